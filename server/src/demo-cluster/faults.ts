/** Whether a fault strikes before the cluster has done anything, or after everything is done but before it is told. */
export type Moment = "before" | "after";

/** What goes wrong. */
export type FaultKind =
  /** The connection breaks, without an answer. */
  | { readonly kind: "reset"; readonly when: Moment }
  /** The answer breaks off after this share of it (0 to 1); everything is done. */
  | { readonly kind: "cut"; readonly share: number }
  /** An HTML page of the web server in place of the answer: 503, 401, 404 … */
  | { readonly kind: "page"; readonly when: Moment; readonly status: number }
  /** Any answer: an empty one, a redirect, that of another operation. */
  | {
      readonly kind: "answer";
      readonly when: Moment;
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** No answer at all; the connection stays open until the client gives up, or the cluster stops. */
  | { readonly kind: "hang"; readonly when: Moment }
  /** The answer comes in small pieces. */
  | { readonly kind: "drip"; readonly bytes: number; readonly everyMs: number }
  /** Every session ends before the request is looked at. */
  | { readonly kind: "expireSessions" }
  /** A new connection breaks before TLS is up; idle ones are closed, so that the next request needs a new one. */
  | { readonly kind: "tls" };

/** Which requests it strikes. All conditions hold together; without any, the next request. */
export interface Aim {
  /** `addPhone`, or a pattern for it. Not looked at for connections (`tls`). */
  readonly operation?: string | RegExp;
  readonly writesOnly?: boolean;
  /** The n-th request of that kind from now on; 1, the next one, if not given. */
  readonly nth?: number;
  /** How many requests in a row; 1 if not given. */
  readonly times?: number;
}

/** A fault that lies in wait. */
export interface Injection {
  /** How often it has struck. */
  readonly struck: number;
  /** Resolves when it strikes for the first time. */
  readonly first: Promise<void>;
  /** Takes it back. */
  cancel(): void;
}

export interface Faults {
  inject(fault: FaultKind, aim?: Aim): Injection;
  /** The fault that strikes a request, if one does. */
  onRequest(operation: string, isWrite: boolean): FaultKind | undefined;
  /** Whether a new connection is to break. */
  onConnection(): boolean;
}

interface Waiting {
  readonly fault: FaultKind;
  readonly aim: Aim;
  readonly told: () => void;
  met: number;
  struck: number;
}

export function createFaults(): Faults {
  const waiting = new Set<Waiting>();

  function strike(it: Waiting): boolean {
    const { nth = 1, times = 1 } = it.aim;
    if (++it.met < nth) return false;
    if (++it.struck >= times) waiting.delete(it);
    it.told();
    return true;
  }

  return {
    inject: (fault, aim = {}) => {
      let told: () => void = () => undefined;
      const first = new Promise<void>((resolve) => (told = resolve));
      const it: Waiting = { fault, aim, told: () => told(), met: 0, struck: 0 };
      waiting.add(it);
      return {
        first,
        get struck() {
          return it.struck;
        },
        cancel: () => void waiting.delete(it),
      };
    },
    onRequest: (operation, isWrite) => {
      const aimed = [...waiting].filter((it) => it.fault.kind !== "tls" && isAimed(it.aim, operation, isWrite));
      let struck: FaultKind | undefined;
      for (const it of aimed) if (!struck && strike(it)) struck = it.fault;
      return struck;
    },
    onConnection: () => {
      const it = [...waiting].find((one) => one.fault.kind === "tls");
      return it !== undefined && strike(it);
    },
  };
}

function isAimed(aim: Aim, operation: string, isWrite: boolean): boolean {
  if (aim.writesOnly && !isWrite) return false;
  if (aim.operation === undefined) return true;
  return typeof aim.operation === "string" ? aim.operation === operation : aim.operation.test(operation);
}
