// Runs requests through npm `cisco-axl`, which nobody here wrote, in a process of its own: it takes its CA from
// NODE_EXTRA_CA_CERTS, which Node reads at start only. Lines of JSON in, lines of JSON out, one for each request.
//   in:  { "operation": "addPhone", "tags": { … } }
//   out: { "ok": true, "result": … } or { "ok": false, "error": … }
"use strict";
const { createInterface } = require("node:readline");
const AxlService = require("cisco-axl");

const { DEMO_HOST, DEMO_USER, DEMO_PASSWORD, DEMO_VERSION } = process.env;
const service = new AxlService("localhost", DEMO_USER, DEMO_PASSWORD, DEMO_VERSION);
service._OPTIONS.endpoint = `https://${DEMO_HOST}/axl/`; // the library knows port 8443 only; nothing else is touched

async function main() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { operation, tags } = JSON.parse(line);
    let outcome;
    try {
      outcome = { ok: true, result: await service.executeOperation(operation, tags) };
    } catch (error) {
      outcome = { ok: false, error: error instanceof Error ? error.message : error };
    }
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
}

void main();
