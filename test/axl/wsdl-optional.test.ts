// The schema by which requests are written, held against Cisco's own, which is read from the development dependency.
import assert from "node:assert/strict";
import { test } from "node:test";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import type { WsdlElement } from "../../server/src/axl/wsdl-element.ts";
import { operationsIn } from "../../server/src/axl/wsdl-elements.ts";
import { xsdOf, type XsdElement } from "../catalog/xsd.ts";

const version = "15.0";

/** An element of ours beside Cisco's, by its path from the message inwards: `listPhone/returnedTags/name`. */
interface Pair {
  readonly path: string;
  readonly ours: WsdlElement;
  readonly theirs: XsdElement;
}

const pairsOf = (ours: readonly WsdlElement[], theirs: readonly XsdElement[], path: string): readonly Pair[] =>
  ours.flatMap((it) => {
    const here = `${path}/${it.name}`;
    const other = theirs.find(({ name }) => name === it.name) ?? assert.fail(`Cisco has no ${here}`);
    return [{ path: here, ours: it, theirs: other }, ...pairsOf(it.children ?? [], other.children ?? [], here)];
  });

const inMessage = (name: string, ours: readonly WsdlElement[]): readonly Pair[] =>
  pairsOf(ours, xsdOf(version).message(name) ?? assert.fail(`Cisco has no ${name}`), name);

const operations = operationsIn(version);
const requests = operations.flatMap(({ name, request }) => inMessage(name, request));
const all = [...requests, ...operations.flatMap(({ name, response }) => inMessage(`${name}Response`, response))];

/** The paths of elements for which something does not hold. */
const unlike = (pairs: readonly Pair[], holds: (it: Pair) => boolean): readonly string[] =>
  pairs.filter((it) => !holds(it)).map(({ path }) => path);

test("what Cisco's schema lets be left out may be left out of ours; an item of a list always has its value", () => {
  const values = objectSchemas.flatMap(({ fields }) =>
    fields.flatMap(({ type }) => (type.kind === "list" && type.value !== undefined ? [type.value] : [])),
  );
  assert.ok(all.length > 5_000 && values.length > 0);
  const isValue = (it: Pair): boolean => values.includes(it.ours.name) && it.path.split("/").length > 4;
  assert.deepEqual(
    unlike(all, (it) => it.theirs.required || it.ours.optional === true || isValue(it)),
    [],
  );
});

test("what repeats, what holds elements and what takes any element is so in both", () => {
  assert.deepEqual(
    unlike(all, ({ ours, theirs }) => (ours.many === true) === theirs.many),
    [],
  );
  assert.deepEqual(
    unlike(all, ({ ours, theirs }) => (ours.children === undefined) === (theirs.children === undefined)),
    [],
  );
  assert.deepEqual(
    unlike(all, ({ ours, theirs }) => (ours.any === true) === (theirs.type === "XVendorConfig")),
    [],
  );
});

test("an element that is written can be nil where Cisco's schema lets it, and nowhere else", () => {
  const written = requests.filter(({ path }) => /^(add|update)/.test(path));
  // What finds an object, and the place of an item in its list, are never nil.
  const isAlwaysThere = ({ path, ours }: Pair): boolean =>
    path === "updateLine/routePartitionName" || ours.name === "selectionOrder";
  assert.ok(written.some(({ ours }) => ours.nillable === true));
  assert.deepEqual(
    unlike(written, (it) => isAlwaysThere(it) || (it.ours.nillable === true) === it.theirs.nillable),
    [],
  );
  assert.deepEqual(
    unlike(written.filter(isAlwaysThere), ({ ours }) => ours.nillable !== true),
    [],
  );
});
