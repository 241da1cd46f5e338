// What is said of templates: their own keys, their values, names that no file has, and what a user profile lacks of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { templateShape, usersOf } from "../../core/src/rules/template-shape.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { told, type Files } from "./seen-findings.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: t, version: "14.0" }\n';
const isShape = { of: ({ code }: { readonly code: string }) => code.startsWith("schema/") };
const shapeOf = (text: string): string => told({ a: `${head}${text}` }, isShape);
const namesOf = (files: Files): string => told(files, { of: ({ code }) => code === "MRA201" });

test("a template needs a name and a section; both are texts, and blank ones are told as such", () => {
  assert.equal(
    shapeOf("templates:\n  - { model: Cisco 8845 }\n"),
    `
a 4:7 «model» error schema/required
  name is missing
  name이 없습니다
a 4:7 «model» error schema/required
  for is missing
  for가 없습니다
`,
  );
  assert.equal(
    shapeOf("templates:\n  - name:\n    for:\n    extends:\n"),
    `
a 4:5 «name» error schema/required
  name has no value yet
  name의 값이 아직 없습니다
a 5:5 «for» error schema/required
  for has no value yet
  for의 값이 아직 없습니다
a 6:5 «extends» error schema/required
  extends has no value yet
  extends의 값이 아직 없습니다
`,
  );
  assert.equal(
    shapeOf("templates:\n  - { name: 12, for: phones, extends: [a] }\n  - { name: '  ', for: phones, extends: '' }\n"),
    `
a 4:13 «12» error schema/type
  name must be the name of a template, not 12
  name에는 템플릿 이름을 지정해야 합니다. 현재 값: 12
a 4:39 «[a]» error schema/type
  extends must be the name of a template, not a list
  extends에는 템플릿 이름을 지정해야 합니다. 현재 값: 목록
a 5:13 «'  '» error schema/type
  name must be the name of a template, not "  "
  name에는 템플릿 이름을 지정해야 합니다. 현재 값: "  "
a 5:41 «''» error schema/type
  extends must be the name of a template, not ""
  extends에는 템플릿 이름을 지정해야 합니다. 현재 값: ""
`,
  );
  assert.equal(
    shapeOf("templates:\n  - { name: a, for: phones, extends: b }\n  - { name: b, for: endUsers }\n"),
    `
`,
  );
});

test("the section of a template is one that is a list; a near one is offered", () => {
  assert.equal(
    shapeOf("templates:\n  - { name: a, for: phone }\n  - { name: b, for: 12 }\n  - { name: c, for: [phones] }\n"),
    `
a 4:21 «phone» error schema/enum
  for must be the section of the objects that use the template, such as phones or endUsers, not "phone"
  for에는 phones, endUsers와 같이 템플릿을 사용할 객체의 섹션을 지정해야 합니다. 현재 값: "phone"
  fix Set phones | phones로 설정: a
    - { name: a, for: phones }
a 5:21 «12» error schema/enum
  for must be the section of the objects that use the template, such as phones or endUsers, not 12
  for에는 phones, endUsers와 같이 템플릿을 사용할 객체의 섹션을 지정해야 합니다. 현재 값: 12
a 6:21 «[phones]» error schema/enum
  for must be the section of the objects that use the template, such as phones or endUsers, not a list
  for에는 phones, endUsers와 같이 템플릿을 사용할 객체의 섹션을 지정해야 합니다. 현재 값: 목록
`,
  );
  assert.equal(
    shapeOf("templates:\n  - { name: a, for: enterprisePhoneConfig }\n"),
    `
a 4:21 «enterprisePhoneConfig» error schema/enum
  for must be the section of the objects that use the template, such as phones or endUsers, not "enterprisePhoneConfig"
  for에는 phones, endUsers와 같이 템플릿을 사용할 객체의 섹션을 지정해야 합니다. 현재 값: "enterprisePhoneConfig"
`,
  );
});

test("keys that no template may hold are unknown in one, and the name of an object is such a key", () => {
  assert.equal(
    shapeOf(`templates:
  - { name: a, for: devicePools, mra: true, regoin: R, zzzzzz: 1 }
  - { name: b, for: lines, pattern: "1001", routePartition: PT }
`),
    `
a 4:45 «regoin» error schema/unknown-key
  Unknown key regoin; did you mean region?
  알 수 없는 키입니다: regoin. region을 쓰려고 하셨습니까?
  fix Change to region | region으로 변경: a
    - { name: a, for: devicePools, mra: true, region: R, zzzzzz: 1 }
a 4:56 «zzzzzz» error schema/unknown-key
  Unknown key zzzzzz
  알 수 없는 키입니다: zzzzzz
a 5:28 «pattern» error schema/unknown-key
  Unknown key pattern
  알 수 없는 키입니다: pattern
`,
  );
});

test("what a template lacks its objects may have, but not what an item of its lists lacks", () => {
  assert.equal(
    shapeOf(`templates:
  - { name: a, for: phones }
  - { name: b, for: phones, lines: [{ label: L }] }
  - { name: c, for: phones, vendorConfig: {} }
`),
    `
a 5:39 «label» error schema/required
  pattern is missing
  pattern이 없습니다
`,
  );
});

test("a wrong value of a template is told with how many objects get it and the first of them", () => {
  assert.equal(
    shapeOf(`phones:
  - { name: CSFB, extends: near, protocol: SIP }
  - { name: CSFC, extends: far }
  - { name: CSFA, extends: near, dndStatus: true }
templates:
  - { name: far, for: phones, dndStatus: 12, protocol: 7, ice: { enabled: 13 } }
  - { name: near, for: phones, extends: far, protocol: SIP }
  - { name: none, for: phones, dndStatus: 14 }
`),
    `
a 8:13 «far» error schema/required
  devicePool is missing (concerns the phone "CSFC")
  devicePool이 없습니다 (전화기 "CSFC"에 해당)
  see a 5:13 «CSFC» The first object it concerns | 해당하는 첫 번째 객체
a 8:13 «far» error schema/required
  model is missing (concerns the phone "CSFC")
  model이 없습니다 (전화기 "CSFC"에 해당)
  see a 5:13 «CSFC» The first object it concerns | 해당하는 첫 번째 객체
a 8:42 «12» error schema/type
  dndStatus must be true or false; it is 12 (concerns 2 phones, "CSFB" first)
  dndStatus는 true 또는 false여야 합니다. 현재 값: 12 (전화기 2개에 해당, 첫 번째: "CSFB")
a 8:56 «7» error schema/enum
  protocol must be one of SCCP | Digital Access PRI | H.225 | Analog Access | Digital Access T1 | Route Point | Unicast Bridge | Multicast Point | …; it is 7 (concerns the phone "CSFC")
  protocol은 다음 중 하나여야 합니다: SCCP | Digital Access PRI | H.225 | Analog Access | Digital Access T1 | Route Point | Unicast Bridge | Multicast Point | …. 현재 값: 7 (전화기 "CSFC"에 해당)
a 8:75 «13» error schema/type
  enabled must be true or false; it is 13 (concerns 3 phones, "CSFB" first)
  enabled는 true 또는 false여야 합니다. 현재 값: 13 (전화기 3개에 해당, 첫 번째: "CSFB")
a 9:13 «near» error schema/required
  devicePool is missing (concerns 2 phones, "CSFB" first)
  devicePool이 없습니다 (전화기 2개에 해당, 첫 번째: "CSFB")
  see a 4:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 9:13 «near» error schema/required
  model is missing (concerns 2 phones, "CSFB" first)
  model이 없습니다 (전화기 2개에 해당, 첫 번째: "CSFB")
  see a 4:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 10:43 «14» error schema/type
  dndStatus must be true or false; it is 14
  dndStatus는 true 또는 false여야 합니다. 현재 값: 14
`,
  );
});

test("an unknown key of a template, and one that it lacks, concern all that extend it", () => {
  assert.equal(
    shapeOf(`phones:
  - { name: CSFB, extends: a, dndStatus: false }
  - { name: CSFA, extends: a }
templates:
  - { name: a, for: phones, zzzzzz: 1 }
`),
    `
a 7:13 «a» error schema/required
  devicePool is missing (concerns 2 phones, "CSFB" first)
  devicePool이 없습니다 (전화기 2개에 해당, 첫 번째: "CSFB")
  see a 4:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 7:13 «a» error schema/required
  model is missing (concerns 2 phones, "CSFB" first)
  model이 없습니다 (전화기 2개에 해당, 첫 번째: "CSFB")
  see a 4:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 7:13 «a» error schema/required
  protocol is missing (concerns 2 phones, "CSFB" first)
  protocol이 없습니다 (전화기 2개에 해당, 첫 번째: "CSFB")
  see a 4:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 7:29 «zzzzzz» error schema/unknown-key
  Unknown key zzzzzz (concerns 2 phones, "CSFB" first)
  알 수 없는 키입니다: zzzzzz (전화기 2개에 해당, 첫 번째: "CSFB")
`,
  );
});

test("the users of a value of a template come in the order of the files, without those that have their own", () => {
  const texts = [
    `${head}phones:
  - { name: P1, extends: near, dndStatus: true }
  - { name: P2, extends: far, ice: { enabled: true } }
  - { name: P3, extends: near, ice: { candidateType: Host } }
`,
    `apiVersion: mra/v1
cluster: t
phones:
  - { name: P4, extends: far }
  - { name: P5, extends: mid }
templates:
  - { name: far, for: phones, dndStatus: false, ice: { enabled: false } }
  - { name: mid, for: phones, extends: far }
  - { name: near, for: phones, extends: mid, ice: { enabled: true } }
`,
  ];
  const [project] = assemble(texts.map((text, i) => bind(parse(`file:///${String(i)}`, text))));
  const users = (name: string, ...path: readonly string[]): readonly string[] =>
    usersOf(project!.template(name)!, path, project!).map((it) => it.name);
  assert.deepEqual(users("far"), ["P1", "P2", "P3", "P4", "P5"]);
  assert.deepEqual(users("near"), ["P1", "P3"]);
  assert.deepEqual(users("far", "dndStatus"), ["P2", "P3", "P4", "P5"]);
  assert.deepEqual(users("far", "ice", "enabled"), ["P4", "P5"]);
  assert.deepEqual(users("near", "ice", "enabled"), ["P1", "P3"]);
  assert.deepEqual(users("near", "ice"), ["P1"]);
});

test("templates are looked at as a whole project, once", () => assert.equal(templateShape.on, "project"));

test("a name that no file has is told at its first use, with the other uses and the template that was meant", () => {
  assert.equal(
    namesOf({
      b: `apiVersion: mra/v1
cluster: t
phones:
  - { name: CSFD, extends: jabber }
  - { name: CSFC, extends: jaber }
`,
      a: `${head}phones:
  - { name: CSFB, extends: jaber }
  - { name: CSFA, extends: other }
templates:
  - { name: jabber, for: phones }
  - { name: jabbar, for: endUsers }
  - { name: more, for: phones, extends: jaber }
  - { name: again, for: phones, extends: jaber }
endUsers:
  - { userid: u, lastName: U, extends: jaber }
`,
    }),
    `
a 4:28 «jaber» error MRA201
  There is no template "jaber" in the files; it is used 5 times
  파일에 "jaber" 템플릿이 없습니다. 5곳에서 사용합니다
  see a 9:41 «jaber» It is used here, too | 여기에서도 사용합니다
  see a 10:42 «jaber» It is used here, too | 여기에서도 사용합니다
  see a 12:40 «jaber» It is used here, too | 여기에서도 사용합니다
  see b 5:28 «jaber» It is used here, too | 여기에서도 사용합니다
  fix Change to jabber | jabber로 변경: a
    - { name: CSFB, extends: jabber }
    - { name: more, for: phones, extends: jabber }
    - { name: again, for: phones, extends: jabber }; b
    - { name: CSFC, extends: jabber }
a 5:28 «other» error MRA201
  There is no template "other" in the files
  파일에 "other" 템플릿이 없습니다
`,
  );
});

test("rows of a table name their template in one place; an anchor that several objects share is one place, too", () => {
  assert.equal(
    namesOf({
      "t.csv": "ID,Name\na,A\nb,B\n",
      a: `${head}tables:
  - file: t.csv
    rows:
      - { section: phones, extends: jaber, values: { name: "CSF{ID:upper}" } }
      - { section: phones, extends: jaber, values: { name: "TCT{ID:upper}" } }
templates:
  - { name: x, for: phones, extends: &n nowhere }
  - { name: y, for: phones, extends: nowhere }
  - { name: z, for: phones, extends: *n }
phones:
  - { name: BOTA, extends: jaber }
`,
    }),
    `
a 6:37 «jaber» error MRA201
  There is no template "jaber" in the files; it is used 3 times
  파일에 "jaber" 템플릿이 없습니다. 3곳에서 사용합니다
  see a 7:37 «jaber» It is used here, too | 여기에서도 사용합니다
  see a 13:28 «jaber» It is used here, too | 여기에서도 사용합니다
a 9:41 «nowhere» error MRA201
  There is no template "nowhere" in the files; it is used 2 times
  파일에 "nowhere" 템플릿이 없습니다. 2곳에서 사용합니다
  see a 10:38 «nowhere» It is used here, too | 여기에서도 사용합니다
`,
  );
});

test("of very many uses a hundred are shown", () => {
  const phones = Array.from({ length: 103 }, (_, i) => `  - { name: CSF${String(i)}, extends: none }\n`).join("");
  const all = namesOf({ a: `${head}phones:\n${phones}` });
  assert.equal(all.split("\n").filter((it) => it.startsWith("  see ")).length, 100);
  assert.match(all, /There is no template "none" in the files; it is used 103 times/);
});

test("a profile for MRA lacks templates: one finding for all that are not written, one for each that is cleared", () => {
  const profile = (more: string): string =>
    told(
      { a: `${head}userProfiles:\n  - { name: UP, enableMra: true${more} }\n` },
      { of: ({ code }) => code === "MRA048" || code === "MRA049" },
    );
  assert.equal(
    profile(""),
    `
a 4:13 «UP» warning MRA048
  User profile "UP" has no template for Desk Phones, Mobile and Desktop Devices, Remote Destination/Device Profiles
  사용자 프로파일 "UP"에 다음 템플릿이 없습니다: 사무실 전화기, 모바일 및 데스크톱 디바이스, 원격 대상/디바이스 프로파일
a 4:13 «UP» warning MRA049
  User profile "UP" has no template for the lines (Universal Line Template)
  사용자 프로파일 "UP"에 다음 템플릿이 없습니다: 범용 회선 템플릿
`,
  );
  assert.equal(
    profile(", deskPhones: null, remoteDestinations: null, universalLineTemplate: null"),
    `
a 4:13 «UP» warning MRA048
  User profile "UP" has no template for Mobile and Desktop Devices
  사용자 프로파일 "UP"에 다음 템플릿이 없습니다: 모바일 및 데스크톱 디바이스
a 4:46 «null» warning MRA048
  User profile "UP" has no template for Desk Phones
  사용자 프로파일 "UP"에 다음 템플릿이 없습니다: 사무실 전화기
a 4:72 «null» warning MRA048
  User profile "UP" has no template for Remote Destination/Device Profiles
  사용자 프로파일 "UP"에 다음 템플릿이 없습니다: 원격 대상/디바이스 프로파일
a 4:101 «null» warning MRA049
  User profile "UP" has no template for the lines (Universal Line Template)
  사용자 프로파일 "UP"에 다음 템플릿이 없습니다: 범용 회선 템플릿
`,
  );
  assert.equal(
    profile(", deskPhones: UDT, mobileDevices: UDT, remoteDestinations: UDT, universalLineTemplate: ULT"),
    `
`,
  );
  assert.equal(
    told(
      { a: `${head}userProfiles:\n  - { name: UP, enableMra: false, mra: true }\n` },
      { of: ({ code }) => code === "MRA048" },
    ),
    `
`,
  );
});
