import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * The types of the npm package's library, in one text: those of a finding, and of `check`.
 * @param {string} root
 */
export function libraryTypes(root) {
  const files = ["core/src/rules/reported-finding.ts", "core/src/rules/check-texts.ts"];
  const texts = files.map((it) => {
    const compilerOptions = { declaration: true, isolatedDeclarations: true };
    const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(join(root, it), "utf8"), {
      fileName: it,
      compilerOptions,
      reportDiagnostics: true,
    });
    const [wrong] = diagnostics ?? [];
    if (wrong !== undefined) throw new Error(`${it}: ${ts.flattenDiagnosticMessageText(wrong.messageText, "\n")}`);
    return outputText.replace(/^import .*\n/gm, "");
  });
  return texts.join("");
}
