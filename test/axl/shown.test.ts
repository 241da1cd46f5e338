// What of a row of the cluster becomes a value of a file, a pseudonym, or nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { fieldsIn, schemaOf } from "../../core/src/catalog/catalog.ts";
import { enumSchemas } from "../../core/src/catalog/generated/enums.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import { decodeObject, decoderOf, type Reading } from "../../server/src/axl/decode.ts";
import { iceFromVendorConfig, icePairs, type IceMap } from "../../server/src/axl/ice-map.ts";
import { pseudonyms } from "../../server/src/axl/pseudonyms.ts";
import { returnedTags } from "../../server/src/axl/requests.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { element, uuid } from "./said.ts";

test("of an ICE block each key is read by itself: one whose spelling is unknown hides none of the others", () => {
  const map: IceMap = {
    enabled: { path: "ice/on", values: { true: "1", false: "0" } },
    defaultCandidate: { path: "ice/candidate", values: { host: "Host" } },
    "turn.primary": { path: "ice/turn1" },
    "turn.transport": { path: "ice/transport", values: { tcp: "TCP" } },
    "turn.username": { path: "ice/user" },
    "turn.password": { path: "ice/secret" },
  };
  for (const [inner, expected] of [
    ["", undefined],
    ["<other/>", undefined],
    ["<secret>x</secret>", undefined],
    ["<on>1</on>", { enabled: true }],
    ["<on>maybe</on><candidate>Host</candidate>", { defaultCandidate: "host" }],
    ["<on>0</on><candidate>Relay</candidate><turn1>t</turn1>", { enabled: false, turn: { primary: "t" } }],
    ["<transport>UDP</transport><user>u</user>", { turn: { username: "u" } }],
    ["<transport>UDP</transport>", undefined],
    ["<on/><turn1/>", { enabled: null, turn: { primary: null } }],
    ["<on> 1 </on><turn1> t </turn1>", { enabled: true, turn: { primary: "t" } }],
  ] as const)
    assert.deepEqual(
      iceFromVendorConfig(element(`<vendorConfig><ice>${inner}</ice></vendorConfig>`), map),
      expected,
      inner,
    );
});

test("a block of a file is taken apart into its keys; null of the whole TURN part is null of each", () => {
  const turn = ["primary", "secondary", "transport", "username", "password"].map((it) => [`turn.${it}`, null]);
  for (const [block, pairs] of [
    [{}, []],
    [{ enabled: false }, [["enabled", false]]],
    [{ turn: null }, turn],
    [{ turn: {} }, []],
    [{ turn: "x" }, []],
    [
      { turn: { username: null, primary: "t" }, defaultCandidate: null },
      [
        ["defaultCandidate", null],
        ["turn.primary", "t"],
        ["turn.username", null],
      ],
    ],
  ] as readonly (readonly [JsonObject, Json])[])
    assert.deepEqual(icePairs(block), pairs, JSON.stringify(block));
});

test("words of an enumeration stay under the element that has them, in a list, too; elsewhere they are names", () => {
  const [word] = (enumSchemas.XBLFSDOption?.values ?? []).map(({ value }) => value).filter((it) => /^[A-Z]/.test(it));
  assert.ok(word !== undefined);
  const written = pseudonyms().written(element(`<a><feature>${word}</feature><b>${word}</b></a>`));
  assert.equal(written, `<a>\n  <feature>${word}</feature>\n  <b>name-1</b>\n</a>`);
});

const reading: Reading = { version: "15.0", ice: undefined };

test("what an item of a list does not have is not taken from the item before it, and the other way round", () => {
  const schema = schemaOf("phones");
  const items = ["<dirn/>", "<dirn><pattern>1</pattern></dirn>", "<dirn><pattern>2</pattern></dirn>"];
  const phone = (lines: readonly string[]) =>
    element(
      `<phone uuid="${uuid(1)}"><name>P</name><lines>${lines.map((it) => `<line><label>L</label>${it}</line>`).join("")}</lines></phone>`,
    );
  const linesOf = (lines: readonly string[]): readonly Json[] =>
    (decodeObject(schema, phone(lines), reading)?.fields.lines ?? assert.fail("no lines")) as readonly Json[];
  const alone = items.map((it) => linesOf([it])[0]);
  assert.deepEqual(alone, [{ label: "L" }, { label: "L", pattern: "1" }, { label: "L", pattern: "2" }]);
  for (const [i, one] of items.entries())
    for (const [k, other] of items.entries()) assert.deepEqual(linesOf([one, other]), [alone[i], alone[k]]);
});

test("a row without an ICE block is not read with that of the row before it", () => {
  const decode = decoderOf(schemaOf("commonPhoneProfiles"), { ...reading, ice: { enabled: { path: "ice/on" } } });
  const ice = (inner: string): unknown =>
    decode(
      element(
        `<commonPhoneConfig uuid="${uuid(1)}"><name>C</name><vendorConfig>${inner}</vendorConfig></commonPhoneConfig>`,
      ),
    )?.fields.ice;
  const [on, off, none] = ["<ice><on>true</on></ice>", "<ice><on>false</on></ice>", "<a>1</a>"] as const;
  assert.deepEqual([on, none, off, on, none, none, on].map(ice), [
    { enabled: true },
    undefined,
    { enabled: false },
    { enabled: true },
    undefined,
    undefined,
    { enabled: true },
  ]);
});

const text = { en: "x", ko: "x" };
const field = (axl: string, type: FieldSchema["type"] = { kind: "string" }): FieldSchema => ({
  key: axl,
  axl,
  type,
  label: text,
  help: text,
});

test("what a list is to give is named by whole elements: neither one within another, nor the ICE block of another", () => {
  const fields = [
    field("plain"),
    field("outer/inner"),
    field("vendorConfig", { kind: "vendorConfig" }),
    field("ofVendorConfig", { kind: "ice" }),
    field("switch", { kind: "boolean" }),
    field("map", { kind: "map", fields: [field("a"), field("b/c"), field("d", { kind: "boolean" })] }),
  ];
  assert.deepEqual(returnedTags(fields, "15.0"), {
    plain: "",
    vendorConfig: "",
    switch: "t",
    map: { a: "", d: "t" },
  });
  const lines = fieldsIn(schemaOf("commonPhoneProfiles"), "15.0", "list");
  assert.deepEqual(Object.values(returnedTags(lines, "15.0")).includes(undefined as never), false);
});

test("a reference to no character is not well-formed; the last before them and the first behind them are text", () => {
  const broken = "XML that is not well-formed";
  for (const [reference, expected] of [
    ["&#xD7FF;", "\ud7ff"],
    ["&#xD800;", broken],
    ["&#55296;", broken],
    ["&#xDBFF;", broken],
    ["&#xDFFF;", broken],
    ["&#xE000;", "\ue000"],
    ["&#x10FFFF;", "\u{10ffff}"],
    ["&#x110000;", broken],
    ["&#9999999999999999;", broken],
    ["&#xFFFF;", "a control character"],
    ["&#1;", "a control character"],
  ] as const) {
    const read = readXml(`<a>${reference}</a>`);
    assert.equal(read.ok ? read.value.text : read.fault, expected, reference);
  }
});
