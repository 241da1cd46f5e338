import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";

/**
 * The software bill of materials of what is shipped, as CycloneDX 1.6. No serial number and no time: the same bundle has
 * the same list.
 * @param {{ name: string, version: string, license: string }} product
 * @param {readonly import("./bundled.mjs").Bundled[]} packages
 */
export function sbomOf(product, packages) {
  const bom = new Models.Bom();
  const own = component(Enums.ComponentType.Application, product);
  bom.metadata.component = own;
  for (const it of packages) {
    const part = component(Enums.ComponentType.Library, it);
    bom.components.add(part);
    own.dependencies.add(part.bomRef);
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/**
 * @param {Enums.ComponentType} type
 * @param {{ name: string, version: string, license: string }} of
 */
function component(type, { name, version, license }) {
  const [scope, short] = name.startsWith("@") ? /** @type {[string, string]} */ (name.split("/")) : [undefined, name];
  const purl = new PackageURL("npm", scope, short, version, undefined, undefined).toString();
  const it = new Models.Component(type, short, { group: scope, version, bomRef: purl, purl });
  it.licenses.add(new Models.SpdxLicense(license));
  return it;
}
