import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rules } from "../../core/src/rules/index.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { examplesOf, holdsHalfWritten } from "./rule-page.ts";

// The words of a finding have no part in it: a page in one language is enough.
for (const rule of rules) {
  const file = pathOfPage(rule.id, "en");
  test(`every example of ${file} may be half written`, () => {
    for (const example of examplesOf(readFileSync(file, "utf8"))) holdsHalfWritten(example);
  });
}
