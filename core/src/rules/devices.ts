import { sift } from "../base/lazy.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { RowPlan } from "../model/row-form.ts";
import { phonesOf, takesPart } from "./user.ts";

type Phone = ConfigObject<"phones">;

/** The phones for MRA that a user owns or controls: those that name the user, and those that the user lists. */
export function devicesOf(user: ConfigObject<"endUsers">, project: Project): readonly Phone[] {
  const listed = (valueOf(user, "associatedDevices")?.value ?? []).flatMap((it) => project.find("phones", it) ?? []);
  return [...new Set([...phonesOf(user, project), ...sift(listed, (it) => takesPart(it, project))])];
}

/** The Jabber policy that a client falls under: desktop for CSF, mobile for TCT, BOT and TAB; undefined for other phones. */
export function policyFor(phone: Phone): "mraPolicyDesktop" | "mraPolicyMobile" | undefined {
  const model = modelOf(valueOf(phone, "model")?.value ?? "");
  if (model?.family !== "jabber") return undefined;
  return model.namePrefix === "CSF" ? "mraPolicyDesktop" : "mraPolicyMobile";
}

/** The user who lists a phone among the associated devices, where a file says so. */
export function listingUser(phone: Phone, project: Project): ConfigObject<"endUsers"> | undefined {
  return listings(project.objects("endUsers")).get(phone.name.toUpperCase());
}

type Users = readonly ConfigObject<"endUsers">[];

interface Listings {
  readonly users: Users;
  /** By what plan each was made that is of a row. */
  readonly plans: readonly (RowPlan | undefined)[];
  readonly byDevice: ReadonlyMap<string, ConfigObject<"endUsers">>;
}

// Many phones ask the same of the same users, one after the other. The list changes in place, and so may what its rows say.
let last: Listings = { users: [], plans: [], byDevice: new Map() };

function listings(users: Users): Listings["byDevice"] {
  const isLast = (it: ConfigObject<"endUsers">, i: number): boolean =>
    it === last.users[i] && it.row?.plan === last.plans[i];
  if (last.users.length === users.length && users.every(isLast)) return last.byDevice;
  const byDevice = new Map<string, ConfigObject<"endUsers">>();
  for (const user of users) {
    if (user.state === "absent") continue;
    for (const it of valueOf(user, "associatedDevices")?.value ?? []) {
      if (!byDevice.has(it.toUpperCase())) byDevice.set(it.toUpperCase(), user);
    }
  }
  last = { users: users.slice(), plans: users.map((it) => it.row?.plan), byDevice };
  return byDevice;
}
