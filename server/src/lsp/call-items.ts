import { SymbolKind, type CallHierarchyItem } from "vscode-languageserver";
import type { Address } from "../../../core/src/base/address.ts";
import type { HierarchyItem } from "../../../core/src/ide/hierarchy.ts";
import { rangeOf } from "./convert.ts";
import { isObject } from "../../../core/src/base/is-object.ts";
import type { Session } from "./session.ts";
import { uriKeyOf } from "./texts.ts";

/* Items of the call hierarchy: which object refers to which. */

/** An item as the protocol has it; undefined when its file is gone. */
export function callItem(session: Session, it: HierarchyItem): CallHierarchyItem | undefined {
  const document = session.documents.textOf(it.uri);
  return (
    document && {
      name: it.name,
      detail: it.detail,
      kind: it.kind === "object" ? SymbolKind.Object : SymbolKind.Key,
      uri: session.documents.spelled(it.uri),
      range: rangeOf(document, it.span),
      selectionRange: rangeOf(document, it.nameSpan),
      ...(it.cluster !== undefined &&
        it.address !== undefined && { data: { cluster: it.cluster, address: it.address } }),
    }
  );
}

/** Which object an item stands for. Items without one lead no further. */
export function objectIn(
  params: unknown,
): { readonly uri: string; readonly cluster: string; readonly address: Address } | undefined {
  const item = isObject(params) ? params.item : undefined;
  if (!isObject(item) || typeof item.uri !== "string") return undefined;
  const data = isObject(item.data) ? item.data : {};
  const [cluster, address] = [data.cluster ?? "", data.address ?? ""];
  return typeof cluster === "string" && typeof address === "string"
    ? { uri: uriKeyOf(item.uri), cluster, address: address as Address }
    : undefined;
}
