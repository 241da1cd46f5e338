// What is said of tables that have not their shape, and of their mappings.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mappingShape } from "../../core/src/rules/mapping-shape.ts";
import { told } from "./seen-findings.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: t, version: "14.0" }\n';
const csv = "ID,Last\nu1,One\nu2,Two\n";
/** What is said of the shape of a table. */
const shapeOf = (table: string): string =>
  told({ "t.csv": csv, a: `${head}tables:\n${table}` }, { of: ({ code }) => code.startsWith("schema/") });

describe("a table", () => {
  test("has its own keys, a file and rows", () => {
    assert.equal(
      shapeOf("  - { sheet: S }\n"),
      `
a 4:7 «sheet» error schema/required
  file is missing
  file이 없습니다
a 4:7 «sheet» error schema/required
  rows is missing
  rows가 없습니다
`,
    );
    assert.equal(
      shapeOf("  - { flie: t.csv, rows: [] }\n"),
      `
a 4:7 «flie» error schema/required
  file is missing
  file이 없습니다
a 4:7 «flie» error schema/unknown-key
  Unknown key flie; did you mean file?
  알 수 없는 키입니다: flie. file을 쓰려고 하셨습니까?
  fix Change to file | file로 변경: a
    - { file: t.csv, rows: [] }
`,
    );
    assert.equal(
      shapeOf("  - file:\n    sheet:\n    encoding:\n    rows:\n"),
      `
a 4:5 «file» error schema/required
  file has no value yet
  file의 값이 아직 없습니다
a 5:5 «sheet» error schema/required
  sheet has no value yet
  sheet의 값이 아직 없습니다
a 6:5 «encoding» error schema/required
  encoding has no value yet
  encoding의 값이 아직 없습니다
a 7:5 «rows» error schema/required
  rows has no value yet
  rows의 값이 아직 없습니다
`,
    );
    assert.equal(
      shapeOf("  - { file: [t.csv], sheet: null, rows: {} }\n"),
      `
a 4:13 «[t.csv]» error schema/type
  file must be a string; it is a list
  file은 문자열이어야 합니다. 현재 값: 목록
a 4:29 «null» error schema/type
  sheet must be a string; it is nothing
  sheet은(는) 문자열이어야 합니다. 현재 값: 빈 값
a 4:41 «{}» error schema/type
  rows must be a list; it is a map
  rows는 목록이어야 합니다. 현재 값: 맵
`,
    );
    assert.equal(
      shapeOf("  - { file: ' ', sheet: 12, rows: [x, [y]] }\n"),
      `
a 4:13 «' '» error schema/type
  file must be a string; it is " "
  file은 문자열이어야 합니다. 현재 값: " "
a 4:36 «x» error schema/type
  rows must be a list of maps; it is "x"
  rows는 맵의 목록이어야 합니다. 현재 값: "x"
a 4:39 «[y]» error schema/type
  rows must be a list of maps; it is a list
  rows는 맵의 목록이어야 합니다. 현재 값: 목록
`,
    );
    assert.equal(
      shapeOf("  - {}\n"),
      `
a 4:5 «{}» error schema/required
  file is missing
  file이 없습니다
a 4:5 «{}» error schema/required
  rows is missing
  rows가 없습니다
`,
    );
  });

  test("says how its sheet is written in words that are known", () => {
    assert.equal(
      shapeOf("  - { file: t.csv, encoding: latin1, delimiter: colon, columns: others, rows: [] }\n"),
      `
a 4:30 «latin1» error schema/enum
  encoding must be one of "utf-8" | "utf-16le" | "utf-16be" | "cp949"; it is "latin1"
  encoding은 다음 중 하나여야 합니다: "utf-8" | "utf-16le" | "utf-16be" | "cp949". 현재 값: "latin1"
a 4:49 «colon» error schema/enum
  delimiter must be one of "," | ";" | "\\t" | "|" | "tab"; it is "colon"
  delimiter는 다음 중 하나여야 합니다: "," | ";" | "\\t" | "|" | "tab". 현재 값: "colon"
a 4:65 «others» error schema/enum
  columns must be one of "same"; it is "others"
  columns는 다음 중 하나여야 합니다: "same". 현재 값: "others"
`,
    );
    assert.equal(
      shapeOf("  - { file: t.csv, encoding: [cp949], delimiter: tab, columns: same, rows: [] }\n"),
      `
a 4:30 «[cp949]» error schema/enum
  encoding must be one of "utf-8" | "utf-16le" | "utf-16be" | "cp949"; it is a list
  encoding은 다음 중 하나여야 합니다: "utf-8" | "utf-16le" | "utf-16be" | "cp949". 현재 값: 목록
`,
    );
    assert.equal(
      shapeOf("  - { file: t.csv, encoding: cp949, delimiter: ';', columns: null, rows: [] }\n"),
      `
a 4:62 «null» error schema/enum
  columns must be one of "same"; it is nothing
  columns는 다음 중 하나여야 합니다: "same". 현재 값: 빈 값
`,
    );
    assert.equal(
      shapeOf("  - { file: t.csv, delimiter: ',', sheet: S, rows: [] }\n"),
      `
`,
    );
  });

  test("has a path with slashes", () =>
    assert.equal(
      shapeOf("  - { file: a\\b\\t.csv, rows: [] }\n"),
      `
a 4:13 «a\\b\\t.csv» error schema/format
  file is written with /, not with \\
  file에는 \\ 대신 /를 사용하십시오
  fix Set a/b/t.csv | a/b/t.csv로 설정 (safe): a
    - { file: a/b/t.csv, rows: [] }
`,
    ));

  test("that is no map is left to the shape of the document, and so is what stands beside tables", () => {
    assert.equal(
      shapeOf("  - x\n"),
      `
a 4:5 «x» error schema/type
  Each item of tables must be a map such as name: …; this is "x"
  tables의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: "x"
`,
    );
    assert.equal(
      shapeOf("  sheet: x\n"),
      `
a 3:1 «tables» error schema/type
  tables must be a list: each item begins with a dash
  tables는 목록이어야 합니다. 각 항목은 -로 시작합니다
`,
    );
  });
});

describe("a mapping", () => {
  const mapping = (text: string, columns = ""): string => shapeOf(`  - { file: t.csv${columns}, rows: [${text}] }\n`);
  test("has its own keys, a section and values", () => {
    assert.equal(
      mapping("{}"),
      `
a 4:27 «{}» error schema/required
  section is missing
  section이 없습니다
a 4:27 «{}» error schema/required
  values is missing
  values가 없습니다
`,
    );
    assert.equal(
      mapping("{ section: regions, vlaues: { name: '{ID}' } }"),
      `
a 4:29 «section» error schema/required
  values is missing
  values가 없습니다
a 4:47 «vlaues» error schema/unknown-key
  Unknown key vlaues; did you mean values?
  알 수 없는 키입니다: vlaues. values를 쓰려고 하셨습니까?
  fix Change to values | values로 변경: a
    - { file: t.csv, rows: [{ section: regions, values: { name: '{ID}' } }] }
`,
    );
    assert.equal(
      mapping("{ section: region, values: { name: '{ID}' } }"),
      `
a 4:38 «region» error schema/enum
  section must be the section of the objects that the rows make, such as phones or endUsers, not "region"
  section에는 phones, endUsers와 같이 행에서 만들 객체의 섹션을 지정해야 합니다. 현재 값: "region"
  fix Set regions | regions로 설정: a
    - { file: t.csv, rows: [{ section: regions, values: { name: '{ID}' } }] }
`,
    );
    assert.equal(
      mapping("{ section: [regions], values: [] }"),
      `
a 4:38 «[regions]» error schema/enum
  section must be the section of the objects that the rows make, such as phones or endUsers, not a list
  section에는 phones, endUsers와 같이 행에서 만들 객체의 섹션을 지정해야 합니다. 현재 값: 목록
a 4:57 «[]» error schema/type
  values must be a map; it is a list
  values는 맵이어야 합니다. 현재 값: 목록
`,
    );
    assert.equal(
      mapping("{ section: 12, values: null }"),
      `
a 4:38 «12» error schema/enum
  section must be the section of the objects that the rows make, such as phones or endUsers, not 12
  section에는 phones, endUsers와 같이 행에서 만들 객체의 섹션을 지정해야 합니다. 현재 값: 12
a 4:50 «null» error schema/type
  values must be a map; it is nothing
  values는 맵이어야 합니다. 현재 값: 빈 값
`,
    );
    assert.equal(
      shapeOf("  - file: t.csv\n    rows:\n      - section:\n        when:\n        values:\n"),
      `
a 6:9 «section» error schema/required
  section has no value yet
  section의 값이 아직 없습니다
a 7:9 «when» error schema/required
  when has no value yet
  when의 값이 아직 없습니다
a 8:9 «values» error schema/required
  values has no value yet
  values의 값이 아직 없습니다
`,
    );
    assert.equal(
      mapping("{ section: enterprisePhoneConfig, values: {} }"),
      `
a 4:38 «enterprisePhoneConfig» error schema/enum
  section must be the section of the objects that the rows make, such as phones or endUsers, not "enterprisePhoneConfig"
  section에는 phones, endUsers와 같이 행에서 만들 객체의 섹션을 지정해야 합니다. 현재 값: "enterprisePhoneConfig"
`,
    );
  });

  test("needs no values where headings are the keys, for this mapping or for all of them", () => {
    assert.equal(
      mapping("{ section: regions }", ", columns: same"),
      `
`,
    );
    assert.equal(
      mapping("{ section: regions, columns: same }"),
      `
`,
    );
    assert.equal(
      mapping("{ section: regions, columns: others }"),
      `
a 4:56 «others» error schema/enum
  columns must be one of "same"; it is "others"
  columns는 다음 중 하나여야 합니다: "same". 현재 값: "others"
`,
    );
    assert.equal(
      mapping("{ section: regions }"),
      `
a 4:29 «section» error schema/required
  values is missing
  values가 없습니다
`,
    );
  });

  test("has texts for its condition and its template, and no template among its values", () => {
    assert.equal(
      mapping("{ section: regions, when: [x], values: { name: '{ID}' } }"),
      `
a 4:53 «[x]» error schema/type
  when must be a string; it is a list
  when은 문자열이어야 합니다. 현재 값: 목록
`,
    );
    assert.equal(
      mapping("{ section: regions, when: 12, extends: {ID}, values: { name: '{ID}', extends: x } }"),
      `
a 4:96 «extends» error schema/unknown-key
  Unknown key extends
  알 수 없는 키입니다: extends
`,
    );
    assert.equal(
      mapping("{ section: regions, when: {ID}, values: { name: '{ID}' } }"),
      `
a 4:53 «{ID}» error schema/type
  when must be a string; it is a map
  when은 문자열이어야 합니다. 현재 값: 맵
`,
    );
    assert.equal(
      mapping("{ section: regions, when: '', extends: ' ', values: { name: '{ID}' } }"),
      `
a 4:53 «''» error schema/type
  when must be a string; it is ""
  when은 문자열이어야 합니다. 현재 값: ""
a 4:66 «' '» error schema/type
  extends must be a string; it is " "
  extends는 문자열이어야 합니다. 현재 값: " "
`,
    );
  });

  test("says what is wrong for all rows once, with how many objects that are", () => {
    assert.equal(
      shapeOf(`  - file: t.csv
    rows:
      - section: phones
        values: { name: "SEP{ID}", model: Cisco 8845, protocol: SPI, devicePool: DP, qqqqqqqq: 1, dndStatus: "{Last}" }
`),
      `
t.csv 2:4 «One» error schema/type
  dndStatus must be true or false; it is "One"
  dndStatus는 true 또는 false여야 합니다. 현재 값: "One"
t.csv 3:4 «Two» error schema/type
  dndStatus must be true or false; it is "Two"
  dndStatus는 true 또는 false여야 합니다. 현재 값: "Two"
a 7:65 «SPI» error schema/enum
  protocol must be one of SIP | SCCP | Digital Access PRI | H.225 | Analog Access | Digital Access T1 | Route Point | Unicast Bridge | …; it is "SPI" (concerns 2 phones, "SEPu1" first)
  protocol은 다음 중 하나여야 합니다: SIP | SCCP | Digital Access PRI | H.225 | Analog Access | Digital Access T1 | Route Point | Unicast Bridge | …. 현재 값: "SPI" (전화기 2개에 해당, 첫 번째: "SEPu1")
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
  fix Set SIP | SIP로 설정: a
    values: { name: "SEP{ID}", model: Cisco 8845, protocol: SIP, devicePool: DP, qqqqqqqq: 1, dndStatus: "{Last}" }
a 7:86 «qqqqqqqq» error schema/unknown-key
  Unknown key qqqqqqqq (concerns 2 phones, "SEPu1" first)
  알 수 없는 키입니다: qqqqqqqq (전화기 2개에 해당, 첫 번째: "SEPu1")
  see t.csv 2:1 «u1» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      shapeOf("  - { file: t.csv, rows: [{ section: regions, when: Nope, values: { name: '{ID}', qqqqqqqq: 1 } }] }\n"),
      `
`,
    );
    assert.equal(mappingShape.on, "project");
  });
});
