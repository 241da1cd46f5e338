import type { SignatureHelp } from "vscode-languageserver";
import { signatureAt } from "../../../../core/src/ide/signature.ts";
import { markdown } from "../convert.ts";
import { atPlace } from "../decode.ts";
import { request } from "../request.ts";

export const signatureHelp = request({
  method: "textDocument/signatureHelp",
  needs: "workspace",
  amid: true,
  decode: atPlace,
  answer: (at, { session, language }): SignatureHelp | null => {
    if (at === null) return null;
    const it = signatureAt(at.world, at.file.tree, at.offset, session.stage.names, language);
    if (it === undefined) return null;
    const parameters = it.parameters.map(({ span, documentation }) => ({
      label: [span.start, span.end] satisfies [number, number],
      documentation: markdown(documentation),
    }));
    return { signatures: [{ label: it.label, parameters }], activeSignature: 0, activeParameter: it.active };
  },
});
