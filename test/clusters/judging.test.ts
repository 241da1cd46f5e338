import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { finished } from "../../core/src/base/steps.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import { breathing } from "../../server/src/axl/breathe.ts";
import { judge, judging } from "../../server/src/clusters/judge.ts";
import type { OpenCluster } from "../../server/src/clusters/open-clusters.ts";
import { objectRows } from "../../server/src/lsp/clusters/object-rows.ts";

const facts = { name: "C", version: "15.0", enterpriseDomains: ["example.com"] };

const profiles = (many: number): readonly LiveObject[] =>
  Array.from({ length: many }, (_, i) => {
    const name = `csf${i}`;
    const fields = {
      name,
      phoneType: "Cisco Unified Client Services Framework",
      protocol: "SIP",
      deviceSecurityMode: "Encrypted",
      transportType: "TLS",
    };
    return {
      section: "phoneSecurityProfiles",
      address: address("C", "phoneSecurityProfiles", name),
      uuid: `{${i}}`,
      name,
      fields,
    };
  });

test("live rows are judged one by one, so that a keystroke waits for one of them and not for ten", () => {
  const rows = profiles(10);
  const steps = judging(rows, facts);
  let many = 0;
  while (steps.next().done !== true) many++;
  assert.ok(many >= rows.length, `${many} steps`);
  assert.ok(judge(rows, facts).size > 0);
  assert.deepEqual(finished(judging(rows, facts)), judge(rows, facts));
});

test("what waits has its turn between two slices of long work, of a millisecond each; none when nobody wants it any more", async (t) => {
  let clock = 0;
  t.mock.method(performance, "now", () => clock);
  function* work(): Generator<void, string> {
    for (let i = 0; i < 6; i++) {
      clock += 0.5;
      yield;
    }
    return "done";
  }
  const told: string[] = [];
  const wanted = new AbortController();
  const others = async (): Promise<void> => {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (told.at(-1) === "done") return;
      told.push("other");
    }
  };
  const waiting = others();
  told.push(await breathing(work(), wanted.signal));
  await waiting;
  assert.ok(told.filter((it) => it === "other").length >= 3, told.join());
  wanted.abort();
  told.length = 0;
  setImmediate(() => told.push("other"));
  told.push(await breathing(work(), wanted.signal));
  assert.equal(told[0], "done");
});

test("a page of live rows lets others in between any two of its rows", async (t) => {
  let clock = 0;
  t.mock.method(performance, "now", () => clock++);
  const open = { called: "C", identity: { schema: "15.0" }, read: new Map() } as unknown as OpenCluster;
  let [others, done] = [0, false];
  const count = (): void => {
    others++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  const rows = await objectRows(profiles(10), open, undefined, new Set(), "en", new AbortController().signal);
  done = true;
  assert.equal(rows.length, 10);
  assert.ok(rows.some((it) => it.warnings.length > 0));
  assert.ok(others >= 2 * rows.length, `${others} turns`);
});
