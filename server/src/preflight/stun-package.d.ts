/** What is used of npm `stun`, which brings no types. */
declare module "stun" {
  export interface StunAttribute {
    readonly value: unknown;
  }
  export interface StunMessage {
    readonly type: number;
    readonly transactionId: Buffer;
    addAttribute(type: number, ...values: readonly unknown[]): unknown;
    addMessageIntegrity(key: Buffer): unknown;
    getAttribute(type: number): StunAttribute | undefined;
  }
  export function createMessage(type: number): StunMessage;
  export function encode(message: StunMessage): Buffer;
  export function decode(bytes: Buffer): StunMessage;
  export const constants: Readonly<Record<string, number>>;
}
