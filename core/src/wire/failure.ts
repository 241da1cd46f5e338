import type { Result } from "../base/result.ts";

/** A failure that a person can read: what happened and what to do. */
export interface Failure {
  readonly message: string;
  /** For the client's decision what to offer. */
  readonly kind: FailureKind;
  /** For `tls`: offer to pin it. */
  readonly fingerprint?: string;
}
export type FailureKind =
  /** Something between here and the cluster: the kinds of `Fault` in `server/src/port/cluster.ts`. */
  | "unreachable"
  | "tls"
  | "signIn"
  | "forbidden"
  | "notActive"
  | "throttled"
  | "version"
  | "refused"
  | "tooManyRows"
  | "timeout"
  | "cut"
  | "malformed"
  | "cancelled"
  | "unsendable"
  /** The files, the settings, or the order of things. */
  | "problem"
  /** No cluster is signed in to under that name. */
  | "signedOut"
  /** We are wrong: the client says so of a request that ended with an error of the protocol. */
  | "bug";
export type Answer<T> = Result<T, Failure>;
