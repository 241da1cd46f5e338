/** The source files of the house, parsed, and what they import: for the tests that look at all of them. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

export const sources = ["core/src", "server/src", "client/src", "client/webview"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((it) => it.endsWith(".ts"))
    .map((it) => join(root, it).replaceAll("\\", "/")),
);
export const parsed = new Map(
  sources.map((it) => [it, ts.createSourceFile(it, readFileSync(it, "utf8"), ts.ScriptTarget.ES2023, true)]),
);
export const imports: readonly Import[] = [...parsed].flatMap(([from, file]) => importsOf(from, file));
export const inside = imports.filter((it) => parsed.has(it.to));
export const outside = imports.filter((it) => !isPath(it.to));

/** The path of a file of this house, as opposed to the name of a package. */
export function isPath(name: string): boolean {
  return /^(core|server|client|schemas|snippets|test|tools)\//.test(name);
}

function importsOf(from: string, file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    found.push({ from, to: text.startsWith(".") ? join(dirname(from), text).replaceAll("\\", "/") : text, typeOnly });
  };
  walk(file, (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isCallExpression(node) && node.expression.getText() === "require") add(node.arguments[0], false);
  });
  return found;
}

export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (it) => walk(it, see));
}
