import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { languages } from "../../core/src/base/text.ts";
import { rules } from "../../core/src/rules/index.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { examplesOf, holds } from "./rule-page.ts";

// The pages of the rules are their tests: every finding of every rule is marked, in both languages, and nothing else is found.
for (const rule of rules) {
  for (const language of languages) {
    const file = pathOfPage(rule.id, language);
    describe(file, () => {
      for (const example of examplesOf(readFileSync(file, "utf8"))) test(example.title, () => holds(example, language));
    });
  }
}
