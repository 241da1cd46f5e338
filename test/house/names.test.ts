// One meaning a word: a name that files offer is offered by one of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { parsed } from "./sources.ts";

/**
 * Names that mean two things today. This list only gets shorter: a new name is looked for in the code first, and where it is
 * taken, another one is found.
 */
const twofold: ReadonlySet<string> = new Set(
  `
Address Agreed Answer Around Asked Beside CellPlace Checked Counts Difference Draft Edge Element Endpoint FileFinding
FilePlace Form Found Ground Holder Ice Ils Imported Known Line Link LiveNames Located Message Node Page Part Place
Plan Refused Said Session Step SurroundingKey Target Turn World assemble authoritiesOf countsOf dataIn deployProgress
devicesOf differenceOf distinct domainOf editsOf factText forms groupsOf guardFor iceOf isEmpty isSameHost keyOf
leadsTo listOf locate locationOf oneOf partsOf pathOf placeAt placeOf placeText placesIn placesOf plain projectOf
releaseOf secretName secretsOf sectionOf sharedBy showDrift shown stateText statedFields states stepOf summaryOf
takeOut textIn textOf twice valuesOf visible
`
    .split(/\s+/)
    .filter((it) => it !== ""),
);

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
  assert.deepEqual(
    several.filter(([name]) => !twofold.has(name)),
    [],
    "these names are taken",
  );
  const found = new Set(several.map(([name]) => name));
  assert.deepEqual(
    [...twofold].filter((it) => !found.has(it)),
    [],
    "these names mean one thing now: take them off the list",
  );
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
