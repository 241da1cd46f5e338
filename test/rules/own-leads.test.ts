// Rules of a team's own: where dotted keys lead, and what is said of a rule that states something else than a rule can be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readConfig } from "../../core/src/rules/config.ts";
import { valuesAt } from "../../core/src/rules/own-rule.ts";
import { readOwnRules } from "../../core/src/rules/read-own-rules.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf, type Node } from "../../core/src/syntax/tree.ts";

const uri = "file:///mra.config.yaml";

test("a dotted key leads through references in lists and maps, too, and says by which value", () => {
  const [project] = assemble([
    bind(
      parse(
        "file:///t.mra.yaml",
        `apiVersion: mra/v1
cluster: { name: c }
dateTimeGroups: [{ name: D, phoneNtpReferences: [10.0.0.1, 10.0.0.9] }]
phoneNtpReferences: [{ ipAddress: 10.0.0.1, mode: Unicast }]
endUsers: [{ userid: kim, lastName: Kim, mailid: k@example.com }]
phones:
  - { name: CSFA, lines: [{ pattern: "1", associatedEndusers: [{ userId: kim }, { userId: lee }] }, { pattern: "2" }] }
`,
      ),
    ),
  ]);
  const text = (node: Node | undefined): unknown => (node?.kind === "scalar" ? node.value : node?.kind);
  const values = (section: "dateTimeGroups" | "phones", path: string): unknown =>
    valuesAt(project!.objects(section)[0]!, path, project!).map(({ node, way }) => [text(node), text(way)]);
  assert.deepEqual(values("dateTimeGroups", "phoneNtpReferences.mode"), [
    ["Unicast", "10.0.0.1"],
    [undefined, "10.0.0.9"],
  ]);
  assert.deepEqual(values("dateTimeGroups", "phoneNtpReferences.0.mode"), [["Unicast", "10.0.0.1"]]);
  assert.deepEqual(values("dateTimeGroups", "phoneNtpReferences"), [
    ["10.0.0.1", undefined],
    ["10.0.0.9", undefined],
  ]);
  assert.deepEqual(values("phones", "lines.associatedEndusers.userId.mailid"), [
    ["k@example.com", "kim"],
    [undefined, "lee"],
    [undefined, undefined],
  ]);
});

/** What is said of a configuration, with the words it stands on and the text after the first fix. */
function told(text: string, of: (tree: ReturnType<typeof parse>) => readonly Finding[]): readonly string[] {
  return of(parse(uri, text)).map((it) => {
    const { start, end } = spanOf(it.spot);
    const [fix] = it.fixes;
    const after =
      fix &&
      apply(
        text,
        fix.changes.flatMap((change) => editsOf(text, change)),
      );
    return `${it.code} «${text.slice(start, end).trimEnd()}» ${say(it.message, "en")}${after === undefined ? "" : ` → ${after}`}`;
  });
}
const ofRules = (rule: string): readonly string[] =>
  told(`rules: { H: { ${rule} } }\n`, (tree) => readOwnRules(tree).findings);

test("field is a key: nothing, a list and a map are none, and no key is offered that files do not have", () => {
  assert.deepEqual(ofRules("section: phones, field: , must: x"), ['schema/required «H» Rule "H" lacks field']);
  const noKey = "field is a key of the object, with dots where it leads on, such as ice.enabled";
  assert.deepEqual(ofRules("section: phones, field: [name], must: x"), [`schema/type «[name]» ${noKey}`]);
  assert.deepEqual(ofRules("section: phones, field: { a: b }, must: x"), [`schema/type «{ a: b }» ${noKey}`]);
  assert.deepEqual(ofRules("section: phones, field: clas, must: x"), [
    "schema/unknown-key «clas» Phone has no field clas",
  ]);
});

test("what is said of where and must stands where it was written", () => {
  const noMap = "where is a map of fields and conditions, such as devicePool: DP-MRA";
  assert.deepEqual(ofRules("section: phones, field: name, must: x, where: "), [`schema/type «where» ${noMap}`]);
  const noValue = "The field is one value; a list or a map would never be equal to it";
  assert.deepEqual(ofRules("section: phones, field: name, must: [[b]]"), [`schema/type «[b]» ${noValue}`]);
  assert.deepEqual(ofRules("section: phones, field: name, must: [{ c: d }]"), [`schema/type «{ c: d }» ${noValue}`]);
});

test("a key that is there is not offered in place of another one", () => {
  const unknown =
    "There is no key feild in a rule of your own; the keys are section, where, field, must, message, severity";
  assert.deepEqual(ofRules("section: phones, feild: name, field: name, must: x"), [
    `schema/unknown-key «feild» ${unknown}`,
  ]);
  assert.deepEqual(ofRules("section: phones, feild: name, must: x"), [
    `schema/unknown-key «feild» ${unknown} → rules: { H: { section: phones, field: name, must: x } }\n`,
    'schema/required «H» Rule "H" lacks field',
  ]);
});

test("a configuration that is a list or a text is none, and one without a word says nothing", () => {
  const of = (text: string): readonly string[] => told(text, (tree) => readConfig(tree).findings);
  const noMap = "This file is a map with rules and state, such as rules: { MRA047: off }";
  assert.deepEqual(of("- MRA047: off\n"), [`schema/type «- MRA047: off» ${noMap}`]);
  assert.deepEqual(of("rules\n"), [`schema/type «rules» ${noMap}`]);
  for (const it of ["", "# nothing yet\n", "null\n", "rules:\n", "{}\n"]) assert.deepEqual(of(it), [], it);
  assert.deepEqual(
    of("]\n").map((it) => it.split(" ")[0]),
    ["yaml"],
  );
});
