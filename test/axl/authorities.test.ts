// Whom a connection trusts and where it leads, before anything is sent.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openTransport } from "../../server/src/axl/transport.ts";
import { usualLimits } from "../../server/src/axl/limits.ts";
import { hostPlaceOf } from "../../server/src/axl/transport-place.ts";
import { reachedPlaces } from "../../server/src/axl/transport-reached.ts";
import { systemAuthorities } from "../../server/src/axl/transport-system-ca.ts";
import { authority, reply, serve } from "./server.ts";

test("the authorities of a system are in the file that it names; where there is a store, no file counts", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "authorities-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const [good, bad] = [join(folder, "good.pem"), join(folder, "bad.pem")];
  writeFileSync(good, authority.certificate);
  writeFileSync(bad, "no certificate");
  const of = (file: string, platform: NodeJS.Platform) => systemAuthorities({ SSL_CERT_FILE: file }, platform);
  for (const platform of ["linux", "freebsd"] as const) {
    assert.equal(await of(good, platform), authority.certificate);
    assert.equal(await of(bad, platform), undefined);
    assert.equal(await of(join(folder, "none.pem"), platform), undefined);
  }
  for (const platform of ["win32", "darwin"] as const) assert.notEqual(await of(good, platform), authority.certificate);
});

test("an answer may be twice as large as the largest that AXL gives, 8 MB; each wait is shorter than what it is part of", () => {
  const { connectMs, idleMs, totalMs, answerBytes } = usualLimits;
  assert.equal(answerBytes, 2 * 8 * 1024 ** 2);
  assert.ok(connectMs < idleMs && idleMs < totalMs);
});

test("a name is reached at its addresses, too; an address at itself alone", async () => {
  assert.deepEqual(await reachedPlaces("127.0.0.1:443"), ["127.0.0.1:443"]);
  assert.deepEqual(await reachedPlaces("[::1]:443"), ["[::1]:443"]);
  assert.deepEqual(await reachedPlaces("No Place"), ["no place"]);
  const [name, ...addresses] = await reachedPlaces("LocalHost.:443");
  assert.equal(name, "localhost:443");
  assert.ok(addresses.some((it) => it === "127.0.0.1:443" || it === "[::1]:443"));
});

for (const [title, pem] of [
  ["one text", authority.certificate],
  ["a list", [authority.certificate]],
] as const)
  test(`authorities are trusted as ${title}, and a session is there once the cluster gave a cookie`, async (t) => {
    const { settings } = await serve(t, (_, response, index) =>
      reply(response, 200, "<a/>", index === 0 ? {} : { "Set-Cookie": "JSESSIONID=a" }),
    );
    const transport = openTransport({
      place: hostPlaceOf(settings.host) ?? assert.fail("no place"),
      trust: { kind: "authorities", pem },
      user: settings.user,
      password: settings.password,
      limits: usualLimits,
    });
    t.after(() => transport.close());
    const post = async (): Promise<boolean> => {
      const answer = await transport.post(
        { action: '"CUCM:DB ver=15.0 listPhone"', body: "<b/>", kind: "read" },
        new AbortController().signal,
      );
      return answer.ok;
    };
    assert.equal(transport.hasSession(), false);
    assert.equal(await post(), true);
    assert.equal(transport.hasSession(), false, "accepted, but without a cookie");
    assert.equal(await post(), true);
    assert.equal(transport.hasSession(), true);
  });
