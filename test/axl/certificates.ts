import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_subjectAltName,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from "@peculiar/asn1-x509";
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** A certificate with its key, good or bad as a test asks for. Made when needed, kept nowhere. */
export interface Pair {
  readonly name: string;
  readonly certificate: string;
  readonly key: string;
  readonly privateKey: KeyObject;
  /** SHA-256 with colons, as people compare it. */
  readonly fingerprint: string;
}

export interface Wanted {
  readonly name: string;
  /** Absent: signed with its own key. */
  readonly issuer?: Pair;
  /** Names for which it stands; addresses as such. */
  readonly dns?: readonly string[];
  readonly authority?: boolean;
  readonly usage?: string | readonly string[];
  readonly fromDays?: number;
  readonly toDays?: number;
  /** Signed by another key than the issuer's. */
  readonly forged?: boolean;
}

export const serverAuth = "1.3.6.1.5.5.7.3.1";
export const clientAuth = "1.3.6.1.5.5.7.3.2";
const DAY = 86_400_000;

export function certify(wanted: Wanted): Pair {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signer = wanted.forged
    ? generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey
    : (wanted.issuer?.privateKey ?? pair.privateKey);
  const algorithm = new AlgorithmIdentifier({ algorithm: "1.2.840.10045.4.3.2" });
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const names = (wanted.dns ?? ["localhost"]).map((it) => new GeneralName({ dNSName: it }));
  const addresses = wanted.dns === undefined ? [new GeneralName({ iPAddress: "127.0.0.1" })] : [];
  const tbs = new TBSCertificate({
    version: Version.v3,
    serialNumber: bytes(serial),
    signature: algorithm,
    issuer: named(wanted.issuer?.name ?? wanted.name),
    validity: new Validity({
      notBefore: new Date(Date.now() + (wanted.fromDays ?? -1) * DAY),
      notAfter: new Date(Date.now() + (wanted.toDays ?? 7) * DAY),
    }),
    subject: named(wanted.name),
    subjectPublicKeyInfo: AsnConvert.parse(
      pair.publicKey.export({ type: "spki", format: "der" }),
      SubjectPublicKeyInfo,
    ),
    extensions: new Extensions([
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: wanted.authority ?? false }), true),
      ...(wanted.authority
        ? []
        : [extension(id_ce_subjectAltName, new SubjectAlternativeName([...names, ...addresses]), false)]),
      ...(wanted.authority
        ? []
        : [extension(id_ce_extKeyUsage, new ExtendedKeyUsage([wanted.usage ?? serverAuth].flat()), false)]),
    ]),
  });
  const signature = sign("sha256", Buffer.from(AsnConvert.serialize(tbs)), signer);
  const der = Buffer.from(
    AsnConvert.serialize(
      new Certificate({ tbsCertificate: tbs, signatureAlgorithm: algorithm, signatureValue: bytes(signature) }),
    ),
  );
  const base64 = der.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
  return {
    name: wanted.name,
    certificate: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    privateKey: pair.privateKey,
    fingerprint: createHash("sha256")
      .update(der)
      .digest("hex")
      .toUpperCase()
      .replace(/..(?=.)/g, "$&:"),
  };
}

const extension = (id: string, value: unknown, critical: boolean): Extension =>
  new Extension({ extnID: id, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });

function named(commonName: string): Name {
  const value = new AttributeValue({ utf8String: commonName });
  return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: "2.5.4.3", value })])]);
}

function bytes(it: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(it.length);
  new Uint8Array(copy).set(it);
  return copy;
}
