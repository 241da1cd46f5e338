import type { Address } from "../base/address.ts";
import { message } from "../base/text.ts";
import { deviceMobilityInfosOf, infosFor, type DeviceMobilityInfo } from "../model/device-mobility.ts";
import { dnsOf, isSameName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { isIpv4 } from "../model/ip.ts";
import { mayState, valueOf } from "../model/object.ts";
import { participates } from "../model/participation.ts";
import type { Project } from "../model/project.ts";
import { mention } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

const mobileDevice = (project: Project): Address | undefined =>
  (["phones", "universalDeviceTemplates"] as const)
    .flatMap((section) => project.objects(section))
    .find(
      (it) =>
        mayState(it, "deviceMobilityMode") &&
        takesPart(it, project) &&
        valueOf(it, "deviceMobilityMode")?.value === "On",
    )?.address;

/** Silent while no Device Mobility Info is stated, without a device for MRA that has Device Mobility on, and about addresses that are not known. */
export const MRA168 = projectRule({
  id: "MRA168",
  ...guides("Preferred Architecture for Cisco Collaboration, Bandwidth Management, Deploy Device Mobility for MRA"),
  severity: "warning",
  title: {
    en: "Device Mobility does not know Expressway-C",
    ko: "디바이스 모빌리티에 Expressway-C가 없음",
  },
  *check(project) {
    const infos = deviceMobilityInfosOf(project);
    if (infos === undefined) return;
    const first = project.once(mobileDevice);
    const device = first && project.at(first);
    if (device === undefined) return;
    for (const core of expresswaysOf(project).flatMap((it) => it.eachCore)) {
      for (const address of addressesOf(core.value, project)) {
        const at = infosFor(address, infos);
        if (at.length > 0) yield* ofPools(at, project);
        else
          yield {
            at: core.node,
            message: message(
              core.value === address
                ? {
                    en: 'Expressway-C "{0}" is in no Device Mobility Info; devices with Device Mobility such as {2} keep region and location of the office when they register through it',
                    ko: 'Expressway-C "{0}"이(가) 디바이스 모빌리티 정보에 없습니다. {2} 등 디바이스 모빌리티를 사용하는 디바이스는 이 노드를 거쳐 등록해도 사무실의 지역과 위치를 유지합니다',
                  }
                : {
                    en: 'The address {1} of Expressway-C "{0}" is in no Device Mobility Info; devices with Device Mobility such as {2} keep region and location of the office when they register through it',
                    ko: 'Expressway-C "{0}"의 주소 {1}이(가) 디바이스 모빌리티 정보에 없습니다. {2} 등 디바이스 모빌리티를 사용하는 디바이스는 이 노드를 거쳐 등록해도 사무실의 지역과 위치를 유지합니다',
                  },
              core.value,
              address,
              mention(device),
            ),
            related: [{ spot: device.identity, message: message({ en: "Such a device", ko: "해당 디바이스" }) }],
          };
      }
    }
  },
});

// The pool of the info is the one whose region and location calls over MRA get.
function* ofPools(infos: readonly DeviceMobilityInfo[], project: Project): Generator<Problem> {
  for (const pool of infos.flatMap((it) => it.devicePools)) {
    const object = project.find("devicePools", pool.value);
    if (object === undefined || participates(object, project)) continue;
    yield {
      at: pool.node,
      message: message(
        {
          en: "Devices that register through Expressway-C get {0}, which takes no part in MRA",
          ko: "Expressway-C를 거쳐 등록하는 디바이스에 MRA에 참여하지 않는 {0}이(가) 적용됩니다",
        },
        mention(object),
      ),
      related: [{ spot: object.identity, message: message({ en: "The device pool", ko: "디바이스 풀" }) }],
    };
  }
}

const addressesOf = (host: string, project: Project): readonly string[] =>
  isIpv4(host)
    ? [host]
    : (dnsOf(project, "internal")?.records ?? []).flatMap((it) =>
        it.type === "A" && isSameName(it.name.value, host) ? (it.address?.value ?? []) : [],
      );
