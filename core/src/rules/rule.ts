import type { Address } from "../base/address.ts";
import type { Message, Text } from "../base/text.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { Spot } from "../syntax/tree.ts";
import type { Finding, Fix, Related, Severity } from "./finding.ts";

/** What a rule has to say of one place. The rule's id and severity are added by `check`. */
export interface Problem {
  readonly at: Spot;
  readonly message: Message;
  /** Where a rule weighs cases differently. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** As in `Finding`. */
  readonly alone?: Spot;
  /** As in `Finding`. */
  readonly missing?: Address;
  /** As in `Finding`. */
  readonly about?: string;
}

/** `chapter`: Cisco's MRA chapter. `guides`: Cisco's other documents. `files`: this product's own. */
export type RuleGroup = "chapter" | "guides" | "files";

/** Where a rule comes from. `chapter`, `guides` and `files` in `source.ts` write it. */
export interface RuleSource {
  readonly group: RuleGroup;
  /** Step of Cisco's chapter, `"5.5"`, or `"prerequisites"`, `"failover"`; absent outside the chapter. */
  readonly step?: string;
  /** Lines of Cisco's chapter (Korean edition) that state it; empty outside the chapter. */
  readonly lines: readonly number[];
  /** Where Cisco says so, for a reader: step of the chapter, or a document and its section. */
  readonly source: Text;
}

interface RuleHead extends RuleSource {
  /** `MRA033`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  /**
   * A live check holds it, too. `surroundings`: DNS, clocks, certificates, TURN, parameters, Expressway. `objects`: what
   * the cluster has of objects that the files only refer to.
   */
  readonly live?: "surroundings" | "objects";
  /** Set where the files alone can never tell: the rule has a page, and only this part of the product can know. */
  readonly shownBy?: "plan" | "preflight";
}

/**
 * Looks at one object at a time. It may look up others in the project.
 * Rules of the groups `chapter` and `guides` are never asked about an object that takes no part in MRA or is to go.
 */
export interface ObjectRule<S extends Section = Section> extends RuleHead {
  readonly on: readonly S[];
  check(object: ConfigObject<S>, project: Project): Iterable<Problem>;
  /**
   * What it says of values that an object inherits, where that is told apart because it looks into all values: these are the
   * same for all that are alike, the object's own are not.
   */
  checkInherited?(object: ConfigObject<S>, project: Project): Iterable<Problem>;
  /** What it says of the rest of the project, beside the objects. */
  checkRest?(project: Project): Iterable<Problem>;
}

/** Looks at a whole project. */
export interface ProjectRule extends RuleHead {
  readonly on: "project";
  check(project: Project): Iterable<Problem>;
}

export type Rule = ObjectRule | ProjectRule;

/** The rules of a team's own for the objects of a file, by its URI: what the nearest `mra.config.yaml` states. */
export type OwnRules = (uri: string) => readonly ObjectRule[];

export const noOwnRules: OwnRules = () => [];

/** Looks at a whole project for what is no rule: the shape of what stands beside its objects. Each finding has its own code. */
export interface ProjectCheck {
  readonly on: "project";
  findings(project: Project): Iterable<Finding>;
}

/** Declares a rule about objects of the named sections. */
export const objectRule = <const S extends Section>(rule: ObjectRule<S>): Rule => rule;

/** Declares a rule about a whole project. */
export const projectRule = (rule: Omit<ProjectRule, "on">): Rule => ({ ...rule, on: "project" });
