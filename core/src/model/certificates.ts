import { entryOf, type Entry, type MapNode } from "../syntax/tree.ts";
import { textAt, textsAt, truthAt, type TextList } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";

/** The systems whose certificates the files may state. */
export const certificateSystems = ["cucm", "imPresence", "expresswayC", "expresswayE", "unityConnection"] as const;
export type CertificateSystem = (typeof certificateSystems)[number];

/** What the files state of the certificates of one system. */
export interface SystemCertificates {
  readonly system: CertificateSystem;
  readonly entry: Entry;
  readonly node: MapNode;
  /** `tomcat`, `callManager` or `server`, in the order of the text. */
  readonly certificates: readonly Certificate[];
  /** On Unified CM and IM and Presence the tomcat-trust store, on Expressway the trusted CA list; undefined when nothing is said. */
  readonly trust: TextList | undefined;
  /** The CallManager-trust store of Unified CM; undefined when nothing is said. */
  readonly callManagerTrust: TextList | undefined;
}
export interface Certificate {
  readonly name: string;
  readonly entry: Entry;
  readonly node: MapNode;
  readonly issuer: Located<string> | undefined;
  readonly selfSigned: Located<boolean> | undefined;
  readonly publicCa: Located<boolean> | undefined;
  readonly san: TextList | undefined;
  readonly eku: TextList | undefined;
}

/** What the files state of a system's certificates; undefined when they say nothing of it. */
export function certificatesOf(project: Project, system: CertificateSystem): SystemCertificates | undefined {
  const entry = project.surroundings("certificates").flatMap((it) => entryOf(it.value, system) ?? [])[0];
  if (entry?.value.kind !== "map") return undefined;
  const node = entry.value;
  return {
    system,
    entry,
    node,
    certificates: node.entries.flatMap(certificateOf),
    trust: textsAt(node, "trust"),
    callManagerTrust: textsAt(node, "callManagerTrust"),
  };
}

function certificateOf(entry: Entry): readonly Certificate[] {
  const name = ["tomcat", "callManager", "server"].find((it) => it === entry.key.value);
  if (name === undefined || entry.value.kind !== "map") return [];
  const node = entry.value;
  return [
    {
      name,
      entry,
      node,
      issuer: textAt(node, "issuer"),
      selfSigned: truthAt(node, "selfSigned"),
      publicCa: truthAt(node, "publicCa"),
      san: textsAt(node, "san"),
      eku: usagesAt(node),
    },
  ];
}

// A word that is no key usage leaves open what the list holds.
function usagesAt(node: MapNode): TextList | undefined {
  const list = textsAt(node, "eku");
  return list?.texts.every((it) => it.value === "serverAuth" || it.value === "clientAuth") ? list : undefined;
}

/** A certificate of a system by its name. */
export const certificateNamed = (of: SystemCertificates | undefined, name: string): Certificate | undefined =>
  of?.certificates.find((it) => it.name === name);

/** Whether a list names something, case aside. */
export const names = (list: TextList, name: string): boolean =>
  list.texts.some((it) => it.value.trim().toLowerCase() === name.trim().toLowerCase());
