import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import { iceFields, surroundingSchema } from "../../core/src/catalog/facts.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import { cursorAt } from "../../core/src/ide/cursor.ts";
import { factKeys } from "../../core/src/ide/expected.ts";
import { onEnter } from "../../core/src/ide/on-enter.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";

interface EnterRule {
  readonly beforeText: { readonly pattern: string };
  readonly afterText?: { readonly pattern: string };
  readonly action: { readonly indent: "none" | "outdent"; readonly appendText?: string };
}
const { onEnterRules } = JSON.parse(readFileSync("client/language/configuration.json", "utf8")) as {
  readonly onEnterRules: readonly EnterRule[];
};

/** A line break as VS Code makes it: by the first rule that matches, else in the column of the line; the cursor is `$0`. */
function enter(source: string): string {
  const at = source.indexOf("$0");
  const [before, after] = [source.slice(0, at), source.slice(at + 2)];
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const rest = after.slice(0, (after.indexOf("\n") + 1 || after.length + 1) - 1);
  const indent = /^ */.exec(line)?.[0] ?? "";
  const rule = onEnterRules.find(
    (it) =>
      new RegExp(it.beforeText.pattern).test(line) &&
      (it.afterText === undefined || new RegExp(it.afterText.pattern).test(rest)),
  );
  const column = rule?.action.indent === "outdent" ? indent.slice(2) : indent + (rule?.action.appendText ?? "");
  return `${before}\n${column}$0${after.replace(/^ +/, "")}`;
}

/** The same, and then what the server adds to it. */
function entered(source: string): string {
  const typed = enter(source);
  const offset = typed.indexOf("$0");
  const text = typed.replace("$0", "");
  const mark = "\u0001";
  const edits = onEnter(parse("a.mra.yaml", text), offset);
  const shifted = edits.map((it) => ({
    ...it,
    newText: it.span.end === offset && it.span.start < offset ? it.newText + mark : it.newText,
  }));
  const isMoved = shifted.some((it) => it.newText.endsWith(mark));
  return isMoved
    ? apply(text, shifted).replace(mark, () => "$0")
    : apply(text, [...edits, { span: { start: offset, end: offset }, newText: "$0" }]);
}

test("the next line begins where the next key belongs", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["regions:$0", "regions:\n  $0"],
    ["cluster: hq$0", "cluster: hq\n$0"],
    ["  - name: X$0", "  - name: X\n    $0"],
    ["- name: X$0", "- name: X\n  $0"],
    ["  -   name: X$0", "  -   name: X\n      $0"],
    ["  - - name: X$0", "  - - name: X\n      $0"],
    ['  - "name": X$0', '  - "name": X\n    $0'],
    ["  - name: X # why$0", "  - name: X # why\n    $0"],
    ["  - name:$0", "  - name:\n    $0"],
    ["  - relatedRegions:$0", "  - relatedRegions:\n      $0"],
    ["    relatedRegions:$0", "    relatedRegions:\n      $0"],
    ["    relatedRegions: # both ways$0", "    relatedRegions: # both ways\n      $0"],
    ["    ice: &ice$0", "    ice: &ice\n      $0"],
    ["    model: Cisco 8845$0", "    model: Cisco 8845\n    $0"],
    ["    description:$0", "    description:\n    $0"],
    ["    description: >-$0", "    description: >-\n      $0"],
    ["  - description: |$0", "  - description: |\n      $0"],
    ["  - cucm-pub$0", "  - cucm-pub\n  $0"],
    ["  - { name: X }$0", "  - { name: X }\n  $0"],
    ["  - { name: X, lines: [{ pattern: a }] }$0", "  - { name: X, lines: [{ pattern: a }] }\n  $0"],
    ["  - # about it$0", "  - # about it\n    $0"],
    ["  - name: X$0Y", "  - name: X\n    $0Y"],
    ["# a comment$0", "# a comment\n$0"],
    ["# a comm$0ent", "# a comm\n# $0ent"],
  ];
  for (const [before, after] of cases) assert.equal(enter(before), after, before);
});

test("between brackets the next line stands under the first key, with the comma written", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["  - {$0 }", "  - {\n      $0}"],
    ["  - { name: X$0 }", "  - { name: X,\n      $0}"],
    ["  - { name: X,$0 }", "  - { name: X,\n      $0}"],
    ["  - { name: X,\n      model: Y$0 }", "  - { name: X,\n      model: Y,\n      $0}"],
    ["  - { name: X,\n      model: Y }$0", "  - { name: X,\n      model: Y }\n  $0"],
    ["  - { name: X, ice: { enabled: true$0 } }", "  - { name: X, ice: { enabled: true,\n      $0} }"],
    ["  - name: X\n    ice: { enabled: true$0 }", "  - name: X\n    ice: { enabled: true,\n      $0}"],
    [
      "  - name: X\n    ice: { enabled: true,\n      turn: { primary: a } }$0",
      "  - name: X\n    ice: { enabled: true,\n      turn: { primary: a } }\n    $0",
    ],
    ["  - name: X\n    members: [a$0 ]", "  - name: X\n    members: [a,\n      $0]"],
    ["  - name: X\n    members: [a, b]$0", "  - name: X\n    members: [a, b]\n    $0"],
    ["  - ice: { turn: { password: { secret: x } }$0 }", "  - ice: { turn: { password: { secret: x } },\n      $0}"],
  ];
  for (const [before, after] of cases) {
    const head = "apiVersion: mra/v1\ncommonPhoneProfiles:\n";
    assert.equal(entered(`${head}${before}`).slice(head.length), after, before);
  }
});

/** Every key of the language, in a file of its own, with the way to it. */
function* everyKey(): Generator<{
  readonly text: string;
  readonly key: string;
  readonly opens: boolean;
  readonly column: number;
}> {
  for (const section of sections) {
    const { fields, identity } = schemaOf(section);
    const head = identity.length === 0 ? `${section}:\n` : `${section}:\n  - name: X\n`;
    yield* below(fields, head, identity.length === 0 ? 2 : 4);
  }
  for (const key of factKeys) yield* below(surroundingSchema(key).fields, `${key}:\n`, 2);
}

function* below(fields: readonly FieldSchema[], head: string, column: number): ReturnType<typeof everyKey> {
  for (const it of fields) {
    if (it.readOnly === true || it.implied !== undefined) continue;
    const text = `${head}${" ".repeat(column)}${it.key}:`;
    yield {
      text,
      key: it.key,
      column,
      opens: ["list", "map", "ice", "vendorConfig", "joined", "secret"].includes(it.type.kind),
    };
    yield* inside(it.type, text, column);
  }
}

function* inside(type: FieldType, text: string, column: number): ReturnType<typeof everyKey> {
  if (type.kind === "map") yield* below(type.fields, `${text}\n`, column + 2);
  if (type.kind === "ice") yield* below(iceFields, `${text}\n`, column + 2);
  if (type.kind === "list" && type.of.kind === "map")
    yield* below(type.of.fields, `${text}\n${" ".repeat(column + 2)}- x: 1\n`, column + 4);
}

test("Enter behind any key of the language: what opens goes one level in, a word stays in its column", () => {
  let seen = 0;
  for (const { text, key, opens, column } of everyKey()) {
    seen++;
    const wanted = " ".repeat(opens ? column + 2 : column);
    assert.equal(enter(`${text}$0`), `${text}\n${wanted}$0`, text);
    if (!opens) assert.equal(enter(`${text} x$0`), `${text} x\n${wanted}$0`, text);
    const asItem = text.replace(new RegExp(`^ {${String(column)}}${key}:$`, "m"), `${" ".repeat(column)}- ${key}:`);
    assert.equal(enter(`${asItem}$0`), `${asItem}\n${wanted}  $0`, asItem);
    assert.equal(
      entered(`apiVersion: mra/v1\n${text}$0`),
      `apiVersion: mra/v1\n${text}\n${wanted}$0`,
      `the server agrees: ${text}`,
    );
  }
  assert.ok(seen > 500, String(seen));
});

test("the project's files are typed with keys alone: Enter goes in and stays, Backspace goes out", () => {
  for (const name of ["cluster", "infrastructure", "people"]) {
    const lines = readFileSync(`test/projects/emea-prod/${name}.mra.yaml`, "utf8").trimEnd().split("\n");
    let text = lines[0] ?? "";
    for (const line of lines.slice(1)) {
      const next = enter(`${text}$0`);
      const column = next.length - next.lastIndexOf("\n") - 2;
      const wanted = line.length - line.trimStart().length;
      if (line !== "" && !/^\s*#/.test(line))
        assert.ok(wanted <= column && wanted % 2 === 0, `${name}: ${line}: Enter gives ${String(column)} columns`);
      text = `${text}\n${line}`;
    }
  }
});

test("where Enter puts the cursor, completion knows the map", () => {
  const text = entered("apiVersion: mra/v1\nregions:\n  - name: X$0");
  const cursor = cursorAt(text.replace("$0", ""), text.indexOf("$0"));
  assert.ok(cursor && "path" in cursor);
  assert.deepEqual([cursor.at, cursor.keys, cursor.path.map((it) => it.kind)], ["key", ["name"], ["key", "item"]]);
});
