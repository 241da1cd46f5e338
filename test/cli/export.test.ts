import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import type { Json } from "../../core/src/base/json.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { checkPaths } from "../../server/src/workspace/check.ts";
import { mra } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "mra-export-"));
const project = fileURLToPath(new URL("../../../test/projects/emea-prod", import.meta.url));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What the files of a folder say of a section: all values, those of templates included, by address. */
async function objectsIn(folder: string, section: Section): Promise<Readonly<Record<string, Json>>> {
  const { projects } = await checkPaths([folder], new AbortController().signal);
  const objects = projects.find((it) => it.name === "emea-prod")?.objects(section) ?? [];
  return Object.fromEntries(
    objects.map((it) => {
      const { extends: _, ...data } = dataIn(it);
      return [it.address, data];
    }),
  );
}

for (const section of ["phones", "endUsers", "phoneSecurityProfiles", "devicePools", "commonPhoneProfiles"] as const)
  for (const format of ["csv", "xlsx"])
    test(`an export of ${section} as ${format} is imported as the same objects`, async () => {
      const sheet = join(root, `${section}.${format}`);
      const out = join(root, `${section}-${format}`);
      const written = await mra(["export", section, project, "--cluster", "emea-prod", "--out", sheet]);
      assert.equal(written.status, 0, written.notes);
      const read = await mra(["import", sheet, "--cluster", "emea-prod", "--out", out]);
      assert.equal(read.status, 0, read.notes);
      const before = await objectsIn(project, section);
      assert.ok(Object.keys(before).length > 0);
      assert.deepEqual(await objectsIn(out, section), before);
    });

test("of a cluster: chosen columns, to standard output", async () => {
  const cluster = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  try {
    const env = { MRA_USER: cluster.user, MRA_PASSWORD: cluster.password, MRA_STATE_DIR: join(root, "state") };
    const call = ["export", "devicePools", "--live", "--cluster", "x", "--host", cluster.host, "--ca", cluster.caFile];
    const { status, out, notes } = await mra([...call, "--columns", "region"], { env });
    assert.equal(status, 0, notes);
    assert.match(out, /^\uFEFFname,region\r\n/);
    assert.match(out, /^DP-BER,REG-BER\r$/m);
  } finally {
    await cluster.stop();
  }
});
test("an unknown column or format is a wrong call; a file that is none of ours is not replaced", async () => {
  const more = [project, "--cluster", "emea-prod"];
  assert.equal((await mra(["export", "phones", ...more, "--columns", "colour"])).status, 64);
  assert.equal((await mra(["export", "phones", ...more, "--format", "pdf"])).status, 64);
  assert.equal((await mra(["export", "phones", ...more, "--format", "xlsx"])).status, 64);
  const own = join(root, "own.txt");
  writeFileSync(own, "mine");
  assert.equal((await mra(["export", "phones", ...more, "--out", own])).status, 1);
  assert.equal(readFileSync(own, "utf8"), "mine");
});
