import { base, json, type Page } from "./expressway-answers.ts";
import type { ExpresswayState } from "./expressway-state.ts";

type Body = Readonly<Record<string, unknown>>;
type Write = (state: ExpresswayState, body: Body) => string | undefined;

/** Carries out a write; undefined: the path does not take it. The caller knows whether it was done by the status. */
export function writeTo(state: ExpresswayState, method: string, path: string, text: string): Page | undefined {
  const own = path.startsWith(`${base}/`) ? writes[`${method} ${path.slice(base.length + 1)}`] : undefined;
  if (own === undefined) return undefined;
  const body = bodyIn(text);
  if (body === undefined) return json({ Message: "The body is not an object of JSON" }, 400);
  const refused = own(state, body);
  return refused === undefined ? json({ Message: done }) : json({ Message: refused }, state.refusal);
}

const done = "Operation was successful";

/** Whether an answer says that it was done. */
export const isDone = ({ body }: Page): boolean => body.includes(done);

function bodyIn(text: string): Body | undefined {
  try {
    const it = JSON.parse(text) as unknown;
    return typeof it === "object" && it !== null && !Array.isArray(it) ? (it as Body) : undefined;
  } catch {
    return undefined;
  }
}

const writes: Readonly<Record<string, Write>> = {
  "PUT common/mra": (state, { Enabled }) => {
    if (Enabled !== "On" && Enabled !== "Off") return "Enabled must be On or Off";
    state.mra = Enabled === "On";
    return undefined;
  },
  "POST common/domain": (state, body) => {
    const domain = domainIn(body);
    if (domain === undefined) return "Name, Sip, EdgeSip, EdgeXmpp and XmppFederation are needed";
    if (state.domains.some((it) => it.name === domain.name)) return "Domain name already exists";
    state.domains = [...state.domains, domain];
    return undefined;
  },
  // Whether a key may be left out is not known: the strict thing is that none may.
  "PUT common/domain": (state, body) => {
    const domain = domainIn(body);
    if (domain === undefined) return "Name, Sip, EdgeSip, EdgeXmpp and XmppFederation are needed";
    if (!state.domains.some((it) => it.name === domain.name)) return "Domain does not exist";
    state.domains = state.domains.map((it) => (it.name === domain.name ? domain : it));
    return undefined;
  },
  "DELETE common/domain": (state, { Name }) => {
    if (!state.domains.some((it) => it.name === Name)) return "Domain does not exist";
    state.domains = state.domains.filter((it) => it.name !== Name);
    return undefined;
  },
  ...ofServers("cucm", "publishers"),
  ...ofServers("imp", "imPresence"),
  "POST controller/zone/unifiedcommunicationstraversal": (state, body) => {
    const { Name: name, PeerAddress: peers, SIPPort: port, AuthenticationUserName: userName } = body;
    const { AuthenticationPassword: password } = body;
    if (!isText(name) || !isText(userName) || !isText(password) || typeof port !== "number" || !Array.isArray(peers))
      return "Name, PeerAddress, SIPPort, AuthenticationUserName and AuthenticationPassword are needed";
    if (state.zones.some((it) => it.name === name)) return "Zone name already exists";
    state.zones = [...state.zones, { name, peers: peers.map(String), port, userName, status: "Active" }];
    state.passwords.set(name, password);
    return undefined;
  },
  "DELETE controller/zone/unifiedcommunicationstraversal": (state, { Name }) => {
    if (!state.zones.some((it) => it.name === Name)) return "Zone does not exist";
    state.zones = state.zones.filter((it) => it.name !== Name);
    return undefined;
  },
};

function ofServers(path: "cucm" | "imp", key: "publishers" | "imPresence"): Readonly<Record<string, Write>> {
  return {
    [`POST controller/server/${path}`]: (state, body) => {
      const { Publisher: publisher, AxlUsername: axlUser, AxlPassword: password, TlsVerify = "On" } = body;
      if (!isText(publisher) || !isText(axlUser) || !isText(password))
        return "Publisher, AxlUsername and AxlPassword are needed";
      if (state[key].some((it) => it.publisher === publisher)) return "Publisher already exists";
      state[key] = [...state[key], { publisher, axlUser, tlsVerify: TlsVerify === "On" }];
      state.passwords.set(publisher, password);
      return undefined;
    },
    [`DELETE controller/server/${path}`]: (state, { Publisher }) => {
      if (!state[key].some((it) => it.publisher === Publisher)) return "Publisher does not exist";
      state[key] = state[key].filter((it) => it.publisher !== Publisher);
      return undefined;
    },
  };
}

function domainIn(body: Body): ExpresswayState["domains"][number] | undefined {
  const { Name: name, EdgeSip, EdgeXmpp } = body;
  const switches = ["Sip", "EdgeSip", "EdgeXmpp", "XmppFederation"].map((key) => body[key]);
  if (!isText(name) || switches.some((it) => it !== "On" && it !== "Off")) return undefined;
  return { name, sipRegistrations: EdgeSip === "On", imPresence: EdgeXmpp === "On" };
}

const isText = (it: unknown): it is string => typeof it === "string" && it !== "";
