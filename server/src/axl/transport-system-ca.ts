import { readFile } from "node:fs/promises";
import * as tls from "node:tls";

/** Where systems without a store of their own keep the authorities that they trust, in the order in which Go looks. */
const bundles = [
  "/etc/ssl/certs/ca-certificates.crt", // Debian, Ubuntu, Arch
  "/etc/pki/tls/certs/ca-bundle.crt", // Fedora, RHEL
  "/etc/ssl/ca-bundle.pem", // SUSE
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/cert.pem", // Alpine
];

/**
 * The authorities that this computer trusts, PEM; undefined: they cannot be told here. On Windows and macOS they are in a
 * store that Node 22.15 and newer reads; elsewhere in a file, which SSL_CERT_FILE may name.
 */
export async function systemAuthorities(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Promise<string | undefined> {
  if (platform === "win32" || platform === "darwin") {
    const read = (tls as { getCACertificates?: (type: "system") => readonly string[] }).getCACertificates;
    return read?.("system").join("\n");
  }
  const files = env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : bundles;
  for (const it of files) {
    const text = await readFile(it, "utf8").catch(() => undefined);
    if (text?.includes("-----BEGIN CERTIFICATE-----")) return text;
  }
  return undefined;
}
