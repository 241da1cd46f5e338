import type { Message } from "../../../core/src/base/text.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { isSameHost } from "../../../core/src/paths/topology.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { spanOf, type Spot } from "../../../core/src/syntax/tree.ts";
import { checkGroupsOf } from "../preflight/report.ts";
import type { Way } from "../preflight/check.ts";
import type { CheckResult } from "../preflight/run.ts";
import type { FilesView } from "../workspace/view.ts";

/** Something that rules or live checks say of an element of the registration paths. */
export type PathRemark =
  | { readonly kind: "finding"; readonly finding: Finding }
  /** A live check that failed or warns. */
  | { readonly kind: "check"; readonly check: CheckResult }
  /** The live checks that passed, together. */
  | { readonly kind: "passed"; readonly labels: readonly Message[] };

/** The rules that say why keepalives are dropped at an Expressway-C. */
export const keepaliveRules: ReadonlySet<string> = new Set(["MRA056", "MRA124"]);

/** Findings by place: those that touch one of some spots, as they stand in the files. */
export function findingsAt(
  project: Project,
  view: Pick<FilesView, "findings">,
): (spots: readonly Spot[]) => readonly PathRemark[] {
  const uris = [...new Set(project.documents.map((it) => it.tree.spot.chunk.uri))];
  const findings = uris.flatMap((uri) => view.findings(uri)).filter((it) => it.severity !== "hint");
  return (spots) =>
    findings.flatMap((finding) =>
      spots.some((it) => touches(finding.spot, it)) ? [{ kind: "finding" as const, finding }] : [],
    );
}

function touches(a: Spot, b: Spot): boolean {
  if (a.chunk.uri !== b.chunk.uri) return false;
  const [x, y] = [spanOf(a), spanOf(b)];
  return x.start < y.end && y.start < x.end;
}

/**
 * What live checks say of a node. Found by its name and not by line, so that it stays true while the files are edited. What
 * could not be run says nothing of the node, and what a finding says already is not said twice.
 */
export function checksAt(
  node: string,
  checked: readonly CheckResult[],
  said: readonly PathRemark[],
): readonly PathRemark[] {
  const mine = checkGroupsOf(checked)
    .flatMap((it) => it.results)
    .filter(({ hosts }) => hosts.some((host) => isSameHost(host, node)));
  const isNews = ({ message }: CheckResult): boolean =>
    !said.some((it) => it.kind === "finding" && isSame(it.finding.message, message));
  const wrong = mine.filter(({ outcome }) => outcome === "failed" || outcome === "warning").filter(isNews);
  const passed = mine.filter(({ outcome }) => outcome === "passed").map((it) => it.label);
  return [
    ...wrong.map((check) => ({ kind: "check" as const, check })),
    ...(passed.length === 0 ? [] : [{ kind: "passed" as const, labels: passed }]),
  ];
}

/** What live checks say of a way between two nodes: they are about such ways, and about one of its ends or none by name. */
export function checksOn(way: Way, ends: readonly string[], checked: readonly CheckResult[]): readonly PathRemark[] {
  const mine = checked.filter(
    (it) =>
      it.way === way && (it.hosts.length === 0 || it.hosts.some((host) => ends.some((end) => isSameHost(host, end)))),
  );
  const wrong = mine.filter(({ outcome }) => outcome === "failed" || outcome === "warning");
  const passed = mine.filter(({ outcome }) => outcome === "passed").map((it) => it.label);
  return [
    ...wrong.map((check) => ({ kind: "check" as const, check })),
    ...(passed.length === 0 ? [] : [{ kind: "passed" as const, labels: passed }]),
  ];
}

const isSame = (a: Message, b: Message): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether one of some rules has said something. */
export const isSaidBy = (remarks: readonly PathRemark[], rules: ReadonlySet<string>): boolean =>
  remarks.some((it) => it.kind === "finding" && rules.has(it.finding.code));
