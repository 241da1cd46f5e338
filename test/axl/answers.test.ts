import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Fault, Outcome } from "../../server/src/port/cluster.ts";
import { connect } from "../../server/src/axl/client.ts";
import type { Limits } from "../../server/src/axl/limits.ts";
import { afterVersion, fault, reply, serve, soap, type Answering } from "./server.ts";
import type { TestContext } from "node:test";

const signal = new AbortController().signal;
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const added = soap(`<ns:addMraServiceDomainResponse><return>${uuid}</return></ns:addMraServiceDomainResponse>`);

/** What becomes of one write when the server answers it like that. It is sent once, whatever happens. */
async function writeAgainst(t: TestContext, answer: Answering, limits: Partial<Limits> = {}): Promise<Outcome> {
  let writes = 0;
  const server = await serve(
    t,
    afterVersion("15.0.1.10000(1)", (request, response, index) => {
      writes++;
      answer(request, response, index);
    }),
  );
  const cluster = connect({ ...server.settings, limits });
  t.after(() => cluster.close());
  const outcome = await cluster.write(
    { kind: "add", section: "mraServiceDomains", name: "a", fields: { name: "a", serviceDomains: "example.com" } },
    () => undefined,
    signal,
  );
  assert.equal(writes, 1);
  return outcome;
}

const with200 =
  (text: string, headers = {}): Answering =>
  (_request, response) =>
    reply(response, 200, text, headers);
const withStatus =
  (status: number, text = "<html>no</html>"): Answering =>
  (_request, response) =>
    reply(response, status, text, { "Content-Type": "text/html" });

test("a write is applied only when its own answer with a UUID says so", async (t) => {
  assert.deepEqual(await writeAgainst(t, with200(added)), { kind: "applied", uuid });
  const bare = added.replace(uuid, uuid.slice(1, -1).toLowerCase());
  assert.deepEqual(await writeAgainst(t, with200(bare)), { kind: "applied", uuid });
});

const unknown: readonly (readonly [title: string, answer: Answering, kind: Fault["kind"]])[] = [
  ["an empty 200", with200(""), "malformed"],
  ["HTML with 200", with200("<html><body>Welcome</body></html>", { "Content-Type": "text/html" }), "malformed"],
  ["HTML that calls itself XML", with200("<html><body>Welcome</body></html>"), "malformed"],
  ["another operation's answer", with200(added.replaceAll("addMra", "updateMra")), "malformed"],
  [
    "the right answer in a namespace of its own",
    with200(added.replace("http://www.cisco.com/AXL", "http://example.com")),
    "malformed",
  ],
  ["an empty body", with200(soap("")), "malformed"],
  ["two answers", with200(added.replace(/(<ns:.*<\/ns:\w+>)/, "$1$1")), "malformed"],
  ["an answer without return", with200(soap("<ns:addMraServiceDomainResponse/>")), "malformed"],
  ["a return without a UUID", with200(added.replace(uuid, "")), "malformed"],
  ["a return that is no UUID", with200(added.replace(uuid, "true")), "malformed"],
  [
    "a redirect",
    (_request, response) => reply(response, 302, "", { Location: "https://example.com/axl/" }),
    "malformed",
  ],
  [
    "a redirect that wants the body again",
    (_request, response) => reply(response, 307, "", { Location: "http://localhost/axl/" }),
    "malformed",
  ],
  ["204 without anything", (_request, response) => reply(response, 204, ""), "malformed"],
  [
    "a compressed answer",
    (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/xml", "Content-Encoding": "gzip" });
      response.end(gzipSync(added));
    },
    "malformed",
  ],
  ["a document type", with200(added.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>')), "malformed"],
  ["an entity", with200(added.replace(uuid, "&a;")), "malformed"],
  ["elements 100,000 deep", with200(added.replace(uuid, "<a>".repeat(100_000) + "</a>".repeat(100_000))), "malformed"],
  ["80 kB of <", with200("<".repeat(80_000)), "malformed"],
  ["a control character", with200(added.replace(uuid, `${uuid}\u0001`)), "malformed"],
  [
    "bytes that are not UTF-8",
    (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/xml" });
      response.end(Buffer.concat([Buffer.from(added), Buffer.from([0xff, 0xfe])]));
    },
    "malformed",
  ],
  ["another charset", with200(added, { "Content-Type": "text/xml;charset=ISO-8859-1" }), "malformed"],
  [
    "an answer cut short",
    (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/xml", "Content-Length": String(added.length) });
      response.write(added.slice(0, -40));
      setImmediate(() => response.destroy());
    },
    "cut",
  ],
  ["half an answer that calls itself whole", with200(added.slice(0, -40)), "malformed"],
  ["no answer at all", (_request, response) => response.destroy(), "cut"],
  ["something that is not HTTP", (_request, response) => response.socket?.end("220 smtp ready\r\n\r\n"), "malformed"],
  [
    "another protocol",
    (_request, response) =>
      response.socket?.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    "malformed",
  ],
  ["500 without a fault", withStatus(500), "malformed"],
  ["502 of a proxy", withStatus(502), "malformed"],
  ["503", withStatus(503), "throttled"],
  ["404", withStatus(404), "notActive"],
];

for (const [title, answer, kind] of unknown)
  test(`a write that is answered with ${title}: its outcome is unknown`, async (t) => {
    const outcome = await writeAgainst(t, answer);
    assert.ok(outcome.kind === "unknown", JSON.stringify(outcome));
    assert.equal(outcome.fault.kind, kind, JSON.stringify(outcome.fault));
  });

test("an answer over the cap is not read to its end", async (t) => {
  let written = 0;
  const outcome = await writeAgainst(
    t,
    (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/xml" });
      const more = (): void => {
        while (!response.destroyed) {
          written += 65_536;
          if (!response.write("x".repeat(65_536))) return void response.once("drain", more);
        }
      };
      more();
    },
    { answerBytes: 1_000_000 },
  );
  assert.ok(outcome.kind === "unknown" && outcome.fault.kind === "malformed");
  assert.ok(written < 20_000_000, `${written} bytes`);
});

test("a server that says nothing is given up when it was idle for long enough", async (t) => {
  const outcome = await writeAgainst(t, () => undefined, { idleMs: 80 });
  assert.deepEqual(outcome, { kind: "unknown", fault: { kind: "timeout" } });
});

test("a server that drips is given up at the deadline", async (t) => {
  const outcome = await writeAgainst(
    t,
    (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/xml" });
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
    },
    { idleMs: 5_000, totalMs: 150 },
  );
  assert.deepEqual(outcome, { kind: "unknown", fault: { kind: "timeout" } });
});

const rejected: readonly (readonly [title: string, answer: Answering, fault: Fault])[] = [
  ["401", withStatus(401), { kind: "signIn" }],
  ["403", withStatus(403), { kind: "forbidden" }],
  [
    "599",
    withStatus(599, "<html>Incorrect axl version. Supported axl versions: 12.5, 14.0</html>"),
    { kind: "version", supported: ["12.5", "14.0"] },
  ],
  [
    "a fault of AXL",
    (_request, response) =>
      reply(
        response,
        500,
        fault(-239, "Could not insert new row - duplicate value in a UNIQUE INDEX column (Unique Index:)."),
      ),
    {
      kind: "refused",
      code: -239,
      reason: "Could not insert new row - duplicate value in a UNIQUE INDEX column (Unique Index:).",
    },
  ],
  [
    "a fault of AXL in its other form",
    (_request, response) =>
      reply(
        response,
        500,
        fault(5003, "no")
          .replaceAll("axlError", "ns2:axlError")
          .replace("<ns2:axlError", '<ns2:axlError xmlns:ns2="http://www.cisco.com/AXL/API/15.0"'),
      ),
    { kind: "refused", code: 5003, reason: "no" },
  ],
];
for (const [title, answer, expected] of rejected)
  test(`a write that is answered with ${title} is rejected`, async (t) => {
    assert.deepEqual(await writeAgainst(t, answer), { kind: "rejected", fault: expected });
  });

test("no fault carries anything of the request", async (t) => {
  const secret = Buffer.from("axl:Correct-Horse").toString("base64");
  for (const [, answer] of unknown) {
    const text = JSON.stringify(await writeAgainst(t, answer));
    assert.ok(!text.includes(secret) && !text.includes("Correct-Horse") && !text.includes("SOAPAction"), text);
  }
});
