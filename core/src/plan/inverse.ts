import { identityOf, nameOf, type Address } from "../base/address.ts";
import type { Json, JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { referencesIn } from "./references.ts";
import { withoutNewItems } from "./new-items.ts";
import { withNewNames, type Renames } from "./renames.ts";
import type { DesiredObject } from "./state.ts";

/** A write that was carried out, with what was there before it. */
export interface DoneWrite {
  readonly kind: "add" | "change" | "rename" | "remove";
  readonly address: Address;
  readonly section: Section;
  /** Managed fields before a change, all fields before a removal; empty before an addition. */
  readonly before: JsonObject;
  /** What a change stated; empty for anything else. */
  readonly stated: JsonObject;
  /** The address before a rename. */
  readonly from: Address | undefined;
}

/**
 * What the cluster would have to look like for writes to be undone, from their pre-images: desired objects for a new plan,
 * which is compared with the cluster as it is now, ordered and shown like any other. Passwords are in no pre-image: what
 * was removed comes back without them.
 */
export function inverse(done: readonly DoneWrite[]): readonly DesiredObject[] {
  const wanted = new Map<Address, DesiredObject>();
  // Backwards, so that of several writes to one object the earliest pre-image wins.
  for (const write of [...done].reverse()) {
    const { address, before } = write;
    switch (write.kind) {
      case "add":
        wanted.set(address, { ...objectAt(write), state: "absent" });
        break;
      case "remove":
        wanted.set(address, { ...objectAt(write), fields: before });
        break;
      case "change": {
        const later = wanted.get(address);
        if (later?.state === "absent") break;
        wanted.set(address, {
          ...(later ?? objectAt(write)),
          fields: {
            ...later?.fields,
            ...identityFields(write),
            ...withoutNewItems(before, write.stated, schemaOf(write.section).fields),
          },
        });
        break;
      }
      case "rename": {
        const later = wanted.get(address);
        const from = write.from ?? address;
        if (later?.state === "absent" || from === address) break;
        wanted.delete(address);
        const old = { ...write, address: from };
        wanted.set(from, {
          ...objectAt(old),
          renamedFrom: identityOf(address)[0],
          fields: { ...later?.fields, ...identityFields(old) },
        });
      }
    }
  }
  // Pre-images name other objects as the plan did, by their new names; undone, they have their old ones.
  const back = new Map(
    done.flatMap((it): [Address, string][] =>
      it.kind === "rename" && it.from !== undefined ? [[it.address, identityOf(it.from)[0] ?? ""]] : [],
    ),
  );
  return [...wanted.values()].map((it) => settled(it, back)).sort((a, b) => byCodeUnit(a.address, b.address));
}

const objectAt = (it: Pick<DoneWrite, "address" | "section">): DesiredObject => ({
  address: it.address,
  section: it.section,
  name: nameOf(it.address) || schemaOf(it.section).label.en,
  state: "present",
  managed: true,
  renamedFrom: undefined,
  fields: identityFields(it),
  refersTo: [],
});

function identityFields({ section, address }: Pick<DoneWrite, "address" | "section">): JsonObject {
  const parts = identityOf(address);
  return Object.fromEntries(schemaOf(section).identity.map((key, i): [string, Json] => [key, parts[i] || null]));
}

function settled(it: DesiredObject, back: Renames): DesiredObject {
  const fields = withNewNames(it.fields, schemaOf(it.section).fields, back);
  const refersTo = new Set(referencesIn(it.section, fields).map((ref) => ref.to));
  return { ...it, fields, refersTo: [...refersTo].sort(byCodeUnit) };
}
