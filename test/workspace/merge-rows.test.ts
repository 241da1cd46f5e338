import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { JsonObject } from "../../core/src/base/json.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { mergeRows } from "../../server/src/workspace/merge-rows.ts";

const mapping = `apiVersion: mra/v1
cluster: c
templates:
  - { name: desk, for: phones, model: Cisco 8845, protocol: SIP, devicePool: DP-1 }
tables:
  - file: phones.csv
    rows:
      - section: phones
        extends: desk
        values:
          name: "SEP{MAC:upper}"
          description: "{Text}"
          devicePool: "{Pool}"
          ownerUser: "{User}"
          location: Hub_None
`;

/** The sheet after phones took over what the cluster has of them, and what was left. */
function merged(csv: string, live: Readonly<Record<string, JsonObject>>) {
  const uri = "file:///phones.csv";
  const grid = readGrid(uri, csv, ";") ?? assert.fail("no rows");
  const [project] = assemble([bind(parse("file:///x.mra.yaml", mapping), undefined, () => ({ kind: "rows", grid }))]);
  assert.ok(project);
  const phones = project.objects("phones");
  const all = new Map(
    phones.map((it): readonly [typeof it.address, LiveObject] => {
      const fields = {
        ...{ name: it.name, model: "Cisco 8845", protocol: "SIP", devicePool: "DP-1", location: "Hub_None" },
        ...live[it.name],
      };
      return [it.address, { address: it.address, section: "phones", name: it.name, uuid: "", fields }];
    }),
  );
  return mergeRows(csv, phones, all, { version: "14.0", project });
}

const head = "MAC;Text;Pool;User\r\n";

test("a cell takes the live value, quotes, delimiter and line ends kept; a blank one what is other than the template", () => {
  const { text, left } = merged(`${head}001122aa0001;"Old";;anna\r\n001122aa0002;Same;DP-2;bob\r\n`, {
    SEP001122AA0001: { description: "New; one", devicePool: "DP-3", ownerUser: "anna" },
    SEP001122AA0002: { description: "Same", devicePool: "DP-2", ownerUser: "carla" },
  });
  assert.equal(text, `${head}001122aa0001;"New; one";DP-3;anna\r\n001122aa0002;Same;DP-2;carla\r\n`);
  assert.deepEqual(left, []);
});

test("a constant of the mapping and a cell that is not there are left, and named", () => {
  const csv = `${head}001122aa0001;Text\r\n`;
  const { text, left } = merged(csv, {
    SEP001122AA0001: { description: "Text", devicePool: "DP-3", location: "Berlin" },
  });
  assert.equal(text, csv);
  assert.deepEqual([...left].sort(), ["SEP001122AA0001: devicePool", "SEP001122AA0001: location"]);
});
