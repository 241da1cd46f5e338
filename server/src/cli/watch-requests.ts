import { message } from "../../../core/src/base/text.ts";
import type { UnderWay, Watch } from "../axl/transport.ts";
import type { Terminal } from "./command.ts";

/** After so long without an answer the cluster is named: somebody is waiting. */
const namedAfterMs = 5_000;
/** Once it was asked to stop, what is still waited for is said sooner. */
const stoppingMs = 1_000;

/**
 * Says on standard error which request a cluster leaves unanswered and until when it is waited for; and at Ctrl+C what is
 * still under way.
 */
export function watchRequests(host: string, terminal: Terminal, signal: AbortSignal): Watch {
  const underWay = new Set<UnderWay & { readonly until: string }>();
  terminal.atInterrupt(() => {
    // Reading ends at once; a write comes to its end.
    const write = [...underWay].find((it) => it.kind === "write");
    return write && message(texts.stopping, host, write.operation, write.until);
  });
  return (it) => {
    const own = { ...it, until: timeAfter(it.limitMs) };
    underWay.add(own);
    const timer = setTimeout(
      () => terminal.note(message(texts.silent, host, own.operation, own.until)),
      signal.aborted ? stoppingMs : namedAfterMs,
    );
    timer.unref();
    return () => {
      clearTimeout(timer);
      underWay.delete(own);
    };
  };
}

/** The time of day at this computer, to the second. */
const timeAfter = (ms: number): string => {
  const at = new Date(Date.now() + ms);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((it) => String(it).padStart(2, "0")).join(":");
};

const texts = {
  silent: {
    en: "{0} has not answered {1} yet. It is given up at {2} at the latest; Ctrl+C stops",
    ko: "{0}이(가) 아직 {1}에 응답하지 않았습니다. 늦어도 {2}에 대기를 중단합니다. Ctrl+C로 중지할 수 있습니다",
  },
  stopping: {
    en: "Stopping. {0} is still at work on {1}: its answer is waited for until {2} at the latest, and nothing is sent after it. Ctrl+C once more ends at once; what is open is read back when the plan is deployed again",
    ko: "중지하는 중입니다. {0}에서 {1}을(를) 아직 처리하고 있습니다. 늦어도 {2}까지 응답을 기다리며 이후에는 아무것도 보내지 않습니다. Ctrl+C를 한 번 더 누르면 즉시 종료합니다. 확인되지 않은 작업은 계획을 다시 배포할 때 클러스터에서 확인합니다",
  },
};
