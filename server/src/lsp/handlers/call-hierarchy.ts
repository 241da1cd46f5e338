import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
} from "vscode-languageserver/node";
import type { Address } from "../../../../core/src/base/address.ts";
import {
  hierarchyAt,
  incomingOf,
  outgoingOf,
  type HierarchyItem,
  type HierarchyStep,
} from "../../../../core/src/ide/hierarchy.ts";
import { rangeOf } from "../convert.ts";
import { atPlace, isObject } from "../decode.ts";
import { workspaceHandler } from "../handler.ts";
import type { Session } from "../session.ts";
import { keyOf } from "../texts.ts";

export const prepareCallHierarchy = workspaceHandler(
  "textDocument/prepareCallHierarchy",
  atPlace,
  (at, session): CallHierarchyItem[] | null => {
    const item = at && hierarchyAt(at.place, session.language());
    const converted = item && itemOf(session, item);
    return converted ? [converted] : null;
  },
);

export const outgoingCalls = workspaceHandler(
  "callHierarchy/outgoingCalls",
  itemIn,
  (from, session): CallHierarchyOutgoingCall[] =>
    outgoingOf(session.worldOf(from.uri), from.cluster, from.address, session.language()).flatMap(({ item, spans }) => {
      const to = itemOf(session, item);
      const document = session.textOf(from.uri);
      return to && document ? [{ to, fromRanges: spans.map((it) => rangeOf(document, it)) }] : [];
    }),
);

export const incomingCalls = workspaceHandler(
  "callHierarchy/incomingCalls",
  itemIn,
  (of, session): CallHierarchyIncomingCall[] =>
    incomingOf(session.worldOf(of.uri), of.cluster, of.address, session.language()).flatMap((step) =>
      callFrom(session, step),
    ),
);

function callFrom(session: Session, { item, spans }: HierarchyStep): CallHierarchyIncomingCall[] {
  const from = itemOf(session, item);
  const document = session.textOf(item.uri);
  return from && document ? [{ from, fromRanges: spans.map((it) => rangeOf(document, it)) }] : [];
}

function itemOf(session: Session, it: HierarchyItem): CallHierarchyItem | undefined {
  const document = session.textOf(it.uri);
  return (
    document && {
      name: it.name,
      detail: it.detail,
      kind: it.kind === "object" ? SymbolKind.Object : SymbolKind.Key,
      uri: session.spelled(it.uri),
      range: rangeOf(document, it.span),
      selectionRange: rangeOf(document, it.nameSpan),
      ...(it.cluster !== undefined &&
        it.address !== undefined && { data: { cluster: it.cluster, address: it.address } }),
    }
  );
}

/** Which object an item of the hierarchy stands for. Items without one lead no further. */
function itemIn(
  params: unknown,
): { readonly uri: string; readonly cluster: string; readonly address: Address } | undefined {
  const item = isObject(params) ? params.item : undefined;
  if (!isObject(item) || typeof item.uri !== "string") return undefined;
  const data = isObject(item.data) ? item.data : {};
  const [cluster, address] = [data.cluster ?? "", data.address ?? ""];
  return typeof cluster === "string" && typeof address === "string"
    ? { uri: keyOf(item.uri), cluster, address: address as Address }
    : undefined;
}
