// What files state laid over what the cluster has, token by token.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { markdownOf } from "../../core/src/base/report-markdown.ts";
import { schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { concernedBy, concernedIn } from "../../core/src/plan/concerned.ts";
import { fileFields } from "../../core/src/plan/file-fields.ts";
import { groupsOf } from "../../core/src/plan/groups.ts";
import { managedPart } from "../../core/src/plan/managed.ts";
import { merged } from "../../core/src/plan/merge.ts";
import { planReport } from "../../core/src/plan/report.ts";
import { desire } from "../../core/src/plan/desire.ts";
import type { DraftStep } from "../../core/src/plan/drafted.ts";
import { link, releasingStep } from "../../core/src/plan/link.ts";
import { entryOf } from "../../core/src/syntax/tree.ts";
import { desired, planned, planOf, projectOf, reasonsText } from "./fixture.ts";

const field = (key: string, more: Partial<FieldSchema> = {}): FieldSchema =>
  ({ key, axl: key, label: { en: key, ko: key }, type: { kind: "string" }, ...more }) as FieldSchema;
const list = (key: string, inside: readonly FieldSchema[]): FieldSchema =>
  field(key, { type: { kind: "list", item: "item", of: { kind: "map", fields: inside } } as never });
const items = list("items", [field("name", { required: true }), field("note"), field("seen", { readOnly: true })]);
const names = field("names", { type: { kind: "list", item: "name", of: { kind: "string" } } as never });

test("an item that the cluster has keeps what the files do not say of it; another one is as they say", () => {
  const live = { items: [{ name: "A", note: "x", seen: "1" }], names: ["a"] };
  const of = (stated: object): unknown => merged(stated as never, live, [items, names], Object.keys(stated));
  assert.deepEqual(of({ items: [{ name: "B" }, { name: "A" }] }), { items: [{ name: "B" }, { name: "A", note: "x" }] });
  assert.deepEqual(of({ items: [{ name: "A", note: "y" }] }), { items: [{ name: "A", note: "y" }] });
  assert.deepEqual(of({ names: ["b"] }), { names: ["b"] });
});

test("of a list the cluster's own is compared: none where it has none, all of it where its items have no fields", () => {
  const of = (stated: object, live: object): unknown => managedPart(stated as never, live as never, [items, names]);
  assert.deepEqual(of({ items: [{ name: "A" }] }, { items: null }), { items: null });
  assert.deepEqual(of({ items: [{ name: "A" }] }, {}), { items: null });
  assert.deepEqual(of({ names: ["b"] }, { names: ["a", "c"] }), { names: ["a", "c"] });
});

test("what a cluster alone can say is not written into a file", () => {
  let tried = 0;
  for (const section of sections) {
    const { fields, identity } = schemaOf(section);
    for (const { key } of fields.filter((it) => it.readOnly === true || it.implied !== undefined)) {
      const live = { ...Object.fromEntries(identity.map((it) => [it, "X"])), [key]: "said" };
      if (identity.includes(key)) continue;
      const written = fileFields({ address: address(section, "X"), section, name: "X", uuid: "{1}", fields: live });
      assert.ok(!(key in written), `${section}.${key}`);
      tried++;
    }
  }
  assert.ok(tried > 5, String(tried));
});

test("ten of a kind may each have values of their own and are one group; nine are shown one by one", () => {
  const phones = (count: number): string =>
    `phones:\n${Array.from({ length: count }, (_, i) => `  - { name: CSFU${String(i)}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: Default, description: Desk ${String(i)} }\n`).join("")}`;
  assert.equal(groupsOf(planned(phones(10), "").steps).length, 1);
  assert.equal(groupsOf(planned(phones(9), "").steps).length, 9);
});

test("a place is about the object in whose text it lies, and one in a template about all that extend it", () => {
  const project = projectOf(`templates: [{ name: soft, for: phones, protocol: SIP, devicePool: Default }]
regions: [{ name: R-ONE, description: a }, { name: R-TWO }]
phones: [{ name: CSFA, extends: soft }, { name: CSFB, extends: soft }]
`);
  const about = (spot: Parameters<ReturnType<typeof concernedBy>>[0]): readonly string[] =>
    concernedBy(project, [spot])(spot);
  const one = project.documents[0]!.objects[0]!.node;
  assert.deepEqual(about({ ...one, start: one.start + 1 }), ["regions/R-ONE"]);
  const { node } = project.templates[0]!;
  assert.deepEqual(about(node).toSorted(), ["phones/CSFA", "phones/CSFB"]);
  const phones = project.documents[0]!.objects.filter((it) => it.section === "phones");
  assert.deepEqual(
    phones.flatMap((it) => about(it.node)),
    ["phones/CSFA", "phones/CSFB"],
    "the beginning of an object",
  );
  assert.deepEqual(about({ ...one, start: one.end, end: one.end + 1 }), [], "behind an object");
});

test("of templates that stand on one line a place is about the one in which it lies", () => {
  const project =
    projectOf(`templates: [{ name: a, for: regions }, { name: b, for: regions }, { name: c, for: regions }]
regions: [{ name: A, extends: a }, { name: B, extends: b }, { name: C, extends: c }]
`);
  const spots = project.templates.map(({ node }) => ({ ...node, start: node.start + 1, end: node.end - 1 }));
  const about = concernedBy(project, spots);
  assert.deepEqual(spots.map(about), [["regions/A"], ["regions/B"], ["regions/C"]]);
});

test("two values of one relation are named as they are written", () => {
  const found = desire(
    projectOf(`regions:
  - { name: A, relatedRegions: [{ region: B, bandwidth: 64 kbps }] }
  - { name: B, relatedRegions: [{ region: A, bandwidth: 32 kbps }] }
`),
    [],
  );
  assert.ok(!found.ok);
  assert.equal(
    reasonsText(found.fault),
    `! Maximum audio bit rate between A and B is 64 kbps here and 32 kbps at B, and the cluster has one value for both
! Maximum audio bit rate between B and A is 32 kbps here and 64 kbps at A, and the cluster has one value for both
`,
  );
});

test("a report has what is done first, and what is done when it is asked for", () => {
  const phones = (...descriptions: readonly string[]): string =>
    `phones:\n${descriptions
      .map(
        (it, i) =>
          `  - { name: CSF${String(i)}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: Default, description: ${it} }\n`,
      )
      .join("")}`;
  const report = (wanted: string, there: string): string =>
    markdownOf(planReport(planned(wanted, there), "digest", "en"));
  const same = report(phones("new", "new", "new"), phones("old", "old", "old"));
  const [, happens = "", chosen = ""] = /## What happens\n([^]*)## Only if chosen\n([^]*?)##/.exec(same) ?? [];
  assert.equal(happens.trim(), "- **Change: 3 phones** Description old → new\n  - CSF0, CSF1, CSF2");
  assert.match(chosen, /^\n- \*\*Apply Config: 3 phones\*\* \(.*\)\n {2}- CSF0, CSF1, CSF2\n/);
  assert.match(
    report(phones("new"), phones("old")),
    /## What happens\n\n- \*\*Change: Phone CSF0\*\*\n {2}- Description: old → new\n\n## Only if chosen/,
  );
});

test("what a new object must have cannot be empty, unless AXL takes nothing for it", () => {
  const pools = desired(
    "regions: [{ name: R }]\ndevicePools: [{ name: DP, callManagerGroup: Default, dateTimeGroup: CMLocal, region: R }]",
  );
  const without = (region: string | null): ReturnType<typeof planOf> =>
    planOf(
      pools.map((it) => (it.section === "devicePools" ? { ...it, fields: { ...it.fields, region } } : it)),
      [],
    );
  assert.ok(without("R").ok);
  for (const nothing of [null, ""]) {
    const it = without(nothing);
    assert.ok(!it.ok);
    assert.match(reasonsText(it.fault), /cannot be added without region/);
  }
});

test("what an object cannot exist without is waited for; what a change can set later may be cut", () => {
  const draft = (id: string, kind: string, section: Section, fields: object): DraftStep =>
    ({
      id,
      kind,
      section,
      name: id,
      address: address(section, id),
      fields,
      send: Object.keys(fields),
    }) as never;
  const edgesOf = (drafts: readonly DraftStep[]): unknown => link(drafts, new Map()).map((it) => [it.id, it.edges]);
  const [region, profile] = [draft("R", "add", "regions", {}), draft("CPP", "add", "commonPhoneProfiles", {})];
  assert.deepEqual(edgesOf([region, draft("DP", "add", "devicePools", { region: "R" })]), [
    ["R", []],
    ["DP", [{ to: "R", cut: undefined }]],
  ]);
  assert.deepEqual(edgesOf([profile, draft("CSF", "add", "phones", { commonPhoneProfile: "CPP" })]), [
    ["CPP", []],
    ["CSF", [{ to: "CPP", cut: "commonPhoneProfile" }]],
  ]);
  const change = { ...draft("R", "change", "regions", {}), id: "change" };
  assert.deepEqual(edgesOf([change, draft("R", "remove", "regions", {})]), [
    ["change", []],
    ["R", [{ to: "change", cut: undefined }]],
  ]);
});

test("a value of a template is about those that have it, and not about one that says otherwise", () => {
  const project = projectOf(`templates: [{ name: soft, for: phones, protocol: SIP, devicePool: Default }]
phones: [{ name: CSFA, extends: soft }, { name: CSFB, extends: soft, protocol: SCCP }]
`);
  const { node } = project.templates[0]!;
  const protocol = entryOf(node, "protocol")!.value;
  assert.deepEqual(concernedBy(project, [protocol])(protocol), ["phones/CSFA"]);
});

test("others have their turn after each fifty objects", () => {
  const regions = Array.from({ length: 120 }, (_, i) => `{ name: R${String(i)} }`).join(", ");
  const project = projectOf(`regions: [${regions}]`);
  const steps = concernedIn(project, [project.documents[0]!.objects[0]!.node]);
  let turns = 0;
  while (steps.next().done !== true) turns++;
  assert.equal(turns, 2);
});

test("product-specific settings are written into a file as the cluster has them", () => {
  const fields = { name: "C", vendorConfig: { webAccess: "0", inner: { a: "1" } } };
  const at = address("commonPhoneProfiles", "C");
  assert.deepEqual(fileFields({ address: at, section: "commonPhoneProfiles", name: "C", uuid: "{1}", fields }), fields);
});

test("inside an item, product-specific settings are laid over each other element by element; null takes one away", () => {
  const xml = list("items", [field("name", { required: true }), field("xml", { type: { kind: "vendorConfig" } })]);
  const live = { items: [{ name: "A", xml: { a: "1", b: { c: "2", d: "3" }, e: "4" } }] };
  const of = (stated: object): unknown =>
    merged({ items: [{ name: "A", xml: stated }] } as never, live, [xml], ["items"]);
  assert.deepEqual(of({ b: { c: "5" }, e: null, f: { g: "6" } }), {
    items: [{ name: "A", xml: { a: "1", b: { c: "5", d: "3" }, f: { g: "6" } } }],
  });
});

test("a holder lets go by a change that sends the field without it, by being removed, or by becoming another one without it", () => {
  const step = (kind: string, fields: object = {}, send = Object.keys(fields)): DraftStep =>
    ({
      id: kind,
      kind,
      section: "devicePools",
      name: "DP",
      address: address("devicePools", "DP"),
      fields,
      send,
    }) as never;
  const release = (...steps: readonly DraftStep[]): string | undefined =>
    releasingStep(steps, "region", address("regions", "R"))?.id;
  assert.equal(release(), undefined);
  assert.equal(release(step("change", { region: "Other" })), "change");
  assert.equal(release(step("change", { region: "R" })), undefined, "it still holds it");
  assert.equal(release(step("change", { srst: "x" })), undefined, "it says nothing of it");
  assert.equal(release(step("add", { region: "Other" })), undefined);
  assert.equal(release(step("remove")), "remove");
  assert.equal(release(step("change", { region: "R" }), step("remove")), "remove");
  assert.equal(release(step("remove"), step("change", { region: "Other" })), "change", "a change goes before");
  assert.equal(release(step("replace", { region: "Other", srst: "x" })), "replace");
  assert.equal(release(step("replace", { region: "R", callManagerGroup: "G" })), undefined);
  assert.equal(release(step("rename")), undefined);
});

test("a new name is given before anything else is done", () =>
  assert.deepEqual(
    planned(
      "regions: [{ name: A }]\ncommonPhoneProfiles: [{ name: B, renamedFrom: Old }]",
      "commonPhoneProfiles: [{ name: Old }]",
    )
      .steps.filter((it) => it.kind !== "apply")
      .map((it) => it.id),
    ["rename:commonPhoneProfiles/B", "add:regions/A"],
  ));
