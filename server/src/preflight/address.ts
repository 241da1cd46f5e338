/** Where a host listens, by address. */
export interface Address {
  readonly address: string;
  readonly port: number;
}
