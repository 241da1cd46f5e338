import { message, say, type Message } from "../../../core/src/base/text.ts";
import type { BoundFile } from "../../../core/src/model/bind.ts";
import type { Finding, Severity } from "../../../core/src/rules/finding.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { placeIn, spotAt, type LivePlace } from "./live-place.ts";

/** What a live check found, at a line of the files. */
export interface LiveFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly spot: Spot;
}

/** What the last live checks found, by cluster. Findings of the files are elsewhere: these block no plan. */
export interface LiveBoard {
  /** Puts new ones in the place of a cluster's old ones. `at`: when they were found, where they do not say it themselves. */
  show(cluster: string, found: readonly LiveFinding[], at?: string): void;
  /** Takes them all away. */
  clear(): void;
  /** Those of a file that still hold: at lines that say what they said then. */
  of(uri: string): readonly Finding[];
}

interface Noted {
  readonly place: LivePlace;
  readonly finding: LiveFinding;
  readonly at: string | undefined;
}

/** An empty board. `changed` is told which files have others than before. */
export function createLiveBoard(
  files: ReadonlyMap<string, BoundFile>,
  changed: (uris: readonly string[]) => void,
): LiveBoard {
  const byCluster = new Map<string, readonly Noted[]>();
  const urisOf = (noted: readonly Noted[]): readonly string[] => [...new Set(noted.map((it) => it.place.uri))];
  return {
    show(cluster, found, at) {
      const before = byCluster.get(cluster) ?? [];
      const noted = found.flatMap((finding): readonly Noted[] => {
        const file = files.get(finding.spot.chunk.uri);
        const place = file && placeIn(file, finding.spot);
        return place === undefined ? [] : [{ place, finding, at }];
      });
      byCluster.set(cluster, noted);
      changed(urisOf([...before, ...noted]));
    },
    clear() {
      const uris = urisOf([...byCluster.values()].flat());
      byCluster.clear();
      changed(uris);
    },
    of(uri) {
      const file = files.get(uri);
      if (file === undefined) return [];
      return [...byCluster.values()].flat().flatMap(({ place, finding, at }): readonly Finding[] => {
        const spot = place.uri === uri ? spotAt(file, place) : undefined;
        if (spot === undefined) return [];
        const { code, severity, message: said } = finding;
        return [
          {
            code,
            severity,
            message: at === undefined ? said : message(withTime, { en: say(said, "en"), ko: say(said, "ko") }, at),
            spot,
            related: [],
            fixes: [],
          },
        ];
      });
    },
  };
}

const withTime = { en: "{0} (live check at {1})", ko: "{0}({1} 실시간 검사)" };
