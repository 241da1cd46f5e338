import type { Version, VersionRange } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";

/**
 * What captured answers and clients in use show of a real Unified CM and no schema of Cisco's says. All of it is data, by
 * the path of an element; docs/demo-cluster.md tells where each is known from.
 */

/** What get says of an element that nobody set: a text, or the children of a group. `stamp`: a text that is each object's own. */
export const shownUnset: Readonly<Record<string, Unset>> = {
  "Phone.versionStamp": "stamp",
  "Phone.numberOfButtons": "12",
  "Phone.loginUserId": "",
  "Phone.currentProfileName": "",
  "Phone.loginTime": "",
  "Phone.loginDuration": "",
  "Phone.certificateStatus": "None",
  "Phone.isDualMode": "false",
  "Phone.lines.line.dialPlanWizardId": "",
  "Phone.lines.line.callInfoDisplay": {
    callerName: "true",
    callerNumber: "false",
    redirectedNumber: "false",
    dialedNumber: "true",
  },
  "Phone.confidentialAccess": { confidentialAccessMode: "", confidentialAccessLevel: "-1" },
};
export type Unset = string | Readonly<Record<string, string>>;

/** Attributes that stand on an element beside a uuid. */
export const attributesOf: Readonly<Record<string, string>> = { "Phone.loadInformation": ' special="false"' };

/** Types whose objects have a number for CTI: `ctiid` stands beside their uuid. */
export const withCtiId: ReadonlySet<string> = new Set(["Phone"]);

/** Items, and groups in them, that have a uuid of their own. */
export const withUuid: ReadonlySet<string> = new Set(["Phone.lines.line", "Phone.lines.line.dirn"]);

/** Groups that say once more what other elements of the object say. */
export const repeated: Readonly<Record<string, { readonly after: string; readonly elements: readonly string[] }>> = {
  "Phone.currentConfig": {
    after: "loginDuration",
    elements: ["userHoldMohAudioSourceId", "phoneTemplateName", "mlppDomainId", "preemption", "softkeyTemplateName"],
  },
};

/** Elements that may be asked for in `returnedTags` of get or list, and of which this cluster has nothing to say. */
const askedInVain: Readonly<Record<string, readonly AskedInVain[]>> = {
  "Phone.lines": [{ names: ["lineIdentifier"] }],
  "Phone.blfDirectedCallParks.blfDirectedCallPark": [{ names: ["directedCallParkId"] }],
  "UniversalDeviceTemplate.lines": [{ names: ["lineIdentifier"] }],
  "UniversalDeviceTemplate.blfDirectedCallParks.blfDirectedCallPark": [
    { names: ["directedCallParkId"], versions: "12.5+" },
  ],
  Line: [{ names: ["associatedDevices"], versions: "11.0,11.5" }],
  User: [
    {
      names: [
        "displayName",
        "presenceGroupName",
        "selfService",
        "ldapDirectoryName",
        "attendeesAccessCode",
        "enableUserToHostConferenceNow",
      ],
      versions: "11.0,11.5,12.0",
    },
  ],
  UniversalLineTemplate: [
    {
      names: [
        "forwardDestAllCalls",
        "fwdDestInternalCallsWhenNotRetrieved",
        "busyIntCallsDestination",
        "busyExtCallsDestination",
        "noAnsIntCallsDestination",
        "noAnsExtCallsDestination",
        "noCoverageIntCallsDestination",
        "noCoverageExtCallsDestination",
        "unregisteredIntCallsDestination",
        "unregisteredExtCallsDestination",
        "ctiFailureDestination",
      ],
      versions: "11.0",
    },
  ],
};
interface AskedInVain {
  readonly names: readonly string[];
  readonly versions?: VersionRange;
}

/** Those of one place in one version. */
export const inVainAt = (path: string, version: Version): readonly string[] =>
  (askedInVain[path] ?? []).flatMap((it) => (isIn(version, it.versions) ? it.names : []));

/** Elements that are nillable by Cisco's schema and refused when they are nil. */
export const neverNil: ReadonlySet<string> = new Set(["Phone.confidentialAccess.confidentialAccessMode"]);

/** Types whose objects are devices: their names and security profiles must fit their model. */
export const deviceTypes: ReadonlySet<string> = new Set(["Phone"]);

/** The model whose security profiles fit every other one. */
export const modelOfAll = "Universal Device Template";

/** What devices are called that have a form of their own, by the prefix of their model; all others take any name. */
export const deviceNames: Readonly<Record<string, { readonly form: RegExp; readonly said: string }>> = {
  SEP: { form: /^(SEP|BAT)[0-9A-F]{12}$/i, said: "[SEP followed by 12 hexadecimal digits]" },
  TCT: { form: /^TCT[a-zA-Z0-9._-]{1,12}$/i, said: "[a-zA-Z0-9._-]{1,15}" },
  BOT: { form: /^BOT[a-zA-Z0-9._-]{1,12}$/i, said: "[a-zA-Z0-9._-]{1,15}" },
  TAB: { form: /^TAB[a-zA-Z0-9._-]{1,12}$/i, said: "[a-zA-Z0-9._-]{1,15}" },
};
export const anyDeviceName = { form: /^[a-zA-Z0-9._-]{1,50}$/, said: "[a-zA-Z0-9._-]{1,50}" };

/** Product-specific settings of a desk phone as most real phones have them: numbers as texts. */
export const usualVendorConfig: Readonly<Record<string, string>> = {
  garp: "1",
  recordingTone: "0",
  recordingToneLocalVolume: "100",
  recordingToneRemoteVolume: "50",
  moreKeyReversionTimer: "5",
  powerPriority: "0",
  displayRefreshRate: "0",
};
