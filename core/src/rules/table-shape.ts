import { nearest } from "../base/nearest.ts";
import { message, type Text } from "../base/text.ts";
import { listSections } from "../catalog/catalog.ts";
import { headingOf } from "../model/placeholder.ts";
import { mappingKeys, tableKeys } from "../model/table.ts";
import { delimiters } from "../sheet/delimited.ts";
import { encodings } from "../sheet/encoding.ts";
import { entryOf, itemsOf, type Entry, type MapNode, type Node } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import { setTo } from "./fix.ts";
import { describe, isBlank, noValueYet } from "./shape-text.ts";
import { finding, unknownKey, visibleSpot } from "./shape.ts";

/** What is not of its shape in the tables of a document, whatever their sheets hold. */
export function* tableShape(root: Node): Generator<Finding> {
  for (const it of itemsOf(entryOf(root, "tables")?.value)) if (it.kind === "map") yield* shapeOf(it);
}

function* shapeOf(table: MapNode): Generator<Finding> {
  yield* unknownKeys(table, tableKeys);
  yield* textOf(table, "file", true);
  yield* textOf(table, "sheet", false);
  yield* wordOf(table, "encoding", encodings);
  yield* wordOf(table, "delimiter", [...delimiters, "tab"]);
  yield* wordOf(table, "columns", ["same"]);
  const file = entryOf(table, "file")?.value;
  if (file?.kind === "scalar" && typeof file.value === "string" && file.value.includes("\\"))
    yield finding(
      "schema/format",
      message({
        en: "file is written with /, not with \\",
        ko: "file에는 \\ 대신 /를 사용하십시오",
      }),
      file,
      [setTo(file, file.value.replaceAll("\\", "/"), true)],
    );
  const rows = entryOf(table, "rows");
  if (rows === undefined) yield missing("rows", table);
  else if (isBlank(rows.value)) yield finding("schema/required", noValueYet("rows"), visibleSpot(rows.value, rows.key));
  else if (rows.value.kind !== "seq") yield wrongType(rows, { en: "a list", ko: "목록이어야" });
  else
    for (const it of rows.value.items)
      if (it.kind === "map") yield* mappingShape(it, entryOf(table, "columns") !== undefined);
      else yield wrongType({ key: rows.key, value: it }, { en: "a list of maps", ko: "맵의 목록이어야" });
}

function* mappingShape(mapping: MapNode, isSame: boolean): Generator<Finding> {
  yield* unknownKeys(mapping, mappingKeys);
  yield* sectionOf(mapping);
  yield* textOf(mapping, "when", false);
  yield* textOf(mapping, "extends", false);
  yield* wordOf(mapping, "columns", ["same"]);
  const values = entryOf(mapping, "values");
  const same = isSame || entryOf(mapping, "columns") !== undefined;
  if (values === undefined && !same) yield missing("values", mapping);
  if (values === undefined) return;
  if (isBlank(values.value))
    yield finding("schema/required", noValueYet("values"), visibleSpot(values.value, values.key));
  else if (values.value.kind !== "map") yield wrongType(values, { en: "a map", ko: "맵이어야" });
  const base = entryOf(values.value, "extends");
  if (base !== undefined) yield unknownKey(base.key, "extends", []);
}

function* sectionOf(mapping: MapNode): Generator<Finding> {
  const entry = entryOf(mapping, "section");
  if (entry === undefined) {
    yield missing("section", mapping);
    return;
  }
  const { key, value } = entry;
  const section = value.kind === "scalar" ? String(value.value) : "";
  if ((listSections as readonly string[]).includes(section)) return;
  const meant = nearest(section, listSections);
  if (isBlank(value)) yield finding("schema/required", noValueYet("section"), visibleSpot(value, key));
  else
    yield finding(
      "schema/enum",
      message(
        {
          en: "section must be the section of the objects that the rows make, such as phones or endUsers, not {0}",
          ko: "section에는 phones, endUsers와 같이 행에서 만들 객체의 섹션을 지정해야 합니다. 현재 값: {0}",
        },
        describe(value),
      ),
      visibleSpot(value, key),
      meant === undefined ? [] : [setTo(value, meant, false)],
    );
}

function* unknownKeys(map: MapNode, known: readonly string[]): Generator<Finding> {
  for (const { key } of map.entries)
    if (!known.includes(String(key.value))) yield unknownKey(key, String(key.value), known);
}

const missing = (key: string, map: MapNode): Finding =>
  finding(
    "schema/required",
    message({ en: "{0} is missing", ko: "{0}이(가) 없습니다" }, key),
    map.entries[0]?.key ?? map,
  );

// A heading may look like a number; `{X}` without quotes has a finding of its own.
function* textOf(map: MapNode, key: string, isRequired: boolean): Generator<Finding> {
  const entry = entryOf(map, key);
  if (entry === undefined) {
    if (isRequired) yield missing(key, map);
    return;
  }
  const { value } = entry;
  if (isBlank(value)) yield finding("schema/required", noValueYet(key), visibleSpot(value, entry.key));
  else if (value.kind !== "scalar" || value.value === null || headingOf(String(value.value)) === "")
    if (key !== "extends" || value.kind !== "map") yield wrongType(entry, { en: "a string", ko: "문자열이어야" });
}

function* wordOf(map: MapNode, key: string, words: readonly string[]): Generator<Finding> {
  const entry = entryOf(map, key);
  if (entry === undefined) return;
  const { value } = entry;
  if (value.kind === "scalar" && words.includes(String(value.value))) return;
  if (isBlank(value)) yield finding("schema/required", noValueYet(key), visibleSpot(value, entry.key));
  else
    yield finding(
      "schema/enum",
      message(
        { en: "{0} must be one of {2}; it is {1}", ko: "{0}은(는) 다음 중 하나여야 합니다: {2}. 현재 값: {1}" },
        key,
        describe(value),
        words.map((it) => JSON.stringify(it)).join(" | "),
      ),
      visibleSpot(value, entry.key),
    );
}

const wrongType = ({ key, value }: Pick<Entry, "key" | "value">, type: Text): Finding =>
  finding(
    "schema/type",
    message(
      { en: "{0} must be {1}; it is {2}", ko: "{0}은(는) {1} 합니다. 현재 값: {2}" },
      String(key.value),
      type,
      describe(value),
    ),
    visibleSpot(value, key),
  );
