import { batFiles, batHeading, foldedHeading } from "./bat-column.ts";

/** Whether the cells of a column are passwords, PINs or digest credentials: those are never read. */
export const isSecretHeading = (heading: string): boolean =>
  named.test(foldedHeading(heading.replace(/([a-z0-9])([A-Z])/g, "$1 $2"))) ||
  batFiles.some((it) => batHeading(heading, it)?.column.as === "secret");

const named =
  /(?:^|[\s_./-])(?:passwords?|passwd|passphrase|pwd|pin|pins|digest credentials?|authentication string|secret|비밀번호|암호)(?:[ _]?\d+)?$/;
