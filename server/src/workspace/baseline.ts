import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import type { Checked } from "./check.ts";
import { findingPlaces } from "./finding-place.ts";

/** Findings that are known and do not count: what, about which value of which object, and how often. */
export interface BaselineEntry {
  readonly code: string;
  readonly cluster: string;
  readonly object: string;
  readonly field: string;
  readonly count: number;
}

/** The findings of a check as a baseline: no line stands in it, so that moved objects keep theirs. */
export function baselineOf(checked: Checked): readonly BaselineEntry[] {
  const counts = new Map<string, BaselineEntry>();
  const entryFor = entries(checked);
  for (const { findings } of checked.files)
    for (const it of findings) {
      const entry = entryFor(it);
      const key = keyOf(entry);
      counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b)).map(([, it]) => it);
}

/** A check without what its baseline knows, and the entries that nothing in it is due to any more. */
export function beyondBaseline(
  checked: Checked,
  baseline: readonly BaselineEntry[],
): { readonly checked: Checked; readonly known: number; readonly gone: readonly BaselineEntry[] } {
  const left = new Map(baseline.map((it) => [keyOf(it), it.count]));
  const entryFor = entries(checked);
  let known = 0;
  const isNew = (it: Finding): boolean => {
    const key = keyOf(entryFor(it));
    const count = left.get(key) ?? 0;
    if (count === 0) return true;
    left.set(key, count - 1);
    known++;
    return false;
  };
  const files = checked.files.map((file) => ({ ...file, findings: file.findings.filter(isNew) }));
  const gone = baseline.flatMap((it) => {
    const count = left.get(keyOf(it)) ?? 0;
    return count > 0 ? [{ ...it, count }] : [];
  });
  return { checked: { ...checked, files }, known, gone };
}

/** For each finding, in the order of the report, a text that stays the same while lines move: what is wrong with what, and which of several. */
export function findingKeys(checked: Checked): readonly string[] {
  const seen = new Map<string, number>();
  const entryFor = entries(checked);
  return checked.files
    .flatMap((it) => it.findings)
    .map((it) => {
      const key = keyOf(entryFor(it));
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return `${key} ${String(nth)}`;
    });
}

function entries(checked: Checked): (it: Finding) => Omit<BaselineEntry, "count"> {
  const placeOf = findingPlaces(checked.projects);
  return (it) => {
    const { cluster, object, field } = placeOf(it);
    return { code: it.code, cluster, object, field };
  };
}

const keyOf = ({ code, cluster, object, field }: Omit<BaselineEntry, "count">): string =>
  JSON.stringify([cluster, object, field, code]);

/** The text of a baseline file: one entry a line, sorted, so that a change of it is easy to review. */
export const baselineText = (baseline: readonly BaselineEntry[]): string =>
  `{\n  "format": 1,\n  "findings": [\n${baseline.map((it) => `    ${JSON.stringify(it)}`).join(",\n")}\n  ]\n}\n`;

/** Whether a text begins as a baseline does: only such a file is written anew. */
export const isBaseline = (beginning: string): boolean => /^\{\s*"format": 1,\s*"findings": \[/.test(beginning);

/** Reads a baseline file; fails on anything that `baselineText` does not write. */
export function readBaseline(text: string): Result<readonly BaselineEntry[], "baseline"> {
  try {
    const data = JSON.parse(text) as { readonly format?: unknown; readonly findings?: unknown };
    if (data.format !== 1 || !Array.isArray(data.findings)) return fail("baseline");
    return (data.findings as readonly unknown[]).every(isEntry)
      ? ok(data.findings as BaselineEntry[])
      : fail("baseline");
  } catch {
    return fail("baseline");
  }
}

function isEntry(it: unknown): it is BaselineEntry {
  if (typeof it !== "object" || it === null) return false;
  const { code, cluster, object, field, count } = it as Readonly<Record<string, unknown>>;
  return (
    [code, cluster, object, field].every((one) => typeof one === "string") &&
    Number.isSafeInteger(count) &&
    Number(count) > 0
  );
}
