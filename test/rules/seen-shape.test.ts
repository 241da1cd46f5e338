// What is said of a document that has not its shape: its own keys, its lists, and the values in its surroundings and objects.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { told } from "./seen-findings.ts";

/** What is said of the shape of one file. */
const shapeOf = (a: string): string => told({ a }, { of: ({ code }) => code.startsWith("schema/") });
const head = "apiVersion: mra/v1\ncluster: t\n";

describe("a document", () => {
  test("that is empty, or no map, says what it must be", () => {
    assert.equal(
      shapeOf(""),
      `
a 1:1 «» error schema/required
  This document is empty; it begins with apiVersion: mra/v1 and cluster:
  문서가 비어 있습니다. apiVersion: mra/v1 및 cluster:로 시작해야 합니다
`,
    );
    assert.equal(
      shapeOf("\n\n"),
      `
a 1:1 «…» error schema/required
  This document is empty; it begins with apiVersion: mra/v1 and cluster:
  문서가 비어 있습니다. apiVersion: mra/v1 및 cluster:로 시작해야 합니다
`,
    );
    assert.equal(
      shapeOf("null\n"),
      `
a 1:1 «n» error schema/required
  This document is empty; it begins with apiVersion: mra/v1 and cluster:
  문서가 비어 있습니다. apiVersion: mra/v1 및 cluster:로 시작해야 합니다
`,
    );
    assert.equal(
      shapeOf("[a, b]\n"),
      `
a 1:1 «[a, b]» error schema/type
  A document must be a map of keys such as apiVersion and cluster; this is a list
  문서는 apiVersion, cluster와 같은 키로 이루어진 맵이어야 합니다. 현재 값: 목록
`,
    );
    assert.equal(
      shapeOf("phones\n"),
      `
a 1:1 «phones» error schema/type
  A document must be a map of keys such as apiVersion and cluster; this is "phones"
  문서는 apiVersion, cluster와 같은 키로 이루어진 맵이어야 합니다. 현재 값: "phones"
`,
    );
    assert.equal(
      shapeOf(`${head}---\n`),
      `
a 3:1 «-» error schema/required
  This document is empty; it begins with apiVersion: mra/v1 and cluster:
  문서가 비어 있습니다. apiVersion: mra/v1 및 cluster:로 시작해야 합니다
`,
    );
  });

  test("names its format and its cluster", () => {
    assert.equal(
      shapeOf("regions: []\n"),
      `
a 1:1 «regions» error schema/required
  apiVersion: mra/v1 is missing
  apiVersion: mra/v1이 없습니다
  fix Add apiVersion: mra/v1 | apiVersion: mra/v1 추가 (safe): a
    apiVersion: mra/v1
a 1:1 «regions» error schema/required
  cluster is missing: the name of the cluster this document belongs to
  cluster가 없습니다. 이 문서가 속한 클러스터의 이름을 적으십시오
`,
    );
    assert.equal(
      shapeOf("{}\n"),
      `
a 1:1 «{}» error schema/required
  apiVersion: mra/v1 is missing
  apiVersion: mra/v1이 없습니다
  fix Add apiVersion: mra/v1 | apiVersion: mra/v1 추가 (safe): a
    { apiVersion: mra/v1 }
a 1:1 «{}» error schema/required
  cluster is missing: the name of the cluster this document belongs to
  cluster가 없습니다. 이 문서가 속한 클러스터의 이름을 적으십시오
`,
    );
    assert.equal(
      shapeOf("apiVersion:\ncluster:\n"),
      `
a 1:1 «apiVersion» error schema/required
  apiVersion has no value yet
  apiVersion의 값이 아직 없습니다
  fix Set mra/v1 | mra/v1로 설정 (safe): a
    apiVersion: mra/v1
a 2:1 «cluster» error schema/required
  cluster has no value yet
  cluster의 값이 아직 없습니다
`,
    );
    assert.equal(
      shapeOf("apiVersion: mra/v2\ncluster: ''\n"),
      `
a 1:13 «mra/v2» error schema/enum
  apiVersion is "mra/v2"; this product reads mra/v1
  apiVersion이 "mra/v2"입니다. 이 제품은 mra/v1을 읽습니다
  fix Set mra/v1 | mra/v1로 설정 (safe): a
    apiVersion: mra/v1
a 2:10 «''» error schema/type
  cluster must be the name of a cluster or its definition; it is ""
  cluster는 클러스터의 이름 또는 정의여야 합니다. 현재 값: ""
`,
    );
    assert.equal(
      shapeOf("apiVersion: null\ncluster: 12\n"),
      `
a 1:13 «null» error schema/enum
  apiVersion is nothing; this product reads mra/v1
  apiVersion이 빈 값입니다. 이 제품은 mra/v1을 읽습니다
  fix Set mra/v1 | mra/v1로 설정 (safe): a
    apiVersion: mra/v1
a 2:10 «12» error schema/type
  cluster must be the name of a cluster or its definition; it is 12
  cluster는 클러스터의 이름 또는 정의여야 합니다. 현재 값: 12
`,
    );
    assert.equal(
      shapeOf("apiVersion: [mra/v1]\ncluster: [t]\n"),
      `
a 1:13 «[mra/v1]» error schema/enum
  apiVersion is a list; this product reads mra/v1
  apiVersion이 목록입니다. 이 제품은 mra/v1을 읽습니다
  fix Set mra/v1 | mra/v1로 설정 (safe): a
    apiVersion: mra/v1
a 2:10 «[t]» error schema/type
  cluster must be the name of a cluster or its definition; it is a list
  cluster는 클러스터의 이름 또는 정의여야 합니다. 현재 값: 목록
`,
    );
    assert.equal(
      shapeOf("apiVersion: mra/v1\ncluster: null\n"),
      `
a 2:10 «null» error schema/type
  cluster must be the name of a cluster or its definition; it is nothing
  cluster는 클러스터의 이름 또는 정의여야 합니다. 현재 값: 빈 값
`,
    );
    assert.equal(
      shapeOf("apiVersion: mra/v1\ncluster: true\n"),
      `
a 2:10 «true» error schema/type
  cluster must be the name of a cluster or its definition; it is true
  cluster는 클러스터의 이름 또는 정의여야 합니다. 현재 값: true
`,
    );
    assert.equal(
      shapeOf(head),
      `
`,
    );
  });

  test("has known keys only, and two hundred unknown ones at most are told", () => {
    assert.equal(
      shapeOf(`${head}phone: []\nqqqqqqqq: 1\nmra: true\n`),
      `
a 3:1 «phone» error schema/unknown-key
  Unknown key phone; did you mean phones?
  알 수 없는 키입니다: phone. phones를 쓰려고 하셨습니까?
  fix Change to phones | phones로 변경: a
    phones: []
a 4:1 «qqqqqqqq» error schema/unknown-key
  Unknown key qqqqqqqq
  알 수 없는 키입니다: qqqqqqqq
`,
    );
    const many = (count: number): number =>
      shapeOf(`${head}${Array.from({ length: count }, (_, i) => `qqqqqqqq${String(i)}: 1\n`).join("")}`)
        .split("\n")
        .filter((it) => it.includes("schema/unknown-key")).length;
    assert.deepEqual([many(199), many(200), many(201)], [199, 200, 200]);
  });

  test("has facts of the cluster and around it that have a shape, too", () => {
    assert.equal(
      shapeOf("apiVersion: mra/v1\ncluster: { version: 14, securityMode: Mixed, qqqqqqqq: 1 }\n"),
      `
a 2:12 «version» error schema/required
  name is missing
  name이 없습니다
a 2:21 «14» error schema/enum
  version must be a string; enclose it in quotes: "14.0"
  version은 문자열이어야 합니다. 따옴표로 묶으십시오: "14.0"
  fix Set 14.0 | 14.0으로 설정: a
    cluster: { version: "14.0", securityMode: Mixed, qqqqqqqq: 1 }
a 2:39 «Mixed» error schema/enum
  securityMode must be one of nonSecure | mixed; it is "Mixed"
  securityMode는 다음 중 하나여야 합니다: nonSecure | mixed. 현재 값: "Mixed"
  fix Set mixed | mixed로 설정: a
    cluster: { version: 14, securityMode: mixed, qqqqqqqq: 1 }
a 2:46 «qqqqqqqq» error schema/unknown-key
  Unknown key qqqqqqqq
  알 수 없는 키입니다: qqqqqqqq
`,
    );
    assert.equal(
      shapeOf("apiVersion: mra/v1\ncluster: {}\n"),
      `
a 2:10 «{}» error schema/required
  name is missing
  name이 없습니다
`,
    );
    assert.equal(
      shapeOf(`${head}ntp: { server: [10.0.0.1] }\nexpressway:\ndns: 12\n`),
      `
a 3:8 «server» error schema/unknown-key
  Unknown key server; did you mean servers?
  알 수 없는 키입니다: server. servers를 쓰려고 하셨습니까?
  fix Change to servers | servers로 변경: a
    ntp: { servers: [10.0.0.1] }
a 5:6 «12» error schema/type
  dns must be a map; it is 12
  dns는 맵이어야 합니다. 현재 값: 12
`,
    );
  });

  test("has lists of maps, and sections that are one map", () => {
    assert.equal(
      shapeOf(`${head}regions: { name: R }\nphones: CSFA\ntemplates: 12\ntables: {}\nendUsers:\ndevicePools: null\n`),
      `
a 3:1 «regions» error schema/type
  regions must be a list: each item begins with a dash
  regions는 목록이어야 합니다. 각 항목은 -로 시작합니다
a 4:9 «CSFA» error schema/type
  phones must be a list: each item begins with a dash
  phones는 목록이어야 합니다. 각 항목은 -로 시작합니다
a 5:12 «12» error schema/type
  templates must be a list: each item begins with a dash
  templates는 목록이어야 합니다. 각 항목은 -로 시작합니다
a 6:1 «tables» error schema/type
  tables must be a list: each item begins with a dash
  tables는 목록이어야 합니다. 각 항목은 -로 시작합니다
`,
    );
    assert.equal(
      shapeOf(`${head}regions:\n  -\n  - R\n  - [R]\n  - null\n  - { name: R }\ntemplates:\n  - x\ntables: [12]\n`),
      `
a 3:1 «regions» error schema/required
  An item of regions is still empty
  regions에 비어 있는 항목이 있습니다
a 5:5 «R» error schema/type
  Each item of regions must be a map such as name: …; this is "R"
  regions의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: "R"
a 6:5 «[R]» error schema/type
  Each item of regions must be a map such as name: …; this is a list
  regions의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: 목록
a 7:5 «null» error schema/type
  Each item of regions must be a map such as name: …; this is nothing
  regions의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: 빈 값
a 10:5 «x» error schema/type
  Each item of templates must be a map such as name: …; this is "x"
  templates의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: "x"
a 11:10 «12» error schema/type
  Each item of tables must be a map such as name: …; this is 12
  tables의 각 항목은 name: … 같은 맵이어야 합니다. 현재 값: 12
`,
    );
    assert.equal(
      shapeOf(`${head}enterprisePhoneConfig: []\nenterpriseParameters: x\n`),
      `
a 3:24 «[]» error schema/type
  enterprisePhoneConfig must be one map; it is a list
  enterprisePhoneConfig는 하나의 맵이어야 합니다. 현재 값: 목록
a 4:1 «enterpriseParameters» error schema/unknown-key
  Unknown key enterpriseParameters
  알 수 없는 키입니다: enterpriseParameters
`,
    );
    assert.equal(
      shapeOf(`${head}enterprisePhoneConfig: {}\nlines: []\nfeatureControlPolicies: ''\n`),
      `
a 5:1 «featureControlPolicies» error schema/unknown-key
  Unknown key featureControlPolicies
  알 수 없는 키입니다: featureControlPolicies
`,
    );
  });
});

describe("an object", () => {
  test("has values of its section, and one mistake in a value is told once", () => {
    assert.equal(
      shapeOf(`${head}phones:
  - name: CSFA
    model:
    protocol: SPI
    devicePool: 12
    dndStatus: yes please
    qqqqqqqq: 1
    ownerUser: null
    lines: [{ index: 0, pattern: "1", routePartition: PT }, { label: L }, 12]
`),
      `
a 5:5 «model» error schema/required
  model has no value yet
  model의 값이 아직 없습니다
a 6:15 «SPI» error schema/enum
  protocol must be one of SIP | SCCP | Digital Access PRI | H.225 | Analog Access | Digital Access T1 | Route Point | Unicast Bridge | …; it is "SPI"
  protocol은 다음 중 하나여야 합니다: SIP | SCCP | Digital Access PRI | H.225 | Analog Access | Digital Access T1 | Route Point | Unicast Bridge | …. 현재 값: "SPI"
  fix Set SIP | SIP로 설정: a
    protocol: SIP
a 7:17 «12» error schema/type
  devicePool must be a string; enclose it in quotes: "12"
  devicePool은 문자열이어야 합니다. 따옴표로 묶으십시오: "12"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    devicePool: "12"
a 8:16 «yes please» error schema/type
  dndStatus must be true or false; it is "yes please"
  dndStatus는 true 또는 false여야 합니다. 현재 값: "yes please"
a 9:5 «qqqqqqqq» error schema/unknown-key
  Unknown key qqqqqqqq
  알 수 없는 키입니다: qqqqqqqq
a 11:63 «label» error schema/required
  pattern is missing
  pattern이 없습니다
a 11:75 «12» error schema/type
  lines must be a map; it is 12
  lines는 맵이어야 합니다. 현재 값: 12
`,
    );
  });

  test("that has no name is told of at its first key", () =>
    assert.equal(
      shapeOf(`${head}regions:\n  - { }\n  - { relatedRegions: [] }\n`),
      `
a 4:5 «{ }» error schema/required
  name is missing
  name이 없습니다
a 5:7 «relatedRegions» error schema/required
  name is missing
  name이 없습니다
`,
    ));
});
