import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, test } from "node:test";
import ts from "typescript";
import { findingsIn, examplesOf, render } from "../rules/rule-page.ts";
import { tasks } from "../../tools/new/tasks.ts";
import { testFiles } from "../../tools/tests/node-tests.ts";

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

/** A row's files, as `docs/ARCHITECTURE.md` and CONTRIBUTING.md say them; generating is said in two ways. */
const rowsOf = (path: string): ReadonlyMap<string, string> =>
  new Map(
    [...read(path).matchAll(/^\| (an? [^|`]+) \| (.*) \|$/gm)].map(([, task = "", files = ""]) => [
      task,
      files.replace("`npm run generate`", "generate"),
    ]),
  );

test("both tables say the same of a task", () => {
  const [contributing, architecture] = [rowsOf("CONTRIBUTING.md"), rowsOf("docs/ARCHITECTURE.md")];
  assert.ok(contributing.size >= 9);
  for (const [task, files] of contributing) assert.equal(architecture.get(task), files, task);
});

test("a method of LSP is its handler, a line in a list, and a capability", () => {
  const folder = "server/src/lsp/handlers";
  const lists = ["server/src/lsp/requests.ts", "server/src/lsp/cluster-requests.ts"].map(read);
  const capabilities = read("server/src/lsp/capabilities.ts");
  const standard = readdirSync(folder).flatMap((file) => {
    const [, method] =
      /method: "((?:textDocument|workspace|callHierarchy)\/[\w/]+)"/.exec(read(`${folder}/${file}`)) ?? [];
    return method === undefined ? [] : [{ file, method }];
  });
  assert.ok(standard.length > 20, String(standard.length));
  for (const { file, method } of standard) {
    const imports = lists.flatMap((it) => [
      ...it.matchAll(new RegExp(`^import \\{ (\\w+) \\} from "./handlers/${file}"`, "gm")),
    ]);
    assert.equal(imports.length, 1, `${file} stands in one list`);
    const entry = new RegExp(`^  ${imports[0]?.[1] ?? ""},$`, "gm");
    assert.equal(lists.flatMap((it) => [...it.matchAll(entry)]).length, 1, `${file} is one line of it`);
    assert.ok(capabilityOf(method).test(capabilities), `${method} is a capability`);
  }
});

/** Where the capabilities say that a method is answered: `textDocument/foldingRange` by `foldingRangeProvider`. */
function capabilityOf(method: string): RegExp {
  const name = method.replace(/^.*\//, "");
  const said: Readonly<Record<string, RegExp>> = {
    "textDocument/semanticTokens/full": /^ {2}semanticTokensProvider: \{[^}]*\}[^}]* full: true/m,
    "textDocument/semanticTokens/range": /^ {2}semanticTokensProvider: \{[^}]*\}[^}]* range: true/m,
    "workspace/symbol": /workspaceSymbolProvider/,
    "workspace/diagnostic": /workspaceDiagnostics: true/,
    "textDocument/prepareRename": /prepareProvider: true/,
    "textDocument/prepareCallHierarchy": /callHierarchyProvider/,
    "callHierarchy/incomingCalls": /callHierarchyProvider/,
    "callHierarchy/outgoingCalls": /callHierarchyProvider/,
  };
  return (
    said[method] ??
    new RegExp(`^  ${name}Provider|^  document${name[0]?.toUpperCase() ?? ""}${name.slice(1)}Provider`, "m")
  );
}

test("a walk is its file: the runner finds it by its place alone", () => {
  const walks = readdirSync("test/ui").filter((it) => it.endsWith(".test.ts"));
  const found = testFiles("ui", []).map((it) => basename(it).replace(/\.js$/, ".ts"));
  assert.deepEqual([...found].sort(), walks.sort());
});

test("a command of the command line alone is what one that asks the cluster has beside its room", () => {
  const paths = (row: string): readonly string[] => [...row.matchAll(/`([^`]+)`/g)].map(([, it = ""]) => it);
  const asks = new Set(paths(rows.get("a command that asks the cluster") ?? ""));
  const alone = paths(rows.get("a new CLI command") ?? "");
  assert.ok(alone.length >= 4);
  assert.deepEqual(
    alone.filter((it) => !asks.has(it)),
    [],
  );
});
