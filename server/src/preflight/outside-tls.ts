import { isIP } from "node:net";
import tls from "node:tls";
import { message } from "../../../core/src/base/text.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { mraDomains } from "../../../core/src/model/expressway.ts";
import type { HostAddress } from "./address.ts";
import { isFor, chainLeadsTo, namesIn } from "./certificate.ts";
import type { Verdict } from "./check.ts";
import { because, proves } from "./outside-causes.ts";
import { note, questionMs, type About, type ExpresswayE, type Visit } from "./outside-visit.ts";
import { presentedBy, type Presented } from "./presented.ts";
import { isVerified } from "./secure.ts";
import { domainSpot } from "./spots.ts";

/** A port of Expressway-E whose certificate is looked at. */
export interface EdgePort {
  readonly port: number;
  readonly about: About;
  readonly place: HostAddress;
}

/** Looks at what a port presents, whether clients trust it, and which versions it speaks. True: a log-in may be sent. */
export async function askTls(visit: Visit, edge: ExpresswayE, door: EdgePort): Promise<boolean> {
  const presented = await presentedBy(door.place, edge.host, door.port, visit.within(questionMs));
  if (!presented.ok) {
    note(visit, door.about, because("unreached", [edge.host, door.port], [], edge.spot));
    return false;
  }
  const problems = [...certificateProblems(visit, edge, door.port, presented.value)];
  const isTrusted =
    problems.length === 0 && (await isVerified(door.place, edge.host, visit.trust, visit.within(questionMs)));
  if (problems.length === 0 && !isTrusted) problems.push(because("untrusted", [edge.host, door.port], ["edge"]));
  const missing = door.port === 8443 ? domainProblems(visit, edge, presented.value) : [];
  const all = [...problems, ...missing];
  if (all.length > 0) note(visit, door.about, ...all);
  else {
    const oldest = await oldestVersion(door.place, edge.host, visit);
    const said = chainLeadsTo(presented.value, visit.publicRoots) ? publicly : privately;
    note(visit, door.about, proves(message(said, edge.host, door.port, oldest), ["edge"]));
  }
  return isTrusted;
}

function certificateProblems(
  visit: Visit,
  { host, spot }: ExpresswayE,
  port: number,
  { leaf }: Presented,
): readonly Verdict[] {
  const now = Date.now();
  if (Date.parse(leaf.validTo) < now || Date.parse(leaf.validFrom) > now)
    return [because("expired", [host, port], ["edge"], spot)];
  return isFor(leaf, host) ? [] : [because("otherName", [host, port], ["edge"], spot)];
}

function domainProblems({ project }: Visit, { host }: ExpresswayE, { leaf }: Presented): readonly Verdict[] {
  const names = namesIn(leaf);
  return mraDomains(project)
    .filter((it) => !names.includes(dnsName(it)) && !names.includes(`collab-edge.${dnsName(it)}`))
    .map((it) => because("noDomainName", [host, it], ["edge"], domainSpot(project, it)));
}

/** The oldest version that a host speaks, as far as this computer can: `TLS 1.2`. */
async function oldestVersion(place: HostAddress, host: string, visit: Visit): Promise<string> {
  const versions = { TLSv1: "TLS 1.0", "TLSv1.1": "TLS 1.1", "TLSv1.2": "TLS 1.2" } as const;
  for (const version of ["TLSv1", "TLSv1.1", "TLSv1.2"] as const)
    if (await speaks(place, host, version, visit.within(questionMs))) return versions[version];
  return "TLS 1.3";
}

/** Shakes hands in that version alone and hangs up. */
function speaks(
  { address, port }: HostAddress,
  host: string,
  version: "TLSv1" | "TLSv1.1" | "TLSv1.2",
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = tls.connect({
      host: address,
      port,
      ...(isIP(host) === 0 && { servername: host }),
      minVersion: version,
      maxVersion: version,
      // The old versions are offered at the lowest level of security alone; nothing is sent over them.
      ...(version !== "TLSv1.2" && { ciphers: "DEFAULT@SECLEVEL=0" }),
      rejectUnauthorized: false,
    });
    const settle = (it: boolean): void => {
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(it);
    };
    const stop = (): void => settle(false);
    signal.addEventListener("abort", stop, { once: true });
    socket.once("secureConnect", () => settle(true));
    socket.on("error", () => settle(false));
    socket.once("close", () => settle(false));
  });
}

const publicly = {
  en: "{0}:{1} presents a certificate in date, for its name, by a public CA; it speaks {2} and newer",
  ko: "{0}:{1}의 인증서는 유효하고 이름이 맞으며 공용 CA가 서명했습니다. {2} 이상을 사용합니다",
};
const privately = {
  en: "{0}:{1} presents a certificate in date and for its name, by an authority that is not public: only clients that trust it accept it; it speaks {2} and newer",
  ko: "{0}:{1}의 인증서는 유효하고 이름이 맞지만 공용이 아닌 인증 기관이 서명했습니다. 이 기관을 신뢰하는 클라이언트만 받아들입니다. {2} 이상을 사용합니다",
};
