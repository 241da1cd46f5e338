/*
 * What an agent in the editor asks for, as client and language server speak of it.
 */

import type { PreflightParams } from "./preflight.ts";

/** A call of a tool. */
export interface AgentToolParams {
  /** `check`: its name, without what VS Code wants before it. */
  readonly tool: string;
  readonly given: Readonly<Record<string, string>>;
  /** The approval that the secret store has of the plan that is asked about, JSON. */
  readonly approval?: string;
  /** By what means the surroundings are looked at, where that is asked for. */
  readonly preflight?: PreflightParams;
}
/** Its answer. */
export interface AgentToolAnswer {
  /** JSON: data, bounded, without characters that steer. */
  readonly text: string;
  readonly failed: boolean;
}
