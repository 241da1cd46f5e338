import { ok } from "../../../../core/src/base/result.ts";
import { message, say } from "../../../../core/src/base/text.ts";
import { factTexts, factWords } from "../../clusters/fact-texts.ts";
import { settingsFrom } from "../../clusters/live-checks.ts";
import { noFile } from "../../clusters/trouble.ts";
import { fileChanges } from "../clusters/import-edits.ts";
import { isPreflight } from "../preflight-shape.ts";
import { request } from "../request.ts";

/** What a look at the surroundings adds to the files, as edits of them. */
export const writeFactsLive = request({
  method: "mra/writeFacts",
  needs: "trusted cluster",
  decode: isPreflight,
  answer: async (params, { open, desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(params.cluster) ?? desk.projectFor(open);
    if (project === undefined) return noFile(params.cluster);
    const texts = await factTexts(await settingsFrom(project, open, params), session, signal);
    if (!texts.ok) return texts;
    const { files, notes } = texts.value;
    return ok({
      summary: say(files.length === 0 ? message(factWords.nothing) : message(added, files.length), language),
      files: fileChanges(files),
      notes: notes.map((it) => say(it, language)),
    });
  },
});

const added = { en: "Facts added to {0} {0|file|files}", ko: "파일 {0}개에 정보를 추가했습니다" };
