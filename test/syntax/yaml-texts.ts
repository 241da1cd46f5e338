import fc from "fast-check";

const seed = `# head
apiVersion: mra/v1
cluster: emea
regions:
  - name: R-1   # mra-ignore MRA202: known
    relatedRegions:
      - { region: R-1, videoBandwidth: "384" }
  - &base
    name: R-2
    defaultCodec: 64 kbps (G.722, G.711)

  - <<: *base
    name: R-3
  - { name: "한국 😀", defaultCodec: Use System Default }
phoneSecurityProfiles:
- name: tct.example.com
  phoneType: Cisco Dual Mode for iPhone
  protocol: SIP
  deviceSecurityMode: Encripted
  transportType: 'TLS'
  tftpEncryptedConfig: yes
phones:
  - name: SEP001122334455
    model: Cisco 8845
    devicePool: DP-1
    phoneSecurityProfile: csf.example.com
    description: |
      - not an item
      devicePools:
    lines:
      - { pattern: "1001", routePartition: internal }
  - name: "CSF
      JANE"
    devicePool: none
    ownerUser: jane
# tail
---
apiVersion: mra/v1
cluster: lab
devicePools:
  - name: DP-1
    region: *base
`;

/** Texts to begin with: anchors, merges, block scalars, tabs, quotes, several documents, CRLF, BOM. */
export const texts: readonly string[] = [
  seed,
  seed.replaceAll("\n", "\r\n"),
  `\ufeff${seed}`,
  "apiVersion: mra/v1\ncluster: emea\nphones:\n  - name: CSF1\n",
  "%YAML 1.2\n---\napiVersion: mra/v1\ncluster: emea\nregions: [{ name: R-1 }]\n",
  "apiVersion: mra/v1\ncluster: emea\nphones:\n\t- name: x\n",
  "",
];

/** Signs that mean something in YAML, or may be in its way. */
export const signs: readonly string[] = [
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ":",
  "|\n",
  "&base ",
  "*base",
  "<<: *base\n",
  "\t",
  "\r\n",
  "\u{1f600}",
  "한국",
  "%",
  "\ufeff",
  "? ",
  "!tag ",
];

/** What is typed into them, anywhere. */
export const pieces: readonly string[] = [
  "a",
  " ",
  "\n",
  "  ",
  "- ",
  "  - name: R-9\n",
  "  - { name: R-1 }\n",
  "    region: R-2\n",
  "phones:\n",
  "\n---\napiVersion: mra/v1\ncluster: emea\n",
  "...\n",
  "#",
  "# mra-ignore MRA201: x\n",
  ...signs,
  "state: absent",
  "mra: false",
  "Encrypted",
  "emea",
  "lab",
  "csf.example.com",
  "",
];

const scalar = fc.constantFrom(
  "x",
  "1",
  "'a  b'",
  '"q"',
  "a # c",
  "|\n@literal\n@  deep",
  ">-\n@folded\n@\n@text",
  '"over\n@lines"',
  "plain\n@goes on",
  "{a: 1,b:  2}",
  "[ 1,2]",
  "&n y",
  "*n",
  "!!str 12",
  "",
  "{}",
  "[]",
);
const key = fc.constantFrom("a", "b", "c", '"d e"', "name");
const tree = fc.letrec<{ map: string[]; seq: string[]; node: string[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    scalar.map((it) => [it]),
    tie("map"),
    tie("seq"),
  ),
  map: fc
    .array(fc.tuple(key, tie("node"), fc.nat(3)), { minLength: 1, maxLength: 3 })
    .map((entries) => entries.flatMap(([k, v, indent]) => block(`${k}:`, v, indent + 1))),
  seq: fc
    .array(fc.tuple(tie("node"), fc.nat(3)), { minLength: 1, maxLength: 3 })
    .map((items) => items.flatMap(([v, indent]) => block("-", v, indent + 1))),
}));
const noise = fc.constantFrom("", " ", "\n", "\n\n\n", "\n# c\n", "  \n", "\n   # c\n", "\r\n");

/** YAML of every style, nested, with comments, empty lines and white space between its lines; some of it is broken. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .tuple(tree.map, fc.array(noise, { maxLength: 12 }))
  .map(
    ([lines, noises]) =>
      `n: &n 0\n${lines.map((line, i) => `${line}${noises[i % Math.max(1, noises.length)] ?? ""}`).join("\n")}\n`,
  );

// A key or dash with its value, on its line or below; `@` marks lines of a scalar, which are indented with it.
function block(head: string, value: readonly string[], indent: number): string[] {
  const [first = ""] = value;
  const pad = " ".repeat(indent);
  if (value.length === 1 && !/^(?:-|[^\s{["'&*!|>]+:)( |$)/.test(first) && !first.startsWith('"d e":')) {
    const [own = "", ...rest] = first.split("\n@");
    return [`${head} ${own}`, ...rest.map((it) => pad + it)];
  }
  return [head, ...value.flatMap((it) => it.split("\n")).map((it) => pad + it)];
}
