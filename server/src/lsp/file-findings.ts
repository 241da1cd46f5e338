import { message } from "../../../core/src/base/text.ts";
import type { Engine } from "../../../core/src/rules/engine.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import type { ConfigFile } from "../workspace/config.ts";
import { liveObjectFindings } from "./live.ts";
import type { LiveBoard } from "./live-board.ts";
import type { LiveSource } from "./live-source.ts";

/** Who says what is wrong with a file. */
export interface FindingSources {
  /** Whether a file is never read, because it crashed the server. */
  readonly isAside: (uri: string) => boolean;
  /** The engine of a document that stands alone: a live object. */
  readonly alone: (uri: string) => Engine | undefined;
  /** A configuration of severities. */
  readonly config: (uri: string) => ConfigFile | undefined;
  /** What the rules say. */
  readonly engine: Pick<Engine, "findings">;
  /** What connected clusters tell of the file: what was changed there. */
  readonly clusters: () => LiveSource;
  /** What the last live checks found. */
  readonly board: Pick<LiveBoard, "of">;
}

/** Something that is wrong with a file, and who says so. */
export interface FileFinding {
  readonly finding: Finding;
  readonly by: "quarantine" | "live object" | "configuration" | "rules" | "cluster" | "live check";
}

/**
 * Everything that is wrong with a file: the one place where all who find something come together. What is put aside, a live
 * object, a configuration: only that is said of it.
 */
export function findingsOfFile(uri: string, of: FindingSources): readonly FileFinding[] {
  const live = by("live check", of.board.of(uri));
  if (of.isAside(uri)) return [...by("quarantine", [quarantine(uri)]), ...live];
  const own = of.alone(uri);
  if (own !== undefined) return [...by("live object", liveObjectFindings(own, uri)), ...live];
  const config = of.config(uri);
  const found = config === undefined ? by("rules", of.engine.findings(uri)) : by("configuration", config.findings);
  const outside = of.clusters().at(uri);
  return [
    ...found,
    ...by(
      "cluster",
      outside.map((it) => it.finding),
    ),
    ...live,
  ];
}

const by = (who: FileFinding["by"], found: readonly Finding[]): readonly FileFinding[] =>
  found.map((finding) => ({ finding, by: who }));

const quarantine = (uri: string): Finding => ({
  code: "quarantine",
  severity: "warning",
  message: message({
    en: "This file made the language server stop twice and is not checked",
    ko: "이 파일 때문에 언어 서버가 두 번 중단되어 검사하지 않습니다",
  }),
  spot: { chunk: { uri, offset: 0 }, start: 0, end: 0 },
  related: [],
  fixes: [],
});
