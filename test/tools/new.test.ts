import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, test } from "node:test";
import ts from "typescript";
import { findingsIn, examplesOf, render } from "../rules/rule-page.ts";
import { tasks } from "../../tools/new/tasks.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const names: Readonly<Record<string, string>> = {
  rule: "tried-out-here",
  object: "triedOutThings",
  command: "try-out-command",
  request: "try-out-request",
};
const made = Object.entries(tasks).map(([kind, task]) => ({
  kind,
  task,
  name: names[kind]!,
  files: task.files(names[kind]!, read),
}));

/** The rows of the table in CONTRIBUTING.md. */
const rows = new Map(
  read("CONTRIBUTING.md")
    .split("\n")
    .flatMap((line) => {
      const [, task, files] = /^\| ([^|`]+) \| (.*) \|$/.exec(line) ?? [];
      return task === undefined || files === undefined ? [] : [[task, files] as const];
    }),
);

describe("the files that a task begins with are those of its row, and no others", () => {
  for (const { kind, task, name, files } of made)
    test(kind, () => {
      const row = rows.get(task.row) ?? "";
      const unsaid = [...files.keys()].filter((path) => {
        const said = path
          .replace(name, "<name>")
          .replace(/MRA\d+-<name>/, "<id>-<about>")
          .replace("objects/<name>", "objects/<type>");
        const ending = /(?:\.ko)?\.\w+$/.exec(said)?.[0] ?? "";
        const isTest = said === "test/clusters/<name>.test.ts" && row.includes("its test");
        return !row.includes(`\`${said}\``) && !(kind === "rule" && row.includes(`\`${ending}\``)) && !isTest;
      });
      assert.deepEqual(unsaid, [], row);
    });
});

test("every file that a row names beside a placeholder is there", () => {
  for (const [task, row] of rows)
    for (const [, path = ""] of row.matchAll(/`([\w./-]+\/[\w./-]+)`/g))
      assert.ok(existsSync(path), `${task}: ${path}`);
});

test("what they begin with compiles, together with all that it changes", () => {
  const texts = new Map(made.flatMap(({ files }) => [...files].map(([path, text]) => [resolve(path), text] as const)));
  const own = [...texts.keys()].filter((it) => it.endsWith(".ts"));
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(JSON.parse(read("tsconfig.base.json")) as object, ts.sys, ".").options,
    noEmit: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    composite: false,
    types: ["node"],
    lib: ["lib.es2023.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => texts.get(resolve(path)) ?? ts.sys.readFile(path);
  host.fileExists = (path) => texts.has(resolve(path)) || ts.sys.fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram(own, options, host);
  const wrong = own
    .filter((it) => !existsSync(it))
    .flatMap((it) => {
      const file = program.getSourceFile(it);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    });
  assert.deepEqual(
    wrong.map((it) => `${it.file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(it.messageText, " ")}`),
    [],
  );
});

test("a placeholder fails until something is written in its place", () => {
  for (const { kind, files } of made)
    for (const [path, text] of files)
      if (path.endsWith(".md") && kind === "rule")
        for (const { text: example, expected } of examplesOf(text))
          assert.notDeepEqual(
            findingsIn(example).map((it) => render(example, it, path.endsWith(".ko.md") ? "ko" : "en")),
            expected,
          );
      else if (path.endsWith(".test.ts") && !existsSync(path)) assert.match(text, /assert\.fail/);
      else if (kind === "object") assert.match(text, /"TODO/);
});
