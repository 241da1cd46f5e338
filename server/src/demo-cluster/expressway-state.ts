/** What a demo Expressway-C says of itself. A test, or a person who wants to see a finding, changes it. */
export interface ExpresswayState {
  /** The release as Expressway writes it: `X15.2`. */
  release: string;
  /** Mobile and Remote Access is on. */
  mra: boolean;
  /** Clients are authorized by OAuth tokens with refresh. */
  oauthRefresh: boolean;
  domains: readonly {
    readonly name: string;
    readonly sipRegistrations: boolean;
    /** IM and Presence on Unified CM; as the registrations where it is not set. */
    readonly imPresence?: boolean;
  }[];
  zones: readonly {
    readonly name: string;
    readonly status: string;
    readonly peers: readonly string[];
    readonly port?: number;
    readonly userName?: string;
  }[];
  publishers: readonly {
    readonly publisher: string;
    readonly tlsVerify: boolean;
    readonly axlUser?: string;
    /** Said only where it is set: nobody has seen whether a real one says it. */
    readonly status?: string;
  }[];
  imPresence: readonly { readonly publisher: string; readonly tlsVerify: boolean; readonly axlUser?: string }[];
  /** The status of a refusal: which one a real Expressway answers is not known, and a public mock has 200. */
  refusal: 200 | 400;
  /** Passwords that it was given, never shown. */
  readonly passwords: Map<string, string>;
  /** Authorities that it trusts, PEM. */
  trusted: readonly string[];
}

/** The nodes, and names of its certificate, of the Expressway that goes with the cluster emea-prod. */
export const cores = ["expc1.example.com", "expc2.example.com"] as const;
/** Their inner addresses: phones at home register with Unified CM from there. */
export const coreAddresses = ["10.20.2.11", "10.20.2.12"] as const;
export const profileNames = [
  "expc-cluster.example.com",
  "csf-mra.example.com",
  "tct-mra.example.com",
  "cp8845-mra.example.com",
  "udt-mra.example.com",
] as const;

/** In order for the cluster emea-prod and its example project. */
export const expresswayInOrder = (ca: string): ExpresswayState => ({
  release: "X15.2",
  mra: true,
  oauthRefresh: true,
  domains: [{ name: "example.com", sipRegistrations: true }],
  zones: [{ name: "UC traversal", status: "Active", peers: ["expe1.example.com", "expe2.example.com"] }],
  publishers: [{ publisher: "cucm-pub.example.com", tlsVerify: true }],
  imPresence: [{ publisher: "imp1.example.com", tlsVerify: true }],
  refusal: 400,
  passwords: new Map(),
  trusted: [ca],
});
