import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { completeAt } from "../../core/src/ide/completion.ts";
import { filled } from "./fill-snippet.ts";
import { fixture } from "./fixture.ts";

/** Where somebody writes: a text with the cursor as `$0`, and the same text without what is about to be written. */
interface Place {
  readonly text: string;
  readonly before: string;
}

/** With another word, these make other keys beside them unknown: what may stand there is not told by what stands beside it. */
const decidesOthers: ReadonlySet<string> = new Set(["for:", "section:"]);

/** Places of a text: above and below each key, each word taken away, each item begun; in braces and brackets, too. */
function* placesIn(text: string): Generator<Place> {
  const lines = text.split("\n");
  for (const [i, line] of lines.entries()) {
    const having = (...others: readonly string[]): string => lines.toSpliced(i, 1, ...others).join("\n");
    const added = (...others: readonly string[]): Place => ({ text: having(...others), before: text });
    const emptied = (head: string, tail: string): Place => ({
      text: having(`${head}$0${tail}`),
      before: having(head + tail),
    });
    const [, indent = "", dash = "", key, value = ""] = /^( *)(- )?([\w.-]+:)(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      const column = `${indent}${dash && "  "}`;
      if (dash === "") yield added(`${column}$0`, line);
      if (/^ +[^|>&*\s]/.test(value)) yield added(line, `${column}$0`);
      if (/^ +[^{[|>&*#\s]/.test(value) && !decidesOthers.has(key)) yield emptied(`${indent}${dash}${key} `, "");
    }
    for (const { 0: pair, index, 1: name = "" } of line.matchAll(/(?<=[{,] ?)([\w.]+: )[^,{}[\]#]+?(?= ?[,}])/g)) {
      if (!decidesOthers.has(name.trim()))
        yield emptied(line.slice(0, index + name.length), line.slice(index + pair.length));
      yield added(`${line.slice(0, index)}$0, ${line.slice(index)}`);
    }
    if (/^ *- [^{[]*$/.test(line)) yield added(`${line.slice(0, line.indexOf("-"))}$0`, line);
  }
}

/** What is wrong with the form of a text: YAML, keys, types and words; that something is still to come is left out. */
const formFaults = (text: string): readonly string[] =>
  fixture(text)
    .findings.filter(({ code }) => (code.startsWith("schema/") && code !== "schema/required") || code === "yaml")
    .map((it) => `${it.code}: ${say(it.message, "en")}`);

/** Every how many places are looked at, and every how many of what is offered there: all of it takes minutes. */
const [everyPlace, everyOffer] = [11, 5];

test("at no place something is offered that may not stand there", () => {
  const folders = ["test/projects/emea-prod", "test/projects/templates", "test/projects/documented"];
  const files = folders.flatMap((folder) => readdirSync(folder).map((it) => join(folder, it)));
  let [places, offers] = [0, 0];
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const [i, place] of [...placesIn(text)].entries()) {
      if (i % everyPlace !== 0) continue;
      places++;
      const { world, uri, offset, findings, text: whole } = fixture(place.text);
      const known = formFaults(place.before);
      const { items } = completeAt(world, world.files.get(uri)!.tree, offset, findings, () => [], "en");
      for (const [j, { span, newText, snippet, label }] of items.entries()) {
        if ((i + j) % everyOffer !== 0) continue;
        offers++;
        const taken = whole.slice(0, span.start) + (snippet ? filled(newText) : newText) + whole.slice(span.end);
        const found = formFaults(taken).filter((it) => !known.includes(it));
        assert.deepEqual(found, [], `${label} at ${file}:\n${place.text.slice(Math.max(0, offset - 200), offset)}$0`);
      }
    }
  }
  assert.ok(places > 150 && offers > 500, `${places} places, ${offers} offers`);
});
