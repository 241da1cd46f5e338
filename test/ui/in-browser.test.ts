import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { capabilities } from "../../server/src/lsp/capabilities.ts";
import { workbookOf } from "../../server/src/workspace/workbook-write.ts";
import { installHost } from "../../tools/vscode-host/install.ts";
import { releases } from "../../tools/vscode-host/releases.ts";
import { startWeb, type ExtensionFiles } from "../../tools/vscode-host/web.ts";
import { inVsix } from "../house/archive.ts";

/*
 * The extension as it ships, on a page without any server: VS Code's own web workbench and its worker for extensions, in a
 * Chromium. `test/vscode/browser/` is carried out there.
 */

const quiet = `apiVersion: mra/v1
cluster: { name: quiet, version: "14.0" }
phoneSecurityProfiles:
  - { name: quiet.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Non Secure, transportType: TLS }
`;
const rows = `    rows: [{ section: phones, values: { name: "CSF{ID:upper}", devicePool: "{Pool}", managed: false, mra: false } }]\n`;
const cells = [
  ["ID", "Pool"],
  ["jdoe", "DP-MRB"],
];

/** What the site holds, by path. */
function project(): Readonly<Record<string, string | Uint8Array>> {
  const folder = "test/projects/emea-prod";
  return {
    ...Object.fromEntries(readdirSync(folder).map((it) => [it, readFileSync(join(folder, it))])),
    "wrong.mra.yaml": quiet.replaceAll("quiet", "wrong").replace("phoneS", "# MRA033 asks for an FQDN\nphoneS"),
    "untidy.mra.yaml": `apiVersion:   mra/v1\ncluster: { name: untidy, version: "14.0" }\ndevicePools:\n    - name: DP-A\n      region:   R`,
    "quiet/quiet.mra.yaml": quiet,
    "quiet/mra.config.yaml": "rules: { MRA035: off }\n",
    "tables.mra.yaml": `apiVersion: mra/v1\ncluster: { name: tables, publisher: p.example.com, version: "14.0" }\ndevicePools: [{ name: DP-MRA, managed: false }]\ntables:\n  - file: phones.csv\n${rows}  - file: phones.xlsx\n${rows.replace("CSF", "TCT")}`,
    "phones.csv": cells.map((it) => it.join(";")).join("\r\n"),
    "phones.xlsx": workbookOf("phones", cells),
  };
}

/** The suite as an extension that has the site's files. */
function suite(): ExtensionFiles {
  const files = Object.entries(project()).map(([path, it]) => [`/project/${path}`, Buffer.from(it).toString("base64")]);
  const manifest = {
    ...{ name: "files", publisher: "mra-test", version: "1.0.0", engines: { vscode: "^1.100.0" } },
    ...{ browser: "./extension.js", activationEvents: ["*", "onFileSystem:mra-test"] },
  };
  return new Map<string, string | Uint8Array>([
    ["package.json", JSON.stringify(manifest)],
    ["project.json", JSON.stringify(Object.fromEntries(files))],
    ["extension.js", readFileSync("dist/test/browser/extension.js")],
  ]);
}

const shipped = (): ExtensionFiles =>
  new Map([...inVsix()].map(([name, bytes]) => [name.replace(/^extension\//, ""), bytes]));

/** Features of the language by the server's own words, but what only says what they are. */
const promised = Object.keys(capabilities).filter((it) => it.endsWith("Provider"));

for (const release of releases)
  void test(
    `every feature of the language in a browser (VS Code ${release.vscode})`,
    { timeout: 240_000 },
    async () => {
      const host = await startWeb(
        installHost(release, () => undefined),
        {
          extensions: { mra: shipped(), suite: suite() },
          folder: "mra-test://site/project",
        },
      );
      try {
        const results = JSON.parse(await host.report) as Readonly<Record<string, string>>;
        const names = Object.keys(results);
        assert.deepEqual(results, Object.fromEntries(names.map((it) => [it, ""])));
        assert.deepEqual(names.filter((it) => it.endsWith("Provider")).sort(), promised.sort());
        assert.deepEqual(
          host.strangers.filter((it) => /cucm|example\.com|mra/.test(it)),
          [],
          "nobody else is asked for anything of ours",
        );
      } finally {
        await host.close();
      }
    },
  );
