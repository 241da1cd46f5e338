import { addTo } from "../base/lists.ts";
import { message, type Message, type Text } from "../base/text.ts";
import { phoneSection, schemaOf } from "../catalog/catalog.ts";
import { heldBack } from "./plan-findings.ts";
import { number } from "./group-words.ts";
import type { FollowUpStep, Plan, Step } from "./step.ts";
import { labelOf, enumerated } from "./words.ts";

/** What a plan means for phones and people, the gravest first, a sentence each. */
export function risksOf(plan: Plan): readonly Message[] {
  const { steps, findings } = plan;
  const errors = findings.filter((it) => it.severity === "error").length;
  const count = (...kinds: readonly Step["kind"][]): number => steps.filter((it) => kinds.includes(it.kind)).length;
  const [gone, renamed] = [count("remove", "replace"), count("rename")];
  const lost = steps.filter(
    (it) => it.section === phoneSection && (it.kind === "remove" || it.kind === "replace"),
  ).length;
  const calm = count("apply", "reset") === 0 && lost === 0 && steps.length > 0 && interruptions(steps).length === 0;
  return [
    ...(errors > 0 ? [message(texts.errors, errors, heldBack(plan).size)] : []),
    ...(gone > 0 ? [message(texts.gone, gone)] : []),
    ...(lost > 0 ? [message(texts.lost, lost)] : []),
    ...(renamed > 0 ? [message(texts.renamed, renamed)] : []),
    ...phones(steps, "reset", texts.resets, texts.resetsUncounted),
    ...phones(steps, "apply", texts.applies, texts.appliesUncounted),
    ...interruptions(steps),
    ...(calm ? [message(texts.calm)] : []),
    ...(plan.manual.length > 0 ? [message(texts.byHand, plan.manual.length)] : []),
  ];
}

/** What steps on an Expressway interrupt, each reason once. */
function interruptions(steps: readonly Step[]): readonly Message[] {
  const reasons = new Map<Text, Step[]>();
  for (const it of steps) {
    const why = schemaOf(it.section).interrupts;
    if (why !== undefined) addTo(reasons, why, it);
  }
  return [...reasons].map(([why, its]) =>
    message(texts.interrupts, enumerated(its.map((it) => labelOf(it.address))), why),
  );
}

function phones(
  steps: readonly Step[],
  kind: "apply" | "reset",
  counted: Message["template"],
  uncounted: Message["template"],
): readonly Message[] {
  const of = steps.filter((it): it is FollowUpStep => it.kind === kind);
  const known = of.flatMap((it) => (it.phones === null ? [] : [it.phones]));
  const sum = known.reduce((a, b) => a + b, 0);
  if (known.length < of.length) return [message(uncounted)];
  return sum === 0 ? [] : [message(counted, sum, number(sum))];
}

/** What no plan brings back, a sentence each; none where everything can be undone. */
export function irrevocable({ steps }: Plan): readonly Message[] {
  const names = (of: readonly Step[]): ReturnType<typeof enumerated> =>
    enumerated(
      of.map((it) => labelOf(it.address)),
      10,
    );
  const gone = steps.filter((it) => it.kind === "remove" || it.kind === "replace");
  const secret = steps.filter((it) => it.kind === "change" && it.secrets.length > 0);
  const resets = steps.some((it) => it.kind === "reset" || it.kind === "apply");
  return [
    ...(gone.length > 0 ? [message(texts.comesBack, names(gone))] : []),
    ...(secret.length > 0 ? [message(texts.passwords, names(secret))] : []),
    ...(resets ? [message(texts.calls)] : []),
  ];
}

const texts = {
  errors: {
    en: "{0} {0|error|errors} in what would be deployed: {1} {1|step is|steps are} left out unless they are included on purpose.",
    ko: "배포할 내용에 오류가 {0}개 있어, 일부러 포함하지 않으면 {1}개 단계를 제외합니다.",
  },
  gone: {
    en: "{0} {0|object is|objects are} removed, or removed and added again, if chosen.",
    ko: "선택하면 객체 {0}개를 제거하거나 제거 후 다시 추가합니다.",
  },
  lost: {
    en: "{0} of them {0|is a phone|are phones}: calls on {0|it|them} end.",
    ko: "그중 {0}대는 전화기이며 진행 중인 통화가 끊깁니다.",
  },
  renamed: { en: "{0} {0|object is|objects are} renamed, if chosen.", ko: "선택하면 객체 {0}개의 이름을 변경합니다." },
  resets: {
    en: "At most {1} {0|phone restarts|phones restart}, if chosen: {0|it registers|they register} anew, and calls on {0|it|them} end.",
    ko: "선택하면 전화기 최대 {1}대가 다시 시작됩니다. 다시 등록되며 진행 중인 통화가 끊깁니다.",
  },
  resetsUncounted: {
    en: "Phones restart, if chosen: they register anew, and calls on them end. How many could not be counted.",
    ko: "선택하면 전화기가 다시 시작됩니다. 다시 등록되며 진행 중인 통화가 끊깁니다. 대수는 확인할 수 없습니다.",
  },
  applies: {
    en: "At most {1} {0|phone gets|phones get} Apply Config, if chosen, and may restart.",
    ko: "선택하면 전화기 최대 {1}대에 구성을 적용하며, 다시 시작될 수 있습니다.",
  },
  appliesUncounted: {
    en: "Phones get Apply Config, if chosen, and may restart. How many could not be counted.",
    ko: "선택하면 전화기에 구성을 적용하며, 다시 시작될 수 있습니다. 대수는 확인할 수 없습니다.",
  },
  interrupts: { en: "MRA is interrupted, if chosen: {0}: {1}.", ko: "선택하면 MRA가 중단됩니다. {0}: {1}" },
  calm: { en: "No phone restarts by it.", ko: "다시 시작되는 전화기가 없습니다." },
  byHand: { en: "{0} {0|thing|things} to do by hand.", ko: "직접 수행할 작업이 {0}개 있습니다." },
  comesBack: {
    en: "An undo adds these again from what was read before, without passwords and PINs, and without what else on the cluster referred to them: {0}",
    ko: "되돌리면 이전에 읽은 내용으로 다시 추가하지만 암호와 PIN, 클러스터의 다른 객체가 참조하던 관계는 복원되지 않습니다: {0}",
  },
  passwords: {
    en: "The cluster never shows the password that was there before: {0}",
    ko: "클러스터는 이전 암호를 보여 주지 않으므로 복원할 수 없습니다: {0}",
  },
  calls: {
    en: "Calls that end while phones restart.",
    ko: "전화기가 다시 시작되는 동안 끊긴 통화.",
  },
};
