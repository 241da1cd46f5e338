import type { Command, Terminal } from "../command.ts";
import type { Answer } from "./answer.ts";
import type { WaitingPlans } from "./waiting-plans.ts";

/** What a tool of the agents' door may use. */
export interface Door {
  readonly env: Terminal["env"];
  readonly signal: AbortSignal;
  /** A command of the command line; only those that read are asked for. */
  command(name: string): Command;
  readonly plans: WaitingPlans;
}

/** Arguments of a call: texts, as every tool takes them. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Something an agent can ask for. None of them changes a cluster. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** What it takes, each a text; the names of those it cannot do without end with `!`. */
  readonly takes: Readonly<Record<string, string>>;
  /** It leaves a file on this computer, for a person to read; all others write nothing anywhere. */
  readonly leavesFile?: true;
  run(given: Given, door: Door): Promise<Answer>;
}

/** A path or name that an agent gave, which must not be taken for an option. */
export const asWord = (text: string): string => (text.startsWith("-") ? `./${text}` : text);
