// What is found in a few texts, as a text that is read beside them: every finding with all that it says.
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid, type Grid, type GridCell, type GridRow } from "../../core/src/model/grid.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
import type { Finding, Fix } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { sheetFile } from "../../core/src/rules/in-sheets.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { readOwnRules } from "../../core/src/rules/read-own-rules.ts";
import { apply, editsOf, uriOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf, type Spot } from "../../core/src/syntax/tree.ts";

/** Texts by name; those that end in .csv are sheets, those in .xlsx the same as workbooks. */
export type Files = Readonly<Record<string, string>>;

export interface Asked {
  /** Whose findings are shown; all unless it is said. */
  readonly of?: (it: Finding) => boolean;
  /** The text of `mra.config.yaml` with rules of a team's own. */
  readonly config?: string;
  /** Notes of cells of workbooks, by their text. */
  readonly notes?: Readonly<Record<string, GridCell["note"]>>;
}

/** The findings that stand in files, in the order of the files and of their text. */
export function found(files: Files, { config, notes = {} }: Asked = {}): readonly Finding[] {
  const own = config === undefined ? [] : readOwnRules(parse("mra.config.yaml", config)).rules.map((it) => it.rule);
  const trees = Object.entries(files).flatMap(([name, text]) => (isSheet(name) ? [] : [parse(name, text)]));
  const sheets: Sheets = (_, { file, delimiter }) => {
    const text = files[file];
    if (text === undefined) return { kind: "fault", fault: "missing", uri: file };
    const grid = readGrid(file, text, delimiter)!;
    return { kind: "rows", grid: file.endsWith(".xlsx") ? inBook(grid, notes) : grid };
  };
  const bound = trees.map((it) => bind(it, undefined, sheets));
  const texts = Object.entries(files).flatMap(([name, text]) => (name.endsWith(".csv") ? [sheetFile(name, text)] : []));
  const all = findingsOf(
    [...bound, ...texts],
    assemble(bound),
    () => standardLevels,
    () => own,
  );
  return Object.keys(files).flatMap((name) => all.get(name) ?? []);
}

const isSheet = (name: string): boolean => /\.(csv|xlsx)$/.test(name);

/** A sheet as a workbook has it, whose cells have no place in a text. */
function inBook(it: Grid, notes: NonNullable<Asked["notes"]>): Grid {
  const row = ({ length, cells }: GridRow, offset: number): GridRow => ({
    chunk: { uri: it.uri, offset },
    length,
    cells: cells.map((cell) => (notes[cell.text] === undefined ? cell : { ...cell, note: notes[cell.text]! })),
  });
  const head = it.head && row(it.head, 0);
  return { ...it, delimiter: undefined, sheet: "People", head, rows: it.rows.map((of, i) => row(of, i + 1)) };
}

/** What is found, in both languages, with every other place and, of every fix, the lines that it leaves otherwise. */
export function told(files: Files, asked: Asked = {}): string {
  const { of = () => true } = asked;
  return inWords(found(files, asked).filter(of), files);
}

/** What a rule of a team's own says; the rule stands in lines of its own. */
export const house = (rule: string, files: Files): string =>
  told(files, {
    of: ({ code }) => code === "HOUSE",
    config: `rules:\n  HOUSE:\n${rule.replace(/^/gm, "    ")}\n`,
  });

/** Findings in words. */
export const inWords = (of: readonly Finding[], files: Files): string =>
  `\n${of.map((it) => `${findingIn(it, files)}\n`).join("")}`;

const findingIn = (it: Finding, files: Files): string =>
  [
    `${placeIn(it.spot, files)} ${it.severity} ${it.code}`,
    `  ${say(it.message, "en")}`,
    `  ${say(it.message, "ko")}`,
    ...it.related.map((of) => `  see ${placeIn(of.spot, files)} ${say(of.message, "en")} | ${say(of.message, "ko")}`),
    ...it.fixes.map((fix) => `  fix ${fixIn(fix, files)}`),
  ].join("\n");

/** A place with what stands there: `a 3:7 "DP-MRA"`; of a longer text its beginning. */
export function placeIn(spot: Spot, files: Files): string {
  const text = files[spot.chunk.uri] ?? "";
  const { start, end } = spanOf(spot);
  const before = text.slice(0, start).split("\n");
  const [first = "", ...more] = text.slice(start, end).split("\n");
  const shown = more.length > 0 || first.length > 60 ? `${first.slice(0, 60)}…` : first;
  return `${spot.chunk.uri} ${String(before.length)}:${String(before.at(-1)!.length + 1)} «${shown}»`;
}

/** A fix: its title, whether it is safe, and each file's lines after it that were not there before. */
export function fixIn({ title, safe, changes }: Fix, files: Files): string {
  const names = [...new Set(changes.map(uriOf))];
  const after = names.map((name) => {
    const text = files[name] ?? "";
    const edits = changes.filter((it) => uriOf(it) === name).flatMap((it) => editsOf(text, it));
    const [old, now] = [text.split("\n"), apply(text, edits).split("\n")];
    const lines = now.filter((it) => !old.includes(it)).map((it) => `\n    ${it.trim()}`);
    return ` ${name}${lines.join("")}`;
  });
  return `${say(title, "en")} | ${say(title, "ko")}${safe ? " (safe)" : ""}:${after.join(";")}`;
}
