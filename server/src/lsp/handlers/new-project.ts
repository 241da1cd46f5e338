import { ok } from "../../../../core/src/base/result.ts";
import { say } from "../../../../core/src/base/text.ts";
import { countLines, pullObjects } from "../../clusters/pull-objects.ts";
import { projectFiles, pulledFolder } from "../../workspace/new-project.ts";
import { version } from "../../workspace/version.ts";
import { importEdits } from "../clusters/import-edits.ts";
import { request } from "../request.ts";
import { flag, paramsOf, text } from "../shape.ts";

/** A new project of a cluster: what takes part in MRA, and what a project has beside it. */
export const newProject = request({
  method: "mra/newProject",
  needs: "trusted cluster",
  decode: paramsOf<"mra/newProject">({ connection: text, folder: text, tables: flag }),
  answer: async ({ folder, tables }, { open, language, signal }) => {
    const wish = { all: false, tables, folder: `${folder}/${pulledFolder}` };
    const pulled = await pullObjects(open, wish, undefined, { files: new Map() }, signal);
    if (!pulled.ok) return pulled;
    const beside = projectFiles(open.called, version, language).map(({ path, text: after }) => ({
      uri: `${folder}/${path}`,
      before: undefined,
      after,
    }));
    const { objects, files, lines, notes } = pulled.value;
    const edits = importEdits({ objects, files: [...files, ...beside] }, language);
    const all = lines + beside.reduce((sum, it) => sum + countLines(it.after), 0);
    return ok({ ...edits, objects, lines: all, notes: notes.map((it) => say(it, language)) });
  },
});
