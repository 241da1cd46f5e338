// What the SDK of the Model Context Protocol takes from where it runs, without the 160 kB of ajv: mra hands its validator
// over itself (server/src/cli/mcp/serve.ts), so that the default one is never made.
export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from "@modelcontextprotocol/server/validators/cf-worker";
export { default as process } from "node:process";
