import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Behaviour } from "../../server/src/demo-cluster/behaviour.ts";
import { behaviours } from "../../server/src/demo-cluster/behaviours.ts";
import { inCheckout } from "../../tools/root.ts";

const rows: readonly Behaviour[] = behaviours;
const room = inCheckout("server/src/demo-cluster");
const sources = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((it) => it.endsWith(".ts"))
  .map((it) => readFileSync(join(room, it), "utf8"));

test("docs/demo-cluster.md shows the table of behaviours", () => {
  const path = inCheckout("docs/demo-cluster.md");
  const page = readFileSync(path, "utf8");
  const fresh = page.replace(/(<!-- behaviours: .*? -->\n).*(<!-- \/behaviours -->)/s, `$1${table()}$2`);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(path, fresh);
  else assert.equal(page, fresh, "UPDATE_DOCS=1 node --test out/test/demo-cluster/behaviours.test.js writes it anew");
});

function table(): string {
  const groups = [...new Set(rows.map((it) => it.group))];
  return groups
    .map((group) => {
      const lines = rows
        .filter((it) => it.group === group)
        .map((it) => `| ${it.from} | ${it.id} | ${it.strict} | ${it.lenient ?? ""} |`);
      return `\n### ${group}\n\n| tag | behaviour | strict | lenient |\n|---|---|---|---|\n${lines.join("\n")}\n`;
    })
    .join("")
    .concat("\n");
}

test("each behaviour has a name of its own", () => {
  assert.equal(new Set(rows.map((it) => it.id)).size, rows.length);
});

test("what the profiles differ in is what the code asks about", () => {
  const asked = new Set(sources.flatMap((it) => [...it.matchAll(/strictly\("([a-z-]+)"\)/g)].map(([, id]) => id)));
  const differences = rows.filter((it) => it.lenient !== undefined).map((it) => it.id);
  assert.deepEqual([...asked].sort(), differences.sort());
});
