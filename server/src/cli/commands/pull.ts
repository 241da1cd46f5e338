import { message, type Message } from "../../../../core/src/base/text.ts";
import { schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readSection } from "../../deploy/read-section.ts";
import { makeFolder, notAFolder } from "../../disk/folder.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Command } from "../command.ts";
import { connectionOf, connectionOptions, reachedBy } from "../connection.ts";
import { misused } from "../exit.ts";
import { filesFor, pullInto } from "../pull-into.ts";
import { sayRefused } from "../refused.ts";

/** `mra pull`: live objects in files: what is there is merged, as an import does, and what is new gets a file a kind. */
export const pull: Command = {
  name: "pull",
  usage: "pull --cluster NAME --host HOST [--ca FILE] [--out DIR]",
  summary: {
    en: "Writes the live objects of a cluster into files: merged into those that are there, otherwise one file a kind.",
    ko: "클러스터의 라이브 객체를 파일에 저장합니다. 기존 파일에는 병합하고, 없으면 종류별 파일을 만듭니다.",
  },
  exits: [
    { status: 0, means: { en: "the files say what the cluster has", ko: "파일이 클러스터와 같음" } },
    { status: 1, means: { en: "it could not; nothing was written", ko: "수행할 수 없음. 저장한 내용 없음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "none",
  options: { ...connectionOptions, out: { type: "string" } },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const name = call.option("cluster");
    if (name === undefined)
      return misused(
        terminal,
        message({
          en: "Which cluster? --cluster NAME is the name the files will carry",
          ko: "어느 클러스터입니까? --cluster NAME은 파일에 적을 이름입니다",
        }),
      );
    const folder = call.option("out") ?? ".";
    const other = await notAFolder(folder);
    if (other !== undefined) return sorry(other);
    const readable = await filesFor(folder, name, signal);
    if (!readable.ok) return sorry(readable.fault);
    const here = await checkPaths(["."], signal);
    const project = here.projects.find((it) => it.name === name);
    const reached = project === undefined ? { name, named: undefined } : reachedBy(project);
    const connection = await connectionOf(call, terminal, reached, signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    const { cluster, host } = connection.value;
    try {
      const identity = await cluster.identify(signal);
      if (!identity.ok) return sorry(faultText(identity.fault));
      const version = identity.value.schema;
      const objects: LiveObject[] = [];
      for (const section of sections.filter((it) => isIn(version, schemaOf(it).versions))) {
        const read = await readSection(section, version, cluster, systemClock, () => undefined, signal);
        if (!read.ok) return sorry(faultText(read.fault));
        for (const it of read.value) objects.push(it);
      }
      const made = await makeFolder(folder);
      if (!made.ok) return sorry(made.fault);
      const files = await pullInto(folder, name, { objects, version }, signal);
      if (!files.ok) return sorry(files.fault);
      if (files.value === 0) {
        terminal.note(
          message({ en: "The files say what the cluster has already", ko: "파일 내용이 이미 클러스터와 같습니다" }),
        );
        return 0;
      }
      terminal.note(
        message(
          {
            en: "{0} {0|object|objects} of {1} in {2} {2|file|files} in {3}",
            ko: "{1}의 객체 {0}개를 {3}의 파일 {2}개에 저장했습니다",
          },
          objects.length,
          host,
          files.value,
          folder,
        ),
      );
      return 0;
    } finally {
      cluster.close();
    }
  },
};
