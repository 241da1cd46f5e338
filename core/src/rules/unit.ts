import type { ConfigObject } from "../model/object.ts";
import type { ProjectIndex } from "../model/project-index.ts";
import type { Subscriber, Topic } from "../model/topic.ts";
import type { Alike } from "./alike.ts";
import type { Finding } from "./finding.ts";
import type { ProjectCheck, Rule } from "./rule.ts";
import type { Finder, Told } from "./shared-causes.ts";

/** Something that is checked as one: an object, or what one rule says of a project beside its objects. */
export interface Unit extends Subscriber, Finder<Unit> {
  readonly project: ProjectIndex | undefined;
  readonly of: ConfigObject | Rule | ProjectCheck;
  shape: readonly Finding[];
  said: readonly Finding[];
  topics: readonly Topic[];
  told: readonly Told<Unit>[];
  /** Those with which it is alike. */
  crowd: UnitCrowd | undefined;
  isGone: boolean;
}

/** Units whose objects are alike: what was learned of one holds for all while what was asked meanwhile has the same answers. */
export interface UnitCrowd {
  readonly alike: Alike;
  readonly members: Set<Unit>;
  /** What was asked for all of them, and what for those of them that say the same. */
  readonly asked: { readonly all: CrowdTopics; readonly same: CrowdTopics };
}

/** Hears of changes for a crowd. */
export interface CrowdTopics extends Subscriber {
  readonly whose: () => UnitCrowd;
  readonly topics: Topic[];
}
