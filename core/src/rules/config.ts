import { nearest } from "../base/nearest.ts";
import { message, type Message } from "../base/text.ts";
import { stateValue } from "./state-value.ts";
import { entryOf, stringOf, type Entry, type FileTree, type Spot } from "../syntax/tree.ts";
import { severities, type Finding, type Fix, type Severity } from "./finding.ts";
import { ruleOf, rules } from "./index.ts";
import type { Levels } from "./levels.ts";
import { keyFix } from "./shape-text.ts";

const words = [...severities, "off"] as const;
const groups = ["chapter", "guides", "files"] as const;

/** What stands under `rules` as a map: rules of a team's own, which `readOwnRules` reads. */
export const ownEntries = (tree: FileTree): readonly Entry[] => {
  const set = entryOf(tree.documents[0]?.root, "rules")?.value;
  return set?.kind === "map"
    ? set.entries.filter(({ key, value }) => value.kind === "map" && !isKnown(String(key.value)))
    : [];
};

const isKnown = (id: string): boolean => groups.some((it) => it === id) || ruleOf(id) !== undefined;

/**
 * Reads the severities in `mra.config.yaml`: `rules: { MRA047: off, guides: info }`. What it does not understand is a finding
 * in that file.
 */
export function readConfig(tree: FileTree): { readonly levels: Levels; readonly findings: readonly Finding[] } {
  const levels = new Map<string, Severity | "off">();
  const root = tree.documents[0]?.root;
  const set = entryOf(root, "rules")?.value;
  const findings: Finding[] = [
    ...tree.problems.map((it) => about("yaml", it.message, it.spot)),
    ...(root?.kind === "map" ? root.entries : [])
      .filter(({ key }) => key.value !== "rules" && key.value !== "state")
      .map(({ key }) => about("schema/unknown-key", message(texts.onlyRules, String(key.value)), key)),
  ];
  const isEmpty = root === undefined || (root.kind === "scalar" && root.value === null);
  if (root?.kind !== "map" && !isEmpty && tree.problems.length === 0)
    findings.push(about("schema/type", message(texts.noConfig), root));
  if (set !== undefined && set.kind !== "map" && !(set.kind === "scalar" && set.value === null))
    findings.push(about("schema/type", message(texts.noMap), set));
  const state = entryOf(root, "state");
  const kept = stringOf(state?.value);
  const isNothing = state?.value.kind === "scalar" && state.value.value === null;
  if (state !== undefined && !isNothing && (kept === undefined || stateValue(kept) === undefined))
    findings.push(about("schema/type", message(texts.noState), state.value));
  const known = [...rules.map((it) => it.id), ...groups];
  for (const { key, value } of set?.kind === "map" ? set.entries : []) {
    const id = String(key.value);
    if (value.kind === "map" && !isKnown(id)) continue; // a rule of one's own
    const level = words.find(
      (it) => value.kind === "scalar" && (value.value === it || (it === "off" && value.value === false)),
    );
    if (!known.includes(id)) {
      const meant = nearest(id, known);
      const fixes = meant === undefined ? [] : [keyFix(key, meant)];
      findings.push(about("schema/unknown-key", message(texts.noRule, id), key, fixes));
    } else if (level === undefined) {
      const at = value.start === value.end ? key : value;
      findings.push(about("schema/enum", message(texts.noLevel, id, words.join(" | ")), at));
    } else levels.set(id, level);
  }
  return { levels, findings };
}

const texts = {
  onlyRules: {
    en: "There is no key {0} here; there are rules and state",
    ko: "여기에 {0} 키는 없습니다. rules와 state를 쓸 수 있습니다",
  },
  noState: {
    en: "state is a folder (../team-state), a share (//server/share/mra) or a branch of the repository (git+mra-state)",
    ko: "state는 폴더(../team-state), 공유(//server/share/mra) 또는 저장소의 브랜치(git+mra-state)입니다",
  },
  noConfig: {
    en: "This file is a map with rules and state, such as rules: { MRA047: off }",
    ko: "이 파일은 rules: { MRA047: off }와 같이 rules와 state가 있는 맵입니다",
  },
  noMap: { en: "rules is a map such as MRA047: off", ko: "rules는 MRA047: off와 같은 맵입니다" },
  noRule: {
    en: "There is no rule or group of rules {0}",
    ko: "{0}(이)라는 규칙이나 규칙 그룹은 없습니다",
  },
  noLevel: { en: "The severity of {0} is one of {1}", ko: "{0}의 심각도는 다음 중 하나입니다: {1}" },
};

const about = (code: string, text: Message, spot: Spot, fixes: readonly Fix[] = []): Finding => ({
  code,
  severity: "error",
  message: text,
  spot,
  related: [],
  fixes,
});
