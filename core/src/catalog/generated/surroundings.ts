// Generated from schemas/surroundings.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { SurroundingSchema } from "../schema.ts";

/** The cluster's own block, the facts around it, and ICE. */
export const surroundingSchemas: readonly SurroundingSchema[] = [
 {
  "key": "cluster",
  "label": {
   "en": "Cluster",
   "ko": "클러스터"
  },
  "help": {
   "en": "The Unified CM cluster to which the objects of this document belong.",
   "ko": "이 문서의 객체가 속한 Unified CM 클러스터입니다."
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "fallback": true,
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Name by which other documents and the command line call the cluster.",
     "ko": "다른 문서와 명령줄에서 클러스터를 부르는 이름입니다."
    }
   },
   {
    "key": "publisher",
    "axl": "publisher",
    "type": {
     "kind": "string",
     "form": "hostPort"
    },
    "label": {
     "en": "Publisher",
     "ko": "퍼블리셔"
    },
    "help": {
     "en": "Host, or host and port, of the publisher node on which Cisco AXL Web Service runs; the port is 8443 if not given.",
     "ko": "Cisco AXL 웹 서비스가 실행되는 퍼블리셔 노드의 호스트 또는 호스트:포트입니다. 포트를 지정하지 않으면 8443입니다."
    }
   },
   {
    "key": "version",
    "axl": "version",
    "type": {
     "kind": "enum",
     "enum": "AxlVersion"
    },
    "label": {
     "en": "AXL schema version",
     "ko": "AXL 스키마 버전"
    },
    "help": {
     "en": "The AXL schema that the cluster speaks; it decides which fields exist.",
     "ko": "클러스터가 사용하는 AXL 스키마 버전이며, 사용할 수 있는 필드를 결정합니다."
    }
   },
   {
    "key": "supportEnds",
    "axl": "supportEnds",
    "type": {
     "kind": "string",
     "form": "date"
    },
    "label": {
     "en": "End of support",
     "ko": "지원 종료일"
    },
    "help": {
     "en": "Last day on which the cluster's release is supported, such as 2027-03-31, as Cisco announced it; the report of readiness shows it.",
     "ko": "Cisco가 발표한 클러스터 릴리스의 지원 종료일입니다(예: 2027-03-31). 준비 상태 보고서에 표시됩니다."
    }
   },
   {
    "key": "enterpriseDomains",
    "axl": "enterpriseDomains",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "domain"
     },
     "unordered": true
    },
    "label": {
     "en": "Enterprise domains",
     "ko": "엔터프라이즈 도메인"
    },
    "help": {
     "en": "Domains of the enterprise; the name of an MRA phone security profile must lie in one of them.",
     "ko": "엔터프라이즈의 도메인입니다. MRA 전화기 보안 프로파일의 이름은 이 중 하나에 속해야 합니다."
    }
   },
   {
    "key": "securityMode",
    "axl": "securityMode",
    "type": {
     "kind": "enum",
     "enum": "ClusterSecurityMode"
    },
    "label": {
     "en": "Cluster security mode",
     "ko": "클러스터 보안 모드"
    },
    "help": {
     "en": "Mixed mode is needed for encrypted phone security profiles unless SIP OAuth is used.",
     "ko": "SIP OAuth를 사용하지 않는 한 암호화된 전화기 보안 프로파일에는 혼합 모드가 필요합니다."
    }
   },
   {
    "key": "sipOAuth",
    "axl": "sipOAuth",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "SIP OAuth mode",
     "ko": "SIP OAuth 모드"
    },
    "help": {
     "en": "Clients register securely with OAuth tokens instead of certificates of their own.",
     "ko": "클라이언트가 자체 인증서 대신 OAuth 토큰으로 안전하게 등록합니다."
    }
   },
   {
    "key": "oauthRefreshLogin",
    "axl": "oauthRefreshLogin",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "OAuth with Refresh Login Flow",
     "ko": "OAuth 갱신 로그인 흐름"
    },
    "help": {
     "en": "Enterprise parameter that Expressway's authorization by OAuth token with refresh needs.",
     "ko": "Expressway의 OAuth 갱신 토큰 인증에 필요한 엔터프라이즈 파라미터입니다."
    }
   },
   {
    "key": "pushNotifications",
    "axl": "pushNotifications",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Push notifications",
     "ko": "푸시 알림"
    },
    "help": {
     "en": "Push notifications for Jabber and Webex on mobile devices are onboarded with the Cisco cloud.",
     "ko": "모바일 디바이스의 Jabber 및 Webex를 위한 푸시 알림이 Cisco 클라우드에 온보딩되어 있습니다."
    }
   },
   {
    "key": "callRoutingDomain",
    "axl": "callRoutingDomain",
    "type": {
     "kind": "string",
     "form": "domain"
    },
    "label": {
     "en": "Call routing domain",
     "ko": "통화 라우팅 도메인"
    },
    "help": {
     "en": "Organization top-level domain by which SIP calls are routed; usually equal to the registration domain of MRA.",
     "ko": "SIP 통화를 라우팅하는 조직 최상위 도메인이며, 보통 MRA 등록 도메인과 같습니다."
    }
   },
   {
    "key": "chatNodeAliases",
    "axl": "chatNodeAliases",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "host"
     },
     "unordered": true
    },
    "label": {
     "en": "Chat node aliases",
     "ko": "채팅 노드 별칭"
    },
    "help": {
     "en": "Aliases of IM and Presence for group chat with federated contacts over TLS; the certificates of Expressway-C and Expressway-E must name them.",
     "ko": "TLS를 통해 페더레이션 연락처와 그룹 채팅을 하는 데 사용하는 IM and Presence의 별칭입니다. Expressway-C와 Expressway-E의 인증서에 포함해야 합니다."
    }
   },
   {
    "key": "deviceMobilityInfos",
    "axl": "deviceMobilityInfos",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Name of the Device Mobility Info.",
         "ko": "디바이스 모빌리티 정보의 이름입니다."
        }
       },
       {
        "key": "subnet",
        "axl": "subnet",
        "type": {
         "kind": "string",
         "form": "ipv4",
         "examples": [
          "10.20.2.10"
         ]
        },
        "label": {
         "en": "Subnet",
         "ko": "서브넷"
        },
        "help": {
         "en": "IPv4 subnet; for Expressway-C its own address.",
         "ko": "IPv4 서브넷입니다. Expressway-C에는 해당 노드의 주소를 사용합니다."
        }
       },
       {
        "key": "mask",
        "axl": "mask",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 32
        },
        "label": {
         "en": "Subnet mask (bits size)",
         "ko": "서브넷 마스크(비트 크기)"
        },
        "help": {
         "en": "Bits of the subnet mask; 32 for the address of one Expressway-C.",
         "ko": "서브넷 마스크의 비트 수입니다. Expressway-C 하나의 주소에는 32를 사용합니다."
        }
       },
       {
        "key": "devicePools",
        "axl": "devicePools",
        "type": {
         "kind": "list",
         "item": ".",
         "of": {
          "kind": "string"
         },
         "unordered": true
        },
        "label": {
         "en": "Selected device pools",
         "ko": "선택한 디바이스 풀"
        },
        "help": {
         "en": "Device pools whose region and location a device takes while it registers from the subnet.",
         "ko": "디바이스가 이 서브넷에서 등록할 때 사용할 지역과 위치의 디바이스 풀입니다."
        }
       }
      ]
     }
    },
    "label": {
     "en": "Device Mobility Info",
     "ko": "디바이스 모빌리티 정보"
    },
    "help": {
     "en": "Subnets by which Unified CM tells where a device registers from; devices over MRA come from the address of Expressway-C.",
     "ko": "Unified CM이 디바이스의 등록 위치를 판단하는 서브넷입니다. MRA를 사용하는 디바이스는 Expressway-C의 주소에서 등록합니다."
    }
   },
   {
    "key": "production",
    "axl": "production",
    "fallback": true,
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Production cluster",
     "ko": "운영 클러스터"
    },
    "help": {
     "en": "The cluster serves users: what changes it asks once more, naming the cluster.",
     "ko": "사용자가 실제로 사용하는 클러스터입니다. 변경 작업 전에 클러스터 이름을 표시하고 다시 확인합니다."
    }
   },
   {
    "key": "readOnly",
    "axl": "readOnly",
    "fallback": true,
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Read-only",
     "ko": "읽기 전용"
    },
    "help": {
     "en": "The cluster is only read and compared; nothing is written to it.",
     "ko": "클러스터를 읽고 비교하기만 하며 아무것도 쓰지 않습니다."
    }
   },
   {
    "key": "services",
    "axl": "services",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "axl",
       "axl": "axl",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Cisco AXL Web Service",
        "ko": "Cisco AXL 웹 서비스"
       },
       "help": {
        "en": "The service is activated on the publisher.",
        "ko": "퍼블리셔에서 이 서비스가 활성화되어 있습니다."
       }
      }
     ]
    },
    "label": {
     "en": "Services",
     "ko": "서비스"
    },
    "help": {
     "en": "Services activated on the publisher.",
     "ko": "퍼블리셔에서 활성화된 서비스입니다."
    }
   },
   {
    "key": "nodes",
    "axl": "nodes",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string",
         "form": "host"
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Name of the node as Unified CM knows it: FQDN, host name or address.",
         "ko": "Unified CM에 등록된 노드 이름으로, FQDN, 호스트 이름 또는 주소입니다."
        }
       },
       {
        "key": "role",
        "axl": "role",
        "type": {
         "kind": "enum",
         "enum": "NodeRole"
        },
        "required": true,
        "label": {
         "en": "Role",
         "ko": "역할"
        },
        "help": {
         "en": "What the node does.",
         "ko": "노드의 역할입니다."
        }
       },
       {
        "key": "address",
        "axl": "address",
        "type": {
         "kind": "string",
         "form": "address"
        },
        "label": {
         "en": "Address",
         "ko": "주소"
        },
        "help": {
         "en": "IP address of the node.",
         "ko": "노드의 IP 주소입니다."
        }
       },
       {
        "key": "services",
        "axl": "services",
        "type": {
         "kind": "map",
         "fields": [
          {
           "key": "axl",
           "axl": "axl",
           "type": {
            "kind": "boolean"
           },
           "label": {
            "en": "Cisco AXL Web Service",
            "ko": "Cisco AXL 웹 서비스"
           },
           "help": {
            "en": "The service is activated on this node.",
            "ko": "이 노드에서 서비스가 활성화되어 있습니다."
           }
          }
         ]
        },
        "label": {
         "en": "Services",
         "ko": "서비스"
        },
        "help": {
         "en": "Services activated on this node; an IM and Presence publisher needs Cisco AXL Web Service, too.",
         "ko": "이 노드에서 활성화된 서비스입니다. IM and Presence 퍼블리셔에도 Cisco AXL 웹 서비스가 필요합니다."
        }
       },
       {
        "key": "oauthRefreshLogin",
        "axl": "oauthRefreshLogin",
        "type": {
         "kind": "boolean"
        },
        "label": {
         "en": "OAuth with Refresh Login Flow",
         "ko": "OAuth 갱신 로그인 흐름"
        },
        "help": {
         "en": "This Unity Connection or IM and Presence node takes OAuth tokens with refresh; needed where Expressway authorizes clients by them.",
         "ko": "이 Unity Connection 또는 IM and Presence 노드가 OAuth 갱신 토큰을 허용합니다. Expressway가 이 토큰으로 클라이언트를 인증하면 필요합니다."
        }
       }
      ]
     },
     "itemKey": "name"
    },
    "label": {
     "en": "Nodes",
     "ko": "노드"
    },
    "help": {
     "en": "The servers of the cluster, with IM and Presence and Unity Connection.",
     "ko": "IM and Presence와 Unity Connection을 포함한 클러스터의 서버입니다."
    }
   }
  ]
 },
 {
  "key": "ntp",
  "label": {
   "en": "NTP",
   "ko": "NTP"
  },
  "help": {
   "en": "Time servers of the deployment; the servers and Expressway must agree on the time.",
   "ko": "구축에 사용하는 시간 서버입니다. 서버와 Expressway의 시간이 일치해야 합니다."
  },
  "fields": [
   {
    "key": "servers",
    "axl": "servers",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "host"
     }
    },
    "label": {
     "en": "NTP servers",
     "ko": "NTP 서버"
    },
    "help": {
     "en": "Addresses or host names of the NTP servers.",
     "ko": "NTP 서버의 주소 또는 호스트 이름입니다."
    }
   }
  ]
 },
 {
  "key": "dns",
  "label": {
   "en": "DNS",
   "ko": "DNS"
  },
  "help": {
   "en": "Records that clients and Expressway need, inside and outside.",
   "ko": "클라이언트와 Expressway에 필요한 내부 및 외부 레코드입니다."
  },
  "fields": [
   {
    "key": "internal",
    "axl": "internal",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string",
         "form": "recordName"
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Owner name of the record, fully qualified.",
         "ko": "레코드의 정규화된 이름입니다."
        }
       },
       {
        "key": "type",
        "axl": "type",
        "type": {
         "kind": "enum",
         "enum": "DnsRecordType"
        },
        "required": true,
        "label": {
         "en": "Type",
         "ko": "유형"
        },
        "help": {
         "en": "Type of the DNS record.",
         "ko": "DNS 레코드의 유형입니다."
        }
       },
       {
        "key": "target",
        "axl": "target",
        "type": {
         "kind": "string",
         "form": "recordTarget"
        },
        "label": {
         "en": "Target",
         "ko": "대상"
        },
        "help": {
         "en": "Host to which an SRV, PTR or CNAME record points.",
         "ko": "SRV, PTR 또는 CNAME 레코드가 가리키는 호스트입니다."
        }
       },
       {
        "key": "address",
        "axl": "address",
        "type": {
         "kind": "string",
         "form": "address"
        },
        "label": {
         "en": "Address",
         "ko": "주소"
        },
        "help": {
         "en": "Address of an A or AAAA record.",
         "ko": "A 또는 AAAA 레코드의 주소입니다."
        }
       },
       {
        "key": "port",
        "axl": "port",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 65535
        },
        "label": {
         "en": "Port",
         "ko": "포트"
        },
        "help": {
         "en": "Port of an SRV record: 8443 for _cisco-uds and _collab-edge.",
         "ko": "SRV 레코드의 포트입니다. _cisco-uds와 _collab-edge는 8443을 사용합니다."
        }
       },
       {
        "key": "priority",
        "axl": "priority",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 65535
        },
        "label": {
         "en": "Priority",
         "ko": "우선순위"
        },
        "help": {
         "en": "Priority of an SRV record; lower is tried first.",
         "ko": "SRV 레코드의 우선순위입니다. 낮은 값을 먼저 시도합니다."
        }
       },
       {
        "key": "weight",
        "axl": "weight",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 65535
        },
        "label": {
         "en": "Weight",
         "ko": "가중치"
        },
        "help": {
         "en": "Share of an SRV record among those of equal priority.",
         "ko": "우선순위가 같은 SRV 레코드 사이의 비중입니다."
        }
       }
      ]
     },
     "unordered": true
    },
    "label": {
     "en": "Internal records",
     "ko": "내부 레코드"
    },
    "help": {
     "en": "What resolvers inside the enterprise answer: _cisco-uds, and forward and reverse records of every node.",
     "ko": "엔터프라이즈 내부의 DNS가 응답하는 레코드로, _cisco-uds와 모든 노드의 정방향 및 역방향 레코드입니다."
    }
   },
   {
    "key": "public",
    "axl": "public",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string",
         "form": "recordName"
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Owner name of the record, fully qualified.",
         "ko": "레코드의 정규화된 이름입니다."
        }
       },
       {
        "key": "type",
        "axl": "type",
        "type": {
         "kind": "enum",
         "enum": "DnsRecordType"
        },
        "required": true,
        "label": {
         "en": "Type",
         "ko": "유형"
        },
        "help": {
         "en": "Type of the DNS record.",
         "ko": "DNS 레코드의 유형입니다."
        }
       },
       {
        "key": "target",
        "axl": "target",
        "type": {
         "kind": "string",
         "form": "recordTarget"
        },
        "label": {
         "en": "Target",
         "ko": "대상"
        },
        "help": {
         "en": "Host to which an SRV, PTR or CNAME record points.",
         "ko": "SRV, PTR 또는 CNAME 레코드가 가리키는 호스트입니다."
        }
       },
       {
        "key": "address",
        "axl": "address",
        "type": {
         "kind": "string",
         "form": "address"
        },
        "label": {
         "en": "Address",
         "ko": "주소"
        },
        "help": {
         "en": "Address of an A or AAAA record.",
         "ko": "A 또는 AAAA 레코드의 주소입니다."
        }
       },
       {
        "key": "port",
        "axl": "port",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 65535
        },
        "label": {
         "en": "Port",
         "ko": "포트"
        },
        "help": {
         "en": "Port of an SRV record: 8443 for _cisco-uds and _collab-edge.",
         "ko": "SRV 레코드의 포트입니다. _cisco-uds와 _collab-edge는 8443을 사용합니다."
        }
       },
       {
        "key": "priority",
        "axl": "priority",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 65535
        },
        "label": {
         "en": "Priority",
         "ko": "우선순위"
        },
        "help": {
         "en": "Priority of an SRV record; lower is tried first.",
         "ko": "SRV 레코드의 우선순위입니다. 낮은 값을 먼저 시도합니다."
        }
       },
       {
        "key": "weight",
        "axl": "weight",
        "type": {
         "kind": "integer",
         "minimum": 0,
         "maximum": 65535
        },
        "label": {
         "en": "Weight",
         "ko": "가중치"
        },
        "help": {
         "en": "Share of an SRV record among those of equal priority.",
         "ko": "우선순위가 같은 SRV 레코드 사이의 비중입니다."
        }
       }
      ]
     },
     "unordered": true
    },
    "label": {
     "en": "Public records",
     "ko": "공용 레코드"
    },
    "help": {
     "en": "What the internet sees: _collab-edge, and never _cisco-uds.",
     "ko": "인터넷에 공개된 레코드로, _collab-edge가 있어야 하고 _cisco-uds는 없어야 합니다."
    }
   }
  ]
 },
 {
  "key": "certificates",
  "label": {
   "en": "Certificates",
   "ko": "인증서"
  },
  "help": {
   "en": "Who signed the certificates of the systems, and whom they trust.",
   "ko": "각 시스템의 인증서를 서명한 기관과 각 시스템이 신뢰하는 기관입니다."
  },
  "fields": [
   {
    "key": "cucm",
    "axl": "cucm",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "tomcat",
       "axl": "tomcat",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "tomcat certificate",
        "ko": "tomcat 인증서"
       },
       "help": {
        "en": "Certificate for HTTPS: AXL, UDS and the administration pages.",
        "ko": "AXL, UDS, 관리 페이지의 HTTPS에 사용하는 인증서입니다."
       }
      },
      {
       "key": "callManager",
       "axl": "callManager",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "CallManager certificate",
        "ko": "CallManager 인증서"
       },
       "help": {
        "en": "Certificate for SIP over TLS.",
        "ko": "TLS 기반 SIP에 사용하는 인증서입니다."
       }
      },
      {
       "key": "trust",
       "axl": "trust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs",
        "ko": "신뢰하는 CA"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in the trust store.",
        "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
       }
      },
      {
       "key": "callManagerTrust",
       "axl": "callManagerTrust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs (CallManager-trust)",
        "ko": "신뢰하는 CA(CallManager-trust)"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in CallManager-trust; trust stands for tomcat-trust.",
        "ko": "CallManager-trust에 인증서 체인이 설치된 인증 기관입니다. trust는 tomcat-trust를 뜻합니다."
       }
      },
      {
       "key": "phoneEdgeTrust",
       "axl": "phoneEdgeTrust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Phone-Edge-trust",
        "ko": "Phone-Edge-trust"
       },
       "help": {
        "en": "Certificate authorities in Phone-Edge-trust: phones that onboard by activation code learn them and then trust an Expressway-E whose certificate they signed.",
        "ko": "Phone-Edge-trust에 있는 인증 기관입니다. 활성화 코드로 온보딩하는 전화기는 이 기관을 전달받아 이 기관이 서명한 Expressway-E 인증서를 신뢰합니다."
       }
      }
     ]
    },
    "label": {
     "en": "Unified CM",
     "ko": "Unified CM"
    },
    "help": {
     "en": "Certificates of the Unified CM nodes.",
     "ko": "Unified CM 노드의 인증서입니다."
    }
   },
   {
    "key": "imPresence",
    "axl": "imPresence",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "tomcat",
       "axl": "tomcat",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "tomcat certificate",
        "ko": "tomcat 인증서"
       },
       "help": {
        "en": "Certificate for HTTPS: AXL, UDS and the administration pages.",
        "ko": "AXL, UDS, 관리 페이지의 HTTPS에 사용하는 인증서입니다."
       }
      },
      {
       "key": "cupXmpp",
       "axl": "cupXmpp",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "cup-xmpp certificate",
        "ko": "cup-xmpp 인증서"
       },
       "help": {
        "en": "Certificate of the Cisco XCP services, which Expressway-C verifies for chat and presence.",
        "ko": "Cisco XCP 서비스의 인증서이며, Expressway-C가 채팅과 프레즌스에서 검증합니다."
       }
      },
      {
       "key": "trust",
       "axl": "trust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs",
        "ko": "신뢰하는 CA"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in the trust store.",
        "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
       }
      },
      {
       "key": "cupXmppTrust",
       "axl": "cupXmppTrust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs of cup-xmpp",
        "ko": "cup-xmpp의 신뢰하는 CA"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in cup-xmpp-trust; trust stands for tomcat-trust.",
        "ko": "cup-xmpp-trust에 인증서 체인이 설치된 인증 기관입니다. trust는 tomcat-trust를 뜻합니다."
       }
      }
     ]
    },
    "label": {
     "en": "IM and Presence",
     "ko": "IM and Presence"
    },
    "help": {
     "en": "Certificates of the IM and Presence nodes.",
     "ko": "IM and Presence 노드의 인증서입니다."
    }
   },
   {
    "key": "unityConnection",
    "axl": "unityConnection",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "tomcat",
       "axl": "tomcat",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "tomcat certificate",
        "ko": "tomcat 인증서"
       },
       "help": {
        "en": "Certificate for HTTPS: AXL, UDS and the administration pages.",
        "ko": "AXL, UDS, 관리 페이지의 HTTPS에 사용하는 인증서입니다."
       }
      },
      {
       "key": "trust",
       "axl": "trust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs",
        "ko": "신뢰하는 CA"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in the trust store.",
        "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Unity Connection",
     "ko": "Unity Connection"
    },
    "help": {
     "en": "Certificates of Unity Connection; its host name must be in the tomcat certificate.",
     "ko": "Unity Connection의 인증서입니다. 호스트 이름이 tomcat 인증서에 있어야 합니다."
    }
   },
   {
    "key": "expresswayC",
    "axl": "expresswayC",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "server",
       "axl": "server",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "Server certificate",
        "ko": "서버 인증서"
       },
       "help": {
        "en": "The certificate that this Expressway presents.",
        "ko": "이 Expressway가 제시하는 인증서입니다."
       }
      },
      {
       "key": "client",
       "axl": "client",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "Client certificate",
        "ko": "클라이언트 인증서"
       },
       "help": {
        "en": "From X15.5 on, the certificate that this Expressway presents when it connects to other servers; before, the server certificate is used for both.",
        "ko": "X15.5부터 Expressway가 다른 서버에 연결할 때 제시하는 인증서입니다. 그 이전에는 서버 인증서를 두 용도로 사용합니다."
       }
      },
      {
       "key": "trust",
       "axl": "trust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs",
        "ko": "신뢰하는 CA"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in the trust store.",
        "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "Certificate of the Expressway-C cluster.",
     "ko": "Expressway-C 클러스터의 인증서입니다."
    }
   },
   {
    "key": "expresswayE",
    "axl": "expresswayE",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "server",
       "axl": "server",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "Server certificate",
        "ko": "서버 인증서"
       },
       "help": {
        "en": "The certificate that this Expressway presents.",
        "ko": "이 Expressway가 제시하는 인증서입니다."
       }
      },
      {
       "key": "client",
       "axl": "client",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "issuer",
          "axl": "issuer",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Issuer",
           "ko": "발급자"
          },
          "help": {
           "en": "Name of the certificate authority that signed the certificate.",
           "ko": "인증서에 서명한 인증 기관의 이름입니다."
          }
         },
         {
          "key": "selfSigned",
          "axl": "selfSigned",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Self-signed",
           "ko": "자체 서명"
          },
          "help": {
           "en": "The certificate is signed by its own key, in place of an issuer.",
           "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
          }
         },
         {
          "key": "publicCa",
          "axl": "publicCa",
          "fallback": true,
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Public CA",
           "ko": "공용 CA"
          },
          "help": {
           "en": "The issuer is a public certificate authority that phones trust from the factory.",
           "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
          }
         },
         {
          "key": "commonName",
          "axl": "commonName",
          "type": {
           "kind": "string"
          },
          "label": {
           "en": "Common name",
           "ko": "일반 이름"
          },
          "help": {
           "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
           "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
          }
         },
         {
          "key": "san",
          "axl": "san",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Subject alternative names",
           "ko": "주체 대체 이름"
          },
          "help": {
           "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
           "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
          }
         },
         {
          "key": "eku",
          "axl": "eku",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "enum",
            "enum": "ExtendedKeyUsage"
           },
           "unordered": true
          },
          "label": {
           "en": "Extended key usage",
           "ko": "확장 키 용도"
          },
          "help": {
           "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
           "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
          }
         },
         {
          "key": "validUntil",
          "axl": "validUntil",
          "type": {
           "kind": "string",
           "form": "date"
          },
          "label": {
           "en": "Valid until",
           "ko": "만료일"
          },
          "help": {
           "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
           "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "Client certificate",
        "ko": "클라이언트 인증서"
       },
       "help": {
        "en": "From X15.5 on, the certificate that this Expressway presents when it connects to other servers; before, the server certificate is used for both.",
        "ko": "X15.5부터 Expressway가 다른 서버에 연결할 때 제시하는 인증서입니다. 그 이전에는 서버 인증서를 두 용도로 사용합니다."
       }
      },
      {
       "key": "trust",
       "axl": "trust",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string"
        },
        "unordered": true
       },
       "label": {
        "en": "Trusted CAs",
        "ko": "신뢰하는 CA"
       },
       "help": {
        "en": "Certificate authorities whose chain is installed in the trust store.",
        "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Expressway-E",
     "ko": "Expressway-E"
    },
    "help": {
     "en": "Certificate of the Expressway-E cluster.",
     "ko": "Expressway-E 클러스터의 인증서입니다."
    }
   },
   {
    "key": "authorities",
    "axl": "authorities",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Name of the certificate authority, as issuers and trust lists call it.",
         "ko": "발급자와 신뢰 목록에서 사용하는 인증 기관의 이름입니다."
        }
       },
       {
        "key": "issuer",
        "axl": "issuer",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Issuer",
         "ko": "발급자"
        },
        "help": {
         "en": "Name of the authority that signed its certificate; without one it is a root.",
         "ko": "이 인증 기관의 인증서에 서명한 상위 인증 기관의 이름입니다. 없으면 루트 인증 기관입니다."
        }
       }
      ]
     },
     "itemKey": "name",
     "unordered": true
    },
    "label": {
     "en": "Certificate authorities",
     "ko": "인증 기관"
    },
    "help": {
     "en": "Authorities that another one signed, so that chains from an intermediate to its root are known.",
     "ko": "다른 인증 기관이 서명한 인증 기관으로, 중간 인증 기관에서 루트까지의 체인을 나타냅니다."
    }
   }
  ]
 },
 {
  "key": "expressway",
  "label": {
   "en": "Expressway",
   "ko": "Expressway"
  },
  "help": {
   "en": "The Expressway-C and Expressway-E clusters through which remote endpoints reach Unified CM: a map, or a list of maps with a name each.",
   "ko": "원격 엔드포인트가 Unified CM에 도달하는 Expressway-C 및 Expressway-E 클러스터입니다. 맵 하나 또는 이름이 있는 맵의 목록으로 작성합니다."
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "fallback": true,
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Name by which messages call this pair of Expressway clusters; needed where there are several.",
     "ko": "메시지에서 이 Expressway 클러스터 쌍을 부르는 이름입니다. 여러 개이면 필수입니다."
    }
   },
   {
    "key": "managed",
    "axl": "managed",
    "fallback": true,
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Managed",
     "ko": "관리"
    },
    "help": {
     "en": "Plans compare this Expressway-C over its REST and write what they show to it, once it is signed in to; without it nothing is ever written there.",
     "ko": "로그인하면 계획이 REST로 이 Expressway-C를 비교하고 표시한 내용을 씁니다. 이 값이 없으면 아무것도 쓰지 않습니다."
    }
   },
   {
    "key": "release",
    "axl": "release",
    "type": {
     "kind": "string",
     "examples": [
      "X12.7",
      "X14.3",
      "X15.2"
     ],
     "form": "release"
    },
    "label": {
     "en": "Release",
     "ko": "릴리스"
    },
    "help": {
     "en": "Release such as X15.2; Jabber access policies need X8.10, ICE and SIP OAuth X12.5.",
     "ko": "X15.2와 같은 릴리스입니다. Jabber 액세스 정책에는 X8.10, ICE와 SIP OAuth에는 X12.5가 필요합니다."
    }
   },
   {
    "key": "supportEnds",
    "axl": "supportEnds",
    "type": {
     "kind": "string",
     "form": "date"
    },
    "label": {
     "en": "End of support",
     "ko": "지원 종료일"
    },
    "help": {
     "en": "Last day on which this release is supported, such as 2027-03-31, as Cisco announced it; the report of readiness shows it.",
     "ko": "Cisco가 발표한 이 릴리스의 지원 종료일입니다(예: 2027-03-31). 준비 상태 보고서에 표시됩니다."
    }
   },
   {
    "key": "capacity",
    "axl": "capacity",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "size",
       "axl": "size",
       "type": {
        "kind": "enum",
        "enum": "ExpresswaySize"
       },
       "label": {
        "en": "Size of a node",
        "ko": "노드 크기"
       },
       "help": {
        "en": "Size of each virtual machine; a cluster of small ones carries no more than one node.",
        "ko": "각 가상 머신의 크기입니다. small로 구성된 클러스터의 용량은 노드 하나와 같습니다."
       }
      },
      {
       "key": "registrationsPerNode",
       "axl": "registrationsPerNode",
       "type": {
        "kind": "integer",
        "minimum": 1
       },
       "label": {
        "en": "Registrations of a node",
        "ko": "노드당 등록 수"
       },
       "help": {
        "en": "MRA registrations that one node carries, by Cisco's table for its release and size.",
        "ko": "릴리스와 크기에 대한 Cisco 표에 따른 노드당 MRA 등록 수입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Capacity",
     "ko": "용량"
    },
    "help": {
     "en": "How many registrations a node of these Expressway clusters carries; the report of readiness counts with it.",
     "ko": "이 Expressway 클러스터의 노드가 처리하는 등록 수이며, 준비 상태 보고서의 계산에 사용됩니다."
    }
   },
   {
    "key": "mra",
    "axl": "mra",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Mobile and Remote Access",
     "ko": "모바일 및 원격 액세스"
    },
    "help": {
     "en": "Unified Communications mode is Mobile and Remote Access.",
     "ko": "Unified Communications 모드가 모바일 및 원격 액세스입니다."
    }
   },
   {
    "key": "cores",
    "axl": "cores",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "host"
     }
    },
    "label": {
     "en": "Expressway-C",
     "ko": "Expressway-C"
    },
    "help": {
     "en": "Host names of the Expressway-C peers inside the network.",
     "ko": "내부 네트워크에 있는 Expressway-C 피어의 호스트 이름입니다."
    }
   },
   {
    "key": "edges",
    "axl": "edges",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "host"
     }
    },
    "label": {
     "en": "Expressway-E",
     "ko": "Expressway-E"
    },
    "help": {
     "en": "Host names of the Expressway-E peers in the DMZ.",
     "ko": "DMZ에 있는 Expressway-E 피어의 호스트 이름입니다."
    }
   },
   {
    "key": "domains",
    "axl": "domains",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "domain"
     },
     "unordered": true
    },
    "label": {
     "en": "Domains",
     "ko": "도메인"
    },
    "help": {
     "en": "Domains for which Expressway accepts Unified CM registrations.",
     "ko": "Expressway가 Unified CM 등록을 허용하는 도메인입니다."
    }
   },
   {
    "key": "imPresenceDomains",
    "axl": "imPresenceDomains",
    "fallback": true,
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "domain"
     },
     "unordered": true
    },
    "label": {
     "en": "IM and Presence domains",
     "ko": "IM and Presence 도메인"
    },
    "help": {
     "en": "Those of the domains whose IM and Presence services go to Unified CM.",
     "ko": "도메인 중 IM and Presence 서비스를 Unified CM에서 처리하는 도메인입니다."
    }
   },
   {
    "key": "serviceDiscoveryDomains",
    "axl": "serviceDiscoveryDomains",
    "fallback": true,
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string",
      "form": "domain"
     },
     "unordered": true
    },
    "label": {
     "en": "Service discovery domains",
     "ko": "서비스 검색 도메인"
    },
    "help": {
     "en": "Domains whose public _collab-edge record leads here and that Expressway-E's certificate must name. If not given: the enterprise domains that are not private (.local, .lan, .internal, .corp, .home.arpa …). Domains of MRA service domains always belong to them.",
     "ko": "공용 _collab-edge 레코드가 이곳을 가리키며 Expressway-E 인증서에 포함되어야 하는 도메인입니다. 지정하지 않으면 사설 도메인(.local, .lan, .internal, .corp, .home.arpa 등)이 아닌 엔터프라이즈 도메인입니다. MRA 서비스 도메인은 항상 포함됩니다."
    }
   },
   {
    "key": "oauthRefresh",
    "axl": "oauthRefresh",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Authorize by OAuth token with refresh",
     "ko": "OAuth 갱신 토큰으로 인증"
    },
    "help": {
     "en": "MRA access control authorizes clients by OAuth token with refresh; Unified CM must have the same enabled.",
     "ko": "MRA 액세스 제어가 OAuth 갱신 토큰으로 클라이언트를 인증합니다. Unified CM에서도 활성화해야 합니다."
    }
   },
   {
    "key": "activationCodeOnboarding",
    "axl": "activationCodeOnboarding",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow activation code onboarding",
     "ko": "활성화 코드 온보딩 허용"
    },
    "help": {
     "en": "Phones may onboard over MRA by activation code; Expressway then asks phones for their certificates.",
     "ko": "전화기가 MRA에서 활성화 코드로 온보딩할 수 있습니다. 이때 Expressway가 전화기의 인증서를 요구합니다."
    }
   },
   {
    "key": "tlsVerify",
    "axl": "tlsVerify",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "TLS verify mode",
     "ko": "TLS 검증 모드"
    },
    "help": {
     "en": "Expressway-C verifies the certificates of Unified CM and the other UC nodes.",
     "ko": "Expressway-C가 Unified CM과 다른 UC 노드의 인증서를 검증합니다."
    }
   },
   {
    "key": "unifiedCm",
    "axl": "unifiedCm",
    "fallback": true,
    "type": {
     "kind": "list",
     "item": ".",
     "itemKey": "publisher",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "publisher",
        "axl": "publisher",
        "required": true,
        "type": {
         "kind": "string",
         "form": "host"
        },
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
        "key": "axlUser",
        "axl": "axlUser",
        "fallback": true,
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "AXL user",
         "ko": "AXL 사용자"
        },
        "help": {
         "en": "User with which Expressway-C reads the cluster over AXL; needed to add the publisher.",
         "ko": "Expressway-C가 AXL로 클러스터를 읽는 사용자로, 퍼블리셔를 추가할 때 필요합니다."
        }
       },
       {
        "key": "axlPassword",
        "axl": "axlPassword",
        "fallback": true,
        "type": {
         "kind": "secret"
        },
        "label": {
         "en": "AXL password",
         "ko": "AXL 암호"
        },
        "help": {
         "en": "Secret with its password; needed to add the publisher, never compared.",
         "ko": "암호가 있는 비밀로, 퍼블리셔를 추가할 때 필요하며 비교하지 않습니다."
        }
       },
       {
        "key": "tlsVerify",
        "axl": "tlsVerify",
        "fallback": true,
        "type": {
         "kind": "boolean"
        },
        "label": {
         "en": "TLS verify mode",
         "ko": "TLS 검증 모드"
        },
        "help": {
         "en": "Expressway-C verifies the certificates of its nodes.",
         "ko": "Expressway-C가 노드의 인증서를 검증합니다."
        }
       }
      ]
     }
    },
    "label": {
     "en": "Unified CM publishers",
     "ko": "Unified CM 퍼블리셔"
    },
    "help": {
     "en": "Publishers that Expressway-C knows; where it is managed, one that it does not know is added.",
     "ko": "Expressway-C가 아는 퍼블리셔입니다. 관리 대상이면 없는 퍼블리셔를 추가합니다."
    }
   },
   {
    "key": "imPresence",
    "axl": "imPresence",
    "fallback": true,
    "type": {
     "kind": "list",
     "item": ".",
     "itemKey": "publisher",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "publisher",
        "axl": "publisher",
        "required": true,
        "type": {
         "kind": "string",
         "form": "host"
        },
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
        "key": "axlUser",
        "axl": "axlUser",
        "fallback": true,
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "AXL user",
         "ko": "AXL 사용자"
        },
        "help": {
         "en": "User with which Expressway-C reads the cluster over AXL; needed to add the publisher.",
         "ko": "Expressway-C가 AXL로 클러스터를 읽는 사용자로, 퍼블리셔를 추가할 때 필요합니다."
        }
       },
       {
        "key": "axlPassword",
        "axl": "axlPassword",
        "fallback": true,
        "type": {
         "kind": "secret"
        },
        "label": {
         "en": "AXL password",
         "ko": "AXL 암호"
        },
        "help": {
         "en": "Secret with its password; needed to add the publisher, never compared.",
         "ko": "암호가 있는 비밀로, 퍼블리셔를 추가할 때 필요하며 비교하지 않습니다."
        }
       },
       {
        "key": "tlsVerify",
        "axl": "tlsVerify",
        "fallback": true,
        "type": {
         "kind": "boolean"
        },
        "label": {
         "en": "TLS verify mode",
         "ko": "TLS 검증 모드"
        },
        "help": {
         "en": "Expressway-C verifies the certificates of its nodes.",
         "ko": "Expressway-C가 노드의 인증서를 검증합니다."
        }
       }
      ]
     }
    },
    "label": {
     "en": "IM and Presence publishers",
     "ko": "IM and Presence 퍼블리셔"
    },
    "help": {
     "en": "IM and Presence publishers that Expressway-C knows; where it is managed, one that it does not know is added.",
     "ko": "Expressway-C가 아는 IM and Presence 퍼블리셔입니다. 관리 대상이면 없는 퍼블리셔를 추가합니다."
    }
   },
   {
    "key": "turnServers",
    "axl": "turnServers",
    "type": {
     "kind": "list",
     "item": ".",
     "of": {
      "kind": "string"
     }
    },
    "label": {
     "en": "TURN servers",
     "ko": "TURN 서버"
    },
    "help": {
     "en": "Hosts that offer TURN and STUN to MRA endpoints, usually the Expressway-E.",
     "ko": "MRA 엔드포인트에 TURN과 STUN을 제공하는 호스트로, 보통 Expressway-E입니다."
    }
   },
   {
    "key": "cmsWebProxy",
    "axl": "cmsWebProxy",
    "type": {
     "kind": "string",
     "form": "hostOrUrl"
    },
    "label": {
     "en": "Cisco Meeting Server web proxy",
     "ko": "Cisco Meeting Server 웹 프록시"
    },
    "help": {
     "en": "Host name of the web proxy for Cisco Meeting Server; it must differ from the MRA domains.",
     "ko": "Cisco Meeting Server 웹 프록시의 호스트 이름으로, MRA 도메인과 달라야 합니다."
    }
   },
   {
    "key": "edgeNetwork",
    "axl": "edgeNetwork",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "nics",
       "axl": "nics",
       "type": {
        "kind": "integer",
        "minimum": 1,
        "maximum": 2
       },
       "label": {
        "en": "LAN interfaces",
        "ko": "LAN 인터페이스"
       },
       "help": {
        "en": "Network interfaces that Expressway-E uses: 1 or 2.",
        "ko": "Expressway-E가 사용하는 네트워크 인터페이스 수로, 1 또는 2입니다."
       }
      },
      {
       "key": "staticNat",
       "axl": "staticNat",
       "type": {
        "kind": "string",
        "form": "ipv4"
       },
       "label": {
        "en": "Static NAT address",
        "ko": "고정 NAT 주소"
       },
       "help": {
        "en": "Public IPv4 address to which Expressway-E's address is translated, as set on Expressway-E.",
        "ko": "Expressway-E에 설정한, Expressway-E 주소가 변환되는 공용 IPv4 주소입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Network of Expressway-E",
     "ko": "Expressway-E 네트워크"
    },
    "help": {
     "en": "How Expressway-E stands in the DMZ.",
     "ko": "DMZ에 있는 Expressway-E의 네트워크 구성입니다."
    }
   },
   {
    "key": "traversalZone",
    "axl": "traversalZone",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "name",
       "axl": "name",
       "fallback": true,
       "type": {
        "kind": "string"
       },
       "label": {
        "en": "Name",
        "ko": "이름"
       },
       "help": {
        "en": "Name of the zone on Expressway-C; a managed Expressway is compared only where it is stated.",
        "ko": "Expressway-C의 영역 이름입니다. 지정된 경우에만 관리 대상 Expressway와 비교합니다."
       }
      },
      {
       "key": "port",
       "axl": "port",
       "fallback": true,
       "type": {
        "kind": "integer",
        "minimum": 1024,
        "maximum": 65534
       },
       "label": {
        "en": "SIP port",
        "ko": "SIP 포트"
       },
       "help": {
        "en": "Port of the zone on Expressway-E; needed to add the zone.",
        "ko": "Expressway-E 영역의 포트로, 영역을 추가할 때 필요합니다."
       }
      },
      {
       "key": "userName",
       "axl": "userName",
       "fallback": true,
       "type": {
        "kind": "string"
       },
       "label": {
        "en": "User name",
        "ko": "사용자 이름"
       },
       "help": {
        "en": "Local user on Expressway-E with which the zone signs in; needed to add it.",
        "ko": "영역이 로그인하는 Expressway-E의 로컬 사용자로, 영역을 추가할 때 필요합니다."
       }
      },
      {
       "key": "password",
       "axl": "password",
       "fallback": true,
       "type": {
        "kind": "secret"
       },
       "label": {
        "en": "Password",
        "ko": "암호"
       },
       "help": {
        "en": "Secret with its password; needed to add the zone, never compared.",
        "ko": "암호가 있는 비밀로, 영역을 추가할 때 필요하며 비교하지 않습니다."
       }
      },
      {
       "key": "peers",
       "axl": "peers",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "string",
         "form": "host"
        }
       },
       "label": {
        "en": "Peer addresses",
        "ko": "피어 주소"
       },
       "help": {
        "en": "Peer addresses of the traversal client zone on Expressway-C, as they stand there.",
        "ko": "Expressway-C의 트래버설 클라이언트 영역에 설정된 피어 주소입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Traversal zone",
     "ko": "트래버설 영역"
    },
    "help": {
     "en": "The Unified Communications traversal zone between Expressway-C and Expressway-E.",
     "ko": "Expressway-C와 Expressway-E 사이의 Unified Communications 트래버설 영역입니다."
    }
   },
   {
    "key": "certificates",
    "axl": "certificates",
    "fallback": true,
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "expresswayC",
       "axl": "expresswayC",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "server",
          "axl": "server",
          "type": {
           "kind": "map",
           "fields": [
            {
             "key": "issuer",
             "axl": "issuer",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Issuer",
              "ko": "발급자"
             },
             "help": {
              "en": "Name of the certificate authority that signed the certificate.",
              "ko": "인증서에 서명한 인증 기관의 이름입니다."
             }
            },
            {
             "key": "selfSigned",
             "axl": "selfSigned",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Self-signed",
              "ko": "자체 서명"
             },
             "help": {
              "en": "The certificate is signed by its own key, in place of an issuer.",
              "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
             }
            },
            {
             "key": "publicCa",
             "axl": "publicCa",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Public CA",
              "ko": "공용 CA"
             },
             "help": {
              "en": "The issuer is a public certificate authority that phones trust from the factory.",
              "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
             }
            },
            {
             "key": "commonName",
             "axl": "commonName",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Common name",
              "ko": "일반 이름"
             },
             "help": {
              "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
              "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
             }
            },
            {
             "key": "san",
             "axl": "san",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "string"
              },
              "unordered": true
             },
             "label": {
              "en": "Subject alternative names",
              "ko": "주체 대체 이름"
             },
             "help": {
              "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
              "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
             }
            },
            {
             "key": "eku",
             "axl": "eku",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "enum",
               "enum": "ExtendedKeyUsage"
              },
              "unordered": true
             },
             "label": {
              "en": "Extended key usage",
              "ko": "확장 키 용도"
             },
             "help": {
              "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
              "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
             }
            },
            {
             "key": "validUntil",
             "axl": "validUntil",
             "type": {
              "kind": "string",
              "form": "date"
             },
             "label": {
              "en": "Valid until",
              "ko": "만료일"
             },
             "help": {
              "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
              "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
             }
            }
           ]
          },
          "label": {
           "en": "Server certificate",
           "ko": "서버 인증서"
          },
          "help": {
           "en": "The certificate that this Expressway presents.",
           "ko": "이 Expressway가 제시하는 인증서입니다."
          }
         },
         {
          "key": "client",
          "axl": "client",
          "type": {
           "kind": "map",
           "fields": [
            {
             "key": "issuer",
             "axl": "issuer",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Issuer",
              "ko": "발급자"
             },
             "help": {
              "en": "Name of the certificate authority that signed the certificate.",
              "ko": "인증서에 서명한 인증 기관의 이름입니다."
             }
            },
            {
             "key": "selfSigned",
             "axl": "selfSigned",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Self-signed",
              "ko": "자체 서명"
             },
             "help": {
              "en": "The certificate is signed by its own key, in place of an issuer.",
              "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
             }
            },
            {
             "key": "publicCa",
             "axl": "publicCa",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Public CA",
              "ko": "공용 CA"
             },
             "help": {
              "en": "The issuer is a public certificate authority that phones trust from the factory.",
              "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
             }
            },
            {
             "key": "commonName",
             "axl": "commonName",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Common name",
              "ko": "일반 이름"
             },
             "help": {
              "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
              "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
             }
            },
            {
             "key": "san",
             "axl": "san",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "string"
              },
              "unordered": true
             },
             "label": {
              "en": "Subject alternative names",
              "ko": "주체 대체 이름"
             },
             "help": {
              "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
              "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
             }
            },
            {
             "key": "eku",
             "axl": "eku",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "enum",
               "enum": "ExtendedKeyUsage"
              },
              "unordered": true
             },
             "label": {
              "en": "Extended key usage",
              "ko": "확장 키 용도"
             },
             "help": {
              "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
              "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
             }
            },
            {
             "key": "validUntil",
             "axl": "validUntil",
             "type": {
              "kind": "string",
              "form": "date"
             },
             "label": {
              "en": "Valid until",
              "ko": "만료일"
             },
             "help": {
              "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
              "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
             }
            }
           ]
          },
          "label": {
           "en": "Client certificate",
           "ko": "클라이언트 인증서"
          },
          "help": {
           "en": "From X15.5 on, the certificate that this Expressway presents when it connects to other servers; before, the server certificate is used for both.",
           "ko": "X15.5부터 Expressway가 다른 서버에 연결할 때 제시하는 인증서입니다. 그 이전에는 서버 인증서를 두 용도로 사용합니다."
          }
         },
         {
          "key": "trust",
          "axl": "trust",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Trusted CAs",
           "ko": "신뢰하는 CA"
          },
          "help": {
           "en": "Certificate authorities whose chain is installed in the trust store.",
           "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
          }
         }
        ]
       },
       "label": {
        "en": "Expressway-C",
        "ko": "Expressway-C"
       },
       "help": {
        "en": "Certificate of the Expressway-C cluster.",
        "ko": "Expressway-C 클러스터의 인증서입니다."
       }
      },
      {
       "key": "expresswayE",
       "axl": "expresswayE",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "server",
          "axl": "server",
          "type": {
           "kind": "map",
           "fields": [
            {
             "key": "issuer",
             "axl": "issuer",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Issuer",
              "ko": "발급자"
             },
             "help": {
              "en": "Name of the certificate authority that signed the certificate.",
              "ko": "인증서에 서명한 인증 기관의 이름입니다."
             }
            },
            {
             "key": "selfSigned",
             "axl": "selfSigned",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Self-signed",
              "ko": "자체 서명"
             },
             "help": {
              "en": "The certificate is signed by its own key, in place of an issuer.",
              "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
             }
            },
            {
             "key": "publicCa",
             "axl": "publicCa",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Public CA",
              "ko": "공용 CA"
             },
             "help": {
              "en": "The issuer is a public certificate authority that phones trust from the factory.",
              "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
             }
            },
            {
             "key": "commonName",
             "axl": "commonName",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Common name",
              "ko": "일반 이름"
             },
             "help": {
              "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
              "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
             }
            },
            {
             "key": "san",
             "axl": "san",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "string"
              },
              "unordered": true
             },
             "label": {
              "en": "Subject alternative names",
              "ko": "주체 대체 이름"
             },
             "help": {
              "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
              "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
             }
            },
            {
             "key": "eku",
             "axl": "eku",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "enum",
               "enum": "ExtendedKeyUsage"
              },
              "unordered": true
             },
             "label": {
              "en": "Extended key usage",
              "ko": "확장 키 용도"
             },
             "help": {
              "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
              "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
             }
            },
            {
             "key": "validUntil",
             "axl": "validUntil",
             "type": {
              "kind": "string",
              "form": "date"
             },
             "label": {
              "en": "Valid until",
              "ko": "만료일"
             },
             "help": {
              "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
              "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
             }
            }
           ]
          },
          "label": {
           "en": "Server certificate",
           "ko": "서버 인증서"
          },
          "help": {
           "en": "The certificate that this Expressway presents.",
           "ko": "이 Expressway가 제시하는 인증서입니다."
          }
         },
         {
          "key": "client",
          "axl": "client",
          "type": {
           "kind": "map",
           "fields": [
            {
             "key": "issuer",
             "axl": "issuer",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Issuer",
              "ko": "발급자"
             },
             "help": {
              "en": "Name of the certificate authority that signed the certificate.",
              "ko": "인증서에 서명한 인증 기관의 이름입니다."
             }
            },
            {
             "key": "selfSigned",
             "axl": "selfSigned",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Self-signed",
              "ko": "자체 서명"
             },
             "help": {
              "en": "The certificate is signed by its own key, in place of an issuer.",
              "ko": "발급자 대신 자체 키로 서명한 인증서입니다."
             }
            },
            {
             "key": "publicCa",
             "axl": "publicCa",
             "fallback": true,
             "type": {
              "kind": "boolean"
             },
             "label": {
              "en": "Public CA",
              "ko": "공용 CA"
             },
             "help": {
              "en": "The issuer is a public certificate authority that phones trust from the factory.",
              "ko": "발급자가 전화기가 출고 시부터 신뢰하는 공용 인증 기관입니다."
             }
            },
            {
             "key": "commonName",
             "axl": "commonName",
             "type": {
              "kind": "string"
             },
             "label": {
              "en": "Common name",
              "ko": "일반 이름"
             },
             "help": {
              "en": "Common name (CN) of the subject, where known; two self-signed certificates must have different ones, or Expressway-C trusts only one of them.",
              "ko": "알려진 경우 주체의 일반 이름(CN)입니다. 자체 서명 인증서 두 개의 이름이 같으면 Expressway-C는 하나만 신뢰합니다."
             }
            },
            {
             "key": "san",
             "axl": "san",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "string"
              },
              "unordered": true
             },
             "label": {
              "en": "Subject alternative names",
              "ko": "주체 대체 이름"
             },
             "help": {
              "en": "Names in the certificate; on Expressway-C those of the phone security profiles, on Expressway-E the registration domains.",
              "ko": "인증서에 포함된 이름입니다. Expressway-C에는 전화기 보안 프로파일 이름, Expressway-E에는 등록 도메인이 필요합니다."
             }
            },
            {
             "key": "eku",
             "axl": "eku",
             "type": {
              "kind": "list",
              "item": ".",
              "of": {
               "kind": "enum",
               "enum": "ExtendedKeyUsage"
              },
              "unordered": true
             },
             "label": {
              "en": "Extended key usage",
              "ko": "확장 키 용도"
             },
             "help": {
              "en": "Purposes of the certificate, where known; Expressway needs server and client authentication.",
              "ko": "알려진 경우 인증서의 용도입니다. Expressway에는 서버 인증과 클라이언트 인증이 모두 필요합니다."
             }
            },
            {
             "key": "validUntil",
             "axl": "validUntil",
             "type": {
              "kind": "string",
              "form": "date"
             },
             "label": {
              "en": "Valid until",
              "ko": "만료일"
             },
             "help": {
              "en": "Last day of the certificate, such as 2027-03-31, where known; the report of readiness shows it on a time line.",
              "ko": "알려진 경우 인증서의 마지막 유효일입니다(예: 2027-03-31). 준비 상태 보고서의 시간선에 표시됩니다."
             }
            }
           ]
          },
          "label": {
           "en": "Client certificate",
           "ko": "클라이언트 인증서"
          },
          "help": {
           "en": "From X15.5 on, the certificate that this Expressway presents when it connects to other servers; before, the server certificate is used for both.",
           "ko": "X15.5부터 Expressway가 다른 서버에 연결할 때 제시하는 인증서입니다. 그 이전에는 서버 인증서를 두 용도로 사용합니다."
          }
         },
         {
          "key": "trust",
          "axl": "trust",
          "type": {
           "kind": "list",
           "item": ".",
           "of": {
            "kind": "string"
           },
           "unordered": true
          },
          "label": {
           "en": "Trusted CAs",
           "ko": "신뢰하는 CA"
          },
          "help": {
           "en": "Certificate authorities whose chain is installed in the trust store.",
           "ko": "신뢰 저장소에 인증서 체인이 설치된 인증 기관입니다."
          }
         }
        ]
       },
       "label": {
        "en": "Expressway-E",
        "ko": "Expressway-E"
       },
       "help": {
        "en": "Certificate of the Expressway-E cluster.",
        "ko": "Expressway-E 클러스터의 인증서입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Certificates of this Expressway",
     "ko": "이 Expressway의 인증서"
    },
    "help": {
     "en": "The certificates of these Expressway clusters, where they differ from those under `certificates`.",
     "ko": "`certificates`에 있는 것과 다른 경우 이 Expressway 클러스터의 인증서입니다."
    }
   }
  ],
  "repeated": true
 },
 {
  "key": "ils",
  "label": {
   "en": "Intercluster Lookup Service",
   "ko": "ILS(클러스터 간 조회 서비스)"
  },
  "help": {
   "en": "The network by which several clusters find the home cluster of a user.",
   "ko": "여러 클러스터에서 사용자의 홈 클러스터를 찾는 네트워크입니다."
  },
  "fields": [
   {
    "key": "enabled",
    "axl": "enabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enabled",
     "ko": "활성화"
    },
    "help": {
     "en": "The cluster is a hub or spoke of the ILS network.",
     "ko": "클러스터가 ILS 네트워크의 허브 또는 스포크입니다."
    }
   }
  ]
 },
 {
  "key": "ice",
  "label": {
   "en": "Interactive Connectivity Establishment (ICE)",
   "ko": "ICE(상호 연결 설정)"
  },
  "help": {
   "en": "Lets two remote endpoints send media directly, with TURN servers to relay it where they cannot.",
   "ko": "두 원격 엔드포인트가 미디어를 직접 주고받게 하고, 불가능할 때 TURN 서버로 릴레이합니다."
  },
  "fields": [
   {
    "key": "enabled",
    "axl": "enabled",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "step": "4.3",
    "label": {
     "en": "ICE",
     "ko": "ICE"
    },
    "help": {
     "en": "Enables ICE for the phones of this level.",
     "ko": "이 수준의 전화기에서 ICE를 활성화합니다."
    }
   },
   {
    "key": "defaultCandidate",
    "axl": "defaultCandidate",
    "type": {
     "kind": "enum",
     "enum": "IceCandidate"
    },
    "default": "host",
    "rule": "MRA026",
    "step": "4.4",
    "label": {
     "en": "Default candidate type",
     "ko": "기본 후보 유형"
    },
    "help": {
     "en": "The candidate offered to a peer that does not speak ICE.",
     "ko": "ICE를 지원하지 않는 상대방에게 제시하는 후보입니다."
    }
   },
   {
    "key": "serverReflexiveAddress",
    "axl": "serverReflexiveAddress",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "step": "4.5",
    "label": {
     "en": "Server reflexive address",
     "ko": "서버 재귀 주소"
    },
    "help": {
     "en": "Offers the address that a STUN server sees; needed for the default candidate serverReflexive.",
     "ko": "STUN 서버가 확인한 주소를 후보로 제시합니다. 기본 후보가 serverReflexive이면 필요합니다."
    }
   },
   {
    "key": "turn",
    "axl": "turn",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "primary",
       "axl": "primary",
       "type": {
        "kind": "string"
       },
       "step": "4.6",
       "label": {
        "en": "Primary TURN server",
        "ko": "기본 TURN 서버"
       },
       "help": {
        "en": "Address or host name of the first TURN server, usually the Expressway-E.",
        "ko": "첫 번째 TURN 서버의 주소 또는 호스트 이름으로, 보통 Expressway-E입니다."
       }
      },
      {
       "key": "secondary",
       "axl": "secondary",
       "type": {
        "kind": "string"
       },
       "step": "4.6",
       "label": {
        "en": "Secondary TURN server",
        "ko": "보조 TURN 서버"
       },
       "help": {
        "en": "Address or host name of the TURN server used when the primary does not answer.",
        "ko": "기본 서버가 응답하지 않을 때 사용하는 TURN 서버의 주소 또는 호스트 이름입니다."
       }
      },
      {
       "key": "transport",
       "axl": "transport",
       "type": {
        "kind": "enum",
        "enum": "TurnTransport"
       },
       "default": "auto",
       "rule": "MRA030",
       "step": "4.7",
       "label": {
        "en": "TURN transport type",
        "ko": "TURN 전송 유형"
       },
       "help": {
        "en": "Transport to the TURN server; Expressway-E does not relay ICE passthrough media over TCP.",
        "ko": "TURN 서버와의 전송 방식입니다. Expressway-E는 TCP를 통한 TURN 릴레이를 지원하지 않습니다."
       }
      },
      {
       "key": "username",
       "axl": "username",
       "type": {
        "kind": "string"
       },
       "step": "4.8",
       "label": {
        "en": "TURN server user name",
        "ko": "TURN 서버 사용자 이름"
       },
       "help": {
        "en": "User name with which endpoints sign in to the TURN server.",
        "ko": "엔드포인트가 TURN 서버에 로그인하는 사용자 이름입니다."
       }
      },
      {
       "key": "password",
       "axl": "password",
       "type": {
        "kind": "secret"
       },
       "step": "4.8",
       "label": {
        "en": "TURN server password",
        "ko": "TURN 서버 암호"
       },
       "help": {
        "en": "The name of a secret that holds the password; the password itself never stands in a file.",
        "ko": "암호를 담은 시크릿의 이름입니다. 암호 자체는 파일에 쓰지 않습니다."
       }
      }
     ]
    },
    "label": {
     "en": "TURN",
     "ko": "TURN"
    },
    "help": {
     "en": "Servers that relay media when endpoints cannot reach each other.",
     "ko": "엔드포인트가 서로 연결할 수 없을 때 미디어를 릴레이하는 서버입니다."
    }
   }
  ]
 }
];
