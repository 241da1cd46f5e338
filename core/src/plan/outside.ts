import { sectionOf, type Address } from "../base/address.ts";
import { addTo } from "../base/lists.ts";
import { message } from "../base/text.ts";
import { byCodeUnit } from "../base/sort.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { byPlace } from "../model/place.ts";
import type { Reference } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { Spot } from "../syntax/tree.ts";
import type { Reason } from "./reason.ts";
import { renamedAddress } from "./renames.ts";
import type { DesiredObject } from "./state.ts";
import type { Plan } from "./step.ts";
import { labelOf, enumerated } from "./words.ts";

/** An object that is named, and that no file describes: it has to be on the cluster. */
export interface Outside {
  readonly address: Address;
  /** How often it is named. */
  readonly uses: number;
  /** Where it is named first. */
  readonly first: Spot;
  /** The objects that name it, sorted. */
  readonly by: readonly Address[];
  /** The name of an object that the files describe and that differs in capitals only. */
  readonly spelled?: string;
}

/** What the files only name, sorted by address; what a fresh cluster brings is left out. */
export function outsideOf(project: Project): readonly Outside[] {
  const uses = new Map<Address, Reference[]>();
  for (const { objects } of project.documents)
    for (const object of objects) {
      if (object.state === "absent") continue;
      for (const it of object.references) {
        if (project.at(it.to) !== undefined) continue;
        if (isBuiltIn(schemaOf(sectionOf(it.to) as Section), it.name)) continue;
        addTo(uses, it.to, it);
      }
    }
  return [...uses]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([address, of]) => {
      const [first] = of.sort((a, b) => byPlace(a.from.place, b.from.place));
      if (first === undefined) return [];
      const by = [...new Set(of.map((it) => it.from.address))].sort(byCodeUnit);
      const spelled = project.like(address).find((it) => it.state === "present")?.name;
      return [{ address, uses: of.length, first: first.node, by, ...(spelled !== undefined && { spelled }) }];
    });
}

/** Names that an object has now and will not have after the plan: whoever names it has to use the new name. */
export function staleNames(outside: readonly Outside[], desired: readonly DesiredObject[]): readonly Reason[] {
  const renamed = new Map(
    desired.flatMap((it): [Address, DesiredObject][] =>
      it.renamedFrom === undefined || it.state === "absent" ? [] : [[renamedAddress(it.address, it.renamedFrom), it]],
    ),
  );
  return outside.flatMap(({ address, first }) => {
    const to = renamed.get(address);
    if (to === undefined) return [];
    return [{ message: message(texts.renamed, labelOf(address), to.name), spot: first, address }];
  });
}

/** A plan that knows what else has to be on the cluster, and says in one line how much of it was found there. */
export function withOutside(plan: Plan, outside: readonly Outside[]): Plan {
  const [first] = outside;
  if (first === undefined) return plan;
  const names = enumerated(outside.map((it) => labelOf(it.address)));
  const note = { address: first.address, message: message(texts.found, outside.length, names) };
  return { ...plan, outside: outside.map((it) => it.address), notes: [...plan.notes, note] };
}

/** Why there is no plan: a name that is nowhere, once for each name. */
export const nowhere = ({ address, uses, first, spelled }: Outside): Reason => ({
  message:
    spelled === undefined
      ? message(uses === 1 ? texts.nowhere : texts.nowhereOften, labelOf(address), uses)
      : message(texts.spelled, labelOf(address), spelled),
  spot: first,
  address,
});

const texts = {
  spelled: {
    en: "{0} is not on the cluster yet, and the files describe it as {1}; use one spelling, so that the plan knows which comes first",
    ko: "{0}은(는) 아직 클러스터에 없고 파일에는 {1}(으)로 적혀 있습니다. 계획에서 순서를 알 수 있도록 같은 표기로 적으십시오",
  },
  found: {
    en: "{0} {0|name|names} that no file describes {0|was|were} found on the cluster: {1}",
    ko: "파일에 없는 이름 {0}개를 클러스터에서 찾았습니다: {1}",
  },
  renamed: {
    en: "{0} is renamed to {1} here; refer to it by the new name",
    ko: "{0}의 이름을 {1}(으)로 변경하므로 새 이름으로 참조하십시오",
  },
  nowhere: {
    en: "{0} is neither in the files nor on the cluster",
    ko: "{0}이(가) 파일에도 클러스터에도 없습니다",
  },
  nowhereOften: {
    en: "{0} is neither in the files nor on the cluster; it is used {1} times",
    ko: "{0}이(가) 파일에도 클러스터에도 없습니다. {1}곳에서 사용합니다",
  },
};
