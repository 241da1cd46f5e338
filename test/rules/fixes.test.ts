import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { fixAll } from "../../core/src/ide/code-actions.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { apply } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const read = (path: string): string => readFileSync(`test/projects/${path}`, "utf8");
const project: Readonly<Record<string, string>> = {
  "file:///a.mra.yaml": read("emea-prod/cluster.mra.yaml"),
  "file:///b.mra.yaml": read("emea-prod/infrastructure.mra.yaml"),
  "file:///c.mra.yaml": read("emea-prod/people.mra.yaml"),
};

/** Slips of a person: a word in a file, and what stands there in its place. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/Encrypted$/gm, "Non Secure"],
  [/TLS$/gm, "TCP+UDP"],
  [/tftpEncryptedConfig: false/g, "tftpEncryptedConfig: true"],
  [/enableMra: true/g, "enableMra: false"],
  [/limitProvision: 5/g, "limitProvision: 50"],
  [/calls$/gm, "cals"],
  [/serverReflexiveAddress: true/g, "serverReflexiveAddress: false"],
  [/defaultCandidate: host/g, "defaultCandidate: relayed"],
  [/transport: auto/g, "transport: atuo"],
  [/password: \{ secret: turn-mra \}/g, "password: in-the-clear"],
  [/apiVersion: mra\/v1\n/g, ""],
  [/apiVersion: mra\/v1/g, "apiVersion: mra/v2"],
  [/videoBandwidth: 6000/g, "videoBandwidth: 384"],
  [/homeCluster: true/g, "homeCluster: false"],
  [/ownerUser: jdoe/g, "ownerUser: jdo"],
  [/devicePool: DP-MRA/g, "devicePool: DP-MAR"],
  [/services: \{ axl: true \}/g, "services: { axl: false }"],
  [/securityMode: mixed/g, "securityMode: nonSecure"],
  [/(?<!\r)\n/g, "\r\n"],
  [/transportType: TLS/g, "transportType: 'TCP' # why"],
  [/oauthRefreshLogin: true/g, "oauthRefreshLogin: false"],
  [/managed: false/g, "managed: no"],
];

type Texts = ReadonlyMap<string, string>;

function check(texts: Texts): ReadonlyMap<string, readonly Finding[]> {
  const files = [...texts].map(([uri, text]) => bind(parse(uri, text)));
  return findingsOf(files, assemble(files), () => standardLevels);
}

function worldOf(texts: Texts): Parameters<typeof fixAll>[0] {
  const files = [...texts].map(([uri, text]) => bind(parse(uri, text)));
  return { files: new Map(files.map((it) => [it.tree.uri, it])), projects: assemble(files) };
}

// By file and rule: a sentence that counts profiles may count others afterwards.
const codesOf = (found: ReadonlyMap<string, readonly Finding[]>): readonly string[] =>
  [...found].flatMap(([uri, list]) => list.map((it) => `${uri} ${it.code}`));

test("all safe fixes of a project at once bring no new finding, and end", () => {
  let [mended, projects] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: slips.length - 1 }), fc.nat({ max: 9 })), { minLength: 1, maxLength: 6 }),
      (chosen) => {
        projects++;
        let texts: Texts = new Map(
          Object.entries(project).map(([uri, text]) => {
            const broken = chosen.reduce((it, [slip, which]) => {
              const [from, to] = slips[slip]!;
              let n = 0;
              return it.replace(from, (found) => (to === "\r\n" || n++ === which % 3 ? to : found));
            }, text);
            return [uri, broken];
          }),
        );
        for (let round = 0; round < 10; round++) {
          const world = worldOf(texts);
          const files = [...world.files.values()];
          const found = findingsOf(files, world.projects, () => standardLevels);
          const before = codesOf(found);
          const action = fixAll(world, [...found.values()].flat());
          if (action?.kind !== "fixAll") return;
          texts = new Map([...texts].map(([uri, text]) => [uri, apply(text, action.edits.get(uri) ?? [])]));
          const after = codesOf(check(texts));
          assert.deepEqual(
            after.filter((it) => !before.includes(it)),
            [],
          );
          assert.ok(after.length < before.length, "a round of fixes mends something");
          mended += before.length - after.length;
        }
        assert.fail("safe fixes never end");
      },
    ),
    { numRuns: 500, seed: 20261122 },
  );
  assert.ok(mended > 0.6 * projects, `only ${String(mended)} findings were mended in ${String(projects)} projects`);
});
