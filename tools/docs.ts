import { coverage } from "./docs/coverage.ts";
import { pagesModule, referencePage, rulesIndex } from "./docs/rule-pages.ts";
import { registryModule, rules } from "./rules.ts";

/** What is written from the rules and their pages: path in the checkout → text. */
export function documentation(): ReadonlyMap<string, string> {
  return new Map([
    ["core/src/rules/generated/registry.ts", registryModule()],
    ["core/src/rules/generated/pages.ts", pagesModule()],
    ...rules.map((it) => [`docs/rules/${it.id}.md`, referencePage(it, "en")] as const),
    ...rules.map((it) => [`docs/rules/ko/${it.id}.md`, referencePage(it, "ko")] as const),
    ["docs/rules/README.md", rulesIndex("en")],
    ["docs/rules/ko/README.md", rulesIndex("ko")],
    ["docs/coverage.md", coverage()],
  ]);
}
