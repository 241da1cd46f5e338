import { itemsOf, nodeAt } from "../syntax/tree.ts";
import { isIpv4 } from "./ip.ts";
import { textAt, textsAt, wholeAt } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";

/** A Device Mobility Info of Unified CM: where a device that registers from a subnet is. */
export interface DeviceMobilityInfo {
  readonly name: string;
  /** IPv4 subnet. */
  readonly subnet: Located<string>;
  /** Bits of the mask, 0 to 32. */
  readonly mask: number;
  readonly devicePools: readonly Located<string>[];
}

/** The Device Mobility Infos that the files state and that can be read; undefined where they say nothing of any. */
export function deviceMobilityInfosOf(project: Project): readonly DeviceMobilityInfo[] | undefined {
  const list = nodeAt(project.definition?.node, "deviceMobilityInfos");
  if (list?.kind !== "seq") return undefined;
  return itemsOf(list).flatMap((it) => {
    const subnet = textAt(it, "subnet", "ipv4");
    if (subnet === undefined) return [];
    const name = textAt(it, "name")?.value ?? subnet.value;
    return [
      { name, subnet, mask: wholeAt(it, "mask")?.value ?? 32, devicePools: textsAt(it, "devicePools")?.texts ?? [] },
    ];
  });
}

/** The infos that hold for an IPv4 address: of those whose subnet it is in, the ones with the longest mask, as Unified CM takes them. */
export function infosFor(address: string, infos: readonly DeviceMobilityInfo[]): readonly DeviceMobilityInfo[] {
  const all = infos.filter((it) => covers(it, address));
  const longest = Math.max(...all.map((it) => it.mask));
  return all.filter((it) => it.mask === longest);
}

const covers = ({ subnet, mask }: DeviceMobilityInfo, address: string): boolean =>
  isIpv4(address) && network(address, mask) === network(subnet.value, mask);

// As a number: bit operators would make it negative.
const network = (address: string, mask: number): number =>
  Math.floor(address.split(".").reduce((all, part) => all * 256 + Number(part), 0) / 2 ** (32 - mask));
