import { rules } from "../rules.ts";
import { statements, type Statement } from "./chapter.ts";

/** The rules that name a line of a stretch as their source, by id. */
const rulesOf = ({ from, to }: Statement): readonly string[] =>
  rules.filter((it) => it.lines.some((line) => line >= from && line <= to)).map((it) => it.id);

/** Lines that a rule names as its source and no statement covers. */
export const uncoveredLines = (): readonly number[] =>
  rules.flatMap((it) => it.lines).filter((line) => !statements.some((it) => it.from <= line && line <= it.to));

/** Statements that neither a rule nor anything else in the product answers to. */
export const unanswered = (): readonly Statement[] =>
  statements.filter((it) => it.answeredBy === "" && rulesOf(it).length === 0);

/** The table of Cisco's chapter, line by line. */
export function coverage(): string {
  const rows = statements.map((it) => {
    const lines = it.from === it.to ? String(it.from) : `${it.from}–${it.to}`;
    const ids = rulesOf(it).map((id) => `[${id}](rules/${id}.md)`);
    return `| ${lines} | ${it.says} | ${ids.join(" ")} | ${it.answeredBy} |`;
  });
  return [
    "# How Cisco's chapter is covered",
    "",
    "Cisco's chapter on configuring Mobile and Remote Access (Feature Configuration Guide, Korean edition), by line, in our words: which rule",
    "holds what it says, and what else in the product answers to it. Rules from Cisco's other guides are in the [list of rules](rules/README.md).",
    "",
    "| lines | what the chapter says | rules | also |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
