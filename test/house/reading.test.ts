// What somebody who reads the code for the first time may rely on.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import ts from "typescript";
import { longestWay, ways } from "../../tools/ways.ts";
import { inside, parsed } from "./sources.ts";

test("the ways through the code are short, go on from file to file, and never return", () => {
  for (const { title, files } of ways) {
    const paths = files.map(([path]) => path);
    assert.ok(paths.length <= longestWay, `${title}: ${paths.length} files`);
    assert.equal(new Set(paths).size, paths.length, `${title}: a file comes twice`);
    const joined = (a: string, b: string): boolean => inside.some((it) => it.from === a && it.to === b);
    const lost = paths.slice(1).filter((path, i) => {
      const before = paths.slice(0, i + 1);
      return !before.some((it) => joined(it, path) || joined(path, it));
    });
    assert.deepEqual(lost, [], `${title}: joined to no file before`);
  }
});

/** Every name in the code: of what is declared, of members, of files. */
const namesIn = (path: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  const file = parsed.get(path);
  if (file !== undefined) visit(file);
  return names;
};

const glossary = readFileSync("docs/glossary.md", "utf8");

test("every word of the glossary begins a name in the file that defines it, and stands there once", () => {
  const rows = glossary.matchAll(/^\| ([a-z ]+) \| (.+) \| `(.+)` \|$/gm);
  const words = [...rows].map(([, word = "", , path = ""]) => ({ word, path }));
  assert.ok(words.length > 25);
  // `clearing step` is a name as clearingStep, clear or in the name of the file
  const isNamed = ({ word, path }: (typeof words)[number]): boolean => {
    const [first = word] = word.toLowerCase().split(" ");
    const stem = first.replace(/(?:ing|s)$/, "");
    const names = [...namesIn(path), ...path.split(/[/.-]/)];
    return names.some((it) =>
      it
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(" ")
        .some((part) => part.startsWith(stem)),
    );
  };
  assert.deepEqual(
    words.filter((it) => !existsSync(it.path) || !isNamed(it)),
    [],
  );
  assert.equal(new Set(words.map(({ word }) => word)).size, words.length);
});

test("no name in the code is a word that a common term has replaced", () => {
  const rows = [...glossary.matchAll(/^\| ([a-z ]+) \| (`\w+`(?:, `\w+`)*) \|$/gm)];
  const replaced = new Set(rows.flatMap(([, , list = ""]) => list.replaceAll("`", "").split(", ")));
  assert.ok(replaced.size >= 10, [...replaced].join());
  const left = [...parsed.keys()].flatMap((path) =>
    [...namesIn(path)].flatMap((name) => (replaced.has(name) ? [`${path}: ${name}`] : [])),
  );
  assert.deepEqual(left, []);
});

/** Files that are plain from their name: a handler is named after the method that it answers. */
const plainFromName = /^server\/src\/lsp\/handlers\/|\/MRA\d{3}-|\/generated\//;

test("a file begins with what it is, or with what it offers and a sentence on it", () => {
  const silent = [...parsed].flatMap(([path, file]) => {
    const first = file.statements.find((it) => !ts.isImportDeclaration(it));
    if (plainFromName.test(path) || first === undefined) return [];
    const offered = file.statements.find(isExported) ?? first;
    return [file.statements[0], first, offered].some((it) => it !== undefined && isExplained(it, file)) ? [] : [path];
  });
  assert.deepEqual(silent, []);
});

const isExported = (it: ts.Statement): boolean =>
  ts.canHaveModifiers(it) && (ts.getModifiers(it)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** A comment stands above it; what turns ESLint off is none. */
const isExplained = (it: ts.Statement, file: ts.SourceFile): boolean =>
  (ts.getLeadingCommentRanges(file.text, it.pos) ?? []).some(
    ({ pos, end }) => !/^\/[*/] eslint/.test(file.text.slice(pos, end)),
  );

/**
 * What modules of core remember between two calls (law 8). All of it can be forgotten at any time without a difference: a
 * cache of what was made of a value that does not change, a note on such a value, or room that is used again.
 */
const remembered: Readonly<Record<string, string>> = {
  "core/src/base/shared.ts: table": "cache of names of properties; empty between two calls",
  "core/src/catalog/validators.ts: ofItems": "cache of validators by section",
  "core/src/ide/describe.ts: fieldTexts": "cache by field",
  "core/src/ide/form-text.ts: asked": "cache by question",
  "core/src/ide/sample-holes.ts: equipped": "cache by question",
  "core/src/model/bind-rows.ts: kept": "cache by table",
  "core/src/model/bind.ts: definitionsMade": "cache by node",
  "core/src/model/bind.ts: listsMade": "cache by node",
  "core/src/model/bind.ts: objectsMade": "cache by node",
  "core/src/model/collect-references.ts: keyed": "cache by schema",
  "core/src/model/collect-references.ts: targets": "cache by section and name",
  "core/src/model/columns.ts: made": "cache by row of headings",
  "core/src/model/effective.ts: kept": "cache by object",
  "core/src/model/expressway.ts: made": "cache by node",
  "core/src/model/grid.ts: lastRead": "cache: the cells of the row that was read last",
  "core/src/model/ice.ts: levelNames": "cache by schema",
  "core/src/model/inherit.ts: datas": "cache by node",
  "core/src/model/inherit.ts: seenElsewhere": "cache by entry",
  "core/src/model/lost-zeros.ts: columns": "cache by mapping",
  "core/src/model/object.ts: unwritten": "cache by object",
  "core/src/model/row-map.ts: constants": "cache by plan of rows",
  "core/src/model/row-map.ts: next": "place in the ring `recent`",
  "core/src/model/row-map.ts: recent": "cache: the nodes of the rows that were looked into last",
  "core/src/model/table.ts: made": "cache by node",
  "core/src/model/template.ts: made": "cache by node",
  "core/src/model/watched.ts: asking": "who hears of questions while one call runs; as before when it ends",
  "core/src/plan/accept.ts: shared": "cache by document",
  "core/src/plan/value.ts: places": "cache by schema",
  "core/src/rules/devices.ts: listed": "cache by object",
  "core/src/rules/object-shape.ts: required": "cache by schema",
  "core/src/rules/share.ts: numbered": "the last of `numbers`",
  "core/src/rules/share.ts: numbers": "cache: a number for each piece of a file, by which causes are told apart",
  "core/src/syntax/convert.ts: anchoredWeights": "cache by node",
  "core/src/syntax/convert.ts: mergeLevels": "cache by node",
  "core/src/syntax/edit.ts: aliasBehindKey": "where a regular expression looks next; set before each use",
  "core/src/syntax/guard.ts: valueBegins": "where a regular expression looks next; set before each use",
  "core/src/syntax/plain-item.ts: scratch": "room that each look uses again",
  "core/src/syntax/plain-map.ts: next": "place in the ring `recent`",
  "core/src/syntax/plain-map.ts: recent": "cache: the nodes of the items that were looked into last",
  "core/src/syntax/split.ts: blanks": "where a regular expression looks next; set before each use",
  "core/src/syntax/tree.ts: indexes": "cache by node",
  "core/src/syntax/tree.ts: lookedUp": "who hears of lookups while one call runs; as before when it ends",
};

test("what core remembers between two calls are caches, each with its name here", () => {
  const found = [...parsed].flatMap(([path, file]) =>
    path.startsWith("core/") ? stateOf(file).map((name) => `${path}: ${name}`) : [],
  );
  assert.deepEqual(found.sort(), Object.keys(remembered).sort());
});

const changing = /^(set|add|delete|clear|push|pop|shift|unshift|splice|fill|sort|reverse|copyWithin)$/;

/** The variables of a module that a function of it changes. */
function stateOf(file: ts.SourceFile): readonly string[] {
  const own = new Set(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap((it) => it.declarationList.declarations.map(({ name }) => name.getText())),
  );
  const found = new Set<string>();
  const see = (node: ts.Node, inFunction: boolean): void => {
    const target = inFunction ? changedBy(node) : undefined;
    if (target !== undefined && own.has(target)) found.add(target);
    const within = inFunction || ts.isFunctionLike(node);
    ts.forEachChild(node, (it) => see(it, within));
  };
  see(file, false);
  return [...found];
}

/** `x` of `x = 1`, `x[0] = 1`, `x++`, `delete x.a`, `x.set(1, 2)`. */
function changedBy(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && /^[^=<>!]*=$/.test(node.operatorToken.getText())) return rootOf(node.left);
  if (ts.isDeleteExpression(node)) return rootOf(node.expression);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return /^(\+\+|--)|(\+\+|--)$/.test(node.getText()) ? rootOf(node.operand) : undefined;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return changing.test(node.expression.name.text) ? rootOf(node.expression.expression) : undefined;
}

function rootOf(node: ts.Expression): string | undefined {
  if (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : undefined;
}
