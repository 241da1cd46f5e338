import type { Connection } from "vscode-languageserver";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { Answer, InFiles, Requests, ServerOptions } from "../../../../core/src/wire/protocol.ts";
import { history } from "../../deploy/history.ts";
import { planText } from "../../deploy/plan-file.ts";
import { inBackground } from "../in-background.ts";
import type { LiveBoard } from "../live-board.ts";
import type { LiveStage } from "../live-source.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { notConnected, problem, value } from "./answer.ts";
import { compareClusters } from "./compare-clusters.ts";
import { countObjects } from "./count.ts";
import { watchDrift } from "./drift-watch.ts";
import { importObjects } from "./import.ts";
import { describedAt } from "../../workspace/described.ts";
import { inFiles } from "./in-files.ts";
import { liveNames } from "./live-names.ts";
import { objectPage, readWhole } from "./objects.ts";
import { openClusters, type OpenCluster } from "./open-clusters.ts";
import { pathsView } from "./paths.ts";
import { registerPreflight } from "./preflight.ts";
import { answer, type Handler } from "./request.ts";
import { sectionNodes } from "./sections.ts";
import { stepTexts } from "./plan-view.ts";
import { pastView } from "./past.ts";
import { watchPhones } from "./phone-watch.ts";
import { carryOutPlan, journalFolderOfUser, makePlan, makeUndoPlan, secretNames, type Plans } from "./plans.ts";
import { readImported } from "./read-imported.ts";
import { comparisonOf, liveText, objectAt, placeOf } from "./texts.ts";

/** What the cluster side needs of the session. */
export interface ClusterSide {
  readonly view: WorkspaceView & LiveStage;
  /** As the client gave it; `trusted` may become true later. */
  readonly options: () => ServerOptions;
  /** Where the findings of live checks are shown at their lines. */
  readonly live: LiveBoard;
}

/** Registers every request that has to do with a live cluster. Gives what ends all connections. */
export function registerClusters(connection: Connection, { view, options, live }: ClusterSide): { dispose(): void } {
  const clusters = openClusters(() => options().iceElements);
  const project = (name: string): Project | undefined => view.projects().find((it) => it.name === name);
  // The connection is called like the cluster in the files, unless the user chose another name; then the host tells.
  const projectFor = (open: OpenCluster): Project | undefined =>
    project(open.connection) ??
    view
      .projects()
      .find((it) => it.definition?.publisher !== undefined && sameHost(it.definition.publisher, open.host)) ??
    (open.demo && view.projects().length === 1 ? view.projects()[0] : undefined);

  // Journals are kept under the name that the files have for a cluster.
  const nameInFiles = (connection: string, otherwise: string): string => {
    const open = clusters.get(connection);
    return (open && projectFor(open)?.name) ?? otherwise;
  };

  view.provideNames((cluster, section) =>
    clusters
      .all()
      .filter((it) => projectFor(it)?.name === cluster)
      .flatMap((it) => liveNames(it.read.values(), section)),
  );

  const drift = watchDrift(view, projectFor, (it) =>
    inBackground(connection, connection.sendNotification("mra/drift", it)),
  );
  const phones = watchPhones({
    view,
    live,
    projectFor,
    tell: (it) => inBackground(connection, connection.sendNotification("mra/phones", it)),
  });
  /** Answers what a cluster is read for; when it cannot be read, nothing is said of its drift any more. */
  const answerBy = <M extends Reading>(method: M, handler: Handler<M>): void =>
    answer(connection, method, async (params, signal) => {
      const given = await handler(params, signal);
      if (!given.ok && cannotBeRead.has(given.failure.kind)) drift.quiet(params.connection, given.failure);
      return given;
    });

  answer(connection, "mra/connect", async (params, signal) => {
    if (!options().trusted) return problem(untrusted, view.language());
    const opened = await clusters.open(params, view.language(), signal);
    if (opened.ok) phones.end(params.connection);
    return opened;
  });
  answer(connection, "mra/disconnect", ({ connection: name }) => {
    phones.end(name);
    clusters.close(name);
    drift.quiet(name, { kind: "signedOut", message: say(notConnected(name), view.language()) });
    return null;
  });
  answer(connection, "mra/sections", ({ connection: name }) => {
    const open = clusters.need(name, view.language());
    return isRefused(open) ? open : value(sectionNodes(open.identity.schema, view.language()));
  });
  answerBy("mra/objects", async (params, signal) => {
    const open = clusters.need(params.connection, view.language());
    if (isRefused(open)) return open;
    const page = await objectPage(open, params, projectFor(open), view.language(), signal);
    if (!page.ok) return page;
    const outside = drift.drifted(open.connection);
    const rows = page.value.rows.map((it) => (outside.has(it.address) ? { ...it, inFiles: "drifted" as const } : it));
    return value({ ...page.value, rows });
  });
  answerBy("mra/count", async (params, signal) => {
    const open = clusters.need(params.connection, view.language());
    return isRefused(open) ? open : countObjects(open, params, view.language(), signal);
  });
  answer(connection, "mra/marks", ({ connection: name, section }) => {
    const open = clusters.get(name);
    const marks: Record<string, InFiles> = {};
    const outside = drift.drifted(name);
    for (const it of open?.read.values() ?? [])
      if (open && it.section === section)
        marks[it.address] = outside.has(it.address) ? "drifted" : inFiles(it, projectFor(open), open.identity.schema);
    return marks;
  });
  answerBy("mra/objectText", async (ref, signal) => {
    const open = clusters.need(ref.connection, view.language());
    if (isRefused(open)) return open;
    const { also = [], withReferences = false } = ref;
    const asked = { connection: ref.connection, objects: [ref, ...also], withReferences };
    const live = await readImported(open, asked, view.language(), signal);
    return live.ok
      ? value(liveText(projectFor(open)?.name ?? open.connection, live.value, open.host, view.language()))
      : live;
  });
  answerBy("mra/compare", async (ref, signal) => {
    const open = clusters.need(ref.connection, view.language());
    if (isRefused(open)) return open;
    const mine = projectFor(open);
    if (mine === undefined) return problem(noFile(ref.connection), view.language());
    const live = await readWhole(open, ref, view.language(), signal);
    return live.ok ? value(comparisonOf(live.value, mine, ref.address, view)) : live;
  });

  answer(connection, "mra/compareClusters", async ({ left, right, section }, signal) => {
    const [one, other] = [clusters.need(left, view.language()), clusters.need(right, view.language())];
    if (isRefused(one)) return one;
    return isRefused(other) ? other : await compareClusters(one, other, section, view.language(), signal);
  });
  answerBy("mra/import", async (params, signal) => {
    const open = clusters.need(params.connection, view.language());
    return isRefused(open) ? open : await importObjects(open, params, projectFor(open), view, signal);
  });

  answerBy("mra/checkDrift", async ({ connection: name, whole }, signal) => {
    if (!options().trusted) return problem(untrusted, view.language());
    const open = clusters.need<never>(name, view.language());
    if (isRefused(open)) return open;
    const [checked] = await Promise.all([drift.check(open, whole, signal), phones.again(open, signal)]);
    return checked;
  });

  const plans: Plans = new Map();
  const noPlan = (): Answer<never> =>
    problem(
      message({ en: "This plan is gone. Make it again", ko: "이 계획은 더 이상 없습니다. 다시 세우십시오" }),
      view.language(),
    );
  answerBy("mra/plan", async (params, signal) => {
    if (!options().trusted) return problem(untrusted, view.language());
    const open = clusters.need(params.connection, view.language());
    return isRefused(open) ? open : await makePlan(open, params, plans, view, signal);
  });
  answer(connection, "mra/history", async ({ connection: name, cluster }) => {
    const past = await history(journalFolderOfUser(), nameInFiles(name, cluster));
    return value(past.map((it) => pastView(it, view.language())));
  });
  answer(connection, "mra/planUndo", async (params, signal) => {
    if (!options().trusted) return problem(untrusted, view.language());
    const open = clusters.need(params.connection, view.language());
    if (isRefused(open)) return open;
    const wanted = { name: nameInFiles(params.connection, params.cluster), deploy: params.deploy };
    return await makeUndoPlan(open, wanted, plans, view, signal);
  });
  answer(connection, "mra/stepTexts", ({ plan: id, step: stepId }) => {
    const kept = plans.get(id);
    const step = kept?.plan.steps.find((it) => it.id === stepId);
    return kept && step ? stepTexts(kept.plan, step) : noPlan();
  });
  answer(connection, "mra/planSecrets", ({ plan: id, steps }) => {
    const kept = plans.get(id);
    return kept ? value(secretNames(kept, steps)) : noPlan();
  });
  answer(connection, "mra/savePlan", ({ plan: id }) => {
    const kept = plans.get(id);
    return kept ? value(planText(kept.plan)) : noPlan();
  });
  answer(connection, "mra/deploy", async (params, signal) => {
    if (!options().trusted) return problem(untrusted, view.language());
    const kept = plans.get(params.plan);
    if (kept === undefined) return noPlan();
    const open = clusters.need(kept.connection, view.language());
    if (isRefused(open)) return open;
    const wait = params.waitForPhones ?? 60;
    const looks = wait > 0 && !open.readOnly;
    const before = looks ? await phones.before(kept, params.steps, open, signal) : undefined;
    const done = await carryOutPlan(kept, open, params, view, connection, signal);
    if (before) {
      const expected = done.ok ? before : { ...before, phones: before.carried };
      // Told once the answer is on its way.
      setImmediate(() => inBackground(connection, phones.after(params.plan, expected, wait * 1_000)));
    }
    if (drift.watches(open.connection))
      inBackground(connection, drift.check(open, false, new AbortController().signal));
    return done;
  });
  const preflown = registerPreflight(connection, {
    view,
    live,
    refusal: () => (options().trusted ? undefined : problem(untrusted, view.language())),
    open: (name) => clusters.need(name, view.language()),
    project: (cluster, open) => project(cluster) ?? (open && projectFor(open)),
    noProject: (cluster) => problem(noFile(cluster), view.language()),
  });
  answer(connection, "mra/paths", async ({ cluster, down }, signal) => {
    await view.settled(signal);
    const mine = project(cluster);
    return mine === undefined
      ? problem(noFile(cluster), view.language())
      : value(pathsView(mine, down, view, preflown(mine.name)));
  });
  answer(connection, "mra/clusters", () =>
    view.projects().map((it) => {
      const uris = new Set(it.documents.map((document) => document.tree.spot.chunk.uri));
      const errors = [...uris].reduce(
        (sum, uri) => sum + view.findings(uri).filter((f) => f.severity === "error").length,
        0,
      );
      const publisher = it.definition?.publisher;
      return { name: it.name, errors, ...(publisher !== undefined && { publisher }) };
    }),
  );
  answer(connection, "mra/place", ({ cluster, address }) => {
    const object = describedAt(project(cluster), address);
    return (object && placeOf(object.identity, view)) ?? null;
  });
  answer(connection, "mra/objectAt", ({ uri, line, character }) => objectAt(view, { uri, line, character }));
  answer(connection, "mra/documentCluster", ({ uri }) => {
    const name = view.files.get(uri)?.documents.find((it) => it.cluster !== undefined)?.cluster;
    const mine = name === undefined ? undefined : project(name);
    if (mine === undefined) return null;
    const files = new Set(mine.documents.map((it) => it.tree.spot.chunk.uri)).size;
    return { cluster: mine.name, schema: mine.version, files };
  });

  return {
    dispose: () => {
      phones.dispose();
      clusters.closeAll();
    },
  };
}

/** Requests that read a cluster, and name it. */
type Reading = {
  [M in keyof Requests]: Requests[M] extends readonly [{ readonly connection: string }, Answer<unknown>] ? M : never;
}[keyof Requests];

/** Kinds of failure after which nobody knows how the cluster is. */
const cannotBeRead: ReadonlySet<string> = new Set([
  "unreachable",
  "timeout",
  "cut",
  "signIn",
  "forbidden",
  "notActive",
  "tls",
  "version",
  "signedOut",
]);

const isRefused = (it: OpenCluster | Answer<never>): it is Extract<Answer<never>, { ok: false }> => "ok" in it;

const noFile = (name: string): Message =>
  message({ en: "No file here belongs to the cluster of {0}", ko: "{0}의 클러스터에 속한 파일이 없습니다" }, name);

const untrusted = message({
  en: "This workspace is not trusted, so nothing is sent to a cluster. Trust it first (Workspaces: Manage Workspace Trust)",
  ko: "이 작업 영역은 신뢰되지 않으므로 클러스터로 아무것도 보내지 않습니다. 먼저 작업 영역을 신뢰하십시오(작업 영역 신뢰 관리)",
});

const sameHost = (a: string, b: string): boolean => withPort(a) === withPort(b);

const withPort = (host: string): string => (/:\d+$/.test(host) ? host : `${host}:8443`).toLowerCase();
