/*
 * What a preflight is asked with, as client and language server speak of it.
 */

import type { Place } from "./place.ts";

/** One live check, in the order of Cisco's steps. */
export interface CheckView {
  /** Stable from one preflight to the next. */
  readonly id: string;
  readonly label: string;
  readonly outcome: "passed" | "failed" | "warning" | "notRun";
  readonly message: string;
  /** The rule that wants it: `MRA005`. */
  readonly rule: string;
  /** The heading under which it stands: `Prerequisites`, `Step 3`. */
  readonly step: string;
  /** The line that it is about. */
  readonly place?: Place;
}

/** Which cluster is looked at, and by what means. */
export interface PreflightParams {
  readonly connection: string;
  readonly cluster: string;
  /** Addresses of resolvers inside, `10.0.0.53` or `10.0.0.53:5353`; none: those of this computer. */
  readonly resolvers?: readonly string[];
  /** Resolvers outside; none: what outsiders see is not checked. */
  readonly publicResolvers?: readonly string[];
  /** Secrets by name, for TURN. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** TURN servers that the user named: only they are asked with a user name and a secret. */
  readonly turnServers?: readonly string[];
  /** The user's own profile of Expressway-C; absent: its REST is not asked. */
  readonly expressway?: ExpresswayParams;
  /** Where the demo plays the hosts of its example; absent: every host is looked for where its name leads. */
  readonly played?: PlayedHosts;
}

/** A test from outside: what a client outside does, by public DNS. */
export interface OutsideParams {
  /** Its name in the files. */
  readonly cluster: string;
  /** Resolvers on the internet, one at least. */
  readonly publicResolvers: readonly string[];
  /** Absent: no password is sent. */
  readonly login?: OutsideLoginParams;
  /** A file of authorities beside the public ones whose word counts for Expressway-E. */
  readonly caFile?: string;
  readonly played?: PlayedHosts;
}

/** A user of Unified CM whose log-in is tried, at hosts that a person agreed to and no others. */
export interface OutsideLoginParams {
  readonly user: string;
  readonly password: string;
  readonly hosts: readonly string[];
}

/** What a test from outside will do. */
export interface OutsideIntent {
  /** The Expressway-Es of the files. */
  readonly edges: readonly string[];
  /** What is sent, in sentences. */
  readonly said: readonly string[];
}

/** The hosts of the demo's example, on this computer. */
export interface PlayedHosts {
  /** `cucm-pub.example.com:8443` → `127.0.0.1:43212`. A host that is not among them is not there; only loopback is heeded. */
  readonly places: Readonly<Record<string, string>>;
  /** Certificate of the authority that phones know there, PEM. */
  readonly publicRoot: string;
}

/** How Expressway-C is reached, from the user's settings and secret store; nothing of it stands in a file. */
export interface ExpresswayParams {
  /** `host` or `host:port` (443). */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly pin?: string;
  readonly caFile?: string;
}
