import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, textOf } from "../../../core/src/base/text.ts";
import { stateFolder } from "../deploy/state-folder.ts";
import type { StateStore } from "../port/state.ts";
import { keepConsent } from "../state/consents.ts";
import { computerState, storeOf } from "../state/store-of.ts";
import { consentQuestion } from "../state/team-texts.ts";
import type { Call, Terminal } from "./command.ts";
import { notPossible, wrongCall, type Refused } from "./refused.ts";

/** The option of every command that reads or writes what a project remembers. */
export const stateOption = { state: { type: "string" } } as const;

/**
 * What the project in a folder remembers. Where `mra.config.yaml` says that a team shares it, a person must have agreed: by
 * `--state` or MRA_STATE with the same value, or once at a terminal. What others wrote is taken over first; where that is not
 * possible, it is said, and what was known before is shown.
 */
export async function stateFor(
  call: Call,
  terminal: Terminal,
  folder: string,
  signal: AbortSignal,
): Promise<Result<StateStore, Refused>> {
  const found = await storeOf(folder, terminal.env);
  if (!found.ok) return fail(notPossible(found.fault));
  const given = call.option("state") ?? (terminal.env.MRA_STATE || undefined);
  const it = found.value;
  if (it.kind === "computer") return given === undefined ? ok(it.store) : fail(wrongCall(message(texts.none, given)));
  const { state, where } = it.consent;
  if (given !== undefined && given !== state) return fail(wrongCall(message(texts.other, given, state)));
  let store = it.kind === "team" ? it.store : it.agreed;
  if (it.kind === "ask" && given === undefined) {
    const question = message(texts.question, textOf(consentQuestion(it.consent)));
    const said = await terminal.ask(question, signal);
    if (said?.trim() !== "yes") return fail(wrongCall(message(texts.need, where, state)));
    await keepConsent(stateFolder(terminal.env, process.platform), it.consent);
    store = it.agreed;
  }
  const synced = await store.team?.sync(signal);
  if (synced?.ok === false) terminal.note(message(texts.old, textOf(synced.fault)));
  return ok(store);
}

/** The same where nobody can be asked: shared only if that was agreed to before; else what this computer alone remembers. */
export async function stateAsked(env: Terminal["env"], folder: string, signal: AbortSignal): Promise<StateStore> {
  const found = await storeOf(folder, env);
  if (!found.ok) return computerState(env);
  const it = found.value;
  const isAgreed = it.kind !== "ask" || it.consent.state === env.MRA_STATE;
  if (!isAgreed) return computerState(env);
  const store = it.kind === "ask" ? it.agreed : it.store;
  await store.team?.sync(signal); // offline: what was known last
  return store;
}

const texts = {
  none: {
    en: "No mra.config.yaml here has a state:, and --state (or MRA_STATE) says {0}",
    ko: "여기의 mra.config.yaml에는 state:가 없는데 --state(또는 MRA_STATE) 값이 {0}입니다",
  },
  other: {
    en: "--state (or MRA_STATE) says {0}, and mra.config.yaml says {1}; nothing is read or written in either",
    ko: "--state(또는 MRA_STATE) 값은 {0}이고 mra.config.yaml의 값은 {1}입니다. 어느 쪽도 읽거나 쓰지 않습니다",
  },
  question: { en: "{0}. Type yes to agree:", ko: "{0}. 동의하려면 yes를 입력하십시오:" },
  need: {
    en: "mra.config.yaml keeps the state of this project in {0}, and nobody has agreed to that here: add --state {1} (or set MRA_STATE), or answer yes at a terminal. docs/team.md says what will stand there",
    ko: "mra.config.yaml은 이 프로젝트의 상태를 {0}에 보관하지만 이 컴퓨터에서 아직 아무도 동의하지 않았습니다. --state {1}을(를) 추가하거나 MRA_STATE를 설정하거나 터미널에서 yes로 답하십시오. 무엇이 보관되는지는 docs/team.md에 있습니다",
  },
  old: {
    en: "{0}. What is shown is as this computer knew it last",
    ko: "{0}. 이 컴퓨터가 마지막으로 알고 있던 내용을 표시합니다",
  },
};
