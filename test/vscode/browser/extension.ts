import { type ExtensionContext, Uri } from "vscode";
import { serveSite } from "./files.ts";
import { run } from "./tests.ts";

/** Gives the site its files, then carries out the tests and reports to whoever gave this page. */
export async function activate(context: ExtensionContext): Promise<void> {
  await serveSite(context);
  void run().then((results) =>
    fetch(Uri.joinPath(context.extensionUri, "../../report").toString(true), {
      method: "POST",
      body: JSON.stringify(results),
    }),
  );
}
