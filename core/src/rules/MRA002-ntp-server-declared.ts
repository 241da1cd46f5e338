import { message } from "../base/text.ts";
import { ntpOf } from "../model/expressway.ts";
import { isWritten } from "../model/located.ts";
import { subjectCluster } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { clusterSpot, spotOf } from "./spot.ts";
import { hasMraPhones } from "./use.ts";

/** Asked of clusters that have phones for MRA in the files. */
export const MRA002 = projectRule({
  id: "MRA002",
  ...chapter("prerequisites", 50),
  severity: "warning",
  live: "surroundings",
  title: { en: "No NTP server is declared for the deployment", ko: "배포에 NTP 서버가 선언되어 있지 않음" },
  *check(project) {
    const ntp = ntpOf(project);
    if (
      ntp !== undefined &&
      (ntp.entry.value.kind !== "map" || (ntp.servers === undefined && isWritten(ntp.entry.value, "servers")))
    )
      return;
    const spot = ntp ? spotOf(ntp.servers?.entry ?? ntp.entry) : clusterSpot(project);
    if (spot === undefined || (ntp?.servers?.texts.length ?? 0) > 0 || !hasMraPhones(project)) return;
    yield {
      at: spot,
      message: message(
        {
          en: "{0} has phones for MRA but no NTP server; MRA needs one",
          ko: "{0}에 MRA용 전화기가 있지만 NTP 서버가 없습니다. MRA에는 NTP 서버가 필요합니다",
        },
        subjectCluster(project),
      ),
    };
  },
});
