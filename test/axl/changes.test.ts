import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import { readChanges } from "../../server/src/axl/changes.ts";
import type { ChangeMark, Changes, Fault } from "../../server/src/port/cluster.ts";
import { argument, busy, never, refused, saying, uuid } from "./said.ts";

const change = (n: number, action = "u", type = "Phone"): string =>
  `<change type="${type}" uuid="${uuid(n)}"><action>${action}</action></change>`;
const page = (queueId: string, last: number | "", next: number | "", changes = ""): string =>
  `<queueInfo><queueId>${queueId}</queueId><lastChangeId>${String(last)}</lastChangeId>` +
  `<nextStartChangeId>${String(next)}</nextStartChangeId></queueInfo><changes>${changes}</changes>`;

const updated = (n: number) => ({ axlType: "Phone", uuid: uuid(n), action: "update" }) as const;
const come = (changeId: number, changed: Changes["changed"] = [], queueId = "q"): Result<Changes, Fault> =>
  ok({ mark: { queueId, changeId }, restarted: false, changed });
const anew = (changeId: number, queueId: string): Result<Changes, Fault> =>
  ok({ mark: { queueId, changeId }, restarted: true, changed: [] });
const malformed = (what: string): Result<Changes, Fault> => fail({ kind: "malformed", what });
const since = (changeId: number, queueId = "q"): ChangeMark => ({ queueId, changeId });
const otherQueue = refused("the queueId is invalid");

type Case = readonly [
  title: string,
  since: ChangeMark | undefined,
  says: readonly (string | Fault)[],
  result: Result<Changes, Fault>,
];
const cases: readonly Case[] = [
  ["without a mark only the end matters", undefined, [page("q", 9, 4, change(1))], come(10)],
  ["without a mark, where next is the end", undefined, [page("q", 9, 12)], come(12)],
  ["without a mark a fault is one", undefined, [otherQueue], fail(otherQueue)],
  ["nothing new", since(10), [page("q", 9, 10)], come(10)],
  ["one page", since(5), [page("q", 6, 7, change(1) + change(2))], come(7, [updated(1), updated(2)])],
  [
    "pages to the end, the last of one change",
    since(5),
    [page("q", 7, 6, change(1)), page("q", 7, 7, change(2)), page("q", 7, 8, change(3))],
    come(8, [updated(1), updated(2), updated(3)]),
  ],
  [
    "a page that does not go on",
    since(5),
    [page("q", 9, 6), page("q", 9, 6)],
    malformed("pages of changes that do not go on"),
  ],
  [
    "a page that goes back",
    since(5),
    [page("q", 9, 6), page("q", 9, 5)],
    malformed("pages of changes that do not go on"),
  ],
  ["a fault at the second page", since(5), [page("q", 9, 6), busy], fail(busy)],
  ["a queue that is another one", since(5), [page("new", 3, 2, change(1))], anew(4, "new")],
  ["a queue that is another one between pages", since(5), [page("q", 9, 6), page("new", 3, 2)], anew(4, "new")],
  ["a refused queue", since(5), [otherQueue, page("new", 3, 4)], anew(4, "new")],
  ["a queue refused between pages", since(5), [page("q", 9, 6), otherQueue, page("new", 3, 4)], anew(4, "new")],
  ["a queue refused, and then nothing", since(5), [otherQueue, busy], fail(busy)],
  ["refused for another reason", since(5), [refused("no")], fail(refused("no"))],
  [
    "a fault that names the queue and is no refusal",
    since(5),
    [{ kind: "malformed", what: "queueId" }],
    malformed("queueId"),
  ],
  ["a queue that ends before the mark", since(9), [page("q", 7, 9)], anew(8, "q")],
  ["a queue that ends just before the mark", since(8), [page("q", 7, 8)], come(8)],
  ["a queue that does not say where it ends", since(8), [page("q", "", 8)], come(8)],
  ["an empty queue", since(8), [page("q", 0, 8)], come(8)],
  ["no queue", since(5), [page("", 1, 2)], malformed("listChangeResponse without its queue")],
  ["no next", since(5), [page("q", 1, "")], malformed("listChangeResponse without its queue")],
  ["an end that is no number", since(5), [page("q", 1.5, 2)], malformed("listChangeResponse without its queue")],
  ["no answer at all", since(5), [""], malformed("listChangeResponse without its queue")],
];
for (const [title, mark, says, result] of cases)
  test(`changes, ${title}`, async () => {
    const caller = saying("14.0", (_, i) => says[i] ?? refused("asked too often", 0));
    assert.deepEqual(await readChanges(caller, mark, never), result);
    assert.equal(caller.asked.length, says.length);
  });

test("a change says type, UUID and what became of it, or the page is none", async () => {
  const read = (changes: string): Promise<Result<Changes, Fault>> =>
    readChanges(
      saying("14.0", () => page("q", 1, 2, changes)),
      since(1),
      never,
    );
  assert.deepEqual(
    await read(change(1, "a") + change(2, " u ", "Line") + change(3, "r")),
    come(2, [
      { axlType: "Phone", uuid: uuid(1), action: "add" },
      { axlType: "Line", uuid: uuid(2), action: "update" },
      { axlType: "Phone", uuid: uuid(3), action: "remove" },
    ]),
  );
  for (const it of [
    change(1, "x"),
    change(1, ""),
    change(1, "u", ""),
    `<change type="Phone"><action>u</action></change>`,
  ])
    assert.deepEqual(await read(change(2) + it), malformed("a change that does not say what changed"), it);
});

test("what is asked is the mark with its queue, and every type that the release lists, with the relations of regions", async () => {
  const caller = saying("14.0", (_, i) => page("q", 6, 6 + i));
  await readChanges(caller, since(5), never);
  assert.deepEqual(
    caller.asked.map(({ operation, args }) => [operation, argument(args, "startChangeId")]),
    [5, 6].map((it) => ["listChange", { attributes: { queueId: "q" }, $value: String(it) }]),
  );
  const asked = async (version: "11.5" | "14.0"): Promise<readonly string[]> => {
    const one = saying(version, () => page("q", 1, 2));
    await readChanges(one, undefined, never);
    assert.equal(argument(one.asked[0]?.args ?? {}, "startChangeId"), undefined);
    return argument(one.asked[0]?.args ?? {}, "object") as readonly string[];
  };
  const all = await asked("14.0");
  assert.deepEqual([...all].sort(), all);
  for (const it of ["Phone", "Line", "RegionMatrix", "ExpresswayCConfiguration", "PhoneNtp"])
    assert.ok(all.includes(it), it);
  assert.ok(!all.includes("EnterprisePhoneConfig"));
  assert.ok((await asked("11.5")).length < all.length);
  const mute = saying({ kind: "signIn" }, () => "");
  assert.deepEqual(await readChanges(mute, undefined, never), fail({ kind: "signIn" }));
});
