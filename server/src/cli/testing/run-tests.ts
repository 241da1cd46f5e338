import { realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, textOf, type Language, type Message } from "../../../../core/src/base/text.ts";
import type { ConfigTest, FailedTest, InlineText } from "../../../../core/src/expect/config-test.ts";
import { judgeFindings, looksAt, type FoundFinding } from "../../../../core/src/expect/judge-findings.ts";
import { judgePlan } from "../../../../core/src/expect/judge-plan.ts";
import { staysSilent } from "../../../../core/src/expect/own-coverage.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { checkFiles } from "../../workspace/check.ts";
import type { ConfigFile } from "../../workspace/config.ts";
import { findFiles, isMraFile, readDiskFile, type DiskFile } from "../../workspace/files.ts";
import type { DemoPlans } from "./demo-plans.ts";

/** A file of tests that was read. */
export interface TestFile {
  readonly path: string;
  readonly tests: readonly ConfigTest[];
}

/** What a test found out. */
export interface TestRun {
  readonly failures: readonly FailedTest[];
  /** The configurations that hold for its files. */
  readonly configs: readonly ConfigFile[];
  /** Own rules that spoke in it as it expects, and those that had nothing to say of an object; none where it failed. */
  readonly fires: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
}

/** Within what the files that a test names must lie: the folders of the call, and that of the configuration. */
export interface Bounds {
  readonly folders: readonly string[];
  readonly config: ConfigFile | undefined;
}

/** Runs one test. Nothing is reached but the disk, and a demo cluster where a plan is expected. */
export async function runTest(
  test: ConfigTest,
  file: TestFile,
  bounds: Bounds,
  demos: DemoPlans,
  signal: AbortSignal,
): Promise<TestRun> {
  const folder = dirname(file.path);
  const read = await readOn(test, folder, bounds.folders, signal);
  const inline = inlineFiles(test.files, folder);
  const files = [...read.files.filter((it) => !inline.some(({ path }) => path === it.path)), ...inline];
  const sheets = new Map(test.files.flatMap((it) => (isMraFile(it.name) ? [] : [[uriIn(folder, it.name), it.text]])));
  const given = [folder, ...test.on.map((it) => resolve(folder, it))];
  const checked = await checkFiles(files, given, signal, sheets);
  const configs = byUri([...(bounds.config ? [bounds.config] : []), ...checked.configs.files]);
  const rules = configs.flatMap((it) => it.own);
  const own = new Set(rules.map((it) => it.own.id));
  const configUris = new Set(configs.map((it) => it.tree.uri));
  const found = checked.files.filter((it) => !configUris.has(it.uri)).flatMap((it) => foundIn(it, folder, test.files));
  const failures = [
    ...read.failures.map((it) => ({ line: test.line, message: it })),
    ...judgeFindings(test, found, own),
    ...(test.plan === undefined ? [] : judgePlan(test.plan, await demos.plan(test.plan, checked))),
  ];
  const met = failures.length === 0 && test.findings !== undefined;
  const looked = rules.filter((it) => met && looksAt(test, it.own.id, own));
  const spoke = new Set(found.map((it) => it.rule));
  return {
    failures,
    configs,
    fires: new Set(looked.flatMap(({ own: { id } }) => (spoke.has(id) ? [id] : []))),
    silent: new Set(
      looked.flatMap((it) => (staysSilent(it, checked.projects, checked.configs.own) ? [it.own.id] : [])),
    ),
  };
}

/** Each once, though it was read more than once; what was read last is what these findings are by. */
const byUri = (configs: readonly ConfigFile[]): readonly ConfigFile[] => [
  ...new Map(configs.map((it) => [it.tree.uri, it])).values(),
];

const uriIn = (folder: string, name: string): string => pathToFileURL(join(folder, name)).href;

const inlineFiles = (files: readonly InlineText[], folder: string): readonly DiskFile[] =>
  files
    .filter((it) => isMraFile(it.name))
    .map(({ name, text }) => ({ path: join(folder, name), uri: uriIn(folder, name), text, problem: undefined }));

/** The files that a test names; what lies elsewhere, links followed, is not read. */
async function readOn(
  { on }: ConfigTest,
  folder: string,
  folders: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly files: readonly DiskFile[]; readonly failures: readonly Message[] }> {
  const failures: Message[] = [];
  const allowed: string[] = [];
  for (const it of on) {
    const path = resolve(folder, it);
    if (await liesIn(path, [folder, ...folders])) allowed.push(path);
    else failures.push(message(texts.outside, it));
  }
  const found = await findFiles(allowed, signal);
  const read = await Promise.all(found.paths.map((it) => readDiskFile(it, signal)));
  const files = read.flatMap((it) => (it.ok ? [it.value] : []));
  if (allowed.length > 0 && files.length === 0 && found.unreadable.length === 0)
    failures.push(message(texts.nothing, on.join(", ")));
  const unread = [...found.unreadable, ...read.flatMap((it) => (it.ok ? [] : [it.fault]))];
  const told = unread.map((it) => message(texts.unread, relative(folder, it.path), textOf(it.reason)));
  return { files, failures: [...failures, ...told] };
}

async function liesIn(path: string, folders: readonly string[]): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  const within = (folder: string): boolean => `${real}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  for (const it of folders) if (within(await realpath(it).catch(() => it))) return true;
  return false;
}

/** What was found in a file, as a test looks at it. */
function foundIn(
  { path, text, findings }: { readonly path: string; readonly text: string; readonly findings: TestedFindings },
  folder: string,
  inline: readonly InlineText[],
): readonly FoundFinding[] {
  const file = relative(folder, path).split(sep).join("/");
  const own = inline.find((it) => it.name === file);
  const starts = lineStarts(text);
  return findings.map((it): FoundFinding => {
    const { start, end } = spanOf(it.spot);
    const line = lineAt(starts, start);
    return {
      rule: it.code,
      severity: it.severity,
      message: it.message,
      file,
      inLine: line + 1,
      at: text.slice(start, end).replace(/^(["'])(.*)\1$/s, "$2"),
      line: own && (own.firstLine === undefined ? own.line : own.firstLine + line),
      said: saidIn(it.message),
    };
  });
}

type TestedFindings = Awaited<ReturnType<typeof checkFiles>>["files"][number]["findings"];

const saidIn = (it: Message): Readonly<Record<Language, string>> => ({ en: say(it, "en"), ko: say(it, "ko") });

const texts = {
  outside: {
    en: "{0} lies outside the folder of the tests and of their mra.config.yaml, and is not read",
    ko: "{0}은(는) 테스트나 mra.config.yaml의 폴더 밖에 있어 읽지 않습니다",
  },
  nothing: { en: "There is no .mra.yaml file in {0}", ko: "{0}에 .mra.yaml 파일이 없습니다" },
  unread: { en: "{0}: {1}", ko: "{0}: {1}" },
};
