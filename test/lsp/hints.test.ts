import assert from "node:assert/strict";
import { test } from "node:test";
import { startClient, type Client } from "./client.ts";

const text = "apiVersion: mra/v1\ncluster: hq\nphones:\n  - { name: P, commonPhoneProfile: C }\n";
const profiles =
  "apiVersion: mra/v1\ncluster: hq\n---\napiVersion: mra/v1\ncluster: hq\ncommonPhoneProfiles:\n  - { name: C, ice: { enabled: true } }\n";

const labels = async (client: Client): Promise<readonly string[]> => {
  const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
  const hints = await client.request<{ label: string }[]>("textDocument/inlayHint", {
    textDocument: { uri: client.uri("a.mra.yaml") },
    range,
  });
  return hints.map((it) => it.label);
};

test("hints come from another document of another file, and only where they are switched on", async () => {
  for (const [capabilities, expected] of [
    [{ workspace: { configuration: true } }, ["ICE: on"]],
    [{}, []],
  ] as const) {
    let asked: () => void = () => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    const onRequests = {
      "workspace/configuration": (params: object): boolean[] => {
        asked();
        return (params as { items: unknown[] }).items.map(() => true);
      },
    };
    const client = await startClient({ "b.mra.yaml": profiles }, { capabilities }, { onRequests });
    try {
      await client.open("a.mra.yaml", text);
      if (expected.length > 0) await wasAsked;
      // The answer to the setting was sent before this question is.
      assert.deepEqual(await labels(client), expected);
    } catch (error) {
      client.kill();
      throw error;
    }
    assert.equal(await client.stop(), 0);
  }
});
