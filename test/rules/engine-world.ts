import { readFileSync } from "node:fs";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { spotsOf } from "../../core/src/rules/chunks.ts";
import type { Engine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

export const read = (path: string): string => readFileSync(`test/projects/${path}`, "utf8");
/** Four files of two projects, by their URI. */
export const texts: Readonly<Record<string, string>> = {
  "file:///a.mra.yaml": read("emea-prod/cluster.mra.yaml"),
  "file:///b.mra.yaml": read("emea-prod/infrastructure.mra.yaml"),
  "file:///c.mra.yaml": read("emea-prod/people.mra.yaml"),
  "file:///d.mra.yaml": read("broken/profiles.mra.yaml"),
};

/** Findings as plain data. */
export const plain = (findings: readonly Finding[]): unknown =>
  findings.map((it) => ({
    code: it.code,
    severity: it.severity,
    at: spanOf(it.spot),
    message: say(it.message, "en"),
    related: it.related.map((r) => [r.spot.chunk.uri, spanOf(r.spot), say(r.message, "en")]),
    fixes: it.fixes.map((fix) => [
      say(fix.title, "en"),
      ...fix.changes.flatMap(spotsOf).map((at) => [at.chunk.uri, spanOf(at)]),
    ]),
  }));

/** What a check from nothing finds. */
export function fresh(now: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Finding[]> {
  const files = [...now].map(([uri, text]) => bind(parse(uri, text)));
  return findingsOf(files, assemble(files), () => standardLevels);
}

/** All work of an engine is done. */
export function settle(engine: Engine): void {
  Array.from(engine.settle());
}
