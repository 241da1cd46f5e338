import type { Message } from "../../../core/src/base/text.ts";
import type { Terminal } from "./command.ts";
import { usage } from "./exit.ts";

/** Why a command cannot begin. */
export interface Refused {
  readonly why: Message;
  /** True: the call is wrong. Otherwise the world is. */
  readonly misuse: boolean;
}

/** The call is wrong. */
export const wrongCall = (why: Message): Refused => ({ why, misuse: true });

/** The call is right, and it is not possible. */
export const notPossible = (why: Message): Refused => ({ why, misuse: false });

/** Says it, and gives the exit status; `failed` is the command's for what could not be carried out. */
export function sayRefused(terminal: Terminal, it: Refused, failed: 1 | 2): number {
  terminal.note(it.why);
  return it.misuse ? usage : failed;
}
