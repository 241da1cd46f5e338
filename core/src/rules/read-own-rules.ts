import { lineAt, lineStarts } from "../base/lines.ts";
import type { Json } from "../base/json.ts";
import { nearest } from "../base/nearest.ts";
import { message, type Message, type Text } from "../base/text.ts";
import { listSections, objectSchema, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldType } from "../catalog/schema.ts";
import { dataOf } from "../syntax/data.ts";
import { entryOf, spanOf, type Entry, type FileTree, type MapNode, type Node, type Spot } from "../syntax/tree.ts";
import { ownEntries } from "./config.ts";
import { severities, type Finding, type Fix, type Severity } from "./finding.ts";
import type { Condition } from "./own-condition.ts";
import { patternOf } from "./own-pattern.ts";
import { followPath, type PathEnd, type Stray } from "./own-path.ts";
import { ruleOfOwn, type OwnRule } from "./own-rule.ts";
import * as texts from "./own-rule-texts.ts";
import type { ObjectRule } from "./rule.ts";
import { keyFix } from "./shape-text.ts";

/** A rule of a team's own, as data and as it is asked. */
export interface ReadOwnRule {
  readonly own: OwnRule;
  readonly rule: ObjectRule;
}

/** So many rules of one's own are read from one file. */
const mostRules = 200;

/** So long may a pattern be. */
const mostPattern = 500;

/** The rules of a team's own in `mra.config.yaml`, and what cannot be understood of them. A rule with a mistake is not asked. */
export function readOwnRules(tree: FileTree): {
  readonly rules: readonly ReadOwnRule[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const rules: ReadOwnRule[] = [];
  const starts = lineStarts(tree.text);
  for (const [i, entry] of ownEntries(tree).entries()) {
    const reader = new OwnRuleReader(findings);
    if (i >= mostRules) {
      reader.say("schema/maxItems", texts.tooMany, entry.key, [mostRules]);
      break;
    }
    const own = reader.rule(entry, (spot) => placeOf(tree.uri, starts, spot));
    if (own !== undefined) rules.push({ own, rule: ruleOfOwn(own) });
  }
  return { rules, findings };
}

function placeOf(uri: string, starts: readonly number[], { key, value }: Entry): OwnRule["at"] {
  const line = lineAt(starts, spanOf(key).start);
  return { uri, line, lines: lineAt(starts, Math.max(spanOf(key).start, spanOf(value).end - 1)) - line + 1 };
}

const keys = ["section", "where", "field", "must", "message", "severity"] as const;
const conditionKeys = ["is", "oneOf", "matches", "atLeast", "atMost", "stated", "not"] as const;

/** Reads one rule; each mistake becomes a finding, and the rule is then none. */
class OwnRuleReader {
  readonly #findings: Finding[];
  #isWrong = false;

  constructor(findings: Finding[]) {
    this.#findings = findings;
  }

  say(code: string, text: Text, spot: Spot, args: Message["args"], fixes: readonly Fix[] = []): void {
    this.#isWrong = true;
    this.#findings.push({ code, severity: "error", message: message(text, ...args), spot, related: [], fixes });
  }

  rule(entry: Entry, placeOf: (entry: Entry) => OwnRule["at"]): OwnRule | undefined {
    const id = String(entry.key.value);
    const { value } = entry;
    if (value.kind !== "map") return undefined;
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(id) || /^mra\d+$/i.test(id))
      this.say("schema/pattern", texts.badId, entry.key, [id]);
    this.#known(value, keys, texts.inRule);
    const section = this.#section(entry);
    if (section === undefined) return undefined;
    const [field, type] = this.#field(entry, section);
    const must = this.#must(entry, type);
    const where = this.#where(value, section);
    const said = this.#message(value);
    const severity = this.#severity(value);
    if (this.#isWrong || field === undefined || must === undefined || severity === "off") return undefined;
    return { id, section, where, field, must, message: said, severity, at: placeOf(entry) };
  }

  #known(map: MapNode, known: readonly string[], text: Text): void {
    for (const { key } of map.entries) {
      const word = String(key.value);
      if (known.includes(word)) continue;
      const missing = known.filter((it) => entryOf(map, it) === undefined);
      const meant = nearest(word, missing);
      const fixes = meant === undefined ? [] : [keyFix(key, meant)];
      this.say("schema/unknown-key", text, key, [word, known.join(", ")], fixes);
    }
  }

  #section({ key, value }: Entry): Section | undefined {
    const node = entryOf(value, "section")?.value;
    const name = node?.kind === "scalar" ? node.value : undefined;
    const schema = typeof name === "string" ? objectSchema(name) : undefined;
    if (schema !== undefined) return schema.section as Section;
    if (node === undefined) this.say("schema/required", texts.lacks, key, [String(key.value), "section"]);
    else
      this.say(
        "schema/enum",
        texts.noSuchSection,
        at(node, key),
        [String(name ?? ""), nearestFirst(String(name ?? ""), listSections).join(", ")],
        this.#near(node, sections),
      );
    return undefined;
  }

  #near(node: Node, words: readonly string[]): readonly Fix[] {
    const meant = node.kind === "scalar" ? nearest(String(node.value), words) : undefined;
    if (meant === undefined) return [];
    const title = message({ en: "Change it to {0}", ko: "{0}(으)로 변경" }, meant);
    return [{ title, safe: false, changes: [{ kind: "replace", node, value: meant }] }];
  }

  #field({ key, value }: Entry, section: Section): readonly [path: string | undefined, type: FieldType | undefined] {
    const node = entryOf(value, "field")?.value;
    if (node === undefined || (node.kind === "scalar" && node.value === null))
      this.say("schema/required", texts.lacks, key, [String(key.value), "field"]);
    else if (node.kind !== "scalar") this.say("schema/type", texts.fieldIsKey, node, []);
    if (node?.kind !== "scalar" || node.value === null) return [undefined, undefined];
    const path = String(node.value);
    const end = followPath(section, path);
    if ("type" in end) return [path, end.type];
    this.#stray(path, node, end);
    return [undefined, undefined];
  }

  /** A dotted key leads to nothing that an object may have. */
  #stray(path: string, node: Node, { word, known, in: where }: Stray): void {
    const meant = nearest(word, known);
    const words = path.split(".");
    if (meant !== undefined) words[words.indexOf(word)] = meant;
    const fixes = meant === undefined ? [] : this.#near(node, [words.join(".")]);
    this.say("schema/unknown-key", texts.noField, node, [where, word], fixes);
  }

  #where(value: MapNode, section: Section): OwnRule["where"] {
    const entry = entryOf(value, "where");
    if (entry === undefined) return [];
    const node = entry.value;
    if (node.kind !== "map") {
      this.say("schema/type", texts.whereIsMap, at(node, entry.key), []);
      return [];
    }
    return node.entries.flatMap(({ key, value: it }): OwnRule["where"] => {
      const path = String(key.value);
      const end = path === "mra" ? takesPart : followPath(section, path);
      if ("word" in end) this.#stray(path, key, end);
      const condition = this.#condition(it, key, "type" in end ? end.type : undefined);
      return condition !== undefined ? [[path, condition]] : [];
    });
  }

  #must({ key, value }: Entry, type: FieldType | undefined): Condition | undefined {
    const entry = entryOf(value, "must");
    if (entry !== undefined) return this.#condition(entry.value, entry.key, type);
    this.say("schema/required", texts.lacks, key, [String(key.value), "must"]);
    return undefined;
  }

  /** A value alone and a list are short for `is` and `oneOf`. */
  #condition(node: Node, key: Spot, type: FieldType | undefined): Condition | undefined {
    if (node.kind === "seq") return this.#oneOf(node, type);
    if (node.kind === "scalar") {
      if (node.value !== null) return this.#equal(node, type);
      this.say("schema/required", texts.emptyCondition, at(node, key), [conditionKeys.join(", ")]);
      return undefined;
    }
    this.#known(node, conditionKeys, texts.inCondition);
    let made: Condition = {};
    for (const { key: word, value } of node.entries) {
      const part = this.#part(String(word.value), value, word, type);
      if (part !== undefined) made = { ...made, ...part };
    }
    if (Object.keys(made).length > 0) return made;
    if (node.entries.length === 0) this.say("schema/required", texts.emptyCondition, node, [conditionKeys.join(", ")]);
    return undefined;
  }

  #part(word: string, node: Node, key: Spot, type: FieldType | undefined): Condition | undefined {
    switch (word) {
      case "is":
        return this.#equal(node, type);
      case "oneOf":
        return node.kind === "seq" ? this.#oneOf(node, type) : this.#equal(node, type);
      case "matches":
        return this.#pattern(node, key);
      case "atLeast":
      case "atMost":
        if (node.kind === "scalar" && typeof node.value === "number") return { [word]: node.value };
        this.say("schema/type", texts.numberWanted, at(node, key), [word]);
        return undefined;
      case "stated":
        if (node.kind === "scalar" && typeof node.value === "boolean") return { stated: node.value };
        this.say("schema/type", texts.booleanWanted, at(node, key), [word]);
        return undefined;
      case "not": {
        const not = this.#condition(node, key, type);
        return not && { not };
      }
      default:
        return undefined;
    }
  }

  #equal(node: Node, type: FieldType | undefined): Condition | undefined {
    return this.#isValue(node, type) ? { oneOf: [dataOf(node)] } : undefined;
  }

  #oneOf(node: Node & { readonly kind: "seq" }, type: FieldType | undefined): Condition | undefined {
    if (node.items.length === 0) this.say("schema/minItems", texts.emptyList, node, []);
    const good = node.items.filter((it) => this.#isValue(it, type));
    return good.length === node.items.length && good.length > 0
      ? { oneOf: good.map((it): Json => dataOf(it)) }
      : undefined;
  }

  // A text that is compared with a number or a switch would never be equal to it.
  #isValue(node: Node, type: FieldType | undefined): boolean {
    const kind = type?.kind === "list" ? type.of.kind : type?.kind;
    const wanted =
      kind === "integer" ? "number" : kind === "boolean" ? "boolean" : plain.has(kind ?? "") ? "string" : undefined;
    if (wanted === undefined || (node.kind === "scalar" && typeof node.value === wanted)) return true;
    if (node.kind === "scalar") this.say("schema/type", texts.wantedTexts[wanted], node, [String(node.value)]);
    else this.say("schema/type", texts.oneValueWanted, node, []);
    return false;
  }

  #pattern(node: Node, key: Spot): Condition | undefined {
    const source = node.kind === "scalar" && node.value !== null ? String(node.value) : "";
    const pattern = source === "" || source.length > mostPattern ? undefined : patternOf(source);
    if (pattern !== undefined) return { matches: pattern };
    this.say("schema/pattern", source.length > mostPattern ? texts.longPattern : texts.badPattern, at(node, key), [
      source,
      mostPattern,
    ]);
    return undefined;
  }

  #message(value: MapNode): Text | undefined {
    const entry = entryOf(value, "message");
    if (entry === undefined) return undefined;
    const node = entry.value;
    const text = textIn(node);
    if (text !== undefined) return { en: text, ko: text };
    if (node.kind === "map") {
      this.#known(node, ["en", "ko"], texts.inMessage);
      const [en, ko] = [textIn(entryOf(node, "en")?.value), textIn(entryOf(node, "ko")?.value)];
      const either = en ?? ko;
      if (either !== undefined) return { en: en ?? either, ko: ko ?? either };
    }
    this.say("schema/type", texts.messageWanted, at(node, entry.key), []);
    return undefined;
  }

  #severity(value: MapNode): Severity | "off" {
    const entry = entryOf(value, "severity");
    if (entry === undefined) return "warning";
    const node = entry.value;
    const said = node.kind === "scalar" ? node.value : undefined;
    const severity = severities.find((it) => it === said);
    if (severity !== undefined) return severity;
    if (said === "off" || said === false) return "off";
    this.say(
      "schema/enum",
      texts.badSeverity,
      at(node, entry.key),
      [[...severities, "off"].join(", ")],
      this.#near(node, severities),
    );
    return "warning";
  }
}

/** Some of the words, the one that was most likely meant first. */
function nearestFirst(word: string, words: readonly string[]): readonly string[] {
  const meant = nearest(word, words);
  const others = words.filter((it) => it !== meant);
  return [...(meant === undefined ? [] : [meant]), ...others].slice(0, 5);
}

/** `mra` in `where`: whether an object takes part, by all that decides it. */
const takesPart: PathEnd = { type: { kind: "boolean" } };

const plain = new Set(["string", "enum", "reference", "joined"]);

const textIn = (node: Node | undefined): string | undefined =>
  node?.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "" ? node.value : undefined;

// A key without a value has no width to stand on.
const at = (node: Spot, otherwise: Spot): Spot => (node.start === node.end ? otherwise : node);
