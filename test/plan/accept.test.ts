// What becomes of a file when a live value of an object is accepted: the lines that change, and no others.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import type { Json } from "../../core/src/base/json.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { acceptAll, acceptValue, locateValue, takeObjectOut } from "../../core/src/plan/accept.ts";
import type { ObjectDrift } from "../../core/src/plan/drift.ts";
import { apply, editsOf, type Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { projectOf } from "./fixture.ts";

/** The lines of the project's file that are others once the changes are made; `no` where there are none to make. */
function changed(text: string, changes: readonly Change[] | undefined): string {
  if (changes === undefined) return "no";
  const whole = `${head}${text}`;
  const now = apply(
    whole,
    changes.flatMap((it) => editsOf(whole, it)),
  ).split("\n");
  const was = whole.split("\n");
  return [
    ...was.filter((it) => !now.includes(it)).map((it) => `- ${it.trim()}`),
    ...now.filter((it) => !was.includes(it)).map((it) => `+ ${it.trim()}`),
  ].join("\n");
}

const head = 'apiVersion: mra/v1\ncluster: { name: emea-prod, version: "14.0" }\n';

/** The file after a value of its first object is accepted. */
function accepted(text: string, path: string, live: Json, section = "commonPhoneProfiles"): string {
  const project = projectOf(text);
  const object = project.documents[0]!.objects.filter((it) => it.section === section).at(-1)!;
  return changed(text, acceptValue(object, path, live, project));
}

const profile = (...lines: readonly string[]): string =>
  ["commonPhoneProfiles:", "  - name: C", ...lines.map((it) => `    ${it}`), ""].join("\n");

test("a value that is there already is not written again; another one is, and nothing beside it", () => {
  const text = profile("description: 'd' # kept", "vendorConfig:", "  a: 1 # one", "  b: 2");
  assert.equal(accepted(text, "description", "d"), "");
  assert.equal(accepted(text, "description", "e"), "- description: 'd' # kept\n+ description: 'e' # kept");
  assert.equal(accepted(text, "vendorConfig", { a: 1, b: 2 }), "");
  assert.equal(accepted(text, "vendorConfig", { a: 1, b: 3 }), "- b: 2\n+ b: 3");
  assert.equal(accepted(text, "vendorConfig", { a: 1 }), "- b: 2\n+ b: null");
  assert.equal(accepted(text, "vendorConfig", { a: 1, b: 2, c: "" }), "", "nothing is said of what is empty");
  assert.match(accepted(text, "vendorConfig", { a: 1, b: 2, c: 3 }), /\+ .*c: 3/);
  assert.equal(accepted(text, "vendorConfig.a", 5), "- a: 1 # one\n+ a: 5 # one");
  assert.equal(accepted(text, "vendorConfig.none", 5), "no");
});

test("cleared is not the same as empty", () => {
  assert.equal(accepted(profile('description: ""'), "description", ""), "");
  assert.equal(accepted(profile('description: ""'), "description", null), '- description: ""\n+ description: null');
  assert.equal(accepted(profile("description: null"), "description", null), "");
  assert.equal(accepted(profile("description: null"), "description", ""), '- description: null\n+ description: ""');
});

test("a list of as many items changes item by item; of more or fewer it is written anew", () => {
  const text = "callManagerGroups:\n  - name: G\n    members:\n      - a # first\n      - b\n";
  const members = (live: Json): string => accepted(text, "members", live, "callManagerGroups");
  assert.equal(members(["a", "c"]), "- - b\n+ - c");
  assert.equal(members(["a", "b"]), "");
  assert.ok(!members(["a"]).includes("+ - b"));
  assert.match(members(["a", "b", "c"]), /\+ .*c/);
});

test("an item of a keyed list that the cluster lost goes; with the last one its key", () => {
  const items = ["{ region: A, videoBandwidth: 1 }", "{ region: B, videoBandwidth: 2 }"];
  const region = (...of: readonly string[]): string =>
    ["regions:", "  - name: R", "    relatedRegions:", ...of.map((it) => `      - ${it}`), ""].join("\n");
  const of = (text: string, path: string, live: Json): string => accepted(text, path, live, "regions");
  assert.equal(of(region(...items), "relatedRegions[A]", null), `- - ${items[0]}`);
  assert.equal(of(region(items[1]!), "relatedRegions[B]", null), `- relatedRegions:\n- - ${items[1]}`);
  assert.equal(
    of(region(...items), "relatedRegions[B].videoBandwidth", 3),
    `- - ${items[1]}\n+ - { region: B, videoBandwidth: 3 }`,
  );
  assert.equal(of(region(...items), "relatedRegions[C]", null), "no");
  assert.equal(of(region(...items), "relatedRegions[A].bandwidth", "1"), "no");
  assert.equal(of("regions:\n  - name: R\n", "relatedRegions[A]", null), "no");
});

test("lists whose items have no key have no paths inside", () => {
  const text = "phones:\n  - { name: P, lines: [{ pattern: '1', label: a }] }\n";
  const [object] = projectOf(text).objects("phones");
  assert.equal(locateValue(object!, "lines")?.kind, "entry");
  assert.equal(locateValue(object!, "lines[1].label"), undefined);
  assert.equal(locateValue(object!, "line"), undefined);
});

test("a value that several objects share is accepted for none of them", () => {
  const shared =
    "commonPhoneProfiles:\n  - name: A\n    vendorConfig: &v { a: 1 }\n  - name: C\n    vendorConfig: *v\n";
  assert.equal(accepted(shared, "vendorConfig.a", 2), "no");
  assert.equal(accepted(shared, "vendorConfig", { a: 2 }), "no");
  const project = projectOf(shared);
  const [first] = project.objects("commonPhoneProfiles");
  assert.equal(
    acceptValue(first!, "vendorConfig", { a: 2 }, project),
    undefined,
    "not for the one that has the anchor",
  );
  assert.equal(acceptValue(first!, "vendorConfig.a", 2, project), undefined);
  assert.equal(acceptValue(first!, "name", "B", project)?.length, 1);
  const merge = "commonPhoneProfiles:\n  - &b { name: A, description: x }\n  - <<: *b\n    name: C\n";
  assert.equal(accepted(merge, "description", "y"), '+ description: "y"');
  const inherited =
    "templates: [{ name: t, for: commonPhoneProfiles, description: x }]\ncommonPhoneProfiles:\n  - name: C\n    extends: t\n";
  assert.equal(accepted(inherited, "description", "y"), '+ description: "y"', "the object says it itself from then on");
  const items = "callManagerGroups:\n  - name: A\n    members: &m [a, b]\n  - name: C\n    members: *m\n";
  assert.equal(accepted(items, "members", ["a", "c"], "callManagerGroups"), "no");
});

test("a path that leads into what is no map and no list finds nothing", () => {
  const [region] = projectOf("regions:\n  - { name: R, relatedRegions: null }\n").objects("regions");
  for (const it of ["name.x", "name[x]", "relatedRegions[A]", "relatedRegions.A", "other"])
    assert.equal(locateValue(region!, it), undefined, it);
  const [other] = projectOf("regions:\n  - { name: R, relatedRegions: [A, { region: B }] }\n").objects("regions");
  for (const it of ["relatedRegions[A].region", "relatedRegions[B].x"])
    assert.equal(locateValue(other!, it), undefined, it);
  assert.equal(locateValue(other!, "relatedRegions[A]")?.kind, "item");
});

test("vendorConfig has maps in maps, each with a place of its own", () => {
  const text = profile("vendorConfig:", "  outer:", "    inner: { a: 1 }");
  assert.equal(accepted(text, "vendorConfig.outer.inner.a", 2), "- inner: { a: 1 }\n+ inner: { a: 2 }");
  assert.equal(accepted(text, "vendorConfig.outer.inner.b", 2), "no");
  assert.equal(
    accepted(text, "vendorConfig", null),
    "- vendorConfig:\n- outer:\n- inner: { a: 1 }\n+ vendorConfig: null",
  );
  assert.match(accepted(text, "vendorConfig", ""), /\+ vendorConfig: ""/);
});

test("a value that is written outside of the object is not changed there, even where nothing else uses it", () => {
  const of = (template: string, ...lines: readonly string[]): string =>
    `templates: [{ name: t, for: commonPhoneProfiles, ${template} }]\n${profile(...lines)}`;
  assert.equal(accepted(of("description: &d x", "description: *d"), "description", "y"), "no");
  assert.equal(accepted(of("vendorConfig: &v { a: 1 }", "vendorConfig: *v"), "vendorConfig.a", 2), "no");
  const merged = of("vendorConfig: &w { a: 1 }", "vendorConfig: { <<: *w, b: 2 }");
  assert.equal(
    accepted(merged, "vendorConfig.b", 3),
    "- vendorConfig: { <<: *w, b: 2 }\n+ vendorConfig: { <<: *w, b: 3 }",
  );
  assert.match(accepted(merged, "vendorConfig", { a: 1, b: 3 }), /\+ vendorConfig: .*a: 1, b: 3/);
  const twice = of("vendorConfig: &w { c: { a: 1 } }", "vendorConfig: { b: { <<: *w } }");
  assert.match(accepted(twice, "vendorConfig.b.c", "2"), /\+ vendorConfig: \{ b: \{ c: "2", <<: \*w \} \}/);
  const inside = "templates: [{ name: t, for: commonPhoneProfiles, vendorConfig: &w { k: { <<: { c: 1 } } } }]\n";
  assert.equal(accepted(`${inside}${profile("vendorConfig: *w")}`, "vendorConfig.k.c", 2), "no");
});

test("an item that is written outside of the object stays, and so does one of a list that is", () => {
  const region = (template: string, related: string): string =>
    `templates: [{ name: t, for: regions, relatedRegions: ${template} }]\nregions:\n  - { name: R, relatedRegions: ${related} }\n`;
  const item = "{ region: A, videoBandwidth: 1 }";
  assert.equal(accepted(region(`[&a ${item}]`, "[*a, { region: B }]"), "relatedRegions[A]", null, "regions"), "no");
  assert.equal(accepted(region(`&a [${item}]`, "*a"), "relatedRegions[A]", null, "regions"), "no");
});

test("an object that is gone is taken out of its file, and its section with the last one", () => {
  const text = "regions:\n  - name: A # one\n  - name: B\ncommonPhoneProfiles:\n  - name: L\n";
  const project = projectOf(text);
  const out = (at: string): string => changed(text, takeObjectOut(project.at(at as Address)!, project));
  assert.equal(out("regions/A"), "- - name: A # one");
  assert.equal(out("commonPhoneProfiles/L"), "- commonPhoneProfiles:\n- - name: L");
  const [elsewhere] = assemble([
    bind(parse("file:///b.mra.yaml", "apiVersion: mra/v1\ncluster: c\nregions: [{ name: Z }]\n")),
  ]);
  assert.equal(takeObjectOut(elsewhere!.at("regions/Z" as Address)!, project), undefined);
});

test("all of an object is accepted, or none of it", () => {
  const text = profile("description: d", "vendorConfig: { a: 1 }");
  const project = projectOf(text);
  const object = project.at("commonPhoneProfiles/C" as Address)!;
  const all = (kind: ObjectDrift["kind"], ...fields: readonly (readonly [string, Json])[]): string =>
    changed(
      text,
      acceptAll(object, { kind, fields: fields.map(([path, before]) => ({ path, before })) } as never, project),
    );
  assert.equal(
    all("changed", ["description", "e"], ["vendorConfig.a", 2]),
    "- description: d\n- vendorConfig: { a: 1 }\n+ description: e\n+ vendorConfig: { a: 2 }",
  );
  assert.equal(all("changed", ["description", "e"], ["none", 2]), "no");
  assert.match(all("gone"), /- - name: C/);
});
