import { ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { testOutside } from "../preflight/outside.ts";
import type { OutsideLogin } from "../preflight/outside-visit.ts";
import type { ExpresswayProfile } from "../preflight/expressway-pages.ts";
import { heeded } from "../preflight/heeded.ts";
import { isNameServer } from "../preflight/name-server.ts";
import { playedAt } from "../preflight/played.ts";
import { preflight } from "../preflight/preflight.ts";
import type { CheckResult } from "../preflight/run.ts";
import type { Trusted } from "../preflight/secure.ts";
import type { PreflightSettings } from "../preflight/world.ts";
import type { FilesView } from "../workspace/view.ts";
import { readCaFile } from "./ca-file.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { problem, type Trouble } from "./trouble.ts";

/** The last live checks of a cluster. */
export interface LiveChecks {
  /** When they ended. */
  readonly at: Date;
  /** What the files and `mra.config.yaml` say of them now is heeded. */
  readonly results: readonly CheckResult[];
  /** As they were found. */
  readonly found: readonly CheckResult[];
}

interface Run {
  readonly at: Date;
  readonly project: Project;
  /** As they were found. */
  readonly results: readonly CheckResult[];
}

/** How Expressway-C is reached. */
export interface ExpresswayAccess {
  /** `host` or `host:port` (443). */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly pin?: string;
  readonly caFile?: string;
}

/** By what means the surroundings are looked at. */
export interface CheckMeans {
  /** Addresses of resolvers inside; none: those of this computer. */
  readonly resolvers?: readonly string[];
  /** Resolvers outside; none: what outsiders see is not checked. */
  readonly publicResolvers?: readonly string[];
  /** Secrets by name, for TURN. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** TURN servers that are asked with the user name and password of the files; others only whether they answer. */
  readonly turnServers?: readonly string[];
  /** Absent: the REST of Expressway-C is not asked. */
  readonly expressway?: ExpresswayAccess;
  /** Where the demo plays the hosts of its example. */
  readonly played?: {
    /** `cucm-pub.example.com:8443` → `127.0.0.1:43212`. */
    readonly places: Readonly<Record<string, string>>;
    /** Certificate of the authority that phones know there, PEM. */
    readonly publicRoot: string;
  };
}

/** The live checks of this session: the last run for each cluster of the files. */
export interface LiveCheckRuns {
  /** Looks at the surroundings of a cluster, and remembers it under that name; undefined where that was cancelled: what was found before still stands. */
  run(
    cluster: string,
    project: Project,
    open: OpenCluster,
    means: CheckMeans,
    signal: AbortSignal,
  ): Promise<{ readonly at: Date; readonly found: readonly CheckResult[] } | undefined>;
  /** Does from outside what a client does, and remembers it likewise; trouble: no resolver on the internet was named. */
  outside(
    cluster: string,
    project: Project,
    means: OutsideMeans,
    signal: AbortSignal,
  ): Promise<Result<{ readonly at: Date; readonly found: readonly CheckResult[] } | undefined, Trouble>>;
  last(cluster: string): LiveChecks | undefined;
  need(cluster: string): Result<LiveChecks, Trouble>;
  clear(): void;
}

/** With what a test from outside is made. */
export interface OutsideMeans extends Pick<CheckMeans, "played"> {
  readonly publicResolvers: readonly string[];
  readonly login?: OutsideLogin;
  readonly caFile?: string;
}

/** Nothing has been checked yet. */
export function liveCheckRuns(view: Pick<FilesView, "files" | "levels">): LiveCheckRuns {
  const runs = new Map<string, Run>();
  const last = (cluster: string): LiveChecks | undefined => {
    const run = runs.get(cluster);
    if (run === undefined) return undefined;
    const around = { tree: (uri: string) => view.files.get(uri)?.tree, levels: (uri: string) => view.levels(uri) };
    return { at: run.at, results: heeded(run.results, run.project, around), found: run.results };
  };
  return {
    async run(cluster, project, open, means, signal) {
      const found = await checksOf(project, open, means, signal);
      if (signal.aborted) return undefined;
      const at = new Date();
      runs.set(cluster, { at, project, results: found });
      return { at, found };
    },
    async outside(cluster, project, { publicResolvers, login, caFile, played }, signal) {
      const resolvers = publicResolvers.filter(isNameServer);
      if (resolvers.length === 0) return problem(message(noResolver));
      const more = caFile === undefined ? ok(undefined) : await readCaFile(caFile);
      const found = await testOutside(
        {
          project,
          publicResolvers: resolvers,
          login,
          ...(more.ok && more.value !== undefined && { moreRoots: more.value }),
          ...(played && { publicRoots: [played.publicRoot], redirect: playedAt(played.places) }),
        },
        signal,
      );
      if (signal.aborted) return ok(undefined);
      const at = new Date();
      runs.set(cluster, { at, project, results: found });
      return ok({ at, found });
    },
    last,
    need(cluster) {
      const checks = last(cluster);
      return checks === undefined ? problem(message(noRun, cluster)) : ok(checks);
    },
    clear: () => runs.clear(),
  };
}

const noResolver = {
  en: "Name a resolver on the internet: mra.preflight.publicResolvers",
  ko: "인터넷의 리졸버를 지정하십시오: mra.preflight.publicResolvers",
};
const noRun = {
  en: "There are no live checks of {0} to report. Run them first",
  ko: "{0}의 실시간 검사 결과가 없습니다. 먼저 검사를 실행하십시오",
};

const checksOf = async (
  project: Project,
  open: OpenCluster,
  means: CheckMeans,
  signal: AbortSignal,
): Promise<readonly CheckResult[]> =>
  await preflight(await settingsFrom(project, open, means), () => undefined, signal);

/** The surroundings of a cluster that is signed in to, as these means reach them. */
export const settingsFrom = async (
  project: Project,
  open: OpenCluster,
  { secrets = {}, resolvers = [], publicResolvers = [], turnServers = [], expressway, played }: CheckMeans,
): Promise<PreflightSettings> => ({
  project,
  cluster: open.cluster,
  resolvers: resolvers.filter(isNameServer),
  publicResolvers: publicResolvers.filter(isNameServer),
  secrets: (name) => (Object.hasOwn(secrets, name) ? secrets[name] : undefined),
  turnServers,
  trust: open.trust,
  ...(expressway && { expressway: await expresswayProfile(expressway) }),
  ...(played && { publicRoots: [played.publicRoot], redirect: playedAt(played.places) }),
});

/** A profile of Expressway-C with whom it trusts. */
export async function expresswayProfile({
  host,
  user,
  password,
  caFile,
  pin,
}: ExpresswayAccess): Promise<ExpresswayProfile> {
  const trust: Trusted = pin === undefined ? await trustIn(caFile) : { kind: "pin", sha256: pin };
  return { host, user, password, trust };
}

/** Whom a file of authorities trusts; a file that cannot be read trusts nobody. */
export async function trustIn(caFile: string | undefined): Promise<Trusted> {
  const pem = caFile === undefined ? ok(undefined) : await readCaFile(caFile);
  return { kind: "authorities", pem: pem.ok ? pem.value : "" };
}
