import { say } from "../../../../core/src/base/text.ts";
import { readArguments } from "../arguments.ts";
import type { Command, Terminal } from "../command.ts";

/** What a command said and ended with. */
export interface CommandOutput {
  readonly status: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Carries out a command that asks nobody, as a person without a terminal would call it. */
export async function byCommand(
  command: Command,
  argv: readonly string[],
  env: Terminal["env"],
  signal: AbortSignal,
): Promise<CommandOutput> {
  const call = readArguments(command, argv);
  if (!call.ok) return { status: 64, out: "", notes: [say(call.fault, "en")] };
  let out = "";
  const notes: string[] = [];
  const status = await command.run(
    call.value,
    {
      language: "en",
      env,
      colour: false,
      out: (text) => void (out += text),
      note: (text) => void notes.push(say(text, "en")),
      written: () => Promise.resolve(undefined),
      atInterrupt: () => () => undefined,
      ask: () => Promise.resolve(undefined),
    },
    signal,
  );
  return { status, out, notes };
}
