// Takes the place of a package that a dependency imports and this product never calls: see docs/adr/0002-what-soap-brings.md.
// Looking at it is harmless, so that modules that only import it load; using it is a bug and says so.
const use = () => {
  throw new Error("A package that was left out of the bundle is being used; tools/bundle.mjs names it.");
};
const it = new Proxy(use, {
  get: (_target, name) => (typeof name === "symbol" || name === "__esModule" ? undefined : it),
  apply: use,
  construct: use,
});
module.exports = it;
