import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { git, type Env } from "./git.ts";
import {
  isOurs,
  mostFileBytes,
  type SharedChanges,
  type PlaceFault,
  type SharedPlace,
  type PlaceStand,
} from "./place.ts";

/** A branch of a repository, and who writes there. */
export interface GitBranch {
  /** A folder in the repository. */
  readonly repository: string;
  readonly branch: string;
  /** As people read it. */
  readonly where: string;
  /** `anna@pc-17`. */
  readonly owner: string;
  readonly env: Env;
  readonly limitMs?: number;
}

/**
 * A branch on the remote `origin`, by the user's own git. Its revision is the commit. Files are read and commits made in the
 * store of objects alone: no work tree, no index, no branch of the person's is touched. A push takes the branch forward from
 * the commit that was read, or does nothing.
 */
export function gitPlace(at: GitBranch): SharedPlace {
  const it: Branch = { ...at, there: `refs/heads/${at.branch}`, here: `refs/mra/${at.branch}` };
  return {
    where: at.where,
    async read(known) {
      const now = await tipOf(it);
      if (!now.ok) return now;
      if (known?.revision === now.value) return ok(known);
      return now.value === "" ? ok({ revision: "", files: new Map(), stranger: undefined }) : await fetched(it);
    },
    write: (since, changes, why) => push(it, since, changes, why),
  };
}

interface Branch extends GitBranch {
  /** What it is called at the remote. */
  readonly there: string;
  /** Under what it is kept in the repository, where nobody sees it. */
  readonly here: string;
}

const run = (
  { repository, env, limitMs }: Branch,
  args: readonly string[],
  input?: string,
): Promise<Result<Buffer, Message>> =>
  git(repository, args, {
    env,
    ...(input !== undefined && { input }),
    ...(limitMs !== undefined && { limit: limitMs }),
  });

const away = (why: Message): PlaceFault => ({ kind: "away", why });

/** The commit at the remote; "": there is no such branch. */
async function tipOf(at: Branch): Promise<Result<string, PlaceFault>> {
  const listed = await run(at, ["ls-remote", "--quiet", "origin", at.there]);
  if (!listed.ok) return fail(away(listed.fault));
  return ok(/^([0-9a-f]{40,64})\t/.exec(listed.value.toString("utf8"))?.[1] ?? "");
}

async function fetched(at: Branch): Promise<Result<PlaceStand, PlaceFault>> {
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--refmap="];
  const done = await run(at, ["fetch", ...quiet, "origin", `+${at.there}:${at.here}`]);
  if (!done.ok) return fail(away(done.fault));
  const commit = await run(at, ["rev-parse", "--verify", "--quiet", `${at.here}^{commit}`]);
  if (!commit.ok) return fail(away(commit.fault));
  const revision = commit.value.toString("utf8").trim();
  const files = await filesOf(at, revision);
  return files.ok ? ok({ revision, ...files.value }) : fail(files.fault);
}

async function push(
  at: Branch,
  since: PlaceStand,
  changes: SharedChanges,
  why: string,
): Promise<Result<PlaceStand, PlaceFault>> {
  const made = await run(
    at,
    ["fast-import", "--quiet", "--force", "--date-format=now"],
    commitOf(at, since, changes, why),
  );
  if (!made.ok) return fail(away(made.fault));
  const commit = made.value.toString("utf8").trim();
  const lease = `--force-with-lease=${at.there}:${since.revision}`;
  const how = ["--quiet", "--no-verify", "--recurse-submodules=no", lease];
  const pushed = await run(at, ["push", ...how, "origin", `${commit}:${at.there}`]);
  if (!pushed.ok) {
    // Whatever it said: what stands there now tells whether it was done.
    const now = await tipOf(at);
    if (!now.ok) return fail(away(pushed.fault));
    if (now.value !== commit) return fail(now.value === since.revision ? away(pushed.fault) : { kind: "moved" });
  }
  const files = new Map(since.files);
  for (const [path, text] of changes) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return ok({ revision: commit, files, stranger: since.stranger });
}

/** The texts of a commit that are files of a store; links and whatever else are left. */
async function filesOf(at: Branch, commit: string): Promise<Result<Omit<PlaceStand, "revision">, PlaceFault>> {
  const tree = await run(at, ["ls-tree", "-r", "-z", "--long", commit]);
  if (!tree.ok) return fail({ kind: "away", why: tree.fault });
  const entries = tree.value
    .toString("utf8")
    .split("\0")
    .filter((it) => it !== "");
  const pathOf = (it: string): string => it.slice(it.indexOf("\t") + 1);
  const stranger = entries.map(pathOf).find((it) => !isOurs(it));
  const blobs = entries.flatMap((it) => {
    const [, id, size, path] = /^100644 blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(it) ?? [];
    return id !== undefined && path !== undefined && isOurs(path) && Number(size) <= mostFileBytes
      ? [{ id, path }]
      : [];
  });
  if (blobs.length === 0) return ok({ files: new Map(), stranger });
  const read = await run(at, ["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join(""));
  if (!read.ok) return fail({ kind: "away", why: read.fault });
  const files = new Map<string, string>();
  let next = 0;
  for (const { path } of blobs) {
    const end = read.value.indexOf(10, next);
    const size = Number(/ blob (\d+)$/.exec(read.value.toString("latin1", next, end))?.[1]);
    if (end < 0 || !Number.isInteger(size)) return fail({ kind: "wrong", why: message(texts.odd) });
    files.set(path, read.value.toString("utf8", end + 1, end + 1 + size));
    next = end + 2 + size;
  }
  return ok({ files, stranger });
}

/** A commit as `git fast-import` takes it: no file of it is written anywhere else. */
function commitOf({ here, owner }: Branch, since: PlaceStand, changes: SharedChanges, why: string): string {
  const data = (text: string): string => `data ${String(Buffer.byteLength(text))}\n${text}\n`;
  const name = owner.replace(/[<>\n\0]/g, "");
  const files = [...changes].map(([path, text]) =>
    text === undefined ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
  );
  const parent = since.revision === "" ? "" : `from ${since.revision}\n`;
  return `commit ${here}\nmark :1\ncommitter ${name} <${name.replace(/\s/g, "")}> now\n${data(why)}${parent}${files.join("")}\nget-mark :1\ndone\n`;
}

const texts = {
  odd: { en: "git answered something that is no file", ko: "git이 파일이 아닌 내용을 응답했습니다" },
};
