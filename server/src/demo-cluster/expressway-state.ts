/** What a demo Expressway-C says of itself. A test, or a person who wants to see a finding, changes it. */
export interface ExpresswayState {
  /** The release as Expressway writes it: `X15.2`. */
  release: string;
  /** Mobile and Remote Access is on. */
  mra: boolean;
  /** Clients are authorized by OAuth tokens with refresh. */
  oauthRefresh: boolean;
  domains: readonly { readonly name: string; readonly sipRegistrations: boolean }[];
  zones: readonly { readonly name: string; readonly status: string; readonly peers: readonly string[] }[];
  publishers: readonly {
    readonly publisher: string;
    readonly tlsVerify: boolean;
    /** Said only where it is set: nobody has seen whether a real one says it. */
    readonly status?: string;
  }[];
  imPresence: readonly string[];
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
  imPresence: ["imp1.example.com"],
  trusted: [ca],
});
