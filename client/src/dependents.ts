import type { Answer } from "../../core/src/wire/failure.ts";
import type { ObjectRow } from "../../core/src/wire/protocol.ts";
import type { Session } from "./session.ts";
import { connectionOf, type ObjectNode } from "./tree-nodes.ts";

/** What stands below an object of the tree. */
export interface Dependents {
  readonly rows: readonly ObjectRow[];
  /** They are phones, which register. */
  readonly phones: boolean;
  /** There may be others. */
  readonly more: boolean;
}

/** Lines below an object, at most. */
const most = 200;

/** Asks the cluster who names an object, or which phones a user has. */
export async function dependents(session: Session, node: ObjectNode): Promise<Answer<Dependents>> {
  const { namedBy, phones } = node.parent.section;
  const connection = connectionOf(node);
  if (phones === "have") {
    const ref = { connection, address: node.row.address, uuid: node.row.uuid };
    const answer = await session.server.ask("mra/devices", ref);
    return answer.ok ? { ok: true, value: { ...answer.value, phones: true } } : answer;
  }
  if (!namedBy) return { ok: true, value: { rows: [], phones: false, more: false } };
  const filter = { [namedBy.key]: node.row.name };
  const params = { connection, section: namedBy.section, filter, exact: true, skip: 0, first: most };
  const answer = await session.server.ask("mra/objects", params);
  return answer.ok
    ? { ok: true, value: { rows: answer.value.rows, phones: namedBy.phones === true, more: answer.value.more } }
    : answer;
}
