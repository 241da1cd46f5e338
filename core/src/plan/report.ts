import type { Block, Item, Report } from "../base/report.ts";
import { message, say, type Language, type Message, type Text } from "../base/text.ts";
import { groupsOf, type StepGroup } from "./groups.ts";
import { groupText, number } from "./group-words.ts";
import { heldBack } from "./plan-findings.ts";
import { irrevocable, risksOf } from "./risks.ts";
import type { Plan, PlanFinding, Step } from "./step.ts";
import { findingPlaceText, severityWord } from "./step-words.ts";
import { summaryOf } from "./summary.ts";

/**
 * A plan as a document: for a pull request, a change ticket, a page. What has to be known first comes first: what it does
 * in one line, what that means for phones and people, what stands against it; then the steps in groups, what is done by
 * hand, what cannot be undone, and how to go back. `digest` is the SHA-256 of the stored plan.
 */
export function planReport(plan: Plan, digest: string, language: Language): Report {
  const section = (head: Text, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: "heading", text: head[language] }, ...blocks];
  const remarks = (of: readonly { readonly message: Message }[]): readonly string[] =>
    of.map((it) => say(it.message, language));
  const work = plan.steps.filter((it) => it.kind !== "apply" && it.kind !== "reset");
  const followUps = plan.steps.filter((it) => it.kind === "apply" || it.kind === "reset");
  return {
    language,
    title: say(message(texts.title, plan.cluster), language),
    blocks: [
      { kind: "lead", text: summaryOf(plan, language) },
      ...plain(risksOf(plan).map((it) => say(it, language))),
      {
        kind: "table",
        head: [texts.what[language], texts.value[language]],
        rows: [
          [texts.cluster[language], `${plan.cluster} (${plan.host})`],
          [texts.release[language], `${plan.release}, AXL ${plan.schema}`],
          [texts.made[language], `${plan.createdAt.slice(0, 16).replace("T", " ")} UTC`],
          [texts.digest[language], digest],
        ],
      },
      ...section(texts.against, findingTable(plan.findings, language)),
      ...section(texts.happens, groupList(plan, work, language)),
      ...section(texts.onlyIfChosen, groupList(plan, followUps, language)),
      ...section(texts.byHand, plan.manual.length === 0 ? [] : [{ kind: "ticks", items: remarks(plan.manual) }]),
      ...section(texts.irrevocable, plan.steps.length === 0 ? [] : plain(remarksOr(plan, language))),
      ...section(texts.back, plan.steps.length === 0 ? [] : wayBack(plan, language)),
      ...section(texts.notes, plain(remarks(plan.notes))),
      ...section(
        texts.files,
        plan.inputs.length === 0
          ? []
          : [
              {
                kind: "table",
                head: [texts.file[language], "SHA-256"],
                rows: plan.inputs.map((it) => [it.path, it.sha256]),
              },
            ],
      ),
    ],
  };
}

const plain = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", items: items.map((detail) => ({ head: "", detail, lines: [] })) }];

const remarksOr = (plan: Plan, language: Language): readonly string[] => {
  const found = irrevocable(plan).map((it) => say(it, language));
  return found.length > 0 ? found : [texts.everything[language]];
};

/** So many findings of one code are written out; the rest is counted. */
const mostOfACode = 20;

function findingTable(findings: readonly PlanFinding[], language: Language): readonly Block[] {
  if (findings.length === 0) return [];
  const seen = new Map<string, number>();
  const rows: (readonly string[])[] = [];
  for (const it of findings) {
    const count = (seen.get(it.code) ?? 0) + 1;
    seen.set(it.code, count);
    if (count <= mostOfACode)
      rows.push([severityWord(it, language), it.code, findingPlaceText(it), say(it.message, language)]);
  }
  const folded = [...seen].flatMap(([code, count]) =>
    count > mostOfACode ? [say(message(texts.moreOfACode, code, number(count - mostOfACode)), language)] : [],
  );
  const head = [texts.severity, texts.rule, texts.place, texts.finding].map((it) => it[language]);
  return [{ kind: "table", head, rows }, ...plain(folded)];
}

function groupList(plan: Plan, steps: readonly Step[], language: Language): readonly Block[] {
  if (steps.length === 0) return [];
  const held = heldBack(plan);
  const codes = (it: Step | undefined): readonly string[] => held.get(it?.id ?? "")?.codes ?? [];
  const groups = groupsOf(steps, (it) => codes(it).join());
  return [{ kind: "list", items: groups.map((it) => itemOf(it, codes(it.steps[0]), language)) }];
}

function itemOf(group: StepGroup, codes: readonly string[], language: Language): Item {
  const { title, reason, names, values, exceptions } = groupText(group, language);
  const [value] = values;
  const single = group.steps.length > 1 && values.length === 1 && value !== undefined;
  return {
    head: group.kind === "apply" || group.kind === "reset" ? title : `${verbs[group.kind][language]}: ${title}`,
    detail: [
      single ? `${value.label} ${value.value}` : "",
      reason === "" ? "" : `(${reason})`,
      codes.length === 0 ? "" : say(message(texts.held, codes.join(", ")), language),
    ]
      .filter((it) => it !== "")
      .join(" "),
    lines: [
      ...(single ? [] : values.map((it) => `${it.label}: ${it.value}`)),
      ...exceptions.map((it) => say(message(texts.except, it.who, it.what), language)),
      ...(names === "" ? [] : [names]),
    ],
  };
}

function wayBack(plan: Plan, language: Language): readonly Block[] {
  return [
    { kind: "text", text: texts.backIn[language] },
    {
      kind: "commands",
      lines: [
        `mra history --cluster ${shellWord(plan.cluster)}`,
        `mra plan --undo NUMBER --cluster ${shellWord(plan.cluster)} --out undo.plan.json`,
      ],
    },
  ];
}

/** A name as one word of a POSIX shell, so that a copied command line does only what it says. */
const shellWord = (it: string): string =>
  /^[\w.@%+:,/-]+$/.test(it) && !it.startsWith("-") ? it : `'${it.replace(/'/g, "'\\''")}'`;

const verbs = {
  add: { en: "Add", ko: "추가" },
  change: { en: "Change", ko: "변경" },
  rename: { en: "Rename", ko: "이름 변경" },
  replace: { en: "Remove and add again", ko: "제거 후 다시 추가" },
  remove: { en: "Remove", ko: "제거" },
} as const satisfies Partial<Record<Step["kind"], Text>>;

const texts = {
  title: { en: "Plan for {0}", ko: "{0} 변경 계획" },
  what: { en: "Property", ko: "항목" },
  value: { en: "Value", ko: "값" },
  cluster: { en: "Cluster", ko: "클러스터" },
  release: { en: "Release", ko: "릴리스" },
  made: { en: "Made", ko: "작성 시각" },
  digest: { en: "Digest of the stored plan (SHA-256)", ko: "저장된 계획의 다이제스트(SHA-256)" },
  against: { en: "What stands against it", ko: "배포할 내용의 문제" },
  happens: { en: "What happens", ko: "수행할 작업" },
  onlyIfChosen: { en: "Only if chosen", ko: "선택한 경우에만 수행" },
  byHand: { en: "By hand", ko: "직접 수행" },
  irrevocable: { en: "What cannot be undone", ko: "되돌릴 수 없는 것" },
  everything: {
    en: "Nothing: every step can be undone by a plan.",
    ko: "없음: 모든 단계를 계획으로 되돌릴 수 있습니다.",
  },
  back: { en: "How to go back", ko: "되돌리는 방법" },
  backIn: {
    en: "In VS Code: MRA view, Deploys, Plan a Rollback…; on the command line, with the number that the history shows:",
    ko: "VS Code: MRA 보기의 배포 항목에서 롤백 계획…을 실행합니다. 명령줄에서는 기록에 표시된 번호를 사용합니다:",
  },
  notes: { en: "Good to know", ko: "참고" },
  files: { en: "Files", ko: "파일" },
  file: { en: "File", ko: "파일" },
  severity: { en: "Severity", ko: "심각도" },
  rule: { en: "Rule", ko: "규칙" },
  place: { en: "Place", ko: "위치" },
  finding: { en: "Finding", ko: "내용" },
  moreOfACode: { en: "{0}: {1} more; mra check lists them", ko: "{0}: 그 외 {1}개. mra check로 모두 볼 수 있습니다" },
  held: { en: "– left out: {0}", ko: "– 제외: {0}" },
  except: { en: "Except {0}: {1}", ko: "예외 {0}: {1}" },
};
