import { message } from "../../../core/src/base/text.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import { ilsOf } from "../../../core/src/model/expressway.ts";
import { truthAt } from "../../../core/src/model/located.ts";
import { valueOf } from "../../../core/src/model/object.ts";
import { isMobileJabber } from "../../../core/src/rules/profile.ts";
import { spotOf } from "../../../core/src/rules/spot.ts";
import { takesPart } from "../../../core/src/rules/user.ts";
import { axlCheck, unread } from "./axl-check.ts";
import { notRun, passed, wrong, type Check } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import { definitionSpot } from "./spots.ts";
import type { PreflightContext } from "./world.ts";

/** MRA001: asked where the files state an ILS network, or several clusters. The schema has its words as free text. */
export function ilsNetwork(world: PreflightContext, cluster: ClusterReads): readonly Check[] {
  const { project } = world;
  const ils = ilsOf(project);
  const hasOthers = project.siblings.some((it) => it.definition !== undefined);
  if (!hasOthers && ils?.enabled?.value !== true) return [];
  return [
    axlCheck(
      world,
      {
        id: "ils",
        rule: "MRA001",
        label: message({ en: "ILS network", ko: "ILS 네트워크" }),
        spot: ils?.enabled?.node ?? (ils && spotOf(ils.entry)) ?? definitionSpot(project),
      },
      async (signal) => {
        const live = await cluster.surroundings.ils(signal);
        if (!live.ok) return [unread(live.fault)];
        const { role, state } = live.value;
        if (/stand.?alone/i.test(role)) return [wrong(message(alone, project.name))];
        if (/fail|error|not.?sync|unsync|disconnect/i.test(state)) return [wrong(message(outOfStep, role, state))];
        return /hub|spoke/i.test(role)
          ? [passed(message({ en: "{0}, {1}", ko: "{0}, {1}" }, role, state || "–"))]
          : [notRun(message(strangeRole, role || "–"))];
      },
    ),
  ];
}

/** MRA129: asked where clients on iOS or Android take part, or the files say something of it. */
export function pushNotifications(world: PreflightContext, cluster: ClusterReads): readonly Check[] {
  const { project } = world;
  const stated = truthAt(project.definition?.node, "pushNotifications");
  const mobile = project
    .objects("phones")
    .find((it) => takesPart(it, project) && isMobileJabber(valueOf(it, "model")?.value ?? ""));
  if (stated === undefined && mobile === undefined) return [];
  return [
    axlCheck(
      world,
      {
        id: "push",
        rule: "MRA129",
        label: message({ en: "Push notifications", ko: "푸시 알림" }),
        spot: stated?.node ?? mobile?.identity,
      },
      async (signal) => {
        const identity = await cluster.identify(signal);
        if (!identity.ok) return [unread(identity.fault)];
        if (!isIn(identity.value.schema, "12.5+")) return [notRun(message(since))];
        const live = await cluster.surroundings.pushNotifications(signal);
        if (!live.ok) return [unread(live.fault)];
        if (live.value === undefined) return [notRun(message(unsaid))];
        if (live.value) return [passed(message(pushOn))];
        return [wrong(message(pushOff))];
      },
    ),
  ];
}

const alone = {
  en: "{0} is in no ILS network (Advanced Features > ILS Configuration)",
  ko: "{0}은(는) 독립형 클러스터이며 ILS 네트워크에 속하지 않습니다(고급 기능 > ILS 구성)",
};
const outOfStep = {
  en: "As {0} the cluster is not in step with the ILS network: {1}",
  ko: "{0} 역할의 클러스터가 ILS 네트워크와 동기화되어 있지 않습니다: {1}",
};
const strangeRole = {
  en: "The role {0} could not be read",
  ko: "역할 {0}을(를) 읽을 수 없습니다",
};
const since = { en: "The cluster tells it from 12.5 on", ko: "클러스터 12.5부터 알 수 있습니다" };
const unsaid = { en: "The cluster does not say", ko: "클러스터가 알려 주지 않습니다" };
const pushOn = { en: "They are on", ko: "켜져 있습니다" };
const pushOff = {
  en: "Push notifications are off on the cluster; clients on iOS and Android do not ring while the app sleeps",
  ko: "클러스터에서 푸시 알림이 꺼져 있습니다. iOS 및 Android 앱이 절전 상태이면 벨이 울리지 않습니다",
};
