import { message, say, type Message } from "../../../core/src/base/text.ts";
import type { BoundFile } from "../../../core/src/model/bind.ts";
import type { Finding, Severity } from "../../../core/src/rules/finding.ts";
import { ignoresIn } from "../../../core/src/rules/ignore.ts";
import { atLevel, type Levels } from "../../../core/src/rules/levels.ts";
import type { Spot } from "../../../core/src/syntax/tree.ts";
import { placeIn, spotAt, type LivePlace } from "./live-place.ts";

/** What a live check found, at a line of the files. */
export interface CheckFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly spot: Spot;
}

/** What the last live checks found, by cluster. Findings of the files are elsewhere: these block no plan. */
export interface LiveBoard {
  /** Puts new ones in the place of a cluster's old ones. `at`: when they were found, where they do not say it themselves. */
  show(cluster: string, found: readonly CheckFinding[], at?: string): void;
  /** Whether those of a cluster are shown, be it none. */
  has(cluster: string): boolean;
  /** Takes them all away. */
  clear(): void;
  /** The files that have some. */
  uris(): readonly string[];
  /** Those of a file that still hold: at lines that say what they said then, and as the file and its levels want them. */
  of(uri: string): readonly Finding[];
}

interface Noted {
  readonly place: LivePlace;
  readonly finding: CheckFinding;
  readonly at: string | undefined;
}

/** An empty board. `changed` is told which files have others than before. */
export function createLiveBoard(
  files: ReadonlyMap<string, BoundFile>,
  levels: (uri: string) => Levels,
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
    has: (cluster) => byCluster.has(cluster),
    clear() {
      const uris = urisOf([...byCluster.values()].flat());
      byCluster.clear();
      changed(uris);
    },
    uris: () => urisOf([...byCluster.values()].flat()),
    of(uri) {
      const file = files.get(uri);
      const mine = [...byCluster.values()].flat().filter((it) => it.place.uri === uri);
      if (file === undefined || mine.length === 0) return [];
      const isIgnored = ignoresIn(file.tree);
      return mine.flatMap(({ place, finding, at }): readonly Finding[] => {
        const spot = spotAt(file, place);
        const { code, severity, message: said } = finding;
        if (spot === undefined || isIgnored(code, spot)) return [];
        const shown = atLevel(
          {
            code,
            severity,
            message: at === undefined ? said : message(withTime, { en: say(said, "en"), ko: say(said, "ko") }, at),
            spot,
            related: [],
            fixes: [],
          },
          levels(uri),
        );
        return shown === undefined ? [] : [shown];
      });
    },
  };
}

const withTime = { en: "{0} (live check at {1})", ko: "{0}({1} 실시간 검사)" };
