// Who is told by which edit of a mapping that makes objects of rows: all whose answer is another one, and nobody who asked of something else.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { entryIn, mayState, type ConfigObject } from "../../core/src/model/object.ts";
import { participates } from "../../core/src/model/participation.ts";
import type { ProjectIndex } from "../../core/src/model/project-index.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { ask, editedProject } from "./edited-project.ts";

const [a, b] = ["file:///a.mra.yaml", "file:///b.mra.yaml"];
const mapping = `cluster: t
tables:
  - file: t.csv
    rows:
      - { section: phones, extends: T, values: { name: "{N}", description: x, devicePool: DP, model: "{D}", vendorConfig: { a: "1" } } }
`;
const others = `cluster: t
templates:
  - { name: T, for: phones, location: L, vendorConfig: { b: "2" } }
devicePools:
  - { name: DP }
  - { name: DP2, mra: false }
`;
const csv = "N,D\nA,m\nB,\n";

const phone = (of: ProjectIndex, name: string): ConfigObject<"phones"> | undefined => of.find("phones", name);
const pool = address("devicePools", "DP");
const hear = (of: ProjectIndex, which: "form" | "template"): string => {
  const it = phone(of, "B");
  const topic = which === "form" ? it?.row?.form.shape : it?.inheritance?.shape;
  if (topic) of.asked?.(topic);
  return which;
};

const questions: Readonly<Record<string, (of: ProjectIndex) => unknown>> = {
  phones: (of) => of.objects("phones").map((it) => it.name),
  "who names DP": (of) => of.referrers(pool).map((it) => it.from.name),
  "first who names it": (of) => {
    const [first] = phone(of, "A")?.references ?? [];
    return first && of.isFirstUse(first);
  },
  mappings: (of) => of.rowForms.length,
  "what mappings name": (of) => of.rowForms.map((it) => it.said.references.map(({ name }) => name)),
  "their objects": (of) => of.rowForms.map((it) => it.all.map(({ name }) => name)),
  "description of A": (of) => entryOf(of, "A", "description"),
  "model of A": (of) => entryOf(of, "A", "model"),
  "model of B": (of) => entryOf(of, "B", "model"),
  "location of A": (of) => entryOf(of, "A", "location"),
  "B may have a model": (of) => phone(of, "B") && mayState(phone(of, "B")!, "model"),
  "B may have a protocol": (of) => phone(of, "B") && mayState(phone(of, "B")!, "protocol"),
  "B lacks a protocol": (of) => phone(of, "B")?.node.lacks?.("protocol"),
  "B takes part": (of) => phone(of, "B") && participates(phone(of, "B")!, of),
  "all that B has": (of) => phone(of, "B") && dataOf(phone(of, "B")!.values),
  "what B names": (of) => phone(of, "B")?.references.map((it) => it.name),
  "shape by the mapping": (of) => hear(of, "form"),
  "shape by the template": (of) => hear(of, "template"),
};
const entryOf = (of: ProjectIndex, name: string, key: "description" | "model" | "location"): unknown => {
  const it = phone(of, name);
  const entry = it && entryIn(it, key);
  return entry && dataOf(entry.value);
};

function told(uri: string, was: string, now: string): { readonly others: string; readonly besides: string } {
  const texts: Record<string, string> = { [a]: mapping, [b]: others };
  const edited = editedProject(texts, csv);
  const before = new Map(Object.entries(questions).map(([name, it]) => [name, ask(edited.project, it)]));
  const text = texts[uri]!.replace(was, () => now);
  assert.notEqual(text, texts[uri], was);
  const topics = edited.become(uri, text);
  const fresh = editedProject({ ...texts, [uri]: text }, csv).project;
  const [changed, besides]: [string[], string[]] = [[], []];
  for (const [name, question] of Object.entries(questions)) {
    const { answer } = ask(edited.project, question);
    assert.equal(answer, ask(fresh, question).answer, `${name}: as read anew`);
    const isTold = [...before.get(name)!.topics].some((topic) => topics.has(topic));
    if (answer !== before.get(name)!.answer) {
      assert.ok(isTold, `${name} has another answer: ${answer}`);
      changed.push(name);
    } else if (isTold) besides.push(name);
  }
  return { others: changed.join(", "), besides: besides.join(", ") };
}

describe("is told of an edit who has another answer, and else only who asked of the same things", () => {
  const is = (title: string, uri: string, was: string, now: string, others: string, besides: string): void =>
    void test(title, () => assert.deepEqual(told(uri, was, now), { others, besides }));
  is(
    "of a value that all rows have",
    a,
    "description: x",
    "description: y",
    "description of A, all that B has",
    "phones, who names DP, first who names it, what mappings name, what B names",
  );
  is(
    "of a name that all rows have",
    a,
    "devicePool: DP",
    "devicePool: DP2",
    "who names DP, what mappings name, B takes part, all that B has, what B names",
    "phones, first who names it",
  );
  is(
    "of a name that all rows have, to one that is nowhere",
    a,
    "devicePool: DP",
    "devicePool: DP3",
    "who names DP, what mappings name, all that B has, what B names",
    "phones, first who names it, B takes part",
  );
  is(
    "inside a map that all rows have",
    a,
    'a: "1"',
    'a: "3"',
    "all that B has",
    "phones, who names DP, first who names it, what mappings name, what B names, shape by the mapping",
  );
  is(
    "that takes a key from all rows",
    a,
    "description: x, ",
    "",
    "description of A, all that B has",
    "phones, who names DP, first who names it, what mappings name, what B names",
  );
  is(
    "that gives all rows a key",
    a,
    "description: x",
    "description: x, location: M",
    "location of A, all that B has",
    "phones, who names DP, first who names it, what mappings name, what B names",
  );
  is(
    "that gives all rows a key that must be there",
    a,
    "description: x",
    "description: x, protocol: SIP",
    "B may have a protocol, B lacks a protocol, all that B has",
    "phones, who names DP, first who names it, what mappings name, what B names, shape by the mapping",
  );
  is("that moves the mapping", a, "tables:", "# lists\ntables:", "", "");
  is(
    "of what is taken from a cell",
    a,
    "{D}",
    "{N}",
    "model of A, model of B, all that B has",
    "phones, who names DP, first who names it, mappings, what mappings name, their objects, description of A, location of A, B may have a model, B may have a protocol, B lacks a protocol, B takes part, what B names, shape by the mapping, shape by the template",
  );
  is(
    "of a heading that is nowhere",
    a,
    "{D}",
    "{X}",
    "model of A",
    "phones, who names DP, first who names it, mappings, what mappings name, their objects, description of A, model of B, location of A, B may have a model, B may have a protocol, B lacks a protocol, B takes part, all that B has, what B names, shape by the mapping, shape by the template",
  );
  is(
    "that brings another mapping",
    a,
    "rows:\n",
    'rows:\n      - { section: endUsers, values: { userid: "{N}" } }\n',
    "mappings, what mappings name, their objects",
    "phones, who names DP, first who names it, description of A, model of A, model of B, location of A, B may have a model, B may have a protocol, B lacks a protocol, B takes part, all that B has, what B names, shape by the mapping, shape by the template",
  );
  is(
    "that takes the mapping away",
    a,
    "section: phones",
    "section: nowhere",
    "phones, who names DP, first who names it, mappings, what mappings name, their objects, description of A, model of A, location of A, B may have a model, B may have a protocol, B lacks a protocol, B takes part, all that B has, what B names",
    "model of B, shape by the mapping, shape by the template",
  );
  is(
    "of what a template says",
    b,
    "location: L",
    "location: M",
    "location of A, all that B has",
    "first who names it, what B names",
  );
  is(
    "inside a map of a template",
    b,
    'b: "2"',
    'b: "3"',
    "all that B has",
    "first who names it, what B names, shape by the template",
  );
  is("of a pool's word of taking part", b, "{ name: DP }", "{ name: DP, mra: false }", "B takes part", "");
  is("of another pool", b, "{ name: DP2, mra: false }", "{ name: DP2 }", "", "");
});
