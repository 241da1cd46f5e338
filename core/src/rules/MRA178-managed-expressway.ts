import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { everyExpresswayOf, type Expressway } from "../model/expressway.ts";
import { isWritten } from "../model/located.ts";
import { addItem } from "./fix.ts";
import { expresswayLabel } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";

/** An only Expressway needs no cores: whatever Expressway-C is signed in to is taken for its own. Silent about domains while a list of them is not stated. */
export const MRA178 = projectRule({
  id: "MRA178",
  ...files(
    "This product: what a plan compares and writes on an Expressway-C",
    "이 제품: 계획이 Expressway-C에서 비교하고 쓰는 내용",
  ),
  severity: "warning",
  title: {
    en: "A plan cannot do what the files say of a managed Expressway",
    ko: "관리되는 Expressway에 대해 파일에 쓴 내용을 계획에서 수행할 수 없음",
  },
  *check(project) {
    const all = everyExpresswayOf(project);
    for (const it of all) {
      if (it.managed?.value !== true) continue;
      if (all.length > 1) yield* withoutCores(it);
      yield* ofDomains(it);
    }
  },
});

function* withoutCores(it: Expressway): Generator<Problem> {
  if (it.managed === undefined || it.nodes.some((node) => isWritten(node, "cores"))) return;
  yield {
    at: it.managed.node,
    message: message(
      {
        en: "{0} is managed, but no cores tell which Expressway-C is its own among several, so that no plan compares it",
        ko: "{0}은(는) 관리되지만 여러 Expressway 중 어느 Expressway-C가 해당하는지 cores에 없으므로 계획에서 비교하지 않습니다",
      },
      expresswayLabel(it),
    ),
  };
}

function* ofDomains(it: Expressway): Generator<Problem> {
  const { domains, imPresenceDomains } = it;
  if (domains === undefined) return;
  const list = domains.entry.value;
  for (const { value, node } of imPresenceDomains?.texts ?? []) {
    if (domains.texts.some((domain) => isSameName(domain.value, value))) continue;
    yield {
      at: node,
      message: message(
        {
          en: "{0}: {1} is an IM and Presence domain, but not one of its domains, so that no plan sets it",
          ko: "{0}: {1}은(는) IM and Presence 도메인이지만 domains에 없으므로 계획에서 설정하지 않습니다",
        },
        expresswayLabel(it),
        value,
      ),
      fixes: list.kind === "seq" ? [addItem(list, value)] : [],
    };
  }
}
