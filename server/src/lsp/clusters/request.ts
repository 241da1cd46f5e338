import type { CancellationToken, Connection, GenericRequestHandler } from "vscode-languageserver";
import type { Requests } from "../../../../core/src/wire/protocol.ts";

/** Answers one of our own requests; the signal is aborted when the client cancels it. */
export type Handler<M extends keyof Requests> = (
  params: Requests[M][0],
  signal: AbortSignal,
) => Promise<Requests[M][1]> | Requests[M][1];

/** Registers the answer to one of our own requests. */
export function answer<M extends keyof Requests>(connection: Connection, method: M, handler: Handler<M>): void {
  const answered: GenericRequestHandler<unknown, unknown> = async (params: Requests[M][0], token: CancellationToken) =>
    await handler(params, signalOf(token));
  connection.onRequest(method, answered);
}

/** A token of the protocol as a signal of the platform. */
export function signalOf(token: CancellationToken): AbortSignal {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  else token.onCancellationRequested(() => abort.abort());
  return abort.signal;
}
