// Who asked about what: told when the answer may be another one, and forgotten when they go.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, binding } from "../../core/src/model/bind.ts";
import { Derived } from "../../core/src/model/derived.ts";
import { FirstUse, isUse } from "../../core/src/model/first-use.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { Reference } from "../../core/src/model/object.ts";
import { Topic, type Subscriber } from "../../core/src/model/topic.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const asker = (): Subscriber => ({ topics: [] });

test("a topic knows each who asks once, and is idle when all are gone", () => {
  const topic = new Topic();
  const [a, b, c] = [asker(), asker(), asker()];
  const known = (): readonly Subscriber[] => [...topic.subscribers()];
  assert.ok(topic.isIdle);
  topic.delete(a);
  topic.add(a);
  topic.add(a);
  assert.deepEqual([known(), topic.isIdle], [[a], false]);
  topic.delete(b);
  assert.deepEqual(known(), [a], "another one goes");
  topic.add(b);
  topic.add(c);
  assert.deepEqual([known().length, topic.isIdle], [3, false]);
  topic.delete(a);
  topic.delete(b);
  assert.deepEqual([known(), topic.isIdle], [[c], false]);
  topic.delete(c);
  assert.deepEqual([known(), topic.isIdle], [[], true]);
  topic.add(b);
  assert.deepEqual(known(), [b]);
});

test("what is derived is found out once, again when what it comes from changes, and told only where it is another thing", () => {
  const from = new Topic();
  let [value, found] = [1, 0];
  const it = new Derived((hear) => {
    hear(from);
    found++;
    return value > 10;
  });
  assert.equal(it.value, false);
  assert.equal(it.value, false);
  assert.deepEqual([found, from.isIdle, it.topics.length], [1, false, 1]);
  assert.equal(it.renew(), false, "nobody wants to know");
  assert.deepEqual([found, from.isIdle], [1, true]);
  it.topic.add(asker());
  value = 2;
  assert.deepEqual([it.value, it.renew()], [false, false], "the same again");
  value = 20;
  assert.deepEqual([it.renew(), it.value], [true, true]);
  assert.equal(from.isIdle, false);
});

describe("the first who names an object", () => {
  const text = (state: string): string =>
    `apiVersion: mra/v1\ncluster: t\ndevicePools:\n  - { name: A, region: R, state: ${state} }\n  - { name: B, region: R }\n`;
  const references = (state = "present"): readonly Reference[] =>
    bind(parse("file:///t.mra.yaml", text(state))).documents[0]!.objects.flatMap((it) => it.own);
  test("is one that is to stay", () => assert.deepEqual(references("absent").map(isUse), [false, true]));
  test("is told when it becomes that, and when it is it no more; nobody else is", () => {
    const [a, b] = references() as [Reference, Reference];
    const first = new FirstUse(a);
    const [ofA, ofB] = [first.topicOf(a), first.topicOf(b)];
    assert.equal(first.topicOf(a), ofA);
    assert.notEqual(ofA, ofB);
    const told = (next: Reference | undefined): ReadonlySet<Topic> => {
      const topics = new Set<Topic>();
      first.become(next, topics);
      return topics;
    };
    assert.deepEqual(told(a), new Set());
    assert.deepEqual(told(b), new Set([ofA, ofB]));
    assert.deepEqual(told(undefined), new Set([ofB]));
    assert.ok(first.isIdle);
    const one = asker();
    ofB.add(one);
    assert.ok(!first.isIdle);
    first.forget(b);
    assert.equal(first.topicOf(b), ofB, "somebody still asks");
    ofB.delete(one);
    first.forget(b);
    assert.notEqual(first.topicOf(b), ofB);
  });
});

test("who names something by one template, or by one mapping, asks as one whether that is the first; else each for itself", () => {
  const text = `apiVersion: mra/v1
cluster: t
templates: [{ name: T, for: phones, devicePool: DP }]
phones: [{ name: A, extends: T, ownerUser: u }, { name: B, extends: T, ownerUser: u }, { name: C, devicePool: DP }]
tables:
  - file: t.csv
    rows: [{ section: phones, values: { name: "{N}", devicePool: DP, ownerUser: "{U}" } }]
`;
  const grid = readGrid("file:///t.csv", "N,U\nD,u\nE,u\n", ",")!;
  const project = assemble([bind(parse("file:///t.mra.yaml", text), undefined, () => ({ kind: "rows", grid }))])[0]!;
  const groups = (section: string, name: string): readonly string[] => {
    const first = new FirstUse(undefined);
    const byTopic = new Map<Topic, string>();
    for (const it of project.referrers(address(section, name))) {
      const topic = first.topicOf(it);
      byTopic.set(topic, `${byTopic.get(topic) ?? ""}${it.from.name}`);
    }
    return [...byTopic.values()];
  };
  assert.deepEqual(groups("devicePools", "DP"), ["AB", "C", "DE"]);
  assert.deepEqual(groups("endUsers", "u"), ["A", "B", "DE"]);
});

test("a long list is bound in steps, and the same objects are there as at once", () => {
  const regions = Array.from({ length: 1_000 }, (_, i) => `  - name: R${String(i)}\n`).join("");
  const tree = parse("file:///t.mra.yaml", `apiVersion: mra/v1\ncluster: t\nsomething: [1]\nregions:\n${regions}`);
  const steps = binding(tree);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count++;
  assert.ok(count >= 4 && count <= 6, `${String(count)} steps`);
  assert.deepEqual(
    step.value.documents[0]!.objects.map((it) => it.name),
    bind(tree).documents[0]!.objects.map((it) => it.name),
  );
});
