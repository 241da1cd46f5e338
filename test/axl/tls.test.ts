import assert from "node:assert/strict";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { test, type TestContext } from "node:test";
import tls from "node:tls";
import { connect } from "../../server/src/axl/client.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import { say } from "../../core/src/base/text.ts";
import { certify, clientAuth, type Pair } from "./certificates.ts";
import { authority, identity, reply, serve, settingsFor, versionAnswer } from "./server.ts";

const signal = new AbortController().signal;
const stranger = certify({ name: "Another CA", authority: true });
const leaf = certify({ name: "Test Leaf", issuer: authority });

/** A TLS server that counts what it is told after the handshake and says nothing. */
async function listen(
  test: TestContext,
  options: tls.TlsOptions,
): Promise<{ readonly port: number; readonly heard: () => number }> {
  let heard = 0;
  const server = tls.createServer(options, (socket) => {
    socket.on("data", (it: Buffer) => (heard += it.length));
    socket.on("error", () => undefined);
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  test.after(() => server.close());
  return { port: (server.address() as AddressInfo).port, heard: () => heard };
}

const bad: readonly (readonly [title: string, pair: Pair, code: string])[] = [
  ["signed by itself", certify({ name: "localhost" }), "DEPTH_ZERO_SELF_SIGNED_CERT"],
  [
    "signed by an authority that is not trusted",
    certify({ name: "localhost", issuer: stranger }),
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ],
  ["expired", certify({ name: "localhost", issuer: authority, fromDays: -9, toDays: -1 }), "CERT_HAS_EXPIRED"],
  ["not valid yet", certify({ name: "localhost", issuer: authority, fromDays: 1 }), "CERT_NOT_YET_VALID"],
  [
    "for another name",
    certify({ name: "cucm", issuer: authority, dns: ["cucm-pub.example.com"] }),
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ],
  ["with a common name only", certify({ name: "localhost", issuer: authority, dns: [] }), "NO_SUBJECT_ALT_NAME"],
  ["for clients", certify({ name: "localhost", issuer: authority, usage: clientAuth }), "INVALID_PURPOSE"],
  [
    "in the authority's name but not signed by it",
    certify({ name: "localhost", issuer: authority, forged: true }),
    "CERT_SIGNATURE_FAILURE",
  ],
  [
    "signed by a certificate that is no authority",
    certify({ name: "localhost", issuer: leaf }),
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ],
];

for (const [title, pair, code] of bad)
  test(`a certificate ${title} is refused before a byte of HTTP is sent`, async (t) => {
    const chain = code === "UNABLE_TO_VERIFY_LEAF_SIGNATURE" && title.includes("no authority") ? leaf.certificate : "";
    const { port, heard } = await listen(t, { key: pair.key, cert: pair.certificate + chain });
    const cluster = connect(settingsFor(port));
    const result = await cluster.identify(signal);
    assert.equal(heard(), 0);
    assert.ok(!result.ok && result.fault.kind === "tls", JSON.stringify(result));
    assert.equal(result.fault.fingerprint, pair.fingerprint);
    if (chain === "") assert.equal(result.fault.code, code);
    assert.match(say(faultText(result.fault), "en"), /nothing was sent/);
    assert.match(say(faultText(result.fault), "ko"), /보내지 않았습니다/);
  });

test("the environment cannot turn the check off", async (t) => {
  const { port, heard } = await listen(t, { key: bad[0]![1].key, cert: bad[0]![1].certificate });
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  process.env.HTTPS_PROXY = "http://127.0.0.1:9";
  t.after(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    delete process.env.HTTPS_PROXY;
  });
  const result = await connect(settingsFor(port)).identify(signal);
  assert.ok(!result.ok && result.fault.kind === "tls");
  assert.equal(heard(), 0);
});

test("without a CA file, the usual authorities decide", async (t) => {
  const { port, heard } = await listen(t, { key: identity.key, cert: identity.certificate });
  const { ca: _ca, ...settings } = settingsFor(port);
  const result = await connect(settings).identify(signal);
  assert.ok(!result.ok && result.fault.kind === "tls" && result.fault.fingerprint === identity.fingerprint);
  assert.equal(heard(), 0);
});

test("TLS 1.1 is refused", async (t) => {
  const { port, heard } = await listen(t, {
    key: identity.key,
    cert: identity.certificate,
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
    ciphers: "ALL:@SECLEVEL=0",
  });
  const result = await connect(settingsFor(port)).identify(signal);
  assert.ok(!result.ok && result.fault.kind === "tls", JSON.stringify(result));
  assert.equal(heard(), 0);
});

for (const [title, pair] of bad.filter(([it]) => /itself|expired|another name/.test(it)))
  test(`a pin accepts exactly its certificate, even one ${title}`, async (t) => {
    const { settings, received } = await serve(t, (_request, response) => reply(response, 401, ""), pair);
    const { ca: _ca, ...rest } = settings;
    const result = await connect({ ...rest, pin: pair.fingerprint.toLowerCase() }).identify(signal);
    assert.deepEqual(result, { ok: false, fault: { kind: "signIn" } });
    assert.equal(received.length, 1);
  });

test("a pin refuses any other certificate, even one of a trusted authority", async (t) => {
  const { port, heard } = await listen(t, { key: identity.key, cert: identity.certificate });
  const result = await connect({ ...settingsFor(port), pin: bad[0]![1].fingerprint }).identify(signal);
  assert.ok(!result.ok && result.fault.kind === "tls");
  assert.equal(result.fault.code, "PIN_MISMATCH");
  assert.equal(result.fault.fingerprint, identity.fingerprint);
  assert.equal(heard(), 0);
});

test("the certificate is checked for each connection, not only for the first", async (t) => {
  const pairs = [identity, bad[0]![1]];
  let heard = "";
  const server = net.createServer((raw) => {
    const pair = pairs.shift() ?? identity;
    const socket = new tls.TLSSocket(raw, { isServer: true, key: pair.key, cert: pair.certificate });
    socket.on("error", () => undefined);
    socket.on("data", (it: Buffer) => {
      heard += it.toString();
      const text = versionAnswer("15.0.1.10000(1)");
      if (heard.includes("</soap:Envelope>"))
        socket.end(
          `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
        );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  const cluster = connect(settingsFor((server.address() as AddressInfo).port));
  const first = await cluster.changes(undefined, signal);
  // The first call asks for the release over a good connection; the second finds another certificate and sends nothing.
  assert.ok(!first.ok && first.fault.kind === "tls", JSON.stringify(first));
  assert.equal(heard.match(/POST/g)?.length, 1);
});

test("nobody listens: unreachable, and nothing was sent", async (t) => {
  const { port } = await listen(t, { key: identity.key, cert: identity.certificate });
  const server = net.createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const free = (server.address() as AddressInfo).port;
  server.close();
  await once(server, "close");
  assert.notEqual(free, port);
  const outcome = await connect(settingsFor(free)).write(
    { kind: "remove", section: "regions", name: "x", uuid: "{01234567-89AB-CDEF-0123-456789ABCDEF}" },
    () => undefined,
    signal,
  );
  assert.deepEqual(outcome, {
    kind: "notSent",
    fault: { kind: "unreachable", host: `localhost:${free}`, code: "ECONNREFUSED" },
  });
});

test("a server that never finishes the handshake is given up", async (t) => {
  const server = net.createServer((socket) => socket.on("error", () => undefined));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  const result = await connect({
    ...settingsFor((server.address() as AddressInfo).port),
    limits: { connectMs: 60 },
  }).identify(signal);
  assert.ok(!result.ok && result.fault.kind === "unreachable" && result.fault.code === "ETIMEDOUT");
});

for (const [title, change, words] of [
  ["a host that is none", { host: "https://cucm/axl" }, /not a host name/],
  ["a pin that is none", { pin: "12:34" }, /not a SHA-256/],
  ["a CA file without certificate", { ca: "hello" }, /no certificate/],
  [
    "a CA file with a certificate that is none beside a good one",
    { ca: `${authority.certificate}${authority.certificate.replace(/^[A-Za-z0-9+/=]+$/m, "AAAA")}` },
    /no certificate/,
  ],
  [
    "a user of the demo cluster elsewhere",
    { host: "cucm-pub.example.com", user: "demo-admin" },
    /not sent to cucm-pub/,
  ],
] as const)
  test(`${title}: nothing is sent, and the fault says why`, async () => {
    const result = await connect({ ...settingsFor(1), ...change }).identify(signal);
    assert.ok(!result.ok && result.fault.kind === "unsendable", JSON.stringify(result));
    assert.match(say(faultText(result.fault), "en"), words);
  });
