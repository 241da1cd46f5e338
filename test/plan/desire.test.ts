import assert from "node:assert/strict";
import { test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { desire, type Blocking } from "../../core/src/plan/desire.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf, type Spot } from "../../core/src/syntax/tree.ts";
import { projectOf, reasonsText } from "./fixture.ts";

/** Compares the reasons why a text gives no states; each with what it stands on. */
function check(text: string, expected: string): void {
  const project = projectOf(text);
  const it = desire(project, []);
  const whole = project.documents.map((document) => document.tree.spot.chunk);
  assert.equal(whole.length, 1);
  const lines = it.ok
    ? `${it.value.map((one) => one.address).join(" ")}\n`
    : it.fault.map((one) => reasonsText([one]).trimEnd()).join("\n") + "\n";
  assert.equal(`\n${lines}`, expected);
}

test("states are sorted by address, whatever the order of the text", () =>
  check(
    `
regions: [{ name: B }, { name: A }]
phoneNtpReferences: [{ ipAddress: 10.0.0.1 }]`,
    `
phoneNtpReferences/10.0.0.1 regions/A regions/B
`,
  ));

test("one reference that leads nowhere, and there are no states", () =>
  check(
    `
regions: [{ name: A }]
devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: EMAE }]`,
    `
! EMAE is not defined in the files
`,
  ));

test("what a fresh cluster brings need not be defined", () =>
  check(
    `
devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }]`,
    `
devicePools/DP
`,
  ));

test("an object that is defined twice is not certain", () =>
  check(
    `
regions: [{ name: A }, { name: A }]`,
    `
! Region A is defined twice
`,
  ));

test("a value that is not legal is not certain, even where nobody says so", () =>
  check(
    `
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encripted }]
regions: [{ name: A, colour: red }]`,
    `
! Phone security profile p.example.com has keys or values that cannot be deployed
! Region A has keys or values that cannot be deployed
`,
  ));

test("nothing that stays may name what is to go", () =>
  check(
    `
regions: [{ name: A, state: absent }]
devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: A }]`,
    `
! A is to be removed, and DP refers to it
`,
  ));

test("two objects cannot both have been another one", () =>
  check(
    `
regions: [{ name: A, renamedFrom: Old }, { name: B, renamedFrom: Old }]`,
    `
! Two objects were renamed from Old
! Two objects were renamed from Old
`,
  ));

test("a password in clear text inside product-specific settings goes nowhere", () =>
  check(
    `
commonPhoneProfiles: [{ name: CPP, vendorConfig: { sshAccess: 1, inner: { adminPassword: hunter2 } } }]`,
    `
! adminPassword is a password in clear text; name a secret instead
`,
  ));

test("characters that XML cannot say go nowhere", () =>
  check(
    `
regions: [{ name: "A\\u0007" }, { name: "B\\ud800" }, { name: "C\\U0001F600" }]`,
    `
! The text has a character that cannot be sent
! The text has a character that cannot be sent
`,
  ));

test("who only refers to an object, or removes it, need not describe it", () =>
  check(
    `
devicePools: [{ name: A, managed: false }, { name: B, state: absent }]`,
    `
devicePools/A devicePools/B
`,
  ));

test("a finding of the caller's stands in the way, and is not said twice", () => {
  const project = projectOf(
    "devicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: EMAE }]",
  );
  const [object] = project.objects("devicePools");
  const spot = object!.references.find((it) => it.name === "EMAE")!.node;
  const it = desire(project, [{ message: message({ en: "There is no region EMAE", ko: "" }), spot }]);
  assert.equal(it.ok ? "" : reasonsText(it.fault), "! There is no region EMAE\n");
});

test("the tool's own keys are no fields, and an anchor's are", () => {
  const project = projectOf(`
regions: [{ name: A, managed: true, mra: false, renamedFrom: B, relatedRegions: [{ region: A, videoBandwidth: 6000 }] }]`);
  const it = desire(project, []);
  assert.ok(it.ok);
  assert.deepEqual(JSON.parse(JSON.stringify(it.value[0])), {
    address: "regions/A",
    section: "regions",
    name: "A",
    state: "present",
    managed: true,
    renamedFrom: "B",
    fields: { name: "A", relatedRegions: [{ region: "A", videoBandwidth: 6000 }] },
    refersTo: ["regions/A"],
  });
});

test("reasons stand in the order of files and lines", () => {
  const files = ["b", "a"].map((name) =>
    bind(
      parse(
        `file:///${name}.mra.yaml`,
        `apiVersion: mra/v1\ncluster: c\nregions: [{ name: ${name}, relatedRegions: [{ region: x }, { region: y }] }]\n`,
      ),
    ),
  );
  const [project] = assemble(files);
  const it = desire(project!, []);
  assert.deepEqual(
    it.ok
      ? []
      : it.fault.map(
          (one) =>
            `${one.spot.chunk.uri.slice(8, 9)}${spanOf(one.spot).start > 0 ? "" : "?"} ${reasonsText([one]).slice(2, 3)}`,
        ),
    ["a x", "a y", "b x", "b y"],
  );
});

test("a relation that two regions tell in two ways is not certain, whichever of them comes first", () => {
  check(
    `
regions:
  - { name: A, relatedRegions: [{ region: B, videoBandwidth: 6000 }] }
  - { name: B, relatedRegions: [{ region: A, videoBandwidth: 384, bandwidth: 64 kbps }] }`,
    `
! Maximum session bit rate for video calls between A and B is 6000 here and 384 at B, and the cluster has one value for both
! Maximum session bit rate for video calls between B and A is 384 here and 6000 at A, and the cluster has one value for both
`,
  );
  check(
    `
regions: [{ name: A, relatedRegions: [{ region: A, videoBandwidth: 6000 }, { region: A, videoBandwidth: 384 }] }]`,
    `
! Maximum session bit rate for video calls between A and A is 6000 here and 384 at A, and the cluster has one value for both
! Maximum session bit rate for video calls between A and A is 384 here and 6000 at A, and the cluster has one value for both
`,
  );
});

test("what two regions say alike, or one of them alone, is certain", () =>
  check(
    `
regions:
  - { name: A, relatedRegions: [{ region: B, videoBandwidth: 6000 }] }
  - { name: B, relatedRegions: [{ region: A, videoBandwidth: 6000, bandwidth: 64 kbps }] }
  - { name: C, state: absent, relatedRegions: [{ region: A, videoBandwidth: 1 }] }`,
    `
regions/A regions/B regions/C
`,
  ));

test("what only one can have is not certain where two ask for it", () =>
  check(
    `
callManagerGroups:
  - { name: Y, state: absent, tftpDefault: true, members: [cucm-sub1] }
  - { name: Z, managed: false, tftpDefault: true, members: [cucm-sub1] }
  - { name: A, tftpDefault: true, members: [cucm-sub1] }
  - { name: B, tftpDefault: true, members: [cucm-sub1] }
  - { name: C, tftpDefault: false, members: [cucm-sub1] }`,
    `
! Only one can have Auto-registration group: A and B both ask for it
! Only one can have Auto-registration group: B and A both ask for it
`,
  ));

test("what one of several says otherwise is told of each of them; what goes, or is only referred to, says nothing", () =>
  check(
    `
regions:
  - { name: G, state: absent, relatedRegions: [{ region: A, videoBandwidth: 9 }] }
  - { name: M, managed: false, relatedRegions: [{ region: A, videoBandwidth: 9 }] }
  - { name: A, relatedRegions: [{ region: B, videoBandwidth: 1 }, { region: M, videoBandwidth: 1 }] }
  - { name: B, relatedRegions: [{ region: A, videoBandwidth: 2 }] }`,
    `
! Maximum session bit rate for video calls between A and B is 1 here and 2 at B, and the cluster has one value for both
! Maximum session bit rate for video calls between B and A is 2 here and 1 at A, and the cluster has one value for both
`,
  ));

test("what the caller found and what is found here stand in one order", () => {
  const project = projectOf(
    "regions: [{ name: A, relatedRegions: [{ region: x }] }, { name: B, relatedRegions: [{ region: y }, { region: z }] }]",
  );
  const [, b] = project.objects("regions");
  const spotOf = (name: string) => b!.references.find((it) => it.name === name)!.node;
  const found = ["z", "y"].map((it) => ({ message: message({ en: `found ${it}`, ko: "" }), spot: spotOf(it) }));
  const it = desire(project, found);
  assert.equal(it.ok ? "" : reasonsText(it.fault), "! x is not defined in the files\n! found y\n! found z\n");
});

const lines = '- { section: lines, values: { pattern: "{DN}", routePartition: PT, description: "{D}" } }';
const tableOf = (row: string, file = "file: t.csv"): string => `tables:\n  - ${file}\n    rows:\n      ${row}\n`;

/** Each reason with the text it stands on, or the addresses; `csv` undefined: nothing is known of the sheet. */
function wantedFrom(text: string, csv: string | undefined, blocked: readonly string[] = []): readonly string[] {
  const grid = csv === undefined ? undefined : readGrid("file:///t.csv", csv, undefined);
  const whole = `apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\n${text}`;
  const [project] = assemble([
    bind(parse("file:///a.mra.yaml", whole), undefined, () =>
      grid === undefined ? undefined : { kind: "rows", grid },
    ),
  ]);
  const textAt = (spot: Spot): string =>
    (spot.chunk.uri.endsWith("csv") ? (csv ?? "") : whole).slice(spanOf(spot).start, spanOf(spot).end);
  const reasons = (blocking: readonly Blocking[]): ReturnType<typeof desire> => desire(project!, blocking);
  const before = reasons([]);
  const known = before.ok ? [] : before.fault.filter((it) => blocked.includes(textAt(it.spot)));
  const it = reasons(known.map(({ spot }) => ({ spot, message: message({ en: "said", ko: "said" }) })));
  return it.ok
    ? it.value.map((one) => one.address)
    : it.fault.map((one) => `${say(one.message, "en")}: ${textAt(one.spot)}`);
}

test("a table that cannot be read for certain leaves all open: at its file, at what is wrong in it, or at the table", () => {
  const open = "The table cannot be read for certain";
  assert.deepEqual(wantedFrom(tableOf(lines), undefined), [`${open}: t.csv`]);
  assert.deepEqual(
    wantedFrom(tableOf(lines), undefined, ["t.csv"]),
    ["said: t.csv"],
    "what is said already is not said again",
  );
  const [nameless] = wantedFrom(tableOf(lines, "description: no file"), undefined);
  assert.match(nameless ?? "", /^The table cannot be read for certain: description: no file/);
  const [wrong, ...others] = wantedFrom(tableOf(lines), "DN,Other\n1001,a\n");
  assert.match(wrong ?? "", /^The table cannot be read for certain: .*\{D\}/);
  assert.deepEqual(others, []);
  const zero = "DN,D\n1001,a\n0999,b\n".replace("0999", "999");
  assert.deepEqual(wantedFrom(tableOf(lines), zero), ["lines/1001/PT", "lines/999/PT"]);
});

test("rows that say the same of a directory number want it once; rows that say two things of it want nothing", () => {
  assert.deepEqual(wantedFrom(tableOf(lines), "DN,D\n1001,a\n1001,a\n1002,b\n"), ["lines/1001/PT", "lines/1002/PT"]);
  assert.deepEqual(
    wantedFrom(`lines: [{ pattern: "1001", routePartition: PT }]\n${tableOf(lines)}`, "DN,D\n1001,a\n"),
    ["Directory number 1001 PT is defined twice: 1001"],
  );
});

test("an object of a template is certain where the template is", () => {
  const of = (templates: string): readonly string[] =>
    wantedFrom(`templates: [${templates}]\nregions: [{ name: A, extends: t }]\n`, undefined);
  assert.deepEqual(of("{ name: t, for: regions, description: x }"), ["regions/A"]);
  const uncertain = ['Template "t" gives no certain values: t'];
  assert.deepEqual(of("{ name: other, for: regions }"), uncertain);
  assert.deepEqual(of("{ name: t, for: regions, extends: u }, { name: u, for: regions, extends: t }"), uncertain);
});

test("a password in clear text is found in maps and lists, at any depth; a map of that name, and no text, are none", () => {
  const clear = (vendorConfig: string): readonly string[] =>
    wantedFrom(`commonPhoneProfiles: [{ name: C, vendorConfig: ${vendorConfig} }]\n`, undefined);
  assert.deepEqual(clear("{ adminPassword: x }"), [
    "adminPassword is a password in clear text; name a secret instead: x",
  ]);
  for (const it of ["{ adminPassword: { inner: x } }", "{ adminPassword: '' }", "{ a: x }"])
    assert.deepEqual(clear(it), ["commonPhoneProfiles/C"], it);
});

test("a relation that one side alone tells does not hide another that two tell otherwise", () => {
  const regions = `regions:
  - { name: A, relatedRegions: [{ region: C, videoBandwidth: 1 }, { region: B, videoBandwidth: 1 }] }
  - { name: B, relatedRegions: [{ region: A, videoBandwidth: 2 }] }
  - { name: C }
`;
  assert.equal(wantedFrom(regions, undefined).length, 2);
  assert.equal(wantedFrom(regions.replace("videoBandwidth: 2", "videoBandwidth: 1"), undefined).length, 3);
});

test("a list that names another kind of object relates nothing, and an item without a name relates to nobody", () => {
  const pool = (name: string, group: string, value: string): string =>
    `  - { name: ${name}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default, localRouteGroup: [{ name: ${group}, value: ${value} }] }\n`;
  assert.deepEqual(wantedFrom(`devicePools:\n${pool("A", "B", "G1")}${pool("B", "A", "G2")}`, undefined), [
    "devicePools/A",
    "devicePools/B",
  ]);
  const nameless = "regions: [{ name: A, relatedRegions: [{ videoBandwidth: 1 }, { videoBandwidth: 2 }] }]";
  assert.deepEqual(wantedFrom(nameless, undefined), ["Region A has keys or values that cannot be deployed: A"]);
});

test("a password in clear text is found in product-specific settings wherever they stand", () => {
  const deep = (text: string): readonly string[] =>
    wantedFrom(
      `serviceProfiles: [{ name: S, serviceProfileInfos: { serviceProfileInfo: [{ profileName: Voicemail Profile }, { profileName: IM and Presence Profile, serviceProfileXml: ${text} }] } }]\n`,
      undefined,
    );
  assert.deepEqual(deep("{ a: x }"), ["serviceProfiles/S"]);
  assert.deepEqual(deep("{ a: { password: x } }"), ["password is a password in clear text; name a secret instead: x"]);
});

test("what two tables say alike of a directory number is wanted once, and what stands behind it as well", () => {
  const some = lines.replace("section: lines,", "section: lines, when: Some,");
  const again = `${tableOf(some)}  - file: t.csv\n    rows:\n      ${lines}\n`;
  assert.deepEqual(wantedFrom(`${again}regions: [{ name: Z }]\n`, "DN,D,Some\n1001,a,x\n1002,b,\n"), [
    "lines/1001/PT",
    "lines/1002/PT",
    "regions/Z",
  ]);
});
