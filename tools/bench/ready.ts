import "soap";
import { call } from "../../server/src/axl/soap.ts";

/** Milliseconds from a loaded program to the first message of a client, ready to be sent. */
export async function requestReady(): Promise<number> {
  const began = performance.now();
  let written = 0;
  await call("15.0", "getCCMVersion", {}, (message) => {
    written = message.body.length;
    return Promise.resolve();
  });
  if (written === 0) throw new Error("no message was written");
  return performance.now() - began;
}
