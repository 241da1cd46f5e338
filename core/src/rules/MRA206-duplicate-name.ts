import { addTo } from "../base/lists.ts";
import { message } from "../base/text.ts";
import { fieldOf, objectSchema, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { objectSchemas } from "../catalog/generated/objects.ts";
import { isRepeated } from "../model/bind-rows.ts";
import { madeOf } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { RowMap } from "../model/row-map.ts";
import { booleanOf, nodeAt, type Node, type Spot } from "../syntax/tree.ts";
import { concerningAll } from "./concerning.ts";
import { factConflicts } from "./fact-conflicts.ts";
import { mention, subject, subjectCluster } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";

/**
 * Stands on the later one, in the order of file names and text. Where one row makes an object twice, the mappings are at odds
 * and no cell is: then it stands once on what names the later one in its mapping.
 */
export const MRA206 = objectRule({
  id: "MRA206",
  ...files(
    "This product: a cluster has one object of a name, and its facts agree",
    "이 제품: 클러스터에는 같은 이름의 객체가 하나만 있고 정보가 서로 일치합니다",
  ),
  severity: "error",
  title: {
    en: "Duplicate object name, or facts that contradict each other",
    ko: "중복된 객체 이름 또는 서로 모순되는 정보",
  },
  on: sections,
  *check(object, project) {
    const first = project.all(object.address)[0];
    if (first === undefined || first.node === object.node || object.name === "") return;
    if (isRepeated(first, object)) return;
    yield {
      at: namingOfRow(object, first) ?? object.identity,
      message: message({ en: "{0} is already defined", ko: "{0}이(가) 이미 정의되어 있습니다" }, subject(object)),
      related: [{ spot: first.identity, message: message({ en: "The first one", ko: "첫 번째 객체" }) }],
    };
  },
  *checkRest(project) {
    yield* aliased(project);
    yield* rivals(project);
    yield* factConflicts(project);
    for (const it of project.templates) {
      const first = it.name === "" ? undefined : project.template(it.name);
      if (first === undefined || first === it) continue;
      yield {
        at: it.identity,
        message: message(
          { en: 'Template "{0}" is already defined', ko: '템플릿 "{0}"이(가) 이미 정의되어 있습니다' },
          it.name,
        ),
        related: [{ spot: first.identity, message: message({ en: "The first one", ko: "첫 번째 템플릿" }) }],
      };
    }
    yield* definedAgain(project);
  },
});

function* definedAgain(project: Project): Generator<Problem> {
  const [first, ...others] = project.definitions;
  if (first === undefined) return;
  for (const it of others) {
    yield {
      at: nodeAt(it.node, "name") ?? it.node,
      message: message(
        { en: "{0} is already defined", ko: "{0}이(가) 이미 정의되어 있습니다" },
        subjectCluster(project),
      ),
      related: [
        {
          spot: nodeAt(first.node, "name") ?? first.node,
          message: message({ en: "The first definition", ko: "첫 번째 정의" }),
        },
      ],
    };
  }
}

/** What names an object in its mapping, where the same row of the same sheet has made `first` already. */
function namingOfRow({ row, schema: { identity } }: ConfigObject, first: ConfigObject): Node | undefined {
  const other = first.row;
  if (row === undefined || other === undefined || !isSameRow(row, other)) return undefined;
  const laid = row.laid(identity[0] ?? "");
  return laid?.kind === "cells" ? laid.of.node : laid?.kind === "constant" ? laid.node : undefined;
}

const isSameRow = (a: RowMap, b: RowMap): boolean =>
  a.grid.uri === b.grid.uri && a.grid.sheet === b.grid.sheet && a.cells.chunk.offset === b.cells.chunk.offset;

// What only one object of a kind can be: the default one. On the cluster the later one takes it from the other.
function* rivals(project: Project): Generator<Problem> {
  for (const schema of objectSchemas) {
    for (const key of schema.exclusive ?? []) {
      const wanted = project
        .objects(schema.section as Section)
        .filter((it) => it.state === "present" && booleanOf(nodeAt(it.values, key)) === true);
      const [first, ...others] = wanted;
      if (first === undefined) continue;
      for (const [at, [one, ...more]] of bySpot(others, key)) {
        if (one === undefined) continue;
        const found = rivalOf(one, first, key, at);
        yield more.length === 0 && at === nodeAt(one.node, key) ? found : concerningAll(found, one, more.length + 1);
      }
    }
  }
}

/** Objects by where their value of a key is written: in one place, where a template or a mapping gives it to several. */
function bySpot(objects: readonly ConfigObject[], key: string): ReadonlyMap<Spot, readonly ConfigObject[]> {
  const found = new Map<Spot, ConfigObject[]>();
  for (const it of objects) addTo(found, nodeAt(it.values, key) ?? it.identity, it);
  return found;
}

const rivalOf = (it: ConfigObject, first: ConfigObject, key: string, at: Spot): Problem => ({
  at,
  message: message(
    {
      en: '{0} and {1} both have "{2}"; only one can have it',
      ko: '{0}과(와) {1}에 모두 "{2}"이(가) 지정되어 있습니다. 하나에만 지정할 수 있습니다',
    },
    subject(it),
    mention(first),
    fieldOf(it.schema, key)?.label ?? key,
  ),
  related: [
    {
      spot: nodeAt(first.node, key) ?? first.identity,
      message: message({ en: "The first one", ko: "첫 번째 객체" }),
    },
  ],
});

// An alias that stands in the list of its anchor makes the very same object a second time.
function* aliased(project: Project): Generator<Problem> {
  for (const { tree } of project.documents) {
    if (tree.root.kind !== "map") continue;
    for (const { key, value } of tree.root.entries) {
      if (value.kind !== "seq" || value.aliases === undefined || !objectSchema(String(key.value))) continue;
      for (const { spot, item } of value.aliases) {
        const object = item.kind === "map" ? madeOf(item) : undefined;
        if (object === undefined || value.items.filter((it) => it === item).length < 2) continue;
        yield {
          at: spot,
          message: message(
            {
              en: "The alias makes {0} a second time; a copy needs a name of its own (<<: *anchor)",
              ko: "별칭이 {0}을(를) 한 번 더 만듭니다. 복사하려면 이름을 따로 지정하십시오(<<: *anchor)",
            },
            mention(object),
          ),
          related: [{ spot: object.identity, message: message({ en: "The first one", ko: "첫 번째 객체" }) }],
        };
      }
    }
  }
}
