import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { compactFiles } from "../../core/src/compact/compact.ts";
import { toFillIn } from "../../core/src/syntax/write.ts";
import { distinctFileNames, fileNamePart } from "../../core/src/compact/file-name.ts";
import { beyond, sharedValues } from "../../core/src/compact/shared.ts";

const phone = (name: string, more: JsonObject = {}) => ({
  section: "phones" as const,
  fields: {
    name,
    model: "Cisco Unified Client Services Framework",
    protocol: "SIP",
    devicePool: "DP-MRA",
    phoneSecurityProfile: "csf.example.com",
    ...more,
  },
});

const textOf = (objects: Parameters<typeof compactFiles>[1]): string =>
  compactFiles("c", objects)
    .map(({ path, text }) => `--- ${path}\n${text.replace(/^apiVersion.*\ncluster: c\n\n?/, "")}`)
    .join("");

test("what phones of a model share becomes a template; the files go by pool", () =>
  assert.equal(
    textOf([
      phone("CSFB", { ownerUser: "b" }),
      phone("CSFA", { ownerUser: "a" }),
      phone("CSFC", { devicePool: "DP-2" }),
    ]),
    `--- templates.mra.yaml
templates:
  - name: jabber-desktop
    for: phones
    model: Cisco Unified Client Services Framework
    protocol: SIP
    phoneSecurityProfile: csf.example.com
--- phones-DP-MRA.mra.yaml
phones:
  - name: CSFA
    extends: jabber-desktop
    devicePool: DP-MRA
    ownerUser: a
  - name: CSFB
    extends: jabber-desktop
    devicePool: DP-MRA
    ownerUser: b
--- phones-DP-2.mra.yaml
phones:
  - name: CSFC
    extends: jabber-desktop
    devicePool: DP-2
`,
  ));

test("what AXL assumes anyway is left out; what nobody could tell is marked", () =>
  assert.equal(
    textOf([phone("SEP001122AA0001", { model: toFillIn("model"), isProtected: false, mtpPreferedCodec: "711ulaw" })]),
    `--- phones-DP-MRA.mra.yaml
phones:
  - name: SEP001122AA0001
    model: null # to fill in: model
    protocol: SIP
    devicePool: DP-MRA
    phoneSecurityProfile: csf.example.com
`,
  ));

const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Json>("a", "b", 1, true, null),
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom("x", "y", "z"), tie("value")),
  ),
})).value;
const map = fc.dictionary(fc.constantFrom("p", "q", "r", "s"), value) as fc.Arbitrary<JsonObject>;

/** As the files define it: maps key by key to any depth, everything else replaced. */
function over(template: JsonObject, own: JsonObject): JsonObject {
  const isMap = (it: Json | undefined): it is JsonObject => typeof it === "object" && it !== null && !Array.isArray(it);
  const all: Record<string, Json> = { ...template };
  for (const [key, it] of Object.entries(own)) {
    const has = all[key];
    all[key] = isMap(has) && isMap(it) ? over(has, it) : it;
  }
  return all;
}

/** A map of nothing but empty maps says nothing. */
const said = (it: Json): unknown =>
  Array.isArray(it)
    ? (it as Json[]).map(said)
    : it !== null && typeof it === "object"
      ? Object.fromEntries(
          Object.entries(it)
            .map(([key, one]) => [key, said(one)] as const)
            .filter(([, one]) => JSON.stringify(one) !== "{}")
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : it;

test("an object's own values over those of its template are the object, whatever a group shares", () => {
  fc.assert(
    fc.property(fc.array(map, { minLength: 1, maxLength: 4 }), (group) => {
      const shared = sharedValues(group);
      for (const it of group) assert.deepEqual(said(over(shared, beyond(it, shared))), said(it));
    }),
  );
});

test("a file name holds a name of any cluster", () => {
  for (const [name, part] of [
    ["DP-MRA", "DP-MRA"],
    ["서울 본사/3층", "서울-본사-3층"],
    ["..", "x"],
    ["a<b>:c", "a-b-c"],
    ["", "x"],
  ] as const)
    assert.equal(fileNamePart(name), part);
  assert.ok(Buffer.byteLength(fileNamePart("가".repeat(100))) <= 120);
  const name = distinctFileNames();
  assert.deepEqual([name("DP"), name("dp"), name("DP")], ["DP", "dp-2", "DP-3"]);
});
