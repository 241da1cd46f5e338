import type { Entry, MapNode } from "../syntax/tree.ts";
import { hides, inheritedMap } from "./inherit.ts";
import type { BaseName, Template, TemplateReference } from "./template.ts";
import type { Topic } from "./topic.ts";

/** Why an object does not get all that its template would give it. */
export type InheritanceFault = "unknown" | "circle" | "section";

/** What a chain of templates gives the objects of one section that extend the first of it. */
export interface Inherited {
  /** The templates, nearest first; none where the first is not there. */
  readonly chain: readonly Template[];
  readonly values: MapNode | undefined;
  readonly fault: InheritanceFault | undefined;
  /** References that no nearer template hides. */
  readonly references: readonly TemplateReference[];
  /** Every name that was looked up: when a template of such a name comes, goes or changes, this is another one. */
  readonly names: readonly string[];
}

/** The way to what an object's template says. It stays the same while templates change. */
export interface Ancestry {
  /** The name that its objects extend, and their section. */
  readonly name: string;
  readonly section: string;
  /** How many objects extend it. */
  readonly size: number;
  /** Woken when its templates change. */
  readonly topic: Topic;
  /** Woken when an object of theirs may have another shape by that. */
  readonly shape: Topic;
  /** What the templates say at present. */
  readonly now: Inherited;
  /** The same, for whoever wants to be told when it changes. */
  readonly said: Inherited;
  /** What they say under a key, for whoever wants to be told when that changes. */
  entry(key: string): Entry | undefined;
  /** What they say of taking part in MRA: the nearest one that says something. */
  readonly mra: boolean | undefined;
  /** Whether the first of them is there, and for objects of another section. */
  readonly isForOthers: boolean;
  /** The nearest of them, where it is there and without a fault, for whoever wants to be told when it no longer is. */
  readonly nearest: Template | undefined;
}

/** Follows a chain of templates from a name. `find` gives the first template of a name. */
export function inheritedFrom(
  base: Pick<BaseName, "name">,
  section: string,
  find: (name: string) => Template | undefined,
): Inherited {
  const chain: Template[] = [];
  const names: string[] = [];
  let fault: InheritanceFault | undefined;
  for (let next: Pick<BaseName, "name"> | undefined = base; next !== undefined && fault === undefined;) {
    const template = find(next.name);
    if (names.includes(next.name)) fault = "circle";
    else if (template === undefined) fault = "unknown";
    else if (template.schema?.section !== section) fault = "section";
    names.push(next.name);
    if (template === undefined || fault !== undefined) break;
    chain.push(template);
    next = template.base;
  }
  const values = chain.reduceRight<MapNode | undefined>(
    (below, it) => (below === undefined ? it.values : inheritedMap(it.values, below)),
    undefined,
  );
  return { chain, values, fault, references: referencesOf(chain), names };
}

function referencesOf(chain: readonly Template[]): readonly TemplateReference[] {
  return chain.flatMap(({ references }, i) =>
    references.filter((it) => !chain.slice(0, i).some(({ values }) => hides(values, it.path))),
  );
}
