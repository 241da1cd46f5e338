import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { withoutApostrophe } from "../../../../core/src/sheet/apostrophe.ts";
import { readDelimited } from "../../../../core/src/sheet/delimited.ts";
import { reportedFindings } from "../../../../core/src/rules/report-findings.ts";
import { answer, type ToolAnswer } from "../../agents/answer.ts";
import { notKept, standingOf } from "../../agents/standing.ts";
import type { WaitingPlan, Door, Given } from "../../agents/tool.ts";
import { waitingPlans } from "../../agents/waiting-plans.ts";
import { keptApproval } from "../../deploy/approval.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { loadPlan, savePlan } from "../../deploy/plan-file.ts";
import { journalsIn, stateFolder } from "../../deploy/state-folder.ts";
import { checkPaths, projectsIn } from "../../workspace/check.ts";
import type { Command, Terminal } from "../command.ts";
import { shown } from "../shown.ts";
import { stateAsked } from "../state.ts";
import { byCommand, type CommandOutput } from "./by-command.ts";

/** With what the door of the command line is made. */
export interface Means {
  readonly env: Terminal["env"];
  readonly signal: AbortSignal;
  /** A command of the command line; only those that read are asked for. */
  readonly command: (name: string) => Command;
}

/**
 * The agents' door of the command line: its tools are the commands that read, carried out as they are. Which host is reached,
 * with which password, is the environment's affair (MRA_HOST, MRA_USER, MRA_PASSWORD) or the user's own settings'.
 */
export class CommandDoor implements Door {
  readonly signal: AbortSignal;
  readonly #means: Means;
  readonly #plans = waitingPlans();
  readonly #state: string;

  constructor(means: Means) {
    this.signal = means.signal;
    this.#means = means;
    this.#state = stateFolder(means.env, process.platform);
  }

  async findings(path: string): ReturnType<Door["findings"]> {
    const checked = await checkPaths([path], this.signal);
    const files = checked.files.map((it) => ({ ...it, file: shown(it.path) }));
    if (files.length === 0) return fail(answer({ error: `there is no *.mra.yaml file: ${path}` }, true));
    return ok({ files: files.map((it) => it.file), findings: reportedFindings(files, "en") });
  }

  async projects(path: string): ReturnType<Door["projects"]> {
    return ok(await projectsIn([path], this.signal));
  }

  async live({ section = "", cluster = "", path = ".", columns }: Given): ReturnType<Door["live"]> {
    const argv = [asWord(section), asWord(path), `--cluster=${cluster}`, "--live"];
    const made = await this.#run("export", [...argv, ...(columns ? [`--columns=${columns}`] : [])]);
    if (made.status !== 0) return fail(answerOf(made, []));
    const lines = [...readDelimited(made.out.replace(/^\uFEFF/, ""), ",")].filter((row) =>
      row.some((cell) => cell.text !== ""),
    );
    return ok(lines.map((row, i) => row.map(({ text }) => (i === 0 ? text : withoutApostrophe(text)))));
  }

  compare(given: Given): Promise<ToolAnswer> {
    return this.#read("plan", [...named(given), "--format=json"], [0, 2]);
  }

  drift(given: Given): Promise<ToolAnswer> {
    return this.#read("plan", [...named(given), "--drift", "--format=json"], [0, 2]);
  }

  paths(given: Given): Promise<ToolAnswer> {
    const without = given.without ? [`--without=${given.without}`] : [];
    return this.#read("paths", [...named(given), "--format=json", ...without], [0, 1]);
  }

  preflight(given: Given): Promise<ToolAnswer> {
    return this.#read("preflight", [...named(given), "--format=json"], [0, 1]);
  }

  history({ cluster = "", number }: Given): Promise<ToolAnswer> {
    const one = number ? [asWord(number)] : [];
    return this.#read("history", [...one, `--cluster=${cluster}`, "--format=json"], [0]);
  }

  async plan(given: Given): ReturnType<Door["plan"]> {
    const made = await this.#run("plan", [...named(given), "--format=json"]);
    if (made.status !== 0 && made.status !== 2) return fail(answerOf(made, []));
    const plan = JSON.parse(made.out) as Plan;
    this.#plans.keep(plan, "");
    return ok(plan);
  }

  async request(digest: string): ReturnType<Door["request"]> {
    const plan = this.#plans.get(digest)?.plan ?? (await this.#stored(digest));
    if (plan === undefined) return fail(answer({ error: notKept }, true));
    const file = this.#fileOf(digest);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const saved = await savePlan(file, plan, this.signal);
    return saved.ok ? ok(await this.#askedFor(plan, digest)) : fail(answer({ error: say(saved.fault, "en") }, true));
  }

  async asked(digest: string): Promise<WaitingPlan | undefined> {
    const plan = await this.#stored(digest);
    return plan && (await this.#askedFor(plan, digest));
  }

  #run(name: string, argv: readonly string[]): Promise<CommandOutput> {
    const { command, env } = this.#means;
    return byCommand(command(name), argv, env, this.signal);
  }

  async #read(name: string, argv: readonly string[], good: readonly number[]): Promise<ToolAnswer> {
    return answerOf(await this.#run(name, argv), good);
  }

  /** Where a plan that was asked for waits for a person. */
  #fileOf(digest: string): string {
    return join(this.#state, "plans", `${digest}.json`);
  }

  async #stored(digest: string): Promise<Plan | undefined> {
    const loaded = await loadPlan(this.#fileOf(digest), this.signal);
    return loaded.ok && planDigest(loaded.value) === digest ? loaded.value : undefined;
  }

  async #askedFor(plan: Plan, digest: string): Promise<WaitingPlan> {
    const file = this.#fileOf(digest);
    const { folder } = await stateAsked(this.#means.env, ".", this.signal);
    const approvals = [await keptApproval(folder, plan), await keptApproval(this.#state, plan)];
    const known = await standingOf(plan, approvals, journalsIn(folder));
    const next =
      known.approved === undefined
        ? `a person reads and approves it at a terminal: mra show ${file}; mra approve ${file}; then mra deploy ${file}`
        : `a person, or CI, runs: mra deploy ${file}`;
    return { ...known, file, next };
  }
}

const named = ({ path = ".", cluster }: Given): string[] => [
  asWord(path),
  ...(cluster === undefined ? [] : [`--cluster=${cluster}`]),
];

/** A path or name that an agent gave, which must not be taken for an option. */
const asWord = (text: string): string => (text.startsWith("-") ? `./${text}` : text);

/** What a command said, as data. */
function answerOf({ status, out, notes }: CommandOutput, good: readonly number[]): ToolAnswer {
  let data: unknown = out;
  try {
    data = JSON.parse(out);
  } catch {
    // text is data as well
  }
  return answer({ status, ...(out !== "" && { answer: data }), notes }, !good.includes(status));
}
