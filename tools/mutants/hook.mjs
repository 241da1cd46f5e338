// Begins every process of a test run: from here on one module is read from another text (see loader.mjs).
import { register } from "node:module";

register("./loader.mjs", import.meta.url);
