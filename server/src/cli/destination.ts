import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";
import type { Call, Terminal } from "./command.ts";
import { notPossible, wrongCall, type Refused } from "./refused.ts";
import { ownClusters, settingsFile, type OwnCluster, type OwnPlace } from "./own-settings.ts";

/** Where a secret may go, with what the user's own settings say of that place. */
export interface Destination {
  readonly host: string;
  /** How it is reached by the user's settings, where they name this very place. */
  readonly own: OwnPlace | undefined;
}

/**
 * Where the password for a cluster goes. Only a person says that: `--host`, MRA_HOST, or the entry of this name in the
 * user's own settings. `named` is the host that files or a plan name; it stands in the message, and nothing is sent to it
 * on their word. Files come with pull requests: one changed line would hand over the account.
 */
export async function clusterDestination(
  call: Call,
  terminal: Terminal,
  name: string | undefined,
  named: string | undefined,
): Promise<Result<Destination, Refused>> {
  const own = await ownCluster(terminal, name);
  if (!own.ok) return own;
  const host = call.option("host") ?? (terminal.env.MRA_HOST || undefined) ?? own.value?.host;
  if (host !== undefined) return destination(host, own.value);
  const settings = settingsFile(terminal.env);
  return fail(
    wrongCall(
      named === undefined
        ? message(texts.noHost, name ?? "…", settings)
        : message(texts.onlyNamed, named, name ?? "…", settings),
    ),
  );
}

/** The same for Expressway-C: `--expressway`, MRA_EXPRESSWAY_HOST, or the user's settings. Undefined: nobody named one. */
export async function expresswayDestination(
  call: Call,
  terminal: Terminal,
  name: string,
): Promise<Result<Destination | undefined, Refused>> {
  const own = await ownCluster(terminal, name);
  if (!own.ok) return own;
  const place = own.value?.expressway;
  const host = call.option("expressway") ?? (terminal.env.MRA_EXPRESSWAY_HOST || undefined) ?? place?.host;
  return host === undefined ? ok(undefined) : destination(host, place);
}

/** TURN servers that may be asked with their secrets: `--turn`, MRA_TURN_HOST, and the user's settings. */
export async function turnDestinations(
  call: Call,
  terminal: Terminal,
  name: string,
): Promise<Result<readonly string[], Refused>> {
  const own = await ownCluster(terminal, name);
  if (!own.ok) return own;
  const listed = [call.option("turn"), terminal.env.MRA_TURN_HOST].flatMap((it) => it?.split(",") ?? []);
  const all = [...listed, ...(own.value?.turnServers ?? [])].map((it) => it.trim()).filter((it) => it !== "");
  const odd = all.find((it) => hostPlaceOf(it) === undefined);
  return odd === undefined ? ok(all) : fail(wrongCall(message(texts.odd, odd)));
}

/** The user's own entry of that name. */
export async function ownCluster(
  terminal: Terminal,
  name: string | undefined,
): Promise<Result<OwnCluster | undefined, Refused>> {
  const all = await ownClusters(terminal.env);
  if (!all.ok) return fail(notPossible(all.fault));
  return ok(name === undefined ? undefined : all.value.find((it) => it.name === name));
}

function destination(host: string, own: OwnPlace | undefined): Result<Destination, Refused> {
  const place = hostPlaceOf(host);
  if (place === undefined) return fail(wrongCall(message(texts.odd, host)));
  const known = own === undefined ? undefined : hostPlaceOf(own.host);
  const isSame = known?.port === place.port && known.host.toLowerCase() === place.host.toLowerCase();
  return ok({ host, own: isSame ? own : undefined });
}

const texts = {
  odd: {
    en: '"{0}" is not a host; write cucm-pub.example.com or cucm-pub.example.com:8443',
    ko: '"{0}"은(는) 호스트가 아닙니다. cucm-pub.example.com 또는 cucm-pub.example.com:8443과 같이 적으십시오',
  },
  noHost: {
    en: 'Which cluster? Name its publisher yourself: --host HOST, MRA_HOST, or an entry "{0}" in {1}',
    ko: '어느 클러스터입니까? 퍼블리셔를 직접 지정하십시오: --host HOST, MRA_HOST 또는 {1}의 "{0}" 항목',
  },
  onlyNamed: {
    en: 'Nothing was sent: {0} is named by a file only, and a file must not decide who receives your user name and password. If it is the right one, name it yourself: --host {0}, MRA_HOST={0}, or an entry "{1}" in {2}',
    ko: '아무것도 보내지 않았습니다. {0}은(는) 파일에만 지정되어 있으며, 사용자 이름과 암호를 받을 곳을 파일이 결정하게 할 수 없습니다. 올바른 호스트이면 직접 지정하십시오: --host {0}, MRA_HOST={0} 또는 {2}의 "{1}" 항목',
  },
};
