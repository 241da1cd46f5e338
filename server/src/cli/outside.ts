import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { edgesOf } from "../../../core/src/model/expressway.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import { outsideIntent, testOutside } from "../preflight/outside.ts";
import type { OutsideLogin, OutsideSettings } from "../preflight/outside-visit.ts";
import type { CheckResult } from "../preflight/run.ts";
import type { Trusted } from "../preflight/secure.ts";
import type { Call, Terminal } from "./command.ts";
import { wrongCall, type Refused } from "./refused.ts";

/** Options of `mra preflight` for the test from outside. */
export const outsideOptions = {
  outside: { type: "boolean" },
  edge: { type: "string" },
} as const;

/** Tests from outside; what will be sent is said before. */
export async function lookFromOutside(
  call: Call,
  terminal: Terminal,
  project: Project,
  {
    publicResolvers,
    trust,
    publicRoots,
    redirect,
  }: { readonly trust: Trusted } & Pick<OutsideSettings, "publicResolvers" | "publicRoots" | "redirect">,
  signal: AbortSignal,
): Promise<Result<readonly CheckResult[], Refused>> {
  if (publicResolvers.length === 0) return fail(wrongCall(message(words.noResolver)));
  const login = loginOf(call, terminal);
  if (!login.ok) return login;
  const settings: OutsideSettings = {
    project,
    publicResolvers,
    login: login.value,
    moreRoots: trust.kind === "authorities" ? trust.pem : undefined,
    ...(publicRoots && { publicRoots }),
    ...(redirect && { redirect }),
  };
  const hosts = (edgesOf(project)?.texts ?? []).map((it) => it.value);
  for (const it of outsideIntent(settings, hosts)) terminal.note(it);
  return ok(await testOutside(settings, signal));
}

/** A password goes only to Expressway-Es that a person named; without one, none is sent. */
function loginOf(call: Call, { env }: Terminal): Result<OutsideLogin | undefined, Refused> {
  const { MRA_EDGE_USER: user, MRA_EDGE_PASSWORD: password } = env;
  const named = call.option("edge") ?? env.MRA_EDGE_HOST ?? "";
  const hosts = named
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");
  const odd = hosts.find((it) => hostPlaceOf(it) === undefined);
  if (odd !== undefined) return fail(wrongCall(message(words.odd, odd)));
  if (!user && !password && hosts.length === 0) return ok(undefined);
  if (!user || !password) return fail(wrongCall(message(words.noUser)));
  if (hosts.length === 0) return fail(wrongCall(message(words.noHost)));
  return ok({ user, password, hosts });
}

const words = {
  noResolver: {
    en: "--outside asks resolvers on the internet and no other: name them with --public-resolver",
    ko: "--outside는 인터넷의 리졸버에만 묻습니다. --public-resolver로 지정하십시오",
  },
  odd: {
    en: "{0} is no host: --edge takes names of Expressway-Es",
    ko: "{0}은(는) 호스트가 아닙니다. --edge에는 Expressway-E의 이름을 지정하십시오",
  },
  noUser: {
    en: "Set MRA_EDGE_USER and MRA_EDGE_PASSWORD to a test user of Unified CM, or leave out --edge: then no password is sent",
    ko: "MRA_EDGE_USER와 MRA_EDGE_PASSWORD에 Unified CM의 테스트 사용자를 설정하거나 --edge를 생략하십시오. 생략하면 암호를 보내지 않습니다",
  },
  noHost: {
    en: "Nothing was sent: a file must not decide who receives MRA_EDGE_PASSWORD. Name the Expressway-Es yourself: --edge expe1.example.com or MRA_EDGE_HOST, or unset it",
    ko: "아무것도 보내지 않았습니다. MRA_EDGE_PASSWORD를 받을 곳을 파일이 결정하게 할 수 없습니다. Expressway-E를 직접 지정하십시오: --edge expe1.example.com 또는 MRA_EDGE_HOST. 사용하지 않으려면 변수를 해제하십시오",
  },
} as const;
