import { readFile } from "node:fs/promises";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { heeded } from "../../preflight/heeded.ts";
import { isNameServer } from "../../preflight/name-server.ts";
import { preflight as lookAround } from "../../preflight/preflight.ts";
import { jsonReport, markdownReport, textReport, type PlaceOf } from "../../preflight/report.ts";
import type { ExpresswayProfile } from "../../preflight/expressway-pages.ts";
import type { Trusted } from "../../preflight/secure.ts";

import { checkPaths, type Checked } from "../../workspace/check.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, projectOf } from "../connection.ts";
import { environmentSecret } from "../secrets.ts";
import { shown } from "../shown.ts";

const formats = ["text", "json", "markdown"] as const;

/** `mra preflight`: live checks of the surroundings. It only reads. */
export const preflight: Command = {
  name: "preflight",
  usage:
    "preflight [PATH…] --cluster NAME [--resolver IP[,IP…]] [--public-resolver IP[,IP…]] [--host HOST] [--ca FILE] [--expressway HOST] [--expressway-ca FILE] [--format text|json|markdown]",
  summary: {
    en: "Checks DNS, clocks, certificates, AXL and TURN from here, before a change. Only reads.",
    ko: "변경하기 전에 DNS, 시계, 인증서, AXL, TURN을 여기서 검사합니다. 읽기만 합니다.",
  },
  options: {
    ...connectionOptions,
    resolver: { type: "string" },
    "public-resolver": { type: "string" },
    expressway: { type: "string" },
    "expressway-ca": { type: "string" },
    format: { type: "string" },
  },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const format = formats.find((it) => it === (call.option("format") ?? "text"));
    if (format === undefined)
      return sorry(
        message({ en: "--format is one of {0}", ko: "--format은 다음 중 하나입니다: {0}" }, formats.join(" | ")),
      );
    const [resolvers, publicResolvers] = [listed(call, "resolver"), listed(call, "public-resolver")];
    const odd = [...resolvers, ...publicResolvers].find((it) => !isNameServer(it));
    if (odd !== undefined)
      return sorry(
        message({ en: "{0} is not the address of a resolver", ko: "{0}은(는) 리졸버의 주소가 아닙니다" }, odd),
      );
    const checked = await checkPaths(call.paths.length === 0 ? ["."] : call.paths, signal);
    for (const it of checked.unreadable)
      terminal.note(message({ en: "{0}: {1}", ko: "{0}: {1}" }, it.path, say(it.reason, terminal.language)));
    const project = projectOf(checked.projects, call.option("cluster"));
    if (!project.ok) return sorry(project.fault);
    const trust = await trustOf(call.option("ca"));
    const expressway = await expresswayOf(call, terminal, trust);
    if (!expressway.ok) return sorry(expressway.fault);
    const connection = isSignedIn(terminal) ? await connectionOf(call, terminal, project.value) : undefined;
    if (connection?.ok === false) return sorry(connection.fault);
    if (connection === undefined) terminal.note(notSignedIn);
    try {
      const found = await lookAround(
        {
          project: project.value,
          cluster: connection?.value.cluster,
          resolvers,
          publicResolvers,
          secrets: (name) => environmentSecret(terminal.env, name),
          trust,
          expressway: expressway.value,
        },
        () => undefined,
        signal,
      );
      const byUri = new Map(checked.files.map((it) => [it.uri, it]));
      const results = heeded(found, project.value, { tree: (uri) => byUri.get(uri), levels: checked.levels });
      const placeOf = placesIn(checked);
      const { language } = terminal;
      const at = new Date().toISOString();
      const { name } = project.value;
      terminal.out(
        format === "json"
          ? jsonReport(name, at, results, placeOf, language)
          : format === "markdown"
            ? markdownReport(name, at, results, placeOf, language)
            : textReport(results, placeOf, language),
      );
      return results.some((it) => it.outcome === "failed") ? 1 : 0;
    } finally {
      connection?.value.cluster.close();
    }
  },
};

const listed = (call: Call, option: string): readonly string[] =>
  (call.option(option) ?? "")
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");

const isSignedIn = ({ env }: Terminal): boolean => Boolean(env.MRA_USER) && Boolean(env.MRA_PASSWORD);

/** Expressway has users of its own. Without one its REST is not asked. */
async function expresswayOf(
  call: Call,
  { env }: Terminal,
  usual: Trusted,
): Promise<Result<ExpresswayProfile | undefined, Message>> {
  const [user, password, host] = [env.MRA_EXPRESSWAY_USER, env.MRA_EXPRESSWAY_PASSWORD, call.option("expressway")];
  if (!user || !password) return host === undefined ? ok(undefined) : fail(noExpresswayUser);
  const ca = call.option("expressway-ca");
  return ok({ host, user, password, trust: ca === undefined ? usual : await trustOf(ca) });
}

const noExpresswayUser = message({
  en: "Set MRA_EXPRESSWAY_USER and MRA_EXPRESSWAY_PASSWORD to a user of Expressway with API access, or leave out --expressway",
  ko: "MRA_EXPRESSWAY_USER와 MRA_EXPRESSWAY_PASSWORD에 API 접근 권한이 있는 Expressway 사용자를 설정하거나 --expressway를 생략하십시오",
});

const notSignedIn = message({
  en: "MRA_USER and MRA_PASSWORD are not set: what the cluster says over AXL is not checked",
  ko: "MRA_USER와 MRA_PASSWORD가 설정되지 않아 AXL을 통한 클러스터 검사를 하지 않습니다",
});

// A file that cannot be read is told by the connection, or trusts nobody.
async function trustOf(file: string | undefined): Promise<Trusted> {
  return { kind: "authorities", pem: file === undefined ? undefined : await readFile(file, "utf8").catch(() => "") };
}

const placesIn =
  (checked: Checked): PlaceOf =>
  (spot) => {
    const file = checked.files.find((it) => it.uri === spot.chunk.uri);
    return file && { file: shown(file.path), line: lineAt(lineStarts(file.text), spanOf(spot).start) + 1 };
  };
