import * as vscode from "vscode";
import { Disposable, EventEmitter, type Event, type ExtensionContext, workspace } from "vscode";

/** What VS Code has from 1.101 on; the one before has it as a proposal, and throws when an extension asks for it. */
interface McpServers {
  readonly registerMcpServerDefinitionProvider?: (id: string, provider: McpServerProvider) => Disposable;
}
interface McpServerProvider {
  readonly onDidChangeMcpServerDefinitions: Event<void>;
  provideMcpServerDefinitions(): readonly object[];
}
type McpServer = new (
  label: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  version: string,
) => object;

/**
 * Offers `mra mcp` to agents in VS Code, run by VS Code's own Node. Nothing is offered in a workspace that is not trusted, nor
 * where the setting `mra.agents.enabled` is off, nor by a VS Code that knows no such servers.
 */
export function offerToAgents(context: ExtensionContext): Disposable {
  const nothing = new Disposable(() => undefined);
  if (!isFrom101(vscode.version)) return nothing;
  const { registerMcpServerDefinitionProvider: register } = vscode.lm as typeof vscode.lm & McpServers;
  const { McpStdioServerDefinition: Server } = vscode as typeof vscode & { McpStdioServerDefinition?: McpServer };
  if (register === undefined || Server === undefined) return nothing;
  const changed = new EventEmitter<void>();
  const { version } = context.extension.packageJSON as { readonly version: string };
  const server = (): object =>
    new Server(
      "MRA Config",
      process.execPath,
      [context.asAbsolutePath("dist/mra.cjs"), "mcp"],
      { ELECTRON_RUN_AS_NODE: "1" },
      version,
    );
  return Disposable.from(
    changed,
    workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    workspace.onDidChangeConfiguration((it) => it.affectsConfiguration("mra.agents") && changed.fire()),
    register("mra-config", {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () => (mayOffer() ? [server()] : []),
    }),
  );
}

/** Whether agents are offered anything at all. */
export const mayOffer = (): boolean =>
  workspace.isTrusted && workspace.getConfiguration("mra").get("agents.enabled", true);

function isFrom101(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 1 || (major === 1 && minor >= 101);
}
