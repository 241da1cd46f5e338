import type { PageLink } from "../../../core/src/ide/hover.ts";
import { ruleOf } from "../../../core/src/rules/index.ts";
import type { Session } from "./session.ts";

/** Leads to the page of a rule, in the editor itself: our client has a command for it, others have nothing to open. */
export const pageLink =
  ({ settings }: Session): PageLink =>
  (id) =>
    settings.commands && ruleOf(id) ? `command:mra.explain?${encodeURIComponent(JSON.stringify([id]))}` : undefined;
