import { message, say, type Message } from "../../../core/src/base/text.ts";
import { groupsOf } from "../../../core/src/plan/groups.ts";
import { groupText, number } from "../../../core/src/plan/group-words.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { titleOf } from "../../../core/src/plan/step-words.ts";
import type { DeployProgress } from "../deploy/deploy.ts";
import type { Terminal } from "./command.ts";

/** So long nothing is said of many steps that all go well. */
const quietMs = 10_000;

/**
 * Says how far a deploy is. Steps that do the same to many objects are one line once all of them are done, and one every
 * ten seconds meanwhile; a step that was not done is said at once.
 */
export function deployProgress(
  plan: Plan,
  chosen: readonly string[],
  terminal: Terminal,
  now: () => number,
): (it: DeployProgress) => void {
  const wanted = new Set(chosen);
  const { language } = terminal;
  const groups = new Map<string, Group>();
  for (const it of groupsOf(plan.steps.filter((step) => wanted.has(step.id)))) {
    const { title, names } = groupText({ ...it, same: it.steps, exceptions: [] }, language);
    const group = { title: `${title} (${names})`, total: it.steps.length, ended: 0, done: 0 };
    if (it.steps.length > 1) for (const { id } of it.steps) groups.set(id, group);
  }
  let saidAt = now();
  const tell = (line: Message): void => {
    saidAt = now();
    terminal.note(line);
  };
  return ({ done, total, step, result }) => {
    if (result === undefined) return;
    const group = groups.get(step.id);
    if (group) {
      group.ended++;
      if (result.outcome === "done") group.done++;
    }
    if (group === undefined || result.outcome !== "done")
      tell(message(texts.step, number(done), number(total), titleOf(step, language), say(result.message, language)));
    if (group === undefined) return;
    if (group.ended === group.total) {
      const all = group.done === group.total;
      if (group.done > 0)
        tell(message(all ? texts.all : texts.some, number(done), number(total), group.title, number(group.done)));
    } else if (now() - saidAt >= quietMs)
      tell(message(texts.some, number(done), number(total), group.title, number(group.done)));
  };
}

interface Group {
  readonly title: string;
  readonly total: number;
  ended: number;
  done: number;
}

const texts = {
  step: { en: "[{0}/{1}] {2}: {3}", ko: "[{0}/{1}] {2}: {3}" },
  all: { en: "[{0}/{1}] {2}: Done", ko: "[{0}/{1}] {2}: 완료했습니다" },
  some: { en: "[{0}/{1}] {2}: {3} done", ko: "[{0}/{1}] {2}: {3}개 완료" },
};
