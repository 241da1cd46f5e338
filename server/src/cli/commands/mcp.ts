import { bug } from "../../../../core/src/base/bug.ts";
import type { Command } from "../command.ts";

/** `mra mcp`: the agents' door. It offers what reads, by these very commands. */
export function mcpOf(others: readonly Command[], version: string): Command {
  return {
    name: "mcp",
    usage: "mcp",
    summary: {
      en: "Offers what only reads to an agent, by the Model Context Protocol over standard input and output.",
      ko: "읽기 전용 기능을 표준 입출력의 Model Context Protocol로 에이전트에 제공합니다.",
    },
    details: {
      en: "No tool changes a cluster: an agent can ask for a plan to be carried out, and a person approves it with mra approve. MRA_MCP=off turns it off.",
      ko: "클러스터를 변경하는 도구는 없습니다. 에이전트는 계획 실행을 요청할 수만 있으며 사람이 mra approve로 승인합니다. MRA_MCP=off로 끌 수 있습니다.",
    },
    exits: [
      { status: 0, means: { en: "the agent went away", ko: "에이전트가 종료함" } },
      { status: 1, means: { en: "it is turned off by MRA_MCP", ko: "MRA_MCP로 꺼져 있음" } },
    ],
    failed: 1,
    interrupted: 0,
    takes: "none",
    options: {},
    async run(_call, terminal, signal) {
      if (terminal.env.MRA_MCP === "off") {
        terminal.note({
          template: {
            en: "The agents' door is turned off (MRA_MCP=off)",
            ko: "에이전트 기능이 꺼져 있습니다(MRA_MCP=off)",
          },
          args: [],
        });
        return 1;
      }
      const { serveAgents } = await import("../mcp/serve.ts");
      const { CommandDoor } = await import("../mcp/door.ts");
      const command = (name: string): Command => others.find((it) => it.name === name) ?? bug(`no command ${name}`);
      serveAgents(new CommandDoor({ env: terminal.env, signal, command }), version);
      await new Promise<void>((done) => {
        process.stdin.once("end", done).once("close", done);
        signal.addEventListener("abort", () => done(), { once: true });
      });
      return 0;
    },
  };
}
