import { bug } from "../../../../core/src/base/bug.ts";
import type { Fields, Row } from "../row.ts";
import type { Store } from "../store.ts";
import type { Plant } from "./plant.ts";
import { buttonTemplateOf } from "./fresh.ts";
import { sites } from "./sites.ts";

/** How many phones the large cluster has, those of the standard one included. */
export const manyPhones = 100_000;

/** Fills up with desk phones that nobody owns. They go past the reading of requests: it would take half a minute. */
export function plantLarge(plant: Plant): void {
  const { store } = plant;
  const named = namedIn(store);
  const patterns = sites.flatMap((site) =>
    ["Cisco 7841", "Cisco 7821", "Cisco 8811"].map((model): Fields => ({
      product: model,
      class: "Phone",
      protocol: "SIP",
      protocolSide: "User",
      devicePoolName: named("DevicePool", `DP-${site.code}`),
      commonPhoneConfigName: named("CommonPhoneConfig", "CPP-Office"),
      locationName: named("Location", `LOC-${site.code}`),
      securityProfileName: named("PhoneSecurityProfile", `${model} - Standard SIP Non-Secure Profile`),
      sipProfileName: named("SipProfile", "Standard SIP Profile"),
      phoneTemplateName: named("PhoneButtonTemplate", buttonTemplateOf(model)),
      primaryPhoneName: null,
    })),
  );
  for (let i = store.count("Phone"); i < manyPhones; i++) {
    const name = `SEP02${i.toString(16).toUpperCase().padStart(10, "0")}`;
    store.insert(store.draft("Phone"), { name, description: `Phone ${i}`, ...patterns[i % patterns.length] });
  }
}

const namedIn =
  (store: Store) =>
  (type: string, name: string): Row =>
    store.named(type, name) ?? bug(`no ${type} ${name}`);
