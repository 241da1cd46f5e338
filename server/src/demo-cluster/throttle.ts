/** How the queue of change notifications fills and drains. */
export interface ThrottleOptions {
  /** Outstanding notifications above which writes are refused: 1,500 in Cisco's guide. */
  readonly limit?: number;
  /** Notifications that leave the queue in a second. */
  readonly drainPerSecond?: number;
}

export interface Throttle {
  /** Takes note of so many new notifications. */
  add(notifications: number): void;
  readonly isFull: boolean;
  readonly outstanding: number;
}

/** `clock` counts milliseconds. */
export function createThrottle(options: ThrottleOptions | undefined, clock: () => number): Throttle {
  const { limit = 1500, drainPerSecond = 100 } = options ?? {};
  let outstanding = 0;
  let at = clock();
  const drain = (): number => {
    const now = clock();
    outstanding = Math.max(0, outstanding - ((now - at) / 1000) * drainPerSecond);
    at = now;
    return outstanding;
  };
  return {
    add: (notifications) => {
      outstanding = drain() + notifications;
    },
    get isFull() {
      return drain() > limit;
    },
    get outstanding() {
      return Math.ceil(drain());
    },
  };
}
