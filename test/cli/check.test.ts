import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Ajv, type AnySchemaObject } from "ajv";
import addFormats from "ajv-formats";
import { mra } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-check-"));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number } };
}
const json = async (...paths: string[]): Promise<readonly Found[]> =>
  (JSON.parse((await mra(["check", "--format", "json", ...paths])).out) as { findings: Found[] }).findings;

test("a project that is right has no error and no warning", async () => {
  const { status, out } = await mra(["check", "test/projects/emea-prod"]);
  assert.equal(out, "3 files: 0 errors, 0 warnings, 0 infos and hints\n");
  assert.equal(status, 0);
});

test("a report to hand on has every finding by its rule, in both languages, without scripts, and no name makes markup", async () => {
  const phones = Array.from(
    { length: 60 },
    (_, i) => `  - { name: SEP0000000000${String(i + 10)}, devicePool: DP, nam: "<b>x</b>" }`,
  );
  const path = file(
    "audit.mra.yaml",
    `apiVersion: mra/v1\ncluster: { name: "<i>t</i>", version: "14.0" }\nphones:\n${phones.join("\n")}\n`,
  );
  const found = await json(path);
  const codes = new Set(found.map((it) => it.code));
  assert.ok(codes.size > 2);
  for (const language of ["en", "ko"] as const) {
    const html = await mra(["check", path, "--format", "html", "--why-silent"], { language });
    assert.equal(html.status, 1, "as text has it");
    assert.match(html.out, new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
    assert.doesNotMatch(html.out, /<script|<b>x|<i>t|https?:|href="(?!#code-)/);
    assert.match(html.out, language === "en" ? /Rules that could not speak/ : /확인하지 못한 규칙/);
    const { out } = await mra(["check", path, "--format", "markdown"], { language });
    for (const code of codes) assert.ok(out.includes(code), code);
    assert.match(out, language === "en" ? /more; --all lists each/ : /더 있음/);
  }
  const whole = await mra(["check", path, "--format", "markdown", "--all"]);
  const lines = [...whole.out.matchAll(/^ {2}- \S*audit\.mra\.yaml:(\d+): /gm)].map(([, line]) => Number(line));
  assert.equal(lines.length, found.length, "each finding is a line");
  assert.deepEqual(
    lines.sort((a, b) => a - b),
    found.map((it) => it.range.start.line + 1).sort((a, b) => a - b),
  );
});

test("--out writes what the check shows into a file, in the format of its name, and replaces none unasked", async () => {
  const path = file("out.mra.yaml", "apiVersion: mra/v1\ncluster: { name: t }\nphones: [{ nam: x }]\n");
  for (const [name, begin] of [
    ["out.html", "<!doctype html>"],
    ["out.md", "# Checked against"],
    ["out.txt", path],
  ] as const) {
    const out = join(folder, name);
    const first = await mra(["check", path, "--out", out]);
    assert.deepEqual([first.status, first.out], [1, ""], "the status is the check's");
    assert.ok(readFileSync(out, "utf8").includes(begin), name);
    assert.equal((await mra(["check", path, "--out", out])).status, 2, "it is there already");
    assert.equal((await mra(["check", path, "--out", out, "--force"])).status, 1);
  }
});

test("--why-silent tells which rules lack which facts, as text and as data", async () => {
  const path = file(
    "silent.mra.yaml",
    'apiVersion: mra/v1\ncluster: { name: t, publisher: cucm.example.com, version: "14.0", services: { axl: true } }\n',
  );
  const { out, status } = await mra(["check", path, "--why-silent"]);
  assert.equal(status, 0);
  assert.match(out, /^ {2}t: MRA012 Unified CM tomcat or CallManager certificate is not CA-signed: certificates$/m);
  assert.doesNotMatch((await mra(["check", path])).out, /MRA012/);
  const data = JSON.parse((await mra(["check", path, "--why-silent", "--format", "json"])).out) as {
    readonly silent: readonly { readonly cluster: string; readonly code: string; readonly facts: readonly string[] }[];
  };
  const [one] = data.silent.filter((it) => it.code === "MRA012");
  assert.deepEqual([one?.cluster, one?.facts], ["t", ["certificates"]]);
  assert.equal((await mra(["check", path, "--why-silent", "--format", "sarif"])).status, 64);
});

test("a broken one has each finding at the line that says so, and no other error or warning", async () => {
  const path = "test/projects/broken/profiles.mra.yaml";
  const expected = readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      const code = /# (MRA\d+|schema\/[a-z-]+)$/.exec(line)?.[1];
      return code === undefined ? [] : [`${String(i)} ${code}`];
    });
  assert.ok(expected.length > 8);
  const found = (await json(path)).filter((it) => it.severity === "error" || it.severity === "warning");
  assert.deepEqual(
    found.map((it) => `${String(it.range.start.line)} ${it.code}`),
    expected,
  );
  assert.equal((await mra(["check", path])).status, 1);
});

describe("bad input is a finding or a sentence, never a stack trace", () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["an empty file", "", "schema/required"],
    ["no YAML", "just words: [ { and\n\tmore }", "yaml"],
    ["a list", "- a\n- b\n", "schema/type"],
    ["1 MB of [", "[".repeat(1_000_000), "yaml"],
    ["1 MB of [ in lines", "[\n".repeat(500_000), "yaml"],
    ["Latin-1 bytes", new Uint8Array([0x61, 0x3a, 0x20, 0xe4, 0x0a]), "yaml"],
    ["NUL bytes", "a: \u0000\n", "yaml"],
  ];
  for (const [i, [title, content, code]] of cases.entries()) {
    test(title, async () => {
      const path = file(`bad-${String(i)}.mra.yaml`, content);
      const { status, out, notes } = await mra(["check", path]);
      assert.equal(status, 1);
      assert.ok(
        (await json(path)).some((it) => it.code === code),
        out,
      );
      assert.doesNotMatch(out + notes, /\n\s+at /);
    });
  }
  test("a file that does not exist", async () => {
    const { status, notes } = await mra(["check", join(folder, "none.mra.yaml")]);
    assert.equal(status, 2);
    assert.match(notes, /none\.mra\.yaml: does not exist/);
  });
  test("a folder that is called like a file, and has none", async () => {
    mkdirSync(join(folder, "empty.mra.yaml"));
    const { status, notes } = await mra(["check", join(folder, "empty.mra.yaml")]);
    assert.equal(status, 2);
    assert.match(notes, /No \.mra\.yaml file here/);
  });
  test("a link that leads back to itself", async () => {
    symlinkSync(join(folder, "loop.mra.yaml"), join(folder, "loop.mra.yaml"));
    assert.equal((await mra(["check", join(folder, "loop.mra.yaml")])).status, 2);
  });
});

test("mra.config.yaml sets severities for the files beside and below it", async () => {
  const sub = join(folder, "configured", "deep");
  mkdirSync(sub, { recursive: true });
  writeFileSync(join(sub, "p.mra.yaml"), readFileSync("test/projects/broken/profiles.mra.yaml"));
  writeFileSync(
    join(folder, "configured", "mra.config.yaml"),
    "rules: { MRA033: off, MRA037: error, MRA999: off, MRA036: loud }\n",
  );
  const found = await json(sub);
  assert.ok(!found.some((it) => it.code === "MRA033"));
  assert.deepEqual([...new Set(found.filter((it) => it.code === "MRA037").map((it) => it.severity))], ["error"]);
  assert.deepEqual(
    found.filter((it) => it.file.endsWith("mra.config.yaml")).map((it) => it.code),
    ["schema/unknown-key", "schema/enum"],
  );
});

describe("formats", () => {
  const path = "test/projects/broken/profiles.mra.yaml";
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: {
        readonly driver: {
          readonly version: string;
          readonly rules: readonly {
            readonly id: string;
            readonly helpUri?: string;
            readonly help?: { text: string };
          }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly {
          readonly physicalLocation: { readonly region: { readonly startLine: number } };
        }[];
      }[];
    }[];
  }
  const sarifOf = async (...args: string[]): Promise<Sarif> =>
    JSON.parse((await mra(["check", ...args, "--format", "sarif"])).out) as Sarif;

  test("sarif names every rule it reports, with its page and where that opens, and lines from 1", async () => {
    const log = await sarifOf(path);
    assert.equal(log.version, "2.1.0");
    const [run] = log.runs;
    assert.ok(run && run.results.length > 8);
    assert.match(run.tool.driver.version, /^\d+\.\d+\.\d+/);
    for (const it of run.results) assert.equal(run.tool.driver.rules[it.ruleIndex]?.id, it.ruleId);
    assert.equal(run.results.find((it) => it.ruleId === "MRA033")?.locations[0]?.physicalLocation.region.startLine, 11);
    const rule = run.tool.driver.rules.find((it) => it.id === "MRA033");
    assert.match(rule?.help?.text ?? "", /^# MRA033: [^]*```yaml fixed/);
    assert.equal(rule?.helpUri, "vscode://mra-config.mra-config/rules/MRA033");
  });
  test("sarif is valid by the schema of its makers, in both languages and without findings", async () => {
    const folderOfSchemas = join("node_modules", "@microsoft/jest-sarif", "lib/schemas");
    const [name = ""] = readdirSync(folderOfSchemas);
    // draft 4 differs from draft 7, which ajv reads, in the name of $id alone as far as this schema uses it
    const { $schema, id, ...schema } = JSON.parse(readFileSync(join(folderOfSchemas, name), "utf8")) as AnySchemaObject;
    assert.match(`${String($schema)} ${String(id)}`, /draft-04.* .*sarif-2\.1\.0/);
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const args of [[path], [path, "--lang", "ko"], ["test/projects/emea-prod"], ["test/projects/broken"]]) {
      assert.ok(validate(await sarifOf(...args)), `${args.join(" ")}: ${ajv.errorsText(validate.errors)}`);
    }
    assert.equal(validate({ version: "2.1.0", runs: [{ tool: { driver: {} } }] }), false);
  });
  test("a sarif result keeps its fingerprint when lines above it change, and no two have the same", async () => {
    const text = readFileSync(path, "utf8");
    const prints = async (content: string): Promise<readonly string[]> => {
      const moved = file("moved.mra.yaml", content);
      return ((await sarifOf(moved)).runs[0]?.results ?? []).flatMap((it) => Object.values(it.partialFingerprints));
    };
    const before = await prints(text);
    assert.ok(before.length > 8);
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(await prints(`# one more line\n\n${text}`), before);
  });
  test("junit: an error is a failure, a warning has passed and says so in its output", async () => {
    const found = await json(path);
    const count = (severity: string): number => found.filter((it) => it.severity === severity).length;
    assert.ok(count("error") > 2 && count("warning") > 0);
    const { out } = await mra(["check", path, "--format", "junit"]);
    assert.equal(Number(/failures="(\d+)"/.exec(out)?.[1]), count("error"));
    assert.equal(Number(/tests="(\d+)"/.exec(out)?.[1]), count("error") + count("warning"));
    assert.equal(out.match(/<failure type="error" /g)?.length, count("error"));
    assert.equal(out.match(/<system-out>warning: line \d+: /g)?.length, count("warning"));
  });
  test("github writes one annotation a finding", async () => {
    const { out } = await mra(["check", path, "--format", "github"]);
    assert.match(
      out,
      /^::error file=test\/projects\/broken\/profiles\.mra\.yaml,line=11,col=11,endLine=11,endColumn=21,title=MRA033::/m,
    );
  });
  test("text in Korean", async () => {
    const { out } = await mra(["check", path, "--lang", "ko"], { language: "ko" });
    assert.match(out, /오류 MRA033/);
  });
  test("an unknown format, option or command says what there is", async () => {
    assert.match((await mra(["check", path, "--format", "xml"])).notes, /text \| json \| sarif/);
    assert.equal((await mra(["check", path, "--colour"])).status, 64);
    assert.match((await mra(["chekc"])).notes, /Did you mean mra check\?/);
  });
});

test("explain shows the page of a rule in both languages", async () => {
  assert.match((await mra(["explain", "MRA033"])).out, /^# MRA033: /);
  assert.match((await mra(["explain", "mra033", "--lang", "ko"], { language: "ko" })).out, /FQDN/);
  const unknown = await mra(["explain", "MRA999"]);
  assert.equal(unknown.status, 2);
  assert.match(unknown.notes, /no rule MRA999/);
});
