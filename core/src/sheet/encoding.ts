/** How the bytes of a text file were read. `cp949` is what Korean Excel writes as CSV. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "cp949"] as const;
export type Encoding = (typeof encodings)[number];
