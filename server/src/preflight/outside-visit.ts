import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { rootCertificates } from "node:tls";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { edgesOf } from "../../../core/src/model/expressway.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import type { HostAddress } from "./address.ts";
import { notRun, type Verdict } from "./check.ts";
import { nameServer, type NameServer } from "./name-server.ts";
import { checkedBy, type CheckResult } from "./run.ts";
import type { Trusted } from "./secure.ts";
import { turnServersOf } from "./turn-checks.ts";

/** A user whose log-in is tried from outside, and the Expressway-Es to which a person sends the password. */
export interface OutsideLogin {
  /** `ada` or `ada@example.com`. */
  readonly user: string;
  readonly password: string;
  /** Hosts that a person named: never one that only a file or a DNS record names. */
  readonly hosts: readonly string[];
}

/** What a person chose for a test from outside. */
export interface OutsideSettings {
  readonly project: Project;
  /** Resolvers on the internet, one at least; no other is ever asked. */
  readonly publicResolvers: readonly string[];
  /** Undefined: no password is sent. */
  readonly login: OutsideLogin | undefined;
  /** Authorities beside the public ones whose word counts for Expressway-E; PEM. */
  readonly moreRoots?: string | undefined;
  /** In place of the public authorities that Node brings, PEM. */
  readonly publicRoots?: readonly string[];
  /** Milliseconds for each question, in place of the usual ones. */
  readonly limitMs?: number;
  /** Where a place is reached instead: in the demo, or in a test. */
  readonly redirect?: (host: string, port: number) => HostAddress | undefined;
}

/** An Expressway-E as files name it. */
export interface ExpresswayE {
  readonly host: string;
  readonly spot: Spot;
}

/** A test from outside under way. One question at a time: Expressway blocks an address that asks too much. */
export interface Visit {
  readonly project: Project;
  readonly names: NameServer;
  readonly edges: readonly ExpresswayE[];
  readonly login: OutsideLogin | undefined;
  readonly trust: Trusted;
  /** The public authorities alone. */
  readonly publicRoots: readonly X509Certificate[];
  /** What was found so far. */
  readonly found: CheckResult[];
  /** Ends a question at its limit, and all of them when the visit ends. */
  within(usualMs: number): AbortSignal;
  reach(host: string, port: number): Promise<Result<HostAddress, "noAddress" | "untold">>;
}

/** What a question of a visit is about. */
export interface About {
  readonly id: string;
  /** The rule where all is well, or where nothing can be told. */
  readonly rule: string;
  readonly label: Message;
  readonly spot: Spot | undefined;
  readonly hosts?: readonly string[];
}

/** How long one question may take. */
export const questionMs = 8_000;

/** Opens a visit; everything in it ends with the signal. */
export function openVisit(settings: OutsideSettings, signal: AbortSignal): Visit {
  const { project, redirect } = settings;
  const names = nameServer(settings.publicResolvers);
  const publicPem = settings.publicRoots ?? rootCertificates;
  const more = settings.moreRoots === undefined ? [] : [settings.moreRoots];
  const edges = (edgesOf(project)?.texts ?? []).map((it) => ({ host: it.value, spot: it.node }));
  const turn = turnServersOf(project);
  const named = new Set(
    [...edges.map((it) => it.host), ...turn.map((it) => hostPlaceOf(it.value)?.host ?? "")].flatMap(dnsName),
  );
  const within = (usualMs: number): AbortSignal =>
    AbortSignal.any([signal, AbortSignal.timeout(settings.limitMs ?? usualMs)]);
  return {
    project,
    names,
    edges,
    login: settings.login,
    trust: { kind: "authorities", pem: [...publicPem, ...more].join("\n") },
    publicRoots: publicPem.map((it) => new X509Certificate(it)),
    found: [],
    within,
    async reach(host, port) {
      // What no file names is never asked, wherever a record leads.
      if (!named.has(dnsName(host))) return fail("untold");
      const other = redirect?.(host, port);
      if (other !== undefined) return ok(other);
      if (isIP(host) !== 0) return ok({ address: host, port });
      const found = await names.addresses(host, within(questionMs));
      // A resolver that gives no answer says nothing of the name.
      if (found.kind === "failed") return fail("untold");
      const address = found.kind === "found" ? found.records[0] : undefined;
      return address === undefined ? fail("noAddress") : ok({ address, port });
    },
  };
}

/** Notes what was found; more than one verdict where several things are wrong. */
export function note(visit: Visit, about: About, ...verdicts: readonly Verdict[]): void {
  for (const it of verdicts) visit.found.push(checkedBy(about, it));
}

/** Notes that a question was not put, and why. */
export const skip = (visit: Visit, about: About, why: Message): void => note(visit, about, notRun(why));

/** Whether files name a host as Expressway-E. */
export const isEdge = ({ edges }: Pick<Visit, "edges">, host: string): boolean =>
  edges.some((it) => dnsName(it.host) === dnsName(host));
