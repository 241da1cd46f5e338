// A reporter of tests that ends the process at the first failure: one is enough to have noticed a change.
/** @param {AsyncIterable<import("node:test/reporters").TestEvent>} events */
export default async function* firstFailure(events) {
  for await (const { type } of events) if (type === "test:fail") process.exit(1);
  yield "";
}
