import { ok } from "../../../../core/src/base/result.ts";
import { message, say } from "../../../../core/src/base/text.ts";
import { factTexts, factWords, type FactFiles } from "../../clusters/fact-texts.ts";
import { settingsFrom } from "../../clusters/live-checks.ts";
import { noFile, problem } from "../../clusters/trouble.ts";
import { shownPath } from "../../workspace/view.ts";
import { fileChanges } from "../clusters/import-edits.ts";
import { preflightParams } from "../preflight-shape.ts";
import { request } from "../request.ts";

/** What a look at the surroundings adds to the files, as edits of them. */
export const writeFactsLive = request({
  method: "mra/writeFacts",
  needs: "trusted cluster",
  decode: preflightParams,
  answer: async (params, { open, desk, session, language, signal }) => {
    await session.settled(signal);
    const project = desk.project(params.cluster) ?? desk.projectFor(open);
    if (project === undefined) return noFile(params.cluster);
    const files: FactFiles = {
      textOf: (uri) => session.files.get(uri)?.tree.text ?? "",
      findings: (uri) => session.findings(uri),
    };
    const texts = await factTexts(await settingsFrom(project, open, params), files, signal);
    if (!texts.ok) return problem(message(unreadable, shownPath(texts.fault, session)));
    if (texts.value.isHomeless) return problem(message(factWords.homeless, project.name));
    const { files: changed, notes } = texts.value;
    return ok({
      summary: say(changed.length === 0 ? message(factWords.nothing) : message(added, changed.length), language),
      files: fileChanges(changed),
      notes: notes.map((it) => say(it, language)),
    });
  },
});

const added = { en: "Facts added to {0} {0|file|files}", ko: "파일 {0}개에 정보를 추가했습니다" };
const unreadable = {
  en: "{0} cannot be read as it is; Problems says why. Nothing was asked",
  ko: "{0}을(를) 그대로 읽을 수 없습니다. 이유는 문제 보기에서 확인하십시오. 아무것도 묻지 않았습니다",
};
