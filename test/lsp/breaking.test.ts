import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { brokenBy } from "../../server/src/lsp/clusters/breaking.ts";

const text = `apiVersion: mra/v1
cluster:
  name: hq
  version: "14.0"
  enterpriseDomains: [example.com]
---
apiVersion: mra/v1
cluster: hq
phoneSecurityProfiles:
  - name: csf.example.com
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TLS
`;

test("a live value that breaks a rule which the files keep is known, and one that breaks none is not", () => {
  const [project] = assemble([bind(parse("file:///hq.mra.yaml", text))]);
  const object = project?.documents.flatMap((it) => it.objects)[0];
  assert.ok(project && object);
  const field = (path: string, label: string, before: string, after: string) =>
    ({ path, label: { en: label, ko: label }, before, after, cause: "cluster", since: undefined }) as const;
  assert.deepEqual(brokenBy(object, field("transportType", "Transport type", "TCP+UDP", "TLS"), project), ["MRA036"]);
  assert.deepEqual(brokenBy(object, field("description", "Description", "new", "old"), project), []);
});
