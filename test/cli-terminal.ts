import type { Language, Message } from "../core/src/base/text.ts";
import { say } from "../core/src/base/text.ts";
import type { Terminal } from "../server/src/cli/command.ts";
import { run } from "../server/src/cli/run.ts";

/** What a call of the command line left behind. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs a command line in this process, without colour, as a pipe would. `answers` stand ready for questions. */
export async function mra(
  argv: readonly string[],
  {
    env = {},
    language = "en",
    answers = [],
    signal = new AbortController().signal,
  }: { env?: Record<string, string>; language?: Language; answers?: string[]; signal?: AbortSignal } = {},
): Promise<Ran> {
  let out = "";
  let notes = "";
  const terminal: Terminal = {
    language,
    env,
    colour: false,
    out: (text) => {
      out += text;
    },
    note: (text: Message) => {
      notes += `${say(text, language)}\n`;
    },
    ask: (question) => {
      notes += `${say(question, language)}\n`;
      return Promise.resolve(answers.shift());
    },
  };
  const status = await run(argv, terminal, signal);
  return { status, out, notes };
}
