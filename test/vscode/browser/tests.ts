import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
  commands,
  type CompletionList,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  type MarkdownString,
  type Position,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SignatureHelp,
  type SymbolInformation,
  type TextDocument,
  type TextEdit,
  Uri,
  workspace,
  WorkspaceEdit,
} from "vscode";
import { shown } from "./files.ts";
import { allFindings, at, codeOf, findings, holds, open, there, uriOf, wholeOf } from "./look.ts";

const ask = <T>(command: string, ...given: readonly unknown[]): Thenable<T> =>
  commands.executeCommand<T>(`vscode.${command}`, ...given);

const inDocument = <T>(command: string, document: TextDocument, place?: Position): Thenable<T> =>
  ask<T>(command, document.uri, ...(place ? [place] : []));

/** Every feature of the language, by what the server calls it; each fails where it does not do its work. */
const features: Readonly<Record<string, () => Promise<void>>> = {
  async diagnosticProvider() {
    const document = await open("infrastructure.mra.yaml");
    const unopened = await findings(uriOf("wrong.mra.yaml"), (it) => it.includes("MRA035"));
    holds(unopened.length > 0, "files that nobody opened are checked");
    const place = at(document, "transportType: $TLS");
    await replace(document, new Range(place, place.translate(0, 3)), "TCP+UDP");
    const [found] = await findings(document.uri, (it) => it.includes("MRA036"));
    holds(found && document.getText(found.range) === "TCP+UDP", "a finding stands at its place");
    await commands.executeCommand("undo");
    await findings(document.uri, (it) => it.length === 0);
  },
  async completionProvider() {
    const document = await open("people.mra.yaml");
    const list = await inDocument<CompletionList>(
      "executeCompletionItemProvider",
      document,
      at(document, "    devicePool: $DP-MRA"),
    );
    holds(
      list.items.some(({ label }) => (typeof label === "string" ? label : label.label) === "DP-MRA"),
      "names of other files are offered",
    );
  },
  async hoverProvider() {
    const document = await open("infrastructure.mra.yaml");
    const [hover] = await inDocument<Hover[]>("executeHoverProvider", document, at(document, "device$SecurityMode"));
    const [text] = there(hover, "a hover").contents as readonly MarkdownString[];
    holds(text?.value.includes("Phone Security Profile"), "a key says where it is in the GUI");
  },
  async signatureHelpProvider() {
    const document = await open("people.mra.yaml");
    const help = await inDocument<SignatureHelp>(
      "executeSignatureHelpProvider",
      document,
      at(document, "    devicePool: $DP-MRA"),
    );
    holds(there(help, "help").signatures.length > 0, "what stands at the cursor");
  },
  async definitionProvider() {
    const document = await open("people.mra.yaml");
    const [to] = await inDocument<(Location | LocationLink)[]>(
      "executeDefinitionProvider",
      document,
      at(document, "    devicePool: $DP-MRA"),
    );
    const uri = to && "targetUri" in to ? to.targetUri : to?.uri;
    holds(uri?.toString() === uriOf("infrastructure.mra.yaml").toString(), `it leads to ${String(uri)}`);
  },
  async referencesProvider() {
    const document = await open("infrastructure.mra.yaml");
    const all = await inDocument<Location[]>("executeReferenceProvider", document, at(document, "name: $DP-MRA"));
    holds(
      all.filter((it) => it.uri.path.endsWith("/people.mra.yaml")).length >= 3,
      "phones of another file refer to it",
    );
  },
  async documentHighlightProvider() {
    const document = await open("people.mra.yaml");
    const all = await inDocument<DocumentHighlight[]>(
      "executeDocumentHighlights",
      document,
      at(document, "    devicePool: $DP-MRA"),
    );
    holds(all.length >= 3, "every place in the file");
  },
  async renameProvider() {
    const document = await open("infrastructure.mra.yaml");
    const place = at(document, "name: $DP-MRA");
    const prepared = await ask<{ readonly placeholder: string }>("prepareRename", document.uri, place);
    holds(prepared.placeholder === "DP-MRA", "the name is what is renamed");
    const edit = await ask<WorkspaceEdit>("executeDocumentRenameProvider", document.uri, place, "DP-OUTSIDE");
    const files = edit.entries().map(([uri]) => uri.toString());
    holds(files.includes(uriOf("people.mra.yaml").toString()), `files: ${files.join()}`);
    holds(files.includes(document.uri.toString()), `files: ${files.join()}`);
  },
  async documentSymbolProvider() {
    const document = await open("infrastructure.mra.yaml");
    const all = await inDocument<DocumentSymbol[]>("executeDocumentSymbolProvider", document);
    const names = (of: readonly DocumentSymbol[]): readonly string[] =>
      of.flatMap((it) => [it.name, ...names(it.children)]);
    holds(
      names(all).some((it) => it.includes("CPP-MRA")),
      names(all).join(),
    );
  },
  async workspaceSymbolProvider() {
    const all = await ask<SymbolInformation[]>("executeWorkspaceSymbolProvider", "CSFJDOE");
    holds(all[0]?.location.uri.toString() === uriOf("people.mra.yaml").toString(), "an object is found by its name");
  },
  async documentLinkProvider() {
    const document = await open("cluster.mra.yaml");
    const [link] = await ask<DocumentLink[]>("executeLinkProvider", document.uri);
    holds(link && document.getText(link.range) === "cucm-pub.example.com", "the publisher leads to its pages");
  },
  async foldingRangeProvider() {
    const document = await open("people.mra.yaml");
    holds((await ask<FoldingRange[]>("executeFoldingRangeProvider", document.uri)).length > 3, "objects fold");
  },
  async selectionRangeProvider() {
    const document = await open("people.mra.yaml");
    const places = [at(document, "    devicePool: $DP-MRA")];
    const [range] = await ask<SelectionRange[]>("executeSelectionRangeProvider", document.uri, places);
    holds(range?.parent?.parent !== undefined, "value, entry, object");
  },
  async semanticTokensProvider() {
    const document = await open("people.mra.yaml");
    const whole = await ask<SemanticTokens>("provideDocumentSemanticTokens", document.uri);
    const part = await ask<SemanticTokens>("provideDocumentRangeSemanticTokens", document.uri, new Range(0, 0, 9, 0));
    holds(whole.data.length > part.data.length && part.data.length > 0, "all of the file, and a part of it");
  },
  async inlayHintProvider() {
    await workspace.getConfiguration("mra").update("inlayHints", true, true);
    const document = await open("people.mra.yaml");
    let hints: readonly InlayHint[] = [];
    while (hints.length === 0) hints = await ask("executeInlayHintProvider", document.uri, wholeOf(document));
  },
  async codeLensProvider() {
    const document = await open("infrastructure.mra.yaml");
    const all = await ask<CodeLens[]>("executeCodeLensProvider", document.uri, 100);
    const lens = there(
      all.find((it) => it.command?.command === "mra.showReferences"),
      "how often it is used",
    );
    await commands.executeCommand("mra.showReferences", ...((lens.command?.arguments ?? []) as readonly unknown[]));
  },
  async callHierarchyProvider() {
    const document = await open("infrastructure.mra.yaml");
    const prepare = "prepareCallHierarchy";
    const [item] = await ask<CallHierarchyItem[]>(prepare, document.uri, at(document, "name: $DP-MRA"));
    const incoming = await ask<CallHierarchyIncomingCall[]>("provideIncomingCalls", there(item, "an item"));
    const outgoing = await ask<CallHierarchyOutgoingCall[]>("provideOutgoingCalls", there(item, "an item"));
    holds(
      incoming.some((it) => it.from.name === "CSFJDOE"),
      "who refers to it",
    );
    holds(
      outgoing.some((it) => it.to.name === "EMEA-MRA"),
      "to what it refers",
    );
  },
  async documentFormattingProvider() {
    const document = await open("untidy.mra.yaml");
    const edits = await ask<TextEdit[]>("executeFormatDocumentProvider", document.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    holds(edits.length > 0, "it is set in order");
  },
  async documentRangeFormattingProvider() {
    const document = await open("untidy.mra.yaml");
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await ask<TextEdit[]>("executeFormatRangeProvider", document.uri, wholeOf(document), options);
    holds(edits.length > 0, "a part of it, too");
  },
  async documentOnTypeFormattingProvider() {
    const document = await open("untidy.mra.yaml");
    const end = document.positionAt(document.getText().length);
    await replace(document, new Range(end, end), "\n");
    const options = { tabSize: 2, insertSpaces: true };
    const next = document.positionAt(document.getText().length);
    const edits = await ask<TextEdit[]>("executeFormatOnTypeProvider", document.uri, next, "\n", options);
    holds(edits.length > 0, "Enter sets the next line in");
  },
  async codeActionProvider() {
    const document = await open("wrong.mra.yaml");
    const [wrong] = (await findings(document.uri, (it) => it.includes("MRA035"))).filter(
      (it) => codeOf(it) === "MRA035",
    );
    const all = await ask<CodeAction[]>("executeCodeActionProvider", document.uri, there(wrong, "MRA035").range);
    const fix = there(
      all.find((it) => it.edit && it.isPreferred),
      "a fix",
    );
    const whole = await ask<CodeAction[]>(
      "executeCodeActionProvider",
      document.uri,
      wholeOf(document),
      "source.fixAll",
    );
    holds(
      whole.some((it) => it.kind?.value === "source.fixAll.mra"),
      "all fixes at once",
    );
    await workspace.applyEdit(there(fix.edit, "an edit"));
    await findings(document.uri, (it) => !it.includes("MRA035"));
  },
};

/** What the extension does besides. */
const others: Readonly<Record<string, () => Promise<void>>> = {
  async "tables: a mistake in a cell of a CSV, and of a workbook"() {
    const sheet = await open("phones.csv");
    const [found] = await findings(sheet.uri, (it) => it.includes("MRA201"));
    holds(found && sheet.getText(found.range) === "DP-MRB", "at its cell");
    holds(found.message.includes("used 2 times"), "there, and in the workbook");
  },
  async "mra.config.yaml is heeded, and read anew"() {
    await findings(uriOf("quiet/quiet.mra.yaml"), (it) => !it.includes("MRA035"));
    const bytes = new TextEncoder().encode("rules: {}\n");
    await workspace.fs.writeFile(uriOf("quiet/mra.config.yaml"), bytes);
    await findings(uriOf("quiet/quiet.mra.yaml"), (it) => it.includes("MRA035"));
  },
  async "files that come and go are seen"() {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uriOf("quiet/quiet.mra.yaml")));
    await workspace.fs.writeFile(uriOf("new.mra.yaml"), new TextEncoder().encode(text.replaceAll("quiet", "fresh")));
    await findings(uriOf("new.mra.yaml"), (it) => it.includes("MRA035"));
    await workspace.fs.delete(uriOf("new.mra.yaml"));
    await findings(uriOf("new.mra.yaml"), (it) => it.length === 0);
  },
  async "the page of a rule"() {
    const pages = shown;
    await commands.executeCommand("mra.explain", "MRA033");
    const page = await workspace.openTextDocument(Uri.parse(pages.at(-1) ?? ""));
    holds(page.getText().startsWith("# MRA033: "), page.getText().slice(0, 40));
    await commands.executeCommand("mra.whySilent");
    holds(pages.length === 2, "the rules that are silent");
  },
  async "what needs a cluster says so, and starts nothing"() {
    await commands.executeCommand("mra.plan");
    await commands.executeCommand("mra.connect");
  },
  async "the language server is started anew"() {
    await commands.executeCommand("mra.restartServer");
    await findings(uriOf("quiet/quiet.mra.yaml"), (it) => it.includes("MRA035"));
    const document = await open("infrastructure.mra.yaml");
    const [hover] = await inDocument<Hover[]>("executeHoverProvider", document, at(document, "device$SecurityMode"));
    there(hover, "a hover");
  },
};

async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  holds(await workspace.applyEdit(edit), "the edit is made");
}

/** Carries out all of them, one after the other; gives for each what is wrong, or nothing. */
export async function run(): Promise<Readonly<Record<string, string>>> {
  const results: Record<string, string> = {};
  for (const [name, test] of Object.entries({ ...features, ...others })) {
    const wrong = await inTime(test()).then(
      () => "",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    console.log(`${name}: ${wrong || "ok"}`);
    results[name] = wrong;
  }
  return results;
}

function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not within 30 s; found: ${allFindings()}`)), 30_000);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
