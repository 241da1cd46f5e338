import { message, type Message } from "../../../../core/src/base/text.ts";
import { pathsData } from "../../../../core/src/paths/data.ts";
import { renderPaths } from "../../../../core/src/paths/render.ts";
import { elementNamed, elementsOf, survivorsOf } from "../../../../core/src/paths/survivors.ts";
import { topologyOf } from "../../../../core/src/paths/topology.ts";
import { checkedFor } from "../checked.ts";
import type { Command } from "../command.ts";
import { chosenProject } from "../connection.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { sayRefused } from "../refused.ts";

const formats = ["text", "json", "markdown"] as const;

/** `mra paths`: over which nodes endpoints register, and what is left when some fail. Nothing is sent anywhere. */
export const paths: Command = {
  name: "paths",
  usage: "paths [PATH…] [--cluster NAME] [--without NODE[,NODE…]] [--format text|json|markdown]",
  summary: {
    en: "Shows the registration paths, and who still has one when nodes fail.",
    ko: "등록 경로와 노드 장애 시 경로가 남는 전화기 및 사용자를 표시합니다.",
  },
  exits: [
    { status: 0, means: { en: "everybody has a path left", ko: "모든 대상에 경로가 남음" } },
    { status: 1, means: { en: "some have none left", ko: "경로가 남지 않은 대상이 있음" } },
    { status: 2, means: { en: "it could not be told", ko: "확인할 수 없음" } },
  ],
  failed: 2,
  interrupted: 130,
  takes: "many",
  options: { cluster: { type: "string" }, without: { type: "string" }, format: { type: "string" } },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 2;
    };
    const format = formats.find((it) => it === (call.option("format") ?? "text"));
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", formats));
    const checked = await checkedFor(call, terminal, signal);
    if (checked.unreadable.length > 0) return 2;
    const project = chosenProject(checked.projects, call.option("cluster"));
    if (!project.ok) return sayRefused(terminal, project.fault, 2);
    const topology = topologyOf(project.value);
    const down: string[] = [];
    for (const name of (call.option("without") ?? "")
      .split(",")
      .map((it) => it.trim())
      .filter((it) => it !== "")) {
      const element = elementNamed(topology, name);
      if (element === undefined)
        return sorry(
          message(
            {
              en: "There is no node {0} on the registration paths. They run over {1}",
              ko: "등록 경로에 {0} 노드가 없습니다. 경로의 노드: {1}",
            },
            name,
            elementsOf(topology)
              .map((it) => it.name)
              .join(", ") || "–",
          ),
        );
      if (!down.includes(element.name)) down.push(element.name);
    }
    const left = survivorsOf(topology, down);
    if (format === "json") {
      const data = pathsData(topology, down);
      if (data.ok) terminal.out(`${JSON.stringify(data.value, null, 2)}\n`);
    } else terminal.out(renderPaths(topology, down, format, terminal.language));
    return left.phones.lost > 0 || left.pools.some((it) => it.state === "lost") ? 1 : 0;
  },
};
