import { commands, l10n, languages, window } from "vscode";
import type { CheckView } from "../../core/src/wire/preflight.ts";
import { checkOutcome } from "./checks-view.ts";
import type { Session } from "./session.ts";
import { publishText } from "./virtual-texts.ts";
import { escaped } from "./words.ts";
import { showInformation } from "./messages.ts";

/** Opens the page of a rule: the given one, that of the finding at the cursor, or the one that the user names. */
export async function explain(session: Session, given?: unknown): Promise<void> {
  const code = typeof given === "string" ? given : (codeAtCursor() ?? (await askCode()));
  if (code === undefined) return;
  const page = await session.server.ask("mra/explain", { code });
  if (page === null) return void showInformation(l10n.t("There is no page about {0}.", code));
  const uri = publishText("mra-rule", `${code}.md`, page);
  await commands.executeCommand("markdown.showPreviewToSide", uri);
}

/** Opens the page of a live check: what it asked, what came out, and then why the rule wants it. */
export async function explainCheck(
  session: Session,
  { label, outcome, message, rule, step }: CheckView,
): Promise<void> {
  const page = await session.server.ask("mra/explain", { code: rule });
  const said = `**${escaped(checkOutcome(outcome))}**: ${escaped(message)}`;
  const why = l10n.t("Why this is checked ({0}, rule {1})", step, rule);
  const text = [`# ${escaped(label)}`, said, `## ${escaped(why)}`, deeper(page ?? "")].join("\n\n");
  const uri = publishText("mra-rule", `${label}.md`, text);
  await commands.executeCommand("markdown.showPreviewToSide", uri);
}

/** The rule's page as a part of another: its headings two levels down; lines of code stay. */
function deeper(page: string): string {
  let inCode = false;
  return page
    .split("\n")
    .map((line) => {
      if (line.startsWith("```")) inCode = !inCode;
      return !inCode && /^#{1,4} /.test(line) ? `##${line}` : line;
    })
    .join("\n");
}

/** Opens the list of rules that could not speak because a fact is not stated. */
export async function whySilent(session: Session): Promise<void> {
  const page = await session.server.ask("mra/whySilent", {});
  await commands.executeCommand("markdown.showPreviewToSide", publishText("mra-rule", "why-silent.md", page));
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
