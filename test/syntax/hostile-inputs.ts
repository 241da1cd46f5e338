const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");

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
  "a billion laughs in facts": `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `${"bcdefghij"[i]!}: &${"bcdefghij"[i]!} [${Array(10).fill(`*${"abcdefghi"[i]!}`).join(", ")}]`).join("\n")}\ndns: *j\nexpressway: [*j]\ncluster: { name: *j }\n`,
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
  "merge keys of merge keys in phones": `phones:\n  - &k0 {x: 1}\n${lines(2_000, (i) => `  - &k${String(i + 1)} {<<: *k${String(i)}, y${String(i)}: 1}`)}`,
  "200 keys that merge all before them": lines(
    200,
    (i) =>
      `k${String(i)}: &k${String(i)} {<<: [${lines(i, (j) => `*k${String(j)},`).replaceAll("\n", " ")}], x${String(i)}: 1}`,
  ),
  "1 MB of - on lines": "- \n".repeat(333_000),
  "1 MB of - on lines below a key": `phones:\n${"  - \n".repeat(200_000)}`,
  "1 MB of words on lines": "x\n".repeat(500_000),
  "1 MB of words below a key": `phones:\n${"- x\n".repeat(250_000)}`,
  "1 MB of ? on lines": "? \n".repeat(333_000),
  "1 MB of : on lines": ": \n".repeat(333_000),
  "1 MB of [] on lines": "[]\n".repeat(333_000),
  "1 MB of aliases on lines": "*a\n".repeat(333_000),
  "1 MB of aliases in a list": `- &a x\n${"- *a\n".repeat(200_000)}`,
  "1 MB of aliases below a key": `a: &a x\nphones:\n${"- *a\n".repeat(200_000)}`,
  "1 MB of anchors on lines": "&a\n".repeat(333_000),
  "1 MB of tags on lines": "!a\n".repeat(333_000),
  "1 MB of tags below a key": `phones:\n${"- !a\n".repeat(200_000)}`,
  "1 MB of directives": "%FOO\n".repeat(200_000),
  "1 MB of tag directives": `${lines(30_000, (i) => `%TAG !a${String(i)}! tag:x,2000:`)}---\na: 1\n`,
  "1 MB of ends of documents": "...\n".repeat(250_000),
  "1 MB of ignore comments without an id": "#mra-ignore\n".repeat(80_000),
  "1 MB of ignore comments for the file": "# mra-ignore-file MRA033: x\n".repeat(38_000),
  "1 MB of blank lines with tabs": "\t\n".repeat(500_000),
  "1 MB of Windows line ends": "\r\n".repeat(500_000),
  "1 MB of byte order marks": "\ufeff".repeat(350_000),
  "1 MB of byte order marks on lines": "\ufeff\n".repeat(250_000),
  "1 MB of combining characters on lines": "\u0301\n".repeat(330_000),
  "a block scalar of 300,000 lines": `- |\n${" x\n".repeat(300_000)}`,
  "a block scalar of 80,000 lines in a phone": `phones:\n  - name: |\n${"     x\n".repeat(30_000)}`,
  "60 levels of - on 8,000 lines": `${"- ".repeat(60)}a\n`.repeat(8_000),
  "60 levels of flow in block": `phones:\n  - ${"[{a: ".repeat(30)}1${"}]".repeat(30)}\n`,
  "8,000 backslashes": `a: "${"\\\\".repeat(8_000)}"\n`,
  "8,000 wrong escapes": `a: "${"\\q".repeat(8_000)}"\n`,
  "comments between all tokens": `phones:\n  # c\n  - # c\n    # c\n    name: # c\n      # c\n      x # c\n${"    # c\n".repeat(30_000)}`,
  "keys of 1,000 characters": `phones:\n  - name: x\n${lines(60, (i) => `    ${"devicePool".repeat(100)}${String(i + 10)}: 1`)}`,
};

/** Texts that are only long: honest work, done in slices. They have no end to fear, only a duration. */
export const volumes: Readonly<Record<string, string>> = {
  "1,000 documents with a cluster": "---\napiVersion: mra/v1\ncluster: x\n".repeat(1_000),
  "20,000 phones that are an alias": `a: &a {name: x}\nphones:\n${"  - *a\n".repeat(20_000)}`,
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
