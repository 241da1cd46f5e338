import type { Strictly } from "./behaviours.ts";

/** A page of the web server in front of AXL: HTML, where a client hopes for SOAP. */
export interface Page {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const reasons: Readonly<Record<number, readonly [string, string]>> = {
  200: [
    "Cisco CallManager: AXL Web Service",
    "The AXL Web Service is working and accepting requests. Use HTTP POST to send a request.",
  ],
  401: ["Unauthorized", "This request requires HTTP authentication."],
  403: ["Forbidden", "Access to the requested resource has been denied."],
  404: ["Not Found", "The requested resource is not available."],
  405: ["Method Not Allowed", "The method is not allowed for the requested resource."],
  413: ["Payload Too Large", "The request is larger than the server is willing to read."],
  500: ["Internal Server Error", "The server met an unexpected condition."],
  503: ["Service Unavailable", "The service is temporarily unavailable. Please try again after some time."],
};

export function page(status: number, text?: string): Page {
  const [reason, usual] = reasons[status] ?? ["", ""];
  const title = status === 200 ? reason : `HTTP Status ${status} - ${reason}`;
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text ?? usual}</p></body></html>`;
  return status === 401
    ? { status, html, headers: { "WWW-Authenticate": 'Basic realm="Cisco Web Services Realm"' } }
    : { status, html };
}

/** HTTP 599, for a schema version that the release does not take; Cisco's own page, without a title. */
export function versionPage(supported: readonly string[], strictly: Strictly): Page {
  const text = strictly("version-page")
    ? `Incorrect axl version. Supported axl versions are ${inWords(supported)}`
    : `Incorrect axl version. Supported axl versions: ${supported.join(", ")}`;
  const html = `<!-- custom Cisco error page --><html>
<body>
<div id="content-header">
HTTP Status 599 - ${text}
</div>
<p><b>Message:</b> ${text}</p>
</body>
</html>
`;
  return { status: 599, html };
}

/** `12.x, 14.0 and 15.0`: oldest first, a release with several versions as one. */
function inWords(versions: readonly string[]): string {
  const majorOf = (it: string): string => it.split(".", 1)[0] ?? it;
  const isAlone = (it: string): boolean => versions.filter((one) => majorOf(one) === majorOf(it)).length === 1;
  const said = [...new Set(versions.toReversed().map((it) => (isAlone(it) ? it : `${majorOf(it)}.x`)))];
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1) ?? ""}`;
}
