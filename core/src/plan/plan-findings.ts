import type { Address } from "../base/address.ts";
import { lineAt, lineStarts } from "../base/lines.ts";
import { byCodeUnit } from "../base/sort.ts";
import type { Project } from "../model/project.ts";
import { spanOf, type Spot } from "../syntax/tree.ts";
import { concernedBy } from "./concerned.ts";
import type { Plan, PlanFinding } from "./step.ts";

/** A plan with those findings that are about objects of its steps. */
export function withFindings(plan: Plan, found: readonly PlanFinding[]): Plan {
  const deployed = new Set(plan.steps.map((it) => it.address));
  const findings = found.flatMap((it) => {
    const addresses = it.addresses.filter((at) => deployed.has(at)).sort(byCodeUnit);
    return addresses.length === 0 ? [] : [{ ...it, addresses }];
  });
  return { ...plan, findings: findings.sort(byWeight) };
}

const weights = { error: 0, warning: 1, info: 2, hint: 3 } as const;

const byWeight = (a: PlanFinding, b: PlanFinding): number =>
  weights[a.severity] - weights[b.severity] ||
  byCodeUnit(a.place.path, b.place.path) ||
  a.place.line - b.place.line ||
  a.place.character - b.place.character ||
  byCodeUnit(a.code, b.code);

/** A finding that `check` made in a file. */
export interface FoundInFile extends Pick<PlanFinding, "code" | "severity" | "message"> {
  readonly spot: Spot;
  /** The object that no file describes: the plan looks for it on the cluster, and then there is nothing to find. */
  readonly missing?: Address;
}

/** Findings of a project's files, as a plan keeps them: those that are about objects. */
export function findingsIn(
  project: Project,
  files: readonly { readonly path: string; readonly text: string; readonly findings: readonly FoundInFile[] }[],
): readonly PlanFinding[] {
  const spots = files.flatMap((it) => it.findings.map(({ spot }) => spot));
  const concerned = concernedBy(project, spots);
  return files.flatMap(({ path, text, findings }) => {
    if (findings.length === 0) return [];
    const starts = lineStarts(text);
    return findings.flatMap(({ code, severity, message, spot, missing }) => {
      const addresses = missing === undefined ? concerned(spot) : [];
      if (addresses.length === 0) return [];
      const { start } = spanOf(spot);
      const line = lineAt(starts, start);
      const place = { path, line, character: start - (starts[line] ?? 0) };
      return [{ code, severity, message, place, addresses }];
    });
  });
}

/** Ids of the steps whose object has an error, and of those that wait for one of them, however far; each with its codes. */
export function heldBack({ steps, findings }: Plan): ReadonlyMap<string, HeldBack> {
  const wrong = new Map<Address, Set<string>>();
  for (const { severity, code, addresses } of findings)
    if (severity === "error") for (const at of addresses) wrong.set(at, (wrong.get(at) ?? new Set()).add(code));
  const held = new Map<string, HeldBack>();
  if (wrong.size === 0) return held;
  const pending = new Set(steps);
  for (let grew = true; grew;) {
    grew = false;
    for (const it of pending) {
      const codes = wrong.get(it.address);
      const needs = it.waitsFor.find((id) => held.has(id));
      if (codes === undefined && needs === undefined) continue;
      held.set(it.id, codes === undefined ? { codes: [], needs } : { codes: [...codes].sort(byCodeUnit), needs });
      pending.delete(it);
      grew = true;
    }
  }
  return held;
}

/** Why a step is left out: codes of the errors in its object; or the step that it waits for. */
export interface HeldBack {
  readonly codes: readonly string[];
  readonly needs: string | undefined;
}
