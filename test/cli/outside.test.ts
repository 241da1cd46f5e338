import assert from "node:assert/strict";
import { test } from "node:test";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra, type Ran } from "./terminal.ts";

/* Nobody answers on port 1 of loopback: nothing leaves this computer. */

const call = ["preflight", "test/projects/emea-prod", "--cluster", "emea-prod", "--outside"];
const nobody = ["--public-resolver", "127.0.0.1:1"];
const run = (more: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  mra([...call, ...more], { env });

test("a test from outside asks no resolver that nobody named", async () => {
  const ran = await run([]);
  assert.equal(ran.status, 64);
  assert.match(ran.notes, /asks resolvers on the internet and no other: name them with --public-resolver/);
});

test("a file does not decide who receives a password", async () => {
  const env = { MRA_EDGE_USER: "jdoe", MRA_EDGE_PASSWORD: aSecret() };
  const ran = await run(nobody, env);
  assert.equal(ran.status, 64);
  assert.match(ran.notes, /Nothing was sent: a file must not decide who receives MRA_EDGE_PASSWORD/);
  const half = await run([...nobody, "--edge", "expe1.example.com"], { MRA_EDGE_USER: "jdoe" });
  assert.equal(half.status, 64);
  assert.match(half.notes, /Set MRA_EDGE_USER and MRA_EDGE_PASSWORD to a test user/);
});

test("what is sent is said before, and a resolver that gives no answer is no finding", async () => {
  const env = { MRA_EDGE_USER: "jdoe", MRA_EDGE_PASSWORD: aSecret() };
  const ran = await run([...nobody, "--edge", "expe1.example.com", "--format", "json"], env);
  assert.match(
    ran.notes,
    /Asks 127\.0\.0\.1:1 for records of example\.com, then expe1\.example\.com, expe2\.example\.com/,
  );
  assert.match(ran.notes, /The password of jdoe goes to expe1\.example\.com, once each, over a verified connection/);
  const { checks } = JSON.parse(ran.out) as { checks: { id: string; outcome: string }[] };
  assert.ok(checks.some((it) => it.id === "outside-srv example.com"));
  assert.deepEqual([...new Set(checks.map((it) => it.outcome))], ["notRun"]);
  assert.equal(ran.status, 0);
});

test("the report says what is not checked, in both languages", async () => {
  const en = (await run(nobody)).out;
  assert.match(en, /Single sign-on and OAuth through Expressway-E[^]*Not checked: get_edge_sso is documented/);
  assert.match(en, /SIP behind the certificate of port 5061[^]*Not checked: nobody registers/);
  const ko = (await mra([...call, ...nobody, "--format", "markdown"], { language: "ko" })).out;
  assert.match(ko, /SSO와 OAuth[^]*확인하지 않음: get_edge_sso/);
});
