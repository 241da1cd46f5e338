import { message, type Text } from "../base/text.ts";
import type { ClusterNode } from "../model/cluster.ts";
import { isSameName } from "../model/dns.ts";
import { valueOf, type ConfigObject, type Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { itemsOf, nodeAt, stringOf, type Node } from "../syntax/tree.ts";
import { mention, quoted, subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { isNode } from "./srv.ts";

type Service = ConfigObject<"ucServices">;

/** Silent about UC services that the files do not describe, entries of a service profile of no known kind, and hosts that are none of the cluster's nodes. */
export const MRA176 = objectRule({
  id: "MRA176",
  ...guides(
    "Cisco Jabber On-Premises Deployment 12.9, CTI: a service is created, then applied in the CTI Profile of a service profile (the other kinds by the same form)",
  ),
  severity: "error",
  title: {
    en: "UC service of another kind than its place, its product or its server",
    ko: "UC 서비스의 종류가 지정된 위치, 제품 또는 서버와 맞지 않음",
  },
  on: ["serviceProfiles", "ucServices"],
  *check(object, project) {
    if (object.section === "serviceProfiles") yield* inSlots(object as ConfigObject<"serviceProfiles">, project);
    else yield* ofService(object as Service, project);
  },
});

const jabber = "Jabber Client Configuration (jabber-config.xml)";

// AXL types the kind of an entry as text: taken by its words, with or without "Profile" behind them.
const kinds: Readonly<Record<string, string>> = {
  voicemail: "Voicemail",
  mailstore: "MailStore",
  conferencing: "Conferencing",
  directory: "Directory",
  imandpresence: "IM and Presence",
  impresence: "IM and Presence",
  presence: "IM and Presence",
  cti: "CTI",
  videoconferenceschedulingportal: "Video Conference Scheduling Portal",
};

const kindOf = (profileName: string): string | undefined =>
  kinds[
    profileName
      .toLowerCase()
      .replace(/[^a-z]/g, "")
      .replace(/profile$/, "")
  ];

function* inSlots(profile: ConfigObject<"serviceProfiles">, project: Project): Generator<Problem> {
  for (const info of itemsOf(nodeAt(profile.node, "serviceProfileInfos", "serviceProfileInfo"))) {
    const kind = kindOf(stringOf(nodeAt(info, "profileName")) ?? "");
    if (kind === undefined) continue;
    for (const level of ["primary", "secondary", "tertiary"])
      yield* inSlot(profile, nodeAt(info, level), kind, project);
  }
  const clients = nodeAt(profile.node, "serviceProfileInfos", "jabberClientConfigurationProfileInfo");
  for (const which of ["common", "desktop", "mobile"])
    yield* inSlot(profile, clients && nodeAt(clients, which), jabber, project);
}

function* inSlot(
  profile: ConfigObject<"serviceProfiles">,
  at: Node | undefined,
  kind: string,
  project: Project,
): Generator<Problem> {
  const service = project.find("ucServices", stringOf(at) ?? "");
  const type = service && valueOf(service, "serviceType");
  if (at === undefined || type === undefined || type.value === kind) return;
  yield {
    at,
    message: message(
      {
        en: "{0} names {1} for {3}, but its UC service type is {2}; clients get no such service from it",
        ko: "{0}의 {3}에 {1}이(가) 지정되어 있지만 UC 서비스 유형은 {2}입니다. 클라이언트가 해당 서비스를 사용할 수 없습니다",
      },
      subject(profile),
      mention(service as Service),
      quoted(type.value),
      quoted(kind),
    ),
    related: [{ spot: type.node, message: message({ en: "Its type", ko: "서비스 유형" }) }],
  };
}

/** The kind of service that each product offers. */
const products: Readonly<Record<string, string>> = {
  Unity: "Voicemail",
  "Unity Connection": "Voicemail",
  Exchange: "MailStore",
  "MeetingPlace Classic": "Conferencing",
  "MeetingPlace Express": "Conferencing",
  "WebEx (Conferencing)": "Conferencing",
  Directory: "Directory",
  "Enhanced Directory": "Directory",
  "Unified CM (IM and Presence)": "IM and Presence",
  "WebEx (IM and Presence)": "IM and Presence",
  CTI: "CTI",
  "Telepresence Management System": "Video Conference Scheduling Portal",
  Jabber: jabber,
};

function* ofService(service: Service, project: Project): Generator<Problem> {
  const type = valueOf(service, "serviceType");
  if (type === undefined) return;
  yield* ofProduct(service, type);
  const host = valueOf(service, "hostnameorip");
  const offers = roles[type.value];
  if (host === undefined || offers === undefined) return;
  const node = project.definition?.nodes.find((it) => isHost(host.value, it));
  if (node?.role === undefined || offers.includes(node.role)) return;
  yield {
    at: host.node,
    message: message(
      {
        en: '{0} has the UC service type {1}, but its host "{2}" is {3} of the cluster',
        ko: '{0}의 UC 서비스 유형은 {1}이지만 호스트 "{2}"은(는) 클러스터의 {3}입니다',
      },
      subject(service),
      quoted(type.value),
      host.value,
      servers[node.role] ?? node.role,
    ),
    related: [{ spot: node.node, message: message({ en: "The node", ko: "노드" }) }],
  };
}

// A Unity Connection may be the mail store of its own voicemail.
function* ofProduct(service: Service, type: Located<string>): Generator<Problem> {
  const product = valueOf(service, "productType");
  const offered = product && products[product.value];
  if (offered === undefined || offered === type.value) return;
  if (product?.value === "Unity Connection" && type.value === "MailStore") return;
  yield {
    at: product?.node ?? type.node,
    message: message(
      {
        en: "{0} has the UC service type {1}, but the product {2} offers {3}",
        ko: "{0}의 UC 서비스 유형은 {1}이지만 제품 {2}은(는) {3} 서비스를 제공합니다",
      },
      subject(service),
      quoted(type.value),
      quoted(product?.value ?? ""),
      quoted(offered),
    ),
    related: [{ spot: type.node, message: message({ en: "Its type", ko: "서비스 유형" }) }],
  };
}

const isHost = (host: string, node: ClusterNode): boolean =>
  isNode(host, node) || (node.address !== undefined && isSameName(host, node.address));

/** The roles of nodes that offer a kind of service. Directories and conferences are offered by other servers, and by some nodes. */
const roles: Readonly<Record<string, readonly string[]>> = {
  Voicemail: ["unityConnection"],
  "IM and Presence": ["imPresence"],
  CTI: ["publisher", "subscriber"],
};

const servers: Readonly<Record<string, Text>> = {
  publisher: { en: "the publisher", ko: "퍼블리셔" },
  subscriber: { en: "a subscriber", ko: "서브스크라이버" },
  imPresence: { en: "an IM and Presence node", ko: "IM and Presence 노드" },
  unityConnection: { en: "a Unity Connection node", ko: "Unity Connection 노드" },
};
