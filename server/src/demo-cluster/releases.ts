import { versions, type Version } from "../../../core/src/catalog/schema.ts";

/** A release of Unified CM as the demo cluster plays it. */
export interface Release {
  /** As getCCMVersion says it. */
  readonly build: string;
  readonly major: number;
  /** Schema versions that it takes, newest first. */
  readonly takes: readonly Version[];
}

const builds: Readonly<Record<Version, string>> = {
  "11.0": "11.0.1.20000(2)",
  "11.5": "11.5.1.18900(97)",
  "12.0": "12.0.1.10000(10)",
  "12.5": "12.5.1.14900(63)",
  "14.0": "14.0.1.12900(161)",
  "15.0": "15.0.1.10000(32)",
};

/** Cisco's table of what a release takes; of the versions older than 11.0 this program knows nothing. */
export function releaseOf(version: Version): Release {
  const all = versions.toReversed();
  const own = all.slice(all.indexOf(version));
  const takes = version === "15.0" ? own.filter((it) => Number(it) >= 12) : own;
  return { build: builds[version], major: Math.floor(Number(version)), takes };
}

/** The version that a namespace means, if the release takes it. `1.0` is the oldest of all. */
export function versionIn(namespace: string, release: Release): Version | undefined {
  if (namespace === "1.0") return release.takes.at(-1);
  return release.takes.find((it) => it === namespace);
}
