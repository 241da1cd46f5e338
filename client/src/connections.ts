import { ConfigurationTarget, EventEmitter, workspace } from "vscode";
import type { Event, ExtensionContext } from "vscode";
import type { Failure } from "../../core/src/wire/failure.ts";
import type { PlayedHosts } from "../../core/src/wire/preflight.ts";
import type { Drift } from "../../core/src/wire/drift.ts";
import { type ClusterSetting, readClusterSettings } from "./cluster-setting.ts";

/** How it stands with a cluster that was named. */
export type ConnectionState =
  /** `byUser`: the user signed out, and it stays so until asked for. */
  | { readonly kind: "signedOut"; readonly byUser?: true }
  | { readonly kind: "connecting" }
  | { readonly kind: "connected"; readonly release: string; readonly schema: string }
  /** It did not answer; `since` is when that was first seen. */
  | { readonly kind: "unreachable"; readonly since: Date; readonly failure: Failure }
  /** It answered, and not as hoped: certificate, sign-in, role, service. */
  | { readonly kind: "refused"; readonly failure: Failure };

/** A cluster the user named, or the demo cluster, and how it stands with it. */
export interface Connection {
  readonly setting: ClusterSetting;
  /** What `cluster:` in a file says when it means this one. */
  readonly cluster: string;
  readonly demo: boolean;
  /** Where the demo plays the other hosts of its example. */
  readonly surroundings: DemoSurroundings | undefined;
  readonly state: ConnectionState;
  /** How it stands to the files, as far as that was looked at. */
  readonly drift: Drift;
}

/** The name servers of the demo, and the hosts that it plays. It comes from the demo itself, never from a setting. */
export interface DemoSurroundings extends PlayedHosts {
  /** A user whom its Expressway-E lets in. */
  readonly edge?: { readonly user: string; readonly password: string };
  readonly resolver: string;
  readonly publicResolver: string;
}

/** All connections, and who wants to know when one changes. The only place where their state is kept. */
export interface Connections {
  dispose(): void;
  all(): readonly Connection[];
  get(name: string): Connection | undefined;
  setState(name: string, state: ConnectionState): void;
  setDrift(drift: Drift): void;
  /** The demo cluster of this computer, or none. It is never written to the settings. */
  setDemo(setting: ClusterSetting | undefined, surroundings?: DemoSurroundings): void;
  /** Adds or replaces the entry of that name in the user's settings. */
  save(setting: ClusterSetting): Promise<void>;
  forget(name: string): Promise<void>;
  /** Everybody has to connect anew: the server that held the connections is another one. */
  lapse(): void;
  /** The name of the connection that changed; undefined: the list did. */
  readonly onDidChange: Event<string | undefined>;
}

/** The name under which the demo cluster stands beside the user's own, and what it is called in files. */
export const demoName = "demo";
export const demoCluster = "emea-prod";

/** Reads the user's clusters and follows the setting. Nothing is connected. */
export function openConnections(context: ExtensionContext): Connections {
  const changed = new EventEmitter<string | undefined>();
  const states = new Map<string, ConnectionState>();
  const drifts = new Map<string, Drift>();
  let demo: ClusterSetting | undefined;
  let around: DemoSurroundings | undefined;
  const settings = (): readonly ClusterSetting[] =>
    readClusterSettings(workspace.getConfiguration("mra").inspect("clusters")?.globalValue);
  const connection = (setting: ClusterSetting, isDemo: boolean): Connection => ({
    setting,
    cluster: isDemo ? demoCluster : setting.name,
    demo: isDemo,
    surroundings: isDemo ? around : undefined,
    state: states.get(setting.name) ?? { kind: "signedOut" },
    drift: drifts.get(setting.name) ?? { connection: setting.name, changed: [], different: [], pending: 0 },
  });
  const all = (): readonly Connection[] => [
    ...(demo ? [connection(demo, true)] : []),
    ...settings()
      .filter((it) => it.name !== demo?.name)
      .map((it) => connection(it, false)),
  ];
  const write = async (next: readonly ClusterSetting[]): Promise<void> => {
    await workspace.getConfiguration("mra").update("clusters", next, ConfigurationTarget.Global);
  };
  context.subscriptions.push(
    changed,
    workspace.onDidChangeConfiguration((it) => it.affectsConfiguration("mra.clusters") && changed.fire(undefined)),
  );
  return {
    all,
    get: (name) => all().find((it) => it.setting.name === name),
    setState: (name, state) => {
      states.set(name, state);
      changed.fire(name);
    },
    setDrift: (drift) => {
      drifts.set(drift.connection, drift);
      changed.fire(drift.connection);
    },
    setDemo: (setting, surroundings) => {
      demo = setting;
      around = surroundings;
      if (!setting) {
        states.delete(demoName);
        drifts.delete(demoName);
      }
      changed.fire(undefined);
    },
    save: async (setting) => {
      const rest = settings();
      const known = rest.some((it) => it.name === setting.name);
      await write(known ? rest.map((it) => (it.name === setting.name ? setting : it)) : [...rest, setting]);
    },
    forget: async (name) => {
      states.delete(name);
      await write(settings().filter((it) => it.name !== name));
    },
    lapse: () => {
      drifts.clear();
      for (const [name, state] of states) if (state.kind === "connected") states.set(name, { kind: "signedOut" });
      changed.fire(undefined);
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
