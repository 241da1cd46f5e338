import { type Command, type Disposable, l10n, Uri, workspace } from "vscode";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Session } from "./session.ts";

const scheme = "mra-plan";

/** What the query of such a document says. */
interface StepSide {
  readonly plan: string;
  readonly step: string;
  readonly side: "before" | "after";
}

/** Opens the native diff of a step: live on the left, as it will be on the right. */
export function diffCommand(plan: string, step: StepView): Command {
  const side = (which: StepSide["side"]): Uri =>
    Uri.from({
      scheme,
      path: `/${step.label.replace(/[\\/]/g, "_")}.mra.yaml`,
      query: JSON.stringify({ plan, step: step.id, side: which } satisfies StepSide),
    });
  const title = l10n.t("{0}: live ↔ planned", step.label);
  return {
    command: "vscode.diff",
    title: l10n.t("Show Difference"),
    arguments: [side("before"), side("after"), title, { preview: true, preserveFocus: true }],
  };
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
