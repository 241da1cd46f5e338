import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const folder = "test/projects/documented";

// Configurations that a document of Cisco shows as working; the first line of each says which one.
describe("what Cisco documents as working has no error and no warning", () => {
  for (const file of readdirSync(folder).sort()) {
    test(file, () => {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      assert.match(text, /^# Source: \S.+\n/, "names its source");
      const bound = [bind(parse(file, text))];
      const found = findingsOf(bound, assemble(bound), () => standardLevels).get(file) ?? [];
      const serious = found.filter((it) => it.severity === "error" || it.severity === "warning");
      const line = (offset: number): number => text.slice(0, offset).split("\n").length;
      assert.deepEqual(
        serious.map((it) => `${line(spanOf(it.spot).start)}: ${it.severity} ${it.code} ${say(it.message, "en")}`),
        [],
      );
    });
  }
});
