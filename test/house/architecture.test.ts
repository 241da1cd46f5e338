import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { mayImport, roomOf, rooms } from "../../tools/rooms.ts";
import { imports, inside, isPath, outside, parsed, sources, walk, type Import } from "./sources.ts";

/** Who may use what comes from outside. A package that is not here is in nobody's reach: adding one is a decision. */
const packages: Readonly<Record<string, readonly string[]>> = {
  yaml: ["core/syntax"],
  re2js: ["core/rules"],
  stun: ["server/preflight"],
  fflate: ["server/workspace"],
  saxes: ["server/demo-cluster", "server/workspace"],
  "@peculiar/asn1-schema": ["server/demo-cluster"],
  "@peculiar/asn1-x509": ["server/demo-cluster"],
  soap: ["server/axl"],
  "@modelcontextprotocol/server": ["server/cli"],
  "vscode-languageserver": ["server/lsp", "server/browser"],
  "vscode-languageserver-types": ["server/lsp"],
  "vscode-languageserver-textdocument": ["server/lsp"],
  "@dagrejs/dagre": ["client/webview"],
  "@tanstack/virtual-core": ["client/webview"],
  "vscode-languageclient": ["client"],
  vscode: ["client"],
};

/** Sockets stand in the transport; the demo cluster and the live checks of the surroundings need their own. */
const sockets = [
  "node:net",
  "node:http",
  "node:https",
  "node:http2",
  "node:tls",
  "node:dns",
  "node:dns/promises",
  "node:dgram",
];
const maySpeak = ["server/demo-cluster", "server/preflight"];

const testSources = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((it) => it.endsWith(".ts"))
  .map((it) => join("test", it).replaceAll("\\", "/"));
test("the check sees the code", () => {
  assert.ok(inside.length > 20, `${inside.length} imports within the project`);
  assert.ok(outside.length > 5, `${outside.length} imports from outside`);
  for (const root of ["core/", "server/", "client/"])
    assert.ok(
      imports.some((it) => it.from.startsWith(root)),
      root,
    );
});

test("an import that looks like a file is one", () => {
  assert.deepEqual(
    imports.filter((it) => isPath(it.to) && !existsSync(it.to)),
    [],
  );
});

test("every file stands in a room of the table", () => {
  const known = new Set(rooms.map(({ name }) => name));
  assert.deepEqual(
    sources.filter((it) => !known.has(roomOf(it))),
    [],
  );
});

test("the table itself points downwards", () => {
  for (const [i, room] of rooms.entries()) {
    const below = rooms.slice(0, i).map((it) => it.name);
    assert.deepEqual(
      mayImport(room).filter((it) => !below.includes(it)),
      [],
      room.name,
    );
  }
});

test("a room imports only the rooms it may", () => {
  assert.deepEqual(
    inside.filter((it) => roomOf(it.from) !== roomOf(it.to) && !allowed(roomOf(it.from), roomOf(it.to))),
    [],
  );
});

test("the demo cluster takes nothing of the product's AXL code, not even its XML, so that the two can disagree", () => {
  assert.ok(inside.some((it) => it.from === "server/src/demo-cluster/xml-reading.ts"));
  assert.deepEqual(
    inside.filter((it) => roomOf(it.from) === "server/demo-cluster" && roomOf(it.to) === "server/axl"),
    [],
  );
});

test("the client knows the core by its types only", () => {
  assert.deepEqual(
    inside.filter((it) => /^client(\/|$)/.test(roomOf(it.from)) && roomOf(it.to) !== roomOf(it.from) && !it.typeOnly),
    [],
  );
});

test("what both doors do with live clusters chooses no language", () => {
  const choosing = sources.filter(
    (it) => roomOf(it) === "server/clusters" && /\bsay\(|\bLanguage\b/.test(readFileSync(it, "utf8")),
  );
  assert.deepEqual(choosing, []);
});

test("what agents can ask for writes to no cluster: of deployments it knows digests, approvals and history", () => {
  const known = ["approval", "history", "inputs"].map((it) => `server/src/deploy/${it}.ts`);
  const reached = inside.filter((it) => roomOf(it.from) === "server/agents" && roomOf(it.to) === "server/deploy");
  assert.ok(reached.length > 2);
  assert.deepEqual(
    reached.filter((it) => !known.includes(it.to)),
    [],
  );
  const doors = ["server/src/cli/mcp/door.ts", "server/src/lsp/clusters/agent-door.ts"];
  const writing = /carryOut|\bdeploy\(|\.write\(|keepApproval|newApproval|approvedBy/;
  assert.deepEqual(
    doors.filter((it) => writing.test(readFileSync(it, "utf8"))),
    [],
  );
});

test("the port to a cluster is types only", () => {
  assert.deepEqual(
    inside.filter((it) => roomOf(it.to) === "server/port" && !it.typeOnly),
    [],
  );
});

test("a page in a webview imports nothing of Node and nothing of VS Code", () => {
  assert.deepEqual(
    outside.filter((it) => roomOf(it.from) === "client/webview" && (isBuiltin(it.to) || it.to === "vscode")),
    [],
  );
});

test("a package has its rooms", () => {
  const foreign = outside.filter((it) => !isBuiltin(it.to));
  assert.deepEqual(
    foreign.filter((it) => !packages[packageOf(it.to)]?.includes(roomOf(it.from))),
    [],
  );
});

test("core imports nothing of Node", () => {
  assert.deepEqual(
    outside.filter((it) => it.from.startsWith("core/") && isBuiltin(it.to)),
    [],
  );
});

test("only the transport, the demo cluster and the preflight open sockets", () => {
  const speaking = outside.filter((it) => sockets.includes(it.to) && !it.typeOnly);
  assert.deepEqual(
    speaking.filter((it) => !maySpeak.includes(roomOf(it.from)) && !it.from.startsWith("server/src/axl/transport")),
    [],
  );
});

test("a built-in module is written with node: before it", () => {
  assert.deepEqual(
    outside.filter((it) => builtinModules.includes(it.to)),
    [],
  );
});

test("no file imports itself by a detour", () => {
  const next = new Map<string, readonly Import[]>();
  for (const it of inside) next.set(it.from, [...(next.get(it.from) ?? []), it]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `cycle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
});

/**
 * Rooms that are about kinds of objects: what MRA asks of a phone, with what an editor begins a pool, that BAT's files are
 * about phones, users and lines. Everywhere else all kinds are treated alike, and what is special about one stands in its
 * JSON (law 7).
 */
const aboutKinds = [
  ...["core/model", "core/rules", "core/ide", "core/sheet", "core/paths", "core/readiness"],
  ...["server/preflight", "server/demo-cluster"],
];

/** Files elsewhere that are about certain kinds nevertheless, each with its reason. */
const aboutKindsToo: Readonly<Record<string, string>> = {
  "core/src/compact/compact.ts": "phones, their users and lines go into files by pool",
  "server/src/cli/phones.ts": "asks for phones that did not come back",
  "server/src/lsp/handlers/new-user.ts": "a user with a phone is what it makes",
};

test("what treats all kinds of objects alike names none of them", () => {
  const sections = new Set(readdirSync("schemas/objects").map((it) => it.replace(/\.json$/, "")));
  const found: string[] = [];
  const named = new Set<string>();
  for (const [path, file] of parsed)
    if (!aboutKinds.includes(roomOf(path)) && !path.startsWith("client/") && !path.includes("/generated/"))
      walk(file, (node) => {
        if (!namesSection(node, sections)) return;
        if (path in aboutKindsToo) named.add(path);
        else found.push(`${path}: ${node.parent.getText().slice(0, 80)}`);
      });
  assert.deepEqual(found, []);
  assert.deepEqual(
    Object.keys(aboutKindsToo).filter((it) => !named.has(it)),
    [],
    "no longer about certain kinds",
  );
});

/** A section that is compared with, looked up, or a key of a table. `phones` and `lines` are words of other tables, too. */
function namesSection(node: ts.Node, sections: ReadonlySet<string>): boolean {
  const { parent } = node;
  if (ts.isIdentifier(node))
    return (
      ts.isPropertyAssignment(parent) &&
      parent.name === node &&
      sections.has(node.text) &&
      !/^(lines|phones|regions)$/.test(node.text)
    );
  if (!ts.isStringLiteralLike(node) || !sections.has(node.text)) return false;
  if (ts.isBinaryExpression(parent)) return /section/i.test(parent.getText());
  if (ts.isArrayLiteralExpression(parent))
    return parent.elements.every((it) => ts.isStringLiteralLike(it) && sections.has(it.text));
  return ts.isCallExpression(parent) && parent.arguments[0] === node;
}

/** The compiler keeps I/O out of core (no DOM, no Node types); these it cannot see. */
test("core is synchronous and deterministic", () => {
  const found: string[] = [];
  for (const [path, file] of parsed)
    if (path.startsWith("core/")) walk(file, (node) => found.push(...undecided(path, node)));
  assert.deepEqual(found, []);
});

function undecided(path: string, node: ts.Node): string[] {
  const wrong =
    node.kind === ts.SyntaxKind.AsyncKeyword ||
    ts.isAwaitExpression(node) ||
    (ts.isIdentifier(node) && ["Date", "Promise"].includes(node.text) && !ts.isPropertyAccessExpression(node.parent)) ||
    (ts.isPropertyAccessExpression(node) && /^(Math\.random|Date\.now)$/.test(node.getText()));
  return wrong ? [`${path}: ${node.getText()}`] : [];
}

/**
 * Folders of `test/` that are no room: `house` holds what is true of all rooms together, `foreign` what programs that
 * nobody here wrote make of the product, `ui` and `vscode` the walks through the real editor, `tools` what runs the house.
 */
const acrossRooms = ["house", "foreign", "ui", "vscode", "tools"];
/** Types only, or shown with the client: their tests lie elsewhere. */
const testedElsewhere = ["core/wire", "server/port", "client/webview"];

test("a test lies in the folder of the room it tests, and reaches that room", () => {
  const wrong: string[] = [];
  for (const path of testSources) {
    const [, folder = "", ...rest] = path.split("/");
    const room = roomsOfFolder(folder);
    if (rest.length === 0) wrong.push(`${path}: lies in no folder of test/`);
    else if (acrossRooms.includes(folder)) continue;
    else if (room.length === 0) wrong.push(`${path}: test/${folder} is named after no room`);
    else if (path.endsWith(".test.ts") && !reachedBy(path).some((it) => room.includes(it)))
      wrong.push(`${path}: reaches nothing of ${room.join(", ")}, neither itself nor through its helpers`);
  }
  assert.deepEqual(wrong, []);
});

test("every room is tested in a folder of its own", () => {
  const folders = new Set(testSources.filter((it) => it.endsWith(".test.ts")).map((it) => it.split("/")[1] ?? ""));
  assert.deepEqual(
    rooms
      .map(({ name }) => name)
      .filter((it) => !testedElsewhere.includes(it) && !folders.has(it.split("/").at(-1) ?? "")),
    [],
  );
});

/** `axl` → `server/axl`; the page in a webview is tested with the client. */
function roomsOfFolder(folder: string): readonly string[] {
  if (folder === "client") return ["client", "client/webview"];
  return rooms.map(({ name }) => name).filter((it) => it.split("/")[1] === folder && it !== "client/webview");
}

/** The rooms that a test imports, starts as a process, or reads as text: itself, or by way of files of `test/`. */
function reachedBy(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
  return pathsIn(path, file).flatMap((to) => (to.startsWith("test/") ? reachedBy(to, seen) : [roomOf(to)]));
}

/** Every source file that a test names by its way from the test: in an import, or in `new URL("./child.js", …)`. */
function pathsIn(from: string, file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (!ts.isStringLiteralLike(node) || !node.text.startsWith(".")) return;
    const path = join(dirname(from), node.text).replaceAll("\\", "/").replace(/\.js$/, ".ts");
    if (isPath(path) && path.endsWith(".ts") && existsSync(path)) found.push(path);
  });
  return found;
}

function allowed(from: string, to: string): boolean {
  const room = rooms.find((it) => it.name === from);
  return room !== undefined && mayImport(room).includes(to);
}

function isBuiltin(name: string): boolean {
  return name.startsWith("node:") || builtinModules.includes(name);
}

/** `vscode-languageserver/node` → `vscode-languageserver`, `@scope/name/x` → `@scope/name`. */
function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
