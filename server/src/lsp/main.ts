import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./serve.ts";

// How to speak is told by the arguments: --node-ipc, --stdio, --socket=PORT or --pipe=NAME.
serve(createConnection(ProposedFeatures.all));
