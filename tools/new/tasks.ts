import { commandFiles } from "./command.ts";
import { objectFiles } from "./object.ts";
import { requestFiles } from "./request.ts";
import { newRuleFiles } from "./rule.ts";

/** Reads a file of the checkout. */
export type Read = (path: string) => string;

/** A kind of task that begins with files: which ones, new and changed, by path. */
export interface Task {
  /** What is written behind `npm run new --`. */
  readonly usage: string;
  /** Legal names. */
  readonly name: RegExp;
  /** The row of CONTRIBUTING.md that says which files it may touch. */
  readonly row: string;
  files(name: string, read: Read): ReadonlyMap<string, string>;
}

const words = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const tasks: Readonly<Record<string, Task>> = {
  rule: { usage: "rule profile-name-fqdn", name: words, row: "a new rule", files: newRuleFiles },
  object: {
    usage: "object softkeyTemplates",
    name: /^[a-z][A-Za-z0-9]*s$/,
    row: "a new object type",
    files: objectFiles,
  },
  command: { usage: "command count-phones", name: words, row: "a command that asks the cluster", files: commandFiles },
  request: {
    usage: "request count-phones",
    name: words,
    row: "a request of our own about live clusters",
    files: requestFiles,
  },
};
