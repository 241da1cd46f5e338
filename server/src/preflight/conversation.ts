import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";
import type { HostAddress } from "./address.ts";

/** Reads an answer; undefined when it is none to what was asked. */
export type Read<T> = (answer: Buffer) => T | undefined;

/**
 * Questions and answers with one address, from one port of ours. `unreachable`: the network says so. Undefined: the signal
 * was aborted before an answer came.
 */
export interface Conversation {
  ask<T>(question: Buffer, read: Read<T>): Promise<T | "unreachable" | undefined>;
  close(): void;
}

/** Over UDP. A question is sent again after 0.5, 1, 2 … seconds, as RFC 5389 has it. */
export function overUdp(to: HostAddress, signal: AbortSignal): Conversation {
  const socket = createSocket(isIPv6(to.address) ? "udp6" : "udp4");
  let open = true;
  const waiting = new Set<(it: "unreachable" | undefined) => void>();
  const end = (it: "unreachable" | undefined): void => {
    for (const settle of waiting) settle(it);
    waiting.clear();
    if (open) socket.close();
    open = false;
    signal.removeEventListener("abort", stop);
  };
  const stop = (): void => end(undefined);
  signal.addEventListener("abort", stop, { once: true });
  socket.on("error", () => end("unreachable"));
  // Connected: only answers of that address come in, and a closed port is told at once.
  const connected = new Promise<void>((resolve) => {
    if (signal.aborted) stop();
    else socket.connect(to.port, to.address, () => resolve());
  });
  const ask = <T>(question: Buffer, read: Read<T>): Promise<T | "unreachable" | undefined> =>
    new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const settle = (it: T | "unreachable" | undefined): void => {
        clearTimeout(timer);
        waiting.delete(settle);
        if (open) socket.off("message", take);
        resolve(it);
      };
      const take = (answer: Buffer): void => {
        const it = read(answer);
        if (it !== undefined) settle(it);
      };
      const send = (againMs: number): void => {
        if (!open || !waiting.has(settle)) return;
        socket.send(question, (error) => {
          if (error) end("unreachable");
        });
        timer = setTimeout(() => send(againMs * 2), againMs);
      };
      if (!open) {
        settle(undefined);
        return;
      }
      waiting.add(settle);
      socket.on("message", take);
      void connected.then(() => send(500));
    });
  return { ask, close: () => end(undefined) };
}

/** Over TCP; `lengthOf` tells how long the message is that a buffer begins with, if it can be told already. */
export function overTcp(
  to: HostAddress,
  lengthOf: (begun: Buffer) => number | undefined,
  signal: AbortSignal,
): Conversation {
  const socket = connect({ host: to.address, port: to.port });
  const stop = (): void => void socket.destroy();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  socket.on("error", () => undefined); // `close` follows
  return {
    ask: <T>(question: Buffer, read: Read<T>) =>
      new Promise<T | "unreachable" | undefined>((resolve) => {
        let begun = Buffer.alloc(0);
        const settle = (it: T | "unreachable" | undefined): void => {
          socket.off("data", take);
          socket.off("close", gone);
          resolve(it);
        };
        const gone = (): void => settle(signal.aborted ? undefined : "unreachable");
        const take = (piece: Buffer): void => {
          begun = Buffer.concat([begun, piece]);
          for (let length = lengthOf(begun); length !== undefined && length <= begun.length; length = lengthOf(begun)) {
            const it = read(begun.subarray(0, length));
            begun = begun.subarray(length);
            if (it !== undefined) {
              settle(it);
              return;
            }
          }
        };
        if (socket.destroyed) {
          gone();
          return;
        }
        socket.on("data", take);
        socket.once("close", gone);
        socket.write(question);
      }),
    close() {
      signal.removeEventListener("abort", stop);
      socket.destroy();
    },
  };
}
