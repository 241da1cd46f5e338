import type { Server } from "node:net";
import { bug } from "../../../core/src/base/bug.ts";

/** Settles when a server listens; rejects with Node's own error. */
export function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Where it listens: `127.0.0.1:43210`, `[::1]:43210`. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") return bug("a server that listens has an address");
  return address.family === "IPv6" ? `[${address.address}]:${address.port}` : `${address.address}:${address.port}`;
}
