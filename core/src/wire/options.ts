/** `initializationOptions`: what the server cannot know by itself. */
export interface ServerOptions {
  /** A folder of this workspace for plans and journals; it exists. */
  readonly storage: string;
  /** URIs of files that crashed the server twice: never read, one finding each says so. */
  readonly quarantined: readonly string[];
  /** The server has ended by itself before: it says which file it reads or checks (`mra/reading`), and waits to be heard. */
  readonly careful: boolean;
  /** False: the workspace is not trusted, and connecting, planning and deploying are refused. */
  readonly trusted: boolean;
  /** The user's own words for ICE inside `vendorConfig`: `mra.ice.vendorConfigMap`. */
  readonly iceElements: Readonly<Record<string, string>>;
}
