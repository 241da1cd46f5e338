import { message, type Message } from "../../../core/src/base/text.ts";
import { certificateNamed, certificatesOf } from "../../../core/src/model/certificates.ts";
import { isSameName } from "../../../core/src/model/dns.ts";
import { coresOf, edgesOf } from "../../../core/src/model/expressway.ts";
import { spotOf } from "../../../core/src/rules/spot.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { authorityOf, issuerNamesOf, isFor, isSelfSigned } from "./certificate.ts";
import { notRun, verdicts, wrong, type Check, type Verdict } from "./check.ts";
import { expresswaySpot } from "./expressway-rest.ts";
import type { Presented } from "./presented.ts";
import { timeoutText } from "./words.ts";
import type { PreflightContext } from "./world.ts";

/** A host whose certificate is looked at. */
export interface TlsHost {
  readonly system: "cucm" | "imPresence" | "expresswayC" | "expresswayE" | "unityConnection";
  readonly certificate: "tomcat" | "callManager" | "server";
  readonly host: string;
  readonly port: number;
  readonly spot: Spot;
}

/** Longer than a handshake may take, so that its own words come through. */
export const tlsLimitMs = 8_000;
const day = 86_400_000;
const soonDays = 30;

/** Every host that the files or the user name and that presents a certificate for MRA. */
export function endpointsOf({ project, expressway: door }: PreflightContext): readonly TlsHost[] {
  const cores = coresOf(project)?.texts ?? [];
  const spot = expresswaySpot(project);
  // Behind another name or a port forward: what it presents there is the certificate it has everywhere.
  const isNamed = door === undefined || cores.some((it) => isSameName(it.value, door.host));
  const nodes = project.definition?.nodes ?? [];
  return [
    ...nodes.flatMap(({ role, name: host, node: spot }): readonly TlsHost[] => {
      const tomcat = { certificate: "tomcat", host, port: 8443, spot } as const;
      if (role === "imPresence") return [{ ...tomcat, system: "imPresence" }];
      if (role === "unityConnection") return [{ ...tomcat, system: "unityConnection" }];
      return [
        { ...tomcat, system: "cucm" },
        { system: "cucm", certificate: "callManager", host, port: 5061, spot },
      ];
    }),
    ...(isNamed || spot === undefined
      ? []
      : [{ system: "expresswayC", certificate: "server", host: door.host, port: door.port, spot } as const]),
    ...cores.map(({ value: host, node: spot }): TlsHost => ({
      system: "expresswayC",
      certificate: "server",
      host,
      port: 5061,
      spot,
    })),
    ...(edgesOf(project)?.texts ?? []).flatMap(({ value: host, node: spot }): readonly TlsHost[] =>
      [8443, 5061].map((port) => ({ system: "expresswayE", certificate: "server", host, port, spot })),
    ),
  ];
}

/** MRA012, MRA013: CA-signed, in time, for its host. MRA010: by the same authority everywhere. */
export const tlsChecks = (world: PreflightContext): readonly Check[] => {
  const endpoints = endpointsOf(world);
  return [...endpoints.flatMap((it) => signed(world, it)), ...sameAuthority(world, endpoints)];
};

const rules = {
  cucm: "MRA012",
  imPresence: "MRA013",
  unityConnection: "MRA128",
  expresswayC: "MRA104",
  expresswayE: "MRA104",
} as const;

/** What a host is called in a label: `tomcat of cucm-pub.example.com:8443`. */
export const endpointLabel = ({ certificate, host, port }: TlsHost): Message =>
  message(
    { en: "{0} certificate of {1}:{2}", ko: "{1}:{2}의 {0} 인증서" },
    { tomcat: "tomcat", callManager: "CallManager", server: "Expressway" }[certificate],
    host,
    port,
  );

/** A check of what a host presents. That it presents nothing is `unseen`: a finding once, and no news the other times. */
export const presentedCheck = (
  world: PreflightContext,
  at: TlsHost,
  it: Pick<Check, "id" | "rule" | "label" | "hosts">,
  look: (presented: Presented) => readonly Verdict[],
  unseen: (why: Message) => Verdict = notRun,
): Check => ({
  ...it,
  spot: at.spot,
  limitMs: world.limit(tlsLimitMs),
  onTimeout: unseen(timeoutText(at.host, at.port)),
  async ask() {
    const found = await world.presented(at.host, at.port);
    return found.ok ? look(found.value) : [unseen(found.fault)];
  },
});

function signed(world: PreflightContext, at: TlsHost): readonly Check[] {
  const { system, certificate, host, port } = at;
  const stated = certificateNamed(certificatesOf(world.project, system), certificate);
  const it = { id: `certificate ${host}:${port}`, hosts: [host], rule: rules[system], label: endpointLabel(at) };
  const look = (presented: Presented): readonly Verdict[] => {
    const { leaf } = presented;
    const problems = [
      ...signer(presented, stated, at),
      ...inTime(leaf.validFrom, leaf.validTo, host, port),
      // The names of Expressway certificates are rules of their own; phones reach Unified CM by its nodes' names.
      ...(certificate === "tomcat" && !isFor(leaf, host) ? [wrong(message(words.noName, host, port))] : []),
    ];
    return verdicts(
      problems,
      message(
        words.signedBy,
        isSelfSigned(leaf) ? words.bySelf : authorityOf(presented),
        new Date(leaf.validTo).toISOString().slice(0, 10),
      ),
    );
  };
  return [presentedCheck(world, at, it, look, wrong)];
}

/** What is wrong with who signed a certificate. */
function signer(
  presented: Presented,
  stated: ReturnType<typeof certificateNamed>,
  { host, port }: TlsHost,
): readonly Verdict[] {
  if (isSelfSigned(presented.leaf))
    return stated?.selfSigned?.value === true
      ? []
      : [wrong(message(words.selfSigned, host, port), stated && spotOf(stated.entry))];
  const authorities = issuerNamesOf(presented);
  if (stated?.issuer === undefined || authorities.includes(stated.issuer.value)) return [];
  const said = message(words.otherSigner, host, port, authorities.join(", "), stated.issuer.value);
  return [{ ...wrong(said, stated.issuer.node), rule: "MRA010" }];
}

const words = {
  selfSigned: {
    en: "The certificate of {0}:{1} is self-signed, not signed by a CA",
    ko: "{0}:{1}의 인증서가 CA 서명이 아닌 자체 서명 인증서입니다",
  },
  otherSigner: {
    en: "The certificate of {0}:{1} is signed by {2}, but the files say {3}",
    ko: "{0}:{1}의 인증서는 {2}이(가) 서명했지만 파일에는 {3}(으)로 적혀 있습니다",
  },
  noName: {
    en: "The certificate that {0}:{1} presents does not name {0}",
    ko: "{0}:{1}에서 제시한 인증서에 {0} 이름이 없습니다",
  },
  signedBy: { en: "Signed by {0}, until {1}", ko: "서명: {0}, 만료: {1}" },
  bySelf: { en: "itself, as the files say", ko: "자체 서명(파일과 일치)" },
};

function inTime(from: string, to: string, host: string, port: number): readonly Verdict[] {
  const left = Math.floor((Date.parse(to) - Date.now()) / day);
  if (Date.parse(from) > Date.now())
    return [
      wrong(
        message(
          { en: "The certificate of {0}:{1} is not valid yet", ko: "{0}:{1}의 인증서는 아직 유효 기간 전입니다" },
          host,
          port,
        ),
      ),
    ];
  if (left < 0)
    return [
      wrong(
        message({ en: "The certificate of {0}:{1} has expired", ko: "{0}:{1}의 인증서가 만료되었습니다" }, host, port),
      ),
    ];
  if (left > soonDays) return [];
  return [
    wrong(
      message(
        {
          en: "The certificate of {0}:{1} expires in {2} {2|day|days}",
          ko: "{0}:{1}의 인증서가 {2}일 후에 만료됩니다",
        },
        host,
        port,
        left,
      ),
    ),
  ];
}

function sameAuthority(world: PreflightContext, endpoints: readonly TlsHost[]): readonly Check[] {
  const asked = endpoints.filter(
    (it) => it.system === "cucm" || it.system === "imPresence" || it.system === "expresswayC",
  );
  const [first] = asked;
  if (first === undefined || new Set(asked.map((it) => it.system)).size < 2) return [];
  return [
    {
      id: "authorities",
      rule: "MRA010",
      label: message({
        en: "One CA for Unified CM, IM and Presence and Expressway-C",
        ko: "Unified CM, IM and Presence, Expressway-C에 동일한 CA",
      }),
      spot: world.project.surroundings("certificates")[0]?.key ?? first.spot,
      limitMs: world.limit(tlsLimitMs),
      onTimeout: notRun(message({ en: "Not every host answers", ko: "응답하지 않는 호스트가 있습니다" })),
      async ask() {
        const found = await Promise.all(asked.map((it) => world.presented(it.host, it.port)));
        const authorities = [...new Set(found.flatMap((it) => (it.ok ? [authorityOf(it.value)] : [])))].sort();
        const text = authorities.join(", ");
        if (authorities.length === 0)
          return [notRun(message({ en: "No host presents a certificate", ko: "인증서를 제시하는 호스트가 없습니다" }))];
        return verdicts(
          authorities.length === 1
            ? []
            : [wrong(message({ en: "Several authorities: {0}", ko: "CA가 여러 개입니다: {0}" }, text))],
          message({ en: "All are signed by {0}", ko: "모두 {0}이(가) 서명했습니다" }, text),
        );
      },
    },
  ];
}
