import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { languages, say } from "../../core/src/base/text.ts";
import { rules } from "../../core/src/rules/index.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { afterFirstFix, examplesOf, findingsIn, render } from "./rule-page.ts";

// The pages of the rules are their tests: every finding of every rule is marked, in both languages, and nothing else is found.
for (const rule of rules) {
  for (const language of languages) {
    const file = pathOfPage(rule.id, language);
    describe(file, () => {
      for (const { title, text, expected, fixed } of examplesOf(readFileSync(file, "utf8"))) {
        test(title, () => {
          assert.deepEqual(
            findingsIn(text).map((it) => render(text, it, language)),
            expected,
          );
          if (expected.length > 0) assert.equal(afterFirstFix(text), fixed);
          if (fixed === undefined) return;
          const mended = findingsIn(text).find((it) => it.fixes.length > 0)!;
          const left = findingsIn(fixed).map((it) => `${it.code} ${say(it.message, "en")}`);
          assert.ok(!left.includes(`${mended.code} ${say(mended.message, "en")}`), "the fix mends what it is for");
        });
      }
    });
  }
}
