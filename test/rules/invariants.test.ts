import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { languages, say } from "../../core/src/base/text.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { ruleOf, rules } from "../../core/src/rules/index.ts";
import type { Rule } from "../../core/src/rules/rule.ts";
import { apply, editsOf, uriOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, spanOf } from "../../core/src/syntax/tree.ts";
import { pageOf } from "../../tools/docs/rule-pages.ts";
import { examplesOf, findingsIn, headingOf, type Example } from "./rule-page.ts";
import { headOf } from "./rule-project.ts";

const examples = rules.flatMap((rule) => examplesOf(pageOf(rule.id, "en")).map((example) => ({ rule, example })));
const isAbout = (id: string, example: Example): boolean => example.expected.some((it) => it.includes(` ${id}: `));

test("every rule file says what it is about, is registered, in order, with a page in every language", () => {
  const files = readdirSync("core/src/rules").filter((it) => it.startsWith("MRA"));
  const names = files.filter((it) => it.endsWith(".ts")).map((it) => it.slice(0, -3));
  assert.deepEqual(
    names.filter((it) => !/^MRA\d{3}(-[a-z0-9]+)+$/.test(it)),
    [],
    "named MRA033-profile-name-fqdn",
  );
  assert.deepEqual(
    rules.map((it) => it.id),
    names.map((it) => it.slice(0, 6)).sort(),
  );
  assert.deepEqual(files.sort(), names.flatMap((it) => [`${it}.ko.md`, `${it}.md`, `${it}.ts`]).sort());
  assert.equal(new Set(rules.map((it) => it.id)).size, rules.length);
});

describe("every rule", () => {
  for (const rule of rules) {
    test(`${rule.id} is called the same in code and on its pages`, () => {
      for (const language of languages) {
        const title = headingOf(pageOf(rule.id, language)).slice(`${rule.id}: `.length);
        assert.equal(title.toLowerCase(), rule.title[language].toLowerCase());
      }
    });
    test(`${rule.id} has examples that fail and examples that pass, the same in every language`, () => {
      const [en, ko] = languages.map((it) => examplesOf(pageOf(rule.id, it)));
      assert.deepEqual(ko!.map(shapeOf), en!.map(shapeOf));
      assert.equal(
        en!.some((it) => isAbout(rule.id, it)),
        rule.shownBy === undefined,
        "fails",
      );
      assert.ok(
        en!.some((it) => !isAbout(rule.id, it)),
        "passes",
      );
      assert.equal(new Set(en!.map((it) => it.title)).size, en!.length, "titles differ");
    });
    test(`${rule.id} says where it comes from`, () => {
      assert.equal(rule.group === "chapter", rule.lines.length > 0 && rule.id < "MRA100");
      for (const language of languages) assert.ok(pageOf(rule.id, language).includes(`: ${rule.source[language]}\n`));
    });
  }
});

// Text, fix and places of an example, without the words of the messages.
const shapeOf = ({ text, expected, fixed }: Example): readonly unknown[] => [
  text,
  fixed,
  expected.map((it) => /^\S+ \S+ \S+/.exec(it)?.[0]),
];

describe("a rule that is switched off makes its own examples pass, and no other", () => {
  for (const { rule, example } of examples.filter((it) => it.example.expected.length > 0)) {
    test(`${rule.id} ${example.title}`, () => {
      const codes = (found: readonly Finding[]): readonly string[] => found.map((it) => it.code);
      const all = codes(findingsIn(example.text));
      for (const off of new Set(all.filter((it) => ruleOf(it) !== undefined))) {
        assert.deepEqual(
          codes(findingsIn(example.text, new Map([[off, "off"]]))),
          all.filter((it) => it !== off),
        );
      }
    });
  }
});

/**
 * One mistake, one finding: no two stand on the same value. The exceptions are different mistakes that have no other place:
 * two keys that are missing stand on the identifying value both, and one list can lack different things.
 */
const mayShare: readonly (readonly string[])[] = [
  ["MRA035", "MRA036"], // neither mode nor transport is stated
  ["MRA048", "MRA049", "MRA050"], // no templates, no description
  ["MRA009", "MRA124", "MRA175"], // one release is too old for several things
  ["MRA011", "MRA014", "MRA015"], // the trust list of Expressway-C lacks a CA and a self-signed certificate
];

const together: readonly string[] = [
  "expressway:\n  - { name: emea, release: X15.2, mra: true, cores: [expc1.example.com, expc2.example.com], edges: [expe1.example.com, expe2.example.com], domains: [example.com], oauthRefresh: true, tlsVerify: true }\n  - { name: apac, release: X8.9, mra: true, cores: [expc3.example.com, expc4.example.com], edges: [expe3.example.com, expe4.example.com], domains: [example.com], oauthRefresh: true, tlsVerify: true }\nexpresswayCs:\n  - { hostNameOrIP: expc1.example.com }\n  - { hostNameOrIP: expc2.example.com }\n  - { hostNameOrIP: expc3.example.com }\n  - { hostNameOrIP: expc4.example.com }\n",
  "phoneSecurityProfiles:\n  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP }\n",
  "userProfiles:\n  - { name: UP-MRA, enableMra: true }\n",
  "certificates:\n  imPresence: { tomcat: { selfSigned: true } }\n  expresswayC: { server: { issuer: Corp CA }, trust: [Public CA] }\n",
];

// The codes of the findings at each place.
function codesByPlace(text: string): readonly (readonly string[])[] {
  const places = new Map<string, string[]>();
  for (const { code, spot } of findingsIn(text)) {
    const { start, end } = spanOf(spot);
    places.set(`${start}-${end}`, [...(places.get(`${start}-${end}`) ?? []), code]);
  }
  return [...places.values()];
}

describe("no two findings stand on the same value", () => {
  const crowded = rules
    .map((rule) => ({ name: `all wrong at once, from ${rule.id}`, text: merged(rule) }))
    .filter((it) => it.text !== "");
  assert.ok(crowded.length > 3);
  const single = examples.map(({ rule, example }) => ({ name: `${rule.id} ${example.title}`, text: example.text }));
  for (const { name, text } of [
    ...single,
    ...together.map((it) => ({ name: "missing together", text: it })),
    ...crowded,
  ]) {
    test(name, () => {
      for (const codes of codesByPlace(text)) {
        assert.ok(
          codes.length === 1 || mayShare.some((it) => codes.every((code) => it.includes(code))),
          codes.join(" "),
        );
      }
    });
  }
  test("each exception is needed", () => {
    const seen = together.flatMap(codesByPlace);
    for (const group of mayShare)
      assert.ok(
        seen.some((codes) => codes.length > 1 && codes.every((it) => group.includes(it))),
        group.join(" "),
      );
  });
});

// Every wrong value of a rule's block examples in one object: mistakes pile up as they do in a real file.
function merged(rule: Rule): string {
  const own = examplesOf(pageOf(rule.id, "en")).filter(
    (it) => isAbout(rule.id, it) && it.text.startsWith("phoneSecurityProfiles:\n  - name:"),
  );
  const [first] = own;
  if (first === undefined) return "";
  return `${first.text.trimEnd().replace("deviceSecurityMode: Encrypted", "deviceSecurityMode: Non Secure").replace("transportType: TLS", "transportType: UDP")}\n    enableDigestAuthentication: true\n`;
}

describe("a fix that is called safe mends its finding and brings no other", () => {
  const key = (it: Finding): string => `${it.code} ${say(it.message, "en")}`;
  for (const { rule, example } of examples) {
    const found = findingsIn(example.text);
    for (const finding of found) {
      for (const fix of finding.fixes.filter((it) => it.safe)) {
        test(`${rule.id} ${example.title}: ${say(fix.title, "en")}`, () => {
          const text = headOf(example.text) + example.text;
          const edits = fix.changes.flatMap((it) => editsOf(text, it));
          const left = findingsIn(apply(text, edits).slice(headOf(example.text).length)).map(key);
          assert.deepEqual(left, found.filter((it) => it !== finding).map(key));
        });
      }
    }
  }
});

describe("Cisco's rules do not speak of objects that take no part in MRA or are to go", () => {
  for (const [name, value] of [
    ["mra", false],
    ["state", "absent"],
  ] as const) {
    test(`${name}: ${String(value)}`, () => {
      for (const { rule, example } of examples) {
        const text = headOf(example.text) + example.text;
        const objects = bind(parse("file:///example.mra.yaml", text)).documents.flatMap((it) => it.objects);
        const changes = objects.map((it) => {
          const written = entryOf(it.node, name)?.value;
          return written
            ? ({ kind: "replace", node: written, value } as const)
            : ({ kind: "insert", map: it.node, key: name, value } as const);
        });
        const changed = apply(
          text,
          changes.flatMap((it) => editsOf(text, it)),
        ).slice(headOf(example.text).length);
        const left = findingsIn(changed).filter((it) => {
          const of = ruleOf(it.code);
          return (
            of !== undefined &&
            of.group !== "files" &&
            of.on !== "project" &&
            objects.length > 0 &&
            of.checkRest === undefined
          );
        });
        assert.deepEqual(
          left.map((it) => it.code),
          [],
          `${rule.id} ${example.title}`,
        );
      }
    });
  }
});

test("messages are whole sentences in both languages, with every hole filled", () => {
  for (const { example } of examples) {
    for (const finding of findingsIn(example.text)) {
      for (const said of [
        finding.message,
        ...finding.related.map((it) => it.message),
        ...finding.fixes.map((it) => it.title),
      ]) {
        assert.doesNotMatch(say(said, "en"), /\{\d\}|[가-힣]|\binvalid\b/i);
        assert.doesNotMatch(say(said, "ko"), /\{\d\}/);
      }
      assert.match(say(finding.message, "ko"), /[가-힣]/);
      assert.doesNotMatch(say(finding.message, "en"), /[.!]$/);
    }
  }
});

test("fixes touch only files that the example has", () => {
  for (const { example } of examples) {
    for (const finding of findingsIn(example.text)) {
      for (const change of finding.fixes.flatMap((it) => it.changes)) assert.match(uriOf(change), /example|rest/);
    }
  }
});
