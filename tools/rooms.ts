/**
 * The rooms of the house, lowest first: what docs/ARCHITECTURE.md draws and lists, what stands at the head of each room (its
 * README.md), and what the architecture test holds. A room sees only rooms above it in this list, so no two can depend on
 * each other.
 */
export interface Room {
  readonly name: string;
  readonly knows: string;
  /** `core/*`: every room of it. */
  readonly mayImport: readonly string[];
  /** Where of a room only a part may be imported: said in words here, held by a test of its own. */
  readonly only?: Readonly<Record<string, string>>;
  /** The file to read first. */
  readonly start: string;
}

export const rooms: readonly Room[] = [
  {
    name: "core/base",
    knows: "spans, texts in two languages, addresses, results, bugs",
    mayImport: [],
    start: "span.ts",
  },
  {
    name: "core/wire",
    knows: "what client and language server say to each other, as types",
    mayImport: ["core/base"],
    start: "protocol.ts",
  },
  {
    name: "core/catalog",
    knows: "every object type, field and enumeration of AXL that the product speaks, by version; most of it generated",
    mayImport: ["core/base"],
    start: "schema.ts",
  },
  {
    name: "core/syntax",
    knows: "YAML: the only room that imports `yaml`",
    mayImport: ["core/base"],
    start: "parse.ts",
  },
  {
    name: "core/sheet",
    knows: "spreadsheets: delimited texts, BAT's columns, what a cell means and what a spreadsheet damaged",
    mayImport: ["core/base", "core/catalog"],
    start: "import-sheets.ts",
  },
  {
    name: "core/dump",
    knows:
      "what an Expressway prints of its configuration and status, read into facts with the lines from which they are",
    mayImport: ["core/base", "core/catalog"],
    start: "expressway-facts.ts",
  },
  {
    name: "core/model",
    knows: "a cluster's project: objects, values, references, where each stands; the rows of tables as objects",
    mayImport: ["core/base", "core/catalog", "core/syntax", "core/sheet"],
    start: "bind.ts",
  },
  {
    name: "core/rules",
    knows: "one file and one page per rule",
    mayImport: ["core/base", "core/catalog", "core/syntax", "core/sheet", "core/model"],
    start: "rule.ts",
  },
  {
    name: "core/ide",
    knows: "completion, hover, definition, rename … as plain data",
    mayImport: ["core/base", "core/catalog", "core/syntax", "core/model", "core/rules"],
    start: "completion.ts",
  },
  {
    name: "core/plan",
    knows: "what to do so that the cluster is as the files say",
    mayImport: ["core/base", "core/catalog", "core/syntax", "core/model"],
    start: "plan.ts",
  },
  {
    name: "core/paths",
    knows: "the ways from an endpoint through Expressway to Unified CM, and what is left of them when nodes fail",
    mayImport: ["core/base", "core/catalog", "core/model", "core/syntax"],
    start: "topology.ts",
  },
  {
    name: "core/compact",
    knows: "objects as few lines: templates for what they share, files by pool and profile, or rows of a spreadsheet",
    mayImport: ["core/base", "core/catalog", "core/syntax", "core/sheet"],
    start: "compact.ts",
  },
  {
    name: "core/expect",
    knows: "tests of a team's configuration: what files of tests say must be found and planned, and whether it is so",
    mayImport: ["core/base", "core/catalog", "core/syntax", "core/model", "core/rules", "core/plan"],
    start: "config-test.ts",
  },
  {
    name: "core/readiness",
    knows: "who could work outside now by the files, by which first cause others could not, and what is ahead",
    mayImport: ["core/base", "core/syntax", "core/model", "core/rules", "core/plan", "core/paths"],
    start: "readiness.ts",
  },
  {
    name: "server/port",
    knows:
      "the ports to a cluster and to what a project remembers, types only: what is asked of one, what can go wrong, what became of a write",
    mayImport: ["core/base", "core/catalog", "core/plan"],
    start: "cluster.ts",
  },
  {
    name: "server/disk",
    knows:
      "texts to and from where a person said: links followed, devices and pipes written and read to a limit, what killed runs left taken away",
    mayImport: ["core/base"],
    start: "put.ts",
  },
  {
    name: "server/deploy",
    knows: "carries out a stored plan and keeps the journal; the cluster is a port",
    mayImport: ["server/disk", "core/base", "core/catalog", "core/model", "core/plan", "server/port"],
    start: "deploy.ts",
  },
  {
    name: "server/state",
    knows:
      "where a project's memory is: this computer's folder, or beside it a folder or a branch of git that a team shares; who agreed to that",
    mayImport: ["server/disk", "core/base", "core/rules", "core/syntax", "server/port", "server/deploy"],
    only: { "server/deploy": "its lock, and how its files are read" },
    start: "team.ts",
  },
  {
    name: "server/axl",
    knows: "SOAP, XML, encode and decode; sockets only in `transport*`",
    mayImport: ["core/base", "core/catalog", "core/plan", "server/port"],
    start: "client.ts",
  },
  {
    name: "server/workspace",
    knows: "files on disk, `mra.config.yaml`; live objects taken into the text of files; sheets and archives",
    mayImport: ["core/base", "core/catalog", "core/sheet", "core/syntax", "core/model", "core/rules", "core/plan"],
    start: "view.ts",
  },
  {
    name: "server/preflight",
    knows: "live checks of DNS, certificates, clock and ports, each bound to its rule",
    mayImport: [
      "core/base",
      "core/catalog",
      "core/syntax",
      "core/model",
      "core/rules",
      "server/port",
      "server/deploy",
      "server/axl",
    ],
    only: { "server/deploy": "its clock and pages" },
    start: "run.ts",
  },
  {
    name: "server/expressway",
    knows: "Expressway-C behind the port of deploy: what plans read and write there, over its REST",
    mayImport: ["core/base", "core/catalog", "core/plan", "server/port", "server/axl", "server/preflight"],
    only: { "server/preflight": "its verified HTTPS" },
    start: "both-halves.ts",
  },
  {
    name: "server/clusters",
    knows:
      "what both doors do with live clusters: open ones, plans, drift, phones that did not come back, comparisons, imports, counts, live checks; texts stay `Message`, no wire, no LSP",
    mayImport: [
      "core/base",
      "core/catalog",
      "core/syntax",
      "core/model",
      "core/rules",
      "core/plan",
      "core/paths",
      "core/compact",
      "server/disk",
      "server/port",
      "server/deploy",
      "server/state",
      "server/axl",
      "server/workspace",
      "server/preflight",
      "server/expressway",
    ],
    start: "plans.ts",
  },
  {
    name: "server/agents",
    knows:
      "what agents can ask for: each tool once, with its answer over the files and clusters of a door; nothing that writes to a cluster",
    mayImport: [
      "core/base",
      "core/catalog",
      "core/syntax",
      "core/model",
      "core/rules",
      "core/ide",
      "core/plan",
      "server/deploy",
    ],
    only: { "server/deploy": "its digests, approvals and history" },
    start: "tools.ts",
  },
  {
    name: "server/demo-cluster",
    knows:
      "a Unified CM that speaks AXL on loopback; shares nothing with the product's own AXL code, not even the reader of XML (its own is npm `saxes`), so that the two can disagree",
    mayImport: ["core/base", "core/catalog", "server/disk"],
    start: "start.ts",
  },
  {
    name: "server/lsp",
    knows: "the language server; the only room that knows LSP",
    mayImport: [
      "core/*",
      "server/port",
      "server/deploy",
      "server/state",
      "server/axl",
      "server/workspace",
      "server/preflight",
      "server/clusters",
      "server/agents",
    ],
    start: "serve.ts",
  },
  {
    name: "server/browser",
    knows: "the language server in a browser: what stands there for Node's modules, with the files that VS Code gives",
    mayImport: ["core/wire", "server/lsp"],
    start: "main.ts",
  },
  {
    name: "server/cli",
    knows: "the command line",
    mayImport: ["core/*", "server/*"],
    start: "main.ts",
  },
  {
    name: "client/webview",
    knows:
      "the pages that VS Code shows (registration paths, plan, table): the only room that knows a DOM; they draw what they are sent",
    mayImport: ["core/wire"],
    start: "main.ts",
  },
  {
    name: "client",
    knows: "the extension: the only room that imports `vscode`",
    mayImport: ["core/base", "core/wire", "client/webview"],
    start: "extension.ts",
  },
];

/** `core/base` → `core/src/base`, `client` → `client/src`. */
export function folderOf(room: string): string {
  const [project = "", folder] = room.split("/");
  return room === "client/webview" ? room : folder === undefined ? `${project}/src` : `${project}/src/${folder}`;
}

/** `core/src/base/span.ts` → `core/base`; the client is one room, and its page in a webview another. */
export function roomOf(path: string): string {
  if (path.startsWith("client/webview/")) return "client/webview";
  const [project = "", , folder = ""] = path.split("/");
  return project === "client" ? "client" : `${project}/${folder}`;
}

/** The rooms that a room may import, each by its name. */
export function mayImport({ name, mayImport }: Room): readonly string[] {
  const below = rooms.slice(
    0,
    rooms.findIndex((it) => it.name === name),
  );
  return mayImport.flatMap((it) =>
    it.endsWith("/*") ? below.map((one) => one.name).filter((one) => one.startsWith(it.slice(0, -1))) : [it],
  );
}
