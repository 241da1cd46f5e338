// A file whose objects nearly all go: its project begins anew, with the few that stay.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { createEngine, type Engine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { fresh, plain, settle } from "./engine-world.ts";

const [uri, beside, other] = ["file:///a.mra.yaml", "file:///b.mra.yaml", "file:///c.mra.yaml"];
const head = (name: string): string => `apiVersion: mra/v1\ncluster: { name: ${name}, version: "14.0" }\n`;
const phones = (prefix: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `  - { name: ${prefix}${String(i)}, protocol: ${i % 400 === 0 ? "Perhaps" : "SIP"}, devicePool: DP${String(i % 7)} }\n`,
  ).join("");
const long = (prefix: string, count = 1_200): string =>
  `${head("c")}devicePools:\n  - { name: DP1, region: R }\nphones:\n${phones(prefix, count)}`;
const short = `${head("c")}devicePools:\n  - { name: DP0 }\nphones:\n${phones("SEP", 3)}  - { name: CSF7, protocol: SCCP }\n`;
const withTemplate = `${short}templates:\n  - { name: T, values: { protocol: SIP } }\n`;

class World {
  readonly engine: Engine = createEngine();
  readonly #now = new Map<string, string>();

  /** Takes a text, in steps of which others are asked for in between, or takes a file away; then all is as of a fresh check. */
  become(at: string, text: string | undefined): void {
    if (text === undefined) {
      this.#now.delete(at);
      this.engine.remove(at);
    } else {
      this.#now.set(at, text);
      this.engine.begin(at, text);
    }
    this.holds();
  }

  /** Writes something in the place of something else, as an edit. */
  edit(at: string, was: string, is: string): void {
    const before = this.#now.get(at)!;
    const start = before.indexOf(was);
    const text = before.slice(0, start) + is + before.slice(start + was.length);
    this.#now.set(at, text);
    this.engine.edit(at, text, { start, removed: was.length, inserted: is.length });
    this.holds();
  }

  holds(): void {
    settle(this.engine);
    const expected = fresh(this.#now);
    for (const it of this.#now.keys())
      assert.deepEqual(plain(this.engine.findings(it)), plain(expected.get(it) ?? []), it);
    const known = assemble([...this.#now].map(([at, text]) => bind(parse(at, text))));
    const namesIn = (of: typeof known): unknown =>
      of.map((it) => [
        it.name,
        ["phones", "devicePools"].map((section) => it.objects(section as "phones").map(({ name }) => name)),
      ]);
    assert.deepEqual(namesIn(this.engine.projects()), namesIn(known));
  }
}

test("another text in place of a long one, and what comes after it, is as of a fresh check", () => {
  const world = new World();
  world.become(uri, long("CSF"));
  world.become(beside, short);
  world.become(other, `${head("d")}phones:\n  - { name: SEP1, devicePool: DP }\n`);
  const [project, sibling] = world.engine.projects();
  world.become(uri, long("TCT"));
  assert.notEqual(world.engine.projects()[0], project, "it begins anew");
  assert.equal(world.engine.projects()[1], sibling);
  // what stays, and what came, hears of both
  world.edit(beside, "name: DP0", "name: DP3");
  world.edit(uri, "name: DP1", "name: DP0");
  world.edit(beside, "name: CSF7", "name: TCT7");
  world.edit(other, "version:", "publisher: x.example.com, version:");
  // few of many: no reason to begin anew
  const now = world.engine.projects()[0];
  world.become(uri, long("TCT", 900));
  assert.equal(world.engine.projects()[0], now);
});

test("a project goes on where few objects go, or more than a tenth as many stay", () => {
  const goesOn = (world: World, before: string, after: string): boolean => {
    world.become(uri, before);
    const [project] = world.engine.projects();
    world.become(uri, after);
    return world.engine.projects()[0] === project;
  };
  // of a file of 1,200 phones one pool stays
  const others = (count: number): World => {
    const world = new World();
    world.become(beside, `${head("c")}phones:\n${phones("SEP", count)}`);
    return world;
  };
  assert.equal(goesOn(others(119), long("CSF"), long("TCT")), false);
  assert.equal(goesOn(others(120), long("CSF"), long("TCT")), true);
  assert.equal(goesOn(others(1), long("CSF", 50), long("TCT", 50)), true);
});

test("two projects of one file both begin anew", () => {
  const world = new World();
  const two = (prefix: string): string => `${long(prefix)}---\n${long(prefix).replace("name: c,", "name: d,")}`;
  world.become(uri, two("CSF"));
  const before = world.engine.projects();
  world.become(uri, two("TCT"));
  const after = world.engine.projects();
  assert.deepEqual(
    after.map((it, i) => it === before[i]),
    [false, false],
  );
});

test("which file is worked on next is known until all is shown", () => {
  const { engine } = new World();
  assert.equal(engine.next, undefined);
  engine.begin(uri, short);
  assert.equal(engine.next, uri);
  engine.finish();
  assert.equal(engine.next, uri);
  settle(engine);
  assert.equal(engine.next, uri, "its findings are still to be put together");
  Array.from(engine.gather());
  assert.equal(engine.next, undefined);
});

test("a long file goes, and comes again", () => {
  const world = new World();
  world.become(beside, short);
  world.become(uri, long("CSF"));
  world.become(uri, undefined);
  world.edit(beside, "name: DP0", "name: DP4");
  world.become(uri, long("CSF"));
  world.become(beside, undefined);
  world.become(uri, undefined);
  assert.deepEqual(world.engine.projects(), []);
});

test("where something stays that has values of a template, all are taken out one by one", () => {
  const world = new World();
  world.become(beside, withTemplate.replace("protocol: SCCP", "extends: T"));
  world.become(uri, long("CSF"));
  const [project] = world.engine.projects();
  world.become(uri, long("TCT"));
  assert.equal(world.engine.projects()[0], project);
  world.edit(beside, "values: { protocol: SIP }", "values: { protocol: Perhaps }");
});

test("another text may come before the work on the last one is done", () => {
  const world = new World();
  world.become(beside, short);
  world.become(uri, long("CSF"));
  for (const steps of [1, 5, 20, 400, 1_300, 2_600]) {
    world.engine.begin(uri, long(`TCT${String(steps)}X`));
    const work = world.engine.settle();
    for (let i = 0; i < steps; i++) work.next();
    world.become(uri, long(`CSF${String(steps)}X`));
  }
});
