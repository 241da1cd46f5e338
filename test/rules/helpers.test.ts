// What rules share: how things are called, which fixes are offered, which phones, profiles and names are meant.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { dnsOf } from "../../core/src/model/dns.ts";
import type { Project } from "../../core/src/model/project.ts";
import { concerning } from "../../core/src/rules/concerning.ts";
import { devicesOf, listingUser, policyFor } from "../../core/src/rules/devices.ts";
import { edgeBehind, isSameDomain } from "../../core/src/rules/edge.ts";
import { blocksPlan } from "../../core/src/rules/blocking.ts";
import { addItem, addKey, firstFew, setTo, takeKey } from "../../core/src/rules/fix.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { called, expresswayLabel, inSentence, isUnnamed, mention, subject } from "../../core/src/rules/label.ts";
import { atLevel, levelFor } from "../../core/src/rules/levels.ts";
import { plainProfiles } from "../../core/src/rules/mode.ts";
import { hasPolicy } from "../../core/src/rules/policy.ts";
import { isNameChecked, isStandardProfile, isWithoutTls, legOf } from "../../core/src/rules/profile-leg.ts";
import { canOAuth, hasGoodName, isDeskPhone, isMobileJabber } from "../../core/src/rules/profile.ts";
import { isBeyondMra } from "../../core/src/rules/protocol.ts";
import { isApplied, isUsedForMra, phonesIn, poolsUsing } from "../../core/src/rules/use.ts";
import { isJabber, jabberUsersOf, lacksEndpoint } from "../../core/src/rules/user.ts";
import { hasVideo, mayHaveVideo, otherRegion } from "../../core/src/rules/video.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { itemsOf, nodeAt, type MapNode, type SeqNode } from "../../core/src/syntax/tree.ts";

const projectOf = (text: string, cluster = ""): Project =>
  assemble([bind(parse("file:///t.mra.yaml", `apiVersion: mra/v1\ncluster: { name: t${cluster} }\n${text}`))])[0]!;
const names = (of: Iterable<{ readonly name: string }>): readonly string[] => [...of].map((it) => it.name);

describe("in a sentence", () => {
  test("labels begin small, but for what has a name", () =>
    assert.deepEqual(
      ["Device pool", "Cisco group", "Expressway-C", "Unified CM", "LDAP directory", "X"].map(
        (en) => inSentence({ en, ko: "k" }).en,
      ),
      ["device pool", "Cisco group", "Expressway-C", "Unified CM", "LDAP directory", "X"],
    ));
  test("objects are called by kind and name, the only one of its kind by its kind", () => {
    const project = projectOf("devicePools: [{ name: DP }]\nenterprisePhoneConfig: {}\n");
    const [pool, config] = [project.objects("devicePools")[0]!, project.objects("enterprisePhoneConfig")[0]!];
    assert.deepEqual(
      [mention(pool).en, subject(pool).en, called(pool)],
      ['device pool "DP"', 'Device pool "DP"', "DP"],
    );
    assert.match(mention(config).en, /^the [a-z]/);
    assert.match(subject(config).en, /^The [a-z]/);
    assert.notEqual(called(config), config.name);
    assert.deepEqual(
      [undefined, "APAC"].map((name) => expresswayLabel({ name } as never).en),
      ["Expressway", 'Expressway "APAC"'],
    );
    const [one, many] = [1, 3].map((count) =>
      say(concerning({ template: { en: "Bad", ko: "나쁨" }, values: [] } as never, pool, count), "en"),
    );
    assert.deepEqual([one, many], ['Bad (concerns the device pool "DP")', 'Bad (concerns 3 device pools, "DP" first)']);
  });
  test("an object has no name where none can be read", () => {
    const of = projectOf(
      "regions: [{ name: A }, { name: ' ' }, { name: 5 }, { defaultCodec: x }, { name: [] }]\nenterprisePhoneConfig: {}\n",
    );
    assert.deepEqual(of.objects("regions").map(isUnnamed), [false, true, true, true, true]);
    assert.equal(isUnnamed(of.objects("enterprisePhoneConfig")[0]!), false);
  });
});

test("fixes say what they write", () => {
  const root = parse("file:///t.mra.yaml", "{ a: [1], b: 2 }\n").documents[0]!.root as MapNode;
  const list = nodeAt(root, "a") as SeqNode;
  const [item] = itemsOf(list);
  const fixes = [
    setTo(item!, true, true),
    addKey(root, "c", { d: [1, "x"], e: null }, false, "a"),
    addKey(root, "c", 1, true),
    addItem(list, "z"),
    takeKey(root, "b"),
  ];
  assert.deepEqual(
    fixes.map((it) => [
      say(it.title, "en"),
      it.safe,
      it.changes.map((change) => ("after" in change ? change.after : change.kind)),
    ]),
    [
      ["Set true", true, ["replace"]],
      ["Add c: { d: [1, x], e: null }", false, ["a"]],
      ["Add c: 1", true, ["insert"]],
      ["Add z", false, ["append"]],
      ["Take out b", false, ["remove"]],
    ],
  );
  assert.deepEqual(firstFew([1, 2, 3, 4, 5]), [1, 2, 3]);
});

test("a level is that of the rule's id, else of its group; off leaves nothing of it", () => {
  const finding = {
    code: "MRA201",
    severity: "error",
    message: { template: { en: "", ko: "" }, values: [] },
  } as unknown as Finding;
  const level = (...of: readonly (readonly [string, "off" | "info"])[]): unknown =>
    atLevel(finding, new Map(of))?.severity;
  assert.deepEqual(
    [
      level(),
      level(["MRA201", "info"]),
      level(["files", "info"]),
      level(["files", "off"], ["MRA201", "info"]),
      level(["MRA201", "off"]),
    ],
    ["error", "info", "info", "info", undefined],
  );
  assert.equal(levelFor("schema/type", new Map([["schema/type", "off"]])), undefined);
  assert.equal(atLevel({ ...finding, code: "schema/type" }, new Map([["schema/type", "off"]]))?.severity, "error");
});

test("a plan waits for errors of syntax, shape and files; not for what a cluster may have, nor for Cisco's rules", () => {
  const blocks = (code: string, more: Partial<Finding> = {}): boolean =>
    blocksPlan({ code, severity: "error", ...more } as Finding);
  assert.deepEqual(
    ["yaml", "schema/type", "MRA206", "MRA026", "MRA033"].map((it) => blocks(it)),
    [true, true, true, true, false],
  );
  assert.ok(!blocks("MRA201", { missing: "regions/R" as never }) && !blocks("MRA206", { severity: "warning" }));
});

describe("phones and users", () => {
  const csf = "model: Cisco Unified Client Services Framework";
  const project = projectOf(`phones:
  - { name: CSFA, ownerUser: a, devicePool: DP, commonPhoneProfile: CPP, ${csf} }
  - { name: TCTA, ownerUser: a, devicePool: DP, mra: false, model: Cisco Dual Mode for iPhone }
  - { name: SEP1, devicePool: DP2, model: Cisco 8845 }
  - { name: SEP2, devicePool: DP3, state: absent, model: Cisco 8841 }
  - { name: SEP3, devicePool: DP4, model: Cisco 8841 }
endUsers:
  - { userid: a, userProfile: UP }
  - { userid: b, associatedDevices: [sep1, none, SEP2], userProfile: UP }
  - { userid: c, userProfile: UP }
  - { userid: d, userProfile: Free }
  - { userid: e, userProfile: UP, state: absent, associatedDevices: [SEP3] }
userProfiles: [{ name: UP }, { name: Free, allowProvision: true }]
commonPhoneProfiles: [{ name: CPP }, { name: Unused }]
regions: [{ name: R }]
devicePools: [{ name: DP, region: R }, { name: DP2, region: R, mra: false }, { name: DP3, region: R }, { name: DP4 }]
`);
  const user = (of: string) => project.find("endUsers", of)!;
  const phone = (of: string) => project.find("phones", of)!;
  const pool = (of: string) => project.find("devicePools", of)!;
  test("are each other's where one names the other and takes part", () => {
    assert.deepEqual(names(devicesOf(user("a"), project)), ["CSFA"]);
    assert.deepEqual(names(devicesOf(user("b"), project)), []);
    assert.deepEqual(
      [listingUser(phone("SEP1"), project)?.name, listingUser(phone("SEP3"), project)?.name],
      ["b", undefined],
    );
    assert.deepEqual(
      ["a", "b", "c", "d"].map((it) => lacksEndpoint(user(it), project)),
      [false, false, true, false],
    );
    assert.deepEqual(names(jabberUsersOf(project.find("userProfiles", "UP")!, project)), ["a"]);
  });
  test("are of a kind by their model", () => {
    assert.deepEqual(
      ["CSFA", "TCTA", "SEP1"].map((it) => [isJabber(phone(it)), policyFor(phone(it))]),
      [
        [true, "mraPolicyDesktop"],
        [true, "mraPolicyMobile"],
        [false, undefined],
      ],
    );
    assert.deepEqual(["Cisco 8845", "Cisco 8841", "Cisco 8865", "Cisco 8875", "Nothing"].map(hasVideo), [
      true,
      false,
      true,
      true,
      undefined,
    ]);
    assert.deepEqual(["Cisco Dual Mode for iPhone", "Cisco 8845", "Nothing"].map(isMobileJabber), [true, false, false]);
    assert.deepEqual(["Cisco 8845", "Cisco 7841", "Cisco Dual Mode for iPhone"].map(isDeskPhone), [true, true, false]);
    assert.deepEqual(["Cisco 8845", "Cisco Unified Client Services Framework", "Cisco DX80", "Nothing"].map(canOAuth), [
      true,
      true,
      false,
      undefined,
    ]);
    const beyond = (more: string): boolean =>
      isBeyondMra(projectOf(`phones: [{ name: A${more} }]\n`).objects("phones")[0]!);
    assert.deepEqual(
      [
        "",
        ", protocol: SIP",
        ", protocol: SCCP",
        ", model: Analog Phone",
        ", model: Third-party SIP Device (Basic)",
        ", model: VG310",
        ", model: Cisco 8845",
      ].map(beyond),
      [false, false, true, true, true, true, false],
    );
  });
  test("use pools and profiles where they are to stay and take part", () => {
    assert.deepEqual(names(poolsUsing(project.find("regions", "R")!, "region", project)), ["DP", "DP3"]);
    assert.deepEqual([...["DP", "DP2", "DP3"].map((it) => names(phonesIn(pool(it), project)))], [["CSFA"], [], []]);
    assert.deepEqual(
      ["CPP", "Unused"].map((it) => isApplied(project.find("commonPhoneProfiles", it)!, project)),
      [true, false],
    );
    assert.deepEqual(
      [["DP"], ["DP4"], ["DP2"], ["DP3", "DP4"], []].map((of) => mayHaveVideo(of.map(pool), project)),
      [true, false, true, false, false],
    );
    assert.ok(
      isUsedForMra(project) &&
        isUsedForMra(projectOf("expressway: { mra: true }\n")) &&
        !isUsedForMra(projectOf("expressway: { cores: [c] }\n")),
    );
    assert.deepEqual(
      [otherRegion("A", "A").en, otherRegion("A", undefined).en, otherRegion("A", "B").en],
      ["within the region", "within the region", 'with region "B"'],
    );
  });
  test("have a policy where one is stated, or MRA is switched on, and not where it is off", () =>
    assert.deepEqual(
      [
        "",
        ", enableMra: true",
        ", enableMra: false, mraPolicyMobile: No Service",
        ", mraPolicyMobile: No Service",
        ", mraPolicyDesktop: No Service",
      ].map((more) => hasPolicy(projectOf(`userProfiles: [{ name: U${more} }]\n`).objects("userProfiles")[0]!)),
      [false, true, false, true, true],
    ));
});

describe("security profiles", () => {
  const secure = "deviceSecurityMode: Encrypted, transportType: TLS";
  const profiles = `phoneSecurityProfiles:
  - { name: cert, ${secure} }
  - { name: token, ${secure}, enableOAuthAuthentication: true }
  - { name: sccp, ${secure}, protocol: SCCP }
  - { name: plain, deviceSecurityMode: Non Secure }
  - { name: away, ${secure}, state: absent }
`;
  const legs = (cluster: string): unknown => {
    const project = projectOf(profiles, cluster);
    return [
      project
        .objects("phoneSecurityProfiles")
        .slice(0, 3)
        .map((it) => legOf(it, project)),
      names(project.objects("phoneSecurityProfiles").filter((it) => isNameChecked(it, project))),
      names(plainProfiles(project)),
      isWithoutTls(project),
    ];
  };
  test("lead to Unified CM by the modes of the cluster", () => {
    assert.deepEqual(legs(""), [["certificate", "oauth", "certificate"], ["cert", "plain", "away"], [], false]);
    assert.deepEqual(legs(", securityMode: mixed, sipOAuth: false"), [
      ["certificate", "certificate", "certificate"],
      ["cert", "token", "plain", "away"],
      [],
      false,
    ]);
    assert.deepEqual(legs(", securityMode: nonSecure"), [["tcp", "oauth", "tcp"], [], ["cert"], true]);
    assert.deepEqual(legs(", securityMode: nonSecure, sipOAuth: false"), [
      ["tcp", "tcp", "tcp"],
      [],
      ["cert", "token"],
      true,
    ]);
    assert.deepEqual(legs(", securityMode: nonSecure, sipOAuth: true"), [
      ["certificate", "oauth", "certificate"],
      ["cert", "plain", "away"],
      ["cert"],
      false,
    ]);
  });
  test("have a good name where it is an FQDN in an enterprise domain", () => {
    const good = (name: string, cluster: string): boolean => hasGoodName(name, projectOf("", cluster));
    const domains = ", enterpriseDomains: [a.com]";
    assert.deepEqual(
      [good("x.a.com", domains), good("x.b.com", domains), good("x", domains), good("x.b.com", "")],
      [true, false, false, true],
    );
    const standard = (more: string): boolean =>
      isStandardProfile(projectOf(`phoneSecurityProfiles: [{ ${more} }]\n`).objects("phoneSecurityProfiles")[0]!);
    assert.deepEqual(
      ["name: own, managed: false", "name: Universal Device Template - Model-independent Security Profile"].map(
        standard,
      ),
      [false, false],
    );
  });
});

test("a name leads to an Expressway-E by itself, a CNAME record, a common address, or a name like its own", () => {
  const { records } = dnsOf(
    projectOf(
      "dns: { public: [{ name: www.a.com, type: CNAME, target: e1.a.com }, { name: e2.a.com, type: A, address: 8.8.8.8 }, { name: alias.b.com, type: A, address: 8.8.8.8 }, { name: r1.a.com, type: CNAME, target: r2.a.com }, { name: r2.a.com, type: CNAME, target: r1.a.com }] }\n",
    ),
    "public",
  )!;
  const to = (target: string): unknown => {
    const it = edgeBehind(target, ["e1.a.com", "e2.a.com", "bare", "9.9.9.9"], records);
    return it && `${it.edge} ${it.by}`;
  };
  assert.deepEqual(
    ["E1.a.com.", "bare.c.com", "www.a.com", "alias.b.com", "e1.other.com", "r1.a.com", "x.a.com"].map(to),
    ["e1.a.com own", "bare own", "e1.a.com cname", "e2.a.com address", "e1.a.com likeness", undefined, undefined],
  );
  assert.deepEqual(
    [
      isSameDomain("x.a.com", "y.A.com"),
      isSameDomain("x.a.com", "y.b.com"),
      isSameDomain("x", "y.b.com"),
      isSameDomain("8.8.8.8", "y.b.com"),
    ],
    [true, false, true, true],
  );
});
