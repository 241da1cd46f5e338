import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { Fault } from "../port/cluster.ts";
import type { HttpsAnswer } from "../preflight/secure.ts";
import type { RestDoor } from "./door.ts";
import { restRowsIn, type RestRow } from "./rows.ts";

/** All that an Expressway-C has of a section. */
export async function readRows(
  door: RestDoor,
  section: Section,
  signal: AbortSignal,
): Promise<Result<readonly RestRow[], Fault>> {
  const answer = await door.ask("GET", schemaOf(section).axlType, undefined, signal);
  if (!answer.ok) return fail(answer.fault.fault);
  const { status, body } = answer.value;
  if (status === 200) return restRowsIn(section, door.host, body);
  return status === 404 && isNone(body) ? ok([]) : fail(faultOfStatus(answer.value, door.host));
}

/** 404 says that there is nothing, or that there is no such path: only Expressway's own words count as an answer. */
const isNone = (body: string): boolean => wordsIn(body) !== undefined;

/** `Message` of an answer; undefined when it is none of Expressway's. */
export function wordsIn(body: string): string | undefined {
  try {
    const said = JSON.parse(body) as { readonly Message?: unknown } | null;
    return typeof said?.Message === "string" ? said.Message : undefined;
  } catch {
    return undefined;
  }
}

/** What an answer other than 200 means. */
export function faultOfStatus({ status, body }: HttpsAnswer, host: string): Fault {
  if (status === 401) return { kind: "signIn", expressway: host };
  if (status === 403) return { kind: "forbidden", expressway: host };
  if (status === 503) return { kind: "throttled" };
  if (status >= 400 && status < 500)
    return {
      kind: "refused",
      code: status,
      reason: `Expressway-C ${host}: ${wordsIn(body) ?? `HTTP ${String(status)}`}`,
    };
  return { kind: "malformed", what: `HTTP ${String(status)} without a fault` };
}
