import { ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { readFacts } from "../preflight/read-facts.ts";
import { writeFacts } from "../preflight/write-facts.ts";
import type { PreflightSettings } from "../preflight/world.ts";
import { shownPath, type FilesView } from "../workspace/view.ts";
import { problem, type Trouble } from "./trouble.ts";

/** What a look at the surroundings adds to the texts of files. */
export interface FactTexts {
  /** The files that become others, by URI. */
  readonly files: readonly { readonly uri: string; readonly before: string; readonly after: string }[];
  /** What could not be read, and what the files state otherwise and keep. */
  readonly notes: readonly Message[];
}

/**
 * Reads Expressway, certificates and DNS, and adds to the files of a project what they do not state. A file that cannot be
 * parsed, and a block that no file has a place for, are a trouble; nothing is asked while there is one of the first kind.
 */
export async function factTexts(
  settings: PreflightSettings,
  view: FilesView,
  signal: AbortSignal,
): Promise<Result<FactTexts, Trouble>> {
  const { project } = settings;
  const own = new Set(project.documents.map((it) => it.tree.spot.chunk.uri));
  const unclear = [...own].find((uri) =>
    view.findings(uri).some((it) => it.severity === "error" && it.code === "yaml"),
  );
  if (unclear !== undefined) return problem(message(unreadable, shownPath(unclear, view)));
  const read = await readFacts(settings, signal);
  const textOf = (uri: string): string => view.files.get(uri)?.tree.text ?? "";
  const { texts, kept, isHomeless } = writeFacts(project, read, textOf);
  if (isHomeless) return problem(message(factWords.homeless, project.name));
  return ok({
    files: [...texts].map(([uri, after]) => ({ uri, before: textOf(uri), after })),
    notes: [...read.unread, ...kept],
  });
}

const unreadable = {
  en: "{0} cannot be read as it is; Problems says why. Nothing was asked",
  ko: "{0}을(를) 그대로 읽을 수 없습니다. 이유는 문제 보기에서 확인하십시오. 아무것도 묻지 않았습니다",
};

/** What both doors say of facts that are not written. */
export const factWords = {
  homeless: {
    en: 'No file defines cluster "{0}", so there is no place for new blocks of facts',
    ko: '클러스터 "{0}"을(를) 정의하는 파일이 없어 새 정보 블록을 둘 곳이 없습니다',
  },
  nothing: {
    en: "Nothing to add: what was read stands in the files",
    ko: "추가할 내용이 없습니다. 읽은 정보가 이미 파일에 있습니다",
  },
};
