import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { message, say } from "../../core/src/base/text.ts";
import type { Next } from "../../server/src/deploy/next.ts";
import {
  after,
  fresh,
  mostSends,
  mostThrottles,
  mostTries,
  type Event,
  type Phase,
} from "../../server/src/deploy/phases.ts";
import type { Fault, Write } from "../../server/src/port/cluster.ts";

const label = { en: "Name", ko: "이름" };
const writes = {
  add: { kind: "add", section: "regions", name: "R", fields: {} },
  update: { kind: "update", section: "regions", name: "R", uuid: "u", fields: {} },
  remove: { kind: "remove", section: "regions", name: "R", uuid: "u" },
  apply: { kind: "apply", section: "regions", name: "R", uuid: "u" },
  reset: { kind: "reset", section: "regions", name: "R", uuid: "u" },
} as const satisfies Record<string, Write>;
const faults: Readonly<Record<string, Fault>> = {
  timeout: { kind: "timeout" },
  throttled: { kind: "throttled" },
  unreachable: { kind: "unreachable", host: "h", code: "ECONNREFUSED" },
  signIn: { kind: "signIn" },
  unsendable: { kind: "unsendable", why: message(label) },
  no: { kind: "refused", code: 1, reason: "no" },
};
const diskFull = message({ en: "disk full", ko: "디스크 가득 참" });

/**
 * An event, in words: `sees add`, `sees done`, `sees changed`, `sees update, cancelled`, `cannot see timeout`,
 * `applied`, `applied, half done`, `lost timeout`, `not sent unreachable`, `rejected no`, and what the journal refuses.
 */
function eventOf(words: string): Event {
  const [first = "", ...rest] = words.split(/,? /);
  const last = rest.at(-1) ?? "";
  if (first === "sees") {
    const next: Next =
      rest[0] === "done"
        ? { kind: "done" }
        : rest[0] === "changed"
          ? { kind: "conflict", how: "changed", fields: [label] }
          : { kind: "write", write: writes[rest[0] as keyof typeof writes], before: {} };
    return { kind: "seen", next, cancelled: last === "cancelled" };
  }
  if (first === "cannot") return { kind: "notSeen", fault: faults[last]! };
  if (words === "journal refuses settled") return { kind: "notSettled", why: diskFull };
  if (words === "journal refuses begin") return { kind: "notBegun", why: diskFull };
  if (first === "journal") return { kind: "notRecorded", outcome: outcomeOf(rest.slice(2).join(" ")), why: diskFull };
  return { kind: "answered", n: 7, outcome: outcomeOf(words), halfDone: words === "applied, half done" };
}

function outcomeOf(words: string): Extract<Event, { kind: "answered" }>["outcome"] {
  if (words.startsWith("applied")) return { kind: "applied", uuid: "u" };
  const fault = faults[words.split(" ").at(-1) ?? ""]!;
  return { kind: words.startsWith("lost") ? "unknown" : words.startsWith("not") ? "notSent" : "rejected", fault };
}

/** A phase in words: its name, what is written or waited for, and what was tried. */
function wordsOf(phase: Phase): string {
  if (phase.kind === "ended") {
    const { end } = phase;
    if ("journal" in end) return `ended: ${end.outcome}, stop (${say(end.journal, "en")})`;
    if (end.outcome === "failed")
      return `ended: failed ${end.fault.kind}${end.removed ? ", half replaced" : ""}${end.stop ? ", stop" : ""}`;
    if (end.outcome === "unknown") return `ended: unknown ${end.fault.kind}${end.followUp ? ", phones" : ""}`;
    if (end.outcome === "conflict")
      return "after" in end ? `ended: conflict after ${end.after.kind}` : "ended: conflict";
    return `ended: ${end.how}`;
  }
  const { sends, tries, throttles, lost, removed } = phase.tried;
  const tried = [
    ...(sends > 0 ? [`sends ${sends}`] : []),
    ...(tries > 0 ? [`tries ${tries}`] : []),
    ...(throttles > 0 ? [`throttles ${throttles}`] : []),
    ...(lost === null ? [] : [`lost ${lost.kind}`]),
    ...(removed ? ["removed"] : []),
  ].join(" ");
  const pause =
    phase.kind === "writing" || phase.pause === null
      ? []
      : [
          `pause ${phase.pause.times}${phase.pause.settle ? " settle" : ""}${phase.pause.cancellable ? " cancellable" : ""}`,
        ];
  const what = phase.kind === "writing" ? `writing ${phase.write.kind}` : phase.kind;
  return [what, ...(tried === "" ? [] : [tried]), ...pause].join("; ");
}

/** Ways through the machine: a line is an event and the phase after it; an empty line begins anew. */
function check(table: string): void {
  const ways = table.trim().split(/\n\s*\n/);
  for (const way of ways) {
    let phase: Phase = fresh;
    const told = way
      .split("\n")
      .map((line) => {
        const event = (line.split("→")[0] ?? "").trim();
        phase = after(phase, eventOf(event));
        return `${event} → ${wordsOf(phase)}`;
      })
      .join("\n");
    assert.equal(told, way.replace(/^ +/gm, "").replace(/ +→/g, " →"));
  }
}

test("a step ends at the first look, or with the write that it allows", () =>
  check(`
sees done               → ended: already

sees changed            → ended: conflict

cannot see timeout      → ended: failed timeout, stop

sees update             → writing update
applied                 → ended: written

sees update, cancelled  → writing update
applied                 → ended: written
`));

test("after an answer that was lost only the cluster tells", () =>
  check(`
sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees done               → ended: readBack

sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees changed            → ended: conflict after timeout

sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
cannot see unreachable  → ended: unknown unreachable

sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees add, cancelled     → ended: cancelled

sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
journal refuses settled → ended: unknown, stop (disk full)

sees add                → writing add
lost throttled          → lost; throttles 1 lost throttled; pause 1 cancellable
sees add                → writing add; throttles 1 lost throttled
`));

test("a write whose answer is lost is sent three times at most", () =>
  check(`
sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees add                → writing add; sends 1 lost timeout
lost timeout            → lost; sends 2 lost timeout; pause 2 settle
sees add                → writing add; sends 2 lost timeout
lost timeout            → lost; sends 3 lost timeout; pause 3 settle
sees add                → ended: failed timeout
`));

test("telling phones cannot be read back, so it is not sent again", () =>
  check(`
sees apply              → writing apply
lost timeout            → ended: unknown timeout, phones

sees reset              → writing reset
lost throttled          → ended: unknown throttled, phones
`));

test("what was not sent is tried again where that may help", () =>
  check(`
sees update             → writing update
not sent unreachable    → retrying; tries 1; pause 1 cancellable
sees update             → writing update; tries 1
not sent throttled      → retrying; tries 1 throttles 1; pause 1 cancellable
sees update, cancelled  → ended: cancelled

sees update             → writing update
not sent signIn         → ended: failed signIn, stop

sees update             → writing update
not sent unsendable     → ended: failed unsendable

sees update             → writing update
rejected throttled      → retrying; throttles 1; pause 1 cancellable
sees changed            → ended: conflict
`));

test("a refusal counts at once, unless an earlier send may have come through", () =>
  check(`
sees add                → writing add
rejected no             → ended: failed refused

sees add                → writing add
rejected signIn         → ended: failed signIn, stop

sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees add                → writing add; sends 1 lost timeout
rejected no             → refused; sends 1 lost timeout
sees done               → ended: readBack

sees add                → writing add
rejected throttled      → retrying; throttles 1; pause 1 cancellable
sees add                → writing add; throttles 1
rejected no             → refused; throttles 1
sees add                → ended: failed refused

sees add                → writing add
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees add                → writing add; sends 1 lost timeout
rejected signIn         → ended: failed signIn, stop
`));

test("a replacement is not left half done by cancelling, and its addition is tried as often as any", () =>
  check(`
sees remove             → writing remove
applied, half done      → removed; removed
sees add, cancelled     → writing add; removed
not sent unreachable    → retrying; tries 1 removed; pause 1
sees add, cancelled     → writing add; tries 1 removed
rejected throttled      → retrying; tries 1 throttles 1 removed; pause 1
sees add, cancelled     → writing add; tries 1 throttles 1 removed
applied                 → ended: written

sees remove             → writing remove
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees remove             → writing remove; sends 1 lost timeout
lost timeout            → lost; sends 2 lost timeout; pause 2 settle
sees remove             → writing remove; sends 2 lost timeout
lost timeout            → lost; sends 3 lost timeout; pause 3 settle
sees add, cancelled     → writing add; lost timeout removed
rejected no             → ended: failed refused, half replaced

sees remove             → writing remove
lost timeout            → lost; sends 1 lost timeout; pause 1 settle
sees remove, cancelled  → ended: cancelled

sees remove             → writing remove
applied, half done      → removed; removed
cannot see timeout      → ended: failed timeout, half replaced, stop
`));

test("where the journal refuses, nothing more is written, and nothing is said that is not known", () =>
  check(`
sees add                → writing add
journal refuses begin   → ended: notDone, stop (disk full)

sees add                                   → writing add
journal refuses end applied                → ended: done, stop (disk full)

sees add                                   → writing add
journal refuses end rejected no            → ended: failed, stop (disk full)

sees add                                   → writing add
journal refuses end not sent unreachable   → ended: failed, stop (disk full)

sees add                                   → writing add
journal refuses end lost timeout           → ended: unknown, stop (disk full)
`));

test("an event that cannot happen in a phase is a bug", () => {
  const writing = after(fresh, eventOf("sees add"));
  assert.throws(() => after(fresh, eventOf("applied")), { name: "Bug" });
  assert.throws(() => after(writing, eventOf("sees add")), { name: "Bug" });
  assert.throws(() => after(after(writing, eventOf("applied")), eventOf("sees add")), { name: "Bug" });
});

test("whatever the cluster does, a step ends, and tries no more often than it may", () => {
  const looks = ["sees done", "sees changed", "sees add", "sees add, cancelled", "cannot see timeout"];
  const answers = [
    ...["applied", "lost timeout", "lost throttled", "not sent unreachable", "not sent throttled"],
    ...["rejected no", "rejected throttled", "rejected signIn"],
  ];
  const most = 2 * (mostSends + mostTries + mostThrottles) + 4;
  // What happens only now and then would end each way early: here the worst comes far more often.
  const worst = fc.oneof(
    { weight: 40, arbitrary: fc.constant(["sees add", "lost timeout"]) },
    { weight: 40, arbitrary: fc.constant(["sees add", "not sent throttled"]) },
    { weight: 40, arbitrary: fc.constant(["sees add", "not sent unreachable"]) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...looks), fc.constantFrom(...answers)) },
  );
  fc.assert(
    fc.property(fc.array(worst, { minLength: most, maxLength: most }), (choices) => {
      let phase: Phase = fresh;
      for (const [look = "", answer = ""] of choices) {
        if (phase.kind === "ended") break;
        phase = after(phase, eventOf(phase.kind === "writing" ? answer : look));
        if (phase.kind === "writing") {
          assert.ok(phase.tried.sends < mostSends, wordsOf(phase));
          assert.ok(phase.tried.tries < mostTries, wordsOf(phase));
          assert.ok(phase.tried.throttles < mostThrottles, wordsOf(phase));
        }
      }
      assert.equal(phase.kind, "ended", wordsOf(phase));
    }),
  );
});
