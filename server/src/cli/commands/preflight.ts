import { ok, type Result } from "../../../../core/src/base/result.ts";
import { message } from "../../../../core/src/base/text.ts";
import { heeded } from "../../preflight/heeded.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { isNameServer } from "../../preflight/name-server.ts";
import { preflight as lookAround } from "../../preflight/preflight.ts";
import { jsonReport, markdownReport, textReport } from "../../preflight/report.ts";
import type { CheckResult } from "../../preflight/run.ts";
import type { ExpresswayProfile } from "../../preflight/expressway-pages.ts";
import type { Trusted } from "../../preflight/secure.ts";
import type { PreflightSettings } from "../../preflight/world.ts";
import type { Checked } from "../../workspace/check.ts";
import { checkedFor, printedPlaces } from "../checked.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, chosenProject, reachedBy } from "../connection.ts";
import { demoHere } from "../demo-here.ts";
import { ownCluster, turnDestinations } from "../destination.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { expresswayFor, trustedBy, whereFrom } from "../expressway.ts";
import { addFacts } from "../facts-into.ts";
import { lookFromOutside, outsideOptions } from "../outside.ts";
import { sayRefused, type Refused } from "../refused.ts";
import { environmentSecret } from "../secrets.ts";
import { authoritiesFile, authoritiesIn, type TrustOption } from "../trust-option.ts";

const formats = ["text", "json", "markdown"] as const;

/** `mra preflight`: live checks of the surroundings. It only reads. */
export const preflight: Command = {
  name: "preflight",
  usage:
    "preflight [PATH…] --cluster NAME [--resolver IP[,IP…]] [--public-resolver IP[,IP…]] [--host HOST] [--ca FILE] [--expressway HOST] [--expressway-ca FILE] [--turn HOST[,HOST…]] [--outside [--edge HOST[,HOST…]]] [--format text|json|markdown] [--write-facts [--dry-run]] [--demo]",
  summary: {
    en: "Checks DNS, clocks, certificates, AXL and TURN from here, before a change. Only reads.",
    ko: "변경하기 전에 DNS, 시계, 인증서, AXL, TURN을 여기서 검사합니다. 읽기만 합니다.",
  },
  details: {
    en: "--turn names the TURN servers that may be asked with the user name and password of the files; others are only asked whether they answer. --outside tests instead as a client does outside: DNS by --public-resolver, Expressway-E, edge configuration, SIP, XMPP, TURN. With MRA_EDGE_USER and MRA_EDGE_PASSWORD it logs in, only at the hosts of --edge, once each, twice in all; what is sent is said before. --write-facts adds what was read of Expressway, certificates and DNS to the files, in place of checks: what they state stays, and what they state otherwise is said; --dry-run only shows it. --demo signs in to the demo cluster of this computer (MRA_DEMO_CLUSTER) and asks the hosts that it plays.",
    ko: "--turn은 파일의 사용자 이름과 암호로 확인할 TURN 서버를 지정합니다. 다른 서버는 응답 여부만 확인합니다. --outside는 그 대신 외부 클라이언트처럼 확인합니다(--public-resolver의 DNS, Expressway-E, 에지 구성, SIP, XMPP, TURN). MRA_EDGE_USER와 MRA_EDGE_PASSWORD가 있으면 --edge의 호스트에만 한 번씩, 모두 두 번까지 로그인하며 보낼 내용을 먼저 알려 줍니다. --write-facts는 검사 대신 Expressway, 인증서, DNS에서 읽은 정보를 파일에 추가합니다. 파일에 있는 값은 그대로 두고 다른 값은 알려 줍니다. --dry-run은 미리 보기만 합니다. --demo는 이 컴퓨터의 데모 클러스터(MRA_DEMO_CLUSTER)에 로그인하고 데모가 대신하는 호스트를 검사합니다.",
  },
  exits: [
    { status: 0, means: { en: "no check failed", ko: "실패한 검사 없음" } },
    {
      status: 1,
      means: {
        en: "a check failed, or it could not be run, or facts could not be written",
        ko: "실패한 검사가 있거나 수행할 수 없거나 정보를 파일에 쓸 수 없음",
      },
    },
  ],
  failed: 1,
  interrupted: 130,
  takes: "many",
  options: {
    ...connectionOptions,
    resolver: { type: "string" },
    "public-resolver": { type: "string" },
    expressway: { type: "string" },
    "expressway-ca": { type: "string" },
    turn: { type: "string" },
    ...outsideOptions,
    format: { type: "string" },
    "write-facts": { type: "boolean" },
    "dry-run": { type: "boolean" },
    demo: { type: "boolean" },
  },
  async run(call, theirs, signal) {
    const demo = call.flag("demo") ? demoHere(theirs) : undefined;
    if (demo?.ok === false) return sayRefused(theirs, demo.fault, 1);
    const terminal = demo?.value.terminal ?? theirs;
    const format = formats.find((it) => it === (call.option("format") ?? "text"));
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", formats));
    const [resolvers, publicResolvers] = [listed(call, "resolver"), listed(call, "public-resolver")];
    const odd = [...resolvers, ...publicResolvers].find((it) => !isNameServer(it));
    if (odd !== undefined)
      return misused(
        terminal,
        message({ en: "{0} is not the address of a resolver", ko: "{0}은(는) 리졸버의 주소가 아닙니다" }, odd),
      );
    const checked = await checkedFor(call, terminal, signal);
    const project = chosenProject(checked.projects, call.option("cluster"));
    if (!project.ok) return sayRefused(terminal, project.fault, 1);
    const reached = await reachedFor(call, terminal, project.value);
    if (!reached.ok) return sayRefused(terminal, reached.fault, 1);
    const { trust, expressway, turnServers } = reached.value;
    if (call.flag("outside")) {
      const places = { publicResolvers, trust, ...demo?.value.surroundings };
      const seen = await lookFromOutside(call, terminal, project.value, places, signal);
      return seen.ok
        ? tell(seen.value, { checked, project: project.value, format }, terminal)
        : sayRefused(terminal, seen.fault, 1);
    }
    const connection = isSignedIn(terminal)
      ? await connectionOf(call, terminal, reachedBy(project.value), signal)
      : undefined;
    if (connection?.ok === false) return sayRefused(terminal, connection.fault, 1);
    if (connection === undefined) terminal.note(notSignedIn);
    try {
      const settings: PreflightSettings = {
        project: project.value,
        cluster: connection?.value.cluster,
        resolvers,
        publicResolvers,
        secrets: (name) => environmentSecret(terminal.env, name),
        trust,
        expressway,
        turnServers,
        ...demo?.value.surroundings,
      };
      if (call.flag("write-facts")) return await addFacts(settings, checked, call.flag("dry-run"), terminal, signal);
      const found = await lookAround(settings, () => undefined, signal);
      return tell(found, { checked, project: project.value, format }, terminal);
    } finally {
      connection?.value.cluster.close();
    }
  },
};

/** Prints what was found as the files want it. Gives the exit status. */
function tell(
  found: readonly CheckResult[],
  {
    checked,
    project,
    format,
  }: { readonly checked: Checked; readonly project: Project; readonly format: (typeof formats)[number] },
  terminal: Terminal,
): number {
  const byUri = new Map(checked.files.map((it) => [it.uri, it]));
  const results = heeded(found, project, { tree: (uri) => byUri.get(uri), levels: checked.levels });
  const placeOf = printedPlaces(checked.files);
  const { language } = terminal;
  const at = new Date().toISOString();
  terminal.out(
    format === "json"
      ? jsonReport(project.name, at, results, placeOf, language)
      : format === "markdown"
        ? markdownReport(project.name, at, results, placeOf, language)
        : textReport(results, placeOf, language),
  );
  return results.some((it) => it.outcome === "failed") ? 1 : 0;
}

const listed = (call: Call, option: string): readonly string[] =>
  (call.option(option) ?? "")
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");

const isSignedIn = ({ env }: Terminal): boolean => Boolean(env.MRA_USER) && Boolean(env.MRA_PASSWORD);

interface Whereto {
  readonly trust: Trusted;
  readonly expressway: ExpresswayProfile | undefined;
  readonly turnServers: readonly string[];
}

/** Where secrets may go beside Unified CM: only places that a person named. */
async function reachedFor(call: Call, terminal: Terminal, project: Project): Promise<Result<Whereto, Refused>> {
  const own = await ownCluster(terminal, project.name);
  if (!own.ok) return own;
  // A pin is of the publisher's certificate only; other hosts are known by their authorities.
  const file = authoritiesFile(call, terminal) ?? own.value?.caFile;
  const authorities = file === undefined ? ok<TrustOption>({}) : await authoritiesIn(file, terminal);
  if (!authorities.ok) return authorities;
  const trust = trustedBy(authorities.value);
  const expressway = await expresswayFor(call, terminal, whereFrom(project), trust);
  if (!expressway.ok) return expressway;
  const turn = await turnDestinations(call, terminal, project.name);
  return turn.ok ? ok({ trust, expressway: expressway.value, turnServers: turn.value }) : turn;
}

const notSignedIn = message({
  en: "MRA_USER and MRA_PASSWORD are not set: what the cluster says over AXL is not checked",
  ko: "MRA_USER와 MRA_PASSWORD가 설정되지 않아 AXL을 통한 클러스터 검사를 하지 않습니다",
});
