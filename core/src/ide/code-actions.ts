import type { Span } from "../base/span.ts";
import { message, type Message } from "../base/text.ts";
import type { Project } from "../model/project.ts";
import type { Finding, Fix } from "../rules/finding.ts";
import { ruleOf } from "../rules/index.ts";
import { takeNoPart } from "../rules/take-no-part.ts";
import { cellOf, spanOf, type FileTree } from "../syntax/tree.ts";
import type { TextEdit } from "../syntax/edit.ts";
import { ignoreEdit } from "./ignore-edit.ts";
import { editsByFile } from "./rename.ts";
import { TakenEdits } from "./taken-edits.ts";
import type { World } from "./world.ts";

/** Something the editor offers to do about findings. */
export type CodeAction =
  | {
      readonly kind: "fix";
      readonly title: Message;
      readonly finding: Finding;
      readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
      /** Safe, and the only one: what the editor does when asked to just mend it. */
      readonly preferred: boolean;
    }
  | { readonly kind: "explain"; readonly title: Message; readonly finding: Finding }
  /** `edit.newText` is a snippet: the reason is to be written at its tab stop. */
  | {
      readonly kind: "ignore";
      readonly title: Message;
      readonly finding: Finding;
      readonly uri: string;
      readonly edit: TextEdit;
    }
  | { readonly kind: "fixAll"; readonly title: Message; readonly edits: ReadonlyMap<string, readonly TextEdit[]> };

/** What can be done about the findings that touch a range of a file. */
export function actionsFor(
  world: World,
  tree: FileTree,
  findings: readonly Finding[],
  range: Span,
): readonly CodeAction[] {
  const here = findings.filter((it) => touches(spanOf(it.spot), range));
  const fixes = here.flatMap((finding) =>
    finding.fixes
      .map((fix) => fixAction(world, finding, fix, fix.safe && finding.fixes.length === 1))
      // What nothing can be written for (a cell of a workbook) is not offered.
      .filter(({ edits }) => [...edits.values()].some((it) => it.length > 0)),
  );
  const rules = here.filter(
    (it, i) => ruleOf(it.code) !== undefined && here.findIndex((other) => other.code === it.code) === i,
  );
  const explain = rules.map((finding): CodeAction => ({
    kind: "explain",
    title: message({ en: "Explain {0}", ko: "{0} 설명" }, finding.code),
    finding,
  }));
  const outside = here.flatMap((finding) =>
    projectsIn(world, finding)
      .flatMap((it) => takeNoPart(finding, it))
      .map((fix) => fixAction(world, finding, fix, false)),
  );
  return [...fixes, ...explain, ...rules.flatMap((it) => ignoring(world, tree, it)), ...outside];
}

const fixAction = (
  world: World,
  finding: Finding,
  fix: Fix,
  preferred: boolean,
): Extract<CodeAction, { kind: "fix" }> => ({
  kind: "fix",
  title: fix.title,
  finding,
  edits: editsOfFix(world, fix),
  preferred,
});

/** A comment cannot stand in a table: the one of the mapping speaks of its cells. */
function ignoring(world: World, tree: FileTree, finding: Finding): readonly CodeAction[] {
  const spot = isSheet(tree) ? cellOf(finding.spot)?.from[0] : finding.spot;
  const text = spot === undefined ? undefined : world.files.get(spot.chunk.uri)?.tree.text;
  if (spot === undefined || text === undefined) return [];
  return [
    {
      kind: "ignore",
      title: message({ en: "Ignore {0} here with a reason", ko: "여기서 {0} 무시(이유 기재)" }, finding.code),
      finding,
      uri: spot.chunk.uri,
      edit: ignoreEdit(text, spanOf(spot), finding.code),
    },
  ];
}

const projectsIn = (world: World, { spot }: Finding): readonly Project[] => {
  const names = new Set(world.files.get(spot.chunk.uri)?.documents.flatMap((it) => it.cluster ?? []));
  return world.projects.filter((it) => names.has(it.name));
};

/** Only of a sheet it is known that there is nothing in it: neither documents nor comments. */
const isSheet = ({ documents, mayComment }: FileTree): boolean => documents.length === 0 && mayComment === false;

/** Every safe fix of a file at once; undefined when there is none. */
export function fixAll(world: World, findings: readonly Finding[]): CodeAction | undefined {
  const taken = new Map<string, TakenEdits>();
  for (const { fixes } of findings) {
    const fix = fixes.find((it) => it.safe);
    const wanted = fix && editsOfFix(world, fix);
    // A fix whose edits meet those of an earlier one waits for the next time.
    if (
      wanted === undefined ||
      [...wanted].some(([uri, list]) => list.some((it) => taken.get(uri)?.meets(it) === true))
    )
      continue;
    for (const [uri, list] of wanted) {
      const edits = taken.get(uri) ?? new TakenEdits();
      edits.add(list);
      taken.set(uri, edits);
    }
  }
  const edits = new Map([...taken].map(([uri, { all }]) => [uri, all]));
  if (edits.size === 0) return undefined;
  return {
    kind: "fixAll",
    title: message({ en: "Fix everything that can be fixed safely", ko: "안전하게 수정할 수 있는 항목 모두 수정" }),
    edits,
  };
}

const editsOfFix = (world: World, fix: Fix): ReadonlyMap<string, readonly TextEdit[]> =>
  editsByFile(world, fix.changes);

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
