import { env, l10n, window } from "vscode";
import type { Failure } from "../../core/src/wire/failure.ts";
import type { PresentedCertificate } from "../../core/src/wire/certificate.ts";
import type { ClusterSetting } from "./cluster-setting.ts";
import type { Session } from "./session.ts";
import { showError, showWarning } from "./messages.ts";

/** A setting that says whose word counts for its host. */
type Trusting = Pick<ClusterSetting, "host" | "pin" | "caFile">;

/** Where a host's certificate is looked up, to be compared. */
interface Place {
  readonly port: number;
  readonly where: string;
}
const unifiedCm = (): Place => ({
  port: 8443,
  where: l10n.t("Cisco Unified OS Administration > Security > Certificate Management > tomcat"),
});
const expresswayC = (): Place => ({
  port: 443,
  where: l10n.t("Expressway-C: Maintenance > Security > Server certificate"),
});

/**
 * Looks at the certificate before a password is asked for, and lets the user decide where nobody vouches for it. Undefined:
 * decided not to. A host that does not answer is told of when it is signed in to.
 */
export async function settleTrust<T extends Trusting>(session: Session, setting: T): Promise<T | undefined> {
  const presented = await look(session, setting, unifiedCm());
  if (!presented.ok || presented.value.trusted) return setting;
  return decide(setting, presented.value, unifiedCm());
}

/**
 * Shows what the host presented and lets the user decide: pin this certificate, or name the CA that signed it. There is
 * no way to go on without either. Undefined: decided not to.
 */
export async function decideOnCertificate<T extends Trusting>(
  session: Session,
  setting: T,
  failure: Failure,
  which: "unifiedCm" | "expresswayC" = "unifiedCm",
): Promise<T | undefined> {
  const place = which === "unifiedCm" ? unifiedCm() : expresswayC();
  const presented = await look(session, setting, place);
  if (presented.ok) return decide(setting, presented.value, place);
  void showError(failure.message);
  return undefined;
}

const look = (
  session: Session,
  { host, pin, caFile }: Trusting,
  { port }: Place,
): ReturnType<typeof session.server.ask<"mra/certificate">> =>
  session.server.ask("mra/certificate", {
    host,
    port,
    ...(pin === undefined ? {} : { pin }),
    ...(caFile === undefined ? {} : { caFile }),
  });

async function decide<T extends Trusting>(
  setting: T,
  shown: PresentedCertificate,
  { where }: Place,
): Promise<T | undefined> {
  const pin = l10n.t("Pin This Certificate");
  const choose = l10n.t("Choose a CA File…");
  const detail = l10n.t(
    "Subject: {0}\nIssuer: {1}\nValid: {2} to {3}\n\nSHA-256:\n{4}\n\nCompare it with {5} before you pin it. A pinned certificate is accepted only as long as it stays the same.",
    shown.subject,
    shown.issuer,
    day(shown.validFrom),
    day(shown.validTo),
    inTwoLines(shown.fingerprint),
    where,
  );
  const title =
    setting.pin === undefined
      ? l10n.t("The certificate of {0} is not trusted", setting.host)
      : l10n.t("The certificate of {0} is not the one that was pinned, so it is not trusted", setting.host);
  // Enter presses the first button: it must not be the one that trusts.
  const answer = await showWarning(title, { modal: true, detail }, choose, pin);
  if (answer === pin) return { ...withoutTrust(setting), pin: shown.fingerprint };
  if (answer !== choose) return undefined;
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t("CA certificate that signed {0}", setting.host),
      openLabel: l10n.t("Use This CA"),
      filters: { [l10n.t("Certificates (PEM)")]: ["pem", "crt", "cer"], [l10n.t("All Files")]: ["*"] },
    })) ?? [];
  return file && { ...withoutTrust(setting), caFile: file.fsPath };
}

const day = (at: string): string =>
  new Date(at).toLocaleDateString(env.language, { year: "numeric", month: "short", day: "numeric" });

function withoutTrust<T extends Trusting>(setting: T): T {
  const { pin: _pin, caFile: _caFile, ...rest } = setting;
  return rest as T;
}

/** 32 bytes as hex with colons, broken in the middle: the modal would break them anywhere. */
function inTwoLines(fingerprint: string): string {
  const bytes = fingerprint.split(":");
  const half = Math.ceil(bytes.length / 2);
  return `${bytes.slice(0, half).join(":")}\n${bytes.slice(half).join(":")}`;
}
