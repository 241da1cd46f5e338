import type { ImportEdits } from "./import.ts";
import type { Place } from "./place.ts";

/*
 * A new user with devices, as client and language server speak of it.
 */

/** What was answered; what is left out is proposed. */
export interface NewUserParams {
  /** A file of its own with all that is missing; or among the files, what users share in templates. */
  readonly into: "newFile" | "files";
  readonly cluster: string;
  /** Of a cluster that no file describes, as it is connected. */
  readonly publisher?: string;
  readonly version?: string;
  readonly domain?: string;
  readonly userid?: string;
  readonly lastName?: string;
  /** What the names of the devices begin with: `CSF`, `TCT`. */
  readonly devices?: readonly string[];
  /** URI of the folder for new files. */
  readonly folder?: string;
}
export interface NewUserEdits {
  readonly files: ImportEdits["files"];
  /** Where a person goes on. */
  readonly place: Place;
}
/** What is proposed before anything is answered. */
export interface UserProposal {
  /** Nobody in the files has it. */
  readonly userid: string;
  /** Enterprise domains of the cluster, as far as the files say them. */
  readonly domains: readonly string[];
}
