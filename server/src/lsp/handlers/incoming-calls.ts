import type { CallHierarchyIncomingCall } from "vscode-languageserver";
import { incomingOf } from "../../../../core/src/ide/hierarchy.ts";
import { callItem, objectIn } from "../call-items.ts";
import { rangeOf } from "../convert.ts";
import { request } from "../request.ts";

export const incomingCalls = request({
  method: "callHierarchy/incomingCalls",
  needs: "workspace",
  decode: objectIn,
  answer: (of, { session, language }): CallHierarchyIncomingCall[] =>
    incomingOf(session.worldOf(of.uri), of.cluster, of.address, language).flatMap(({ item, spans }) => {
      const from = callItem(session, item);
      const document = session.documents.textOf(item.uri);
      return from && document ? [{ from, fromRanges: spans.map((it) => rangeOf(document, it)) }] : [];
    }),
});
