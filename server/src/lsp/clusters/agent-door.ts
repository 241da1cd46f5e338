import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { objectSchema } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { pathsData } from "../../../../core/src/paths/data.ts";
import { topologyOf } from "../../../../core/src/paths/topology.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { reportedFindings } from "../../../../core/src/rules/report-findings.ts";
import { keyedRows } from "../../../../core/src/sheet/keyed-sheet.ts";
import type { AgentToolParams } from "../../../../core/src/wire/agents.ts";
import { answer, type ToolAnswer } from "../../agents/answer.ts";
import { notKept, standingOf } from "../../agents/standing.ts";
import type { WaitingPlan, Door, Given } from "../../agents/tool.ts";
import type { OpenCluster } from "../../clusters/open-clusters.ts";
import { makePlan, type KeptPlan } from "../../clusters/plans.ts";
import { troubleText, type Trouble } from "../../clusters/trouble.ts";
import { approvalIn, keptApproval } from "../../deploy/approval.ts";
import { systemClock } from "../../deploy/clock.ts";
import { history } from "../../deploy/history.ts";
import { planDigest } from "../../deploy/inputs.ts";
import { readSection } from "../../deploy/read-section.ts";
import { journalsIn } from "../../deploy/state-folder.ts";
import { storeFor } from "../../clusters/stores.ts";
import type { StateStore } from "../../port/state.ts";
import { computerState } from "../../state/store-of.ts";
import { jsonReport } from "../../preflight/report.ts";
import { shownPath } from "../../workspace/view.ts";
import type { ClustersContext } from "../request.ts";
import { placesIn } from "./checks-view.ts";
import { driftView } from "./drift-view.ts";

/** A cluster of the files that a person is signed in to. */
interface Target {
  readonly project: Project;
  readonly open: OpenCluster;
}

/**
 * The agents' door of the editor: the files of the workspace as they are now, also unsaved, and the clusters that a person is
 * signed in to. No tool signs in. `tell` is given a plan that an agent asks a person for.
 */
export class EditorDoor implements Door {
  readonly signal: AbortSignal;
  readonly #of: Pick<AgentToolParams, "approval" | "preflight">;
  readonly #desk: ClustersContext["desk"];
  readonly #session: ClustersContext["session"];
  readonly #tell: (kept: KeptPlan) => void;

  constructor(
    of: Pick<AgentToolParams, "approval" | "preflight">,
    { desk, session, signal }: ClustersContext,
    tell: (kept: KeptPlan) => void,
  ) {
    this.signal = signal;
    this.#of = of;
    this.#desk = desk;
    this.#session = session;
    this.#tell = tell;
  }

  async findings(path: string): ReturnType<Door["findings"]> {
    const session = this.#session;
    await session.settled(this.signal);
    const isBelow = this.#below(path);
    if (isBelow === undefined) return outside(path);
    const files = [...session.files].flatMap(([uri, { tree }]) =>
      isBelow(uri) ? [{ uri, file: shownPath(uri, session), text: tree.text, findings: session.findings(uri) }] : [],
    );
    if (files.length === 0) return no(`there is no *.mra.yaml file: ${path}`);
    return ok({ files: files.map((it) => it.file), findings: reportedFindings(files, "en") });
  }

  async projects(path: string): ReturnType<Door["projects"]> {
    const session = this.#session;
    await session.settled(this.signal);
    const isBelow = this.#below(path);
    if (isBelow === undefined) return outside(path);
    const documents = new Set([...session.files].flatMap(([uri, it]) => (isBelow(uri) ? it.documents : [])));
    return ok(session.projects().filter((it) => it.documents.some((one) => documents.has(one))));
  }

  async live({ section = "", cluster = "", columns }: Given): ReturnType<Door["live"]> {
    if (objectSchema(section) === undefined) return no(`there is no section ${section}`);
    const open = this.#openOf(cluster);
    if (!open.ok) return open;
    const { identity, cluster: asked } = open.value;
    const of = section as Section;
    const read = await readSection(of, identity.schema, asked, systemClock, () => undefined, this.signal);
    if (!read.ok) return inWay(read.fault);
    const keys = columns?.split(",").map((it) => it.trim());
    return ok(keyedRows(of, read.value.map(fileFields), keys));
  }

  async compare(given: Given): Promise<ToolAnswer> {
    const made = await this.#planOf(given);
    return made.ok ? answer({ answer: made.value.plan }) : made.fault;
  }

  async drift(given: Given): Promise<ToolAnswer> {
    const target = await this.#targetOf(given);
    if (!target.ok) return target.fault;
    const { open } = target.value;
    const checked = await this.#desk.drift.check(open, { whole: true }, this.signal);
    if (!checked.ok) return inWay(checked.fault).fault;
    const stand = { connection: open.connection, now: checked.value, unread: undefined };
    return answer({ answer: driftView(stand, this.#session, "en") });
  }

  async paths(given: Given): Promise<ToolAnswer> {
    const project = await this.#projectOf(given);
    if (!project.ok) return project.fault;
    const data = pathsData(topologyOf(project.value), (given.without ?? "").split(","));
    return data.ok ? answer({ answer: data.value }) : no(`there is no node ${data.fault} on the paths`).fault;
  }

  async preflight(given: Given): Promise<ToolAnswer> {
    const target = await this.#targetOf(given);
    if (!target.ok) return target.fault;
    const { project, open } = target.value;
    const { checks } = this.#desk;
    const run = await checks.run(project.name, project, open, this.#of.preflight ?? {}, this.signal);
    const last = checks.last(project.name);
    if (run === undefined || last === undefined) return no("it was cancelled").fault;
    const report = jsonReport(project.name, last.at.toISOString(), last.results, placesIn(this.#session), "en");
    return answer({ answer: JSON.parse(report) as unknown });
  }

  async history({ cluster = "", number }: Given): Promise<ToolAnswer> {
    const all = await history(journalsIn((await this.#store(cluster)).folder), cluster);
    return answer({ answer: number === undefined ? all : all.filter((it) => String(it.number) === number) });
  }

  async plan(given: Given): ReturnType<Door["plan"]> {
    const made = await this.#planOf(given);
    if (!made.ok) return made;
    this.#desk.agentPlans.keep(made.value.plan, made.value.open.connection);
    return ok(made.value.plan);
  }

  async request(digest: string): ReturnType<Door["request"]> {
    const waiting = this.#desk.agentPlans.get(digest);
    if (waiting === undefined) return no(notKept);
    this.#tell(this.#desk.plans.keep(waiting.plan, waiting.connection));
    return ok(await this.#askedFor(waiting.plan));
  }

  async asked(digest: string): Promise<WaitingPlan | undefined> {
    const kept = this.#desk.plans.need(digest.slice(0, 12));
    return kept.ok && planDigest(kept.value.plan) === digest ? await this.#askedFor(kept.value.plan) : undefined;
  }

  async #askedFor(plan: Plan): Promise<WaitingPlan> {
    const { folder } = await this.#store(plan.cluster);
    const kept = await keptApproval(folder, plan);
    const given = this.#of.approval === undefined ? undefined : approvalIn(this.#of.approval);
    const next = "the plan's page is open in VS Code; a person reads it, approves and deploys it there";
    return { ...(await standingOf(plan, [given, kept], journalsIn(folder))), next };
  }

  /** What this computer knows of a cluster; an agent agrees to no place that a team shares. */
  async #store(cluster: string): Promise<StateStore> {
    const store = await storeFor(this.#session, cluster);
    return store.ok ? store.value : computerState(process.env);
  }

  /** Whether a file lies below a path; undefined: the path lies in no folder of the workspace. */
  #below(path: string): ((uri: string) => boolean) | undefined {
    const { folders } = this.#session;
    const isIn = (file: string, folder: string): boolean => file === folder || file.startsWith(folder + sep);
    const inside = folders
      .map((it) => resolve(it, path))
      .filter((it) => folders.some((folder) => isIn(it, resolve(folder))));
    if (inside.length === 0) return undefined;
    return (uri) => uri.startsWith("file:") && inside.some((it) => isIn(fileURLToPath(uri), it));
  }

  async #projectOf({ path = ".", cluster }: Given): Promise<Result<Project, ToolAnswer>> {
    const all = await this.projects(path);
    if (!all.ok) return all;
    const names = all.value.map((it) => it.name).join(", ") || "none";
    const [one, another] = all.value.filter((it) => cluster === undefined || it.name === cluster);
    if (one === undefined) return no(`no file here is of ${cluster ?? "a cluster"}; there are ${names}`);
    return another === undefined ? ok(one) : no(`which cluster? ${names}`);
  }

  #openOf(name: string): Result<OpenCluster, ToolAnswer> {
    const [open] = this.#desk.openFor(name);
    return open === undefined
      ? no(`nobody is signed in to ${name}: a person does that in the view Clusters (MRA: Sign In)`)
      : ok(open);
  }

  async #targetOf(given: Given): Promise<Result<Target, ToolAnswer>> {
    const project = await this.#projectOf(given);
    if (!project.ok) return project;
    const open = this.#openOf(project.value.name);
    return open.ok ? ok({ project: project.value, open: open.value }) : open;
  }

  async #planOf(given: Given): Promise<Result<Target & { readonly plan: Plan }, ToolAnswer>> {
    const target = await this.#targetOf(given);
    if (!target.ok) return target;
    const { open, project } = target.value;
    const made = await makePlan(open, { cluster: project.name }, this.#session, this.signal);
    return made.ok ? ok({ ...target.value, plan: made.value }) : inWay(made.fault);
  }
}

const no = (why: string): { readonly ok: false; readonly fault: ToolAnswer } => fail(answer({ error: why }, true));
const inWay = (it: Trouble): ReturnType<typeof no> => no(say(troubleText(it), "en"));
const outside = (path: string): ReturnType<typeof no> => no(`this is in no folder of the workspace: ${path}`);
