import { htmlOf } from "../../../../core/src/base/report-html.ts";
import { markdownOf } from "../../../../core/src/base/report-markdown.ts";
import { ok } from "../../../../core/src/base/result.ts";
import { outlookOf } from "../../../../core/src/readiness/outlook.ts";
import { readinessReport } from "../../../../core/src/readiness/readiness-report.ts";
import { readinessOf } from "../../../../core/src/readiness/readiness.ts";
import { noFile } from "../../clusters/trouble.ts";
import { systemClock } from "../../deploy/clock.ts";
import { placeOf, projectNamed, shownPath } from "../../workspace/view.ts";
import { readinessPage } from "../clusters/readiness-page.ts";
import { paramsOf, text } from "../shape.ts";
import { request } from "../request.ts";

/** Who could work outside by the files, and by which first cause others could not: what `mra report` says. */
export const readiness = request({
  method: "mra/readiness",
  needs: "clusters",
  decode: paramsOf<"mra/readiness">({ cluster: text }),
  answer: async ({ cluster }, { session, language, signal }) => {
    await session.settled(signal);
    const project = projectNamed(session, cluster);
    if (project === undefined) return noFile(cluster);
    const today = systemClock.now().toISOString().slice(0, 10);
    const findings = session.uris().flatMap((uri) => session.findings(uri));
    const report = readinessReport(
      {
        readiness: readinessOf(project, findings),
        outlook: outlookOf(project, today),
        today,
        unread: 0,
        placeOf(spot) {
          const line = placeOf(spot, session)?.line ?? 0;
          const { uri } = spot.chunk;
          return { text: `${shownPath(uri, session)}:${String(line + 1)}`, uri, line };
        },
      },
      language,
    );
    return ok({ page: readinessPage(report, cluster), html: htmlOf(report), markdown: markdownOf(report) });
  },
});
