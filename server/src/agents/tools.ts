import { clusterTools } from "./cluster-tools.ts";
import { offlineTools } from "./offline-tools.ts";
import type { Tool } from "./tool.ts";

/** Everything an agent can ask for, by whichever door: written down once. */
export const tools: readonly Tool[] = [...offlineTools, ...clusterTools];
