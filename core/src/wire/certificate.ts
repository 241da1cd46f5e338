/** The certificate that a host presents, before anybody signs in to it. */
export interface PresentedCertificate {
  /** Whether what the user trusts for this host vouches for it. */
  readonly trusted: boolean;
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256, as hex with colons. */
  readonly fingerprint: string;
}

/** Whose certificate is asked for. */
export interface CertificateParams {
  /** `host` or `host:port`. */
  readonly host: string;
  /** Where none stands with the host. */
  readonly port: number;
  readonly pin?: string;
  readonly caFile?: string;
}
