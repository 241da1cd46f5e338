import ts from "typescript";

/** Another text at a place of a source file. */
export interface Change {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** One change of one token, after which the code means something else. */
export interface Mutation extends Change {
  /** From 1. */
  readonly line: number;
  readonly was: string;
  /** The line it stands in, without white space around it. */
  readonly code: string;
  /** Where in that line the token begins. */
  readonly column: number;
  /** Where the expression begins that has another value: what stands before the token is run where the rest may not be. */
  readonly from: number;
}

const operators: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "-": "+",
  "+=": "-=",
  "-=": "+=",
  "*": "/",
  "/": "*",
  "%": "*",
};

const methods: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
  ["min", "max"],
  ["max", "min"],
]);

/** Where a rule comes from, for a reader: held by the coverage of Cisco's chapter, not by what the rule finds. */
const sources: ReadonlySet<string> = new Set(["chapter", "guides", "files"]);

/**
 * Every one-token change of a file that this tool knows: comparisons, logic, arithmetic, truth, numbers, and methods that
 * have an opposite. Texts are left alone: messages are held to the letter by pages and walks. Types mean nothing when it runs.
 */
export function mutationsOf(path: string, text: string): readonly Mutation[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: Mutation[] = [];
  const lines = text.split("\n");
  const add = (node: ts.Node, now: string | undefined, end = node.end, from = node.getStart()): void => {
    if (now === undefined) return;
    const start = node.getStart();
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const whole = lines[line] ?? "";
    const column = character - (whole.length - whole.trimStart().length);
    found.push({
      path,
      line: line + 1,
      start,
      end,
      was: text.slice(start, end),
      now,
      code: whole.trim(),
      column,
      from,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isCallExpression(node) && sources.has(node.expression.getText())) return;
    const counted = countedForPause(node);
    if (counted !== undefined) {
      visit(counted);
      return;
    }
    if (ts.isBinaryExpression(node))
      add(node.operatorToken, operators[node.operatorToken.getText()], node.operatorToken.end, node.getStart());
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, "", node.operand.getStart());
    else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, "true");
    else if (ts.isNumericLiteral(node)) add(node, String(Number(node.text.replaceAll("_", "")) + 1));
    else if (ts.isContinueStatement(node)) add(node, "break;");
    else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent))
      add(node.name, methods.get(node.name.text), node.name.end, node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What is counted in `if (count % many === 0) yield;`; undefined of anything else. How often work pauses is measured by the bench. */
function countedForPause(node: ts.Node): ts.Expression | undefined {
  if (!ts.isIfStatement(node) || node.elseStatement !== undefined) return undefined;
  const { thenStatement, expression } = node;
  const pauses =
    ts.isExpressionStatement(thenStatement) &&
    ts.isYieldExpression(thenStatement.expression) &&
    thenStatement.expression.expression === undefined;
  const rest = ts.isBinaryExpression(expression) ? expression.left : undefined;
  const divides = rest !== undefined && ts.isBinaryExpression(rest) && rest.operatorToken.getText() === "%";
  return pauses && divides ? rest.left : undefined;
}

/** The file with one change, as JavaScript. */
export const mutated = (text: string, { start, end, now, path }: Change): string =>
  compiled(path, text.slice(0, start) + now + text.slice(end));

const mark = "/*@*/";

/** Where in the JavaScript of a file the changed expression begins; undefined: it cannot be told. */
export function placeInJavaScript(text: string, { path, from }: Mutation): number | undefined {
  const at = compiled(path, text.slice(0, from) + mark + text.slice(from)).indexOf(mark);
  return at === -1 ? undefined : at;
}

function compiled(path: string, text: string): string {
  return ts.transpileModule(text, {
    fileName: path,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}
