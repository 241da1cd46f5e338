import assert from "node:assert/strict";
import { register } from "node:module";
import { beforeEach, test } from "node:test";
import type { ExtensionContext } from "vscode";

/** What the offer sees of VS Code; a test sets it. */
interface Played {
  version: string;
  lm: object | undefined;
  McpStdioServerDefinition: unknown;
  trusted: boolean;
  enabled: boolean;
}

// In place of VS Code: a module whose exports are what the last call of `be` said.
const names = ["version", "lm", "workspace", "McpStdioServerDefinition", "Disposable", "EventEmitter"];
const module = `export let ${names.join(", ")}; export const be = (it) => { ({ ${names.join(", ")} } = it); };`;
const hooks = `export const resolve = (it, context, next) => it === "vscode"
  ? { url: "data:text/javascript,${encodeURIComponent(module)}", shortCircuit: true } : next(it, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const { be } = (await import("vscode")) as unknown as { readonly be: (it: object) => void };
const { offerToAgents } = await import("../../client/src/agents.ts");

class Disposable {
  static from(...all: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => {
      for (const it of all) it.dispose();
    });
  }
  readonly dispose: () => void;
  constructor(end: () => void) {
    this.dispose = end;
  }
}
class EventEmitter {
  readonly #hearing: (() => void)[] = [];
  readonly event = (hear: () => void): Disposable => {
    this.#hearing.push(hear);
    return new Disposable(() => undefined);
  };
  fire(): void {
    for (const it of this.#hearing) it();
  }
  dispose(): void {
    this.#hearing.length = 0;
  }
}
class Server {
  readonly given: readonly unknown[];
  constructor(...given: readonly unknown[]) {
    this.given = given;
  }
}
interface Provider {
  readonly onDidChangeMcpServerDefinitions: (hear: () => void) => Disposable;
  provideMcpServerDefinitions(): readonly Server[];
}

let providers: Provider[] = [];
const granted = new EventEmitter();
let configured: ((it: { affectsConfiguration(key: string): boolean }) => void)[] = [];
const register101 = {
  registerMcpServerDefinitionProvider: (_: string, it: Provider) => (
    providers.push(it),
    new Disposable(() => undefined)
  ),
};
const played: Played = { version: "", lm: {}, McpStdioServerDefinition: Server, trusted: true, enabled: true };

function offer(it: Partial<Played>): Provider | undefined {
  Object.assign(played, { version: "1.139.1", lm: register101, McpStdioServerDefinition: Server }, it);
  be({
    ...played,
    Disposable,
    EventEmitter,
    workspace: {
      get isTrusted() {
        return played.trusted;
      },
      getConfiguration: () => ({ get: () => played.enabled }),
      onDidGrantWorkspaceTrust: granted.event,
      onDidChangeConfiguration: (hear: (typeof configured)[number]) => {
        configured.push(hear);
        return new Disposable(() => undefined);
      },
    },
  });
  const context = {
    extension: { packageJSON: { version: "1.2.3" } },
    asAbsolutePath: (path: string) => `/extension/${path}`,
  };
  offerToAgents(context as unknown as ExtensionContext);
  return providers[0];
}

beforeEach(() => {
  providers = [];
  configured = [];
  Object.assign(played, { trusted: true, enabled: true });
});

test("mra mcp is offered, run by VS Code's own Node", () => {
  const [server] = offer({})?.provideMcpServerDefinitions() ?? [];
  assert.deepEqual(server?.given, [
    "MRA Config",
    process.execPath,
    ["/extension/dist/mra.cjs", "mcp"],
    { ELECTRON_RUN_AS_NODE: "1" },
    "1.2.3",
  ]);
});

test("a VS Code that knows no such servers, or has them only as a proposal that throws, is asked for nothing", () => {
  const throws = {
    get registerMcpServerDefinitionProvider(): never {
      throw new Error("proposed");
    },
  };
  assert.equal(offer({ version: "1.100.3", lm: throws }), undefined);
  assert.equal(offer({ lm: {} }), undefined);
  assert.equal(offer({ McpStdioServerDefinition: undefined }), undefined);
  assert.ok(offer({ version: "1.101.0" }));
});

test("nothing is offered in a workspace that is not trusted, or where the setting is off, and both are followed", () => {
  const provider = offer({ trusted: false });
  assert.ok(provider);
  let changes = 0;
  provider.onDidChangeMcpServerDefinitions(() => changes++);
  assert.deepEqual(provider.provideMcpServerDefinitions(), []);
  played.trusted = true;
  granted.fire();
  assert.equal(provider.provideMcpServerDefinitions().length, 1);
  played.enabled = false;
  for (const hear of configured) hear({ affectsConfiguration: (key) => key === "mra.agents" });
  assert.deepEqual(provider.provideMcpServerDefinitions(), []);
  for (const hear of configured) hear({ affectsConfiguration: () => false });
  assert.equal(changes, 2);
});
