// What is remembered of a cluster between two questions, and when RISPort70 may be asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { readReturn } from "../../server/src/axl/answer.ts";
import { openRis } from "../../server/src/axl/ris.ts";
import { openSession } from "../../server/src/axl/session.ts";
import type { Registration } from "../../server/src/port/cluster.ts";
import { soap } from "./server.ts";

const signal = new AbortController().signal;
const answer = (text: string, status = 200, contentType = "text/xml;charset=UTF-8") =>
  ({ status, text, contentType, cookies: [] }) as Parameters<typeof readReturn>[0];

test("a session is open once the password was accepted, and over when its cookie is refused", () => {
  const of = (status: number, ...cookies: readonly string[]) => ({ ...answer("", status), cookies });
  const session = openSession("u", "p");
  assert.equal(session.basic, `Basic ${Buffer.from("u:p").toString("base64")}`);
  assert.deepEqual([session.accepted(), session.refused(), session.cookie()], [false, false, undefined]);
  session.learn(of(302, "JSESSIONID=no"), "read");
  assert.deepEqual([session.accepted(), session.cookie()], [false, undefined]);
  session.learn(of(500, "JSESSIONIDSSO=a; Path=/", "JSESSIONID=b;Secure", "other=c"), "read");
  assert.deepEqual([session.accepted(), session.cookie()], [true, "JSESSIONIDSSO=a; JSESSIONID=b"]);
  session.learn(of(401), "write");
  assert.deepEqual([session.accepted(), session.refused()], [true, false], "this user may only read");
  assert.equal(session.isStale("JSESSIONIDSSO=a; JSESSIONID=b", of(200, "JSESSIONID=; Path=/")), false);
  assert.equal(session.cookie(), "JSESSIONIDSSO=a");
  assert.equal(session.isStale("JSESSIONID=old", of(404)), true);
  assert.equal(session.cookie(), "JSESSIONIDSSO=a", "a new one is there already");
  assert.equal(session.isStale("JSESSIONIDSSO=a", of(401)), true);
  assert.equal(session.cookie(), undefined);
  session.learn(of(401), "read");
  assert.deepEqual([session.accepted(), session.refused()], [false, true]);
});

test("a cookie is sent for 25 minutes after it was used last, and the password after that", (t) => {
  let now = 1_000;
  t.mock.method(performance, "now", () => now);
  const minutes = (count: number): number => count * 60_000;
  const session = openSession("u", "p");
  const learn = (): void => session.learn({ ...answer(""), cookies: ["JSESSIONID=a"] }, "read");
  learn();
  for (let i = 0; i < 3; i++) {
    now += minutes(25);
    assert.equal(session.cookie(), "JSESSIONID=a", "each use makes it last longer");
  }
  now += minutes(25) + 1;
  assert.equal(session.cookie(), undefined);
  assert.equal(session.accepted(), true, "the password is still right");
  learn();
  assert.equal(session.cookie(), "JSESSIONID=a");
});

test("RISPort70 is asked ten times in a minute, a thousand phones at a time, and not again where it will not answer", async () => {
  let now = 0;
  let sent = 0;
  let reply: ReturnType<typeof answer> = answer(
    soap("<ns:r><SelectCmDeviceResult><TotalDevicesFound>0</TotalDevicesFound></SelectCmDeviceResult></ns:r>"),
  );
  const transport = { post: () => (sent++, Promise.resolve({ ok: true, value: reply })) };
  const ris = openRis(transport as never, () => now);
  const phones = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `SEP${String(i)}`);
  const read = async (count: number): Promise<boolean | string | undefined> => {
    const it = await ris.read(phones(count), signal);
    return it?.ok === true ? it.value.isWhole : it?.fault.kind;
  };
  assert.deepEqual([await read(1_000), sent], [true, 1]);
  assert.deepEqual([await read(1_001), sent], [true, 3]);
  assert.deepEqual([await read(8_000), sent], [undefined, 3], "more than are left");
  assert.deepEqual([await read(7_000), sent], [true, 10]);
  assert.deepEqual([await read(1), sent], [undefined, 10]);
  now = 60_001;
  assert.deepEqual([await read(1), sent], [true, 11]);
  reply = answer("", 503);
  assert.deepEqual([await read(1), sent], ["throttled", 12]);
  assert.deepEqual([await read(1), sent], [undefined, 12], "it is left alone for a minute");
  now += 60_000;
  reply = answer("", 403);
  assert.deepEqual([await read(1), sent], ["forbidden", 13]);
  now += 600_000;
  assert.deepEqual([await read(1), sent], [undefined, 13], "this account cannot ask it");
});

test("of a phone that two nodes know the newer word counts; rows that were cut off, or a node that is silent, are not all", async () => {
  const node = (name: string, code: string, ...devices: readonly string[]): string =>
    `<item><ReturnCode>${code}</ReturnCode><Name>${name}</Name><CmDevices>${devices.map((it) => `<item>${it}</item>`).join("")}</CmDevices></item>`;
  const device = (name: string, more: string): string => `<Name>${name}</Name>${more}`;
  const ask = async (total: string, ...nodes: readonly string[]) => {
    const text = soap(
      `<ns:r><SelectCmDeviceResult>${total}<CmNodes>${nodes.join("")}</CmNodes></SelectCmDeviceResult></ns:r>`,
    );
    const it = await openRis({ post: () => Promise.resolve({ ok: true, value: answer(text) }) } as never).read(
      ["A"],
      signal,
    );
    assert.ok(it?.ok);
    const shown = ({ state, node: at, address, since }: Registration): string =>
      [state, at, address, since?.slice(0, 4)].join(" ");
    return [it.value.isWhole, ...[...it.value.found].map(([name, one]) => `${name} ${shown(one)}`)];
  };
  const old = device(
    "A",
    "<Status>UnRegistered</Status><TimeStamp>1500000000</TimeStamp><IpAddress>10.0.0.1</IpAddress>",
  );
  const fresh = device(
    "A",
    "<Status>PartiallyRegistered</Status><TimeStamp>1700000000</TimeStamp><IPAddress><item><IP>::1</IP><IPAddrType>ipv6</IPAddrType></item><item><IP>10.0.0.2</IP><IPAddrType>ipv4</IPAddrType></item></IPAddress>",
  );
  const newer = [true, "A Partial Registered s2 10.0.0.2 2023"];
  assert.deepEqual(await ask("", node("s1", "Ok", old), node("s2", "Ok", fresh)), newer);
  assert.deepEqual(await ask("", node("s2", "Ok", fresh), node("s1", "NotFound", old)), newer);
  assert.deepEqual(await ask("", node("s1", "Ok", old)), [true, "A Unregistered s1 10.0.0.1 2017"]);
  assert.deepEqual(await ask("<TotalDevicesFound>2</TotalDevicesFound>", node("s1", "Ok", old)), [
    false,
    "A Unregistered s1 10.0.0.1 2017",
  ]);
  assert.deepEqual(await ask("<TotalDevicesFound>1</TotalDevicesFound>", node("s1", "Ok", old)), [
    true,
    "A Unregistered s1 10.0.0.1 2017",
  ]);
  assert.deepEqual(await ask("", node("s1", "Error")), [false]);
  assert.deepEqual(
    await ask(
      "",
      node(
        "s1",
        "Ok",
        device("", "<Status>Registered</Status>"),
        device("B", "<Status>Rejected</Status><TimeStamp>0</TimeStamp>"),
      ),
    ),
    [true, "B Rejected s1  "],
  );
});
