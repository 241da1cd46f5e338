// What a question costs others: how long they wait for it, and what is asked beside it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { breathing } from "../../server/src/axl/breathe.ts";
import { connect } from "../../server/src/axl/client.ts";
import { listObjects } from "../../server/src/axl/reads.ts";
import { never, saying, uuid } from "./said.ts";
import { afterVersion, fault, reply, serve, soap } from "./server.ts";

test("others have their turn with every twentieth row that is read, and not before", async () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, i) => `<region uuid="${uuid(i)}"><name>R${String(i)}</name></region>`).join("");
  const turnsFor = async (count: number): Promise<number> => {
    let [turns, isOver] = [0, false];
    const wait = (): void => {
      turns++;
      if (!isOver) setImmediate(wait);
    };
    setImmediate(wait);
    const read = await listObjects(
      saying("14.0", () => rows(count)),
      "regions",
      { skip: 0, first: 1_000 },
      never,
    );
    isOver = true;
    assert.ok(read.ok && read.value.length === count);
    return turns;
  };
  assert.equal(await turnsFor(19), 0);
  const once = await turnsFor(20);
  assert.ok(once > 0);
  assert.equal(await turnsFor(39), once);
  assert.equal(await turnsFor(40), 2 * once);
});

test("work in steps holds others up for a millisecond at a time, and not at all once nobody waits for it", async (t) => {
  let clock = 0;
  t.mock.method(performance, "now", () => clock);
  const takenIn = async (signal: AbortSignal): Promise<number> => {
    let [turns, isOver] = [0, false];
    const wait = (): void => {
      turns++;
      if (!isOver) setImmediate(wait);
    };
    setImmediate(wait);
    const steps = (function* (): Generator<undefined, string> {
      for (let i = 0; i < 8; i++) {
        clock += 0.6;
        yield undefined;
      }
      return "done";
    })();
    assert.equal(await breathing(steps, signal), "done");
    isOver = true;
    return turns;
  };
  assert.equal(await takenIn(never), 16, "four turns after each two steps");
  assert.equal(await takenIn(AbortSignal.abort()), 0);
});

test("only for an object that has an ICE block the names of ICE are looked for, and once", async (t) => {
  const server = await serve(
    t,
    afterVersion("15.0.1.10000(1)", ({ action }, response) => {
      const operation = /(\w+)"$/.exec(action)?.[1] ?? "";
      const element = operation.slice(3).replace(/^./, (it) => it.toLowerCase());
      if (!operation.startsWith("get")) reply(response, 500, fault(5007, "The specified item was not found"));
      else
        reply(
          response,
          200,
          soap(
            `<ns:${operation}Response><return><${element} uuid="${uuid(1)}"><name>N</name></${element}></return></ns:${operation}Response>`,
          ),
        );
    }),
  );
  const cluster = connect(server.settings);
  t.after(() => cluster.close());
  const asked = (): readonly string[] =>
    server.received.splice(0).map(({ action }) => /(\w+)"$/.exec(action)?.[1] ?? "");
  const get = async (section: "regions" | "devicePools" | "commonPhoneProfiles"): Promise<void> => {
    assert.ok((await cluster.get(section, { uuid: uuid(1) }, never)).ok, section);
  };
  await get("regions");
  assert.deepEqual(asked(), ["getCCMVersion", "getRegion"]);
  await get("devicePools");
  assert.deepEqual(asked(), ["getDevicePool"]);
  await get("commonPhoneProfiles");
  const [first, ...more] = asked();
  assert.equal(first, "listCommonPhoneConfig");
  assert.equal(more.at(-1), "getCommonPhoneConfig");
  await get("commonPhoneProfiles");
  assert.deepEqual(asked(), ["getCommonPhoneConfig"]);
});
