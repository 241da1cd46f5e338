import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { actionsFor, fixAll, type CodeAction } from "../../core/src/ide/code-actions.ts";
import { format, formatRange, meansTheSame, tidy } from "../../core/src/ide/formatting.ts";
import { onEnter } from "../../core/src/ide/on-enter.ts";
import { skeleton } from "../../core/src/ide/skeleton.ts";
import { cursorAt, type Cursor } from "../../core/src/ide/cursor.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { fixture, marked } from "./fixture.ts";
import { yamlTexts } from "../syntax/yaml-texts.ts";

const formatted = (text: string): string => apply(text, format(parse("a.mra.yaml", text)));

test("two columns a level, dashes under their key, one space behind them", () => {
  assert.equal(
    formatted(
      "devicePools:\n-   name: DP   \n    region: R\n    # about it\n    mra: false\n\n\n\nregions:\n      - name: R\n        relatedRegions:\n        - region: R\n",
    ),
    "devicePools:\n  - name: DP\n    region: R\n    # about it\n    mra: false\n\nregions:\n  - name: R\n    relatedRegions:\n      - region: R\n",
  );
});

test("one space within braces, none within brackets; alignment behind colons in block style stays", () => {
  assert.equal(formatted("a: {b: 1,c:  [ 1,2 ]}\nkey:    value\n"), "a: { b: 1, c: [1, 2] }\nkey:    value\n");
});

test("long texts keep their lines, and move as a whole", () => {
  assert.equal(
    formatted('a:\n    b: |\n        one  \n\n\n          two\n    c: "x\n\n        y"\n'),
    'a:\n  b: |\n      one  \n\n\n        two\n  c: "x\n\n      y"\n',
  );
  assert.equal(formatted("a: |+\n  x\n\n\n"), "a: |+\n  x\n\n\n");
});

test("the file ends with one line break, of the kind it uses", () => {
  assert.equal(formatted("a: 1"), "a: 1\n");
  assert.equal(formatted("\n\na: 1 \r\n\r\n\r\nb: 2\r\n\r\n"), "a: 1\r\n\r\nb: 2\r\n");
});

test("what is no YAML is left alone", () => assert.deepEqual(format(parse("a.mra.yaml", "a: [1\nb:  {\n")), []));

test("a range formats the sections it touches and no others", () => {
  const text = "a:\n    b: 1\nc:\n    d: 1\n";
  const at = text.indexOf("d");
  assert.equal(
    apply(text, formatRange(parse("a.mra.yaml", text), { start: at, end: at })),
    "a:\n    b: 1\nc:\n  d: 1\n",
  );
});

test("formatting never changes what a text says, and formatting twice is formatting once", () => {
  fc.assert(
    fc.property(yamlTexts, (text) => {
      const before = parse("a.mra.yaml", text);
      if (before.problems.length > 0) return;
      assert.ok(meansTheSame(before, apply(text, tidy(before))), `${text}\n-----\n${apply(text, tidy(before))}`);
      const once = apply(text, format(before));
      assert.equal(formatted(once), once);
    }),
    { numRuns: 400 },
  );
});

test("after a line break the new line begins where its content belongs", () => {
  const typed = (source: string): string => {
    const { text, offset, place } = fixture(source);
    return marked(apply(text, onEnter(place.file.tree, offset)), []);
  };
  assert.equal(typed("devicePools:\n  - name: x  \n  $0\n"), "devicePools:\n  - name: x\n    \n");
  assert.equal(typed("devicePools:\n$0\n"), "devicePools:\n  \n");
  assert.equal(
    typed("commonPhoneProfiles:\n  - name: x\n    ice:\n    $0\n"),
    "commonPhoneProfiles:\n  - name: x\n    ice:\n      \n",
  );
  assert.equal(
    typed("commonPhoneProfiles:\n  - name: x\n    description: |\n      text\n  $0\n"),
    "commonPhoneProfiles:\n  - name: x\n    description: |\n      text\n  \n",
  );
});

test("a line break between brackets brings the comma, and only where an entry is whole", () => {
  const typed = (source: string): string => {
    const { text, offset, place } = fixture(source);
    return marked(apply(text, onEnter(place.file.tree, offset)), []);
  };
  const cases: readonly (readonly [string, string])[] = [
    ["- { name: x\n      $0 }", "- { name: x,\n       }"],
    ["- { name: x\n      $0", "- { name: x,\n      "],
    ["- { name: x, lines: [{ pattern: a }]  \n      $0 }", "- { name: x, lines: [{ pattern: a }],\n       }"],
    ["- { name: x # why\n      $0 }", "- { name: x, # why\n       }"],
    ["- { name: x\n      $0\n      region: y }", "- { name: x,\n      \n      region: y }"],
    ["- name: y\n    members: [a\n      $0]", "- name: y\n    members: [a,\n      ]"],
    ["- { name: x,\n      $0 }", "- { name: x,\n       }"],
    ["- {\n      $0 }", "- {\n       }"],
    ["- { name\n      $0 }", "- { name\n       }"],
    ["- { name:\n      $0 }", "- { name:\n       }"],
    ["- { name: two\n      $0words }", "- { name: two\n      words }"],
    ["- { name: two\n      $0\n      words }", "- { name: two\n      \n      words }"],
    ["- { name: x\n      $0, region: y }", "- { name: x\n      , region: y }"],
    ["- { name: x }\n  $0", "- { name: x }\n  "],
  ];
  for (const [before, after] of cases)
    assert.equal(typed(`callManagerGroups:\n  ${before}\n`), `callManagerGroups:\n  ${after}\n`);
});

const head = "apiVersion: mra/v1\ncluster: { name: hq, enterpriseDomains: [example.com] }\nphoneSecurityProfiles:\n";

function actions(source: string): readonly CodeAction[] {
  const { world, place, findings, offset } = fixture(source);
  return actionsFor(world, place.file.tree, findings, { start: offset, end: offset });
}

function done(source: string, title: string): string {
  const { text, uri } = fixture(source);
  const it = actions(source).find((action) => say(action.title, "en") === title);
  assert.ok(
    it,
    actions(source)
      .map((action) => say(action.title, "en"))
      .join(" | "),
  );
  return apply(text, it.kind === "ignore" ? [it.edit] : "edits" in it ? (it.edits.get(uri) ?? []) : []).slice(
    head.length,
  );
}

test("a finding is mended, explained or ignored with a reason", () => {
  const source = `${head}  - name: MRA $0Jabber\n    deviceSecurityMode: Encrypted\n    transportType: TLS\n    phoneType: Cisco 8845\n    protocol: SIP\n`;
  assert.deepEqual(
    actions(source).map((it) => say(it.title, "en")),
    [
      'Rename to "MRA-Jabber.example.com"',
      "Explain MRA033",
      "Ignore MRA033 here with a reason",
      'Let phone security profile "MRA Jabber" take no part in MRA (mra: false)',
      "Let nothing in this document take part in MRA (mra: false)",
    ],
  );
  assert.match(done(source, 'Rename to "MRA-Jabber.example.com"'), /^ {2}- name: MRA-Jabber\.example\.com\n/);
  assert.match(
    done(source, "Ignore MRA033 here with a reason"),
    /^ {2}- name: MRA Jabber # mra-ignore MRA033: \$\{1:reason\}\n/,
  );
});

test("a line that ignores a rule already takes one more; a text over several lines gets its comment above", () => {
  const more = `${head}  - name: MRA $0Jabber # mra-ignore MRA034: lab\n`;
  assert.match(done(more, "Ignore MRA033 here with a reason"), /# mra-ignore MRA034, MRA033: lab\n/);
  const long = `${head}  - phoneType: Cisco 8845\n    name: "MRA $0\n      Jabber"\n`;
  assert.match(
    done(long, "Ignore MRA033 here with a reason"),
    /\n {4}# mra-ignore MRA033: \$\{1:reason\}\n {4}name: "MRA\s/,
  );
});

test("everything safe is mended at once, and nothing else", () => {
  const { world, text, findings, uri } = fixture("cluster: hq\nphoneSecurityProfiles:\n  - name: MRA Jabber\n");
  const all = fixAll(world, findings);
  assert.equal(
    all?.kind === "fixAll" &&
      apply(text, all.edits.get(uri) ?? [])
        .replace(/^.*(?=cluster)/s, "")
        .includes("MRA Jabber"),
    true,
  );
  assert.match(all?.kind === "fixAll" ? apply(text, all.edits.get(uri) ?? []) : "", /apiVersion: mra\/v1/);
});

test("the deployment offered in an empty file has no finding that is an error or a warning", () => {
  const cursor = cursorAt("", 0) as Cursor;
  const { newText } = skeleton(cursor, "en");
  const defaults = new Map(
    [...newText.matchAll(/\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*\|)\}/g)].map((it) => [it[1]!, it[2] ?? it[3]!]),
  );
  const reversed = newText.replace(/\$\{(\d+)\/[^}]*\}/g, (_, stop: string) =>
    defaults.get(stop)!.split(".").reverse().join("."),
  );
  const text = reversed.replace(
    /\$\{(\d+)[^}]*\}|\$(\d+)/g,
    (_, a: string | undefined, b: string | undefined) => defaults.get((a ?? b)!) ?? "",
  );
  const { findings } = fixture({ "a.mra.yaml": text });
  assert.deepEqual(
    findings
      .filter((it) => it.severity !== "info" && it.severity !== "hint")
      .map((it) => `${it.code} ${say(it.message, "en")}`),
    [],
  );
  assert.equal(formatted(text), text.replace(/\n+$/, "\n"));
});

test("the examples of this project are formatted as the editor would", () => {
  for (const name of ["cluster", "infrastructure", "people"]) {
    const text = readFileSync(`test/projects/emea-prod/${name}.mra.yaml`, "utf8");
    assert.equal(formatted(text), text, name);
  }
});
