import { sift } from "../base/lazy.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, type Spot } from "../syntax/tree.ts";
import { gapIn } from "./gap.ts";
import { spotOf } from "./spot.ts";
import { phonesIn, poolsUsing } from "./use.ts";

/** Where a date/time group shows that it has no phone NTP reference; undefined when it has one, or when that is not known here. */
export function noReferenceIn(group: ConfigObject<"dateTimeGroups">): Spot | undefined {
  const entry = entryIn(group, "phoneNtpReferences");
  if (entry?.value.kind === "seq") return entry.value.items.length === 0 ? spotOf(entry) : undefined;
  return gapIn(group, "phoneNtpReferences");
}

/** Whether no file knows a phone NTP reference at all. */
export const knowsNoReference = (project: Project): boolean =>
  project.objects("phoneNtpReferences").every((it) => it.state === "absent") &&
  project.objects("dateTimeGroups").every((it) => itemsOf(entryIn(it, "phoneNtpReferences")?.value).length === 0);

/** The SIP phones for MRA that take their time from a group, by way of their device pool. */
export function* sipPhonesOf(
  group: ConfigObject<"dateTimeGroups">,
  project: Project,
): Generator<ConfigObject<"phones">> {
  for (const pool of poolsUsing(group, "dateTimeGroup", project)) {
    yield* sift(phonesIn(pool, project), (phone) => valueOf(phone, "protocol")?.value === "SIP");
  }
}
