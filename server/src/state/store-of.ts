import { createHash } from "node:crypto";
import { lstat, readFile, realpath } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { stateValue, type StateValue } from "../../../core/src/rules/state-value.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { entryOf, stringOf } from "../../../core/src/syntax/tree.ts";
import { nameOfUser } from "../deploy/approval.ts";
import { locksIn, journalsIn, stateFolder } from "../deploy/state-folder.ts";
import type { StateStore } from "../port/state.ts";
import { isSameConsent, keptConsents, type TeamConsent } from "./consents.ts";
import { folderPlace } from "./folder-place.ts";
import { git, withoutAccount, type Env } from "./git.ts";
import { gitPlace } from "./git-place.ts";
import type { SharedPlace } from "./place.ts";
import { teamState } from "./team-side.ts";

/** Where a project's memory is, and whether a person has agreed to that. */
export type StoreOf =
  /** No `state:` is set: this computer alone. */
  | { readonly kind: "computer"; readonly store: StateStore }
  | { readonly kind: "team"; readonly store: StateStore; readonly consent: TeamConsent }
  /** Nobody has agreed yet, and nothing was touched. `agreed`: what it is once somebody has. */
  | { readonly kind: "ask"; readonly consent: TeamConsent; readonly agreed: StateStore };

/** The memory of this computer alone, as it is without `state:`. */
export const computerState = (env: Env, platform: string = process.platform): StateStore => ({
  folder: stateFolder(env, platform),
  team: undefined,
});

/** Where the memory of the project in a folder is: what the nearest `mra.config.yaml` upwards with a `state:` says. */
export async function storeOf(folder: string, env: Env): Promise<Result<StoreOf, Message>> {
  const own = computerState(env);
  const found = await settingAt(resolve(folder));
  if (found === undefined) return ok({ kind: "computer", store: own });
  const value = stateValue(found.state);
  if (value === undefined) return fail(message(texts.bad, found.state));
  const where = await whereOf(value, found.project, env);
  if (!where.ok) return where;
  const consent: TeamConsent = { ...found, where: where.value };
  const owner = `${nameOfUser()}@${hostname()}`;
  const store = teamState({
    place: await placeOf(value, { ...consent, owner, env }),
    mirror: join(own.folder, "team", digestOf(where.value)),
    owner,
    locks: locksIn(journalsIn(own.folder)),
  });
  const isAgreed = (await keptConsents(own.folder)).some((it) => isSameConsent(it, consent));
  return ok(isAgreed ? { kind: "team", store, consent } : { kind: "ask", consent, agreed: store });
}

const digestOf = (it: string): string => createHash("sha256").update(it).digest("hex").slice(0, 16);

const mostBytes = 1024 * 1024;

/** The value of `state:` and the folder of the file that has it. */
async function settingAt(folder: string): Promise<Omit<TeamConsent, "where"> | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, "mra.config.yaml");
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile() === true && found.size <= mostBytes) {
      const tree = parse(pathToFileURL(path).href, await readFile(path, "utf8").catch(() => ""));
      const set = entryOf(tree.documents[0]?.root, "state")?.value;
      const isNothing = set === undefined || (set.kind === "scalar" && set.value === null);
      if (!isNothing) return { project: await realpath(at).catch(() => at), state: stringOf(set) ?? "?" };
    }
    if (dirname(at) === at) return undefined;
  }
}

/** The address in full, as a person is asked about it. Nothing is opened there: a share alone would be signed in to. */
async function whereOf(value: StateValue, project: string, env: Env): Promise<Result<string, Message>> {
  if (value.kind === "folder") return ok(resolve(project, value.path));
  const url = await git(project, ["remote", "get-url", "origin"], { env });
  if (!url.ok) return url;
  return ok(`${value.branch} @ ${withoutAccount(url.value.toString("utf8").trim())}`);
}

async function placeOf(
  value: StateValue,
  { project, where, owner, env }: TeamConsent & { readonly owner: string; readonly env: Env },
): Promise<SharedPlace> {
  if (value.kind === "folder") return notALink(folderPlace(where));
  return await Promise.resolve(gitPlace({ repository: project, branch: value.branch, where, owner, env }));
}

/** What a person agreed to is the folder of that name, not where a link in its place leads. */
function notALink(it: SharedPlace): SharedPlace {
  const checked = async () => {
    const found = await lstat(it.where).catch(() => undefined);
    return found?.isSymbolicLink() === true
      ? fail({ kind: "wrong" as const, why: message(texts.link, it.where) })
      : undefined;
  };
  return {
    where: it.where,
    read: async (...args) => (await checked()) ?? (await it.read(...args)),
    write: async (...args) => (await checked()) ?? (await it.write(...args)),
  };
}

const texts = {
  bad: {
    en: 'state: in mra.config.yaml is "{0}"; it is a folder (../team-state), a share (//server/share/mra) or git+BRANCH',
    ko: 'mra.config.yaml의 state: 값이 "{0}"입니다. 폴더(../team-state), 공유(//server/share/mra) 또는 git+브랜치여야 합니다',
  },
  link: {
    en: "{0} is a link; state: must say where it leads",
    ko: "{0}은(는) 링크입니다. state:에는 링크가 가리키는 위치를 지정하십시오",
  },
};
