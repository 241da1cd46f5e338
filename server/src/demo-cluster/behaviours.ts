import type { Behaviour } from "./behaviour.ts";
import { invented } from "./behaviours-invented.ts";

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
    strict:
      "The page of HTTP 599, captured, reads `Incorrect axl version. Supported axl versions are 12.x, 14.0 and 15.0`",
    lenient: "`Supported axl versions: 15.0, 14.0, 12.5, 12.0`, each by itself",
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
    id: "sent-back",
    group: "Requests",
    from: "C",
    strict:
      "What get shows and add does not take (`versionStamp`, `currentConfig`, `ctiid` …) is ignored in add: npm `cisco-axl` copies phones so",
  },
  {
    id: "order",
    group: "Requests",
    from: "A",
    strict:
      "Elements of add and update in the order of Cisco's schema, otherwise fault 5005. Inside `searchCriteria` and `returnedTags` any order: clients in use build both from unordered maps (C)",
    lenient: "Any order",
  },
  {
    id: "required",
    group: "Requests",
    from: "C",
    strict:
      "Only elements without which nothing can be made; without one of those fault 5003. The others that the schema asks for get their defaults: samples of Cisco's leave seven of them out on purpose, and `blfDest` of a busy lamp field",
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
      "A word outside its enumeration, a text too long, a number that is none, a boolean outside `t f true false 0 1`: `Invalid value for …` (the words are C, the code 5003 is D)",
  },
  {
    id: "boolean-case",
    group: "Requests",
    from: "C",
    strict: "`True` and `False`, as Python spells them, are booleans: Cisco's own samples send them",
  },
  {
    id: "empty-value",
    group: "Requests",
    from: "C",
    strict:
      "An empty boolean, number or word is set back to its default: a client in use sends all three empty, and an empty `confidentialAccessMode` is the documented way",
  },
  {
    id: "nil",
    group: "Requests",
    from: "A",
    strict:
      "`xsi:nil` only where the schema has `nillable`, otherwise fault 5003; for `confidentialAccessMode` never, although it is nillable: `Invalid value for confidentialAccessMode` (C)",
    lenient: "`xsi:nil` everywhere else, as empty",
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
    id: "case",
    group: "Requests",
    from: "C",
    strict:
      "Objects, references and words of enumerations are found whatever their capitals (`Standard Presence Group`, `http`), and shown as the cluster spells them. That a name which differs in capitals only is taken is assumed (D)",
  },
  {
    id: "empty-name",
    group: "Requests",
    from: "C",
    strict: "An empty `newName` in update is none: ciscoaxl and cucm-py send one with every update of a region",
  },
  {
    id: "device",
    group: "Requests",
    from: "C",
    strict:
      "A phone whose name does not fit its model, or whose security profile is of another model or protocol, is refused in the words of a real cluster; the code 5003 and which names fit are assumed (D)",
  },
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
    strict:
      "`returnedTags` names what is wanted; texts and order do not matter, and every element of Cisco's R and L types is taken (`currentConfig`, `lines/lineIdentifier`); without it, `get` gives everything",
  },
  {
    id: "as-captured",
    group: "Answers",
    from: "C",
    strict:
      "A phone shows what two captured answers of 10.5 show: `ctiid` beside its uuid, `special` on `loadInformation`, uuids on lines and their numbers, `versionStamp`, `numberOfButtons`, `loginUserId`, `currentConfig`, all of `callInfoDisplay`, and `confidentialAccess` with an empty mode and level -1; desk phones have numbers in `vendorConfig`",
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
  {
    id: "boolean",
    group: "Answers",
    from: "C",
    strict: "A boolean is `true` or `false`, and `t` or `f` in about one place of sixteen: captured answers mix them",
    lenient: "`t` or `f`",
  },
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
      "get, remove, apply, reset, restart of what is not there: 5007 `Item not valid: The specified … was not found`, with the name",
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
      "add, or a rename, to a name that exists: -239 `Could not insert new row - duplicate value in a UNIQUE INDEX column…`; of a line `Cannot insert or update pattern. A DN exists with the same pattern and partition.` (its code is D)",
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
    strict:
      "remove of what something refers to: -692 `Key value for constraint … is still being referenced`. Not so a phone NTP reference: a sample of Cisco's removes it before its date/time group (C)",
  },
  { id: "standard-entries", group: "Faults", from: "D", strict: "remove of a standard entry: 5003" },
  {
    id: "queue-changed",
    group: "Faults",
    from: "B",
    strict:
      "`listChange` with another queue's id: 5007 `The queueId value does not match the server. This indicates that it is either incorrect or the server restarted and a full sync is needed.`, in `ns2:axlError`",
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
      "`listChange` with `startChangeId` tells the changes since, 901 numbers of the queue in one answer: while `lastChangeId` is at least `nextStartChangeId` there is more. uuids are bare and in lower case, `doGet` is `true` or `false`. The queue keeps 100,000; each start has a new `queueId`; changes of EnterprisePhoneConfig are not told",
  },
  {
    id: "first-changes",
    group: "State",
    from: "B",
    strict:
      "`listChange` without `startChangeId`: with `objectList` all changes that the queue still holds; without it only where the queue stands, and no `changes` element (C)",
    lenient: "Only where the queue stands, with an empty `changes`",
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
    strict:
      "Relations of a region, the NTP references of a date/time group and the devices of a user do not keep their targets; every other reference does",
  },
  ...invented,
] as const satisfies readonly Behaviour[];

/**
 * The strict profile does what captured answers and Cisco's guides show and, where they say nothing, its schema to the
 * letter; the lenient one does what else a server might do.
 */
export type Profile = "strict" | "lenient";

/** Behaviours in which the profiles differ. Code that treats them differently names one of these. */
export type Difference = Extract<(typeof behaviours)[number], { readonly lenient: string }>["id"];

/** Asks for one behaviour of a profile. */
export type Strictly = (difference: Difference) => boolean;

export const strictlyAs =
  (profile: Profile): Strictly =>
  () =>
    profile === "strict";
