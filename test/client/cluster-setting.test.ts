import assert from "node:assert/strict";
import { test } from "node:test";
import { expresswayKey, isHost, readClusterSettings, secretKey, withPort } from "../../client/src/cluster-setting.ts";

const hq = { name: "hq", host: "cucm.example.com", user: "axl" };

test("an entry that cannot be connected is left out, the others stay", () => {
  assert.deepEqual(readClusterSettings([hq, { name: "x" }, 7, null, { ...hq, name: "b", readOnly: "yes" }]), [hq]);
  for (const it of [undefined, "hq", { hq }]) assert.deepEqual(readClusterSettings(it), []);
});

test("the first entry of a name wins", () => {
  assert.deepEqual(readClusterSettings([hq, { ...hq, host: "other" }]), [hq]);
});

test("a password is found by host, port, user and what is trusted; another of these does not reach it", () => {
  const key = secretKey(hq);
  assert.equal(secretKey({ ...hq, host: "CUCM.example.com:8443" }), key);
  assert.equal(secretKey({ ...hq, name: "renamed", production: true }), key);
  for (const other of [
    { ...hq, host: "evil.example.com" },
    { ...hq, host: "cucm.example.com:9443" },
    { ...hq, user: "root" },
    { ...hq, pin: "AA:BB" },
    { ...hq, caFile: "/tmp/ca.pem" },
  ])
    assert.notEqual(secretKey(other), key);
});

test("a profile of Expressway stands with its cluster, and its password is found by what reaches it", () => {
  const expressway = { host: "expc1.example.com", user: "reader" };
  assert.deepEqual(readClusterSettings([{ ...hq, expressway }]), [{ ...hq, expressway }]);
  assert.deepEqual(readClusterSettings([{ ...hq, expressway: { host: "x" } }]), []);
  const key = expresswayKey(expressway);
  assert.notEqual(key, secretKey({ ...hq, ...expressway }));
  for (const other of [{ host: "evil.example.com" }, { user: "admin" }, { pin: "AA:BB" }, { caFile: "/tmp/ca.pem" }])
    assert.notEqual(expresswayKey({ ...expressway, ...other }), key);
});

test("AXL's port stands where none is written", () => {
  assert.equal(withPort("cucm"), "cucm:8443");
  assert.equal(withPort("cucm:443"), "cucm:443");
  assert.equal(withPort("[2001:db8::1]"), "[2001:db8::1]:8443");
  assert.equal(withPort("[2001:db8::1]:443"), "[2001:db8::1]:443");
});

test("a host is a name or an address, never a URL", () => {
  for (const it of ["cucm", "cucm-pub.example.com", "10.20.1.10:8443", "[2001:db8::1]:8443", " cucm "])
    assert.ok(isHost(it), it);
  for (const it of ["", "https://cucm", "cucm/axl", "cu cm", "cucm:", "user@cucm", "cucm:8443:1"])
    assert.ok(!isHost(it), it);
});
