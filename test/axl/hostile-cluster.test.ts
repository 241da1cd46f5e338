import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import tls from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { authority, fault, identity, soap, versionAnswer } from "./server.ts";
import type { Seen, Told } from "./hostile-cluster-child.ts";

/*
 * A cluster that is none, or has been taken over. Whatever it answers, the client gives a typed fault before its deadline,
 * contacts nobody else, and does not grow without bound. The client is a process of its own, so that its memory can be seen.
 */

type Answer = (socket: tls.TLSSocket, trap: number) => void;

const good = versionAnswer("15.0.1.10000(1)");
const http = (status: string, headers: Readonly<Record<string, string>>, body: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${Object.entries({
        "Content-Type": "text/xml;charset=UTF-8",
        "Content-Length": String(Buffer.byteLength(body)),
        ...headers,
      })
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join("")}\r\n`,
    ),
    Buffer.from(body),
  ]);
const whole =
  (status: string, headers: Readonly<Record<string, string>>, body: string | Buffer): Answer =>
  (socket) =>
    void socket.write(http(status, headers, body));
const raw =
  (text: string | Buffer): Answer =>
  (socket) =>
    void socket.end(text);
const body = (text: string | Buffer): Answer => whole("200 OK", {}, text);
const page = (status: string, text = "<html><body>Sorry</body></html>"): Answer =>
  whole(status, { "Content-Type": "text/html" }, text);
const redirect =
  (status: string, to: (trap: number) => string, name = "Location"): Answer =>
  (socket, trap) =>
    void socket.write(http(status, { [name]: to(trap) }, ""));
/** Without end, as fast as it is taken. */
const endless =
  (head: string, piece: string | Buffer): Answer =>
  (socket) => {
    socket.write(head);
    const more = (): void => {
      while (!socket.destroyed) if (!socket.write(piece)) return void socket.once("drain", more);
    };
    more();
  };
const drip =
  (head: string, piece: string): Answer =>
  (socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(piece), 20);
    socket.once("close", () => clearInterval(timer));
  };
const open = "HTTP/1.1 200 OK\r\nContent-Type: text/xml;charset=UTF-8\r\n";
const chunked = `${open}Transfer-Encoding: chunked\r\n\r\n`;
const big = 15 * 1024 * 1024;
const inside = (text: string): string => good.replace("15.0.1.10000(1)", text);
const doctype = (text: string): string => good.replace("?>", `?><!DOCTYPE x ${text}>`);

const answers: readonly (readonly [title: string, answer: Answer, kinds: RegExp])[] = [
  ["HTML with 200", page("200 OK"), /^malformed$/],
  ["HTML that calls itself XML", body("<html><body>Welcome</body></html>"), /^malformed$/],
  ["a page of 400", page("400 Bad Request"), /^malformed$/],
  ["a page of 401", page("401 Unauthorized"), /^signIn$/],
  ["401 that wants another scheme", whole("401 Unauthorized", { "WWW-Authenticate": "Negotiate" }, ""), /^signIn$/],
  ["a page of 403", page("403 Forbidden"), /^forbidden$/],
  ["a page of 404", page("404 Not Found"), /^notActive$/],
  ["407 of a proxy", whole("407 Proxy Authentication Required", { "Proxy-Authenticate": "Basic" }, ""), /^malformed$/],
  ["a page of 500", page("500 Internal Server Error"), /^malformed$/],
  ["a page of 502", page("502 Bad Gateway"), /^malformed$/],
  ["a page of 503", page("503 Service Unavailable"), /^throttled$/],
  ["a page of 599", page("599 x", "<html>Supported axl versions: 3.0</html>"), /^version$/],
  ["599 without a word", page("599 x", ""), /^version$/],
  ["a status of 999", page("999 x"), /^malformed$/],
  [
    "301 to another host over TLS",
    redirect("301 Moved", (it) => `https://127.0.0.1:${String(it)}/axl/`),
    /^malformed$/,
  ],
  ["302 to plain HTTP", redirect("302 Found", (it) => `http://127.0.0.1:${String(it)}/axl/`), /^malformed$/],
  ["303 to another name", redirect("303 See Other", (it) => `//localhost:${String(it)}/axl/`), /^malformed$/],
  ["307, the body again, over TLS", redirect("307 x", (it) => `https://localhost:${String(it)}/axl/`), /^malformed$/],
  ["308, the body again, plain", redirect("308 x", (it) => `http://localhost:${String(it)}/axl/`), /^malformed$/],
  ["a redirect to a file", redirect("302 Found", () => "file:///etc/passwd"), /^malformed$/],
  ["a redirect to itself", redirect("302 Found", () => "/axl/"), /^malformed$/],
  ["a refresh", redirect("200 OK", (it) => `0; url=http://127.0.0.1:${String(it)}/`, "Refresh"), /^malformed$/],
  ["a service that moved", redirect("200 OK", (it) => `h2="127.0.0.1:${String(it)}"`, "Alt-Svc"), /^malformed$/],
  ["a document type", body(doctype("")), /^malformed$/],
  [
    "a document type elsewhere",
    (socket, trap) => void socket.write(http("200 OK", {}, doctype(`SYSTEM "http://127.0.0.1:${String(trap)}/x.dtd"`))),
    /^malformed$/,
  ],
  [
    "an entity of a file",
    body(doctype('[<!ENTITY e SYSTEM "file:///etc/passwd">]').replace("15.0.1", "&e;")),
    /^malformed$/,
  ],
  [
    "an entity of another host",
    (socket, trap) =>
      void socket.write(
        http(
          "200 OK",
          {},
          doctype(`[<!ENTITY e SYSTEM "http://127.0.0.1:${String(trap)}/">]`).replace("15.0.1", "&e;"),
        ),
      ),
    /^malformed$/,
  ],
  [
    "a billion laughs",
    body(
      doctype(
        `[<!ENTITY a "ha">${"bcdefghi"
          .split("")
          .map((it, i) => `<!ENTITY ${it} "${`&${"abcdefgh"[i] ?? ""};`.repeat(10)}">`)
          .join("")}]`,
      ).replace("15.0.1", "&i;"),
    ),
    /^malformed$/,
  ],
  ["a parameter entity", body(doctype('[<!ENTITY % p "x"> %p;]')), /^malformed$/],
  [
    "a style sheet",
    (socket, trap) =>
      void socket.write(
        http("200 OK", {}, good.replace("?>", `?><?xml-stylesheet href="http://127.0.0.1:${String(trap)}/"?>`)),
      ),
    /^(ok|malformed)$/,
  ],
  [
    "an inclusion",
    (socket, trap) =>
      void socket.write(
        http(
          "200 OK",
          {},
          inside(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="http://127.0.0.1:${String(trap)}/"/>`),
        ),
      ),
    /^malformed$/,
  ],
  ["an entity that nobody declared", body(inside("&nope;")), /^malformed$/],
  ["a gzip answer", whole("200 OK", { "Content-Encoding": "gzip" }, gzipSync(good)), /^malformed$/],
  [
    "a gzip bomb",
    whole("200 OK", { "Content-Encoding": "gzip" }, gzipSync(Buffer.alloc(200 * 1024 * 1024))),
    /^malformed$/,
  ],
  ["a deflate answer", whole("200 OK", { "Content-Encoding": "deflate" }, deflateSync(good)), /^malformed$/],
  ["a brotli answer", whole("200 OK", { "Content-Encoding": "br" }, brotliCompressSync(good)), /^malformed$/],
  ["gzip that is not said", body(gzipSync(good)), /^malformed$/],
  ["a compressed transfer", raw(`${open}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`), /^malformed$/],
  ["an endless body", endless(`${open}Connection: close\r\n\r\n`, Buffer.alloc(65_536, 120)), /^malformed$/],
  ["endless chunks", endless(chunked, `10000\r\n${"x".repeat(65_536)}\r\n`), /^malformed$/],
  ["endless spaces", endless(chunked, `10000\r\n${" ".repeat(65_536)}\r\n`), /^malformed$/],
  ["an endless header", endless("HTTP/1.1 200 OK\r\nX: ", "x".repeat(65_536)), /^(malformed|cut)$/],
  ["endless headers", endless("HTTP/1.1 200 OK\r\n", "X: y\r\n".repeat(1_000)), /^(malformed|cut)$/],
  ["a body that calls itself a terabyte", raw(`${open}Content-Length: 1099511627776\r\n\r\nx`), /^(malformed|cut)$/],
  ["drops of a body", drip(chunked, "1\r\n \r\n"), /^timeout$/],
  ["drops of a header", drip("HTTP/1.1 200 OK\r\nX: ", "x"), /^(timeout|malformed)$/],
  ["drops of a status", drip("HTTP/1.1 2", "0"), /^(timeout|malformed)$/],
  ["silence", () => undefined, /^timeout$/],
  ["a head and silence", (socket) => void socket.write(`${open}Content-Length: 10\r\n\r\n`), /^timeout$/],
  ["1xx without end", endless("", "HTTP/1.1 100 Continue\r\n\r\n".repeat(100)), /^(timeout|malformed|cut)$/],
  [
    "early hints, then the answer",
    raw(
      Buffer.concat([
        Buffer.from("HTTP/1.1 103 Early Hints\r\nLink: <http://127.0.0.1/>\r\n\r\n"),
        http("200 OK", { Connection: "close" }, good),
      ]),
    ),
    /^(malformed|cut|ok)$/,
  ],
  ["XML half a million deep", body(inside("<a>".repeat(500_000) + "</a>".repeat(500_000))), /^malformed$/],
  ["XML that never closes", body("<a>".repeat(big / 3)), /^malformed$/],
  ["a million siblings", body(inside("<a/>".repeat(1_000_000))), /^malformed$/],
  ["three million siblings", body(inside("<a/>".repeat(3_000_000))), /^malformed$/],
  [
    "a hundred thousand attributes",
    body(inside(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${String(i)}="x"`).join(" ")}/>`)),
    /^malformed$/,
  ],
  ["an attribute of 10 MB", body(inside(`<a b="${"x".repeat(10_000_000)}"/>`)), /^malformed$/],
  ["a name of 10 MB", body(inside(`<${"x".repeat(10_000_000)}/>`)), /^malformed$/],
  ["a text of 15 MB", body(inside("1".repeat(big))), /^malformed$/],
  ["80 kB of <", body("<".repeat(80_000)), /^malformed$/],
  ["a comment without end", body(`<!--${"-".repeat(1_000_000)}`), /^malformed$/],
  ["CDATA without end", body(inside(`<![CDATA[${"]".repeat(1_000_000)}`)), /^malformed$/],
  ["another operation", body(good.replaceAll("getCCMVersion", "getPhone")), /^malformed$/],
  ["an empty answer", body(""), /^malformed$/],
  ["204", raw("HTTP/1.1 204 No Content\r\n\r\n"), /^malformed$/],
  ["an empty envelope", body(soap("")), /^malformed$/],
  ["an answer without return", body(soap("<ns:getCCMVersionResponse/>")), /^malformed$/],
  ["two answers", body(good.replace(/(<ns:.*<\/ns:\w+>)/, "$1$1")), /^malformed$/],
  [
    "an answer cut in the middle",
    raw(http("200 OK", { "Content-Length": String(good.length + 100) }, good.slice(0, 200))),
    /^cut$/,
  ],
  ["half an answer that calls itself whole", body(good.slice(0, 200)), /^malformed$/],
  ["a chunk cut short", raw(`${chunked}ffff\r\n<a>`), /^cut$/],
  ["a connection closed at once", raw(""), /^cut$/],
  ["a release that is none", body(inside("latest")), /^malformed$/],
  ["a release of 1999", body(inside("3.0.1")), /^version$/],
  ["a release with an escape", body(inside("15.0\u001b[2J")), /^malformed$/],
  ["NULs", body(inside("15.0\0")), /^malformed$/],
  ["another namespace", body(good.replace("www.cisco.com/AXL", "example.com")), /^malformed$/],
  ["another charset", whole("200 OK", { "Content-Type": "text/xml;charset=UTF-16" }, good), /^malformed$/],
  ["UTF-16 that is not said", body(Buffer.from(`\ufeff${good}`, "utf16le")), /^malformed$/],
  ["bytes that are not UTF-8", body(Buffer.concat([Buffer.from(good), Buffer.from([0xff])])), /^malformed$/],
  ["JSON", whole("200 OK", { "Content-Type": "application/json" }, '{"version":"15.0"}'), /^malformed$/],
  [
    "a program",
    whole("200 OK", { "Content-Type": "application/octet-stream" }, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1])),
    /^malformed$/,
  ],
  ["two lengths", raw(`${open}Content-Length: 5\r\nContent-Length: 6\r\n\r\n<a/>  `), /^malformed$/],
  [
    "a length and chunks",
    raw(`${open}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    /^malformed$/,
  ],
  ["a length that is none", raw(`${open}Content-Length: many\r\n\r\n<a/>`), /^malformed$/],
  ["two content types", raw(`${open}Content-Type: text/html\r\nContent-Length: 4\r\n\r\n<a/>`), /^malformed$/],
  ["a header with a NUL", raw("HTTP/1.1 200 OK\r\nX: \0\r\n\r\n"), /^malformed$/],
  ["a line of another protocol", raw("220 smtp.example.com ready\r\n\r\n"), /^malformed$/],
  ["HTTP/2 without being asked", raw("\0\0\x12\x04\0\0\0\0\0"), /^malformed$/],
  [
    "another protocol by upgrade",
    raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    /^malformed$/,
  ],
  ["a fault that is none", whole("500 x", {}, soap("<ns:Fault/>")), /^malformed$/],
  ["a fault of 10 MB", whole("500 x", {}, fault(5003, "x".repeat(10_000_000))), /^(refused|malformed)$/],
  [
    "a cookie of 10 kB for another host",
    whole("200 OK", { "Set-Cookie": `JSESSIONID=${"x".repeat(10_000)}; Domain=example.com` }, ""),
    /^malformed$/,
  ],
];

test(`${String(answers.length)} hostile answers: a typed fault each, nobody else contacted, memory bounded`, async (t) => {
  let trapped = 0;
  const trap = net.createServer((socket) => {
    trapped++;
    socket.destroy();
  });
  trap.listen(0, "127.0.0.1");
  await once(trap, "listening");
  const { port: trapPort } = trap.address() as AddressInfo;
  const sockets = new Set<tls.TLSSocket>();
  const server = tls.createServer({ key: identity.key, cert: identity.certificate }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    let text = "";
    socket.on("data", (it: Buffer) => {
      text += it.toString("latin1");
      const length = /^content-length: (\d+)/im.exec(text)?.[1];
      const head = text.indexOf("\r\n\r\n");
      if (head < 0 || length === undefined || text.length < head + 4 + Number(length)) return;
      const [user = ""] = Buffer.from(/^authorization: Basic (\S+)/im.exec(text)?.[1] ?? "", "base64")
        .toString()
        .split(":");
      text = "";
      answers[Number(user)]?.[1](socket, trapPort);
    });
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    for (const it of sockets) it.destroy();
    server.close();
    trap.close();
  });

  const child = spawn(process.execPath, [fileURLToPath(new URL("./hostile-cluster-child.js", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (it: Buffer) => (text += it.toString()));
  const { port } = server.address() as AddressInfo;
  const endless = answers.flatMap(([, , kinds], i) => (kinds.test("timeout") ? [i] : []));
  const told: Told = { port, count: answers.length, endless, ca: authority.certificate, password: "Correct-Horse" };
  child.stdin.end(JSON.stringify(told));
  await once(child, "close");
  assert.equal(child.exitCode, 0);

  const { seen, maxRssKb } = JSON.parse(text) as { seen: readonly Seen[]; maxRssKb: number };
  const wrong = seen.flatMap(({ index, kind, text: said }) => {
    const [title, , kinds] = answers[index] ?? assert.fail();
    return kinds.test(kind) ? [] : [`${title}: ${kind} ${said.slice(0, 200)}`];
  });
  assert.deepEqual(wrong, []);
  assert.equal(seen.length, answers.length);
  for (const { text: said } of seen) {
    assert.ok(!said.includes("Correct-Horse") && said.length < 2_000, said.slice(0, 200));
    assert.doesNotMatch(said, /[\0-\x08\x0b-\x1f]/);
  }
  assert.equal(trapped, 0, "another host was contacted");
  assert.ok(answers.length >= 60);
  assert.ok(maxRssKb < 900 * 1024, `${String(maxRssKb)} kB`);
  t.diagnostic(
    `hostile cluster: ${String(answers.length)} answers, ${String(seen.filter((it) => it.kind !== "ok").length)} typed faults, 0 other hosts contacted, at most ${String(Math.round(maxRssKb / 1024))} MB resident`,
  );
});
