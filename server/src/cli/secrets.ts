/** The environment variable that holds a secret: `turn-mra` → `MRA_SECRET_TURN_MRA`. */
export const secretVariable = (name: string): string => `MRA_SECRET_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;

/** A secret from the environment; undefined when it is not set. */
export const environmentSecret = (
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined => env[secretVariable(name)];
