import type { PageLink } from "../../../core/src/ide/hover.ts";
import { ruleOf } from "../../../core/src/rules/index.ts";
import type { Session } from "./session.ts";

/**
 * Leads to the page of a rule, in the editor itself: our client has a command for it, others have nothing to open. A rule of
 * a team's own has no page: it leads to where it is stated, which every editor can open.
 */
export const pageLink =
  (session: Session): PageLink =>
  (id) => {
    if (ruleOf(id) === undefined) return session.ownRuleAt(id);
    return session.settings.commands ? `command:mra.explain?${encodeURIComponent(JSON.stringify([id]))}` : undefined;
  };
