import { setMaxListeners } from "node:events";
import { message, type Message } from "../../../core/src/base/text.ts";
import { mraDomains } from "../../../core/src/model/expressway.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { askInside } from "./outside-config.ts";
import { askRecords } from "./outside-dns.ts";
import { askWithLogin, askWithoutLogin } from "./outside-login.ts";
import { askSip, askTurn, askXmpp, placed } from "./outside-ports.ts";
import { askTls } from "./outside-tls.ts";
import { sayUnchecked } from "./outside-unchecked.ts";
import {
  openVisit,
  skip,
  type ExpresswayE,
  type OutsideLogin,
  type OutsideSettings,
  type Visit,
} from "./outside-visit.ts";
import type { CheckResult } from "./run.ts";

/** Passwords go to so many Expressway-Es at most: Expressway lets a user in three times in five minutes. */
const mostLogins = 2;

/**
 * Does from outside what a client does, one question at a time, and tells of each answer what it proves. At each
 * Expressway-E one log-in is tried without a password and one with it, and none is repeated: Expressway blocks the address
 * of whoever errs five times. A password goes only over a verified connection and only where a person sent it; after a
 * refusal it goes nowhere else. Nobody registers. Ends at once, with what was found, when the signal is aborted.
 */
export async function testOutside(settings: OutsideSettings, signal: AbortSignal): Promise<readonly CheckResult[]> {
  setMaxListeners(0, signal); // one for each question
  const visit = openVisit(settings, signal);
  const domains = mraDomains(settings.project);
  for (const it of domains) if (!signal.aborted) await askRecords(visit, it);
  const domain = domainFor(visit, domains);
  let logins = 0;
  for (const edge of visit.edges) {
    if (signal.aborted || domain === undefined) break;
    const end = await askEdge(visit, edge, domain, logins < mostLogins);
    if (end !== "none") logins = end === "refused" ? mostLogins : logins + 1;
    await askSip(visit, edge);
    await askXmpp(visit, edge, domain);
  }
  if (!signal.aborted) await askTurn(visit);
  sayUnchecked(visit);
  return signal.aborted ? [] : visit.found;
}

/** The domain for which the edges are asked: the user's own, else the first. Each edge is asked for one only. */
function domainFor({ login }: Visit, domains: readonly string[]): string | undefined {
  const own = login?.user.split("@")[1];
  return domains.find((it) => own !== undefined && dnsName(it) === dnsName(own)) ?? domains[0];
}

/** How it went with the password: it was not sent, accepted, or not. */
async function askEdge(
  visit: Visit,
  edge: ExpresswayE,
  domain: string,
  mayLogIn: boolean,
): Promise<"none" | "admitted" | "refused"> {
  const tls = {
    id: `outside-tls ${edge.host}`,
    rule: "MRA103",
    label: message({ en: "Certificate of {0}:8443", ko: "{0}:8443의 인증서" }, edge.host),
    spot: edge.spot,
    hosts: [edge.host],
  };
  const place = await placed(visit, edge, 8443, tls);
  if (!place) return "none";
  // Over a connection that is not verified nothing is asked: the answer would prove nothing.
  if (!(await askTls(visit, edge, { port: 8443, about: tls, place }))) return "none";
  const call = { edge, place, domain };
  if (!(await askWithoutLogin(visit, call))) return "none";
  if (visit.login === undefined) return "none";
  if (!mayLogIn) {
    const label = message({ en: "Log-in at {0}", ko: "{0}에서 로그인" }, edge.host);
    skip(visit, { ...tls, id: `outside-login ${edge.host}`, rule: "MRA118", label }, message(noMore));
    return "none";
  }
  const admitted = await askWithLogin(visit, call);
  if (admitted === "refused") return "refused";
  if (admitted === undefined) return "none";
  await askInside(visit, call, admitted);
  return "admitted";
}

/** What a test will send, in sentences: said before the first question. */
export function outsideIntent(
  {
    project,
    login,
    publicResolvers,
  }: Pick<OutsideSettings, "project" | "publicResolvers"> & {
    readonly login: Omit<OutsideLogin, "password"> | undefined;
  },
  hosts: readonly string[],
): readonly Message[] {
  const domains = mraDomains(project).join(", ");
  const named = hosts.join(", ");
  const first = message(intent, publicResolvers.join(", "), domains, named);
  return login === undefined
    ? [first]
    : [first, message(withPassword, login.user, login.hosts.slice(0, mostLogins).join(", "))];
}

const noMore = {
  en: "The password is not sent again: it was refused, or was accepted twice in this run",
  ko: "암호를 다시 보내지 않습니다. 거부되었거나 이번 실행에서 두 번 받아들여졌습니다",
};
const intent = {
  en: "Asks {0} for records of {1}, then {2} on ports 8443, 5061 and 5222, one question at a time, with one log-in try without a password each",
  ko: "{0}에 {1}의 레코드를 묻고 {2}의 포트 8443, 5061, 5222를 한 번에 하나씩 확인합니다. 암호 없는 로그인은 노드마다 한 번만 시도합니다",
};
const withPassword = {
  en: "The password of {0} goes to {1}, once each, over a verified connection; with that, two log-in tries at each node at most, and none after a refusal",
  ko: "{0}의 암호를 검증된 연결을 통해 {1}에 한 번씩 보냅니다. 노드마다 로그인을 최대 두 번 시도하며, 거부된 뒤에는 시도하지 않습니다",
};
