import type { Connection, ConnectionOptions } from "vscode-languageserver";
import { capabilities } from "./capabilities.ts";
import { clientFacts, type ClientFacts } from "./client-facts.ts";

/**
 * Answers `initialize` at once and loads the server behind it: the catalogue and the rules are most of the time that a
 * start takes, and the client has work of its own meanwhile. What it sends until then is held back, in its order.
 */
export function start(connect: (options: ConnectionOptions) => Connection): void {
  const held = createHold();
  const connection = connect({ messageStrategy: { handleMessage: held.handle } });
  connection.onInitialize((params) => {
    held.close();
    setImmediate(() => void load(connection, clientFacts(params)).then(held.open)); // the answer leaves before
    return { capabilities, serverInfo: { name: "mra" } };
  });
  connection.listen();
}

async function load(connection: Connection, client: ClientFacts): Promise<void> {
  const { serve } = await import("./serve.ts");
  serve(connection, client);
}

type Strategy = NonNullable<Extract<ConnectionOptions, { messageStrategy?: unknown }>["messageStrategy"]>;
type Handle = Strategy["handleMessage"];

/** Messages between `close` and `open` wait; `open` hands them on in the order in which they came. */
function createHold(): { readonly handle: Handle; readonly close: () => void; readonly open: () => void } {
  let waiting: (() => unknown)[] | undefined;
  return {
    handle(message, next) {
      if (waiting === undefined) return next(message);
      waiting.push(() => next(message));
      return undefined;
    },
    close() {
      waiting = [];
    },
    open() {
      const due = waiting ?? [];
      waiting = undefined;
      for (const it of due) it();
    },
  };
}
