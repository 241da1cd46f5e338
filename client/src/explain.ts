import { commands, l10n, languages, window } from "vscode";
import type { Session } from "./session.ts";
import { publishText } from "./virtual-texts.ts";

/** Opens the page of a rule: the given one, that of the finding at the cursor, or the one that the user names. */
export async function explain(session: Session, given?: unknown): Promise<void> {
  const code = typeof given === "string" ? given : (codeAtCursor() ?? (await askCode()));
  if (code === undefined) return;
  const page = await session.server.ask("mra/explain", { code });
  if (page === null) return void window.showInformationMessage(l10n.t("There is no page about {0}.", code));
  const uri = publishText("mra-rule", `${code}.md`, page);
  await commands.executeCommand("markdown.showPreviewToSide", uri);
}

function codeAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter((it) => it.range.contains(editor.selection.active))
    .map(({ code }) => String(typeof code === "object" ? code.value : code));
  return here.find((it) => /^MRA\d+$/.test(it)) ?? here[0];
}

async function askCode(): Promise<string | undefined> {
  const found = [
    ...new Set(
      languages
        .getDiagnostics()
        .flatMap(([, all]) => all.map(({ code }) => String(typeof code === "object" ? code.value : code))),
    ),
  ]
    .filter((it) => /^MRA\d+$/.test(it))
    .sort();
  if (found.length > 0) return window.showQuickPick(found, { title: l10n.t("Explain which finding?") });
  const typed = await window.showInputBox({ title: l10n.t("Explain which finding?"), placeHolder: "MRA033" });
  return typed?.trim().toUpperCase();
}
