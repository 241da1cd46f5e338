import { connect } from "node:net";
import { message } from "../../../core/src/base/text.ts";
import { placeOf } from "../axl/transport-place.ts";
import type { Address } from "./address.ts";
import { because, proves, untold } from "./outside-causes.ts";
import { askTls } from "./outside-tls.ts";
import { note, questionMs, skip, type About, type Edge, type Visit } from "./outside-visit.ts";
import { askBinding } from "./stun.ts";
import { turnServersOf } from "./turn-checks.ts";

/** SIP on 5061: the handshake alone. Nobody registers, which would put the user's own device out. */
export async function askSip(visit: Visit, edge: Edge): Promise<void> {
  const about = { id: `outside-sip ${edge.host}`, rule: "MRA103", label: label("SIP", edge.host, 5061), ...of(edge) };
  const place = await placed(visit, edge, 5061, about);
  if (place) await askTls(visit, edge, { port: 5061, about, place });
}

/** XMPP on 5222: a stream is opened and STARTTLS asked for; nobody logs in. */
export async function askXmpp(visit: Visit, edge: Edge, domain: string): Promise<void> {
  const about = { id: `outside-xmpp ${edge.host}`, rule: "MRA055", label: label("XMPP", edge.host, 5222), ...of(edge) };
  const hasMessages = (visit.project.definition?.nodes ?? []).some((it) => it.role === "imPresence");
  if (!hasMessages) {
    skip(visit, about, message(noImPresence));
    return;
  }
  const place = await placed(visit, edge, 5222, about);
  if (!place) return;
  const said = await startsTls(place, domain, visit.within(questionMs));
  if (said === "unreached") note(visit, about, because("unreached", [edge.host, 5222], [], edge.spot));
  else if (said === "no") note(visit, about, because("noStartTls", [edge.host, 5222], ["edge"], edge.spot));
  else note(visit, about, proves(message(offers, edge.host), ["edge"]));
}

/** TURN, where files name servers for it: whether STUN is answered. No user name is sent. */
export async function askTurn(visit: Visit): Promise<void> {
  for (const it of turnServersOf(visit.project)) {
    const { host, port } = placeOf(it.value, 3478) ?? { host: it.value, port: 3478 };
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

const of = ({ spot, host }: Edge) => ({ spot, hosts: [host] });
const label = (what: string, host: string, port: number) =>
  message({ en: "{0} at {1}:{2}", ko: "{1}:{2}의 {0}" }, what, host, port);

/** The address of a port; why there is none is noted. */
export async function placed(
  visit: Visit,
  { host, spot }: Pick<Edge, "host"> & { readonly spot: About["spot"] },
  port: number,
  about: About,
): Promise<Address | undefined> {
  const place = await visit.reach(host, port);
  if (place.ok) return place.value;
  note(
    visit,
    about,
    place.fault === "noAddress" ? because("noAddress", [host], [], spot) : untold(message(unknown, host)),
  );
  return undefined;
}

/** Bytes of a stream's beginning that are read, at most. */
const mostBytes = 16 * 1024;

/** Opens a stream for a domain and asks for TLS (RFC 6120): whether it is offered and taken up. */
function startsTls(
  { address, port }: Address,
  domain: string,
  signal: AbortSignal,
): Promise<"yes" | "no" | "unreached"> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    let said = "";
    let isOpen = false;
    let hasAsked = false;
    const settle = (it: "yes" | "no" | "unreached"): void => {
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(it);
    };
    const stop = (): void => settle(isOpen ? "no" : "unreached");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) {
      stop();
      return;
    }
    socket.setEncoding("utf8");
    socket.once("connect", () => {
      isOpen = true;
      const to = domain.replace(/[^\w.-]/g, "");
      socket.write(
        `<?xml version='1.0'?><stream:stream to='${to}' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`,
      );
    });
    socket.on("data", (piece: string) => {
      said += piece;
      if (said.length > mostBytes) settle("no");
      else if (!hasAsked && said.includes("</stream:features>")) {
        hasAsked = true;
        if (!/<starttls\b/.test(said)) settle("no");
        else socket.write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
      } else if (hasAsked && /<proceed\b/.test(said)) settle("yes");
      else if (/<failure\b|<stream:error\b/.test(said)) settle("no");
    });
    socket.on("error", stop);
    socket.once("close", stop);
  });
}

const unknown = {
  en: "No resolver says where {0} is",
  ko: "{0}의 주소를 알려 주는 리졸버가 없습니다",
};
const noImPresence = {
  en: "The files name no IM and Presence node",
  ko: "파일에 IM and Presence 노드가 없습니다",
};
const offers = { en: "{0} offers STARTTLS and takes it up", ko: "{0}이(가) STARTTLS를 제공합니다" };
const answersStun = { en: "{0} answers STUN", ko: "{0}이(가) STUN에 응답합니다" };
