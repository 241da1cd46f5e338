// The ways to take no part in MRA: whom they are offered for, what they change, and where they are none.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { takeNoPart } from "../../core/src/rules/take-no-part.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { Spot } from "../../core/src/syntax/tree.ts";
import { fixIn } from "./seen-findings.ts";

describe("to take no part in MRA", () => {
  const text = `apiVersion: mra/v1
cluster: { name: t, version: "14.0" }
mra: true
devicePools:
  - { name: DP, managed: false }
  - { name: DP-OFF, managed: false, mra: false }
---
apiVersion: mra/v1
cluster: t
phones:
  - { name: A, devicePool: DP }
  - { name: B, devicePool: DP-OFF, mra: true }
  - { name: C }
  - { name: D, devicePool: DP, mra: false }
  - { name: E, devicePool: DP, state: absent }
  - { name: F, devicePool: NONE }
  - { name: G, devicePool: DP-OFF }
  - { name: I, devicePool: DP, mra: true }
`;
  const files = { a: text, b: "apiVersion: mra/v1\ncluster: t\nphones: [{ name: H, devicePool: DP }]\n", c: "[]\n" };
  const bound = ["c", "a", "b"].map((name) => bind(parse(name, files[name as "a"])));
  const [project] = assemble(bound);
  const objectOf = (name: string): ConfigObject => project!.objects("phones").find((it) => it.name === name)!;
  const findingAt = (spot: Spot, more: Partial<Finding> = {}): Finding => ({
    ...{ code: "MRA038", severity: "error", message: message({ en: "m", ko: "m" }), spot, related: [], fixes: [] },
    ...more,
  });
  const at = (spot: Spot, more: Partial<Finding> = {}): readonly string[] =>
    takeNoPart(findingAt(spot, more), project!).map((it) => fixIn(it, files));
  const of = (name: string): string => at(objectOf(name).identity).join("\n");

  test("an object, its document, or what it belongs to is asked, as far as these have a part and a say", () => {
    assert.equal(
      of("A"),
      `Let phone "A" take no part in MRA (mra: false) | 전화기 "A"를 MRA에서 제외(mra: false): a
    - { name: A, devicePool: DP, mra: false }
Let nothing in this document take part in MRA (mra: false) | 이 문서의 모든 객체를 MRA에서 제외(mra: false): a
    mra: false
Let device pool "DP" and what belongs to it take no part in MRA | 디바이스 풀 "DP"와 소속된 모든 객체를 MRA에서 제외: a
    - { name: DP, managed: false, mra: false }`,
    );
    assert.equal(
      of("B"),
      `Let phone "B" take no part in MRA (mra: false) | 전화기 "B"를 MRA에서 제외(mra: false): a
    - { name: B, devicePool: DP-OFF, mra: false }`,
    );
    assert.equal(
      of("C"),
      `Let phone "C" take no part in MRA (mra: false) | 전화기 "C"를 MRA에서 제외(mra: false): a
    - { name: C, mra: false }
Let nothing in this document take part in MRA (mra: false) | 이 문서의 모든 객체를 MRA에서 제외(mra: false): a
    mra: false`,
    );
    assert.equal(
      of("F"),
      `Let phone "F" take no part in MRA (mra: false) | 전화기 "F"를 MRA에서 제외(mra: false): a
    - { name: F, devicePool: NONE, mra: false }
Let nothing in this document take part in MRA (mra: false) | 이 문서의 모든 객체를 MRA에서 제외(mra: false): a
    mra: false`,
    );
    assert.equal(
      of("H"),
      `Let phone "H" take no part in MRA (mra: false) | 전화기 "H"를 MRA에서 제외(mra: false): b
    phones: [{ name: H, devicePool: DP, mra: false }]
Let nothing in this document take part in MRA (mra: false) | 이 문서의 모든 객체를 MRA에서 제외(mra: false): b
    mra: false
Let device pool "DP" and what belongs to it take no part in MRA | 디바이스 풀 "DP"와 소속된 모든 객체를 MRA에서 제외: a
    - { name: DP, managed: false, mra: false }`,
    );
    assert.equal(
      at(project!.objects("devicePools")[0]!.identity).join("\n"),
      `Let device pool "DP" take no part in MRA (mra: false) | 디바이스 풀 "DP"를 MRA에서 제외(mra: false): a
    - { name: DP, managed: false, mra: false }
Let nothing in this document take part in MRA (mra: false) | 이 문서의 모든 객체를 MRA에서 제외(mra: false): a
    mra: false`,
    );
    assert.equal(
      of("I"),
      `Let phone "I" take no part in MRA (mra: false) | 전화기 "I"를 MRA에서 제외(mra: false): a
    - { name: I, devicePool: DP, mra: false }`,
    );
    assert.deepEqual(["D", "E", "G"].map(of), ["", "", ""]);
  });

  test("is said of a document behind its cluster", () => {
    const [, fix] = takeNoPart(findingAt(objectOf("H").identity), project!);
    assert.equal(
      apply(
        files.b,
        fix!.changes.flatMap((it) => editsOf(files.b, it)),
      ),
      "apiVersion: mra/v1\ncluster: t\nmra: false\nphones: [{ name: H, devicePool: DP }]\n",
    );
  });

  test("is a way out of what stands on an object from its beginning to its end, and of nothing beside it", () => {
    const { node } = objectOf("A");
    const { chunk, start, end } = node;
    const ways = (from: number, to: number): number => at({ chunk, start: from, end: to }).length;
    assert.deepEqual([ways(start, end), ways(start - 1, end), ways(start, end + 1), ways(start, start)], [3, 0, 0, 3]);
    assert.equal(at({ chunk: { ...chunk }, start, end }).length, 0);
  });

  test("is none of what the files get wrong, of a whole project, of a value that many share, and of no rule at all", () => {
    const { identity } = objectOf("A");
    const ways = (more: Partial<Finding>): number => at(identity, more).length;
    assert.deepEqual(
      [ways({}), ways({ code: "MRA201" }), ways({ code: "MRA055" }), ways({ code: "schema/type" })],
      [3, 0, 0, 0],
    );
    assert.equal(ways({ through: objectOf("A") }), 0);
  });
});
