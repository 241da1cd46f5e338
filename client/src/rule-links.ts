import { type Disposable, window } from "vscode";
import { explain } from "./explain.ts";
import { ruleInLink } from "./rule-in-link.ts";
import type { Session } from "./session.ts";

/** Opens the page of a rule for `vscode://mra-config.mra-config/rules/MRA033`, as SARIF reports link to it; nothing else. */
export const openRuleLinks = (session: Session): Disposable =>
  window.registerUriHandler({
    handleUri(uri) {
      const rule = ruleInLink(uri.path);
      return rule === undefined ? undefined : explain(session, rule);
    },
  });
