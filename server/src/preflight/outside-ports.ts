import { message } from "../../../core/src/base/text.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import type { HostAddress } from "./address.ts";
import { isFor } from "./certificate.ts";
import type { Verdict } from "./check.ts";
import { because, proves, untold } from "./outside-causes.ts";
import { askTls } from "./outside-tls.ts";
import { note, questionMs, skip, type About, type ExpresswayE, type Visit } from "./outside-visit.ts";
import { startTls, type StreamTls } from "./outside-stream.ts";
import { askBinding } from "./stun.ts";
import { turnServersOf } from "./turn-checks.ts";

/** SIP on 5061: the handshake alone. Nobody registers, which would put the user's own device out. */
export async function askSip(visit: Visit, edge: ExpresswayE): Promise<void> {
  const about = { id: `outside-sip ${edge.host}`, rule: "MRA103", label: label("SIP", edge.host, 5061), ...of(edge) };
  const place = await placed(visit, edge, 5061, about);
  if (place) await askTls(visit, edge, { port: 5061, about, place });
}

/** XMPP on 5222: a stream is opened and STARTTLS asked for; nobody logs in. */
export async function askXmpp(visit: Visit, edge: ExpresswayE, domain: string): Promise<void> {
  const about = { id: `outside-xmpp ${edge.host}`, rule: "MRA055", label: label("XMPP", edge.host, 5222), ...of(edge) };
  const hasMessages = (visit.project.definition?.nodes ?? []).some((it) => it.role === "imPresence");
  if (!hasMessages) {
    skip(visit, about, message(noImPresence));
    return;
  }
  const place = await placed(visit, edge, 5222, about);
  if (!place) return;
  const said = await startTls(place, { host: edge.host, domain, trust: visit.trust }, visit.within(questionMs));
  if (said === "unreached") note(visit, about, because("unreached", [edge.host, 5222], [], edge.spot));
  else if (said === "no") note(visit, about, because("noStartTls", [edge.host, 5222], ["edge"], edge.spot));
  else note(visit, about, certificateThere(said, edge, domain));
}

/** TURN, where files name servers for it: whether STUN is answered. No user name is sent. */
export async function askTurn(visit: Visit): Promise<void> {
  for (const it of turnServersOf(visit.project)) {
    const { host, port } = hostPlaceOf(it.value, 3478) ?? { host: it.value, port: 3478 };
    const about = {
      id: `outside-turn ${host}`,
      rule: "MRA029",
      label: label("TURN", host, port),
      spot: it.node,
      hosts: [host],
    };
    const place = await placed(visit, { host, spot: it.node }, port, about);
    if (!place) continue;
    const answer = await askBinding({ place, over: "udp" }, visit.within(questionMs));
    note(
      visit,
      about,
      answer === undefined || answer.kind === "unreachable"
        ? because("noTurn", [host, port])
        : proves(message(answersStun, host), ["edge"]),
    );
  }
}

/** Which of its names XMPP has to have is written nowhere: the host's or the domain will do. */
function certificateThere({ presented, isTrusted }: StreamTls, { host, spot }: ExpresswayE, domain: string): Verdict {
  if (presented === undefined) return untold(message(unseen, host));
  const { leaf } = presented;
  const now = Date.now();
  if (Date.parse(leaf.validTo) < now || Date.parse(leaf.validFrom) > now)
    return because("expired", [host, 5222], ["edge"], spot);
  if (!isFor(leaf, host) && !isFor(leaf, domain)) return because("otherName", [host, 5222], ["edge"], spot);
  return isTrusted ? proves(message(offers, host), ["edge"]) : because("untrusted", [host, 5222], ["edge"], spot);
}

const of = ({ spot, host }: ExpresswayE) => ({ spot, hosts: [host] });
const label = (what: string, host: string, port: number) =>
  message({ en: "{0} at {1}:{2}", ko: "{1}:{2}의 {0}" }, what, host, port);

/** The address of a port; why there is none is noted. */
export async function placed(
  visit: Visit,
  { host, spot }: Pick<ExpresswayE, "host"> & { readonly spot: About["spot"] },
  port: number,
  about: About,
): Promise<HostAddress | undefined> {
  const place = await visit.reach(host, port);
  if (place.ok) return place.value;
  note(
    visit,
    about,
    place.fault === "noAddress" ? because("noAddress", [host], [], spot) : untold(message(unknown, host)),
  );
  return undefined;
}

const unknown = {
  en: "No resolver says where {0} is",
  ko: "{0}의 주소를 알려 주는 리졸버가 없습니다",
};
const noImPresence = {
  en: "The files name no IM and Presence node",
  ko: "파일에 IM and Presence 노드가 없습니다",
};
const offers = {
  en: "{0} offers STARTTLS, takes it up and presents a certificate in date that clients trust",
  ko: "{0}이(가) STARTTLS를 제공하며 인증서는 유효하고 클라이언트가 신뢰합니다",
};
const unseen = {
  en: "{0} offers STARTTLS and takes it up; the TLS connection then did not come about, so that its certificate was not seen",
  ko: "{0}이(가) STARTTLS를 제공하지만 이후 TLS 연결이 이루어지지 않아 인증서를 확인하지 못했습니다",
};
const answersStun = { en: "{0} answers STUN", ko: "{0}이(가) STUN에 응답합니다" };
