import { message, say, type Language, type Message } from "../../../../core/src/base/text.ts";
import type { Answer } from "../../../../core/src/wire/protocol.ts";
import { faultText } from "../../axl/fault-text.ts";
import type { Fault } from "../../port/cluster.ts";

/** An answer that carries what was asked for. */
export const value = <T>(it: T): Answer<T> => ({ ok: true, value: it });

/** An answer that says what went wrong between here and the cluster. */
export const faulty = <T>(it: Fault, language: Language): Answer<T> => ({
  ok: false,
  failure: {
    kind: it.kind,
    message: say(faultText(it), language),
    ...(it.kind === "tls" && it.fingerprint !== undefined && { fingerprint: it.fingerprint }),
  },
});

/** An answer that says what is in the way here: the files, the settings, the order of things. */
export const problem = <T>(it: Message, language: Language): Answer<T> => ({
  ok: false,
  failure: { kind: "problem", message: say(it, language) },
});

/** What is said of a cluster that no file describes. */
export const noFile = (name: string): Message =>
  message({ en: "No file here belongs to the cluster of {0}", ko: "{0}의 클러스터에 속한 파일이 없습니다" }, name);

/** What is said when a view asks for a cluster that is not connected. */
export const notConnected = (name: string): Message =>
  message(
    { en: "{0} is not connected. Sign in first.", ko: "{0}에 연결되어 있지 않습니다. 먼저 로그인하십시오." },
    name,
  );
