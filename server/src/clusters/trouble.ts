import { fail, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { faultText } from "../axl/fault-text.ts";
import type { Fault } from "../port/cluster.ts";
import type { Refusal } from "../preflight/expressway-pages.ts";

/** Why something about a cluster could not be done. */
export type Trouble =
  /** Something between here and the cluster. */
  | Fault
  /** The files, the settings, or the order of things. */
  | { readonly kind: "problem"; readonly message: Message }
  /** No cluster is signed in under that name. */
  | { readonly kind: "signedOut"; readonly connection: string }
  /** Something between here and Expressway-C. */
  | { readonly kind: "expressway"; readonly fault: Refusal };

/** What is answered when something is in the way here. */
export const problem = (it: Message): Result<never, Trouble> => fail({ kind: "problem", message: it });

/** The trouble in words: what happened and what to do. */
export function troubleText(it: Trouble): Message {
  if (it.kind === "problem") return it.message;
  if (it.kind === "expressway") return it.fault.why;
  return it.kind === "signedOut" ? message(notConnected, it.connection) : faultText(it);
}

const notConnected = {
  en: "{0} is not connected. Sign in first.",
  ko: "{0}에 연결되어 있지 않습니다. 먼저 로그인하십시오.",
};

/** No file describes the cluster. */
export const noFile = (name: string): Result<never, Trouble> =>
  problem(
    message({ en: "No file here belongs to the cluster of {0}", ko: "{0}의 클러스터에 속한 파일이 없습니다" }, name),
  );

/** There are no objects of that kind. */
export const noSection = (section: string): Result<never, Trouble> =>
  problem(message({ en: "There is no section {0}", ko: "{0} 섹션은 없습니다" }, section));
