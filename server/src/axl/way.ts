import { X509Certificate } from "node:crypto";
import { fail } from "../../../core/src/base/result.ts";
import { message, type Message, type Text } from "../../../core/src/base/text.ts";
import { usualLimits } from "./limits.ts";
import { isLoopback, hostPlaceOf } from "./transport-place.ts";
import type { ConnectionSettings } from "./settings.ts";
import { pinOf, usualAuthorities, type Trust } from "./transport-tls.ts";
import { openTransport, type Transport } from "./transport.ts";

/** The way to a web service (`path`; AXL if not given) of the cluster of a connection. Settings with which nothing may be sent give a way that leads nowhere and says why. */
export function openWay(settings: ConnectionSettings, path?: string): Transport {
  const place = hostPlaceOf(settings.host);
  if (!place) return noWay(message(texts.host, settings.host));
  if (settings.user.startsWith(demoUser) && !isLoopback(place.host))
    return noWay(message(texts.demo, settings.user, place.host));
  const trust = trustOf(settings);
  if ("en" in trust) return noWay(message(trust));
  const { user, password } = settings;
  return openTransport({
    place,
    trust,
    user,
    password,
    limits: { ...usualLimits, ...settings.limits },
    watch: settings.watch,
    path,
  });
}

/** The built-in demo cluster names its user so; its password is no secret and must mean nothing anywhere else. */
const demoUser = "demo-";

function trustOf({ ca, pin }: ConnectionSettings): Trust | Text {
  if (pin !== undefined) return pinOf(pin) ?? texts.pin;
  if (ca === undefined) return usualAuthorities;
  const pem = ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return pem.length > 0 && pem.every(isCertificate) ? { kind: "authorities", pem } : texts.ca;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function noWay(why: Message): Transport {
  return {
    post: () => Promise.resolve(fail({ sent: false, fault: { kind: "unsendable", why } })),
    hasSession: () => false,
    close: () => undefined,
  };
}

const texts = {
  host: {
    en: '"{0}" is not a host name or an address, with or without a port',
    ko: '"{0}"은(는) 호스트 이름이나 주소(포트 포함 가능)가 아닙니다',
  },
  demo: {
    en: "{0} is a user of the demo cluster on this machine; its password is not sent to {1}",
    ko: "{0}은(는) 이 컴퓨터에 있는 데모 클러스터의 사용자이므로 {1}(으)로 암호를 보내지 않습니다",
  },
  pin: {
    en: "the pinned fingerprint is not a SHA-256: it has 64 hexadecimal digits, with or without colons",
    ko: "고정한 지문이 SHA-256 형식이 아닙니다. 콜론 유무와 관계없이 16진수 64자리여야 합니다",
  },
  ca: {
    en: "the CA file contains no certificate in PEM form (-----BEGIN CERTIFICATE-----)",
    ko: "CA 파일에 PEM 형식의 인증서(-----BEGIN CERTIFICATE-----)가 없습니다",
  },
} as const;
