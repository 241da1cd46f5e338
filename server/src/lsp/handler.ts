import type { CancellationToken } from "vscode-languageserver/node";
import { ErrorCodes, LSPErrorCodes, ResponseError, type Connection } from "vscode-languageserver/node";
import type { Steps } from "../../../core/src/base/steps.ts";
import { isObject, uriIn, type InFile } from "./decode.ts";
import type { Session } from "./session.ts";
import { sliced, TextChanged } from "./sliced.ts";

/** What one request of the protocol is answered with. `R` is the protocol's own type. */
export interface Handler {
  readonly method: string;
  readonly register: (connection: Connection, session: Session) => void;
}

/** Reads the parameters of a request as the answer needs them; undefined when they are not what the protocol says. */
export type Decode<P> = (params: unknown, session: Session) => P | undefined;

/** Gives an answer; what it throws is a bug, unless the signal is aborted. */
export type AnswerTo<P, R> = (params: P, session: Session, signal: AbortSignal) => R | Promise<R>;

/** Declares the answer to a request that one text can answer: it is given at once. */
export const handler = <P, R>(method: string, decode: Decode<P>, answer: AnswerTo<P, R>): Handler => ({
  method,
  register: (connection, session) =>
    register(connection, method, async (given, signal) => {
      if (session.isCareful) await session.loaded(signal);
      return await inTurn(given, session, signal, (it) => decoded(method, decode, given, it, signal, answer));
    }),
});

/** Declares the answer to a request that other files have a part in: it waits until all have been read. */
export const workspaceHandler = <P, R>(method: string, decode: Decode<P>, answer: AnswerTo<P, R>): Handler => ({
  method,
  register: (connection, session) =>
    register(connection, method, async (given, signal) => {
      await session.loaded(signal);
      return await inTurn(given, session, signal, (it) => decoded(method, decode, given, it, signal, answer));
    }),
});

/**
 * Declares the answer to a request that a long text takes long to answer: it is made in slices, and given up with
 * `ContentModified` when the text is edited before it is there. For a file that is not known, null.
 */
export const slicedHandler = <P extends InFile, R>(
  method: string,
  decode: Decode<P | null>,
  answer: (params: P, session: Session) => Steps<R>,
): Handler =>
  handler(method, decode, (it, session, signal): Promise<R> | null => {
    if (it === null) return null;
    const { uri } = it;
    const { text } = it.file.tree;
    return sliced(answer(it, session), () => session.worldOf(uri).files.get(uri)?.tree.text === text, signal);
  });

// A request about one file is the work of that file, also when it ends the server.
function inTurn<R>(
  given: unknown,
  session: Session,
  signal: AbortSignal,
  answer: (session: Session) => R | Promise<R>,
): R | Promise<R> {
  const uri = uriIn(given) ?? uriIn({ textDocument: isObject(given) ? given.item : undefined });
  return uri === undefined ? answer(session) : session.answering(uri, signal, answer);
}

function decoded<P, R>(
  method: string,
  decode: Decode<P>,
  given: unknown,
  session: Session,
  signal: AbortSignal,
  answer: AnswerTo<P, R>,
): R | Promise<R> | ResponseError {
  const params = decode(given, session);
  if (params === undefined)
    return new ResponseError(ErrorCodes.InvalidParams, `${method}: parameters are not what the protocol says`);
  return answer(params, session, signal);
}

// A bug of ours is answered with an error and logged: no request ends the server.
function register(
  connection: Connection,
  method: string,
  answer: (given: unknown, signal: AbortSignal) => unknown,
): void {
  connection.onRequest(method, async (given: unknown, token: CancellationToken) => {
    const stop = new AbortController();
    const listening = token.onCancellationRequested(() => stop.abort());
    try {
      return await answer(given, stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return new ResponseError(LSPErrorCodes.RequestCancelled, method);
      if (error instanceof TextChanged) return new ResponseError(LSPErrorCodes.ContentModified, method);
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      connection.console.error(`${method}: ${text}`);
      return new ResponseError(ErrorCodes.InternalError, `${method}: ${error instanceof Error ? error.message : text}`);
    } finally {
      listening.dispose();
    }
  });
}
