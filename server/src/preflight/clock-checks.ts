import { message } from "../../../core/src/base/text.ts";
import { ntpOf } from "../../../core/src/model/expressway.ts";
import { valueOf, type Located } from "../../../core/src/model/object.ts";
import { passed, wrong, type Check, type Verdict } from "./check.ts";
import { askTime } from "./sntp.ts";
import { timedOutHost } from "./words.ts";
import type { PreflightContext } from "./world.ts";

const limitMs = 5_000;
const port = 123;
/** From here on a difference is worth a word: TLS and tokens bear minutes, people do not notice seconds. */
const mostAheadMs = 30_000;

/** MRA002 and MRA003: every time server that the files name gives a time that may be used. */
export function clockChecks(world: PreflightContext): readonly Check[] {
  const servers = ntpOf(world.project)?.servers?.texts ?? [];
  const references = world.project
    .objects("phoneNtpReferences")
    .flatMap((it) => (it.state === "present" ? (valueOf(it, "ipAddress") ?? []) : []));
  return [...servers.map((it) => clock(world, "MRA002", it)), ...references.map((it) => clock(world, "MRA003", it))];
}

function clock(world: PreflightContext, rule: "MRA002" | "MRA003", { value: host, node }: Located<string>): Check {
  return {
    id: `ntp ${rule} ${host}`,
    hosts: [host],
    rule,
    label:
      rule === "MRA002"
        ? message({ en: "NTP server {0}", ko: "NTP 서버 {0}" }, host)
        : message({ en: "Phone NTP reference {0}", ko: "전화기 NTP 참조 {0}" }, host),
    spot: node,
    limitMs: world.limit(limitMs),
    onTimeout: timedOutHost(host, "123/UDP"),
    async ask(signal) {
      const place = await world.reach(host, port, signal);
      if (!place.ok) return [wrong(place.fault)];
      const time = await askTime(place.value, signal);
      if (typeof time !== "object") return [timedOutHost(host, "123/UDP")];
      return [verdictOn(host, time)];
    },
  };
}

function verdictOn(host: string, time: { stratum: number; synchronised: boolean; aheadMs: number }): Verdict {
  if (time.stratum === 0)
    return wrong(message({ en: "{0} refuses to give the time", ko: "{0}이(가) 시간 제공을 거부합니다" }, host));
  if (!time.synchronised || time.stratum > 15)
    return wrong(
      message(
        {
          en: "The clock of {0} is not synchronized (stratum {1}); phones and nodes do not take its time",
          ko: "{0}의 시계가 동기화되지 않았습니다(stratum {1}). 전화기와 노드가 이 시간을 사용하지 않습니다",
        },
        host,
        time.stratum,
      ),
    );
  const seconds = Math.round(Math.abs(time.aheadMs) / 1_000);
  if (Math.abs(time.aheadMs) > mostAheadMs)
    return wrong(
      message(
        {
          en: "The clock of {0} and that of this computer differ by {1} {1|second|seconds}; one of them is wrong",
          ko: "{0}의 시계와 이 컴퓨터의 시계가 {1}초 차이 납니다. 둘 중 하나가 잘못되었습니다",
        },
        host,
        seconds,
      ),
    );
  return passed(
    message(
      { en: "{0} gives the time, stratum {1}", ko: "{0}에서 시간을 제공합니다(stratum {1})" },
      host,
      time.stratum,
    ),
  );
}
