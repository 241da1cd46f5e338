import type { Server } from "node:https";
import type { Socket } from "node:net";

/**
 * Makes a server one that can be stopped at once: gives what stops listening and breaks every connection. A client that
 * breaks off is no news. `see` hears of each connection.
 */
export function breakable(server: Server, see: (socket: Socket) => void = () => undefined): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    see(socket);
  });
  server.on("tlsClientError", () => undefined);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}
