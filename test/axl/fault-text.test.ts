import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import type { Fault } from "../../server/src/port/cluster.ts";

const host = "cucm-pub.example.com:8443";
const fingerprint = Array.from({ length: 32 }, () => "AB").join(":");

const faults: readonly (readonly [fault: Fault, en: RegExp, ko: RegExp])[] = [
  [{ kind: "unreachable", host, code: "ENOTFOUND" }, /cannot be resolved.*DNS/, /이름을 확인할 수 없습니다/],
  [{ kind: "unreachable", host, code: "ECONNREFUSED" }, /refuses the connection.*stopped/, /연결을 거부합니다/],
  [{ kind: "unreachable", host, code: "ETIMEDOUT" }, /does not answer.*firewall/, /응답이 없습니다/],
  [{ kind: "unreachable", host, code: "EHOSTUNREACH" }, /no route.*VPN/, /경로가 없습니다/],
  [{ kind: "unreachable", host, code: "EOTHER" }, /No connection.*EOTHER/, /연결할 수 없습니다/],
  [
    { kind: "tls", host, code: "DEPTH_ZERO_SELF_SIGNED_CERT", fingerprint },
    /not signed by an authority.*AB:AB.*pin it/,
    /신뢰하는 인증 기관.*AB:AB/,
  ],
  [{ kind: "tls", host, code: "CERT_HAS_EXPIRED", fingerprint }, /has expired/, /만료/],
  [{ kind: "tls", host, code: "ERR_TLS_CERT_ALTNAME_INVALID", fingerprint }, /for another name/, /다른 이름/],
  [
    { kind: "tls", host, code: "PIN_MISMATCH", fingerprint },
    /another certificate than the one that is pinned/,
    /고정한 인증서와 다른/,
  ],
  [{ kind: "tls", host, code: "ERR_SSL_WRONG_VERSION_NUMBER" }, /does not speak TLS.*8443/, /TLS를 사용하지 않아/],
  [{ kind: "tls", host, code: "ERR_ELSE" }, /No secure connection.*ERR_ELSE/, /보안 연결/],
  [{ kind: "signIn" }, /user name and password.*not locked/, /암호.*계정이 잠기지/],
  [{ kind: "forbidden" }, /Standard AXL API Access/, /Standard AXL API Access/],
  [{ kind: "notActive" }, /Activate Cisco AXL Web Service/, /AXL 웹 서비스를 활성화/],
  [{ kind: "throttled" }, /Wait a few seconds/, /몇 초 기다린/],
  [{ kind: "version", supported: ["11.5", "12.0"] }, /speaks 11\.5, 12\.0/, /11\.5, 12\.0/],
  [{ kind: "version", supported: [] }, /speaks none/, /지원하지 않습니다/],
  [
    { kind: "refused", code: -239, reason: "Could not insert new row" },
    /Could not insert new row \(AXL code -239\)/,
    /거부했습니다/,
  ],
  [{ kind: "tooManyRows", suggested: 843 }, /at most 843 rows/, /최대 843개/],
  [{ kind: "timeout" }, /in time/, /제시간/],
  [{ kind: "cut" }, /ended before the answer was complete/, /끊어졌습니다/],
  [
    { kind: "malformed", what: "a redirect (HTTP 302)" },
    /not an answer of AXL: a redirect \(HTTP 302\)/,
    /다른 주소로의 이동\(HTTP 302\)/,
  ],
  [{ kind: "cancelled" }, /Cancelled/, /취소/],
  [
    { kind: "unsendable", why: message({ en: "{0} is missing", ko: "{0} 값이 없습니다" }, "name") },
    /name is missing/,
    /name 값이 없습니다/,
  ],
];

for (const [fault, en, ko] of faults)
  test(`${fault.kind}${"code" in fault ? ` ${fault.code}` : ""}: what happened and what to do, in both languages`, () => {
    const it = faultText(fault);
    assert.match(say(it, "en"), en);
    assert.match(say(it, "ko"), ko);
    for (const language of ["en", "ko"] as const) {
      assert.doesNotMatch(say(it, language), /\{\d\}/);
      assert.doesNotMatch(say(it, language), /\binvalid\b/i);
    }
  });

test("whatever an answer can be called, it is called so in Korean, too", () => {
  const sources = readdirSync("server/src/axl")
    .filter((it) => it.endsWith(".ts"))
    .map((it) => readFileSync(`server/src/axl/${it}`, "utf8"));
  const called = sources.flatMap((it) =>
    [...it.matchAll(/(?:malformed\(|what: |stop\()["`]([^"`]+)["`]/g)].map(([, what = ""]) => what),
  );
  assert.ok(called.length > 20, `${called.length}`);
  for (const what of called) {
    const example = what.replace(/\$\{[^}]*(?:status|Bytes)[^}]*\}/g, "500").replace(/\$\{[^}]*\}/g, "Phone");
    const ko = say(faultText({ kind: "malformed", what: example }), "ko");
    assert.ok(/^HTTP \d+$/.test(example) || !ko.includes(`: ${example}.`), `${example}: ${ko}`);
  }
});
