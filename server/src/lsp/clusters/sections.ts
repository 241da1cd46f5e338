import type { Language } from "../../../../core/src/base/text.ts";
import { objectSchema, phoneSection, schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import type { ObjectSchema, Version } from "../../../../core/src/catalog/schema.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import type { SectionNode } from "../../../../core/src/wire/protocol.ts";
import { ownerSection } from "../../clusters/evidence.ts";

/** What an engineer looks for first, before the rest in the order of Cisco's procedure. */
const order = [...sections.map(schemaOf)].sort((a, b) => (a.treePlace ?? Infinity) - (b.treePlace ?? Infinity) || 0);

/** The sections that a cluster of a version has, in the order of the tree. */
export function sectionNodes(version: Version, language: Language): readonly SectionNode[] {
  return order.flatMap((schema) => {
    if (!isIn(version, schema.versions) || !(schema.operations.includes("list") || schema.identity.length === 0))
      return [];
    return [
      {
        section: schema.section,
        label: schema.plural[language],
        guiPath: schema.guiPath[language],
        icon: schema.icon,
        searchable: searchable(schema, language),
        ...namedBy(schema),
        ...phonesOf(schema.section),
      },
    ];
  });
}

const phonesOf = (section: string): Pick<SectionNode, "phones"> =>
  section === phoneSection ? { phones: "are" } : section === ownerSection ? { phones: "have" } : {};

// Only where AXL can search for those that name an object: nobody waits for all phones of a cluster.
function namedBy({ phones: it }: ObjectSchema): Pick<SectionNode, "namedBy"> {
  if (it?.by !== "named") return {};
  const holder = objectSchema(it.in);
  const field = holder?.fields.find(({ key }) => key === it.key);
  const found = field !== undefined && holder?.search.includes(field.axl);
  return found === true
    ? { namedBy: { section: it.in, key: it.key, ...(it.in === phoneSection ? { phones: true } : {}) } }
    : {};
}

// AXL searches by elements; a filter speaks of the keys that stand for them, the name first.
function searchable(schema: ObjectSchema, language: Language): SectionNode["searchable"] {
  const fields = schema.search.flatMap((element) => schema.fields.find((it) => it.axl === element) ?? []);
  const named = fields.filter((it) => schema.identity.includes(it.key));
  return [...named, ...fields.filter((it) => !named.includes(it))].map((it) => ({
    key: it.key,
    label: it.label[language],
    ...(it.type.kind === "reference" && objectSchema(it.type.to) ? { names: it.type.to } : {}),
  }));
}
