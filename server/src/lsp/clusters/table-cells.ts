import type { TableColumn, TableSign } from "../../../../core/src/wire/table.ts";

/** The texts of a column while they are put together, each different one kept once. */
export interface CellDraft {
  add(text: string, sign?: TableSign): void;
  /** As it goes over the wire. */
  done(): Pick<TableColumn, "values" | "signs" | "cells">;
}

/** A column without rows. */
export function draftCells(): CellDraft {
  const places = new Map<string, number>();
  const values: string[] = [];
  const signs: TableSign[] = [];
  const cells: number[] = [];
  return {
    add(text, sign = "") {
      let at = places.get(text);
      if (at === undefined) {
        at = values.length;
        places.set(text, at);
        values.push(text);
        signs.push(sign);
      }
      cells.push(at);
    },
    done: () => ({
      values,
      ...(signs.some((it) => it !== "") && { signs }),
      ...(values.length < cells.length && { cells }),
    }),
  };
}
