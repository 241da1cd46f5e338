/**
 * `npm run counts [-- FOLDER…]`: figures of how code is built, for this house and for any other checkout beside it, so that they can
 * be compared: `npm run counts -- ../vscode-json-languageservice/src`. Tests, declarations and what is generated do not count.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { inCheckout, root } from "./root.ts";
import { roomOf } from "./rooms.ts";

const longFunction = 50;

interface Counts {
  readonly files: number;
  readonly lines: number;
  readonly any: number;
  /** `x!` */
  readonly asserted: number;
  /** Files that import themselves by a detour. */
  readonly inCircles: number;
  readonly longestFile: Measured;
  readonly functions: readonly Measured[];
  readonly exported: number;
  readonly documented: number;
}

/** A file or function, and how many lines it has. */
interface Measured {
  readonly path: string;
  readonly name: string;
  readonly lines: number;
}

function main(folders: readonly string[]): void {
  const own = ["core/src", "server/src", "client/src", "client/webview"].map((it) => inCheckout(it));
  const ours = countsOf(own);
  const all = [["this house", ours] as const, ...folders.map((it) => [it, countsOf([resolve(it)])] as const)];
  for (const [name, it] of all) console.log(`${name}\n${lineOf(it)}\n`);
  console.log("the longest function of each room");
  const rooms = new Map<string, Measured>();
  for (const it of [...ours.functions].sort((a, b) => a.lines - b.lines)) rooms.set(roomOf(it.path), it);
  for (const [room, it] of rooms) console.log(`  ${room}: ${it.name} in ${it.path}, ${it.lines} lines`);
}

function lineOf(it: Counts): string {
  const long = it.functions.filter((one) => one.lines > longFunction);
  return [
    `  ${it.files} files, ${it.lines} lines; longest ${it.longestFile.path} with ${it.longestFile.lines}`,
    `  ${it.any} any, ${it.asserted} !, ${it.inCircles} files in circles of imports`,
    `  ${it.functions.length} functions, ${long.length} over ${longFunction} lines (${share(long.length, it.functions.length)})`,
    `  ${it.exported} exports, ${share(it.documented, it.exported)} of them explained`,
  ].join("\n");
}

const share = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

function countsOf(folders: readonly string[]): Counts {
  const paths = folders.flatMap(sourcesIn);
  const files = paths.map((it) => ts.createSourceFile(it, readFileSync(it, "utf8"), ts.ScriptTarget.Latest, true));
  const functions: Measured[] = [];
  let [any, asserted, exported, documented] = [0, 0, 0, 0];
  for (const file of files) {
    const see = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) any++;
      if (ts.isNonNullExpression(node)) asserted++;
      if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) functions.push(measured(node, file));
      ts.forEachChild(node, see);
    };
    see(file);
    for (const it of file.statements.filter(isExported)) {
      exported++;
      if (ts.getJSDocCommentsAndTags(it).length > 0) documented++;
    }
  }
  const sizes = files.map((it) => ({ path: shown(it.fileName), name: "", lines: linesOf(it, 0, it.end) }));
  return {
    files: files.length,
    lines: sizes.reduce((sum, it) => sum + it.lines, 0),
    ...{ any, asserted, exported, documented, functions },
    inCircles: inCircles(files),
    longestFile: sizes.reduce((a, b) => (b.lines > a.lines ? b : a), { path: "", name: "", lines: 0 }),
  };
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((it) => join(folder, it))
    .filter((it) => /\.[cm]?[jt]sx?$/.test(it) && !/\.d\.[cm]?ts$/.test(it))
    .filter((it) => !/[\\/](node_modules|generated|tests?|__tests__|fixtures|out|dist|lib\/umd)[\\/]/.test(it))
    .filter((it) => !/\.(test|spec)\.[cm]?[jt]sx?$/.test(it));
}

function measured(node: ts.SignatureDeclaration, file: ts.SourceFile): Measured {
  const { parent } = node;
  const named =
    node.name ?? (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined);
  const name = named?.getText() ?? "a function";
  return { path: shown(file.fileName), name, lines: linesOf(file, node.getStart(), node.end) };
}

const linesOf = (file: ts.SourceFile, start: number, end: number): number =>
  file.getLineAndCharacterOfPosition(end).line - file.getLineAndCharacterOfPosition(start).line + 1;

const isExported = (it: ts.Statement): boolean =>
  ts.canHaveModifiers(it) && (ts.getModifiers(it)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** How many files reach themselves by their imports. */
function inCircles(files: readonly ts.SourceFile[]): number {
  const next = new Map(files.map((it) => [it.fileName, importsOf(it)]));
  const reaches = (from: string): boolean => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let it = open.pop(); it !== undefined; it = open.pop()) {
      if (it === from) return true;
      if (seen.has(it)) continue;
      seen.add(it);
      open.push(...(next.get(it) ?? []));
    }
    return false;
  };
  return files.filter((it) => reaches(it.fileName)).length;
}

/** Imports that run; those of types alone make no circle. */
function importsOf(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((it) => {
    if (!ts.isImportDeclaration(it) && !ts.isExportDeclaration(it)) return [];
    if (ts.isImportDeclaration(it) && it.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const { moduleSpecifier: to } = it;
    if (to === undefined || !ts.isStringLiteral(to) || !to.text.startsWith(".")) return [];
    const path = join(dirname(file.fileName), to.text);
    const stem = path.replace(/\.[cm]?js$/, "");
    return [path, `${stem}.ts`, `${stem}.mts`, `${path}/index.ts`, `${path}/index.js`]
      .filter((one) => existsSync(one) && /\.\w+$/.test(one))
      .slice(0, 1);
  });
}

const shown = (path: string): string => {
  const inside = relative(root, path).replaceAll("\\", "/");
  return inside.startsWith("..") ? path : inside;
};

main(process.argv.slice(2));
