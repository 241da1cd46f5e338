import type { Language, Message } from "../../../core/src/base/text.ts";

/** What a command may use of the world, so that a test can bring its own. */
export interface Terminal {
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colour: boolean;
  /** Writes text to standard output, as it is. */
  out(text: string): void;
  /** Writes one line for the person to standard error. */
  note(text: Message): void;
  /** Asks on the terminal; undefined where there is none. */
  ask(question: Message, signal: AbortSignal): Promise<string | undefined>;
}

/** A word of the command line: `mra <name>`. */
export interface Command {
  readonly name: string;
  /** How it is called, without `mra`. */
  readonly usage: string;
  readonly summary: { readonly en: string; readonly ko: string };
  /** What --help says beyond that: exit status, what an option means. */
  readonly details?: { readonly en: string; readonly ko: string };
  /** Options it takes, as node:util parseArgs wants them; `lang` and `help` are everybody's. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  /** Carries it out and gives the exit status. `signal` is aborted by Ctrl+C. */
  run(call: Call, terminal: Terminal, signal: AbortSignal): Promise<number>;
}

export interface Call {
  readonly paths: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}
