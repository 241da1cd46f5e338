import { message } from "../base/text.ts";
import { iceOf, iceSections } from "../model/ice.ts";
import { isIp } from "../model/ip.ts";
import { called } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { hasTurn, lacksRelay, lacksServers } from "./turn.ts";

/** Silent about a missing primary server where MRA004 or MRA028 says so. A missing secondary one is a hint. */
export const MRA029 = objectRule({
  id: "MRA029",
  ...chapter("4.6", 198),
  severity: "warning",
  live: "objects",
  title: {
    en: "Primary/secondary TURN server missing or not an address/host name",
    ko: "기본/보조 TURN 서버가 없거나 주소/호스트 이름 형식이 아님",
  },
  on: iceSections,
  *check(object, project) {
    const ice = iceOf(object);
    const turn = ice?.turn;
    if (ice === undefined || turn === undefined) return;
    const { primary, secondary } = turn;
    for (const server of [primary, secondary]) {
      if (server === undefined || isHost(server.value)) continue;
      yield {
        at: server.node,
        message: message(
          {
            en: 'TURN server "{0}" is neither an IP address nor a host name',
            ko: 'TURN 서버 "{0}"은(는) IP 주소도 호스트 이름도 아닙니다',
          },
          server.value,
        ),
      };
    }
    if (!hasTurn(object, ice, project) && !lacksServers(object, ice, project) && !lacksRelay(object, ice, project)) {
      yield {
        at: turn.entry.key,
        message: message(
          { en: "{0} names no primary TURN server", ko: "{0}에 기본 TURN 서버가 없습니다" },
          called(object),
        ),
      };
    }
    if (primary !== undefined && !turn.writes("secondary") && isHost(primary.value)) {
      yield {
        at: primary.node,
        severity: "hint",
        message: message(
          { en: "{0} names no secondary TURN server", ko: "{0}에 보조 TURN 서버가 없습니다" },
          called(object),
        ),
      };
    }
  },
});

// A host name: labels of letters, digits and hyphens (RFC 1123). Digits and dots alone would be a broken address.
const isHost = (text: string): boolean =>
  isIp(text) ||
  (/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/.test(text) &&
    !/^[\d.]+$/.test(text));
