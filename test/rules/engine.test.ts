import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";
import { fresh, plain, settle, texts } from "./engine-world.ts";

test("a file that is taken away takes its findings and its objects along", () => {
  const engine = createEngine();
  for (const [uri, text] of Object.entries(texts)) engine.set(parse(uri, text));
  settle(engine);
  assert.deepEqual(plain(engine.findings("file:///c.mra.yaml")), []);
  engine.changed();
  engine.remove("file:///b.mra.yaml");
  settle(engine);
  const codes = new Set(engine.findings("file:///c.mra.yaml").map((it) => it.code));
  assert.ok(codes.has("MRA201"), "the phones refer to what is gone");
  assert.ok(engine.changed().includes("file:///c.mra.yaml"));
  assert.deepEqual(engine.findings("file:///b.mra.yaml"), []);
});

test("an edit of facts is seen by a rule that reads them from the document", () => {
  const uri = "file:///f.mra.yaml";
  const text = "apiVersion: mra/v1\ncluster: lab\nntp:\n  servers: [10.0.0.1]\n  note: x\n";
  const engine = createEngine();
  engine.set(parse(uri, text));
  settle(engine);
  const at = text.indexOf("note");
  const next = text.replace("note", "password");
  engine.edit(uri, next, { start: at, removed: 4, inserted: 8 });
  settle(engine);
  assert.ok(engine.findings(uri).some((it) => it.code === "MRA204"));
  assert.deepEqual(plain(engine.findings(uri)), plain(fresh(new Map([[uri, next]])).get(uri) ?? []));
});

test("a name that comes to differ from one in another file in capitals only is told, and no longer when that goes", () => {
  const [first, second] = ["file:///1.mra.yaml", "file:///2.mra.yaml"];
  const text = (name: string): string => `apiVersion: mra/v1\ncluster: lab\nregions:\n  - name: ${name}\n`;
  const engine = createEngine();
  engine.set(parse(first, text("R-Home")));
  engine.set(parse(second, text("R-NOME")));
  const told = (): readonly string[] => {
    settle(engine);
    const codes = engine.findings(second).map((it) => it.code);
    return codes.filter((it) => it === "MRA213");
  };
  assert.deepEqual(told(), []);
  engine.become(second, text("R-HOME"));
  assert.deepEqual(told(), ["MRA213"]);
  engine.become(first, text("R-Office"));
  assert.deepEqual(told(), []);
  engine.become(first, text("r-home"));
  assert.deepEqual(told(), ["MRA213"]);
  engine.remove(first);
  assert.deepEqual(told(), []);
});

test("a name of a directory number that differs from one in another file in capitals only is told as long as it does", () => {
  const engine = createEngine();
  const lines = (partition: string): string =>
    `apiVersion: mra/v1\ncluster: lab\nlines:\n  - { pattern: "1001", routePartition: ${partition} }\n`;
  const [first, second] = ["file:///1.mra.yaml", "file:///2.mra.yaml"];
  engine.become(first, lines("PT"));
  engine.become(
    second,
    "apiVersion: mra/v1\ncluster: lab\nphones:\n  - { name: P, lines: [{ pattern: '1001', routePartition: pt }] }\n",
  );
  const isSpelled = (): readonly boolean[] => {
    settle(engine);
    const all = engine.findings(second).filter((it) => it.code === "MRA201");
    return all.map((it) => say(it.message, "en").includes('is spelled "1001 PT"'));
  };
  assert.deepEqual(isSpelled(), [true]);
  engine.become(first, lines("PT-Lab"));
  assert.deepEqual(isSpelled(), [false]);
  engine.become(first, lines("PT"));
  assert.deepEqual(isSpelled(), [true]);
});

test("what is wrong with shapes is known before what the rules say", () => {
  const uri = "file:///s.mra.yaml";
  const engine = createEngine();
  engine.set(parse(uri, texts["file:///d.mra.yaml"] ?? ""));
  const work = engine.settle();
  while (!engine.isShaped) work.next();
  const shapes = engine.findings(uri).map((it) => it.code);
  assert.ok(shapes.some((it) => it.startsWith("schema/")));
  assert.ok(!engine.isSettled && !shapes.some((it) => it.startsWith("MRA")));
  settle(engine);
  assert.ok(engine.findings(uri).some((it) => it.code.startsWith("MRA")));
});

test("a long text is read in many steps; until the last the file is what it was, and other files are answered", () => {
  const uri = "file:///long.mra.yaml";
  const textOf = (name: string): string =>
    `apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\nphones:\n${Array.from({ length: 4_000 }, (_, i) => `  - { name: ${name}${String(i)}, devicePool: DP }\n`).join("")}`;
  const engine = createEngine();
  const beside = "file:///d.mra.yaml";
  engine.set(parse(beside, texts[beside]!));
  settle(engine);
  const known = plain(engine.findings(beside));
  let before: string | undefined = undefined;
  for (const text of [textOf("A"), textOf("B"), textOf("A").replace("A7,", "A7B,")]) {
    engine.begin(uri, text);
    const work = engine.settle();
    let steps = 0;
    for (; engine.reading === uri; steps++) {
      assert.equal(engine.files.get(uri)?.tree.text, before);
      assert.ok(!engine.isSettled && !engine.isShaped);
      assert.deepEqual(plain(engine.findings(beside)), known);
      work.next();
    }
    assert.ok(steps > 20, String(steps));
    assert.equal(engine.files.get(uri)?.tree.text, text);
    settle(engine);
    before = text;
    const now = new Map([
      [beside, texts[beside]!],
      [uri, text],
    ]);
    assert.deepEqual(plain(engine.findings(uri)), plain(fresh(now).get(uri) ?? []));
  }
});

test("an edit checks only what it bears on", () => {
  const engine = createEngine();
  for (const [uri, text] of Object.entries(texts)) engine.set(parse(uri, text));
  settle(engine);
  const uri = "file:///c.mra.yaml";
  const text = texts[uri]!;
  const at = text.indexOf("Jane");
  engine.edit(uri, text.replace("Jane", "June"), { start: at + 1, removed: 1, inserted: 1 });
  const steps = Array.from(engine.settle()).length;
  assert.ok(steps > 0 && steps < 40, `${String(steps)} steps for one field of one user`);
});

test("who says something of a template is asked again where that moves, and no shape is looked at", () => {
  const uri = "file:///many.mra.yaml";
  const engine = createEngine();
  const phones = Array.from({ length: 300 }, (_, i) => `  - { name: CSF${String(i)}, extends: t }\n`);
  const type = "model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: Default";
  const text = `apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\ntemplates:\n  - { description: X, name: t, for: phones, ${type} }\nphones:\n${phones.join("")}`;
  engine.set(parse(uri, text));
  settle(engine);
  const owners = (): readonly number[] =>
    engine.findings(uri).flatMap((it) => (it.code === "MRA174" ? spanOf(it.spot).start : []));
  const [before] = owners();
  const start = text.indexOf("description: X") + "description: X".length;
  const after = `${text.slice(0, start)}Y${text.slice(start)}`;
  engine.edit(uri, after, { start, removed: 0, inserted: 1 });
  const steps = Array.from(engine.settle()).length;
  assert.deepEqual(owners(), [before! + 1], "it stands at the template's name");
  assert.ok(steps >= 300 && steps < 400, `${String(steps)} steps for 300 phones`);
});

test("a profile is no concern of phones that name another one and have nothing to say of theirs", () => {
  const uri = "file:///many.mra.yaml";
  const engine = createEngine();
  const type = "Cisco Unified Client Services Framework";
  const profiles = Array.from(
    { length: 30 },
    (_, i) => `  - { name: P${String(i)}, phoneType: ${type}, protocol: SIP }\n`,
  );
  const phones = Array.from(
    { length: 300 },
    (_, i) => `  - { name: CSF${String(i)}, model: ${type}, protocol: SIP, phoneSecurityProfile: P0 }\n`,
  );
  const text = `apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\nphoneSecurityProfiles:\n${profiles.join("")}phones:\n${phones.join("")}`;
  engine.set(parse(uri, text));
  settle(engine);
  const [name, other] = ["name: P7,", "name: P7A,"];
  engine.edit(uri, text.replace(name, other), {
    start: text.indexOf(name),
    removed: name.length,
    inserted: other.length,
  });
  const steps = Array.from(engine.settle()).length;
  assert.ok(steps < 30, `${String(steps)} steps for a profile that no phone names`);
});

test("where each of many names another object that nowhere is described, an edit of one is its own concern", () => {
  const uri = "file:///many.mra.yaml";
  const engine = createEngine();
  const phones = Array.from({ length: 300 }, (_, i) => `  - { name: CSF${String(i)}, devicePool: DP${String(i)} }\n`);
  let text = `apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\nphones:\n${phones.join("")}devicePools:\n  - { name: A }\n`;
  engine.set(parse(uri, text));
  settle(engine);
  const replaced = (before: string, after: string): number => {
    const start = text.indexOf(before);
    text = text.replace(before, after);
    engine.edit(uri, text, { start, removed: before.length, inserted: after.length });
    return Array.from(engine.settle()).length;
  };
  const same = (): void => {
    const found = engine.findings(uri);
    assert.deepEqual(plain(found), plain(fresh(new Map([[uri, text]])).get(uri) ?? []));
    assert.equal(found.filter((it) => it.code === "MRA201").length, 300);
    // the fix is about the list as it is now
    const lists = found.flatMap((it) => it.fixes.flatMap((fix) => fix.changes)).filter((it) => it.kind === "append");
    const list = engine.files.get(uri)?.documents[0]?.tree.root;
    for (const it of lists) assert.ok(list?.kind === "map" && list.entries.some(({ value }) => value === it.list));
  };
  assert.ok(replaced("CSF150,", "CSF150A,") < 30, "its name");
  same();
  assert.ok(replaced("DP150 ", "DP150A ") < 30, "what it names");
  same();
  // where the list is none, nothing can be written into it
  replaced("devicePools:\n  - { name: A }\n", "devicePools: none\n");
  same();
  replaced("devicePools: none\n", "");
  same();
});

test("one of many that name an object which nowhere is described is edited alone; another first use is found", () => {
  const uri = "file:///many.mra.yaml";
  const engine = createEngine();
  const phones = Array.from({ length: 300 }, (_, i) => `  - { name: CSF${String(i)}, devicePool: DP-X }\n`);
  let text = `apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\nphones:\n  - { name: CSF, mra: false }\n${phones.join("")}`;
  engine.set(parse(uri, text));
  settle(engine);
  const replaced = (before: string, after: string): number => {
    const start = text.indexOf(before);
    text = text.replace(before, after);
    engine.edit(uri, text, { start, removed: before.length, inserted: after.length });
    return Array.from(engine.settle()).length;
  };
  const at = (): string =>
    engine
      .findings(uri)
      .filter((it) => it.code === "MRA201")
      .map(
        (it) =>
          `${
            text
              .slice(0, spanOf(it.spot).start)
              .match(/CSF\w+/g)
              ?.at(-1) ?? ""
          } ${String(it.related.length)}`,
      )
      .join();
  assert.equal(at(), "CSF0 100");
  assert.ok(replaced("CSF150,", "CSF150A,") < 30, "a name in the middle");
  assert.ok(replaced("CSF0,", "CSF0A,") < 30, "the name of the first");
  assert.equal(at(), "CSF0A 100");
  assert.ok(replaced("devicePool: DP-X", "devicePool: DP-Y") < 30, "the first names another one");
  assert.equal(at(), "CSF0A 0,CSF1 100");
  assert.ok(replaced("devicePool: DP-Y", "devicePool: DP-X") < 30, "and the same again");
  assert.equal(at(), "CSF0A 100");
  assert.ok(replaced("CSF0A, ", "CSF0A, state: absent, ") < 30, "the first is to go");
  assert.equal(at(), "CSF1 100");
});
