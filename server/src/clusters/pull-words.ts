import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { evidences, type Evidence, type Participation } from "./evidence.ts";

/** By which evidence how many phones came, and how many show none; a line each. */
export function evidenceTexts({ phones, shown, cores, unresolved }: Participation): readonly Message[] {
  const texts: Message[] = [];
  for (const it of evidences) {
    const count = [...shown.values()].filter((its) => its.includes(it)).length;
    if (count > 0) texts.push(message(words[it], count, cores.join(", ")));
  }
  texts.push(message(words.counts, shown.size, phones.length));
  if (unresolved.length > 0) texts.push(message(words.unresolved, unresolved.join(", ")));
  return texts;
}

/** What stays on the cluster, in one line; undefined where nothing does. */
export function restText(rest: ReadonlyMap<Section, number>): Message | undefined {
  if (rest.size === 0) return undefined;
  const parts = [...rest].map(([section, count]): Text => {
    const { label, plural } = schemaOf(section);
    return { en: `${count} ${(count === 1 ? label : plural).en}`, ko: `${plural.ko} ${count}` };
  });
  const all: Text = { en: parts.map((it) => it.en).join(", "), ko: parts.map((it) => it.ko).join(", ") };
  return message(words.rest, all);
}

const words = {
  registered: {
    en: "{0} {0|phone|phones} registered through Expressway-C ({1})",
    ko: "Expressway-C({1})를 통해 등록한 전화기 {0}대",
  },
  activation: {
    en: "{0} {0|phone|phones} with Allow Activation Code via MRA",
    ko: "MRA를 통한 활성화 코드가 허용된 전화기 {0}대",
  },
  serviceDomain: {
    en: "{0} {0|phone|phones} with an MRA service domain",
    ko: "MRA 서비스 도메인이 있는 전화기 {0}대",
  },
  profile: {
    en: "{0} {0|phone|phones} with a security profile made for MRA (likely)",
    ko: "MRA용 보안 프로파일을 사용하는 전화기 {0}대(가능성 높음)",
  },
  counts: {
    en: "{0} of {1} {1|phone|phones} {0|takes|take} part in MRA by these signs",
    ko: "이 근거에 따라 전화기 {1}대 중 {0}대가 MRA에 참여합니다",
  },
  unresolved: {
    en: "No address is known of {0}: phones that register through it are not recognized. State it in dns.internal or name a resolver with --resolver",
    ko: "{0}의 주소를 알 수 없어 이를 통해 등록한 전화기를 식별하지 못합니다. dns.internal에 적거나 --resolver로 리졸버를 지정하십시오",
  },
  rest: {
    en: "Stays on the cluster only: {0}. mra pull --all takes it, under mra: false",
    ko: "클러스터에만 남음: {0}. --all을 사용하면 mra: false 아래로 가져옵니다",
  },
} as const satisfies Readonly<Record<Evidence | "counts" | "unresolved" | "rest", Text>>;

/** Said once: what is not written is not watched. */
export const leftOutText = message({
  en: "Values that equal AXL's defaults are left out, so that drift does not watch them; mra pull --full writes them",
  ko: "AXL 기본값과 같은 값은 적지 않으며 변경 여부도 감시하지 않습니다. --full을 사용하면 적습니다",
});
