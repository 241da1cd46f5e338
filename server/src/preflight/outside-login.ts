import type { IncomingHttpHeaders } from "node:http";
import type { Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { ntpOf } from "../../../core/src/model/expressway.ts";
import type { HostAddress } from "./address.ts";
import type { Verdict } from "./check.ts";
import { edgePath } from "./edge-config.ts";
import { because, proves, untold, upTo } from "./outside-causes.ts";
import { note, questionMs, skip, type ExpresswayE, type Visit } from "./outside-visit.ts";
import { getSecurely, type HttpsAnswer } from "./secure.ts";
import { domainSpot } from "./spots.ts";

/** A log-in that Expressway-E accepted: its cookie, and what it told of itself. */
export interface Admitted {
  /** `X-Auth=…`; goes back to the host that set it, and nowhere else. */
  readonly cookie: string;
  readonly body: string;
}

/** What is asked of one Expressway-E. */
export interface EdgeCall {
  readonly edge: ExpresswayE;
  readonly place: HostAddress;
  readonly domain: string;
}

/** Asks for the edge configuration without a log-in: the answer says how far the way inside is open. True: up to Expressway-C. */
export async function askWithoutLogin(visit: Visit, call: EdgeCall): Promise<boolean> {
  const { edge, domain } = call;
  const about = {
    id: `outside-edge ${edge.host}`,
    rule: "MRA055",
    label: message(withoutLogin, edge.host),
    spot: domainSpot(visit.project, domain) ?? edge.spot,
    hosts: [edge.host],
  };
  const answer = await askEdgeConfig(visit, call, undefined);
  if (answer.ok && answer.value.status === 401) {
    const alive = serverOf(answer.value.headers) === "edge" ? upTo("edge") : upTo("core");
    note(visit, about, proves(message(asks, edge.host), alive));
    return alive.includes("core");
  }
  const verdict = answer.ok
    ? refusalIn(visit, call, answer.value)
    : because("cutOff", [edge.host], ["edge"], edge.spot);
  note(visit, about, verdict ?? untold(message(unclear, edge.host, answer.ok ? answer.value.status : 0)));
  return false;
}

/** Asks with the user's password, once; undefined: it is not accepted, and not tried again anywhere. */
export async function askWithLogin(visit: Visit, call: EdgeCall): Promise<Admitted | "refused" | undefined> {
  const { login } = visit;
  const { edge } = call;
  if (login === undefined) return undefined;
  const user = visit.project.objects("endUsers").find((it) => it.name === plainUser(login.user));
  const about = {
    id: `outside-login ${edge.host}`,
    rule: "MRA118",
    label: message(withLogin, login.user, edge.host),
    spot: user?.identity ?? edge.spot,
    hosts: [edge.host],
  };
  if (!login.hosts.some((it) => dnsName(it) === dnsName(edge.host))) {
    skip(visit, about, message(notNamed, edge.host));
    return undefined;
  }
  const authorization = `Basic ${Buffer.from(`${plainUser(login.user)}:${login.password}`, "utf8").toString("base64")}`;
  const answer = await askEdgeConfig(visit, call, authorization);
  if (!answer.ok) {
    note(visit, about, because("cutOff", [edge.host], ["edge"], edge.spot));
    return "refused";
  }
  const { status, headers, body } = answer.value;
  if (status === 401) {
    note(visit, about, because("loginRefused", [edge.host, login.user], upTo("core")));
    return "refused";
  }
  if (status !== 200) {
    note(visit, about, refusalIn(visit, call, answer.value) ?? untold(message(unclear, edge.host, status)));
    return "refused";
  }
  const cookie = cookieIn(headers);
  if (cookie === undefined) {
    note(visit, about, untold(message(noCookie, edge.host)));
    return undefined;
  }
  const isOurs = cookie.domain === undefined || isUnder(edge.host, cookie.domain);
  note(
    visit,
    about,
    isOurs
      ? proves(message(accepted, login.user, edge.host), upTo("callManager"))
      : because("cookieDomain", [edge.host, cookie.domain], upTo("callManager"), edge.spot),
  );
  return { cookie: cookie.text, body };
}

/** `ada` of `ada@example.com`: what Unified CM calls the user. */
export const plainUser = (user: string): string => user.split("@")[0] ?? user;

const services = "service_name=_cisco-uds&service_name=_cuplogin";

const askEdgeConfig = (
  visit: Visit,
  { edge, place, domain }: EdgeCall,
  authorization: string | undefined,
): Promise<Result<HttpsAnswer, Message>> =>
  getSecurely(
    place,
    edge.host,
    `${edgePath(domain)}/get_edge_config?${services}`,
    visit.trust,
    authorization,
    visit.within(questionMs),
    { Host: `${edge.host}:8443`, Accept: "text/xml" },
  );

/** What a refusal means, by its status and by who says it. Undefined: nobody knows. */
export function refusalIn(
  { project }: Pick<Visit, "project">,
  { edge, domain }: Pick<EdgeCall, "edge" | "domain">,
  { status, headers }: Pick<HttpsAnswer, "status" | "headers">,
): Verdict | undefined {
  const server = serverOf(headers);
  const { host, spot } = edge;
  switch (status) {
    case 403:
      return server === "core"
        ? because("clocks", [host, domain], upTo("core"), ntpOf(project)?.servers?.entry.key ?? spot)
        : because("domainMissing", [host, domain], ["edge"], domainSpot(project, domain) ?? spot);
    case 404:
      return because("mraOff", [host, status], ["edge"], spot);
    case 502:
    case 504:
      return server === "core"
        ? because("callManagerUnreached", [host, status], upTo("core"), publisherSpot(project) ?? spot)
        : because("tunnelDown", [host, status], ["edge"], spot);
    case 500:
    case 503:
      return because("mraOff", [host, status], server === "core" ? upTo("core") : ["edge"], spot);
    default:
      return undefined;
  }
}

const publisherSpot = (project: Visit["project"]) =>
  project.definition?.nodes.find((it) => it.role === "publisher")?.node;

/** Who answered: Expressway-E by itself, or Expressway-C through it. */
function serverOf(headers: IncomingHttpHeaders): "edge" | "core" | undefined {
  const server = [headers.server ?? ""].flat().join(" ");
  return /\bCE_C\b/.test(server) ? "core" : /\bCE_E\b/.test(server) ? "edge" : undefined;
}

function cookieIn(
  headers: IncomingHttpHeaders,
): { readonly text: string; readonly domain: string | undefined } | undefined {
  const set = headers["set-cookie"]?.find((it) => it.startsWith("X-Auth="));
  if (set === undefined) return undefined;
  const [text = "", ...attributes] = set.split(";").map((it) => it.trim());
  const domain = attributes.find((it) => /^domain=/i.test(it))?.slice("domain=".length);
  return { text, domain };
}

/** Whether a client that talks to a host keeps a cookie for a domain. */
const isUnder = (host: string, domain: string): boolean => {
  const bare = domain.replace(/^\./, "").toLowerCase();
  return host.toLowerCase() === bare || host.toLowerCase().endsWith(`.${bare}`);
};

const withoutLogin = { en: "Edge configuration of {0} without a log-in", ko: "로그인 없이 확인한 {0}의 에지 구성" };
const withLogin = { en: "Log-in of {0} at {1}", ko: "{1}에서 {0}의 로그인" };
const asks = { en: "{0} asks for a log-in, as it has to", ko: "{0}이(가) 올바르게 로그인을 요구합니다" };
const accepted = { en: "{0} is let in at {1}", ko: "{0}이(가) {1}에 로그인했습니다" };
const unclear = {
  en: "{0} answers HTTP {1}, of which nobody says what it means here",
  ko: "{0}의 응답이 HTTP {1}이며 여기서 그 의미를 알 수 없습니다",
};
const noCookie = {
  en: "{0} lets the user in and sets no X-Auth cookie: nothing more can be asked",
  ko: "{0}이(가) 로그인을 받아들이지만 X-Auth 쿠키를 설정하지 않아 더 확인할 수 없습니다",
};
const notNamed = {
  en: "Nobody said that the password may go to {0}",
  ko: "암호를 {0}에 보내도 된다고 지정한 사람이 없습니다",
};
