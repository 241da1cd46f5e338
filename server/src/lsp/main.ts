import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { start } from "./start.ts";

// How to speak is told by the arguments: --node-ipc, --stdio, --socket=PORT or --pipe=NAME.
start((options) => createConnection(ProposedFeatures.all, options));
