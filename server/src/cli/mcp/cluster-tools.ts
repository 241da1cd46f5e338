import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { approvedSteps, keptApproval } from "../../deploy/approval.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { loadPlan } from "../../deploy/plan-file.ts";
import { stateFolder } from "../../deploy/state-folder.ts";
import { answer, type Answer } from "./answer.ts";
import { byCommand } from "./by-command.ts";
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

/** Where plans that an agent made wait for a person, by their digest. */
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
    "Makes a plan of what would make the cluster as the files say, keeps it on this computer, and gives its digest and its summary: steps, risk, phones that restart, findings, what cannot be undone. Changes nothing.",
  takes: takesProject,
  async run(given, door) {
    const folder = join(stateFolder(door.env, process.platform), "plans");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${randomUUID()}.json`);
    const made = await byCommand(door.command("plan"), [...named(given), `--out=${file}`], door.env, door.signal);
    const loaded = made.status === 1 || made.status === 64 ? undefined : await loadPlan(file, door.signal);
    if (loaded?.ok !== true) {
      await rm(file, { force: true });
      return answer({ status: made.status, notes: made.notes }, true);
    }
    const digest = planDigest(loaded.value);
    const kept = planFile(door, digest);
    await rename(file, kept);
    const { out } = await byCommand(door.command("show"), [kept, "--format=markdown"], door.env, door.signal);
    return answer({
      digest,
      cluster: loaded.value.cluster,
      steps: loaded.value.steps.length,
      file: kept,
      summary: out,
    });
  },
};

/** Where it stands with a plan that waits for a person. */
async function standing(digest: string | undefined, door: Door): Promise<Answer> {
  if (!isDigest(digest)) return answer({ error: "a digest has 64 hexadecimal digits; the tool plan gives it" }, true);
  const file = planFile(door, digest);
  const loaded = await loadPlan(file, door.signal);
  if (!loaded.ok || planDigest(loaded.value) !== digest)
    return answer({ error: "no plan of this digest is kept here; the tool plan makes one" }, true);
  const approval = await keptApproval(stateFolder(door.env, process.platform), loaded.value);
  const good = approval === undefined ? undefined : approvedSteps(loaded.value, approval, new Date());
  if (approval !== undefined && Array.isArray(good))
    return answer({
      state: "approved",
      who: approval.who,
      until: approval.expiry,
      next: `a person, or CI, runs: mra deploy ${file}`,
    });
  return answer({
    state: "waiting for a person",
    cluster: loaded.value.cluster,
    steps: loaded.value.steps.length,
    next: `a person reads and approves it at a terminal: mra approve ${file}; then mra deploy ${file}`,
  });
}

const requestDeploy: Tool = {
  name: "request_deploy",
  description:
    "Asks a person for a kept plan to be carried out, and answers at once that it waits for that person. Nothing is carried out by it.",
  takes: { "digest!": "Of the plan, as the tool plan gave it" },
  run: ({ digest }, door) => standing(digest, door),
};
const deployStatus: Tool = {
  name: "deploy_status",
  description: "Whether a person has approved a plan that was asked for.",
  takes: { "digest!": "Of the plan" },
  run: ({ digest }, door) => standing(digest, door),
};

/** What asks a cluster, or a person. */
export const clusterTools: readonly Tool[] = [
  compare,
  plan,
  drift,
  paths,
  preflight,
  history,
  requestDeploy,
  deployStatus,
];
