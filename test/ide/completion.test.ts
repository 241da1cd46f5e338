import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Completion } from "../../core/src/ide/complete-ask.ts";
import { completeAt } from "../../core/src/ide/completion.ts";
import { cursorAt } from "../../core/src/ide/cursor.ts";
import { sectionAround } from "../../core/src/ide/section-around.ts";
import { fixture } from "./fixture.ts";

const profile = `phoneSecurityProfiles:
  - name: csf.example.com
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
`;

function complete(
  source: string | Readonly<Record<string, string>>,
  language: "en" | "ko" = "en",
): readonly Completion[] {
  const { world, uri, offset, findings } = fixture(source);
  return completeAt(
    world,
    world.files.get(uri)!.tree,
    offset,
    findings,
    (cluster, section) => (cluster === "hq" && section === "devicePools" ? ["DP-LIVE"] : []),
    language,
  ).items;
}

const labels = (source: string | Readonly<Record<string, string>>): readonly string[] =>
  complete(source).map((it) => it.label);

/** The text after a completion was taken; tab stops are left as they are. */
function taken(source: string, label: string): string {
  const { text } = fixture(source);
  const it = complete(source).find((item) => item.label === label);
  assert.ok(it, `${label} is offered`);
  const result = text.slice(0, it.span.start) + it.newText + text.slice(it.span.end);
  return result.startsWith("apiVersion: mra/v1\ncluster: hq\n")
    ? result.slice("apiVersion: mra/v1\ncluster: hq\n".length)
    : result;
}

const subset = (has: readonly string[], wants: readonly string[]): void =>
  assert.deepEqual(
    wants.filter((it) => !has.includes(it)),
    [],
    has.join(" "),
  );

test("keys of an object: required ones first, those that stand there are left out", () => {
  const keys = labels(`phoneSecurityProfiles:\n  - name: x\n    $0\n`);
  assert.deepEqual(keys.slice(0, 2), ["phoneType", "protocol"]);
  subset(keys, ["transportType", "deviceSecurityMode", "state", "managed", "renamedFrom", "mra"]);
  assert.ok(!keys.includes("name"));
});

test("keys behind a dash, in the middle of a word, and before keys that follow", () => {
  subset(labels("devicePools:\n  - $0\n"), ["name", "region"]);
  subset(labels("devicePools:\n  - re$0\n    name: x\n"), ["region"]);
  assert.ok(!labels("devicePools:\n  - re$0\n    name: x\n").includes("name"));
  assert.equal(
    taken("devicePools:\n  - re$0: X\n    name: x\n", "region"),
    "devicePools:\n  - region: X\n    name: x\n",
  );
});

test("keys at the item's own column belong to the list, not to the object", () => {
  assert.deepEqual(labels("devicePools:\n  - name: x\n  $0\n"), ["- name, …"]);
  subset(labels("devicePools:\n  - name: x\n$0\n"), ["phones", "regions"]);
});

test("keys in flow style, with keys on both sides", () => {
  const keys = labels("devicePools:\n  - { name: x, $0, region: y }\n");
  subset(keys, ["callManagerGroup", "dateTimeGroup"]);
  assert.ok(!keys.includes("name") && !keys.includes("region"));
  assert.equal(taken("devicePools:\n  - { name: x,$0 }\n", "region"), "devicePools:\n  - { name: x, region:  }\n");
});

test("values in flow style, in a list in flow style, and over several lines", () => {
  const regions = "regions:\n  - name: EMEA, West\n  - name: APAC\n";
  assert.deepEqual(labels(`${regions}devicePools:\n  - { name: x, region: $0 }\n`), ["EMEA, West", "APAC", "Default"]);
  assert.equal(
    taken(`${regions}devicePools:\n  - { name: x, region: E$0 }\n`, "EMEA, West"),
    `${regions}devicePools:\n  - { name: x, region: "EMEA, West" }\n`,
  );
  assert.deepEqual(labels(`${regions}devicePools:\n  - {\n      name: x,\n      region: $0\n    }\n`), [
    "EMEA, West",
    "APAC",
    "Default",
  ]);
  assert.deepEqual(
    labels(
      "phoneNtpReferences:\n  - ipAddress: 10.0.0.1\ndateTimeGroups:\n  - name: x\n    phoneNtpReferences: [10.0.0.2, $0]\n",
    ),
    ["10.0.0.1"],
  );
});

test("an open bracket does not spoil what follows it", () => {
  subset(labels("devicePools:\n  - { name: x, region: y\n  - name: z\n    $0\n"), ["region"]);
  subset(labels("regions:\n  - { name: x\ndevicePools:\n  - name: z\n    re$0\n"), ["region"]);
});

test("words of an enumeration", () => {
  assert.deepEqual(labels(`${profile}    transportType: $0\n`).slice().sort(), ["TCP", "TCP+UDP", "TLS", "UDP"]);
  assert.equal(taken(`${profile}    transportType: T$0CP # why\n`, "TLS"), `${profile}    transportType: TLS # why\n`);
  assert.equal(taken(`${profile}    transportType:$0\n`, "TLS"), `${profile}    transportType: TLS\n`);
  assert.equal(taken(`${profile}    transportType: "T$0"\n`, "TLS"), `${profile}    transportType: "TLS"\n`);
});

test("truth values, versions, the language itself", () => {
  assert.deepEqual(labels(`${profile}    tftpEncryptedConfig: $0\n`), ["false", "true"]);
  assert.equal(taken("cluster:\n  name: hq\n  version: 14$0\n", "14.0"), 'cluster:\n  name: hq\n  version: "14.0"\n');
  assert.equal(taken("apiVersion: $0\n", "mra/v1"), "apiVersion: mra/v1\n");
});

test("names come from all files of the cluster and, marked so, from the live one; those to be removed do not", () => {
  const items = complete({
    "a.mra.yaml": "phones:\n  - name: CSFX\n    devicePool: $0\n",
    "b.mra.yaml": "devicePools:\n  - name: DP-MRA\n    region: EMEA\n  - { name: DP-OLD, state: absent }\n",
    "c.mra.yaml": "cluster: other\ndevicePools:\n  - name: DP-OTHER\n",
  });
  assert.deepEqual(
    items.map((it) => [it.label, it.detail]),
    [
      ["DP-MRA", "EMEA"],
      ["DP-LIVE", "on the cluster, not in the files"],
      ["Default", "comes with every cluster"],
    ],
  );
});

test("names of what no file describes: those that other objects of the cluster use", () => {
  const others = `callManagerGroups:
  - name: CMG-1
    members: [CM_cucm-sub1, CM_cucm-pub]
commonPhoneProfiles:
  - { name: CPP-1, vpnGroup: VPN-1 }
  - { name: CPP-2, vpnGroup: VPN-OLD, state: absent }
devicePools:
  - { name: DP-1, srst: SRST-1, mediaResourceList: MRL-1 }
`;
  const offered = (text: string): readonly (readonly [string, string | undefined])[] =>
    complete({
      "a.mra.yaml": text,
      "b.mra.yaml": others,
      "c.mra.yaml": "cluster: other\ndevicePools:\n  - { name: X, srst: NO }\n",
    }).map((it) => [it.label, it.detail]);
  const detail = "named elsewhere in the files";
  assert.deepEqual(offered("callManagerGroups:\n  - name: CMG-2\n    members:\n      - CM_$0\n"), [
    ["CM_cucm-pub", detail],
    ["CM_cucm-sub1", detail],
  ]);
  assert.deepEqual(offered("commonPhoneProfiles:\n  - name: CPP-3\n    vpnGroup: $0\n"), [["VPN-1", detail]]);
  assert.deepEqual(offered("devicePools:\n  - name: DP-2\n    mediaResourceList: $0\n"), [["MRL-1", detail]]);
});

test("models, with what MRA knows of them", () => {
  const models = complete("phones:\n  - name: x\n    model: $0\n");
  const jabber = models.find((it) => it.label === "Cisco Unified Client Services Framework");
  assert.match(jabber?.documentation ?? "", /Can use Mobile and Remote Access; device names begin with `CSF`/);
});

test("secrets that the project names already", () => {
  const other = "commonPhoneProfiles:\n  - name: a\n    ice: { turn: { password: { secret: turn-mra } } }\n";
  assert.deepEqual(labels(`${other}  - name: b\n    ice: { turn: { password: { secret: $0 } } }\n`), ["turn-mra"]);
  assert.equal(
    taken(`${other}  - name: b\n    ice:\n      turn:\n        password: $0\n`, "{ secret: … }"),
    `${other}  - name: b\n    ice:\n      turn:\n        password: { secret: $1 }\n`,
  );
});

test("the cluster, its surroundings, and what other parts of the file suggest for them", () => {
  subset(labels("cluster:\n  $0\n"), ["name", "publisher", "nodes"]);
  subset(labels("cluster: hq\ndns:\n  internal:\n    - { name: x, $0 }\n"), ["type", "target", "port"]);
  subset(labels("cluster: hq\nexpressway:\n  cores: [c1]\n  $0\n"), ["edges", "release"]);
  assert.deepEqual(labels(`${profile}certificates:\n  expresswayC: { server: { san: [$0] } }\n`), ["csf.example.com"]);
  assert.deepEqual(labels({ "a.mra.yaml": "cluster: $0\n", "b.mra.yaml": "cluster: { name: emea }\n" }), ["emea"]);
});

test("top-level keys: an object section brings its first object with it", () => {
  subset(labels("cluster: hq\n$0\n"), ["apiVersion", "ntp", "phones"]);
  assert.ok(!labels("cluster: hq\n$0\nphones: []\n").includes("phones"));
  assert.equal(
    taken("cluster: hq\n$0", "regions"),
    "cluster: hq\nregions:\n  - name: ${1:REG-MRA}\n    relatedRegions:\n      - { region: $1, bandwidth: ${2|64 kbps,256 kbps,128 kbps,48 kbps,32 kbps,24 kbps,16 kbps,8 kbps|}, videoBandwidth: ${3|6000,384,1500,2000,4000,20000,0|}, immersiveVideoBandwidth: 2147483647 }$0",
  );
  assert.ok(!labels('cluster: { name: hq, version: "12.0" }\n$0').includes("expresswayCs"), "AXL 12.0 has none");
});

test("an empty file is offered a whole deployment", () => {
  assert.equal(labels("$0")[0], "a whole MRA deployment");
  assert.equal(labels("# a comment\n$0")[0], "a whole MRA deployment");
  assert.ok(!labels("cluster: hq\n$0").includes("a whole MRA deployment"));
});

test("comments that speak to the tool: the rules that find something here come first", () => {
  assert.deepEqual(labels("regions: [] # mra-$0"), ["mra-ignore", "mra-ignore-file"]);
  const named =
    "cluster: { name: hq, enterpriseDomains: [example.com] }\nphoneSecurityProfiles:\n  - name: MRA Jabber # mra-ignore $0\n";
  assert.equal(labels(named)[0], "MRA033");
  assert.match(taken(named, "MRA033"), /# mra-ignore MRA033: \$\{1:reason\}\n$/);
});

test("nothing is offered in a block scalar, in a comment or behind a value", () => {
  assert.deepEqual(labels("commonPhoneProfiles:\n  - name: x\n    description: |\n      some $0\n"), []);
  assert.deepEqual(labels("phones: # some $0\n"), []);
  assert.deepEqual(labels("regions:\n  - name: x\n      $0\n"), []);
});

test("help, label and notes in Korean", () => {
  const it = complete(`${profile}    $0`, "ko").find((item) => item.label === "transportType");
  assert.match(it?.documentation ?? "", /기본값: `TCP\+UDP`/);
});

test("any text, cut anywhere: completion answers, and what it replaces lies around the cursor", () => {
  const part = fc.constantFrom(
    "devicePools:",
    "phones:",
    "\n",
    "\n  ",
    "\n    ",
    "- ",
    "name: x",
    "{",
    "}",
    "[",
    "]",
    ", ",
    ": ",
    '"',
    "'",
    "#",
    " |",
    "region: ",
    "ice:",
    "---\n",
    "a",
    "\t",
    "&a ",
    "*a",
    "cluster:",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.nat(), (parts, at) => {
      const text = parts.join("");
      const offset = text.length === 0 ? 0 : at % (text.length + 1);
      const { world, uri } = fixture({ "a.mra.yaml": text });
      const { tree } = world.files.get(uri)!;
      assert.deepEqual(
        cursorAt(tree.text, offset, sectionAround(tree, offset)),
        cursorAt(tree.text, offset),
        JSON.stringify([tree.text, offset]),
      );
      for (const it of completeAt(world, tree, offset, [], () => [], "en").items) {
        assert.ok(
          it.span.start <= offset && offset <= it.span.end && it.span.end <= tree.text.length,
          `${JSON.stringify(text)} at ${offset}: ${JSON.stringify(it)}`,
        );
        assert.ok(!tree.text.slice(it.span.start, it.span.end).includes("\n"), JSON.stringify(text));
      }
    }),
    { numRuns: 500 },
  );
});

test("hostile lines take no longer than they are long", () => {
  const long = 200_000;
  const spaces = " ".repeat(long);
  const hostile = [
    `devicePools:\n  - a${spaces}b$0`,
    `devicePools:\n  - ${spaces}#$0`,
    `devicePools:\n  - { ${"a:b".repeat(long / 4)}$0`,
    `devicePools:\n  - {${spaces}a$0`,
    `devicePools:\n  - "${spaces}$0`,
    `# mra-ignore ${"a,   ".repeat(long / 5)}!$0`,
    `devicePools:\n${"  - x\n".repeat(long / 6)}    $0`,
    `${"[".repeat(long)}$0`,
    `devicePools:\n${"&a ".repeat(long / 3)}$0`,
  ];
  // Each is a matter of milliseconds; a quadratic reading of one would take minutes, and the run would not end.
  for (const text of hostile) assert.doesNotThrow(() => cursorAt(text.replace("$0", ""), text.indexOf("$0")));
});
