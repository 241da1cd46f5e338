import type { Language, Message, Text } from "../../../core/src/base/text.ts";

/** What a command may use of the world, so that a test can bring its own. */
export interface Terminal {
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colour: boolean;
  /** Writes text to standard output, as it is. */
  out(text: string): void;
  /** Writes one line for the person to standard error. */
  note(text: Message): void;
  /** Resolves once what was given to `out` is written, or has failed: with the system's word for why (`ENOSPC`). */
  written(): Promise<string | undefined>;
  /** Is asked at the first Ctrl+C what is still waited for. Gives what takes the question away. */
  atInterrupt(tell: () => Message | undefined): () => void;
  /** Asks on the terminal; undefined where there is none. */
  ask(question: Message, signal: AbortSignal): Promise<string | undefined>;
}

/** What 0, 1 or 2 mean at the end of a command. */
export interface Exit {
  readonly status: 0 | 1 | 2;
  readonly means: Text;
}

/** A word of the command line: `mra <name>`. */
export interface Command {
  readonly name: string;
  /** How it is called, without `mra`. */
  readonly usage: string;
  readonly summary: { readonly en: string; readonly ko: string };
  /** What --help says beyond that: what an option means. */
  readonly details?: { readonly en: string; readonly ko: string };
  /** What 0, 1 and 2 say at its end; --help and docs/exit-status.md show them. */
  readonly exits: readonly Exit[];
  /** The one of them that says that it could not be carried out. */
  readonly failed: 1 | 2;
  /** What is said when the reader of its output went away; absent: whoever went away has had enough. */
  readonly unread?: Text;
  /** What it ends with after Ctrl+C. */
  readonly interrupted: 0 | 1 | 130;
  /** How many words it takes beside options: paths, a plan, a rule. */
  readonly takes: "none" | "one" | "many";
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
