// What many objects have to say of one value, as it is kept while texts change: each cause once, shown by the first who says it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import { Topic } from "../../core/src/model/topic.ts";
import type { Finding, Fix } from "../../core/src/rules/finding.ts";
import { SharedCause, SharedCauses, type Finder, type Told } from "../../core/src/rules/shared-causes.ts";
import { byFirst, causeOf, toldApart, type ThroughFinding } from "../../core/src/rules/share.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, type Spot } from "../../core/src/syntax/tree.ts";
import { inWords } from "./seen-findings.ts";

const text = `apiVersion: mra/v1
cluster: t
templates: [{ name: far, for: phones, description: bad, protocol: SCCP }]
phones: [{ name: CSFA, extends: far }, { name: CSFB, extends: far }, { name: CSFC, extends: far }]
`;
const [project] = assemble([bind(parse("a", text))]);
const [first, second, third] = project!.objects("phones");
const [bad, sccp] = ["description", "protocol"].map((key) => nodeAt(first!.values, key)!);
const findingOf = (through: ConfigObject, more: Partial<ThroughFinding>): ThroughFinding => ({
  ...{ code: "B", severity: "error", message: message({ en: "b", ko: "b" }), spot: bad!, related: [], fixes: [] },
  ...{ through, ...more },
});

describe("findings of objects", () => {
  test("are shown in the order of their objects, then of their codes, then of their words", () => {
    const all = [
      findingOf(first!, { code: "A", message: message({ en: "z", ko: "a" }) }),
      findingOf(first!, { message: message({ en: "a", ko: "z" }) }),
      findingOf(first!, {}),
      findingOf(second!, { code: "A" }),
      findingOf(second!, { message: message({ en: "a", ko: "z" }) }),
    ];
    assert.deepEqual([...all].reverse().sort(byFirst), all);
    assert.equal(byFirst(all[0]!, all[0]!), 0);
  });

  test("lose a fix, where they are told apart, that changes more than one value or writes a key", () => {
    const fix = (title: string, ...changes: Fix["changes"]): Fix => ({
      ...{ title: message({ en: title, ko: title }), safe: true, changes },
    });
    const one = { kind: "replace", node: bad!, value: "good" } as const;
    const two = { kind: "replace", node: sccp!, value: "SIP" } as const;
    const insert = { kind: "insert", map: project!.template("far")!.values, key: "k", value: 1 } as const;
    const fixes = [fix("one", one), fix("two", one, two), fix("insert", insert), fix("other", two)];
    assert.equal(
      inWords(toldApart([findingOf(first!, { fixes })]), { a: text }),
      `
a 4:33 «far» error B
  b (concerns the phone "CSFA")
  b (전화기 "CSFA"에 해당)
  see a 4:18 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
  fix one | one (safe): a
    phones: [{ name: CSFA, extends: far, description: good }, { name: CSFB, extends: far }, { name: CSFC, extends: far }]
  fix other | other (safe): a
    phones: [{ name: CSFA, extends: far, protocol: SIP }, { name: CSFB, extends: far }, { name: CSFC, extends: far }]
`,
    );
  });
});

class Phone implements Finder<Phone> {
  readonly name: string;
  shape: readonly Finding[] = [];
  said: readonly Finding[] = [];
  told: readonly Told<Phone>[] = [];

  constructor(name: string) {
    this.name = name;
  }
}
const phones = (): readonly [Phone, Phone, Phone] => [new Phone("A"), new Phone("B"), new Phone("C")];
const placeAt = (start: number): Spot => ({ chunk: elsewhere, start, end: start + 1 });
const elsewhere = { uri: "b", offset: 0 };
/** What is shown in a file, with the number of those it concerns as their message has it. */
const shownIn = (causes: SharedCauses<Phone>, uri: string): readonly string[] => {
  causes.share();
  return causes.findingsIn(uri).map((it) => say(it.message, "en"));
};
const names = (of: Iterable<Phone>): string => [...of].map((it) => it.name).join(" ");

describe("a cause", () => {
  const all = new SharedCauses<Phone>(project!);
  const causeWith = (...objects: readonly ConfigObject[]): SharedCause<Phone> => {
    const cause = new SharedCause<Phone>(all, "k");
    for (const it of objects) cause.add(toldOf(it, cause));
    return cause;
  };
  const toldOf = (object: ConfigObject, cause: SharedCause<Phone>): Told<Phone> => ({
    ...{ by: new Phone(object.name), finding: findingOf(object, {}), at: 0, askedFor: 0, cause },
  });
  const firstOf = (it: SharedCause<Phone>): string | undefined => it.first?.by.name;

  test("is shown by the first of its members in the order of the files, whoever comes and goes", () => {
    const cause = causeWith(first!, second!);
    assert.equal(firstOf(cause), "CSFA");
    assert.equal(firstOf(causeWith(second!, first!)), "CSFA");
    assert.equal(firstOf(causeWith(third!, second!, first!)), "CSFA");
    assert.equal(firstOf(causeWith()), undefined);
    cause.delete(cause.members.get(second!)!);
    assert.equal(firstOf(cause), "CSFA");
    cause.add(toldOf(second!, cause));
    cause.delete(cause.members.get(first!)!);
    cause.add(toldOf(third!, cause));
    assert.equal(firstOf(cause), "CSFB");
    cause.add(toldOf(first!, cause));
    assert.equal(firstOf(cause), "CSFA");
  });

  test("has each object once, by what it found first", () => {
    const cause = causeWith(first!);
    const { first: before } = cause;
    cause.add(toldOf(first!, cause));
    assert.equal(cause.members.size, 1);
    assert.equal(cause.first, before);
  });

  test("gives one of whom something holds, the first if it can", () => {
    const cause = causeWith(second!, first!, third!);
    const one = (...of: readonly string[]): string | undefined => cause.one((it) => of.includes(it.name))?.by.name;
    assert.deepEqual([one("CSFA", "CSFB"), one("CSFC", "CSFB"), one()], ["CSFA", "CSFB", undefined]);
    assert.equal(
      causeWith().one(() => true),
      undefined,
    );
  });

  test("tells who found it where it stood before, and was not asked since: of one that is shown once its first", () => {
    const cause = causeWith(first!, second!, third!);
    assert.equal(names(cause.old()), "");
    all.moves(cause);
    assert.equal(names(cause.old()), "CSFA");
    assert.equal(names(cause.old()), "");
    cause.isTogether = false;
    assert.equal(names(cause.old()), "CSFB CSFC");
    all.moves(cause);
    const anew = toldOf(first!, cause);
    cause.delete(anew);
    cause.add({ ...anew, at: cause.movedAt });
    assert.equal(names(cause.old()), "CSFB CSFC");
    cause.isTogether = true;
    assert.equal(names(cause.old()), "");
    const none = causeWith();
    all.moves(none);
    assert.equal(names(none.old()), "");
  });

  test("hears of a whole once, and of none when it is given up", () => {
    const [cause, topic] = [causeWith(), new Topic()];
    cause.hear(topic);
    cause.hear(topic);
    assert.deepEqual([cause.topics, [...topic.subscribers()]], [[topic], [cause]]);
    cause.unsubscribe();
    assert.deepEqual([cause.topics, topic.isIdle], [[], true]);
  });
});

describe("all causes of a project", () => {
  test("are nothing at first, and nobody waits for them", () => {
    const causes = new SharedCauses<Phone>(project!);
    assert.deepEqual([causes.isUnsure, causes.old(), causes.isUnsure, causes.share()], [false, [], false, []]);
    causes.changed();
    causes.note(phones()[0]);
    assert.deepEqual([causes.isUnsure, [...causes.uris], causes.findingsIn("a")], [false, [], []]);
  });

  test("are shown once each, with how many they concern, whether shape or rules say so", () => {
    const causes = new SharedCauses<Phone>(project!);
    const [a, b, c] = phones();
    const { through: _, ...own } = findingOf(second!, {});
    a.shape = [own, findingOf(first!, { spot: placeAt(0) })];
    b.said = [own, findingOf(second!, { spot: placeAt(0) })];
    causes.note(a);
    assert.deepEqual([causes.isUnsure, causes.share(), causes.share()], [true, ["b"], []]);
    causes.note(b);
    c.said = [own];
    causes.note(c);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns 2 phones, "CSFA" first)']);
    assert.deepEqual([a.told.length, b.told.length, c.told.length], [1, 1, 0]);
    assert.deepEqual([...causes.uris], ["b"]);
    causes.old();
    assert.equal(causes.isUnsure, false);
  });

  test("are shown apart where others share the value for whom it is right", () => {
    const causes = new SharedCauses<Phone>(project!);
    const [a, b, c] = phones();
    [a.said, b.said] = [[findingOf(first!, {})], [findingOf(second!, { spot: bad! })]];
    causes.note(a);
    causes.note(b);
    causes.share();
    assert.deepEqual(
      causes.findingsIn("a").map((it) => it.spot.start),
      [first!.base!.node.start, second!.base!.node.start],
    );
    c.said = [findingOf(third!, {})];
    causes.note(c);
    assert.deepEqual(shownIn(causes, "a"), ['b (concerns 3 phones, "CSFA" first)']);
  });

  test("go with the last of those who say so", () => {
    const causes = new SharedCauses<Phone>(project!);
    const [a, b] = phones();
    [a.said, b.said] = [[findingOf(first!, { spot: placeAt(0) })], [findingOf(second!, { spot: placeAt(0) })]];
    causes.note(a);
    causes.note(b);
    const [{ cause } = assert.fail()] = a.told;
    const topic = new Topic();
    cause.hear(topic);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns 2 phones, "CSFA" first)']);
    a.said = [];
    causes.note(a);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns the phone "CSFB")']);
    b.said = [];
    causes.note(b);
    assert.deepEqual([causes.share(), causes.findingsIn("b"), topic.isIdle], [["b"], [], true]);
    causes.changed();
    assert.equal(causes.isUnsure, true);
    causes.old();
    causes.changed();
    assert.equal(causes.isUnsure, false);
  });

  test("keep who found what and when, as long as the finding is the same one", () => {
    const causes = new SharedCauses<Phone>(project!);
    const [a] = phones();
    a.said = [findingOf(first!, { spot: placeAt(0) })];
    causes.note(a);
    const [told = assert.fail()] = a.told;
    causes.moves(told.cause);
    a.said = [...a.said, findingOf(first!, { spot: placeAt(1) })];
    causes.note(a);
    assert.deepEqual([a.told[0] === told, a.told.map((it) => it.at < told.cause.movedAt)], [true, [true, false]]);
    assert.equal(names(causes.old()), "A");
    assert.deepEqual(causes.old(), []);
  });
});

describe("where one of many was asked again, as the place is another one", () => {
  /** Two who say the same; the first says it now in another place, and perhaps in other words. */
  const moved = (now: (it: ConfigObject) => readonly Finding[], before = 1) => {
    const causes = new SharedCauses<Phone>(project!);
    const [a, b, c] = phones();
    const said = (it: ConfigObject): readonly Finding[] =>
      Array.from({ length: before }, (_, i) => findingOf(it, { spot: placeAt(i) }));
    [a.said, b.said, c.said] = [said(first!), said(second!), said(third!)];
    for (const it of [a, b, c]) causes.note(it);
    const [told = assert.fail()] = a.told;
    const { cause } = told;
    causes.moves(cause);
    const old = a.said;
    a.said = now(first!);
    causes.note(a);
    return { causes, cause, told, a, b, c, follows: () => causes.follow(cause, told, old) };
  };
  const there = (it: ConfigObject, more: Partial<ThroughFinding> = {}): ThroughFinding =>
    findingOf(it, { spot: placeAt(10), ...more });

  test("the others say it there, too, and are shown there with it", () => {
    const { causes, cause, follows, a, b } = moved((it) => [there(it)]);
    assert.equal(follows(), true);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns 3 phones, "CSFA" first)']);
    assert.equal(causes.findingsIn("b")[0]!.spot.start, 10);
    assert.deepEqual([a.told[0]!.cause === cause, b.told[0]!.cause === cause], [true, true]);
    assert.equal(cause.key, causeOf(there(first!)));
    // the first found it there; were another one shown, it would have to be asked
    assert.equal(names(causes.old()), "");
    b.said = [there(second!)];
    a.said = [];
    causes.note(a);
    causes.note(b);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns 2 phones, "CSFB" first)']);
    assert.equal(names(causes.old()), "");
  });

  test("who is shown next, and found it where it stood before, is asked again then", () => {
    const { causes, follows, a } = moved((it) => [there(it)]);
    follows();
    a.said = [];
    causes.note(a);
    causes.share();
    assert.equal(names(causes.old()), "B");
  });

  test("those are more who were there before, the others come to them, with what they hear of", () => {
    const { causes, cause, follows, b, c } = moved((it) => [there(it)]);
    for (const [it, object] of [
      [b, second!],
      [c, third!],
    ] as const) {
      it.said = [...it.said, there(object)];
      causes.note(it);
    }
    const topic = new Topic();
    cause.hear(topic);
    assert.equal(follows(), true);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns 3 phones, "CSFA" first)']);
    assert.equal(topic.isIdle, false);
    assert.deepEqual(
      [b, c].map((it) => it.told.map(({ cause: of }) => of === b.told[1]!.cause)),
      [
        [true, true],
        [true, true],
      ],
    );
  });

  test("nothing is to follow where its place is the same", () => {
    const { causes, cause, follows } = moved((it) => [findingOf(it, { spot: placeAt(0) })]);
    assert.equal(follows(), true);
    assert.equal(cause.members.size, 3);
    assert.deepEqual(shownIn(causes, "b"), ['b (concerns 3 phones, "CSFA" first)']);
  });

  test("the others are asked, too, where it says another thing, more, or nothing", () => {
    const { through: _, ...own } = there(first!);
    for (const now of [
      [],
      [there(first!), there(first!, { code: "C" })],
      [there(first!, { code: "C" })],
      [there(first!, { severity: "hint" })],
      [there(first!, { message: message({ en: "c", ko: "c" }) })],
      [own],
    ])
      assert.equal(moved(() => now).follows(), false);
    assert.equal(moved((it) => [there(it), there(it, { code: "C" })], 2).follows(), false);
    assert.equal(moved((it) => [there(it), findingOf(it, { spot: placeAt(11) })], 2).follows(), true);
  });
});
