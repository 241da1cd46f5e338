import { identityOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { compactFiles } from "../../../core/src/compact/compact.ts";
import { withoutDefaults } from "../../../core/src/compact/defaults.ts";
import { definitionText } from "../../../core/src/compact/definition.ts";
import { fileFields } from "../../../core/src/plan/file-fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { importedTexts, type ImportPlace } from "../workspace/import-live.ts";
import type { Pulled } from "./pull.ts";

/** How a pull writes. */
export interface PullHow {
  /** Every value, also those that equal AXL's defaults. */
  readonly full: boolean;
  /** Phones and users as rows of a CSV, where no file belongs to the cluster yet. */
  readonly tables?: boolean;
}

/**
 * The texts of files after a pull, by URI. Where no file belongs to the cluster yet: objects as few lines, and the cluster's
 * definition. Otherwise what files describe takes the live values, and what is new comes beside it.
 */
export function pulledTexts(
  pulled: Pulled,
  { full, tables = false }: PullHow,
  place: ImportPlace & { readonly folder: string },
): ReadonlyMap<string, string> {
  const { cluster, project, folder } = place;
  const uriOf = (path: string): string =>
    `${folder.replace(/\/$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`;
  const definition = { path: "cluster.mra.yaml", text: definitionText(pulled.definition) };
  if (project === undefined) {
    const objects = pulled.objects.map((it) => ({
      section: it.section,
      fields: fileFields(it),
      outside: pulled.outside.has(it.address),
    }));
    const names = pulled.referred.map((it) => ({ ...nameOnly(it), outside: pulled.outside.has(it), referred: true }));
    const files = [definition, ...compactFiles(cluster, [...objects, ...names], { full, tables })];
    return new Map(files.map(({ path, text }) => [uriOf(path), text]));
  }
  const fieldsOf = (it: LiveObject): JsonObject => {
    const fields = full ? fileFields(it) : withoutDefaults(fileFields(it), schemaOf(it.section).fields);
    return pulled.outside.has(it.address) ? { ...fields, mra: false } : fields;
  };
  const texts = new Map(importedTexts(pulled.objects, undefined, { ...place, fieldsOf }));
  const names = pulled.referred.map((it) => ({ ...nameOnly(it), outside: pulled.outside.has(it), referred: true }));
  for (const { path, text } of compactFiles(cluster, names)) texts.set(uriOf(path), text);
  if (project.definition === undefined) texts.set(uriOf(definition.path), definition.text);
  return texts;
}

/** An object of which only its name is known: it must be on the cluster, and is never written. */
function nameOnly(it: Address): { readonly section: Section; readonly fields: JsonObject } {
  const section = sectionOf(it) as Section;
  const parts = identityOf(it);
  const fields = Object.fromEntries(schemaOf(section).identity.map((key, i) => [key, parts[i] || null]));
  return { section, fields };
}
