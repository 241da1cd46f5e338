import { message, type Message } from "../base/text.ts";
import { isIp } from "../model/ip.ts";
import type { Located } from "../model/object.ts";
import { isPrivateAddress, isPrivateDomain } from "../model/private.ts";

/** What is wrong with the host of a TURN server, seen by a phone outside the network; undefined where nothing is. */
export function turnHostFault({ value }: Located<string>): Message | undefined {
  if (!isHost(value.replace(/\.$/, ""))) {
    return message(
      {
        en: 'TURN server "{0}" is neither an IP address nor a host name',
        ko: 'TURN 서버 "{0}"은(는) IP 주소도 호스트 이름도 아닙니다',
      },
      value,
    );
  }
  if (isPrivateAddress(value)) {
    return message(
      {
        en: "TURN server {0} has a private address; phones outside the network cannot reach it",
        ko: "TURN 서버 {0}은(는) 사설 주소이므로 외부 전화기가 연결할 수 없습니다",
      },
      value,
    );
  }
  if (isIp(value)) return undefined;
  if (!value.includes(".")) {
    return message(
      {
        en: 'TURN server "{0}" is a bare host name, which phones outside the network cannot resolve; use the FQDN',
        ko: 'TURN 서버 "{0}"은(는) 도메인이 없는 호스트 이름이므로 외부 전화기가 확인할 수 없습니다. FQDN을 사용하십시오',
      },
      value,
    );
  }
  if (!isPrivateDomain(value)) return undefined;
  return message(
    {
      en: "TURN server {0} is in a private domain, which phones outside the network cannot resolve",
      ko: "TURN 서버 {0}은(는) 사설 도메인에 있으므로 외부 전화기가 이름을 확인할 수 없습니다",
    },
    value,
  );
}

// A host name: labels of letters, digits and hyphens (RFC 1123). Digits and dots alone would be a broken address.
const isHost = (text: string): boolean =>
  isIp(text) ||
  (/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/.test(text) &&
    !/^[\d.]+$/.test(text));
