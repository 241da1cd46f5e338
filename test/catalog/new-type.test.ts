import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { CompletionList } from "vscode-languageserver/node";
import { languages } from "../../core/src/base/text.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";
import type { ObjectSchema } from "../../core/src/catalog/schema.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { Requests } from "../../core/src/wire/protocol.ts";
import { publishedSchema } from "../../tools/generate/json-schema.ts";
import { referencePages } from "../../tools/generate/reference.ts";
import { deploying, reading } from "../../tools/tests/witness/activities.ts";
import { startClient, type Client } from "../lsp/client.ts";
import { compareObject, operationsAgainst } from "./against-cisco.ts";
import type { Started, ToStart } from "./demo-child.ts";
import { tryOut, type TryOut } from "./try-out.ts";

// Softkey templates are a kind of object that the product does not have. Here it gets them: by this file, and nothing else.
const softkeys = JSON.parse(readFileSync("test/catalog/softkeyTemplates.json", "utf8")) as ObjectSchema;

const folder = mkdtempSync(join(tmpdir(), "mra-new-type-"));
const children: ChildProcess[] = [];
after(() => {
  for (const it of children) it.disconnect();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a demo cluster of a catalogue that is tried out, in a process of its own. */
async function demoOf(trial: TryOut, start: ToStart): Promise<Started> {
  const child = spawn(
    process.execPath,
    [...trial.execArgv, fileURLToPath(new URL("./demo-child.js", import.meta.url)), JSON.stringify(start)],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  children.push(child);
  const [started] = (await once(child, "message")) as [Started];
  return started;
}

/** Runs the command line of a catalogue that is tried out. */
async function mra(trial: TryOut, demo: Started, ...argv: readonly string[]): Promise<{ status: number; out: string }> {
  const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));
  const env = {
    ...process.env,
    MRA_HOST: demo.host,
    MRA_USER: demo.user,
    MRA_PASSWORD: demo.password,
    MRA_STATE_DIR: join(folder, "state"),
  };
  const end = argv[0] === "deploy" ? deploying() : reading(`mra ${argv[0] ?? ""}`);
  const child = spawn(process.execPath, [...trial.execArgv, main, ...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  for (const it of [child.stdout, child.stderr]) it.on("data", (text: Buffer) => (out += text.toString()));
  const [status] = (await once(child, "close")) as [number];
  end();
  return { status, out };
}

/** The type as it would be if nobody had written the field. */
const withoutField = (it: ObjectSchema, key: string): ObjectSchema => ({
  ...it,
  fields: it.fields.filter((field) => field.key !== key),
  search: it.search.filter((other) => other !== key),
  telling: it.telling.filter((other) => other !== key),
});

/** The keys of an object in the published schema. */
const keysIn = (trial: TryOut, section: string): readonly string[] => {
  const { definitions } = publishedSchema(trial.catalogue) as unknown as {
    readonly definitions: Readonly<Record<string, { readonly properties: object }>>;
  };
  return Object.keys(definitions[section]?.properties ?? {});
};

/** A folder with one file for a cluster of a version. */
function filesOf(name: string, version: string, text: string): string {
  const path = mkdtempSync(join(folder, `${name}-`));
  const cluster = `cluster: { name: hq, publisher: cucm-pub.example.com, version: "${version}" }`;
  writeFileSync(join(path, "hq.mra.yaml"), `apiVersion: mra/v1\n${cluster}\nmra: false\n${text}`);
  return path;
}

const valueOf = <T>(answer: Answer<T>): T => (answer.ok ? answer.value : assert.fail(answer.fault.message));
const ask = <M extends keyof Requests>(client: Client, method: M, params: Requests[M][0]): Promise<Requests[M][1]> =>
  client.request(method, params);

describe("an object type is its JSON and what a demo cluster has of it", () => {
  let trial: TryOut;
  let demo: Started;
  before(async () => {
    trial = tryOut({ objects: [softkeys] });
    const object = { name: "SK-Front desk", description: "Front desk", baseSoftkeyTemplateName: "Standard User" };
    demo = await demoOf(trial, {
      version: "14.0",
      more: [
        { type: "SoftKeyTemplate", object: { ...object, isDefault: true } },
        { type: "SoftKeyTemplate", object: { ...object, name: "SK-Lobby" } },
      ],
    });
  });
  after(() => trial.remove());

  const wanted = `
softkeyTemplates:
  - { name: SK-Office, description: Office, baseSoftkeyTemplate: Standard User, isDefault: true }
  - { name: SK-Lobby, description: Lobby and canteen, baseSoftkeyTemplate: Standard User }
phones:
  - name: SEP00A1B2C3D4F0
    model: Cisco 8845
    protocol: SIP
    devicePool: Default
    softkeyTemplate: SK-Office
    commonPhoneProfile: Standard Common Phone Profile
    phoneSecurityProfile: Cisco 8845 - Standard SIP Non-Secure Profile
`;

  test("its JSON says what Cisco's schema says, in every version", () => {
    for (const version of versions) {
      assert.deepEqual(compareObject(softkeys, version), [], version);
      assert.deepEqual(operationsAgainst(softkeys, version), [], version);
    }
  });

  test("it is in the published schema and has its reference pages", () => {
    assert.match(JSON.stringify(publishedSchema(trial.catalogue)), /"softkeyTemplates":/);
    const pages = [...referencePages(trial.catalogue)].filter(([path]) => path.includes("softkeyTemplates"));
    assert.equal(pages.length, languages.length);
  });

  test("it is checked: keys, lengths, and names of it in other objects", async () => {
    const good = await mra(trial, demo, "check", filesOf("good", "14.0", wanted));
    assert.equal(good.status, 0, good.out);
    const bad = wanted
      .replace("softkeyTemplate: SK-Office", "softkeyTemplate: SK-Ofice")
      .replace("description: Office", "descripton: Office");
    const { status, out } = await mra(trial, demo, "check", filesOf("bad", "14.0", bad));
    assert.equal(status, 1);
    assert.match(out, /MRA201.*SK-Ofice/);
    assert.match(out, /descripton/);
  });

  test("it is browsed: in the tree with its icon, and its objects with what tells them apart", async () => {
    const initializationOptions = { storage: "", quarantined: [], trusted: true, iceElements: {} };
    const client = await startClient({}, { initializationOptions }, { execArgv: trial.execArgv });
    try {
      const { host, user, password, caFile } = demo;
      const connection = "hq";
      valueOf(
        await ask(client, "mra/connect", {
          ...{ connection, host, user, password, caFile },
          ...{ readOnly: false, demo: true },
        }),
      );
      const sections = valueOf(await ask(client, "mra/sections", { connection }));
      const own = sections.find((it) => it.section === "softkeyTemplates");
      assert.deepEqual([own?.label, own?.icon], ["Softkey templates", "keyboard"]);
      const { rows } = valueOf(
        await ask(client, "mra/objects", { connection, section: "softkeyTemplates", skip: 0, first: 100 }),
      );
      assert.ok(
        rows.some((it) => it.name === "SK-Lobby" && it.description === "Front desk"),
        JSON.stringify(rows),
      );
    } finally {
      await client.stop();
    }
  });

  test("two that ask for what only one can have are not planned", async () => {
    const both = wanted.replace("Lobby and canteen,", "Lobby and canteen, isDefault: true,");
    const { status, out } = await mra(trial, demo, "plan", filesOf("both", "14.0", both), "--ca", demo.caFile);
    assert.notEqual(status, 2);
    assert.match(out, /Only one can have Default softkey template: SK-(Office|Lobby) and SK-/);
  });

  test("it is planned in the order of references, deployed, and then as the files say", async () => {
    const file = join(folder, "softkeys.plan");
    const files = filesOf("deployed", "14.0", wanted);
    const planned = await mra(trial, demo, "plan", files, "--ca", demo.caFile, "--out", file);
    assert.equal(planned.status, 2, planned.out);
    assert.match(planned.out, /hq: 2 to add, 1 to change/);
    assert.ok(planned.out.indexOf("SK-Office") < planned.out.indexOf("SEP00A1B2C3D4F0"), planned.out);
    assert.match(planned.out, /Apply Config: .*SK-Lobby/s);
    assert.match(planned.out, /look at the softkeys of a phone/);
    const deployed = await mra(trial, demo, "deploy", file, "--yes", "--ca", demo.caFile);
    assert.match(deployed.out, /3 of \d+ steps done/, deployed.out);
    const again = await mra(trial, demo, "plan", files, "--ca", demo.caFile);
    assert.match(again.out, /^hq: nothing to do/m);
    assert.equal(again.status, 0);
    // The flag that only one has left the one that had it.
    const rest = "Lobby and canteen, baseSoftkeyTemplate: Standard User }";
    const taken = filesOf(
      "taken",
      "14.0",
      wanted.replace(
        rest,
        `${rest}\n  - { name: SK-Front desk, baseSoftkeyTemplate: Standard User, isDefault: false }`,
      ),
    );
    assert.match((await mra(trial, demo, "plan", taken, "--ca", demo.caFile)).out, /^hq: nothing to do/m);
  });
});

describe("a field is a place in the JSON of its type", () => {
  const [described, undescribed] = [softkeys, withoutField(softkeys, "description")].map((it) =>
    tryOut({ objects: [it] }),
  );
  after(() => [described, undescribed].forEach((it) => it?.remove()));

  const text = "softkeyTemplates: [{ name: SK-Office, description: Office, baseSoftkeyTemplate: Standard User }]\n";
  const checkedBy = async (trial: TryOut | undefined, of: string): Promise<{ status: number; out: string }> =>
    mra(trial!, { host: "", user: "", password: "", caFile: "" }, "check", filesOf("field", "14.0", of));

  test("without it the key is not known, with it it is, its type and length too", async () => {
    const without = await checkedBy(undescribed, text);
    assert.equal(without.status, 1);
    assert.match(without.out, /Unknown key description/);
    const withIt = await checkedBy(described, text);
    assert.equal(withIt.status, 0, withIt.out);
    const tooLong = await checkedBy(described, text.replace("description: Office", `description: ${"x".repeat(101)}`));
    assert.equal(tooLong.status, 1, tooLong.out);
    assert.match(tooLong.out, /description/);
  });

  test("it is in the published schema and in both reference pages", () => {
    const saysDescription = (trial: TryOut | undefined): readonly boolean[] => [
      keysIn(trial!, "softkeyTemplates").includes("description"),
      ...[...referencePages(trial!.catalogue)]
        .filter(([path]) => path.includes("softkeyTemplates"))
        .map(([, page]) => page.includes("`description`")),
    ];
    assert.deepEqual(saysDescription(undescribed), [false, false, false]);
    assert.deepEqual(saysDescription(described), [true, true, true]);
  });
});

describe("a version is a line in schemas/versions.json", () => {
  let trial: TryOut;
  let demo: Started;
  before(async () => {
    trial = tryOut({ versions: [{ version: "15.1", takes: "12.5", build: "15.1.1.10000(1)" }] });
    demo = await demoOf(trial, { version: "15.1", more: [] });
  });
  after(() => trial.remove());

  test("what 15.0 has, it has: models and the whole way to the cluster, which says what it is", async () => {
    const files = filesOf(
      "newer",
      "15.1",
      `
phoneNtpReferences: [{ ipAddress: 10.20.0.1, description: rack 1, mode: Unicast }]
phones:
  - name: SEP00A1B2C3D4F1
    model: Cisco 8875
    protocol: SIP
    devicePool: Default
    commonPhoneProfile: Standard Common Phone Profile
    phoneSecurityProfile: Cisco 8875 - Standard SIP Non-Secure Profile
`,
    );
    const checked = await mra(trial, demo, "check", files);
    assert.equal(checked.status, 0, checked.out);
    const file = join(folder, "newer.plan");
    const planned = await mra(trial, demo, "plan", files, "--ca", demo.caFile, "--out", file);
    assert.equal(planned.status, 2, planned.out);
    assert.match(readFileSync(file, "utf8"), /"schema": ?"15\.1"/);
    const deployed = await mra(trial, demo, "deploy", file, "--yes", "--ca", demo.caFile);
    assert.match(deployed.out, /[12] of \d steps done/, deployed.out);
  });

  test("a new file offers it first", async () => {
    const client = await startClient({}, {}, { execArgv: trial.execArgv });
    try {
      await client.open("new.mra.yaml", "");
      const answer = await client.request<CompletionList>("textDocument/completion", {
        textDocument: { uri: client.uri("new.mra.yaml") },
        position: { line: 0, character: 0 },
      });
      const offered = answer.items.map((it) => it.textEdit?.newText ?? it.insertText ?? "");
      assert.ok(
        offered.some((it) => it.includes("|15.1,15.0,14.0|")),
        offered.join("\n---\n").slice(0, 2_000),
      );
    } finally {
      await client.stop();
    }
  });
});
