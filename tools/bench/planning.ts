import { createHash } from "node:crypto";
import { address } from "../../core/src/base/address.ts";
import { planChanges } from "../../core/src/plan/plan.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";

/** Milliseconds and memory of a plan over that many phones, one in ten of them different. */
export function planMany(objects: number): { readonly ms: number; readonly rssMb: number } {
  const desired: DesiredObject[] = [];
  const live: LiveObject[] = [];
  for (let i = 0; i < objects; i++) {
    const name = `SEP${String(i).padStart(12, "0")}`;
    const at = address("phones", name);
    const fields = {
      name,
      model: "Cisco 8845",
      protocol: "SIP",
      devicePool: `DP-${String(i % 50)}`,
      description: `Phone ${String(i)}`,
    };
    desired.push({
      address: at,
      section: "phones",
      name,
      state: "present",
      managed: true,
      renamedFrom: undefined,
      fields,
      refersTo: [],
    });
    live.push({
      address: at,
      section: "phones",
      name,
      uuid: `{${String(i).padStart(8, "0")}-0000-4000-8000-000000000000}`,
      fields: { ...fields, ...(i % 10 === 0 && { description: "before" }) },
    });
  }
  const began = performance.now();
  const plan = planChanges({
    cluster: "bench",
    host: "127.0.0.1",
    release: "15.0.1",
    schema: "15.0",
    createdAt: "2026-01-01T00:00:00Z",
    inputs: [],
    desired,
    live,
    ice: undefined,
    digest: (text) => createHash("sha256").update(text).digest("hex"),
  });
  const ms = performance.now() - began;
  if (!plan.ok || plan.value.steps.length < objects / 10) throw new Error("the plan is not what it must be");
  return { ms, rssMb: process.memoryUsage().rss / 1024 / 1024 };
}
