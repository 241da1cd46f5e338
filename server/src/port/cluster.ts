/*
 * The port between whoever plans, deploys or looks and a cluster: types only. `axl` implements it over SOAP; tests bring
 * their own.
 */

import type { Result } from "../../../core/src/base/result.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";

/**
 * Everything that can go wrong between this program and a cluster, or its Expressway-C (`expressway`). No text of a library and no header of a request is
 * ever part of it.
 */
export type Fault =
  /** No TCP connection: name unknown, refused, no route. Nothing was sent. `code` is Node's (`ECONNREFUSED`). */
  | { readonly kind: "unreachable"; readonly host: string; readonly code: string; readonly expressway?: true }
  /** The certificate is not trusted; no byte of HTTP was sent. `fingerprint` is the SHA-256 of what was presented, for pinning. */
  | {
      readonly kind: "tls";
      readonly host: string;
      readonly code: string;
      readonly fingerprint?: string;
      readonly expressway?: true;
    }
  /** HTTP 401: name or password, or (for a write) a read-only user. */
  | { readonly kind: "signIn"; readonly expressway?: string }
  /** HTTP 403: signed in, but without the AXL role. */
  | { readonly kind: "forbidden"; readonly expressway?: string }
  /** HTTP 404: the AXL web service is not active, or this is no publisher. */
  | { readonly kind: "notActive" }
  /** HTTP 503: the change notification queue is full. */
  | { readonly kind: "throttled" }
  /** HTTP 599: the schema version is not spoken there. */
  | { readonly kind: "version"; readonly supported: readonly string[] }
  /** A SOAP fault: the cluster understood and said no. */
  | { readonly kind: "refused"; readonly code: number; readonly reason: string }
  /** The answer would be over 8 MB; ask for at most so many rows. */
  | { readonly kind: "tooManyRows"; readonly suggested: number }
  /** No complete answer within the deadline. */
  | { readonly kind: "timeout" }
  /** The connection ended before the answer was complete. */
  | { readonly kind: "cut" }
  /** An answer that is not what was asked for: HTML, another operation, too large, a redirect. */
  | { readonly kind: "malformed"; readonly what: string }
  | { readonly kind: "cancelled" }
  /** Nothing was sent, because it cannot be said in AXL as it stands: a secret that is not known, a character XML does not have. */
  | { readonly kind: "unsendable"; readonly why: Message };

/** What became of a write. Everything that is not certain is `unknown`, and is read back before anything else happens. */
export type Outcome =
  | { readonly kind: "applied"; readonly uuid: string }
  | { readonly kind: "rejected"; readonly fault: Fault }
  | { readonly kind: "notSent"; readonly fault: Fault }
  | { readonly kind: "unknown"; readonly fault: Fault };

/** One write. `fields` has the shape of a file, secrets as `{ "secret": name }`. */
export type Write =
  | { readonly kind: "add"; readonly section: Section; readonly name: string; readonly fields: JsonObject }
  /** Only the fields named are sent; a list is sent whole. */
  | {
      readonly kind: "update";
      readonly section: Section;
      readonly name: string;
      readonly uuid: string;
      readonly fields: JsonObject;
      readonly renameTo?: string;
    }
  | { readonly kind: "remove"; readonly section: Section; readonly name: string; readonly uuid: string }
  | {
      readonly kind: "apply" | "reset" | "restart";
      readonly section: Section;
      readonly name: string;
      readonly uuid: string;
    };

/** Gives the clear text of a secret at the last moment; undefined when it is not known. */
export type Secrets = (name: string) => string | undefined;

export interface ListQuery {
  /** Search criteria by file key, with `%` as wildcard: `{ name: "SEP%" }`. */
  readonly filter?: Readonly<Record<string, string>>;
  /** Keys that are asked for beside what names an object; all that a list tells when absent. Others may come as well. */
  readonly fields?: readonly string[];
  readonly skip: number;
  /** Rows wanted, 1,000 at most. */
  readonly first: number;
}

/**
 * One page of a list. `told`: how many rows the answer had, where some of them are no objects of the files (templates
 * among phones); as many as there are objects otherwise.
 */
export type Page = readonly LiveObject[] & { readonly told?: number };

export interface ClusterIdentity {
  /** As the cluster says it: `14.0.1.12900(161)`. */
  readonly release: string;
  /** The schema version that is spoken with it. */
  readonly schema: Version;
  /**
   * What of ICE can be said to this cluster: key (`turn.primary`) → the values whose spelling is known, or `true` for any
   * text. Absent: its element names are unknown, and ICE is done by hand.
   */
  readonly ice?: Readonly<Record<string, readonly string[] | true>>;
}

/**
 * What finds one object: its identity as a file has it, or its uuid. Beside a uuid the identity helps where the cluster
 * does not find by uuid alone (`getLine` of 12.5 before SU1); an object of that name with another uuid is not it.
 */
export type ObjectKey =
  { readonly identity: readonly string[] } | { readonly uuid: string; readonly identity?: readonly string[] };

/** What deploy, plan and tree need of a cluster. */
export interface Cluster {
  identify(signal: AbortSignal): Promise<Result<ClusterIdentity, Fault>>;
  /** Rows as list gives them: narrower than `get` for some sections (their missing fields are absent). */
  list(section: Section, query: ListQuery, signal: AbortSignal): Promise<Result<Page, Fault>>;
  /** The whole object by name (identity in file order) or uuid; undefined when there is none. */
  get(section: Section, by: ObjectKey, signal: AbortSignal): Promise<Result<LiveObject | undefined, Fault>>;
  write(write: Write, secrets: Secrets, signal: AbortSignal): Promise<Outcome>;
  /** How many phones have a name under a key that AXL searches phones by (`{ devicePool: "DP-MRA" }`): for follow-ups. */
  countPhones(by: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Result<number, Fault>>;
  /** Changes since a mark, from listChange; without a mark, only where the queue stands now. */
  changes(since: ChangeMark | undefined, signal: AbortSignal): Promise<Result<Changes, Fault>>;
}

export interface ChangeMark {
  readonly queueId: string;
  readonly changeId: number;
}
export interface Changes {
  readonly mark: ChangeMark;
  /** True when the queue is another one than the mark's: everything must be read anew. */
  readonly restarted: boolean;
  readonly changed: readonly {
    readonly axlType: string;
    readonly uuid: string;
    readonly action: "add" | "update" | "remove";
  }[];
}

/** What Unified CM knows of a phone's registration. */
export interface Registration {
  readonly phone: string;
  /** In Cisco's words: `Registered`, `Partial Registered`, `Unregistered`, `Rejected`, `Unknown`; empty: not told. */
  readonly state: string;
  /** The node where it was seen last; may be empty. */
  readonly node: string;
  /** The IP address from which it registered: outside, that of an Expressway-C. Empty: not told. */
  readonly address: string;
  /** When it came to be in that state, ISO 8601; undefined: not told. */
  readonly since: string | undefined;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}

/** A registration, and whether it comes through an Expressway. */
export interface LocatedRegistration extends Registration {
  /**
   * The Expressway-C from whose address it is registered. Undefined: not known. It is no proof that a phone is inside:
   * with RFC 3327 Path headers Unified CM may know the phone's own address.
   */
  readonly expressway: string | undefined;
}

/** Reads the registrations of some phones; those that Unified CM does not know are missing. */
export type ReadRegistrations = (
  phones: readonly string[],
  signal: AbortSignal,
) => Promise<Result<ReadonlyMap<string, Registration>, Fault>>;
