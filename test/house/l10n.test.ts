import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import ts from "typescript";

/** What the manifest may say as it is, in any language: names. */
const names = ["MRA", "MRA Config", "MRA deploy"];
/** Properties of VS Code's API whose text a person reads. */
const shown = ["title", "prompt", "placeHolder", "placeholder", "label", "detail", "description", "tooltip", "message"];

type Bundle = Readonly<Record<string, string>>;
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const bundle = json("l10n/bundle.l10n.ko.json") as Bundle;
const english = json("package.nls.json") as Bundle;
const korean = json("package.nls.ko.json") as Bundle;
const manifest = json("package.json") as Readonly<Record<string, unknown>>;

const files = readdirSync("client/src").map((name) =>
  ts.createSourceFile(name, readFileSync(`client/src/${name}`, "utf8"), ts.ScriptTarget.ES2023, true),
);
const translated = files.flatMap((file) =>
  nodesOf(file)
    .filter(ts.isCallExpression)
    .filter((it) => it.expression.getText() === "l10n.t"),
);

test("the check sees the client's texts", () => {
  assert.ok(files.length > 20);
  assert.ok(translated.length > 100);
});

test("a text to translate is written where it is used, so that it can be found", () => {
  const hidden = translated.filter((it) => !ts.isStringLiteral(it.arguments[0]!)).map(at);
  assert.deepEqual(hidden, []);
});

test("every text of the client has its Korean, and nothing else does", () => {
  const keys = new Set(translated.map((it) => (it.arguments[0] as ts.StringLiteral).text));
  assert.deepEqual([...keys].filter((it) => !(it in bundle)).sort(), []);
  assert.deepEqual(
    Object.keys(bundle).filter((it) => !keys.has(it)),
    [],
  );
});

test("a translation fills the same blanks", () => {
  const blanks = (it: string): string[] => [...new Set(it.match(/\{\d\}/g))].sort();
  for (const [en, ko] of [
    ...Object.entries(bundle),
    ...Object.keys(english).map((key) => [english[key]!, korean[key]!] as const),
  ])
    assert.deepEqual(blanks(ko), blanks(en), en);
});

test("a translation is Korean", () => {
  const words = (it: string): boolean =>
    /[a-z]{2}/.test(it.replace(/`[^`]*`|\(command:[^)]*\)|\{\d\}|MRA Config/g, ""));
  for (const [en, ko] of [
    ...Object.entries(bundle),
    ...Object.keys(english).map((key) => [english[key]!, korean[key]!] as const),
  ])
    if (words(en)) assert.match(ko, /[가-힣]/, en);
});

test("the manifest's texts stand in both languages, and no other text does", () => {
  const used = new Set(texts(manifest).flatMap(([, text]) => /^%(.+)%$/.exec(text)?.[1] ?? []));
  assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  assert.deepEqual(Object.keys(korean).sort(), [...used].sort());
});

test("the manifest says nothing in one language only", () => {
  const keys = [
    "title",
    "description",
    "markdownDescription",
    "contents",
    "name",
    "altText",
    "enumDescriptions",
    "aliases",
  ];
  const bare = texts(manifest.contributes).filter(
    ([path, text]) =>
      keys.includes(
        path
          .replace(/\/\d+$/, "")
          .split("/")
          .at(-1) ?? "",
      ) &&
      !/^%.+%$/.test(text) &&
      !names.includes(text) &&
      !/^\/problemMatchers\/\d+\/name$/.test(path) &&
      // what only a model reads: a name to call, and what its arguments are; what a person sees is its displayName
      !/^\/languageModelTools\/\d+\/(name$|inputSchema\/)/.test(path),
  );
  assert.deepEqual(bare, []);
});

test("the client says nothing in one language only", () => {
  const bare = files.flatMap((file) => nodesOf(file).filter(isText).filter(isShown)).map(at);
  assert.deepEqual(bare, []);
});

/** A sentence, or any word where VS Code shows it. */
function isShown(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  const words = ts.isStringLiteralLike(node)
    ? node.text
    : [node.head.text, ...node.templateSpans.map((it) => it.literal.text)].join(" ");
  if (!/[a-zA-Z]{2}/.test(words) || isForTranslation(node) || isForTheLog(node)) return false;
  const { parent } = node;
  const inCall = ts.isCallExpression(parent) && /^window\.show|\.showInformation/.test(parent.expression.getText());
  const inItem = ts.isNewExpression(parent) && parent.expression.getText() === "TreeItem";
  const asProperty =
    ts.isPropertyAssignment(parent) && shown.includes(parent.name.getText()) && !isExample(node.getText());
  return inCall || inItem || asProperty || /[A-Za-z]{2,} [a-z]{2,}/.test(words.replace(/\|[- |]+\|/g, ""));
}

/** `cucm-pub.example.com`, `axl-admin`: what a person would type. */
const isExample = (it: string): boolean => /^"[\w.-]+"$/.test(it) && /[-.\d]/.test(it);

const isForTranslation = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression.getText() === "l10n.t";

/** The log is for whoever reads a bug report, in one language; names of snippets are keys of a file. */
function isForTheLog(node: ts.Node): boolean {
  for (let it = node.parent; !ts.isSourceFile(it); it = it.parent) {
    if (ts.isCallExpression(it) && /(^|\.)log\.(trace|debug|info|warn|error)$/.test(it.expression.getText()))
      return true;
    if (ts.isVariableDeclaration(it) && ["wholeDeployment", "source"].includes(it.name.getText())) return true;
  }
  return false;
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node];
  ts.forEachChild(node, (it) => void found.push(...nodesOf(it)));
  return found;
}

function at(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`;
}

/** Every string inside a value, with the path of keys that leads to it. */
function texts(value: unknown, path = ""): (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => texts(it, `${path}/${key}`));
}
