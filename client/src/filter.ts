import { l10n, window } from "vscode";
import type { SectionTreeNode } from "./tree-nodes.ts";
import type { Filter } from "./tree-pages.ts";

/** Asks what a section should be narrowed to. Undefined: the user left; an empty text takes the filter away. */
export async function askFilter(node: SectionTreeNode, before: Filter | undefined): Promise<Filter | undefined> {
  const { searchable, label } = node.section;
  const field = searchable.length > 1 ? await askField(node, before) : searchable[0];
  if (!field) return undefined;
  const text = await window.showInputBox({
    title: l10n.t("Filter {0}", label),
    prompt: l10n.t("{0} contains this text; % stands for anything. Leave it empty to see all.", field.label),
    value: before?.key === field.key ? before.text : "",
  });
  return text === undefined ? undefined : { ...field, text: text.trim() };
}

async function askField(node: SectionTreeNode, before: Filter | undefined): Promise<Omit<Filter, "text"> | undefined> {
  const { searchable, label } = node.section;
  const picked = await window.showQuickPick(
    searchable.map((it) => ({ label: it.label, picked: it.key === before?.key, it })),
    { title: l10n.t("Filter {0}", label), placeHolder: l10n.t("By which field?") },
  );
  return picked?.it;
}
