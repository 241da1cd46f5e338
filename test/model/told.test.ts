// What a project was asked, and who is told by which edit: all whose answer is another one, and nobody who asked of something else.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { entryIn } from "../../core/src/model/object.ts";
import { participates } from "../../core/src/model/participation.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { ask, editedProject } from "./edited-project.ts";

const [a, b] = ["file:///a.mra.yaml", "file:///b.mra.yaml"];
const facts = `cluster: { name: t, version: "14.0" }
dns: { internal: [] }
templates:
  - { name: T, for: phones, devicePool: DP, description: d, vendorConfig: { a: "1" } }
  - { name: U, for: phones, extends: T, location: L }
`;
const objects = `cluster: t
devicePools:
  - { name: DP }
  - { name: DP2 }
phones:
  - { name: A, extends: T }
  - { name: B, devicePool: DP, location: L }
  - { name: C, extends: U, description: c }
`;

const phone = (of: Project, name: string): ConfigObject<"phones"> | undefined => of.find("phones", name);
const said = (it: { readonly value: Parameters<typeof dataOf>[0] } | undefined): unknown => it && dataOf(it.value);
const names = (all: readonly { readonly name: string }[] | undefined): unknown => all?.map((it) => it.name);
const [pool, other] = [address("devicePools", "DP"), address("devicePools", "dp")];
const noRegions = (of: Project): boolean => of.objects("regions").length === 0;

const questions: Readonly<Record<string, (of: Project) => unknown>> = {
  documents: (of) =>
    of.documents.map((it) => it.tree.root.kind === "map" && it.tree.root.entries.map(({ key }) => key.value)),
  version: (of) => of.version,
  definition: (of) => of.definition?.version,
  definitions: (of) => names(of.definitions),
  dns: (of) => of.surroundings("dns").map(said),
  ntp: (of) => of.surroundings("ntp").map(said),
  phones: (of) => of.objects("phones").map((it) => dataOf(it.node)),
  pools: (of) => of.objects("devicePools").map((it) => dataOf(it.node)),
  regions: (of) => names(of.objects("regions")),
  DP: (of) => names(of.all(pool)),
  "like dp": (of) => names(of.like(other)),
  "who names DP": (of) => of.referrers(pool).map((it) => it.from.name),
  "B is first": (of) => phone(of, "B")?.own.map((it) => of.isFirstUse(it)),
  templates: (of) => names(of.templates),
  "template U": (of) => of.template("U") && dataOf(of.template("U")!.node),
  inheritances: (of) => names(of.inheritances),
  "who extends T": (of) => names(of.inheritances.find((it) => it.name === "T")?.all),
  "description of A": (of) => said(phone(of, "A") && entryIn(phone(of, "A")!, "description")),
  "location of A": (of) => said(phone(of, "A") && entryIn(phone(of, "A")!, "location")),
  "A takes part": (of) => phone(of, "A") && participates(phone(of, "A")!, of),
  "template of A": (of) => phone(of, "A")?.inheritance?.nearest?.name,
  "for others": (of) => phone(of, "A")?.inheritance?.isForOthers,
  "mra of C": (of) => phone(of, "C")?.mra,
  "all that C has": (of) => phone(of, "C") && dataOf(phone(of, "C")!.values),
  "no regions": (of) => of.once(noRegions),
};

/** Which questions have another answer by an edit, and who is told besides; of each, whoever asked for documents. */
function told(uri: string, was: string, now: string): { readonly others: string; readonly besides: string } {
  const texts: Record<string, string> = { [a]: facts, [b]: objects };
  const edited = editedProject(texts);
  const { project } = edited;
  const before = new Map(Object.entries(questions).map(([name, question]) => [name, ask(project, question)]));
  assert.ok(texts[uri]!.includes(was), was);
  const topics = edited.become(
    uri,
    texts[uri]!.replace(was, () => now),
  );
  const [others, besides]: [string[], string[]] = [[], []];
  const fresh = editedProject({ ...texts, [uri]: texts[uri]!.replace(was, () => now) }).project;
  for (const [name, question] of Object.entries(questions)) {
    const answer = ask(project, question).answer;
    assert.equal(answer, ask(fresh, question).answer, `${name}: as read anew`);
    const isTold = [...before.get(name)!.topics].some((topic) => topics.has(topic));
    if (answer !== before.get(name)!.answer) {
      assert.ok(isTold, `${name} has another answer: ${answer}`);
      others.push(name);
    } else if (name === "documents") assert.ok(isTold);
    else if (isTold) besides.push(name);
  }
  return { others: others.join(", "), besides: besides.join(", ") };
}

describe("is told of an edit who has another answer, and else only who asked of the same things", () => {
  const is = (title: string, uri: string, was: string, now: string, others: string, besides: string): void =>
    void test(title, () => assert.deepEqual(told(uri, was, now), { others, besides }));
  is("of the version", a, "14.0", "12.5", "version, definition", "definitions");
  is("of a fact", a, "internal: []", "internal: [{ name: a.b }]", "dns", "");
  is("that brings another fact", a, "dns:", "ntp: {}\ndns:", "documents, ntp", "");
  is(
    "of a template's value",
    a,
    "description: d",
    "description: e",
    "description of A",
    "who names DP, templates, template U, all that C has",
  );
  is(
    "of a name in a template",
    a,
    "devicePool: DP",
    "devicePool: DP2",
    "who names DP, B is first, all that C has",
    "templates, template U",
  );
  is(
    "of what a template says of taking part",
    a,
    "description: d",
    "description: d, mra: false",
    "A takes part, mra of C, all that C has",
    "who names DP, templates, template U",
  );
  is(
    "of a template's name",
    a,
    "name: T",
    "name: V",
    "who names DP, B is first, templates, description of A, template of A, all that C has",
    "template U, for others",
  );
  is(
    "of what a template is for",
    a,
    "for: phones",
    "for: lines",
    "who names DP, B is first, description of A, template of A, for others, all that C has",
    "templates, template U",
  );
  is("inside a map of a template", a, 'a: "1"', 'a: "2"', "all that C has", "who names DP, templates, template U");
  is(
    "that takes a key from a template",
    a,
    "description: d, ",
    "",
    "description of A",
    "who names DP, templates, template U, all that C has",
  );
  is(
    "of the farther one of two templates",
    a,
    "location: L",
    "location: M",
    "template U, all that C has",
    "who names DP, templates",
  );
  is(
    "that closes a circle of templates",
    a,
    "description: d",
    "extends: U",
    "description of A, location of A, template of A",
    "who names DP, templates, template U, for others, all that C has",
  );
  is(
    "of a device pool's word of taking part",
    b,
    "{ name: DP }",
    "{ name: DP, mra: false }",
    "pools, A takes part",
    "DP, like dp",
  );
  is("that takes an object away", b, "  - { name: DP }\n", "", "pools, DP, like dp", "");
  is("of an object's name in capitals only", b, "{ name: DP }", "{ name: Dp }", "pools, DP, like dp", "");
  is("of an object that nobody asked for alone", b, "{ name: DP2 }", "{ name: DP2, region: R }", "pools", "");
  is(
    "that brings the first object of a section",
    b,
    "phones:",
    "regions: [{ name: R }]\nphones:",
    "documents, regions, no regions",
    "",
  );
  is(
    "by which an object states itself what it inherited",
    b,
    "{ name: A, extends: T }",
    "{ name: A, extends: T, description: x }",
    "phones, description of A",
    "who names DP, B is first, inheritances, who extends T, location of A, A takes part, template of A, for others",
  );
  is(
    "by which an object names another one than its template does",
    b,
    "{ name: A, extends: T }",
    "{ name: A, extends: T, devicePool: DP2 }",
    "phones, who names DP, B is first",
    "inheritances, who extends T, description of A, location of A, A takes part, template of A, for others",
  );
  is(
    "by which an object extends another template",
    b,
    "{ name: A, extends: T }",
    "{ name: A, extends: U }",
    "phones, inheritances, who extends T, location of A, template of A",
    "who names DP, B is first, description of A, A takes part, for others",
  );
  is(
    "by which an object is to go",
    b,
    "{ name: A, extends: T }",
    "{ name: A, extends: T, state: absent }",
    "phones, B is first",
    "who names DP, inheritances, who extends T, description of A, location of A, A takes part, template of A, for others",
  );
  is(
    "by which the last who extends a template itself is gone",
    b,
    "  - { name: A, extends: T }\n",
    "",
    "phones, who names DP, B is first, inheritances, who extends T, description of A, A takes part, template of A, for others",
    "location of A",
  );
  is("of a value that nobody asked for alone", b, "location: L", "location: M", "phones", "who names DP, B is first");
  is("of the name of another object", b, "devicePool: DP", "devicePool: DP2", "phones, who names DP, B is first", "");
  is(
    "of what a document says of taking part",
    b,
    "cluster: t\n",
    "cluster: t\nmra: false\n",
    "documents, A takes part",
    "phones, pools, DP, like dp, who names DP, B is first, inheritances, who extends T, description of A, location of A, template of A, for others, mra of C, all that C has",
  );
  is("of a comment", b, "phones:", "phones: # all of them", "", "");
});

test("who asked for what is nowhere is told when it comes, whatever else went meanwhile", () => {
  const pools = "cluster: t\ndevicePools:\n  - { name: DP, region: R }\n  - { name: DP2 }\n";
  const edited = editedProject({ [a]: "cluster: t\n", [b]: pools });
  const [region, like] = [address("regions", "R"), address("regions", "r")];
  const asked = [
    ask(edited.project, (of) => of.at(region)),
    ask(edited.project, (of) => of.referrers(region).length),
    ask(edited.project, (of) => of.objects("devicePools").map((it) => it.own.map((own) => of.isFirstUse(own)))),
    ask(edited.project, (of) => of.like(like).length),
  ];
  edited.become(b, pools.replace(", region: R", ""));
  const told = edited.become(a, "cluster: t\nregions: [{ name: R }]\n");
  const isTold = asked.map(({ topics }) => [...topics].some((it) => told.has(it)));
  assert.deepEqual(isTold, [true, false, false, true]);
  const named = edited.become(b, pools);
  assert.deepEqual(
    asked.map(({ topics }) => [...topics].some((it) => named.has(it))),
    [false, true, true, false],
  );
});
