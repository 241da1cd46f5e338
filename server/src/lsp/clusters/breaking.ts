import { isMap, type Json, type JsonObject } from "../../../../core/src/base/json.ts";
import type { ConfigObject } from "../../../../core/src/model/object.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { FieldDrift } from "../../../../core/src/plan/drift.ts";
import { judge } from "../../clusters/judge.ts";
import { statedData } from "../../workspace/described.ts";

/** Codes of the rules that an object would break with the live value of a field, and does not break as it is stated. */
export function brokenBy(object: ConfigObject, { path, before }: FieldDrift, project: Project): readonly string[] {
  const keys = path.split(".");
  if (keys.some((it) => it.includes("["))) return []; // inside a list, a value alone says little
  const stated = statedData(object);
  const codes = (fields: JsonObject): readonly string[] => {
    const live = { address: object.address, section: object.section, name: object.name, uuid: "", fields };
    const facts = {
      name: project.name,
      version: project.definition?.version ?? "",
      enterpriseDomains: project.definition?.enterpriseDomains ?? [],
    };
    return (judge([live], facts).get(object.address) ?? []).map((it) => it.code);
  };
  const known = new Set(codes(stated));
  return [...new Set(codes(withValue(stated, keys, before)))].filter((it) => !known.has(it));
}

function withValue(fields: JsonObject, [key = "", ...rest]: readonly string[], value: Json): JsonObject {
  const inside = fields[key] ?? null;
  return { ...fields, [key]: rest.length === 0 ? value : withValue(isMap(inside) ? inside : {}, rest, value) };
}
