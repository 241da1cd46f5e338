/** Why something cannot be said in AXL. `{0}` is the field, as a path of keys, where nothing else is said. */
export const encodeTexts = {
  version: {
    en: "{0} does not exist in AXL {1}, the version that is spoken with this cluster",
    ko: "이 클러스터와 사용하는 AXL {1} 버전에는 {0} 항목이 없습니다",
  },
  required: {
    en: "{0} is missing; Unified CM needs it to create the object",
    ko: "{0} 값이 없습니다. Unified CM에서 객체를 만들려면 이 값이 필요합니다",
  },
  readOnly: { en: "{0} is written by the cluster only", ko: "{0} 값은 클러스터만 기록합니다" },
  fixed: {
    en: "{0} cannot be changed once the object exists",
    ko: "객체가 만들어진 뒤에는 {0} 값을 변경할 수 없습니다",
  },
  choice: {
    en: "of {0} only one can be set at a time",
    ko: "{0} 중 한 번에 하나만 설정할 수 있습니다",
  },
  clear: {
    en: "{0} cannot be cleared: it is either true or false",
    ko: "{0} 값은 true 또는 false여야 하므로 지울 수 없습니다",
  },
  secret: { en: 'the secret "{0}" for {1} is not known here', ko: '{1}에 필요한 비밀 "{0}"을(를) 찾을 수 없습니다' },
  character: {
    en: "{0} contains a character that cannot be sent to Unified CM",
    ko: "{0} 값에 Unified CM으로 보낼 수 없는 문자가 있습니다",
  },
  iceUnknown: {
    en: "the cluster's element names for ICE are not known yet: save the ICE settings of a common phone profile once in Unified CM Administration, or set the map in the settings",
    ko: "이 클러스터에서 사용하는 ICE 요소 이름을 아직 알 수 없습니다. Unified CM 관리에서 일반 전화 프로파일의 ICE 설정을 한 번 저장하거나 설정에서 이름을 지정합니다",
  },
  iceValue: {
    en: 'how the cluster spells "{0}" for {1} is not known yet: set it once in Unified CM Administration, or set the map in the settings',
    ko: '이 클러스터에서 {1}의 "{0}" 값을 어떻게 표기하는지 아직 알 수 없습니다. Unified CM 관리에서 한 번 설정하거나 설정에서 이름을 지정합니다',
  },
} as const;
