import fc from "fast-check";
import { signs } from "./yaml-texts.ts";

/** A file with two documents, and one of most of what a file may hold. */
export const seed = `# head
apiVersion: mra/v1
cluster: emea-prod
devicePools:
  - name: DP-1   # one
    region: R-1
  - &base
    name: DP-2
    srst: Disable

  - { name: DP-3, region: R-1 }
  - <<: *base
    name: DP-4
regions:
- name: R-1
  relatedRegions:
    - { region: R-1, bandwidth: 64 kbps }
# tail
---
apiVersion: mra/v1
cluster:
  name: lab
  enterpriseDomains: [example.com]
phones:
  - name: SEP1
    description: |
      - not an item
      devicePools:
  - name: "two
      lines"
`;

const snippets = [
  "a",
  " ",
  "\n",
  "  ",
  "- ",
  "  - name: x\n",
  "key: value\n",
  "phones:\n",
  "\n---\n",
  "...\n",
  "#",
  ...signs,
  "",
];

/** Something typed or taken away, anywhere. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 5 })),
});
/** Texts to begin with. */
export const texts = [
  seed,
  seed.replaceAll("\n", "\r\n"),
  "",
  "apiVersion: mra/v1\n",
  `\ufeff${seed}`,
  "[a, {b: c}]\n",
  "%YAML 1.2\n---\na: 1\n",
];
