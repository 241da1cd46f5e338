// What ends a deployment at once, and what makes its plan out of date.
import assert from "node:assert/strict";
import { test } from "node:test";
import { staleBy } from "../../server/src/deploy/permit.ts";
import { after, fresh } from "../../server/src/deploy/phases.ts";
import type { Fault } from "../../server/src/port/cluster.ts";
import { planWith } from "../plan/steps.ts";

test("a refusal that the next write would meet as well ends the deployment; any other ends its step alone", () => {
  const stops = (fault: Fault): unknown => {
    const write = { kind: "add", section: "regions", name: "R", fields: {} } as const;
    const seen = { kind: "seen", next: { kind: "write", write, before: {} }, cancelled: false } as const;
    const outcome = { kind: "rejected", fault } as const;
    const phase = after(after(fresh, seen), { kind: "answered", n: 1, outcome, halfDone: false });
    assert.ok(phase.kind === "ended" && phase.end.outcome === "failed" && "stop" in phase.end);
    return phase.end.stop;
  };
  const closed: readonly Fault[] = [
    { kind: "signIn" },
    { kind: "forbidden" },
    { kind: "version", supported: [] },
    { kind: "notActive" },
    { kind: "tls", host: "h", code: "c" },
  ];
  for (const it of closed) assert.equal(stops(it), true, it.kind);
  const open: readonly Fault[] = [
    { kind: "refused", code: 5007, reason: "no" },
    { kind: "malformed", what: "x" },
    { kind: "timeout" },
  ];
  for (const it of open) assert.equal(stops(it), false, it.kind);
});

test("a plan is out of date once the release or the schema of the cluster is another one", () => {
  const plan = planWith([], { release: "14.0.1", schema: "14.0" });
  assert.equal(staleBy(plan, { release: "14.0.1", schema: "14.0" }), undefined);
  assert.notEqual(staleBy(plan, { release: "14.0.2", schema: "14.0" }), undefined);
  assert.notEqual(staleBy(plan, { release: "14.0.1", schema: "15.0" }), undefined);
});
