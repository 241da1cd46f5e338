import type { Text } from "../base/text.ts";
import { fieldOf } from "../catalog/catalog.ts";
import { writtenText } from "../model/located.ts";
import type { Expressway } from "../model/expressway.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { entryOf } from "../syntax/tree.ts";

/** A label as it stands within a sentence: `device pool`, but `Cisco … group`, `LDAP directory`, `Expressway-C`. */
export const inSentence = (label: Text): Text => ({
  en: /^(?!Cisco|Expressway|Unified)[A-Z][a-z]/.test(label.en)
    ? `${label.en.charAt(0).toLowerCase()}${label.en.slice(1)}`
    : label.en,
  ko: label.ko,
});

/** The kind of an object as engineers say it: the GUI's label, shorter for the Unified CM group. */
const kindOf = (object: ConfigObject): Text => object.schema.inSentence ?? object.schema.label;

/** An object within a sentence, by kind and quoted name: `device pool "DP-MRA"`. */
export function mention(object: ConfigObject): Text {
  const { en, ko } = inSentence(kindOf(object));
  if (object.schema.identity.length === 0) return { en: `the ${en}`, ko };
  return { en: `${en} "${object.name}"`, ko: `${ko} "${object.name}"` };
}

/** An object at the beginning of a sentence, by kind and quoted name: `Device pool "DP-MRA"`. */
export function subject(object: ConfigObject): Text {
  const { en, ko } = mention(object);
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`, ko };
}

/** A name in quotes, where the kind of what it names has been said. */
export const quoted = (name: string): string => `"${name}"`;

/** Expressway in a sentence; by name where the files describe several: `Expressway "APAC"`. */
export function expresswayLabel({ name }: Expressway): Text {
  const label = name === undefined ? "Expressway" : `Expressway "${name}"`;
  return { en: label, ko: label };
}

/** A cluster within a sentence: `cluster "emea-prod"`. */
export const mentionCluster = (project: Project): Text => ({
  en: `cluster "${project.name}"`,
  ko: `클러스터 "${project.name}"`,
});

/** A cluster at the beginning of a sentence. */
export const subjectCluster = (project: Project): Text => ({
  en: `Cluster "${project.name}"`,
  ko: `클러스터 "${project.name}"`,
});

/** What an object is called in a sentence: its name, or its label where the cluster has exactly one. */
export const called = (object: ConfigObject): string | Text =>
  object.schema.identity.length === 0 ? inSentence(object.schema.label) : object.name;

/** Whether an object has no name that can be read: then the shape speaks of it, and what names it may mean it. */
export function isUnnamed(object: ConfigObject): boolean {
  const [key] = object.schema.identity;
  if (key === undefined) return false;
  const type = fieldOf(object.schema, key)?.type;
  const name = writtenText(entryOf(object.node, key)?.value, type?.kind === "string" ? type.form : undefined);
  return (name ?? "").trim() === "";
}
