import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { enumValues, isOpenEnum, listSections, schemaOf } from "../../core/src/catalog/catalog.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const uri = "file:///a.mra.yaml";

/** Every field of an object whose value is one of more words than a message can list. */
const longLists = listSections.flatMap((section) =>
  schemaOf(section).fields.flatMap(({ key, type, implied, readOnly, rule }) =>
    [implied, readOnly, rule].every((it) => it === undefined) &&
    type.kind === "enum" &&
    !isOpenEnum(type.enum) &&
    enumValues(type.enum).length > 8
      ? [{ section, key, words: enumValues(type.enum) }]
      : [],
  ),
);

test("a word that was nearly written stands first among those that a long list allows", () => {
  assert.ok(longLists.length > 5, `${longLists.length} fields`);
  for (const { section, key, words } of longLists)
    for (const word of words.filter((it) => /^[a-z ]{3,}$/i.test(it)).slice(-3)) {
      const written = word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
      const text = `apiVersion: mra/v1\n${section}:\n  - ${key}: "${written}"\n`;
      const file = bind(parse(uri, text));
      const found = findingsOf([file], assemble([file]), () => standardLevels).get(uri) ?? [];
      const messages = found.filter((it) => it.code === "schema/enum").map((it) => say(it.message, "en"));
      assert.deepEqual(
        messages.filter((it) => it.includes(`must be one of ${word} |`)),
        messages,
        text,
      );
      assert.equal(messages.length, 1, text);
    }
});
