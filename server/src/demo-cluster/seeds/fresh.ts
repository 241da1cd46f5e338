import { modelSchemas } from "../../../../core/src/catalog/generated/models.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import { iceSection } from "../ice.ts";
import type { Plant } from "./plant.ts";

/** A cluster just installed: its nodes, and what Unified CM brings along. */
export function plantFresh(plant: Plant): void {
  plantNodes(plant);
  plantNames(plant);
  plantDefaults(plant);
  plantProfiles(plant);
  plantTemplates(plant);
}

/** The nodes of the example. Call managers go by their short name, as the example refers to them. */
export const nodes = ["cucm-pub", "cucm-sub1", "cucm-sub2"] as const;
const domain = "example.com";

function plantNodes(plant: Plant): void {
  plant.name("LbmHubGroup");
  plant.add(
    "ProcessNode",
    { name: "EnterpriseWideData", nodeUsage: "Subscriber", processNodeRole: "CUCM Voice/Video" },
    "00000000-1111-0000-0000-000000000000",
  );
  for (const [i, name] of nodes.entries())
    plant.add("ProcessNode", {
      name: `${name}.${domain}`,
      description: name,
      nodeUsage: i === 0 ? "Publisher" : "Subscriber",
      processNodeRole: "CUCM Voice/Video",
    });
  plant.add("ProcessNode", {
    name: `imp1.${domain}`,
    description: "imp1",
    nodeUsage: "Subscriber",
    processNodeRole: "CUCM IM and Presence",
  });
  plant.name("CallManager", ...nodes);
  for (const [i, name] of nodes.entries())
    for (const [service, active] of services(i === 0))
      plant.add("ProcessNodeService", {
        processNodeName: `${name}.${domain}`,
        service,
        enable: true,
        isActive: active,
      });
  for (const name of nodes)
    plant.add("ServiceParameter", {
      processNodeName: `${name}.${domain}`,
      name: "SIPStationTCPPortThrottleThreshold",
      service: "Cisco CallManager",
      value: "750",
      valueType: "long",
    });
  for (const [name, value, valueType] of parameters)
    plant.add("ServiceParameter", {
      processNodeName: "EnterpriseWideData",
      name,
      service: "Enterprise Wide",
      value,
      valueType,
    });
}

const services = (publisher: boolean): readonly (readonly [string, boolean])[] => [
  ["Cisco CallManager", true],
  ["Cisco Tftp", true],
  ["Cisco CTIManager", true],
  ["Cisco AXL Web Service", publisher],
  ["Cisco Certificate Authority Proxy Function", publisher],
  ["Cisco DirSync", publisher],
];

/** Names and values assumed (provenance D): ClusterSecurityMode 1 is mixed mode. */
const parameters: readonly (readonly [string, string, string])[] = [
  ["ClusterID", "emea-prod", "string"],
  ["ClusterSecurityMode", "1", "long"],
  ["OAuthRefreshLoginFlow", "1", "long"],
  ["OrganizationTopLevelDomain", domain, "string"],
  ["ClusterFullyQualifiedDomainName", `cucm.${domain}`, "string"],
];

function plantNames(plant: Plant): void {
  plant.name("AudioCodecPreferenceList", "Factory Default low loss", "Factory Default lossy");
  plant.name("CredentialPolicy", "Default Credential Policy");
  plant.name("LocalRouteGroup", "Standard Local Route Group");
  plant.name("Location", "Hub_None", "Phantom", "Shadow");
  plant.name("MlppDomain", "Default");
  plant.name("PresenceGroup", "Standard Presence group");
  plant.name("SoftKeyTemplate", "Standard User", "Standard Feature", "Standard Shared Phone Manager", "Standard Agent");
  plant.name("Srst", "Disable", "Use Default Gateway");
  plant.name(
    "UserGroup",
    "Standard CCM End Users",
    "Standard CTI Enabled",
    "Standard CTI Allow Call Recording",
    "Standard CCM Super Users",
  );
  plant.name("VoiceMailProfile", "NoVoiceMail", "Default");
  plant.name(
    "IpPhoneServices",
    "Missed Calls",
    "Received Calls",
    "Placed Calls",
    "Corporate Directory",
    "Personal Directory",
    "Intercom Calls",
  );
  plant.name(
    "SipProfile",
    "Standard SIP Profile",
    "Standard SIP Profile For TelePresence Endpoint",
    "Standard SIP Profile For TelePresence Conferencing",
    "Standard SIP Profile For Cisco VCS",
    "Standard SIP Profile for Mobile Device",
  );
  plant.name(
    "PhoneButtonTemplate",
    "Universal Device Template Button Layout",
    ...modelsOf(plant).map(buttonTemplateOf),
  );
}

/** Phones that the version knows; the template type among them is none. */
export const modelsOf = (plant: Plant): readonly string[] =>
  modelSchemas.filter((it) => isIn(plant.version, it.versions) && it.family !== "template").map((it) => it.model);

/** `Cisco 8845` → `Standard 8845 SIP`. */
export const buttonTemplateOf = (model: string): string => `Standard ${model.replace(/^Cisco (Unified )?/, "")} SIP`;

function plantDefaults(plant: Plant): void {
  plant.add("DateTimeGroup", {
    name: "CMLocal",
    timeZone: "Etc/GMT",
    separator: "/",
    dateformat: "M/D/Y",
    timeFormat: "12-hour",
  });
  plant.add("CallManagerGroup", {
    name: "Default",
    tftpDefault: true,
    members: { member: [{ callManagerName: nodes[0], priority: 1 }] },
  });
  plant.add("Region", { name: "Default" });
  plant.add("DevicePool", {
    name: "Default",
    dateTimeSettingName: "CMLocal",
    callManagerGroupName: "Default",
    regionName: "Default",
    srstName: "Disable",
    locationName: "Hub_None",
  });
  plant.add("CommonPhoneConfig", {
    name: "Standard Common Phone Profile",
    description: "Standard Common Phone Profile",
    unlockPwd: "",
    vendorConfig: {
      webAccess: "1",
      sshAccess: "1",
      ...iceSection({ enabled: true, candidate: "Host", reflexive: true }),
      instantMessaging: "",
      desktopClient: "",
    },
  });
  plant.add("EnterprisePhoneConfig", {
    vendorConfig: { webProtocol: "0", ice: "", instantMessaging: "", desktopClient: "" },
  });
}

function plantProfiles(plant: Plant): void {
  for (const model of modelsOf(plant))
    plant.add("PhoneSecurityProfile", {
      phoneType: model,
      protocol: "SIP",
      name: `${model} - Standard SIP Non-Secure Profile`,
      description: `${model} - Standard SIP Non-Secure Profile`,
      deviceSecurityMode: "Non Secure",
    });
  plant.add("PhoneSecurityProfile", {
    phoneType: "Universal Device Template",
    protocol: "SIP",
    name: "Universal Device Template - Model-independent Security Profile",
    deviceSecurityMode: "Non Secure",
  });
  plant.add("SipTrunkSecurityProfile", {
    name: "Non Secure SIP Trunk Profile",
    description: "Non Secure SIP Trunk Profile authenticated by null String",
    securityMode: "Non Secure",
    incomingTransport: "TCP+UDP",
    outgoingTransport: "TCP",
  });
}

function plantTemplates(plant: Plant): void {
  plant.add("UniversalLineTemplate", {
    name: "Sample Line Template with TAG usage examples",
    blfPresenceGroup: "Standard Presence group",
  });
  for (const name of ["Auto-registration Template", "Sample Device Template with TAG usage examples"])
    plant.add("UniversalDeviceTemplate", templateOf(name));
  plant.add("UserProfileProvision", {
    name: "Standard (Factory Default) User Profile",
    description: "Standard (Factory Default) User Profile",
    allowProvision: false,
  });
  plant.add("FeatureGroupTemplate", {
    name: "Default Feature Group Template",
    userProfile: "Standard (Factory Default) User Profile",
  });
}

/** A universal device template that refers to nothing but what a fresh cluster has. */
export const templateOf = (name: string): { readonly [element: string]: string } => ({
  name,
  devicePool: "Default",
  deviceSecurityProfile: "Universal Device Template - Model-independent Security Profile",
  sipProfile: "Standard SIP Profile",
  phoneButtonTemplate: "Universal Device Template Button Layout",
  commonPhoneProfile: "Standard Common Phone Profile",
  blfPresenceGroup: "Standard Presence group",
  location: "Hub_None",
});
