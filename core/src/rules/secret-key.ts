/** Whether a key holds something that must not stand in a file: `password`, `unlockPwd`, `pin`, `passphrase`. */
export const isSecretKey = (key: string): boolean =>
  /(password|passwd|pwd|passphrase)$/i.test(key) || /(^p|P)in$/.test(key);
