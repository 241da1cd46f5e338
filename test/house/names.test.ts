// One meaning a word: a name that files offer is offered by one of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { parsed } from "./sources.ts";

/**
 * A handler and a command are called after what they answer, and the demo cluster plays a machine of somebody else: it may
 * have a word that the product has, too. What goes over the wire is there as the wire has it.
 */
const ofItsOwn = /^(client|server\/src\/demo-cluster|core\/src\/wire)\/|\/(handlers|commands|formats|generated)\//;

test("a name is offered by one file of core and server", () => {
  const files = new Map<string, string[]>();
  for (const [path, file] of parsed)
    if (!ofItsOwn.test(path)) for (const name of namesOf(file)) files.set(name, [...(files.get(name) ?? []), path]);
  const several = [...files].filter(([, paths]) => new Set(paths).size > 1);
  assert.deepEqual(several, [], "these names are taken: look what the other file means by it, and find another one");
});

const namesOf = (file: ts.SourceFile): readonly string[] =>
  file.statements.flatMap((it) => {
    const isExported =
      ts.canHaveModifiers(it) && ts.getModifiers(it)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(it)) return it.declarationList.declarations.map(({ name }) => name.getText());
    const isNamed =
      ts.isFunctionDeclaration(it) ||
      ts.isInterfaceDeclaration(it) ||
      ts.isTypeAliasDeclaration(it) ||
      ts.isClassDeclaration(it);
    return isNamed && it.name !== undefined ? [it.name.text] : [];
  });
