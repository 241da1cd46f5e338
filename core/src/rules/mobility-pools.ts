import { nearest } from "../base/nearest.ts";
import { message } from "../base/text.ts";
import { deviceMobilityInfosOf } from "../model/device-mobility.ts";
import type { Project } from "../model/project.ts";
import { setTo } from "./fix.ts";
import type { Problem } from "./rule.ts";

/**
 * Device pools of Device Mobility Infos that the files do not describe, where they describe one of nearly that name. Other pools
 * may be on the cluster: facts are not planned, so that no plan looks there.
 */
export function* unknownMobilityPools(project: Project): Generator<Problem> {
  for (const pool of deviceMobilityInfosOf(project)?.flatMap((it) => it.devicePools) ?? []) {
    if (project.find("devicePools", pool.value) !== undefined) continue;
    const meant = nearest(
      pool.value,
      project.objects("devicePools").flatMap((it) => (it.state === "present" ? [it.name] : [])),
    );
    if (meant === undefined) continue;
    yield {
      at: pool.node,
      severity: "warning",
      message: message(
        {
          en: 'Device pool "{0}" is not defined in the files; one of them is "{1}"',
          ko: '디바이스 풀 "{0}"이(가) 파일에 정의되어 있지 않습니다. 파일에는 "{1}"이(가) 있습니다',
        },
        pool.value,
        meant,
      ),
      fixes: [setTo(pool.node, meant, false)],
    };
  }
}
