import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { refactoringsAt } from "../../core/src/ide/refactorings.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { writeDocument } from "../../core/src/syntax/write.ts";

const uri = "file:///p/t.mra.yaml";
const head = 'apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\n';

function read(text: string) {
  const file = bind(parse(uri, text));
  const projects = assemble([file]);
  const objects = projects[0]!.documents.flatMap((it) => it.objects);
  const effective = objects.map((it) => {
    const { extends: _, ...data } = dataIn(it);
    return JSON.stringify(
      Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)),
      sorted,
    );
  });
  return { file, world: { files: new Map([[uri, file]]), projects }, objects, effective };
}
const sorted = (_: string, it: unknown): unknown =>
  typeof it === "object" && it !== null && !Array.isArray(it)
    ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
    : it;

/** What is offered at a piece of a text, with the text that comes of it. */
function offeredAt(text: string, piece: string): readonly (readonly [title: string, after: string])[] {
  const start = text.indexOf(piece);
  const { world, file } = read(text);
  return refactoringsAt(world, file, { start, end: start + piece.length }).map((it) => [
    say(it.title, "en"),
    apply(text, [it.edit]),
  ]);
}

const phones = `${head}templates:
  - { name: soft, for: phones, protocol: SIP, vendorConfig: { webAccess: "1" } }
phones:
  # Jane
  - { name: CSFA, extends: soft, vendorConfig: { sshAccess: "0" }, description: null } # hers
  - name: CSFB
    model: Cisco 8845 # a desk phone
    protocol: SIP
    description: B
  - { model: Cisco 8845, name: CSFC, protocol: SIP }
`;

test("a template is written out where it is named; comments and order stay", () => {
  const [[title, after] = []] = offeredAt(phones, "extends: soft").filter(([it]) => it.startsWith("Write"));
  assert.equal(title, "Write the values of the template soft out");
  assert.match(after!, /# Jane\n {2}- \{ name: CSFA, .*description: null \} # hers/);
  assert.doesNotMatch(after!, /extends/);
  assert.deepEqual(read(after!).effective, read(phones).effective);
});

describe("a template is made of what objects share", () => {
  for (const [what, piece] of [
    ["a selection", phones.slice(phones.indexOf("  - name: CSFB"))],
    ["all of a model", "Cisco 8845"],
  ] as const)
    test(what, () => {
      const [[title, after] = []] = offeredAt(phones, piece);
      assert.equal(title, "Make a template of what 2 phones share");
      assert.match(after!, /name: cisco-8845/);
      assert.equal(after!.match(/Cisco 8845/g)?.length, 1);
      assert.deepEqual(read(after!).effective, read(phones).effective);
    });
  test("nothing where nothing is shared, or the cursor is elsewhere", () => {
    assert.deepEqual(offeredAt(phones, "description: B"), []);
    assert.deepEqual(offeredAt(phones, "cluster"), []);
  });
});

const value = fc.constantFrom("a", "b", null);
const map = fc.option(fc.dictionary(fc.constantFrom("webAccess", "sshAccess"), value, { minKeys: 1 }), { nil: null });
const fields = fc.record(
  { description: value, protocol: fc.constant("SIP"), vendorConfig: map, mra: fc.boolean(), location: value },
  { requiredKeys: [] },
);
const texts = fc
  .record({
    onOneLine: fc.boolean(),
    templates: fc.array(fields, { minLength: 1, maxLength: 3 }),
    phones: fc.array(fc.tuple(fields, fc.option(fc.nat(2), { nil: undefined }), fc.boolean()), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map((it) => {
    const templates = it.templates.map((one, i) => ({
      ...{ name: `t${String(i)}`, for: "phones" },
      ...(i > 0 && { extends: `t${String(i - 1)}` }),
      ...one,
    }));
    const objects = it.phones.map(([own, of, isFirst], i) => {
      const base = of !== undefined && of < templates.length ? { extends: `t${String(of)}` } : {};
      const name = { name: `CSF${String(i)}` };
      return isFirst ? { ...base, ...name, ...own } : { ...name, ...own, ...base };
    });
    return writeDocument("c", [
      { section: "templates", objects: templates, single: false },
      { section: "phones", objects, single: false, ...(it.onOneLine && { onOneLine: "objects" }) },
    ]);
  });

test("writing out, and making a template, change no effective value of any object", () => {
  const counts = { out: 0, made: 0 };
  fc.assert(
    fc.property(texts, (text) => {
      const { world, file, effective, objects } = read(text);
      const spans = objects.flatMap(({ base }) =>
        base ? [{ start: base.node.chunk.offset + base.node.start, end: base.node.chunk.offset + base.node.end }] : [],
      );
      for (const span of [...spans, { start: 0, end: text.length }])
        for (const it of refactoringsAt(world, file, span)) {
          const after = read(apply(text, [it.edit]));
          assert.deepEqual(after.file.tree.problems, []);
          assert.deepEqual(after.effective, effective);
          counts[say(it.title, "en").startsWith("Write") ? "out" : "made"]++;
        }
    }),
    { numRuns: 300 },
  );
  assert.ok(counts.out > 50 && counts.made > 5, JSON.stringify(counts));
});
