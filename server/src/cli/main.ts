/** `mra`: the command line as a process. Streams, signals and the exit status are handled here; what a command does, it does in `commands/`. */
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { message, say, type Language, type Message } from "../../../core/src/base/text.ts";
import type { Terminal } from "./command.ts";
import { interrupted } from "./exit.ts";
import { printable } from "../../../core/src/base/printable.ts";
import { languageOf, run } from "./run.ts";

const { argv, env, stdin, stderr, stdout } = process;
const language: Language = languageOf(argv.slice(2), env);
const colour = stdout.isTTY && env.NO_COLOR === undefined;
const note = (text: Message): void => void stderr.write(`${printable(say(text, language), false)}\n`);

const abort = new AbortController();
const tellers = new Set<() => Message | undefined>();
let terminated = false;
/** The first asks everybody to stop, and says what is waited for; the second ends at once: the journal is written ahead. */
function stop(by: "SIGINT" | "SIGTERM"): void {
  terminated = by === "SIGTERM";
  if (abort.signal.aborted) process.exit(terminated ? 143 : interrupted);
  const waiting = [...tellers].flatMap((tell) => tell() ?? []);
  for (const it of waiting) note(it);
  abort.abort();
  if (waiting.length === 0) setTimeout(() => note(message(stopping)), 1_000).unref();
}
const stopping = {
  en: "Stopping; Ctrl+C once more ends at once",
  ko: "중지하는 중입니다. Ctrl+C를 한 번 더 누르면 즉시 종료합니다",
};
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => stop(name));
process.once("disconnect", () => abort.abort()); // whoever started us with a channel is gone

// A deployment goes on although nobody can read what it says; at the end the status tells.
let unwritten: string | undefined;
stdout.on("error", (error: NodeJS.ErrnoException) => (unwritten ??= error.code ?? error.name));
stderr.on("error", () => undefined);
const terminal: Terminal = {
  language,
  env,
  colour,
  out(text) {
    if (unwritten === undefined) stdout.write(printable(text, colour));
  },
  note,
  // Behind an empty write, everything before it is out; an error comes to the listener first.
  written: () => new Promise((done) => stdout.write("", () => setImmediate(() => done(unwritten)))),
  atInterrupt(tell) {
    tellers.add(tell);
    return () => void tellers.delete(tell);
  },
  async ask(question, signal) {
    if (!stdin.isTTY) return undefined;
    const lines = createInterface({ input: stdin, output: stderr });
    // At a question the terminal gives Ctrl+C to us as a key; and where the input ends, nobody answers.
    lines.once("SIGINT", () => stop("SIGINT"));
    const ended = new Promise<undefined>((done) => lines.once("close", () => done(undefined)));
    try {
      const answer = lines.question(`${printable(say(question, language), false)} `, { signal });
      return await Promise.race([answer, ended]);
    } finally {
      lines.close();
    }
  },
};

void run(argv.slice(2), terminal, abort.signal).then((status) =>
  process.exit(terminated && status === interrupted ? 143 : status),
);
