import { message, type Text } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { activeIce, iceAbove, type WrittenTurn } from "../model/ice.ts";
import { addKey } from "./fix.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent for what a level above states, and for blocks that name no TURN server. */
export const MRA031 = objectRule({
  id: "MRA031",
  ...chapter("4.8", 202),
  severity: "warning",
  live: "surroundings",
  title: { en: "TURN user name or password missing", ko: "TURN 서버의 사용자 이름 또는 암호가 없음" },
  on: iceSections,
  *check(object, project) {
    const turn = activeIce(object, project)?.turn;
    if (turn?.primary === undefined) return;
    const all = [turn, ...iceAbove(object, project).flatMap((it) => it.ice.turn ?? [])];
    const noUser = !all.some((it) => it.writes("username"));
    const noPassword = !all.some((it) => it.writes("password"));
    if (!noUser && !noPassword) return;
    yield {
      at: turn.entry.key,
      message: message(
        { en: "TURN server {0} has no {1}", ko: "TURN 서버 {0}의 {1} 없습니다" },
        turn.primary.value,
        what(noUser, noPassword),
      ),
      fixes: noPassword && !noUser ? [secret(turn, object.name)] : [],
    };
  },
});

function what(noUser: boolean, noPassword: boolean): Text {
  if (noUser && noPassword) return { en: "user name or password", ko: "사용자 이름과 암호가" };
  return noUser ? { en: "user name", ko: "사용자 이름이" } : { en: "password", ko: "암호가" };
}

const secret = (turn: WrittenTurn, owner: string) =>
  addKey(
    turn.node,
    "password",
    { secret: `turn-${owner.toLowerCase().replace(/[^a-z0-9]+/g, "-")}` },
    false,
    "username",
  );
