// What the engine knows after edits, done at once or broken off, is what a check from nothing finds.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createEngine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { fresh, plain, read, settle, texts } from "./engine-world.ts";

const words = [
  "x",
  " ",
  "\n",
  "mra: false",
  "null",
  "lab",
  "emea-prod",
  "Encrypted",
  "Non Secure",
  "TLS",
  "true",
  "12.0",
  "csf-mra.example.com",
  "DP-MRA",
  "dp-Mra",
  "example.com",
  "\n  - name: new\n",
  "\n  - name: NEW\n",
  "\n---\napiVersion: mra/v1\ncluster: lab\n",
  "# mra-ignore MRA033: x\n",
  "'",
  "[",
  "}",
  "",
];
const runs = Number(process.env.MRA_EDITS ?? "2000");

const templates = ["cluster", "phones", "templates"].map((it) => `templates/${it}.mra.yaml`);
const templateTexts = Object.fromEntries(templates.map((it) => [`file:///${it}`, read(it)]));
const templateWords = [
  "x",
  "null",
  "\n",
  "mra: false",
  "jabber",
  "jabber-desktop",
  "user-mra",
  "phones",
  "endUsers",
  "extends: jabber",
  "extends: jabber-iphone, ",
  "csf-mra.example.com",
  "Cisco 8845",
  "DP-BER",
  "\n  - { name: CSFNEW, extends: jabber-desktop }\n",
  "\n  - { name: jabber, for: phones, mra: false }\n",
  "# mra-ignore MRA039: x\n",
  "",
];

test(`after each of ${String(runs)} edits over four files the findings are those of a fresh check`, () =>
  compare(texts, words));
test(`the same of templates and what extends them`, () => compare(templateTexts, templateWords));

function compare(texts: Readonly<Record<string, string>>, words: readonly string[]): void {
  const perRun = 10;
  const edit = fc.record({
    file: fc.constantFrom(...Object.keys(texts)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    /** Whether to cut to the ends of a word, as people do. */
    whole: fc.boolean(),
    remove: fc.nat({ max: 30 }),
    insert: fc.constantFrom(...words),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: perRun, maxLength: perRun }), (edits) => {
      const engine = createEngine();
      const now = new Map(Object.entries(texts));
      for (const [uri, text] of now) engine.set(parse(uri, text));
      settle(engine);
      for (const { file, at, whole, remove, insert } of edits) {
        const text = now.get(file) ?? "";
        let start = Math.floor(at * text.length);
        let end = Math.min(text.length, start + remove);
        if (whole) {
          while (start > 0 && /\S/.test(text[start - 1]!)) start--;
          while (end < text.length && /\S/.test(text[end]!)) end++;
        }
        const next = text.slice(0, start) + insert + text.slice(end);
        now.set(file, next);
        if (remove % 6 === 0) {
          engine.begin(file, next);
          // somebody asks, or goes on typing, when some of it is done
          const steps = engine.settle();
          for (let i = 0; i < at * 60; i++) steps.next();
          if (whole) continue;
        } else if (remove % 3 === 0) engine.become(file, next);
        else engine.edit(file, next, { start, removed: end - start, inserted: insert.length });
        settle(engine);
        const expected = fresh(now);
        for (const uri of now.keys())
          assert.deepEqual(plain(engine.findings(uri)), plain(expected.get(uri) ?? []), uri);
      }
    }),
    { numRuns: runs / perRun, seed: 20261122 },
  );
}
