import { bug } from "../../../core/src/base/bug.ts";
import { versionSchemas, versions } from "../../../core/src/catalog/generated/versions.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";

/** A release of Unified CM as the demo cluster plays it. */
export interface Release {
  /** As getCCMVersion says it. */
  readonly build: string;
  readonly major: number;
  /** Schema versions that it takes, newest first. */
  readonly takes: readonly Version[];
}

/** Cisco's table of what a release takes; of the versions older than 11.0 this program knows nothing. */
export function releaseOf(version: Version): Release {
  const { takes: oldest, build } = versionSchemas.find((it) => it.version === version) ?? bug(`no release ${version}`);
  const all = versions.toReversed();
  const takes = all.slice(all.indexOf(version), all.findIndex((it) => it === oldest) + 1);
  return { build, major: Math.floor(Number(version)), takes };
}

/** The version that a namespace means, if the release takes it. `1.0` is the oldest of all. */
export function versionIn(namespace: string, release: Release): Version | undefined {
  if (namespace === "1.0") return release.takes.at(-1);
  return release.takes.find((it) => it === namespace);
}
