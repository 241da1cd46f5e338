// Functions stay short, and few of their locals change. Both lists only get shorter.
import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { parsed } from "./sources.ts";

const mostLines = 50;
const mostMutable = 4;

/** Longer than they may be, until somebody cuts them. */
const long: ReadonlySet<string> = new Set(
  `
client/src/browser-server.ts prepareBrowserServer
client/src/clusters-view.ts openClustersView
client/src/connections.ts openConnections
client/src/demo.ts prepareDemo
client/src/server.ts prepareServer
client/src/table-views.ts openPanel
client/webview/table-bar.ts createBar
client/webview/table-grid.ts createGrid
core/src/dump/expressway-dump.ts expresswayDump
core/src/dump/expressway-facts.ts factsOf
core/src/sheet/table-mapping.ts batRows
server/src/lsp/clusters/desk.ts createDesk
server/src/lsp/sheet-files.ts createSheetFiles
`
    .split("\n")
    .filter((it) => it !== ""),
);

/** With more `let` than they may have. */
const changeable: ReadonlySet<string> = new Set(
  `
core/src/syntax/assemble.ts assembleTree
core/src/syntax/guard.ts counted
core/src/syntax/refused.ts refusals
core/src/syntax/split.ts split
`
    .split("\n")
    .filter((it) => it !== ""),
);

interface Measured {
  /** `core/src/base/text.ts say` */
  readonly name: string;
  readonly lines: number;
  readonly mutable: number;
}

const functions: readonly Measured[] = [...parsed].flatMap(([path, file]) => {
  if (path.includes("/generated/")) return [];
  const found: Measured[] = [];
  const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line;
  const see = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined)
      found.push({
        name: `${path} ${nameOf(node)}`,
        lines: lineOf(node.end) - lineOf(node.getStart()) + 1,
        mutable: mutableIn(node),
      });
    ts.forEachChild(node, see);
  };
  see(file);
  return found;
});

/** The name it is called by; of one without a name: whose part or argument it is. */
function nameOf(node: ts.Node): string {
  for (let it = node; !ts.isSourceFile(it); it = it.parent)
    if ("name" in it && it.name !== undefined && ts.isIdentifier(it.name as ts.Node))
      return it === node || it === node.parent
        ? (it.name as ts.Identifier).text
        : `in ${(it.name as ts.Identifier).text}`;
  return "";
}

/** Its own variables that are given other values later; those of a `for` are not meant, nor those of functions in it. */
function mutableIn(of: ts.Node): number {
  let found = 0;
  const see = (node: ts.Node): void => {
    if (node !== of && ts.isFunctionLike(node)) return;
    const isOfLoop = ts.isForStatement(node.parent) || ts.isForOfStatement(node.parent);
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Let) !== 0 && !isOfLoop)
      for (const { name } of node.declarations) found += ts.isIdentifier(name) ? 1 : name.elements.length;
    ts.forEachChild(node, see);
  };
  see(of);
  return found;
}

function holds(over: readonly Measured[], listed: ReadonlySet<string>, what: string): void {
  assert.deepEqual(
    over.filter((it) => !listed.has(it.name)).map((it) => it.name),
    [],
    `${what}: cut it, or make a class of what it remembers`,
  );
  const found = new Set(over.map((it) => it.name));
  assert.deepEqual(
    [...listed].filter((it) => !found.has(it)),
    [],
    "take these off the list",
  );
}

test(`a function has ${mostLines} lines at most`, () => {
  holds(
    functions.filter((it) => it.lines > mostLines),
    long,
    "too long",
  );
});

test(`a function changes ${mostMutable} variables of its own at most`, () => {
  holds(
    functions.filter((it) => it.mutable > mostMutable),
    changeable,
    "too many variables that change",
  );
});

test("constants are written like every other name", () => {
  const inCapitals = [...parsed].flatMap(([path, file]) =>
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap((it) => it.declarationList.declarations.map(({ name }) => name.getText()))
      .filter((it) => /^[A-Z][A-Z0-9_]+$/.test(it) && !/^MRA\d{3}$/.test(it))
      .map((it) => `${path} ${it}`),
  );
  assert.deepEqual(inCapitals, []);
});

test("what may fail gives a Result, by ok and fail; no other shape says it", () => {
  // An approval that holds is a list, one that does not is the sentence why.
  const probing = [
    "agents/standing.ts",
    "cli/approval.ts",
    "cli/deploy-agreement.ts",
    "clusters/approvals.ts",
    "deploy/permit.ts",
  ];
  const found = [...parsed].flatMap(([path, file]) => {
    if (path === "core/src/base/result.ts" || /^client\/|\/generated\//.test(path)) return [];
    const made = /(?<!readonly )\bok: (?:true|false)\b/.test(file.text);
    const probed = /"(?:template|reason|why)" in /.test(file.text) && !probing.some((it) => path.endsWith(it));
    return made || probed ? [path] : [];
  });
  assert.deepEqual(found, []);
});
