import { createEngine, type Engine } from "../rules/engine.ts";
import type { Finding } from "../rules/finding.ts";
import type { Levels } from "../rules/levels.ts";
import { apply, type Change } from "../syntax/edit.ts";
import { parse } from "../syntax/parse.ts";
import { spanOf } from "../syntax/tree.ts";
import { editsByFile } from "./rename.ts";
import type { World } from "./world.ts";

/** Other texts of some files, and what is found then that was not before. */
export interface Mended {
  readonly texts: ReadonlyMap<string, string>;
  readonly left: readonly Finding[];
}

/** How often what a fix made is looked at again. */
const rounds = 8;

/** Judges changes of files before they are made: what is found because of them is mended by its own fix, as far as it has one. */
export function judgeOf(
  { files }: World,
  levels: (uri: string) => Levels,
): (texts: ReadonlyMap<string, string>) => Mended {
  const engine = createEngine();
  engine.setLevels(levels);
  for (const { tree } of files.values()) engine.set(tree);
  settle(engine);
  const known = countsOf(engine);
  return (given) => {
    let texts = given;
    for (let round = 0; ; round++) {
      for (const [uri, text] of texts) engine.set(parse(uri, text));
      settle(engine);
      const left = unknown(engine, known);
      const mended = round < rounds ? afterFix(engine, texts, left) : undefined;
      if (mended !== undefined) {
        texts = mended;
        continue;
      }
      for (const uri of texts.keys()) {
        const before = files.get(uri);
        if (before) engine.set(before.tree);
        else engine.remove(uri);
      }
      return { texts, left };
    }
  };
}

function settle(engine: Engine): void {
  const work = engine.settle();
  while (work.next().done !== true);
}

// The first finding that has a fix: others may be gone with it. To take no part in MRA is no way to take part in it.
function afterFix(
  engine: Engine,
  texts: ReadonlyMap<string, string>,
  left: readonly Finding[],
): ReadonlyMap<string, string> | undefined {
  const [fix] = left.flatMap((it) => it.fixes.filter((fix) => !fix.changes.some(leavesMra)));
  if (fix === undefined) return undefined;
  const edits = editsByFile({ files: engine.files, projects: engine.projects() }, fix.changes);
  const after = new Map(texts);
  for (const [uri, list] of edits) after.set(uri, apply(engine.files.get(uri)?.tree.text ?? "", list));
  return after;
}

const leavesMra = (it: Change): boolean => it.kind === "insert" && it.key === "mra";

// A message may count what is concerned; what it stands on stays the same.
const keyOf = (engine: Engine, { code, spot }: Finding): string => {
  const { start, end } = spanOf(spot);
  return `${code} ${spot.chunk.uri} ${engine.files.get(spot.chunk.uri)?.tree.text.slice(start, end) ?? ""}`;
};

function countsOf(engine: Engine): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const uri of engine.files.keys())
    for (const it of engine.findings(uri)) {
      const key = keyOf(engine, it);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function unknown(engine: Engine, known: ReadonlyMap<string, number>): readonly Finding[] {
  const rest = new Map(known);
  return [...engine.files.keys()].flatMap((uri) =>
    engine.findings(uri).filter((it) => {
      const key = keyOf(engine, it);
      const count = rest.get(key) ?? 0;
      rest.set(key, count - 1);
      return count <= 0;
    }),
  );
}
