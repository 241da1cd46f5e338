import type { Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { toolKeys } from "../../../core/src/catalog/validators.ts";
import { dataIn } from "../../../core/src/model/effective.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";

/** The object that the files describe at an address; one that is only referred to does not count. */
export const describedAt = (project: Project | undefined, address: string): ConfigObject | undefined =>
  project?.all(address as Address).find((it) => it.managed) ?? project?.at(address as Address);

/** What the files state of an object, without the tool's own keys. */
export function statedData(object: ConfigObject): JsonObject {
  const data = dataIn(object);
  return Object.fromEntries(Object.entries(data).filter(([key]) => !(toolKeys as readonly string[]).includes(key)));
}
