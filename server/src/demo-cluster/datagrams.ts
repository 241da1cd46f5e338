import { createSocket, type RemoteInfo } from "node:dgram";
import { once } from "node:events";

/** What answers datagrams on a loopback address. */
export interface Responder {
  readonly port: number;
  stop(): void;
}

/** Answers each datagram as `answer` says; undefined: not at all. Rejects with Node's own error when no port is free. */
export async function respond(
  host: "127.0.0.1" | "::1",
  answer: (question: Buffer, from: RemoteInfo) => Buffer | undefined,
): Promise<Responder> {
  const socket = createSocket(host === "::1" ? "udp6" : "udp4");
  socket.on("message", (question, from) => {
    const bytes = answer(question, from);
    if (bytes) socket.send(bytes, from.port, from.address);
  });
  socket.bind(0, host);
  await once(socket, "listening");
  socket.on("error", () => undefined); // a client that is gone is no news
  socket.unref();
  return { port: socket.address().port, stop: () => socket.close() };
}
