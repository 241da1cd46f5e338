import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { valueOf } from "../../core/src/model/object.ts";
import { stateOf } from "../../core/src/plan/desire.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { afterFirstFix, examplesOf, findingsIn, render } from "../rules/rule-page.ts";

// Each block is a file among a small project in order; markers say all that is found in it.
const page = `
## A phone has what its template says
\`\`\`yaml
templates:
  - name: jabber
    for: phones
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: csf-mra.example.com
phones:
  - { name: CSFJDOE, extends: jabber, ownerUser: jdoe }
\`\`\`

## What is wrong in a template stands there once, with the count and the first
\`\`\`yaml
templates:
  - name: jabber
    for: phones
    model: Cisco Unified Client Services Framework
    protocol: SIPP
#             ^^^^ error schema/enum: protocol must be one of ~it is "SIPP" (concerns 2 phones, "CSFJDOE" first)
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: csf-mra.example.com
phones:
  - { name: CSFJDOE, extends: jabber, ownerUser: jdoe }
  - { name: CSFJDOE2, extends: jabber, ownerUser: jdoe }
\`\`\`

## The shape of a template is checked although nothing extends it
\`\`\`yaml
templates:
  - { name: jabber, for: phones, protocol: SIP, enableActivationID: "no", modell: x, state: absent, managed: false, renamedFrom: x, ownerUser: 5 }
#                                                                   ^^^^ error schema/type
#                                                                         ^^^^^^ error schema/unknown-key
#                                                                                    ^^^^^ error schema/unknown-key
#                                                                                                   ^^^^^^^ error schema/unknown-key
#                                                                                                                   ^^^^^^^^^^^ error schema/unknown-key
#                                                                                                                                              ^ error schema/type
\`\`\`

## A template has a name and a section that is a list
\`\`\`yaml
templates:
  - { for: phones }
#     ^^^ error schema/required
  - { name: a }
#           ^ error schema/required
  - { name: b, for: phone }
#                   ^^^^^ error schema/enum
  - { name: c, for: enterprisePhoneConfig }
#                   ^^^^^^^^^^^^^^^^^^^^^ error schema/enum
  - { name: 7, for: phones, extends: [] }
#           ^ error schema/type
#                                    ^^ error schema/type
  - just a word
#   ^^^^^^^^^^^ error schema/type
\`\`\`

## Names of templates are unique; the second is the duplicate
\`\`\`yaml
templates:
  - { name: jabber, for: phones }
  - { name: jabber, for: phones }
#           ^^^^^^ error MRA206
\`\`\`

## Aliases of a template are one template
\`\`\`yaml
templates:
  - &it { name: jabber, for: phones, protocol: SIP }
  - *it
\`\`\`

## A name that no template has is told once
\`\`\`yaml
templates:
  - { name: jabber, for: phones, protocol: SIP }
phones:
  - { name: CSFJDOE, extends: jaber }
#                             ^^^^^ error MRA201: There is no template "jaber" in the files; it is used 2 times
  - { name: CSFJDOE2, extends: jaber }
endUsers: []
\`\`\`

## An object whose template is in a circle is not judged for what is missing
\`\`\`yaml
templates:
  - { name: a, for: phones, extends: b }
#                                    ^ error MRA209
  - { name: b, for: phones, extends: a }
#                                    ^ error MRA209
  - { name: c, for: phones, extends: a }
phones:
  - { name: CSFJDOE, extends: a }
  - { name: CSFJDOE2, extends: c }
\`\`\`

## What object and template both lack stands on the template's name, with the count
\`\`\`yaml
templates:
  - name: jabber
#         ^^^^^^ error schema/required: model is missing (concerns 2 phones, "CSFONE" first)
    for: phones
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: csf-mra.example.com
phones:
  - { name: CSFONE, extends: jabber, ownerUser: jdoe }
  - { name: CSFTWO, extends: jabber, ownerUser: jdoe }
  - { name: CSFTHREE, extends: jabber, ownerUser: jdoe, model: Cisco Unified Client Services Framework }
\`\`\`

## What a rule misses in object and template stands on the template's name as well
\`\`\`yaml
templates:
  - name: jabber
#         ^^^^^^ error MRA038
    for: phones
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
phones:
  - { name: CSFONE, extends: jabber, ownerUser: jdoe }
  - { name: CSFTWO, extends: jabber, ownerUser: jdoe }
\`\`\`

## A template's value that is wrong for some of its objects stands on their extends
\`\`\`yaml
templates:
  - name: base
    for: phones
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: csf-mra.example.com
phones:
  - { name: CSFONE, extends: base, ownerUser: jdoe, model: Cisco Unified Client Services Framework }
  - { name: SEP00A1B2C3D4E6, extends: base, ownerUser: jdoe, model: Cisco 8845 }
#                                     ^^^^ error MRA039: Phone "SEP00A1B2C3D4E6" is of type Cisco 8845~is for Cisco Unified Client Services Framework
\`\`\`

## A template's value that is wrong for all that inherit it stands on the value, whoever has another one
\`\`\`yaml
templates:
  - name: base
    for: phones
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: csf-mra.example.com
#                         ^^^^^^^^^^^^^^^^^^^ error MRA039
phones:
  - { name: CSFONE, extends: base, ownerUser: jdoe, model: Cisco Unified Client Services Framework, phoneSecurityProfile: csf-mra.example.com }
  - { name: SEP00A1B2C3D4E6, extends: base, ownerUser: jdoe, model: Cisco 8845 }
\`\`\`

## What does not take part is not counted, and no rule of Cisco's asks it
\`\`\`yaml
templates:
  - { name: base, for: phones, protocol: SIP, devicePool: DP-MRA, mra: false, model: Cisco 8845, phoneSecurityProfile: csf-mra.example.com }
phones:
  - { name: SEP00A1B2C3D4E6, extends: base }
\`\`\`

## A name in a template that is nowhere is told there
\`\`\`yaml
templates:
  - { name: base, for: phones, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-NONE, phoneSecurityProfile: csf-mra.example.com }
#                                                                                                         ^^^^^^^ error MRA201
phones:
  - { name: CSFONE, extends: base, ownerUser: jdoe }
  - { name: CSFTWO, extends: base, ownerUser: jdoe }
\`\`\`

## A key that one of two joined maps has is legal, and one that is not is told where it stands
\`\`\`yaml
templates:
  - name: base
    for: commonPhoneProfiles
    ice: { enabled: true, turn: { transport: none } }
#                                            ^^^^ error MRA030
commonPhoneProfiles:
  - name: CPP-MRA
    extends: base
    ice: { defaultCandidate: hosts, turn: { primary: expe1.example.com, secondary: expe2.example.com, username: mra-turn, password: { secret: turn } } }
#                            ^^^^^ error MRA026
\`\`\`

## The singleton extends nothing
\`\`\`yaml
enterprisePhoneConfig:
  extends: base
# ^^^^^^^ error schema/unknown-key
\`\`\`
`;

const short = (it: string): string => /^\S+ \S+ [^ :]+/.exec(it)?.[0] ?? it;

describe("templates", () => {
  for (const { title, text, expected } of examplesOf(page.replace(/^(#.* (?:schema|MRA)\S*)$/gm, "$1: ~")))
    test(title, () => {
      const found = findingsIn(text).map((it) => render(text, it, "en"));
      assert.deepEqual(found.map(short), expected.map(short));
      for (const [i, it] of expected.entries()) {
        const [before = "", after = ""] = it.split("~");
        assert.ok(found[i]?.startsWith(before), found[i]);
        assert.ok(found[i]?.endsWith(after), found[i]);
      }
    });
});

// The project of some documents, all of the cluster `test`.
const projectOf = (...texts: readonly string[]) => {
  const files = texts.map((it, i) =>
    bind(parse(`file:///${String(i)}.mra.yaml`, `apiVersion: mra/v1\ncluster: test\n${it}`)),
  );
  return assemble(files)[0]!;
};

function effective(text: string): unknown {
  const project = projectOf(text);
  const [object] = project.objects("phones");
  const { extends: _, name, ...rest } = JSON.parse(JSON.stringify(dataOf(object!.values))) as Record<string, unknown>;
  assert.deepEqual(JSON.parse(JSON.stringify(dataIn(object!))), { extends: _, name, ...rest });
  return rest;
}

const merges: readonly (readonly [title: string, template: string, own: string, effective: unknown])[] = [
  ["a value is the object's own, else the template's", "a: 1, b: 2", "b: 3", { a: 1, b: 3 }],
  [
    "lists are replaced",
    "lines: [{ pattern: x }, { pattern: y }]",
    "lines: [{ pattern: z }]",
    { lines: [{ pattern: "z" }] },
  ],
  [
    "maps are merged to any depth",
    "ice: { turn: { a: 1, b: 2 }, c: 1 }",
    "ice: { turn: { b: 3 } }",
    { ice: { turn: { b: 3, a: 1 }, c: 1 } },
  ],
  [
    "null replaces a value",
    "a: 1, ice: { b: 1 }, lines: [x]",
    "a: null, ice: null, lines: null",
    { a: null, ice: null, lines: null },
  ],
  ["null of a template is a value", "a: null", "", { a: null }],
  ["a map over null starts anew", "ice: null", "ice: { b: 1 }", { ice: { b: 1 } }],
  [
    "null inside a map replaces what is there",
    "ice: { turn: { a: 1 } }",
    "ice: { turn: null }",
    { ice: { turn: null } },
  ],
  ["a map over a word replaces it", "ice: word", "ice: { b: 1 }", { ice: { b: 1 } }],
  [
    "a secret replaces a secret",
    "ice: { turn: { password: { secret: a } } }",
    "ice: { turn: { password: { secret: b } } }",
    { ice: { turn: { password: { secret: "b" } } } },
  ],
  [
    "keys that every map has by itself are keys",
    "vendorConfig: { constructor: x, toString: y }",
    "vendorConfig: { constructor: z }",
    { vendorConfig: { constructor: "z", toString: "y" } },
  ],
];

describe("what an object has is its own, else its template's", () => {
  const legal = (it: string): string =>
    it.replaceAll(
      /\b([abc]):/g,
      (_, key: string) => `${{ a: "description", b: "location", c: "protocol" }[key] ?? key}:`,
    );
  for (const [title, template, own, expected] of merges)
    test(title, () =>
      assert.deepEqual(
        effective(
          `templates:\n  - { name: t, for: phones, ${legal(template)} }\nphones:\n  - { name: P, extends: t, ${legal(own)} }\n`,
        ),
        JSON.parse(
          legal(JSON.stringify(expected)).replaceAll(
            /"([abc])"(?=:)/g,
            (_, key: string) => `"${{ a: "description", b: "location", c: "protocol" }[key] ?? key}"`,
          ),
        ),
      ),
    );
});

test("the template that a template extends gives what is left, and null of the nearer one wins", () => {
  const project = projectOf(
    "templates:\n  - { name: far, for: phones, description: far, location: far, protocol: SIP }\n",
    "templates:\n  - { name: near, for: phones, extends: far, location: near, protocol: null }\n",
    "phones:\n  - { name: P, extends: near, devicePool: DP }\n",
  );
  const [phone] = project.objects("phones");
  assert.deepEqual(stateOf(phone!, project).fields, {
    name: "P",
    devicePool: "DP",
    location: "near",
    protocol: null,
    description: "far",
  });
  assert.equal(valueOf(phone!, "description")?.node.chunk.uri, "file:///0.mra.yaml");
});

test("a line takes its partition from its template, and is found under it", () => {
  const project = projectOf(
    'templates:\n  - { name: dn, for: lines, routePartition: PT-A }\nlines:\n  - { pattern: "1001", extends: dn }\n',
    'phones:\n  - { name: P, lines: [{ pattern: "1001", routePartition: PT-A }] }\n',
  );
  const [line] = project.objects("lines");
  assert.equal(line?.address, "lines/1001/PT-A");
  assert.equal(project.referrers(line.address).length, 1);
});

test("a phone that inherits its pool is among those that name the pool, one that has its own is not", () => {
  const project = projectOf(
    "templates:\n  - { name: t, for: phones, devicePool: A }\n",
    "phones:\n  - { name: P1, extends: t }\n  - { name: P2, extends: t, devicePool: B }\n  - { name: P3, devicePool: A }\ndevicePools:\n  - { name: A, managed: false }\n",
  );
  const [pool] = project.objects("devicePools");
  assert.deepEqual(
    project.referrers(pool!.address).map((it) => it.from.name),
    ["P1", "P3"],
  );
});

test("the fix at extends gives the object a value of its own", () => {
  const text = `templates:
  - { name: base, for: phones, protocol: SIP, devicePool: DP-MRA, commonPhoneProfile: CPP-MRA, phoneSecurityProfile: csf-mra.example.com }
phones:
  - { name: CSFONE, extends: base, ownerUser: jdoe, model: Cisco Unified Client Services Framework }
  - { name: SEP00A1B2C3D4E6, extends: base, ownerUser: jdoe, model: Cisco 8845 }
`;
  assert.match(afterFirstFix(text) ?? "", /model: Cisco 8845, phoneSecurityProfile: cp8845-mra.example.com }/);
});
