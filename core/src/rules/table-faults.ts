import type { BoundTable } from "../model/bind-rows.ts";
import type { Project } from "../model/project.ts";
import type { TableFault } from "../model/table-fault.ts";

/** What is wrong with the tables of a project, of some kinds. */
export function* faultsIn<K extends TableFault["kind"]>(
  project: Project,
  ...kinds: readonly K[]
): Generator<Extract<TableFault, { kind: K }>> {
  for (const { tables } of project.documents)
    for (const { faults } of tables) for (const it of faults) if (isOf(it, kinds)) yield it;
}

const isOf = <K extends TableFault["kind"]>(
  it: TableFault,
  kinds: readonly K[],
): it is Extract<TableFault, { kind: K }> => (kinds as readonly string[]).includes(it.kind);

/** The tables of a project. */
export const tablesOf = (project: Project): readonly BoundTable[] => project.documents.flatMap((it) => it.tables);
