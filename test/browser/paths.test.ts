import assert from "node:assert/strict";
import node from "node:path/posix";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import * as own from "../../server/src/browser/paths.ts";

const part = fc.constantFrom("", ".", "..", "a", "b.c", ".d", "e.", "한글", "a b", "%", "#?", "x.mra.yaml");
const path = fc.array(part, { maxLength: 5 }).map((it) => it.join("/").replace(/^\/+/, ""));
const absolute = path.map((it) => `/${it}`);

test("paths are Node's on POSIX, where there is no folder in which a program was started", () => {
  fc.assert(
    fc.property(path, path, absolute, absolute, (a, b, c, d) => {
      for (const of of ["dirname", "basename", "extname", "isAbsolute"] as const)
        for (const it of [a, c]) assert.equal(own[of](it), node[of](it), `${of} of ${JSON.stringify(it)}`);
      assert.equal(own.join(a, b), node.join(a, b));
      assert.equal(own.resolve(c, a), node.resolve(c, a));
      assert.equal(own.relative(c, d), node.relative(c, d));
    }),
  );
});

test("addresses of files are Node's", { skip: process.platform === "win32" }, () => {
  fc.assert(
    fc.property(absolute, (it) => {
      const { href } = pathToFileURL(it);
      assert.equal(own.pathToFileURL(it).href, href);
      assert.equal(own.fileURLToPath(href), fileURLToPath(href));
    }),
  );
  for (const it of ["https://x/a", "file://host/a", "file:///a%2Fb"])
    assert.throws(() => own.fileURLToPath(it), TypeError);
});
