import type { Result } from "../../../core/src/base/result.ts";
import { fail, ok } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { expresswayOf, mraDomains } from "../../../core/src/model/expressway.ts";
import type { Located } from "../../../core/src/model/object.ts";
import { placeOf } from "../axl/transport-place.ts";
import { notRun, verdicts, wrong, type Check, type Verdict } from "./check.ts";
import { getSecurely } from "./secure.ts";
import { domainSpot } from "./spots.ts";
import { silentHost } from "./words.ts";
import type { World } from "./world.ts";

const limitMs = 10_000;
const port = 443;

/**
 * What the first Expressway-C says of itself over REST (`/api/provisioning`): the MRA switch, domains, traversal zones and
 * Unified CM publishers, compared with the files. Only with a sign-in for it, and only GET.
 */
export function expresswayChecks(world: World): readonly Check[] {
  const expressway = expresswayOf(world.project);
  const core = expressway?.cores?.texts[0];
  if (core === undefined || world.expressway === undefined) return [];
  return [
    question(world, core, "mra", "MRA055", "common/mra", label("MRA", "MRA", core), (said) =>
      textsUnder(said, "Enabled").some((it) => it.toLowerCase() === "on")
        ? []
        : [wrong(message(switchedOff, core.value), expressway?.mra?.node)],
    ),
    question(world, core, "domains", "MRA055", "common/domain", label("Domains", "도메인", core), (said) => {
      const known = texts(said).map(dnsName);
      return mraDomains(world.project)
        .filter((it) => !known.includes(dnsName(it)))
        .map((it) => wrong(message(noDomain, core.value, it), domainSpot(world.project, it)));
    }),
    question(
      world,
      core,
      "zones",
      "MRA055",
      "controller/zone/unifiedcommunicationstraversal",
      label("Traversal zones", "순회 영역", core),
      (said) => {
        if (!Array.isArray(said) || said.length === 0) return [wrong(message(noZone, core.value))];
        const down = textsUnder(said, "Status").filter((it) => !/^active$/i.test(it));
        return down.map((it) => wrong(message(zoneDown, core.value, it)));
      },
    ),
    question(
      world,
      core,
      "cucm",
      "MRA008",
      "controller/server/cucm",
      label("Unified CM", "Unified CM", core),
      (said) => {
        const stated = world.project.definition?.publisher;
        const publisher = stated === undefined ? undefined : placeOf(stated)?.host;
        const known = textsUnder(said, "Publisher").map(dnsName);
        return publisher === undefined || known.includes(dnsName(publisher))
          ? []
          : [wrong(message(noPublisher, core.value, publisher, known.join(", ") || "–"))];
      },
    ),
  ];
}

const label = (en: string, ko: string, core: Located<string>): Message =>
  message({ en: "{0} on {1}", ko: "{1}의 {0}" }, { en, ko }, core.value);

function question(
  world: World,
  core: Located<string>,
  id: string,
  rule: string,
  path: string,
  what: Message,
  problems: (said: unknown) => readonly Verdict[],
): Check {
  return {
    id: `expressway-${id} ${core.value}`,
    rule,
    label: what,
    spot: core.node,
    limitMs: world.limit(limitMs),
    silence: silentHost(core.value, port),
    async ask(signal) {
      const said = await read(world, core.value, path, signal);
      if (!said.ok) return [notRun(said.fault)];
      return verdicts(problems(said.value), message({ en: "As the files say", ko: "파일과 일치합니다" }));
    },
  };
}

async function read(world: World, host: string, path: string, signal: AbortSignal): Promise<Result<unknown, Message>> {
  const place = await world.reach(host, port, signal);
  if (!place.ok) return place;
  const { user = "", password = "" } = world.expressway ?? {};
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  // A pin is that of the cluster's certificate and says nothing of Expressway's.
  const trust = world.trust.kind === "pin" ? ({ kind: "authorities", pem: undefined } as const) : world.trust;
  const answer = await getSecurely(place.value, host, `/api/provisioning/${path}`, trust, authorization, signal);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 401 || status === 403) return fail(message(notAllowed, host, status));
  if (status !== 200) return fail(message(otherAnswer, host, status));
  try {
    return ok(JSON.parse(body) as unknown);
  } catch {
    return fail(message(otherAnswer, host, status));
  }
}

/** Every text in an answer, at any depth. The exact shape of some answers is not documented. */
function texts(it: unknown): readonly string[] {
  if (typeof it === "string") return [it];
  return typeof it === "object" && it !== null ? Object.values(it).flatMap(texts) : [];
}

/** The texts under a key, at any depth. */
function textsUnder(it: unknown, key: string): readonly string[] {
  if (typeof it !== "object" || it === null) return [];
  return Object.entries(it).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value] : textsUnder(value, key),
  );
}

const switchedOff = {
  en: "Mobile and Remote Access is off on {0} (Configuration > Unified Communications)",
  ko: "{0}에서 모바일 및 원격 액세스가 꺼져 있습니다(구성 > 통합 커뮤니케이션)",
};
const noDomain = { en: "{0} has no domain {1}", ko: "{0}에 도메인 {1}이(가) 없습니다" };
const noZone = {
  en: "{0} has no Unified Communications traversal zone",
  ko: "{0}에 통합 커뮤니케이션 순회 영역이 없습니다",
};
const zoneDown = { en: "A traversal zone of {0} is {1}", ko: "{0}의 순회 영역 상태가 {1}입니다" };
const noPublisher = {
  en: "{0} does not know the publisher {1} (it knows {2})",
  ko: "{0}에 퍼블리셔 {1}이(가) 없습니다(등록됨: {2})",
};
const notAllowed = {
  en: "{0} does not accept the user name and password for Expressway (HTTP {1})",
  ko: "{0}이(가) Expressway 사용자 이름과 암호를 받아들이지 않습니다(HTTP {1})",
};
const otherAnswer = {
  en: "{0} does not answer as Expressway does (HTTP {1})",
  ko: "{0}의 응답이 Expressway의 응답과 다릅니다(HTTP {1})",
};
