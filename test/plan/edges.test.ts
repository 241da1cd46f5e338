import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { message } from "../../core/src/base/text.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { consentIn } from "../../core/src/plan/consent.ts";
import { fileFields } from "../../core/src/plan/file-fields.ts";
import { inverse } from "../../core/src/plan/inverse.ts";
import { isSameItem } from "../../core/src/plan/merge.ts";
import { withoutNewItems } from "../../core/src/plan/new-items.ts";
import { renderPlan } from "../../core/src/plan/render.ts";
import { planReport } from "../../core/src/plan/report.ts";
import { markdownOf } from "../../core/src/base/report-markdown.ts";
import type { Plan, PlanFinding, Step } from "../../core/src/plan/step.ts";
import { planned, uuidOf } from "./fixture.ts";
import { findingAt, planWith, stepFor } from "./steps.ts";

test("whoever removes, renames, replaces, or tells phones, is asked; adding and changing is what was planned", () => {
  const steps = (["add", "change", "rename", "replace", "remove", "apply", "reset"] as const).map(
    (kind) => ({ id: kind, kind, address: address("regions", kind) }) as unknown as Step,
  );
  assert.deepEqual([...consentIn({ steps })], ["rename", "replace", "remove", "apply", "reset"]);
  const cleared = { id: "clear", kind: "change", address: address("regions", "remove") } as unknown as Step;
  assert.ok(consentIn({ steps: [...steps, cleared] }).has("clear"));
});

test("a password that an object cannot be without is named in its file; no other one is", () => {
  const ldap = address("ldapDirectories", "AD");
  const fields = { name: "AD", ldapDn: "cn=x", userSearchBase: "", ldapFilterForUsers: null };
  const written = fileFields({ address: ldap, section: "ldapDirectories", name: "AD", uuid: uuidOf(ldap), fields });
  assert.deepEqual(written, { name: "AD", ldapDn: "cn=x", ldapPassword: { secret: "ad-ldappassword" } });
  const phone = address("phones", "SEP00A1B2C3D4E5");
  const its = { name: "SEP00A1B2C3D4E5", lines: [], vendorConfig: {}, description: "d" };
  assert.deepEqual(
    fileFields({ address: phone, section: "phones", name: "SEP00A1B2C3D4E5", uuid: uuidOf(phone), fields: its }),
    { name: "SEP00A1B2C3D4E5", description: "d" },
  );
});

test("undoing a change takes what it brought to a keyed list, and leaves what others brought", () => {
  const { fields } = schemaOf("regions");
  const of = (before: unknown, stated: unknown): unknown =>
    withoutNewItems({ relatedRegions: before } as never, { relatedRegions: stated } as never, fields).relatedRegions;
  const item = (region: string, more: object = {}): object => ({ region, ...more });
  const gone = (region: string): object => ({ region, state: "absent" });
  assert.deepEqual(of([item("A")], [item("A"), item("B")]), [item("A"), gone("B")]);
  assert.deepEqual(of([item("A")], [item("A"), gone("B")]), [item("A")]);
  assert.deepEqual(of([item("A")], [item("A")]), [item("A")]);
  assert.deepEqual(of([item("A"), item("B")], [item("A")]), [item("A"), item("B")]);
  assert.deepEqual(of(null, [item("B")]), [gone("B")]);
  assert.equal(of(null, []), null);
  assert.deepEqual(withoutNewItems({ name: "R" }, {}, fields), { name: "R" });
});

test("items without a key are the same where all that they must state is", () => {
  const lines = schemaOf("phones").fields.find((it) => it.key === "lines")?.type;
  const inside = lines?.kind === "list" && lines.of.kind === "map" ? lines.of.fields : [];
  const same = (a: object, b: object): boolean => isSameItem(inside, a as never, b as never);
  assert.ok(same({ pattern: "1001", label: "x" }, { pattern: "1001", label: "y" }));
  assert.ok(!same({ pattern: "1001" }, { pattern: "1002" }));
  assert.ok(!same({ pattern: "1001", routePartition: "A" }, { pattern: "1001", routePartition: "B" }));
  assert.ok(!isSameItem([], {}, {}));
});

test("a rename that is undone gives the old name back", () => {
  const write = {
    kind: "rename",
    address: address("regions", "New"),
    section: "regions",
    name: "New",
    from: address("regions", "Old"),
    before: {},
    stated: {},
  };
  const [undone] = inverse([write as never]);
  assert.deepEqual([undone?.address, undone?.renamedFrom], ["regions/Old", "New"]);
  assert.deepEqual(inverse([{ ...write, from: undefined } as never]), []);
});

const many = planned(
  ["A", "B", "C", "D"]
    .map((it) => `{ name: ${it}, description: new }`)
    .join(", ")
    .replace(/^(.*)$/, "commonPhoneProfiles: [$1]"),
  "commonPhoneProfiles: [{ name: A, description: x }, { name: B, description: x }, { name: C, description: x }, { name: D, description: y }]",
);

test("steps that do the same are one line with what is different, in either language", () => {
  const lines = (language: "en" | "ko"): readonly string[] => renderPlan(many, language).split("\n");
  assert.equal(lines("en").filter((it) => it.startsWith("~")).length, 1);
  assert.ok(lines("en").some((it) => it.includes("; D: y → new") || it.includes("except D")));
  assert.ok(lines("ko").every((it) => !it.includes("except")));
});

test("of findings of one code, twenty are written out and the others are counted", () => {
  const finding = (i: number): PlanFinding =>
    ({
      code: "MRA033",
      severity: "error",
      message: message({ en: `finding ${String(i)}`, ko: `발견 ${String(i)}` }),
      place: { path: "a.mra.yaml", line: i, character: 0 },
      addresses: [],
    }) as unknown as PlanFinding;
  const text = (count: number): string =>
    markdownOf(
      planReport({ ...many, findings: Array.from({ length: count }, (_, i) => finding(i + 1)) }, "digest", "en"),
    );
  assert.match(text(20), /finding 20\b/);
  assert.doesNotMatch(text(20), /more/i);
  assert.doesNotMatch(text(23), /finding 21\b/);
  assert.match(text(23), /MRA033: 3 more|3 more/);
});

test("a report has no part without anything in it, and shows files, hands and shell words as they are", () => {
  const wrong = stepFor("add", "regions", "A");
  const remark = (text: string) => ({ address: wrong.address, message: message({ en: text, ko: text }) });
  const heads = (plan: Plan): readonly string[] => textOf(plan).match(/^## .*$/gm) ?? [];
  const textOf = (plan: Plan): string => markdownOf(planReport(plan, "digest", "en"));
  assert.deepEqual(heads(planWith([])), []);
  const full = planWith([wrong, stepFor("apply", "regions", "B")], {
    inputs: [{ path: "a.mra.yaml", sha256: "abc" }],
    manual: [remark("m")],
    notes: [remark("n")],
    findings: [findingAt(wrong.address)],
  });
  assert.deepEqual(
    heads(full).map((it) => it.slice(3)),
    [
      "What stands against it",
      "What happens",
      "Only if chosen",
      "By hand",
      "What cannot be undone",
      "How to go back",
      "Good to know",
      "Files",
    ],
  );
  assert.match(textOf(full), /\| a\.mra\.yaml \| abc \|/);
  assert.match(textOf(full), /left out: MRA033/);
  assert.match(textOf(planWith([wrong])), /Nothing: every step can be undone by a plan/);
  const words: Readonly<Record<string, string>> = {
    "a-b.c": "a-b.c",
    "-a": "'-a'",
    "a b": "'a b'",
    "it's": "'it'\\''s'",
    "": "''",
  };
  for (const [cluster, word] of Object.entries(words))
    assert.ok(textOf(planWith([wrong], { cluster })).includes(`mra history --cluster ${word}\n`), cluster);
});
