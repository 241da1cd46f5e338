// Each step of a plan as it is stored: what it changes, what it sends, what was there before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, type Address } from "../../core/src/base/address.ts";
import { say } from "../../core/src/base/text.ts";
import { schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import type { Agreed, Drift } from "../../core/src/plan/drift.ts";
import { driftOf } from "../../core/src/plan/drift.ts";
import { fieldSentence, objectSentence } from "../../core/src/plan/drift-words.ts";
import type { Plan, Step } from "../../core/src/plan/step.ts";
import { isTruthful } from "../../core/src/plan/truth.ts";
import type { Json } from "../../core/src/base/json.ts";
import { wantedOnExpressway } from "../../core/src/plan/expressway.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import { allIce, desired, live, planned, planOf, projectOf, reasonsText } from "./fixture.ts";
import { changeOf, stepFor } from "./steps.ts";

const stored = (wanted: string, there: string): readonly string[] =>
  planned(wanted, there).steps.map((it) =>
    [
      it.id,
      ...it.changes.map((one) => `${one.path}: ${JSON.stringify(one.before)} → ${JSON.stringify(one.after)}`),
      ...("send" in it ? [`sends ${it.send.join(" ")}`] : []),
      ...(it.secrets.length > 0 ? [`secrets ${it.secrets.join(" ")}`] : []),
      ...("before" in it ? [`before ${JSON.stringify(it.before)}`] : []),
      ...(it.waitsFor.length > 0 ? [`after ${it.waitsFor.join(" ")}`] : []),
    ].join("; "),
  );
const refusal = (...of: Parameters<typeof planOf>): string => {
  const it = planOf(...of);
  return it.ok ? "" : reasonsText(it.fault);
};
const directory = (more: string): string =>
  `ldapDirectories: [{ name: AD, ldapDn: cn=a, userSearchBase: ou=b, nextExecTime: "2026-01-01 00:00", servers: [{ hostName: dc1, ldapPortNumber: 636 }]${more} }]`;

test("a rename changes the key that names the object", () =>
  assert.deepEqual(stored("regions: [{ name: B, renamedFrom: A }]", "regions: [{ name: A }]"), [
    'rename:regions/B; name: "A" → "B"',
    "apply:regions/B; after rename:regions/B",
  ]));

test("a password is sent with what differs, and by itself neither sent nor compared", () => {
  const secret = ", ldapPassword: { secret: ad }";
  assert.deepEqual(stored(directory(secret).replace("ou=b", "ou=c"), directory("")), [
    'change:ldapDirectories/AD; userSearchBase: "ou=b" → "ou=c"; ldapPassword: null → {"secret":"ad"}; sends userSearchBase ldapPassword; secrets ad; before {"ldapDn":"cn=a","userSearchBase":"ou=b","nextExecTime":"2026-01-01 00:00","servers":[{"hostName":"dc1","ldapPortNumber":636}]}',
  ]);
  assert.deepEqual(stored(directory(secret), directory("")), []);
  assert.equal(planned(directory(secret), directory("")).notes.length, 1);
});

test("a new object is sent with what is stated; nothing is cleared that is not there yet", () => {
  assert.deepEqual(
    stored(
      "commonPhoneProfiles: [{ name: C, description: null, vendorConfig: { a: 1, b: null }, unlockPwd: { secret: s } }]",
      "",
    ),
    ['add:commonPhoneProfiles/C; unlockPwd: null → {"secret":"s"}; vendorConfig.a: null → 1; secrets s'],
  );
});

test("what is fixed is replaced, and what the files do not state of it is named; unless it is renamed, too", () => {
  const cluster =
    "regions: [{ name: A, defaultCodec: G.711, relatedRegions: [{ region: Default, videoBandwidth: 1 }] }]";
  const plan = planned("regions: [{ name: A, defaultCodec: G.729 }]", cluster);
  assert.deepEqual(
    plan.steps.map((it) => it.id),
    ["replace:regions/A"],
  );
  assert.deepEqual(
    plan.notes.map((it) => say(it.message, "en").replace(/^.*lost/, "lost")),
    [
      "Region A is replaced because Default codec is fixed once it exists; the cluster refuses while something uses it",
      "lost by the replacement: Relationships to other regions",
    ],
  );
  assert.equal(
    refusal(desired("regions: [{ name: B, renamedFrom: A, defaultCodec: G.729 }]"), live(cluster)),
    "! Region B cannot be renamed and replaced at once (Default codec); do one after the other\n",
  );
});

test("what a version does not know is named, at any depth", () => {
  const [profile] = desired("userProfiles: [{ name: U, enableMra: true, mraPolicyDesktop: IM & Presence only }]");
  assert.equal(
    refusal([profile!], [], { schema: "11.5" }),
    "! User profile U: AXL 11.5 does not have enableMra, mraPolicyDesktop\n",
  );
  assert.equal(refusal([profile!], [], { schema: "14.0" }), "");
});

test("what AXL cannot do is said: adding, renaming, removing, writing what is built in", () => {
  assert.match(
    refusal(desired("regions: [{ name: Default, state: absent }]"), live("regions: [{ name: Default }]")),
    /never removed/,
  );
  assert.equal(refusal(desired("regions: [{ name: A, state: absent }]"), []), "");
  const builtIn = "commonPhoneProfiles: [{ name: Standard Common Phone Profile, description: d }]";
  assert.match(refusal(desired(builtIn), []), /is built in, and this cluster does not have it/);
  assert.deepEqual(planned(builtIn, builtIn).manual, []);
  const remote = "remoteClusters: [{ clusterId: B, renamedFrom: A, fullyQualifiedName: b.example.com }]";
  assert.match(
    refusal(desired(remote), live("remoteClusters: [{ clusterId: A, fullyQualifiedName: b.example.com }]")),
    /cannot be renamed through AXL/,
  );
  const entries = [{ ...desired("enterprisePhoneConfig: {}")[0]!, state: "absent" as const }];
  assert.match(refusal(entries, live("enterprisePhoneConfig: {}")), /cannot be removed through AXL/);
});

test("a reset is due after the changes that ask for it; Apply Config after each, and for nothing that is new", () => {
  const profile = (more: string): string =>
    `phoneSecurityProfiles: [{ name: p, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted${more} }]`;
  const kinds = (plan: Plan): readonly string[] => plan.steps.map((it) => it.kind);
  assert.deepEqual(kinds(planned(profile(", description: a"), profile(""))), ["change", "apply", "reset"]);
  assert.deepEqual(kinds(planned(profile(""), "")), ["add"]);
  const trunks = "sipTrunkSecurityProfiles: [{ name: T, description: ";
  assert.deepEqual(kinds(planned(`${trunks}a }]`, `${trunks}b }]`)), ["change", "apply"]);
  const phone = (pool: string): string =>
    `phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: ${pool}, mra: false }]`;
  const { steps } = planned(phone("Default"), phone("Other"));
  const after = ["change:phones/SEP00A1B2C3D4E5"];
  assert.deepEqual(
    steps.map((it) => [it.kind, "phones" in it ? it.phones : "-", it.waitsFor]),
    [
      ["change", "-", []],
      ["apply", 1, after],
      ["reset", 1, after],
    ],
  );
});

test("a step is true where it does what it shows, and names what it sends", () => {
  const change = (more: object): Step =>
    stepFor("change", "commonPhoneProfiles", "C", {
      fields: { name: "C", description: "new", unlockPwd: { secret: "s" } },
      send: ["description"],
      before: { description: "old" },
      changes: [changeOf("description", "old", "new")],
      ...more,
    });
  const isTrue = (it: Step): boolean => isTruthful(it, "14.0");
  assert.ok(isTrue(change({})));
  assert.ok(!isTrue(change({ changes: [] })), "it sends what it does not show");
  assert.ok(!isTrue(change({ changes: [changeOf("description", "old", "other")] })));
  assert.ok(!isTrue(change({ send: ["description", "unlockPwd"] })), "it sends a secret that it does not name");
  assert.ok(!isTrue(change({ secrets: ["s"] })), "it names a secret that it does not send");
  assert.ok(!isTrue(change({ before: { description: "older" } })));
  assert.ok(isTrue(change({ before: null, changes: [changeOf("description", null, "new")] })));
  assert.ok(!isTrue(change({ before: null, changes: [changeOf("description", "old", "new")] })));
  assert.ok(isTrue(stepFor("apply", "regions", "A")));
  for (const kind of ["apply", "reset", "rename", "remove", "replace", "add"] as const) {
    assert.ok(isTrue(stepFor(kind, "regions", "A")), kind);
    assert.ok(!isTrue(stepFor(kind, "regions", "A", { secrets: ["s"] })), kind);
    if (kind !== "apply" && kind !== "reset") assert.ok(!isTrue(stepFor(kind, "regions", "Default")), kind);
  }
  assert.ok(!isTrue(stepFor("rename", "regions", "A", { from: address("regions", "Default") })));
  assert.ok(!isTrue(stepFor("add", "regions", "A", { address: address("regions", "Default") })));
  const add = (fields: object, ...changes: readonly object[]): Step =>
    stepFor("add", "regions", "A", { fields, changes });
  assert.ok(isTrue(add({ name: "A", defaultCodec: "G.711" }, changeOf("defaultCodec", null, "G.711"))));
  assert.ok(!isTrue(add({ name: "A", defaultCodec: "G.711" })));
});

const agreedOn = (values: Readonly<Record<string, string>>, more: Partial<Agreed> = {}): Agreed => ({
  at: "then",
  by: "look",
  present: true,
  values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { at: "then", by: "look", value }])),
  unknown: [],
  ...more,
});
const region = (more: string): string => `regions: [{ name: A${more} }]`;
const look = (wanted: string, there: string, agreed?: Agreed): Drift =>
  driftOf({
    desired: desired(wanted),
    live: live(there),
    version: "14.0",
    ice: allIce,
    agreed: new Map(agreed === undefined ? [] : [["regions/A" as Address, agreed]]),
    at: "now",
  });
const told = ({ objects, pending }: Drift): readonly string[] => [
  ...objects.flatMap((it) =>
    (it.kind === "changed"
      ? it.fields.map((one) => fieldSentence(it, one, "now", (at) => at))
      : [objectSentence(it, "now", (at) => at)]
    ).map((one) => say(one, "en")),
  ),
  ...(pending > 0 ? [`${String(pending)} pending`] : []),
];

test("a look remembers what is the same, forgets nothing, and is silent where it learns nothing", () => {
  const [one, two] = [region(", defaultCodec: G.711"), region(", defaultCodec: G.722")];
  const codec = { defaultCodec: "G.711" };
  assert.deepEqual(
    [...look(one, one).news.values()],
    [{ ...agreedOn({}), at: "now", values: { defaultCodec: { at: "now", by: "look", value: "G.711" } } }],
  );
  assert.deepEqual([...look(one, one, agreedOn(codec)).news], [], "known before");
  assert.deepEqual(look(one, one, agreedOn({ defaultCodec: "G.722" })).news.get("regions/A" as Address)?.values, {
    defaultCodec: { at: "now", by: "look", value: "G.711" },
  });
  assert.deepEqual(look(one, two).news.get("regions/A" as Address), {
    ...agreedOn({}, { unknown: ["defaultCodec"] }),
    at: "now",
  });
  assert.deepEqual([...look(one, two, agreedOn({}, { unknown: ["defaultCodec"] })).news], []);
  assert.deepEqual(
    look(one, one, agreedOn({}, { unknown: ["defaultCodec"] })).news.get("regions/A" as Address)?.unknown,
    [],
  );
  const gone = look(region(", state: absent"), "");
  assert.deepEqual([...gone.news.values()], [agreedOn({}, { at: "now", present: false })]);
  assert.deepEqual([...look(region(", state: absent"), "", agreedOn({}, { present: false })).news], []);
});

test("whose change it is follows from what both last agreed on", () => {
  const codec = (it: string): string => region(`, defaultCodec: ${it}`);
  const agreed = agreedOn({ defaultCodec: "G.711" });
  const since = "then, when both were the same";
  assert.deepEqual(told(look(codec("G.711"), codec("G.722"), agreed)), [
    `Default codec of A: live G.722, changed outside since ${since} (read now)`,
  ]);
  assert.deepEqual(told(look(codec("G.729"), codec("G.722"), agreed)), [
    `Default codec of A: live G.722, changed outside and in the file since ${since} (read now)`,
  ]);
  assert.deepEqual(told(look(codec("G.722"), codec("G.711"), agreed)), ["1 pending"]);
  assert.deepEqual(told(look(codec("G.711"), codec("G.711"), agreed)), []);
  assert.match(
    told(look(codec("G.711"), codec("G.722"), agreedOn({}, { unknown: ["defaultCodec"] })))[0]!,
    /which is older/,
  );
  const deployed = { ...agreed, values: { defaultCodec: { at: "then", by: "deploy" as const, value: "G.711" } } };
  assert.match(told(look(codec("G.711"), codec("G.722"), deployed))[0]!, /since the deploy of then/);
  assert.deepEqual(told(look(region(""), "", agreedOn({}))), [
    `Region A is no longer on the cluster: removed outside since ${since} (read now)`,
  ]);
  assert.deepEqual(told(look(region(""), "")), ["1 pending"]);
  assert.deepEqual(told(look(region(""), "", agreedOn({}, { present: false }))), ["1 pending"]);
  assert.deepEqual(told(look(region(", managed: false"), "")), [
    "Region A is not on the cluster, and the files refer to it (read now)",
  ]);
  assert.deepEqual(told(look(region(", state: absent"), region(""))), ["1 pending"]);
  assert.deepEqual(told(look(region(", state: absent"), region(""), agreedOn({}, { present: false }))), [
    `Region A is on the cluster again: added outside since ${since} (read now)`,
  ]);
});

test("of items that the cluster does not have each is one difference; of one that it has, each value", () => {
  const related = (...items: readonly string[]): string =>
    region(`, relatedRegions: [${items.map((it) => `{ region: ${it} }`).join(", ")}]`);
  const there = related("A, videoBandwidth: 2, bandwidth: 64 kbps");
  const wanted = related("A, videoBandwidth: 1, bandwidth: 32 kbps", "Default, videoBandwidth: 1, bandwidth: 64 kbps");
  assert.deepEqual(
    look(wanted, there).objects.flatMap((it) =>
      it.fields.map((one) => `${one.path} ${one.label.en} ${JSON.stringify(one.before)}`),
    ),
    [
      'relatedRegions[A].bandwidth Maximum audio bit rate (A) "64 kbps"',
      "relatedRegions[A].videoBandwidth Maximum session bit rate for video calls (A) 2",
      "relatedRegions[Default] Relationships to other regions (Default) null",
    ],
  );
});

test("the cause of an object is the most certain one of its fields", () => {
  const pool = (region: string, srst: string): string =>
    `devicePools: [{ name: DP, region: ${region}, dateTimeGroup: CMLocal, callManagerGroup: Default, srst: ${srst} }]`;
  const known = agreedOn(
    { region: "Default", dateTimeGroup: "CMLocal", callManagerGroup: "Default" },
    { unknown: ["srst"] },
  );
  const { objects } = driftOf({
    desired: desired(pool("Default", "Disable")),
    live: live(pool("Other", "Enable")),
    version: "14.0",
    ice: allIce,
    agreed: new Map([["devicePools/DP" as Address, known]]),
    at: "now",
  });
  assert.deepEqual(
    objects.map((it) => [it.cause, it.fields.map((one) => one.cause)]),
    [["cluster", ["cluster", "unknown"]]],
  );
});

test("a password that is cleared, which nobody can see, is not sent along", () => {
  const profile = (more: string): string => `commonPhoneProfiles: [{ name: C, description: ${more} }]`;
  const [step] = planned(profile("b, unlockPwd: null"), profile("a")).steps;
  assert.deepEqual(step?.kind === "change" && step.send, ["description"]);
});

test("a replacement needs all that an addition needs; of what is lost by it six things are named", () => {
  const profile = (more: object): readonly DesiredObject[] =>
    desired("phoneSecurityProfiles: [{ name: p, phoneType: Cisco 8845, protocol: SIP }]").map((it) => ({
      ...it,
      fields: { ...it.fields, ...more },
    }));
  const there = (more = ""): ReturnType<typeof live> =>
    live(`phoneSecurityProfiles: [{ name: p, phoneType: Cisco 8861, protocol: SIP${more} }]`);
  assert.equal(
    refusal(profile({ protocol: "" }), there()),
    "! Phone security profile type, Device protocol of Phone security profile p is fixed once the object exists, and it cannot be replaced without protocol\n",
  );
  const kept =
    ", description: d, deviceSecurityMode: Encrypted, transportType: TLS, tftpEncryptedConfig: true, nonceValidityTime: 100, sipPhonePort: 5070, authenticationMode: By Null String, keySize: 2048, enableDigestAuthentication: true";
  const plan = planOf(profile({}), there(kept));
  const lost = plan.ok ? plan.value.notes.map((it) => say(it.message, "en")).find((it) => it.includes("is lost")) : "";
  const names = /by the replacement: (.*) and (\d+) more$/.exec(lost ?? "");
  assert.equal((names?.[1] ?? "").split(", ").length, 6, lost);
  assert.ok(Number(names?.[2]) >= 1);
});

test("what a cluster alone writes is not lost by a replacement", () => {
  const phone = (model: string): string =>
    `phones: [{ name: SEP00A1B2C3D4E5, model: ${model}, protocol: SIP, devicePool: Default, mra: false }]`;
  const [there] = live(phone("Cisco 8861"));
  const written = { ...there!.fields, loginUserId: "someone", certificateStatus: "None", numberOfButtons: 5 };
  const plan = planOf(desired(phone("Cisco 8845")), [{ ...there!, fields: written }]);
  assert.deepEqual(
    plan.ok ? plan.value.notes.filter((it) => say(it.message, "en").includes("is lost")) : "no plan",
    [],
  );
});

test("nothing is sent as nothing only where AXL would set something itself, or must have an element", () => {
  const added = (section: string, more: object): Json | undefined => {
    const [it] = desired(section);
    const plan = planOf([{ ...it!, fields: { ...it!.fields, ...more } }], []);
    const [step] = plan.ok ? plan.value.steps : [];
    return step?.kind === "add" ? step.fields : undefined;
  };
  const phone =
    "phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, mra: false }]";
  const fields = { name: "SEP00A1B2C3D4E5", model: "Cisco 8845", protocol: "SIP" };
  assert.deepEqual(added(phone, { phoneTemplate: null, description: null }), {
    ...fields,
    devicePool: "Default",
    phoneTemplate: null,
  });
  assert.deepEqual(added(phone, { devicePool: null }), { ...fields, devicePool: null }, "AXL takes no pool as a value");
  assert.deepEqual(
    added(phone, { unheardOf: 1, description: "d" }),
    { ...fields, devicePool: "Default", description: "d" },
    "what the catalogue does not know is not sent, and the rest is",
  );
});

test("what a version does not know is found inside maps, behind what nobody knows", () => {
  const [it] = desired("serviceProfiles: [{ name: S }]");
  const withInfos = (info: Json): DesiredObject => ({
    ...it!,
    fields: { unheardOf: 1, name: "S", description: null, serviceProfileInfos: info },
  });
  const late = withInfos({ jabberClientConfigurationProfileInfo: "x" });
  assert.equal(
    refusal([late], [], { schema: "12.0" }),
    "! Service profile S: AXL 12.0 does not have serviceProfileInfos.jabberClientConfigurationProfileInfo\n",
  );
  assert.equal(refusal([late], [], { schema: "12.5" }), "");
  assert.equal(refusal([withInfos(null)], [], { schema: "12.0" }), "");
});

test("what no request changes safely on an Expressway is left to hands, with what differs; what is the same is not", () => {
  const host = "expc1.example.com";
  const project = projectOf(`expressway: { managed: true, cores: [${host}], traversalZone: { name: Z, port: 7001 } }`);
  const wanted = wantedOnExpressway(project, host).map((it) => it.state);
  const there = (port: number): readonly LiveObject[] =>
    wanted.map((it) => ({ ...it, uuid: "", fields: { ...it.fields, port } }));
  const manual = (port: number): readonly string[] => {
    const plan = planOf(wanted, there(port));
    assert.ok(plan.ok);
    assert.deepEqual(plan.value.steps, []);
    return plan.value.manual.map((it) => say(it.message, "en"));
  };
  assert.deepEqual(manual(7001), []);
  assert.match(
    manual(7002).join("\n"),
    /Z \(expc1\.example\.com\) is not as the files say \(SIP port: 7002 → 7001\): /,
  );
});

test("what is fixed once it exists has no element in an update: a plan asks that alone", () => {
  const fixed = sections.flatMap((it) => schemaOf(it).fields).filter((it) => it.immutable === true);
  assert.ok(fixed.length > 10);
  for (const it of fixed) assert.equal(it.in?.includes("update"), false, it.key);
});
