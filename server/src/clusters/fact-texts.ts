import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { readFacts } from "../preflight/read-facts.ts";
import { writeFacts } from "../preflight/write-facts.ts";
import type { PreflightSettings } from "../preflight/world.ts";

/** What a look at the surroundings adds to the texts of files. */
export interface FactTexts {
  /** The files that become others, by URI. */
  readonly files: readonly { readonly uri: string; readonly before: string; readonly after: string }[];
  /** What could not be read, and what the files state otherwise and keep. */
  readonly notes: readonly Message[];
  /** True: no file has a place for new blocks. */
  readonly isHomeless: boolean;
}

/** Where facts are written to: the texts of files, and what was found in them. */
export interface FactFiles {
  readonly textOf: (uri: string) => string;
  readonly findings: (uri: string) => readonly Finding[];
}

/**
 * Reads Expressway, certificates and DNS, and adds to the files of a project what they do not state. A file that cannot be
 * parsed is a fault, by its URI; then nothing is asked.
 */
export async function factTexts(
  settings: PreflightSettings,
  { textOf, findings }: FactFiles,
  signal: AbortSignal,
): Promise<Result<FactTexts, string>> {
  const { project } = settings;
  const own = new Set(project.documents.map((it) => it.tree.spot.chunk.uri));
  const unclear = [...own].find((uri) => findings(uri).some((it) => it.severity === "error" && it.code === "yaml"));
  if (unclear !== undefined) return fail(unclear);
  const read = await readFacts(settings, signal);
  const { texts, kept, isHomeless } = writeFacts(project, read, textOf);
  return ok({
    files: [...texts].map(([uri, after]) => ({ uri, before: textOf(uri), after })),
    notes: [...read.unread, ...kept],
    isHomeless,
  });
}

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
