/** The environment variable from which the command line takes a secret: `turn-mra` → `MRA_SECRET_TURN_MRA`. */
export const secretVariable = (name: string): string => `MRA_SECRET_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
