import { homedir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Where journals and locks of this user are, the same for the editor and the command line, so that there is one writer
 * for each cluster whoever begins. MRA_STATE_DIR names another folder.
 */
export function stateFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const chosen = env.MRA_STATE_DIR;
  if (chosen !== undefined && chosen !== "") return chosen;
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "mra-config");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "mra-config");
  return join(env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "mra-config");
}

/** The folder of the journals in it. */
export const journalsIn = (state: string): string => join(state, "journal");

/** The folder of the locks of clusters, beside that of the journals. */
export const locksIn = (journals: string): string => join(dirname(journals), "locks");
