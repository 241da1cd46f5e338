import { message } from "../../../../core/src/base/text.ts";
import { versions } from "../../../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../../../core/src/catalog/schema.ts";
import { startDemoCluster, type DemoCluster } from "../../demo-cluster/start.ts";
import type { DemoSurroundings } from "../../demo-cluster/surroundings.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { misused } from "../exit.ts";

const seeds = ["standard", "empty", "large"] as const;
type Seed = (typeof seeds)[number];

/** `mra demo-cluster`: the built-in cluster on loopback, until it is stopped. */
export const demoCluster: Command = {
  name: "demo-cluster",
  usage: "demo-cluster [--version V] [--port N] [--seed standard|empty|large] [--expressway] [--format json]",
  summary: {
    en: "Runs the built-in demo cluster on this computer, until Ctrl+C.",
    ko: "내장 데모 클러스터를 이 컴퓨터에서 실행합니다. Ctrl+C로 중지합니다.",
  },
  exits: [
    { status: 0, means: { en: "stopped by Ctrl+C", ko: "Ctrl+C로 중지함" } },
    { status: 2, means: { en: "it could not listen", ko: "수신할 수 없음" } },
  ],
  failed: 2,
  interrupted: 0,
  takes: "none",
  options: {
    version: { type: "string" },
    port: { type: "string" },
    seed: { type: "string" },
    expressway: { type: "boolean" },
    format: { type: "string" },
  },
  async run(call, terminal, signal) {
    const wanted = wantedBy(call);
    if (wanted === undefined) return misused(terminal, message(wrongOptions, versions.join(", "), seeds.join(", ")));
    const cluster = await startedOn(wanted, terminal, signal);
    if (cluster === undefined) return 2;
    await tellOf(cluster, wanted, terminal);
    await new Promise<void>((stopped) => {
      if (signal.aborted) stopped();
      signal.addEventListener("abort", () => {
        stopped();
      });
    });
    await cluster.stop();
    return 0;
  },
};

interface Wanted {
  readonly version: Version;
  readonly seed: Seed;
  readonly port: number;
  readonly format: "text" | "json";
  /** Also tell of Expressway-C. */
  readonly expressway: boolean;
}

/** What a call wants; undefined: an option is wrong. */
function wantedBy({ option, flag }: Call): Wanted | undefined {
  const version = versions.find((it) => it === (option("version") ?? "14.0"));
  const seed = seeds.find((it) => it === (option("seed") ?? "standard"));
  const port = Number(option("port") ?? "0");
  const format = (["text", "json"] as const).find((it) => it === (option("format") ?? "text"));
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
  return version === undefined || seed === undefined || format === undefined || !isPort
    ? undefined
    : { version, seed, port, format, expressway: flag("expressway") };
}

/** Starts it; undefined: it cannot listen there, and that is said. */
async function startedOn(
  { version, port, seed }: Wanted,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<DemoCluster | undefined> {
  try {
    return await startDemoCluster({ version, port, seed }, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code === "unknown") throw error;
    terminal.note(code === "EADDRINUSE" ? message(taken, port) : message(noListening, port, code));
    return undefined;
  }
}

/** Says where it listens, and how to sign in. */
async function tellOf(cluster: DemoCluster, { version, format, ...wanted }: Wanted, terminal: Terminal): Promise<void> {
  const { host, user, password, caFile: ca } = cluster;
  const { host: restHost, user: restUser, password: restPassword } = cluster.expressway;
  const expressway = wanted.expressway && { host: restHost, user: restUser, password: restPassword };
  if (format === "json") {
    const around = expressway && { expressway, surroundings: await surroundingsOf(cluster) };
    terminal.out(`${JSON.stringify({ host, user, password, ca, version, ...around })}\n`);
    return;
  }
  terminal.note(message(listens, version));
  terminal.out(`host      ${host}\nuser      ${user}\npassword  ${password}\nCA file   ${ca}\n`);
  if (expressway)
    terminal.out(`\nExpressway-C\nhost      ${restHost}\nuser      ${restUser}\npassword  ${restPassword}\n`);
}

const wrongOptions = {
  en: "--version must be one of {0}; --seed one of {1}; --port a number up to 65535; --format json or text",
  ko: "--version은 {0} 중 하나, --seed는 {1} 중 하나, --port는 65535 이하의 숫자, --format은 json 또는 text여야 합니다",
};
const taken = {
  en: "Port {0} is taken. Choose another one with --port, or leave it out",
  ko: "포트 {0}은(는) 사용 중입니다. --port로 다른 포트를 지정하거나 생략하십시오",
};
const noListening = {
  en: "The demo cluster could not listen on port {0} ({1})",
  ko: "데모 클러스터가 포트 {0}에서 수신할 수 없습니다({1})",
};
const listens = {
  en: "The demo cluster emea-prod ({0}) listens on this computer. Ctrl+C stops it.",
  ko: "데모 클러스터 emea-prod({0})가 이 컴퓨터에서 수신 중입니다. Ctrl+C로 중지합니다.",
};

/** Where the other hosts of the example project are played, and a user whom Expressway-E lets in. */
async function surroundingsOf(
  cluster: DemoCluster,
): Promise<Omit<DemoSurroundings, "edge"> & { readonly edge: Pick<DemoSurroundings["edge"], "user" | "password"> }> {
  const { resolver, publicResolver, places, publicRoot, edge } = await cluster.surroundings();
  return { resolver, publicResolver, places, publicRoot, edge: { user: edge.user, password: edge.password } };
}
