import { register } from "node:module";

// Loaded into a process by `--import`: what is generated into core/src/catalog comes from the folder in this file's URL.
register(new URL("./instead-load.js", import.meta.url), { data: new URL(import.meta.url).searchParams.get("folder") });
