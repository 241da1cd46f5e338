import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver/node";
import { message } from "../../../core/src/base/text.ts";
import { problem } from "./clusters/answer.ts";
import type { ClusterDesk } from "./clusters/desk.ts";
import { fileIn } from "./decode.ts";
import type { Asked, ClusterRequest, Context, FileRequest, Need, Request } from "./request.ts";
import type { Session } from "./session.ts";
import { TextChanged } from "./sliced.ts";

/** What the dispatcher works with. */
export interface Dispatching {
  readonly session: Session;
  /** Whether the workspace is trusted now. */
  readonly isTrusted: () => boolean;
  /** Requests that files answer. */
  readonly requests: readonly FileRequest[];
  /** The part of the server that speaks to clusters: loaded when the first request needs it. */
  readonly clusters: () => Promise<ClusterPart>;
  /** Takes what is of no use to the user. */
  readonly log: (text: string) => void;
}

/** The part of the server that speaks to clusters. */
export interface ClusterPart {
  readonly desk: ClusterDesk;
  readonly requests: ReadonlyMap<string, ClusterRequest>;
}

/** Answers a request of the client. */
export type Dispatch = (method: string, given: unknown, token: CancellationToken) => Promise<unknown>;

/**
 * The one way of every request: reads its parameters, sees that what it needs is there, and answers it. What is wrong with a
 * request, or with us, is an error in the protocol and never ends the server.
 */
export function createDispatch(of: Dispatching): Dispatch {
  const byMethod = new Map(of.requests.map((it) => [it.method, it]));
  const answer = async (method: string, given: unknown, signal: AbortSignal): Promise<unknown> => {
    const request = byMethod.get(method);
    if (request !== undefined) return await fromFiles(request, given, of.session, signal);
    const part = method.startsWith("mra/") ? await of.clusters() : undefined;
    const later = part?.requests.get(method);
    if (part === undefined || later === undefined)
      return new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}`);
    return await fromClusters(later, given, part.desk, of, signal);
  };
  return async (method, params, token) => {
    const given = byPosition(params);
    const stop = new AbortController();
    if (token.isCancellationRequested) stop.abort();
    const listening = token.onCancellationRequested(() => stop.abort());
    try {
      return await answer(method, given, stop.signal);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      if (stop.signal.aborted) return new ResponseError(LSPErrorCodes.RequestCancelled, method);
      if (error instanceof TextChanged) return new ResponseError(LSPErrorCodes.ContentModified, method);
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      of.log(`${method}: ${text}`);
      return new ResponseError(ErrorCodes.InternalError, `${method}: ${error instanceof Error ? error.message : text}`);
    } finally {
      listening.dispose();
    }
  };
}

async function fromFiles(
  request: FileRequest,
  given: unknown,
  session: Session,
  signal: AbortSignal,
): Promise<unknown> {
  if (request.needs === "findings" || request.awaitsFindings(given)) await session.settled(signal);
  else if (request.needs === "workspace" || session.isCareful) await session.loaded(signal);
  const answer = (): unknown => read(request, given, session).answer(contextOf(session, signal));
  // A request about one file is the work of that file, also when it ends the server.
  const uri = fileIn(given);
  return uri === undefined || !session.isCareful ? await answer() : await session.answering(uri, signal, answer);
}

async function fromClusters(
  request: ClusterRequest,
  given: unknown,
  desk: ClusterDesk,
  { session, isTrusted }: Dispatching,
  signal: AbortSignal,
): Promise<unknown> {
  const context = { ...contextOf(session, signal), desk };
  const { language } = context;
  const needsTrust = request.needs === "trusted clusters" || request.needs === "trusted cluster";
  if (request.needs === "clusters" || request.needs === "trusted clusters") {
    const asked = read(request, given, session);
    return needsTrust && !isTrusted() ? problem(untrusted, language) : await asked.answer(context);
  }
  const asked = read(request, given, session);
  if (needsTrust && !isTrusted()) return problem(untrusted, language);
  const open = desk.clusters.need(asked.connection ?? "", language);
  const answer = "ok" in open ? open : await asked.answer({ ...context, open });
  desk.hear(asked.connection ?? "", answer);
  return answer;
}

/** The parameters of a request, read; thrown as the protocol's own error where they are not what it says. */
function read<C extends Context>(request: Request<Need, C>, given: unknown, session: Session): Asked<C> {
  const asked = request.read(given, session);
  if (asked !== undefined) return asked;
  throw new ResponseError(ErrorCodes.InvalidParams, `${request.method}: parameters are not what the protocol says`);
}

/** Parameters may come as a list of one. */
const byPosition = (params: unknown): unknown =>
  Array.isArray(params) && params.length === 1 ? (params as readonly unknown[])[0] : params;

const contextOf = (session: Session, signal: AbortSignal): Context => ({
  session,
  language: session.language(),
  signal,
});

const untrusted = message({
  en: "This workspace is not trusted, so nothing is sent to a cluster. Trust it first (Workspaces: Manage Workspace Trust)",
  ko: "이 작업 영역은 신뢰되지 않으므로 클러스터로 아무것도 보내지 않습니다. 먼저 작업 영역을 신뢰하십시오(작업 영역 신뢰 관리)",
});
