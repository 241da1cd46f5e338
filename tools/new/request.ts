import type { Read } from "./tasks.ts";
import { before, camel } from "./text.ts";

/** A request about a live cluster: what is done, how the wire carries it, who answers it, and a test that fails. */
export function requestFiles(name: string, read: Read): ReadonlyMap<string, string> {
  const called = camel(name);
  const wire = "core/src/wire/protocol.ts";
  const table = "server/src/lsp/cluster-requests.ts";
  return new Map([
    sharedFile(name),
    [`test/clusters/${name}.test.ts`, test(name)],
    [
      wire,
      before(
        read(wire),
        '  "mra/explain":',
        `  /** Say what is asked. */\n  "mra/${called}": [{ readonly connection: string }, Answer<number>];\n`,
      ),
    ],
    [`server/src/lsp/handlers/${name}.ts`, handler(name)],
    [
      table,
      before(
        before(read(table), "import type { ClusterRequest }", `import { ${called} } from "./handlers/${name}.ts";\n`),
        "];",
        `  ${called},\n`,
      ),
    ],
  ]);
}

/** What both doors do: neither LSP nor a language is known there. */
export const sharedFile = (name: string): readonly [path: string, text: string] => [
  `server/src/clusters/${name}.ts`,
  `import { message } from "../../../core/src/base/text.ts";
import type { Result } from "../../../core/src/base/result.ts";
import type { Cluster } from "../port/cluster.ts";
import { problem, type Trouble } from "./trouble.ts";

/** Say what is asked of the cluster, and what it costs. */
export async function ${camel(name)}Of(cluster: Pick<Cluster, "identify">, signal: AbortSignal): Promise<Result<number, Trouble>> {
  const identity = await cluster.identify(signal);
  return identity.ok ? problem(message({ en: "Not written yet", ko: "아직 작성하지 않았습니다" })) : identity;
}
`,
];

/** A test that fails until it says something. */
export const test = (name: string): string => `import assert from "node:assert/strict";
import { test } from "node:test";
import { ${camel(name)}Of } from "../../server/src/clusters/${name}.ts";

test("what ${name} does", () => {
  assert.fail(\`say what \${${camel(name)}Of.name} does, with the demo cluster or a cluster of its own\`);
});
`;

const handler = (name: string): string => `import { ${camel(name)}Of } from "../../clusters/${name}.ts";
import { request } from "../request.ts";
import { paramsOf, text } from "../shape.ts";

/** Say what is answered. */
export const ${camel(name)} = request({
  method: "mra/${camel(name)}",
  needs: "cluster",
  decode: paramsOf<"mra/${camel(name)}">({ connection: text }),
  answer: (_params, { open, signal }) => ${camel(name)}Of(open.cluster, signal),
});
`;
