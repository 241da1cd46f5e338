import { l10n, window, workspace } from "vscode";
import type { Answer, Failure, FailureKind } from "../../core/src/wire/failure.ts";
import type { ConnectParams, ConnectedCluster } from "../../core/src/wire/protocol.ts";
import { decideOnCertificate, settleTrust } from "./certificate.ts";
import { type ClusterSetting, secretKey } from "./cluster-setting.ts";
import type { Connection } from "./connections.ts";
import type { Session } from "./session.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { showError } from "./messages.ts";

/** Whether the user may be asked: for a password, for a decision about a certificate. */
export type Manner = "quietly" | "asking";

const underWay = new Map<string, { readonly manner: Manner; readonly done: Promise<boolean> }>();

/**
 * Connects where that is not done yet; true when there is a connection afterwards. The password comes from the secret
 * store or from the user, who is asked once more when the cluster does not take it, and then not again: accounts lock.
 */
export async function connect(session: Session, name: string, manner: Manner): Promise<boolean> {
  if (session.connections.get(name)?.state.kind === "connected") return true;
  const running = underWay.get(name);
  // one that must not ask does not answer for one that may
  if (running)
    return (await running.done) || (manner === "asking" && running.manner === "quietly")
      ? connect(session, name, manner)
      : false;
  const done = attempt(session, name, manner).finally(() => underWay.delete(name));
  underWay.set(name, { manner, done });
  return done;
}

/** Makes a standing connection anew by what the settings say now; nothing in the tree moves while it goes well. */
export async function renew(session: Session, name: string): Promise<void> {
  const connection = session.connections.get(name);
  const password = connection && (await session.context.secrets.get(secretKey(connection.setting)));
  if (connection === undefined || password === undefined) return;
  const answer = await ask(session, connection, password);
  if (!answer.ok) heed(session, name, answer.fault);
}

/** Ends the connection; the password stays in the secret store. */
export async function disconnect(session: Session, name: string): Promise<void> {
  await session.server.ask("mra/disconnect", { connection: name });
  session.connections.setState(name, { kind: "signedOut", byUser: true });
}

/** Kinds of failure that concern the whole connection; any other concerns only what was asked for. */
const endsConnection: readonly FailureKind[] = ["signIn", "forbidden", "notActive", "tls", "version"];

/** Kinds of failure after which the cluster may be there again at any time. */
const losesConnection: readonly FailureKind[] = ["unreachable", "timeout", "cut"];

/** Notes what a failed request says about the connection itself, and gives the failure back. */
export function heed(session: Session, name: string, failure: Failure): Failure {
  const state = session.connections.get(name)?.state;
  if (losesConnection.includes(failure.kind)) {
    const since = state?.kind === "unreachable" ? state.since : new Date();
    session.connections.setState(name, { kind: "unreachable", since, failure });
  } else if (state?.kind === "connecting" || endsConnection.includes(failure.kind))
    session.connections.setState(name, { kind: "refused", failure });
  return failure;
}

async function attempt(session: Session, name: string, manner: Manner): Promise<boolean> {
  const connection = session.connections.get(name);
  if (!connection) return false;
  if (manner === "asking" ? !workspaceIsTrusted() : !workspace.isTrusted) return false;
  const stored = await session.context.secrets.get(secretKey(connection.setting));
  if (stored === undefined && manner === "asking") return askAndSignIn(session, connection);
  if (stored === undefined) {
    session.log.info(`${name}: not signed in, since no password is kept for it`);
    return false;
  }
  return signInWith(session, connection, stored, manner, 1);
}

/** Asks for the password of a host whose certificate is trusted, or was decided on. */
async function askAndSignIn(session: Session, connection: Connection): Promise<boolean> {
  const setting = await settleTrust(session, connection.setting);
  if (!setting) return false;
  if (setting !== connection.setting) await session.connections.save(setting);
  const password = await askPassword(setting);
  return password !== undefined && signInWith(session, { ...connection, setting }, password, "asking", 1);
}

async function signInWith(
  session: Session,
  connection: Connection,
  password: string,
  manner: Manner,
  attemptsLeft: number,
): Promise<boolean> {
  const { setting } = connection;
  session.connections.setState(setting.name, { kind: "connecting" });
  const answer = await ask(session, connection, password).catch((bug: unknown) => {
    const message = l10n.t("MRA itself went wrong while it connected. The log says more.");
    session.connections.setState(setting.name, { kind: "refused", failure: { kind: "bug", message } });
    throw bug;
  });
  if (answer.ok) {
    await session.context.secrets.store(secretKey(setting), password);
    session.connections.setState(setting.name, { kind: "connected", ...answer.value });
    return true;
  }
  heed(session, setting.name, answer.fault);
  if (answer.fault.kind === "signIn") await session.context.secrets.delete(secretKey(setting));
  if (manner === "quietly") return false;
  if (answer.fault.kind === "tls") {
    const decided = await decideOnCertificate(session, setting, answer.fault);
    if (!decided) return false;
    await session.connections.save(decided);
    return signInWith(session, { ...connection, setting: decided }, password, manner, attemptsLeft);
  }
  if (answer.fault.kind === "signIn" && attemptsLeft > 0) {
    const again = await askPassword(setting, answer.fault.message);
    return again !== undefined && signInWith(session, connection, again, manner, attemptsLeft - 1);
  }
  void showError(answer.fault.message);
  return false;
}

async function ask(
  session: Session,
  { setting, cluster, demo }: Connection,
  password: string,
): Promise<Answer<ConnectedCluster>> {
  const params: ConnectParams = {
    connection: setting.name,
    cluster,
    host: setting.host,
    user: setting.user,
    password,
    ...(setting.pin === undefined ? {} : { pin: setting.pin }),
    ...(setting.caFile === undefined ? {} : { caFile: setting.caFile }),
    readOnly: setting.readOnly ?? false,
    production: setting.production ?? false,
    demo,
  };
  return session.server.ask("mra/connect", params);
}

/** Asks for the password of a cluster's AXL user. Undefined: decided not to sign in. */
export async function askPassword(setting: ClusterSetting, why?: string): Promise<string | undefined> {
  const password = await window.showInputBox({
    title: l10n.t("Sign in to {0}", setting.name),
    prompt:
      why ?? l10n.t("Password of {0} on {1}. It is kept in VS Code's secret storage.", setting.user, setting.host),
    password: true,
    ignoreFocusOut: true,
  });
  return password === "" ? undefined : password;
}
