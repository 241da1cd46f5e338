import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\n';

/** What is said of two documents of one cluster, but for what they lack. */
function said(...documents: readonly string[]): readonly string[] {
  const uri = "file:///a.mra.yaml";
  const texts = documents.map((it, i) => (i === 0 ? head : "apiVersion: mra/v1\ncluster: c\n") + it);
  const file = bind(parse(uri, texts.join("---\n")));
  const found = findingsOf([file], assemble([file]), () => standardLevels).get(uri) ?? [];
  return found
    .filter((it) => it.code === "MRA206" || (it.code.startsWith("schema/") && it.code !== "schema/required"))
    .map((it) => `${it.code}: ${say(it.message, "en")}`);
}

test("a block of facts that is no map is named", () => {
  for (const key of ["ntp", "dns", "certificates", "ils"])
    assert.deepEqual(said(`${key}: 5\n`), [`schema/type: ${key} must be a map; it is 5`]);
  assert.deepEqual(said("expressway: [{ name: e1 }, 5]\n"), ["schema/type: expressway must be a map; it is 5"]);
});

test("an unknown key is told as that, and what it says is not compared", () => {
  const two = (fact: string): readonly string[] => said(`expressway: { ${fact} 1 }\n`, `expressway: { ${fact} 2 }\n`);
  assert.deepEqual(two("shoe:"), ["schema/unknown-key: Unknown key shoe", "schema/unknown-key: Unknown key shoe"]);
  const releases = said("expressway: { release: X15.2 }\n", "expressway: { release: X14.0 }\n");
  assert.equal(releases.filter((it) => it.startsWith("MRA206: expressway.release is")).length, 1, releases.join("\n"));
  const inside = said("certificates: { cucm: { a: { b: 1 } } }\n", "certificates: { cucm: { a: { b: 2 } } }\n");
  assert.ok(
    inside.every((it) => it.startsWith("schema/unknown-key")),
    inside.join("\n"),
  );
});

test("an empty text names no template and no older name", () => {
  for (const key of ["extends", "renamedFrom"])
    assert.deepEqual(said(`regions: [{ name: R, ${key}: "" }]\n`), [
      `schema/format: "" is not a valid value of ${key}`,
    ]);
});

test("a secret that is written as a number is one mistake, and the message does not hold it", () => {
  const uri = "file:///a.mra.yaml";
  const file = bind(parse(uri, `${head}endUsers: [{ userid: u, lastName: U, pin: 48151623 }]\n`));
  const found = findingsOf([file], assemble([file]), () => standardLevels).get(uri) ?? [];
  const about = found.filter((it) => it.code === "MRA204" || it.code.startsWith("schema/"));
  assert.deepEqual(
    about.map((it) => it.code),
    ["MRA204"],
  );
  assert.ok(!say(about[0]!.message, "en").includes("48151623"));
});
