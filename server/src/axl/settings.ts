import type { Version } from "../../../core/src/catalog/schema.ts";
import type { IceMap } from "./ice-map.ts";
import type { Limits } from "./limits.ts";
import type { Watch } from "./transport.ts";

/** A connection as the user's settings and secrets give it. */
export interface ConnectionSettings {
  /** `host` or `host:port`; the port is 8443 if not given. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  /** Certificates of the authorities to trust in place of the usual ones, PEM. */
  readonly ca?: string;
  /** SHA-256 of the one certificate to accept; it wins over `ca`. */
  readonly pin?: string;
  /** The newest schema version to speak. */
  readonly version?: Version;
  /** The user's own map of ICE inside `vendorConfig` (`iceMapFrom`); nothing is learned then. */
  readonly ice?: IceMap;
  readonly limits?: Partial<Limits>;
  /** Is told of each request that leaves, and when it is over. */
  readonly watch?: Watch;
}
