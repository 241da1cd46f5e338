import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import { connect } from "../../server/src/axl/client.ts";
import type { Write } from "../../server/src/port/cluster.ts";
import { afterVersion, reply, serve, soap, versionAnswer } from "./server.ts";

const signal = new AbortController().signal;
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const remove: Write = { kind: "remove", section: "regions", name: "R", uuid };
const removed = soap(`<ns:removeRegionResponse><return>${uuid}</return></ns:removeRegionResponse>`);
const noRows = soap("<ns:listRegionResponse><return/></ns:listRegionResponse>");
const all = { skip: 0, first: 10 };
const none = () => undefined;
const basic = `Basic ${Buffer.from("axl:Correct-Horse").toString("base64")}`;

test("the password goes once; then the session's cookie stands for it", async (t) => {
  const { received, settings, connections } = await serve(t, (request, response) =>
    reply(response, 200, request.action.includes("getCCM") ? versionAnswer("15.0.1.10000(1)") : noRows, {
      "Set-Cookie": ["JSESSIONIDSSO=ABC; Path=/; Secure; HttpOnly", "JSESSIONID=D!E; Path=/axl", "tracker=1"],
    }),
  );
  const cluster = connect(settings);
  t.after(() => cluster.close());
  assert.deepEqual(await cluster.list("regions", all, signal), { ok: true, value: [] });
  assert.deepEqual(
    received.map((it) => [it.headers.authorization, it.headers.cookie]),
    [
      [basic, undefined],
      [undefined, "JSESSIONIDSSO=ABC; JSESSIONID=D!E"],
    ],
  );
  assert.equal(connections(), 1);
});

test("what is sent looks as Cisco's guide asks", async (t) => {
  const { received, settings } = await serve(
    t,
    afterVersion("14.0.1.12900(161)", (_request, response) => reply(response, 200, noRows)),
  );
  await connect(settings).list("regions", all, signal);
  const [first, second] = received;
  assert.equal(first?.action, '"CUCM:DB ver=15.0 getCCMVersion"');
  assert.equal(second?.action, '"CUCM:DB ver=14.0 listRegion"');
  assert.equal(second.headers["content-type"], "text/xml; charset=utf-8");
  assert.equal(second.headers.accept, "text/xml");
  assert.equal(second.headers["accept-encoding"], "identity");
  assert.match(
    second.body,
    /<searchCriteria><name>%<\/name><\/searchCriteria><returnedTags>.*<skip>0<\/skip><first>10<\/first>/,
  );
});

for (const [kind, call] of [
  ["read", (cluster: ReturnType<typeof connect>) => cluster.list("regions", all, signal)],
  ["write", (cluster: ReturnType<typeof connect>) => cluster.write(remove, none, signal)],
] as const)
  test(`a stale session answers a ${kind} with 404: the password is sent again, once`, async (t) => {
    let stale = false;
    const { received, settings } = await serve(t, (request, response) => {
      if (stale && request.headers.cookie !== undefined) {
        reply(response, 404, "<html/>", { "Content-Type": "text/html" });
        return;
      }
      const text = request.action.includes("getCCM")
        ? versionAnswer("15.0.1.10000(1)")
        : kind === "read"
          ? noRows
          : removed;
      reply(response, 200, text, { "Set-Cookie": "JSESSIONIDSSO=ABC" });
    });
    const cluster = connect(settings);
    await call(cluster);
    stale = true;
    const result = await call(cluster);
    assert.ok("ok" in result ? result.ok : result.kind === "applied", JSON.stringify(result));
    assert.deepEqual(
      received.slice(-2).map((it) => [it.headers.authorization, it.headers.cookie]),
      [
        [undefined, "JSESSIONIDSSO=ABC"],
        [basic, undefined],
      ],
    );
  });

test("404 to the password itself: AXL is not active, and it is not asked again", async (t) => {
  const { received, settings } = await serve(t, (_request, response) =>
    reply(response, 404, "<html/>", { "Content-Type": "text/html" }),
  );
  assert.deepEqual(await connect(settings).list("regions", all, signal), { ok: false, fault: { kind: "notActive" } });
  assert.equal(received.length, 1);
});

test("a wrong password is tried once, however much is waiting", async (t) => {
  const { received, settings } = await serve(t, (_request, response) =>
    reply(response, 401, "<html/>", { "Content-Type": "text/html" }),
  );
  const cluster = connect(settings);
  const results = await Promise.all([
    cluster.identify(signal),
    cluster.list("regions", all, signal),
    cluster.list("phones", all, signal),
    cluster.write(remove, none, signal),
    cluster.write(remove, none, signal),
  ]);
  assert.equal(received.length, 1);
  for (const it of results)
    assert.deepEqual("ok" in it ? !it.ok && it.fault : it.kind === "notSent" && it.fault, { kind: "signIn" });
  assert.deepEqual(await cluster.identify(signal), { ok: false, fault: { kind: "signIn" } });
  assert.equal(received.length, 1);
});

test("a read-only user's write is refused with 401; reading goes on", async (t) => {
  const { settings } = await serve(
    t,
    afterVersion("15.0.1.10000(1)", (request, response) =>
      request.action.includes("remove")
        ? reply(response, 401, "", { "Content-Type": "text/html" })
        : reply(response, 200, noRows),
    ),
  );
  const cluster = connect(settings);
  assert.deepEqual(await cluster.write(remove, none, signal), { kind: "rejected", fault: { kind: "signIn" } });
  assert.deepEqual(await cluster.list("regions", all, signal), { ok: true, value: [] });
});

test("at most two reads and one write are under way at a time", async (t) => {
  const open: { readonly kind: "read" | "write"; readonly response: ServerResponse }[] = [];
  let most = { read: 0, write: 0 };
  let arrived: () => void = () => undefined;
  const { settings } = await serve(
    t,
    afterVersion("15.0.1.10000(1)", (request, response) => {
      open.push({ kind: request.action.includes("list") ? "read" : "write", response });
      const count = (kind: string): number => open.filter((it) => it.kind === kind).length;
      most = { read: Math.max(most.read, count("read")), write: Math.max(most.write, count("write")) };
      arrived();
    }),
  );
  const cluster = connect(settings);
  t.after(() => cluster.close());
  const calls = [0, 1, 2, 3, 4].flatMap(() => [
    cluster.list("regions", all, signal),
    cluster.write(remove, none, signal),
  ]);
  const left = { read: 5, write: 5 };
  while (left.read + left.write > 0) {
    const wanted = Math.min(left.read, 2) + Math.min(left.write, 1);
    while (open.length < wanted) await new Promise<void>((resolve) => (arrived = resolve));
    const next = open.shift()!;
    left[next.kind]--;
    reply(next.response, 200, next.kind === "read" ? noRows : removed);
  }
  await Promise.all(calls);
  assert.deepEqual(most, { read: 2, write: 1 });
});

test("cancelled while it waits: not sent; cancelled under way: unknown", async (t) => {
  const { received, settings } = await serve(
    t,
    afterVersion("15.0.1.10000(1)", () => undefined),
  );
  const cluster = connect(settings);
  const [first, second] = [new AbortController(), new AbortController()];
  const sent = cluster.write(remove, none, first.signal);
  const waiting = cluster.write(remove, none, second.signal);
  while (received.length < 2) await new Promise(setImmediate);
  second.abort();
  assert.deepEqual(await waiting, { kind: "notSent", fault: { kind: "cancelled" } });
  first.abort();
  assert.deepEqual(await sent, { kind: "unknown", fault: { kind: "cancelled" } });
  assert.deepEqual(await cluster.list("regions", all, AbortSignal.abort()), {
    ok: false,
    fault: { kind: "cancelled" },
  });
  assert.equal(received.length, 2);
});

test("a connection that was closed while idle costs a read nothing, and leaves a write unknown", async (t) => {
  let closing = false;
  const { received, settings } = await serve(
    t,
    afterVersion("15.0.1.10000(1)", (request, response) => {
      if (closing) {
        closing = false;
        response.destroy();
      } else reply(response, 200, request.action.includes("list") ? noRows : removed);
    }),
  );
  const cluster = connect(settings);
  assert.ok((await cluster.list("regions", all, signal)).ok);
  closing = true;
  assert.ok((await cluster.list("regions", all, signal)).ok);
  closing = true;
  assert.deepEqual(await cluster.write(remove, none, signal), { kind: "unknown", fault: { kind: "cut" } });
  assert.equal(received.filter((it) => it.action.includes("remove")).length, 1);
});

/** An answer to any read that finds nothing. */
function nothingTo(action: string): string {
  const operation = / (\w+)"$/.exec(action)?.[1] ?? "";
  return soap(`<ns:${operation}Response><return/></ns:${operation}Response>`);
}

for (const [title, page, speaks, asked] of [
  [
    "as releases of today write it",
    "Supported axl versions are 12.x, 14.0 and 15.0",
    "12.0",
    ["15.0", "14.0", "12.5", "12.0"],
  ],
  [
    "with a version that is not spoken after all",
    "Supported axl versions: 14.0",
    "11.5",
    ["15.0", "14.0", "12.5", "12.0", "11.5"],
  ],
  ["with versions that are not known here", "Supported axl versions are 16.0 and 17.x", "14.0", ["15.0", "14.0"]],
] as const)
  test(`a page of HTTP 599 ${title} leads to a version that both speak`, async (t) => {
    const { received, settings } = await serve(t, (request, response) => {
      if (!request.action.includes(`ver=${speaks} `))
        reply(response, 599, `<html><body><b>Message:</b> Incorrect axl version. ${page}</body></html>`, {
          "Content-Type": "text/html",
        });
      else
        reply(
          response,
          200,
          request.action.includes("getCCM") ? versionAnswer(`${speaks}.1.10000(1)`) : nothingTo(request.action),
        );
    });
    const identity = await connect(settings).identify(signal);
    assert.deepEqual(identity, { ok: true, value: { release: `${speaks}.1.10000(1)`, schema: speaks } });
    const negotiated = received.filter((it) => it.action.includes("getCCM"));
    assert.deepEqual(
      negotiated.map((it) => /ver=(\S+)/.exec(it.action)?.[1]),
      asked,
    );
  });

test("HTTP 599 names the versions: the highest that both speak is taken", async (t) => {
  const { received, settings } = await serve(t, (request, response) => {
    const asked = /ver=(\S+)/.exec(request.action)?.[1] ?? "";
    if (!["12.5", "12.0"].includes(asked))
      reply(response, 599, "<html>Incorrect axl version. Supported axl versions: [ 10.0, 11.0, 12.0, 12.5 ]</html>", {
        "Content-Type": "text/html",
      });
    else
      reply(
        response,
        200,
        request.action.includes("getCCM") ? versionAnswer("12.5.1.11900(146)") : nothingTo(request.action),
      );
  });
  const identity = await connect(settings).identify(signal);
  assert.deepEqual(identity, { ok: true, value: { release: "12.5.1.11900(146)", schema: "12.5" } });
  assert.deepEqual(
    received.map((it) => it.action),
    [
      '"CUCM:DB ver=15.0 getCCMVersion"',
      '"CUCM:DB ver=12.5 getCCMVersion"',
      '"CUCM:DB ver=12.5 listCommonPhoneConfig"',
      '"CUCM:DB ver=12.5 getEnterprisePhoneConfig"',
      '"CUCM:DB ver=12.5 listPhone"',
    ],
  );
});

test("the schema is never newer than the release, nor than what the user wants", async (t) => {
  const answer = (release: string) => (request: { readonly action: string }, response: ServerResponse) =>
    reply(response, 200, request.action.includes("getCCM") ? versionAnswer(release) : nothingTo(request.action));
  const old = await serve(t, answer("12.0.1.10000(10)"));
  const result = await connect(old.settings).identify(signal);
  assert.ok(result.ok && result.value.schema === "12.0");
  const young = await serve(t, answer("15.0.1.10000(1)"));
  const wanted = await connect({ ...young.settings, version: "14.0" }).identify(signal);
  assert.ok(wanted.ok && wanted.value.schema === "14.0");
  const next = await serve(t, answer("17.0.1.10000(1)"));
  const newest = await connect(next.settings).identify(signal);
  assert.ok(newest.ok && newest.value.schema === "15.0");
});
