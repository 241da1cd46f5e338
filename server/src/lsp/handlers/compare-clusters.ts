import { ok } from "../../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../../core/src/base/sort.ts";
import type { Language } from "../../../../core/src/base/text.ts";
import { schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { ComparedObject } from "../../../../core/src/wire/comparison.ts";
import { compareClusters as compared, type DifferentObject } from "../../clusters/compare-clusters.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** The objects of one section on two clusters, side by side. */
export const compareClusters = request({
  method: "mra/compareClusters",
  needs: "clusters",
  decode: paramsOf<"mra/compareClusters">({ left: text, right: text, section: text }),
  answer: async ({ left, right, section }, { desk, language, signal }) => {
    const [one, other] = [desk.clusters.need(left), desk.clusters.need(right)];
    if (!one.ok) return one;
    if (!other.ok) return other;
    const found = await compared(one.value, other.value, section, signal);
    if (!found.ok) return found;
    const rows = found.value.objects
      .map((it) => rowOf(it, language))
      .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.address, b.address));
    return ok({ rows, same: found.value.same, readAt: new Date().toISOString() });
  },
});

const rowOf = ({ object, stand, fields }: DifferentObject, language: Language): ComparedObject => ({
  address: object.address,
  name: object.name === "" ? schemaOf(object.section).label[language] : object.name,
  stand,
  fields: fields.map((it) => it[language]),
});
