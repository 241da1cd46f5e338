import type { Operation, VersionRange } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import { bare, textShape, type Check, type ElementShape, type Type } from "./shape.ts";

const anyString: Check = { kind: "string", maxLength: undefined, pattern: undefined };
const anyInteger: Check = { kind: "integer", minimum: undefined, maximum: undefined, words: undefined };
const anyBoolean: Check = { kind: "boolean" };

/**
 * Types that no file describes, but that say something about a cluster: its nodes, services, parameters, and what is
 * registered. Only the elements that a check of the surroundings reads.
 */
export const extraTypes: readonly Type[] = [
  type(
    "ProcessNode",
    ["get", "list"],
    ["name"],
    ["name", "description", "processNodeRole"],
    [
      text("name"),
      text("description"),
      { ...text("mac"), isShownWhenSet: true },
      text("ipv6Name"),
      text("nodeUsage"),
      reference("lbmHubGroup", "LbmHubGroup"),
      text("processNodeRole"),
      { ...bare("cupDomain"), shape: { kind: "again", elements: [] } },
    ],
  ),
  type(
    "ProcessNodeService",
    ["get", "list"],
    ["processNodeName", "service"],
    ["processNodeName"],
    [
      reference("processNodeName", "ProcessNode"),
      text("service"),
      text("traceLevel", anyInteger),
      text("userCategories", anyInteger),
      text("enable", anyBoolean),
      text("numFiles", anyInteger),
      text("maxFileSize", anyInteger),
      text("isActive", anyBoolean),
    ],
  ),
  type(
    "ServiceParameter",
    ["get", "list", "update"],
    ["processNodeName", "name", "service"],
    ["processNodeName", "service"],
    [
      reference("processNodeName", "ProcessNode"),
      text("name"),
      text("service"),
      { ...text("value"), nillable: true },
      text("valueType"),
    ],
  ),
  {
    ...type(
      "RegistrationDynamic",
      ["list"],
      ["device"],
      ["device"],
      [
        reference("device", "Phone"),
        text("lastKnownIpAddress"),
        text("lastKnownUcm"),
        text("lastKnownConfigVersion"),
        text("locationDetails"),
        text("endpointConnection"),
        text("portOrSsid"),
        text("lastSeen", anyInteger),
        { ...text("risStatus"), versions: "12.5+" },
      ],
    ),
    versions: "11.5+",
  },
];

interface VersionedShape extends ElementShape {
  readonly versions?: VersionRange;
}

function type(
  name: string,
  operations: readonly Operation[],
  identity: readonly string[],
  search: readonly string[],
  elements: readonly VersionedShape[],
): Type {
  const changeable = elements.filter((it) => !identity.includes(it.name));
  return {
    name,
    element: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    versions: undefined,
    operations: new Map(operations.map((it) => [it, undefined])),
    identity,
    lookup: identity,
    search,
    builtIn: [],
    elements: (operation, version) =>
      (operation === "update" ? changeable : elements).filter((it) => isIn(version, it.versions)),
  };
}

function text(name: string, check = anyString): ElementShape {
  return { ...bare(name), shape: textShape(check) };
}

function reference(name: string, to: string): ElementShape {
  return { ...bare(name), shape: { kind: "reference", to, foreignKey: true } };
}
