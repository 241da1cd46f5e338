import type { FieldSchema } from "../catalog/schema.ts";

/** The keys that belong to the tool and stand on any object. They are no AXL elements: `axl` repeats the key. */
export const toolFields: readonly FieldSchema[] = [
  {
    key: "state",
    axl: "state",
    type: { kind: "string", examples: ["present", "absent"] },
    default: "present",
    label: { en: "State", ko: "상태" },
    help: {
      en: "`absent` asks for removal from the cluster. Leaving an object out of the files never removes it.",
      ko: "`absent`는 클러스터에서 삭제하도록 요청합니다. 파일에서 객체를 빼는 것만으로는 삭제되지 않습니다.",
    },
  },
  {
    key: "managed",
    axl: "managed",
    type: { kind: "boolean" },
    default: true,
    label: { en: "Managed", ko: "관리" },
    help: {
      en: "`false`: the object exists on the cluster and is only referred to; it is never written.",
      ko: "`false`이면 클러스터에 이미 있는 객체를 참조만 하고 변경하지 않습니다.",
    },
  },
  {
    key: "renamedFrom",
    axl: "renamedFrom",
    type: { kind: "string" },
    label: { en: "Renamed from", ko: "이전 이름" },
    help: {
      en: "The name that the object has on the cluster: the plan renames it there instead of creating a second one.",
      ko: "클러스터에 있는 객체의 이름입니다. 계획은 두 번째 객체를 만들지 않고 이름을 변경합니다.",
    },
  },
  {
    key: "mra",
    axl: "mra",
    type: { kind: "boolean" },
    default: true,
    label: { en: "Takes part in MRA", ko: "MRA 참여" },
    help: {
      en: "Whether the object takes part in Mobile and Remote Access; with `false` the MRA rules skip it. If not given, `mra` of the document decides, then `mra: false` of a phone's device pool or an end user's user profile.",
      ko: "객체가 모바일 및 원격 액세스에 참여하는지 여부입니다. `false`이면 MRA 규칙에서 제외됩니다. 지정하지 않으면 문서의 `mra`, 그다음 전화기의 디바이스 풀 또는 최종 사용자의 사용자 프로파일에 있는 `mra: false`를 따릅니다.",
    },
  },
];
