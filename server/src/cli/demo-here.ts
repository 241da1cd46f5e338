import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { isLoopback, hostPlaceOf } from "../axl/transport-place.ts";
import { playedAt } from "../preflight/played.ts";
import type { PreflightSettings } from "../preflight/world.ts";
import type { Terminal } from "./command.ts";
import { wrongCall, type Refused } from "./refused.ts";

/** The demo cluster that runs on this computer, with the hosts that it plays. */
export interface DemoHere {
  /** The terminal, whose environment signs in to the demo and its Expressway-C. */
  readonly terminal: Terminal;
  /** Its name servers, and where its hosts are in place of their addresses. */
  readonly surroundings: Pick<PreflightSettings, "resolvers" | "publicResolvers" | "publicRoots" | "redirect">;
}

/** Reads MRA_DEMO_CLUSTER: the line of JSON that `mra demo-cluster --expressway --format json` prints, and `npm start` sets. */
export function demoHere(terminal: Terminal): Result<DemoHere, Refused> {
  const line = lineOf(terminal.env.MRA_DEMO_CLUSTER ?? "");
  const [own, core, around] = [line, line.expressway, line.surroundings].map(textsIn);
  const places = textsIn(isMap(line.surroundings) ? line.surroundings.places : undefined);
  const { host, user, password, ca } = own ?? {};
  const { resolver, publicResolver, publicRoot } = around ?? {};
  if (!isHere(host) || !isHere(core?.host) || !isHere(resolver) || !isHere(publicResolver) || publicRoot === undefined)
    return fail(wrongCall(noDemo));
  const env = {
    ...terminal.env,
    MRA_HOST: host,
    MRA_USER: user,
    MRA_PASSWORD: password,
    MRA_CA: ca,
    MRA_EXPRESSWAY_HOST: core.host,
    MRA_EXPRESSWAY_USER: core.user,
    MRA_EXPRESSWAY_PASSWORD: core.password,
  };
  return ok({
    terminal: { ...terminal, env },
    surroundings: {
      resolvers: [resolver],
      publicResolvers: [publicResolver],
      publicRoots: [publicRoot],
      redirect: playedAt(places),
    },
  });
}

function lineOf(text: string): JsonObject {
  try {
    const it = JSON.parse(text) as Json;
    return isMap(it) ? it : {};
  } catch {
    return {};
  }
}

/** The entries of a map that are texts. */
const textsIn = (it: Json | undefined): Readonly<Record<string, string>> =>
  isMap(it)
    ? Object.fromEntries(
        Object.entries(it).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
      )
    : {};

const isHere = (it: string | undefined): it is string => isLoopback(hostPlaceOf(it ?? "")?.host ?? "");

const noDemo = message({
  en: "--demo checks the demo cluster of this computer: set MRA_DEMO_CLUSTER to the line that mra demo-cluster --expressway --format json prints; npm start does",
  ko: "--demo는 이 컴퓨터의 데모 클러스터를 검사합니다. MRA_DEMO_CLUSTER를 mra demo-cluster --expressway --format json이 출력하는 줄로 설정하십시오. npm start는 직접 설정합니다",
});
