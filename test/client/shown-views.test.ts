import assert from "node:assert/strict";
import { test } from "node:test";
import { createShownViews } from "../../client/src/shown-views.ts";
import type { TableView } from "../../core/src/wire/table.ts";

const view = (...addresses: readonly string[]): TableView => ({ addresses, columns: [] }) as unknown as TableView;

test("what is typed while a table is read again is about the rows that were shown when the typing began", () => {
  const views = createShownViews();
  const first = views.show(view("phones/A", "phones/B"));
  // The cluster has been read: rows that only it has stand between.
  const second = views.show(view("phones/A", "phones/AA", "phones/B"));
  assert.equal(views.revision, second);
  assert.equal(views.at(first)?.addresses[1], "phones/B");
  assert.equal(views.at(second)?.addresses[1], "phones/AA");
  assert.deepEqual(views.now?.addresses.length, 3);
});

test("many readings later it is too long ago, and rows that stayed the same are kept once", () => {
  const views = createShownViews();
  const first = views.show(view("phones/A"));
  for (let i = 0; i < 20; i++) views.show(view("phones/A"));
  assert.equal(views.at(first + 1)?.addresses, views.at(views.revision)?.addresses);
  assert.ok(views.at(first));
  views.show(view("phones/A"));
  assert.equal(views.at(first), undefined);
});
