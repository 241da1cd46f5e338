import { assemble } from "../model/assemble.ts";
import { bind } from "../model/bind.ts";
import { parse } from "../syntax/parse.ts";
import { readConfig } from "./config.ts";
import { findingsOf } from "./findings.ts";
import { standardLevels } from "./levels.ts";
import { readOwnRules } from "./read-own-rules.ts";
import { reportedFindings } from "./report-findings.ts";
import type { Reported } from "./reported-finding.ts";

/** How texts are checked. */
export interface CheckOptions {
  /** The language of messages; English unless it is said. */
  readonly language?: "en" | "ko";
  /** The text of `mra.config.yaml`: severities of rules, and rules of one's own. */
  readonly config?: string;
}

/**
 * Every finding of the files of one or more clusters, given as texts by name (`{ "cluster.mra.yaml": "apiVersion: …" }`).
 * A pure function: it reads no file, opens no connection and keeps nothing. Broken text gives findings, never an error.
 */
export function check(texts: Readonly<Record<string, string>>, options: CheckOptions = {}): readonly Reported[] {
  const files = Object.entries(texts).map(([name, text]) => bind(parse(name, text)));
  const config = options.config === undefined ? undefined : parse("mra.config.yaml", options.config);
  const levels = config === undefined ? standardLevels : readConfig(config).levels;
  const own = config === undefined ? [] : readOwnRules(config).rules.map((it) => it.rule);
  const found = findingsOf(
    files,
    assemble(files),
    () => levels,
    () => own,
  );
  return reportedFindings(
    files.map(({ tree: { uri, text } }) => ({ uri, file: uri, text, findings: found.get(uri) ?? [] })),
    options.language ?? "en",
  );
}
