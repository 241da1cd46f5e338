import { message, type Message } from "../../../core/src/base/text.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { valueOf } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { isNode } from "../../../core/src/rules/srv.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import type { Verdict } from "./check.ts";
import { edgeConfigIn, edgePathTo, type EdgeConfig, type EdgePlace } from "./edge-config.ts";
import { because, proves, untold, upTo } from "./outside-causes.ts";
import { plainUser, refusalIn, type Admitted, type EdgeCall } from "./outside-login.ts";
import { isEdge, note, questionMs, skip, type Visit } from "./outside-visit.ts";
import { getSecurely } from "./secure.ts";

/** Looks at what Expressway tells a client, and asks with its cookie what a client asks next: home cluster, device file. */
export async function askInside(visit: Visit, call: EdgeCall, admitted: Admitted): Promise<void> {
  const { edge } = call;
  const about = {
    id: `outside-config ${edge.host}`,
    rule: "MRA055",
    label: message({ en: "What {0} tells clients", ko: "{0}이(가) 클라이언트에 알려 주는 구성" }, edge.host),
    spot: edge.spot,
    hosts: [edge.host],
  };
  const config = edgeConfigIn(admitted.body);
  if (config === undefined) {
    note(visit, about, untold(message(unread, edge.host)));
    return;
  }
  const problems = problemsIn(visit, call, config);
  note(visit, about, ...(problems.length > 0 ? problems : [proves(message(inOrder, edge.host), upTo("callManager"))]));
  await askHome(visit, call, admitted, config);
  await askDeviceFile(visit, call, admitted, config);
}

function problemsIn(visit: Visit, { edge }: EdgeCall, config: EdgeConfig): readonly Verdict[] {
  const { host, spot } = edge;
  const user = visit.login?.user ?? "";
  const elsewhere = [
    ...foreign(visit, config.sip, 5061),
    ...foreign(visit, config.xmpp, 5222),
    ...foreign(visit, config.http, 8443),
  ];
  return [
    ...elsewhere.map((it) => because("foreignEdge", [host, it], upTo("callManager"), spot)),
    ...(config.route === undefined ? [because("noRoute", [host], upTo("core"), spot)] : []),
    ...(config.tftp.length === 0 ? [because("noTftp", [host], upTo("callManager"), spot)] : []),
    ...(config.uds.length === 0
      ? [because("noUds", [host, user], upTo("callManager"), userSpot(visit.project, user) ?? spot)]
      : []),
  ];
}

const foreign = (visit: Visit, places: readonly EdgePlace[], port: number): readonly string[] =>
  places
    .filter((it) => !isEdge(visit, it.address) || (it.port ?? port) !== port)
    .map((it) => `${it.address}:${String(it.port ?? port)}`);

const userSpot = (project: Project, user: string): Spot | undefined =>
  project.objects("endUsers").find((it) => it.name === plainUser(user))?.identity;

/** A question to a host inside, through Expressway-E, with its cookie and no password. */
const ask = (visit: Visit, { edge, place }: EdgeCall, { cookie }: Admitted, path: string) =>
  getSecurely(place, edge.host, path, visit.trust, undefined, visit.within(questionMs), {
    Host: `${edge.host}:8443`,
    Cookie: cookie,
  });

async function askHome(visit: Visit, call: EdgeCall, admitted: Admitted, { uds }: EdgeConfig): Promise<void> {
  const { edge, domain } = call;
  const user = plainUser(visit.login?.user ?? "");
  const about = {
    id: `outside-home ${edge.host}`,
    rule: "MRA118",
    label: message({ en: "Home cluster of {0} through {1}", ko: "{1}을(를) 통한 {0}의 홈 클러스터" }, user, edge.host),
    spot: userSpot(visit.project, user) ?? edge.spot,
    hosts: [edge.host],
  };
  const node = uds[0];
  if (node === undefined) {
    skip(visit, about, message(noHost, "UDS"));
    return;
  }
  const path = `${edgePathTo(domain, "https", node, 8443)}/cucm-uds/clusterUser?username=${encodeURIComponent(user)}`;
  const answer = await ask(visit, call, admitted, path);
  if (!answer.ok) note(visit, about, because("cutOff", [edge.host], ["edge"], edge.spot));
  else if (answer.value.status !== 200)
    note(visit, about, refusalIn(visit, call, answer.value) ?? untold(message(status, node, answer.value.status)));
  else note(visit, about, homeIn(visit.project, edge.host, user, answer.value.body));
}

function homeIn(project: Project, host: string, user: string, body: string): Verdict {
  if (!/\bfound="true"/i.test(body)) return because("notHome", [host, user], upTo("callManager"));
  const home =
    /<homeCluster\b[^>]*>\s*([^<\s]+)\s*</i.exec(body)?.[1] ??
    /<result\b[^>]*\buri="https?:\/\/([^/:"]+)/i.exec(body)?.[1];
  const isOurs = home === undefined || (project.definition?.nodes ?? []).some((it) => isNode(home, it));
  return isOurs
    ? proves(
        message({ en: "{0} is at home in this cluster", ko: "{0}의 홈 클러스터는 이 클러스터입니다" }, user),
        upTo("callManager"),
      )
    : because("otherHome", [host, home], upTo("callManager"));
}

/** The configuration file of the user's device, as files name it. Over 6972 it comes encrypted on the way. */
async function askDeviceFile(visit: Visit, call: EdgeCall, admitted: Admitted, { tftp }: EdgeConfig): Promise<void> {
  const { edge, domain } = call;
  const user = plainUser(visit.login?.user ?? "");
  const device = deviceOf(visit.project, user);
  const about = {
    id: `outside-file ${edge.host}`,
    rule: "MRA054",
    label: message({ en: "Configuration file through {0}", ko: "{0}을(를) 통한 설정 파일" }, edge.host),
    spot: device?.spot ?? userSpot(visit.project, user) ?? edge.spot,
    hosts: [edge.host],
  };
  const server = tftp[0];
  if (device === undefined) skip(visit, about, message(noDevice, user));
  else if (server === undefined) skip(visit, about, message(noHost, "TFTP"));
  else {
    const file = `${device.name}.cnf.xml`;
    const path = `${edgePathTo(domain, "https", server, 6972)}/${encodeURIComponent(file)}`;
    const answer = await ask(visit, call, admitted, path);
    if (!answer.ok) note(visit, about, because("cutOff", [edge.host], ["edge"], edge.spot));
    else if (answer.value.status === 200) note(visit, about, proves(message(there, file, server), upTo("callManager")));
    else if (answer.value.status === 404)
      note(visit, about, because("noDeviceFile", [edge.host, file], upTo("callManager")));
    else
      note(visit, about, refusalIn(visit, call, answer.value) ?? untold(message(status, server, answer.value.status)));
  }
}

/** A device of the user: one that has the user as its owner, Jabber on a computer first. */
function deviceOf(project: Project, user: string): { readonly name: string; readonly spot: Spot } | undefined {
  const own = project
    .objects("phones")
    .filter((it) => dnsName(valueOf(it, "ownerUser")?.value ?? "") === dnsName(user));
  const device = own.find((it) => it.name.startsWith("CSF")) ?? own[0];
  return device && { name: device.name, spot: device.identity };
}

const unread: Message["template"] = {
  en: "What {0} tells clients could not be read: it is not of the form that is known",
  ko: "{0}이(가) 클라이언트에 알려 주는 구성을 읽을 수 없습니다. 알려진 형식이 아닙니다",
};
const inOrder: Message["template"] = {
  en: "{0} sends clients to Expressway-Es of the files, with a route, UDS and TFTP",
  ko: "{0}이(가) 파일에 있는 Expressway-E로 클라이언트를 보내며 경로, UDS, TFTP를 알려 줍니다",
};
const noHost: Message["template"] = {
  en: "Expressway names no {0} server, so that none is asked",
  ko: "Expressway가 {0} 서버를 알려 주지 않아 확인하지 않습니다",
};
const noDevice: Message["template"] = {
  en: "No device of the files has {0} as its owner",
  ko: "파일에 {0}을(를) 소유자로 하는 디바이스가 없습니다",
};
const there: Message["template"] = { en: "{0} comes from {1}", ko: "{1}에서 {0}을(를) 받았습니다" };
const status: Message["template"] = { en: "{0} answers HTTP {1}", ko: "{0}의 응답: HTTP {1}" };
