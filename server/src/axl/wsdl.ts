import type { Version } from "../../../core/src/catalog/schema.ts";
import type { WsdlElement, OperationElements } from "./wsdl-element.ts";
import { operationsIn } from "./wsdl-elements.ts";

/** The namespace of AXL's messages in a version. Only the operation's own element is in it. */
export const axlNamespace = (version: Version): string => `http://www.cisco.com/AXL/API/${version}`;

/** The SOAPAction header of an operation, without its quotes. */
export const soapAction = (version: Version, operation: string): string => `CUCM:DB ver=${version} ${operation}`;

/**
 * A WSDL with its schema inside, for the operations and elements that the catalogue knows in a version: what npm `soap`
 * reads to put elements in order and in the right namespace. Made from our catalogue, never from Cisco's files.
 * It does not check: leaves are text, and nearly all is optional. The service's address is only a placeholder.
 * With `only`, that one operation is in it: some two hundred times less for a library to read.
 */
export function wsdlFor(version: Version, only?: string): string {
  const operations = operationsIn(version, only);
  const types = new NamedTypes();
  const elements = operations.flatMap(({ name, request, response }) => [
    `<xsd:element name="${name}" type="${types.named(request, ["sequence"])}"/>`,
    `<xsd:element name="${name}Response" type="${types.named(response, ["sequence"])}"/>`,
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions name="AXLAPIService" targetNamespace="${service}" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:s0="${service}" xmlns:axlapi="${axlNamespace(version)}" xmlns:xsd="${xsd}">`,
    `<types><xsd:schema targetNamespace="${axlNamespace(version)}" elementFormDefault="unqualified" attributeFormDefault="unqualified">`,
    ...types.definitions(),
    ...elements,
    "</xsd:schema></types>",
    ...operations.map(messages),
    `<portType name="AXLPort">${operations.map(port).join("")}</portType>`,
    `<binding name="AXLAPIBinding" type="s0:AXLPort"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>${operations.map((it) => binding(it, version)).join("")}</binding>`,
    '<service name="AXLAPIService"><port name="AXLPort" binding="s0:AXLAPIBinding"><soap:address location="https://cluster.invalid:8443/axl/"/></port></service>',
    "</definitions>",
    "",
  ].join("\n");
}

const service = "http://www.cisco.com/AXLAPIService/";
const xsd = "http://www.w3.org/2001/XMLSchema";

const messages = ({ name }: OperationElements): string =>
  `<message name="${name}In"><part name="axlParams" element="axlapi:${name}"/></message><message name="${name}Out"><part name="axlParams" element="axlapi:${name}Response"/></message>`;

const port = ({ name }: OperationElements): string =>
  `<operation name="${name}"><input message="s0:${name}In"/><output message="s0:${name}Out"/></operation>`;

const binding = ({ name }: OperationElements, version: Version): string =>
  `<operation name="${name}"><soap:operation soapAction="${soapAction(version, name)}" style="document"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation>`;

/** Types by content. They must have names: npm `soap` puts only the children of a named type in order. */
class NamedTypes {
  readonly #names = new Map<string, string>();

  named(children: readonly WsdlElement[], attributes: readonly string[], any?: true): string {
    const content = any === true ? anything : children.map((it) => this.#element(it)).join("");
    return this.#name(`<xsd:sequence>${content}</xsd:sequence>${attributes.map(attribute).join("")}`);
  }

  definitions(): readonly string[] {
    return [...this.#names].map(([content, name]) => `<xsd:complexType name="${name}">${content}</xsd:complexType>`);
  }

  #name(content: string): string {
    const known = this.#names.get(content) ?? `T${this.#names.size + 1}`;
    this.#names.set(content, known);
    return `axlapi:${known}`;
  }

  #element(it: WsdlElement): string {
    const optional = it.optional === true ? ' minOccurs="0"' : "";
    const many = it.many === true ? ' maxOccurs="unbounded"' : "";
    const nillable = it.nillable === true ? ' nillable="true"' : "";
    return `<xsd:element name="${it.name}"${optional}${many}${nillable} type="${this.#typeOf(it)}"/>`;
  }

  #typeOf({ children, attributes, any }: WsdlElement): string {
    if (children !== undefined || any === true) return this.named(children ?? [], attributes ?? [], any);
    if (attributes === undefined) return "xsd:string";
    const content = `<xsd:extension base="xsd:string">${attributes.map(attribute).join("")}</xsd:extension>`;
    return this.#name(`<xsd:simpleContent>${content}</xsd:simpleContent>`);
  }
}

const anything = '<xsd:any namespace="##local" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>';

const attribute = (name: string): string => `<xsd:attribute name="${name}" type="xsd:string"/>`;
