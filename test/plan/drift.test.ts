import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Address } from "../../core/src/base/address.ts";
import type { Json } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import type { Project } from "../../core/src/model/project.ts";
import { acceptAll, acceptValue } from "../../core/src/plan/accept.ts";
import { desire } from "../../core/src/plan/desire.ts";
import { driftOf, type Agreed, type Drift, type ObjectDrift } from "../../core/src/plan/drift.ts";
import { fieldSentence, objectSentence } from "../../core/src/plan/drift-words.ts";
import { narrowed } from "../../core/src/plan/narrow.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import { apply, editsOf, type Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { lookingOf, nextOf, readBy } from "../../server/src/deploy/next.ts";
import { modelCluster } from "../deploy/model.ts";
import { allIce, desired, live, planOf } from "./fixture.ts";

const then = "2026-01-01T08:00:00.000Z";
const now = "2026-01-02T08:41:00.000Z";

/** A look at what the files want and the cluster has. */
const look = (
  wanted: readonly DesiredObject[],
  there: readonly LiveObject[],
  agreed: ReadonlyMap<Address, Agreed> = new Map(),
  at = now,
): Drift => driftOf({ desired: wanted, live: there, version: "14.0", ice: allIce, agreed, at });

/** What a first look remembers when both sides are the same. */
const whenSame = (text: string): ReadonlyMap<Address, Agreed> => {
  const drift = look(desired(text), live(text), new Map(), then);
  assert.deepEqual(drift.objects, []);
  return drift.news;
};

const time = (iso: string): string => iso.slice(0, 16).replace("T", " ");

/** Drift as it is read: a sentence each. */
const sentences = ({ objects }: Drift): readonly string[] =>
  objects.flatMap((it) =>
    (it.kind === "changed"
      ? it.fields.map((field) => fieldSentence(it, field, now, time))
      : [objectSentence(it, now, time)]
    ).map((said) => say(said, "en")),
  );

const pool =
  "devicePools:\n  - { name: DP, region: Default, dateTimeGroup: CMLocal, callManagerGroup: Default, srst: Disable }\n";

describe("who changed it", () => {
  const other = pool.replace("Disable", "Enable");
  test("only the cluster: drift", () => {
    assert.deepEqual(sentences(look(desired(pool), live(other), whenSame(pool))), [
      "SRST reference of DP: live Enable, changed outside since 2026-01-01 08:00, when both were the same (read 2026-01-02 08:41)",
    ]);
  });
  test("only the file: it waits for a deploy, and is no drift", () => {
    const drift = look(desired(other), live(pool), whenSame(pool));
    assert.deepEqual([drift.objects, drift.pending], [[], 1]);
  });
  test("both: drift that says so", () => {
    const drift = look(desired(pool.replace("Disable", "Use Default Gateway")), live(other), whenSame(pool));
    assert.equal(drift.objects[0]?.cause, "both");
    assert.match(sentences(drift)[0] ?? "", /changed outside and in the file since/);
  });
  test("both, and to the same: nothing, and it is remembered", () => {
    const drift = look(desired(other), live(other), whenSame(pool));
    assert.deepEqual(drift.objects, []);
    assert.equal(drift.news.get("devicePools/DP" as Address)?.values.srst?.value, "Enable");
  });
  test("nobody knows, as long as they were never seen the same: the difference stays one", () => {
    const first = look(desired(pool), live(other));
    assert.equal(first.objects[0]?.cause, "unknown");
    const second = look(desired(pool), live(other), first.news);
    assert.equal(second.objects[0]?.cause, "unknown");
    assert.match(
      sentences(second)[0] ?? "",
      /nothing was deployed from here yet that tells which is older \(read 2026-01-02 08:41\)/,
    );
    const since = look(desired(pool), live(other.replace("Default,", "Other,")), first.news);
    assert.deepEqual(
      since.objects[0]?.fields.map((it) => [it.path, it.cause]),
      [
        ["region", "cluster"],
        ["srst", "unknown"],
      ],
    );
  });
  test("a key that the file did not state before waits for a deploy", () => {
    const more = pool.replace("srst:", "revertPriority: Highest, srst:");
    const drift = look(desired(more), live(pool), whenSame(pool));
    assert.deepEqual([drift.objects, drift.pending], [[], 1]);
  });
  test("what others change beside the stated fields is no drift", () => {
    const beside = live(pool).map((it) => ({ ...it, fields: { ...it.fields, revertPriority: "Lowest" } }));
    assert.deepEqual(look(desired(pool), beside, whenSame(pool)).objects, []);
  });
});

describe("whole objects", () => {
  test("one that was there and is gone was removed outside; one that never was waits for a deploy", () => {
    assert.deepEqual(sentences(look(desired(pool), [], whenSame(pool))), [
      "Device pool DP is no longer on the cluster: removed outside since 2026-01-01 08:00, when both were the same (read 2026-01-02 08:41)",
    ]);
    const drift = look(desired(pool), []);
    assert.deepEqual([drift.objects, drift.pending], [[], 1]);
  });
  test("one that was removed and is there again was added outside", () => {
    const absent = "devicePools:\n  - { name: DP, state: absent }\n";
    const { news } = look(desired(absent), []);
    const drift = look(desired(absent), live(pool), news);
    assert.deepEqual(
      drift.objects.map((it) => it.kind),
      ["back"],
    );
    assert.deepEqual(look(desired(absent), live(pool)).pending, 1);
  });
  test("one that is only referred to can be accepted, and not reverted", () => {
    const referred = pool.replace("name: DP", "name: DP, managed: false");
    const [it] = look(desired(referred), live(pool.replace("Disable", "Enable")), whenSame(referred)).objects;
    assert.deepEqual([it?.cause, it?.revertible], ["cluster", false]);
    assert.equal(look(desired(referred), []).objects[0]?.kind, "gone");
    const first = look(desired(referred), live(pool.replace("Disable", "Enable")));
    assert.deepEqual([first.objects, first.pending], [[], 0], "never seen the same: a note of the plan");
    assert.deepEqual(look(desired(referred), live(pool.replace("Disable", "Enable")), first.news).objects, []);
  });
  test("a rename that is due is no drift", () => {
    const renamed = pool.replace("name: DP", "name: DP2, renamedFrom: DP");
    assert.deepEqual(look(desired(renamed), live(pool), whenSame(pool)).objects, []);
  });
});

test("an item of a list that the cluster does not have any more is one drift", () => {
  const text =
    "regions:\n  - name: A\n    relatedRegions:\n      - { region: A, bandwidth: 64 kbps, videoBandwidth: 384 }\n      - { region: Default, videoBandwidth: 384 }\n";
  const gone = text.replace(/ {6}- \{ region: A.*\n/, "");
  const [it] = look(desired(text), live(gone), whenSame(text)).objects;
  assert.deepEqual(
    it?.fields.map((field) => field.path),
    ["relatedRegions[A]"],
  );
});

test("a password is never part of drift", () => {
  const text =
    "commonPhoneProfiles:\n  - name: C\n    ice: { turn: { primary: a.example.com, password: { secret: turn } } }\n";
  const there = live(text).map((it) => ({
    ...it,
    fields: { name: "C", ice: { turn: { primary: "b.example.com", password: "canary-2b7" } } },
  }));
  const drift = look(desired(text), there);
  assert.equal(drift.objects[0]?.fields.length, 1);
  assert.ok(!JSON.stringify({ ...drift, news: [...drift.news] }).includes("canary"));
});

// A file as people write it: every style, comments, an anchor, a merge.
const file = `apiVersion: mra/v1
cluster: { name: emea-prod, version: "14.0" }
regions:
  - name: EMEA # ours
    relatedRegions: # both ways
      - { region: EMEA, bandwidth: 64 kbps, videoBandwidth: 6000 } # wide
      - region: APAC
        bandwidth: '64 kbps'
        videoBandwidth: 384
  - { name: APAC }
callManagerGroups:
  - name: G
    members: [a, b] # in this order
  - name: H
    members:
    - a # first
    - b
devicePools:
  - &pool
    name: "DP"
    region: EMEA # the region
    dateTimeGroup: CMLocal
    callManagerGroup: "G"
    srst: 'Disable'
  - <<: *pool
    name: DP2
  - name: "DP3"
    region: EMEA # near
    dateTimeGroup: CMLocal
    callManagerGroup: "G"
    srst: 'Disable'
commonPhoneProfiles:
  - name: C
    description: >-
      folded
      text
    ice:
      enabled: true
      turn: { primary: a.example.com, transport: auto }
lines:
  - { pattern: "1000", managed: false }
  - { pattern: "1001", managed: false }
phones:
  - name: SEP000000000001
    model: Cisco 8845
    protocol: SIP
    devicePool: DP
    description: null
    lines:
      - { pattern: "1000", index: 1, label: one }
  - name: SEP000000000002
    model: Cisco 8845
    protocol: SIP
    devicePool: DP2
`;

const projectIn = (text: string): Project => assemble([bind(parse("file:///a.mra.yaml", text))])[0] ?? assert.fail();
const wantedIn = (text: string): readonly DesiredObject[] => {
  const it = desire(projectIn(text), []);
  return it.ok ? it.value : assert.fail(JSON.stringify(it.fault.map((one) => say(one.message, "en"))));
};
const liveIn = (text: string): readonly LiveObject[] =>
  wantedIn(text).map(({ address, section, name, fields }, i) => ({
    address,
    section,
    name,
    uuid: `{${String(i).padStart(8, "0")}}`,
    fields,
  }));

/** What somebody may do in the GUI: a path, and values to choose from. Undefined removes the object. */
const acts: readonly (readonly [address: string, key: string, values: readonly Json[]])[] = [
  ["devicePools/DP3", "region", ["APAC", "Default"]],
  ["devicePools/DP3", "srst", ["Enable", "it's # odd", null]],
  ["devicePools/DP3", "callManagerGroup", ["H"]],
  ["devicePools/DP2", "region", ["APAC"]],
  ["devicePools/DP2", "srst", ["Enable"]],
  ["callManagerGroups/G", "members", [["b", "a"], ["a"], ["a", "b", "c"]]],
  ["callManagerGroups/H", "members", [["b", "a"], ["b"], ["a", "b", "c", "d"]]],
  ["commonPhoneProfiles/C", "description", ["short", "with: colon", null]],
  ["commonPhoneProfiles/C", "ice", [{ enabled: false, turn: { primary: "b.example.com", transport: "tcp" } }, null]],
  [
    "regions/EMEA",
    "relatedRegions",
    [
      [{ region: "EMEA", bandwidth: "64 kbps", videoBandwidth: 384 }],
      [
        { region: "EMEA", bandwidth: "128 kbps", videoBandwidth: 384 },
        { region: "APAC", bandwidth: "64 kbps", videoBandwidth: 6000 },
      ],
      [],
    ],
  ],
  ["phones/SEP000000000001", "description", ["somebody's"]],
  [
    "phones/SEP000000000001",
    "lines",
    [
      [{ pattern: "1000", index: 1, label: "two" }],
      [
        { pattern: "1000", index: 1, label: "one" },
        { pattern: "1001", index: 2, label: "more" },
      ],
      [],
    ],
  ],
  ["phones/SEP000000000002", "", [null]],
];

const act = fc
  .constantFrom(...acts)
  .chain(([address, key, values]) => fc.constantFrom(...values).map((value) => ({ address, key, value })));

function afterActs(there: readonly LiveObject[], done: readonly { address: string; key: string; value: Json }[]) {
  return done.reduce<readonly LiveObject[]>(
    (all, it) =>
      all.flatMap((one): readonly LiveObject[] => {
        if (one.address !== it.address) return [one];
        return it.key === "" ? [] : [{ ...one, fields: { ...one.fields, [it.key]: it.value } }];
      }),
    there,
  );
}

const after = (text: string, changes: readonly Change[]): string =>
  apply(
    text,
    changes.flatMap((it) => editsOf(text, it)),
  );

/** Accepts the first drift that can be accepted, by the given way, until none is left; gives the text. */
function accepting(text: string, there: readonly LiveObject[], whole: boolean): string {
  const agreed = look(wantedIn(file), liveIn(file), new Map(), then).news;
  for (let n = 0; n < 60; n++) {
    const project = projectIn(text);
    const changes = firstChanges(look(wantedIn(text), there, agreed).objects, project, whole);
    if (changes === undefined) return text;
    text = after(text, changes);
  }
  return assert.fail(`never ends:\n${text}`);
}

function firstChanges(
  objects: readonly ObjectDrift[],
  project: Project,
  whole: boolean,
): readonly Change[] | undefined {
  for (const it of objects) {
    const object = project.at(it.address) ?? assert.fail();
    if (whole || it.kind !== "changed") return acceptAll(object, it, project) ?? assert.fail(it.address);
    for (const field of it.fields)
      return acceptValue(object, field.path, field.before, project) ?? assert.fail(field.path);
  }
  return undefined;
}

const runs = { numRuns: 100, includeErrorInReport: true };

for (const whole of [false, true])
  test(`what is live is accepted, ${whole ? "object by object" : "value by value"}: the plan is empty then, and comments stay`, () =>
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), (done) => {
        const there = afterActs(liveIn(file), done);
        const text = accepting(file, there, whole);
        const plan = planOf(wantedIn(text), there);
        assert.ok(plan.ok, JSON.stringify(plan));
        assert.deepEqual(plan.value.steps, [], text);
        for (const it of ["# ours", "# the region", "# near"]) assert.ok(text.includes(it), text);
      }),
      runs,
    ));

test("a revert carried out: the cluster is as the files say, and nothing else of it was touched", () =>
  fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 5 }), async (done) => {
      const agreed = look(wantedIn(file), liveIn(file), new Map(), then).news;
      const model = modelCluster(afterActs(liveIn(file), done));
      const drift = look(wantedIn(file), model.objects(), agreed);
      const touched = new Set(drift.objects.map((it) => it.address as string));
      const plan = planOf(
        wantedIn(file).filter((it) => touched.has(it.address)),
        model.objects(),
      );
      assert.ok(plan.ok, JSON.stringify(plan));
      assert.deepEqual(
        plan.value.steps.filter((it) => !touched.has(it.address) && it.kind !== "apply" && it.kind !== "reset"),
        [],
      );
      const signal = new AbortController().signal;
      for (const step of plan.value.steps) {
        const by = readBy(step);
        if (by === undefined) continue;
        const there = await model.cluster.get(step.section, by, signal);
        const next = nextOf(step, there.ok ? there.value : undefined, lookingOf(plan.value));
        if (next.kind !== "write") assert.fail(`${step.id}: ${JSON.stringify(next)}`);
        const outcome = await model.cluster.write(next.write, () => undefined, signal);
        assert.equal(outcome.kind, "applied", JSON.stringify(outcome));
      }
      assert.deepEqual(look(wantedIn(file), model.objects(), agreed).objects, []);
    }),
    { ...runs, numRuns: 60 },
  ));

test("a plan for one value writes only that", () => {
  const [wanted] = wantedIn(file).filter((it) => it.address === "commonPhoneProfiles/C");
  assert.deepEqual(narrowed(wanted!, ["ice.turn.primary"]).fields, {
    name: "C",
    ice: { turn: { primary: "a.example.com" } },
  });
  const [region] = wantedIn(file).filter((it) => it.address === "regions/EMEA");
  const only = narrowed(region!, ["relatedRegions[APAC].videoBandwidth"]).fields;
  assert.deepEqual(JSON.parse(JSON.stringify(only)), {
    name: "EMEA",
    relatedRegions: [{ region: "APAC", bandwidth: "64 kbps", videoBandwidth: 384 }],
  });
  const [phone] = wantedIn(file).filter((it) => it.address === "phones/SEP000000000001");
  assert.equal(narrowed(phone!, ["model"]), phone, "a replacement needs the whole object");
});

test("what is written once for several objects is left to the person: accepting it for one would change the others", () => {
  const project = projectIn(file.replace("name: DP2", "name: DP2\n    srst: Enable"));
  const accept = (address: string, key: string) => acceptValue(project.at(address as Address)!, key, "x", project);
  assert.equal(accept("devicePools/DP", "region"), undefined);
  assert.equal(accept("devicePools/DP2", "region")?.length, 1, "a merged value is overridden");
  assert.equal(accept("devicePools/DP", "srst")?.length, 1, "this one stands for one object");
  const aliased = projectIn(
    file.replace("EMEA # the region", "&r EMEA # the region").replace("EMEA # near", "*r # near"),
  );
  assert.equal(acceptValue(aliased.at("devicePools/DP3" as Address)!, "region", "APAC", aliased), undefined);
});
