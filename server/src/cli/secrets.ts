import { secretVariable } from "../../../core/src/base/secret-variable.ts";

/** A secret from the environment; undefined when it is not set. */
export const environmentSecret = (
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined => env[secretVariable(name)];
