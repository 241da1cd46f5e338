import type { Language, Message } from "../../core/src/base/text.ts";
import { say } from "../../core/src/base/text.ts";
import type { Terminal } from "../../server/src/cli/command.ts";
import { run } from "../../server/src/cli/run.ts";
import { deploying, reading } from "../../tools/tests/witness/activities.ts";
import { witnessed } from "../../tools/tests/witness/place.ts";
import { mustNotBeSeen } from "../../tools/tests/witness/secrets.ts";

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
    written: () => Promise.resolve(undefined),
    atInterrupt: () => () => undefined,
    note: (text: Message) => {
      notes += `${say(text, language)}\n`;
    },
    ask: (question) => {
      notes += `${say(question, language)}\n`;
      return Promise.resolve(answers.shift());
    },
  };
  const end = argv[0] === "deploy" ? deploying() : reading(`mra ${argv[0] ?? ""}`);
  for (const [name, value] of Object.entries(env)) if (name.startsWith("MRA_SECRET_")) mustNotBeSeen(value);
  try {
    const status = await run(argv, terminal, signal);
    return { status, out, notes };
  } finally {
    end();
    if (argv[0] !== "demo-cluster") witnessed("seen", "command-line", out + notes); // that one prints its password: it is meant to
  }
}
