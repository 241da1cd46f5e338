import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Message } from "../../../core/src/base/text.ts";
import { edgeDomains } from "../../../core/src/model/domains.ts";
import { coresOf, edgesOf } from "../../../core/src/model/expressway.ts";
import { isIp, isIpv4, reverseName } from "../../../core/src/model/ip.ts";
import { edgeName, udsName } from "../../../core/src/rules/srv.ts";
import type { NameServer, Records } from "./name-server.ts";
import { known, type FactBlock } from "./fact-block.ts";
import { unanswered } from "./words.ts";
import type { PreflightContext } from "./world.ts";

/** The records by which clients and nodes find each other, as DNS answers inside, and outside where a resolver was chosen. */
export async function dnsFacts(world: PreflightContext, signal: AbortSignal): Promise<FactBlock> {
  const { project, inside, outside } = world;
  const unread: Message[] = [];
  const domains = project.definition?.enterpriseDomains ?? [];
  const nodes = (project.definition?.nodes ?? []).map((it) => it.name);
  const cores = (coresOf(project)?.texts ?? []).map((it) => it.value);
  const edges = (edgesOf(project)?.texts ?? []).map((it) => it.value);
  const ask = (server: NameServer): Asked => askedOf(server, unread, signal);
  const within = ask(inside);
  const internal = [
    ...(await within.srv(domains.map(udsName))),
    ...(await within.hosts(nodes, true)),
    ...(await within.hosts(cores, false)),
  ];
  if (outside === undefined) return { facts: known({ internal }), unread };
  const beyond = ask(outside);
  const srv = [...edgeDomains(project).map(edgeName), ...domains.map(udsName)];
  const publicRecords = [...(await beyond.srv(srv)), ...(await beyond.hosts(edges, false))];
  return { facts: known({ internal, public: publicRecords }), unread };
}

interface Asked {
  srv(names: readonly string[]): Promise<readonly JsonObject[]>;
  /** Their addresses, and what these are called where `back` says so. */
  hosts(names: readonly string[], back: boolean): Promise<readonly JsonObject[]>;
}

function askedOf(server: NameServer, unread: Message[], signal: AbortSignal): Asked {
  const found = <T>(it: Records<T>): readonly T[] => {
    if (it.kind === "failed") unread.push(unanswered(server, it.code).message);
    return it.kind === "found" ? it.records : [];
  };
  const every = async (
    names: readonly string[],
    one: (name: string) => Promise<readonly JsonObject[]>,
  ): Promise<readonly JsonObject[]> => (await Promise.all(names.map(one))).flat();
  const reverse = async (address: string): Promise<readonly JsonObject[]> => {
    const name = reverseName(address);
    return name === undefined
      ? []
      : found(await server.names(address, signal)).map((target) => ({ name, type: "PTR", target }));
  };
  return {
    srv: (names) =>
      every(names, async (name) =>
        found(await server.srv(name, signal)).map((it) => ({ name, type: "SRV", target: it.target, port: it.port })),
      ),
    hosts: (names, back) =>
      every(
        names.filter((it) => !isIp(it)),
        async (name) => {
          const addresses = found(await server.addresses(name, signal));
          const records = addresses.map((address) => ({ name, type: isIpv4(address) ? "A" : "AAAA", address }));
          return back ? [...records, ...(await every(addresses, reverse))] : records;
        },
      ),
  };
}
