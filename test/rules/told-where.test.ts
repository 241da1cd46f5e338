// Of several objects that share a mistake each is told where it can be mended, and a fix changes what it is for alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { told } from "./seen-findings.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: t, version: "14.0" }\n';

test("each row of a workbook is told apart, as each row of a delimited file is", () => {
  const text = (sheet: string): string => `${head}phones:
  - { name: SEP001122334455, ownerUser: u2, model: Cisco 8845, protocol: SIP, devicePool: DP }
tables:
  - file: ${sheet}
    rows:
      - { section: endUsers, values: { userid: "{ID}", lastName: L, mra: true } }
`;
  const lines = (sheet: string): readonly string[] =>
    told({ a: text(sheet), [sheet]: "ID\nu1\nu2\nu3\n" }, { of: ({ code }) => code === "MRA054" })
      .split("\n")
      .filter((it) => it.startsWith("  ") && it.includes("End user") && !it.startsWith("  fix"));
  const says = (user: string): string => `End user "${user}" has no phone for MRA in the files`;
  assert.deepEqual(lines("t.csv"), [`  ${says("u1")}`, `  ${says("u3")}`]);
  assert.deepEqual(lines("t.xlsx"), [`  People!A2: ${says("u1")}`, `  People!A4: ${says("u3")}`]);
});

test("a template of a mapping that is no word is told once", () => {
  const text = `${head}tables:
  - file: t.csv
    rows:
      - { section: regions, extends: [y], values: { name: "{ID}" } }
`;
  assert.equal(
    told({ a: text, "t.csv": "ID\nR1\nR2\n" }, { of: ({ spot }) => spot.chunk.uri === "a" }),
    `
a 6:38 «[y]» error schema/type
  extends must be a string; it is a list
  extends는 문자열이어야 합니다. 현재 값: 목록
`,
  );
});

test("a value in a map of a template concerns who has a map of its own there, but not that value", () => {
  const text = (own: string): string => `${head}templates:
  - { name: t, for: phones, ice: { enabled: 1 } }
phones:
  - { name: A, extends: t, ice: ${own} }
`;
  const said = (own: string): string | undefined =>
    told({ a: text(own) }, { of: ({ code }) => code === "schema/type" }).split("\n")[2];
  assert.equal(said("{}"), '  enabled must be true or false; it is 1 (concerns the phone "A")');
  assert.equal(said("{ enabled: true }"), "  enabled must be true or false; it is 1");
});

test("the name of a template is changed where the template can be meant: in objects of its section", () => {
  const text = `${head}templates:
  - { name: jabber, for: phones }
phones:
  - { name: A, extends: jaber }
  - { name: B, extends: jaber }
endUsers:
  - { userid: u, lastName: U, extends: jaber }
`;
  const fixes = told({ a: text }, { of: ({ about }) => about === "templates/jaber" })
    .split("\n")
    .filter((it) => it.startsWith("  fix") || it.startsWith("    "));
  assert.deepEqual(fixes, [
    "  fix Change to jabber | jabber로 변경: a",
    "    - { name: A, extends: jabber }",
    "    - { name: B, extends: jabber }",
  ]);
});
