import type { PhoneRegistration } from "../../core/src/wire/registrations.ts";
import type { Session } from "./session.ts";

/** How phones of live clusters are registered, as far as it was asked for. */
export interface Registrations {
  /** What was read last of a phone; undefined: nothing yet. */
  of(connection: string, phone: string): PhoneRegistration | undefined;
  /** Reads those that are not known. False: there was nothing new to read, or it could not be read. */
  read(connection: string, phones: readonly string[]): Promise<boolean>;
  /** Forgets what was read of a cluster. */
  forget(connection: string): void;
}

/** Phones of one question to the server. */
const most = 1_000;

export function openRegistrations(session: Session): Registrations {
  const known = new Map<string, Map<string, PhoneRegistration>>();
  const asked = new Map<string, Set<string>>();
  const of = (connection: string): Map<string, PhoneRegistration> => {
    const its = known.get(connection) ?? new Map<string, PhoneRegistration>();
    known.set(connection, its);
    return its;
  };
  return {
    of: (connection, phone) => known.get(connection)?.get(phone),
    async read(connection, phones) {
      const its = of(connection);
      const underWay = asked.get(connection) ?? new Set<string>();
      asked.set(connection, underWay);
      const unknown = phones.filter((it) => !its.has(it) && !underWay.has(it)).slice(0, most);
      if (unknown.length === 0) return false;
      for (const it of unknown) underWay.add(it);
      // That a registration is not known is no failure of the tree: the phones are there all the same.
      const answer = await session.server.ask("mra/registrations", { connection, phones: unknown });
      for (const it of unknown) underWay.delete(it);
      if (!answer.ok || known.get(connection) !== its) return false;
      for (const [phone, it] of Object.entries(answer.value)) its.set(phone, it);
      return true;
    },
    forget(connection) {
      known.delete(connection);
      asked.delete(connection);
    },
  };
}
