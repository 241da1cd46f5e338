import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { test } from "node:test";
import { connect } from "node:tls";
import { releaseOf } from "../../server/src/demo-cluster/releases.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import { envelope, operationXml, texts, withCluster, type Client } from "./post.ts";

const never = new AbortController().signal;
const add = (name: string): readonly [string, string] => ["addRegion", `<region><name>${name}</name></region>`];

test("it listens on loopback only", async () => {
  const host = "0.0.0.0" as "127.0.0.1";
  await assert.rejects(startDemoCluster({ host }, never), /listens on loopback only, not on 0\.0\.0\.0/);
  await withCluster({}, (_, cluster) => {
    assert.match(cluster.host, /^127\.0\.0\.1:\d+$/);
    return Promise.resolve();
  });
});

test("its certificate holds for localhost and both loopback addresses, and leads to its own CA", async () => {
  await withCluster({}, async (_, cluster) => {
    assert.equal(readFileSync(cluster.caFile, "utf8"), cluster.caPem);
    assert.equal(statSync(cluster.caFile).mode & 0o777, 0o600);
    const ca = new X509Certificate(cluster.caPem);
    assert.ok(ca.ca && ca.verify(ca.publicKey));
    for (const servername of ["localhost", ""])
      await new Promise<void>((resolve, reject) => {
        const [host, port] = cluster.host.split(":");
        const socket = connect({ host, port: Number(port), servername, ca: cluster.caPem }, () => {
          assert.equal(socket.authorized, true);
          socket.destroy();
          resolve();
        });
        socket.on("error", reject);
      });
  });
});

test("password and CA are new with every start, and the CA's file goes with the cluster", async () => {
  const [a, b] = [await startDemoCluster({}, never), await startDemoCluster({}, never)];
  assert.notEqual(a.password, b.password);
  assert.notEqual(a.caPem, b.caPem);
  await Promise.all([a.stop(), b.stop()]);
  assert.equal(existsSync(a.caFile), false);
});

test("a port that is taken is Node's own error", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  await assert.rejects(startDemoCluster({ port: port! }, never), { code: "EADDRINUSE" });
  other.close();
});

test("it stops when its signal says so", async () => {
  const stopping = new AbortController();
  const cluster = await startDemoCluster({}, stopping.signal);
  stopping.abort();
  await cluster.stop();
  const [host, port] = cluster.host.split(":");
  await assert.rejects(new Promise((_, reject) => connect({ host, port: Number(port) }).on("error", reject)), {
    code: "ECONNREFUSED",
  });
});

test("a wrong password is 401, a user without a role 403, a reader's write 401, each an HTML page", async () => {
  await withCluster({}, async (client, cluster) => {
    const body = (operation: string, inner: string) => envelope(operationXml(operation, inner, "14.0"));
    const page = async (auth: string | null, text: string): Promise<number> => {
      const it = await client.send(text, { auth });
      if (it.status !== 200) assert.match(it.body, /^<!doctype html>/);
      return it.status;
    };
    const read = body("getCCMVersion", "");
    const write = body(...add("R"));
    assert.equal(await page("demo-admin:wrong", read), 401);
    assert.equal(await page(`nobody:${cluster.password}`, read), 401);
    assert.equal(await page(null, read), 401);
    assert.equal(await page(`demo-clerk:${cluster.password}`, read), 403);
    assert.equal(await page(`demo-reader:${cluster.password}`, read), 200);
    assert.equal(await page(`demo-reader:${cluster.password}`, write), 401);
    assert.equal(cluster.state.names("regions").includes("R"), false);
  });
});

test("who it is comes before the body: without a right password nothing of it is read", async () => {
  await withCluster({}, async (_, cluster) => {
    const [host, port] = cluster.host.split(":");
    const answerTo = (authorization: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect({ host, port: Number(port), servername: "localhost", ca: cluster.caPem }, () => {
          // The body that is announced never comes.
          socket.write(
            `POST /axl/ HTTP/1.1\r\nHost: localhost\r\n${authorization}Content-Type: text/xml\r\nContent-Length: 20000000\r\n\r\n<`,
          );
        });
        socket.once("data", (it: Buffer) => {
          resolve(it.toString("utf8").split("\r\n", 1)[0] ?? "");
          socket.destroy();
        });
        socket.once("error", reject);
      });
    const basic = (it: string) => `Authorization: Basic ${Buffer.from(it).toString("base64")}\r\n`;
    assert.equal(await answerTo(""), "HTTP/1.1 401 Unauthorized");
    assert.equal(await answerTo(basic("demo-admin:wrong")), "HTTP/1.1 401 Unauthorized");
    assert.equal(await answerTo(basic(`nobody:${cluster.password}`)), "HTTP/1.1 401 Unauthorized");
  });
});

test("AXL is at /axl/ and nowhere else", async () => {
  await withCluster({}, async (client) => {
    const read = envelope(operationXml("getCCMVersion", "", "14.0"));
    assert.equal((await client.send(read)).status, 200);
    assert.equal((await client.send(read, { path: "/axl" })).status, 404);
    assert.equal((await client.send(read, { path: "/" })).status, 404);
    assert.equal((await client.send("", { method: "PUT" })).status, 405);
    const got = await client.send("", { method: "GET" });
    assert.match(got.body, /AXL Web Service is working/);
  });
});

/** The cookie that an answer sets, as a client sends it back. */
async function cookieFrom(client: Client): Promise<string> {
  const { headers } = await client.call("getCCMVersion", "");
  const set = headers["set-cookie"];
  assert.ok(Array.isArray(set));
  return set.map((it: string) => it.split(";")[0]).join("; ");
}

for (const profile of ["strict", "lenient"] as const)
  test(`a session needs no password and ends after half an hour without a request (${profile})`, async () => {
    let now = 0;
    await withCluster({ profile, clock: () => now }, async (client) => {
      const read = envelope(operationXml("getCCMVersion", "", "14.0"));
      const cookie = await cookieFrom(client);
      assert.match(cookie, /^JSESSIONIDSSO=\w+; JSESSIONID=\w+$/);
      const withCookie = async (auth?: null): Promise<number> =>
        (await client.send(read, { headers: { Cookie: cookie }, ...(auth === null ? { auth } : {}) })).status;
      now += 29 * 60_000;
      assert.equal(await withCookie(null), 200);
      now += 29 * 60_000;
      assert.equal(await withCookie(null), 200);
      now += 31 * 60_000;
      assert.equal(await withCookie(null), 404);
      assert.equal(await withCookie(), profile === "strict" ? 404 : 200);
    });
  });

test("each release takes the schema versions of Cisco's table, and no other", async () => {
  const table = Object.fromEntries(versions.map((it) => [it, releaseOf(it).takes.join(" ")]));
  assert.deepEqual(table, {
    "11.0": "11.0",
    "11.5": "11.5 11.0",
    "12.0": "12.0 11.5 11.0",
    "12.5": "12.5 12.0 11.5 11.0",
    "14.0": "14.0 12.5 12.0 11.5 11.0",
    "15.0": "15.0 14.0 12.5 12.0",
  });
  await withCluster({ version: "15.0" }, async (client) => {
    const old = await client.call("getCCMVersion", "", "11.5");
    assert.equal(old.status, 599);
    assert.match(old.body, /^<!-- custom Cisco error page --><html>/);
    assert.match(
      old.body,
      /<b>Message:<\/b> Incorrect axl version\. Supported axl versions are 12\.x, 14\.0 and 15\.0</,
    );
    assert.equal((await client.call("getCCMVersion", "", "1.0")).status, 200);
    const { body } = await client.call("getCCMVersion", "", "12.0");
    assert.match(body, /xmlns:ns="http:\/\/www\.cisco\.com\/AXL\/API\/12\.0"/);
    assert.match(body, /<version>15\.0\.1/);
  });
  await withCluster({ version: "15.0", profile: "lenient" }, async (client) => {
    const { body } = await client.call("getCCMVersion", "", "11.5");
    assert.match(body, /Supported axl versions: 15\.0, 14\.0, 12\.5, 12\.0</);
  });
});

test("over 1,500 outstanding notifications writes wait and reads go on, until the queue has drained", async () => {
  let now = 0;
  await withCluster({ clock: () => now, throttle: { drainPerSecond: 100 } }, async (client, cluster) => {
    for (let i = 0; i <= 1500; i++) assert.equal((await client.call(...add(`R${i}`))).status, 200);
    assert.equal(cluster.state.outstanding, 1501);
    const full = await client.call(...add("late"));
    assert.equal(full.status, 503);
    assert.match(full.body, /^<!doctype html>/);
    assert.equal(full.headers["retry-after"], undefined);
    assert.equal((await client.call("getRegion", "<name>R0</name>")).status, 200);
    now += 20;
    assert.equal((await client.call(...add("late"))).status, 200);
    const { reads, writes, committed, throttled } = cluster.requests;
    assert.deepEqual(
      { reads, writes, committed, throttled },
      { reads: 1, writes: 1503, committed: 1502, throttled: 1 },
    );
    now += 60_000;
    assert.equal(cluster.state.outstanding, 0);
  });
});

test("an answer over 8 MB is a fault that tells how many rows would do", async () => {
  await withCluster({ seed: "large" }, async (client) => {
    const list = (more: string) =>
      client.call(
        "listPhone",
        `<searchCriteria><name>%</name></searchCriteria><returnedTags><name/></returnedTags>${more}`,
      );
    const whole = await list("");
    const [, total, fewer] =
      /large\. Total rows matched: (\d+) rows\. Suggestive Row Fetch: less than (\d+) rows/.exec(whole.fault ?? "") ??
      [];
    assert.equal(whole.status, 500);
    assert.equal(total, "100000");
    const page = await list(`<skip>0</skip><first>${Number(fewer) - 1}</first>`);
    assert.equal(page.status, 200);
    assert.equal(texts(page.answer, "name").length, Number(fewer) - 1);
  });
});

test("what is no SOAP is a fault, and a document type is refused unseen", async () => {
  await withCluster({}, async (client) => {
    assert.match((await client.send("hello")).fault ?? "", /^5000 Request could not be read/);
    assert.match((await client.send("<a/>")).fault ?? "", /no SOAP 1\.1 envelope/);
    assert.match((await client.send(envelope(""))).fault ?? "", /an empty SOAP body/);
    assert.match((await client.send(`<!DOCTYPE a [<!ENTITY b "c">]>${envelope("")}`)).fault ?? "", /a document type/);
  });
});
