// What makes the packages runs before anything is compiled; tests, which see TypeScript only, reach it here.
import { npmCommand, plainEnvironment } from "../npm-command.mjs";
import { bundledPackages } from "./bundled.mjs";
import { allowedLicenses, noticesOf } from "./notices.mjs";

/** The licences under which code may be shipped. */
export const licenses: readonly string[] = allowedLicenses;

/** The notices of a bundle with one input, whose package lies in `root`. */
export const noticesOfInput = (root: string, path: string): string =>
  noticesOf(bundledPackages(root, [{ outputs: { "a.mjs": { inputs: { [path]: { bytesInOutput: 1 } } } } }]));

/** How npm is started, and with which environment. */
export const npmCall = (): { readonly command: readonly [string, ...string[]]; readonly env: NodeJS.ProcessEnv } => ({
  command: npmCommand(),
  env: plainEnvironment(),
});
