import { nameOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { message } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Engine } from "../../../core/src/rules/engine.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { inSentence } from "../../../core/src/rules/label.ts";
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
  readonly engine: Pick<Engine, "findings" | "projects">;
  /** Whether a connected cluster has what no file describes; undefined while nobody knows. */
  readonly has: (cluster: string, address: Address) => boolean | undefined;
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
  const found =
    config === undefined
      ? of.engine.findings(uri).map((it) => ({ finding: named(it, of), by: "rules" as const }))
      : by("configuration", config.findings);
  const outside = by(
    "cluster",
    of
      .clusters()
      .at(uri)
      .map((it) => it.finding),
  );
  // There may be a hundred thousand: they are not copied for nothing.
  return outside.length + live.length === 0 ? found : [...found, ...outside, ...live];
}

/** A name that no file describes and the cluster has: nothing is wrong with it, and it can be described if somebody wants. */
function named(it: Finding, of: FindingSources): Finding {
  const { missing } = it;
  if (missing === undefined || it.severity !== "error") return it;
  const uses = of.engine
    .projects()
    .filter((project) => project.referrers(missing).some(({ node }) => node.chunk.uri === it.spot.chunk.uri));
  if (uses.length === 0 || !uses.every(({ name }) => of.has(name, missing) === true)) return it;
  const label = inSentence(schemaOf(sectionOf(missing) as Section).label);
  return {
    ...it,
    severity: "hint",
    message: message(onCluster, nameOf(missing), label, uses.map(({ name }) => name).join(", ")),
  };
}

const onCluster = {
  en: 'No file describes the {1} "{0}"; the cluster {2} has it',
  ko: '{1} "{0}"은(는) 파일에 정의되어 있지 않지만 클러스터 {2}에 있습니다',
};

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
