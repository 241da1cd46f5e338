import { message, say, type Language, type Message, type Text } from "../../../core/src/base/text.ts";
import type { Command, Terminal } from "./command.ts";

/**
 * The call itself is wrong: an unknown word or option, a value that is missing or not one of those it may be, an option
 * or an account without which the command cannot begin. EX_USAGE of sysexits.h; no command means anything else by it.
 */
export const usage = 64;

/** Stopped by Ctrl+C, as a shell says it: 128 and the number of the signal. */
export const interrupted = 130;

/** What every command may end with beside its own. */
export const everybodysExits: readonly { readonly status: number; readonly means: Text }[] = [
  {
    status: usage,
    means: { en: "the call is wrong, or an account is missing", ko: "호출이 잘못되었거나 계정이 지정되지 않음" },
  },
  { status: interrupted, means: { en: "stopped by Ctrl+C", ko: "Ctrl+C로 중지함" } },
];

/** Says what is wrong with a call, and gives the status of a wrong call. */
export function misused(terminal: Terminal, why: Message): typeof usage {
  terminal.note(why);
  return usage;
}

/** The same with how the command is called. */
export function misusedCommand(terminal: Terminal, command: Command, why: Message): typeof usage {
  return misused(
    terminal,
    message({ en: "{0}\nUsage: mra {1}", ko: "{0}\n사용법: mra {1}" }, say(why, terminal.language), command.usage),
  );
}

/** A command's exit statuses as --help shows them. */
export function exitText({ exits, interrupted: own }: Command, language: Language): string {
  const common = everybodysExits.filter((it) => it.status !== interrupted || own === interrupted);
  const lines = [...exits, ...common].map((it) => `  ${String(it.status).padStart(3)}  ${it.means[language]}\n`);
  return `${language === "ko" ? "종료 상태:" : "Exit status:"}\n${lines.join("")}`;
}

/** That an option has a value which it cannot have. */
export const mustBeOneOf = (option: string, values: readonly string[]): Message =>
  message({ en: "{0} must be one of {1}", ko: "{0}은(는) 다음 중 하나여야 합니다: {1}" }, option, values.join(" | "));
