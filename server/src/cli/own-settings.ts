import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { readStream } from "../disk/stream.ts";
import { repositoryOf, lies } from "./repository.ts";

/** One cluster in the user's own settings: the shape of an entry of VS Code's `mra.clusters`. No password is part of it. */
export interface OwnCluster extends OwnPlace {
  /** What `cluster:` in a file says when it means this one. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly production: boolean;
  readonly expressway: OwnPlace | undefined;
  /** TURN servers that may be asked with the secrets of their files. */
  readonly turnServers: readonly string[];
}

/** How a place is reached, and as whom. */
export interface OwnPlace {
  /** `host` or `host:port`. */
  readonly host: string;
  readonly user: string | undefined;
  readonly caFile: string | undefined;
  readonly pin: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Where the user's own settings of the command line are: MRA_SETTINGS, else in the user's folder for settings. */
export function settingsFile(env: Env, platform: string = process.platform): string {
  const chosen = env.MRA_SETTINGS;
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  if (platform === "win32") return join(env.APPDATA ?? join(homedir(), "AppData", "Roaming"), ...own);
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", ...own);
  return join(env.XDG_CONFIG_HOME || join(homedir(), ".config"), ...own);
}

const mostBytes = 1024 * 1024;

const own = ["mra-config", "settings.json"] as const;

/**
 * The user's own clusters; none where there is no file. A file that lies in the repository at hand is refused: whoever may
 * change the repository would decide who receives passwords. Nothing in it is passed over in silence.
 */
export async function ownClusters(env: Env): Promise<Result<readonly OwnCluster[], Message>> {
  const path = settingsFile(env);
  let text: string;
  try {
    text = (await readStream(path, mostBytes, new AbortController().signal)).toString("utf8");
  } catch (e) {
    const code = e instanceof Error && "code" in e ? String(e.code) : "unknown";
    if (code === "ENOENT" || code === "ENOTDIR") return ok([]);
    return fail(message(texts.unreadable, path, code));
  }
  const repository = await repositoryOf(process.cwd());
  if (repository !== undefined && (await lies(path, repository))) return fail(message(texts.inside, path, repository));
  let it: Json;
  try {
    it = JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return fail(message(texts.noJson, path));
  }
  const list = isMap(it) ? it["mra.clusters"] : it;
  if (!Array.isArray(list)) return fail(message(texts.noList, path));
  const found: OwnCluster[] = [];
  for (const [i, entry] of (list as readonly Json[]).entries()) {
    const read = clusterIn(entry, dirname(path));
    if (read === undefined) return fail(message(texts.badEntry, path, i + 1));
    if (!found.some((known) => known.name === read.name)) found.push(read);
  }
  return ok(found);
}

function clusterIn(it: Json, folder: string): OwnCluster | undefined {
  const place = placeIn(it, folder);
  if (!isMap(it) || place === undefined || !isWord(it.name)) return undefined;
  const { readOnly = false, production = false, turnServers = [], expressway } = it;
  if (typeof readOnly !== "boolean" || typeof production !== "boolean" || !Array.isArray(turnServers)) return undefined;
  const turn = (turnServers as readonly Json[]).filter(isWord);
  const edge = expressway === undefined ? undefined : placeIn(expressway, folder);
  if (turn.length < turnServers.length || (expressway !== undefined && edge === undefined)) return undefined;
  return { ...place, name: it.name, readOnly, production, expressway: edge, turnServers: turn };
}

function placeIn(it: Json, folder: string): OwnPlace | undefined {
  if (!isMap(it) || !isWord(it.host)) return undefined;
  const [user, caFile, pin] = [wordAt(it, "user"), wordAt(it, "caFile"), wordAt(it, "pin")];
  if (user === null || caFile === null || pin === null) return undefined;
  return { host: it.host, user, caFile: caFile === undefined ? undefined : resolve(folder, caFile), pin };
}

// Absent is fine, anything but a word is not.
const wordAt = (it: JsonObject, key: string): string | undefined | null => {
  const value = it[key];
  return value === undefined || isWord(value) ? value : null;
};

const isWord = (it: Json | undefined): it is string => typeof it === "string" && it.trim() !== "";

const texts = {
  unreadable: { en: "Your settings {0} cannot be read ({1})", ko: "사용자 설정 {0}을(를) 읽을 수 없습니다({1})" },
  inside: {
    en: "{0} lies in the repository {1}: whoever may change the repository would decide who receives your password. Move it out, or unset MRA_SETTINGS",
    ko: "{0}이(가) 저장소 {1} 안에 있습니다. 저장소를 변경할 수 있는 사람이 암호를 받을 곳을 결정하게 됩니다. 저장소 밖으로 옮기거나 MRA_SETTINGS를 해제하십시오",
  },
  noJson: { en: "Your settings {0} are not JSON", ko: "사용자 설정 {0}이(가) JSON이 아닙니다" },
  noList: {
    en: 'Your settings {0} hold no list "mra.clusters"',
    ko: '사용자 설정 {0}에 "mra.clusters" 목록이 없습니다',
  },
  badEntry: {
    en: "Your settings {0}: entry {1} of mra.clusters must have name and host as text, and the rest as VS Code's setting has it",
    ko: "사용자 설정 {0}: mra.clusters의 {1}번째 항목에는 name과 host가 텍스트로 있어야 하며, 나머지는 VS Code 설정과 같아야 합니다",
  },
};
