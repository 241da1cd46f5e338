import { sectionOf } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import { message, type Message, type Text } from "../base/text.ts";
import { isBuiltIn, objectSchema, schemaOf, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { BoundDocument } from "../model/bind.ts";
import { isUse } from "../model/first-use.ts";
import type { ConfigObject, Reference } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { entryOf, spanOf, type Node } from "../syntax/tree.ts";
import { concerningAll } from "./concerning.ts";
import { hasUnnamed, presentNames, takesItems } from "./facts.ts";
import { addItem, addKey, setTo } from "./fix.ts";
import type { Fix } from "./finding.ts";
import { possibleFixes } from "./in-row.ts";
import { inSentence } from "./label.ts";
import { unknownMobilityPools } from "./mobility-pools.ts";
import { objectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";
import { unknownTemplates } from "./template-names.ts";
import { unknownCluster } from "./unknown-cluster.ts";

/** Silent while an object of that kind has no name that can be read, for objects that a fresh cluster brings, and for AXL types that have no section here (`Location`). */
export const MRA201 = objectRule({
  id: "MRA201",
  ...files(
    "This product: a plan needs every object that is named, in the files or on the cluster",
    "이 제품: 계획을 만들려면 이름이 나온 모든 객체가 파일이나 클러스터에 있어야 합니다",
  ),
  severity: "error",
  title: {
    en: "Reference to an object that is not defined here nor known on the cluster",
    ko: "정의되지 않은 객체 참조",
  },
  on: sections,
  *check(object, project) {
    if (object.state === "absent") return;
    for (const reference of object.own) if (isInDoubt(reference, project)) yield* problemsOf(reference, project);
  },
  *checkRest(project) {
    yield* inTemplates(project);
    yield* inMappings(project);
    yield* unknownTemplates(project);
    yield* unknownCluster(project);
    yield* unknownMobilityPools(project);
  },
});

/** Whether what is named may be nowhere: neither described, nor there on a fresh cluster. */
function isInDoubt({ to, name }: Pick<Reference, "to" | "name">, project: Project): boolean {
  if (project.at(to)?.state === "present") return false;
  const schema = objectSchema(sectionOf(to));
  return schema !== undefined && !isBuiltIn(schema, name);
}

function* problemsOf(reference: Reference, project: Project): Generator<Problem> {
  const target = project.at(reference.to);
  const schema = schemaOf(sectionOf(reference.to) as Section);
  if (target === undefined) {
    if (hasUnnamed(project, schema.section as Section)) return;
    yield* unknown(reference, inSentence(schema.label), project);
    return;
  }
  yield {
    at: reference.node,
    message: message(
      {
        en: 'The files remove {0} "{1}", but it is still named here',
        ko: '파일에서 {0} "{1}"을(를) 제거하지만 여기에서 아직 참조합니다',
      },
      inSentence(schema.label),
      reference.name,
    ),
    related: [{ spot: target.identity, message: message({ en: "It is removed here", ko: "여기에서 제거됩니다" }) }],
  };
}

// What a template names is asked once for all that inherit it.
function* inTemplates(project: Project): Generator<Problem> {
  const seen = new Set<Node>();
  for (const { said } of project.inheritances)
    for (const { to, name, node } of said.references) {
      if (seen.has(node) || !isInDoubt({ to, name }, project)) continue;
      seen.add(node);
      const uses = project.referrers(to).filter((it) => it.node === node && isUse(it));
      const [first] = uses;
      if (first === undefined) continue;
      for (const it of problemsOf(first, project)) yield concerningAll(it, first.from, uses.length);
    }
}

// What a mapping says to all rows is asked once for all of them.
function* inMappings(project: Project): Generator<Problem> {
  for (const form of project.rowForms)
    for (const { to, name, node } of form.said.references) {
      if (!isInDoubt({ to, name }, project)) continue;
      const uses = project.referrers(to).filter((it) => it.node === node && isUse(it));
      const [first] = uses;
      const row = first?.from.row;
      if (first === undefined || row === undefined) continue;
      for (const it of problemsOf(first, project))
        yield { ...concerningAll(it, first.from, uses.length), fixes: possibleFixes(it.fixes ?? [], row) };
    }
}

const atStart = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** Other uses of a name that are shown with the first. */
const mostShown = 100;

// Once for each name: at its first use. What objects share through a template is found through each of them.
function* unknown(reference: Reference, kind: Text, project: Project): Generator<Problem> {
  // Whoever is not the first asks no more than that, so that an edit of one of thousands is none of the others' concern.
  if (!project.isFirstUse(reference)) return;
  const all = project.referrers(reference.to);
  const first = all.find(isUse);
  const other = otherwiseSpelled(reference, project);
  const problem = {
    at: reference.node,
    missing: reference.to,
    ...(other === undefined ? {} : { severity: "warning" as const }),
  };
  const said = (times: Text): Message =>
    message(
      other === undefined ? notDefined : inOtherCase,
      { en: atStart(kind.en), ko: kind.ko },
      reference.name,
      times,
      other ?? "",
    );
  if (first?.from !== reference.from) {
    yield { ...problem, message: said({ en: "", ko: "" }) };
    return;
  }
  const uses = all.filter(isUse);
  const nodes = [...new Set(uses.map((it) => it.node))];
  const others = nodes.slice(1, mostShown + 1);
  const times = { en: `; it is used ${uses.length} times`, ko: `. ${uses.length}곳에서 사용합니다` };
  yield {
    ...problem,
    message: said(others.length === 0 ? { en: "", ko: "" } : times),
    fixes: fixesFor(reference, nodes, project),
    related: others.map((spot) => ({
      spot,
      message: message({ en: "It is used here, too", ko: "여기에서도 사용합니다" }),
    })),
  };
}

const notDefined = {
  en: '{0} "{1}" is not defined in the files{2}',
  ko: '{0} "{1}"이(가) 파일에 정의되어 있지 않습니다{2}',
};
const inOtherCase = {
  en: '{0} "{1}" is spelled "{3}"{2}; Unified CM finds it all the same, but no rule here takes it for that one',
  ko: '{0} "{1}"의 실제 표기는 "{3}"입니다{2}. Unified CM은 대소문자를 구분하지 않고 찾지만 규칙은 다른 이름으로 검사합니다',
};

// The name of an object that differs in capitals only.
function otherwiseSpelled({ name, to }: Reference, project: Project): string | undefined {
  const section = objectSchema(sectionOf(to));
  if (section === undefined) return undefined;
  const same = (it: string): boolean => it.toLowerCase() === name.toLowerCase();
  const described = project.like(to).find((it) => it.state === "present");
  return described?.name ?? section.builtIn.find(same);
}

/** The name that was meant, at every place at once: they are one finding. */
function allTo(nodes: readonly Node[], name: string): Fix {
  const [first] = nodes;
  if (first !== undefined && nodes.length === 1) return setTo(first, name, false);
  return {
    title: message({ en: "Set {0} in {1} places", ko: "{1}곳에서 {0}(으)로 설정" }, name, nodes.length),
    safe: false,
    changes: nodes.map((node) => ({ kind: "replace", node, value: name })),
  };
}

function fixesFor(reference: Reference, nodes: readonly Node[], project: Project): readonly Fix[] {
  const section = sectionOf(reference.to) as Section;
  const key = objectSchema(section)?.identity;
  if (key?.length !== 1 || key[0] === undefined) return [];
  const meant = presentNames(project, section).nearest(reference.name);
  const stub = { [key[0]]: reference.name, managed: false };
  // Under a name that differs in capitals only the cluster has no second object.
  const isDeclared = otherwiseSpelled(reference, project) === undefined;
  return [
    ...(meant === undefined ? [] : [allTo(nodes, meant)]),
    ...(isDeclared ? declaring(reference, stub, project) : []),
  ];
}

/**
 * Writes the object that is named into the document that names it. Where that is, is looked up when somebody wants it, so that an
 * edit beside thousands of unknown names is not the concern of each.
 */
function declaring(reference: Reference, stub: JsonObject, project: Project): readonly Fix[] {
  const section = sectionOf(reference.to) as Section;
  const change = (): Fix | undefined => {
    const root = documentOf(reference.from, project)?.tree.root;
    const list = entryOf(root, section)?.value;
    if (list?.kind === "seq") return addItem(list, stub);
    return root?.kind === "map" && list === undefined ? addKey(root, section, [stub], false) : undefined;
  };
  if (!takesItems(project, section) && change() === undefined) return [];
  return [
    {
      safe: false,
      title: message({
        en: "Describe it here as an object of the cluster, without managing it (managed: false)",
        ko: "클러스터에 있는 객체로 여기에 기술(관리하지 않음, managed: false)",
      }),
      get changes() {
        return change()?.changes ?? [];
      },
    },
  ];
}

// A few documents may be one piece; and what a row makes stands in a sheet, or in a mapping that several may share.
function documentOf(object: ConfigObject, project: Project): BoundDocument | undefined {
  const { chunk, start } = object.node;
  const at = chunk.offset + start;
  const around = project.documents.filter(({ tree: { spot } }) => {
    const span = spanOf(spot);
    return object.row !== undefined || (spot.chunk.uri === chunk.uri && span.start <= at && at < span.end);
  });
  return around.length === 1 ? around[0] : around.find((it) => it.objects.includes(object));
}
