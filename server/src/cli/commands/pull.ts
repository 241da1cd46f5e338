import { message, type Message } from "../../../../core/src/base/text.ts";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { sections } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { faultText } from "../../axl/fault-text.ts";
import { readPulled, sectionsWith, type Pulled, type PullSource, type PullWish } from "../../clusters/pull.ts";
import { evidenceTexts, leftOutText, restText } from "../../clusters/pull-words.ts";
import { makeFolder, notAFolder } from "../../disk/folder.ts";
import { isNameServer, nameServer } from "../../preflight/name-server.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, reachedBy } from "../connection.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { filesFor, pullInto } from "../pull-into.ts";
import { sayRefused } from "../refused.ts";
import { shown } from "../shown.ts";

/** `mra pull`: what takes part in MRA, from a cluster into files: as few lines where there are none, merged where there are. */
export const pull: Command = {
  name: "pull",
  usage:
    "pull --cluster NAME --host HOST [--ca FILE] [--out DIR] [--all] [--only SECTION[,…]] [--where KEY=VALUE] [--full] [--tables] [--resolver IP[,…]]",
  summary: {
    en: "Writes what takes part in MRA on a cluster, and what it refers to, into files; merged into those that are there.",
    ko: "클러스터에서 MRA에 참여하는 객체와 그 객체가 참조하는 객체를 파일에 저장합니다. 기존 파일에는 병합합니다.",
  },
  details: {
    en: "--all takes everything; what shows no part in MRA comes under mra: false. --only limits it to sections: what they refer to comes by name.\n--where takes the objects with that value, whatever they show. --full writes values that equal AXL's defaults, too.\n--tables makes phones and users rows of a CSV, one each, with its mapping beside it.",
    ko: "--all은 모두 가져옵니다. MRA 참여 근거가 없는 객체는 mra: false 아래에 둡니다. --only는 섹션을 제한하며 참조 대상은 이름만 적습니다.\n--where는 근거와 관계없이 해당 값을 가진 객체를 가져옵니다. --full은 AXL 기본값과 같은 값도 적습니다.\n--tables는 전화기와 사용자를 CSV의 행으로 만들고 매핑 파일을 함께 작성합니다.",
  },
  exits: [
    { status: 0, means: { en: "the files say what the cluster has", ko: "파일이 클러스터와 같음" } },
    { status: 1, means: { en: "it could not; nothing was written", ko: "수행할 수 없음. 저장한 내용 없음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "none",
  options: {
    ...connectionOptions,
    out: { type: "string" },
    all: { type: "boolean" },
    only: { type: "string" },
    where: { type: "string" },
    full: { type: "boolean" },
    tables: { type: "boolean" },
    resolver: { type: "string" },
  },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const name = call.option("cluster");
    if (name === undefined) return misused(terminal, message(words.whichCluster));
    const wish = wishIn(call);
    if (!wish.ok) return misused(terminal, wish.fault);
    const resolvers = (call.option("resolver") ?? "").split(",").filter((it) => it !== "");
    const odd = resolvers.find((it) => !isNameServer(it));
    if (odd !== undefined) return misused(terminal, message(words.resolver, odd));
    const folder = call.option("out") ?? ".";
    const other = await notAFolder(folder);
    if (other !== undefined) return sorry(other);
    const readable = await filesFor(folder, name, signal);
    if (!readable.ok) return sorry(readable.fault);
    const connection = await connectionOf(call, terminal, await reachedIn(name, signal), signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    const { cluster, host } = connection.value;
    try {
      const identity = await cluster.identify(signal);
      if (!identity.ok) return sorry(faultText(identity.fault));
      const project = readable.value.projects.find((it) => it.name === name);
      const source = { cluster, identity: identity.value, name, project, names: nameServer(resolvers) };
      const pulled = await readOrAsk(source, wish.value, terminal, signal);
      if (!pulled.ok) return sorry(pulled.fault);
      const made = await makeFolder(folder);
      if (!made.ok) return sorry(made.fault);
      const how = {
        pulled: pulled.value,
        version: identity.value.schema,
        full: call.flag("full"),
        tables: call.flag("tables"),
      };
      const files = await pullInto(folder, name, how, signal);
      if (!files.ok) return sorry(files.fault);
      sayLeft(files.value.left, terminal);
      report(pulled.value, files.value.files, { host, folder, full: how.full }, terminal);
      return 0;
    } finally {
      cluster.close();
    }
  },
};

/** What the files here say of where the cluster is. */
async function reachedIn(name: string, signal: AbortSignal): Promise<ReturnType<typeof reachedBy>> {
  const here = await checkPaths(["."], signal);
  const project = here.projects.find((it) => it.name === name);
  return project === undefined ? { name, named: undefined } : reachedBy(project);
}

function wishIn(call: Call): Result<PullWish, Message> {
  const only = call
    .option("only")
    ?.split(",")
    .map((it) => it.trim());
  const odd = only?.find((it) => !(sections as readonly string[]).includes(it));
  if (odd !== undefined) return fail(mustBeOneOf("--only", sections));
  const named = only as readonly Section[] | undefined;
  const [key = "", ...rest] = (call.option("where") ?? "").split("=");
  if (call.option("where") === undefined) return ok({ all: call.flag("all"), only: named, where: undefined });
  if (rest.length === 0 || sectionsWith(named ?? sections, key.trim()).length === 0)
    return fail(message(words.where, key.trim()));
  return ok({ all: call.flag("all"), only: named, where: { key: key.trim(), value: rest.join("=").trim() } });
}

/** Reads what is wished; where nothing shows a part in MRA, a person decides whether all is wanted. */
async function readOrAsk(
  source: PullSource,
  wish: PullWish,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<Pulled, Message>> {
  const first = await readPulled(source, wish, signal);
  if (!first.ok) return fail(faultText(first.fault));
  if (first.value !== undefined) return ok(first.value);
  const answer = await terminal.ask(message(words.noEvidence), signal);
  if (!/^(y|yes|예|네)$/i.test(answer?.trim() ?? "")) return fail(message(words.nothing));
  const second = await readPulled(source, { ...wish, all: true }, signal);
  if (!second.ok) return fail(faultText(second.fault));
  return second.value === undefined ? fail(message(words.nothing)) : ok(second.value);
}

function report(
  pulled: Pulled,
  files: number,
  at: { readonly host: string; readonly folder: string; readonly full: boolean },
  terminal: Terminal,
): void {
  for (const it of evidenceTexts(pulled.participation)) terminal.note(it);
  const rest = restText(pulled.rest);
  if (rest !== undefined) terminal.note(rest);
  if (files === 0) {
    terminal.note(message(words.same));
    return;
  }
  if (!at.full) terminal.note(leftOutText);
  terminal.note(message(words.done, pulled.objects.length, at.host, files, shown(at.folder)));
}

/** Names the first few values of tables that the pull could not write. */
function sayLeft(left: readonly string[], terminal: Terminal): void {
  if (left.length > 0) terminal.note(message(words.left, left.length, left.slice(0, 5).map(shown).join(", ")));
}

const words = {
  left: {
    en: "{0} {0|value|values} of tables {0|stays|stay} as {0|it is|they are}, because no cell of {0|its|their} own holds {0|it|them}: {1}. Change the mapping or the template",
    ko: "표의 값 {0}개는 해당 값만 담은 셀이 없어 그대로 두었습니다: {1}. 매핑이나 템플릿을 변경하십시오",
  },
  whichCluster: {
    en: "Which cluster? --cluster NAME is the name the files will carry",
    ko: "어느 클러스터입니까? --cluster NAME은 파일에 적을 이름입니다",
  },
  resolver: { en: "{0} is not the address of a resolver", ko: "{0}은(는) 리졸버의 주소가 아닙니다" },
  where: {
    en: '--where wants KEY=VALUE; "{0}" is no key of the objects it selects from',
    ko: '--where는 KEY=VALUE 형식입니다. "{0}"은(는) 선택할 객체의 키가 아닙니다',
  },
  noEvidence: {
    en: "No phone of the cluster shows that it takes part in MRA. Take everything, under mra: false? (y/N) ",
    ko: "클러스터에 MRA 참여 근거가 있는 전화기가 없습니다. mra: false 아래로 모두 가져오시겠습니까? (y/N) ",
  },
  nothing: {
    en: "No phone of the cluster shows that it takes part in MRA, and nothing was written. --all takes everything, --only and --where a selection",
    ko: "클러스터에 MRA 참여 근거가 있는 전화기가 없어 아무것도 저장하지 않았습니다. --all은 모두, --only와 --where는 선택한 객체를 가져옵니다",
  },
  same: { en: "The files say what the cluster has already", ko: "파일 내용이 이미 클러스터와 같습니다" },
  done: {
    en: "{0} {0|object|objects} of {1} in {2} {2|file|files} in {3}",
    ko: "{1}의 객체 {0}개를 {3}의 파일 {2}개에 저장했습니다",
  },
} as const;
