import type { Json, JsonObject } from "../base/json.ts";
import { isMap } from "../base/json.ts";
import type { Span } from "../base/span.ts";
import { message, type Message } from "../base/text.ts";
import type { BoundDocument, BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { mayInherit } from "../model/template.ts";
import { dataOf } from "../syntax/data.ts";
import { apply, editsOf, type Change, type TextEdit } from "../syntax/edit.ts";
import { entryOf, spanOf, stringOf, type Entry, type MapNode } from "../syntax/tree.ts";
import { endOf, startOf } from "./parts.ts";
import { projectOf, type World } from "./world.ts";

/** A change of the text that changes nothing of what it says. */
export interface Refactoring {
  readonly title: Message;
  readonly edit: TextEdit;
}

/** So many values must be shared before a template is offered, and so many objects must share them. */
const least = { values: 2, objects: 2 };

/** What can be done with templates at a range of a file: written out at `extends`, made of a selection, or of all that share a model or pool. */
export function refactoringsAt(world: World, file: BoundFile, range: Span): readonly Refactoring[] {
  return file.documents.flatMap((document) => {
    const own = document.objects.filter((it) => it.row === undefined && it.node.chunk.uri === file.tree.uri);
    const touched = own.filter((it) => startOf(it.node) <= range.end && range.start <= endOf(it.node));
    const project = projectOf(world, document);
    return [...writtenOut(touched, file, range), ...templatesOf(touched, own, document, project, file, range)];
  });
}

function writtenOut(objects: readonly ConfigObject[], file: BoundFile, range: Span): readonly Refactoring[] {
  const these = objects.filter((it) => {
    if (it.base === undefined) return false;
    const { start, end } = spanOf(it.base.node);
    return it.inheritance?.now.fault === undefined && start <= range.end && range.start <= end;
  });
  const [first] = these;
  if (first?.base === undefined) return [];
  const title =
    these.length === 1
      ? message(
          { en: "Write the values of the template {0} out", ko: "템플릿 {0}의 값을 객체에 직접 쓰기" },
          first.base.name,
        )
      : message(
          { en: "Write the values of the templates of {0} objects out", ko: "객체 {0}개에 템플릿의 값을 직접 쓰기" },
          these.length,
        );
  return [{ title, edit: oneEdit(file.tree.text, these.flatMap(changesToWriteOut)) }];
}

/** Every value that an object has by its template, written into it. */
function changesToWriteOut(it: ConfigObject): readonly Change[] {
  const given = it.inheritance?.now.values;
  const [after = ""] = it.schema.identity;
  if (given === undefined) return [];
  return [...inserted(it.node, dataOf(given) as JsonObject, after), { kind: "remove", map: it.node, key: "extends" }];
}

function inserted(into: MapNode, given: JsonObject, after?: string): readonly Change[] {
  return Object.entries(given).flatMap(([key, value]): readonly Change[] => {
    const own = entryOf(into, key)?.value;
    if (own === undefined) return [{ kind: "insert", map: into, key, value, ...(after !== undefined && { after }) }];
    return own.kind === "map" && isMap(value) ? inserted(own, value) : [];
  });
}

function templatesOf(
  touched: readonly ConfigObject[],
  own: readonly ConfigObject[],
  document: BoundDocument,
  project: Project | undefined,
  file: BoundFile,
  range: Span,
): readonly Refactoring[] {
  const [first] = touched;
  if (first === undefined || project === undefined) return [];
  const made = templateOf(touched.length > 1 ? touched : alike(first, own, range), document, project, file);
  return made === undefined ? [] : [made];
}

/**
 * A template of what objects of one document share, which they extend from then on; those of another section than the first,
 * that have a template already or are to be removed are left. Undefined: there is too little to share.
 */
export function templateOf(
  objects: readonly ConfigObject[],
  document: BoundDocument,
  project: Project,
  file: BoundFile,
): (Refactoring & { readonly objects: readonly ConfigObject[] }) | undefined {
  const [first] = objects;
  if (first === undefined) return undefined;
  const these = objects.filter((it) => it.section === first.section && it.base === undefined && it.state === "present");
  const shared = sharedBy(these, file.tree.text);
  if (these.length < least.objects || Object.keys(shared).length < least.values) return undefined;
  const name = freeName(typeof shared.model === "string" ? shared.model : first.section, project);
  const changes = [
    ...these.flatMap((it) => changesToExtend(it, shared, name)),
    definition(document, first, name, shared),
  ];
  const title = message(
    { en: "Make a template of what {0} {1} share", ko: "{1} {0}개의 공통 값으로 템플릿 만들기" },
    these.length,
    { en: first.schema.plural.en.toLowerCase(), ko: first.schema.label.ko },
  );
  return { title, edit: oneEdit(file.tree.text, changes), objects: these };
}

/** All objects that have the value of the cursor's key, where that is the model or the device pool. */
function alike(it: ConfigObject, own: readonly ConfigObject[], range: Span): readonly ConfigObject[] {
  const entry = it.node.entries.find(({ key, value }) => startOf(key) <= range.start && range.end <= endOf(value));
  const key = String(entry?.key.value);
  if (key !== "model" && key !== "devicePool") return [];
  const text = stringOf(entry?.value);
  return text === undefined ? [] : own.filter((one) => stringOf(entryOf(one.node, key)?.value) === text);
}

/** The values that every one of some objects states for itself, and a template may hold. */
function sharedBy(objects: readonly ConfigObject[], fileText: string): JsonObject {
  const [first, ...others] = objects;
  if (first === undefined) return {};
  const shared: Record<string, Json> = {};
  for (const { key, value, merged } of first.node.entries) {
    const name = String(key.value);
    if (merged === true || !mayInherit(first.schema, name)) continue;
    const text = JSON.stringify(dataOf(value));
    const isShared = others.every(({ node }) => {
      const own = node.entries.find((it) => it.key.value === name);
      return own !== undefined && isOwn(own, node, fileText) && JSON.stringify(dataOf(own.value)) === text;
    });
    if (isShared && isOwn({ key, value }, first.node, fileText)) shared[name] = dataOf(value);
  }
  return shared;
}

/** Whether a value is written in an object and for it alone: no alias, and no anchor that others may name. */
function isOwn({ key, value, merged }: Entry, node: MapNode, text: string): boolean {
  if (merged === true || value.chunk !== node.chunk || value.start < key.end || value.end > node.end) return false;
  return !/[\s:,[{]&[^\s&]/.test(text.slice(spanOf(key).end, spanOf(value).end));
}

const changesToExtend = (it: ConfigObject, shared: JsonObject, name: string): readonly Change[] => {
  const [after = ""] = it.schema.identity;
  return [
    { kind: "insert", map: it.node, key: "extends", value: name, after },
    ...Object.keys(shared).map((key): Change => ({ kind: "remove", map: it.node, key })),
  ];
};

function definition({ tree }: BoundDocument, first: ConfigObject, name: string, shared: JsonObject): Change {
  const template: JsonObject = { name, for: first.section, ...shared };
  const list = entryOf(tree.root, "templates")?.value;
  return list?.kind === "seq"
    ? { kind: "append", list, value: template }
    : { kind: "insert", map: tree.root as MapNode, key: "templates", value: [template], after: "cluster" };
}

/** `cisco-8845` of `Cisco 8845`, with a number where there is one already. */
function freeName(of: string, project: Project): string {
  const wanted = of
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  let name = wanted;
  for (let n = 2; project.template(name) !== undefined; n++) name = `${wanted}-${String(n)}`;
  return name;
}

/** All changes as one edit of what differs: theirs may touch each other, which an editor does not take. */
function oneEdit(text: string, changes: readonly Change[]): TextEdit {
  const edits = changes.flatMap((it) => editsOf(text, it));
  const isCut = ({ span, newText }: TextEdit): boolean => newText === "" && span.end > span.start;
  // What is taken out before what is written at the same place: the other way round it would be taken out as well.
  const cuts = joined(text, edits.filter(isCut));
  const after = apply(text, [...cuts, ...edits.filter((it) => !isCut(it))]);
  let start = 0;
  while (start < text.length && start < after.length && text[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(text.length, after.length) - start;
  while (end < most && text[text.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: text.length - end }, newText: after.slice(start, after.length - end) };
}

/** Neighbours that are taken out as one piece: each of them would take the same comma, or leave a key in a wrong column. */
function joined(text: string, cuts: readonly TextEdit[]): readonly TextEdit[] {
  const spans: Span[] = [];
  for (const { span } of [...cuts].sort((a, b) => a.span.start - b.span.start)) {
    const last = spans.at(-1);
    if (last === undefined || span.start > last.end) spans.push(span);
    else spans[spans.length - 1] = tidied(text, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return spans.map((span) => ({ span, newText: "" }));
}

function tidied(text: string, { start, end }: Span): Span {
  const before = /[^\n]*$/.exec(text.slice(0, start))?.[0] ?? "";
  if (/^\s*[}\]]/.test(text.slice(end, end + 80)))
    return { start: start - (/,\s*$/.exec(before)?.[0].length ?? 0), end };
  const isAtLineStart = text[end - 1] === "\n";
  const indent = isAtLineStart && before.trim() !== "" ? (/^ */.exec(text.slice(end, end + 200))?.[0].length ?? 0) : 0;
  return { start, end: end + indent };
}
