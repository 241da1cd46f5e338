import { sift } from "../base/lazy.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
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
  readonly byDevice: ReadonlyMap<string, ConfigObject<"endUsers">>;
}

// Many phones ask the same of the same users, one after the other. The list changes in place, its objects do not.
let last: Listings = { users: [], byDevice: new Map() };

function listings(users: Users): Listings["byDevice"] {
  if (last.users.length === users.length && users.every((it, i) => it === last.users[i])) return last.byDevice;
  const byDevice = new Map<string, ConfigObject<"endUsers">>();
  for (const user of users) {
    if (user.state === "absent") continue;
    for (const it of valueOf(user, "associatedDevices")?.value ?? []) {
      if (!byDevice.has(it.toUpperCase())) byDevice.set(it.toUpperCase(), user);
    }
  }
  last = { users: users.slice(), byDevice };
  return byDevice;
}
