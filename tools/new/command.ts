import { sharedFile, test } from "./request.ts";
import type { Read } from "./tasks.ts";
import { before, camel } from "./text.ts";

/** A command that asks the cluster: what is done, the word of the command line, what it ends with, and a test that fails. */
export function commandFiles(name: string, read: Read): ReadonlyMap<string, string> {
  const called = `${camel(name)}Command`;
  const table = "server/src/cli/commands.ts";
  const exits = "docs/exit-status.md";
  const usage = "test/cli/usage.test.ts";
  const row = (status: string, means: string): string => `| \`mra ${name}\` | ${status} | ${means} |\n`;
  return new Map([
    sharedFile(name),
    [`test/clusters/${name}.test.ts`, test(name)],
    [`server/src/cli/commands/${name}.ts`, code(name, called)],
    [
      table,
      before(read(table), "};", `  ${keyed(name)}: async () => (await import("./commands/${name}.ts")).${called},\n`),
    ],
    [exits, before(read(exits), "| every command", row("0", "TODO what 0 says") + row("1", "it could not be told"))],
    [
      usage,
      before(
        read(usage),
        "  completion: {",
        `  ${keyed(name)}: { argv: ["--cluster", "emea-prod", "--host", "127.0.0.1:1"], signsIn: true },\n`,
      ),
    ],
  ]);
}

const code = (name: string, called: string): string => `import { ${camel(name)}Of } from "../../clusters/${name}.ts";
import { troubleText } from "../../clusters/trouble.ts";
import type { Command } from "../command.ts";
import { connectionOf, connectionOptions } from "../connection.ts";
import { sayRefused } from "../refused.ts";

/** \`mra ${name}\`: say what it is for. */
export const ${called}: Command = {
  name: "${name}",
  usage: "${name} --cluster NAME [--host HOST]",
  summary: { en: "TODO says what it is for.", ko: "TODO 용도를 적습니다." },
  exits: [
    { status: 0, means: { en: "TODO what 0 says", ko: "TODO 0의 의미" } },
    { status: 1, means: { en: "it could not be told", ko: "알 수 없음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "none",
  options: connectionOptions,
  async run(call, terminal, signal) {
    const reached = { name: call.option("cluster"), named: undefined };
    const connection = await connectionOf(call, terminal, reached, signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    const { cluster } = connection.value;
    try {
      const answer = await ${camel(name)}Of(cluster, signal);
      if (answer.ok) terminal.out(\`\${answer.value}\\n\`);
      else terminal.note(troubleText(answer.fault));
      return answer.ok ? 0 : 1;
    } finally {
      cluster.close();
    }
  },
};
`;

/** A key of a table as the formatter leaves it: quoted only where it has to be. */
const keyed = (name: string): string => (/^\w+$/.test(name) ? name : `"${name}"`);
