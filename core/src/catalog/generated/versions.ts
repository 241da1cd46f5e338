// Generated from schemas/versions.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.

/** The AXL schema versions the product speaks, oldest first. */
export const versions = ["11.0","11.5","12.0","12.5","14.0","15.0"] as const;

/** The oldest version that a cluster of each takes, and what such a cluster calls itself. */
export const versionSchemas: readonly { version: string; takes: string; build: string }[] = [
 {
  "version": "11.0",
  "takes": "11.0",
  "build": "11.0.1.20000(2)"
 },
 {
  "version": "11.5",
  "takes": "11.0",
  "build": "11.5.1.18900(97)"
 },
 {
  "version": "12.0",
  "takes": "11.0",
  "build": "12.0.1.10000(10)"
 },
 {
  "version": "12.5",
  "takes": "11.0",
  "build": "12.5.1.14900(63)"
 },
 {
  "version": "14.0",
  "takes": "11.0",
  "build": "14.0.1.12900(161)"
 },
 {
  "version": "15.0",
  "takes": "12.0",
  "build": "15.0.1.10000(32)"
 }
];
