import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { SheetState } from "../../../core/src/model/sheet-state.ts";
import { standardLevels } from "../../../core/src/rules/levels.ts";
import type { Pulled } from "../clusters/pull.ts";
import { pulledTexts, type PullHow } from "../clusters/pulled-texts.ts";
import { putTexts } from "../disk/put.ts";
import { checkPaths, type Checked } from "../workspace/check.ts";
import { isMraFile } from "../workspace/files.ts";
import { sheetText } from "../workspace/sheet-text.ts";
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

/** What became of a pull: how many files are other than before, and the values that no cell of a table's own holds. */
export interface PulledInto {
  readonly files: number;
  readonly left: readonly string[];
}

/** Writes what was pulled into the files of a cluster in a folder. */
export async function pullInto(
  folder: string,
  cluster: string,
  { pulled, version, ...how }: PullHow & { readonly pulled: Pulled; readonly version: Version },
  signal: AbortSignal,
): Promise<Result<PulledInto, Message>> {
  const checked = await filesFor(folder, cluster, signal);
  if (!checked.ok) return checked;
  const project = checked.value.projects.find((it) => it.name === cluster);
  const own = new Set(project?.documents.map((it) => it.tree.spot.chunk.uri));
  const sheets = new Set(project?.documents.flatMap((it) => it.tables.flatMap(({ state }) => sheetOf(state))));
  const isOwn = (uri: string): boolean => own.has(uri) || sheets.has(uri);
  const texts = new Map(checked.value.files.flatMap(({ uri, text }) => (isOwn(uri) ? [[uri, text] as const] : [])));
  const left: string[] = [];
  const place = {
    ...{ cluster, version, project, texts, folder: pathToFileURL(resolve(folder)).href },
    left: (values: readonly string[]) => left.push(...values),
  };
  const changed: { path: string; text: string; isNew: boolean }[] = [];
  for (const [uri, text] of pulledTexts(pulled, how, place)) {
    if (texts.get(uri) === text) continue;
    const path = fileURLToPath(uri);
    const mark = sheets.has(uri) ? await markOf(path) : "";
    if (mark === undefined) return fail(message(words.encoding, shown(path)));
    changed.push({ path, text: `${mark}${text}`, isNew: !texts.has(uri) });
  }
  const taken = changed.find((it) => it.isNew && existsSync(it.path));
  if (taken !== undefined) return fail(message(words.taken, shown(taken.path), cluster));
  const written = await putTexts(
    changed.map(({ path, text, isNew }) => ({ path, text, mode: 0o666, keepsMode: true, mayReplace: () => !isNew })),
    signal,
  );
  return written.ok ? ok({ files: changed.length, left }) : written;
}

const sheetOf = (state: SheetState | undefined): readonly string[] => (state?.kind === "rows" ? [state.grid.uri] : []);

/** What a sheet in UTF-8 begins with; undefined for one in another encoding, which is not written here. */
async function markOf(path: string): Promise<string | undefined> {
  const read = sheetText(await readFile(path));
  if (!read.ok || read.value.encoding !== "utf-8") return undefined;
  return read.value.bom ? "\uFEFF" : "";
}

const words = {
  taken: {
    en: "{0} is there already and is no file of {1}. Nothing was written; choose another folder with --out",
    ko: "{0}이(가) 이미 있으며 {1}의 파일이 아닙니다. 아무것도 저장하지 않았습니다. --out으로 다른 폴더를 지정하십시오",
  },
  encoding: {
    en: "{0} is not written in UTF-8. Save it as CSV UTF-8 and pull again; nothing was written",
    ko: "{0}은(는) UTF-8 파일이 아닙니다. CSV UTF-8로 저장한 뒤 다시 실행하십시오. 아무것도 저장하지 않았습니다",
  },
} as const;
