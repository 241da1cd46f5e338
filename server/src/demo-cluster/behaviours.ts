/**
 * Where a behaviour is known from. A: Cisco's WSDL and XSD. B: Cisco's guides. C: traffic captured in public code.
 * D: assumed; nobody here had a Unified CM to ask.
 */
export type Provenance = "A" | "B" | "C" | "D";

/** One thing that the demo cluster does on the wire. */
export interface Behaviour {
  readonly id: string;
  readonly group: "Connection" | "Requests" | "Answers" | "Faults" | "State" | "Invented" | "Expressway";
  readonly from: Provenance;
  /** What the strict profile does; both profiles, where `lenient` is absent. */
  readonly strict: string;
  readonly lenient?: string;
}

/** All of it, in the order of docs/demo-cluster.md, which a test holds equal to this table. */
export const behaviours = [
  {
    id: "endpoint",
    group: "Connection",
    from: "B",
    strict:
      "`POST https://host:port/axl/`; without the trailing slash, and everywhere else: HTTP 404 with an HTML page; `GET /axl/` says that AXL is working",
  },
  {
    id: "basic",
    group: "Connection",
    from: "B",
    strict: "HTTP Basic; a wrong name or password: HTTP 401 with an HTML page",
  },
  { id: "read-only-user", group: "Connection", from: "B", strict: "`demo-reader` may read; a write by it is HTTP 401" },
  {
    id: "no-role",
    group: "Connection",
    from: "C",
    strict: "`demo-clerk` signs in but has no AXL role: HTTP 403 with an HTML page",
  },
  {
    id: "session",
    group: "Connection",
    from: "B",
    strict:
      "The first answer sets `JSESSIONIDSSO` (and `JSESSIONID`); with it no password is needed; it ends after 30 minutes without a request; an ended one is HTTP 404",
  },
  {
    id: "stale-session",
    group: "Connection",
    from: "D",
    strict: "An ended session is HTTP 404 even beside a right password",
    lenient: "A right password beside an ended session starts a new one",
  },
  {
    id: "versions",
    group: "Connection",
    from: "B",
    strict:
      "The schema version stands in the namespace of the request. Release 15 takes 15.0, 14.0, 12.5, 12.0; 14: 14.0 to 11.0; 12.5, 12.0, 11.5, 11.0: their own and older ones. The namespace `1.0` is the oldest of them. Any other: HTTP 599",
  },
  {
    id: "version-page",
    group: "Connection",
    from: "C",
    strict: "The page of HTTP 599 reads `Incorrect axl version. Supported axl versions: …`",
  },
  {
    id: "throttle",
    group: "Connection",
    from: "B",
    strict:
      "With more than 1,500 change notifications outstanding, writes are HTTP 503 with an HTML page until the queue has drained; reads go on; no `Retry-After`",
  },
  {
    id: "drain",
    group: "Connection",
    from: "D",
    strict: "The queue drains at 100 notifications a second (adjustable); each write adds one per changed object",
  },

  {
    id: "unknown-operation",
    group: "Requests",
    from: "D",
    strict: "An operation that the demo cluster does not know: fault 5002. SQL is not carried out: fault 5002",
  },
  {
    id: "unknown-element",
    group: "Requests",
    from: "D",
    strict: "An element that the operation does not have in that version: fault 5005",
    lenient: "It is ignored",
  },
  {
    id: "order",
    group: "Requests",
    from: "A",
    strict: "Elements in the order of Cisco's schema, otherwise fault 5005",
    lenient: "Any order",
  },
  {
    id: "required",
    group: "Requests",
    from: "C",
    strict: "Every element that the schema asks for, otherwise fault 5003",
    lenient: "Only those without which nothing can be made; the others get their defaults",
  },
  {
    id: "qualified",
    group: "Requests",
    from: "A",
    strict: "Only the operation has a namespace; a child with one is fault 5005",
    lenient: "Namespaces of children are ignored",
  },
  {
    id: "values",
    group: "Requests",
    from: "D",
    strict:
      "A word outside its enumeration, a text too long, a number that is none, a boolean outside `t f true false 0 1`: fault 5003",
  },
  {
    id: "boolean-case",
    group: "Requests",
    from: "D",
    strict: "`True` and `False`, as Python spells them, are no booleans: fault 5003",
    lenient: "They are",
  },
  {
    id: "empty-value",
    group: "Requests",
    from: "D",
    strict: "An empty boolean, or an empty word where nil is not allowed: fault 5003",
    lenient: "It is set back to its default",
  },
  {
    id: "nil",
    group: "Requests",
    from: "A",
    strict: "`xsi:nil` only where the schema has `nillable`, otherwise fault 5003",
    lenient: "`xsi:nil` everywhere, as empty",
  },
  {
    id: "tri-state",
    group: "Requests",
    from: "B",
    strict: "In update an absent element is left as it is, an empty one is emptied (`< None >`), nil is null",
  },
  {
    id: "choice",
    group: "Requests",
    from: "A",
    strict:
      "A whole list (`members`) or its patches (`addMembers`, `removeMembers`), never both: fault 5005. Patches exist for `members`, `phoneNtpReferences`, `lines`, `extensionsInfo`, `associatedHeadsets`, `accessControlGroupInfo`",
  },
  { id: "foreign-key", group: "Requests", from: "A", strict: "A reference is a name, or a `uuid` attribute" },
  {
    id: "self-reference",
    group: "Requests",
    from: "D",
    strict: "An object cannot refer to itself in its own add",
    lenient: "It can",
  },
  {
    id: "criteria",
    group: "Requests",
    from: "A",
    strict: "`searchCriteria` has at least one element, otherwise fault 5003",
    lenient: "None means all",
  },
  {
    id: "like",
    group: "Requests",
    from: "C",
    strict: "A criterion is SQL LIKE (`%`, `_`); several are ANDed; an empty one matches only what is empty",
  },
  { id: "like-case", group: "Requests", from: "D", strict: "LIKE heeds case", lenient: "LIKE ignores case" },
  {
    id: "paging",
    group: "Requests",
    from: "A",
    strict: "`skip` and `first` cut a list; `skip` counts only beside `first`. The order is that in which objects came",
  },

  {
    id: "envelope",
    group: "Answers",
    from: "A",
    strict:
      "Only the answer's own element has a namespace, that of the request's version; elements in the order of Cisco's schema; a `sequence` attribute is returned",
  },
  {
    id: "list-is-narrow",
    group: "Answers",
    from: "A",
    strict: "`list` gives fewer elements than `get`: those of Cisco's L types",
  },
  { id: "empty-list", group: "Answers", from: "C", strict: "A list without rows is `<return/>`" },
  {
    id: "returned-tags",
    group: "Answers",
    from: "B",
    strict: "`returnedTags` names what is wanted, its texts do not matter; without it, `get` gives everything",
  },
  {
    id: "no-tags",
    group: "Answers",
    from: "D",
    strict: "An empty `returnedTags` gives nothing but the uuid",
    lenient: "An empty `returnedTags` gives everything",
  },
  {
    id: "uuid",
    group: "Answers",
    from: "A",
    strict: "A uuid stands in braces, in upper case",
    lenient: "Without braces, in lower case, as older releases and SQL have it (C)",
  },
  { id: "boolean", group: "Answers", from: "C", strict: "A boolean is `t` or `f`", lenient: "`true` or `false`" },
  {
    id: "nothing",
    group: "Answers",
    from: "B",
    strict:
      'From release 14 `xmlns:xsi` stands on the answer\'s own element only, and nil is `<x uuid=""/>`; before, nil is `xsi:nil="true"` with the declaration on each such element',
    lenient: "Nil is an empty element",
  },
  {
    id: "secrets",
    group: "Answers",
    from: "D",
    strict: "A password, PIN or digest is taken and never given back: its element is empty",
  },
  {
    id: "large-answer",
    group: "Answers",
    from: "B",
    strict:
      "Over 8 MB: fault -1 `Query request too large. Total rows matched: … rows. Suggestive Row Fetch: less than … rows`; over 16 MB in all answers under way: fault -1 `Maximum AXL Memory Allocation Consumed…`",
  },

  {
    id: "fault",
    group: "Faults",
    from: "C",
    strict: "HTTP 500; `axlError` without namespace, with `axlcode`, `axlmessage`, `request`",
    lenient: "`ns2:axlError` with the namespace of the version",
  },
  {
    id: "not-found",
    group: "Faults",
    from: "C",
    strict:
      "get, remove, apply, reset, restart of what is not there: 5007 `Item not valid: The specified … was not found`",
  },
  {
    id: "not-found-on-update",
    group: "Faults",
    from: "C",
    strict: "update of what is not there: 5003 `… not found`",
    lenient: "5007, as everywhere else",
  },
  {
    id: "duplicate",
    group: "Faults",
    from: "C",
    strict:
      "add, or a rename, to a name that exists: -239 `Could not insert new row - duplicate value in a UNIQUE INDEX column…`",
  },
  {
    id: "bad-reference",
    group: "Faults",
    from: "C",
    strict: "A reference to what is not there: -691 `Missing key in referenced table…`",
    lenient: "5007 `Item not valid: …`",
  },
  {
    id: "in-use",
    group: "Faults",
    from: "D",
    strict: "remove of what something refers to: -692 `Key value for constraint … is still being referenced`",
  },
  { id: "standard-entries", group: "Faults", from: "D", strict: "remove of a standard entry: 5003" },
  {
    id: "queue-changed",
    group: "Faults",
    from: "B",
    strict: "`listChange` with another queue's id: 5007 `The queueId value does not match the server…`",
  },

  {
    id: "region-relations",
    group: "State",
    from: "C",
    strict: "One relation per pair of regions, seen from both; `updateRegionMatrix` sets one",
  },
  {
    id: "region-list",
    group: "State",
    from: "D",
    strict: "`relatedRegions` in update adds to and changes the relations there are",
    lenient: "It replaces them",
  },
  {
    id: "change-queue",
    group: "State",
    from: "B",
    strict:
      "`listChange` without `startChangeId` tells where the queue stands; with it, the changes since. The queue keeps 100,000; each start has a new `queueId`; changes of EnterprisePhoneConfig are not told",
  },
  {
    id: "immutable",
    group: "State",
    from: "A",
    strict: "What update does not have cannot change: `phoneType`, `protocol`, `product`, `serviceType` …",
  },
  {
    id: "vendor-config",
    group: "State",
    from: "B",
    strict: "`vendorConfig` is kept as it came and replaced as a whole",
  },
  { id: "follow-up", group: "State", from: "B", strict: "apply, reset and restart change no object; they are counted" },
  { id: "comes-back", group: "State", from: "D", strict: "A reset phone is unregistered until it is looked at" },
  {
    id: "weak",
    group: "State",
    from: "D",
    strict: "Relations of a region and the devices of a user do not keep their targets; every other reference does",
  },

  {
    id: "ice",
    group: "Invented",
    from: "D",
    strict: "The element names inside `vendorConfig/ice` are the demo cluster's own: Cisco publishes none",
  },
  {
    id: "parameters",
    group: "Invented",
    from: "D",
    strict:
      "Enterprise parameters belong to the node `EnterpriseWideData`; `ClusterSecurityMode` is 1 (mixed). The names of the parameters for OAuth with Refresh Login Flow and for the SIP Station throttle are the demo cluster's own",
  },
  {
    id: "ils",
    group: "Invented",
    from: "D",
    strict: "`getIlsConfig`: the words for role and state are the demo cluster's own; the schema has them as free text",
  },
  {
    id: "push",
    group: "Invented",
    from: "A",
    strict: "`listCiscoCloudOnboarding` from 12.5 on: one row, of which only `enablePushNotifications` says something",
  },

  {
    id: "expressway-paths",
    group: "Expressway",
    from: "B",
    strict:
      "REST under `/api/provisioning`, HTTP Basic over HTTPS: `common/mra`, `common/domain`, `controller/zone/unifiedcommunicationstraversal`, `controller/server/cucm`, `controller/server/imp`, `certs/server`, `certs/root`",
  },
  {
    id: "expressway-shapes",
    group: "Expressway",
    from: "C",
    strict:
      "`common/mra` is an object with `Enabled` and `SSO`; zones a list with `Name`, `Status`, `PeerAddress`; Unified CM and IM and Presence lists with `Publisher`, `TlsVerify`; `certs/server` a certificate in PEM",
  },
  {
    id: "expressway-assumed",
    group: "Expressway",
    from: "D",
    strict:
      "Names in the list of domains (`Name`, `EdgeSip`), the authorities of `certs/root` as PEM one after the other, the release in `/status.xml`, and the words of HTTP 401 and 404. There is no field for authorisation by OAuth token: where Expressway has it is not known",
  },
  {
    id: "expressway-read",
    group: "Expressway",
    from: "D",
    strict: "Anything but GET is HTTP 405: the demo Expressway is only read",
  },
] as const satisfies readonly Behaviour[];

/** The strict profile does what Cisco's schema and guides say; the lenient one does what else a server might do. */
export type Profile = "strict" | "lenient";

/** Behaviours in which the profiles differ. Code that treats them differently names one of these. */
export type Difference = Extract<(typeof behaviours)[number], { readonly lenient: string }>["id"];

/** Asks for one behaviour of a profile. */
export type Strictly = (difference: Difference) => boolean;

export const strictlyAs =
  (profile: Profile): Strictly =>
  () =>
    profile === "strict";
