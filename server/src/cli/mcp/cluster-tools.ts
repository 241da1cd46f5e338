import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { say } from "../../../../core/src/base/text.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { approvedSteps, keptApproval } from "../../deploy/approval.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { loadPlan, savePlan } from "../../deploy/plan-file.ts";
import { stateFolder } from "../../deploy/state-folder.ts";
import { planOutput } from "../plan-output.ts";
import { answer, type Answer } from "./answer.ts";
import { byCommand } from "./by-command.ts";
import { live } from "./live-tool.ts";
import { asWord, type Door, type Given, type Tool } from "./tool.ts";

const takesProject = {
  "path!": "The folder with the files of the cluster",
  cluster: "Its name, where there are several",
};

const named = ({ path = ".", cluster }: Given): string[] => [
  asWord(path),
  ...(cluster === undefined ? [] : [`--cluster=${cluster}`]),
];

/**
 * A command that reads, its output as data. Which host is reached, with which password, is the environment's affair
 * (MRA_HOST, MRA_USER, MRA_PASSWORD) or the user's own settings', never an agent's.
 */
async function read(door: Door, name: string, argv: readonly string[], good: readonly number[]): Promise<Answer> {
  const { status, out, notes } = await byCommand(door.command(name), argv, door.env, door.signal);
  let data: unknown = out;
  try {
    data = JSON.parse(out);
  } catch {
    // text is data as well
  }
  return answer({ status, ...(out !== "" && { answer: data }), notes }, !good.includes(status));
}

/** Where plans that an agent asked for wait for a person, by their digest. */
const planFile = ({ env }: Door, digest: string): string =>
  join(stateFolder(env, process.platform), "plans", `${digest}.json`);
const isDigest = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{64}$/.test(text);

const compare: Tool = {
  name: "compare",
  description: "Compares the files with the live cluster: every difference, as steps. Reads only.",
  takes: takesProject,
  run: (given, door) => read(door, "plan", [...named(given), "--format=json"], [0, 2]),
};
const drift: Tool = {
  name: "drift",
  description: "What was changed on the cluster outside of the files, since it was last the same. Reads only.",
  takes: takesProject,
  run: (given, door) => read(door, "plan", [...named(given), "--drift", "--format=json"], [0, 2]),
};
const paths: Tool = {
  name: "paths",
  description:
    "The registration paths of endpoints through Expressway, and who still has one without some nodes. Offline.",
  takes: { ...takesProject, without: "Nodes that fail, by comma" },
  run: (given, door) =>
    read(
      door,
      "paths",
      [...named(given), "--format=json", ...(given.without ? [`--without=${given.without}`] : [])],
      [0, 1],
    ),
};
const preflight: Tool = {
  name: "preflight",
  description: "Live checks of the surroundings: DNS, certificates, time, ports, Expressway. Reads only.",
  takes: takesProject,
  run: (given, door) => read(door, "preflight", [...named(given), "--format=json"], [0, 1]),
};
const history: Tool = {
  name: "history",
  description: "The changes that were carried out from this computer, with their steps when a number is given.",
  takes: { "cluster!": "Its name", number: "One of them" },
  run: ({ cluster = "", number }, door) =>
    read(door, "history", [...(number ? [asWord(number)] : []), `--cluster=${cluster}`, "--format=json"], [0]),
};

const plan: Tool = {
  name: "plan",
  description:
    "Makes a plan of what would make the cluster as the files say, keeps it for this session, and gives its digest and its summary: steps, risk, phones that restart, findings, what cannot be undone. Writes nothing.",
  takes: takesProject,
  async run(given, door) {
    const argv = [...named(given), "--format=json"];
    const made = await byCommand(door.command("plan"), argv, door.env, door.signal);
    if (made.status !== 0 && made.status !== 2) return answer({ status: made.status, notes: made.notes }, true);
    const plan = JSON.parse(made.out) as Plan;
    return answer({
      digest: door.plans.keep(plan),
      cluster: plan.cluster,
      steps: plan.steps.length,
      summary: planOutput(plan, "markdown", "en"),
    });
  },
};

const notKept = "no plan of this digest is kept here; the tool plan makes one";
const noDigest = "a digest has 64 hexadecimal digits; the tool plan gives it";

/** Where it stands with a plan that waits for a person. */
async function standing(plan: Plan, file: string, door: Door): Promise<Answer> {
  const approval = await keptApproval(stateFolder(door.env, process.platform), plan);
  const good = approval === undefined ? undefined : approvedSteps(plan, approval, new Date());
  if (approval !== undefined && Array.isArray(good))
    return answer({
      state: "approved",
      who: approval.who,
      until: approval.expiry,
      next: `a person, or CI, runs: mra deploy ${file}`,
    });
  return answer({
    state: "waiting for a person",
    cluster: plan.cluster,
    steps: plan.steps.length,
    file,
    next: `a person reads and approves it at a terminal: mra show ${file}; mra approve ${file}; then mra deploy ${file}`,
  });
}

/** The plan that was asked for, as it lies there for a person. */
async function requested(digest: string, door: Door): Promise<Plan | undefined> {
  const loaded = await loadPlan(planFile(door, digest), door.signal);
  return loaded.ok && planDigest(loaded.value) === digest ? loaded.value : undefined;
}

const requestDeploy: Tool = {
  name: "request_deploy",
  description:
    "Asks a person for a plan of this session to be carried out: leaves it as a file for that person to read, and answers at once that it waits. Nothing is carried out by it.",
  takes: { "digest!": "Of the plan, as the tool plan gave it" },
  leavesFile: true,
  async run({ digest }, door) {
    if (!isDigest(digest)) return answer({ error: noDigest }, true);
    const plan = door.plans.get(digest) ?? (await requested(digest, door));
    if (plan === undefined) return answer({ error: notKept }, true);
    const file = planFile(door, digest);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const saved = await savePlan(file, plan, door.signal);
    return saved.ok ? standing(plan, file, door) : answer({ error: say(saved.fault, "en") }, true);
  },
};
const deployStatus: Tool = {
  name: "deploy_status",
  description: "Whether a person has approved a plan that was asked for.",
  takes: { "digest!": "Of the plan" },
  async run({ digest }, door) {
    if (!isDigest(digest)) return answer({ error: noDigest }, true);
    const plan = await requested(digest, door);
    return plan === undefined
      ? answer({ error: "this plan was not asked for; request_deploy does" }, true)
      : standing(plan, planFile(door, digest), door);
  },
};

/** What asks a cluster, or a person. */
export const clusterTools: readonly Tool[] = [
  live,
  compare,
  plan,
  drift,
  paths,
  preflight,
  history,
  requestDeploy,
  deployStatus,
];
