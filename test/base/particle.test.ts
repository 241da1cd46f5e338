import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fitParticles, lastSound } from "../../core/src/base/particle.ts";
import { message, say } from "../../core/src/base/text.ts";

const words: Readonly<Record<string, string>> = {
  "프로파일은(는)": "프로파일은",
  "전화기은(는)": "전화기는",
  "지역이(가)": "지역이",
  '"디바이스 풀"을(를)': '"디바이스 풀"을',
  "서비스(으)로": "서비스로",
  "프로파일(으)로": "프로파일로",
  "지역(으)로": "지역으로",
  "5060을(를)": "5060을",
  "5061(으)로": "5061로",
  "15.2은(는)": "15.2는",
  "X8.10이(가)": "X8.10이",
  "8443을(를)": "8443을",
  "DP-MRA은(는)": "DP-MRA는",
  "REG-KR과(와)": "REG-KR과",
  "CSFKIM이(가)": "CSFKIM이",
  "TLS(으)로": "TLS로",
  "csf.example.com이(가)": "csf.example.com이",
  "cucm-pub.corp.kr을(를)": "cucm-pub.corp.kr을",
  "corp.kr(으)로": "corp.kr로",
  "Encrypted을(를)": "Encrypted를",
  "server은(는)": "server는",
  "cucm-pub은(는)": "cucm-pub은",
  "Corp CA이(가)": "Corp CA가",
  "Unified CM은(는)": "Unified CM은",
  "Unity Connection은(는)": "Unity Connection은",
  "expc1.example.net을(를)": "expc1.example.net을",
  "Office Network을(를)": "Office Network를",
  "limit을(를)": "limit을(를)",
  "SEP00A1B2C3D4E5(Cisco 8845)은(는)": "SEP00A1B2C3D4E5(Cisco 8845)는",
  "암호화됨(Encrypted)을(를)": "암호화됨(Encrypted)을",
  '"홍길동"(이)라는 이름': '"홍길동"이라는 이름',
  "★은(는)": "★은(는)",
  "은(는)": "은(는)",
};

for (const [both, one] of Object.entries(words)) {
  test(`${both} is read ${one}`, () => {
    assert.equal(fitParticles(both), one);
  });
}

test("Hangul, a digit and a Latin letter alone always have a last sound", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), fc.integer({ min: 0, max: 9 }), (hangul, digit) => {
      assert.ok(lastSound(String.fromCharCode(hangul)));
      assert.ok(lastSound(String(digit)));
    }),
  );
  for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") assert.ok(lastSound(letter), letter);
});

test("a message chooses its particles in Korean, and English is left alone", () => {
  const it = message({ en: "{0} is {1}은(는)", ko: "{0}은(는) {1}을(를)" }, "DP", "지역");
  assert.equal(say(it, "ko"), "DP는 지역을");
  assert.equal(say(it, "en"), "DP is 지역은(는)");
});
