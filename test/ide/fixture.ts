import type { Span } from "../../core/src/base/span.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { placeAt, type CursorPlace, type World } from "../../core/src/ide/world.ts";

/** Files with a cursor (`$0`) in one of them, read and put together. A file without a name is `a.mra.yaml`. */
export interface Fixture {
  readonly world: World;
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
  readonly place: CursorPlace;
  readonly findings: readonly Finding[];
}

const head = "apiVersion: mra/v1\ncluster: hq\n";

/** Reads a fixture: text, or texts by file name. Texts with keys that name no cluster belong to `hq`. */
export function fixture(source: string | Readonly<Record<string, string>>): Fixture {
  const sources = Object.entries(typeof source === "string" ? { "a.mra.yaml": source } : source).map(
    ([uri, text]) => [uri, needsHead(text.replace("$0", "")) ? head + text : text] as const,
  );
  const [uri, marked] = sources.find(([, it]) => it.includes("$0")) ?? sources[0]!;
  const texts = sources.map(([it, text]) => [it, text.replace("$0", "")] as const);
  const bound = texts.map(([it, text]) => bind(parse(it, text)));
  const world: World = { files: new Map(bound.map((it) => [it.tree.uri, it])), projects: assemble(bound) };
  const offset = Math.max(0, marked.indexOf("$0"));
  const findings = findingsOf(bound, world.projects, () => standardLevels).get(uri) ?? [];
  return {
    world,
    uri,
    text: texts.find(([it]) => it === uri)![1],
    offset,
    place: placeAt(world, uri, offset)!,
    findings,
  };
}

const needsHead = (text: string): boolean => /^\w+:/m.test(text) && !/^(?:apiVersion|cluster):/m.test(text);

/** The text with spans marked by guillemets: `«DP-MRA»`. Spans must not overlap. */
export function marked(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    result = `${result.slice(0, start)}«${result.slice(start, end)}»${result.slice(end)}`;
  return result.startsWith(head) ? result.slice(head.length) : result;
}

/** The lines of a text that carry a mark. */
export const markedLines = (text: string, spans: readonly Span[]): readonly string[] =>
  marked(text, spans)
    .split("\n")
    .filter((it) => it.includes("«"))
    .map((it) => it.trim());
