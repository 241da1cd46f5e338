import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dumpLines, isDump } from "../../core/src/dump/dump-lines.ts";
import { expresswayDump } from "../../core/src/dump/expressway-dump.ts";
import { expresswayFacts } from "../../core/src/dump/expressway-facts.ts";

const path = fc.stringMatching(/^[A-Z][A-Za-z]{0,8}( [A-Z0-9][A-Za-z0-9]{0,8}){0,4}$/);
const value = fc.stringMatching(/^[A-Za-z0-9{}.:/ -]{0,30}$/).map((it) => it.trim());

test("every setting of a dump is read as it is, also with Windows line ends", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, value), { minLength: 1 }), fc.boolean(), (settings, isWindows) => {
      const text = settings.map(([key, it]) => `*c xConfiguration ${key}: ${it === "" ? "" : `"${it}"`}\n`).join("");
      const dump = `${text}** end\n`;
      assert.ok(isDump(text));
      assert.deepEqual(
        dumpLines(isWindows ? dump.replaceAll("\n", "\r\n") : dump).map((it) => [it.path, it.value, it.line]),
        settings.map(([key, it], i) => [key, it, i + 1]),
      );
    }),
  );
});
test("a file of BAT or YAML is no dump", () => {
  for (const it of ["Device Name,Description\nSEP,x\n", "cluster: x\n", "", "* a list: of words"])
    assert.ok(!isDump(it));
});
test("any lines make facts or none, and no value of a secret is among them", () => {
  const word = fc.constantFrom(
    "Zones",
    "Zone",
    "1",
    "TraversalClient",
    "Collaboration",
    "Edge",
    "Peer",
    "Address",
    "SIP",
  );
  const paths = fc.array(word, { minLength: 1, maxLength: 6 }).map((it) => it.join(" "));
  const lines = fc.array(fc.record({ path: paths, value, line: fc.nat(99) }));
  fc.assert(
    fc.property(lines, (some) => {
      const secret = { path: "Zones Zone 1 TraversalClient Authentication Password", value: "{cipher}x", line: 1 };
      const facts = expresswayFacts([expresswayDump({ file: "a", lines: [...some, secret] })]);
      assert.ok(!JSON.stringify(facts).includes("{cipher}x"));
    }),
  );
});
