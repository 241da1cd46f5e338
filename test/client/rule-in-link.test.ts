import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleInLink } from "../../client/src/rule-in-link.ts";

test("an address opens the page of the rule that it names, and nothing else", () => {
  assert.equal(ruleInLink("/rules/MRA033"), "MRA033");
  for (const it of ["", "/", "/rules/", "/rules/MRA033/x", "/rules/mra.deploy", "/rules/MRA033%00", "/deploy"])
    assert.equal(ruleInLink(it), undefined, it);
});
