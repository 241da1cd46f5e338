import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { standardLevels } from "../../../core/src/rules/levels.ts";
import type { Pulled } from "../clusters/pull.ts";
import { pulledTexts } from "../clusters/pulled-texts.ts";
import { putTexts } from "../disk/put.ts";
import { checkPaths, type Checked } from "../workspace/check.ts";
import { isMraFile } from "../workspace/files.ts";
import { shown } from "./shown.ts";

const nothing: Checked = { files: [], projects: [], levels: () => standardLevels, unreadable: [] };

/** What stands in the folder of a pull; a fault when a file there cannot be read for what it means. */
export async function filesFor(
  folder: string,
  cluster: string,
  signal: AbortSignal,
): Promise<Result<Checked, Message>> {
  if (!existsSync(folder)) return ok(nothing);
  const checked = await checkPaths([folder], signal);
  const project = checked.projects.find((it) => it.name === cluster);
  const own = new Set(project?.documents.map((it) => it.tree.spot.chunk.uri));
  const unclear = checked.files.find(
    ({ path, uri, findings }) =>
      isMraFile(path) &&
      findings.some(
        (it) => it.severity === "error" && (it.code === "yaml" || (own.has(uri) && it.code.startsWith("schema/"))),
      ),
  );
  const path = checked.unreadable[0]?.path ?? unclear?.path;
  return path === undefined
    ? ok(checked)
    : fail(
        message(
          {
            en: "{0} cannot be read as it is; mra check says why. Nothing was written",
            ko: "{0}을(를) 읽을 수 없습니다. 이유는 mra check로 확인하십시오. 아무것도 저장하지 않았습니다",
          },
          shown(path),
        ),
      );
}

/** Writes what was pulled into the files of a cluster in a folder. Answers how many files are other than before. */
export async function pullInto(
  folder: string,
  cluster: string,
  { pulled, version, full }: { readonly pulled: Pulled; readonly version: Version; readonly full: boolean },
  signal: AbortSignal,
): Promise<Result<number, Message>> {
  const checked = await filesFor(folder, cluster, signal);
  if (!checked.ok) return checked;
  const project = checked.value.projects.find((it) => it.name === cluster);
  const own = new Set(project?.documents.map((it) => it.tree.spot.chunk.uri));
  const texts = new Map(checked.value.files.flatMap(({ uri, text }) => (own.has(uri) ? [[uri, text] as const] : [])));
  const place = { cluster, version, project, texts, folder: pathToFileURL(resolve(folder)).href };
  const changed = [...pulledTexts(pulled, { full }, place)].flatMap(([uri, text]) =>
    texts.get(uri) === text ? [] : [{ path: fileURLToPath(uri), text, isNew: !texts.has(uri) }],
  );
  const taken = changed.find((it) => it.isNew && existsSync(it.path));
  if (taken !== undefined)
    return fail(
      message(
        {
          en: "{0} is there already and is no file of {1}. Nothing was written; choose another folder with --out",
          ko: "{0}이(가) 이미 있으며 {1}의 파일이 아닙니다. 아무것도 저장하지 않았습니다. --out으로 다른 폴더를 지정하십시오",
        },
        shown(taken.path),
        cluster,
      ),
    );
  const written = await putTexts(
    changed.map(({ path, text, isNew }) => ({ path, text, mode: 0o666, keepsMode: true, mayReplace: () => !isNew })),
    signal,
  );
  return written.ok ? ok(changed.length) : written;
}
