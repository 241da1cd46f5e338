// What a plan and a look are told as: in one line, in a few words behind a value, in a list of risks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { say, type Message } from "../../core/src/base/text.ts";
import { driftCounts, driftSummary, fieldHint } from "../../core/src/plan/drift-words.ts";
import { countOf, groupText, namesOf, number } from "../../core/src/plan/group-words.ts";
import { groupsOf } from "../../core/src/plan/groups.ts";
import { heldBack, withFindings } from "../../core/src/plan/plan-findings.ts";
import { renderPlan, renderStep } from "../../core/src/plan/render.ts";
import { irrevocable, risksOf } from "../../core/src/plan/risks.ts";
import type { Step } from "../../core/src/plan/step.ts";
import { notReadThere } from "../../core/src/plan/expressway-unmanaged.ts";
import type { Json } from "../../core/src/base/json.ts";
import { titleOf } from "../../core/src/plan/step-words.ts";
import { countsOf, summaryOf } from "../../core/src/plan/summary.ts";
import { enumerated, sameInBoth, showValue } from "../../core/src/plan/words.ts";
import { changeOf, findingAt, planWith, stepFor } from "./steps.ts";

const said = (all: readonly Message[]): readonly string[] => all.map((it) => say(it, "en"));
const phone = (kind: Step["kind"], name: string, more: object = {}): Step => stepFor(kind, "phones", name, more);
const pool = (kind: Step["kind"], name: string, more: object = {}): Step => stepFor(kind, "devicePools", name, more);

test("one line of a plan: each kind once, and phones as far as they were counted", () => {
  const line = (...steps: readonly Step[]): readonly string[] =>
    (["en", "ko"] as const).map((it) => summaryOf(planWith(steps), it).replace("emea: ", ""));
  assert.deepEqual(line(), ["nothing to do", "변경할 내용이 없습니다"]);
  assert.deepEqual(
    line(pool("add", "A"), pool("change", "A", { uuid: null }), pool("change", "B"), pool("rename", "C")),
    ["1 to add, 1 to change, 1 to rename", "추가 1, 변경 1, 이름 변경 1"],
  );
  assert.deepEqual(line(pool("replace", "A"), pool("remove", "B")), ["1 to replace, 1 to remove", "교체 1, 제거 1"]);
  assert.deepEqual(line(pool("apply", "A", { phones: 0 })), ["nothing to do", "변경할 내용이 없습니다"]);
  assert.deepEqual(line(pool("apply", "A")), ["phones need Apply Config", "전화기 구성 적용 필요"]);
  assert.deepEqual(line(pool("reset", "A")), ["phones need a reset", "전화기 재설정 필요"]);
  assert.deepEqual(line(pool("apply", "A", { phones: 3 })), [
    "3 phones need Apply Config",
    "전화기 3대 구성 적용 필요",
  ]);
  assert.deepEqual(line(pool("reset", "A", { phones: 1 })), ["1 phone needs a reset", "전화기 1대 재설정 필요"]);
  assert.deepEqual(line(pool("apply", "A", { phones: 1 }), pool("apply", "B", { phones: 2 })), [
    "at most 3 phones need Apply Config",
    "전화기 최대 3대 구성 적용 필요",
  ]);
  assert.deepEqual(line(pool("apply", "A", { phones: 1 }), phone("apply", "P", { phones: 1 })), [
    "at most 2 phones need Apply Config",
    "전화기 최대 2대 구성 적용 필요",
  ]);
  assert.deepEqual(line(phone("apply", "P", { phones: 1 }), phone("apply", "Q", { phones: 1 })), [
    "2 phones need Apply Config",
    "전화기 2대 구성 적용 필요",
  ]);
  assert.deepEqual(line(pool("apply", "A", { phones: 1 }), pool("apply", "B")), [
    "at least 1 phone needs Apply Config",
    "전화기 최소 1대 구성 적용 필요",
  ]);
});

test("what completes an addition or prepares a removal is counted with it", () => {
  const steps = [pool("add", "A"), pool("change", "A", { uuid: null }), pool("apply", "B"), pool("reset", "B")];
  const { add, change, followUp } = countsOf(planWith(steps));
  assert.deepEqual([add, change, followUp], [1, 0, 2]);
});

test("risks, the gravest first; none that is not there", () => {
  const risks = (steps: readonly Step[], more: object = {}): readonly string[] => said(risksOf(planWith(steps, more)));
  assert.deepEqual(risks([]), []);
  assert.deepEqual(risks([pool("add", "A")]), ["No phone restarts by it."]);
  assert.deepEqual(risks([pool("remove", "A"), pool("replace", "B")]), [
    "2 objects are removed, or removed and added again, if chosen.",
    "No phone restarts by it.",
  ]);
  for (const kind of ["remove", "replace"] as const)
    assert.deepEqual(risks([phone(kind, "SEP1")]), [
      "1 object is removed, or removed and added again, if chosen.",
      "1 of them is a phone: calls on it end.",
    ]);
  assert.deepEqual(risks([pool("rename", "A"), pool("reset", "A", { phones: 1200 })]), [
    "1 object is renamed, if chosen.",
    "At most 1,200 phones restart, if chosen: they register anew, and calls on them end.",
  ]);
  assert.deepEqual(risks([pool("reset", "A", { phones: 2 }), pool("reset", "B"), pool("apply", "C", { phones: 0 })]), [
    "Phones restart, if chosen: they register anew, and calls on them end. How many could not be counted.",
  ]);
  assert.deepEqual(risks([pool("apply", "A", { phones: 1 }), pool("apply", "B", { phones: 2 })]), [
    "At most 3 phones get Apply Config, if chosen, and may restart.",
  ]);
  assert.deepEqual(risks([pool("apply", "A")]), [
    "Phones get Apply Config, if chosen, and may restart. How many could not be counted.",
  ]);
  const wrong = pool("add", "A");
  const remark = { address: wrong.address, message: { template: sameInBoth("by hand"), args: [] } };
  assert.deepEqual(
    risks([wrong], {
      findings: [findingAt(wrong.address), findingAt(wrong.address, { severity: "warning" })],
      manual: [remark],
    }),
    [
      "1 error in what would be deployed: 1 step is left out unless they are included on purpose.",
      "No phone restarts by it.",
      "1 thing to do by hand.",
    ],
  );
});

test("what cannot be undone is what goes, a password that is written over, and a call", () => {
  const told = (...steps: readonly Step[]): readonly string[] =>
    said(irrevocable(planWith(steps))).map((it) => it.replace(/^(.{12}).*?(: .*)?$/, "$1$2"));
  assert.deepEqual(told(pool("add", "A", { secrets: ["s"] }), pool("change", "A"), pool("rename", "C")), []);
  assert.deepEqual(told(pool("remove", "A"), pool("replace", "B")), ["An undo adds: Device pool A, Device pool B"]);
  assert.deepEqual(told(pool("change", "A", { secrets: ["s"] })), ["The cluster : Device pool A"]);
  assert.deepEqual(told(pool("apply", "A"), pool("change", "B")), ["Calls that e"]);
  assert.deepEqual(told(pool("change", "B"), pool("reset", "A")), ["Calls that e"]);
});

test("a look in one line", () => {
  const at = (iso: string): string => iso;
  const line = (outside: number, unknown: number, pending: number): string =>
    say(driftSummary("c", { outside, unknown, pending }, "now", at), "en");
  assert.equal(line(0, 0, 0), "c: nothing was changed outside (read now)");
  assert.equal(line(0, 0, 1), "c: nothing was changed outside, 1 waiting for a deploy (read now)");
  assert.equal(line(1, 0, 0), "c: 1 changed outside (read now)");
  assert.equal(line(0, 1, 2), "c: 1 not as in the files, 2 waiting for a deploy (read now)");
  const objects = (["cluster", "both", "unknown"] as const).map((cause) => ({ cause }));
  assert.deepEqual(driftCounts({ objects, pending: 4 } as never), { outside: 2, unknown: 1, pending: 4 });
});

test("a hint behind a value says who changed it, as long as it is short enough", () => {
  const hint = (before: string, cause: string): string =>
    say(
      fieldHint({ ...changeOf("x", before, "y"), cause, since: undefined } as never, "now", (it) => it),
      "en",
    );
  assert.equal(hint("384", "cluster"), "live: 384 (changed outside, read now)");
  assert.equal(hint("384", "unknown"), "live: 384 (read now)");
  const fits = "x".repeat(43 - "live:  (changed outside, read now)".length);
  assert.equal(hint(fits, "both"), `live: ${fits} (changed outside, read now)`);
  assert.equal(hint(`${fits}x`, "both"), `live: ${fits}x (read now)`);
});

test("of many names the first five, unless only one is left over", () => {
  const names = (count: number): string =>
    namesOf(
      Array.from({ length: count }, (_, i) => pool("add", String(i + 1))),
      "en",
    );
  assert.equal(names(2), "1, 2");
  assert.equal(names(6), "1, 2, 3, 4, 5, 6");
  assert.equal(names(7), "1, 2, 3, 4, 5 and 2 more");
  assert.deepEqual([0, 999, 1000, 1234567].map(number), ["0", "999", "1,000", "1,234,567"]);
  assert.deepEqual(
    [countOf("devicePools", 1, "en"), countOf("devicePools", 2, "en"), countOf("devicePools", 2, "ko")],
    ["1 device pool", "2 device pools", "디바이스 풀 2개"],
  );
  assert.equal(countOf("phones", 2, "ko"), "전화기 2대");
  assert.match(countOf("callManagerGroups", 2, "en"), /^2 Cisco Unified/);
});

test("several steps as one: how many, which, and what is not the same", () => {
  const told = (steps: readonly Step[]): unknown => groupsOf(steps).map((it) => groupText(it, "en"));
  const names = ["A", "B", "C", "D"];
  const nothing = { reason: "", exceptions: [], values: [] };
  assert.deepEqual(told(names.map((it) => pool("apply", it, { phones: 2 }))), [
    { ...nothing, title: "Apply Config: 4 device pools, at most 8 phones", names: "A, B, C, D" },
  ]);
  assert.deepEqual(told(names.map((it, i) => pool("reset", it, { phones: i === 0 ? null : 1 }))), [
    { ...nothing, title: "Reset: 4 device pools, number of phones unknown", names: "A, B, C, D" },
  ]);
  assert.deepEqual(told(names.map((it) => pool("apply", it, { phones: 0 }))), [
    { ...nothing, title: "Apply Config: 4 device pools, at most 0 phones", names: "A, B, C, D" },
  ]);
  for (const phones of [null, 0])
    assert.deepEqual(told(names.map((it) => pool("remove", it, { phones }))), [
      { ...nothing, title: "4 device pools", names: "A, B, C, D" },
    ]);
  assert.deepEqual(told(names.map((it) => pool("remove", it, { phones: 1 }))), [
    { ...nothing, title: "4 device pools, at most 4 phones", names: "A, B, C, D" },
  ]);
  const reason = { template: sameInBoth("because"), args: [] };
  const reasons = (...of: readonly (string | null)[]): string =>
    groupText(
      groupsOf(
        of.map((it, i) =>
          pool("add", String(i), { reason: it === null ? null : { ...reason, template: sameInBoth(it) } }),
        ),
      )[0]!,
      "en",
    ).reason;
  assert.equal(reasons("because", "because", "because"), "because");
  assert.equal(reasons("because", "since", "as"), "each after what it refers to");
  assert.equal(reasons("because", null, "because"), "");
});

test("steps of two kinds, of a new object and of an old one, with other fields or other values, are never one", () => {
  const groups = (...steps: readonly Step[]): readonly number[] => groupsOf(steps).map((it) => it.steps.length);
  const three = (more: object): readonly Step[] => ["A", "B", "C"].map((it) => pool("change", it, more));
  const renamed = (of: readonly Step[]): readonly Step[] => of.map((it) => ({ ...it, id: `${it.id}2` }));
  assert.deepEqual(groups(...three({})), [3]);
  assert.deepEqual(groups(...three({}), ...renamed(three({ uuid: null }))), [3, 3]);
  assert.deepEqual(
    groups(...three({ changes: [changeOf("a", 1, 2)] }), ...renamed(three({ changes: [changeOf("b", 1, 2)] }))),
    [3, 3],
  );
  assert.deepEqual(
    groups(...three({ changes: [changeOf("a", 1, 2)] }), ...renamed(three({ changes: [changeOf("a", 1, 3)] }))),
    [3, 3],
  );
  assert.deepEqual(groups(...["A", "B", "C"].map((it) => pool("rename", it))), [1, 1, 1]);
  // Twelve steps: three values of a field divide them, four are each one's own.
  const twelve = (values: number): readonly number[] =>
    groups(
      ...Array.from({ length: 12 }, (_, i) => pool("change", String(i), { changes: [changeOf("a", 0, i % values)] })),
    );
  assert.deepEqual(twelve(3), [4, 4, 4]);
  assert.deepEqual(twelve(4), [12]);
});

test("what comes from other values is an exception: the largest part is the rule, each other one is named", () => {
  const steps = [1, 1, 2, 1, 3].map((before, i) =>
    pool("change", String(i), { changes: [changeOf("a", before, 9), changeOf("b", 5, 6)] }),
  );
  const [group] = groupsOf(steps);
  assert.deepEqual(groupText(group!, "en"), {
    title: "3 device pools",
    reason: "",
    names: "0, 1, 3",
    values: [
      { label: "a", value: "1 → 9" },
      { label: "b", value: "5 → 6" },
    ],
    exceptions: [
      { who: "2", what: "a 2 → 9" },
      { who: "4", what: "a 3 → 9" },
    ],
  });
  const many = Array.from({ length: 60 }, (_, i) =>
    pool("change", String(i), { changes: [changeOf("a", i < 30 ? 0 : i < 37 ? 1 : i, 9)] }),
  );
  const { exceptions } = groupText(groupsOf(many)[0]!, "en");
  assert.equal(exceptions.length, 21);
  assert.deepEqual(exceptions[0], {
    who: "7 device pools (30, 31, 32, 33, 34 and 2 more)",
    what: "1 → 9",
  });
  assert.deepEqual(exceptions.at(-1), { who: "4 more", what: "from other values; the stored plan has each" });
});

test("a title says what goes where, and of phones how many are known", () => {
  const title = (it: Step): string => titleOf(it, "en");
  assert.equal(title(pool("rename", "B", { from: address("devicePools", "A") })), "Device pool A → B");
  assert.equal(title(pool("apply", "A", { phones: 1 })), "Apply Config: Device pool A, 1 phone");
  assert.equal(title(pool("reset", "A", { phones: 2 })), "Reset: Device pool A, 2 phones");
  assert.equal(titleOf(pool("apply", "A"), "ko"), "구성 적용: 디바이스 풀 A, 전화기 수 알 수 없음");
  assert.equal(titleOf(pool("reset", "A", { phones: 2 }), "ko"), "재설정: 디바이스 풀 A, 전화기 2대");
  assert.deepEqual(
    [null, 0, 1].map((phones) => title(pool("remove", "A", { phones }))),
    ["Device pool A", "Device pool A", "Device pool A, 1 phone"],
  );
});

test("a value on one line: a secret by its name, nothing as nothing, and what is empty left out inside", () => {
  const shown = (it: unknown): string => showValue(it as never, "en");
  assert.equal(shown({ secret: "s" }), "(secret s)");
  assert.equal(showValue({ secret: "s" }, "ko"), "(비밀 s)");
  for (const it of [null, "", [], {}]) assert.equal(shown(it), "(none)");
  assert.equal(shown([1, "b", { c: 1, d: "", e: { f: [1, 2] } }]), "1, b, { c: 1, e: { f: [1, 2] } }");
  assert.equal(shown({ a: { secret: "s" } }), "{ a: (secret s) }");
  assert.equal(enumerated(["a", "b", "c"].map(sameInBoth)).en, "a, b, c");
  assert.equal(enumerated(["a", "b", "c", "d"].map(sameInBoth)).en, "a, b, c and 1 more");
});

test("findings of a plan are those of its steps, the gravest first, then by place", () => {
  const [a, b] = [pool("add", "A"), pool("add", "B")];
  const at = (line: number, character = 0, path = "a") => ({ place: { path, line, character } });
  const all = [
    findingAt(a.address, { severity: "hint", ...at(0) }),
    findingAt(a.address, { code: "5", ...at(0, 0, "b") }),
    findingAt(a.address, { code: "4", ...at(2) }),
    findingAt(a.address, { code: "3", ...at(1, 1) }),
    findingAt(a.address, { code: "2", ...at(1) }),
    findingAt(a.address, { code: "1", ...at(1), addresses: [b.address, address("regions", "X"), a.address] }),
    findingAt(address("regions", "X"), { code: "none" }),
  ];
  const { findings } = withFindings(planWith([a, b]), all);
  assert.deepEqual(
    findings.map((it) => it.code),
    ["1", "2", "3", "4", "5", "MRA033"],
  );
  assert.deepEqual(findings[0]?.addresses, [a.address, b.address]);
});

test("an error holds back its step and all that wait for it, however far; a warning holds back nothing", () => {
  const a = pool("add", "A");
  const b = pool("add", "B", { waitsFor: [a.id] });
  const c = pool("add", "C", { waitsFor: [b.id] });
  const d = pool("add", "D");
  const held = heldBack(
    planWith([c, d, b, a], {
      findings: [
        findingAt(a.address, { code: "MRA002" }),
        findingAt(a.address, { code: "MRA001" }),
        findingAt(d.address, { severity: "warning" }),
      ],
    }),
  );
  assert.deepEqual(
    [...held].toSorted(([one], [two]) => (one < two ? -1 : 1)),
    [
      [a.id, { codes: ["MRA001", "MRA002"], needs: undefined }],
      [b.id, { codes: [], needs: a.id }],
      [c.id, { codes: [], needs: b.id }],
    ],
  );
});

test("a plan is shown in parts, and none without anything in it", () => {
  const [wrong, apply] = [pool("add", "A", { changes: [changeOf("x", null, "y")] }), pool("apply", "B")];
  const remark = (text: string) => ({ address: wrong.address, message: { template: sameInBoth(text), args: [] } });
  const more = { findings: [findingAt(wrong.address)], manual: [remark("m")], notes: [remark("n")] };
  assert.equal(
    renderPlan(planWith([wrong, apply], more), "en"),
    `emea: 1 to add, phones need Apply Config
cucm.example.com, 14.0.1, AXL 14.0

What stands against it:
a.mra.yaml:1:1  error MRA033  wrong

+ Device pool A  [MRA033]
    x: y

When you ask for it:
! Apply Config: Device pool B, number of phones unknown

By hand:
* m

Note:
* n
`,
  );
  assert.equal(renderPlan(planWith([]), "en"), "emea: nothing to do\ncucm.example.com, 14.0.1, AXL 14.0\n");
  assert.deepEqual(renderStep(wrong, "en"), ["+ Device pool A", "    x: y"]);
});

test("where each object gets its own value the first three are told, and how many more there are; what goes is named whole", () => {
  const steps = (uuid: string | null, before: Json): readonly Step[] =>
    Array.from({ length: 12 }, (_, i) =>
      pool("change", `P${String(i)}`, { uuid, changes: [changeOf("a", before, i)] }),
    );
  const value = (of: readonly Step[]): string | undefined => groupText(groupsOf(of)[0]!, "en").values[0]?.value;
  assert.equal(value(steps("{1}", 99)), "each its own (P0: 99 → 0; P1: 99 → 1; P2: 99 → 2; 9 more)");
  assert.equal(value(steps(null, null)), "each its own (P0: 0; P1: 1; P2: 2; 9 more)");
  const eight = (kind: Step["kind"]): string =>
    groupText(groupsOf(Array.from({ length: 8 }, (_, i) => pool(kind, String(i))))[0]!, "en").names;
  for (const kind of ["remove", "replace"] as const) assert.equal(eight(kind), "0, 1, 2, 3, 4, 5, 6, 7");
  for (const kind of ["add", "change"] as const) assert.equal(eight(kind), "0, 1, 2, 3, 4 and 3 more");
});

test("an Expressway that was not read is named by its host, with the reason", () => {
  const why: Message = { template: sameInBoth("no sign-in"), args: [] };
  const [it, ...others] = notReadThere(address("expresswayZones", "Z", "e.example.com"), why);
  assert.equal(say(it!.message, "en"), "Expressway-C e.example.com was not compared: no sign-in");
  assert.deepEqual(others, []);
});
