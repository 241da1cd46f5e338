import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { lineAt, lineStarts } from "../../core/src/base/lines.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { spanOf, type Node, type ScalarNode } from "../../core/src/syntax/tree.ts";

const pathsOf = (project: string): readonly string[] =>
  readdirSync(`test/projects/${project}`).map((it) => `test/projects/${project}/${it}`);

// "path:line code" of everything found in some projects that are open together.
function found(...projects: readonly string[]): readonly string[] {
  const files = projects.flatMap(pathsOf).map((it) => bind(parse(it, readFileSync(it, "utf8"))));
  const findings = [...findingsOf(files, assemble(files), () => standardLevels)];
  return findings.flatMap(([uri, list]) =>
    list.map((it) => `${uri}:${lineAt(lineStarts(readFileSync(uri, "utf8")), spanOf(it.spot).start) + 1} ${it.code}`),
  );
}

// What the comments at the ends of lines announce.
const announced = (project: string): readonly string[] =>
  pathsOf(project).flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, i) => {
        const code = /# (MRA\d{3}|schema\/[a-z-]+)$/.exec(line)?.[1];
        return code === undefined ? [] : [`${path}:${i + 1} ${code}`];
      }),
  );

test("a complete project has no finding at all", () => assert.deepEqual(found("emea-prod"), []));
test("a broken project has exactly the findings that its lines announce", () => {
  assert.ok(announced("broken").length > 5);
  assert.deepEqual(found("broken"), announced("broken"));
});
test("two clusters in one workspace do not disturb each other", () =>
  assert.deepEqual(found("broken", "emea-prod"), announced("broken")));

// Every place of a value in a tree.
function* scalarsOf(node: Node): Generator<ScalarNode> {
  if (node.kind === "scalar") yield node;
  else if (node.kind === "map") for (const it of node.entries) yield* scalarsOf(it.value);
  else for (const it of node.items) yield* scalarsOf(it);
}

test("a value that is not legal gets the shape's finding, and no rule speaks of what follows from it", () => {
  const texts = new Map(pathsOf("emea-prod").map((it) => [it, readFileSync(it, "utf8")]));
  const bound = new Map([...texts].map(([uri, text]) => [uri, bind(parse(uri, text))]));
  let reported = 0;
  for (const [uri, text] of texts) {
    for (const node of scalarsOf(parse(uri, text).documents[0]!.root)) {
      if (["mra/v1", "emea-prod"].includes(String(node.value))) continue;
      for (const value of [7, "bogus", { a: 1 }]) {
        const changed = bind(parse(uri, apply(text, editsOf(text, { kind: "replace", node, value }))));
        const files = [...bound].map(([it, file]) => (it === uri ? changed : file));
        const all = [...findingsOf(files, assemble(files), () => standardLevels).values()].flat();
        const codes = all.filter((it) => it.severity !== "hint").map((it) => it.code);
        if (!codes.some((it) => it.startsWith("schema/"))) continue;
        reported++;
        assert.equal(codes.length, 1, `${uri}: ${String(node.value)} → ${JSON.stringify(value)}: ${codes.join(" ")}`);
      }
    }
  }
  assert.ok(reported > 100, `${reported} values`);
});
