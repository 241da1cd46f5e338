import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { phoneScenarios } from "./surroundings/phone-scenarios.ts";
import { startSurroundings, type Found } from "./surroundings/surroundings.ts";

const { signal } = new AbortController();
const isBad = ({ outcome }: Found): boolean => outcome === "failed" || outcome === "warning";

describe("what only the phones and users of the cluster tell is found, and gone when it is mended there", () => {
  for (const { rule, title, text, has, says, at, outcome, cure } of phoneScenarios)
    test(`${rule}: ${title}`, async (t) => {
      const it = await startSurroundings(t);
      it.text = text;
      const enter = async (objects: typeof has): Promise<void> => {
        for (const [section, name, fields] of objects) {
          const done = await it.cluster.write({ kind: "add", section, name, fields }, () => "x", signal);
          assert.equal(done.kind, "applied", JSON.stringify(done));
        }
      };
      const found = async (): Promise<readonly Found[]> => (await it.look()).filter((one) => one.rule === rule);
      await enter(has);
      const [one, ...others] = (await found()).filter(isBad);
      assert.deepEqual(others, []);
      assert.ok(one, JSON.stringify(await found()));
      assert.match(one.message, says);
      assert.match(one.line, at);
      assert.equal(one.outcome, outcome);
      await enter(cure);
      assert.deepEqual(
        (await found()).map((each) => each.outcome),
        ["passed"],
      );
    });
});

test("an association with a phone is an endpoint, whoever owns the phone", async (t) => {
  const it = await startSurroundings(t);
  const { text, has } = phoneScenarios.find(({ rule }) => rule === "MRA054") ?? assert.fail();
  it.text = text;
  for (const [section, name, fields] of [...has].reverse()) {
    const more = section === "endUsers" ? { associatedDevices: ["SEP0000000000B1"] } : {};
    await it.cluster.write({ kind: "add", section, name, fields: { ...fields, ...more } }, () => "x", signal);
  }
  const found = (await it.look()).filter((one) => one.rule === "MRA054");
  assert.deepEqual(
    found.map((one) => [one.outcome, one.message]),
    [["passed", "1 user has an endpoint on the cluster"]],
  );
});

test("what was not read to its end says nothing, and how far it got", async (t) => {
  const it = await startSurroundings(t);
  const { text, has } = phoneScenarios.find(({ rule }) => rule === "MRA054") ?? assert.fail();
  it.text = text;
  for (const [section, name, fields] of has)
    await it.cluster.write({ kind: "add", section, name, fields }, () => "x", signal);
  // the first page comes, the next one never
  it.demo.inject({ kind: "hang", when: "before" }, { operation: "listPhone", nth: 2, times: 1_000 });
  const found = (await it.look({ limitMs: 1_500 })).filter((one) => one.rule === "MRA054");
  assert.deepEqual(
    found.map((one) => one.outcome),
    ["notRun"],
  );
});
