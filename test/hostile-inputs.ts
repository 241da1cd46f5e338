/** Texts made to break a reader, by name: small, and each of them endless work for somebody who does not look first. */
export const bombs: Readonly<Record<string, string>> = {
  "1 MB of [": "[".repeat(1_000_000),
  "1 MB of [ on lines": "[\n".repeat(500_000),
  "900 levels of [": `a: ${"[".repeat(900)}${"]".repeat(900)}\n`,
  "900 levels of [ with brackets in quotes": `a: ${'[ "]", '.repeat(900)}1${"]".repeat(900)}\n`,
  "900 levels of {a:": `a: ${"{a: ".repeat(900)}1${"}".repeat(900)}\n`,
  "900 levels of -": `${"- ".repeat(900)}a\n`,
  "900 levels of ?": `${"? ".repeat(900)}a\n`,
  "900 levels of - below a key": `phones:\n  ${"- ".repeat(900)}a\n`,
  "900 levels of indentation": Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
  "20,000 keys in one map": `phones:\n  - name: x\n${Array.from({ length: 20_000 }, (_, i) => `    k${String(i)}: ${String(i)}`).join("\n")}\n`,
  "20,000 keys at the top": Array.from({ length: 20_000 }, (_, i) => `k${String(i)}: ${String(i)}`).join("\n"),
  "200 kB of quotes": '"'.repeat(200_000),
  "200 kB of quotes on lines": '"\n'.repeat(100_000),
  "200 kB of quotes in a value": `a: ${'"'.repeat(60_000)}\n`,
  "20,000 aliases": `a: &a x\nb:\n${"  - *a\n".repeat(20_000)}`,
  "a billion laughs": `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `${"bcdefghij"[i]!}: &${"bcdefghij"[i]!} [${Array(10).fill(`*${"abcdefghi"[i]!}`).join(", ")}]`).join("\n")}\n`,
  "a billion laughs in phones": `phones:\n  - &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `  - &${"bcdefghij"[i]!} [${Array(10).fill(`*${"abcdefghi"[i]!}`).join(", ")}]`).join("\n")}\n`,
  "an alias to itself": "a: &a [*a]\nb: &b\n  c: *b\n",
  "merge keys of merge keys": `a: &a {x: 1}\n${Array.from({ length: 2_000 }, (_, i) => `k${String(i)}: &k${String(i)} {<<: *${i === 0 ? "a" : `k${String(i - 1)}`}, y${String(i)}: 1}`).join("\n")}\n`,
  "a line of 1 MB": `a: ${"x".repeat(1_000_000)}\n`,
  "a key of 1 MB": `${"x".repeat(1_000_000)}: 1\n`,
  "1 MB of colons": ":".repeat(1_000_000),
  "1 MB of hashes": "#".repeat(1_000_000),
  "1 MB of ignore comments": "# mra-ignore MRA033, MRA034: x\n".repeat(30_000),
  "an ignore comment of 100,000 ids": `a: 1 # mra-ignore ${"MRA033,".repeat(14_000)}MRA034\n`,
  "an ignore comment and 1 MB of spaces": `a: 1 # mra-ignore MRA033${" ".repeat(1_000_000)}x\n`,
  "a reason with 1 MB of spaces": `a: 1 # mra-ignore MRA033: x${" ".repeat(1_000_000)}x\n`,
  "ignore comments with 16,000 spaces each": `# mra-ignore MRA033${" ".repeat(16_000)}x\n`.repeat(60),
  "reasons with 16,000 spaces each": `# mra-ignore MRA033: x${" ".repeat(16_000)}x\n`.repeat(60),
  "1 MB of spaces": " ".repeat(1_000_000),
  "1 MB of line ends": "\n".repeat(1_000_000),
  "1 MB of carriage returns": "\r".repeat(1_000_000),
  "1 MB of tabs": "\t".repeat(1_000_000),
  "50,000 documents": "---\n".repeat(50_000),
  "5,000 documents with a cluster": "---\napiVersion: mra/v1\ncluster: x\n".repeat(5_000),
  "lone surrogates": `a: ${"\ud800".repeat(1_000)}\nb: "\\uD800"\n`,
  "NUL and control characters": `a: \u0000\u0001\u0002\u001b[31m\nb: "\\0\\a"\n`,
  "keys of Object.prototype":
    "__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nphones:\n  - __proto__: {polluted: 1}\n    name: x\n    hasOwnProperty: 1\n    toString: 2\n",
  "binary and other tags": "a: !!binary aGVsbG8=\nb: !!js/function 'x'\nc: !<tag:x> y\nd: !!set {a, b}\n",
  directives: "%YAML 9.9\n%TAG ! tag:x,2000:\n---\na: !x 1\n...\n%FOO\n---\nb: 1\n",
  "a byte order mark in the middle": "a: 1\n\ufeffb: 2\n\ufeff---\nc: 3\n",
  "line separators of Unicode": "a: x\u2028y\u2029z\u0085w\nb: 1\n",
  "numbers that are none":
    "a: 1e999999\nb: 0x" + "f".repeat(10_000) + "\nc: .inf\nd: .nan\ne: 0o7777777777777777777777\n",
  "block scalars with strange heads": "a: |9\n x\nb: >-+1\n y\nc: |\n\t z\n",
  "200 kB of single quotes on lines": "'\n".repeat(100_000),
  "200 kB of { and }": "{}".repeat(100_000),
  "20,000 keys in one flow map": `a: {\n${Array.from({ length: 20_000 }, (_, i) => `  k${String(i)}: ${String(i)},`).join("\n")}\n}\n`,
  "20,000 aliases in one flow list": `a: &a x\nb: [\n${" *a,\n".repeat(20_000)}]\n`,
  "20,000 anchors": Array.from({ length: 20_000 }, (_, i) => `k${String(i)}: &a${String(i)} 1`).join("\n"),
  "20,000 merge keys of one map": `a: &a {${Array.from({ length: 300 }, (_, i) => `k${String(i)}: 1`).join(", ")}}\nb:\n${"  <<: *a\n".repeat(20_000)}`,
};

/** Texts that are only long: honest work, done in slices. They have no end to fear, only a duration. */
export const volumes: Readonly<Record<string, string>> = {
  "1,000 documents with a cluster": "---\napiVersion: mra/v1\ncluster: x\n".repeat(1_000),
  "10,000 phones with one wrong reference each": `apiVersion: mra/v1\ncluster: x\nphones:\n${Array.from({ length: 10_000 }, (_, i) => `  - name: SEP${String(i)}\n    devicePool: none${String(i)}\n`).join("")}`,
};

/** A generator of numbers from a seed, each at least 0 and less than 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  "[",
  "]",
  "{",
  "}",
  "- ",
  "? ",
  ": ",
  ":",
  ",",
  "&a ",
  "*a",
  "<<: *a",
  "'",
  '"',
  "|",
  ">",
  "|-\n",
  "#",
  " ",
  "  ",
  "\n",
  "\n  ",
  "\n    ",
  "\r\n",
  "\t",
  "!",
  "!!str ",
  "%",
  "---\n",
  "...\n",
  "~",
  "null",
  "true",
  "\u0000",
  "\ud800",
  "\ufeff",
  "__proto__",
  "constructor",
  "apiVersion: mra/v1\n",
  "cluster: x\n",
  "cluster:\n  name: x\n",
  "phones:\n",
  "  - name: ",
  "devicePools:\n",
  "ice: ",
  "vendorConfig: ",
  "# mra-ignore MRA033: ",
  "managed: false",
  "state: absent",
  "renamedFrom: ",
  "lines: ",
  "relatedRegions: ",
  "members: ",
  "dns:\n",
  "certificates: ",
  "expressway: ",
  "한국",
  "😀",
  "0",
  "-1",
  "1e9",
  "12.0",
  "x".repeat(300),
  "example.com",
];

/** A text of about a hundred pieces, the same for the same seed. */
export function hostileText(seed: number): string {
  const random = randomFrom(seed);
  const count = 1 + Math.floor(random() * 160);
  let text = "";
  for (let i = 0; i < count; i++) {
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    text += random() < 0.02 ? piece.repeat(1 + Math.floor(random() * 200)) : piece;
  }
  return text;
}
