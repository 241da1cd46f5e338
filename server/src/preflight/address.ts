/** Where a host listens, by address. */
export interface HostAddress {
  readonly address: string;
  readonly port: number;
}
