import type { Result } from "../../../core/src/base/result.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { Reported } from "../../../core/src/rules/reported-finding.ts";
import type { ToolAnswer } from "./answer.ts";

/** Arguments of a call: texts, as every tool takes them. */
export type Given = Readonly<Record<string, string | undefined>>;

/**
 * The files and clusters behind a door for agents: on the command line those that a path and the environment name, in an
 * editor those of the workspace and those that a person is signed in to. Where a cluster is and with which account it is
 * asked is no agent's affair, and a door has nothing that writes to one.
 */
export interface Door {
  readonly signal: AbortSignal;
  /** The files below a path with what is wrong in them; `fail`: why there are none. */
  findings(
    path: string,
  ): Promise<Result<{ readonly files: readonly string[]; readonly findings: readonly Reported[] }, ToolAnswer>>;
  /** The clusters that the files below a path are of. */
  projects(path: string): Promise<Result<readonly Project[], ToolAnswer>>;
  /** What a cluster has of one section: rows of cells, the headings first. */
  live(given: Given): Promise<Result<readonly (readonly string[])[], ToolAnswer>>;
  compare(given: Given): Promise<ToolAnswer>;
  drift(given: Given): Promise<ToolAnswer>;
  paths(given: Given): Promise<ToolAnswer>;
  preflight(given: Given): Promise<ToolAnswer>;
  history(given: Given): Promise<ToolAnswer>;
  /** Makes a plan and keeps it for this session. */
  plan(given: Given): Promise<Result<Plan, ToolAnswer>>;
  /** Puts a plan of this digest before a person; `fail`: there is none. */
  request(digest: string): Promise<Result<WaitingPlan, ToolAnswer>>;
  /** A plan that was put before a person; undefined: none of this digest was. */
  asked(digest: string): Promise<WaitingPlan | undefined>;
}

/** A plan that waits for a person. */
export interface WaitingPlan {
  readonly plan: Plan;
  /** Where that person finds it, and what he or she does then: for the agent to say. */
  readonly file?: string;
  readonly next: string;
  /** Who has approved it and until when that holds; undefined: nobody. */
  readonly approved: { readonly who: string; readonly expiry: string } | undefined;
  /** The last deployment of it; undefined: it was not carried out. */
  readonly carriedOut: { readonly number: number; readonly done: number; readonly of: number } | undefined;
}

/** Something an agent can ask for. None of them changes a cluster. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** What it takes, each a text; the names of those it cannot do without end with `!`. */
  readonly takes: Readonly<Record<string, string>>;
  /** It puts something before a person; all others only read, and leave nothing anywhere. */
  readonly asksPerson?: true;
  run(given: Given, door: Door): Promise<ToolAnswer>;
}

/** What a tool takes, as JSON Schema. */
export function inputSchemaOf({
  takes,
}: Pick<Tool, "takes">): { readonly type: "object" } & Readonly<Record<string, unknown>> {
  const names = Object.entries(takes).map(([name, description]) => ({ name: name.replace("!", ""), description }));
  const required = Object.keys(takes).flatMap((it) => (it.endsWith("!") ? [it.slice(0, -1)] : []));
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(names.map(({ name, description }) => [name, { type: "string", description }])),
    ...(required.length > 0 && { required }),
  };
}

/** What is wrong with the arguments of a call: an unknown one, or one too few; undefined: nothing. */
export function misgiven({ name, takes }: Tool, given: Given): string | undefined {
  const known = Object.keys(takes).map((it) => it.replace("!", ""));
  const odd = Object.keys(given).find((it) => !known.includes(it));
  if (odd !== undefined) return `${name} takes no ${odd}, only ${known.join(", ")}`;
  const missing = Object.keys(takes).find((it) => it.endsWith("!") && given[it.slice(0, -1)] === undefined);
  return missing === undefined ? undefined : `${name} cannot do without ${missing.slice(0, -1)}`;
}
