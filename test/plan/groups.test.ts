import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groupsOf } from "../../core/src/plan/groups.ts";
import { renderPlan } from "../../core/src/plan/render.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { planned, shown } from "./fixture.ts";

const phone = (name: string, more: string): string =>
  `{ name: ${name}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: Default${more} }`;
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `CSFU${String(i).padStart(4, "0")}`);
const phones = (of: readonly string[], more: (name: string, i: number) => string): string =>
  ["phones:", ...of.map((it, i) => `  - ${phone(it, more(it, i))}`)].join("\n");
const profiles =
  "commonPhoneProfiles: [{ name: CPP-Old, managed: false }, { name: CPP-Home, managed: false }, { name: CPP-Office, managed: false }]";

const moved = (count: number, from: (name: string, i: number) => string): Plan => {
  const all = [...names(count - 1), "CSFKIM"];
  return planned(
    `${profiles}\n${phones(all, () => ", commonPhoneProfile: CPP-Office")}`,
    `${profiles}\n${phones(all, (it, i) => `, commonPhoneProfile: ${from(it, i)}`)}`,
  );
};

test("steps that do the same are one line with a count, and what comes from other values is named", () => {
  const plan = moved(1200, (it) => (it === "CSFKIM" ? "CPP-Old" : "CPP-Home"));
  assert.equal(plan.steps.length, 2400, "the plan keeps each step");
  assert.equal(
    `\n${shown(plan)}`,
    `
emea-prod: 1200 to change, 1200 phones need Apply Config

~ 1,199 phones: Common phone profile CPP-Home → CPP-Office; CSFKIM: CPP-Old → CPP-Office
    CSFU0000, CSFU0001, CSFU0002, CSFU0003, CSFU0004 and 1,194 more

When you ask for it:
! Apply Config: 1,200 phones: CSFKIM, CSFU0000, CSFU0001, CSFU0002, CSFU0003 and 1,195 more  (phones take the change only then)
`,
  );
  assert.match(renderPlan(plan, "ko"), /~ 전화기 1,199대: .*CPP-Home → CPP-Office; CSFKIM: CPP-Old → CPP-Office\n/);
});

test("two are not many", () => {
  const text = shown(moved(2, () => "CPP-Home"));
  assert.match(text, /~ Phone CSFKIM\n {4}Common phone profile: CPP-Home → CPP-Office\n~ Phone CSFU0000\n/);
});

test("a value of their own is no reason to show a hundred phones one by one; a model is", () => {
  const all = names(40);
  const plan = planned(
    phones(all, (it, i) => `, description: Desk of ${it}, commonPhoneProfile: ${i < 20 ? "CPP-Home" : "CPP-Office"}`) +
      `\n${profiles}`,
    profiles,
  );
  const text = shown(plan);
  assert.match(
    text,
    /\+ 20 phones: CSFU0000, .* and 15 more.*\n {4}Description: each its own \(CSFU0000: Desk of CSFU0000; .*; 17 more\)\n(?: {4}.*\n)* {4}Common phone profile: CPP-Home\n/,
  );
  assert.match(text, / {4}Common phone profile: CPP-Office\n/);
});

test("all that go are named, however many there are", () => {
  const all = names(30);
  const plan = planned(
    `phones: [${all.map((it) => `{ name: ${it}, state: absent }`).join(", ")}]`,
    phones(all, () => ""),
  );
  const text = shown(plan);
  assert.match(text, /^- 30 phones: /m);
  for (const it of all) assert.ok(text.includes(it), it);
});

test("every step is in exactly one group, and what a group says is true of each of its steps", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.boolean()), {
        maxLength: 40,
      }),
      (rows) => {
        const pools = ["CPP-Old", "CPP-Home", "CPP-Office"];
        const all = names(rows.length);
        const plan = planned(
          `${profiles}\n${phones(all, (it, i) => `, commonPhoneProfile: ${pools[rows[i]![0]]!}${rows[i]![2] ? `, description: ${it}` : ""}`)}`,
          `${profiles}\n${phones(all, (_, i) => `, commonPhoneProfile: ${pools[rows[i]![1]]!}`)}`,
        );
        const groups = groupsOf(plan.steps);
        assert.deepEqual(
          groups.flatMap((it) => it.steps.map((step) => step.id)).sort(),
          plan.steps.map((it) => it.id).sort(),
        );
        for (const group of groups) {
          const parts = [group.same, ...group.exceptions.map((it) => it.steps)];
          assert.equal(parts.flat().length, group.steps.length);
          for (const step of group.same)
            for (const value of group.values) {
              const change = step.changes.find((it) => it.path === value.path);
              if (!value.own) assert.deepEqual([change?.before, change?.after], [value.before, value.after]);
            }
          for (const { steps, values } of group.exceptions)
            for (const step of steps)
              for (const value of values)
                assert.deepEqual(step.changes.find((it) => it.path === value.path)?.before, value.before);
        }
      },
    ),
    { numRuns: 40 },
  );
});
