"""Runs requests through python3-zeep in strict mode with Cisco's own WSDL, which nobody here wrote.

Lines of JSON in, lines of JSON out, one for each request:
  in:  {"operation": "addPhone", "tags": {...}}
  out: {"ok": true, "result": ...} or {"ok": false, "error": ...}
"""

import json
import os
import sys

from lxml import etree
from requests import Session
from zeep import Client, Settings
from zeep.exceptions import Error
from zeep.helpers import serialize_object
from zeep.transports import Transport
from zeep.xsd import Nil


def session():
    it = Session()
    it.trust_env = False  # otherwise REQUESTS_CA_BUNDLE and the like win over our CA
    it.verify = os.environ["DEMO_CA"]
    it.auth = (os.environ["DEMO_USER"], os.environ["DEMO_PASSWORD"])
    return it


def service():
    client = Client(
        os.environ["DEMO_WSDL"],
        transport=Transport(session=session(), timeout=60, operation_timeout=60),
        settings=Settings(strict=True, xml_huge_tree=True),
    )
    # The address in the WSDL is a placeholder.
    return client.create_service(
        "{http://www.cisco.com/AXLAPIService/}AXLAPIBinding", "https://%s/axl/" % os.environ["DEMO_HOST"]
    )


def sent(name, value):
    """vendorConfig is xsd:any: zeep wants its children as elements. Nothing is nil, where nil is allowed."""
    if name == "vendorConfig":
        return {"_value_1": [element(key, text) for key, text in value.items()]}
    if isinstance(value, dict):
        return {key: sent(key, one) for key, one in value.items()}
    if isinstance(value, list):
        return [sent(name, one) for one in value]
    if isinstance(value, bool):
        return "true" if value else "false"  # Cisco's boolean is a string with a pattern: zeep would send "True"
    return Nil if value is None else value


def element(name, text):
    it = etree.Element(name)
    it.text = text
    return it


def shown(value):
    """The answer as JSON; children of xsd:any become a map again."""
    if isinstance(value, dict):
        inner = value.get("_value_1")
        if isinstance(inner, list) and all(isinstance(one, etree._Element) for one in inner):
            return {one.tag: one.text or "" for one in inner}
        return {key: shown(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shown(one) for one in value]
    if isinstance(value, etree._Element):
        return {one.tag: one.text or "" for one in value}
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


def main():
    axl = service()
    for line in sys.stdin:
        request = json.loads(line)
        try:
            tags = {key: sent(key, value) for key, value in request["tags"].items()}
            answer = serialize_object(getattr(axl, request["operation"])(**tags), dict)
            result = shown(answer).get("return") if isinstance(answer, dict) else shown(answer)
            outcome = {"ok": True, "result": result}
        except Error as error:
            outcome = {"ok": False, "error": "%s: %s" % (type(error).__name__, error)}
        print(json.dumps(outcome), flush=True)


main()
