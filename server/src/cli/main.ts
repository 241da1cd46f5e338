import process from "node:process";
import { createInterface } from "node:readline/promises";
import { say, type Language } from "../../../core/src/base/text.ts";
import type { Terminal } from "./command.ts";
import { printable } from "./printable.ts";
import { languageOf, run } from "./run.ts";

const { argv, env, stdin, stderr, stdout } = process;
const abort = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => abort.abort());
process.once("disconnect", () => abort.abort()); // whoever started us with a channel is gone

const language: Language = languageOf(argv.slice(2), env);
const colour = stdout.isTTY && env.NO_COLOR === undefined;
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
  note: (text) => void stderr.write(`${printable(say(text, language), false)}\n`),
  // Behind an empty write, everything before it is out; an error comes to the listener first.
  written: () => new Promise((done) => stdout.write("", () => setImmediate(() => done(unwritten)))),
  async ask(question, signal) {
    if (!stdin.isTTY) return undefined;
    const lines = createInterface({ input: stdin, output: stderr });
    try {
      return await lines.question(`${printable(say(question, language), false)} `, { signal });
    } finally {
      lines.close();
    }
  },
};

void run(argv.slice(2), terminal, abort.signal).then((status) => process.exit(status));
