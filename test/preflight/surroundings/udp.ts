import { createSocket, type RemoteInfo } from "node:dgram";
import { once } from "node:events";
import type { TestContext } from "node:test";

/** What answers datagrams on loopback, until the test ends. */
export interface Responder {
  readonly port: number;
  /** No answer to anything, with the port still open. */
  silent: boolean;
  /** How many datagrams came in. */
  asked: number;
}

/** Answers each datagram as `answer` says; undefined: not at all. */
export async function respond(
  test: TestContext,
  answer: (question: Buffer, from: RemoteInfo) => Buffer | undefined,
): Promise<Responder> {
  const socket = createSocket("udp4");
  const it = { port: 0, silent: false, asked: 0 };
  socket.on("message", (question, from) => {
    it.asked++;
    const bytes = it.silent ? undefined : answer(question, from);
    if (bytes) socket.send(bytes, from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  it.port = socket.address().port;
  test.after(() => {
    socket.close();
  });
  return it;
}
