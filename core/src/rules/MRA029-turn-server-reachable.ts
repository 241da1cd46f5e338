import { message, type Message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { coresOf, expresswaysOf } from "../model/expressway.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { activeIce, iceAbove, type WrittenIce } from "../model/ice.ts";
import type { ConfigObject, Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { mention, subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { turnHostFault } from "./turn-host.ts";
import { hasTurn, lacksRelay, lacksServers } from "./turn.ts";

/** Silent about a missing primary server where MRA004 or MRA028 says so. A missing secondary one is a hint. */
export const MRA029 = objectRule({
  id: "MRA029",
  ...chapter("4.6", 198),
  severity: "warning",
  live: "objects",
  title: {
    en: "Primary/secondary TURN server missing or not reachable from outside",
    ko: "기본/보조 TURN 서버가 없거나 외부에서 연결할 수 없음",
  },
  on: iceSections,
  *check(object, project) {
    const ice = activeIce(object, project);
    const turn = ice?.turn;
    if (ice === undefined || turn === undefined) return;
    for (const server of [turn.primary, turn.secondary]) {
      const fault = server && (turnHostFault(server) ?? onExpresswayC(server, project));
      if (server !== undefined && fault !== undefined) yield { at: server.node, message: fault };
    }
    if (!hasTurn(object, ice, project) && !lacksServers(object, ice, project) && !lacksRelay(object, ice, project)) {
      yield {
        at: turn.entry.key,
        message: message(
          { en: "{0} has no primary TURN server", ko: "{0}에 기본 TURN 서버가 없습니다" },
          subject(object),
        ),
      };
    }
    yield* ofBackup(object, ice, project);
  },
  *checkRest(project) {
    for (const server of expresswaysOf(project).flatMap((it) => it.turnServers?.texts ?? [])) {
      const fault = turnHostFault(server);
      if (fault !== undefined) yield { at: server.node, message: fault };
    }
  },
});

// Expressway-E has the TURN server; Expressway-C has none, and stands inside.
const onExpresswayC = ({ value }: Located<string>, project: Project): Message | undefined =>
  coresOf(project)?.texts.some((it) => isSameName(it.value, value)) === true
    ? message(
        {
          en: "TURN server {0} is an Expressway-C; only Expressway-E offers TURN, and phones outside the network do not reach Expressway-C",
          ko: "TURN 서버 {0}은(는) Expressway-C입니다. TURN은 Expressway-E에서만 제공하며 외부 전화기는 Expressway-C에 연결할 수 없습니다",
        },
        value,
      )
    : undefined;

// A secondary server that is the primary one is none.
function* ofBackup(object: ConfigObject, ice: WrittenIce, project: Project): Generator<Problem> {
  const { turn } = ice;
  if (turn === undefined) return;
  const above = iceAbove(object, project).map((it) => it.ice.turn);
  const primary = turn.primary ?? above.find((it) => it?.primary)?.primary;
  const secondary = turn.secondary ?? above.find((it) => it?.secondary)?.secondary;
  if (primary !== undefined && secondary !== undefined && isSameName(primary.value, secondary.value)) {
    yield {
      at: (turn.secondary ?? turn.primary ?? secondary).node,
      message: message(
        {
          en: "Primary and secondary TURN server of {0} are both {1}; there is no backup when it fails",
          ko: "{0}의 기본 TURN 서버와 보조 TURN 서버가 모두 {1}입니다. 장애가 발생하면 대체할 서버가 없습니다",
        },
        mention(object),
        primary.value,
      ),
    };
  } else if (turn.primary !== undefined && !turn.writes("secondary") && secondary === undefined) {
    if (turnHostFault(turn.primary) !== undefined) return;
    yield {
      at: turn.primary.node,
      severity: "hint",
      message: message(
        { en: "{0} has no secondary TURN server", ko: "{0}에 보조 TURN 서버가 없습니다" },
        subject(object),
      ),
    };
  }
}
