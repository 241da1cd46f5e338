import { address, nameOf } from "../base/address.ts";
import { addTo } from "../base/lists.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Span } from "../base/span.ts";
import { message, type Message } from "../base/text.ts";
import { isBuiltIn } from "../catalog/catalog.ts";
import type { ConfigObject } from "../model/object.ts";
import { editsOf, uriOf, type Change, type TextEdit } from "../syntax/edit.ts";
import { cellOf, entryOf, spanOf, stringOf, writtenOf } from "../syntax/tree.ts";
import { alsoNamedBy } from "./cell-place.ts";
import { identityNode, occurrencesOf, targetAt, type Occurrence, type CursorTarget } from "./target.ts";
import type { CursorPlace, World } from "./world.ts";

/** Edits by file, or why the name cannot be changed. */
export type Renaming = Result<ReadonlyMap<string, readonly TextEdit[]>, Message>;

/** The name that can be changed at a place; or why not. Undefined where there is no name. */
export function renamableAt(
  place: CursorPlace,
): Result<{ readonly span: Span; readonly name: string }, Message> | undefined {
  const found = targetAt(place);
  if (found === undefined) return undefined;
  const why = refusal(found.target);
  return why ? fail(why) : ok({ span: spanOf(found.node), name: writtenOf(found.node) });
}

/** Changes a name wherever it stands; the object remembers its old one, so that the plan renames it on the cluster. */
export function renameAt(place: CursorPlace, newName: string): Renaming | undefined {
  const found = targetAt(place);
  if (found === undefined) return undefined;
  const occurrences = occurrencesOf(place.world, found.target);
  const why =
    refusal(found.target) ??
    collision(found.target, newName) ??
    unwritable(occurrences, newName) ??
    shared(place.world, found.target, occurrences);
  if (why) return fail(why);
  const changes: Change[] = occurrences.map(({ node }) => ({ kind: "replace", node, value: newName }));
  if (found.target.kind === "object") changes.push(...memories(found.target, newName));
  return ok(editsByFile(place.world, changes));
}

/** The edits of several changes, by file. */
export function editsByFile(world: World, changes: readonly Change[]): ReadonlyMap<string, readonly TextEdit[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const change of changes) {
    const uri = uriOf(change);
    const file = world.files.get(uri);
    if (file === undefined) continue;
    for (const it of editsOf(file.tree.text, change)) addTo(byFile, uri, it);
  }
  return byFile;
}

function refusal(target: CursorTarget): Message | undefined {
  if (target.kind === "secret") {
    return message({
      en: "The name of a secret is the key of what is stored under it; store it under the new name first",
      ko: "비밀의 이름은 저장된 값의 키입니다. 먼저 새 이름으로 저장하십시오",
    });
  }
  if (target.kind === "cluster") return undefined;
  if (target.kind === "template")
    return target.project.template(target.name) === undefined
      ? message(
          { en: "{0} is not defined in these files", ko: "{0}은(는) 이 파일들에 정의되어 있지 않습니다" },
          target.name,
        )
      : undefined;
  if (target.part > 0)
    return message({
      en: "A line moved to another partition is another line; only its pattern can be renamed",
      ko: "다른 파티션으로 옮긴 회선은 다른 회선입니다. 패턴만 이름을 변경할 수 있습니다",
    });
  const all = target.project.all(target.address);
  const built = all.find((it) => isBuiltIn(it.schema, it.name));
  if (built)
    return message(
      {
        en: "{0} comes with every cluster and keeps its name",
        ko: "{0}은(는) 모든 클러스터에 기본 제공되므로 이름을 변경할 수 없습니다",
      },
      built.name,
    );
  if (all.length > 0) return undefined;
  return message(
    { en: "{0} is not defined in these files", ko: "{0}은(는) 이 파일들에 정의되어 있지 않습니다" },
    nameOf(target.address),
  );
}

function collision(target: CursorTarget, newName: string): Message | undefined {
  if (newName.trim() === "" || newName !== newName.trim())
    return message({
      en: "A name has at least one character, and no space at its ends",
      ko: "이름은 한 글자 이상이어야 하고 앞뒤에 공백이 없어야 합니다",
    });
  if (target.kind === "template" && target.name !== newName && target.project.template(newName) !== undefined)
    return message({ en: "There is a template called {0} already", ko: "{0}(이)라는 템플릿이 이미 있습니다" }, newName);
  if (target.kind !== "object") return undefined;
  const [first] = target.project.all(target.address);
  if (first === undefined) return undefined;
  const parts = first.schema.identity.map((_, part) => (part === target.part ? newName : partText(first, part)));
  const taken = address(first.schema.section, ...parts);
  if (taken === target.address || target.project.at(taken) === undefined) return undefined;
  return message(
    { en: "There is a {0} called {1} already", ko: "{1}(이)라는 {0}이(가) 이미 있습니다" },
    first.schema.label,
    newName,
  );
}

/** A cell of a table says a name together with the text of its mapping, or with other cells: not every name can be said so. */
function unwritable(occurrences: readonly Occurrence[], newName: string): Message | undefined {
  const cell = occurrences
    .map(({ node }) => cellOf(node))
    .find((it) => it?.write(newName) === undefined && it !== undefined);
  if (cell === undefined) return undefined;
  return message(
    cell.others.length > 0
      ? {
          en: "The name is made of several cells of a table; change them there",
          ko: "이름이 표의 여러 셀로 만들어집니다. 해당 셀에서 변경하십시오",
        }
      : {
          en: "The cell of the table cannot say {0}: its mapping adds text or changes upper and lower case",
          ko: "매핑에서 텍스트를 붙이거나 대소문자를 바꾸므로 표의 셀로는 {0}을(를) 나타낼 수 없습니다",
        },
    newName,
  );
}

/** A cell that names other objects of its row as well would give them another name, which no plan could take for theirs. */
function shared(world: World, target: CursorTarget, occurrences: readonly Occurrence[]): Message | undefined {
  if (target.kind !== "object") return undefined;
  for (const { node } of occurrences) {
    const other = alsoNamedBy(world.files, node, target.address);
    if (other !== undefined) return message(texts.shared, other.schema.label, other.name);
  }
  return undefined;
}

const texts = {
  shared: {
    en: 'The cell of the table also names {0} "{1}", which would be another object under another name. Change the cell by hand, and remove the old objects with state: absent',
    ko: '표의 이 셀은 {0} "{1}"의 이름도 만듭니다. 이름이 바뀌면 다른 객체가 됩니다. 셀을 직접 변경하고 이전 객체는 state: absent로 삭제하십시오',
  },
};

const partText = (it: ConfigObject, part: number): string => {
  const node = identityNode(it, part);
  return node?.kind === "scalar" && node.value !== null ? writtenOf(node) : "";
};

// Only what the plan can rename needs the old name: not what is absent or unmanaged, and not where AXL cannot rename.
function memories(target: CursorTarget & { kind: "object" }, newName: string): readonly Change[] {
  return target.project.all(target.address).flatMap((it): readonly Change[] => {
    if (it.state === "absent" || !it.managed || it.schema.rename === undefined) return [];
    const known = stringOf(entryOf(it.node, "renamedFrom")?.value);
    // Renamed back to what the cluster calls it: there is nothing left to remember.
    if (known !== undefined) return known === newName ? [{ kind: "remove", map: it.node, key: "renamedFrom" }] : [];
    const after = it.schema.identity[target.part];
    return [
      {
        kind: "insert",
        map: it.node,
        key: "renamedFrom",
        value: partText(it, target.part),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });
}
