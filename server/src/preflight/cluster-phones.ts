import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, say, type Message } from "../../../core/src/base/text.ts";
import { modelOf } from "../../../core/src/catalog/catalog.ts";
import { faultText } from "../axl/fault-text.ts";
import { systemClock } from "../deploy/clock.ts";
import { readPages } from "../deploy/pages.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import type { PreflightContext } from "./world.ts";

/** How long all phones of a cluster may take: 100,000 are a hundred answers. */
export const phonesLimitMs = 60_000;

/** A phone of the cluster, as far as checks look at it. */
export interface ClusterPhone {
  readonly name: string;
  /** `undefined`: the model is not known. */
  readonly isJabber: boolean | undefined;
}

/** What the phones of a cluster say of some users and common phone profiles. */
export interface ClusterPhones {
  readonly count: number;
  /** Phones by owner, for the users that were asked for. */
  readonly of: ReadonlyMap<string, readonly ClusterPhone[]>;
  /** Of the profiles that were asked for: those that a phone uses. */
  readonly applied: ReadonlySet<string>;
}

/**
 * Reads of all phones of the cluster what belongs to some users and profiles; AXL cannot be asked for these by owner or
 * by profile. Asked for once, however many checks look at it. What could not be read to its end says nothing.
 */
export function clusterPhones(
  world: PreflightContext,
  cluster: ClusterReads,
  users: readonly string[],
  profiles: readonly string[],
): () => Promise<Result<ClusterPhones, Message>> {
  let reading: Promise<Result<ClusterPhones, Message>> | undefined;
  return () => (reading ??= read(cluster, users, profiles, world.within(phonesLimitMs)));
}

async function read(
  cluster: ClusterReads,
  users: readonly string[],
  profiles: readonly string[],
  signal: AbortSignal,
): Promise<Result<ClusterPhones, Message>> {
  const of = new Map<string, Map<string, ClusterPhone>>(users.map((it) => [it, new Map()]));
  const wanted = new Set(profiles);
  const applied = new Set<string>();
  const names = new Set<string>();
  const fields = ["model", "ownerUser", "commonPhoneProfile"];
  const pages = await readPages(
    "phones",
    fields,
    cluster,
    systemClock,
    (rows) => {
      for (const { name, fields: row } of rows) {
        names.add(name);
        const [owner, profile, model] = [row.ownerUser, row.commonPhoneProfile, row.model];
        if (typeof profile === "string" && wanted.has(profile)) applied.add(profile);
        const family = typeof model === "string" ? modelOf(model)?.family : undefined;
        if (typeof owner === "string")
          of.get(owner)?.set(name, { name, isJabber: family === undefined ? undefined : family === "jabber" });
      }
      return users.length === 0 && applied.size === wanted.size ? "enough" : "more";
    },
    signal,
  );
  if (pages.ok)
    return ok({ count: names.size, of: new Map([...of].map(([user, all]) => [user, [...all.values()]])), applied });
  const why = faultText(pages.fault);
  return fail(names.size === 0 ? why : message(notAll, names.size, { en: say(why, "en"), ko: say(why, "ko") }));
}

const notAll = {
  en: "{0} phones were read, and not all of them, so this cannot be told ({1})",
  ko: "전화기 {0}대를 읽었으나 전부는 아니므로 판단할 수 없습니다({1})",
};
