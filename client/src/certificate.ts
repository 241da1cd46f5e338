import { l10n, window } from "vscode";
import type { Failure } from "../../core/src/wire/failure.ts";
import type { ClusterSetting } from "./cluster-setting.ts";

/**
 * Shows what the cluster presented and lets the user decide: pin this certificate, or name the CA that signed it. There
 * is no way to go on without either. Undefined: decided not to.
 */
export async function decideOnCertificate<T extends Trusting>(
  setting: T,
  failure: Failure,
  where = l10n.t("Cisco Unified OS Administration > Security > Certificate Management > tomcat"),
): Promise<T | undefined> {
  const pin = l10n.t("Pin This Certificate");
  const choose = l10n.t("Choose a CA File…");
  const detail = failure.fingerprint
    ? l10n.t(
        "{0}\n\nSHA-256 of the certificate:\n{1}\n\nCompare it with {2} before you pin it. A pinned certificate is accepted only as long as it stays the same.",
        failure.message,
        inTwoLines(failure.fingerprint),
        where,
      )
    : failure.message;
  const answer = await window.showWarningMessage(
    l10n.t("The certificate of {0} is not trusted", setting.host),
    { modal: true, detail },
    ...(failure.fingerprint ? [pin] : []),
    choose,
  );
  if (answer === pin && failure.fingerprint) return { ...withoutTrust(setting), pin: failure.fingerprint };
  if (answer !== choose) return undefined;
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t("CA certificate that signed {0}", setting.host),
      openLabel: l10n.t("Use This CA"),
      filters: { [l10n.t("Certificates (PEM)")]: ["pem", "crt", "cer"], [l10n.t("All Files")]: ["*"] },
    })) ?? [];
  return file && { ...withoutTrust(setting), caFile: file.fsPath };
}

/** A setting that says whose word counts for its host. */
type Trusting = Pick<ClusterSetting, "host" | "pin" | "caFile">;

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
