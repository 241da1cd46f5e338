import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Entry {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}

test("what a row of a tree has as a button, its menu has as well", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    contributes: { menus: Record<string, readonly Entry[]> };
  };
  const entries = manifest.contributes.menus["view/item/context"] ?? [];
  const [buttons, others] = [true, false].map((inline) =>
    entries.filter((it) => it.group.startsWith("inline") === inline).map((it) => `${it.command} when ${it.when}`),
  );
  assert.ok((buttons ?? []).length > 5);
  assert.deepEqual(
    buttons?.filter((it) => !others?.includes(it)),
    [],
  );
});
