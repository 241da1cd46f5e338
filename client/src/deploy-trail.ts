import type { Range } from "vscode";
import { Diagnostic, DiagnosticSeverity, languages, Uri, workspace } from "vscode";
import type { StepResult } from "../../core/src/wire/deploy.ts";
import type { PlanView } from "../../core/src/wire/protocol.ts";

/** What a deploy left in the files: at each line that caused a step, what became of it when it was not done. */
export interface DeployTrail {
  dispose(): void;
  mark(plan: PlanView, results: readonly StepResult[]): Promise<void>;
  clear(): void;
}

export function openDeployTrail(): DeployTrail {
  const collection = languages.createDiagnosticCollection("mra-deploy");
  const severity = {
    failed: DiagnosticSeverity.Error,
    conflict: DiagnosticSeverity.Error,
    unknown: DiagnosticSeverity.Warning,
  } as const;
  // What was refused is about what the file said then.
  const listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) collection.delete(document.uri);
  });
  return {
    mark: async (plan, results) => {
      collection.clear();
      const byFile = new Map<string, Diagnostic[]>();
      for (const { id, outcome, message } of results) {
        const { uri, line } = plan.steps.find((it) => it.id === id) ?? {};
        if (uri === undefined || line === undefined || outcome === "done" || outcome === "notDone") continue;
        const diagnostic = new Diagnostic(await textOfLine(uri, line), message, severity[outcome]);
        diagnostic.source = source;
        byFile.set(uri, [...(byFile.get(uri) ?? []), diagnostic]);
      }
      for (const [uri, diagnostics] of byFile) collection.set(Uri.parse(uri), diagnostics);
    },
    clear: () => collection.clear(),
    dispose: () => {
      listening.dispose();
      collection.dispose();
    },
  };
}

const source = "MRA deploy";

async function textOfLine(uri: string, line: number): Promise<Range> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { range, firstNonWhitespaceCharacterIndex } = document.lineAt(Math.min(line, document.lineCount - 1));
  return range.with(range.start.with({ character: firstNonWhitespaceCharacterIndex }));
}
