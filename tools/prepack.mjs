// npm runs this before it packs or publishes: builds what ships, and gives package.json and README.md their form there.
import { inCheckout, installDependencies, requireNode, run } from "./setup.mjs";
import { intoForm } from "./shipped/form.mjs";
import { npmForm } from "./shipped/npm-form.mjs";

requireNode();
installDependencies();
run([process.execPath, "tools/bundle.mjs", "--production"]);
intoForm(inCheckout("."), npmForm);
