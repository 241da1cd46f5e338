import type { Checked } from "../../workspace/check.ts";
import { shownPath } from "../../workspace/view.ts";
import type { Session } from "../session.ts";

/** The workspace as a check on the command line has it: what rules and configurations find, and nothing of clusters. */
export const checkedNow = (session: Session): Checked => ({
  files: session.uris().map((uri) => ({
    path: shownPath(uri, session),
    uri,
    text: session.documents.textOf(uri)?.getText() ?? "",
    findings: session
      .allFindings(uri)
      .flatMap(({ finding, by }) => (by === "rules" || by === "configuration" ? [finding] : [])),
  })),
  projects: session.projects(),
  levels: (uri) => session.levels(uri),
  unreadable: [],
});
