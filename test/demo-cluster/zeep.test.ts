import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { inCheckout } from "../../tools/root.ts";
import { foreignClient } from "./foreign.ts";
import { grounds, tryOut } from "./tryout.ts";

/** A Python that has zeep: Debian's, even where another one comes first in the PATH. */
function pythonWithZeep(): string {
  const found = ["/usr/bin/python3", "python3", "python"].find(
    (it) => spawnSync(it, ["-c", "import zeep"], { stdio: "ignore" }).status === 0,
  );
  return found ?? assert.fail("python3-zeep is not installed. On Debian: apt-get install python3-zeep");
}

for (const ground of grounds)
  test(`python3-zeep in strict mode adds, reads, changes and removes every kind of object (${ground.version}, ${ground.profile})`, async () => {
    const python = pythonWithZeep();
    const wrong = await tryOut(ground, (cluster) =>
      foreignClient(python, [inCheckout("test/foreign/zeep_client.py")], {
        DEMO_WSDL: inCheckout("node_modules/cisco-axl/schema", cluster.version, "AXLAPI.wsdl"),
        DEMO_CA: cluster.caFile,
        DEMO_HOST: cluster.host,
        DEMO_USER: cluster.user,
        DEMO_PASSWORD: cluster.password,
      }),
    );
    assert.deepEqual(wrong, []);
  });
