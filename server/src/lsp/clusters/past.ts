import { nameOf } from "../../../../core/src/base/address.ts";
import { type Language } from "../../../../core/src/base/text.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import { labelOf, showValue } from "../../../../core/src/plan/words.ts";
import type { PastDeploy } from "../../../../core/src/wire/protocol.ts";
import type { PastDeployment, PastStep } from "../../deploy/history.ts";

/** A deployment of the past as the editor shows it. */
export function pastView(it: PastDeployment, language: Language): PastDeploy {
  const done = it.steps.filter((step) => step.outcome === "done").length;
  return {
    number: it.number,
    at: it.at,
    host: it.host,
    ...(it.by !== undefined && { by: it.by }),
    ...(it.from !== undefined && { from: it.from }),
    ...(it.unlockedBy !== undefined && { unlockedBy: it.unlockedBy }),
    ...(it.from !== undefined && !it.ended && { lastHeard: it.lastAt }),
    ...(it.from !== undefined && done < it.steps.length && it.undone === undefined && { unfinished: true as const }),
    ...(it.approvedBy !== undefined && { approvedBy: it.approvedBy }),
    outcome: !it.ended ? "brokenOff" : done === it.steps.length ? "done" : "partly",
    done,
    steps: it.steps.map((step) => stepView(step, language)),
    wrote: it.writes.length > 0,
    ...(it.undoes !== undefined && { undoes: it.undoes }),
    ...(it.undone !== undefined && { undone: it.undone }),
    ...(it.note !== undefined && { note: it.note }),
  };
}

function stepView({ id, kind, address, outcome, step }: PastStep, language: Language): PastDeploy["steps"][number] {
  return {
    id,
    kind,
    address,
    name: nameOf(address),
    label: step === undefined ? labelOf(address)[language] : titleOf(step, language),
    outcome,
    changes: (step?.changes ?? []).map((it) => ({
      label: it.label[language],
      before: showValue(it.before, language),
      after: showValue(it.after, language),
    })),
  };
}
