import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import { notRun, wrong, type Verdict } from "./check.ts";
import type { NameServer } from "./name-server.ts";

/** `10.0.0.53, 10.0.0.54`, or that it is this computer's own. */
export const serversText = (it: NameServer): Text =>
  it.servers.length > 0
    ? { en: it.servers.join(", "), ko: it.servers.join(", ") }
    : { en: "this computer's resolver", ko: "이 컴퓨터의 리졸버" };

/** A resolver could not be asked. */
export const unanswered = (it: NameServer, code: string): Verdict =>
  notRun(message({ en: "{0} gives no answer ({1})", ko: "{0}에서 응답하지 않습니다({1})" }, serversText(it), code));

/** A resolver kept silent. */
export const silentResolver = (it: NameServer): Verdict => unanswered(it, "ETIMEOUT");

/** A host kept silent, which is a finding. */
export const timedOutHost = (host: string, port: number | string): Verdict => wrong(timeoutText(host, port));

export const timeoutText = (host: string, port: number | string): Message =>
  message({ en: "{0} does not answer on port {1}", ko: "{0}이(가) 포트 {1}에서 응답하지 않습니다" }, host, port);
