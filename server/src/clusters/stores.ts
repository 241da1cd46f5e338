import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import type { StateStore } from "../port/state.ts";
import { computerState, storeOf, type StoreOf } from "../state/store-of.ts";
import type { FilesView } from "../workspace/view.ts";
import { problem, type Trouble } from "./trouble.ts";

/** What the files that describe a cluster say of where it is remembered; those of a trusted workspace only. */
export async function storeSetting(
  view: Pick<FilesView, "files" | "folders">,
  cluster: string,
): Promise<Result<StoreOf, Trouble>> {
  const uri = [...view.files].find(([, it]) => it.documents.some((one) => one.cluster === cluster))?.[0];
  const folder = uri?.startsWith("file:") === true ? dirname(fileURLToPath(uri)) : view.folders[0];
  if (folder === undefined) return ok({ kind: "computer", store: computerState(process.env) });
  const found = await storeOf(folder, process.env);
  return found.ok ? found : problem(found.fault);
}

/** Where a cluster is remembered. Where a team shares it, nothing is touched before a person has agreed. */
export async function storeFor(
  view: Pick<FilesView, "files" | "folders">,
  cluster: string,
): Promise<Result<StateStore, Trouble>> {
  const found = await storeSetting(view, cluster);
  if (!found.ok) return found;
  const it = found.value;
  return it.kind === "ask" ? problem(message(texts.ask, it.consent.where)) : ok(it.store);
}

/** The same with what others wrote by now. `offline`: why that could not be had. */
export async function freshStoreFor(
  view: Pick<FilesView, "files" | "folders">,
  cluster: string,
  signal: AbortSignal,
): Promise<Result<StateStore, Trouble>> {
  const store = await storeFor(view, cluster);
  if (!store.ok) return store;
  const synced = await store.value.team?.sync(signal);
  return synced?.ok === false ? fail({ kind: "problem", message: synced.fault }) : store;
}

const texts = {
  ask: {
    en: "mra.config.yaml keeps the state of this project in {0}, and you have not agreed to that yet. The command MRA: Share State with the Team… says what will stand there",
    ko: "mra.config.yaml은 이 프로젝트의 상태를 {0}에 보관하지만 아직 동의하지 않았습니다. MRA: 팀과 상태 공유… 명령에서 무엇이 보관되는지 확인하십시오",
  },
};
