import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { certify } from "./axl-certificates.ts";
import { networkScenarios } from "./surroundings/network-scenarios.ts";
import { startSurroundings, type Surroundings } from "./surroundings/surroundings.ts";
import { systemScenarios } from "./surroundings/system-scenarios.ts";

const scenarios = [...networkScenarios, ...systemScenarios];

describe("broken, the finding is there; mended, it is gone", () => {
  let it: Surroundings;
  test("all is well at first", async (t) => {
    it = await startSurroundings(t);
    const bad = (await it.look()).filter((one) => one.outcome === "failed" || one.outcome === "warning");
    assert.deepEqual(bad, []);
  });
  test("every check but the one without a name was carried out", async (t) => {
    it = await startSurroundings(t);
    assert.deepEqual(
      (await it.look()).filter((one) => one.outcome === "notRun").map((one) => one.rule),
      ["MRA131"],
    );
    assert.equal(it.turn.open, 0, "each relay was given back");
  });
  test("scenarios", async (t) => {
    it = await startSurroundings(t);
    for (const { rule, title, breaks, says, at, outcome } of scenarios) {
      await t.test(`${rule}: ${title}`, async () => {
        const bad = async () =>
          (await it.look()).filter(
            (one) => one.rule === rule && (one.outcome === "failed" || one.outcome === "warning"),
          );
        const mend = await breaks(it);
        try {
          const found = await bad();
          const one = found.find((each) => says.test(each.message));
          assert.ok(one, JSON.stringify(found));
          assert.match(one.line, at);
          if (outcome) assert.equal(one.outcome, outcome);
        } finally {
          await mend();
        }
        assert.deepEqual(await bad(), []);
      });
    }
  });
});

test("each rule that a workstation can look at has its scenario", () => {
  const shown = new Set(scenarios.map((it) => it.rule));
  // The others of MRA004 are in the silent scenarios: a STUN server that answers says nothing else.
  assert.deepEqual([...shown].sort(), [
    "MRA002",
    "MRA003",
    "MRA005",
    "MRA006",
    "MRA007",
    "MRA008",
    "MRA010",
    "MRA012",
    "MRA013",
    "MRA016",
    "MRA031",
    "MRA055",
    "MRA056",
    "MRA057",
    "MRA101",
    "MRA103",
    "MRA104",
    "MRA105",
    "MRA106",
    "MRA115",
    "MRA118",
    "MRA120",
    "MRA124",
    "MRA125",
    "MRA126",
    "MRA132",
    "MRA202",
  ]);
});

test("a chain with an intermediate leads to its root", async (t) => {
  const it = await startSurroundings(t);
  const middle = certify({ name: "Corp Issuing CA", issuer: it.authorities.corp, authority: true });
  it.tls.get("cucm-pub:8443")!.chain = [it.pair("cucm-pub", { issuer: middle }), middle];
  assert.deepEqual(
    (await it.look()).filter((one) => one.outcome === "failed" || one.outcome === "warning"),
    [],
  );
});
