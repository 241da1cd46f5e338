import { address, type Address } from "../../core/src/base/address.ts";
import { message } from "../../core/src/base/text.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { FieldChange } from "../../core/src/plan/compare.ts";
import type { Plan, PlanFinding, Step } from "../../core/src/plan/step.ts";
import type { Json } from "../../core/src/base/json.ts";

/** One step of a kind, with nothing in it but what is asked for. */
export const stepFor = (kind: Step["kind"], section: Section, name: string, more: object = {}): Step => ({
  id: `${kind}:${address(section, name)}`,
  kind,
  address: address(section, name),
  section,
  name,
  waitsFor: [],
  reason: null,
  changes: [],
  secrets: [],
  uuid: "{1}",
  fields: {},
  send: [],
  before: {},
  cleared: [],
  phones: null,
  from: address(section, `old ${name}`),
  ...more,
});

export const changeOf = (path: string, before: Json, after: Json): FieldChange => ({
  path,
  label: { en: path, ko: `${path}-ko` },
  before,
  after,
});

export const findingAt = (at: Address, more: Partial<PlanFinding> = {}): PlanFinding => ({
  code: "MRA033",
  severity: "error",
  message: message({ en: "wrong", ko: "오류임" }),
  place: { path: "a.mra.yaml", line: 0, character: 0 },
  addresses: [at],
  ...more,
});

/** A plan of some steps. */
export const planWith = (steps: readonly Step[], more: Partial<Plan> = {}): Plan => ({
  format: 2,
  cluster: "emea",
  host: "cucm.example.com",
  release: "14.0.1",
  schema: "14.0",
  createdAt: "2026-01-02T03:04:05.000Z",
  inputs: [],
  undoes: null,
  fingerprint: "f",
  steps,
  manual: [],
  notes: [],
  outside: [],
  findings: [],
  ...more,
});
