import { type Command, commands, type Disposable, l10n, Uri, workspace } from "vscode";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Session } from "./session.ts";
import { isFollowUp, type ShownPlan } from "./shown-plan.ts";

const scheme = "mra-plan";

/** What the query of such a document says. */
interface StepSide {
  readonly plan: string;
  readonly step: string;
  readonly side: "before" | "after";
}

/** Opens the native diff of a step: live on the left, as it will be on the right. */
export function diffCommand(plan: string, step: StepView): Command {
  const title = l10n.t("{0}: live ↔ planned", step.label);
  return {
    command: "vscode.diff",
    title: l10n.t("Show Difference"),
    arguments: [
      sideOf(plan, step, "before"),
      sideOf(plan, step, "after"),
      title,
      { preview: true, preserveFocus: true },
    ],
  };
}

/** The differences of all steps that change configuration in one editor, in the plan's order. */
export async function showAllSteps({ plan }: ShownPlan): Promise<void> {
  const steps = plan.steps.filter((it) => !isFollowUp(it));
  const sides = steps.map((it): [Uri, Uri | undefined, Uri | undefined] => {
    const [before, after] = [sideOf(plan.id, it, "before"), sideOf(plan.id, it, "after")];
    return [after, it.kind === "add" ? undefined : before, it.kind === "remove" ? undefined : after];
  });
  await commands.executeCommand("vscode.changes", l10n.t("{0}: live ↔ planned", plan.cluster), sides);
}

function sideOf(plan: string, step: StepView, side: StepSide["side"]): Uri {
  const path = `/${step.label.replace(/[\\/]/g, "_")}.mra.yaml`;
  return Uri.from({ scheme, path, query: JSON.stringify({ plan, step: step.id, side } satisfies StepSide) });
}

/** Serves both sides of such diffs. */
export function servePlanDocuments(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      const { plan, step, side } = JSON.parse(uri.query) as StepSide;
      const answer = await session.server.ask("mra/stepTexts", { plan, step });
      return answer.ok ? answer.value[side] : `# ${answer.fault.message}\n`;
    },
  });
}
