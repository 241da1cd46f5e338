// How objects, clusters and Expressways are called in a sentence, and where a finding about them stands.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { expresswaysOf, type Expressway } from "../../core/src/model/expressway.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { concerning, concerningAll } from "../../core/src/rules/concerning.ts";
import { nodesOf } from "../../core/src/rules/expressway-label.ts";
import {
  called,
  expresswayLabel,
  inSentence,
  isUnnamed,
  mention,
  mentionCluster,
  quoted,
  subject,
  subjectCluster,
} from "../../core/src/rules/label.ts";
import { clusterSpot, definingRoot, spotOf } from "../../core/src/rules/spot.ts";
import { verification } from "../../core/src/rules/verify.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, spanOf, type Spot } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";
const projectIn = (text: string): Project => assemble([bind(parse(uri, text))])[0]!;
const projectOf = (text: string): Project => projectIn(`apiVersion: mra/v1\ncluster: { name: emea }\n${text}`);

test("a label begins small within a sentence, unless it begins with a name", () =>
  assert.deepEqual(
    ["Device pool", "Cisco group", "Expressway-C", "Unified CM", "LDAP directory", "UC service", "X", "phone"].map(
      (en) => inSentence({ en, ko: "k" }),
    ),
    ["device pool", "Cisco group", "Expressway-C", "Unified CM", "LDAP directory", "UC service", "X", "phone"].map(
      (en) => ({ en, ko: "k" }),
    ),
  ));

test("objects are called by kind and name, the only one of its kind by its kind", () => {
  const project = projectOf(
    "devicePools: [{ name: DP }]\ncallManagerGroups: [{ name: G }]\nenterprisePhoneConfig: {}\n",
  );
  const texts = (object: ConfigObject): unknown => [mention(object), subject(object), called(object)];
  assert.deepEqual(
    [
      texts(project.objects("devicePools")[0]!),
      texts(project.objects("callManagerGroups")[0]!),
      texts(project.objects("enterprisePhoneConfig")[0]!),
    ],
    [
      [{ en: 'device pool "DP"', ko: '디바이스 풀 "DP"' }, { en: 'Device pool "DP"', ko: '디바이스 풀 "DP"' }, "DP"],
      [
        { en: 'Unified CM group "G"', ko: 'Unified CM 그룹 "G"' },
        { en: 'Unified CM group "G"', ko: 'Unified CM 그룹 "G"' },
        "G",
      ],
      [
        { en: "the enterprise phone configuration", ko: "엔터프라이즈 전화기 구성" },
        { en: "The enterprise phone configuration", ko: "엔터프라이즈 전화기 구성" },
        { en: "enterprise phone configuration", ko: "엔터프라이즈 전화기 구성" },
      ],
    ],
  );
});

test("clusters and names stand in quotes", () => {
  const project = projectOf("");
  assert.deepEqual(
    [mentionCluster(project), subjectCluster(project), quoted("a")],
    [{ en: 'cluster "emea"', ko: '클러스터 "emea"' }, { en: 'Cluster "emea"', ko: '클러스터 "emea"' }, '"a"'],
  );
});

test("an object has no name where none can be read, or none of the form that names have", () => {
  const project = projectOf(
    `regions: [{ name: A }, { name: " " }, { name: "" }, { name: 5 }, { defaultCodec: x }, { name: [] }]
expresswayCs: [{ hostNameOrIP: expc.example.com }, { hostNameOrIP: "no host!" }]
lines: [{ pattern: "1", routePartition: P }, { routePartition: P }]
enterprisePhoneConfig: {}
`,
  );
  const unnamed = (section: "regions" | "expresswayCs" | "lines" | "enterprisePhoneConfig"): readonly boolean[] =>
    project.objects(section).map((it) => isUnnamed(it));
  assert.deepEqual(unnamed("regions"), [false, true, true, true, true, true]);
  assert.deepEqual(unnamed("expresswayCs"), [false, true]);
  assert.deepEqual(unnamed("lines"), [false, true]);
  assert.deepEqual(unnamed("enterprisePhoneConfig"), [false]);
});

describe("what objects share says how many it concerns", () => {
  const pool = projectOf("devicePools: [{ name: DP }]\n").objects("devicePools")[0]!;
  const bad = message({ en: "Bad {0}", ko: "나쁨 {0}" }, 1);
  const both = (count: number): readonly string[] => {
    const it = concerning(bad, pool, count);
    return [say(it, "en"), say(it, "ko"), `${it.args.length} arguments`];
  };
  test("one", () =>
    assert.deepEqual(both(1), [
      'Bad 1 (concerns the device pool "DP")',
      '나쁨 1 (디바이스 풀 "DP"에 해당)',
      "3 arguments",
    ]));
  test("two, the first by name", () =>
    assert.deepEqual(both(2), [
      'Bad 1 (concerns 2 device pools, "DP" first)',
      '나쁨 1 (디바이스 풀 2개에 해당, 첫 번째: "DP")',
      "4 arguments",
    ]));
  test("with the first of them as another place behind those that there are", () => {
    const other = { spot: pool.node, message: message({ en: "Other", ko: "다른" }) };
    const places = (related?: readonly (typeof other)[]): unknown =>
      concerningAll({ message: bad, code: "X", ...(related && { related }) }, pool, 2).related.map((it) => [
        it.spot,
        say(it.message, "en"),
        say(it.message, "ko"),
      ]);
    const first = [pool.identity, "The first object it concerns", "해당하는 첫 번째 객체"];
    assert.deepEqual(places([other]), [[pool.node, "Other", "다른"], first]);
    assert.deepEqual(places(), [first]);
    const whole = concerningAll({ message: bad, code: "X" }, pool, 2);
    assert.deepEqual([whole.code, say(whole.message, "en")], ["X", 'Bad 1 (concerns 2 device pools, "DP" first)']);
  });
});

describe("Expressways", () => {
  const one = projectOf("expressway: { name: APAC, mra: true }\n");
  const two = projectOf("expressway: [{ name: APAC, mra: true }, { name: EMEA, mra: true }]\n");
  const bare = projectOf("expressway: { mra: true }\n");
  const all = (project: Project, kind: "Expressway-C" | "Expressway-E" | "Expressway"): unknown =>
    nodesOf(kind, expresswaysOf(project), project);
  test("are called by name where there is one", () =>
    assert.deepEqual(
      [expresswaysOf(bare)[0]!, expresswaysOf(one)[0]!].map(expresswayLabel),
      ["Expressway", 'Expressway "APAC"'].map((it) => ({ en: it, ko: it })),
    ));
  test("their nodes are called by it only where there are several", () => {
    assert.deepEqual(all(bare, "Expressway-C"), { en: "Expressway-C", ko: "Expressway-C" });
    assert.deepEqual(all(one, "Expressway-E"), { en: "Expressway-E", ko: "Expressway-E" });
    assert.deepEqual(all(two, "Expressway-C"), {
      en: 'Expressway-C of "APAC", "EMEA"',
      ko: '"APAC", "EMEA"의 Expressway-C',
    });
    assert.deepEqual(all(two, "Expressway"), { en: 'Expressway "APAC", "EMEA"', ko: 'Expressway "APAC", "EMEA"' });
    const [apac] = expresswaysOf(two);
    assert.deepEqual(nodesOf("Expressway-E", [apac!], two), {
      en: 'Expressway-E of "APAC"',
      ko: '"APAC"의 Expressway-E',
    });
    assert.deepEqual(nodesOf("Expressway", [], two), { en: "Expressway", ko: "Expressway" });
    const unnamed = { name: undefined } as Expressway;
    assert.deepEqual(nodesOf("Expressway", [unnamed], two), { en: "Expressway", ko: "Expressway" });
  });
});

describe("the certificates of nodes are verified", () => {
  const byDefault = { en: "from X14.2 on", ko: "X14.2부터" };
  const byMode = { en: "in TLS verify mode", ko: "TLS 검증 모드에서" };
  const table: readonly (readonly [expressway: string, verified: object | undefined])[] = [
    ["{ mra: true }", undefined],
    ["{ release: X14.1 }", undefined],
    ["{ release: X14.1, tlsVerify: false }", undefined],
    ["{ tlsVerify: true }", byMode],
    ["{ release: X14.1, tlsVerify: true }", byMode],
    ["{ release: X14.2 }", byDefault],
    ["{ release: X14.2, tlsVerify: false }", byDefault],
    ["{ release: X14.2, tlsVerify: true }", byDefault],
    ["{ release: X15.0 }", byDefault],
    ["[{ name: A, release: X14.0 }, { name: B, release: X14.2 }]", byDefault],
    ["[{ name: A, release: X14.0, tlsVerify: true }, { name: B, release: X14.2 }]", byMode],
  ];
  for (const [expressway, verified] of table)
    test(`${expressway}: ${verified === undefined ? "by none" : JSON.stringify(verified)}`, () =>
      assert.deepEqual(verification(projectOf(`expressway: ${expressway}\n`)), verified));
  test("by none where there is no Expressway", () => assert.equal(verification(projectOf("")), undefined));
});

describe("a finding stands", () => {
  const words = (text: string, spot: Spot | undefined): string | undefined =>
    spot && text.slice(spanOf(spot).start, spanOf(spot).end);
  test("at a value that is short, at the key of one that goes over lines or is empty", () => {
    const text = "a: 1\nb: [1]\nc: { d: 1 }\ne:\n  - 1\nf:\n  g: 1\nh:\ni: |\n  text\n";
    const { root } = parse(uri, text).documents[0]!;
    assert.deepEqual(
      ["a", "b", "c", "e", "f", "h", "i"].map((key) => words(text, spotOf(entryOf(root, key)!))),
      ["1", "[1]", "{ d: 1 }", "e", "f", "h", "|\n  text\n"],
    );
  });
  test("at the name of its cluster, or at all that defines it", () => {
    const at = (text: string): string | undefined => words(text, clusterSpot(projectIn(text)));
    assert.equal(at("apiVersion: mra/v1\ncluster: { version: '14.0', name: emea }\n"), "emea");
    assert.equal(at("apiVersion: mra/v1\ncluster: emea\nregions: []\n"), undefined);
  });
  test("in the document that defines the cluster", () => {
    const text = "apiVersion: mra/v1\ncluster: emea\n---\napiVersion: mra/v1\ncluster: { name: emea }\nntp: {}\n";
    const root = definingRoot(projectIn(text));
    assert.deepEqual(
      root?.entries.map(({ key }) => key.value),
      ["apiVersion", "cluster", "ntp"],
    );
    assert.equal(definingRoot(projectIn("apiVersion: mra/v1\ncluster: emea\nregions: []\n")), undefined);
  });
});
