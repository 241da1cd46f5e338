import { readFile } from "node:fs/promises";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Language } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { ruleOf } from "../../../../core/src/rules/index.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import type { ExpresswayParams, PreflightParams } from "../../../../core/src/wire/preflight.ts";
import type { Answer, CheckView, Requests } from "../../../../core/src/wire/protocol.ts";
import { tryExpressway, type ExpresswayProfile } from "../../preflight/expressway-pages.ts";
import { heeded } from "../../preflight/heeded.ts";
import { isNameServer } from "../../preflight/name-server.ts";
import { preflight } from "../../preflight/preflight.ts";
import { groupsOf, jsonReport, markdownReport, type PlaceOf } from "../../preflight/report.ts";
import type { Checked } from "../../preflight/run.ts";
import type { Trusted } from "../../preflight/secure.ts";
import type { LiveBoard } from "../live-board.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { problem, value } from "./answer.ts";
import type { OpenCluster } from "./open-clusters.ts";
import type { Preflown } from "./path-checks.ts";
import { placeOf } from "./texts.ts";

/** The last run for a cluster. */
interface Run {
  readonly at: Date;
  readonly project: Project;
  /** As they were found; what the files and `mra.config.yaml` say of them is heeded when they are shown. */
  readonly results: readonly Checked[];
}

/** The last run for each cluster of the files. */
export type Runs = Map<string, Run>;

/** Carries out the live checks of a project, and shows what they find at its lines. */
export async function runPreflight(
  project: Project,
  open: OpenCluster,
  params: PreflightParams,
  { view, live, runs }: { readonly view: WorkspaceView; readonly live: LiveBoard; readonly runs: Runs },
  signal: AbortSignal,
): Promise<readonly CheckView[]> {
  const results = await runFor(project, open, params, signal);
  // Cancelled: what was found before still stands.
  if (signal.aborted) return [];
  const at = new Date();
  const run = { at, project, results };
  runs.set(params.cluster, run);
  live.show(params.cluster, results.flatMap(findingOf), timeOf(at));
  return viewsOf(wanted(run, view), view);
}

/** The last live checks of a cluster, for a change ticket. */
export function preflightReport(
  { cluster, format }: Requests["mra/preflightReport"][0],
  runs: Runs,
  view: WorkspaceView,
): Answer<string> {
  const run = runs.get(cluster);
  if (run === undefined) return problem(message(noRun, cluster), view.language());
  const write = format === "json" ? jsonReport : markdownReport;
  return value(write(cluster, run.at.toISOString(), wanted(run, view), placesIn(view), view.language()));
}

/** Tries a profile of Expressway-C. */
export async function tryProfile(
  params: ExpresswayParams,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<null>> {
  const found = await tryExpressway(await profileOf(params), signal);
  if (found.ok) return value(null);
  const { kind, why, fingerprint } = found.fault;
  const failure = { kind, message: say(why, language), ...(fingerprint !== undefined && { fingerprint }) };
  return { ok: false, failure };
}

/** The last run for a cluster, as the picture of its paths shows it. */
export function preflownOf(cluster: string, runs: Runs, view: WorkspaceView): Preflown | undefined {
  const run = runs.get(cluster);
  return run && { at: run.at.toISOString(), checks: viewsOf(wanted(run, view), view) };
}

const wanted = ({ project, results }: Run, view: WorkspaceView): readonly Checked[] =>
  heeded(results, project, { tree: (uri) => view.files.get(uri)?.tree, levels: (uri) => view.levels(uri) });

async function runFor(
  project: Project,
  open: OpenCluster,
  params: PreflightParams,
  signal: AbortSignal,
): Promise<readonly Checked[]> {
  const secrets = params.secrets ?? {};
  return await preflight(
    {
      project,
      cluster: open.cluster,
      resolvers: (params.resolvers ?? []).filter(isNameServer),
      publicResolvers: (params.publicResolvers ?? []).filter(isNameServer),
      secrets: (name) => (Object.hasOwn(secrets, name) ? secrets[name] : undefined),
      turnServers: params.turnServers ?? [],
      trust: open.trust,
      ...(params.expressway && { expressway: await profileOf(params.expressway) }),
    },
    () => undefined,
    signal,
  );
}

async function profileOf({ host, user, password, caFile, pin }: ExpresswayParams): Promise<ExpresswayProfile> {
  // A file that cannot be read trusts nobody.
  const pem = caFile === undefined ? undefined : await readFile(caFile, "utf8").catch(() => "");
  const trust: Trusted = pin === undefined ? { kind: "authorities", pem } : { kind: "pin", sha256: pin };
  return { host, user, password, trust };
}

function findingOf({ outcome, rule, message: said, spot }: Checked): Parameters<LiveBoard["show"]>[1] {
  if (spot === undefined || (outcome !== "failed" && outcome !== "warning")) return [];
  return [{ code: rule, severity: ruleOf(rule)?.severity ?? "warning", message: said, spot }];
}

const viewsOf = (results: readonly Checked[], view: WorkspaceView): readonly CheckView[] =>
  groupsOf(results).flatMap(({ title, results: own }) =>
    own.map((it) => {
      const place = it.spot && placeOf(it.spot, view);
      const language = view.language();
      return {
        id: it.id,
        label: say(it.label, language),
        outcome: it.outcome,
        message: say(it.message, language),
        rule: it.rule,
        step: title[language],
        ...(place && { place }),
      };
    }),
  );

/** Lines for a report: files as seen from the folder that all of them share. */
function placesIn(view: WorkspaceView): PlaceOf {
  const uris = [...view.files.keys()];
  const [first = ""] = uris;
  let shared = first.slice(0, first.lastIndexOf("/") + 1);
  while (shared !== "" && !uris.every((it) => it.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return (spot) => {
    const file = view.files.get(spot.chunk.uri);
    return (
      file && {
        file: decodeURIComponent(spot.chunk.uri.slice(shared.length)),
        line: lineAt(lineStarts(file.tree.text), spanOf(spot).start) + 1,
      }
    );
  };
}

/** `14:02`, by this computer's clock. */
const timeOf = (at: Date): string => at.toTimeString().slice(0, 5);

const noRun = {
  en: "There are no live checks of {0} to report. Run them first",
  ko: "{0}의 실시간 검사 결과가 없습니다. 먼저 검사를 실행하십시오",
};
