import assert from "node:assert/strict";
import { test } from "node:test";
import { askBinding, askRelay } from "../../server/src/preflight/stun.ts";
import { startCoturn } from "./surroundings/coturn.ts";
import { startTurn } from "./surroundings/turn.ts";

test("a TURN server that nobody here wrote is understood: STUN, the right password, a wrong one, UDP and TCP", async (t) => {
  const coturn = await startCoturn(t);
  t.diagnostic(coturn ? "against coturn" : "coturn is not installed: against the responder of these tests");
  const own = coturn ? undefined : await startTurn(t, new Map([["mra", "Correct-Horse"]]));
  const { port, user, password } = coturn ?? { port: own!.responder.port, user: "mra", password: "Correct-Horse" };
  const place = { address: "127.0.0.1", port };
  const { signal } = new AbortController();
  for (const over of coturn ? (["udp", "tcp"] as const) : (["udp"] as const)) {
    const server = { place, over };
    assert.deepEqual(await askBinding(server, signal), { kind: "ok" }, over);
    assert.deepEqual(await askRelay(server, { username: user, password }, signal), { kind: "ok" }, over);
    // A relay is given back at once: another one can be had.
    assert.deepEqual(await askRelay(server, { username: user, password }, signal), { kind: "ok" }, over);
    for (const given of [
      { username: user, password: "another" },
      { username: "nobody", password },
    ]) {
      const answer = await askRelay(server, given, signal);
      assert.ok(answer?.kind === "refused" && answer.code === 401, `${over}: ${JSON.stringify(answer)}`);
    }
  }
});
