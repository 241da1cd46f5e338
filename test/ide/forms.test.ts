import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { exists, schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import { isIn } from "../../core/src/catalog/versions.ts";
import type { Completion } from "../../core/src/ide/complete-ask.ts";
import { completeAt } from "../../core/src/ide/completion.ts";
import { factKeys } from "../../core/src/ide/expected.ts";
import { matches } from "../../core/src/ide/matches.ts";
import { itemsOf, nodeAt } from "../../core/src/syntax/tree.ts";
import { fixture } from "./fixture.ts";
import { filled } from "./fill-snippet.ts";

type Names = (cluster: string, section: string) => readonly string[];

function complete(text: string, language: "en" | "ko" = "en", live: Names = () => []): readonly Completion[] {
  const { world, uri, offset, findings } = fixture({ "a.mra.yaml": text });
  return completeAt(world, world.files.get(uri)!.tree, offset, findings, live, language).items;
}

/** The text after a completion was taken and gone through by Tab. */
function taken(text: string, it: Completion, typed: Readonly<Record<string, string>> = {}): string {
  const plain = text.replace("$0", "");
  const written = it.snippet ? filled(it.newText, typed) : it.newText;
  return plain.slice(0, it.span.start) + written + plain.slice(it.span.end);
}

const errors = (text: string): readonly string[] =>
  fixture({ "a.mra.yaml": text })
    .findings.filter((it) => it.severity === "error" && it.code !== "schema/required")
    .map((it) => `${it.code} ${say(it.message, "en")}`);

const head = (version: Version, more = ""): string => `apiVersion: mra/v1
cluster:
  name: hq
  version: "${version}"
  enterpriseDomains: [example.com]
  securityMode: mixed
${more}`;

/** Everything that is offered at the beginning of a line and begins a section with its first object. */
const begun = (text: string, section: string): readonly Completion[] =>
  complete(`${text}$0\n`).filter((it) => it.label === section || it.label.startsWith(`${section} · `));

test("an object is begun with what creating it needs, in every release", () => {
  for (const version of versions)
    for (const section of sections) {
      const schema = schemaOf(section);
      const offered = begun(head(version), section);
      assert.equal(offered.length > 0, isIn(version, schema.versions), `${section} ${version}`);
      for (const it of offered) {
        const text = taken(`${head(version)}$0\n`, it);
        const { world, uri } = fixture({ "a.mra.yaml": text });
        const value = nodeAt(world.files.get(uri)!.tree.documents[0]?.root, section);
        const object = schema.identity.length === 0 ? value : itemsOf(value)[0];
        const needed = schema.fields.filter((field) => field.required && exists(field, version));
        const missing = needed.filter((field) => nodeAt(object, field.key) === undefined).map((field) => field.key);
        if (!text.includes("managed: false")) assert.deepEqual(missing, [], text);
      }
    }
});

test("the inserted form says what MRA needs, and none of what it rejects", () => {
  const forms = sections.flatMap((it) => begun(head("15.0"), it)).map((it) => it.newText);
  for (const it of forms) assert.ok(!/SCCP|Non Secure|Authenticated|TCP\+UDP|nonSecure|\bDefault\|/.test(it), it);
  const profiles = begun(head("15.0"), "phoneSecurityProfiles").map((it) => it.newText);
  assert.ok(profiles.length > 4);
  for (const it of profiles)
    for (const line of [
      "protocol: SIP",
      "deviceSecurityMode: Encrypted",
      "transportType: TLS",
      "tftpEncryptedConfig: false",
    ])
      assert.ok(it.includes(line), it);
  for (const it of begun(head("15.0"), "phones").map((it) => it.newText)) assert.match(it, /protocol: SIP\n/);
});

test("every part of the form that is alone has no error but what is not finished yet", () => {
  const alone = sections.filter((it) => it !== "phones"); // a phone needs a profile and an Expressway
  for (const key of [...alone, ...factKeys.filter((it) => it !== "cluster")])
    for (const it of begun(head("15.0"), key)) assert.deepEqual(errors(taken(`${head("15.0")}$0\n`, it)), [], it.label);
});

test("a cluster is begun with what rules ask of it where none is defined, and named where one is", () => {
  const offered = (text: string): Completion => complete(`${text}$0\n`).find((it) => it.label === "cluster")!;
  const first = "apiVersion: mra/v1\n";
  const text = taken(`${first}$0\n`, offered(first));
  assert.match(text, /^ {2}publisher: cucm-pub\.example\.com\n[^]*name: cucm-pub\.example\.com, role: publisher/m);
  assert.deepEqual(errors(text), []);
  assert.equal(offered(`${head("15.0")}---\n${first}`).newText, "cluster: ");
});

test("written one after the other, the forms name each other, and there is nothing to mend at any step", () => {
  const order =
    "phoneNtpReferences dateTimeGroups callManagerGroups regions devicePools commonPhoneProfiles phoneSecurityProfiles";
  const rest = "universalDeviceTemplates universalLineTemplates userProfiles endUsers phones";
  let text = head(
    "15.0",
    `  nodes:
    - { name: cucm-pub.example.com, role: publisher, address: 10.0.0.10 }
    - { name: cucm-sub1.example.com, role: subscriber, address: 10.0.0.11 }
ntp: { servers: [10.0.0.1] }
expressway: { release: X15.2, mra: true, cores: [expc1.example.com], edges: [expe1.example.com], domains: [example.com], oauthRefresh: true }
`,
  );
  for (const section of [...order.split(" "), ...rest.split(" ")]) {
    text = `${taken(`${text}$0\n`, begun(text, section)[0]!)}\n`;
    assert.deepEqual(errors(text), [], section);
  }
  assert.match(text, /ipAddress: 10\.0\.0\.1/);
  assert.match(text, /members: \[cucm-sub1, cucm-pub\]/);
  assert.match(text, /callManagerGroup: CMG-MRA\n {4}dateTimeGroup: DTG-MRA\n {4}region: REG-MRA/);
  assert.match(
    text,
    /name: CSFJDOE\n(?: {4}.*\n)* {4}devicePool: DP-MRA\n {4}commonPhoneProfile: CPP-MRA\n {4}phoneSecurityProfile: csf-mra\.example\.com\n {4}ownerUser: jdoe/,
  );
});

test("a second object takes no name that is there, and a phone the profile of its model and a user without one", () => {
  const text = head(
    "15.0",
    `regions:
  - { name: REG-MRA }
phoneSecurityProfiles:
  - { name: tct.example.com, phoneType: Cisco Dual Mode for iPhone, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
endUsers:
  - { userid: ada, lastName: A }
  - { userid: bob.b, lastName: B }
phones:
  - { name: CSFADA, ownerUser: ada }
  $0
`,
  );
  const items = complete(text);
  const iphone = taken(
    text,
    items.find((it) => it.label === "- Jabber for iPhone")!,
  );
  assert.match(iphone, /- name: TCTBOB\.B\n {4}model: Cisco Dual Mode for iPhone\n/);
  assert.match(iphone, /phoneSecurityProfile: tct\.example\.com\n {4}ownerUser: ada/);
  const region = complete(text.replace("  $0\n", "").replace("{ name: REG-MRA }\n", "{ name: REG-MRA }\n  $0\n"));
  assert.match(region[0]!.newText, /^- name: \$1\n/);
});

test("behind a section's colon, too, the careful form is offered and nothing else", () => {
  const items = complete(`${head("15.0")}phones:$0\n`);
  assert.ok(items.length > 0 && items.every((it) => it.newText.startsWith("\n  - name: ")), JSON.stringify(items[0]));
  assert.match(taken(`${head("15.0")}phones:$0\n`, items[0]!), /\nphones:\n {2}- name: CSFJDOE\n {4}model: /);
});

test("a key that is made of parts brings them", () => {
  const text = `${head("15.0")}regions:\n  - name: EMEA\n    $0\n`;
  const related = complete(text).find((it) => it.label === "relatedRegions")!;
  assert.match(
    taken(text, related),
    /relatedRegions:\n {6}- \{ region: EMEA, bandwidth: 64 kbps, videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 \}/,
  );
  const ice = `${head("15.0")}phones:\n  - name: CSFA\n    $0\n`;
  assert.match(
    taken(
      ice,
      complete(ice).find((it) => it.label === "ice")!,
    ),
    /ice:\n {6}\$?/,
  );
});

test("what MRA needs stands first among the words", () => {
  const firstAt = (lines: string): string | undefined => complete(`${head("15.0")}${lines} $0\n`)[0]?.label;
  const profile = "phoneSecurityProfiles:\n  - name: x\n    ";
  assert.equal(firstAt(`${profile}protocol:`), "SIP");
  assert.equal(firstAt(`${profile}deviceSecurityMode:`), "Encrypted");
  assert.equal(firstAt(`${profile}transportType:`), "TLS");
  assert.equal(firstAt("phones:\n  - name: x\n    protocol:"), "SIP");
  assert.equal(firstAt("regions:\n  - name: x\n    relatedRegions:\n      - region: x\n        bandwidth:"), "64 kbps");
  assert.equal(
    firstAt("regions:\n  - name: x\n    relatedRegions:\n      - region: x\n        videoBandwidth:"),
    "6000",
  );
  assert.equal(firstAt("dateTimeGroups:\n  - name: x\n    timeFormat:"), "24-hour");
  assert.equal(firstAt("phoneSecurityProfiles:\n  - name: x\n    keySize:"), "2048");
});

const models = (name: string, key = "model", section = "phones"): readonly Completion[] =>
  complete(`${head("15.0")}${section}:\n  - name: ${name}\n    ${key}: $0\n`);

test("models: MRA endpoints first, found by what people call them", () => {
  const jabber = [
    "Cisco Unified Client Services Framework",
    "Cisco Dual Mode for iPhone",
    "Cisco Dual Mode for Android",
    "Cisco Jabber for Tablet",
  ];
  for (const items of [models("x"), models("x.example.com", "phoneType", "phoneSecurityProfiles")]) {
    assert.deepEqual(
      items.slice(0, 4).map((it) => it.label),
      jabber,
    );
    const found = (typed: string): string | undefined => {
      const fitting = items.filter((it) => matches(it.filter ?? it.label, typed));
      const whole = fitting.find((it) => (it.filter ?? it.label).toLowerCase().includes(typed.toLowerCase()));
      return (whole ?? fitting[0])?.label; // an editor puts letters that stand together first
    };
    const wanted = {
      "Jabber Win": 0,
      "jabber for mac": 0,
      CSF: 0,
      iPhone: 1,
      "Jabber iPh": 1,
      TCT: 1,
      Android: 2,
      BOT: 2,
      iPad: 3,
      "Jabber for iPad": 3,
      tablet: 3,
      TAB: 3,
    };
    for (const [typed, at] of Object.entries(wanted)) assert.equal(found(typed), jabber[at], typed);
    assert.equal(items.filter((it) => matches(it.filter ?? it.label, "Jabber")).length, 4);
  }
});

test("the device's name chooses the model, and the model the name", () => {
  assert.equal(models("TCTJDOE")[0]?.label, "Cisco Dual Mode for iPhone");
  assert.equal(models("BOTJDOE")[0]?.label, "Cisco Dual Mode for Android");
  assert.equal(models("SEP001122334455")[0]?.label, "Cisco 8841");
  const text = `${head("15.0")}endUsers:\n  - { userid: ada, lastName: A }\n  - { userid: bob, lastName: B }\nphones:\n  - { name: TCTADA, model: Cisco Dual Mode for iPhone }\n  - name: $0\n    model: Cisco Dual Mode for iPhone\n`;
  assert.deepEqual(
    complete(text).map((it) => it.label),
    ["TCTBOB"],
  );
});
