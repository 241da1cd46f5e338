import { markdownOf } from "../../../core/src/base/report-markdown.ts";
import { planReport } from "../../../core/src/plan/report.ts";
import { planDigest } from "../deploy/inputs.ts";
import { answer, type ToolAnswer } from "./answer.ts";
import type { WaitingPlan, Tool } from "./tool.ts";

const takesProject = {
  path: "The folder with the files of the cluster; that in which you are, where it is not given",
  cluster: "Its name, where there are several",
};

/** Objects in one answer. */
const page = 50;

const live: Tool = {
  name: "live",
  description:
    "What the live cluster has of one section (phones, devicePools), 50 objects a call: values by key. Reads only. Ask for few columns where there are many objects.",
  takes: {
    "section!": "A key of the files",
    "cluster!": "Name of the cluster",
    path: "The folder with its files, which say where it is",
    columns: "Keys, by comma; all that are set, where it is not given",
    from: "Number of the first object to show, counted from 0",
  },
  async run(given, door) {
    const { section, from = "0" } = given;
    if (!/^\d+$/.test(from)) return answer({ error: "from is a number, counted from 0" }, true);
    const read = await door.live(given);
    if (!read.ok) return read.fault;
    const [head = [], ...rows] = read.value;
    const first = Number(from);
    const objects = rows
      .slice(first, first + page)
      .map((row) =>
        Object.fromEntries(row.flatMap((it, i): [string, string][] => (it === "" ? [] : [[head[i] ?? String(i), it]]))),
      );
    const next = first + objects.length;
    return answer({ section, count: rows.length, from: first, objects, ...(next < rows.length && { next }) });
  },
};
const compare: Tool = {
  name: "compare",
  description: "Compares the files with the live cluster: every difference, as steps. Reads only.",
  takes: takesProject,
  run: (given, door) => door.compare(given),
};
const drift: Tool = {
  name: "drift",
  description: "What was changed on the cluster outside of the files, since it was last the same. Reads only.",
  takes: takesProject,
  run: (given, door) => door.drift(given),
};
const paths: Tool = {
  name: "paths",
  description:
    "The registration paths of endpoints through Expressway, and who still has one without some nodes. Offline.",
  takes: { ...takesProject, without: "Nodes that fail, by comma" },
  run: (given, door) => door.paths(given),
};
const preflight: Tool = {
  name: "preflight",
  description: "Live checks of the surroundings: DNS, certificates, time, ports, Expressway. Reads only.",
  takes: takesProject,
  run: (given, door) => door.preflight(given),
};
const history: Tool = {
  name: "history",
  description: "The changes that were carried out from this computer, with their steps when a number is given.",
  takes: { "cluster!": "Its name", number: "One of them" },
  run: (given, door) => door.history(given),
};

const plan: Tool = {
  name: "plan",
  description:
    "Makes a plan of what would make the cluster as the files say, keeps it for this session, and gives its digest and its summary: steps, risk, phones that restart, findings, what cannot be undone. Writes nothing.",
  takes: takesProject,
  async run(given, door) {
    const made = await door.plan(given);
    if (!made.ok) return made.fault;
    const digest = planDigest(made.value);
    const { cluster, steps } = made.value;
    return answer({
      digest,
      cluster,
      steps: steps.length,
      summary: markdownOf(planReport(made.value, digest, "en")),
    });
  },
};

const isDigest = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{64}$/.test(text);
const noDigest = "a digest has 64 hexadecimal digits; the tool plan gives it";

/** Where it stands with a plan that was put before a person. */
function standing({ plan, file, next, approved, carriedOut }: WaitingPlan): ToolAnswer {
  const { cluster } = plan;
  if (carriedOut !== undefined) return answer({ state: "carried out", cluster, ...carriedOut });
  const where = { cluster, steps: plan.steps.length, ...(file !== undefined && { file }), next };
  return approved === undefined
    ? answer({ state: "waiting for a person", ...where })
    : answer({ state: "approved", who: approved.who, until: approved.expiry, ...where });
}

const requestDeploy: Tool = {
  name: "request_deploy",
  description:
    "Asks a person for a plan of this session to be carried out: puts it before that person to read, and answers at once that it waits. Nothing is carried out by it.",
  takes: { "digest!": "Of the plan, as the tool plan gave it" },
  asksPerson: true,
  async run({ digest }, door) {
    if (!isDigest(digest)) return answer({ error: noDigest }, true);
    const asked = await door.request(digest);
    return asked.ok ? standing(asked.value) : asked.fault;
  },
};
const deployStatus: Tool = {
  name: "deploy_status",
  description: "Whether a person has approved a plan that was asked for, and whether it was carried out.",
  takes: { "digest!": "Of the plan" },
  async run({ digest }, door) {
    if (!isDigest(digest)) return answer({ error: noDigest }, true);
    const asked = await door.asked(digest);
    return asked === undefined
      ? answer({ error: "this plan was not asked for; request_deploy does" }, true)
      : standing(asked);
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
