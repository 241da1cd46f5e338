import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { message, type Message } from "../../../../core/src/base/text.ts";
import { schemaOf, sections } from "../../../../core/src/catalog/catalog.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import { writeDocument } from "../../../../core/src/syntax/write.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readSection } from "../../deploy/read-section.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Command } from "../command.ts";
import { connectionOf, connectionOptions } from "../connection.ts";
import { shown } from "../shown.ts";

/** `mra pull`: live objects as files, one file a kind. Files that are there are never overwritten. */
export const pull: Command = {
  name: "pull",
  usage: "pull --cluster NAME [--host HOST] [--ca FILE] [--out DIR]",
  summary: {
    en: "Writes the live objects of a cluster as files, one file a kind.",
    ko: "클러스터의 라이브 객체를 종류별 파일로 저장합니다.",
  },
  options: { ...connectionOptions, out: { type: "string" } },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const name = call.option("cluster");
    if (name === undefined)
      return sorry(
        message({
          en: "Which cluster? --cluster NAME is the name the files will carry",
          ko: "어느 클러스터입니까? --cluster NAME은 파일에 적을 이름입니다",
        }),
      );
    const here = await checkPaths(["."], signal);
    const connection = await connectionOf(
      call,
      terminal,
      here.projects.find((it) => it.name === name),
    );
    if (!connection.ok) return sorry(connection.fault);
    const { cluster, host } = connection.value;
    try {
      const identity = await cluster.identify(signal);
      if (!identity.ok) return sorry(faultText(identity.fault));
      const folder = call.option("out") ?? ".";
      await mkdir(folder, { recursive: true });
      const version = identity.value.schema;
      let [files, objects] = [0, 0];
      for (const section of sections.filter((it) => isIn(version, schemaOf(it).versions))) {
        const read = await readSection(section, version, cluster, systemClock, () => undefined, signal);
        if (!read.ok) return sorry(faultText(read.fault));
        if (read.value.length === 0) continue;
        const path = join(folder, `${section}.mra.yaml`);
        const text = writeDocument(name, [
          { section, objects: read.value.map(fileFields), single: schemaOf(section).identity.length === 0 },
        ]);
        try {
          await writeFile(path, text, { flag: "wx" });
        } catch {
          return sorry(
            message(
              {
                en: "{0} is there already and is left as it is. Choose an empty folder with --out",
                ko: "{0}이(가) 이미 있으므로 그대로 둡니다. --out으로 빈 폴더를 지정하십시오",
              },
              shown(path),
            ),
          );
        }
        files++;
        objects += read.value.length;
      }
      terminal.note(
        message(
          { en: "{0} objects of {1} in {2} files in {3}", ko: "{1}의 객체 {0}개를 {3}의 파일 {2}개에 저장했습니다" },
          objects,
          host,
          files,
          folder,
        ),
      );
      return 0;
    } finally {
      cluster.close();
    }
  },
};
