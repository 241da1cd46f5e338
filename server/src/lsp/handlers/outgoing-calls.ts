import type { CallHierarchyOutgoingCall } from "vscode-languageserver";
import { outgoingOf } from "../../../../core/src/ide/hierarchy.ts";
import { callItem, objectIn } from "../call-items.ts";
import { rangeOf } from "../convert.ts";
import { request } from "../request.ts";

export const outgoingCalls = request({
  method: "callHierarchy/outgoingCalls",
  needs: "workspace",
  decode: objectIn,
  answer: (from, { session, language }): CallHierarchyOutgoingCall[] =>
    outgoingOf(session.worldOf(from.uri), from.cluster, from.address, language).flatMap(({ item, spans }) => {
      const to = callItem(session, item);
      const document = session.documents.textOf(from.uri);
      return to && document ? [{ to, fromRanges: spans.map((it) => rangeOf(document, it)) }] : [];
    }),
});
