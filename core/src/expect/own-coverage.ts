import type { Project } from "../model/project.ts";
import { asksAbout } from "../rules/own-rule.ts";
import type { ReadOwnRule } from "../rules/read-own-rules.ts";
import type { OwnRules } from "../rules/rule.ts";

/**
 * Whether a rule of one's own is asked about an object of some projects and has nothing to say of it. `own`: which rules
 * hold for a file.
 */
export const staysSilent = ({ own, rule }: ReadOwnRule, projects: readonly Project[], holding: OwnRules): boolean =>
  projects.some((project) =>
    project
      .objects(own.section)
      .some(
        (it) =>
          holding(it.node.chunk.uri).some(({ id }) => id === rule.id) &&
          asksAbout(own, it, project) &&
          [...rule.check(it, project)].length === 0,
      ),
  );
