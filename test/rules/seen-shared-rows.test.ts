// What is found at values that all rows of a table have from their mapping, and at cells.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { house, told, type Files } from "./seen-findings.ts";

const head = `apiVersion: mra/v1
cluster: { name: t, version: "14.0", enterpriseDomains: [example.com], securityMode: mixed }
devicePools:
  - { name: DP-MRA, managed: false }
  - { name: DP-OFF, managed: false, mra: false }
`;
const onlyOf = (files: Files, code: string): string => told(files, { of: (it) => it.code === code });

/** Objects in front of all others. */
const before = ({ a = "", ...rest }: Files, text: string): Files => ({
  ...rest,
  a: a.replace("templates:", `${text}templates:`),
});
/** Without the device pool of the template. */
const withoutPool = ({ a = "", ...rest }: Files): Files => ({ ...rest, a: a.replace(", devicePool: DP-MRA,", ",") });

describe("what all rows of a table have", () => {
  const csv = "ID,Last\nu1,One\nu2,\n";
  const table = (values: string): Files => ({
    "t.csv": csv,
    a: `${head}templates:
  - { name: far, for: phones, model: Cisco 8845, protocol: SIP, devicePool: DP-MRA, description: far }
tables:
  - file: t.csv
    rows:
      - section: phones
        extends: far
        values: ${values}
`,
  });
  const rule = (field: string): string => `section: phones\nfield: ${field}\nmust: { matches: ^good }`;

  test("is told once, in the mapping, with its fix there", () =>
    assert.equal(
      house("section: phones\nfield: description\nmust: good", table('{ name: "SEP{ID}", description: bad }')),
      `
a 13:49 «bad» warning HOUSE
  Phone "SEPu1" has description "bad"; it must be "good" (concerns 2 phones, "SEPu1" first)
  전화기 "SEPu1"의 description이 "bad"입니다. 필요한 값: "good" (전화기 2개에 해당, 첫 번째: "SEPu1")
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
  fix Set good | good로 설정: a
    values: { name: "SEP{ID}", description: good }
`,
    ));

  test("may stand where an alias has it from: alone, in a map or in a list beside cells", () => {
    const anchored = (what: string): string => `phones:\n  - { name: SEPX, managed: false, description: &d ${what} }\n`;
    assert.equal(
      house(
        rule("description"),
        before(table('{ name: "SEP{ID}", description: *d, model: Cisco 7821 }'), anchored("bad")),
      ),
      `
a 7:51 «bad» warning HOUSE
  Phone "SEPu1" has description "bad"; it must match ^good (concerns 2 phones, "SEPu1" first)
  전화기 "SEPu1"의 description이 "bad"입니다. 필요한 값: ^good 패턴과 일치하는 값 (전화기 2개에 해당, 첫 번째: "SEPu1")
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      house(
        rule("vendorConfig.a"),
        before(table('{ name: "SEP{ID}", vendorConfig: { b: "{Last}", c: x, a: *d } }'), anchored("bad")),
      ),
      `
a 7:51 «bad» warning HOUSE
  Phone "SEPu1" has vendorConfig.a "bad"; it must match ^good (concerns the phone "SEPu1")
  전화기 "SEPu1"의 vendorConfig.a가 "bad"입니다. 필요한 값: ^good 패턴과 일치하는 값 (전화기 "SEPu1"에 해당)
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      house(
        rule("lines.label"),
        before(
          table('{ name: "SEP{ID}", lines: [{ index: 1, pattern: "1" }, { index: 2, pattern: "{ID}", label: *d }] }'),
          anchored("bad"),
        ),
      ),
      `
a 7:51 «bad» warning HOUSE
  Phone "SEPu1" has lines.label "bad"; it must match ^good (concerns 2 phones, "SEPu1" first)
  전화기 "SEPu1"의 lines.label이 "bad"입니다. 필요한 값: ^good 패턴과 일치하는 값 (전화기 2개에 해당, 첫 번째: "SEPu1")
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
  });

  test("is what no cell says: a cell stands for its own row, filled or not", () => {
    assert.equal(
      house(rule("description"), table('{ name: "SEP{ID}", description: "{Last}" }')),
      `
t.csv 2:4 «One» warning HOUSE
  Phone "SEPu1" has description "One"; it must match ^good
  전화기 "SEPu1"의 description이 "One"입니다. 필요한 값: ^good 패턴과 일치하는 값
a 7:98 «far» warning HOUSE
  Phone "SEPu2" has description "far"; it must match ^good (concerns the phone "SEPu2")
  전화기 "SEPu2"의 description이 "far"입니다. 필요한 값: ^good 패턴과 일치하는 값 (전화기 "SEPu2"에 해당)
  see t.csv 3:1 «u2» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      told(withoutPool(table('{ name: "SEP{ID}", vendorConfig: { a: "{Nope}" }, devicePool: "{Last}" }')), {
        of: ({ code }) => code === "schema/required",
      }),
      `
t.csv 3:4 «» error schema/required
  devicePool is missing
  devicePool이 없습니다
`,
    );
  });

  test("is in a workbook beside its cells, which stand in the mapping, too, each with its name", () => {
    const { a = "" } = table('{ name: "SEP{ID}", description: "{Last}", ownerUser: bad }');
    const book = { "t.xlsx": csv, a: a.replace("t.csv", "t.xlsx") };
    assert.equal(
      house(rule("description"), book),
      `
a 7:98 «far» warning HOUSE
  Phone "SEPu2" has description "far"; it must match ^good (concerns the phone "SEPu2")
  전화기 "SEPu2"의 description이 "far"입니다. 필요한 값: ^good 패턴과 일치하는 값 (전화기 "SEPu2"에 해당)
  see a 13:25 «"SEP{ID}"» The first object it concerns | 해당하는 첫 번째 객체
a 13:49 «"{Last}"» warning HOUSE
  People!B2: Phone "SEPu1" has description "One"; it must match ^good
  People!B2: 전화기 "SEPu1"의 description이 "One"입니다. 필요한 값: ^good 패턴과 일치하는 값
`,
    );
    assert.equal(
      house(rule("ownerUser"), book),
      `
a 13:70 «bad» warning HOUSE
  Phone "SEPu1" has ownerUser "bad"; it must match ^good (concerns 2 phones, "SEPu1" first)
  전화기 "SEPu1"의 ownerUser가 "bad"입니다. 필요한 값: ^good 패턴과 일치하는 값 (전화기 2개에 해당, 첫 번째: "SEPu1")
  see a 13:25 «"SEP{ID}"» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
  });
});

describe("users of a table without a phone", () => {
  const users = (more: string, file = "t.csv", ids = "u1 u2 u3"): string =>
    onlyOf(
      {
        [file]: `ID\n${ids.replaceAll(" ", "\n")}\n`,
        a: `${head}tables:
  - { file: ${file}, rows: [{ section: endUsers, values: { userid: "{ID}", lastName: L } }] }
${more}`,
      },
      "MRA054",
    );
  test("are told once, at the mapping, where none of them has one", () =>
    assert.equal(
      users(""),
      `
a 7:38 «endUsers» warning MRA054
  End user "u1" has no phone for MRA in the files (concerns 3 end users, "u1" first)
  파일에 최종 사용자 "u1"의 MRA용 전화기가 없습니다 (최종 사용자 3개에 해당, 첫 번째: "u1")
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
`,
    ));
  test("are told each in its row where others have one", () =>
    assert.equal(
      users("phones: [{ name: CSFA, ownerUser: u2, model: Cisco 8845, devicePool: DP-MRA }]\n"),
      `
t.csv 2:1 «u1» warning MRA054
  End user "u1" has no phone for MRA in the files
  파일에 최종 사용자 "u1"의 MRA용 전화기가 없습니다
t.csv 4:1 «u3» warning MRA054
  End user "u3" has no phone for MRA in the files
  파일에 최종 사용자 "u3"의 MRA용 전화기가 없습니다
`,
    ));
  test("are told with the name of the cell in a workbook", () =>
    assert.equal(
      users("phones: [{ name: CSFA, ownerUser: u2, model: Cisco 8845, devicePool: DP-MRA }]\n", "t.xlsx", "u1 u2"),
      `
a 7:67 «"{ID}"» warning MRA054
  People!A2: End user "u1" has no phone for MRA in the files
  People!A2: 파일에 최종 사용자 "u1"의 MRA용 전화기가 없습니다
`,
    ));
});
