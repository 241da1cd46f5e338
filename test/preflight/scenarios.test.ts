import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { certify } from "../axl/certificates.ts";
import { rules } from "../../core/src/rules/index.ts";
import { expresswayScenarios } from "./surroundings/expressway-scenarios.ts";
import { networkScenarios } from "./surroundings/network-scenarios.ts";
import { phoneScenarios } from "./surroundings/phone-scenarios.ts";
import { startSurroundings, type Surroundings } from "./surroundings/surroundings.ts";
import { systemScenarios } from "./surroundings/system-scenarios.ts";

const scenarios = [...networkScenarios, ...systemScenarios, ...expresswayScenarios];

describe("broken, the finding is there; mended, it is gone", () => {
  let it: Surroundings;
  test("all is well at first", async (t) => {
    it = await startSurroundings(t);
    const bad = (await it.look()).filter((one) => one.outcome === "failed" || one.outcome === "warning");
    assert.deepEqual(bad, []);
  });
  test("every check was carried out but the one of what no workstation can see", async (t) => {
    it = await startSurroundings(t);
    assert.deepEqual(
      (await it.look()).filter((one) => one.outcome === "notRun").map((one) => one.rule),
      ["MRA122"],
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

test("each rule with a live check has its scenario, and each check its rule", async (t) => {
  const live = rules.filter((it) => it.live === "surroundings").map((it) => it.id);
  // MRA004: a STUN server that answers says nothing else; its scenario is among the silent ones.
  const shown = new Set([...scenarios, ...phoneScenarios].map((it) => it.rule).concat("MRA004"));
  assert.deepEqual([...shown].sort(), live.toSorted());
  const asked = new Set((await (await startSurroundings(t)).look()).map((it) => it.rule));
  // MRA122 is never answered: it says where to look.
  assert.deepEqual(
    [...asked].filter((it) => it !== "MRA122" && !live.includes(it)),
    [],
  );
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
