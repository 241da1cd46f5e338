import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { after, before, describe, test } from "node:test";
import { planText } from "../../server/src/deploy/plan-file.ts";
import { settingsFile } from "../../server/src/cli/own-settings.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { emptyPlan } from "./empty-plan.ts";
import { mra, type Ran } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-destination-"));
const files = join(folder, "files");
const plan = join(folder, "their.plan");
/** Somebody's host, as a changed line of a pull request names it. Counts who comes. */
const ear = createServer((it) => {
  came++;
  it.destroy();
});
let came = 0;
let theirs = "";
let demo: DemoCluster;
let account: Record<string, string>;
let settings = 0;
let pin = "";

/** SHA-256 of the certificate that a host presents. */
async function fingerprintAt(host: string): Promise<string> {
  const [, port] = host.split(":");
  const socket = connect({ host: "127.0.0.1", port: Number(port), rejectUnauthorized: false });
  await once(socket, "secureConnect");
  const { fingerprint256 } = socket.getPeerCertificate();
  socket.destroy();
  return fingerprint256;
}

/** The user's own settings, somewhere outside every repository. */
function ownSettings(content: unknown): Record<string, string> {
  const path = join(folder, `settings-${String(settings++)}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return { MRA_SETTINGS: path };
}

before(async () => {
  ear.listen(0, "127.0.0.1");
  await once(ear, "listening");
  theirs = `127.0.0.1:${String((ear.address() as AddressInfo).port)}`;
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  pin = await fingerprintAt(demo.host);
  account = {
    MRA_USER: demo.user,
    MRA_PASSWORD: demo.password,
    MRA_STATE_DIR: join(folder, "state"),
    MRA_SETTINGS: join(folder, "none.json"),
  };
  mkdirSync(files);
  writeFileSync(
    join(files, "t.mra.yaml"),
    `apiVersion: mra/v1
cluster: { name: emea-prod, publisher: "${theirs}", version: "14.0", enterpriseDomains: [example.com], nodes: [{ name: 127.0.0.1, role: publisher, address: 127.0.0.1 }] }
expressway: { release: X15.2, mra: true, cores: ["127.0.0.1"], domains: [example.com] }
commonPhoneProfiles:
  - name: CPP
    ice: { enabled: true, turn: { primary: 127.0.0.1, username: u, password: { secret: turn-mra } } }
`,
  );
  writeFileSync(plan, planText(emptyPlan(theirs)));
});
after(async () => {
  ear.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

const reaching = (): readonly (readonly [string, readonly string[]])[] => [
  ["plan", ["plan", files, "--cluster", "emea-prod"]],
  ["plan --drift", ["plan", files, "--drift"]],
  ["plan --undo", ["plan", files, "--undo", "1"]],
  ["deploy", ["deploy", plan, "--yes"]],
  ["pull", ["pull", "--cluster", "emea-prod", "--out", join(folder, "pulled")]],
  ["preflight", ["preflight", files, "--resolver", "127.0.0.1:1"]],
];

describe("the password goes to no host that only a file names", () => {
  test("nothing is sent, the status is 64, and the message says why and how to name it", async () => {
    for (const [title, argv] of reaching()) {
      const it = await mra(argv, { env: account });
      assert.equal(it.status, 64, `${title}: ${it.notes}`);
      assert.match(it.notes, /--host/, title);
      assert.match(it.notes, /MRA_HOST/, title);
      assert.match(it.notes, /none\.json/, title);
      if (title !== "pull") assert.match(it.notes, new RegExp(`Nothing was sent: ${theirs} is named by a file`), title);
      assert.match((await mra(argv, { env: account, language: "ko" })).notes, /--host/, title);
    }
    assert.equal(came, 0);
  });
  test("a host that a person named is reached, whatever the files say", async () => {
    const ways: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
      ["--host", {}, ["--host", demo.host, "--ca", demo.caFile]],
      ["MRA_HOST and MRA_CA", { MRA_HOST: demo.host, MRA_CA: demo.caFile }, []],
      ["--pin", { MRA_HOST: demo.host }, ["--pin", pin]],
      [
        "the user's settings",
        ownSettings({ "mra.clusters": [{ name: "emea-prod", host: demo.host, user: "x", caFile: demo.caFile }] }),
        [],
      ],
      ["a list alone, with a pin", ownSettings([{ name: "emea-prod", host: demo.host, pin: pin }]), []],
    ];
    for (const [title, env, more] of ways) {
      const { reads } = demo.requests;
      const it = await mra(["plan", files, "--drift", ...more], { env: { ...account, ...env } });
      assert.notEqual(it.status, 64, `${title}: ${it.notes}`);
      assert.ok(demo.requests.reads > reads, `${title}: ${it.notes}`);
    }
    assert.equal(came, 0);
  });
  test("the user's settings bring the user, never the password", async () => {
    const env = ownSettings([{ name: "emea-prod", host: demo.host, user: demo.user, caFile: demo.caFile }]);
    const { MRA_USER: _, MRA_PASSWORD: __, ...none } = account;
    const signed = await mra(["plan", files, "--drift"], { env: { ...none, ...env, MRA_PASSWORD: demo.password } });
    assert.notEqual(signed.status, 64, signed.notes);
    assert.equal((await mra(["plan", files, "--drift"], { env: { ...none, ...env } })).status, 64);
  });
  test("an entry of another name counts for nothing", async () => {
    const env = ownSettings([{ name: "other", host: theirs, user: "x" }]);
    assert.equal((await mra(["plan", files], { env: { ...account, ...env } })).status, 64);
    assert.equal(came, 0);
  });
  test("system, as --ca or MRA_CA, is what this computer trusts", async () => {
    const argv = ["plan", files, "--drift", "--host", demo.host];
    const trusting = { ...account, SSL_CERT_FILE: demo.caFile };
    for (const [more, env, reached] of [
      [["--ca", "system"], trusting, true],
      [[], { ...trusting, MRA_CA: "system" }, true],
      [["--ca", "./system"], trusting, false],
      [["--ca", "system"], { ...account, SSL_CERT_FILE: join(folder, "none.pem") }, false],
    ] as const) {
      const { reads } = demo.requests;
      const it = await mra([...argv, ...more], { env });
      assert.equal(demo.requests.reads > reads, reached, `${more.join(" ")}: ${it.notes}`);
    }
  });
  test("a plan is carried out only where it was made: a host that is named must be the plan's", async () => {
    const it = await mra(["deploy", plan, "--yes", "--host", demo.host, "--ca", demo.caFile], { env: account });
    assert.equal(it.status, 1);
    assert.match(it.notes, new RegExp(theirs));
    assert.equal(came, 0);
  });
});

describe("settings that a repository could bring are refused", () => {
  const repository = join(folder, "repository");
  before(() => {
    mkdirSync(join(repository, ".git"), { recursive: true });
    mkdirSync(join(repository, "sub"));
    const brought = JSON.stringify([{ name: "emea-prod", host: theirs, user: "x" }]);
    writeFileSync(join(repository, "clusters.json"), brought);
    symlinkSync(join(repository, "clusters.json"), join(folder, "link.json"));
  });
  test("in the repository at hand, and behind a link into it", async () => {
    const here = process.cwd();
    process.chdir(join(repository, "sub"));
    try {
      for (const path of [join(repository, "clusters.json"), "../clusters.json", join(folder, "link.json")]) {
        const it = await mra(["plan", files], { env: { ...account, MRA_SETTINGS: path } });
        assert.equal(it.status, 1, it.notes);
        assert.match(it.notes, /lies in the repository/);
      }
    } finally {
      process.chdir(here);
    }
    assert.equal(came, 0);
  });
  test("what cannot be read for what it means is said, never passed over", async () => {
    for (const broken of [
      "{",
      "{}",
      '[{ "name": "emea-prod" }]',
      '[{ "name": "a", "host": "b", "readOnly": "yes" }]',
    ]) {
      const it = await mra(["plan", files, "--host", demo.host], { env: { ...account, ...ownSettings(broken) } });
      assert.equal(it.status, 1, broken);
      assert.match(it.notes, /settings-\d+\.json/, broken);
    }
  });
  test("they lie where the system keeps a user's settings", () => {
    assert.equal(settingsFile({ XDG_CONFIG_HOME: "/x" }, "linux"), join("/x", "mra-config", "settings.json"));
    assert.equal(settingsFile({ APPDATA: "/y" }, "win32"), join("/y", "mra-config", "settings.json"));
    assert.match(settingsFile({}, "darwin"), /Library.Application Support.mra-config.settings\.json$/);
  });
});

describe("the same for Expressway and TURN", () => {
  const preflight = async (env: Record<string, string>, ...more: readonly string[]): Promise<Ran> => {
    const { MRA_USER: _, MRA_PASSWORD: __, ...none } = account;
    const argv = ["preflight", files, "--resolver", "127.0.0.1:1", "--ca", demo.caFile, "--format", "json", ...more];
    return await mra(argv, { env: { ...none, ...env } });
  };
  const checks = ({ out }: Ran): readonly { id: string; outcome: string; message: string }[] =>
    (JSON.parse(out) as { checks: { id: string; outcome: string; message: string }[] }).checks;

  test("Expressway's password goes to no Expressway-C that only a file names", async () => {
    const { host, user, password } = demo.expressway;
    const env = { MRA_EXPRESSWAY_USER: user, MRA_EXPRESSWAY_PASSWORD: password };
    const refused = await preflight(env);
    assert.equal(refused.status, 64);
    assert.match(refused.notes, /Nothing was sent.*--expressway 127\.0\.0\.1 /);
    const own = ownSettings([{ name: "emea-prod", host: "h", expressway: { host, user, caFile: demo.caFile } }]);
    for (const it of [
      await preflight(env, "--expressway", host),
      await preflight({ ...env, MRA_EXPRESSWAY_HOST: host }),
      await preflight({ MRA_EXPRESSWAY_PASSWORD: password, ...own }),
    ])
      assert.equal(checks(it).find((one) => one.id.startsWith("expressway-mra"))?.outcome, "passed", it.notes);
  });
  test("a TURN secret goes to no server that only a file names", async () => {
    const env = { MRA_SECRET_TURN_MRA: aSecret() };
    const of = (it: Ran) => checks(it).find((one) => one.id.startsWith("turn 127.0.0.1"));
    const alone = of(await preflight(env));
    assert.equal(alone?.outcome, "notRun");
    assert.match(alone.message, /named by a file only.*--turn 127\.0\.0\.1/);
    const own = ownSettings([{ name: "emea-prod", host: "h", turnServers: ["127.0.0.1:3478"] }]);
    for (const it of [
      await preflight(env, "--turn", "turn9.example.com,127.0.0.1"),
      await preflight({ ...env, MRA_TURN_HOST: "127.0.0.1" }),
      await preflight({ ...env, ...own }),
    ])
      assert.notEqual(of(it)?.outcome, "notRun", "it is asked, and nobody listens there");
  });
});
