import type { Version } from "../../../../core/src/catalog/schema.ts";
import type { Store } from "../store.ts";
import { plantExample } from "./example.ts";
import { plantFresh } from "./fresh.ts";
import { plantLarge } from "./large.ts";
import { createPlant, type Plant, type Planted } from "./plant.ts";
import { plantStandard } from "./standard.ts";

/** What a demo cluster starts with. */
export type Seed = (typeof seeds)[number];
export const seeds = ["empty", "standard", "large"] as const;

/** Fills an empty store. The same seed and version always give the same objects with the same uuids. */
export function plantSeed(store: Store, version: Version, seed: Seed, more: readonly Planted[] = []): Plant {
  const plant = createPlant(store, version);
  plantFresh(plant);
  plantExample(plant);
  if (seed !== "empty") plantStandard(plant);
  if (seed === "large") plantLarge(plant);
  for (const { type, object } of more) plant.add(type, object);
  store.changes.clear();
  return plant;
}
