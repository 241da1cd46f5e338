import { nodes, templateOf } from "./fresh.ts";
import type { Plant } from "./plant.ts";

/**
 * What `examples/emea-prod` refers to and declares `managed: false`. Its device template takes what a fresh cluster has,
 * since the pool and the profiles that the example names for it are still to be deployed.
 */
export function plantExample(plant: Plant): void {
  plant.add("CallManagerGroup", {
    name: "CMG-EMEA",
    members: {
      member: [
        { callManagerName: nodes[1], priority: 1 },
        { callManagerName: nodes[2], priority: 2 },
      ],
    },
  });
  plant.add("Region", { name: "EMEA-HQ" });
  plant.add("UniversalDeviceTemplate", templateOf("UDT-MRA"));
  plant.add("UniversalLineTemplate", { name: "ULT-EMEA", blfPresenceGroup: "Standard Presence group" });
}
