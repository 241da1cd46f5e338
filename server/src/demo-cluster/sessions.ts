import { randomBytes } from "node:crypto";

/** Cookies in place of passwords, as Unified CM hands them out. */
export interface Sessions {
  /** Starts a session; the value of its cookie. */
  start(user: string): string;
  /** Whose session a cookie is; undefined when it is none, or has ended. Being asked keeps it alive. */
  userOf(cookie: string): string | undefined;
  /** Ends all of them. */
  expire(): void;
}

const idleMs = 30 * 60 * 1000;

/** `clock` counts milliseconds. */
export function createSessions(clock: () => number): Sessions {
  const open = new Map<string, { readonly user: string; seen: number }>();
  return {
    start: (user) => {
      const cookie = randomBytes(16).toString("hex").toUpperCase();
      open.set(cookie, { user, seen: clock() });
      return cookie;
    },
    userOf: (cookie) => {
      const session = open.get(cookie);
      if (!session || clock() - session.seen > idleMs) {
        open.delete(cookie);
        return undefined;
      }
      session.seen = clock();
      return session.user;
    },
    expire: () => open.clear(),
  };
}

export const cookieName = "JSESSIONIDSSO";

/** The session named in a Cookie header. */
export function cookieIn(header: string | undefined): string | undefined {
  for (const it of header?.split(";") ?? []) {
    const [name, value] = it.trim().split("=");
    if (name === cookieName && value !== undefined && value !== "") return value;
  }
  return undefined;
}
