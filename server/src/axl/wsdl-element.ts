/** An element of a message. Without children it holds text: numbers and booleans are read as text, and decoded by the catalogue. */
export interface WsdlElement {
  readonly name: string;
  /** It may repeat. */
  readonly many?: true;
  readonly optional?: true;
  readonly nillable?: true;
  readonly attributes?: readonly string[];
  readonly children?: readonly WsdlElement[];
  /** Whatever elements follow, in no namespace: `vendorConfig`. */
  readonly any?: true;
}

/** One AXL operation: the children of its request and of its response. */
export interface OperationElements {
  readonly name: string;
  readonly request: readonly WsdlElement[];
  readonly response: readonly WsdlElement[];
}
