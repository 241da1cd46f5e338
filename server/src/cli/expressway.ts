import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { everyExpresswayOf, expresswayOf } from "../../../core/src/model/expressway.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { withExpressway, type Reachable } from "../clusters/plan-making.ts";
import type { ExpresswayProfile } from "../preflight/expressway-pages.ts";
import type { Trusted } from "../preflight/secure.ts";
import type { Call, Terminal } from "./command.ts";
import { expresswayDestination, ownCluster } from "./destination.ts";
import { wrongCall, type Refused } from "./refused.ts";
import { authoritiesFile, authoritiesIn, ownTrust, type TrustOption } from "./trust-option.ts";

/** What a command knows of the Expressway that it may sign in to. */
export interface Where {
  /** Name of the cluster in the files. */
  readonly name: string;
  /** An Expressway-C that the files name: it stands in a message, and nothing is sent there on their word. */
  readonly core: string | undefined;
}

/** What the files say of it. */
export const whereFrom = (project: Project): Where => ({
  name: project.name,
  core: expresswayOf(project)?.cores?.texts[0]?.value,
});

/** Options of a command that plans, or carries out, what is on an Expressway. */
export const expresswayOptions = { expressway: { type: "string" }, "expressway-ca": { type: "string" } } as const;

/** Whether the files state anything of an Expressway. */
export const statesExpressway = (project: Project): boolean => everyExpresswayOf(project).length > 0;

/** The cluster with its Expressway-C beside it, where that is `wanted` and a person named it and signed in. */
export async function withOwnExpressway<R extends Reachable>(
  at: R,
  wanted: boolean,
  call: Call,
  terminal: Terminal,
  where: Where,
): Promise<Result<R, Refused>> {
  const profile = await ownExpressway(wanted, call, terminal, where);
  return profile.ok ? ok(withExpressway(at, profile.value)) : profile;
}

/** How a person signs in to the Expressway-C of a cluster; undefined: nobody does, or it is not `wanted`. */
export async function ownExpressway(
  wanted: boolean,
  call: Call,
  terminal: Terminal,
  where: Where,
): Promise<Result<ExpresswayProfile | undefined, Refused>> {
  if (!wanted && call.option("expressway") === undefined) return ok(undefined);
  const own = await ownCluster(terminal, where.name);
  if (!own.ok) return own;
  const file = authoritiesFile(call, terminal) ?? own.value?.caFile;
  const usual = file === undefined ? ok<TrustOption>({}) : await authoritiesIn(file, terminal);
  if (!usual.ok) return usual;
  return await expresswayFor(call, terminal, where, trustedBy(usual.value));
}

/** Expressway has users of its own. Without one its REST is not asked. */
export async function expresswayFor(
  call: Call,
  terminal: Terminal,
  { name, core }: Where,
  usual: Trusted,
): Promise<Result<ExpresswayProfile | undefined, Refused>> {
  const { env } = terminal;
  const destination = await expresswayDestination(call, terminal, name);
  if (!destination.ok) return destination;
  const asked = call.option("expressway") !== undefined || Boolean(env.MRA_EXPRESSWAY_PASSWORD);
  const user = env.MRA_EXPRESSWAY_USER || destination.value?.own?.user;
  const password = env.MRA_EXPRESSWAY_PASSWORD;
  if (!asked) return ok(undefined);
  if (!user || !password) return fail(wrongCall(noExpresswayUser));
  if (destination.value === undefined) return fail(wrongCall(message(noExpresswayHost, core ?? "expc1.example.com")));
  const { host, own } = destination.value;
  const file = call.option("expressway-ca");
  const trust = file !== undefined ? await authoritiesIn(file, terminal) : await ownTrust(own, terminal);
  if (!trust.ok) return trust;
  const hasOwnTrust = file !== undefined || own?.caFile !== undefined || own?.pin !== undefined;
  return ok({ host, user, password, trust: hasOwnTrust ? trustedBy(trust.value) : usual });
}

/** Whom the options trust. */
export const trustedBy = ({ ca, pin }: TrustOption): Trusted =>
  pin === undefined ? { kind: "authorities", pem: ca } : { kind: "pin", sha256: pin };

const noExpresswayUser = message({
  en: "Set MRA_EXPRESSWAY_USER and MRA_EXPRESSWAY_PASSWORD to a user of Expressway with API access, or leave out --expressway",
  ko: "MRA_EXPRESSWAY_USER와 MRA_EXPRESSWAY_PASSWORD에 API 접근 권한이 있는 Expressway 사용자를 설정하거나 --expressway를 생략하십시오",
});

const noExpresswayHost = {
  en: "Nothing was sent: a file must not decide who receives MRA_EXPRESSWAY_USER and MRA_EXPRESSWAY_PASSWORD. Name the Expressway-C yourself: --expressway {0} or MRA_EXPRESSWAY_HOST={0}, or unset them",
  ko: "아무것도 보내지 않았습니다. MRA_EXPRESSWAY_USER와 MRA_EXPRESSWAY_PASSWORD를 받을 곳을 파일이 결정하게 할 수 없습니다. Expressway-C를 직접 지정하십시오: --expressway {0} 또는 MRA_EXPRESSWAY_HOST={0}. 사용하지 않으려면 두 변수를 해제하십시오",
};
