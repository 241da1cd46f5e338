import type { MappedRows } from "../model/mapped-rows.ts";
import type { Project } from "../model/project.ts";
import { concerningAll } from "./concerning.ts";
import type { Finding } from "./finding.ts";
import { inRow } from "./in-row.ts";
import { mappedShape } from "./object-shape.ts";
import type { ProjectCheck } from "./rule.ts";

/** What is not of its shape in what mappings say to all rows of a table, with how many objects it concerns. */
export const mappingShape: ProjectCheck = {
  on: "project",
  *findings(project: Project) {
    for (const form of project.rowForms) yield* shapeOf(form);
  },
};

function* shapeOf(form: MappedRows): Generator<Finding> {
  const { all } = form;
  form.isRead();
  const [first] = all;
  if (first?.row === undefined) return;
  for (const it of mappedShape(first)) {
    const found = inRow(first.row, it);
    if (found !== undefined) yield concerningAll(found, first, all.length);
  }
}
