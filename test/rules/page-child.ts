/**
 * Whether the page of one rule notices that its rule is another one. Argument: the rule's id. Each line of the standard
 * input is the path of a module that exports the rule as it shall be; the answer is a line, `noticed` or `survived`. A rule
 * that runs in circles ends the process.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { languages } from "../../core/src/base/text.ts";
import { ruleOf } from "../../core/src/rules/index.ts";
import type { Rule } from "../../core/src/rules/rule.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { examplesOf, holds, holdsHalfWritten } from "./rule-page.ts";

const id = process.argv[2]!;
const rule = ruleOf(id)!;
const asWritten = { ...rule };
const examples = languages.flatMap((language) =>
  examplesOf(readFileSync(pathOfPage(id, language), "utf8")).map((example) => ({ example, language })),
);

/** A page takes some milliseconds. In processor time, which others on this machine do not use up. */
const mostSeconds = 30;
const answered = new Int32Array(new SharedArrayBuffer(4));
new Worker(new URL("./page-watch.js", import.meta.url), { workerData: { answered, mostSeconds } }).unref();

for await (const path of createInterface(process.stdin)) {
  console.log((await isNoticed(path)) ? "noticed" : "survived");
  Atomics.add(answered, 0, 1);
}

async function isNoticed(path: string): Promise<boolean> {
  try {
    const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, Rule>>;
    Object.assign(rule, module[id]);
    for (const { example, language } of examples) holds(example, language);
    for (const { example, language } of examples) if (language === "en") holdsHalfWritten(example);
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(rule, asWritten);
  }
}
