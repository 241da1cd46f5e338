import type { VersionRange } from "../../../core/src/catalog/schema.ts";
import type { WsdlElement, OperationElements } from "./wsdl-element.ts";

const text = (name: string): WsdlElement => ({ name, optional: true });
const texts = (...names: readonly string[]): readonly WsdlElement[] => names.map(text);
const listOf = (
  type: string,
  criteria: readonly string[],
  element: string,
  columns: readonly WsdlElement[],
): OperationElements => ({
  name: `list${type}`,
  request: [
    { name: "searchCriteria", children: texts(...criteria) },
    { name: "returnedTags", children: columns },
    ...texts("skip", "first"),
  ],
  response: [
    {
      name: "return",
      children: [{ name: element, many: true, optional: true, attributes: ["uuid"], children: columns }],
    },
  ],
});
const reference = (name: string): WsdlElement => ({ name, optional: true, attributes: ["uuid"] });

const parameter: readonly WsdlElement[] = [
  reference("processNodeName"),
  ...texts("name", "service", "value", "valueType"),
];

const ils = texts(
  "clusterId",
  "lastContactTime",
  "clusterUriString",
  "role",
  "lastDataRecieved",
  "syncronizationStatus",
);

/** Operations that are about no object section: what the connection, the plan and the live checks need. */
export const otherOperations: readonly (OperationElements & { readonly versions?: VersionRange })[] = [
  {
    name: "getCCMVersion",
    request: texts("processNodeName"),
    response: [{ name: "return", children: [{ name: "componentVersion", children: [{ name: "version" }] }] }],
  },
  {
    name: "listChange",
    request: [
      { name: "startChangeId", optional: true, attributes: ["queueId"] },
      { name: "objectList", optional: true, children: [{ name: "object", optional: true, many: true }] },
    ],
    response: [
      {
        name: "queueInfo",
        optional: true,
        children: texts("firstChangeId", "lastChangeId", "nextStartChangeId", "queueId"),
      },
      {
        name: "changes",
        children: [
          {
            name: "change",
            optional: true,
            many: true,
            attributes: ["type", "uuid"],
            children: [
              ...texts("id", "action", "serviceType", "doGet"),
              { name: "changedTags", children: [{ name: "changedTag", optional: true, many: true }] },
            ],
          },
        ],
      },
    ],
  },
  {
    name: "updateRegionMatrix",
    request: [
      ...texts("uuid"),
      reference("regionAName"),
      reference("regionBName"),
      ...texts("bandwidth", "videoBandwidth"),
      { ...reference("codecPreference"), nillable: true },
    ],
    response: [{ name: "return" }],
  },
  {
    ...listOf("RegistrationDynamic", ["device"], "registrationDynamic", [
      reference("device"),
      ...texts(
        "lastKnownIpAddress",
        "lastKnownUcm",
        "lastKnownConfigVersion",
        "locationDetails",
        "endpointConnection",
        "portOrSsid",
        "lastSeen",
        "risStatus",
      ),
    ]),
    versions: "11.5+",
  },
  listOf("ProcessNode", ["name", "description", "processNodeRole"], "processNode", [
    ...texts("name", "description", "mac", "ipv6Name", "nodeUsage"),
    reference("lbmHubGroup"),
    ...texts("processNodeRole"),
  ]),
  listOf("ProcessNodeService", ["processNodeName"], "processNodeService", [
    reference("processNodeName"),
    ...texts("service", "traceLevel", "userCategories", "enable", "numFiles", "maxFileSize", "isActive"),
  ]),
  {
    name: "getServiceParameter",
    request: [
      ...texts("uuid"),
      reference("processNodeName"),
      ...texts("name", "service"),
      { name: "returnedTags", optional: true, children: parameter },
    ],
    response: [{ name: "return", children: [{ name: "serviceParameter", attributes: ["uuid"], children: parameter }] }],
  },
  listOf("ServiceParameter", ["processNodeName", "service"], "serviceParameter", parameter),
  {
    name: "getIlsConfig",
    request: [...texts("clusterId"), { name: "returnedTags", children: ils }],
    response: [{ name: "return", children: [{ name: "ilsConfig", attributes: ["uuid"], children: ils }] }],
  },
  {
    ...listOf("CiscoCloudOnboarding", [], "ciscoCloudOnboarding", texts("enablePushNotifications")),
    versions: "12.5+",
  },
];
