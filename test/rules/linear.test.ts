// The rules look at so many objects as a project has, and at a key at no more of them in a large project than in a small one.
// Counted are the objects and references that rules take from the lists of the index: no times.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { Slots } from "../../core/src/model/slots.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const uri = "file:///many.mra.yaml";

let taken = 0;
let isCounting = false;

const counted = <T>(list: readonly T[]): readonly T[] =>
  new Proxy(list, {
    get(target, key) {
      if (typeof key === "string" && /^\d/.test(key)) taken++;
      return Reflect.get(target, key) as unknown;
    },
  });

/** Replaces a method of the index by one that answers through `show` while the rules look. */
function shown<T>(name: keyof Slots, show: (answer: T) => T): void {
  const original = Reflect.get(Slots.prototype, name) as (this: Slots, ...of: unknown[]) => T;
  Reflect.set(Slots.prototype, name, function (this: Slots, ...of: unknown[]): T {
    const answer = original.apply(this, of);
    return isCounting ? show(answer) : answer;
  });
}
for (const name of ["objectsAt", "objectsLike", "referrersTo"] as const) shown<readonly unknown[]>(name, counted);
shown<ReturnType<Slots["section"]>>("section", (it) => ({ ...it, objects: counted(it.objects) }));

/** What is taken from the lists while the rules look at what is not checked. */
function takenBy(settle: () => Iterable<void>): number {
  [taken, isCounting] = [0, true];
  for (const _ of settle());
  isCounting = false;
  return taken;
}

const head = `apiVersion: mra/v1
cluster: { name: many, version: "14.0", enterpriseDomains: [example.com], securityMode: mixed, oauthRefreshLogin: true }
`;

/** A cluster of so many phones and users, with some of whatever else they name for every few of them. */
function projectOf(count: number): string {
  const some = (name: string, every: number, item: (i: number) => string): string =>
    `${name}:\n${Array.from({ length: count / every }, (_, i) => item(i)).join("")}`;
  const one = (name: string, i: number, every: number): string => `${name}${String(i % (count / every))}`;
  return [
    head,
    some(
      "dateTimeGroups",
      20,
      (i) => `  - { name: DT${String(i)}, timeZone: Etc/GMT, phoneNtpReferences: [10.0.0.${String(i)}] }\n`,
    ),
    some("phoneNtpReferences", 20, (i) => `  - { ipAddress: 10.0.0.${String(i)}, mode: Unicast }\n`),
    some(
      "devicePools",
      10,
      (i) =>
        `  - { name: DP${String(i)}, callManagerGroup: Default, dateTimeGroup: ${one("DT", i, 20)}, region: Default, mra: true }\n`,
    ),
    some(
      "userProfiles",
      20,
      (i) => `  - { name: UP${String(i)}, enableMra: true, mraPolicyDesktop: IM & Presence only }\n`,
    ),
    some("commonPhoneProfiles", 20, (i) => `  - { name: CPP${String(i)}, description: any }\n`),
    some(
      "phoneSecurityProfiles",
      5,
      (i) =>
        `  - { name: csf${String(i)}.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }\n`,
    ),
    some("serviceProfiles", 20, (i) => `  - { name: SP${String(i)}, description: any }\n`),
    some(
      "endUsers",
      1,
      (i) =>
        `  - { userid: user${String(i)}, lastName: Doe, homeCluster: true, userProfile: ${one("UP", i, 20)}, serviceProfile: ${one("SP", i, 20)}${i % 3 === 0 ? `, associatedDevices: [CSF${String(i)}]` : ""} }\n`,
    ),
    some(
      "phones",
      1,
      (i) =>
        `  - { name: CSF${String(i)}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: ${one("DP", i, 10)}, commonPhoneProfile: ${one("CPP", i, 20)}, phoneSecurityProfile: ${one("csf", i, 5)}.example.com${i % 4 === 0 ? "" : `, ownerUser: user${String(i)}`}, builtInBridgeStatus: Default }\n`,
    ),
  ].join("");
}

/** The same mistake in each of them. */
const mistakes: Readonly<Record<string, (text: string) => string>> = {
  none: (it) => it,
  "a profile of another type": (it) =>
    it.replaceAll("model: Cisco Unified Client Services Framework", "model: Cisco 8845"),
  "no security profile": (it) => it.replace(/, phoneSecurityProfile: [^,]*/g, ""),
  "an unknown security profile": (it) => it.replaceAll("phoneSecurityProfile: csf", "phoneSecurityProfile: cfs"),
  "an unknown pool of its own": (it) => numbered(it, /devicePool: DP\d+/g, "devicePool: DPX"),
  "an unknown owner": (it) => it.replaceAll("ownerUser: user", "ownerUser: ghost"),
  "no owner": (it) => it.replace(/, ownerUser: [^,]*/g, ""),
  "one owner": (it) => it.replace(/ownerUser: user\d+/g, "ownerUser: user0"),
  "not encrypted": (it) => it.replaceAll("deviceSecurityMode: Encrypted", "deviceSecurityMode: Non Secure"),
  "over TCP": (it) => it.replaceAll("transportType: TLS", "transportType: TCP"),
  "names without a domain": (it) => it.replaceAll(".example.com", ""),
  "no home cluster": (it) => it.replaceAll("homeCluster: true", "homeCluster: false"),
  "MRA off in the user profile": (it) => it.replaceAll("enableMra: true", "enableMra: false"),
  "no user profile": (it) => it.replace(/, userProfile: [^,]*/g, ""),
  "one name": (it) => it.replace(/name: CSF\d+/g, "name: CSF1"),
  "one user": (it) => it.replace(/userid: user\d+/g, "userid: user1"),
  "an old release": (it) => it.replace('"14.0"', '"11.0"'),
  "an activation code": (it) => it.replaceAll("builtInBridgeStatus: Default", "allowMraMode: true"),
  "one pool": (it) => it.replace(/devicePool: DP\d+/g, "devicePool: DP0"),
  "pools without MRA": (it) => it.replaceAll(", mra: true", ", mra: false"),
  "to be removed": (it) => it.replaceAll("builtInBridgeStatus: Default", "state: absent"),
};

function numbered(text: string, what: RegExp, by: string): string {
  let next = 0;
  return text.replace(what, () => `${by}${String(next++)}`);
}

const [few, many] = [40, 160];

for (const [mistake, change] of Object.entries(mistakes))
  test(`four times as many objects are four times the work: ${mistake}`, () => {
    const [a, b] = [few, many].map((count) => {
      const engine = createEngine();
      const text = change(projectOf(count));
      if (mistake !== "none") assert.notEqual(text, projectOf(count));
      engine.set(parse(uri, text));
      return takenBy(() => engine.settle());
    }) as [number, number];
    assert.ok(b > few && b < 4.5 * a + 50, `${String(a)} for ${String(few)} phones, ${String(b)} for ${String(many)}`);
  });

/** What a character behind each value of the object in the middle of each section costs, that is neither a name nor a reference. */
function keysIn(count: number): ReadonlyMap<string, number> {
  const engine = createEngine();
  const text = projectOf(count);
  engine.set(parse(uri, text));
  for (const _ of engine.settle());
  const found = new Map<string, number>();
  for (const name of text.match(/^\w+(?=:\n)/gm) ?? []) {
    const items = [...text.matchAll(/^ {2}- \{ (.*) \}$/gm)].filter(({ index }) => sectionAt(text, index) === name);
    const middle = items[Math.floor(items.length / 2)];
    assert.ok(middle?.[1] !== undefined);
    for (const pair of middle[1].split(/, (?=\w+: )/)) {
      const [key = "", value = ""] = pair.split(": ");
      if (/^(name|userid|ipAddress)$/.test(key) || isReference.test(key)) continue;
      const at = middle.index + middle[0].indexOf(pair) + pair.length;
      const typed = text.slice(0, at) + "x" + text.slice(at);
      engine.edit(uri, typed, { start: at, removed: 0, inserted: 1 });
      const there = takenBy(() => engine.settle());
      engine.edit(uri, text, { start: at, removed: 1, inserted: 0 });
      found.set(`${name}: ${key}: ${value}`, there + takenBy(() => engine.settle()));
    }
  }
  return found;
}

const isReference =
  /^(callManagerGroup|dateTimeGroup|region|(common|)[pP]hone\w*Profile|\w+Profile|devicePool|ownerUser|associatedDevices|phoneNtpReferences|phoneType|model)$/;

const sectionAt = (text: string, index: number): string => /.*^(\w+):\n/ms.exec(text.slice(0, index))?.[1] ?? "";

test("a key costs no more among four times as many objects", () => {
  const [a, b] = [keysIn(2 * few), keysIn(2 * many)];
  assert.ok(a.size > 12, [...a.keys()].join(", "));
  for (const [key, cost] of a) {
    const more = b.get(key) ?? [...b].find(([it]) => it.startsWith(key.replace(/: [^:]*$/, "")))?.[1];
    assert.ok(more !== undefined && more <= 1.3 * cost + 20, `${key}: ${String(cost)}, then ${String(more)}`);
  }
});

/** So many phones that extend one template, or that rows make by one mapping; each has something to say at the same place. */
const sharing: Readonly<Record<string, (count: number) => readonly [text: string, csv: string]>> = {
  "a template that lacks something": (count) => [
    `${template}phones:\n${numbers(count, (i) => `  - { name: CSF${i}, extends: T }\n`)}`,
    "",
  ],
  "a wrong value of a template": (count) => [
    `${template}    deviceSecurityMode: 7\n    ownerUser: user\nphones:\n${numbers(count, (i) => `  - { name: CSF${i}, extends: T }\n`)}`,
    "",
  ],
  "a mapping that lacks something": (count) => [
    `${head}${pools}tables:\n  - file: t.csv\n    rows:\n      - section: phones\n        values: { name: "CSF{N}", model: ${jabber}, protocol: SIP, description: any }\n`,
    `N\n${numbers(count, (i) => `${i}\n`)}`,
  ],
};
const jabber = "Cisco Unified Client Services Framework";
const pools =
  "devicePools:\n  - { name: DP0, callManagerGroup: Default }\n  - { name: DP1, callManagerGroup: Default }\n";
const template = `${head}${pools}templates:\n  - name: T\n    for: phones\n    model: ${jabber}\n    protocol: SIP\n    description: any\n`;

const numbers = (count: number, item: (i: string) => string): string =>
  Array.from({ length: count }, (_, i) => item(String(i))).join("");

/** The steps of each of three letters that are typed behind a value that all share, and what is found in the end. */
function stepsOfKeys([source, csv]: readonly [text: string, csv: string]): readonly [steps: number[], found: number] {
  const grid = readGrid("file:///t.csv", csv, ",");
  const engine = createEngine(() => grid && { kind: "rows", grid });
  let text = source;
  engine.set(parse(uri, text));
  for (const _ of engine.settle());
  const steps = [1, 2, 3].map(() => {
    const start = text.indexOf("description: any") + "description: any".length;
    text = `${text.slice(0, start)}x${text.slice(start)}`;
    engine.edit(uri, text, { start, removed: 0, inserted: 1 });
    return Array.from(engine.settle()).length;
  });
  return [steps, engine.findings(uri).filter((it) => say(it.message, "en").includes(" first)")).length];
}

for (const [name, source] of Object.entries(sharing))
  test(`a key is as many steps among four times as many objects that have to say the same of ${name}`, () => {
    const [[a, found], [b]] = [stepsOfKeys(source(few)), stepsOfKeys(source(many))];
    assert.ok(found > 0);
    assert.deepEqual(a, b);
  });
