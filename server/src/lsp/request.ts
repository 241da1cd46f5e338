import type { Result } from "../../../core/src/base/result.ts";
import type { Language } from "../../../core/src/base/text.ts";
import type { Answer } from "../../../core/src/wire/failure.ts";
import type { Requests } from "../../../core/src/wire/protocol.ts";
import type { Trouble } from "../clusters/trouble.ts";
import type { ClusterDesk } from "./clusters/desk.ts";
import type { OpenCluster } from "../clusters/open-clusters.ts";
import type { Session } from "./session.ts";

/**
 * What must be there before a request can be answered:
 * - `file`: the text that it speaks of.
 * - `workspace`: every file has been read.
 * - `findings`: every file has been checked, too.
 * - `clusters`: what this session remembers of live clusters (plans, marks, last checks); none need be signed in to.
 * - `cluster`: the connection that `connection` names is signed in.
 * - `trusted …`: the same, and the workspace is trusted: something is sent to, or decided for, a cluster.
 */
export type Need = keyof Contexts;

/** What an answer is given beside its parameters, by what it needs. */
export interface Contexts {
  readonly file: Context;
  readonly workspace: Context;
  readonly findings: Context;
  readonly clusters: ClustersContext;
  readonly "trusted clusters": ClustersContext;
  readonly cluster: ClusterContext;
  readonly "trusted cluster": ClusterContext;
}

export interface Context {
  readonly session: Session;
  /** The user's language. */
  readonly language: Language;
  /** Aborted when the client cancels the request. */
  readonly signal: AbortSignal;
}

export interface ClustersContext extends Context {
  /** Whether the workspace is trusted now: what its files say of other places is heeded only then. */
  readonly isTrusted: boolean;
  readonly desk: ClusterDesk;
}

export interface ClusterContext extends ClustersContext {
  /** The cluster that the request names. */
  readonly open: OpenCluster;
}

/** Needs of requests that this part of the server answers; the others are loaded when the first of them comes. */
export type FileNeed = "file" | "workspace" | "findings";
export type FileRequest = Request<FileNeed, Context>;
export type ClusterRequest =
  Request<"clusters" | "trusted clusters", ClustersContext> | Request<"cluster" | "trusted cluster", ClusterContext>;

/** Reads the parameters of a request as the answer needs them; undefined when they are not what the protocol says. */
export type Decode<P> = (given: unknown, session: Session) => P | undefined;

/** Parameters that name the connection which the answer needs. */
type Named<N extends Need> = N extends "cluster" | "trusted cluster" ? { readonly connection: string } : unknown;

/**
 * What a handler answers: of our own requests what the wire says, with trouble not yet in words; of the protocol's what the
 * handler says.
 */
type AnswerTo<M extends string> = M extends keyof Requests
  ? Requests[M][1] extends Answer<infer T>
    ? Result<T, Trouble>
    : Requests[M][1]
  : unknown;

/** One request as its file declares it. */
export interface Declared<M extends string, P, N extends Need> {
  readonly method: M;
  readonly decode: Decode<P>;
  readonly needs: N;
  /** Where some of these requests must know all findings before: which. */
  readonly awaitsFindings?: (given: unknown) => boolean;
  /**
   * It says nothing of places in other files, and what it says of other objects may be of before or after: it is answered
   * while another file is being read.
   */
  readonly amid?: true;
  /** Gives the answer; what it throws is a bug, unless the signal is aborted. */
  readonly answer: (params: P, context: Contexts[N]) => AnswerTo<M> | Promise<AnswerTo<M>>;
}

/** A request as the dispatcher sees it: what its parameters are is known inside only. */
export interface Request<N extends Need, C extends Context> {
  readonly method: string;
  readonly needs: N;
  readonly awaitsFindings: (given: unknown) => boolean;
  readonly amid: boolean;
  /** Reads the parameters; undefined when they are not what the protocol says. */
  readonly read: (given: unknown, session: Session) => Asked<C> | undefined;
}

/** A request whose parameters have been read. */
export interface Asked<C extends Context> {
  /** The connection that the parameters name. */
  readonly connection: string | undefined;
  readonly answer: (context: C) => unknown;
}

/** Declares the answer to a request: one file of `handlers/` does it for one method. */
export const request = <const M extends string, P extends Named<N>, N extends Need>(
  it: Declared<M, P, N>,
): Request<N, Contexts[N]> => ({
  method: it.method,
  needs: it.needs,
  awaitsFindings: it.awaitsFindings ?? (() => false),
  amid: it.amid === true,
  read: (given, session) => {
    const params = it.decode(given, session);
    if (params === undefined) return undefined;
    return { connection: connectionIn(params), answer: (context) => it.answer(params, context) };
  },
});

const connectionIn = (params: unknown): string | undefined =>
  typeof params === "object" && params !== null && "connection" in params && typeof params.connection === "string"
    ? params.connection
    : undefined;
