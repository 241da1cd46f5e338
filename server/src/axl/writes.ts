import { bug } from "../../../core/src/base/bug.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { ObjectSchema } from "../../../core/src/catalog/schema.ts";
import type { Fault, Outcome, Secrets, Write } from "../port/cluster.ts";
import type { Caller } from "./caller.ts";
import { encodeAdd, encodeUpdate, type Writing } from "./encode.ts";
import type { IceMap } from "./ice-map.ts";
import { getRow } from "./reads.ts";
import { isOffered, keyArgs } from "./requests.ts";
import type { Args } from "./soap.ts";
import type { Element } from "./xml.ts";

/**
 * Carries out one write. What cannot be said in AXL is not sent. `vendorConfig` is read right before it is written and
 * goes back whole, with all that the write does not name.
 */
export async function writeObject(
  caller: Caller,
  write: Write,
  secrets: Secrets,
  ice: IceMap | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  const schema = schemaOf(write.section);
  const version = await caller.version(signal);
  if (!version.ok) return { kind: "notSent", fault: version.fault };
  if (!schema.operations.includes(write.kind)) bug(`AXL has no ${write.kind}${schema.axlType}`);
  if (!isOffered(schema, write.kind, version.value))
    return notSent({
      kind: "unsendable",
      why: message(texts.offered, `${write.kind}${schema.axlType}`, version.value),
    });
  const current = await currentOf(caller, schema, write, signal);
  if (!current.ok) return notSent(current.fault);
  const args = argsOf(schema, write, { version: version.value, secrets, ice, current: current.value });
  if (!args.ok) return notSent(args.fault);
  return caller.write(`${write.kind}${schema.axlType}`, args.value, "uuid" in write ? write.uuid : "", signal);
}

function argsOf(schema: ObjectSchema, write: Write, writing: Writing): Result<Args, Fault> {
  switch (write.kind) {
    case "add":
      return unsendable(encodeAdd(schema, write.fields, writing));
    case "update":
      return unsendable(encodeUpdate(schema, write.uuid, write.fields, write.renameTo, writing));
    case "remove":
    case "apply":
    case "reset":
    case "restart":
      return ok(keyArgs(schema, { uuid: write.uuid }, writing.version));
  }
}

function unsendable(encoded: ReturnType<typeof encodeAdd>): Result<Args, Fault> {
  return encoded.ok ? encoded : fail({ kind: "unsendable", why: encoded.fault });
}

/** What an update lays its product-specific XML over. */
async function currentOf(
  caller: Caller,
  schema: ObjectSchema,
  write: Write,
  signal: AbortSignal,
): Promise<Result<Element | undefined, Fault>> {
  const whole = (it: { readonly key: string; readonly type: { readonly kind: string } }): boolean =>
    (it.type.kind === "vendorConfig" || it.type.kind === "ice") &&
    write.kind === "update" &&
    Object.hasOwn(write.fields, it.key);
  if (write.kind !== "update" || !schema.fields.some(whole)) return ok(undefined);
  const row = await getRow(caller, write.section, { uuid: write.uuid }, signal);
  if (row.ok && row.value === undefined)
    return fail({ kind: "refused", code: 5007, reason: `${write.name} was not found` });
  return row;
}

const notSent = (fault: Fault): Outcome => ({ kind: "notSent", fault });

const texts = {
  offered: {
    en: "{0} does not exist in AXL {1}, the version that is spoken with this cluster",
    ko: "이 클러스터와 사용하는 AXL {1} 버전에는 {0} 작업이 없습니다",
  },
} as const;
