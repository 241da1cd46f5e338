import { completeAt } from "../../core/src/ide/completion.ts";
import { parse } from "../../core/src/syntax/parse.ts";

/**
 * What the language server offers at the beginning of a line, as a file of snippets for editors without one. VS Code is not
 * told of it: it would offer them wherever a word is typed.
 */
export function snippetsFile(): string {
  const uri = "new.mra.yaml";
  const tree = parse(uri, "");
  const { items } = completeAt({ files: new Map(), projects: [] }, tree, 0, [], () => [], "en");
  const entries = items
    .filter((it) => it.snippet)
    .map((it) => [
      it.label,
      { prefix: `mra-${prefixOf(it.label)}`, description: it.detail ?? it.label, body: it.newText.split("\n") },
    ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** `phoneSecurityProfiles · Jabber for iPhone` → `phone-security-profiles-jabber-for-iphone`. */
const prefixOf = (label: string): string =>
  label
    .replace(/^a whole MRA /, "")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
