// Generated from schemas/expressway.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { ObjectSchema } from "../schema.ts";

/** What plans write on an Expressway, in the order of a deploy. */
export const expresswaySchemas: readonly ObjectSchema[] = [
 {
  "section": "expresswayMra",
  "axlType": "common/mra",
  "axlElement": "common/mra",
  "on": "expressway",
  "operations": [
   "get",
   "update"
  ],
  "identity": [
   "expressway"
  ],
  "lookup": [],
  "search": [],
  "order": 1000,
  "step": "9",
  "label": {
   "en": "MRA on Expressway-C",
   "ko": "Expressway-C의 MRA"
  },
  "plural": {
   "en": "MRA on Expressway-C",
   "ko": "Expressway-C의 MRA"
  },
  "guiPath": {
   "en": "Configuration > Unified Communications > Configuration",
   "ko": "구성 > Unified Communications > 구성"
  },
  "help": {
   "en": "Unified Communications mode is Mobile and Remote Access.",
   "ko": "Unified Communications 모드가 모바일 및 원격 액세스입니다."
  },
  "builtIn": [],
  "telling": [],
  "icon": "globe",
  "interrupts": {
   "en": "MRA sessions end",
   "ko": "MRA 세션이 종료됩니다"
  },
  "afterwards": {
   "en": "set the mode on Expressway-E, too, and look through MRA access control on Expressway-C: REST offers neither",
   "ko": "Expressway-E의 모드도 설정하고 Expressway-C의 MRA 액세스 제어를 확인하십시오. 둘 다 REST로 설정할 수 없습니다"
  },
  "fields": [
   {
    "key": "expressway",
    "axl": "expressway",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "The Expressway-C that was signed in to.",
     "ko": "로그인한 Expressway-C입니다."
    }
   },
   {
    "key": "enabled",
    "axl": "Enabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Mobile and Remote Access",
     "ko": "모바일 및 원격 액세스"
    },
    "help": {
     "en": "Whether it is on.",
     "ko": "켜져 있는지 여부입니다."
    }
   }
  ]
 },
 {
  "section": "expresswayDomains",
  "axlType": "common/domain",
  "axlElement": "common/domain",
  "on": "expressway",
  "operations": [
   "add",
   "update",
   "get",
   "remove"
  ],
  "identity": [
   "name",
   "expressway"
  ],
  "lookup": [],
  "search": [],
  "order": 1001,
  "step": "9",
  "label": {
   "en": "Expressway-C domain",
   "ko": "Expressway-C 도메인"
  },
  "plural": {
   "en": "Expressway-C domains",
   "ko": "Expressway-C 도메인"
  },
  "guiPath": {
   "en": "Configuration > Domains",
   "ko": "구성 > 도메인"
  },
  "help": {
   "en": "A domain that Expressway-C serves.",
   "ko": "Expressway-C가 서비스하는 도메인입니다."
  },
  "builtIn": [],
  "telling": [],
  "icon": "globe",
  "interrupts": {
   "en": "the XCP router restarts, and users of IM and Presence over MRA are cut off until it is up",
   "ko": "XCP 라우터가 다시 시작되며, 그동안 MRA의 IM and Presence 사용자가 끊깁니다"
  },
  "afterwards": {
   "en": "the certificate of Expressway-E has to name the domain, and public DNS needs _collab-edge._tls of it",
   "ko": "Expressway-E 인증서에 이 도메인이 있어야 하며, 공용 DNS에 이 도메인의 _collab-edge._tls가 있어야 합니다"
  },
  "fields": [
   {
    "key": "name",
    "axl": "Name",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Domain",
     "ko": "도메인"
    },
    "help": {
     "en": "Its name.",
     "ko": "도메인 이름입니다."
    }
   },
   {
    "key": "expressway",
    "axl": "expressway",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "The Expressway-C that was signed in to.",
     "ko": "로그인한 Expressway-C입니다."
    }
   },
   {
    "key": "sipRegistrations",
    "axl": "EdgeSip",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Registrations on Unified CM",
     "ko": "Unified CM 등록"
    },
    "help": {
     "en": "SIP registrations and provisioning go to Unified CM.",
     "ko": "SIP 등록과 프로비저닝을 Unified CM에서 처리합니다."
    },
    "addDefault": false
   },
   {
    "key": "imPresence",
    "axl": "EdgeXmpp",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "IM and Presence on Unified CM",
     "ko": "Unified CM의 IM and Presence"
    },
    "help": {
     "en": "IM and Presence services go to Unified CM.",
     "ko": "IM and Presence 서비스를 Unified CM에서 처리합니다."
    },
    "addDefault": false
   },
   {
    "key": "sip",
    "axl": "Sip",
    "type": {
     "kind": "string"
    },
    "implied": "Off",
    "in": [
     "add"
    ],
    "label": {
     "en": "Sip",
     "ko": "Sip"
    },
    "help": {
     "en": "Sent when it is added.",
     "ko": "추가할 때 보냅니다."
    }
   },
   {
    "key": "xmppFederation",
    "axl": "XmppFederation",
    "type": {
     "kind": "string"
    },
    "implied": "Off",
    "in": [
     "add"
    ],
    "label": {
     "en": "XmppFederation",
     "ko": "XmppFederation"
    },
    "help": {
     "en": "Sent when it is added.",
     "ko": "추가할 때 보냅니다."
    }
   }
  ]
 },
 {
  "section": "expresswayImPresence",
  "axlType": "controller/server/imp",
  "axlElement": "controller/server/imp",
  "on": "expressway",
  "operations": [
   "add",
   "get",
   "remove"
  ],
  "identity": [
   "publisher",
   "expressway"
  ],
  "lookup": [],
  "search": [],
  "order": 1002,
  "step": "9",
  "label": {
   "en": "IM and Presence on Expressway-C",
   "ko": "Expressway-C의 IM and Presence"
  },
  "plural": {
   "en": "IM and Presence on Expressway-C",
   "ko": "Expressway-C의 IM and Presence"
  },
  "guiPath": {
   "en": "Configuration > Unified Communications > IM and Presence Service nodes",
   "ko": "구성 > Unified Communications > IM and Presence Service 노드"
  },
  "help": {
   "en": "A publisher that Expressway-C discovers and sends registrations to.",
   "ko": "Expressway-C가 검색하고 등록을 전달하는 퍼블리셔입니다."
  },
  "builtIn": [],
  "telling": [],
  "icon": "globe",
  "afterwards": {
   "en": "check that every node was found and is active",
   "ko": "모든 노드가 검색되어 활성 상태인지 확인하십시오"
  },
  "changedByHand": {
   "en": "Cisco documents no way to change an entry over REST; change it on the page of the servers, where removing it would interrupt MRA",
   "ko": "Cisco 문서에 REST로 항목을 변경하는 방법이 없습니다. 삭제하면 MRA가 중단되므로 서버 페이지에서 변경하십시오"
  },
  "interrupts": {
   "en": "the XCP router restarts, and users of IM and Presence over MRA are cut off until it is up",
   "ko": "XCP 라우터가 다시 시작되며, 그동안 MRA의 IM and Presence 사용자가 끊깁니다"
  },
  "fields": [
   {
    "key": "publisher",
    "axl": "Publisher",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Publisher",
     "ko": "퍼블리셔"
    },
    "help": {
     "en": "Host of the publisher, as Expressway-C has it.",
     "ko": "Expressway-C에 설정된 퍼블리셔의 호스트입니다."
    }
   },
   {
    "key": "expressway",
    "axl": "expressway",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "The Expressway-C that was signed in to.",
     "ko": "로그인한 Expressway-C입니다."
    }
   },
   {
    "key": "axlUser",
    "axl": "AxlUsername",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "AXL user",
     "ko": "AXL 사용자"
    },
    "help": {
     "en": "User with which Expressway-C reads the cluster over AXL.",
     "ko": "Expressway-C가 AXL로 클러스터를 읽는 사용자입니다."
    }
   },
   {
    "key": "axlPassword",
    "axl": "AxlPassword",
    "type": {
     "kind": "secret"
    },
    "required": true,
    "in": [
     "add"
    ],
    "label": {
     "en": "AXL password",
     "ko": "AXL 암호"
    },
    "help": {
     "en": "Its password; Expressway never shows it.",
     "ko": "이 사용자의 암호이며 Expressway는 보여 주지 않습니다."
    }
   },
   {
    "key": "tlsVerify",
    "axl": "TlsVerify",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "TLS verify mode",
     "ko": "TLS 검증 모드"
    },
    "help": {
     "en": "Expressway-C verifies the certificates of the nodes.",
     "ko": "Expressway-C가 노드의 인증서를 검증합니다."
    }
   }
  ]
 },
 {
  "section": "expresswayUnifiedCm",
  "axlType": "controller/server/cucm",
  "axlElement": "controller/server/cucm",
  "on": "expressway",
  "operations": [
   "add",
   "get",
   "remove"
  ],
  "identity": [
   "publisher",
   "expressway"
  ],
  "lookup": [],
  "search": [],
  "order": 1003,
  "step": "9",
  "label": {
   "en": "Unified CM on Expressway-C",
   "ko": "Expressway-C의 Unified CM"
  },
  "plural": {
   "en": "Unified CM on Expressway-C",
   "ko": "Expressway-C의 Unified CM"
  },
  "guiPath": {
   "en": "Configuration > Unified Communications > Unified CM servers",
   "ko": "구성 > Unified Communications > Unified CM 서버"
  },
  "help": {
   "en": "A publisher that Expressway-C discovers and sends registrations to.",
   "ko": "Expressway-C가 검색하고 등록을 전달하는 퍼블리셔입니다."
  },
  "builtIn": [],
  "telling": [],
  "icon": "globe",
  "afterwards": {
   "en": "check that every node was found and is active",
   "ko": "모든 노드가 검색되어 활성 상태인지 확인하십시오"
  },
  "changedByHand": {
   "en": "Cisco documents no way to change an entry over REST; change it on the page of the servers, where removing it would interrupt MRA",
   "ko": "Cisco 문서에 REST로 항목을 변경하는 방법이 없습니다. 삭제하면 MRA가 중단되므로 서버 페이지에서 변경하십시오"
  },
  "fields": [
   {
    "key": "publisher",
    "axl": "Publisher",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Publisher",
     "ko": "퍼블리셔"
    },
    "help": {
     "en": "Host of the publisher, as Expressway-C has it.",
     "ko": "Expressway-C에 설정된 퍼블리셔의 호스트입니다."
    }
   },
   {
    "key": "expressway",
    "axl": "expressway",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "The Expressway-C that was signed in to.",
     "ko": "로그인한 Expressway-C입니다."
    }
   },
   {
    "key": "axlUser",
    "axl": "AxlUsername",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "AXL user",
     "ko": "AXL 사용자"
    },
    "help": {
     "en": "User with which Expressway-C reads the cluster over AXL.",
     "ko": "Expressway-C가 AXL로 클러스터를 읽는 사용자입니다."
    }
   },
   {
    "key": "axlPassword",
    "axl": "AxlPassword",
    "type": {
     "kind": "secret"
    },
    "required": true,
    "in": [
     "add"
    ],
    "label": {
     "en": "AXL password",
     "ko": "AXL 암호"
    },
    "help": {
     "en": "Its password; Expressway never shows it.",
     "ko": "이 사용자의 암호이며 Expressway는 보여 주지 않습니다."
    }
   },
   {
    "key": "tlsVerify",
    "axl": "TlsVerify",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "TLS verify mode",
     "ko": "TLS 검증 모드"
    },
    "help": {
     "en": "Expressway-C verifies the certificates of the nodes.",
     "ko": "Expressway-C가 노드의 인증서를 검증합니다."
    }
   }
  ]
 },
 {
  "section": "expresswayZones",
  "axlType": "controller/zone/unifiedcommunicationstraversal",
  "axlElement": "controller/zone/unifiedcommunicationstraversal",
  "on": "expressway",
  "operations": [
   "add",
   "get",
   "remove"
  ],
  "identity": [
   "name",
   "expressway"
  ],
  "lookup": [],
  "search": [],
  "order": 1004,
  "step": "9",
  "label": {
   "en": "Unified Communications traversal zone",
   "ko": "Unified Communications 트래버설 영역"
  },
  "plural": {
   "en": "Unified Communications traversal zones",
   "ko": "Unified Communications 트래버설 영역"
  },
  "guiPath": {
   "en": "Configuration > Zones > Zones",
   "ko": "구성 > 영역 > 영역"
  },
  "help": {
   "en": "The zone through which Expressway-C reaches Expressway-E.",
   "ko": "Expressway-C가 Expressway-E에 도달하는 영역입니다."
  },
  "builtIn": [],
  "telling": [],
  "icon": "globe",
  "interrupts": {
   "en": "a traversal zone and its SSH tunnels come up anew",
   "ko": "트래버설 영역과 SSH 터널이 다시 연결됩니다"
  },
  "afterwards": {
   "en": "on Expressway-E add the local user with the same password and a Unified Communications traversal server zone with the same port, whose TLS verify subject name stands in the certificate of Expressway-C; then check that the zone is active",
   "ko": "Expressway-E에 같은 암호의 로컬 사용자와 같은 포트의 Unified Communications 트래버설 서버 영역을 추가하고, TLS 검증 주체 이름이 Expressway-C 인증서에 있게 한 다음 영역이 활성 상태인지 확인하십시오"
  },
  "changedByHand": {
   "en": "what else a zone needs in a change over REST is not documented; change it on its page, where it comes up anew",
   "ko": "REST로 영역을 변경할 때 무엇이 더 필요한지 문서에 없습니다. 영역 페이지에서 변경하십시오. 이때 영역이 다시 연결됩니다"
  },
  "fields": [
   {
    "key": "name",
    "axl": "Name",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Its name.",
     "ko": "영역 이름입니다."
    }
   },
   {
    "key": "expressway",
    "axl": "expressway",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "The Expressway-C that was signed in to.",
     "ko": "로그인한 Expressway-C입니다."
    }
   },
   {
    "key": "peers",
    "axl": "PeerAddress",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string"
     },
     "unordered": true
    },
    "required": true,
    "label": {
     "en": "Peer addresses",
     "ko": "피어 주소"
    },
    "help": {
     "en": "Expressway-E peers.",
     "ko": "Expressway-E 피어입니다."
    }
   },
   {
    "key": "port",
    "axl": "SIPPort",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "label": {
     "en": "SIP port",
     "ko": "SIP 포트"
    },
    "help": {
     "en": "Port of the zone on Expressway-E.",
     "ko": "Expressway-E 영역의 포트입니다."
    }
   },
   {
    "key": "userName",
    "axl": "AuthenticationUserName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "User name",
     "ko": "사용자 이름"
    },
    "help": {
     "en": "Local user on Expressway-E with which the zone signs in.",
     "ko": "영역이 로그인하는 Expressway-E의 로컬 사용자입니다."
    }
   },
   {
    "key": "password",
    "axl": "AuthenticationPassword",
    "type": {
     "kind": "secret"
    },
    "required": true,
    "in": [
     "add"
    ],
    "label": {
     "en": "Password",
     "ko": "암호"
    },
    "help": {
     "en": "Its password; Expressway never shows it.",
     "ko": "이 사용자의 암호이며 Expressway는 보여 주지 않습니다."
    }
   },
   {
    "key": "authenticationMode",
    "axl": "AuthenticationMode",
    "type": {
     "kind": "string"
    },
    "implied": "DoNotCheckCredentials",
    "in": [
     "add"
    ],
    "label": {
     "en": "AuthenticationMode",
     "ko": "AuthenticationMode"
    },
    "help": {
     "en": "Sent when it is added.",
     "ko": "추가할 때 보냅니다."
    }
   }
  ]
 }
];
