import type { Language, Text } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { unstatedFacts } from "../../../../core/src/rules/unstated.ts";
import { reportedFindings } from "../../../../core/src/rules/report-findings.ts";
import type { Reported } from "../../../../core/src/rules/reported-finding.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { Checked } from "../../workspace/check.ts";
import { findingKeys } from "../../workspace/baseline.ts";
import { findingPlaces } from "../../workspace/finding-place.ts";
import type { Terminal } from "../command.ts";
import { shown } from "../shown.ts";

/** Turns a report into text for one kind of reader. */
export type Format = (report: Report, terminal: Terminal) => string;

/** A rule that could not speak of a cluster, with the facts it looked for that no file states. */
export interface Silent {
  readonly cluster: string;
  readonly code: string;
  readonly title: string;
  readonly facts: readonly string[];
}

export interface Report {
  /** `file` is relative to the working directory, with slashes. */
  readonly findings: readonly Reported[];
  readonly files: readonly string[];
  /** For each finding a text that stays the same while lines move. */
  readonly keys: readonly string[];
  /** The lines of each file, for excerpts. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Rules that could not speak, and the facts they looked for; undefined where nobody asks. */
  readonly silent: readonly Silent[] | undefined;
  /** What the objects of findings of a code are, where they are of one kind: `{0|phone|phones}`. */
  readonly kinds: ReadonlyMap<string, Text>;
}

/** The findings of a check, ready to print. */
export function report(checked: Checked, language: Language, whySilent = false): Report {
  const files = checked.files.map((it) => ({ ...it, file: shown(it.path) }));
  return {
    findings: reportedFindings(files, language),
    files: checked.files.map((it) => shown(it.path)),
    keys: findingKeys(checked),
    silent: whySilent ? checked.projects.flatMap((it) => silentIn(it, language)) : undefined,
    kinds: kindsOf(checked),
    lines: new Map(checked.files.map((it) => [shown(it.path), it.text.split(/\r?\n/)])),
  };
}

const silentIn = (project: Project, language: Language): readonly Silent[] =>
  unstatedFacts(project).map(({ rule, facts }) => ({
    cluster: project.name,
    code: rule.id,
    title: rule.title[language],
    facts,
  }));

/** The plural of what each code was found in, where that is one kind of object. */
function kindsOf(checked: Checked): ReadonlyMap<string, Text> {
  const placeOf = findingPlaces(checked.projects);
  const found = new Map<string, Set<Section | undefined>>();
  for (const { findings } of checked.files)
    for (const it of findings) found.set(it.code, (found.get(it.code) ?? new Set()).add(placeOf(it).section));
  return new Map(
    [...found].flatMap(([code, sections]) => {
      const [section] = sections;
      return sections.size === 1 && section !== undefined ? [[code, schemaOf(section).plural] as const] : [];
    }),
  );
}
