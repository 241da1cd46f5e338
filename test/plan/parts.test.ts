// What is compared, kept, masked and sent of a value, field type by field type.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import type { Json } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import { changesBetween, isSame } from "../../core/src/plan/compare.ts";
import { sayable, type IceWords } from "../../core/src/plan/ice.ts";
import { comparable, managedPart } from "../../core/src/plan/managed.ts";
import { merged } from "../../core/src/plan/merge.ts";
import { narrowed } from "../../core/src/plan/narrow.ts";
import { preImageOf } from "../../core/src/plan/pre-image.ts";
import { isSecretName, masked, secretName, secretsIn } from "../../core/src/plan/secret.ts";
import { allIce, desired } from "./fixture.ts";

const field = (key: string, type: object = { kind: "string" }, more: object = {}): FieldSchema =>
  ({ key, axl: key, label: { en: key, ko: key }, type, ...more }) as FieldSchema;
const map = (...fields: readonly FieldSchema[]): object => ({ kind: "map", fields });
const list = (of: object, more: object = {}): object => ({ kind: "list", item: "item", of, ...more });
const text = { kind: "string" };
const word = { kind: "enum", values: ["A"] };
const keyed = list(map(field("k", { kind: "reference", to: "regions" }), field("v"), field("w")), { itemKey: "k" });

test("two values are the same by their type", () => {
  const same = (type: object, stated: unknown, live: unknown): boolean =>
    isSame(type as FieldType, stated as Json, live as Json);
  for (const nothing of [null, "", [], {}]) {
    assert.ok(same(text, nothing, null));
    assert.ok(!same(text, nothing, "x"));
    assert.ok(!same(text, "x", nothing));
  }
  assert.ok(!same(text, "a", "A"));
  assert.ok(same(word, "a", "A"));
  assert.ok(!same(word, "a", "b"));
  assert.ok(same({ kind: "integer" }, 1, "1"));
  assert.ok(!same({ kind: "integer" }, 1, "2"));
  assert.ok(same({ kind: "vendorConfig" }, 1, "1"));
  assert.ok(!same({ kind: "vendorConfig" }, true, "1"));
  assert.ok(same({ kind: "vendorConfig" }, { a: 1, b: { c: 2 } }, { a: "1", b: { c: "2", d: "3" }, e: "4" }));
  assert.ok(!same({ kind: "vendorConfig" }, { a: 1 }, "1"));
  assert.ok(!same({ kind: "vendorConfig" }, { a: 1 }, { a: "2" }));
  const inside = map(field("a"), field("b", word));
  assert.ok(same(inside, { a: "x" }, { a: "x", b: "y" }));
  assert.ok(same(inside, { b: "X" }, { b: "x" }));
  assert.ok(same(inside, { a: "" }, null), "nothing but empty values is nothing");
  assert.ok(!same(inside, { a: "x", b: "" }, null));
  assert.ok(!same(inside, { a: "x" }, "x"));
});

test("lists are the same in their order, in any order, or by the key of their items", () => {
  const same = (type: object, stated: unknown, live: unknown): boolean =>
    isSame(type as FieldType, stated as Json, live as Json);
  assert.ok(same(list(text), ["a", "b"], ["a", "b"]));
  assert.ok(!same(list(text), ["a", "b"], ["b", "a"]));
  assert.ok(!same(list(text), ["a", "b"], ["a", "c"]));
  assert.ok(!same(list(text), ["a"], ["a", "b"]));
  assert.ok(!same(list(text), ["a", "b"], ["a"]));
  const set = list(word, { unordered: true });
  assert.ok(same(set, ["a", "B"], ["b", "A"]));
  assert.ok(!same(set, ["a", "b"], ["a", "c"]));
  assert.ok(!same(list(text, { unordered: true }), ["a"], ["A"]));
  const maps = list(map(field("a", word), field("b", list(word)), field("c")), { unordered: true });
  assert.ok(same(maps, [{ a: "x", b: ["y"], c: "z" }, { a: "1" }], [{ a: "1" }, { a: "X", b: ["Y"], c: "z" }]));
  assert.ok(!same(maps, [{ c: "z" }], [{ c: "Z" }]));
  assert.ok(same(maps, [{ a: "x", b: null }], [{ a: "X" }]));
  assert.ok(same(maps, [null, { a: "x" }], [{ a: "X" }, null]), "an item that is no map is compared as it stands");
  assert.ok(same(keyed, [{ k: "b", v: "1" }], [{ k: "a" }, { k: "B", v: "1", w: "2" }]));
  assert.ok(!same(keyed, [{ k: "b", v: "1" }], [{ k: "b", v: "2" }]));
  assert.ok(!same(keyed, [{ k: "b", v: "1" }], [{ k: "a", v: "1" }]));
  assert.ok(same(keyed, [], [{ k: "a" }]), "a keyed list that names nothing says nothing");
  assert.ok(!same(keyed, null, [{ k: "a" }]), "cleared is not the same as unnamed");
  const going = { k: "a", state: "absent" };
  assert.ok(same(keyed, [going], [{ k: "b" }]));
  assert.ok(same(keyed, [going], null));
  assert.ok(!same(keyed, [going], [{ k: "a" }]));
});

test("each difference is named by its path, as deep as it lies", () => {
  const changes = (fields: readonly FieldSchema[], stated: object, live: object): readonly string[] =>
    changesBetween(stated as never, live as never, fields).map(
      (it) =>
        `${it.path} | ${it.label.en === it.label.ko ? it.label.en : "?"} | ${JSON.stringify(it.before)} → ${JSON.stringify(it.after)}`,
    );
  const fields = [
    field("l", keyed),
    field("m", map(field("a"), field("b", map(field("c"))))),
    field("x", { kind: "vendorConfig" }),
    field("s", list(text)),
  ];
  assert.deepEqual(changes(fields, { s: ["a"], m: { a: "1", b: { c: "2" } } }, { m: { a: "1", b: { c: "3" } } }), [
    'm.b.c | m › b › c | "3" → "2"',
    's | s | null → ["a"]',
  ]);
  assert.deepEqual(changes(fields, { m: { a: "1" }, x: { e: { f: "1" } } }, { m: "?", x: "?" }), [
    'm.a | m › a | null → "1"',
    'x.e.f | x › e › f | null → "1"',
  ]);
  assert.deepEqual(changes(fields, { x: null, m: null }, { x: { a: "1" }, m: { a: "1" } }), [
    'm | m | {"a":"1"} → null',
    'x | x | {"a":"1"} → null',
  ]);
  assert.deepEqual(
    changes(
      fields,
      {
        l: [
          { k: "a", v: "1" },
          { k: "n", v: "2" },
          { k: "g", state: "absent" },
          { k: "no", state: "absent" },
          "x",
          { k: "z", v: "3" },
        ],
      },
      { l: [{ k: "A", v: "0", w: "9" }, { k: "g" }] },
    ),
    [
      'l[a].v | v (a) | "0" → "1"',
      'l[n].k | l | null → "n"',
      'l[n].v | v (n) | null → "2"',
      'l[g] | l | "g" → null',
      'l[z].k | l | null → "z"',
      'l[z].v | v (z) | null → "3"',
    ],
  );
  const named = [field("l", list(map(field("k")), { itemKey: "k" }))];
  assert.deepEqual(changes(named, { l: [{ k: "n" }] }, { l: [] }), ['l[n].k | l | null → "n"']);
  assert.deepEqual(changes(fields, { l: null }, { l: [{ k: "a" }] }), ['l | l | [{"k":"a"}] → null']);
});

test("what a cluster never shows is not compared", () => {
  const fields = [
    field("a"),
    field("secret", { kind: "secret" }),
    field("late", text, { since: "14.0" }),
    field("sent", text, { in: ["add", "update"] }),
    field("got", text, { in: ["get"] }),
    field("x", { kind: "vendorConfig" }),
    field("m", map(field("a"), field("p", { kind: "secret" }))),
    field("l", list(map(field("k"), field("p", { kind: "secret" })), { itemKey: "k" })),
  ];
  const kept = (stated: object): unknown => comparable(stated as never, fields, "15.0", ["b"]);
  assert.deepEqual(kept({ a: "1", b: "2", unknown: "3", secret: "s", sent: "4", got: "5" }), { a: "1", got: "5" });
  assert.deepEqual(comparable({ a: "1" }, fields, "15.0", ["a"]), {});
  const named = { secret: "s" };
  assert.deepEqual(kept({ a: named, x: { e: named, f: { g: named, h: "1" } } }), { x: { f: { h: "1" } } });
  assert.deepEqual(kept({ x: "text", m: { a: "1", p: "s" } }), { x: "text", m: { a: "1" } });
  const going = { k: "b", state: "absent" };
  assert.deepEqual(kept({ l: [{ k: "a", p: "s" }, going, "x"], m: null }), { l: [{ k: "a" }, going, "x"], m: null });
});

test("what is managed of a cluster's value has the shape of what is stated", () => {
  const fields = [
    field("m", map(field("a"), field("b"))),
    field("x", { kind: "vendorConfig" }),
    field("l", keyed),
    field("i", list(map(field("a"), field("b", map(field("c"), field("d"))), field("e", list(text))))),
  ];
  const part = (stated: object, live: object): unknown => managedPart(stated as never, live as never, fields);
  assert.deepEqual(part({ m: { a: "1" }, unknown: "1" }, { m: { a: "2", b: "3" }, unknown: "2" }), { m: { a: "2" } });
  assert.deepEqual(part({ m: { a: "1" }, x: { e: 1 } }, { m: "?" }), { m: "?", x: null });
  assert.deepEqual(part({ m: null }, { m: { a: "2" } }), { m: { a: "2" } });
  assert.deepEqual(
    part({ x: { e: "1", f: { g: "1" }, n: "1", o: { p: "1" } } }, { x: { e: "2", f: { g: "3", h: "4" }, o: "5" } }),
    {
      x: { e: "2", f: { g: "3" }, n: null, o: "5" },
    },
  );
  assert.deepEqual(
    part(
      { l: [{ k: "B", v: "1" }, { k: "c", state: "absent" }, { k: "none" }] },
      {
        l: [
          { k: "a", v: "0" },
          { k: "b", v: "2", w: "3" },
          { k: "c", v: "4" },
        ],
      },
    ),
    {
      l: [
        { v: "2", k: "b" },
        { k: "c", v: "4" },
      ],
    },
  );
  // What any item states is managed of all of them.
  assert.deepEqual(
    part(
      { i: [{ a: "1", b: { c: "1" } }, { b: { d: "1" } }, { a: "", e: ["x"] }, { e: ["y"] }] },
      { i: [{ a: "2", b: { c: "3", d: "4" }, e: ["5"] }, "text"] },
    ),
    { i: [{ a: "2", b: { c: "3", d: "4" }, e: ["5"] }, "text"] },
  );
  assert.deepEqual(part({ i: [{ a: "1" }] }, { i: [{ a: "2", b: { c: "3" } }] }), { i: [{ a: "2" }] });
});

test("what is sent is what is stated, over what the cluster would lose by it", () => {
  const fields = [
    field("m", map(field("a"), field("b"), field("r", text, { readOnly: true }))),
    field("l", keyed),
    field("x", { kind: "vendorConfig" }),
    field("s", list(text)),
  ];
  const sent = (stated: object, live: object): unknown =>
    merged(stated as never, live as never, fields, Object.keys(stated));
  assert.deepEqual(sent({ m: { a: "1" } }, { m: { a: "2", b: "3" } }), { m: { a: "1", b: "3" } });
  assert.deepEqual(sent({ m: null, x: { a: "1" }, s: [], no: "1" }, { m: { a: "2" }, x: { b: "2" }, s: ["a"] }), {
    m: null,
    x: { a: "1" },
    s: [],
  });
  assert.deepEqual(
    sent(
      { l: [{ k: "A", v: "1" }, { k: "c", state: "absent" }, { k: "n" }] },
      { l: [{ k: "a", w: "2" }, { k: "b" }, { k: "c" }] },
    ),
    { l: [{ k: "A", v: "1", w: "2" }, { k: "b" }, { k: "n" }] },
  );
  assert.deepEqual(merged({ m: { a: "1" } }, {}, fields, []), {});
});

const enough = desired(
  "commonPhoneProfiles: [{ name: C, description: d, ice: { enabled: true, turn: { primary: a, transport: tcp, password: { secret: s } } } }]",
)[0]!;

test("ICE is said as far as the cluster has shown its words; the rest is left to hands, by name", () => {
  const said = (words: IceWords, ice: unknown = enough.fields.ice): unknown => {
    const { fields, manual } = sayable({ ...enough, fields: { ...enough.fields, ice } as never }, words);
    return [fields.ice, ...manual.map((it) => say(it.message, "en").replace(/^.*: ICE /, ""))];
  };
  assert.deepEqual(said(allIce), [enough.fields.ice]);
  assert.equal((said(undefined) as readonly unknown[]).length, 2);
  assert.deepEqual(said({ enabled: true }), [
    { enabled: true },
    "turn.primary: a, turn.transport: tcp, turn.password: s",
  ]);
  assert.deepEqual(said({}), [undefined, "enabled: true, turn.primary: a, turn.transport: tcp, turn.password: s"]);
  assert.deepEqual(
    said({ enabled: ["true"], "turn.transport": ["udp"] }, { enabled: true, turn: { transport: "tcp" } }),
    [{ enabled: true }, "turn.transport: tcp"],
  );
  assert.deepEqual(said({ "turn.transport": ["udp"] }, { turn: { transport: null } }), [{ turn: { transport: null } }]);
  assert.deepEqual(said({ "turn.transport": ["udp"] }, { turn: null }), [{ turn: null }], "the names inside are known");
  assert.deepEqual(said({ enabled: true }, { turn: null }), [undefined, "turn: "]);
  assert.deepEqual(said({}, null), [null]);
  const { fields } = sayable({ ...enough, fields: { name: "C" } }, undefined);
  assert.deepEqual(fields, { name: "C" });
});

test("a plan for some values states these, what names the object, and of a list the whole item", () => {
  const of = (
    section: "regions" | "phones" | "commonPhoneProfiles",
    fields: object,
    ...paths: readonly string[]
  ): unknown => narrowed({ ...enough, section, fields: fields as never }, paths).fields;
  const relatedRegions = [
    { region: "A", bandwidth: "1" },
    { region: "AB", bandwidth: "2" },
  ];
  const region = { name: "R", description: "d", relatedRegions };
  assert.deepEqual(of("regions", region, "relatedRegions[A].bandwidth"), {
    name: "R",
    relatedRegions: [relatedRegions[0]],
  });
  assert.deepEqual(of("regions", region, "relatedRegions[A]"), { name: "R", relatedRegions: [relatedRegions[0]] });
  assert.deepEqual(of("regions", region, "relatedRegions"), { name: "R", relatedRegions });
  const profile = {
    name: "C",
    description: "d",
    ice: { enabled: true, turn: { primary: "a", primaryOther: "b" } },
    vendorConfig: { a: "1", b: { c: "2", d: "3" }, bc: "4" },
  };
  assert.deepEqual(of("commonPhoneProfiles", profile, "vendorConfig.b.c", "description"), {
    name: "C",
    description: "d",
    vendorConfig: { b: { c: "2" } },
  });
  assert.deepEqual(of("commonPhoneProfiles", profile, "vendorConfig.b"), {
    name: "C",
    vendorConfig: { b: { c: "2", d: "3" } },
  });
  assert.deepEqual(of("commonPhoneProfiles", profile, "ice.turn.primary"), {
    name: "C",
    ice: { turn: { primary: "a" } },
  });
  assert.deepEqual(of("commonPhoneProfiles", profile, "nothing"), profile, "what is not known is not cut");
  const phone = { name: "P", model: "M", description: "d", lines: [{ pattern: "1" }, { pattern: "2" }] };
  assert.deepEqual(of("phones", phone, "lines"), { name: "P", lines: phone.lines });
  assert.deepEqual(of("phones", phone, "model", "lines"), phone);
});

test("a secret is named, and what may be a password is kept nowhere", () => {
  assert.equal(secretName({ secret: "s" }), "s");
  for (const it of [null, undefined, "s", ["s"], {}, { secret: 1 }, { secret: "s", more: "1" }])
    assert.equal(secretName(it as never), undefined);
  assert.deepEqual(secretsIn({ b: [{ secret: "z" }], a: { c: { secret: "a" }, d: null }, e: { secret: "z" } }), [
    "a",
    "z",
  ]);
  const are = ["password", "adminPassword", "sshPasswd", "wifiPsk", "pin", "Pin", "devicePin", "userPIN", "passcode"];
  assert.deepEqual(are.filter(isSecretName), are);
  assert.deepEqual(["pinning", "spin", "passwordRule", "secretary", "name"].filter(isSecretName), []);
  const schema = schemaOf("commonPhoneProfiles");
  const plainFields = { name: "C", vendorConfig: { a: { b: "1" } }, ice: { turn: { primary: "a" } } };
  assert.equal(masked(schema, plainFields), plainFields, "nothing is copied where there is nothing to hide");
  assert.deepEqual(
    masked(schema, {
      name: "C",
      unlockPwd: "1",
      vendorConfig: { a: { adminPassword: "2", b: "3" }, pin: "4", list: ["5"], named: { secret: "s" } },
      ice: { enabled: true, turn: { primary: "a", password: "6" } },
    }),
    { name: "C", vendorConfig: { a: { b: "3" }, list: ["5"] }, ice: { enabled: true, turn: { primary: "a" } } },
  );
  assert.deepEqual(
    masked(schemaOf("ldapDirectories"), { name: "AD", ldapPassword: "x", servers: [{ hostName: "h" }] }),
    {
      name: "AD",
      servers: [{ hostName: "h" }],
    },
  );
});

test("what could be written again is kept of an object that goes", () => {
  const address_ = address("regions", "R");
  const fields = { name: "R", description: "", relatedRegions: [], unknown: "1" };
  assert.deepEqual(preImageOf({ address: address_, section: "regions", name: "R", uuid: "{1}", fields }), {
    name: "R",
  });
});
