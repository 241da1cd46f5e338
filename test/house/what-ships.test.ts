import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { licenses, noticesOfInput } from "../../tools/shipped/for-tests.ts";
import { inTarball, inVsix } from "./archive.ts";

/** The folders of the packages of which a byte is in a bundle, from esbuild's own list. */
const folders = [
  ...new Set(
    (
      JSON.parse(readFileSync("dist/test/metafiles.json", "utf8")) as {
        outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
      }[]
    )
      .flatMap((it) => Object.values(it.outputs).flatMap(({ inputs }) => Object.entries(inputs)))
      .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))
      .flatMap((path) => /^((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/.exec(path)?.[1]?.slice(0, -1) ?? []),
  ),
];
const packages = folders.map((folder) => ({
  folder,
  ...(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string }),
}));

for (const [what, file] of [
  ["VSIX", inVsix().get("extension/THIRD-PARTY-NOTICES")],
  ["npm package", inTarball().get("THIRD-PARTY-NOTICES")],
] as const)
  test(`the ${what} has the licence of every package that is in the bundles, and of no other`, () => {
    assert.ok(file);
    const sections = file.toString().split(/^={80}\n(?=.*, .*\n={80}\n)/m);
    const found = sections.slice(1).map((it) => {
      const [, name, license = "", text = ""] = /^(.*), (.*)\n={80}\n([^]*)$/.exec(it) ?? [];
      assert.ok(licenses.includes(license), `${name}: ${license}`);
      assert.match(text, /permission|redistribution|Apache License|Blue Oak/i, name);
      return name;
    });
    assert.deepEqual(found.sort(), packages.map((it) => `${it.name} ${it.version}`).sort());
  });

const made = (license: string, files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), "mra-notices-"));
  const folder = join(root, "node_modules/@some/package");
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ name: "@some/package", version: "1.2.3", license });
  for (const [name, text] of Object.entries({ ...files, "package.json": manifest }))
    writeFileSync(join(folder, name), text);
  return root;
};
const noticesOfBundleWith = (license: string, files: Readonly<Record<string, string>>): string => {
  const root = made(license, files);
  try {
    return noticesOfInput(root, "node_modules/@some/package/lib/node_modules/own/a.js");
  } finally {
    rmSync(root, { recursive: true });
  }
};

test("a bundle with a package under another licence, or without a text of it, is not made", () => {
  const text = "Permission is hereby granted";
  assert.match(
    noticesOfBundleWith("MIT", { LICENSE: text, NOTICE: "made by us" }),
    /MIT\n=+\n\n.*granted\n\nmade by us/s,
  );
  assert.match(noticesOfBundleWith("MIT", { "README.md": `# A\n## License\n${text}` }), /granted/);
  for (const license of ["GPL-3.0", "UNLICENSED", ""])
    assert.throws(() => noticesOfBundleWith(license, { LICENSE: text }), /@some\/package 1\.2\.3: licence "/);
  assert.throws(
    () => noticesOfBundleWith("MIT", { NOTICE: "made by us" }),
    /@some\/package 1\.2\.3 \(MIT\) has no text/,
  );
  assert.throws(() => noticesOfBundleWith("MIT", { "README.md": "## License\nMIT" }), /has no text/);
});

test("the bill of materials is CycloneDX by its own schema, and lists the same packages", async () => {
  const file = inVsix().get("extension/sbom.cdx.json")?.toString() ?? "";
  assert.equal(inTarball().get("sbom.cdx.json")?.toString(), file);
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(file), null);
  assert.notEqual(await validator.validate(file.replace('"type": "library"', '"type": "nothing"')), null);
  const { components } = JSON.parse(file) as { components: { group?: string; name: string; version: string }[] };
  assert.deepEqual(
    components.map((it) => `${it.group ? `${it.group}/` : ""}${it.name} ${it.version}`).sort(),
    packages.map((it) => `${it.name} ${it.version}`).sort(),
  );
});

test("an audit without development packages sees everything that is bundled", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  const unseen = folders.filter((it) => {
    const entry = lock.packages[it];
    return entry === undefined || entry.dev === true || entry.devOptional === true;
  });
  assert.deepEqual(unseen, []);
  assert.ok(folders.length > 30);
});
