import { message } from "../../../../core/src/base/text.ts";
import { faultText } from "../../axl/fault-text.ts";
import { openRegistrationBook } from "../../clusters/registration-book.ts";
import { phoneStands } from "../../clusters/phone-stand.ts";
import { readStatus } from "../../clusters/status.ts";
import { isNameServer, nameServer } from "../../preflight/name-server.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Command } from "../command.ts";
import { connectionOf, connectionOptions, reachedBy } from "../connection.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { sayRefused } from "../refused.ts";
import { groupings, phonesText, statusJson, statusText } from "../status-output.ts";

/** `mra status`: which phones are registered, and through what. It only reads. */
export const status: Command = {
  name: "status",
  usage:
    "status [PATH…] [--cluster NAME] [--host HOST] [--ca FILE] [--pin SHA256] [--by pool|profile|model|expressway] [--only registered|expressway|unregistered|unknown] [--resolver IP[,…]] [--format text|json]",
  summary: {
    en: "Shows which phones are registered, and which of them through Expressway. Only reads.",
    ko: "어떤 전화기가 등록되어 있고 그중 어떤 전화기가 Expressway를 통해 등록되었는지 표시합니다. 읽기만 합니다.",
  },
  details: {
    en: "--only lists the phones that stand so. Files say which Expressway-Cs there are beside those in Unified CM's own list; they need not be there.\nregistered means: registered, and not known to come through Expressway. A phone's own address is no proof that it is inside.",
    ko: "--only는 해당 상태의 전화기를 나열합니다. 파일은 Unified CM의 목록 외에 어떤 Expressway-C가 있는지 알려 주며, 없어도 됩니다.\nregistered는 등록되었으나 Expressway를 통한 것인지 알 수 없음을 뜻합니다. 전화기 자체의 주소는 내부에 있다는 증거가 아닙니다.",
  },
  exits: [
    { status: 0, means: { en: "it was shown", ko: "표시함" } },
    { status: 1, means: { en: "it could not be told", ko: "확인할 수 없음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "many",
  options: {
    ...connectionOptions,
    by: { type: "string" },
    only: { type: "string" },
    resolver: { type: "string" },
    format: { type: "string" },
  },
  async run(call, terminal, signal) {
    const format = formats.find((it) => it === (call.option("format") ?? "text"));
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", formats));
    const by = call.option("by");
    const grouping = groupings.find((it) => it === by);
    if (by !== undefined && grouping === undefined) return misused(terminal, mustBeOneOf("--by", groupings));
    const only = phoneStands.find((it) => it === call.option("only"));
    if (call.option("only") !== undefined && only === undefined)
      return misused(terminal, mustBeOneOf("--only", phoneStands));
    const resolvers = (call.option("resolver") ?? "").split(",").filter((it) => it !== "");
    const odd = resolvers.find((it) => !isNameServer(it));
    if (odd !== undefined) return misused(terminal, message(noResolver, odd));
    const { projects } = await checkPaths(call.paths.length === 0 ? ["."] : call.paths, signal);
    const name = call.option("cluster");
    const project = name === undefined && projects.length === 1 ? projects[0] : projects.find((it) => it.name === name);
    const reached = project === undefined ? { name, named: undefined } : reachedBy(project);
    const connection = await connectionOf(call, terminal, reached, signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    const { cluster, host } = connection.value;
    try {
      const read = await readStatus({ cluster, project }, openRegistrationBook(nameServer(resolvers)), signal);
      if (!read.ok) {
        terminal.note(faultText(read.fault));
        return 1;
      }
      const shown = grouping === undefined ? (["pool", "profile", "expressway"] as const) : [grouping];
      const called = reached.name ?? host;
      if (format === "json") terminal.out(statusJson(called, read.value, shown, only));
      else if (only === undefined) terminal.out(statusText(called, read.value, shown, terminal.language));
      else
        terminal.out(
          phonesText(
            read.value.phones.filter((it) => it.stand === only),
            terminal.language,
          ),
        );
      return 0;
    } finally {
      cluster.close();
    }
  },
};

const formats = ["text", "json"] as const;
const noResolver = { en: "{0} is not the address of a resolver", ko: "{0}은(는) 리졸버의 주소가 아닙니다" };
