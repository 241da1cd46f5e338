import type { Operation } from "../../../core/src/catalog/schema.ts";
import { fail } from "../../../core/src/base/result.ts";
import { addObject } from "./add.ts";
import type { Call, Reply } from "./cluster.ts";
import { followUp, getObject, removeObject } from "./get.ts";
import { listChange } from "./list-change.ts";
import { listObjects } from "./list.ts";
import { noSql, unknownRequest } from "./refusal.ts";
import { listRegistrations } from "./registrations.ts";
import type { Type } from "./shape.ts";
import { doLdapSync, getIls, getVersion, listOnboarding, resetParameters } from "./others.ts";
import { updateRegionMatrix } from "./region-matrix.ts";
import { offers, types } from "./types.ts";
import { updateObject } from "./update.ts";

/** What one kind of operation does with one type. */
type OnType = (call: Call, type: Type) => Reply;

const onTypes: Readonly<Record<Operation, OnType>> = {
  add: addObject,
  update: updateObject,
  get: getObject,
  list: listObjects,
  remove: removeObject,
  apply: followUp,
  reset: followUp,
  restart: followUp,
};

/** Operations that are not one of those eight on a type. */
const others: Readonly<Record<string, (call: Call) => Reply>> = {
  doEnterpriseParametersReset: resetParameters,
  doLdapSync,
  executeSQLQuery: () => fail(noSql()),
  executeSQLQueryInactive: () => fail(noSql()),
  executeSQLUpdate: () => fail(noSql()),
  getCCMVersion: getVersion,
  getIlsConfig: getIls,
  listCiscoCloudOnboarding: listOnboarding,
  listChange,
  updateRegionMatrix,
};

/** Carries out a request, or says why not. Nothing has changed when it refuses. */
export function carryOut(call: Call): Reply {
  const special = Object.hasOwn(others, call.operation) ? others[call.operation] : undefined;
  if (special) return special(call);
  const [, verb = "", name = ""] = /^(add|update|get|list|remove|apply|reset|restart)(.+)$/.exec(call.operation) ?? [];
  const type = types.get(name);
  if (!type || !isVerb(verb) || !offers(type, verb, call.version)) return fail(unknownRequest(call.operation));
  if (call.operation === "listRegistrationDynamic") return listRegistrations(call, type);
  return onTypes[verb](call, type);
}

/** Whether an operation changes something: such a one waits when the queue is full, and a reader may not do it. */
export const isWrite = (operation: string): boolean => !/^(get|list)|^executeSQLQuery/.test(operation);

const isVerb = (it: string): it is Operation => Object.hasOwn(onTypes, it);
