import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra, type Ran } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "mra-pulled-"));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
}

const filesIn = (folder: string): readonly string[] => readdirSync(folder).sort();
const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");
const linesIn = (text: string): number => text.split("\n").filter((it) => it.trim() !== "").length;

/** What the check of a folder finds, by no severity. */
async function findingsIn(folder: string): Promise<readonly Found[]> {
  const { out } = await mra(["check", folder, "--format", "json"]);
  return (JSON.parse(out) as { findings: readonly Found[] }).findings;
}

/** The laws of every pull: the plan is empty, and nothing is wrong with shape, references or names. */
async function assertPulled(folder: string, call: (argv: readonly string[]) => Promise<Ran>): Promise<void> {
  const findings = await findingsIn(folder);
  assert.deepEqual(
    findings.filter((it) => /^(schema\/|MRA2|yaml)/.test(it.code)),
    [],
  );
  const plan = await call(["plan", folder]);
  assert.match(plan.out, /^emea-prod: nothing to do/, plan.out.slice(0, 3000) + plan.notes);
}

describe("mra pull of a cluster in which people have worked for years", () => {
  let cluster: DemoCluster;
  let env: Record<string, string>;
  const call = (argv: readonly string[]): Promise<Ran> =>
    mra([...argv, "--cluster", "emea-prod", "--host", cluster.host, "--ca", cluster.caFile], { env });
  before(async () => {
    cluster = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
    env = {
      MRA_USER: cluster.user,
      MRA_PASSWORD: cluster.password,
      MRA_STATE_DIR: join(root, "state"),
    };
  });
  after(() => cluster.stop());

  test("takes what takes part, in few lines, and says by which sign", async (t) => {
    const out = join(root, "plain");
    const { status, notes } = await call(["pull", "--out", out]);
    assert.equal(status, 0, notes);
    assert.match(notes, /^50 phones registered through Expressway-C \(10\.20\.2\.11, 10\.20\.2\.12\)$/m);
    assert.match(notes, /^135 phones with a security profile made for MRA \(likely\)$/m);
    assert.match(notes, /^159 of 250 phones take part/m);
    assert.match(notes, /^Stays on the cluster only: .*50 Directory numbers, 50 End users, 91 Phones, /m);
    assert.match(notes, /^Values that equal AXL's defaults are left out/m);
    await assertPulled(out, call);
    const lines = filesIn(out).reduce((sum, it) => sum + linesIn(read(out, it)), 0);
    const perPhone = lines / 159;
    t.diagnostic(`${lines} lines, ${perPhone.toFixed(1)} a phone that takes part`);
    assert.ok(perPhone <= 12, `${lines} lines`);
    const definition = read(out, "cluster.mra.yaml");
    assert.match(definition, /^ {2}publisher: cucm-pub\.example\.com$/m);
    assert.match(definition, /^ {2}securityMode: mixed$/m);
    assert.match(definition, /^ {2}oauthRefreshLogin: true$/m);
    assert.match(definition, /^ {2}# sipOAuth: /m);
  });
  test("everything: what shows no part is there under mra: false, and nothing is found about it", async () => {
    const out = join(root, "all");
    const { status, notes } = await call(["pull", "--all", "--out", out]);
    assert.equal(status, 0, notes);
    assert.doesNotMatch(notes, /Stays on the cluster/);
    await assertPulled(out, call);
    const aside = filesIn(out).filter((it) => it.includes("-not-mra"));
    const phones = aside.filter((it) => it.startsWith("phones")).map((it) => read(out, it));
    assert.equal(phones.join("").match(/^ {2}- name: /gm)?.length, 91);
    for (const it of aside) assert.match(read(out, it), /^mra: false$/m);
    assert.deepEqual(
      (await findingsIn(out)).filter((it) => it.file.includes("-not-mra")),
      [],
    );
  });
  test("as tables: a row a phone and a user, the same values as in files", async () => {
    const [out, files] = [join(root, "tables"), join(root, "plain")];
    const { status, notes } = await call(["pull", "--tables", "--out", out]);
    assert.equal(status, 0, notes);
    await assertPulled(out, call);
    assert.equal(linesIn(read(out, "phones.csv")), 160);
    assert.deepEqual(
      filesIn(out).filter((it) => /^(?:phones|users)/.test(it)),
      ["phones.csv", "phones.mra.yaml", "users.csv", "users.mra.yaml"],
    );
    assert.doesNotMatch(read(out, "phones.mra.yaml"), /^phones:/m);
    const columns =
      "description,model,devicePool,commonPhoneProfile,phoneSecurityProfile,lines,ownerUser,dndStatus,mra";
    const exported = async (folder: string): Promise<readonly string[]> =>
      (await mra(["export", "phones", folder, "--columns", columns])).out.split("\r\n").sort();
    assert.deepEqual(await exported(out), await exported(files));
  });
  test("a second pull writes into the cells what changed on the cluster, and into a blank one what the template says", async () => {
    const out = join(root, "tables");
    const was = read(out, "phones.csv");
    cluster.state.edit("phones", ["CSFABAUER130"], {
      description: 'Ada "B", Berlin',
      phoneTemplateName: "Standard 7841 SIP",
    });
    const { status, notes } = await call(["pull", "--out", out]);
    assert.equal(status, 0, notes);
    const changed = read(out, "phones.csv")
      .split("\r\n")
      .filter((it, i) => it !== was.split("\r\n")[i]);
    assert.equal(changed.length, 1, changed.join("\n"));
    assert.match(
      changed[0] ?? "",
      /^CSFABAUER130,jabber-desktop,"Ada ""B"", Berlin",,DP-BER,.*,PT-Internal,Standard 7841 SIP,abauer130$/,
    );
    assert.match((await call(["plan", out])).out, /^emea-prod: nothing to do/);
    cluster.state.edit("phones", ["CSFABAUER130"], {
      description: "Ada Bauer, Berlin",
      phoneTemplateName: "Standard Client Services Framework SIP",
    });
  });
  test("a new project: what was pulled, and only new findings fail", async () => {
    const out = join(root, "project");
    mkdirSync(out);
    writeFileSync(join(out, "README.md"), "mine");
    const { status, notes } = await call(["init", "--out", out, "--tables"]);
    assert.equal(status, 0, notes);
    assert.match(notes, /README\.md was there and stays as it is/);
    assert.match(notes, /\d+ findings of today are kept in .*mra-baseline\.json; only new ones fail/);
    assert.equal(read(out, "README.md"), "mine");
    assert.deepEqual(filesIn(out), [
      ".github",
      ".gitignore",
      "README.md",
      "mra",
      "mra-baseline.json",
      "mra.config.yaml",
    ]);
    const checked = await mra(["check", out, "--baseline", join(out, "mra-baseline.json")]);
    assert.equal(checked.status, 0, checked.out.slice(0, 2000));
    assert.match(
      read(out, ".github/workflows/mra.yml"),
      /mra-config\S* check --baseline mra-baseline\.json --format github\n$/,
    );
    assert.match((await call(["plan", out])).out, /^emea-prod: nothing to do/);
    assert.equal((await call(["init", "--out", out])).status, 64);
  });
  for (const [title, options, kinds] of [
    ["kinds, what they name elsewhere by name only", ["--only", "phones,devicePools"], /^(phones|devicePools)/],
    ["users of a profile", ["--where", "userProfile=UP-Home", "--only", "endUsers"], /^users/],
    ["a pool, whatever its phones show", ["--where", "devicePool=DP-BER"], /./],
  ] as const)
    test(`a selection: ${title}`, async () => {
      const out = join(root, title.slice(0, 5));
      const { status, notes } = await call(["pull", "--out", out, ...options]);
      assert.equal(status, 0, notes);
      await assertPulled(out, call);
      const others = filesIn(out).filter((it) => !kinds.test(it));
      for (const it of others) assert.match(it, /^(cluster|templates|referred-to)\.mra\.yaml$/);
    });
  test("a selection of what is no key or section is a wrong call", async () => {
    for (const options of [
      ["--where", "colour=red"],
      ["--where", "devicePool"],
      ["--only", "phone"],
    ])
      assert.equal((await call(["pull", "--out", join(root, "no"), ...options])).status, 64);
  });
});

describe("mra pull of a cluster without a sign of MRA", () => {
  let cluster: DemoCluster;
  before(async () => {
    cluster = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  });
  after(() => cluster.stop());
  const call = (out: string, answers: string[]): Promise<Ran> =>
    mra(["pull", "--cluster", "emea-prod", "--host", cluster.host, "--ca", cluster.caFile, "--out", out], {
      env: { MRA_USER: cluster.user, MRA_PASSWORD: cluster.password, MRA_STATE_DIR: join(root, "state") },
      answers,
    });

  test("without a terminal it ends with 1, and nothing is written", async () => {
    const { status, notes } = await call(join(root, "none"), []);
    assert.equal(status, 1);
    assert.match(notes, /Take everything, under mra: false\?/);
    assert.equal(existsSync(join(root, "none")), false);
  });
  test("who says yes gets everything", async () => {
    const { status } = await call(join(root, "yes"), ["y"]);
    assert.equal(status, 0);
    assert.ok(filesIn(join(root, "yes")).includes("callManagerGroups.mra.yaml"));
  });
});
