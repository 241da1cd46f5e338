import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_clientAuth,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from "@peculiar/asn1-x509";
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** What a server shows in a TLS handshake. */
export interface Shown {
  /** Certificate of the server, PEM. */
  readonly certificate: string;
  /** Key of the server, PEM (PKCS #8). Never written to disk. */
  readonly key: string;
}

/** What the demo cluster shows, for localhost, 127.0.0.1 and ::1, and the CA that vouches for it. */
export interface Identity extends Shown {
  /** Certificate of the CA, PEM. */
  readonly ca: string;
  /** A certificate for another server on this computer, by the same CA. Its key is in memory only, and goes with the process. */
  issue(wish: Wish): Shown;
}

/** A certificate as somebody wants it. All of them stand for localhost, 127.0.0.1 and ::1 too, unless it names only its own. */
export interface Wish {
  readonly subject: string;
  /** Names in its SAN. */
  readonly dns: readonly string[];
  /** Whether it is for clients, too, as Expressway's has to be. */
  readonly isForClients: boolean;
  /** Nothing but these names: it is asked for under one of them, and no public CA signs `localhost`. */
  readonly isByName?: true;
  /** Signed by itself, not by the CA. */
  readonly isSelfSigned?: boolean;
  /** For how many days from now; 30 if not given; below 0: it has expired. */
  readonly days?: number;
}

const ecdsaWithSha256 = "1.2.840.10045.4.3.2";
const commonNameId = "2.5.4.3";
const organizationNameId = "2.5.4.10";
/** Whose the authorities are, whatever the example calls them. */
const ownOrganization = "MRA Config demo cluster";
const hour = 3_600_000;
const day = 24 * hour;
/** Days that a certificate is good for, where nobody asks for another number. */
const life = 30;

/**
 * Makes a CA and a server certificate that nobody has seen before; the CA has the name that the example project gives it, and
 * says beside it whose it is. They live for 30 days, and the CA may sign nothing
 * but end entities. Curve P-256: a pair of keys takes under a millisecond, where RSA takes half a second.
 */
export function makeIdentity(now: Date, name = "Corp Root CA"): Identity {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = { name, organization: ownOrganization, signer: authority.privateKey, key: authority.publicKey };
  const ca = certify({
    subject: issuer.name,
    organization: ownOrganization,
    key: authority.publicKey,
    extensions: authorityExtensions,
    issuer,
    now,
  });
  const issue = ({ subject, dns, isForClients, isSelfSigned = false, days = life, isByName }: Wish): Shown => {
    const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const self = { name: subject, organization: undefined, signer: server.privateKey, key: server.publicKey };
    const certificate = certify({
      subject,
      key: server.publicKey,
      extensions: serverExtensions(dns, isForClients, isByName === undefined),
      issuer: isSelfSigned ? self : issuer,
      now,
      days,
    });
    return { certificate, key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
  };
  return { ca, ...issue({ subject: "localhost", dns: [], isForClients: false }), issue };
}

const authorityExtensions: readonly Extension[] = [
  extension(id_ce_basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
  extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign), true),
];

const serverExtensions = (dns: readonly string[], isForClients: boolean, isHere: boolean): readonly Extension[] => [
  extension(id_ce_basicConstraints, new BasicConstraints({ cA: false }), true),
  extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature), true),
  extension(
    id_ce_extKeyUsage,
    new ExtendedKeyUsage([id_kp_serverAuth, ...(isForClients ? [id_kp_clientAuth] : [])]),
    false,
  ),
  extension(
    id_ce_subjectAltName,
    new SubjectAlternativeName([
      ...[...(isHere ? ["localhost"] : []), ...dns].map((it) => new GeneralName({ dNSName: it })),
      ...(isHere ? ["127.0.0.1", "::1"] : []).map((it) => new GeneralName({ iPAddress: it })),
    ]),
    false,
  ),
];

function certify(it: {
  readonly subject: string;
  readonly organization?: string;
  readonly key: KeyObject;
  readonly extensions: readonly Extension[];
  readonly issuer: {
    readonly name: string;
    readonly organization: string | undefined;
    readonly signer: KeyObject;
    readonly key: KeyObject;
  };
  readonly now: Date;
  readonly days?: number;
}): string {
  const { days = life } = it;
  const signature = new AlgorithmIdentifier({ algorithm: ecdsaWithSha256 });
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40; // positive, and never shorter
  const tbs = new TBSCertificate({
    version: Version.v3,
    serialNumber: bytes(serial),
    signature,
    issuer: named(it.issuer.name, it.issuer.organization),
    // An hour back: the clock of a container may lag behind its host's. What has expired began before that.
    validity: new Validity({
      notBefore: new Date(it.now.getTime() - hour + Math.min(0, days) * 2 * day),
      notAfter: new Date(it.now.getTime() + days * day),
    }),
    subject: named(it.subject, it.organization),
    subjectPublicKeyInfo: AsnConvert.parse(it.key.export({ type: "spki", format: "der" }), SubjectPublicKeyInfo),
    extensions: new Extensions([...it.extensions, ...keyIdentifiers(it.key, it.issuer.key)]),
  });
  const signed = sign("sha256", Buffer.from(AsnConvert.serialize(tbs)), it.issuer.signer);
  const whole = new Certificate({ tbsCertificate: tbs, signatureAlgorithm: signature, signatureValue: bytes(signed) });
  const lines = Buffer.from(AsnConvert.serialize(whole))
    .toString("base64")
    .replace(/.{64}(?=.)/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** Python 3.13 and `openssl verify -x509_strict` refuse a chain without them. */
function keyIdentifiers(own: KeyObject, issuer: KeyObject): readonly Extension[] {
  return [
    extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyId(own)), false),
    extension(
      id_ce_authorityKeyIdentifier,
      new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyId(issuer)) }),
      false,
    ),
  ];
}

const keyId = (it: KeyObject): ArrayBuffer =>
  bytes(
    createHash("sha1")
      .update(it.export({ type: "spki", format: "der" }))
      .digest(),
  );

function extension(id: string, value: unknown, critical: boolean): Extension {
  return new Extension({ extnID: id, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

function named(commonName: string, organization?: string): Name {
  const part = (type: string, utf8String: string): RelativeDistinguishedName =>
    new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String }) })]);
  return new Name([
    ...(organization === undefined ? [] : [part(organizationNameId, organization)]),
    part(commonNameId, commonName),
  ]);
}

function bytes(it: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(it.length);
  new Uint8Array(copy).set(it);
  return copy;
}
