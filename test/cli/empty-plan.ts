import type { Plan } from "../../core/src/plan/step.ts";

/** A plan for a host in which there is nothing to do. */
export const emptyPlan = (host: string): Plan => ({
  format: 2,
  cluster: "emea-prod",
  host,
  release: "14.0.1",
  schema: "14.0",
  createdAt: "2026-01-01T00:00:00.000Z",
  inputs: [],
  undoes: null,
  fingerprint: "",
  steps: [],
  manual: [],
  notes: [],
  outside: [],
  findings: [],
});
