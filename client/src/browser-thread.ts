/** What a worker knows of itself, as far as it is used here. */
interface Thread {
  addEventListener(type: "message", hear: (it: Said) => void): void;
  removeEventListener(type: "message", hear: (it: Said) => void): void;
  dispatchEvent(it: unknown): void;
  postMessage(it: unknown): void;
  readonly MessageEvent: new (type: "message", init: Said) => unknown;
}
interface Said {
  readonly data: unknown;
}

/**
 * Keeps what is said to a worker until what it loads listens, then says it again; where it cannot be loaded, says why in the
 * words of LSP. Its text is the beginning of the worker's script, so that it uses nothing from outside itself.
 */
export function keepUntilLoaded(load: () => Promise<unknown>): void {
  const thread = globalThis as unknown as Thread;
  const kept: unknown[] = [];
  const keep = ({ data }: Said): void => void kept.push(data);
  thread.addEventListener("message", keep);
  load().then(
    () => {
      thread.removeEventListener("message", keep);
      for (const data of kept) thread.dispatchEvent(new thread.MessageEvent("message", { data }));
    },
    (error: unknown) =>
      thread.postMessage({
        jsonrpc: "2.0",
        method: "window/logMessage",
        params: { type: 1, message: String(error) },
      }),
  );
}
