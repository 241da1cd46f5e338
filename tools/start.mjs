// npm start: sets everything up and opens the demo, a cluster on this computer and a project in VS Code.
import { packageExtension } from "./package.mjs";
import { bundle, compile, installDependencies, say, whenStarted } from "./setup.mjs";

await whenStarted(import.meta.url, async () => {
  installDependencies();
  compile("tools");
  bundle();
  const { demo } = await import(new URL("../out/tools/demo/demo.js", import.meta.url).href);
  process.exit(await demo(() => packageExtension("dist/demo.vsix"), say)); // whatever is still on its way goes with us
});
