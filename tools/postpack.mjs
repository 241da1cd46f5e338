// npm runs this after it has packed: package.json and README.md are again what they were.
import { inCheckout } from "./setup.mjs";
import { outOfForm } from "./shipped/form.mjs";

outOfForm(inCheckout("."));
