/** Why the cluster says no: what becomes a SOAP fault. Codes and texts: docs/demo-cluster.md, "Faults". */
export interface Refusal {
  readonly code: number;
  readonly text: string;
  /** Who is to blame, as the fault says it. */
  readonly by: "Client" | "Server";
  /** Its axlError stands in the namespace of the version. */
  readonly isQualified?: true;
}

const by = (who: "Client" | "Server", code: number, text: string): Refusal => ({ code, text, by: who });

/** The object of a get, remove, apply or reset is not there. */
export const notFound = (type: string, name: string): Refusal =>
  by("Server", 5007, `Item not valid: The specified ${name === "" ? type : name} was not found`);

export const notFoundOnUpdate = (type: string): Refusal => by("Server", 5003, `${type} not found`);

const duplicate = (): Refusal =>
  by("Client", -239, "Could not insert new row - duplicate value in a UNIQUE INDEX column (Unique Index:).");

/** A name that is taken; a directory number is said to be one. */
export const duplicateOf = ({ identity }: { readonly identity: readonly string[] }): Refusal =>
  identity[0] === "pattern" ? duplicatePattern() : duplicate();

const duplicatePattern = (): Refusal =>
  by("Client", -239, "Cannot insert or update pattern. A DN exists with the same pattern and partition.");

/** A name that a device of this model cannot have; `said` is the form as the fault has it. */
export const badDeviceName = (said: string): Refusal =>
  by(
    "Client",
    5003,
    `The specified name has invalid characters or is not formatted correctly for this device type.[Valid characters include ${said}]`,
  );

/** A security profile of another model or protocol. */
export const wrongSecurityProfile = (): Refusal =>
  by("Client", 5003, "The specified Security Profile is not valid for this device type (model and protocol).");

/** A reference to something that is not there. */
export const missingKey = (element: string): Refusal =>
  by(
    "Client",
    -691,
    `Missing key in referenced table for referential constraint (informix.fk_${element.toLowerCase()}).`,
  );

export const stillReferenced = (type: string, by_: string): Refusal =>
  by(
    "Client",
    -692,
    `Key value for constraint (informix.pk_${type.toLowerCase()}) is still being referenced by ${by_}.`,
  );

export const builtIn = (type: string, name: string): Refusal =>
  by("Server", 5003, `${type} ${name} is a standard entry and cannot be deleted.`);

export const unexpectedNode = (element: string): Refusal => by("Client", 5005, `Unexpected node: ${element}`);

export const missingNode = (element: string): Refusal => by("Client", 5003, `Missing required element: ${element}`);

/** As a real cluster words it: the value itself is not said. */
export const badValue = (element: string): Refusal => by("Client", 5003, `Invalid value for ${element}`);

export const unknownRequest = (operation: string): Refusal => by("Server", 5002, `Unknown request: ${operation}`);

export const noSql = (): Refusal =>
  by("Server", 5002, "The demo cluster keeps no database: SQL requests are not carried out.");

export const unreadable = (what: string): Refusal => by("Client", 5000, `Request could not be read: ${what}`);

export const tooLarge = (total: number, suggested: number): Refusal =>
  by(
    "Server",
    -1,
    `Query request too large. Total rows matched: ${total} rows. Suggestive Row Fetch: less than ${suggested} rows`,
  );

export const memoryConsumed = (): Refusal =>
  by("Server", -1, "Maximum AXL Memory Allocation Consumed. Please retry once requests in progress have completed");

/** Alone among faults it was seen with its axlError in the namespace of the version. */
export const wrongQueue = (): Refusal => ({
  ...by(
    "Server",
    5007,
    "The queueId value does not match the server. This indicates that it is either incorrect or the server restarted and a full sync is needed.",
  ),
  isQualified: true,
});

export const lostChanges = (first: number): Refusal =>
  by("Server", 5007, `Item not valid: startChangeId is no longer in the queue; the first change is ${first}`);
