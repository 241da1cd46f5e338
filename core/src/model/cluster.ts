import { onDemand } from "../base/lazy.ts";
import { isVersion } from "../catalog/versions.ts";
import type { Version } from "../catalog/schema.ts";
import { writtenText, textsAt } from "./located.ts";
import { booleanOf, entryOf, itemsOf, nodeAt, stringOf, writtenOf, type MapNode, type Node } from "../syntax/tree.ts";

/** A node of the cluster as the file declares it. */
export interface ClusterNode {
  readonly node: Node;
  readonly name: string;
  readonly role: "publisher" | "subscriber" | "imPresence" | "unityConnection";
  readonly address: string | undefined;
}

/** The definition of a cluster (`cluster:` as a map). What was not written, or not legally, is undefined. */
export interface ClusterDefinition {
  readonly node: MapNode;
  readonly name: string;
  /** `host` or `host:port`. */
  readonly publisher: string | undefined;
  readonly version: Version | undefined;
  /** Empty where one of them is no domain: then nobody can say which there are. */
  readonly enterpriseDomains: readonly string[];
  readonly securityMode: "mixed" | "nonSecure" | undefined;
  readonly sipOAuth: boolean | undefined;
  readonly oauthRefreshLogin: boolean | undefined;
  readonly axl: boolean | undefined;
  /** Whatever is deployed there is approved by a person, by name and number. */
  readonly production: boolean | undefined;
  /** Nothing is deployed there. */
  readonly readOnly: boolean | undefined;
  readonly nodes: readonly ClusterNode[];
}

/** Reads a cluster definition tolerantly. Undefined without a name: then the document belongs to no cluster. */
export function clusterDefinitionOf(node: MapNode): ClusterDefinition | undefined {
  const name = stringOf(entryOf(node, "name")?.value);
  if (name === undefined) return undefined;
  // Read when it is asked for: so `unstated.ts` sees which rule looks for which fact.
  return onDemand<ClusterDefinition>({
    node: () => node,
    name: () => name,
    publisher: () => writtenText(nodeAt(node, "publisher"), "hostPort"),
    version: () => versionIn(node),
    enterpriseDomains: () => textsAt(node, "enterpriseDomains", "domain")?.texts.map((it) => it.value) ?? [],
    securityMode: () => securityModeIn(node),
    sipOAuth: () => booleanOf(nodeAt(node, "sipOAuth")),
    oauthRefreshLogin: () => booleanOf(nodeAt(node, "oauthRefreshLogin")),
    axl: () => booleanOf(nodeAt(node, "services", "axl")),
    production: () => booleanOf(nodeAt(node, "production")),
    readOnly: () => booleanOf(nodeAt(node, "readOnly")),
    nodes: () => itemsOf(nodeAt(node, "nodes")).flatMap(clusterNodeOf),
  });
}

function versionIn(node: MapNode): Version | undefined {
  const release = nodeAt(node, "version");
  const version = release?.kind === "scalar" ? writtenOf(release) : undefined; // 14.0 without quotes is reported, and meant
  return version !== undefined && isVersion(version) ? version : undefined;
}

function securityModeIn(node: MapNode): ClusterDefinition["securityMode"] {
  const mode = stringOf(nodeAt(node, "securityMode"));
  return mode === "mixed" || mode === "nonSecure" ? mode : undefined;
}

const roles = ["publisher", "subscriber", "imPresence", "unityConnection"] as const;

function clusterNodeOf(node: Node): readonly ClusterNode[] {
  const name = writtenText(nodeAt(node, "name"), "host");
  const role = roles.find((it) => it === stringOf(nodeAt(node, "role")));
  return name === undefined || role === undefined
    ? []
    : [
        onDemand<ClusterNode>({
          node: () => node,
          name: () => name,
          role: () => role,
          address: () => writtenText(nodeAt(node, "address"), "address"),
        }),
      ];
}
