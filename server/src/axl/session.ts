import type { HttpAnswer } from "./transport-exchange.ts";

/** Where the user stands with the cluster: password accepted, refused, or not tried; and the cookie that stands for it. */
export interface AxlSession {
  /** The value of `Authorization`. */
  readonly basic: string;
  accepted(): boolean;
  refused(): boolean;
  /** The value of `Cookie` while a session is open; the password is then left out. */
  cookie(): string | undefined;
  /** Whether an answer to a request with that cookie means that the session is over; if so it is forgotten. */
  isStale(cookie: string, answer: HttpAnswer): boolean;
  /** Takes in the answer to a request with the password. */
  learn(answer: HttpAnswer, kind: "read" | "write"): void;
}

/** Tomcat ends a session after 30 minutes without a request; with 5 to spare the cookie is not tried any more. */
const cookieLifeMs = 25 * 60_000;

/** A session that has not begun. */
export function openSession(user: string, password: string): AxlSession {
  const jar = new Map<string, string>();
  let usedAt = 0;
  let state: "untried" | "accepted" | "refused" = "untried";
  const cookie = (): string | undefined => {
    if (jar.size === 0 || performance.now() - usedAt > cookieLifeMs) return undefined;
    usedAt = performance.now();
    return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  };
  return {
    basic: `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`,
    accepted: () => state === "accepted",
    refused: () => state === "refused",
    cookie,
    isStale(sent, answer) {
      // The guide names 404. A 401 costs nothing here: no password went with it.
      if (answer.status !== 404 && answer.status !== 401) {
        keep(jar, answer.cookies);
        return false;
      }
      if (cookie() === sent) jar.clear();
      return true;
    },
    learn(answer, kind) {
      if (answer.status === 401) {
        // A user who may only read gets 401 for a write, too: that is no doubt about a password that was accepted.
        if (kind === "read" || state !== "accepted") state = "refused";
        return;
      }
      if (!signedIn.has(answer.status)) return;
      state = "accepted";
      usedAt = performance.now();
      keep(jar, answer.cookies);
    },
  };
}

/** Answers that AXL itself gave, after the password was checked. */
const signedIn: ReadonlySet<number> = new Set([200, 403, 500, 599]);

function keep(jar: Map<string, string>, cookies: readonly string[]): void {
  for (const it of cookies) {
    const found = /^\s*(JSESSIONIDSSO|JSESSIONID)=([!#-+\--:<-[\]-~]{0,512})(?:;|$)/.exec(it);
    const [, name = "", value = ""] = found ?? [];
    if (name === "") continue;
    if (value === "") jar.delete(name);
    else jar.set(name, value);
  }
}
