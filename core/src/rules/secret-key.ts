/** Whether a key holds something that must not stand in a file: `password`, `unlockPwd`, `pin`, `passphrase`. */
export const isSecretKey = (key: string): boolean =>
  ends.includes(key.charAt(key.length - 1)) &&
  (/(password|passwd|passphrase|pwd)$/i.test(key) || /(^p|P)in$/.test(key));

// Asked of every key of every object: most of them go by their last letter.
const ends = "dDeEn";
