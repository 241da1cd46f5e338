const base = 36;
const tMin = 1;
const tMax = 26;

/**
 * A host name or domain as DNS and certificates hold it: labels with other letters than ASCII in Punycode (RFC 3492),
 * `müller.example` as `xn--mller-kva.example`. A name of ASCII alone stays as it is, capitals too.
 */
export const asciiName = (name: string): string =>
  /^[\x00-\x7f]*$/.test(name)
    ? name
    : name
        .normalize("NFC")
        .toLowerCase()
        .split(/[.\u3002\uff0e\uff61]/u)
        .map((it) => (/^[\x00-\x7f]*$/.test(it) ? it : `xn--${encode(it)}`))
        .join(".");

// RFC 3492, section 6.3. The smallest code points are told first, each by how far it is from the one before.
function encode(label: string): string {
  const points = Array.from(label, (it) => it.codePointAt(0) ?? 0);
  const plain = points.filter((it) => it < 0x80);
  const told: string[] = [];
  let [from, delta, bias] = [0x80, 0, 72];
  while (plain.length + told.length < points.length) {
    const next = Math.min(...points.filter((it) => it >= from));
    delta += (next - from) * (plain.length + told.length + 1);
    from = next;
    for (const point of points) {
      if (point < from) delta++;
      if (point !== from) continue;
      told.push(variableLength(delta, bias));
      bias = adapted(delta, plain.length + told.length, told.length === 1);
      delta = 0;
    }
    delta++;
    from++;
  }
  return (plain.length === 0 ? "" : `${String.fromCodePoint(...plain)}-`) + told.join("");
}

function variableLength(value: number, bias: number): string {
  let out = "";
  let rest = value;
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, tMin), tMax);
    if (rest < threshold) return out + digit(rest);
    out += digit(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

const digit = (value: number): string => String.fromCodePoint(value < 26 ? value + 97 : value + 22);

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38));
}
