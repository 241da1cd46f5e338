import type { Address } from "../base/address.ts";
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
  const user = project.once(listings).get(phone.name.toUpperCase());
  return user && (project.at(user) as ConfigObject<"endUsers"> | undefined);
}

/** The first user who lists a device, by the name of the device in capitals. */
type Listings = ReadonlyMap<string, Address>;

function listings(project: Project, before: Listings | undefined): Listings {
  const found = new Map<string, Address>();
  for (const user of project.objects("endUsers")) {
    if (user.state === "absent") continue;
    for (const it of devicesListedBy(user)) if (!found.has(it)) found.set(it, user.address);
  }
  const isSame = before?.size === found.size && [...found].every(([device, user]) => before.get(device) === user);
  return isSame ? before : found;
}

// Who is no row and inherits nothing lists the same as long as it is there: an edit makes another object.
const listed = new WeakMap<ConfigObject, readonly string[]>();

function devicesListedBy(user: ConfigObject<"endUsers">): readonly string[] {
  const known = listed.get(user);
  if (known !== undefined) return known;
  const found = valueOf(user, "associatedDevices")?.value.map((it) => it.toUpperCase()) ?? [];
  if (user.row === undefined && user.inheritance === undefined) listed.set(user, found);
  return found;
}
