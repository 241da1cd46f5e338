import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import type { Catalogue } from "./catalogue.ts";

/**
 * What VS Code knows of the language without the server: brackets, comments, and where Enter puts the cursor. A line break
 * must not wait for an answer, so which keys open a map or a list stands in the patterns.
 */
export function languageConfiguration(catalogue: Catalogue): string {
  const configuration = {
    comments: { lineComment: "#" },
    brackets: [
      ["{", "}"],
      ["[", "]"],
    ],
    autoClosingPairs: [
      { open: "{", close: "}" },
      { open: "[", close: "]" },
      { open: '"', close: '"', notIn: ["string", "comment"] },
      { open: "'", close: "'", notIn: ["string", "comment"] },
    ],
    surroundingPairs: [
      ["{", "}"],
      ["[", "]"],
      ['"', '"'],
      ["'", "'"],
    ],
    folding: { offSide: true, markers: { start: "^\\s*#\\s*region\\b", end: "^\\s*#\\s*endregion\\b" } },
    wordPattern: "[^\\s,\\[\\]{}:#'\"]+",
    indentationRules: {
      increaseIndentPattern: "^\\s*(- )?[\\w.-]+:\\s*(#.*)?$",
      decreaseIndentPattern: "^\\s+\\}$",
    },
    onEnterRules: enterRules(openingKeys(catalogue)),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

interface EnterRule {
  readonly beforeText: { readonly pattern: string };
  readonly afterText?: { readonly pattern: string };
  readonly action: { readonly indent: "none" | "indent" | "outdent"; readonly appendText?: string };
}

const key = `(?:"[^"]*"|'[^']*'|[\\w.-]+)`;
const comment = "(?:#.*)?$";
const properties = "(?:[&!]\\S+\\s*)?";

// Characters that are no bracket, and brackets that are closed, two deep at most.
const plain = "[^{}\\[\\]]";
const closed = `[{\\[](?:${plain}|[{\\[]${plain}*[}\\]])*[}\\]]`;
const whole = `(?:${plain}|${closed})*`;

/** The end of a line within brackets that it opens, and of one that closes what a line above opened. */
const openFlow = `(?:[{\\[].*)?[{\\[]${whole}$`;
const closesFlow = `^(?!\\s*#)${whole}[}\\]](?:${plain}|[}\\]])*$`;

/** What an item may begin with, and how many columns its keys then stand further right than its dash. */
const dashes: readonly (readonly [pattern: string, width: number])[] = [
  ["- - ", 4],
  ["- {3}", 4],
  ["- {2}", 3],
  ["- ", 2],
];

// The first that matches holds. Everything else goes on in the column of its line.
function enterRules(opening: readonly string[]): readonly EnterRule[] {
  const opens = `(?:${opening.join("|")}):\\s*${properties}${comment}`;
  const blockScalar = `[|>][-+0-9]*\\s*${comment}`;
  const deeper = (pattern: string, columns: number): EnterRule => ({
    beforeText: { pattern: `^\\s*${pattern}` },
    action: { indent: "none", appendText: " ".repeat(columns) },
  });
  return [
    {
      beforeText: { pattern: "^\\s*#\\s+\\S" },
      afterText: { pattern: "^\\S" },
      action: { indent: "none", appendText: "# " },
    },
    ...dashes.flatMap(([dash, width]) => [
      deeper(`${dash}${opens}`, width + 2),
      deeper(`${dash}${key}:\\s+${properties}${blockScalar}`, width + 2),
      deeper(`${dash}${key}:\\s+${properties}${openFlow}`, width + 2),
      deeper(`${dash}${properties}${openFlow}`, width + 2),
      deeper(`${dash}${key}:(?:\\s.*)?$`, width),
      deeper(`${dash}(?:[&!]\\S+\\s*${comment}|#.*$|${blockScalar})`, width),
    ]),
    deeper(opens, 2),
    deeper(`${key}:\\s+${properties}${blockScalar}`, 2),
    deeper(`${key}:\\s+${properties}${openFlow}`, 2),
    { beforeText: { pattern: closesFlow }, action: { indent: "outdent" } },
  ];
}

/** Keys of top-level lists that no object section is, and of what stands in them. */
const ofTables = ["templates", "tables", "rows", "values"];

/** Keys whose value is a map or a list; no key of the language is one in one place and a word in another. */
function openingKeys({ objects, surroundings }: Catalogue): readonly string[] {
  const keys = new Set<string>(ofTables);
  const see = (fields: readonly FieldSchema[]): void => {
    for (const it of fields) if (it.readOnly !== true && it.implied === undefined && opensIn(it.type)) keys.add(it.key);
  };
  const opensIn = (type: FieldType): boolean => {
    if (type.kind === "list") opensIn(type.of);
    if (type.kind === "map") see(type.fields);
    return ["list", "map", "ice", "vendorConfig", "joined", "secret"].includes(type.kind);
  };
  for (const it of objects) keys.add(it.section);
  for (const it of objects) see(it.fields);
  for (const it of surroundings) see(it.fields);
  for (const it of surroundings) keys.add(it.key);
  return [...keys].sort();
}
