import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
import { fail, type Failed } from "../../../core/src/base/result.ts";
import { message, type Language } from "../../../core/src/base/text.ts";
import type { Failure } from "../../../core/src/wire/failure.ts";
import type { Trouble } from "../clusters/trouble.ts";
import type { ClusterDesk } from "./clusters/desk.ts";
import { fileIn } from "./decode.ts";
import type { Asked, ClusterRequest, ClustersContext, Context, FileRequest, Need, Request } from "./request.ts";
import type { Session } from "./session.ts";
import { TextChanged } from "./sliced.ts";
import { uriKeyOf } from "./texts.ts";

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
  readonly failureOf: (it: Trouble, language: Language) => Failure;
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
    return await fromClusters(later, given, part, of, signal);
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
  const uri = fileIn(given);
  if (request.needs === "findings" || request.awaitsFindings(given)) await session.settled(signal);
  else if (request.needs === "workspace") await session.turns.loaded(signal);
  if (!request.amid || (uri !== undefined && session.readingNow() === uriKeyOf(uri))) await session.turns.read(signal);
  const answer = (): unknown => read(request, given, session).answer(contextOf(session, signal));
  return await session.turns.answer(uri, signal, answer);
}

async function fromClusters(
  request: ClusterRequest,
  given: unknown,
  part: ClusterPart,
  of: Dispatching,
  signal: AbortSignal,
): Promise<unknown> {
  await of.session.turns.read(signal);
  const context = { ...contextOf(of.session, signal), desk: part.desk, isTrusted: of.isTrusted() };
  const answer = await answerFrom(request, given, context, of);
  return isTrouble(answer) ? fail(part.failureOf(answer.fault, context.language)) : answer;
}

async function answerFrom(
  request: ClusterRequest,
  given: unknown,
  context: ClustersContext,
  { session }: Dispatching,
): Promise<unknown> {
  const mayNot = request.needs.startsWith("trusted") && !context.isTrusted;
  if (request.needs === "clusters" || request.needs === "trusted clusters") {
    const asked = read(request, given, session);
    return mayNot ? untrusted : await asked.answer(context);
  }
  const asked = read(request, given, session);
  if (mayNot) return untrusted;
  const { clusters } = context.desk;
  const name = asked.connection ?? "";
  const open = clusters.need(name);
  const answer = open.ok ? await asked.answer({ ...context, open: open.value }) : open;
  if (isTrouble(answer)) context.desk.hear(name, answer.fault);
  return answer;
}

const isTrouble = (answer: unknown): answer is Failed<Trouble> =>
  typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;

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
  language: session.settings.language,
  signal,
});

const untrusted = fail<Trouble>({
  kind: "problem",
  message: message({
    en: "This workspace is not trusted, so nothing is sent to a cluster. Trust it first (Workspaces: Manage Workspace Trust)",
    ko: "이 작업 영역은 신뢰되지 않으므로 클러스터로 아무것도 보내지 않습니다. 먼저 작업 영역을 신뢰하십시오(작업 영역 신뢰 관리)",
  }),
});
