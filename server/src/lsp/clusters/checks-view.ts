import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { say, type Language } from "../../../../core/src/base/text.ts";
import { ruleOf } from "../../../../core/src/rules/index.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import type { CheckView } from "../../../../core/src/wire/preflight.ts";
import { checkGroupsOf, type PlaceOf } from "../../preflight/report.ts";
import type { CheckResult } from "../../preflight/run.ts";
import { placeOf } from "../../workspace/view.ts";
import type { LiveBoard } from "../live-board.ts";
import type { Session } from "../session.ts";

/** Live checks as the editor shows them, in the order of Cisco's steps. */
export const checksView = (
  results: readonly CheckResult[],
  view: Pick<Session, "files">,
  language: Language,
): readonly CheckView[] =>
  checkGroupsOf(results).flatMap(({ title, results: own }) =>
    own.map((it) => {
      const place = it.spot && placeOf(it.spot, view);
      return {
        id: it.id,
        label: say(it.label, language),
        outcome: it.outcome,
        message: say(it.message, language),
        rule: it.rule,
        step: title[language],
        ...(place && { place }),
      };
    }),
  );

/** Shows what live checks of a cluster found at the lines that they are about. */
export function showChecks(board: LiveBoard, cluster: string, found: readonly CheckResult[], at: Date): void {
  board.show(cluster, found.flatMap(findingOf), timeOf(at));
}

function findingOf({ outcome, rule, message: said, spot }: CheckResult): Parameters<LiveBoard["show"]>[1] {
  if (spot === undefined || (outcome !== "failed" && outcome !== "warning")) return [];
  return [{ code: rule, severity: ruleOf(rule)?.severity ?? "warning", message: said, spot }];
}

/** `14:02`, by this computer's clock. */
const timeOf = (at: Date): string => at.toTimeString().slice(0, 5);

/** Lines for a report: files as seen from the folder that all of them share. */
export function placesIn({ files }: Pick<Session, "files">): PlaceOf {
  const uris = [...files.keys()];
  const [first = ""] = uris;
  let shared = first.slice(0, first.lastIndexOf("/") + 1);
  while (shared !== "" && !uris.every((it) => it.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return (spot) => {
    const file = files.get(spot.chunk.uri);
    return (
      file && {
        file: decodeURIComponent(spot.chunk.uri.slice(shared.length)),
        line: lineAt(lineStarts(file.tree.text), spanOf(spot).start) + 1,
      }
    );
  };
}
