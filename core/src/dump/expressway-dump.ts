import { hasForm } from "../catalog/forms.ts";
import type { DumpLine } from "./dump-lines.ts";

/** One file of an Expressway: what it is called, and its settings. */
export interface Dump {
  readonly file: string;
  readonly lines: readonly DumpLine[];
}

/** A value with the place from which it is. */
export interface FoundValue<T> {
  readonly value: T;
  /** `expc1.xconf.txt:71`. */
  readonly from: string;
}

/** What one file says of an Expressway; what it does not say is missing. Only paths that are named here are ever looked at. */
export interface ExpresswayDump {
  readonly file: string;
  readonly role: "core" | "edge" | undefined;
  readonly clusterName: string | undefined;
  readonly ownName: FoundValue<string> | undefined;
  /** The nodes of its cluster by name; those that stand there as addresses only. */
  readonly peers: readonly FoundValue<string>[];
  readonly addressPeers: readonly FoundValue<string>[];
  readonly mra: FoundValue<boolean> | undefined;
  readonly oauthRefresh: FoundValue<boolean> | undefined;
  readonly verifyOriginServer: FoundValue<string> | undefined;
  readonly onboarding: FoundValue<boolean> | undefined;
  /** Undefined where the file names no domain at all. */
  readonly domains: readonly FoundValue<string>[] | undefined;
  /** Domains whose IM and Presence services go to Unified CM; undefined where the file says it of none. */
  readonly imPresenceDomains: readonly FoundValue<string>[] | undefined;
  /** Peers of the zones that carry Unified Communications. */
  readonly zonePeers: readonly FoundValue<string>[];
  /** These zones themselves, on Expressway-C. */
  readonly zones: readonly DumpZone[];
  readonly release: FoundValue<string> | undefined;
  readonly turn: FoundValue<boolean> | undefined;
  readonly nics: FoundValue<number> | undefined;
  readonly staticNat: FoundValue<string> | undefined;
  readonly ntp: readonly FoundValue<string>[];
  /** How many of its settings were understood. */
  readonly understood: number;
  readonly settings: number;
}

/** A zone of an Expressway-C that carries Unified Communications. */
export interface DumpZone {
  readonly name: FoundValue<string> | undefined;
  readonly port: FoundValue<string> | undefined;
  readonly userName: FoundValue<string> | undefined;
}

/** Reads what a file says. Key words are compared without case: manuals and dumps spell them differently. */
export function expresswayDump({ file, lines }: Dump): ExpresswayDump {
  const used = new Set<DumpLine>();
  const at = (it: DumpLine): string => (it.line === 0 ? file : `${file}:${String(it.line)}`);
  const all = (pattern: RegExp): readonly (FoundValue<string> & { readonly words: readonly string[] })[] =>
    lines.flatMap((it) => {
      const match = pattern.exec(it.path);
      if (match === null) return [];
      used.add(it);
      return it.value === "" ? [] : [{ value: it.value, from: at(it), words: match.slice(1) }];
    });
  const one = (pattern: RegExp): FoundValue<string> | undefined => all(pattern)[0];
  const truth = (pattern: RegExp): FoundValue<boolean> | undefined => truthOf(one(pattern));
  const numbered = (pattern: RegExp): readonly FoundValue<string>[] =>
    [...all(pattern)]
      .sort((a, b) => Number(a.words[0]) - Number(b.words[0]))
      .map(({ value, from }) => ({ value, from }));

  const carrying = all(/^Zones Zone (\d+) Traversal(Client|Server) Collaboration ?Edge$/i).filter((it) =>
    isOn(it.value),
  );
  const clients = new Set(carrying.filter((it) => /client/i.test(it.words[1] ?? "")).map((it) => it.words[0]));
  const zonePeers = all(/^Zones Zone (\d+) TraversalClient Peer (\d+) Address$/i).filter((it) =>
    clients.has(it.words[0]),
  );
  const peers = numbered(/^Alternates Peer (\d+) Address$/i);
  const host = one(/^IP DNS Hostname$/i);
  const domain = one(/^IP DNS Domain Name$/i);
  const local = [
    truth(/^CollaborationEdge (?:Authentication )?OauthLocal$/i),
    truth(/^CollaborationEdge (?:Authentication )?OauthSso$/i),
  ];
  const refresh = local.find((it) => it?.value === true) ?? local.find((it) => it !== undefined);
  const isServer = carrying.some((it) => /server/i.test(it.words[1] ?? ""));
  const domains = domainsIn(all);
  const isCore = clients.size > 0 || domains.domains !== undefined;
  const release = one(/^SystemUnit Software Version$/i);
  return {
    file,
    role: isServer ? "edge" : isCore ? "core" : roleIn(truth(/^SystemUnit Software Configuration Expressway$/i)),
    clusterName: one(/^Alternates Cluster Name$/i)?.value,
    ownName: host && domain && { value: `${host.value}.${domain.value}`, from: host.from },
    peers: peers.filter((it) => hasForm(it.value, "host") && !isAddress(it.value)),
    addressPeers: peers.filter((it) => isAddress(it.value)),
    mra: truth(/^CollaborationEdge Enabled$/i),
    oauthRefresh: refresh,
    verifyOriginServer: one(/^EdgeConfigServer VerifyOriginServer$/i),
    onboarding: truth(/^CollaborationEdge (?:Authentication )?AllowOnboardingOverMra$/i),
    ...domains,
    zonePeers: zonePeers.filter((it) => hasForm(it.value, "host")),
    zones: zonesIn(all, clients),
    release: release && hasForm(release.value, "release") ? release : undefined,
    turn: truth(/^Traversal Server TURN Mode$/i),
    ...network(one, all),
    ntp: numbered(/^NTP Server (\d+) Address$/i),
    understood: used.size,
    settings: lines.length,
  };
}

const roleIn = (it: FoundValue<boolean> | undefined): "edge" | undefined => (it?.value === true ? "edge" : undefined);

type All = (pattern: RegExp) => readonly (FoundValue<string> & { readonly words: readonly string[] })[];

function domainsIn(all: All): Pick<ExpresswayDump, "domains" | "imPresenceDomains"> {
  const names = all(/^SIP Domain (\d+) Name$/i);
  const [sip, xmpp] = [all(/^SIP Domain (\d+) Edge(?:sip)?$/i), all(/^SIP Domain (\d+) Edgexmpp$/i)];
  const onIn = (switches: typeof sip): readonly FoundValue<string>[] =>
    names.filter(
      (it) => hasForm(it.value, "domain") && switches.some((one) => one.words[0] === it.words[0] && isOn(one.value)),
    );
  return {
    domains: names.length === 0 ? undefined : onIn(sip),
    imPresenceDomains: xmpp.length === 0 ? undefined : onIn(xmpp),
  };
}

function zonesIn(all: All, clients: ReadonlySet<string | undefined>): readonly DumpZone[] {
  const [names, ports, users] = [
    all(/^Zones Zone (\d+) Name$/i),
    all(/^Zones Zone (\d+) TraversalClient SIP Port$/i),
    all(/^Zones Zone (\d+) TraversalClient Authentication UserName$/i),
  ];
  return [...clients].map((number) => {
    const of = (found: typeof names): FoundValue<string> | undefined => found.find((it) => it.words[0] === number);
    return { name: of(names), port: of(ports), userName: of(users) };
  });
}

function network(
  one: (pattern: RegExp) => FoundValue<string> | undefined,
  all: All,
): Pick<ExpresswayDump, "nics" | "staticNat"> {
  const outside = one(/^IP External Interface$/i);
  const addresses = all(/^Ethernet (\d) IP V4 Address$/i).filter((it) => isAddress(it.value) && it.value !== "0.0.0.0");
  const which = outside?.value.endsWith("2") === true ? "2" : "1";
  const isNat = all(/^Ethernet (\d) IP V4 StaticNAT Mode$/i).some((it) => it.words[0] === which && isOn(it.value));
  const nat = all(/^Ethernet (\d) IP V4 StaticNAT Address$/i).find(
    (it) => it.words[0] === which && isAddress(it.value),
  );
  const from = outside ?? addresses.at(-1);
  const nics = which === "2" || addresses.length > 1 ? 2 : 1;
  return { nics: from && { value: nics, from: from.from }, staticNat: isNat ? nat : undefined };
}

const isAddress = (text: string): boolean => hasForm(text, "address");
const isOn = (text: string): boolean => /^(?:on|true|yes|1)$/i.test(text);
const truthOf = (it: FoundValue<string> | undefined): FoundValue<boolean> | undefined =>
  it && /^(?:on|off|true|false|yes|no|0|1)$/i.test(it.value) ? { value: isOn(it.value), from: it.from } : undefined;
