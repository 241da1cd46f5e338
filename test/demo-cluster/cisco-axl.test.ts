import assert from "node:assert/strict";
import { test } from "node:test";
import { inCheckout } from "../../tools/root.ts";
import { foreignClient } from "./foreign.ts";
import { grounds, tryOut } from "./tryout.ts";

for (const ground of grounds)
  test(`npm cisco-axl adds, reads, changes and removes every kind of object (${ground.version}, ${ground.profile})`, async () => {
    const wrong = await tryOut(ground, (cluster) =>
      foreignClient(process.execPath, [inCheckout("test/foreign/cisco-axl-client.cjs")], {
        NODE_EXTRA_CA_CERTS: cluster.caFile, // the library has no other way to be told a CA
        DEMO_HOST: cluster.host,
        DEMO_USER: cluster.user,
        DEMO_PASSWORD: cluster.password,
        DEMO_VERSION: cluster.version,
      }),
    );
    assert.deepEqual(wrong, []);
  });
