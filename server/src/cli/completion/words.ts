import type { Language } from "../../../../core/src/base/text.ts";
import type { Command } from "../command.ts";

/** What can stand on the command line, for a shell to complete. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
}
export interface OptionWords {
  readonly name: string;
  readonly takesValue: boolean;
  /** The words that may be its value; none: a path or a name. */
  readonly values: readonly string[];
}

/** The words of every command, from what the commands say of themselves. */
export function wordsOf(commands: readonly Command[], language: Language): readonly CommandWords[] {
  return commands.map((it) => ({
    name: it.name,
    summary: it.summary[language],
    options: [
      ...Object.entries(it.options).map(([name, { type }]) => ({
        name,
        takesValue: type === "string",
        values: type === "string" ? valuesOf(it.usage, name) : [],
      })),
      { name: "lang", takesValue: true, values: ["en", "ko"] },
      { name: "help", takesValue: false, values: [] },
    ],
  }));
}

/** The words that the usage names as the option's values: `--format text|json`. */
const valuesOf = (usage: string, option: string): readonly string[] =>
  new RegExp(`--${option} ([a-z0-9.-]+(?:\\|[a-z0-9.-]+)+)`).exec(usage)?.[1]?.split("|") ?? [];
