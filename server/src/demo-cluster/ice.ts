import type { Plain } from "./seeds/plant.ts";

/** ICE as the demo cluster keeps it. The names are invented (provenance D): Cisco publishes none. */
export interface IceSettings {
  readonly enabled: boolean;
  readonly candidate: "Host" | "Server Reflexive" | "Relayed";
  readonly reflexive: boolean;
  readonly turn?: {
    readonly primary: string;
    readonly secondary: string;
    readonly transport: string;
    readonly user: string;
  };
}

/** `<ice>` with its eight elements; all of them are there even when they say nothing, as after one save in the GUI. */
export function iceSection(settings: IceSettings): Plain {
  const { turn } = settings;
  return {
    ice: {
      iceEnable: settings.enabled ? "1" : "0",
      iceDefaultCandidateType: settings.candidate,
      iceServerReflexiveAddress: settings.reflexive ? "1" : "0",
      turnPrimaryServer: turn?.primary ?? "",
      turnSecondaryServer: turn?.secondary ?? "",
      turnTransport: turn?.transport ?? "Auto",
      turnUserName: turn?.user ?? "",
      turnPassword: "",
    },
  };
}
