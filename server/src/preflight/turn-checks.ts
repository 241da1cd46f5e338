import { iceSections } from "../../../core/src/catalog/generated/fields.ts";
import { message } from "../../../core/src/base/text.ts";
import { expresswaysOf } from "../../../core/src/model/expressway.ts";
import { iceOf } from "../../../core/src/model/ice.ts";
import { textAt } from "../../../core/src/model/located.ts";
import type { Located } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { nodeAt } from "../../../core/src/syntax/tree.ts";
import { notRun, passed, wrong, type Check, type Verdict } from "./check.ts";
import { askBinding, askRelay, type StunAnswer } from "./stun.ts";
import { timedOutHost } from "./words.ts";
import type { PreflightContext } from "./world.ts";

const limitMs = 8_000;
const port = 3478;

/** A TURN server as the files name it, with what it is asked. */
interface Server {
  readonly host: Located<string>;
  readonly transport: string;
  /** Undefined: no credentials are declared for it. */
  readonly username: Located<string> | undefined;
  readonly secret: string | undefined;
}

/** MRA004: each TURN server answers STUN. MRA031: it gives a relay for the declared credentials. */
export function turnChecks(world: PreflightContext): readonly Check[] {
  const seen = new Set<string>();
  const once = (key: string): boolean => !seen.has(key) && seen.add(key).size > 0;
  return declaredServers(world.project).flatMap((it) => [
    ...(once(`stun ${it.host.value} ${over(it)}`) ? [binding(world, it)] : []),
    ...(it.username && once(`turn ${it.host.value} ${over(it)} ${it.username.value} ${it.secret}`)
      ? [relay(world, it, it.username)]
      : []),
  ]);
}

/** Names of the secrets that TURN servers of the files are asked with, and those servers. */
export function turnSecretsOf(project: Project): {
  readonly secrets: readonly string[];
  readonly turnServers: readonly string[];
} {
  const asked = declaredServers(project).filter((it) => it.username !== undefined && it.secret !== undefined);
  return {
    secrets: [...new Set(asked.flatMap((it) => it.secret ?? []))],
    turnServers: [...new Set(asked.map((it) => it.host.value))],
  };
}

/** The TURN servers of the files, each once, with its line. */
export function turnServersOf(project: Project): readonly Located<string>[] {
  const all = declaredServers(project).map((it) => it.host);
  return all.filter((it, i) => all.findIndex((other) => other.value === it.value) === i);
}

const over = (it: Server): "udp" | "tcp" | "tls" =>
  it.transport === "tcp" || it.transport === "tls" ? it.transport : "udp";

function declaredServers(project: Project): readonly Server[] {
  const blocks = iceSections.flatMap((section) =>
    project.objects(section).flatMap((it) => (it.state === "present" ? (iceOf(it) ?? []) : [])),
  );
  const inBlocks = blocks.flatMap(({ enabled, turn }) =>
    enabled?.value === false || turn === undefined
      ? []
      : [turn.primary, turn.secondary].flatMap((host) =>
          host === undefined
            ? []
            : [
                {
                  host,
                  transport: turn.transport?.value ?? "auto",
                  username: textAt(turn.node, "username"),
                  secret: textAt(nodeAt(turn.node, "password"), "secret")?.value,
                },
              ],
        ),
  );
  const listed = expresswaysOf(project)
    .flatMap((it) => it.turnServers?.texts ?? [])
    .map((host) => ({
      host,
      transport: "auto",
      username: undefined,
      secret: undefined,
    }));
  return [...inBlocks, ...listed];
}

const overTls = notRun(
  message({ en: "TURN over TLS cannot be asked from here", ko: "TLS를 통한 TURN은 여기서 확인할 수 없습니다" }),
);

function binding(world: PreflightContext, server: Server): Check {
  const { value: host, node } = server.host;
  const way = over(server);
  return {
    id: `stun ${host} ${way}`,
    hosts: [host],
    rule: "MRA004",
    label: message({ en: "STUN at {0} ({1})", ko: "{0}의 STUN({1})" }, host, way.toUpperCase()),
    spot: node,
    limitMs: world.limit(limitMs),
    onTimeout: timedOutHost(host, `3478/${way.toUpperCase()}`),
    async ask(signal) {
      if (way === "tls") return [overTls];
      const place = await world.reach(host, port, signal);
      if (!place.ok) return [wrong(place.fault)];
      const answer = await askBinding({ place: place.value, over: way }, signal);
      if (answer?.kind === "ok")
        return [passed(message({ en: "{0} answers STUN", ko: "{0}이(가) STUN에 응답합니다" }, host))];
      return [unheard(answer, host, way)];
    },
  };
}

function relay(world: PreflightContext, server: Server, username: Located<string>): Check {
  const { value: host } = server.host;
  const way = over(server);
  return {
    id: `turn ${host} ${way} ${username.value}`,
    hosts: [host],
    rule: "MRA031",
    label: message(
      { en: "TURN relay at {0} for {1} ({2})", ko: "{1} 사용자에 대한 {0}의 TURN 릴레이({2})" },
      host,
      username.value,
      way.toUpperCase(),
    ),
    spot: username.node,
    limitMs: world.limit(limitMs),
    onTimeout: timedOutHost(host, `3478/${way.toUpperCase()}`),
    async ask(signal) {
      if (way === "tls") return [overTls];
      if (!world.maySignInAt(host)) return [notRun(message(onlyNamed, host))];
      const password = server.secret === undefined ? undefined : world.secrets(server.secret);
      if (password === undefined) return [notRun(message(noSecret, server.secret ?? "–"))];
      const place = await world.reach(host, port, signal);
      if (!place.ok) return [wrong(place.fault)];
      const credentials = { username: username.value, password };
      const answer = await askRelay({ place: place.value, over: way }, credentials, signal);
      if (answer?.kind === "ok") return [passed(message(givesRelay, host, username.value))];
      if (answer?.kind === "refused" && (answer.code === 401 || answer.code === 441))
        return [wrong(message(notAccepted, host, username.value, answer.code))];
      return [unheard(answer, host, way)];
    },
  };
}

const noSecret = { en: "The secret {0} is not known here", ko: "비밀 {0}을(를) 여기서 알 수 없습니다" };
const givesRelay = { en: "{0} gives {1} a relay", ko: "{0}이(가) {1} 사용자에게 릴레이를 제공합니다" };
const notAccepted = {
  en: "{0} does not accept the user name {1} with its password ({2})",
  ko: "{0}이(가) 사용자 이름 {1}과(와) 암호를 받아들이지 않습니다({2})",
};

function unheard(answer: StunAnswer, host: string, way: string): Verdict {
  if (answer?.kind !== "refused") return timedOutHost(host, `3478/${way.toUpperCase()}`);
  return wrong(
    message(
      { en: "{0} refuses: {1} ({2})", ko: "{0}이(가) 거부했습니다: {1}({2})" },
      host,
      answer.reason || "–",
      answer.code,
    ),
  );
}

const onlyNamed = {
  en: "{0} is named by a file only, and a file must not decide who is asked with a password. Name it yourself: --turn {0}, MRA_TURN_HOST, or turnServers in your settings",
  ko: "{0}은(는) 파일에만 지정되어 있으며, 암호로 확인할 서버를 파일이 결정하게 할 수 없습니다. 직접 지정하십시오: --turn {0}, MRA_TURN_HOST 또는 사용자 설정의 turnServers",
};
