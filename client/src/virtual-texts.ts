import { type Disposable, Disposable as Disposables, Uri, workspace } from "vscode";

const schemes = ["mra-compare", "mra-rule"] as const;
const texts = new Map<string, string>();
let count = 0;

/**
 * Makes a text readable under an address until its document is closed: sides of a diff, pages of rules. `title` is what
 * the tab says, its ending chooses the language.
 */
export function publishText(scheme: (typeof schemes)[number], title: string, text: string): Uri {
  const uri = Uri.from({ scheme, path: `/${title.replace(/[\\/]/g, "_")}`, query: String((count += 1)) });
  texts.set(uri.toString(), text);
  return uri;
}

/** Lets VS Code read what `publishText` published. */
export function serveTexts(): Disposable {
  return Disposables.from(
    ...schemes.map((scheme) =>
      workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "", // nothing was published: an empty side
      }),
    ),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
}
