import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { address } from "../../core/src/base/address.ts";
import { Spellings } from "../../core/src/model/spellings.ts";

/** Short names of few letters: most differ from another in capitals only, or not at all. */
const names = fc.string({ unit: fc.constantFrom("a", "A", "z", "Z", "é", "É"), minLength: 1, maxLength: 3 });

test("an address has the others that differ from it in capitals only, whatever came and went before", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: names, goes: fc.boolean() }), { maxLength: 30 }), (steps) => {
      const spellings = new Spellings();
      const there = new Set<string>();
      for (const { name, goes } of steps) {
        const at = address("regions", name);
        if (goes && there.delete(name)) spellings.remove(at);
        if (!goes && !there.has(name)) {
          there.add(name);
          spellings.add(at);
        }
      }
      for (const { name } of steps) {
        const others = [...there].filter((it) => it !== name && it.toLowerCase() === name.toLowerCase());
        assert.deepEqual(
          [...spellings.besides(address("regions", name))].sort(),
          others.map((it) => address("regions", it)).sort(),
        );
      }
    }),
  );
});

test("each letter is one whether it is a capital or not, and nothing else is", () => {
  const spellings = new Spellings();
  const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
  for (const it of ascii) spellings.add(address("regions", it));
  for (const it of ascii)
    assert.deepEqual(
      spellings.besides(address("regions", it)),
      ascii
        .filter((other) => other !== it && other.toLowerCase() === it.toLowerCase())
        .map((of) => address("regions", of)),
    );
});

test("names of two sections are no spellings of each other", () => {
  const spellings = new Spellings();
  spellings.add(address("regions", "HOME"));
  assert.deepEqual(spellings.besides(address("devicePools", "home")), []);
});
