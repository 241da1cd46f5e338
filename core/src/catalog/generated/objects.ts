// Generated from schemas/objects/*.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { ObjectSchema } from "../schema.ts";

/** Every object section, in the order of a deploy. */
export const objectSchemas: readonly ObjectSchema[] = [
 {
  "section": "phoneNtpReferences",
  "axlType": "PhoneNtp",
  "axlElement": "phoneNtp",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "ipAddress"
  ],
  "lookup": [
   "ipAddress",
   "ipv6Address"
  ],
  "rename": "newIpAddress",
  "search": [
   "ipAddress",
   "ipv6Address",
   "description"
  ],
  "order": 10,
  "label": {
   "en": "Phone NTP reference",
   "ko": "전화기 NTP 참조"
  },
  "plural": {
   "en": "Phone NTP references",
   "ko": "전화기 NTP 참조"
  },
  "guiPath": {
   "en": "System > Phone NTP Reference",
   "ko": "시스템 > 전화기 NTP 참조"
  },
  "help": {
   "en": "An NTP server from which SIP phones take their time; MRA endpoints need one through the date/time group of their device pool.",
   "ko": "SIP 전화기가 시간을 가져오는 NTP 서버입니다. MRA 엔드포인트에는 디바이스 풀의 날짜/시간 그룹을 통해 하나 이상이 필요합니다."
  },
  "builtIn": [],
  "telling": [
   "mode"
  ],
  "icon": "watch",
  "treePlace": 40,
  "fields": [
   {
    "key": "ipAddress",
    "axl": "ipAddress",
    "type": {
     "kind": "string",
     "form": "address"
    },
    "required": true,
    "rename": "newIpAddress",
    "label": {
     "en": "IPv4 address",
     "ko": "IPv4 주소"
    },
    "help": {
     "en": "Address of the NTP server; date/time groups refer to the reference by it.",
     "ko": "NTP 서버의 주소이며, 날짜/시간 그룹이 이 주소로 참조합니다."
    }
   },
   {
    "key": "ipv6Address",
    "axl": "ipv6Address",
    "type": {
     "kind": "string",
     "form": "ipv6"
    },
    "addDefault": "",
    "rename": "newIpv6Address",
    "versions": "12.0+",
    "label": {
     "en": "IPv6 address",
     "ko": "IPv6 주소"
    },
    "help": {
     "en": "IPv6 address of the NTP server, for phones that speak IPv6.",
     "ko": "IPv6를 사용하는 전화기를 위한 NTP 서버의 IPv6 주소입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "mode",
    "axl": "mode",
    "type": {
     "kind": "enum",
     "enum": "XZzntpmode"
    },
    "addDefault": "Directed Broadcast",
    "default": "Directed Broadcast",
    "label": {
     "en": "Mode",
     "ko": "모드"
    },
    "help": {
     "en": "How phones ask for the time: one server by Unicast, or whoever answers a broadcast.",
     "ko": "전화기가 시간을 요청하는 방식으로, 유니캐스트로 한 서버에 요청하거나 브로드캐스트에 응답하는 서버를 사용합니다."
    }
   }
  ]
 },
 {
  "section": "dateTimeGroups",
  "axlType": "DateTimeGroup",
  "axlElement": "dateTimeGroup",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "timeZone"
  ],
  "order": 20,
  "step": "3",
  "label": {
   "en": "Date/time group",
   "ko": "날짜/시간 그룹"
  },
  "plural": {
   "en": "Date/time groups",
   "ko": "날짜/시간 그룹"
  },
  "guiPath": {
   "en": "System > Date/Time Group",
   "ko": "시스템 > 날짜/시간 그룹"
  },
  "help": {
   "en": "Time zone, date and time format and phone NTP references for the phones of a device pool.",
   "ko": "디바이스 풀에 속한 전화기의 시간대, 날짜 및 시간 형식, 전화기 NTP 참조를 정합니다."
  },
  "builtIn": [
   "CMLocal"
  ],
  "telling": [
   "timeZone"
  ],
  "icon": "calendar",
  "treePlace": 30,
  "phones": {
   "by": "named",
   "in": "devicePools",
   "key": "dateTimeGroup"
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Group name",
     "ko": "그룹 이름"
    },
    "help": {
     "en": "Unique name by which device pools refer to the group.",
     "ko": "디바이스 풀이 이 그룹을 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "timeZone",
    "axl": "timeZone",
    "type": {
     "kind": "enum",
     "enum": "XTimeZone"
    },
    "required": true,
    "default": "Europe/London",
    "label": {
     "en": "Time zone",
     "ko": "시간대"
    },
    "help": {
     "en": "Time zone of the phones in the device pools that use the group.",
     "ko": "이 그룹을 사용하는 디바이스 풀에 속한 전화기의 시간대입니다."
    }
   },
   {
    "key": "separator",
    "axl": "separator",
    "type": {
     "kind": "string",
     "choices": [
      {
       "value": "."
      },
      {
       "value": "/"
      },
      {
       "value": "-"
      }
     ]
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Separator",
     "ko": "구분 기호"
    },
    "help": {
     "en": "Character between day, month and year on the phone: /, . or -.",
     "ko": "전화기에 표시되는 일, 월, 년 사이의 문자로, /, . 또는 -입니다."
    }
   },
   {
    "key": "dateformat",
    "axl": "dateformat",
    "type": {
     "kind": "string",
     "choices": [
      {
       "value": "D.M.Y"
      },
      {
       "value": "M.D.Y"
      },
      {
       "value": "Y.M.D"
      },
      {
       "value": "D/M/Y"
      },
      {
       "value": "M/D/Y"
      },
      {
       "value": "Y/M/D"
      },
      {
       "value": "D-M-Y"
      },
      {
       "value": "M-D-Y"
      },
      {
       "value": "Y-M-D"
      }
     ]
    },
    "required": true,
    "label": {
     "en": "Date format",
     "ko": "날짜 형식"
    },
    "help": {
     "en": "Order of day, month and year on the phone, such as D/M/Y or Y/M/D.",
     "ko": "전화기에 표시되는 일, 월, 년의 순서이며, 예를 들어 D/M/Y 또는 Y/M/D입니다."
    }
   },
   {
    "key": "timeFormat",
    "axl": "timeFormat",
    "type": {
     "kind": "string",
     "choices": [
      {
       "value": "24-hour"
      },
      {
       "value": "12-hour"
      }
     ]
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Time format",
     "ko": "시간 형식"
    },
    "help": {
     "en": "Whether phones show the time by 12-hour or 24-hour clock.",
     "ko": "전화기가 시간을 12-hour 또는 24-hour 형식으로 표시하는지 정합니다."
    }
   },
   {
    "key": "phoneNtpReferences",
    "axl": "phoneNtpReferences",
    "type": {
     "kind": "list",
     "item": "selectedPhoneNtpReference",
     "of": {
      "kind": "reference",
      "to": "phoneNtpReferences"
     },
     "value": "phoneNtpName",
     "position": {
      "axl": "selectionOrder",
      "from": 0
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Selected phone NTP references",
     "ko": "선택한 전화기 NTP 참조"
    },
    "help": {
     "en": "NTP servers for SIP phones, tried in this order; MRA endpoints need at least one.",
     "ko": "SIP 전화기가 순서대로 시도하는 NTP 서버이며, MRA 엔드포인트에는 하나 이상 필요합니다."
    }
   }
  ]
 },
 {
  "section": "callManagerGroups",
  "axlType": "CallManagerGroup",
  "axlElement": "callManagerGroup",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name"
  ],
  "order": 30,
  "step": "3",
  "label": {
   "en": "Cisco Unified Communications Manager group",
   "ko": "Cisco Unified Communications Manager 그룹"
  },
  "plural": {
   "en": "Cisco Unified Communications Manager groups",
   "ko": "Cisco Unified Communications Manager 그룹"
  },
  "guiPath": {
   "en": "System > Cisco Unified CM Group",
   "ko": "시스템 > Cisco Unified CM 그룹"
  },
  "help": {
   "en": "An ordered list of up to three call processing nodes with which devices register; two or more make it redundant.",
   "ko": "디바이스가 등록하는 최대 세 개의 통화 처리 노드를 우선순위대로 나열한 목록입니다. 둘 이상이면 이중화됩니다."
  },
  "builtIn": [
   "Default"
  ],
  "telling": [
   "members"
  ],
  "icon": "server",
  "treePlace": 50,
  "inSentence": {
   "en": "Unified CM group",
   "ko": "Unified CM 그룹"
  },
  "exclusive": [
   "tftpDefault"
  ],
  "phones": {
   "by": "named",
   "in": "devicePools",
   "key": "callManagerGroup"
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which other objects refer to this one.",
     "ko": "다른 객체가 이 객체를 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "tftpDefault",
    "axl": "tftpDefault",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Auto-registration group",
     "ko": "자동 등록 그룹"
    },
    "help": {
     "en": "Devices that register automatically use this group; setting it clears it on all other groups.",
     "ko": "자동 등록하는 디바이스가 이 그룹을 사용합니다. 설정하면 다른 모든 그룹에서는 해제됩니다."
    }
   },
   {
    "key": "members",
    "axl": "members",
    "type": {
     "kind": "list",
     "item": "member",
     "of": {
      "kind": "reference",
      "to": "CallManager",
      "outside": true
     },
     "value": "callManagerName",
     "position": {
      "axl": "priority",
      "from": 1
     }
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Selected Cisco Unified Communications Managers",
     "ko": "선택한 Cisco Unified Communications Manager"
    },
    "help": {
     "en": "Call processing nodes in order of priority; two or more make the group redundant for MRA.",
     "ko": "우선순위대로 나열한 통화 처리 노드이며, MRA에서 이중화하려면 둘 이상 필요합니다."
    }
   }
  ]
 },
 {
  "section": "regions",
  "axlType": "Region",
  "axlElement": "region",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "restart"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name"
  ],
  "order": 40,
  "step": "2",
  "label": {
   "en": "Region",
   "ko": "지역"
  },
  "plural": {
   "en": "Regions",
   "ko": "지역"
  },
  "guiPath": {
   "en": "System > Region Information > Region",
   "ko": "시스템 > 지역 정보 > 지역"
  },
  "help": {
   "en": "Audio and video bit rates for calls within a region and between regions; MRA needs more video than the default of 384 kbps.",
   "ko": "지역 내 및 지역 간 통화의 오디오와 비디오 비트 전송률을 정합니다. MRA에는 기본값 384kbps보다 높은 비디오 비트 전송률이 필요합니다."
  },
  "builtIn": [
   "Default"
  ],
  "telling": [
   "relatedRegions"
  ],
  "icon": "globe",
  "treePlace": 20,
  "phones": {
   "by": "named",
   "in": "devicePools",
   "key": "region"
  },
  "changesWith": [
   "RegionMatrix"
  ],
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which other objects refer to this one.",
     "ko": "다른 객체가 이 객체를 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "relatedRegions",
    "axl": "relatedRegions",
    "type": {
     "kind": "list",
     "item": "relatedRegion",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "region",
        "axl": "regionName",
        "type": {
         "kind": "reference",
         "to": "regions"
        },
        "required": true,
        "label": {
         "en": "Region",
         "ko": "지역"
        },
        "help": {
         "en": "The other region of the relationship, or the region itself for calls within it.",
         "ko": "관계의 상대 지역이며, 지역 내 통화는 자기 지역을 지정합니다."
        }
       },
       {
        "key": "bandwidth",
        "axl": "bandwidth",
        "type": {
         "kind": "string",
         "choices": [
          {
           "value": "64 kbps",
           "help": {
            "en": "G.722 and G.711; what most deployments use.",
            "ko": "G.722 및 G.711이며 대부분 이 값을 사용합니다."
           }
          },
          {
           "value": "256 kbps",
           "help": {
            "en": "L16 and AAC-LD.",
            "ko": "L16 및 AAC-LD입니다."
           }
          },
          {
           "value": "128 kbps",
           "help": {
            "en": "AAC-LD.",
            "ko": "AAC-LD입니다."
           }
          },
          {
           "value": "48 kbps"
          },
          {
           "value": "32 kbps"
          },
          {
           "value": "24 kbps"
          },
          {
           "value": "16 kbps"
          },
          {
           "value": "8 kbps",
           "help": {
            "en": "G.729, for narrow links.",
            "ko": "대역폭이 좁은 링크용 G.729입니다."
           }
          }
         ]
        },
        "addDefault": "G.711",
        "default": "G.711",
        "label": {
         "en": "Maximum audio bit rate",
         "ko": "최대 오디오 비트 레이트"
        },
        "help": {
         "en": "Highest bit rate of audio on these calls, such as 64 kbps.",
         "ko": "이 통화에서 사용하는 오디오의 최대 비트 레이트이며, 예를 들어 64 kbps입니다."
        }
       },
       {
        "key": "videoBandwidth",
        "axl": "videoBandwidth",
        "type": {
         "kind": "integer",
         "choices": [
          {
           "value": "6000",
           "help": {
            "en": "Cisco's example for MRA: HD video.",
            "ko": "Cisco가 MRA의 예로 드는 값이며 HD 영상입니다."
           }
          },
          {
           "value": "384",
           "help": {
            "en": "AXL's default; too low for some MRA video endpoints.",
            "ko": "AXL의 기본값이며, 일부 MRA 비디오 엔드포인트에는 너무 낮습니다."
           }
          },
          {
           "value": "1500"
          },
          {
           "value": "2000"
          },
          {
           "value": "4000"
          },
          {
           "value": "20000"
          },
          {
           "value": "0",
           "help": {
            "en": "None: no video.",
            "ko": "없음: 영상을 사용하지 않습니다."
           }
          }
         ]
        },
        "addDefault": 384,
        "default": 384,
        "label": {
         "en": "Maximum session bit rate for video calls",
         "ko": "영상 통화에 대한 최대 세션 비트 레이트"
        },
        "help": {
         "en": "Highest bit rate of a video call in kbps; the default of 384 is too low for MRA video endpoints, for which Cisco gives 6000 as an example.",
         "ko": "영상 통화의 최대 비트 레이트(kbps)입니다. 기본값 384는 MRA 비디오 엔드포인트에 너무 낮으며, Cisco는 6000을 예로 듭니다."
        },
        "step": "2.3"
       },
       {
        "key": "lossyNetwork",
        "axl": "lossyNetwork",
        "type": {
         "kind": "enum",
         "enum": "XLossyNetwork"
        },
        "label": {
         "en": "Link loss type",
         "ko": "링크 손실 유형"
        },
        "help": {
         "en": "Whether the link loses packets, which decides the preferred audio codecs.",
         "ko": "링크의 패킷 손실 여부이며, 선호 오디오 코덱을 결정합니다."
        }
       },
       {
        "key": "codecPreference",
        "axl": "codecPreference",
        "type": {
         "kind": "reference",
         "to": "AudioCodecPreferenceList",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "Audio codec preference list",
         "ko": "오디오 코덱 기본 설정 목록"
        },
        "help": {
         "en": "List that orders the audio codecs on these calls.",
         "ko": "이 통화에서 오디오 코덱의 우선순위를 정하는 목록입니다."
        }
       },
       {
        "key": "immersiveVideoBandwidth",
        "axl": "immersiveVideoBandwidth",
        "type": {
         "kind": "integer",
         "choices": [
          {
           "value": "2147483647",
           "help": {
            "en": "Unlimited; AXL's default.",
            "ko": "제한 없음이며 AXL의 기본값입니다."
           }
          },
          {
           "value": "6000"
          },
          {
           "value": "20000"
          },
          {
           "value": "0",
           "help": {
            "en": "None.",
            "ko": "없음."
           }
          }
         ]
        },
        "addDefault": 2147483647,
        "default": 2147483647,
        "label": {
         "en": "Maximum session bit rate for immersive video calls",
         "ko": "몰입형 영상 통화에 대한 최대 세션 비트 레이트"
        },
        "help": {
         "en": "Highest bit rate of TelePresence calls in kbps; 2147483647 leaves them unlimited.",
         "ko": "TelePresence 통화의 최대 비트 레이트(kbps)이며, 2147483647은 제한이 없음을 뜻합니다."
        }
       }
      ]
     },
     "itemKey": "region",
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Relationships to other regions",
     "ko": "다른 지역에 대한 관계"
    },
    "help": {
     "en": "Bit rates for calls to each region, the region itself included; for MRA raise the one for video calls.",
     "ko": "자신을 포함한 각 지역과의 통화 비트 레이트이며, MRA에서는 영상 통화 비트 레이트를 높여야 합니다."
    },
    "step": "2"
   },
   {
    "key": "defaultCodec",
    "axl": "defaultCodec",
    "type": {
     "kind": "string",
     "choices": [
      {
       "value": "G.711"
      },
      {
       "value": "G.729"
      }
     ]
    },
    "immutable": true,
    "default": "G.711",
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Default codec",
     "ko": "기본 코덱"
    },
    "help": {
     "en": "Audio codec of the region when it is created; afterwards the relationships decide.",
     "ko": "지역을 만들 때의 오디오 코덱이며, 이후에는 지역 간 관계가 결정합니다."
    }
   }
  ]
 },
 {
  "section": "mraServiceDomains",
  "axlType": "MraServiceDomain",
  "axlElement": "mraServiceDomain",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "versions": "12.5+",
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "isDefault",
   "serviceDomains"
  ],
  "order": 50,
  "label": {
   "en": "MRA service domain",
   "ko": "MRA 서비스 도메인"
  },
  "plural": {
   "en": "MRA service domains",
   "ko": "MRA 서비스 도메인"
  },
  "guiPath": {
   "en": "Advanced Features > MRA Service Domain",
   "ko": "고급 기능 > MRA 서비스 도메인"
  },
  "help": {
   "en": "The domain through which phones that onboard with an activation code find their Expressway.",
   "ko": "활성화 코드로 온보딩하는 전화기가 Expressway를 찾는 데 사용하는 도메인입니다."
  },
  "builtIn": [],
  "telling": [
   "serviceDomains"
  ],
  "icon": "cloud",
  "exclusive": [
   "isDefault"
  ],
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which other objects refer to this one.",
     "ko": "다른 객체가 이 객체를 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "isDefault",
    "axl": "isDefault",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Default domain",
     "ko": "기본 도메인"
    },
    "help": {
     "en": "Phones without a service domain of their own use this one.",
     "ko": "자체 서비스 도메인이 없는 전화기가 이 도메인을 사용합니다."
    }
   },
   {
    "key": "serviceDomains",
    "axl": "serviceDomains",
    "type": {
     "kind": "string",
     "form": "domains"
    },
    "required": true,
    "label": {
     "en": "MRA service domains",
     "ko": "MRA 서비스 도메인"
    },
    "help": {
     "en": "SIP domains under which phones find the Expressway-E through _collab-edge records.",
     "ko": "전화기가 _collab-edge 레코드로 Expressway-E를 찾는 SIP 도메인입니다."
    }
   }
  ]
 },
 {
  "section": "devicePools",
  "axlType": "DevicePool",
  "axlElement": "devicePool",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset",
   "restart"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "callManagerGroupName",
   "regionName"
  ],
  "order": 60,
  "step": "3",
  "label": {
   "en": "Device pool",
   "ko": "디바이스 풀"
  },
  "plural": {
   "en": "Device pools",
   "ko": "디바이스 풀"
  },
  "guiPath": {
   "en": "System > Device Pool",
   "ko": "시스템 > 디바이스풀"
  },
  "help": {
   "en": "Common settings of many devices: call processing group, date/time group, region and more. MRA endpoints should share one that uses the MRA region.",
   "ko": "여러 디바이스에 공통된 통화 처리 그룹, 날짜/시간 그룹, 지역 등의 설정입니다. MRA 엔드포인트는 MRA 지역을 사용하는 디바이스 풀을 공유해야 합니다."
  },
  "builtIn": [
   "Default"
  ],
  "telling": [
   "region",
   "callManagerGroup",
   "dateTimeGroup"
  ],
  "icon": "layers",
  "treePlace": 10,
  "phones": {
   "by": "named",
   "in": "phones",
   "key": "devicePool"
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Device pool name",
     "ko": "디바이스 풀 이름"
    },
    "help": {
     "en": "Unique name of at most 50 characters by which devices refer to the pool.",
     "ko": "디바이스가 참조하는 50자 이하의 고유한 이름입니다."
    },
    "step": "3.3"
   },
   {
    "key": "autoSearchSpace",
    "axl": "autoSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling search space for auto-registration",
     "ko": "자동 등록용 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space of devices that register automatically with this pool.",
     "ko": "이 디바이스 풀로 자동 등록하는 디바이스의 발신 검색 공간입니다."
    }
   },
   {
    "key": "dateTimeGroup",
    "axl": "dateTimeSettingName",
    "type": {
     "kind": "reference",
     "to": "dateTimeGroups"
    },
    "required": true,
    "label": {
     "en": "Date/time group",
     "ko": "날짜/시간 그룹"
    },
    "help": {
     "en": "Group that gives the phones their time zone and, for MRA, their phone NTP references.",
     "ko": "전화기에 시간대를 제공하며, MRA에서는 전화기 NTP 참조도 제공하는 그룹입니다."
    },
    "step": "3.5"
   },
   {
    "key": "callManagerGroup",
    "axl": "callManagerGroupName",
    "type": {
     "kind": "reference",
     "to": "callManagerGroups"
    },
    "required": true,
    "label": {
     "en": "Cisco Unified Communications Manager group",
     "ko": "Cisco Unified Communications Manager 그룹"
    },
    "help": {
     "en": "Nodes with which the devices register; for MRA choose a redundant group.",
     "ko": "디바이스가 등록하는 노드의 그룹이며, MRA에서는 이중화된 그룹을 선택합니다."
    },
    "step": "3.4"
   },
   {
    "key": "mediaResourceList",
    "axl": "mediaResourceListName",
    "type": {
     "kind": "reference",
     "to": "MediaResourceList",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Media resource group list",
     "ko": "미디어 리소스 그룹 목록"
    },
    "help": {
     "en": "Conference bridges, transcoders and music servers that the devices may use, in order.",
     "ko": "디바이스가 순서대로 사용할 수 있는 회의 브리지, 트랜스코더, 음악 서버 목록입니다."
    }
   },
   {
    "key": "region",
    "axl": "regionName",
    "type": {
     "kind": "reference",
     "to": "regions"
    },
    "required": true,
    "label": {
     "en": "Region",
     "ko": "지역"
    },
    "help": {
     "en": "Region that decides the bit rates of calls; for MRA the one with a raised video bit rate.",
     "ko": "통화 비트 레이트를 결정하는 지역이며, MRA에서는 비디오 비트 레이트를 높인 지역을 사용합니다."
    },
    "step": "3.6"
   },
   {
    "key": "networkLocale",
    "axl": "networkLocale",
    "type": {
     "kind": "enum",
     "enum": "XCountry"
    },
    "nillable": true,
    "label": {
     "en": "Network locale",
     "ko": "네트워크 로캘"
    },
    "help": {
     "en": "Country whose tones and cadences the devices use.",
     "ko": "디바이스가 사용하는 신호음과 단속음의 국가입니다."
    }
   },
   {
    "key": "srst",
    "axl": "srstName",
    "type": {
     "kind": "reference",
     "to": "Srst",
     "outside": true
    },
    "addDefault": "Disable",
    "label": {
     "en": "SRST reference",
     "ko": "SRST 참조"
    },
    "help": {
     "en": "Router that processes calls when no Unified CM node can be reached; Disable for none.",
     "ko": "어떤 Unified CM 노드에도 연결할 수 없을 때 통화를 처리하는 라우터이며, 사용하지 않으면 Disable입니다."
    }
   },
   {
    "key": "connectionMonitorDuration",
    "axl": "connectionMonitorDuration",
    "type": {
     "kind": "integer"
    },
    "default": -1,
    "label": {
     "en": "Connection monitor duration",
     "ko": "연결 모니터링 기간"
    },
    "help": {
     "en": "Seconds a device stays with SRST after Unified CM is reachable again; -1 takes the enterprise parameter.",
     "ko": "Unified CM에 다시 연결된 후 SRST를 유지하는 시간(초)이며, -1이면 엔터프라이즈 파라미터를 따릅니다."
    }
   },
   {
    "key": "automatedAlternateRoutingCss",
    "axl": "automatedAlternateRoutingCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR calling search space",
     "ko": "AAR 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for calls rerouted through the PSTN when bandwidth runs out.",
     "ko": "대역폭이 부족하여 PSTN으로 다시 라우팅되는 통화의 발신 검색 공간입니다."
    }
   },
   {
    "key": "aarNeighborhood",
    "axl": "aarNeighborhoodName",
    "type": {
     "kind": "reference",
     "to": "AarGroup",
     "outside": true
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "AAR group",
     "ko": "AAR 그룹"
    },
    "help": {
     "en": "Group that gives the prefix for calls rerouted when bandwidth runs out.",
     "ko": "대역폭이 부족하여 다시 라우팅되는 통화에 접두사를 제공하는 그룹입니다."
    }
   },
   {
    "key": "location",
    "axl": "locationName",
    "type": {
     "kind": "reference",
     "to": "Location",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Location",
     "ko": "위치"
    },
    "help": {
     "en": "Location by which call admission control counts the bandwidth of calls.",
     "ko": "통화 허용 제어가 통화 대역폭을 계산하는 위치입니다."
    }
   },
   {
    "key": "mobilityCss",
    "axl": "mobilityCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Device mobility calling search space",
     "ko": "디바이스 모빌리티 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space that replaces the device's own while it roams within its mobility group.",
     "ko": "모빌리티 그룹 내에서 로밍하는 동안 디바이스의 발신 검색 공간을 대체합니다."
    }
   },
   {
    "key": "physicalLocation",
    "axl": "physicalLocationName",
    "type": {
     "kind": "reference",
     "to": "PhysicalLocation",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Physical location",
     "ko": "물리적 위치"
    },
    "help": {
     "en": "Place by which device mobility knows whether a phone is away from home.",
     "ko": "디바이스 모빌리티가 전화기의 외부 로밍 여부를 판단하는 장소입니다."
    }
   },
   {
    "key": "deviceMobilityGroup",
    "axl": "deviceMobilityGroupName",
    "type": {
     "kind": "reference",
     "to": "DeviceMobilityGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Device mobility group",
     "ko": "디바이스 모빌리티 그룹"
    },
    "help": {
     "en": "Sites with the same dialing habits, between which phones may roam.",
     "ko": "다이얼 방식이 같아 전화기가 서로 로밍할 수 있는 사이트의 그룹입니다."
    }
   },
   {
    "key": "revertPriority",
    "axl": "revertPriority",
    "type": {
     "kind": "enum",
     "enum": "XRevertPriority"
    },
    "default": "Default",
    "label": {
     "en": "Revert call priority",
     "ko": "통화 복귀 우선순위"
    },
    "help": {
     "en": "Whether a call on hold that reverts or an incoming call gets the focus.",
     "ko": "보류 복귀 통화와 수신 통화 중 어느 쪽이 우선 표시되는지 정합니다."
    }
   },
   {
    "key": "singleButtonBarge",
    "axl": "singleButtonBarge",
    "type": {
     "kind": "enum",
     "enum": "XBarge"
    },
    "default": "Default",
    "label": {
     "en": "Single button barge",
     "ko": "단일 버튼 참여"
    },
    "help": {
     "en": "Users join a call on a shared line by pressing its line button.",
     "ko": "사용자가 회선 버튼을 눌러 공유 회선의 통화에 참여합니다."
    }
   },
   {
    "key": "joinAcrossLines",
    "axl": "joinAcrossLines",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Join across lines",
     "ko": "회선 간 참가"
    },
    "help": {
     "en": "Users join calls on several lines of a phone into one conference.",
     "ko": "사용자가 전화기의 여러 회선에 있는 통화를 하나의 전화 회의로 결합합니다."
    }
   },
   {
    "key": "cgpnTransformationCss",
    "axl": "cgpnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling party transformation CSS",
     "ko": "발신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns localize the calling number for the device.",
     "ko": "디바이스에 맞게 발신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "cdpnTransformationCss",
    "axl": "cdpnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Called party transformation CSS",
     "ko": "수신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the called number before it leaves.",
     "ko": "통화를 내보내기 전에 수신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "localRouteGroupName",
    "axl": "localRouteGroupName",
    "type": {
     "kind": "reference",
     "to": "RouteGroup",
     "outside": true
    },
    "label": {
     "en": "Local route group",
     "ko": "로컬 라우트 그룹"
    },
    "help": {
     "en": "Route group that stands for the standard local route group on calls from these devices.",
     "ko": "이 디바이스의 통화에서 표준 로컬 라우트 그룹을 대신하는 라우트 그룹입니다."
    }
   },
   {
    "key": "geoLocation",
    "axl": "geoLocationName",
    "type": {
     "kind": "reference",
     "to": "GeoLocation",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Geolocation",
     "ko": "지리적 위치"
    },
    "help": {
     "en": "Civic address by which policies tell where a device stands.",
     "ko": "정책이 디바이스의 위치를 판단하는 주소 정보입니다."
    }
   },
   {
    "key": "geoLocationFilter",
    "axl": "geoLocationFilterName",
    "type": {
     "kind": "reference",
     "to": "GeoLocationFilter",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Geolocation filter",
     "ko": "지리적 위치 필터"
    },
    "help": {
     "en": "Fields of the geolocation that count when two places are compared.",
     "ko": "두 위치를 비교할 때 사용하는 지리적 위치 필드입니다."
    }
   },
   {
    "key": "callingPartyNationalPrefix",
    "axl": "callingPartyNationalPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming calling party national number prefix",
     "ko": "수신 통화 발신자 국내 번호 접두사"
    },
    "help": {
     "en": "Digits put before the calling number of incoming calls when it is of a national type.",
     "ko": "수신 통화의 발신 번호가 국내 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "callingPartyInternationalPrefix",
    "axl": "callingPartyInternationalPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming calling party international number prefix",
     "ko": "수신 통화 발신자 국제 번호 접두사"
    },
    "help": {
     "en": "Digits put before the calling number of incoming calls when it is of an international type.",
     "ko": "수신 통화의 발신 번호가 국제 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "callingPartyUnknownPrefix",
    "axl": "callingPartyUnknownPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming calling party unknown number prefix",
     "ko": "수신 통화 발신자 알 수 없는 번호 접두사"
    },
    "help": {
     "en": "Digits put before the calling number of incoming calls when it is of an unknown type.",
     "ko": "수신 통화의 발신 번호가 알 수 없는 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "callingPartySubscriberPrefix",
    "axl": "callingPartySubscriberPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming calling party subscriber number prefix",
     "ko": "수신 통화 발신자 가입자 번호 접두사"
    },
    "help": {
     "en": "Digits put before the calling number of incoming calls when it is of a subscriber type.",
     "ko": "수신 통화의 발신 번호가 가입자 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "adjunctCallingSearchSpace",
    "axl": "adjunctCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Adjunct CSS",
     "ko": "보조 CSS"
    },
    "help": {
     "en": "Calling search space used in addition when calls come in from another cluster.",
     "ko": "다른 클러스터에서 들어오는 통화에 추가로 사용하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "callingPartyNationalStripDigits",
    "axl": "callingPartyNationalStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party national number strip digits",
     "ko": "수신 통화 발신자 국내 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the calling number of incoming calls when it is of a national type.",
     "ko": "수신 통화의 발신 번호가 국내 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "callingPartyInternationalStripDigits",
    "axl": "callingPartyInternationalStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party international number strip digits",
     "ko": "수신 통화 발신자 국제 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the calling number of incoming calls when it is of an international type.",
     "ko": "수신 통화의 발신 번호가 국제 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "callingPartyUnknownStripDigits",
    "axl": "callingPartyUnknownStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party unknown number strip digits",
     "ko": "수신 통화 발신자 알 수 없는 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the calling number of incoming calls when it is of an unknown type.",
     "ko": "수신 통화의 발신 번호가 알 수 없는 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "callingPartySubscriberStripDigits",
    "axl": "callingPartySubscriberStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party subscriber number strip digits",
     "ko": "수신 통화 발신자 가입자 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the calling number of incoming calls when it is of a subscriber type.",
     "ko": "수신 통화의 발신 번호가 가입자 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "callingPartyNationalTransformationCss",
    "axl": "callingPartyNationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party national number CSS",
     "ko": "수신 통화 발신자 국내 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of incoming calls when it is of a national type.",
     "ko": "수신 통화의 발신 번호가 국내 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "callingPartyInternationalTransformationCss",
    "axl": "callingPartyInternationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party international number CSS",
     "ko": "수신 통화 발신자 국제 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of incoming calls when it is of an international type.",
     "ko": "수신 통화의 발신 번호가 국제 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "callingPartyUnknownTransformationCss",
    "axl": "callingPartyUnknownTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party unknown number CSS",
     "ko": "수신 통화 발신자 알 수 없는 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of incoming calls when it is of an unknown type.",
     "ko": "수신 통화의 발신 번호가 알 수 없는 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "callingPartySubscriberTransformationCss",
    "axl": "callingPartySubscriberTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming calling party subscriber number CSS",
     "ko": "수신 통화 발신자 가입자 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of incoming calls when it is of a subscriber type.",
     "ko": "수신 통화의 발신 번호가 가입자 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "calledPartyNationalPrefix",
    "axl": "calledPartyNationalPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming called party national number prefix",
     "ko": "수신 통화 수신자 국내 번호 접두사"
    },
    "help": {
     "en": "Digits put before the called number of incoming calls when it is of a national type.",
     "ko": "수신 통화의 수신 번호가 국내 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "calledPartyInternationalPrefix",
    "axl": "calledPartyInternationalPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming called party international number prefix",
     "ko": "수신 통화 수신자 국제 번호 접두사"
    },
    "help": {
     "en": "Digits put before the called number of incoming calls when it is of an international type.",
     "ko": "수신 통화의 수신 번호가 국제 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "calledPartyUnknownPrefix",
    "axl": "calledPartyUnknownPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming called party unknown number prefix",
     "ko": "수신 통화 수신자 알 수 없는 번호 접두사"
    },
    "help": {
     "en": "Digits put before the called number of incoming calls when it is of an unknown type.",
     "ko": "수신 통화의 수신 번호가 알 수 없는 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "calledPartySubscriberPrefix",
    "axl": "calledPartySubscriberPrefix",
    "type": {
     "kind": "string",
     "maxLength": 16
    },
    "label": {
     "en": "Incoming called party subscriber number prefix",
     "ko": "수신 통화 수신자 가입자 번호 접두사"
    },
    "help": {
     "en": "Digits put before the called number of incoming calls when it is of a subscriber type.",
     "ko": "수신 통화의 수신 번호가 가입자 유형일 때 앞에 붙이는 숫자입니다."
    }
   },
   {
    "key": "calledPartyNationalStripDigits",
    "axl": "calledPartyNationalStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party national number strip digits",
     "ko": "수신 통화 수신자 국내 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the called number of incoming calls when it is of a national type.",
     "ko": "수신 통화의 수신 번호가 국내 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "calledPartyInternationalStripDigits",
    "axl": "calledPartyInternationalStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party international number strip digits",
     "ko": "수신 통화 수신자 국제 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the called number of incoming calls when it is of an international type.",
     "ko": "수신 통화의 수신 번호가 국제 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "calledPartyUnknownStripDigits",
    "axl": "calledPartyUnknownStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party unknown number strip digits",
     "ko": "수신 통화 수신자 알 수 없는 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the called number of incoming calls when it is of an unknown type.",
     "ko": "수신 통화의 수신 번호가 알 수 없는 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "calledPartySubscriberStripDigits",
    "axl": "calledPartySubscriberStripDigits",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party subscriber number strip digits",
     "ko": "수신 통화 수신자 가입자 번호 제거 숫자"
    },
    "help": {
     "en": "Number of digits taken off the front of the called number of incoming calls when it is of a subscriber type.",
     "ko": "수신 통화의 수신 번호가 가입자 유형일 때 앞에서 제거할 자릿수입니다."
    }
   },
   {
    "key": "calledPartyNationalTransformationCss",
    "axl": "calledPartyNationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party national number CSS",
     "ko": "수신 통화 수신자 국내 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the called number of incoming calls when it is of a national type.",
     "ko": "수신 통화의 수신 번호가 국내 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "calledPartyInternationalTransformationCss",
    "axl": "calledPartyInternationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party international number CSS",
     "ko": "수신 통화 수신자 국제 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the called number of incoming calls when it is of an international type.",
     "ko": "수신 통화의 수신 번호가 국제 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "calledPartyUnknownTransformationCss",
    "axl": "calledPartyUnknownTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party unknown number CSS",
     "ko": "수신 통화 수신자 알 수 없는 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the called number of incoming calls when it is of an unknown type.",
     "ko": "수신 통화의 수신 번호가 알 수 없는 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "calledPartySubscriberTransformationCss",
    "axl": "calledPartySubscriberTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Incoming called party subscriber number CSS",
     "ko": "수신 통화 수신자 가입자 번호 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the called number of incoming calls when it is of a subscriber type.",
     "ko": "수신 통화의 수신 번호가 가입자 유형일 때 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "imeEnrolledPatternGroup",
    "axl": "imeEnrolledPatternGroupName",
    "type": {
     "kind": "reference",
     "to": "ImeEnrolledPatternGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Enrolled pattern group",
     "ko": "등록된 패턴 그룹"
    },
    "help": {
     "en": "Numbers offered to Intercompany Media Engine from this pool.",
     "ko": "이 디바이스 풀에서 Intercompany Media Engine에 제공하는 번호입니다."
    }
   },
   {
    "key": "cntdPnTransformationCss",
    "axl": "cntdPnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Connected party transformation CSS",
     "ko": "연결된 통화자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the connected number on these devices.",
     "ko": "이 디바이스에서 연결된 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "localRouteGroup",
    "axl": "localRouteGroup",
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
         "kind": "reference",
         "to": "LocalRouteGroup",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "Local route group",
         "ko": "로컬 라우트 그룹"
        },
        "help": {
         "en": "Name of the local route group.",
         "ko": "로컬 라우트 그룹의 이름입니다."
        }
       },
       {
        "key": "value",
        "axl": "value",
        "type": {
         "kind": "reference",
         "to": "RouteGroup",
         "outside": true
        },
        "label": {
         "en": "Route group",
         "ko": "라우트 그룹"
        },
        "help": {
         "en": "Route group that takes the place of the local one.",
         "ko": "로컬 라우트 그룹을 대신하는 라우트 그룹입니다."
        }
       }
      ]
     },
     "itemKey": "name",
     "unordered": true
    },
    "label": {
     "en": "Local route group settings",
     "ko": "로컬 라우트 그룹 설정"
    },
    "help": {
     "en": "For each local route group, the route group that stands for it on calls from these devices.",
     "ko": "각 로컬 라우트 그룹에 대해 이 디바이스의 통화에서 사용할 라우트 그룹입니다."
    }
   },
   {
    "key": "redirectingPartyTransformationCSS",
    "axl": "redirectingPartyTransformationCSS",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Redirecting party transformation CSS",
     "ko": "리디렉션 통화자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the number of a redirecting party.",
     "ko": "리디렉션한 통화자의 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "callingPartyTransformationCSS",
    "axl": "callingPartyTransformationCSS",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Calling party transformation CSS",
     "ko": "발신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number sent to these devices.",
     "ko": "이 디바이스로 보내는 발신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "wirelessLanProfileGroup",
    "axl": "wirelessLanProfileGroup",
    "type": {
     "kind": "reference",
     "to": "WlanProfileGroup",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wireless LAN profile group",
     "ko": "무선 LAN 프로파일 그룹"
    },
    "help": {
     "en": "Wi-Fi networks that phones receive with their configuration.",
     "ko": "전화기가 구성과 함께 받는 Wi-Fi 네트워크입니다."
    }
   },
   {
    "key": "elinGroup",
    "axl": "elinGroup",
    "type": {
     "kind": "reference",
     "to": "ElinGroup",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Emergency location (ELIN) group",
     "ko": "긴급 위치(ELIN) 그룹"
    },
    "help": {
     "en": "Numbers sent with emergency calls from the place of these devices.",
     "ko": "이 디바이스가 있는 장소에서 긴급 통화를 걸 때 보내는 번호입니다."
    }
   },
   {
    "key": "mraServiceDomain",
    "axl": "mraServiceDomain",
    "type": {
     "kind": "reference",
     "to": "mraServiceDomains"
    },
    "nillable": true,
    "versions": "12.5+",
    "label": {
     "en": "MRA service domain",
     "ko": "MRA 서비스 도메인"
    },
    "help": {
     "en": "Domain through which phones of the pool that onboard with an activation code reach Expressway.",
     "ko": "활성화 코드로 온보딩하는 이 풀의 전화기가 Expressway에 연결하는 도메인입니다."
    }
   }
  ]
 },
 {
  "section": "commonPhoneProfiles",
  "axlType": "CommonPhoneConfig",
  "axlElement": "commonPhoneConfig",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name"
  ],
  "order": 70,
  "step": "4",
  "label": {
   "en": "Common phone profile",
   "ko": "일반 전화 프로파일"
  },
  "plural": {
   "en": "Common phone profiles",
   "ko": "일반 전화 프로파일"
  },
  "guiPath": {
   "en": "Device > Device Settings > Common Phone Profile",
   "ko": "디바이스 > 디바이스 설정 > 일반 전화 프로파일"
  },
  "help": {
   "en": "Settings shared by phones, among them ICE; it takes effect on the phones that name it.",
   "ko": "ICE를 포함하여 여러 전화기가 공유하는 설정입니다. 이 프로파일을 지정한 전화기에 적용됩니다."
  },
  "builtIn": [
   "Standard Common Phone Profile"
  ],
  "telling": [
   "description"
  ],
  "icon": "settings",
  "treePlace": 60,
  "phones": {
   "by": "named",
   "in": "phones",
   "key": "commonPhoneProfile"
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name; a phone uses the profile, and its ICE settings, only if it names it.",
     "ko": "고유한 이름이며, 이 이름을 지정한 전화기만 프로파일과 ICE 설정을 사용합니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "unlockPwd",
    "axl": "unlockPwd",
    "type": {
     "kind": "secret"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Local phone unlock password",
     "ko": "로컬 전화기 잠금 해제 암호"
    },
    "help": {
     "en": "Password that unlocks the local settings menu of the phone.",
     "ko": "전화기의 로컬 설정 메뉴를 잠금 해제하는 암호입니다."
    }
   },
   {
    "key": "dndOption",
    "axl": "dndOption",
    "type": {
     "kind": "enum",
     "enum": "XDNDOption"
    },
    "default": "Ringer Off",
    "label": {
     "en": "DND option",
     "ko": "DND 옵션"
    },
    "help": {
     "en": "What Do Not Disturb does: turn the ringer off or reject calls.",
     "ko": "방해 금지(DND)의 동작으로, 벨소리를 끄거나 통화를 거부합니다."
    }
   },
   {
    "key": "dndAlertingType",
    "axl": "dndAlertingType",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "default": "Beep Only",
    "label": {
     "en": "DND incoming call alert",
     "ko": "DND 수신 통화 알림"
    },
    "help": {
     "en": "How a phone alerts of calls while Do Not Disturb is on.",
     "ko": "방해 금지(DND)가 켜진 동안 수신 통화를 알리는 방식입니다."
    }
   },
   {
    "key": "backgroundImage",
    "axl": "backgroundImage",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Enable end user access to phone background image setting",
     "ko": "최종 사용자의 전화기 배경 이미지 설정 액세스 허용"
    },
    "help": {
     "en": "Users may change the background image of their phone.",
     "ko": "사용자가 전화기의 배경 이미지를 변경할 수 있습니다."
    }
   },
   {
    "key": "phonePersonalization",
    "axl": "phonePersonalization",
    "type": {
     "kind": "enum",
     "enum": "XPhonePersonalization"
    },
    "default": "Default",
    "label": {
     "en": "Phone personalization",
     "ko": "전화기 개인 설정"
    },
    "help": {
     "en": "Whether users may personalize their phone with Phone Designer.",
     "ko": "사용자가 Phone Designer로 전화기를 개인 설정할 수 있는지 정합니다."
    }
   },
   {
    "key": "phoneServiceDisplay",
    "axl": "phoneServiceDisplay",
    "type": {
     "kind": "enum",
     "enum": "XPhoneServiceDisplay"
    },
    "default": "Default",
    "label": {
     "en": "Services provisioning",
     "ko": "서비스 프로비저닝"
    },
    "help": {
     "en": "Where a phone gets its services from: the phone, external URLs or both.",
     "ko": "전화기가 서비스를 내부, 외부 URL 또는 둘 다에서 가져오는지 정합니다."
    }
   },
   {
    "key": "sshUserId",
    "axl": "sshUserId",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "label": {
     "en": "Secure shell user",
     "ko": "Secure Shell 사용자"
    },
    "help": {
     "en": "User name for Cisco's support to sign in to the phone by SSH.",
     "ko": "Cisco 지원 담당자가 SSH로 전화기에 로그인하는 사용자 이름입니다."
    }
   },
   {
    "key": "sshPwd",
    "axl": "sshPwd",
    "type": {
     "kind": "secret"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Secure shell password",
     "ko": "Secure Shell 암호"
    },
    "help": {
     "en": "Password for signing in to the phone by SSH; given as the name of a secret.",
     "ko": "SSH로 전화기에 로그인하는 암호이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "vendorConfig",
    "axl": "vendorConfig",
    "type": {
     "kind": "vendorConfig"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Product-specific configuration",
     "ko": "제품별 구성 레이아웃"
    },
    "help": {
     "en": "Settings that depend on the phone model, as elements; what a file does not name stays as it is on the cluster.",
     "ko": "전화기 모델에 따라 다른 설정 요소입니다. 파일에 쓰지 않은 요소는 클러스터의 값을 유지합니다."
    }
   },
   {
    "key": "ice",
    "axl": "vendorConfig",
    "type": {
     "kind": "ice"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Interactive Connectivity Establishment (ICE)",
     "ko": "ICE(상호 연결 설정)"
    },
    "help": {
     "en": "Lets two remote endpoints send media directly, with TURN servers as fallback.",
     "ko": "두 원격 엔드포인트가 미디어를 직접 전송하게 하고, 불가능할 때 TURN 서버로 릴레이합니다."
    },
    "step": "4"
   },
   {
    "key": "alwaysUsePrimeLine",
    "axl": "alwaysUsePrimeLine",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Always use prime line",
     "ko": "항상 기본 회선 사용"
    },
    "help": {
     "en": "Going off hook answers or calls on the primary line, whatever line rings.",
     "ko": "어느 회선이 울리더라도 수화기를 들면 기본 회선으로 응답하거나 발신합니다."
    }
   },
   {
    "key": "alwaysUsePrimeLineForVoiceMessage",
    "axl": "alwaysUsePrimeLineForVoiceMessage",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Always use prime line for voice message",
     "ko": "음성 메시지에 항상 기본 회선 사용"
    },
    "help": {
     "en": "The messages button calls the voicemail of the primary line.",
     "ko": "메시지 버튼이 기본 회선의 음성 메일에 연결합니다."
    }
   },
   {
    "key": "vpnGroup",
    "axl": "vpnGroupName",
    "type": {
     "kind": "reference",
     "to": "VpnGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "VPN group",
     "ko": "VPN 그룹"
    },
    "help": {
     "en": "VPN gateways that phones with a built-in VPN client use; MRA needs none.",
     "ko": "내장 VPN 클라이언트가 있는 전화기가 사용하는 VPN 게이트웨이입니다. MRA에는 필요하지 않습니다."
    }
   },
   {
    "key": "vpnProfile",
    "axl": "vpnProfileName",
    "type": {
     "kind": "reference",
     "to": "VpnProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "VPN profile",
     "ko": "VPN 프로파일"
    },
    "help": {
     "en": "Settings of the built-in VPN client of phones.",
     "ko": "전화기에 내장된 VPN 클라이언트의 설정입니다."
    }
   },
   {
    "key": "featureControlPolicy",
    "axl": "featureControlPolicy",
    "type": {
     "kind": "reference",
     "to": "FeatureControlPolicy",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Feature control policy",
     "ko": "기능 제어 정책"
    },
    "help": {
     "en": "Policy that switches features and soft keys of phones on or off.",
     "ko": "전화기의 기능과 소프트키를 켜거나 끄는 정책입니다."
    }
   },
   {
    "key": "wifiHotspotProfile",
    "axl": "wifiHotspotProfile",
    "type": {
     "kind": "reference",
     "to": "WifiHotspot",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wi-Fi hotspot profile",
     "ko": "Wi-Fi 핫스팟 프로파일"
    },
    "help": {
     "en": "Settings for phones that offer Wi-Fi to other devices.",
     "ko": "다른 디바이스에 Wi-Fi를 제공하는 전화기의 설정입니다."
    }
   }
  ]
 },
 {
  "section": "enterprisePhoneConfig",
  "axlType": "EnterprisePhoneConfig",
  "axlElement": "enterprisePhoneConfig",
  "operations": [
   "update",
   "get"
  ],
  "identity": [],
  "lookup": [],
  "search": [],
  "order": 75,
  "step": "4",
  "label": {
   "en": "Enterprise phone configuration",
   "ko": "엔터프라이즈 전화기 구성"
  },
  "plural": {
   "en": "Enterprise phone configuration",
   "ko": "엔터프라이즈 전화기 구성"
  },
  "guiPath": {
   "en": "System > Enterprise Phone",
   "ko": "시스템 > 엔터프라이즈 전화기"
  },
  "help": {
   "en": "Product-specific settings for all phones of the cluster, among them ICE; a common phone profile or a phone may override them.",
   "ko": "ICE를 포함하여 클러스터의 모든 전화기에 적용되는 제품별 설정입니다. 일반 전화 프로파일이나 전화기에서 재정의할 수 있습니다."
  },
  "builtIn": [],
  "telling": [
   "ice"
  ],
  "icon": "settings-gear",
  "afterwards": {
   "en": "phones take the enterprise phone configuration when they are applied or reset",
   "ko": "전화기는 구성을 적용하거나 재설정해야 엔터프라이즈 전화기 구성을 반영합니다"
  },
  "fields": [
   {
    "key": "vendorConfig",
    "axl": "vendorConfig",
    "type": {
     "kind": "vendorConfig"
    },
    "nillable": true,
    "label": {
     "en": "Product-specific configuration",
     "ko": "제품별 구성 레이아웃"
    },
    "help": {
     "en": "Settings that depend on the phone model, as elements; what a file does not name stays as it is on the cluster.",
     "ko": "전화기 모델에 따라 다른 설정 요소입니다. 파일에 쓰지 않은 요소는 클러스터의 값을 유지합니다."
    }
   },
   {
    "key": "ice",
    "axl": "vendorConfig",
    "type": {
     "kind": "ice"
    },
    "label": {
     "en": "Interactive Connectivity Establishment (ICE)",
     "ko": "ICE(상호 연결 설정)"
    },
    "help": {
     "en": "Lets two remote endpoints send media directly, with TURN servers as fallback.",
     "ko": "두 원격 엔드포인트가 미디어를 직접 전송하게 하고, 불가능할 때 TURN 서버로 릴레이합니다."
    },
    "step": "4"
   }
  ]
 },
 {
  "section": "phoneSecurityProfiles",
  "axlType": "PhoneSecurityProfile",
  "axlElement": "phoneSecurityProfile",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "description"
  ],
  "order": 80,
  "step": "5",
  "label": {
   "en": "Phone security profile",
   "ko": "전화기 보안 프로파일"
  },
  "plural": {
   "en": "Phone security profiles",
   "ko": "전화기 보안 프로파일"
  },
  "guiPath": {
   "en": "System > Security > Phone Security Profile",
   "ko": "시스템 > 보안 > 전화기 보안 프로파일"
  },
  "help": {
   "en": "Security of signaling, media and configuration file for one phone type. For MRA its name is an FQDN in the enterprise domain, its mode Encrypted and its transport TLS.",
   "ko": "한 전화기 유형의 신호 처리, 미디어, 구성 파일 보안을 정합니다. MRA에서는 이름이 엔터프라이즈 도메인의 FQDN이고 모드는 Encrypted, 전송은 TLS여야 합니다."
  },
  "builtIn": [
   "* - Standard SIP Non-Secure Profile",
   "* - Standard SIP Secure Profile",
   "* - Standard SCCP Non-Secure Profile",
   "* - Standard SCCP Secure Profile",
   "Universal Device Template - Model-independent Security Profile"
  ],
  "telling": [
   "phoneType",
   "deviceSecurityMode",
   "transportType"
  ],
  "icon": "lock",
  "treePlace": 70,
  "resetAfter": "any",
  "phones": {
   "by": "named",
   "in": "phones",
   "key": "phoneSecurityProfile"
  },
  "rememberedByExpressway": true,
  "namedInCertificate": {
   "where": {
    "deviceSecurityMode": "Encrypted"
   },
   "unless": {
    "enableOAuthAuthentication": true
   }
  },
  "fields": [
   {
    "key": "phoneType",
    "axl": "phoneType",
    "type": {
     "kind": "enum",
     "enum": "XModel",
     "open": true
    },
    "required": true,
    "nillable": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Phone security profile type",
     "ko": "전화기 보안 프로파일 유형"
    },
    "help": {
     "en": "Model for which the profile is made; Jabber on the desktop is Cisco Unified Client Services Framework.",
     "ko": "프로파일의 대상 모델입니다. 데스크톱 Jabber는 Cisco Unified Client Services Framework입니다."
    },
    "step": "5.3"
   },
   {
    "key": "protocol",
    "axl": "protocol",
    "type": {
     "kind": "enum",
     "enum": "XDeviceProtocol"
    },
    "required": true,
    "nillable": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Device protocol",
     "ko": "디바이스 프로토콜"
    },
    "help": {
     "en": "Signaling protocol of the model; MRA endpoints use SIP.",
     "ko": "모델의 신호 처리 프로토콜이며, MRA 엔드포인트는 SIP를 사용합니다."
    }
   },
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "For MRA an FQDN within the enterprise domain; it must stand in the Expressway-C certificate as a subject alternative name.",
     "ko": "MRA에서는 엔터프라이즈 도메인을 포함하는 FQDN이어야 하며, Expressway-C 인증서의 주체 대체 이름에 있어야 합니다."
    },
    "step": "5.5"
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "deviceSecurityMode",
    "axl": "deviceSecurityMode",
    "type": {
     "kind": "enum",
     "enum": "XDeviceSecurityMode"
    },
    "nillable": true,
    "label": {
     "en": "Device security mode",
     "ko": "디바이스 보안 모드"
    },
    "help": {
     "en": "Protection of signaling and media; for MRA it must be Encrypted, else Expressway rejects the connection.",
     "ko": "신호 처리와 미디어의 보호 수준입니다. MRA에서는 Encrypted여야 하며, 그렇지 않으면 Expressway가 통신을 거부합니다."
    },
    "step": "5.6"
   },
   {
    "key": "authenticationMode",
    "axl": "authenticationMode",
    "type": {
     "kind": "enum",
     "enum": "XAuthenticationMode"
    },
    "default": "By Null String",
    "label": {
     "en": "Authentication mode",
     "ko": "인증 모드"
    },
    "help": {
     "en": "How a phone proves itself when it receives a certificate from the CAPF; MRA does not support CAPF.",
     "ko": "전화기가 CAPF에서 인증서를 받을 때 자신을 증명하는 방식입니다. MRA에서는 CAPF를 지원하지 않습니다."
    }
   },
   {
    "key": "keySize",
    "axl": "keySize",
    "type": {
     "kind": "integer",
     "enum": "XKeySize"
    },
    "default": 2048,
    "label": {
     "en": "RSA key size (bits)",
     "ko": "RSA 키 크기(비트)"
    },
    "help": {
     "en": "Length of the RSA key that CAPF has the phone make.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 RSA 키의 길이입니다."
    }
   },
   {
    "key": "keyOrder",
    "axl": "keyOrder",
    "type": {
     "kind": "enum",
     "enum": "XKeyOrder"
    },
    "default": "RSA Only",
    "label": {
     "en": "Key order",
     "ko": "키 순서"
    },
    "help": {
     "en": "Which kinds of keys CAPF has the phone make, and in which order.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 키의 종류와 순서입니다."
    }
   },
   {
    "key": "ecKeySize",
    "axl": "ecKeySize",
    "type": {
     "kind": "integer",
     "enum": "XECKeySize"
    },
    "label": {
     "en": "EC key size (bits)",
     "ko": "EC 키 크기(비트)"
    },
    "help": {
     "en": "Length of the elliptic curve key that CAPF has the phone make.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 타원 곡선 키의 길이입니다."
    }
   },
   {
    "key": "tftpEncryptedConfig",
    "axl": "tftpEncryptedConfig",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "TFTP encrypted config",
     "ko": "TFTP 암호화 구성"
    },
    "help": {
     "en": "Encrypts the configuration file; leave it off for DX series, 7800 and 8811, 8841, 8845, 8861 and 8865 phones, which cannot use MRA with it.",
     "ko": "구성 파일을 암호화합니다. DX 시리즈, 7800 및 8811, 8841, 8845, 8861, 8865 전화기는 이 옵션을 사용하면 MRA가 작동하지 않으므로 끕니다."
    },
    "step": "5.8"
   },
   {
    "key": "enableOAuthAuthentication",
    "axl": "EnableOAuthAuthentication",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "versions": "12.5+",
    "label": {
     "en": "Enable OAuth authentication",
     "ko": "OAuth 인증 활성화"
    },
    "help": {
     "en": "Phones register with OAuth tokens instead of certificates; needs Encrypted, TLS and SIP OAuth mode of the cluster.",
     "ko": "전화기가 인증서 대신 OAuth 토큰으로 등록합니다. Encrypted, TLS 및 클러스터의 SIP OAuth 모드가 필요합니다."
    }
   },
   {
    "key": "nonceValidityTime",
    "axl": "nonceValidityTime",
    "type": {
     "kind": "integer"
    },
    "default": 600,
    "label": {
     "en": "Nonce validity time",
     "ko": "Nonce 유효 시간"
    },
    "help": {
     "en": "Seconds after which Unified CM computes a new nonce for digest authentication.",
     "ko": "Unified CM이 다이제스트 인증용 nonce를 새로 계산하는 주기(초)입니다."
    }
   },
   {
    "key": "transportType",
    "axl": "transportType",
    "type": {
     "kind": "enum",
     "enum": "XTransport"
    },
    "default": "TCP+UDP",
    "label": {
     "en": "Transport type",
     "ko": "전송 유형"
    },
    "help": {
     "en": "Transport of SIP signaling; for MRA set TLS.",
     "ko": "SIP 신호 처리의 전송 방식이며, MRA에서는 TLS로 설정합니다."
    },
    "step": "5.7"
   },
   {
    "key": "sipPhonePort",
    "axl": "sipPhonePort",
    "type": {
     "kind": "integer"
    },
    "default": 5060,
    "label": {
     "en": "SIP phone port",
     "ko": "SIP 전화기 포트"
    },
    "help": {
     "en": "Port on which phones without TLS listen for SIP messages.",
     "ko": "TLS를 사용하지 않는 전화기가 SIP 메시지를 수신하는 포트입니다."
    }
   },
   {
    "key": "enableDigestAuthentication",
    "axl": "enableDigestAuthentication",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Enable digest authentication",
     "ko": "다이제스트 인증 활성화"
    },
    "help": {
     "en": "Challenges each SIP request of the phone; not supported together with SIP OAuth.",
     "ko": "전화기의 각 SIP 요청을 인증합니다. SIP OAuth와 함께 사용할 수 없습니다."
    }
   },
   {
    "key": "excludeDigestCredentials",
    "axl": "excludeDigestCredentials",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Exclude digest credentials in configuration file",
     "ko": "구성 파일에서 다이제스트 자격 증명 제외"
    },
    "help": {
     "en": "Leaves the digest credentials out of the file that the phone downloads.",
     "ko": "전화기가 다운로드하는 파일에 다이제스트 자격 증명을 넣지 않습니다."
    }
   }
  ]
 },
 {
  "section": "sipTrunkSecurityProfiles",
  "axlType": "SipTrunkSecurityProfile",
  "axlElement": "sipTrunkSecurityProfile",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "description"
  ],
  "order": 85,
  "label": {
   "en": "SIP trunk security profile",
   "ko": "SIP 트렁크 보안 프로파일"
  },
  "plural": {
   "en": "SIP trunk security profiles",
   "ko": "SIP 트렁크 보안 프로파일"
  },
  "guiPath": {
   "en": "System > Security > SIP Trunk Security Profile",
   "ko": "시스템 > 보안 > SIP 트렁크 보안 프로파일"
  },
  "help": {
   "en": "Security and listening port of SIP trunks; trunks must not listen on 5060 or 5061 where MRA lines register.",
   "ko": "SIP 트렁크의 보안과 수신 포트를 정합니다. MRA 회선이 등록되는 곳에서는 트렁크가 5060 또는 5061에서 수신하지 않아야 합니다."
  },
  "builtIn": [
   "Non Secure SIP Trunk Profile"
  ],
  "telling": [
   "securityMode",
   "incomingPort"
  ],
  "icon": "key",
  "rememberedByExpressway": true,
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 75
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which SIP trunks refer to the profile.",
     "ko": "SIP 트렁크가 이 프로파일을 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "nillable": true,
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "securityMode",
    "axl": "securityMode",
    "type": {
     "kind": "enum",
     "enum": "XDeviceSecurityMode"
    },
    "nillable": true,
    "label": {
     "en": "Device security mode",
     "ko": "디바이스 보안 모드"
    },
    "help": {
     "en": "Protection of the signaling between Unified CM and the other end of the trunk.",
     "ko": "Unified CM과 트렁크 상대 간 신호 처리의 보호 수준입니다."
    }
   },
   {
    "key": "incomingTransport",
    "axl": "incomingTransport",
    "type": {
     "kind": "enum",
     "enum": "XTransport"
    },
    "default": "TCP+UDP",
    "label": {
     "en": "Incoming transport type",
     "ko": "수신 전송 유형"
    },
    "help": {
     "en": "Transport on which the trunk accepts SIP messages.",
     "ko": "트렁크가 SIP 메시지를 수신하는 전송 방식입니다."
    }
   },
   {
    "key": "outgoingTransport",
    "axl": "outgoingTransport",
    "type": {
     "kind": "enum",
     "enum": "XTransport"
    },
    "nillable": true,
    "label": {
     "en": "Outgoing transport type",
     "ko": "발신 전송 유형"
    },
    "help": {
     "en": "Transport over which the trunk sends SIP messages.",
     "ko": "트렁크가 SIP 메시지를 보내는 전송 방식입니다."
    }
   },
   {
    "key": "digestAuthentication",
    "axl": "digestAuthentication",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Enable digest authentication",
     "ko": "다이제스트 인증 활성화"
    },
    "help": {
     "en": "Challenges SIP requests that arrive on the trunk.",
     "ko": "트렁크로 들어오는 SIP 요청을 인증합니다."
    }
   },
   {
    "key": "noncePolicyTime",
    "axl": "noncePolicyTime",
    "type": {
     "kind": "integer"
    },
    "default": 600,
    "label": {
     "en": "Nonce validity time",
     "ko": "Nonce 유효 시간"
    },
    "help": {
     "en": "Minutes after which Unified CM computes a new nonce for digest authentication.",
     "ko": "Unified CM이 다이제스트 인증용 nonce를 새로 계산하는 주기(분)입니다."
    }
   },
   {
    "key": "x509SubjectName",
    "axl": "x509SubjectName",
    "type": {
     "kind": "string",
     "maxLength": 4096
    },
    "label": {
     "en": "Secure certificate subject or subject alternate name",
     "ko": "보안 인증서 주체 또는 주체 대체 이름"
    },
    "help": {
     "en": "Names by which Unified CM recognizes the certificate of the other end; for Expressway-C its cluster name.",
     "ko": "Unified CM이 상대의 인증서를 식별하는 이름이며, Expressway-C는 클러스터 이름입니다."
    }
   },
   {
    "key": "incomingPort",
    "axl": "incomingPort",
    "type": {
     "kind": "integer",
     "choices": [
      {
       "value": "5060",
       "help": {
        "en": "Not encrypted.",
        "ko": "암호화하지 않습니다."
       }
      },
      {
       "value": "5061",
       "help": {
        "en": "TLS.",
        "ko": "TLS입니다."
       }
      }
     ]
    },
    "default": 5060,
    "label": {
     "en": "Incoming port",
     "ko": "수신 포트"
    },
    "help": {
     "en": "Port on which the trunk listens; it must not be 5060 or 5061 where MRA lines register.",
     "ko": "트렁크가 수신하는 포트입니다. MRA 회선이 등록되는 곳에서는 5060 또는 5061이 아니어야 합니다."
    }
   },
   {
    "key": "applLevelAuthentication",
    "axl": "applLevelAuthentication",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Enable application level authorization",
     "ko": "애플리케이션 수준 인증 활성화"
    },
    "help": {
     "en": "Each application that uses the trunk must be authorized on its own.",
     "ko": "트렁크를 사용하는 각 애플리케이션을 개별적으로 인증해야 합니다."
    }
   },
   {
    "key": "acceptPresenceSubscription",
    "axl": "acceptPresenceSubscription",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Accept presence subscription",
     "ko": "프레즌스 구독 수락"
    },
    "help": {
     "en": "Accepts presence requests that arrive on the trunk.",
     "ko": "트렁크로 들어오는 프레즌스 요청을 수락합니다."
    }
   },
   {
    "key": "acceptOutOfDialogRefer",
    "axl": "acceptOutOfDialogRefer",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Accept out-of-dialog REFER",
     "ko": "다이얼로그 외 REFER 수락"
    },
    "help": {
     "en": "Accepts REFER requests that belong to no call.",
     "ko": "통화에 속하지 않은 REFER 요청을 수락합니다."
    }
   },
   {
    "key": "acceptUnsolicitedNotification",
    "axl": "acceptUnsolicitedNotification",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Accept unsolicited notification",
     "ko": "요청하지 않은 알림 수락"
    },
    "help": {
     "en": "Accepts notifications, such as message waiting, that nobody subscribed to.",
     "ko": "메시지 대기 표시처럼 구독하지 않은 알림을 수락합니다."
    }
   },
   {
    "key": "allowReplaceHeader",
    "axl": "allowReplaceHeader",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Accept replaces header",
     "ko": "대체 헤더 수락"
    },
    "help": {
     "en": "Accepts requests that replace an existing call, as a transfer does.",
     "ko": "전환처럼 기존 통화를 대체하는 요청을 수락합니다."
    }
   },
   {
    "key": "transmitSecurityStatus",
    "axl": "transmitSecurityStatus",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Transmit security status",
     "ko": "보안 상태 전송"
    },
    "help": {
     "en": "Tells the other end whether a call is secure.",
     "ko": "통화의 보안 여부를 상대에게 알립니다."
    }
   },
   {
    "key": "sipV150OutboundSdpOfferFiltering",
    "axl": "sipV150OutboundSdpOfferFiltering",
    "type": {
     "kind": "enum",
     "enum": "XV150SDPFilter"
    },
    "addDefault": "Use Default Filter",
    "default": "Use Default Filter",
    "label": {
     "en": "SIP V.150 outbound SDP offer filtering",
     "ko": "SIP V.150 아웃바운드 SDP 제안 필터링"
    },
    "help": {
     "en": "Whether modem relay lines are taken out of offers on the trunk.",
     "ko": "트렁크의 제안에서 모뎀 릴레이 항목을 제거할지 정합니다."
    }
   },
   {
    "key": "allowChargingHeader",
    "axl": "allowChargingHeader",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Allow charging header",
     "ko": "과금 헤더 허용"
    },
    "help": {
     "en": "Lets charging information through in received messages.",
     "ko": "수신 메시지의 과금 정보를 허용합니다."
    }
   }
  ]
 },
 {
  "section": "universalLineTemplates",
  "axlType": "UniversalLineTemplate",
  "axlElement": "universalLineTemplate",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "lineDescription"
  ],
  "order": 90,
  "step": "6",
  "label": {
   "en": "Universal line template",
   "ko": "범용 회선 템플릿"
  },
  "plural": {
   "en": "Universal line templates",
   "ko": "범용 회선 템플릿"
  },
  "guiPath": {
   "en": "User Management > User/Phone Add > Universal Line Template",
   "ko": "사용자 관리 > 사용자/전화기 추가 > 범용 회선 템플릿"
  },
  "help": {
   "en": "Settings for directory numbers that users or administrators provision through a user profile.",
   "ko": "사용자 프로파일을 통해 프로비저닝하는 디렉터리 번호의 설정입니다."
  },
  "builtIn": [
   "Sample Line Template with TAG usage examples"
  ],
  "telling": [
   "routePartition"
  ],
  "icon": "list-flat",
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which user profiles refer to the template.",
     "ko": "사용자 프로파일이 이 템플릿을 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "urgentPriority",
    "axl": "urgentPriority",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Urgent priority",
     "ko": "긴급 우선순위"
    },
    "help": {
     "en": "Calls go out as soon as the number matches, without waiting for further digits.",
     "ko": "추가 숫자를 기다리지 않고 번호가 일치하는 즉시 통화를 라우팅합니다."
    }
   },
   {
    "key": "lineDescription",
    "axl": "lineDescription",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Line description",
     "ko": "회선 설명"
    },
    "help": {
     "en": "Description of new directory numbers; tags such as #LastName# are filled in from the user.",
     "ko": "새 디렉터리 번호의 설명이며, #LastName# 같은 태그는 사용자 정보로 채워집니다."
    }
   },
   {
    "key": "routePartition",
    "axl": "routePartition",
    "type": {
     "kind": "reference",
     "to": "RoutePartition",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Route partition",
     "ko": "경로 파티션"
    },
    "help": {
     "en": "Partition in which the number stands; who has it in the calling search space may call it.",
     "ko": "번호가 속한 파티션이며, 발신 검색 공간에 이 파티션이 있는 사용자가 발신할 수 있습니다."
    }
   },
   {
    "key": "voiceMailProfile",
    "axl": "voiceMailProfile",
    "type": {
     "kind": "reference",
     "to": "VoiceMailProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Voicemail profile",
     "ko": "음성 메일 프로파일"
    },
    "help": {
     "en": "Profile that leads the messages button and forwarded calls to voicemail.",
     "ko": "메시지 버튼과 착신 전환된 통화를 음성 메일로 연결하는 프로파일입니다."
    }
   },
   {
    "key": "callingSearchSpace",
    "axl": "callingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling search space",
     "ko": "발신 검색 공간"
    },
    "help": {
     "en": "Partitions whose numbers may be called, in order.",
     "ko": "발신할 수 있는 번호의 파티션을 순서대로 정합니다."
    }
   },
   {
    "key": "alertingName",
    "axl": "alertingName",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Alerting name",
     "ko": "알림 이름"
    },
    "help": {
     "en": "Name that the caller sees while the phone rings.",
     "ko": "전화기가 울리는 동안 발신자에게 표시되는 이름입니다."
    }
   },
   {
    "key": "extCallControlProfile",
    "axl": "extCallControlProfile",
    "type": {
     "kind": "reference",
     "to": "ExternalCallControlProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "External call control profile",
     "ko": "외부 통화 제어 프로파일"
    },
    "help": {
     "en": "Server that decides how calls to the number are routed.",
     "ko": "이 번호로 오는 통화의 라우팅을 결정하는 서버의 프로파일입니다."
    }
   },
   {
    "key": "blfPresenceGroup",
    "axl": "blfPresenceGroup",
    "type": {
     "kind": "reference",
     "to": "PresenceGroup",
     "outside": true
    },
    "addDefault": "Standard Presence group",
    "label": {
     "en": "BLF presence group",
     "ko": "BLF 프레즌스 그룹"
    },
    "help": {
     "en": "Group that decides who may watch the status of the line.",
     "ko": "회선 상태를 볼 수 있는 대상을 결정하는 그룹입니다."
    }
   },
   {
    "key": "callPickupGroup",
    "axl": "callPickupGroup",
    "type": {
     "kind": "reference",
     "to": "CallPickupGroup",
     "outside": true
    },
    "label": {
     "en": "Call pickup group",
     "ko": "당겨받기 그룹"
    },
    "help": {
     "en": "Group whose members may pick up calls to the number.",
     "ko": "이 번호로 오는 통화를 당겨받을 수 있는 그룹입니다."
    }
   },
   {
    "key": "partyEntranceTone",
    "axl": "partyEntranceTone",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Party entrance tone",
     "ko": "참가 신호음"
    },
    "help": {
     "en": "Plays a tone when somebody joins or leaves a conference or barged call.",
     "ko": "누군가 회의나 참여 통화에 들어오거나 나갈 때 신호음을 재생합니다."
    }
   },
   {
    "key": "autoAnswer",
    "axl": "autoAnswer",
    "type": {
     "kind": "enum",
     "enum": "XAutoAnswer"
    },
    "addDefault": "Auto Answer Off",
    "default": "Auto Answer Off",
    "label": {
     "en": "Auto answer",
     "ko": "자동 응답"
    },
    "help": {
     "en": "Calls are answered by themselves, with headset or speakerphone.",
     "ko": "헤드셋 또는 스피커폰으로 통화에 자동 응답합니다."
    }
   },
   {
    "key": "rejectAnonymousCall",
    "axl": "rejectAnonymousCall",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Reject anonymous calls",
     "ko": "익명 통화 거부"
    },
    "help": {
     "en": "Refuses calls that hide the caller's number.",
     "ko": "발신자 번호를 숨긴 통화를 거부합니다."
    }
   },
   {
    "key": "userHoldMohAudioSource",
    "axl": "userHoldMohAudioSource",
    "type": {
     "kind": "integer",
     "minimum": 0,
     "maximum": 51
    },
    "nillable": true,
    "label": {
     "en": "User hold MOH audio source",
     "ko": "사용자 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music for parties whom the user puts on hold.",
     "ko": "사용자가 통화를 보류할 때 상대방에게 재생되는 음악입니다."
    }
   },
   {
    "key": "networkHoldMohAudioSource",
    "axl": "networkHoldMohAudioSource",
    "type": {
     "kind": "integer",
     "minimum": 0,
     "maximum": 51
    },
    "nillable": true,
    "label": {
     "en": "Network hold MOH audio source",
     "ko": "네트워크 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music while a transfer or conference puts a party on hold.",
     "ko": "전환이나 회의로 통화가 보류될 때 재생되는 음악입니다."
    }
   },
   {
    "key": "aarDestinationMask",
    "axl": "aarDestinationMask",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "nillable": true,
    "label": {
     "en": "AAR destination mask",
     "ko": "AAR 대상 마스크"
    },
    "help": {
     "en": "Mask that makes a PSTN number of the directory number when calls are rerouted.",
     "ko": "통화가 다시 라우팅될 때 디렉터리 번호를 PSTN 번호로 만드는 마스크입니다."
    }
   },
   {
    "key": "aarGroup",
    "axl": "aarGroup",
    "type": {
     "kind": "reference",
     "to": "AarGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR group",
     "ko": "AAR 그룹"
    },
    "help": {
     "en": "Group that gives the prefix for calls rerouted when bandwidth runs out.",
     "ko": "대역폭이 부족하여 다시 라우팅되는 통화에 접두사를 제공하는 그룹입니다."
    }
   },
   {
    "key": "retainDestInCallFwdHistory",
    "axl": "retainDestInCallFwdHistory",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Retain destination in call forward history",
     "ko": "착신 전환 기록에 대상 유지"
    },
    "help": {
     "en": "Keeps the forwarded number in the history of a call rerouted by AAR.",
     "ko": "AAR로 다시 라우팅된 통화의 기록에 착신 전환된 번호를 유지합니다."
    }
   },
   {
    "key": "forwardDestAllCalls",
    "axl": "forwardDestAllCalls",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward all calls to",
     "ko": "모든 통화 착신 전환 대상"
    },
    "help": {
     "en": "Number or voicemail that receives all calls.",
     "ko": "모든 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "primaryCssForwardingAllCalls",
    "axl": "primaryCssForwardingAllCalls",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Primary CSS for forwarding all calls",
     "ko": "모든 통화 착신 전환용 기본 CSS"
    },
    "help": {
     "en": "Calling search space for calls that are forwarded always.",
     "ko": "항상 착신 전환되는 통화의 발신 검색 공간입니다."
    }
   },
   {
    "key": "secondaryCssForwardingAllCalls",
    "axl": "secondaryCssForwardingAllCalls",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Secondary CSS for forwarding all calls",
     "ko": "모든 통화 착신 전환용 보조 CSS"
    },
    "help": {
     "en": "Calling search space searched after the primary one.",
     "ko": "기본 발신 검색 공간 다음으로 검색하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "cssActivationPolicy",
    "axl": "CssActivationPolicy",
    "type": {
     "kind": "enum",
     "enum": "XCFACSSActivationPolicy"
    },
    "default": "Use System Default",
    "label": {
     "en": "CSS activation policy",
     "ko": "CSS 활성화 정책"
    },
    "help": {
     "en": "Whether the configured or the device's own calling search spaces count for forwarding.",
     "ko": "착신 전환에 구성된 발신 검색 공간과 디바이스의 것 중 어느 것을 사용할지 정합니다."
    }
   },
   {
    "key": "fwdDestExtCallsWhenNotRetrieved",
    "axl": "fwdDestExtCallsWhenNotRetrieved",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring: forward external calls to",
     "ko": "보류 모니터링: 외부 통화 착신 전환 대상"
    },
    "help": {
     "en": "Number that gets external parked calls which nobody retrieves.",
     "ko": "아무도 받지 않은 외부 보류 통화를 받을 번호입니다."
    }
   },
   {
    "key": "cssFwdExtCallsWhenNotRetrieved",
    "axl": "cssFwdExtCallsWhenNotRetrieved",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring: CSS for external calls",
     "ko": "보류 모니터링: 외부 통화용 CSS"
    },
    "help": {
     "en": "Calling search space for forwarding external parked calls.",
     "ko": "외부 보류 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "fwdDestInternalCallsWhenNotRetrieved",
    "axl": "fwdDestInternalCallsWhenNotRetrieved",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Park monitoring: forward internal calls to",
     "ko": "보류 모니터링: 내부 통화 착신 전환 대상"
    },
    "help": {
     "en": "Number that gets internal parked calls which nobody retrieves.",
     "ko": "아무도 받지 않은 내부 보류 통화를 받을 번호입니다."
    }
   },
   {
    "key": "cssFwdInternalCallsWhenNotRetrieved",
    "axl": "cssFwdInternalCallsWhenNotRetrieved",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring: CSS for internal calls",
     "ko": "보류 모니터링: 내부 통화용 CSS"
    },
    "help": {
     "en": "Calling search space for forwarding internal parked calls.",
     "ko": "내부 보류 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "parkMonitorReversionTime",
    "axl": "parkMonitorReversionTime",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Park monitor reversion timer",
     "ko": "보류 모니터 복귀 타이머"
    },
    "help": {
     "en": "Seconds after which the phone reminds of a parked call.",
     "ko": "보류된 통화를 전화기가 알리기까지의 시간(초)입니다."
    }
   },
   {
    "key": "target",
    "axl": "target",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "label": {
     "en": "MLPP target (destination)",
     "ko": "MLPP 대상"
    },
    "help": {
     "en": "Number that gets precedence calls which are not answered.",
     "ko": "응답하지 않은 우선순위 통화를 받을 번호입니다."
    }
   },
   {
    "key": "mlppCss",
    "axl": "mlppCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "MLPP calling search space",
     "ko": "MLPP 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for the target of precedence calls.",
     "ko": "우선순위 통화 대상의 발신 검색 공간입니다."
    }
   },
   {
    "key": "mlppNoAnsRingDuration",
    "axl": "mlppNoAnsRingDuration",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "MLPP no answer ring duration",
     "ko": "MLPP 무응답 벨소리 기간"
    },
    "help": {
     "en": "Seconds for which a precedence call rings.",
     "ko": "우선순위 통화가 울리는 시간(초)입니다."
    }
   },
   {
    "key": "confidentialAccess",
    "axl": "confidentialAccess",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "confidentialAccessMode",
       "axl": "confidentialAccessMode",
       "type": {
        "kind": "enum",
        "enum": "XCALMode"
       },
       "addDefault": null,
       "none": "",
       "nillable": true,
       "label": {
        "en": "Confidential access mode",
        "ko": "기밀 액세스 모드"
       },
       "help": {
        "en": "Whether the level is fixed or may be lowered during a call.",
        "ko": "수준이 고정인지 통화 중에 낮출 수 있는지 정합니다."
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "none": -1,
       "nillable": true,
       "label": {
        "en": "Confidential access level",
        "ko": "기밀 액세스 수준"
       },
       "help": {
        "en": "Number of the level.",
        "ko": "수준의 번호입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Confidential access level",
     "ko": "기밀 액세스 수준"
    },
    "help": {
     "en": "Level that decides with whom confidential calls may be made.",
     "ko": "기밀 통화를 할 수 있는 상대를 결정하는 수준입니다."
    }
   },
   {
    "key": "holdReversionRingDuration",
    "axl": "holdReversionRingDuration",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Hold reversion ring duration",
     "ko": "보류 복귀 벨소리 기간"
    },
    "help": {
     "en": "Seconds after which a held call rings back.",
     "ko": "보류된 통화가 다시 울리기까지의 시간(초)입니다."
    }
   },
   {
    "key": "holdReversionNotificationInterval",
    "axl": "holdReversionNotificationInterval",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Hold reversion notification interval",
     "ko": "보류 복귀 알림 간격"
    },
    "help": {
     "en": "Seconds between reminders of a held call.",
     "ko": "보류된 통화를 알리는 간격(초)입니다."
    }
   },
   {
    "key": "busyIntCallsDestination",
    "axl": "busyIntCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward internal calls (busy) to",
     "ko": "내부 통화 착신 전환 대상(통화 중)"
    },
    "help": {
     "en": "Number or voicemail that receives internal calls while the line is busy.",
     "ko": "회선이 통화 중일 때 내부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "busyIntCallsCss",
    "axl": "busyIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding internal calls (busy)",
     "ko": "내부 통화 착신 전환 CSS(통화 중)"
    },
    "help": {
     "en": "Calling search space for forwarding internal calls while the line is busy.",
     "ko": "회선이 통화 중일 때 내부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "busyExtCallsDestination",
    "axl": "busyExtCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward external calls (busy) to",
     "ko": "외부 통화 착신 전환 대상(통화 중)"
    },
    "help": {
     "en": "Number or voicemail that receives external calls while the line is busy.",
     "ko": "회선이 통화 중일 때 외부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "busyExtCallsCss",
    "axl": "busyExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding external calls (busy)",
     "ko": "외부 통화 착신 전환 CSS(통화 중)"
    },
    "help": {
     "en": "Calling search space for forwarding external calls while the line is busy.",
     "ko": "회선이 통화 중일 때 외부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "noAnsIntCallsDestination",
    "axl": "noAnsIntCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward internal calls (not answered) to",
     "ko": "내부 통화 착신 전환 대상(무응답)"
    },
    "help": {
     "en": "Number or voicemail that receives internal calls that are not answered.",
     "ko": "응답하지 않은 내부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "noAnsIntCallsCss",
    "axl": "noAnsIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding internal calls (not answered)",
     "ko": "내부 통화 착신 전환 CSS(무응답)"
    },
    "help": {
     "en": "Calling search space for forwarding internal calls that are not answered.",
     "ko": "응답하지 않은 내부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "noAnsExtCallsDestination",
    "axl": "noAnsExtCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward external calls (not answered) to",
     "ko": "외부 통화 착신 전환 대상(무응답)"
    },
    "help": {
     "en": "Number or voicemail that receives external calls that are not answered.",
     "ko": "응답하지 않은 외부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "noAnsExtCallsCss",
    "axl": "noAnsExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding external calls (not answered)",
     "ko": "외부 통화 착신 전환 CSS(무응답)"
    },
    "help": {
     "en": "Calling search space for forwarding external calls that are not answered.",
     "ko": "응답하지 않은 외부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "noCoverageIntCallsDestination",
    "axl": "noCoverageIntCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward internal calls (no coverage) to",
     "ko": "내부 통화 착신 전환 대상(응답 범위 없음)"
    },
    "help": {
     "en": "Number or voicemail that receives internal calls when a hunt pilot found nobody.",
     "ko": "헌트 파일럿에서 응답자를 찾지 못한 내부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "noCoverageIntCallsCss",
    "axl": "noCoverageIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding internal calls (no coverage)",
     "ko": "내부 통화 착신 전환 CSS(응답 범위 없음)"
    },
    "help": {
     "en": "Calling search space for forwarding internal calls when a hunt pilot found nobody.",
     "ko": "헌트 파일럿에서 응답자를 찾지 못한 내부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "noCoverageExtCallsDestination",
    "axl": "noCoverageExtCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward external calls (no coverage) to",
     "ko": "외부 통화 착신 전환 대상(응답 범위 없음)"
    },
    "help": {
     "en": "Number or voicemail that receives external calls when a hunt pilot found nobody.",
     "ko": "헌트 파일럿에서 응답자를 찾지 못한 외부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "noCoverageExtCallsCss",
    "axl": "noCoverageExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding external calls (no coverage)",
     "ko": "외부 통화 착신 전환 CSS(응답 범위 없음)"
    },
    "help": {
     "en": "Calling search space for forwarding external calls when a hunt pilot found nobody.",
     "ko": "헌트 파일럿에서 응답자를 찾지 못한 외부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "unregisteredIntCallsDestination",
    "axl": "unregisteredIntCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward internal calls (unregistered) to",
     "ko": "내부 통화 착신 전환 대상(미등록)"
    },
    "help": {
     "en": "Number or voicemail that receives internal calls while no phone of the line is registered.",
     "ko": "회선의 전화기가 등록되지 않았을 때 내부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "unregisteredIntCallsCss",
    "axl": "unregisteredIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding internal calls (unregistered)",
     "ko": "내부 통화 착신 전환 CSS(미등록)"
    },
    "help": {
     "en": "Calling search space for forwarding internal calls while no phone of the line is registered.",
     "ko": "회선의 전화기가 등록되지 않았을 때 내부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "unregisteredExtCallsDestination",
    "axl": "unregisteredExtCallsDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward external calls (unregistered) to",
     "ko": "외부 통화 착신 전환 대상(미등록)"
    },
    "help": {
     "en": "Number or voicemail that receives external calls while no phone of the line is registered.",
     "ko": "회선의 전화기가 등록되지 않았을 때 외부 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "unregisteredExtCallsCss",
    "axl": "unregisteredExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding external calls (unregistered)",
     "ko": "외부 통화 착신 전환 CSS(미등록)"
    },
    "help": {
     "en": "Calling search space for forwarding external calls while no phone of the line is registered.",
     "ko": "회선의 전화기가 등록되지 않았을 때 외부 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "ctiFailureDestination",
    "axl": "ctiFailureDestination",
    "type": {
     "kind": "string"
    },
    "versions": "11.5+",
    "label": {
     "en": "Forward calls on CTI failure to",
     "ko": "CTI 장애 시 착신 전환 대상"
    },
    "help": {
     "en": "Number or voicemail that receives calls when a CTI device fails.",
     "ko": "CTI 디바이스에 장애가 있을 때 통화를 받을 번호 또는 음성 메일입니다."
    }
   },
   {
    "key": "ctiFailureCss",
    "axl": "ctiFailureCss",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "CSS for forwarding on CTI failure",
     "ko": "CTI 장애 시 착신 전환 CSS"
    },
    "help": {
     "en": "Calling search space for forwarding calls when a CTI device fails.",
     "ko": "CTI 디바이스에 장애가 있을 때 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "callControlAgentProfile",
    "axl": "callControlAgentProfile",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Call control agent profile",
     "ko": "통화 제어 에이전트 프로파일"
    },
    "help": {
     "en": "Profile for call control agents that stand for the line.",
     "ko": "회선을 대신하는 통화 제어 에이전트의 프로파일입니다."
    }
   },
   {
    "key": "noAnswerRingDuration",
    "axl": "noAnswerRingDuration",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "versions": "12.0+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "No answer ring duration",
     "ko": "무응답 벨소리 기간"
    },
    "help": {
     "en": "Seconds for which a call rings before it counts as not answered.",
     "ko": "무응답으로 처리되기 전까지 통화가 울리는 시간(초)입니다."
    }
   },
   {
    "key": "enterpriseAltNum",
    "axl": "enterpriseAltNum",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "member",
       "axl": "member",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "numberMask",
          "axl": "numberMask",
          "type": {
           "kind": "string"
          },
          "nillable": true,
          "label": {
           "en": "Number mask",
           "ko": "번호 마스크"
          },
          "help": {
           "en": "Mask that makes the alternate number of the directory number.",
           "ko": "디렉터리 번호에서 대체 번호를 만드는 마스크입니다."
          }
         },
         {
          "key": "addToLocalRoutePartition",
          "axl": "addToLocalRoutePartition",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Add to local route partition",
           "ko": "로컬 경로 파티션에 추가"
          },
          "help": {
           "en": "The number can be called within this cluster, too.",
           "ko": "이 클러스터 내에서도 이 번호로 발신할 수 있습니다."
          }
         },
         {
          "key": "routePartition",
          "axl": "routePartition",
          "type": {
           "kind": "reference",
           "to": "RoutePartition",
           "outside": true
          },
          "nillable": true,
          "label": {
           "en": "Route partition",
           "ko": "경로 파티션"
          },
          "help": {
           "en": "Partition in which the number stands; who has it in the calling search space may call it.",
           "ko": "번호가 속한 파티션이며, 발신 검색 공간에 이 파티션이 있는 사용자가 발신할 수 있습니다."
          }
         },
         {
          "key": "isUrgent",
          "axl": "isUrgent",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Is urgent",
           "ko": "긴급"
          },
          "help": {
           "en": "Calls to the number go out without waiting for further digits.",
           "ko": "추가 숫자를 기다리지 않고 이 번호로 통화를 라우팅합니다."
          }
         },
         {
          "key": "advertiseGloballyIls",
          "axl": "advertiseGloballyIls",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Advertise globally via ILS",
           "ko": "ILS를 통해 전체에 알림"
          },
          "help": {
           "en": "Other clusters learn the number through ILS.",
           "ko": "다른 클러스터가 ILS를 통해 이 번호를 알게 됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "Enterprise alternate number",
        "ko": "엔터프라이즈 대체 번호"
       },
       "help": {
        "en": "How the number is made and where it is known.",
        "ko": "번호를 만드는 방식과 공개 범위입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Enterprise alternate number",
     "ko": "엔터프라이즈 대체 번호"
    },
    "help": {
     "en": "Number by which other clusters of the enterprise reach the line.",
     "ko": "엔터프라이즈의 다른 클러스터가 이 회선에 연결하는 번호입니다."
    }
   },
   {
    "key": "e164AltNum",
    "axl": "e164AltNum",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "member",
       "axl": "member",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "numberMask",
          "axl": "numberMask",
          "type": {
           "kind": "string"
          },
          "nillable": true,
          "label": {
           "en": "Number mask",
           "ko": "번호 마스크"
          },
          "help": {
           "en": "Mask that makes the alternate number of the directory number.",
           "ko": "디렉터리 번호에서 대체 번호를 만드는 마스크입니다."
          }
         },
         {
          "key": "addToLocalRoutePartition",
          "axl": "addToLocalRoutePartition",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Add to local route partition",
           "ko": "로컬 경로 파티션에 추가"
          },
          "help": {
           "en": "The number can be called within this cluster, too.",
           "ko": "이 클러스터 내에서도 이 번호로 발신할 수 있습니다."
          }
         },
         {
          "key": "routePartition",
          "axl": "routePartition",
          "type": {
           "kind": "reference",
           "to": "RoutePartition",
           "outside": true
          },
          "nillable": true,
          "label": {
           "en": "Route partition",
           "ko": "경로 파티션"
          },
          "help": {
           "en": "Partition in which the number stands; who has it in the calling search space may call it.",
           "ko": "번호가 속한 파티션이며, 발신 검색 공간에 이 파티션이 있는 사용자가 발신할 수 있습니다."
          }
         },
         {
          "key": "isUrgent",
          "axl": "isUrgent",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Is urgent",
           "ko": "긴급"
          },
          "help": {
           "en": "Calls to the number go out without waiting for further digits.",
           "ko": "추가 숫자를 기다리지 않고 이 번호로 통화를 라우팅합니다."
          }
         },
         {
          "key": "advertiseGloballyIls",
          "axl": "advertiseGloballyIls",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Advertise globally via ILS",
           "ko": "ILS를 통해 전체에 알림"
          },
          "help": {
           "en": "Other clusters learn the number through ILS.",
           "ko": "다른 클러스터가 ILS를 통해 이 번호를 알게 됩니다."
          }
         }
        ]
       },
       "label": {
        "en": "+E.164 alternate number",
        "ko": "+E.164 대체 번호"
       },
       "help": {
        "en": "How the number is made and where it is known.",
        "ko": "번호를 만드는 방식과 공개 범위입니다."
       }
      }
     ]
    },
    "label": {
     "en": "+E.164 alternate number",
     "ko": "+E.164 대체 번호"
    },
    "help": {
     "en": "Global number by which other clusters reach the line.",
     "ko": "다른 클러스터가 이 회선에 연결하는 글로벌 번호입니다."
    }
   },
   {
    "key": "advertisedFailoverNumber",
    "axl": "advertisedFailoverNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Advertised failover number",
     "ko": "알린 장애 조치 번호"
    },
    "help": {
     "en": "Which alternate number others call through the PSTN when the network fails.",
     "ko": "네트워크 장애 시 다른 클러스터가 PSTN으로 발신할 대체 번호입니다."
    }
   }
  ]
 },
 {
  "section": "universalDeviceTemplates",
  "axlType": "UniversalDeviceTemplate",
  "axlElement": "universalDeviceTemplate",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "deviceDescription"
  ],
  "order": 95,
  "step": "6",
  "label": {
   "en": "Universal device template",
   "ko": "범용 디바이스 템플릿"
  },
  "plural": {
   "en": "Universal device templates",
   "ko": "범용 디바이스 템플릿"
  },
  "guiPath": {
   "en": "User Management > User/Phone Add > Universal Device Template",
   "ko": "사용자 관리 > 사용자/전화기 추가 > 범용 디바이스 템플릿"
  },
  "help": {
   "en": "Settings for phones that users or administrators provision through a user profile, whatever their model.",
   "ko": "모델에 관계없이 사용자 프로파일을 통해 프로비저닝하는 전화기의 설정입니다."
  },
  "builtIn": [
   "Auto-registration Template",
   "Sample Device Template with TAG usage examples"
  ],
  "telling": [
   "devicePool",
   "phoneSecurityProfile"
  ],
  "icon": "file-code",
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which user profiles refer to the template.",
     "ko": "사용자 프로파일이 이 템플릿을 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "deviceDescription",
    "axl": "deviceDescription",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Device description",
     "ko": "디바이스 설명"
    },
    "help": {
     "en": "Description of new devices; tags such as #FirstName# are filled in from the user.",
     "ko": "새 디바이스의 설명이며, #FirstName# 같은 태그는 사용자 정보로 채워집니다."
    }
   },
   {
    "key": "devicePool",
    "axl": "devicePool",
    "type": {
     "kind": "reference",
     "to": "devicePools"
    },
    "required": true,
    "nillable": true,
    "label": {
     "en": "Device pool",
     "ko": "디바이스 풀"
    },
    "help": {
     "en": "Device pool of provisioned devices; for MRA one that uses the MRA region.",
     "ko": "프로비저닝된 디바이스의 디바이스 풀이며, MRA에서는 MRA 지역을 사용하는 풀을 지정합니다."
    }
   },
   {
    "key": "phoneSecurityProfile",
    "axl": "deviceSecurityProfile",
    "type": {
     "kind": "reference",
     "to": "phoneSecurityProfiles"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Device security profile",
     "ko": "디바이스 보안 프로파일"
    },
    "help": {
     "en": "Phone security profile of type Universal Device Template; for MRA an encrypted one with an FQDN as its name.",
     "ko": "Universal Device Template 유형의 전화기 보안 프로파일이며, MRA에서는 이름이 FQDN인 암호화 프로파일을 지정합니다."
    }
   },
   {
    "key": "sipProfile",
    "axl": "sipProfile",
    "type": {
     "kind": "reference",
     "to": "SipProfile",
     "outside": true
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "SIP profile",
     "ko": "SIP 프로파일"
    },
    "help": {
     "en": "SIP timers and behavior of provisioned devices.",
     "ko": "프로비저닝된 디바이스의 SIP 타이머와 동작입니다."
    }
   },
   {
    "key": "phoneButtonTemplate",
    "axl": "phoneButtonTemplate",
    "type": {
     "kind": "reference",
     "to": "PhoneButtonTemplate",
     "outside": true
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Phone button template",
     "ko": "전화기 버튼 템플릿"
    },
    "help": {
     "en": "Arrangement of lines and features on the buttons of the phone.",
     "ko": "전화기 버튼에 회선과 기능을 배치하는 템플릿입니다."
    }
   },
   {
    "key": "sipDialRules",
    "axl": "sipDialRules",
    "type": {
     "kind": "reference",
     "to": "SipDialRules",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SIP dial rules",
     "ko": "SIP 다이얼 규칙"
    },
    "help": {
     "en": "Patterns by which SIP phones know that a number is complete.",
     "ko": "SIP 전화기가 번호 입력 완료를 판단하는 패턴입니다."
    }
   },
   {
    "key": "callingSearchSpace",
    "axl": "callingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling search space",
     "ko": "발신 검색 공간"
    },
    "help": {
     "en": "Partitions whose numbers may be called, in order.",
     "ko": "발신할 수 있는 번호의 파티션을 순서대로 정합니다."
    }
   },
   {
    "key": "callingPartyTransformationCSSForInboundCalls",
    "axl": "callingPartyTransformationCSSForInboundCalls",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling party transformation CSS for inbound calls",
     "ko": "인바운드 통화용 발신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of calls from the device.",
     "ko": "디바이스에서 들어오는 통화의 발신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "callingPartyTransformationCSSForOutboundCalls",
    "axl": "callingPartyTransformationCSSForOutboundCalls",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling party transformation CSS for outbound calls",
     "ko": "아웃바운드 통화용 발신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of calls to the device.",
     "ko": "디바이스로 나가는 통화의 발신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "reroutingCallingSearchSpace",
    "axl": "reroutingCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Rerouting calling search space",
     "ko": "재라우팅 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space by which transferred and redirected calls find their target.",
     "ko": "전환되거나 리디렉션된 통화의 대상을 찾는 발신 검색 공간입니다."
    }
   },
   {
    "key": "subscribeCallingSearchSpace",
    "axl": "subscribeCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SUBSCRIBE calling search space",
     "ko": "SUBSCRIBE 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for presence requests.",
     "ko": "프레즌스 요청에 사용하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "useDevicePoolCallingPartyTransformationCSSforInboundCalls",
    "axl": "useDevicePoolCallingPartyTransformationCSSforInboundCalls",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Use device pool calling party transformation CSS for inbound calls",
     "ko": "인바운드 통화에 디바이스 풀 발신자 변환 CSS 사용"
    },
    "help": {
     "en": "Takes the setting for inbound calls from the device pool.",
     "ko": "인바운드 통화 설정을 디바이스 풀에서 가져옵니다."
    }
   },
   {
    "key": "useDevicePoolCallingPartyTransformationCSSforOutboundCalls",
    "axl": "useDevicePoolCallingPartyTransformationCSSforOutboundCalls",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Use device pool calling party transformation CSS for outbound calls",
     "ko": "아웃바운드 통화에 디바이스 풀 발신자 변환 CSS 사용"
    },
    "help": {
     "en": "Takes the setting for outbound calls from the device pool.",
     "ko": "아웃바운드 통화 설정을 디바이스 풀에서 가져옵니다."
    }
   },
   {
    "key": "commonPhoneProfile",
    "axl": "commonPhoneProfile",
    "type": {
     "kind": "reference",
     "to": "commonPhoneProfiles"
    },
    "addDefault": "Standard Common Phone Profile",
    "label": {
     "en": "Common phone profile",
     "ko": "일반 전화 프로파일"
    },
    "help": {
     "en": "Profile whose settings, ICE among them, provisioned phones share.",
     "ko": "ICE를 포함하여 프로비저닝된 전화기가 공유하는 설정의 프로파일입니다."
    }
   },
   {
    "key": "commonDeviceConfiguration",
    "axl": "commonDeviceConfiguration",
    "type": {
     "kind": "reference",
     "to": "CommonDeviceConfig",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Common device configuration",
     "ko": "일반 디바이스 구성"
    },
    "help": {
     "en": "User-related settings of many devices: music on hold, IP addressing mode and more.",
     "ko": "보류 음악, IP 주소 지정 모드 등 여러 디바이스에 공통된 사용자 관련 설정입니다."
    }
   },
   {
    "key": "softkeyTemplate",
    "axl": "softkeyTemplate",
    "type": {
     "kind": "reference",
     "to": "SoftKeyTemplate",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Softkey template",
     "ko": "소프트키 템플릿"
    },
    "help": {
     "en": "Soft keys that the phone offers in each state of a call.",
     "ko": "통화 상태별로 전화기에 표시되는 소프트키입니다."
    }
   },
   {
    "key": "featureControlPolicy",
    "axl": "featureControlPolicy",
    "type": {
     "kind": "reference",
     "to": "FeatureControlPolicy",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Feature control policy",
     "ko": "기능 제어 정책"
    },
    "help": {
     "en": "Policy that switches features and soft keys of phones on or off.",
     "ko": "전화기의 기능과 소프트키를 켜거나 끄는 정책입니다."
    }
   },
   {
    "key": "phonePersonalization",
    "axl": "phonePersonalization",
    "type": {
     "kind": "enum",
     "enum": "XPhonePersonalization"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Phone personalization",
     "ko": "전화기 개인 설정"
    },
    "help": {
     "en": "Whether users may personalize their phone with Phone Designer.",
     "ko": "사용자가 Phone Designer로 전화기를 개인 설정할 수 있는지 정합니다."
    }
   },
   {
    "key": "mtpPreferredOriginatingCodec",
    "axl": "mtpPreferredOriginatingCodec",
    "type": {
     "kind": "enum",
     "enum": "XSIPCodec"
    },
    "addDefault": "711ulaw",
    "default": "711ulaw",
    "label": {
     "en": "MTP preferred originating codec",
     "ko": "MTP 기본 발신 코덱"
    },
    "help": {
     "en": "Codec for calls that need a media termination point.",
     "ko": "미디어 종단 지점(MTP)이 필요한 통화의 코덱입니다."
    }
   },
   {
    "key": "outboundCallRollover",
    "axl": "outboundCallRollover",
    "type": {
     "kind": "enum",
     "enum": "XOutboundCallRollover"
    },
    "addDefault": "No Rollover",
    "default": "No Rollover",
    "label": {
     "en": "Outbound call rollover",
     "ko": "아웃바운드 통화 롤오버"
    },
    "help": {
     "en": "Where a further call goes when the line is already in use.",
     "ko": "회선이 이미 사용 중일 때 추가 발신 통화를 처리하는 방식입니다."
    }
   },
   {
    "key": "mediaTerminationPointRequired",
    "axl": "mediaTerminationPointRequired",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Media termination point required",
     "ko": "미디어 종단 지점 필요"
    },
    "help": {
     "en": "Inserts a media termination point into each call.",
     "ko": "모든 통화에 미디어 종단 지점을 삽입합니다."
    }
   },
   {
    "key": "unattendedPort",
    "axl": "unattendedPort",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Unattended port",
     "ko": "무인 포트"
    },
    "help": {
     "en": "The device is a port without a person, such as voicemail.",
     "ko": "음성 메일처럼 사람이 없는 포트인 디바이스입니다."
    }
   },
   {
    "key": "requiredDtmfReception",
    "axl": "requiredDtmfReception",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Require DTMF reception",
     "ko": "DTMF 수신 필요"
    },
    "help": {
     "en": "The device must receive DTMF digits as signaling.",
     "ko": "디바이스가 DTMF 숫자를 신호로 받아야 합니다."
    }
   },
   {
    "key": "rfc2833Disabled",
    "axl": "rfc2833Disabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "RFC 2833 disabled",
     "ko": "RFC 2833 비활성화"
    },
    "help": {
     "en": "The device does not send DTMF digits in its media stream.",
     "ko": "디바이스가 미디어 스트림으로 DTMF 숫자를 보내지 않습니다."
    }
   },
   {
    "key": "speeddials",
    "axl": "speeddials",
    "type": {
     "kind": "list",
     "item": "speeddial",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "dirn",
        "axl": "dirn",
        "type": {
         "kind": "string",
         "maxLength": 255
        },
        "required": true,
        "label": {
         "en": "Number",
         "ko": "번호"
        },
        "help": {
         "en": "Number that the speed dial calls.",
         "ko": "단축 다이얼이 발신하는 번호입니다."
        }
       },
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Label",
         "ko": "레이블"
        },
        "help": {
         "en": "Text beside the speed dial button.",
         "ko": "단축 다이얼 버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Number of the speed dial; if not given, its place in the list.",
         "ko": "단축 다이얼의 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Speed dials",
     "ko": "단축 다이얼"
    },
    "help": {
     "en": "Numbers behind the speed dial buttons of the phone.",
     "ko": "전화기의 단축 다이얼 버튼에 지정된 번호입니다."
    }
   },
   {
    "key": "lines",
    "axl": "lines",
    "type": {
     "kind": "list",
     "item": "line",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Line position",
         "ko": "회선 위치"
        },
        "help": {
         "en": "Number of the line on the phone; if not given, its place in the list.",
         "ko": "전화기의 회선 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       },
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Line text label",
         "ko": "회선 텍스트 레이블"
        },
        "help": {
         "en": "Text beside the line button of the phone.",
         "ko": "전화기의 회선 버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "display",
        "axl": "display",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Display (caller ID)",
         "ko": "표시(발신자 ID)"
        },
        "help": {
         "en": "Name that the called party sees on internal calls.",
         "ko": "내부 통화에서 상대방에게 표시되는 이름입니다."
        }
       },
       {
        "key": "e164Mask",
        "axl": "e164Mask",
        "type": {
         "kind": "string",
         "maxLength": 255
        },
        "nillable": true,
        "label": {
         "en": "External phone number mask",
         "ko": "외부 전화 번호 마스크"
        },
        "help": {
         "en": "Number shown to outside parties; each X takes a digit of the directory number.",
         "ko": "외부 상대방에게 표시되는 번호이며, X에는 디렉터리 번호의 숫자가 들어갑니다."
        }
       },
       {
        "key": "pattern",
        "axl": "dirn/pattern",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Directory number",
         "ko": "디렉터리 번호"
        },
        "help": {
         "en": "Directory number of the line.",
         "ko": "회선의 디렉터리 번호입니다."
        }
       },
       {
        "key": "routePartition",
        "axl": "dirn/routePartitionName",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Route partition",
         "ko": "경로 파티션"
        },
        "help": {
         "en": "Partition of the directory number; null is the partition without a name.",
         "ko": "디렉터리 번호의 파티션이며, null은 이름 없는 파티션입니다."
        }
       },
       {
        "key": "maxNumCalls",
        "axl": "maxNumCalls",
        "type": {
         "kind": "integer"
        },
        "default": 2,
        "label": {
         "en": "Maximum number of calls",
         "ko": "최대 통화 수"
        },
        "help": {
         "en": "Number of calls that the line can hold at once.",
         "ko": "회선이 동시에 유지할 수 있는 통화 수입니다."
        }
       },
       {
        "key": "missedCallLogging",
        "axl": "missedCallLogging",
        "type": {
         "kind": "boolean"
        },
        "default": true,
        "label": {
         "en": "Log missed calls",
         "ko": "부재 중 통화 기록"
        },
        "help": {
         "en": "The phone lists missed calls to this line.",
         "ko": "이 회선의 부재 중 통화를 전화기에 기록합니다."
        }
       },
       {
        "key": "mwlPolicy",
        "axl": "mwlPolicy",
        "type": {
         "kind": "enum",
         "enum": "XMWLPolicy"
        },
        "default": "Use System Policy",
        "label": {
         "en": "Visual message waiting indicator policy",
         "ko": "시각적 메시지 대기 표시 정책"
        },
        "help": {
         "en": "Whether lamp, icon or both show a waiting message.",
         "ko": "대기 중인 메시지를 램프, 아이콘 또는 둘 다로 표시할지 정합니다."
        }
       },
       {
        "key": "busyTrigger",
        "axl": "busyTrigger",
        "type": {
         "kind": "integer"
        },
        "default": 1,
        "label": {
         "en": "Busy trigger",
         "ko": "통화 중 트리거"
        },
        "help": {
         "en": "Number of calls from which on a further call finds the line busy.",
         "ko": "추가 통화가 통화 중으로 처리되기 시작하는 통화 수입니다."
        }
       },
       {
        "key": "ringSetting",
        "axl": "ringSetting",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "default": "Ring",
        "label": {
         "en": "Ring setting (phone idle)",
         "ko": "벨소리 설정(전화기 유휴)"
        },
        "help": {
         "en": "How the line rings while the phone is idle.",
         "ko": "전화기가 유휴 상태일 때 회선의 벨소리 방식입니다."
        }
       },
       {
        "key": "consecutiveRingSetting",
        "axl": "consecutiveRingSetting",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "nillable": true,
        "default": "Use System Default",
        "label": {
         "en": "Ring setting (phone active)",
         "ko": "벨소리 설정(전화기 사용 중)"
        },
        "help": {
         "en": "How the line rings while another call is on the phone.",
         "ko": "전화기에서 다른 통화 중일 때 회선의 벨소리 방식입니다."
        }
       },
       {
        "key": "audibleMwi",
        "axl": "audibleMwi",
        "type": {
         "kind": "enum",
         "enum": "XStatus"
        },
        "default": "Default",
        "label": {
         "en": "Audible message waiting indicator policy",
         "ko": "청각적 메시지 대기 표시 정책"
        },
        "help": {
         "en": "A stutter tone tells of a waiting message when the handset is lifted.",
         "ko": "수화기를 들면 단속음으로 대기 중인 메시지를 알립니다."
        }
       },
       {
        "key": "ringSettingActivePickupAlert",
        "axl": "ringSettingActivePickupAlert",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "nillable": true,
        "default": "Use System Default",
        "label": {
         "en": "Call pickup group audio alert setting (phone active)",
         "ko": "당겨받기 그룹 오디오 알림 설정(전화기 사용 중)"
        },
        "help": {
         "en": "How the phone announces a call to its pickup group while it is in use.",
         "ko": "전화기 사용 중 당겨받기 그룹의 통화를 알리는 방식입니다."
        }
       },
       {
        "key": "ringSettingIdlePickupAlert",
        "axl": "ringSettingIdlePickupAlert",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "nillable": true,
        "default": "Use System Default",
        "label": {
         "en": "Call pickup group audio alert setting (phone idle)",
         "ko": "당겨받기 그룹 오디오 알림 설정(전화기 유휴)"
        },
        "help": {
         "en": "How the phone announces a call to its pickup group while it is idle.",
         "ko": "전화기 유휴 상태에서 당겨받기 그룹의 통화를 알리는 방식입니다."
        }
       },
       {
        "key": "monitoringCss",
        "axl": "monitoringCssName",
        "type": {
         "kind": "reference",
         "to": "Css",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "Monitoring calling search space",
         "ko": "모니터링 발신 검색 공간"
        },
        "help": {
         "en": "Calling search space through which a supervisor's phone may monitor the line.",
         "ko": "감독자의 전화기가 회선을 모니터링할 수 있는 발신 검색 공간입니다."
        }
       },
       {
        "key": "recordingProfile",
        "axl": "recordingProfileName",
        "type": {
         "kind": "reference",
         "to": "RecordingProfile",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "Recording profile",
         "ko": "녹음 프로파일"
        },
        "help": {
         "en": "Profile that names the recorder of the line's calls.",
         "ko": "회선의 통화를 녹음하는 녹음기를 지정하는 프로파일입니다."
        }
       },
       {
        "key": "recordingFlag",
        "axl": "recordingFlag",
        "type": {
         "kind": "enum",
         "enum": "XRecordingFlag"
        },
        "default": "Call Recording Disabled",
        "label": {
         "en": "Recording option",
         "ko": "녹음 옵션"
        },
        "help": {
         "en": "Whether calls are recorded always, on request or never.",
         "ko": "통화를 항상, 요청 시 또는 녹음하지 않을지 정합니다."
        }
       },
       {
        "key": "recordingMediaSource",
        "axl": "recordingMediaSource",
        "type": {
         "kind": "enum",
         "enum": "XPreferredMediaSource"
        },
        "default": "Gateway Preferred",
        "label": {
         "en": "Recording media source",
         "ko": "녹음 미디어 소스"
        },
        "help": {
         "en": "Whether gateway or phone sends the media to the recorder.",
         "ko": "녹음기로 미디어를 보내는 주체가 게이트웨이인지 전화기인지 정합니다."
        }
       },
       {
        "key": "callInfoDisplay",
        "axl": "callInfoDisplay",
        "type": {
         "kind": "map",
         "fields": [
          {
           "key": "callerName",
           "axl": "callerName",
           "type": {
            "kind": "boolean"
           },
           "default": true,
           "label": {
            "en": "Caller name",
            "ko": "발신자 이름"
           },
           "help": {
            "en": "Shows the name of the caller.",
            "ko": "발신자의 이름을 표시합니다."
           }
          },
          {
           "key": "callerNumber",
           "axl": "callerNumber",
           "type": {
            "kind": "boolean"
           },
           "default": false,
           "label": {
            "en": "Caller number",
            "ko": "발신자 번호"
           },
           "help": {
            "en": "Shows the number of the caller.",
            "ko": "발신자의 번호를 표시합니다."
           }
          },
          {
           "key": "redirectedNumber",
           "axl": "redirectedNumber",
           "type": {
            "kind": "boolean"
           },
           "default": false,
           "label": {
            "en": "Redirected number",
            "ko": "리디렉션된 번호"
           },
           "help": {
            "en": "Shows the number that forwarded the call.",
            "ko": "통화를 착신 전환한 번호를 표시합니다."
           }
          },
          {
           "key": "dialedNumber",
           "axl": "dialedNumber",
           "type": {
            "kind": "boolean"
           },
           "default": true,
           "label": {
            "en": "Dialed number",
            "ko": "다이얼한 번호"
           },
           "help": {
            "en": "Shows the number that the caller dialed.",
            "ko": "발신자가 다이얼한 번호를 표시합니다."
           }
          }
         ]
        },
        "label": {
         "en": "Forwarded call information display",
         "ko": "착신 전환된 통화 정보 표시"
        },
        "help": {
         "en": "What the phone shows of a call that was forwarded to it.",
         "ko": "착신 전환된 통화에 대해 전화기에 표시할 정보입니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "versions": "12.5+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Lines",
     "ko": "회선"
    },
    "help": {
     "en": "Lines that provisioned devices get.",
     "ko": "프로비저닝된 디바이스에 부여되는 회선입니다."
    }
   },
   {
    "key": "blfDirectedCallParks",
    "axl": "blfDirectedCallParks",
    "type": {
     "kind": "list",
     "item": "blfDirectedCallPark",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Label",
         "ko": "레이블"
        },
        "help": {
         "en": "Text beside the button.",
         "ko": "버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "directedCallParkDnAndPartition",
        "axl": "directedCallParkDnAndPartition",
        "type": {
         "kind": "map",
         "fields": [
          {
           "key": "dnPattern",
           "axl": "dnPattern",
           "type": {
            "kind": "string",
            "maxLength": 255
           },
           "required": true,
           "label": {
            "en": "Number",
            "ko": "번호"
           },
           "help": {
            "en": "Number of the directed call park.",
            "ko": "지정 통화 보류의 번호입니다."
           }
          },
          {
           "key": "routePartition",
           "axl": "routePartitionName",
           "type": {
            "kind": "reference",
            "to": "RoutePartition",
            "outside": true
           },
           "label": {
            "en": "Route partition",
            "ko": "경로 파티션"
           },
           "help": {
            "en": "Partition of the call park number.",
            "ko": "통화 보류 번호의 파티션입니다."
           }
          }
         ]
        },
        "label": {
         "en": "Call park number",
         "ko": "통화 보류 번호"
        },
        "help": {
         "en": "Number and partition of the directed call park.",
         "ko": "지정 통화 보류의 번호와 파티션입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Number of the button; if not given, its place in the list.",
         "ko": "버튼의 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "versions": "12.5+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "BLF directed call parks",
     "ko": "BLF 지정 통화 보류"
    },
    "help": {
     "en": "Buttons that watch and reach a call park number.",
     "ko": "통화 보류 번호의 상태를 표시하고 연결하는 버튼입니다."
    }
   },
   {
    "key": "busyLampFields",
    "axl": "busyLampFields",
    "type": {
     "kind": "list",
     "item": "busyLampField",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "blfDest",
        "axl": "blfDest",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Destination",
         "ko": "대상"
        },
        "help": {
         "en": "Number or URI that the button calls and watches.",
         "ko": "버튼이 발신하고 상태를 표시하는 번호 또는 URI입니다."
        }
       },
       {
        "key": "blfDirn",
        "axl": "blfDirn",
        "type": {
         "kind": "string",
         "maxLength": 255
        },
        "label": {
         "en": "Directory number",
         "ko": "디렉터리 번호"
        },
        "help": {
         "en": "Directory number of this cluster that the button watches.",
         "ko": "버튼이 상태를 표시하는 이 클러스터의 디렉터리 번호입니다."
        }
       },
       {
        "key": "routePartition",
        "axl": "routePartition",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "label": {
         "en": "Route partition",
         "ko": "경로 파티션"
        },
        "help": {
         "en": "Partition of the watched directory number.",
         "ko": "상태를 표시할 디렉터리 번호의 파티션입니다."
        }
       },
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Label",
         "ko": "레이블"
        },
        "help": {
         "en": "Text beside the button.",
         "ko": "버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "associatedBlfSdFeatures",
        "axl": "associatedBlfSdFeatures",
        "type": {
         "kind": "list",
         "item": "feature",
         "of": {
          "kind": "enum",
          "enum": "XBLFSDOption"
         }
        },
        "label": {
         "en": "Features",
         "ko": "기능"
        },
        "help": {
         "en": "Further things the button does, such as picking up a call.",
         "ko": "통화 당겨받기처럼 버튼이 추가로 수행하는 기능입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Number of the button; if not given, its place in the list.",
         "ko": "버튼의 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "versions": "12.5+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "BLF speed dials",
     "ko": "BLF 단축 다이얼"
    },
    "help": {
     "en": "Speed dials that show whether the called line is busy.",
     "ko": "상대 회선의 통화 중 여부를 표시하는 단축 다이얼입니다."
    }
   },
   {
    "key": "useTrustedRelayPoint",
    "axl": "useTrustedRelayPoint",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Use trusted relay point",
     "ko": "신뢰할 수 있는 릴레이 지점 사용"
    },
    "help": {
     "en": "Media passes a trusted relay point of the network.",
     "ko": "미디어가 네트워크의 신뢰할 수 있는 릴레이 지점을 통과합니다."
    }
   },
   {
    "key": "protectedDevice",
    "axl": "protectedDevice",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Protected device",
     "ko": "보호된 디바이스"
    },
    "help": {
     "en": "Plays a secure tone when media is encrypted end to end.",
     "ko": "미디어가 종단 간 암호화되면 보안 신호음을 재생합니다."
    }
   },
   {
    "key": "certificateOperation",
    "axl": "certificateOperation",
    "type": {
     "kind": "enum",
     "enum": "XCertificateOperation"
    },
    "addDefault": "No Pending Operation",
    "default": "No Pending Operation",
    "versions": "11.5+",
    "label": {
     "en": "Certificate operation",
     "ko": "인증서 작업"
    },
    "help": {
     "en": "What CAPF does with the phone's certificate at the next registration; through MRA it cannot.",
     "ko": "다음 등록 시 CAPF가 전화기 인증서에 수행할 작업입니다. MRA를 통해서는 수행할 수 없습니다."
    }
   },
   {
    "key": "authenticationMode",
    "axl": "authenticationMode",
    "type": {
     "kind": "enum",
     "enum": "XAuthenticationMode"
    },
    "addDefault": "By Null String",
    "default": "By Null String",
    "label": {
     "en": "Authentication mode",
     "ko": "인증 모드"
    },
    "help": {
     "en": "How a phone proves itself when it receives a certificate from the CAPF; MRA does not support CAPF.",
     "ko": "전화기가 CAPF에서 인증서를 받을 때 자신을 증명하는 방식입니다. MRA에서는 CAPF를 지원하지 않습니다."
    }
   },
   {
    "key": "authenticationString",
    "axl": "authenticationString",
    "type": {
     "kind": "secret"
    },
    "label": {
     "en": "Authentication string",
     "ko": "인증 문자열"
    },
    "help": {
     "en": "String that the user enters so that CAPF knows the phone; given as the name of a secret.",
     "ko": "CAPF가 전화기를 식별하도록 사용자가 입력하는 문자열이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "keySize",
    "axl": "keySize",
    "type": {
     "kind": "integer",
     "enum": "XKeySize"
    },
    "addDefault": 2048,
    "default": 2048,
    "label": {
     "en": "RSA key size (bits)",
     "ko": "RSA 키 크기(비트)"
    },
    "help": {
     "en": "Length of the RSA key that CAPF has the phone make.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 RSA 키의 길이입니다."
    }
   },
   {
    "key": "keyOrder",
    "axl": "keyOrder",
    "type": {
     "kind": "enum",
     "enum": "XKeyOrder"
    },
    "default": "RSA Only",
    "label": {
     "en": "Key order",
     "ko": "키 순서"
    },
    "help": {
     "en": "Which kinds of keys CAPF has the phone make, and in which order.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 키의 종류와 순서입니다."
    }
   },
   {
    "key": "ecKeySize",
    "axl": "ecKeySize",
    "type": {
     "kind": "integer",
     "enum": "XECKeySize"
    },
    "label": {
     "en": "EC key size (bits)",
     "ko": "EC 키 크기(비트)"
    },
    "help": {
     "en": "Length of the elliptic curve key that CAPF has the phone make.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 타원 곡선 키의 길이입니다."
    }
   },
   {
    "key": "servicesProvisioning",
    "axl": "servicesProvisioning",
    "type": {
     "kind": "enum",
     "enum": "XPhoneServiceDisplay"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Services provisioning",
     "ko": "서비스 프로비저닝"
    },
    "help": {
     "en": "Where a phone gets its services from: the phone, external URLs or both.",
     "ko": "전화기가 서비스를 내부, 외부 URL 또는 둘 다에서 가져오는지 정합니다."
    }
   },
   {
    "key": "packetCaptureMode",
    "axl": "packetCaptureMode",
    "type": {
     "kind": "enum",
     "enum": "XPacketCaptureMode"
    },
    "addDefault": "None",
    "default": "None",
    "label": {
     "en": "Packet capture mode",
     "ko": "패킷 캡처 모드"
    },
    "help": {
     "en": "Captures signaling of the phone for troubleshooting.",
     "ko": "문제 해결을 위해 전화기의 신호를 캡처합니다."
    }
   },
   {
    "key": "packetCaptureDuration",
    "axl": "packetCaptureDuration",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "default": 0,
    "label": {
     "en": "Packet capture duration",
     "ko": "패킷 캡처 기간"
    },
    "help": {
     "en": "Minutes for which packets are captured.",
     "ko": "패킷을 캡처하는 시간(분)입니다."
    }
   },
   {
    "key": "secureShellUser",
    "axl": "secureShellUser",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure shell user",
     "ko": "Secure Shell 사용자"
    },
    "help": {
     "en": "User name for Cisco's support to sign in to the phone by SSH.",
     "ko": "Cisco 지원 담당자가 SSH로 전화기에 로그인하는 사용자 이름입니다."
    }
   },
   {
    "key": "secureShellPassword",
    "axl": "secureShellPassword",
    "type": {
     "kind": "secret"
    },
    "label": {
     "en": "Secure shell password",
     "ko": "Secure Shell 암호"
    },
    "help": {
     "en": "Password for signing in to the phone by SSH; given as the name of a secret.",
     "ko": "SSH로 전화기에 로그인하는 암호이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale",
     "open": true
    },
    "nillable": true,
    "label": {
     "en": "User locale",
     "ko": "사용자 로캘"
    },
    "help": {
     "en": "Language in which phones and clients speak to the user.",
     "ko": "전화기와 클라이언트가 사용자에게 표시하는 언어입니다."
    }
   },
   {
    "key": "networkLocale",
    "axl": "networkLocale",
    "type": {
     "kind": "enum",
     "enum": "XCountry"
    },
    "nillable": true,
    "label": {
     "en": "Network locale",
     "ko": "네트워크 로캘"
    },
    "help": {
     "en": "Country whose tones and cadences the devices use.",
     "ko": "디바이스가 사용하는 신호음과 단속음의 국가입니다."
    }
   },
   {
    "key": "mlppDomain",
    "axl": "mlppDomain",
    "type": {
     "kind": "reference",
     "to": "MlppDomain",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "MLPP domain",
     "ko": "MLPP 도메인"
    },
    "help": {
     "en": "Domain within which calls may preempt each other.",
     "ko": "통화 간 선점이 가능한 도메인입니다."
    }
   },
   {
    "key": "mlppIndication",
    "axl": "mlppIndication",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Off",
    "default": "Off",
    "label": {
     "en": "MLPP indication",
     "ko": "MLPP 표시"
    },
    "help": {
     "en": "The device plays tones and shows signs for precedence calls.",
     "ko": "우선순위 통화에 대해 신호음과 표시를 제공합니다."
    }
   },
   {
    "key": "mlppPreemption",
    "axl": "mlppPreemption",
    "type": {
     "kind": "enum",
     "enum": "XPreemption"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "MLPP preemption",
     "ko": "MLPP 선점"
    },
    "help": {
     "en": "Whether a call of higher precedence may end another on the device.",
     "ko": "우선순위가 높은 통화가 디바이스의 다른 통화를 종료할 수 있는지 정합니다."
    }
   },
   {
    "key": "doNotDisturb",
    "axl": "doNotDisturb",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Do not disturb",
     "ko": "방해 금지"
    },
    "help": {
     "en": "Provisioned devices start with Do Not Disturb on.",
     "ko": "프로비저닝된 디바이스에서 방해 금지를 켭니다."
    }
   },
   {
    "key": "dndOption",
    "axl": "dndOption",
    "type": {
     "kind": "enum",
     "enum": "XDNDOption"
    },
    "addDefault": "Ringer Off",
    "default": "Ringer Off",
    "label": {
     "en": "DND option",
     "ko": "DND 옵션"
    },
    "help": {
     "en": "What Do Not Disturb does: turn the ringer off or reject calls.",
     "ko": "방해 금지(DND)의 동작으로, 벨소리를 끄거나 통화를 거부합니다."
    }
   },
   {
    "key": "dndIncomingCallAlert",
    "axl": "dndIncomingCallAlert",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "nillable": true,
    "label": {
     "en": "DND incoming call alert",
     "ko": "DND 수신 통화 알림"
    },
    "help": {
     "en": "How a device alerts of calls while Do Not Disturb is on.",
     "ko": "방해 금지가 켜진 동안 수신 통화를 알리는 방식입니다."
    }
   },
   {
    "key": "aarGroup",
    "axl": "aarGroup",
    "type": {
     "kind": "reference",
     "to": "AarGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR group",
     "ko": "AAR 그룹"
    },
    "help": {
     "en": "Group that gives the prefix for calls rerouted when bandwidth runs out.",
     "ko": "대역폭이 부족하여 다시 라우팅되는 통화에 접두사를 제공하는 그룹입니다."
    }
   },
   {
    "key": "aarCallingSearchSpace",
    "axl": "aarCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR calling search space",
     "ko": "AAR 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for calls rerouted through the PSTN when bandwidth runs out.",
     "ko": "대역폭이 부족하여 PSTN으로 다시 라우팅되는 통화의 발신 검색 공간입니다."
    }
   },
   {
    "key": "blfPresenceGroup",
    "axl": "blfPresenceGroup",
    "type": {
     "kind": "reference",
     "to": "PresenceGroup",
     "outside": true
    },
    "addDefault": "Standard Presence group",
    "label": {
     "en": "BLF presence group",
     "ko": "BLF 프레즌스 그룹"
    },
    "help": {
     "en": "Group that decides who may watch the status of the line.",
     "ko": "회선 상태를 볼 수 있는 대상을 결정하는 그룹입니다."
    }
   },
   {
    "key": "blfAudibleAlertSettingPhoneBusy",
    "axl": "blfAudibleAlertSettingPhoneBusy",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "BLF audible alert setting (phone busy)",
     "ko": "BLF 청각적 알림 설정(전화기 통화 중)"
    },
    "help": {
     "en": "Alerts of a call to a watched line while the phone is busy.",
     "ko": "전화기 통화 중에 모니터링하는 회선의 통화를 소리로 알립니다."
    }
   },
   {
    "key": "blfAudibleAlertSettingPhoneIdle",
    "axl": "blfAudibleAlertSettingPhoneIdle",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "BLF audible alert setting (phone idle)",
     "ko": "BLF 청각적 알림 설정(전화기 유휴)"
    },
    "help": {
     "en": "Alerts of a call to a watched line while the phone is idle.",
     "ko": "전화기 유휴 상태에서 모니터링하는 회선의 통화를 소리로 알립니다."
    }
   },
   {
    "key": "userHoldMohAudioSource",
    "axl": "userHoldMohAudioSource",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "User hold MOH audio source",
     "ko": "사용자 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music for parties whom the user puts on hold.",
     "ko": "사용자가 통화를 보류할 때 상대방에게 재생되는 음악입니다."
    }
   },
   {
    "key": "networkHoldMohAudioSource",
    "axl": "networkHoldMohAudioSource",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Network hold MOH audio source",
     "ko": "네트워크 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music while a transfer or conference puts a party on hold.",
     "ko": "전환이나 회의로 통화가 보류될 때 재생되는 음악입니다."
    }
   },
   {
    "key": "location",
    "axl": "location",
    "type": {
     "kind": "reference",
     "to": "Location",
     "outside": true
    },
    "addDefault": "Hub_None",
    "label": {
     "en": "Location",
     "ko": "위치"
    },
    "help": {
     "en": "Location by which call admission control counts the bandwidth of calls.",
     "ko": "통화 허용 제어가 통화 대역폭을 계산하는 위치입니다."
    }
   },
   {
    "key": "geoLocation",
    "axl": "geoLocation",
    "type": {
     "kind": "reference",
     "to": "GeoLocation",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Geolocation",
     "ko": "지리적 위치"
    },
    "help": {
     "en": "Civic address by which policies tell where a device stands.",
     "ko": "정책이 디바이스의 위치를 판단하는 주소 정보입니다."
    }
   },
   {
    "key": "deviceMobilityMode",
    "axl": "deviceMobilityMode",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Device mobility mode",
     "ko": "디바이스 모빌리티 모드"
    },
    "help": {
     "en": "Whether the device takes settings of the place where it is.",
     "ko": "디바이스가 현재 위치의 설정을 사용하는지 정합니다."
    }
   },
   {
    "key": "mediaResourceGroupList",
    "axl": "mediaResourceGroupList",
    "type": {
     "kind": "reference",
     "to": "MediaResourceList",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Media resource group list",
     "ko": "미디어 리소스 그룹 목록"
    },
    "help": {
     "en": "Conference bridges, transcoders and music servers that the device may use, in order.",
     "ko": "디바이스가 순서대로 사용할 수 있는 회의 브리지, 트랜스코더, 음악 서버 목록입니다."
    }
   },
   {
    "key": "remoteDevice",
    "axl": "remoteDevice",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Remote device",
     "ko": "원격 디바이스"
    },
    "help": {
     "en": "Bundles messages to the device for a slow link.",
     "ko": "느린 링크에 대비해 디바이스로 보내는 메시지를 묶어 보냅니다."
    }
   },
   {
    "key": "hotlineDevice",
    "axl": "hotlineDevice",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Hotline device",
     "ko": "핫라인 디바이스"
    },
    "help": {
     "en": "The device calls only other hotline devices.",
     "ko": "다른 핫라인 디바이스에만 연결되는 디바이스입니다."
    }
   },
   {
    "key": "retryVideoCallAsAudio",
    "axl": "retryVideoCallAsAudio",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Retry video call as audio",
     "ko": "영상 통화를 오디오로 재시도"
    },
    "help": {
     "en": "A video call for which bandwidth is missing goes on as audio.",
     "ko": "대역폭이 부족한 영상 통화를 오디오 통화로 연결합니다."
    }
   },
   {
    "key": "requireOffPremiseLocation",
    "axl": "requireOffPremiseLocation",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Require off-premise location",
     "ko": "오프프레미스 위치 필요"
    },
    "help": {
     "en": "The device must tell its location for emergency calls; for third-party AS-SIP endpoints.",
     "ko": "긴급 통화를 위해 디바이스가 위치를 알려야 하며, 타사 AS-SIP 엔드포인트에 적용됩니다."
    }
   },
   {
    "key": "ownerUserId",
    "axl": "ownerUserId",
    "type": {
     "kind": "reference",
     "to": "endUsers"
    },
    "nillable": true,
    "label": {
     "en": "Owner user ID",
     "ko": "소유자 사용자 ID"
    },
    "help": {
     "en": "User to whom provisioned devices belong.",
     "ko": "프로비저닝된 디바이스를 소유하는 사용자입니다."
    }
   },
   {
    "key": "mobilityUserId",
    "axl": "mobilityUserId",
    "type": {
     "kind": "reference",
     "to": "endUsers"
    },
    "nillable": true,
    "label": {
     "en": "Mobility user ID",
     "ko": "모빌리티 사용자 ID"
    },
    "help": {
     "en": "User whose mobility identity the device carries.",
     "ko": "디바이스가 사용하는 모빌리티 ID의 사용자입니다."
    }
   },
   {
    "key": "joinAcrossLines",
    "axl": "joinAcrossLines",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Join across lines",
     "ko": "회선 간 참가"
    },
    "help": {
     "en": "Users join calls on several lines of a phone into one conference.",
     "ko": "사용자가 전화기의 여러 회선에 있는 통화를 하나의 전화 회의로 결합합니다."
    }
   },
   {
    "key": "alwaysUsePrimeLine",
    "axl": "alwaysUsePrimeLine",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Always use prime line",
     "ko": "항상 기본 회선 사용"
    },
    "help": {
     "en": "Going off hook answers or calls on the primary line, whatever line rings.",
     "ko": "어느 회선이 울리더라도 수화기를 들면 기본 회선으로 응답하거나 발신합니다."
    }
   },
   {
    "key": "alwaysUsePrimeLineForVoiceMessage",
    "axl": "alwaysUsePrimeLineForVoiceMessage",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Always use prime line for voice message",
     "ko": "음성 메시지에 항상 기본 회선 사용"
    },
    "help": {
     "en": "The messages button calls the voicemail of the primary line.",
     "ko": "메시지 버튼이 기본 회선의 음성 메일에 연결합니다."
    }
   },
   {
    "key": "singleButtonBarge",
    "axl": "singleButtonBarge",
    "type": {
     "kind": "enum",
     "enum": "XBarge"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Single button barge",
     "ko": "단일 버튼 참여"
    },
    "help": {
     "en": "Users join a call on a shared line by pressing its line button.",
     "ko": "사용자가 회선 버튼을 눌러 공유 회선의 통화에 참여합니다."
    }
   },
   {
    "key": "builtInBridge",
    "axl": "builtInBridge",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Built-in bridge",
     "ko": "내장 브리지"
    },
    "help": {
     "en": "Lets the phone mix audio itself, for barge and monitoring.",
     "ko": "참여와 모니터링을 위해 전화기가 직접 오디오를 믹싱합니다."
    }
   },
   {
    "key": "allowControlOfDeviceFromCti",
    "axl": "allowControlOfDeviceFromCti",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow control of device from CTI",
     "ko": "CTI에서 디바이스 제어 허용"
    },
    "help": {
     "en": "CTI applications may control the device.",
     "ko": "CTI 애플리케이션이 디바이스를 제어할 수 있습니다."
    }
   },
   {
    "key": "ignorePresentationIndicators",
    "axl": "ignorePresentationIndicators",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Ignore presentation indicators (internal calls only)",
     "ko": "프레젠테이션 표시기 무시(내부 통화만)"
    },
    "help": {
     "en": "Shows the caller on internal calls although the caller is hidden.",
     "ko": "내부 통화에서 발신자 표시가 제한되어도 발신자를 표시합니다."
    }
   },
   {
    "key": "enableExtensionMobility",
    "axl": "enableExtensionMobility",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Extension Mobility",
     "ko": "Extension Mobility 활성화"
    },
    "help": {
     "en": "Users may log in to the phone and bring their lines and settings.",
     "ko": "사용자가 전화기에 로그인하여 자신의 회선과 설정을 사용할 수 있습니다."
    }
   },
   {
    "key": "recordingOptions",
    "axl": "recordingOptions",
    "type": {
     "kind": "enum",
     "enum": "XRecordingFlag"
    },
    "addDefault": "Call Recording Disabled",
    "default": "Call Recording Disabled",
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Recording option",
     "ko": "녹음 옵션"
    },
    "help": {
     "en": "Whether calls are recorded always, on request or never.",
     "ko": "통화를 항상, 요청 시 또는 녹음하지 않을지 정합니다."
    }
   },
   {
    "key": "privacy",
    "axl": "privacy",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Privacy",
     "ko": "프라이버시"
    },
    "help": {
     "en": "Hides calls on a shared line from the other phones of the line.",
     "ko": "공유 회선의 통화를 같은 회선의 다른 전화기에 표시하지 않습니다."
    }
   },
   {
    "key": "loggedIntoHuntGroup",
    "axl": "loggedIntoHuntGroup",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Logged into hunt group",
     "ko": "헌트 그룹에 로그인됨"
    },
    "help": {
     "en": "Provisioned devices receive calls of their hunt groups.",
     "ko": "프로비저닝된 디바이스가 헌트 그룹의 통화를 받습니다."
    }
   },
   {
    "key": "proxyServer",
    "axl": "proxyServer",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Proxy server",
     "ko": "프록시 서버"
    },
    "help": {
     "en": "Host and port of the proxy for the phone's web requests.",
     "ko": "전화기의 웹 요청에 사용하는 프록시의 호스트와 포트입니다."
    }
   },
   {
    "key": "servicesUrl",
    "axl": "servicesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Services URL",
     "ko": "서비스 URL"
    },
    "help": {
     "en": "Address that the services button opens.",
     "ko": "서비스 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "idle",
    "axl": "idle",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Idle URL",
     "ko": "유휴 URL"
    },
    "help": {
     "en": "Address that the phone shows when idle for a while.",
     "ko": "전화기가 일정 시간 유휴 상태일 때 표시하는 주소입니다."
    }
   },
   {
    "key": "idleTimer",
    "axl": "idleTimer",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Idle timer",
     "ko": "유휴 타이머"
    },
    "help": {
     "en": "Seconds after which an idle phone shows the idle URL.",
     "ko": "유휴 상태의 전화기가 유휴 URL을 표시하기까지의 시간(초)입니다."
    }
   },
   {
    "key": "secureDirUrl",
    "axl": "secureDirUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure directory URL",
     "ko": "보안 디렉터리 URL"
    },
    "help": {
     "en": "HTTPS address that the directories button opens.",
     "ko": "디렉터리 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "messages",
    "axl": "messages",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Messages URL",
     "ko": "메시지 URL"
    },
    "help": {
     "en": "Address that the messages button opens.",
     "ko": "메시지 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "secureIdleUrl",
    "axl": "secureIdleUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure idle URL",
     "ko": "보안 유휴 URL"
    },
    "help": {
     "en": "HTTPS address that an idle phone shows.",
     "ko": "유휴 상태의 전화기가 표시하는 HTTPS 주소입니다."
    }
   },
   {
    "key": "authenticationServer",
    "axl": "authenticationServer",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Authentication server",
     "ko": "인증 서버"
    },
    "help": {
     "en": "Address by which the phone verifies who sends it commands.",
     "ko": "전화기가 명령을 보낸 주체를 확인하는 주소입니다."
    }
   },
   {
    "key": "directory",
    "axl": "directory",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Directory URL",
     "ko": "디렉터리 URL"
    },
    "help": {
     "en": "Address that the directories button opens.",
     "ko": "디렉터리 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "secureServicesUrl",
    "axl": "secureServicesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure services URL",
     "ko": "보안 서비스 URL"
    },
    "help": {
     "en": "HTTPS address that the services button opens.",
     "ko": "서비스 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "information",
    "axl": "information",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Information URL",
     "ko": "정보 URL"
    },
    "help": {
     "en": "Address that the information button opens.",
     "ko": "정보 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "secureMessagesUrl",
    "axl": "secureMessagesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure messages URL",
     "ko": "보안 메시지 URL"
    },
    "help": {
     "en": "HTTPS address that the messages button opens.",
     "ko": "메시지 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureInformationUrl",
    "axl": "secureInformationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure information URL",
     "ko": "보안 정보 URL"
    },
    "help": {
     "en": "HTTPS address that the information button opens.",
     "ko": "정보 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureAuthenticationUrl",
    "axl": "secureAuthenticationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure authentication URL",
     "ko": "보안 인증 URL"
    },
    "help": {
     "en": "HTTPS address by which the phone verifies who sends it commands.",
     "ko": "전화기가 명령을 보낸 주체를 확인하는 HTTPS 주소입니다."
    }
   },
   {
    "key": "externalPhoneNumber",
    "axl": "externalPhoneNumber",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "External phone number mask",
     "ko": "외부 전화 번호 마스크"
    },
    "help": {
     "en": "Number shown to outside parties; each X takes a digit of the directory number.",
     "ko": "외부 상대방에게 표시되는 번호이며, X에는 디렉터리 번호의 숫자가 들어갑니다."
    }
   },
   {
    "key": "audibleMsgWaitingicatorPolicy",
    "axl": "audibleMsgWaitingicatorPolicy",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Audible message waiting indicator policy",
     "ko": "청각적 메시지 대기 표시 정책"
    },
    "help": {
     "en": "A stutter tone tells of a waiting message when the handset is lifted.",
     "ko": "수화기를 들면 단속음으로 대기 중인 메시지를 알립니다."
    }
   },
   {
    "key": "logMissedCalls",
    "axl": "logMissedCalls",
    "type": {
     "kind": "boolean"
    },
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Log missed calls",
     "ko": "부재 중 통화 기록"
    },
    "help": {
     "en": "The phone lists missed calls.",
     "ko": "전화기에 부재 중 통화를 기록합니다."
    }
   },
   {
    "key": "visualMsgWaitingIndicatorPolicy",
    "axl": "visualMsgWaitingIndicatorPolicy",
    "type": {
     "kind": "enum",
     "enum": "XMWLPolicy"
    },
    "addDefault": "Use System Policy",
    "default": "Use System Policy",
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Visual message waiting indicator policy",
     "ko": "시각적 메시지 대기 표시 정책"
    },
    "help": {
     "en": "Whether lamp, icon or both show a waiting message.",
     "ko": "대기 중인 메시지를 램프, 아이콘 또는 둘 다로 표시할지 정합니다."
    }
   },
   {
    "key": "lineLabel",
    "axl": "lineLabel",
    "type": {
     "kind": "string"
    },
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Line text label",
     "ko": "회선 텍스트 레이블"
    },
    "help": {
     "en": "Text beside the line button of the phone.",
     "ko": "전화기의 회선 버튼 옆에 표시되는 텍스트입니다."
    }
   },
   {
    "key": "displayCallerId",
    "axl": "displayCallerId",
    "type": {
     "kind": "string"
    },
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Display (caller ID)",
     "ko": "표시(발신자 ID)"
    },
    "help": {
     "en": "Name that the called party sees on internal calls.",
     "ko": "내부 통화에서 상대방에게 표시되는 이름입니다."
    }
   },
   {
    "key": "maxNumberOfCalls",
    "axl": "MaxNumberOfCalls",
    "type": {
     "kind": "integer"
    },
    "addDefault": 2,
    "default": 2,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Maximum number of calls",
     "ko": "최대 통화 수"
    },
    "help": {
     "en": "Number of calls that the line can hold at once.",
     "ko": "회선이 동시에 유지할 수 있는 통화 수입니다."
    }
   },
   {
    "key": "ringSettingWhenPhoneIdle",
    "axl": "ringSettingWhenPhoneIdle",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "addDefault": "Ring",
    "default": "Ring",
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Ring setting (phone idle)",
     "ko": "벨소리 설정(전화기 유휴)"
    },
    "help": {
     "en": "How the line rings while the phone is idle.",
     "ko": "전화기가 유휴 상태일 때 회선의 벨소리 방식입니다."
    }
   },
   {
    "key": "busyTrigger",
    "axl": "busyTrigger",
    "type": {
     "kind": "integer"
    },
    "addDefault": 1,
    "default": 1,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Busy trigger",
     "ko": "통화 중 트리거"
    },
    "help": {
     "en": "Number of calls from which on a further call finds the line busy.",
     "ko": "추가 통화가 통화 중으로 처리되기 시작하는 통화 수입니다."
    }
   },
   {
    "key": "ringSettingWhenPhoneInUse",
    "axl": "ringSettingWhenPhoneInUse",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "nillable": true,
    "default": "Use System Default",
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Ring setting (phone active)",
     "ko": "벨소리 설정(전화기 사용 중)"
    },
    "help": {
     "en": "How the line rings while another call is on the phone.",
     "ko": "전화기에서 다른 통화 중일 때 회선의 벨소리 방식입니다."
    }
   },
   {
    "key": "directoryNumber",
    "axl": "directoryNumber",
    "type": {
     "kind": "reference",
     "to": "Line",
     "outside": true
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Directory number",
     "ko": "디렉터리 번호"
    },
    "help": {
     "en": "Directory number of the first line.",
     "ko": "첫 번째 회선의 디렉터리 번호입니다."
    }
   },
   {
    "key": "recordingProfile",
    "axl": "recordingProfile",
    "type": {
     "kind": "reference",
     "to": "RecordingProfile",
     "outside": true
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Recording profile",
     "ko": "녹음 프로파일"
    },
    "help": {
     "en": "Profile that names the recorder of calls.",
     "ko": "통화를 녹음하는 녹음기를 지정하는 프로파일입니다."
    }
   },
   {
    "key": "callPickupGroupAudioAlertSettingPhoneActive",
    "axl": "callPickupGroupAudioAlertSettingPhoneActive",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Call pickup group audio alert setting (phone active)",
     "ko": "당겨받기 그룹 오디오 알림 설정(전화기 사용 중)"
    },
    "help": {
     "en": "How the phone announces a call to its pickup group while it is in use.",
     "ko": "전화기 사용 중 당겨받기 그룹의 통화를 알리는 방식입니다."
    }
   },
   {
    "key": "callPickupGroupAudioAlertSettingPhoneIdle",
    "axl": "callPickupGroupAudioAlertSettingPhoneIdle",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Call pickup group audio alert setting (phone idle)",
     "ko": "당겨받기 그룹 오디오 알림 설정(전화기 유휴)"
    },
    "help": {
     "en": "How the phone announces a call to its pickup group while it is idle.",
     "ko": "전화기 유휴 상태에서 당겨받기 그룹의 통화를 알리는 방식입니다."
    }
   },
   {
    "key": "monitoringCallingSearchSpace",
    "axl": "monitoringCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Monitoring calling search space",
     "ko": "모니터링 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space through which a supervisor's phone may monitor the line.",
     "ko": "감독자의 전화기가 회선을 모니터링할 수 있는 발신 검색 공간입니다."
    }
   },
   {
    "key": "confidentialAccess",
    "axl": "confidentialAccess",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "confidentialAccessMode",
       "axl": "confidentialAccessMode",
       "type": {
        "kind": "enum",
        "enum": "XCALMode"
       },
       "addDefault": null,
       "none": "",
       "nillable": true,
       "label": {
        "en": "Confidential access mode",
        "ko": "기밀 액세스 모드"
       },
       "help": {
        "en": "Whether the level is fixed or may be lowered during a call.",
        "ko": "수준이 고정인지 통화 중에 낮출 수 있는지 정합니다."
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "none": -1,
       "nillable": true,
       "label": {
        "en": "Confidential access level",
        "ko": "기밀 액세스 수준"
       },
       "help": {
        "en": "Number of the level.",
        "ko": "수준의 번호입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Confidential access level",
     "ko": "기밀 액세스 수준"
    },
    "help": {
     "en": "Level that decides with whom confidential calls may be made.",
     "ko": "기밀 통화를 할 수 있는 상대를 결정하는 수준입니다."
    }
   },
   {
    "key": "services",
    "axl": "services",
    "type": {
     "kind": "list",
     "item": "service",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "telecasterService",
        "axl": "telecasterServiceName",
        "type": {
         "kind": "reference",
         "to": "IpPhoneServices",
         "outside": true
        },
        "required": true,
        "label": {
         "en": "IP phone service",
         "ko": "IP 전화 서비스"
        },
        "help": {
         "en": "The service to which the phone subscribes.",
         "ko": "전화기가 구독하는 서비스입니다."
        }
       },
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string",
         "maxLength": 100
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Name of the subscription as the phone lists it.",
         "ko": "전화기의 목록에 표시되는 구독 이름입니다."
        }
       },
       {
        "key": "url",
        "axl": "url",
        "type": {
         "kind": "string"
        },
        "nillable": true,
        "label": {
         "en": "Service URL",
         "ko": "서비스 URL"
        },
        "help": {
         "en": "Address of the service with the parameters of this phone.",
         "ko": "이 전화기의 파라미터를 포함한 서비스 주소입니다."
        }
       },
       {
        "key": "urlButtonIndex",
        "axl": "urlButtonIndex",
        "type": {
         "kind": "integer"
        },
        "default": 0,
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Service URL button that opens the service; 0 for none.",
         "ko": "서비스를 여는 서비스 URL 버튼의 번호이며, 없으면 0입니다."
        }
       },
       {
        "key": "urlLabel",
        "axl": "urlLabel",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Button label",
         "ko": "버튼 레이블"
        },
        "help": {
         "en": "Text beside the service URL button.",
         "ko": "서비스 URL 버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "serviceNameAscii",
        "axl": "serviceNameAscii",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "ASCII service name",
         "ko": "ASCII 서비스 이름"
        },
        "help": {
         "en": "Name of the service in letters that every phone can show.",
         "ko": "모든 전화기에서 표시할 수 있는 문자로 된 서비스 이름입니다."
        }
       },
       {
        "key": "phoneService",
        "axl": "phoneService",
        "type": {
         "kind": "enum",
         "enum": "XPhoneService"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service type",
         "ko": "서비스 유형"
        },
        "help": {
         "en": "Kind of the service, as the cluster reports it.",
         "ko": "클러스터가 알려 주는 서비스의 종류입니다."
        }
       },
       {
        "key": "phoneServiceCategory",
        "axl": "phoneServiceCategory",
        "type": {
         "kind": "enum",
         "enum": "XPhoneServiceCategory"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service category",
         "ko": "서비스 카테고리"
        },
        "help": {
         "en": "Whether it is an XML or a Java service.",
         "ko": "XML 서비스인지 Java 서비스인지 나타냅니다."
        }
       },
       {
        "key": "vendor",
        "axl": "vendor",
        "type": {
         "kind": "string"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service vendor",
         "ko": "서비스 공급업체"
        },
        "help": {
         "en": "Vendor of the service.",
         "ko": "서비스의 공급업체입니다."
        }
       },
       {
        "key": "version",
        "axl": "version",
        "type": {
         "kind": "string"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service version",
         "ko": "서비스 버전"
        },
        "help": {
         "en": "Version of the service.",
         "ko": "서비스의 버전입니다."
        }
       },
       {
        "key": "priority",
        "axl": "priority",
        "type": {
         "kind": "integer"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Priority",
         "ko": "우선순위"
        },
        "help": {
         "en": "Place of the service in the order of the phone's list.",
         "ko": "전화기 목록에서 서비스의 순서입니다."
        }
       }
      ]
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Subscribed services",
     "ko": "구독한 서비스"
    },
    "help": {
     "en": "IP phone services that the phone offers.",
     "ko": "전화기에서 사용할 수 있는 IP 전화 서비스입니다."
    }
   }
  ]
 },
 {
  "section": "ucServices",
  "axlType": "UcService",
  "axlElement": "ucService",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset",
   "restart"
  ],
  "operationVersions": {
   "apply": "12.0+",
   "reset": "12.0+",
   "restart": "12.0+"
  },
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name"
  ],
  "order": 96,
  "label": {
   "en": "UC service",
   "ko": "UC 서비스"
  },
  "plural": {
   "en": "UC services",
   "ko": "UC 서비스"
  },
  "guiPath": {
   "en": "User Management > User Settings > UC Service",
   "ko": "사용자 관리 > 사용자 설정 > UC 서비스"
  },
  "help": {
   "en": "A server that Jabber clients use, such as voicemail, IM and Presence or directory.",
   "ko": "음성 메일, IM and Presence, 디렉터리처럼 Jabber 클라이언트가 사용하는 서버입니다."
  },
  "builtIn": [],
  "telling": [
   "serviceType",
   "hostnameorip"
  ],
  "icon": "plug",
  "fields": [
   {
    "key": "serviceType",
    "axl": "serviceType",
    "type": {
     "kind": "enum",
     "enum": "XUCService"
    },
    "required": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "UC service type",
     "ko": "UC 서비스 유형"
    },
    "help": {
     "en": "What the server does: voicemail, directory, IM and Presence and so on.",
     "ko": "서버의 역할로, 음성 메일, 디렉터리, IM and Presence 등입니다."
    }
   },
   {
    "key": "productType",
    "axl": "productType",
    "type": {
     "kind": "enum",
     "enum": "XUCProduct"
    },
    "addDefault": null,
    "nillable": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Product type",
     "ko": "제품 유형"
    },
    "help": {
     "en": "Product that offers the service.",
     "ko": "서비스를 제공하는 제품입니다."
    }
   },
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which service profiles refer to the service.",
     "ko": "서비스 프로파일이 이 서비스를 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "hostnameorip",
    "axl": "hostnameorip",
    "type": {
     "kind": "string",
     "form": "host",
     "maxLength": 255
    },
    "required": true,
    "label": {
     "en": "Host name/IP address",
     "ko": "호스트 이름/IP 주소"
    },
    "help": {
     "en": "Server of the service; over MRA Expressway must be able to resolve it.",
     "ko": "서비스의 서버이며, MRA에서는 Expressway가 이름을 확인할 수 있어야 합니다."
    }
   },
   {
    "key": "port",
    "axl": "port",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Port",
     "ko": "포트"
    },
    "help": {
     "en": "Port on which the service listens.",
     "ko": "서비스가 수신하는 포트입니다."
    }
   },
   {
    "key": "protocol",
    "axl": "protocol",
    "type": {
     "kind": "enum",
     "enum": "XConnectProtocol"
    },
    "nillable": true,
    "label": {
     "en": "Protocol",
     "ko": "프로토콜"
    },
    "help": {
     "en": "Protocol by which clients speak to the service.",
     "ko": "클라이언트가 서비스와 통신하는 프로토콜입니다."
    }
   },
   {
    "key": "ucServiceXml",
    "axl": "ucServiceXml",
    "type": {
     "kind": "vendorConfig"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Service settings",
     "ko": "서비스 설정"
    },
    "help": {
     "en": "Settings that only this kind of service has, as elements.",
     "ko": "이 종류의 서비스에만 있는 설정 요소입니다."
    }
   }
  ]
 },
 {
  "section": "serviceProfiles",
  "axlType": "ServiceProfile",
  "axlElement": "serviceProfile",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "description"
  ],
  "order": 97,
  "label": {
   "en": "Service profile",
   "ko": "서비스 프로파일"
  },
  "plural": {
   "en": "Service profiles",
   "ko": "서비스 프로파일"
  },
  "guiPath": {
   "en": "User Management > User Settings > Service Profile",
   "ko": "사용자 관리 > 사용자 설정 > 서비스 프로파일"
  },
  "help": {
   "en": "The UC services that the clients of an end user may use.",
   "ko": "최종 사용자의 클라이언트가 사용할 수 있는 UC 서비스를 정합니다."
  },
  "builtIn": [],
  "telling": [
   "description"
  ],
  "icon": "extensions",
  "exclusive": [
   "isDefault"
  ],
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which end users and feature group templates refer to the profile.",
     "ko": "최종 사용자와 기능 그룹 템플릿이 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "isDefault",
    "axl": "isDefault",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Make this the default service profile for the system",
     "ko": "시스템의 기본 서비스 프로파일로 설정"
    },
    "help": {
     "en": "Users without a service profile of their own get this one.",
     "ko": "자체 서비스 프로파일이 없는 사용자에게 적용됩니다."
    }
   },
   {
    "key": "serviceProfileInfos",
    "axl": "serviceProfileInfos",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "serviceProfileInfo",
       "axl": "serviceProfileInfo",
       "type": {
        "kind": "list",
        "item": ".",
        "of": {
         "kind": "map",
         "fields": [
          {
           "key": "profileName",
           "axl": "profileName",
           "type": {
            "kind": "string"
           },
           "required": true,
           "label": {
            "en": "Kind of profile",
            "ko": "프로파일 종류"
           },
           "help": {
            "en": "Which part of the service profile this is, such as Voicemail Profile.",
            "ko": "Voicemail Profile처럼 서비스 프로파일의 어느 부분인지 나타냅니다."
           }
          },
          {
           "key": "primary",
           "axl": "primary",
           "type": {
            "kind": "reference",
            "to": "ucServices"
           },
           "nillable": true,
           "label": {
            "en": "Primary",
            "ko": "기본"
           },
           "help": {
            "en": "UC service that clients try first.",
            "ko": "클라이언트가 먼저 시도하는 UC 서비스입니다."
           }
          },
          {
           "key": "secondary",
           "axl": "secondary",
           "type": {
            "kind": "reference",
            "to": "ucServices"
           },
           "nillable": true,
           "label": {
            "en": "Secondary",
            "ko": "보조"
           },
           "help": {
            "en": "UC service that clients try second.",
            "ko": "클라이언트가 두 번째로 시도하는 UC 서비스입니다."
           }
          },
          {
           "key": "tertiary",
           "axl": "tertiary",
           "type": {
            "kind": "reference",
            "to": "ucServices"
           },
           "nillable": true,
           "label": {
            "en": "Tertiary",
            "ko": "3차"
           },
           "help": {
            "en": "UC service that clients try last.",
            "ko": "클라이언트가 마지막으로 시도하는 UC 서비스입니다."
           }
          },
          {
           "key": "serverCertificateVerification",
           "axl": "serverCertificateVerification",
           "type": {
            "kind": "enum",
            "enum": "XCertificateVerificationLevel"
           },
           "nillable": true,
           "label": {
            "en": "Server certificate verification",
            "ko": "서버 인증서 확인"
           },
           "help": {
            "en": "Which server certificates the conferencing client accepts.",
            "ko": "회의 클라이언트가 허용하는 서버 인증서의 범위입니다."
           }
          },
          {
           "key": "serviceProfileXml",
           "axl": "serviceProfileXml",
           "type": {
            "kind": "vendorConfig"
           },
           "label": {
            "en": "Profile settings",
            "ko": "프로파일 설정"
           },
           "help": {
            "en": "Settings that only this kind of profile has, as elements.",
            "ko": "이 종류의 프로파일에만 있는 설정 요소입니다."
           }
          }
         ]
        },
        "itemKey": "profileName",
        "unordered": true,
        "maxItems": 7
       },
       "label": {
        "en": "Profiles by service",
        "ko": "서비스별 프로파일"
       },
       "help": {
        "en": "One entry per kind of service with its servers.",
        "ko": "서비스 종류마다 서버를 지정하는 항목입니다."
       }
      },
      {
       "key": "jabberClientConfigurationProfileInfo",
       "axl": "jabberClientConfigurationProfileInfo",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "common",
          "axl": "common",
          "type": {
           "kind": "reference",
           "to": "ucServices"
          },
          "nillable": true,
          "label": {
           "en": "Common",
           "ko": "공통"
          },
          "help": {
           "en": "Jabber configuration for all clients.",
           "ko": "모든 클라이언트에 적용할 Jabber 구성입니다."
          }
         },
         {
          "key": "desktop",
          "axl": "desktop",
          "type": {
           "kind": "reference",
           "to": "ucServices"
          },
          "nillable": true,
          "label": {
           "en": "Desktop",
           "ko": "데스크톱"
          },
          "help": {
           "en": "Jabber configuration for Windows and Mac.",
           "ko": "Windows 및 Mac에 적용할 Jabber 구성입니다."
          }
         },
         {
          "key": "mobile",
          "axl": "mobile",
          "type": {
           "kind": "reference",
           "to": "ucServices"
          },
          "nillable": true,
          "label": {
           "en": "Mobile",
           "ko": "모바일"
          },
          "help": {
           "en": "Jabber configuration for iPhone, iPad and Android.",
           "ko": "iPhone, iPad 및 Android에 적용할 Jabber 구성입니다."
          }
         }
        ]
       },
       "versions": "12.5+",
       "label": {
        "en": "Jabber client configuration profile",
        "ko": "Jabber 클라이언트 구성 프로파일"
       },
       "help": {
        "en": "UC services of type Jabber Client Configuration for the users.",
        "ko": "사용자에게 적용할 Jabber 클라이언트 구성 유형의 UC 서비스입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Services of the profile",
     "ko": "프로파일의 서비스"
    },
    "help": {
     "en": "UC services by kind, and the Jabber configuration.",
     "ko": "종류별 UC 서비스와 Jabber 구성입니다."
    }
   }
  ]
 },
 {
  "section": "userProfiles",
  "axlType": "UserProfileProvision",
  "axlElement": "userProfileProvision",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "description"
  ],
  "order": 100,
  "step": "6",
  "label": {
   "en": "User profile",
   "ko": "사용자 프로파일"
  },
  "plural": {
   "en": "User profiles",
   "ko": "사용자 프로파일"
  },
  "guiPath": {
   "en": "User Management > User Settings > User Profile",
   "ko": "사용자 관리 > 사용자 설정 > 사용자 프로파일"
  },
  "help": {
   "en": "Templates, self-provisioning and the Mobile and Remote Access policies for Jabber users.",
   "ko": "템플릿, 셀프 프로비저닝, Jabber 사용자의 모바일 및 원격 액세스 정책을 정합니다."
  },
  "builtIn": [
   "Standard (Factory Default) User Profile"
  ],
  "telling": [
   "enableMra",
   "mraPolicyDesktop",
   "mraPolicyMobile"
  ],
  "icon": "account",
  "treePlace": 80,
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which end users and feature group templates refer to the profile.",
     "ko": "최종 사용자와 기능 그룹 템플릿이 참조하는 고유한 이름입니다."
    },
    "step": "6.3"
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    },
    "step": "6.3"
   },
   {
    "key": "deskPhones",
    "axl": "deskPhones",
    "type": {
     "kind": "reference",
     "to": "universalDeviceTemplates"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Desk phones",
     "ko": "사무실 전화기"
    },
    "help": {
     "en": "Universal device template for desk phones that users provision.",
     "ko": "사용자가 프로비저닝하는 사무실 전화기의 범용 디바이스 템플릿입니다."
    },
    "step": "6.4"
   },
   {
    "key": "mobileDevices",
    "axl": "mobileDevices",
    "type": {
     "kind": "reference",
     "to": "universalDeviceTemplates"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Mobile and desktop devices",
     "ko": "모바일 및 데스크톱 디바이스"
    },
    "help": {
     "en": "Universal device template for Jabber clients on mobile devices and computers.",
     "ko": "모바일 디바이스와 컴퓨터의 Jabber 클라이언트에 적용할 범용 디바이스 템플릿입니다."
    },
    "step": "6.4"
   },
   {
    "key": "remoteDestinations",
    "axl": "profile",
    "type": {
     "kind": "reference",
     "to": "universalDeviceTemplates"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Remote destination/device profiles",
     "ko": "원격 대상/디바이스 프로파일"
    },
    "help": {
     "en": "Universal device template for remote destination and device profiles.",
     "ko": "원격 대상 프로파일과 디바이스 프로파일에 적용할 범용 디바이스 템플릿입니다."
    },
    "step": "6.4"
   },
   {
    "key": "universalLineTemplate",
    "axl": "universalLineTemplate",
    "type": {
     "kind": "reference",
     "to": "universalLineTemplates"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Universal line template",
     "ko": "범용 회선 템플릿"
    },
    "help": {
     "en": "Template for the phone lines of the users of this profile.",
     "ko": "이 프로파일을 사용하는 사용자의 전화 회선에 적용할 템플릿입니다."
    },
    "step": "6.5"
   },
   {
    "key": "allowProvision",
    "axl": "allowProvision",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Allow end user to provision their own phones",
     "ko": "최종 사용자에게 자신의 전화기 프로비저닝 허용"
    },
    "help": {
     "en": "Users may add phones themselves by self-provisioning.",
     "ko": "사용자가 셀프 프로비저닝으로 자신의 전화기를 추가할 수 있습니다."
    },
    "step": "6.6"
   },
   {
    "key": "limitProvision",
    "axl": "limitProvision",
    "type": {
     "kind": "integer"
    },
    "default": 10,
    "label": {
     "en": "Limit provisioning once end user has this many phones",
     "ko": "최종 사용자가 이렇게 많은 전화기를 가지고 있으면 프로비저닝 제한"
    },
    "help": {
     "en": "Number of phones a user may provision; the maximum is 20.",
     "ko": "사용자가 프로비저닝할 수 있는 전화기 수이며, 최대값은 20입니다."
    },
    "rule": "MRA045",
    "step": "6.6"
   },
   {
    "key": "allowPhoneReassign",
    "axl": "allowPhoneReassign",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "versions": "11.5,12.5+",
    "label": {
     "en": "Allow provisioning of a phone already assigned to a different end user",
     "ko": "다른 최종 사용자에게 이미 할당된 전화의 프로비저닝 허용"
    },
    "help": {
     "en": "Users may take over a phone that belongs to somebody else; off by default.",
     "ko": "다른 사용자가 소유한 전화기를 재할당할 수 있으며, 기본적으로 꺼져 있습니다."
    },
    "step": "6.6"
   },
   {
    "key": "defaultUserProfile",
    "axl": "defaultUserProfile",
    "type": {
     "kind": "reference",
     "to": "userProfiles"
    },
    "label": {
     "en": "Default user profile",
     "ko": "기본 사용자 프로파일"
    },
    "help": {
     "en": "The profile that users without one of their own get.",
     "ko": "자체 프로파일이 없는 사용자에게 적용되는 프로파일입니다."
    }
   },
   {
    "key": "enableMra",
    "axl": "enableMra",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "versions": "12.0+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Enable Mobile and Remote Access",
     "ko": "모바일 및 원격 액세스 활성화"
    },
    "help": {
     "en": "Jabber users of this profile may use Mobile and Remote Access; needed with OAuth refresh logins, on by default.",
     "ko": "이 프로파일의 Jabber 사용자가 모바일 및 원격 액세스를 사용할 수 있습니다. OAuth 새로 고침 로그인에 필수이며 기본적으로 켜져 있습니다."
    },
    "step": "6.7"
   },
   {
    "key": "mraPolicyDesktop",
    "axl": "mraPolicy_Desktop",
    "type": {
     "kind": "enum",
     "enum": "XMRAPolicy"
    },
    "default": "IM & Presence, Voice and Video calls",
    "versions": "12.0+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Jabber desktop client policy",
     "ko": "Jabber 데스크톱 클라이언트 정책"
    },
    "help": {
     "en": "Services that Jabber for Windows and Mac may use through Expressway.",
     "ko": "Windows 및 Mac용 Jabber가 Expressway를 통해 사용할 수 있는 서비스입니다."
    },
    "rule": "MRA043",
    "step": "6.8"
   },
   {
    "key": "mraPolicyMobile",
    "axl": "mraPolicy_Mobile",
    "type": {
     "kind": "enum",
     "enum": "XMRAPolicy"
    },
    "default": "IM & Presence, Voice and Video calls",
    "versions": "12.0+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Jabber mobile client policy",
     "ko": "Jabber 모바일 클라이언트 정책"
    },
    "help": {
     "en": "Services that Jabber for iPhone, iPad and Android may use through Expressway.",
     "ko": "iPhone, iPad 및 Android용 Jabber가 Expressway를 통해 사용할 수 있는 서비스입니다."
    },
    "rule": "MRA043",
    "step": "6.8"
   },
   {
    "key": "allowProvisionEMMaxLoginTime",
    "axl": "allowProvisionEMMaxLoginTime",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "versions": "12.5+",
    "label": {
     "en": "Allow end user to set their Extension Mobility maximum login time",
     "ko": "최종 사용자가 Extension Mobility 최대 로그인 시간을 설정하도록 허용"
    },
    "help": {
     "en": "Users may set the time in the Self Care Portal; off by default.",
     "ko": "사용자가 셀프 서비스 포털에서 시간을 설정할 수 있으며, 기본적으로 꺼져 있습니다."
    },
    "step": "6.9"
   }
  ]
 },
 {
  "section": "featureGroupTemplates",
  "axlType": "FeatureGroupTemplate",
  "axlElement": "featureGroupTemplate",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "description"
  ],
  "order": 110,
  "step": "7",
  "label": {
   "en": "Feature group template",
   "ko": "기능 그룹 템플릿"
  },
  "plural": {
   "en": "Feature group templates",
   "ko": "기능 그룹 템플릿"
  },
  "guiPath": {
   "en": "User Management > User/Phone Add > Feature Group Template",
   "ko": "사용자 관리 > 사용자/전화기 추가 > 기능 그룹 템플릿"
  },
  "help": {
   "en": "Features, user profile and service profile that LDAP synchronization gives to new users.",
   "ko": "LDAP 동기화 시 새 사용자에게 부여되는 기능, 사용자 프로파일, 서비스 프로파일입니다."
  },
  "builtIn": [
   "Default Feature Group Template"
  ],
  "telling": [
   "userProfile",
   "serviceProfile"
  ],
  "icon": "group-by-ref-type",
  "afterwards": {
   "en": "a feature group template reaches users when the LDAP synchronisation first creates them",
   "ko": "기능 그룹 템플릿은 LDAP 동기화가 사용자를 처음 생성할 때 적용됩니다"
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Name",
     "ko": "이름"
    },
    "help": {
     "en": "Unique name by which other objects refer to this one.",
     "ko": "다른 객체가 이 객체를 참조하는 고유한 이름입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "homeCluster",
    "axl": "homeCluster",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Home cluster",
     "ko": "홈 클러스터"
    },
    "help": {
     "en": "New users have their home on this cluster, so that MRA logins are sent here.",
     "ko": "새 사용자의 홈을 이 클러스터로 지정하여 MRA 로그인이 이곳으로 전달됩니다."
    }
   },
   {
    "key": "imAndUcPresenceEnable",
    "axl": "imAndUcPresenceEnable",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable user for Unified CM IM and Presence",
     "ko": "Unified CM IM and Presence에 대해 사용자 활성화"
    },
    "help": {
     "en": "New users may use instant messaging and presence.",
     "ko": "새 사용자가 인스턴트 메시징과 프레즌스를 사용할 수 있습니다."
    }
   },
   {
    "key": "serviceProfile",
    "axl": "serviceProfile",
    "type": {
     "kind": "reference",
     "to": "serviceProfiles"
    },
    "nillable": true,
    "label": {
     "en": "Services profile",
     "ko": "서비스 프로파일"
    },
    "help": {
     "en": "Service profile that new users get.",
     "ko": "새 사용자에게 부여되는 서비스 프로파일입니다."
    }
   },
   {
    "key": "enableUserToHostConferenceNow",
    "axl": "enableUserToHostConferenceNow",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable end user to host Conference Now",
     "ko": "최종 사용자의 Conference Now 주최 허용"
    },
    "help": {
     "en": "Users may host their own Conference Now meetings.",
     "ko": "사용자가 자신의 Conference Now 회의를 주최할 수 있습니다."
    }
   },
   {
    "key": "allowCTIControl",
    "axl": "allowCTIControl",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow control of device from CTI",
     "ko": "CTI에서 디바이스 제어 허용"
    },
    "help": {
     "en": "CTI applications may control the devices of new users.",
     "ko": "CTI 애플리케이션이 새 사용자의 디바이스를 제어할 수 있습니다."
    }
   },
   {
    "key": "enableEMCC",
    "axl": "enableEMCC",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Extension Mobility Cross Cluster",
     "ko": "클러스터 간 Extension Mobility 활성화"
    },
    "help": {
     "en": "New users may log in to phones of other clusters.",
     "ko": "새 사용자가 다른 클러스터의 전화기에 로그인할 수 있습니다."
    }
   },
   {
    "key": "enableMobility",
    "axl": "enableMobility",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable mobility",
     "ko": "모빌리티 활성화"
    },
    "help": {
     "en": "Users may have calls ring on remote destinations such as a mobile phone.",
     "ko": "휴대폰 같은 원격 대상에서 통화가 울리게 할 수 있습니다."
    }
   },
   {
    "key": "enableMobileVoiceAccess",
    "axl": "enableMobileVoiceAccess",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable mobile voice access",
     "ko": "모바일 음성 액세스 활성화"
    },
    "help": {
     "en": "Users may dial in from outside and place calls as if from the office.",
     "ko": "외부에서 전화를 걸어 사무실에서 발신하는 것처럼 통화할 수 있습니다."
    }
   },
   {
    "key": "maxDeskPickupWait",
    "axl": "maxDeskPickupWait",
    "type": {
     "kind": "integer"
    },
    "addDefault": 10000,
    "default": 10000,
    "label": {
     "en": "Maximum wait time for desk pickup",
     "ko": "데스크 픽업 최대 대기 시간"
    },
    "help": {
     "en": "Milliseconds during which a call from a mobile phone can be picked up at the desk.",
     "ko": "휴대폰 통화를 데스크 전화기에서 받을 수 있는 시간(밀리초)입니다."
    }
   },
   {
    "key": "remoteDestinationLimit",
    "axl": "remoteDestinationLimit",
    "type": {
     "kind": "integer"
    },
    "addDefault": 4,
    "default": 4,
    "label": {
     "en": "Remote destination limit",
     "ko": "원격 대상 제한"
    },
    "help": {
     "en": "Number of remote destinations, from 1 to 10, to which a user may send calls.",
     "ko": "사용자가 통화를 보낼 수 있는 원격 대상의 수로, 1~10입니다."
    }
   },
   {
    "key": "bLFPresenceGp",
    "axl": "BLFPresenceGp",
    "type": {
     "kind": "reference",
     "to": "PresenceGroup",
     "outside": true
    },
    "addDefault": "Standard Presence group",
    "label": {
     "en": "BLF presence group",
     "ko": "BLF 프레즌스 그룹"
    },
    "help": {
     "en": "Group that decides whose line status new users may watch.",
     "ko": "새 사용자가 볼 수 있는 회선 상태를 결정하는 그룹입니다."
    }
   },
   {
    "key": "subscribeCallingSearch",
    "axl": "subscribeCallingSearch",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SUBSCRIBE calling search space",
     "ko": "SUBSCRIBE 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for presence requests of new users.",
     "ko": "새 사용자의 프레즌스 요청에 사용하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale",
     "open": true
    },
    "nillable": true,
    "label": {
     "en": "User locale",
     "ko": "사용자 로캘"
    },
    "help": {
     "en": "Language in which phones and clients speak to the user.",
     "ko": "전화기와 클라이언트가 사용자에게 표시하는 언어입니다."
    }
   },
   {
    "key": "userProfile",
    "axl": "userProfile",
    "type": {
     "kind": "reference",
     "to": "userProfiles"
    },
    "nillable": true,
    "label": {
     "en": "User profile",
     "ko": "사용자 프로파일"
    },
    "help": {
     "en": "User profile that new users get, and with it the MRA policies for Jabber.",
     "ko": "새 사용자에게 부여되는 사용자 프로파일이며, Jabber의 MRA 정책도 함께 적용됩니다."
    },
    "step": "7"
   },
   {
    "key": "meetingInformation",
    "axl": "meetingInformation",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Include meeting information in presence",
     "ko": "프레즌스에 회의 정보 포함"
    },
    "help": {
     "en": "Presence shows when the calendar of the user has a meeting.",
     "ko": "사용자의 일정에 회의가 있으면 프레즌스에 표시합니다."
    }
   }
  ]
 },
 {
  "section": "ldapDirectories",
  "axlType": "LdapDirectory",
  "axlElement": "ldapDirectory",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "ldapDn",
   "userSearchBase"
  ],
  "order": 112,
  "step": "7",
  "label": {
   "en": "LDAP directory",
   "ko": "LDAP 디렉터리"
  },
  "plural": {
   "en": "LDAP directories",
   "ko": "LDAP 디렉터리"
  },
  "guiPath": {
   "en": "System > LDAP > LDAP Directory",
   "ko": "시스템 > LDAP > LDAP 디렉터리"
  },
  "help": {
   "en": "A directory from which end users are synchronized; its feature group template brings the user profile.",
   "ko": "최종 사용자를 동기화하는 디렉터리입니다. 지정된 기능 그룹 템플릿이 사용자 프로파일을 부여합니다."
  },
  "builtIn": [],
  "telling": [
   "featureGroupTemplate",
   "userSearchBase"
  ],
  "icon": "book",
  "afterwards": {
   "en": "run a synchronisation of the LDAP directory for the change to take effect",
   "ko": "변경 사항을 반영하려면 LDAP 디렉터리를 동기화하십시오"
  },
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "LDAP configuration name",
     "ko": "LDAP 구성 이름"
    },
    "help": {
     "en": "Unique name of the synchronization agreement.",
     "ko": "동기화 계약의 고유한 이름입니다."
    }
   },
   {
    "key": "ldapDn",
    "axl": "ldapDn",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "required": true,
    "label": {
     "en": "LDAP manager distinguished name",
     "ko": "LDAP 관리자 고유 이름"
    },
    "help": {
     "en": "Account with which Unified CM reads the directory.",
     "ko": "Unified CM이 디렉터리를 읽을 때 사용하는 계정입니다."
    }
   },
   {
    "key": "ldapPassword",
    "axl": "ldapPassword",
    "type": {
     "kind": "secret"
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "LDAP password",
     "ko": "LDAP 암호"
    },
    "help": {
     "en": "Password of that account; given as the name of a secret.",
     "ko": "해당 계정의 암호이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "userSearchBase",
    "axl": "userSearchBase",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "required": true,
    "label": {
     "en": "LDAP user search base",
     "ko": "LDAP 사용자 검색 기준"
    },
    "help": {
     "en": "Part of the directory tree from which users are synchronized.",
     "ko": "사용자를 동기화하는 디렉터리 트리의 위치입니다."
    }
   },
   {
    "key": "repeatable",
    "axl": "repeatable",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Perform sync repeatedly",
     "ko": "반복 동기화"
    },
    "help": {
     "en": "Synchronizes again and again; otherwise only once.",
     "ko": "주기적으로 동기화하며, 그렇지 않으면 한 번만 동기화합니다."
    }
   },
   {
    "key": "intervalValue",
    "axl": "intervalValue",
    "type": {
     "kind": "integer"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Perform a re-sync every",
     "ko": "재동기화 간격"
    },
    "help": {
     "en": "Number of hours, days, weeks or months between synchronizations.",
     "ko": "동기화 사이의 시간, 일, 주 또는 월 수입니다."
    }
   },
   {
    "key": "scheduleUnit",
    "axl": "scheduleUnit",
    "type": {
     "kind": "enum",
     "enum": "XScheduleUnit"
    },
    "default": "DAY",
    "label": {
     "en": "Re-sync unit",
     "ko": "재동기화 단위"
    },
    "help": {
     "en": "Unit of the interval.",
     "ko": "간격의 단위입니다."
    }
   },
   {
    "key": "nextExecTime",
    "axl": "nextExecTime",
    "type": {
     "kind": "string",
     "maxLength": 32
    },
    "required": true,
    "label": {
     "en": "Next re-sync time",
     "ko": "다음 재동기화 시간"
    },
    "help": {
     "en": "When the next synchronization starts, as YYYY-MM-DD hh:mm.",
     "ko": "다음 동기화를 시작하는 시간이며, YYYY-MM-DD hh:mm 형식입니다."
    }
   },
   {
    "key": "servers",
    "axl": "servers",
    "type": {
     "kind": "list",
     "item": "server",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "hostName",
        "axl": "hostName",
        "type": {
         "kind": "string",
         "form": "host",
         "maxLength": 128
        },
        "required": true,
        "label": {
         "en": "Host name or IP address for server",
         "ko": "서버의 호스트 이름 또는 IP 주소"
        },
        "help": {
         "en": "Host of the LDAP server.",
         "ko": "LDAP 서버의 호스트입니다."
        }
       },
       {
        "key": "ldapPortNumber",
        "axl": "ldapPortNumber",
        "type": {
         "kind": "integer",
         "choices": [
          {
           "value": "389",
           "help": {
            "en": "LDAP.",
            "ko": "LDAP입니다."
           }
          },
          {
           "value": "636",
           "help": {
            "en": "LDAP over TLS.",
            "ko": "TLS를 통한 LDAP입니다."
           }
          },
          {
           "value": "3268",
           "help": {
            "en": "Global catalog.",
            "ko": "글로벌 카탈로그입니다."
           }
          },
          {
           "value": "3269",
           "help": {
            "en": "Global catalog over TLS.",
            "ko": "TLS를 통한 글로벌 카탈로그입니다."
           }
          }
         ]
        },
        "required": true,
        "label": {
         "en": "LDAP port",
         "ko": "LDAP 포트"
        },
        "help": {
         "en": "Port of the server: 389, 636 with TLS, 3268 or 3269 for a global catalog.",
         "ko": "서버의 포트이며, 389, TLS는 636, 글로벌 카탈로그는 3268 또는 3269입니다."
        }
       },
       {
        "key": "sslEnabled",
        "axl": "sslEnabled",
        "type": {
         "kind": "boolean"
        },
        "label": {
         "en": "Use TLS",
         "ko": "TLS 사용"
        },
        "help": {
         "en": "Protects the connection to the LDAP server.",
         "ko": "LDAP 서버와의 연결을 보호합니다."
        }
       }
      ]
     },
     "maxItems": 3
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "LDAP servers",
     "ko": "LDAP 서버"
    },
    "help": {
     "en": "Up to three servers of the directory, tried in this order.",
     "ko": "순서대로 시도하는 최대 세 개의 디렉터리 서버입니다."
    }
   },
   {
    "key": "middleName",
    "axl": "middleName",
    "type": {
     "kind": "string",
     "maxLength": 128,
     "choices": [
      {
       "value": "middleName"
      },
      {
       "value": "initials"
      }
     ]
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Middle name",
     "ko": "중간 이름"
    },
    "help": {
     "en": "LDAP attribute that fills the middle name of users.",
     "ko": "사용자의 중간 이름에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "phoneNumber",
    "axl": "phoneNumber",
    "type": {
     "kind": "string",
     "maxLength": 128,
     "choices": [
      {
       "value": "telephoneNumber"
      },
      {
       "value": "ipPhone"
      }
     ]
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Phone number",
     "ko": "전화 번호"
    },
    "help": {
     "en": "LDAP attribute that fills the telephone number of users.",
     "ko": "사용자의 전화 번호에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "mailId",
    "axl": "mailId",
    "type": {
     "kind": "string",
     "maxLength": 128,
     "choices": [
      {
       "value": "mail"
      },
      {
       "value": "sAMAccountName"
      }
     ]
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Mail ID",
     "ko": "메일 ID"
    },
    "help": {
     "en": "LDAP attribute that fills the mail address of users.",
     "ko": "사용자의 메일 주소에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "userId",
    "axl": "userId",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "User ID",
     "ko": "사용자 ID"
    },
    "help": {
     "en": "LDAP attribute that fills the user ID.",
     "ko": "사용자 ID에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "managerId",
    "axl": "managerId",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Manager ID",
     "ko": "관리자 ID"
    },
    "help": {
     "en": "LDAP attribute that fills the manager of users.",
     "ko": "사용자의 관리자에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "firstName",
    "axl": "firstName",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "First name",
     "ko": "이름"
    },
    "help": {
     "en": "LDAP attribute that fills the first name of users.",
     "ko": "사용자의 이름에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "lastName",
    "axl": "lastName",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Last name",
     "ko": "성"
    },
    "help": {
     "en": "LDAP attribute that fills the last name of users.",
     "ko": "사용자의 성에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "department",
    "axl": "department",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Department",
     "ko": "부서"
    },
    "help": {
     "en": "LDAP attribute that fills the department of users.",
     "ko": "사용자의 부서에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "ldapFilter",
    "axl": "ldapFilter",
    "type": {
     "kind": "reference",
     "to": "LdapFilter",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "LDAP custom filter for users",
     "ko": "사용자용 LDAP 사용자 지정 필터"
    },
    "help": {
     "en": "Filter that decides which users are synchronized.",
     "ko": "동기화할 사용자를 결정하는 필터입니다."
    }
   },
   {
    "key": "synchronize",
    "axl": "synchronize",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Synchronize users and groups",
     "ko": "사용자 및 그룹 동기화"
    },
    "help": {
     "en": "Synchronizes groups of the directory as well as users.",
     "ko": "사용자와 함께 디렉터리의 그룹도 동기화합니다."
    }
   },
   {
    "key": "ldapFilterForGroups",
    "axl": "ldapFilterForGroups",
    "type": {
     "kind": "reference",
     "to": "LdapFilter",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "LDAP custom filter for groups",
     "ko": "그룹용 LDAP 사용자 지정 필터"
    },
    "help": {
     "en": "Filter that decides which groups are synchronized.",
     "ko": "동기화할 그룹을 결정하는 필터입니다."
    }
   },
   {
    "key": "directoryUri",
    "axl": "directoryUri",
    "type": {
     "kind": "string",
     "maxLength": 128,
     "choices": [
      {
       "value": "msRTCSIP-PrimaryUserAddress"
      },
      {
       "value": "mail"
      },
      {
       "value": "None"
      }
     ]
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Directory URI",
     "ko": "디렉터리 URI"
    },
    "help": {
     "en": "LDAP attribute that fills the directory URI of users.",
     "ko": "사용자의 디렉터리 URI에 사용하는 LDAP 속성입니다."
    }
   },
   {
    "key": "accessControlGroupInfo",
    "axl": "accessControlGroupInfo",
    "type": {
     "kind": "list",
     "item": "accessControlGroupName",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "accessControlGroup",
        "axl": "accessControlGroup",
        "type": {
         "kind": "reference",
         "to": "UserGroup",
         "outside": true
        },
        "label": {
         "en": "Access control group",
         "ko": "액세스 제어 그룹"
        },
        "help": {
         "en": "Name of the access control group.",
         "ko": "액세스 제어 그룹의 이름입니다."
        }
       }
      ]
     },
     "itemKey": "accessControlGroup",
     "unordered": true
    },
    "label": {
     "en": "Access control groups",
     "ko": "액세스 제어 그룹"
    },
    "help": {
     "en": "Groups whose rights synchronized users get.",
     "ko": "동기화된 사용자에게 부여할 권한의 그룹입니다."
    }
   },
   {
    "key": "featureGroupTemplate",
    "axl": "featureGroupTemplate",
    "type": {
     "kind": "reference",
     "to": "featureGroupTemplates"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Feature group template",
     "ko": "기능 그룹 템플릿"
    },
    "help": {
     "en": "Template for users that the synchronization creates; through it Jabber users get the MRA policies.",
     "ko": "동기화로 생성되는 사용자의 템플릿이며, 이를 통해 Jabber 사용자가 MRA 정책을 받습니다."
    },
    "step": "7"
   },
   {
    "key": "applyMask",
    "axl": "applyMask",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Apply mask to synced telephone numbers",
     "ko": "동기화된 전화 번호에 마스크 적용"
    },
    "help": {
     "en": "Makes a line for new users from their telephone number by the mask.",
     "ko": "전화 번호에 마스크를 적용하여 새 사용자의 회선을 만듭니다."
    }
   },
   {
    "key": "mask",
    "axl": "mask",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Mask",
     "ko": "마스크"
    },
    "help": {
     "en": "Mask that makes the directory number; each X takes a digit of the telephone number.",
     "ko": "디렉터리 번호를 만드는 마스크이며, X에는 전화 번호의 숫자가 들어갑니다."
    }
   },
   {
    "key": "applyPoolList",
    "axl": "applyPoolList",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Assign new line from the pool list",
     "ko": "풀 목록에서 새 회선 할당"
    },
    "help": {
     "en": "Gives new users without a line the next free number of the pools.",
     "ko": "회선이 없는 새 사용자에게 풀에서 다음 빈 번호를 할당합니다."
    }
   },
   {
    "key": "addDns",
    "axl": "addDns",
    "type": {
     "kind": "list",
     "item": "addDn",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "startDn",
        "axl": "startDn",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "DN pool start",
         "ko": "DN 풀 시작"
        },
        "help": {
         "en": "First number of the range.",
         "ko": "범위의 첫 번째 번호입니다."
        }
       },
       {
        "key": "endDn",
        "axl": "endDn",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "DN pool end",
         "ko": "DN 풀 끝"
        },
        "help": {
         "en": "Last number of the range.",
         "ko": "범위의 마지막 번호입니다."
        }
       },
       {
        "key": "dnPrefix",
        "axl": "dnPrefix",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "DN prefix",
         "ko": "DN 접두사"
        },
        "help": {
         "en": "Digits put before the number.",
         "ko": "번호 앞에 붙이는 숫자입니다."
        }
       }
      ]
     },
     "maxItems": 3
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "DN pools",
     "ko": "DN 풀"
    },
    "help": {
     "en": "Ranges from which directory numbers for new users are taken.",
     "ko": "새 사용자의 디렉터리 번호를 가져오는 범위입니다."
    }
   }
  ]
 },
 {
  "section": "lines",
  "axlType": "Line",
  "axlElement": "line",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset",
   "restart"
  ],
  "identity": [
   "pattern",
   "routePartition"
  ],
  "lookup": [
   "pattern",
   "routePartitionName"
  ],
  "rename": "newPattern",
  "search": [
   "pattern",
   "description",
   "usage",
   "routePartitionName"
  ],
  "order": 116,
  "step": "8",
  "label": {
   "en": "Directory number",
   "ko": "디렉터리 번호"
  },
  "plural": {
   "en": "Directory numbers",
   "ko": "디렉터리 번호"
  },
  "guiPath": {
   "en": "Call Routing > Directory Number",
   "ko": "통화 라우팅 > 디렉터리 번호"
  },
  "help": {
   "en": "A directory number in a partition, with its forwarding and presentation settings.",
   "ko": "파티션에 속한 디렉터리 번호와 그 착신 전환 및 표시 설정입니다."
  },
  "builtIn": [],
  "telling": [
   "description"
  ],
  "icon": "call-outgoing",
  "phones": {
   "by": "listing",
   "key": "associatedDevices"
  },
  "changesOften": true,
  "fields": [
   {
    "key": "pattern",
    "axl": "pattern",
    "type": {
     "kind": "string"
    },
    "required": true,
    "rename": "newPattern",
    "label": {
     "en": "Directory number",
     "ko": "디렉터리 번호"
    },
    "help": {
     "en": "Number or pattern of the line.",
     "ko": "회선의 번호 또는 패턴입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "usage",
    "axl": "usage",
    "type": {
     "kind": "enum",
     "enum": "XPatternUsage"
    },
    "addDefault": "Device",
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Usage",
     "ko": "용도"
    },
    "help": {
     "en": "What the number is for; a phone line is Device.",
     "ko": "번호의 용도이며, 전화 회선은 Device입니다."
    }
   },
   {
    "key": "routePartition",
    "axl": "routePartitionName",
    "type": {
     "kind": "reference",
     "to": "RoutePartition",
     "outside": true
    },
    "nillable": true,
    "rename": "newRoutePartitionName",
    "label": {
     "en": "Route partition",
     "ko": "경로 파티션"
    },
    "help": {
     "en": "Partition that, with the number, identifies the line; without it the line is in the partition without a name.",
     "ko": "번호와 함께 회선을 식별하는 파티션이며, 없으면 이름 없는 파티션에 속합니다."
    }
   },
   {
    "key": "aarNeighborhood",
    "axl": "aarNeighborhoodName",
    "type": {
     "kind": "reference",
     "to": "AarGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR group",
     "ko": "AAR 그룹"
    },
    "help": {
     "en": "Group that gives the prefix for calls rerouted when bandwidth runs out.",
     "ko": "대역폭이 부족하여 다시 라우팅되는 통화에 접두사를 제공하는 그룹입니다."
    }
   },
   {
    "key": "aarDestinationMask",
    "axl": "aarDestinationMask",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "nillable": true,
    "label": {
     "en": "AAR destination mask",
     "ko": "AAR 대상 마스크"
    },
    "help": {
     "en": "Mask that makes a PSTN number of the directory number when calls are rerouted.",
     "ko": "통화가 다시 라우팅될 때 디렉터리 번호를 PSTN 번호로 만드는 마스크입니다."
    }
   },
   {
    "key": "aarKeepCallHistory",
    "axl": "aarKeepCallHistory",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Retain destination in call forwarding history",
     "ko": "착신 전환 기록에 대상 유지"
    },
    "help": {
     "en": "Keeps the number in the history of a call rerouted by AAR.",
     "ko": "AAR로 다시 라우팅된 통화의 기록에 번호를 유지합니다."
    }
   },
   {
    "key": "aarVoiceMailEnabled",
    "axl": "aarVoiceMailEnabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "AAR to voicemail",
     "ko": "AAR 음성 메일"
    },
    "help": {
     "en": "Calls that lack bandwidth go to voicemail.",
     "ko": "대역폭이 부족한 통화를 음성 메일로 보냅니다."
    }
   },
   {
    "key": "callForwardAll",
    "axl": "callForwardAll",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "secondaryCallingSearchSpace",
       "axl": "secondaryCallingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Secondary calling search space",
        "ko": "보조 발신 검색 공간"
       },
       "help": {
        "en": "Calling search space searched after the first one.",
        "ko": "첫 번째 발신 검색 공간 다음으로 검색하는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward all",
     "ko": "모든 통화 착신 전환"
    },
    "help": {
     "en": "Where all calls go.",
     "ko": "모든 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardBusy",
    "axl": "callForwardBusy",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward busy external",
     "ko": "외부 통화 중 착신 전환"
    },
    "help": {
     "en": "Where external calls go while the line is busy.",
     "ko": "회선이 통화 중일 때 외부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardBusyInt",
    "axl": "callForwardBusyInt",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward busy internal",
     "ko": "내부 통화 중 착신 전환"
    },
    "help": {
     "en": "Where internal calls go while the line is busy.",
     "ko": "회선이 통화 중일 때 내부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardNoAnswer",
    "axl": "callForwardNoAnswer",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      },
      {
       "key": "duration",
       "axl": "duration",
       "type": {
        "kind": "integer"
       },
       "nillable": true,
       "label": {
        "en": "No answer ring duration",
        "ko": "무응답 벨소리 기간"
       },
       "help": {
        "en": "Seconds for which a call rings before it is forwarded.",
        "ko": "착신 전환되기 전까지 통화가 울리는 시간(초)입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward no answer external",
     "ko": "외부 무응답 착신 전환"
    },
    "help": {
     "en": "Where external calls go that are not answered.",
     "ko": "응답하지 않은 외부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardNoAnswerInt",
    "axl": "callForwardNoAnswerInt",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      },
      {
       "key": "duration",
       "axl": "duration",
       "type": {
        "kind": "integer"
       },
       "nillable": true,
       "label": {
        "en": "No answer ring duration",
        "ko": "무응답 벨소리 기간"
       },
       "help": {
        "en": "Seconds for which a call rings before it is forwarded.",
        "ko": "착신 전환되기 전까지 통화가 울리는 시간(초)입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward no answer internal",
     "ko": "내부 무응답 착신 전환"
    },
    "help": {
     "en": "Where internal calls go that are not answered.",
     "ko": "응답하지 않은 내부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardNoCoverage",
    "axl": "callForwardNoCoverage",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward no coverage external",
     "ko": "외부 응답 범위 없음 착신 전환"
    },
    "help": {
     "en": "Where external calls go when a hunt pilot found nobody.",
     "ko": "헌트 파일럿에서 응답자를 찾지 못한 외부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardNoCoverageInt",
    "axl": "callForwardNoCoverageInt",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward no coverage internal",
     "ko": "내부 응답 범위 없음 착신 전환"
    },
    "help": {
     "en": "Where internal calls go when a hunt pilot found nobody.",
     "ko": "헌트 파일럿에서 응답자를 찾지 못한 내부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardOnFailure",
    "axl": "callForwardOnFailure",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward on CTI failure",
     "ko": "CTI 장애 시 착신 전환"
    },
    "help": {
     "en": "Where calls go when a CTI device fails.",
     "ko": "CTI 디바이스에 장애가 있을 때 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardAlternateParty",
    "axl": "callForwardAlternateParty",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "readOnly": true,
       "in": [
        "get"
       ],
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      },
      {
       "key": "duration",
       "axl": "duration",
       "type": {
        "kind": "integer"
       },
       "label": {
        "en": "No answer ring duration",
        "ko": "무응답 벨소리 기간"
       },
       "help": {
        "en": "Seconds for which a call rings before it is forwarded.",
        "ko": "착신 전환되기 전까지 통화가 울리는 시간(초)입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "MLPP alternate party",
     "ko": "MLPP 대체 통화자"
    },
    "help": {
     "en": "Where precedence calls go that nobody answers.",
     "ko": "응답하지 않은 우선순위 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardNotRegistered",
    "axl": "callForwardNotRegistered",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward unregistered external",
     "ko": "외부 미등록 착신 전환"
    },
    "help": {
     "en": "Where external calls go while no phone of the line is registered.",
     "ko": "회선의 전화기가 등록되지 않았을 때 외부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callForwardNotRegisteredInt",
    "axl": "callForwardNotRegisteredInt",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "forwardToVoiceMail",
       "axl": "forwardToVoiceMail",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Voicemail",
        "ko": "음성 메일"
       },
       "help": {
        "en": "Calls go to the voicemail of the line.",
        "ko": "통화를 회선의 음성 메일로 보냅니다."
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "Css",
        "outside": true
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling search space",
        "ko": "발신 검색 공간"
       },
       "help": {
        "en": "Calling search space in which the destination is looked up.",
        "ko": "대상을 찾는 발신 검색 공간입니다."
       }
      },
      {
       "key": "destination",
       "axl": "destination",
       "type": {
        "kind": "string",
        "maxLength": 50
       },
       "nillable": true,
       "label": {
        "en": "Destination",
        "ko": "대상"
       },
       "help": {
        "en": "Number to which calls are forwarded.",
        "ko": "통화를 착신 전환할 번호입니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Forward unregistered internal",
     "ko": "내부 미등록 착신 전환"
    },
    "help": {
     "en": "Where internal calls go while no phone of the line is registered.",
     "ko": "회선의 전화기가 등록되지 않았을 때 내부 통화를 보낼 대상입니다."
    }
   },
   {
    "key": "callPickupGroup",
    "axl": "callPickupGroupName",
    "type": {
     "kind": "reference",
     "to": "CallPickupGroup",
     "outside": true
    },
    "label": {
     "en": "Call pickup group",
     "ko": "당겨받기 그룹"
    },
    "help": {
     "en": "Group whose members may pick up calls to the number.",
     "ko": "이 번호로 오는 통화를 당겨받을 수 있는 그룹입니다."
    }
   },
   {
    "key": "autoAnswer",
    "axl": "autoAnswer",
    "type": {
     "kind": "enum",
     "enum": "XAutoAnswer"
    },
    "default": "Auto Answer Off",
    "label": {
     "en": "Auto answer",
     "ko": "자동 응답"
    },
    "help": {
     "en": "Calls are answered by themselves, with headset or speakerphone.",
     "ko": "헤드셋 또는 스피커폰으로 통화에 자동 응답합니다."
    }
   },
   {
    "key": "networkHoldMohAudioSourceId",
    "axl": "networkHoldMohAudioSourceId",
    "type": {
     "kind": "integer",
     "minimum": 0,
     "maximum": 51
    },
    "nillable": true,
    "label": {
     "en": "Network hold MOH audio source",
     "ko": "네트워크 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music while a transfer or conference puts a party on hold.",
     "ko": "전환이나 회의로 통화가 보류될 때 재생되는 음악입니다."
    }
   },
   {
    "key": "userHoldMohAudioSourceId",
    "axl": "userHoldMohAudioSourceId",
    "type": {
     "kind": "integer",
     "minimum": 0,
     "maximum": 51
    },
    "nillable": true,
    "label": {
     "en": "User hold MOH audio source",
     "ko": "사용자 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music for parties whom the user puts on hold.",
     "ko": "사용자가 통화를 보류할 때 상대방에게 재생되는 음악입니다."
    }
   },
   {
    "key": "callingIdPresentationWhenDiverted",
    "axl": "callingIdPresentationWhenDiverted",
    "type": {
     "kind": "enum",
     "enum": "XPresentationBit"
    },
    "default": "Default",
    "versions": "12.5+",
    "label": {
     "en": "Calling line ID presentation when diverted",
     "ko": "전환 시 발신 회선 ID 표시"
    },
    "help": {
     "en": "Whether the caller is shown when a call is diverted.",
     "ko": "통화가 전환될 때 발신자를 표시할지 정합니다."
    }
   },
   {
    "key": "alertingName",
    "axl": "alertingName",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "label": {
     "en": "Alerting name",
     "ko": "알림 이름"
    },
    "help": {
     "en": "Name that the caller sees while the phone rings.",
     "ko": "전화기가 울리는 동안 발신자에게 표시되는 이름입니다."
    }
   },
   {
    "key": "asciiAlertingName",
    "axl": "asciiAlertingName",
    "type": {
     "kind": "string",
     "maxLength": 32
    },
    "label": {
     "en": "ASCII alerting name",
     "ko": "ASCII 알림 이름"
    },
    "help": {
     "en": "Alerting name in letters that every phone can show.",
     "ko": "모든 전화기에서 표시할 수 있는 문자로 된 알림 이름입니다."
    }
   },
   {
    "key": "presenceGroup",
    "axl": "presenceGroupName",
    "type": {
     "kind": "reference",
     "to": "PresenceGroup",
     "outside": true
    },
    "label": {
     "en": "BLF presence group",
     "ko": "BLF 프레즌스 그룹"
    },
    "help": {
     "en": "Group that decides who may watch whose status.",
     "ko": "누가 누구의 상태를 볼 수 있는지 결정하는 그룹입니다."
    }
   },
   {
    "key": "shareLineAppearanceCss",
    "axl": "shareLineAppearanceCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling search space",
     "ko": "발신 검색 공간"
    },
    "help": {
     "en": "Partitions that phones with this line may call.",
     "ko": "이 회선을 사용하는 전화기가 발신할 수 있는 파티션입니다."
    }
   },
   {
    "key": "voiceMailProfile",
    "axl": "voiceMailProfileName",
    "type": {
     "kind": "reference",
     "to": "VoiceMailProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Voicemail profile",
     "ko": "음성 메일 프로파일"
    },
    "help": {
     "en": "Profile that leads the messages button and forwarded calls to voicemail.",
     "ko": "메시지 버튼과 착신 전환된 통화를 음성 메일로 연결하는 프로파일입니다."
    }
   },
   {
    "key": "patternPrecedence",
    "axl": "patternPrecedence",
    "type": {
     "kind": "enum",
     "enum": "XPatternPrecedence"
    },
    "default": "Default",
    "label": {
     "en": "MLPP precedence",
     "ko": "MLPP 우선순위"
    },
    "help": {
     "en": "Precedence level of calls.",
     "ko": "통화의 우선순위 수준입니다."
    }
   },
   {
    "key": "releaseClause",
    "axl": "releaseClause",
    "type": {
     "kind": "enum",
     "enum": "XReleaseCauseValue"
    },
    "default": "No Error",
    "label": {
     "en": "Release cause",
     "ko": "해제 원인"
    },
    "help": {
     "en": "Reason given when calls to the number are blocked.",
     "ko": "이 번호로 오는 통화를 차단할 때 알리는 원인입니다."
    }
   },
   {
    "key": "hrDuration",
    "axl": "hrDuration",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Hold reversion ring duration",
     "ko": "보류 복귀 벨소리 기간"
    },
    "help": {
     "en": "Seconds after which a held call rings back.",
     "ko": "보류된 통화가 다시 울리기까지의 시간(초)입니다."
    }
   },
   {
    "key": "hrInterval",
    "axl": "hrInterval",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Hold reversion notification interval",
     "ko": "보류 복귀 알림 간격"
    },
    "help": {
     "en": "Seconds between reminders of a held call.",
     "ko": "보류된 통화를 알리는 간격(초)입니다."
    }
   },
   {
    "key": "cfaCssPolicy",
    "axl": "cfaCssPolicy",
    "type": {
     "kind": "enum",
     "enum": "XCFACSSActivationPolicy"
    },
    "default": "Use System Default",
    "label": {
     "en": "Calling search space activation policy",
     "ko": "발신 검색 공간 활성화 정책"
    },
    "help": {
     "en": "Whether the configured or the device's own calling search spaces count for forwarding.",
     "ko": "착신 전환에 구성된 발신 검색 공간과 디바이스의 것 중 어느 것을 사용할지 정합니다."
    }
   },
   {
    "key": "defaultActivatedDevice",
    "axl": "defaultActivatedDeviceName",
    "type": {
     "kind": "reference",
     "to": "Device",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Default activated device",
     "ko": "기본 활성 디바이스"
    },
    "help": {
     "en": "Device on which an intercom line is active.",
     "ko": "인터콤 회선이 활성화되는 디바이스입니다."
    }
   },
   {
    "key": "parkMonForwardNoRetrieveDn",
    "axl": "parkMonForwardNoRetrieveDn",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring forward no retrieve external",
     "ko": "외부 보류 모니터링 미회수 착신 전환"
    },
    "help": {
     "en": "Number that gets external parked calls which nobody retrieves.",
     "ko": "아무도 받지 않은 외부 보류 통화를 받을 번호입니다."
    }
   },
   {
    "key": "parkMonForwardNoRetrieveIntDn",
    "axl": "parkMonForwardNoRetrieveIntDn",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring forward no retrieve internal",
     "ko": "내부 보류 모니터링 미회수 착신 전환"
    },
    "help": {
     "en": "Number that gets internal parked calls which nobody retrieves.",
     "ko": "아무도 받지 않은 내부 보류 통화를 받을 번호입니다."
    }
   },
   {
    "key": "parkMonForwardNoRetrieveVmEnabled",
    "axl": "parkMonForwardNoRetrieveVmEnabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Park monitoring to voicemail external",
     "ko": "외부 보류 모니터링 음성 메일"
    },
    "help": {
     "en": "External parked calls which nobody retrieves go to voicemail.",
     "ko": "아무도 받지 않은 외부 보류 통화를 음성 메일로 보냅니다."
    }
   },
   {
    "key": "parkMonForwardNoRetrieveIntVmEnabled",
    "axl": "parkMonForwardNoRetrieveIntVmEnabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Park monitoring to voicemail internal",
     "ko": "내부 보류 모니터링 음성 메일"
    },
    "help": {
     "en": "Internal parked calls which nobody retrieves go to voicemail.",
     "ko": "아무도 받지 않은 내부 보류 통화를 음성 메일로 보냅니다."
    }
   },
   {
    "key": "parkMonForwardNoRetrieveCss",
    "axl": "parkMonForwardNoRetrieveCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring CSS external",
     "ko": "외부 보류 모니터링 CSS"
    },
    "help": {
     "en": "Calling search space for forwarding external parked calls.",
     "ko": "외부 보류 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "parkMonForwardNoRetrieveIntCss",
    "axl": "parkMonForwardNoRetrieveIntCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring CSS internal",
     "ko": "내부 보류 모니터링 CSS"
    },
    "help": {
     "en": "Calling search space for forwarding internal parked calls.",
     "ko": "내부 보류 통화를 착신 전환하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "parkMonReversionTimer",
    "axl": "parkMonReversionTimer",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Park monitoring reversion timer",
     "ko": "보류 모니터링 복귀 타이머"
    },
    "help": {
     "en": "Seconds after which the phone reminds of a parked call.",
     "ko": "보류된 통화를 전화기가 알리기까지의 시간(초)입니다."
    }
   },
   {
    "key": "partyEntranceTone",
    "axl": "partyEntranceTone",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Party entrance tone",
     "ko": "참가 신호음"
    },
    "help": {
     "en": "Plays a tone when somebody joins or leaves a conference or barged call.",
     "ko": "누군가 회의나 참여 통화에 들어오거나 나갈 때 신호음을 재생합니다."
    }
   },
   {
    "key": "directoryURIs",
    "axl": "directoryURIs",
    "type": {
     "kind": "list",
     "item": "directoryUri",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "isPrimary",
        "axl": "isPrimary",
        "type": {
         "kind": "boolean"
        },
        "addDefault": false,
        "label": {
         "en": "Primary",
         "ko": "기본"
        },
        "help": {
         "en": "This is the URI that others see.",
         "ko": "다른 사람에게 표시되는 URI입니다."
        }
       },
       {
        "key": "uri",
        "axl": "uri",
        "type": {
         "kind": "string",
         "maxLength": 128
        },
        "required": true,
        "nillable": true,
        "label": {
         "en": "URI",
         "ko": "URI"
        },
        "help": {
         "en": "Address such as jdoe@example.com.",
         "ko": "jdoe@example.com과 같은 주소입니다."
        }
       },
       {
        "key": "partition",
        "axl": "partition",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Partition",
         "ko": "파티션"
        },
        "help": {
         "en": "Partition of the URI.",
         "ko": "URI의 파티션입니다."
        }
       },
       {
        "key": "advertiseGloballyViaIls",
        "axl": "advertiseGloballyViaIls",
        "type": {
         "kind": "boolean"
        },
        "default": true,
        "label": {
         "en": "Advertise globally via ILS",
         "ko": "ILS를 통해 전체에 알림"
        },
        "help": {
         "en": "Other clusters learn the URI through ILS.",
         "ko": "다른 클러스터가 ILS를 통해 이 URI를 알게 됩니다."
        }
       }
      ]
     },
     "itemKey": "uri",
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Directory URIs",
     "ko": "디렉터리 URI"
    },
    "help": {
     "en": "Addresses by which the line can be called, instead of its number.",
     "ko": "번호 대신 회선에 발신할 수 있는 주소입니다."
    }
   },
   {
    "key": "allowCtiControlFlag",
    "axl": "allowCtiControlFlag",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Allow control of device from CTI",
     "ko": "CTI에서 디바이스 제어 허용"
    },
    "help": {
     "en": "CTI applications may control the device or line.",
     "ko": "CTI 애플리케이션이 디바이스 또는 회선을 제어할 수 있습니다."
    }
   },
   {
    "key": "rejectAnonymousCall",
    "axl": "rejectAnonymousCall",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Reject anonymous calls",
     "ko": "익명 통화 거부"
    },
    "help": {
     "en": "Refuses calls that hide the caller's number.",
     "ko": "발신자 번호를 숨긴 통화를 거부합니다."
    }
   },
   {
    "key": "patternUrgency",
    "axl": "patternUrgency",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Urgent priority",
     "ko": "긴급 우선순위"
    },
    "help": {
     "en": "Calls go out as soon as the number matches, without waiting for further digits.",
     "ko": "추가 숫자를 기다리지 않고 번호가 일치하는 즉시 통화를 라우팅합니다."
    }
   },
   {
    "key": "confidentialAccess",
    "axl": "confidentialAccess",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "confidentialAccessMode",
       "axl": "confidentialAccessMode",
       "type": {
        "kind": "enum",
        "enum": "XCALMode"
       },
       "addDefault": null,
       "none": "",
       "nillable": true,
       "label": {
        "en": "Confidential access mode",
        "ko": "기밀 액세스 모드"
       },
       "help": {
        "en": "Whether the level is fixed or may be lowered during a call.",
        "ko": "수준이 고정인지 통화 중에 낮출 수 있는지 정합니다."
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "none": -1,
       "nillable": true,
       "label": {
        "en": "Confidential access level",
        "ko": "기밀 액세스 수준"
       },
       "help": {
        "en": "Number of the level.",
        "ko": "수준의 번호입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Confidential access level",
     "ko": "기밀 액세스 수준"
    },
    "help": {
     "en": "Level that decides with whom confidential calls may be made.",
     "ko": "기밀 통화를 할 수 있는 상대를 결정하는 수준입니다."
    }
   },
   {
    "key": "externalCallControlProfile",
    "axl": "externalCallControlProfile",
    "type": {
     "kind": "reference",
     "to": "ExternalCallControlProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "External call control profile",
     "ko": "외부 통화 제어 프로파일"
    },
    "help": {
     "en": "Server that decides how calls to the number are routed.",
     "ko": "이 번호로 오는 통화의 라우팅을 결정하는 서버의 프로파일입니다."
    }
   },
   {
    "key": "enterpriseAltNum",
    "axl": "enterpriseAltNum",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "numMask",
       "axl": "numMask",
       "type": {
        "kind": "string"
       },
       "nillable": true,
       "label": {
        "en": "Number mask",
        "ko": "번호 마스크"
       },
       "help": {
        "en": "Mask that makes the alternate number of the directory number.",
        "ko": "디렉터리 번호에서 대체 번호를 만드는 마스크입니다."
       }
      },
      {
       "key": "isUrgent",
       "axl": "isUrgent",
       "type": {
        "kind": "boolean"
       },
       "default": false,
       "label": {
        "en": "Is urgent",
        "ko": "긴급"
       },
       "help": {
        "en": "Calls to the number go out without waiting for further digits.",
        "ko": "추가 숫자를 기다리지 않고 이 번호로 통화를 라우팅합니다."
       }
      },
      {
       "key": "addLocalRoutePartition",
       "axl": "addLocalRoutePartition",
       "type": {
        "kind": "boolean"
       },
       "default": true,
       "label": {
        "en": "Add to local route partition",
        "ko": "로컬 경로 파티션에 추가"
       },
       "help": {
        "en": "The number can be called within this cluster, too.",
        "ko": "이 클러스터 내에서도 이 번호로 발신할 수 있습니다."
       }
      },
      {
       "key": "routePartition",
       "axl": "routePartition",
       "type": {
        "kind": "reference",
        "to": "RoutePartition",
        "outside": true
       },
       "nillable": true,
       "label": {
        "en": "Route partition",
        "ko": "경로 파티션"
       },
       "help": {
        "en": "Partition in which the number stands; who has it in the calling search space may call it.",
        "ko": "번호가 속한 파티션이며, 발신 검색 공간에 이 파티션이 있는 사용자가 발신할 수 있습니다."
       }
      },
      {
       "key": "advertiseGloballyIls",
       "axl": "advertiseGloballyIls",
       "type": {
        "kind": "boolean"
       },
       "default": true,
       "label": {
        "en": "Advertise globally via ILS",
        "ko": "ILS를 통해 전체에 알림"
       },
       "help": {
        "en": "Other clusters learn the number through ILS.",
        "ko": "다른 클러스터가 ILS를 통해 이 번호를 알게 됩니다."
       }
      }
     ]
    },
    "label": {
     "en": "Enterprise alternate number",
     "ko": "엔터프라이즈 대체 번호"
    },
    "help": {
     "en": "Number by which other clusters of the enterprise reach the line.",
     "ko": "엔터프라이즈의 다른 클러스터가 이 회선에 연결하는 번호입니다."
    }
   },
   {
    "key": "e164AltNum",
    "axl": "e164AltNum",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "numMask",
       "axl": "numMask",
       "type": {
        "kind": "string"
       },
       "nillable": true,
       "label": {
        "en": "Number mask",
        "ko": "번호 마스크"
       },
       "help": {
        "en": "Mask that makes the alternate number of the directory number.",
        "ko": "디렉터리 번호에서 대체 번호를 만드는 마스크입니다."
       }
      },
      {
       "key": "isUrgent",
       "axl": "isUrgent",
       "type": {
        "kind": "boolean"
       },
       "default": false,
       "label": {
        "en": "Is urgent",
        "ko": "긴급"
       },
       "help": {
        "en": "Calls to the number go out without waiting for further digits.",
        "ko": "추가 숫자를 기다리지 않고 이 번호로 통화를 라우팅합니다."
       }
      },
      {
       "key": "addLocalRoutePartition",
       "axl": "addLocalRoutePartition",
       "type": {
        "kind": "boolean"
       },
       "default": true,
       "label": {
        "en": "Add to local route partition",
        "ko": "로컬 경로 파티션에 추가"
       },
       "help": {
        "en": "The number can be called within this cluster, too.",
        "ko": "이 클러스터 내에서도 이 번호로 발신할 수 있습니다."
       }
      },
      {
       "key": "routePartition",
       "axl": "routePartition",
       "type": {
        "kind": "reference",
        "to": "RoutePartition",
        "outside": true
       },
       "nillable": true,
       "label": {
        "en": "Route partition",
        "ko": "경로 파티션"
       },
       "help": {
        "en": "Partition in which the number stands; who has it in the calling search space may call it.",
        "ko": "번호가 속한 파티션이며, 발신 검색 공간에 이 파티션이 있는 사용자가 발신할 수 있습니다."
       }
      },
      {
       "key": "advertiseGloballyIls",
       "axl": "advertiseGloballyIls",
       "type": {
        "kind": "boolean"
       },
       "default": true,
       "label": {
        "en": "Advertise globally via ILS",
        "ko": "ILS를 통해 전체에 알림"
       },
       "help": {
        "en": "Other clusters learn the number through ILS.",
        "ko": "다른 클러스터가 ILS를 통해 이 번호를 알게 됩니다."
       }
      }
     ]
    },
    "label": {
     "en": "+E.164 alternate number",
     "ko": "+E.164 대체 번호"
    },
    "help": {
     "en": "Global number by which other clusters reach the line.",
     "ko": "다른 클러스터가 이 회선에 연결하는 글로벌 번호입니다."
    }
   },
   {
    "key": "pstnFailover",
    "axl": "pstnFailover",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "PSTN failover",
     "ko": "PSTN 장애 조치"
    },
    "help": {
     "en": "Which alternate number others call through the PSTN when the network fails.",
     "ko": "네트워크 장애 시 다른 클러스터가 PSTN으로 발신할 대체 번호입니다."
    }
   },
   {
    "key": "callControlAgentProfile",
    "axl": "callControlAgentProfile",
    "type": {
     "kind": "string"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Call control agent profile",
     "ko": "통화 제어 에이전트 프로파일"
    },
    "help": {
     "en": "Profile for call control agents that stand for the line.",
     "ko": "회선을 대신하는 통화 제어 에이전트의 프로파일입니다."
    }
   },
   {
    "key": "associatedDevices",
    "axl": "associatedDevices",
    "type": {
     "kind": "list",
     "item": "device",
     "of": {
      "kind": "string"
     },
     "unordered": true
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Associated devices",
     "ko": "연결된 디바이스"
    },
    "help": {
     "en": "Devices on which the line appears.",
     "ko": "이 회선이 표시되는 디바이스입니다."
    }
   },
   {
    "key": "useEnterpriseAltNum",
    "axl": "useEnterpriseAltNum",
    "type": {
     "kind": "boolean"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Use enterprise alternate number",
     "ko": "엔터프라이즈 대체 번호 사용"
    },
    "help": {
     "en": "False on update removes the enterprise alternate number.",
     "ko": "업데이트 시 false이면 엔터프라이즈 대체 번호를 삭제합니다."
    }
   },
   {
    "key": "useE164AltNum",
    "axl": "useE164AltNum",
    "type": {
     "kind": "boolean"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Use +E.164 alternate number",
     "ko": "+E.164 대체 번호 사용"
    },
    "help": {
     "en": "False on update removes the +E.164 alternate number.",
     "ko": "업데이트 시 false이면 +E.164 대체 번호를 삭제합니다."
    }
   },
   {
    "key": "active",
    "axl": "active",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Active",
     "ko": "활성"
    },
    "help": {
     "en": "The number can be called; otherwise it is set aside.",
     "ko": "이 번호로 발신할 수 있으며, 그렇지 않으면 비활성 상태입니다."
    }
   },
   {
    "key": "externalPresentationInfo",
    "axl": "externalPresentationInfo",
    "type": {
     "kind": "map",
     "oneOf": [
      "isAnonymous",
      "presentationInfo"
     ],
     "fields": [
      {
       "key": "isAnonymous",
       "axl": "isAnonymous",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Anonymous external presentation",
        "ko": "익명 외부 표시"
       },
       "help": {
        "en": "Hides number and name from outside parties.",
        "ko": "외부 상대방에게 번호와 이름을 숨깁니다."
       }
      },
      {
       "key": "presentationInfo",
       "axl": "presentationInfo",
       "type": {
        "kind": "map",
        "fields": [
         {
          "key": "externalPresentationNumber",
          "axl": "externalPresentationNumber",
          "type": {
           "kind": "string"
          },
          "nillable": true,
          "label": {
           "en": "External presentation number",
           "ko": "외부 표시 번호"
          },
          "help": {
           "en": "Number that outside parties see.",
           "ko": "외부 상대방에게 표시되는 번호입니다."
          }
         },
         {
          "key": "externalPresentationName",
          "axl": "externalPresentationName",
          "type": {
           "kind": "string",
           "maxLength": 50
          },
          "nillable": true,
          "label": {
           "en": "External presentation name",
           "ko": "외부 표시 이름"
          },
          "help": {
           "en": "Name that outside parties see.",
           "ko": "외부 상대방에게 표시되는 이름입니다."
          }
         }
        ]
       },
       "label": {
        "en": "Presentation",
        "ko": "표시 정보"
       },
       "help": {
        "en": "Number and name in place of those of the line.",
        "ko": "회선의 번호와 이름 대신 표시할 정보입니다."
       }
      }
     ]
    },
    "versions": "12.5+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "External presentation",
     "ko": "외부 표시 정보"
    },
    "help": {
     "en": "Number and name shown to outside parties.",
     "ko": "외부 상대방에게 표시되는 번호와 이름입니다."
    }
   }
  ]
 },
 {
  "section": "endUsers",
  "axlType": "User",
  "axlElement": "user",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "userid"
  ],
  "lookup": [
   "userid"
  ],
  "rename": "newUserid",
  "search": [
   "firstName",
   "lastName",
   "userid",
   "department",
   "customerName"
  ],
  "order": 120,
  "step": "7",
  "label": {
   "en": "End user",
   "ko": "최종 사용자"
  },
  "plural": {
   "en": "End users",
   "ko": "최종 사용자"
  },
  "guiPath": {
   "en": "User Management > End User",
   "ko": "사용자 관리 > 최종 사용자"
  },
  "help": {
   "en": "A person with a user profile and a home cluster; Jabber users need a user profile that enables Mobile and Remote Access.",
   "ko": "사용자 프로파일과 홈 클러스터를 가진 사용자입니다. Jabber 사용자에게는 모바일 및 원격 액세스를 활성화한 사용자 프로파일이 필요합니다."
  },
  "builtIn": [],
  "telling": [
   "lastName",
   "userProfile"
  ],
  "icon": "person",
  "treePlace": 100,
  "belongsBy": "userProfile",
  "changesOften": true,
  "fields": [
   {
    "key": "firstName",
    "axl": "firstName",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "First name",
     "ko": "이름"
    },
    "help": {
     "en": "Given name of the user.",
     "ko": "사용자의 이름입니다."
    }
   },
   {
    "key": "displayName",
    "axl": "displayName",
    "type": {
     "kind": "string"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Display name",
     "ko": "표시 이름"
    },
    "help": {
     "en": "Name by which clients show the user.",
     "ko": "클라이언트에 표시되는 사용자의 이름입니다."
    }
   },
   {
    "key": "middleName",
    "axl": "middleName",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Middle name",
     "ko": "중간 이름"
    },
    "help": {
     "en": "Middle name of the user.",
     "ko": "사용자의 중간 이름입니다."
    }
   },
   {
    "key": "lastName",
    "axl": "lastName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Last name",
     "ko": "성"
    },
    "help": {
     "en": "Family name of the user.",
     "ko": "사용자의 성입니다."
    }
   },
   {
    "key": "emMaxLoginTime",
    "axl": "emMaxLoginTime",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "versions": "12.5+",
    "label": {
     "en": "Extension Mobility maximum login time",
     "ko": "Extension Mobility 최대 로그인 시간"
    },
    "help": {
     "en": "Minutes after which Extension Mobility logs the user out.",
     "ko": "Extension Mobility에서 사용자가 자동으로 로그아웃되는 시간(분)입니다."
    }
   },
   {
    "key": "userid",
    "axl": "userid",
    "type": {
     "kind": "string"
    },
    "required": true,
    "rename": "newUserid",
    "label": {
     "en": "User ID",
     "ko": "사용자 ID"
    },
    "help": {
     "en": "Name with which the user logs in, with Jabber through MRA as well.",
     "ko": "MRA를 통한 Jabber를 포함하여 사용자가 로그인하는 이름입니다."
    }
   },
   {
    "key": "password",
    "axl": "password",
    "type": {
     "kind": "secret"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Password",
     "ko": "암호"
    },
    "help": {
     "en": "Password of a local user; given as the name of a secret.",
     "ko": "로컬 사용자의 암호이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "pin",
    "axl": "pin",
    "type": {
     "kind": "secret"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "PIN",
     "ko": "PIN"
    },
    "help": {
     "en": "PIN for phones and conferences; given as the name of a secret.",
     "ko": "전화기와 회의에 사용하는 PIN이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "mailid",
    "axl": "mailid",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Mail ID",
     "ko": "메일 ID"
    },
    "help": {
     "en": "Mail address of the user.",
     "ko": "사용자의 메일 주소입니다."
    }
   },
   {
    "key": "department",
    "axl": "department",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Department",
     "ko": "부서"
    },
    "help": {
     "en": "Department in which the user works.",
     "ko": "사용자가 속한 부서입니다."
    }
   },
   {
    "key": "manager",
    "axl": "manager",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Manager user ID",
     "ko": "관리자 사용자 ID"
    },
    "help": {
     "en": "User ID of the user's manager.",
     "ko": "사용자 관리자의 사용자 ID입니다."
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale",
     "open": true
    },
    "nillable": true,
    "label": {
     "en": "User locale",
     "ko": "사용자 로캘"
    },
    "help": {
     "en": "Language in which phones and clients speak to the user.",
     "ko": "전화기와 클라이언트가 사용자에게 표시하는 언어입니다."
    }
   },
   {
    "key": "associatedDevices",
    "axl": "associatedDevices",
    "type": {
     "kind": "list",
     "item": "device",
     "of": {
      "kind": "reference",
      "to": "Device",
      "outside": true
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Controlled devices",
     "ko": "제어되는 디바이스"
    },
    "help": {
     "en": "Devices that the user controls, such as their Jabber devices.",
     "ko": "사용자의 Jabber 디바이스처럼 사용자가 제어하는 디바이스입니다."
    }
   },
   {
    "key": "primaryExtension",
    "axl": "primaryExtension",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "pattern",
       "axl": "pattern",
       "type": {
        "kind": "string",
        "maxLength": 255
       },
       "required": true,
       "label": {
        "en": "Directory number",
        "ko": "디렉터리 번호"
       },
       "help": {
        "en": "Directory number of the primary extension.",
        "ko": "기본 내선 번호의 디렉터리 번호입니다."
       }
      },
      {
       "key": "routePartition",
       "axl": "routePartitionName",
       "type": {
        "kind": "reference",
        "to": "RoutePartition",
        "outside": true
       },
       "label": {
        "en": "Route partition",
        "ko": "경로 파티션"
       },
       "help": {
        "en": "Partition of the directory number.",
        "ko": "디렉터리 번호의 파티션입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Primary extension",
     "ko": "기본 내선 번호"
    },
    "help": {
     "en": "Line of a controlled device by which others reach the user.",
     "ko": "다른 사람이 사용자에게 연결하는, 제어되는 디바이스의 회선입니다."
    }
   },
   {
    "key": "associatedPc",
    "axl": "associatedPc",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Associated PC",
     "ko": "연결된 PC"
    },
    "help": {
     "en": "Name of the user's computer, for Cisco SoftPhone.",
     "ko": "Cisco SoftPhone에서 사용하는 사용자의 컴퓨터 이름입니다."
    }
   },
   {
    "key": "associatedGroups",
    "axl": "associatedGroups",
    "type": {
     "kind": "list",
     "item": "userGroup",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "reference",
         "to": "UserGroup",
         "outside": true
        },
        "required": true,
        "label": {
         "en": "Access control group",
         "ko": "액세스 제어 그룹"
        },
        "help": {
         "en": "Name of the access control group.",
         "ko": "액세스 제어 그룹의 이름입니다."
        }
       },
       {
        "key": "userRoles",
        "axl": "userRoles",
        "type": {
         "kind": "list",
         "item": "userRole",
         "of": {
          "kind": "string",
          "maxLength": 100
         }
        },
        "readOnly": true,
        "label": {
         "en": "Roles",
         "ko": "역할"
        },
        "help": {
         "en": "Roles that come with the group.",
         "ko": "그룹에 포함된 역할입니다."
        }
       }
      ]
     },
     "itemKey": "name",
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Access control groups",
     "ko": "액세스 제어 그룹"
    },
    "help": {
     "en": "Groups that give the user rights, such as Standard CCM End Users.",
     "ko": "Standard CCM End Users처럼 사용자에게 권한을 부여하는 그룹입니다."
    }
   },
   {
    "key": "enableCti",
    "axl": "enableCti",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Enable CTI application use",
     "ko": "CTI 애플리케이션 사용 활성화"
    },
    "help": {
     "en": "CTI applications may act for the user.",
     "ko": "CTI 애플리케이션이 사용자를 대신하여 동작할 수 있습니다."
    }
   },
   {
    "key": "digestCredentials",
    "axl": "digestCredentials",
    "type": {
     "kind": "secret"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Digest credentials",
     "ko": "다이제스트 자격 증명"
    },
    "help": {
     "en": "Answers to digest authentication of the user's phones; given as the name of a secret.",
     "ko": "사용자 전화기의 다이제스트 인증에 사용되며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "phoneProfiles",
    "axl": "phoneProfiles",
    "type": {
     "kind": "list",
     "item": "profileName",
     "of": {
      "kind": "reference",
      "to": "DeviceProfile",
      "outside": true
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Controlled Extension Mobility profiles",
     "ko": "제어되는 Extension Mobility 프로파일"
    },
    "help": {
     "en": "Device profiles with which the user may log in to phones.",
     "ko": "사용자가 전화기에 로그인할 때 사용하는 디바이스 프로파일입니다."
    }
   },
   {
    "key": "defaultProfile",
    "axl": "defaultProfile",
    "type": {
     "kind": "reference",
     "to": "DeviceProfile",
     "outside": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Default profile",
     "ko": "기본 프로파일"
    },
    "help": {
     "en": "Device profile used first when the user logs in.",
     "ko": "로그인할 때 먼저 사용되는 디바이스 프로파일입니다."
    }
   },
   {
    "key": "presenceGroup",
    "axl": "presenceGroupName",
    "type": {
     "kind": "reference",
     "to": "PresenceGroup",
     "outside": true
    },
    "addDefault": "Standard Presence group",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "BLF presence group",
     "ko": "BLF 프레즌스 그룹"
    },
    "help": {
     "en": "Group that decides who may watch whose status.",
     "ko": "누가 누구의 상태를 볼 수 있는지 결정하는 그룹입니다."
    }
   },
   {
    "key": "subscribeCallingSearchSpace",
    "axl": "subscribeCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SUBSCRIBE calling search space",
     "ko": "SUBSCRIBE 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for presence requests.",
     "ko": "프레즌스 요청에 사용하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "enableMobility",
    "axl": "enableMobility",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Enable mobility",
     "ko": "모빌리티 활성화"
    },
    "help": {
     "en": "Users may have calls ring on remote destinations such as a mobile phone.",
     "ko": "휴대폰 같은 원격 대상에서 통화가 울리게 할 수 있습니다."
    }
   },
   {
    "key": "enableMobileVoiceAccess",
    "axl": "enableMobileVoiceAccess",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Enable mobile voice access",
     "ko": "모바일 음성 액세스 활성화"
    },
    "help": {
     "en": "Users may dial in from outside and place calls as if from the office.",
     "ko": "외부에서 전화를 걸어 사무실에서 발신하는 것처럼 통화할 수 있습니다."
    }
   },
   {
    "key": "maxDeskPickupWaitTime",
    "axl": "maxDeskPickupWaitTime",
    "type": {
     "kind": "integer"
    },
    "default": 10000,
    "label": {
     "en": "Maximum wait time for desk pickup",
     "ko": "데스크 픽업 최대 대기 시간"
    },
    "help": {
     "en": "Milliseconds, from 0 to 30000, during which a call from a mobile phone can be picked up at the desk.",
     "ko": "휴대폰 통화를 데스크 전화기에서 받을 수 있는 시간(밀리초)으로, 0~30000입니다."
    }
   },
   {
    "key": "remoteDestinationLimit",
    "axl": "remoteDestinationLimit",
    "type": {
     "kind": "integer"
    },
    "default": 4,
    "label": {
     "en": "Remote destination limit",
     "ko": "원격 대상 제한"
    },
    "help": {
     "en": "Number of remote destinations, from 1 to 10, to which a user may send calls.",
     "ko": "사용자가 통화를 보낼 수 있는 원격 대상의 수로, 1~10입니다."
    }
   },
   {
    "key": "associatedRemoteDestinationProfiles",
    "axl": "associatedRemoteDestinationProfiles",
    "type": {
     "kind": "list",
     "item": "remoteDestinationProfile",
     "of": {
      "kind": "string"
     },
     "unordered": true
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Remote destination profiles",
     "ko": "원격 대상 프로파일"
    },
    "help": {
     "en": "Remote destination profiles that belong to the user.",
     "ko": "사용자에게 속한 원격 대상 프로파일입니다."
    }
   },
   {
    "key": "passwordCredentials",
    "axl": "passwordCredentials",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "pwdCredPolicy",
       "axl": "pwdCredPolicyName",
       "type": {
        "kind": "reference",
        "to": "CredentialPolicy",
        "outside": true
       },
       "label": {
        "en": "Authentication rule",
        "ko": "인증 규칙"
       },
       "help": {
        "en": "Credential policy that the password must meet.",
        "ko": "암호에 적용되는 자격 증명 정책입니다."
       }
      },
      {
       "key": "pwdCredUserCantChange",
       "axl": "pwdCredUserCantChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "User cannot change",
        "ko": "사용자가 변경할 수 없음"
       },
       "help": {
        "en": "The user may not change the password.",
        "ko": "사용자가 암호를 변경할 수 없습니다."
       }
      },
      {
       "key": "pwdCredUserMustChange",
       "axl": "pwdCredUserMustChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "User must change at next login",
        "ko": "다음 로그인 시 변경해야 함"
       },
       "help": {
        "en": "The user must set a new password at the next login.",
        "ko": "다음 로그인 시 새 암호를 설정해야 합니다."
       }
      },
      {
       "key": "pwdCredDoesNotExpire",
       "axl": "pwdCredDoesNotExpire",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Does not expire",
        "ko": "만료되지 않음"
       },
       "help": {
        "en": "The password stays valid without limit of time.",
        "ko": "암호가 만료되지 않습니다."
       }
      },
      {
       "key": "pwdCredTimeChanged",
       "axl": "pwdCredTimeChanged",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "label": {
        "en": "Time last changed",
        "ko": "마지막 변경 시간"
       },
       "help": {
        "en": "When the password was last changed.",
        "ko": "암호를 마지막으로 변경한 시간입니다."
       }
      },
      {
       "key": "pwdCredTimeAdminLockout",
       "axl": "pwdCredTimeAdminLockout",
       "type": {
        "kind": "string"
       },
       "nillable": true,
       "label": {
        "en": "Time of lockout by administrator",
        "ko": "관리자 잠금 시간"
       },
       "help": {
        "en": "When an administrator locked the password.",
        "ko": "관리자가 암호를 잠근 시간입니다."
       }
      },
      {
       "key": "pwdCredLockedByAdministrator",
       "axl": "pwdCredLockedByAdministrator",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Locked by administrator",
        "ko": "관리자가 잠금"
       },
       "help": {
        "en": "The user cannot log in until an administrator unlocks the password.",
        "ko": "관리자가 잠금을 해제할 때까지 사용자가 로그인할 수 없습니다."
       }
      },
      {
       "key": "pwdResetHackCount",
       "axl": "pwdResetHackCount",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Reset failed login attempts",
        "ko": "실패한 로그인 시도 재설정"
       },
       "help": {
        "en": "Sets the count of failed logins by password to zero.",
        "ko": "암호 로그인 실패 횟수를 0으로 재설정합니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Password credential",
     "ko": "암호 자격 증명"
    },
    "help": {
     "en": "Policy and state of the password.",
     "ko": "암호의 정책과 상태입니다."
    }
   },
   {
    "key": "pinCredentials",
    "axl": "pinCredentials",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "pinCredPolicy",
       "axl": "pinCredPolicyName",
       "type": {
        "kind": "reference",
        "to": "CredentialPolicy",
        "outside": true
       },
       "label": {
        "en": "Authentication rule",
        "ko": "인증 규칙"
       },
       "help": {
        "en": "Credential policy that the PIN must meet.",
        "ko": "PIN에 적용되는 자격 증명 정책입니다."
       }
      },
      {
       "key": "pinCredUserCantChange",
       "axl": "pinCredUserCantChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "User cannot change",
        "ko": "사용자가 변경할 수 없음"
       },
       "help": {
        "en": "The user may not change the PIN.",
        "ko": "사용자가 PIN을 변경할 수 없습니다."
       }
      },
      {
       "key": "pinCredUserMustChange",
       "axl": "pinCredUserMustChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "User must change at next login",
        "ko": "다음 로그인 시 변경해야 함"
       },
       "help": {
        "en": "The user must set a new PIN at the next login.",
        "ko": "다음 로그인 시 새 PIN을 설정해야 합니다."
       }
      },
      {
       "key": "pinCredDoesNotExpire",
       "axl": "pinCredDoesNotExpire",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Does not expire",
        "ko": "만료되지 않음"
       },
       "help": {
        "en": "The PIN stays valid without limit of time.",
        "ko": "PIN이 만료되지 않습니다."
       }
      },
      {
       "key": "pinCredTimeChanged",
       "axl": "pinCredTimeChanged",
       "type": {
        "kind": "boolean"
       },
       "readOnly": true,
       "label": {
        "en": "Time last changed",
        "ko": "마지막 변경 시간"
       },
       "help": {
        "en": "Whether and when the PIN was last changed.",
        "ko": "PIN을 마지막으로 변경한 시간입니다."
       }
      },
      {
       "key": "pinCredTimeAdminLockout",
       "axl": "pinCredTimeAdminLockout",
       "type": {
        "kind": "string"
       },
       "nillable": true,
       "label": {
        "en": "Time of lockout by administrator",
        "ko": "관리자 잠금 시간"
       },
       "help": {
        "en": "When an administrator locked the PIN.",
        "ko": "관리자가 PIN을 잠근 시간입니다."
       }
      },
      {
       "key": "pinCredLockedByAdministrator",
       "axl": "pinCredLockedByAdministrator",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Locked by administrator",
        "ko": "관리자가 잠금"
       },
       "help": {
        "en": "The user cannot use the PIN until an administrator unlocks it.",
        "ko": "관리자가 잠금을 해제할 때까지 PIN을 사용할 수 없습니다."
       }
      },
      {
       "key": "pinResetHackCount",
       "axl": "pinResetHackCount",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Reset failed login attempts",
        "ko": "실패한 로그인 시도 재설정"
       },
       "help": {
        "en": "Sets the count of failed logins by PIN to zero.",
        "ko": "PIN 로그인 실패 횟수를 0으로 재설정합니다."
       }
      }
     ]
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "PIN credential",
     "ko": "PIN 자격 증명"
    },
    "help": {
     "en": "Policy and state of the PIN.",
     "ko": "PIN의 정책과 상태입니다."
    }
   },
   {
    "key": "associatedTodAccess",
    "axl": "associatedTodAccess",
    "type": {
     "kind": "list",
     "item": "todAccess",
     "of": {
      "kind": "string"
     },
     "unordered": true
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Time of day access",
     "ko": "시간별 액세스"
    },
    "help": {
     "en": "Ring schedules of the user's remote destinations.",
     "ko": "사용자 원격 대상의 벨소리 일정입니다."
    }
   },
   {
    "key": "status",
    "axl": "status",
    "type": {
     "kind": "integer"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "User status",
     "ko": "사용자 상태"
    },
    "help": {
     "en": "Whether the user is active, and local or from LDAP.",
     "ko": "사용자의 활성 여부와 로컬 또는 LDAP 사용자 여부입니다."
    }
   },
   {
    "key": "enableEmcc",
    "axl": "enableEmcc",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Extension Mobility Cross Cluster",
     "ko": "클러스터 간 Extension Mobility 활성화"
    },
    "help": {
     "en": "The user may log in to phones of other clusters.",
     "ko": "사용자가 다른 클러스터의 전화기에 로그인할 수 있습니다."
    }
   },
   {
    "key": "associatedCapfProfiles",
    "axl": "associatedCapfProfiles",
    "type": {
     "kind": "list",
     "item": "capfProfileInstanceId",
     "of": {
      "kind": "string"
     },
     "unordered": true
    },
    "readOnly": true,
    "in": [
     "get"
    ],
    "label": {
     "en": "Associated CAPF profiles",
     "ko": "연결된 CAPF 프로파일"
    },
    "help": {
     "en": "CAPF profiles by which CTI applications of the user get certificates.",
     "ko": "사용자의 CTI 애플리케이션이 인증서를 받는 CAPF 프로파일입니다."
    }
   },
   {
    "key": "ctiControlledDeviceProfiles",
    "axl": "ctiControlledDeviceProfiles",
    "type": {
     "kind": "list",
     "item": "profileName",
     "of": {
      "kind": "reference",
      "to": "DeviceProfile",
      "outside": true
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "CTI controlled device profiles",
     "ko": "CTI 제어 디바이스 프로파일"
    },
    "help": {
     "en": "Device profiles that CTI applications of the user may control.",
     "ko": "사용자의 CTI 애플리케이션이 제어할 수 있는 디바이스 프로파일입니다."
    }
   },
   {
    "key": "patternPrecedence",
    "axl": "patternPrecedence",
    "type": {
     "kind": "enum",
     "enum": "XPatternPrecedence"
    },
    "default": "Default",
    "label": {
     "en": "Precedence authorization level",
     "ko": "우선순위 인증 수준"
    },
    "help": {
     "en": "Highest precedence at which the user may place calls.",
     "ko": "사용자가 발신할 수 있는 가장 높은 우선순위입니다."
    }
   },
   {
    "key": "numericUserId",
    "axl": "numericUserId",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "MLPP user identification number",
     "ko": "MLPP 사용자 식별 번호"
    },
    "help": {
     "en": "Number with which the user signs in for precedence calls.",
     "ko": "우선순위 통화를 위해 사용자가 인증하는 번호입니다."
    }
   },
   {
    "key": "mlppPassword",
    "axl": "mlppPassword",
    "type": {
     "kind": "secret"
    },
    "nillable": true,
    "label": {
     "en": "MLPP password",
     "ko": "MLPP 암호"
    },
    "help": {
     "en": "Code that goes with that number; given as the name of a secret.",
     "ko": "해당 번호와 함께 사용하는 코드이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "customUserFields",
    "axl": "customUserFields",
    "type": {
     "kind": "list",
     "item": "customUserField",
     "of": {
      "kind": "map",
      "oneOf": [
       "name",
       "value"
      ],
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Field name",
         "ko": "필드 이름"
        },
        "help": {
         "en": "Name of the custom field.",
         "ko": "사용자 지정 필드의 이름입니다."
        }
       },
       {
        "key": "value",
        "axl": "value",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Value",
         "ko": "값"
        },
        "help": {
         "en": "Value of the field for this user.",
         "ko": "이 사용자의 필드 값입니다."
        }
       }
      ]
     },
     "itemKey": "name",
     "unordered": true,
     "maxItems": 5
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Custom user fields",
     "ko": "사용자 지정 필드"
    },
    "help": {
     "en": "Up to five fields of your own, filled from the directory.",
     "ko": "디렉터리에서 채우는 최대 다섯 개의 사용자 지정 필드입니다."
    }
   },
   {
    "key": "homeCluster",
    "axl": "homeCluster",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Home cluster",
     "ko": "홈 클러스터"
    },
    "help": {
     "en": "This cluster is the user's home; each MRA user needs exactly one, so that logins are sent to it.",
     "ko": "이 클러스터가 사용자의 홈입니다. MRA 사용자마다 정확히 하나가 있어야 로그인이 전달됩니다."
    }
   },
   {
    "key": "imAndPresenceEnable",
    "axl": "imAndPresenceEnable",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable user for Unified CM IM and Presence",
     "ko": "Unified CM IM and Presence에 대해 사용자 활성화"
    },
    "help": {
     "en": "The user may use instant messaging and presence.",
     "ko": "사용자가 인스턴트 메시징과 프레즌스를 사용할 수 있습니다."
    }
   },
   {
    "key": "serviceProfile",
    "axl": "serviceProfile",
    "type": {
     "kind": "reference",
     "to": "serviceProfiles"
    },
    "nillable": true,
    "label": {
     "en": "UC service profile",
     "ko": "UC 서비스 프로파일"
    },
    "help": {
     "en": "Services that the user's clients may use.",
     "ko": "사용자의 클라이언트가 사용할 수 있는 서비스입니다."
    }
   },
   {
    "key": "lineAppearanceAssociationForPresences",
    "axl": "lineAppearanceAssociationForPresences",
    "type": {
     "kind": "list",
     "item": "lineAppearanceAssociationForPresence",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "laapAssociate",
        "axl": "laapAssociate",
        "type": {
         "kind": "reference",
         "to": "Line",
         "outside": true
        },
        "label": {
         "en": "Association",
         "ko": "연결"
        },
        "help": {
         "en": "The line appearance of the association.",
         "ko": "연결 대상인 회선 모양입니다."
        }
       },
       {
        "key": "laapProductType",
        "axl": "laapProductType",
        "type": {
         "kind": "string",
         "maxLength": 128
        },
        "label": {
         "en": "Product type",
         "ko": "제품 유형"
        },
        "help": {
         "en": "Model of the device.",
         "ko": "디바이스의 모델입니다."
        }
       },
       {
        "key": "laapDeviceName",
        "axl": "laapDeviceName",
        "type": {
         "kind": "string",
         "maxLength": 128
        },
        "label": {
         "en": "Device name",
         "ko": "디바이스 이름"
        },
        "help": {
         "en": "Device on which the line appears.",
         "ko": "회선이 표시되는 디바이스입니다."
        }
       },
       {
        "key": "laapDirectory",
        "axl": "laapDirectory",
        "type": {
         "kind": "string",
         "maxLength": 128
        },
        "label": {
         "en": "Directory number",
         "ko": "디렉터리 번호"
        },
        "help": {
         "en": "Directory number of the line.",
         "ko": "회선의 디렉터리 번호입니다."
        }
       },
       {
        "key": "laapPartition",
        "axl": "laapPartition",
        "type": {
         "kind": "string",
         "maxLength": 128
        },
        "label": {
         "en": "Partition",
         "ko": "파티션"
        },
        "help": {
         "en": "Partition of the directory number.",
         "ko": "디렉터리 번호의 파티션입니다."
        }
       },
       {
        "key": "laapDescription",
        "axl": "laapDescription",
        "type": {
         "kind": "string",
         "maxLength": 128
        },
        "label": {
         "en": "Description",
         "ko": "설명"
        },
        "help": {
         "en": "Description of the device.",
         "ko": "디바이스의 설명입니다."
        }
       }
      ]
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Line appearance association for presence",
     "ko": "프레즌스용 회선 모양 연결"
    },
    "help": {
     "en": "Lines whose state counts for the user's presence.",
     "ko": "사용자의 프레즌스에 반영되는 회선입니다."
    }
   },
   {
    "key": "directoryUri",
    "axl": "directoryUri",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "label": {
     "en": "Directory URI",
     "ko": "디렉터리 URI"
    },
    "help": {
     "en": "Address such as jdoe@example.com by which others call the user.",
     "ko": "jdoe@example.com처럼 다른 사람이 사용자에게 발신하는 주소입니다."
    }
   },
   {
    "key": "telephoneNumber",
    "axl": "telephoneNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Telephone number",
     "ko": "전화 번호"
    },
    "help": {
     "en": "Telephone number shown in the directory.",
     "ko": "디렉터리에 표시되는 전화 번호입니다."
    }
   },
   {
    "key": "title",
    "axl": "title",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Title",
     "ko": "직함"
    },
    "help": {
     "en": "Title of the user.",
     "ko": "사용자의 직함입니다."
    }
   },
   {
    "key": "mobileNumber",
    "axl": "mobileNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Mobile number",
     "ko": "휴대폰 번호"
    },
    "help": {
     "en": "Mobile number shown in the directory.",
     "ko": "디렉터리에 표시되는 휴대폰 번호입니다."
    }
   },
   {
    "key": "homeNumber",
    "axl": "homeNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Home number",
     "ko": "자택 번호"
    },
    "help": {
     "en": "Home number shown in the directory.",
     "ko": "디렉터리에 표시되는 자택 번호입니다."
    }
   },
   {
    "key": "pagerNumber",
    "axl": "pagerNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Pager number",
     "ko": "호출기 번호"
    },
    "help": {
     "en": "Pager number shown in the directory.",
     "ko": "디렉터리에 표시되는 호출기 번호입니다."
    }
   },
   {
    "key": "extensionsInfo",
    "axl": "extensionsInfo",
    "type": {
     "kind": "list",
     "item": "extension",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "sortOrder",
        "axl": "sortOrder",
        "type": {
         "kind": "integer"
        },
        "nillable": true,
        "label": {
         "en": "Order",
         "ko": "순서"
        },
        "help": {
         "en": "Place of the extension in the list.",
         "ko": "목록에서 내선 번호의 순서입니다."
        }
       },
       {
        "key": "pattern",
        "axl": "pattern",
        "type": {
         "kind": "reference",
         "to": "Line",
         "outside": true
        },
        "required": true,
        "label": {
         "en": "Extension",
         "ko": "내선 번호"
        },
        "help": {
         "en": "Directory number of the extension.",
         "ko": "내선 번호의 디렉터리 번호입니다."
        }
       },
       {
        "key": "routePartition",
        "axl": "routePartition",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "label": {
         "en": "Route partition",
         "ko": "경로 파티션"
        },
        "help": {
         "en": "Partition of the extension.",
         "ko": "내선 번호의 파티션입니다."
        }
       },
       {
        "key": "linePrimaryUri",
        "axl": "linePrimaryUri",
        "type": {
         "kind": "string"
        },
        "nillable": true,
        "label": {
         "en": "Line primary URI",
         "ko": "회선 기본 URI"
        },
        "help": {
         "en": "URI by which the extension is called.",
         "ko": "내선 번호에 발신하는 URI입니다."
        }
       },
       {
        "key": "partition",
        "axl": "partition",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "URI partition",
         "ko": "URI 파티션"
        },
        "help": {
         "en": "Partition of the URI.",
         "ko": "URI의 파티션입니다."
        }
       }
      ]
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Extensions",
     "ko": "내선 번호"
    },
    "help": {
     "en": "Extensions of the user as in Quick User/Phone Add.",
     "ko": "빠른 사용자/전화기 추가에서 지정하는 사용자의 내선 번호입니다."
    }
   },
   {
    "key": "selfService",
    "axl": "selfService",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Self-service user ID",
     "ko": "셀프 서비스 사용자 ID"
    },
    "help": {
     "en": "Number with which the user signs in to self-provisioning from a phone.",
     "ko": "사용자가 전화기에서 셀프 프로비저닝에 로그인하는 번호입니다."
    }
   },
   {
    "key": "userProfile",
    "axl": "userProfile",
    "type": {
     "kind": "reference",
     "to": "userProfiles"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "User profile",
     "ko": "사용자 프로파일"
    },
    "help": {
     "en": "Profile with the Jabber MRA policies; without one the default profile counts.",
     "ko": "Jabber의 MRA 정책을 포함하는 프로파일이며, 없으면 기본 프로파일이 적용됩니다."
    },
    "step": "7"
   },
   {
    "key": "calendarPresence",
    "axl": "calendarPresence",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Include meeting information in presence",
     "ko": "프레즌스에 회의 정보 포함"
    },
    "help": {
     "en": "Presence shows when the user's calendar has a meeting.",
     "ko": "사용자의 일정에 회의가 있으면 프레즌스에 표시합니다."
    }
   },
   {
    "key": "ldapDirectory",
    "axl": "ldapDirectoryName",
    "type": {
     "kind": "reference",
     "to": "ldapDirectories"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "LDAP directory",
     "ko": "LDAP 디렉터리"
    },
    "help": {
     "en": "Directory from which the user is synchronized.",
     "ko": "사용자를 동기화하는 디렉터리입니다."
    }
   },
   {
    "key": "userIdentity",
    "axl": "userIdentity",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "User identity",
     "ko": "사용자 ID(user@domain)"
    },
    "help": {
     "en": "Identity of the user in the form user@domain.",
     "ko": "user@domain 형식의 사용자 식별자입니다."
    }
   },
   {
    "key": "nameDialing",
    "axl": "nameDialing",
    "type": {
     "kind": "string"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Name dialing",
     "ko": "이름 다이얼"
    },
    "help": {
     "en": "Name under which callers find the user by spelling it.",
     "ko": "발신자가 이름을 입력하여 사용자를 찾을 때의 이름입니다."
    }
   },
   {
    "key": "ipccExtension",
    "axl": "ipccExtension",
    "type": {
     "kind": "reference",
     "to": "Line",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "IPCC extension",
     "ko": "IPCC 내선 번호"
    },
    "help": {
     "en": "Extension on which the user works as a contact center agent.",
     "ko": "사용자가 컨택 센터 상담원으로 사용하는 내선 번호입니다."
    }
   },
   {
    "key": "ipccRoutePartition",
    "axl": "ipccRoutePartition",
    "type": {
     "kind": "reference",
     "to": "RoutePartition",
     "outside": true
    },
    "nillable": true,
    "versions": "12.0+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "IPCC route partition",
     "ko": "IPCC 경로 파티션"
    },
    "help": {
     "en": "Partition of the IPCC extension.",
     "ko": "IPCC 내선 번호의 파티션입니다."
    }
   },
   {
    "key": "convertUserAccount",
    "axl": "convertUserAccount",
    "type": {
     "kind": "reference",
     "to": "ldapDirectories"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Convert user account",
     "ko": "사용자 계정 변환"
    },
    "help": {
     "en": "Directory whose synchronized user becomes a local one.",
     "ko": "동기화된 사용자를 로컬 사용자로 변환할 디렉터리입니다."
    }
   },
   {
    "key": "accountType",
    "axl": "accountType",
    "type": {
     "kind": "enum",
     "enum": "XAccountType"
    },
    "default": "Local",
    "versions": "11.0,11.5",
    "label": {
     "en": "Account type",
     "ko": "계정 유형"
    },
    "help": {
     "en": "Whether the user is local or comes from LDAP.",
     "ko": "사용자가 로컬 사용자인지 LDAP 사용자인지 나타냅니다."
    }
   },
   {
    "key": "authenticationType",
    "axl": "authenticationType",
    "type": {
     "kind": "enum",
     "enum": "XAuthenticationType"
    },
    "default": "Local",
    "versions": "11.0,11.5",
    "label": {
     "en": "Authentication type",
     "ko": "인증 유형"
    },
    "help": {
     "en": "Whether Unified CM or LDAP checks the password.",
     "ko": "암호를 Unified CM과 LDAP 중 어디에서 확인하는지 나타냅니다."
    }
   },
   {
    "key": "enableUserToHostConferenceNow",
    "axl": "enableUserToHostConferenceNow",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Enable end user to host Conference Now",
     "ko": "최종 사용자의 Conference Now 주최 허용"
    },
    "help": {
     "en": "Users may host their own Conference Now meetings.",
     "ko": "사용자가 자신의 Conference Now 회의를 주최할 수 있습니다."
    }
   },
   {
    "key": "attendeesAccessCode",
    "axl": "attendeesAccessCode",
    "type": {
     "kind": "secret"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Attendees access code",
     "ko": "참석자 액세스 코드"
    },
    "help": {
     "en": "Code that attendees enter for the user's Conference Now meetings; given as the name of a secret.",
     "ko": "사용자의 Conference Now 회의에 참석자가 입력하는 코드이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "zeroHop",
    "axl": "zeroHop",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "versions": "11.5+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Leave PIN out of synchronization",
     "ko": "PIN 동기화 제외"
    },
    "help": {
     "en": "The PIN is not passed on to Unity Connection.",
     "ko": "PIN을 Unity Connection과 동기화하지 않습니다."
    }
   },
   {
    "key": "customer",
    "axl": "customerName",
    "type": {
     "kind": "reference",
     "to": "Customer",
     "outside": true
    },
    "nillable": true,
    "versions": "12.5+",
    "label": {
     "en": "Customer",
     "ko": "고객"
    },
    "help": {
     "en": "Customer to whom the user belongs in a hosted deployment.",
     "ko": "호스팅 구축에서 사용자가 속한 고객입니다."
    }
   },
   {
    "key": "associatedHeadsets",
    "axl": "associatedHeadsets",
    "type": {
     "kind": "list",
     "item": "headset",
     "of": {
      "kind": "reference",
      "to": "Headset",
      "outside": true
     },
     "unordered": true,
     "maxItems": 15
    },
    "versions": "11.5,12.5+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Associated headsets",
     "ko": "연결된 헤드셋"
    },
    "help": {
     "en": "Cisco headsets that the user uses.",
     "ko": "사용자가 사용하는 Cisco 헤드셋입니다."
    }
   }
  ]
 },
 {
  "section": "phones",
  "axlType": "Phone",
  "axlElement": "phone",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove",
   "apply",
   "reset",
   "restart"
  ],
  "identity": [
   "name"
  ],
  "lookup": [
   "name"
  ],
  "rename": "newName",
  "search": [
   "name",
   "description",
   "protocol",
   "callingSearchSpaceName",
   "devicePoolName",
   "securityProfileName"
  ],
  "order": 130,
  "step": "8",
  "label": {
   "en": "Phone",
   "ko": "전화기"
  },
  "plural": {
   "en": "Phones",
   "ko": "전화기"
  },
  "guiPath": {
   "en": "Device > Phone",
   "ko": "디바이스 > 전화기"
  },
  "help": {
   "en": "A device that registers with the cluster: a desk phone, a room system or a Jabber client.",
   "ko": "클러스터에 등록하는 디바이스로, 데스크 전화기, 회의실 시스템 또는 Jabber 클라이언트입니다."
  },
  "builtIn": [],
  "telling": [
   "model",
   "phoneSecurityProfile",
   "devicePool"
  ],
  "tellingLive": [
   "model",
   "devicePool",
   "description",
   "ownerUser"
  ],
  "icon": "device-mobile",
  "treePlace": 90,
  "belongsBy": "devicePool",
  "resetAfter": [
   "phoneSecurityProfile",
   "devicePool"
  ],
  "phones": {
   "by": "self"
  },
  "changesOften": true,
  "fields": [
   {
    "key": "name",
    "axl": "name",
    "type": {
     "kind": "string",
     "maxLength": 100
    },
    "required": true,
    "rename": "newName",
    "label": {
     "en": "Device name",
     "ko": "디바이스 이름"
    },
    "help": {
     "en": "Name that the device registers with: SEP and MAC address, or CSF, TCT, BOT or TAB and a user's name for Jabber.",
     "ko": "디바이스가 등록하는 이름으로, SEP와 MAC 주소 또는 Jabber의 경우 CSF, TCT, BOT, TAB와 사용자 이름입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "model",
    "axl": "product",
    "type": {
     "kind": "enum",
     "enum": "XProduct",
     "open": true
    },
    "required": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Phone type",
     "ko": "전화기 유형"
    },
    "help": {
     "en": "Model of the phone; it cannot be changed once the phone exists.",
     "ko": "전화기의 모델이며, 전화기를 만든 후에는 변경할 수 없습니다."
    }
   },
   {
    "key": "class",
    "axl": "class",
    "type": {
     "kind": "enum",
     "enum": "XClass"
    },
    "implied": "Phone",
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Device class",
     "ko": "디바이스 클래스"
    },
    "help": {
     "en": "Kind of the device: always Phone.",
     "ko": "디바이스의 종류이며, 항상 Phone입니다."
    }
   },
   {
    "key": "protocol",
    "axl": "protocol",
    "type": {
     "kind": "enum",
     "enum": "XDeviceProtocol"
    },
    "required": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Device protocol",
     "ko": "디바이스 프로토콜"
    },
    "help": {
     "en": "Signaling protocol of the phone; MRA needs SIP.",
     "ko": "전화기의 신호 처리 프로토콜이며, MRA에는 SIP가 필요합니다."
    }
   },
   {
    "key": "protocolSide",
    "axl": "protocolSide",
    "type": {
     "kind": "enum",
     "enum": "XProtocolSide"
    },
    "implied": "User",
    "default": "User",
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Protocol side",
     "ko": "프로토콜 측"
    },
    "help": {
     "en": "Side of the protocol that the device takes: always User.",
     "ko": "디바이스가 담당하는 프로토콜 측이며, 항상 User입니다."
    }
   },
   {
    "key": "callingSearchSpace",
    "axl": "callingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling search space",
     "ko": "발신 검색 공간"
    },
    "help": {
     "en": "Partitions whose numbers may be called, in order.",
     "ko": "발신할 수 있는 번호의 파티션을 순서대로 정합니다."
    }
   },
   {
    "key": "devicePool",
    "axl": "devicePoolName",
    "type": {
     "kind": "reference",
     "to": "devicePools"
    },
    "required": true,
    "nillable": true,
    "label": {
     "en": "Device pool",
     "ko": "디바이스 풀"
    },
    "help": {
     "en": "Common settings of the phone; MRA endpoints belong in a pool with the MRA region.",
     "ko": "전화기의 공통 설정이며, MRA 엔드포인트는 MRA 지역을 사용하는 풀에 속해야 합니다."
    }
   },
   {
    "key": "commonDeviceConfig",
    "axl": "commonDeviceConfigName",
    "type": {
     "kind": "reference",
     "to": "CommonDeviceConfig",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Common device configuration",
     "ko": "일반 디바이스 구성"
    },
    "help": {
     "en": "User-related settings of many devices: music on hold, IP addressing mode and more.",
     "ko": "보류 음악, IP 주소 지정 모드 등 여러 디바이스에 공통된 사용자 관련 설정입니다."
    }
   },
   {
    "key": "commonPhoneProfile",
    "axl": "commonPhoneConfigName",
    "type": {
     "kind": "reference",
     "to": "commonPhoneProfiles"
    },
    "addDefault": "Standard Common Phone Profile",
    "label": {
     "en": "Common phone profile",
     "ko": "일반 전화 프로파일"
    },
    "help": {
     "en": "Profile whose settings, ICE among them, the phone takes over.",
     "ko": "ICE를 포함하여 전화기에 적용되는 설정의 프로파일입니다."
    }
   },
   {
    "key": "networkLocation",
    "axl": "networkLocation",
    "type": {
     "kind": "enum",
     "enum": "XNetworkLocation"
    },
    "default": "Use System Default",
    "label": {
     "en": "Network location",
     "ko": "네트워크 위치"
    },
    "help": {
     "en": "Whether calls of the device count as internal or external.",
     "ko": "디바이스의 통화를 내부 또는 외부로 간주할지 정합니다."
    }
   },
   {
    "key": "location",
    "axl": "locationName",
    "type": {
     "kind": "reference",
     "to": "Location",
     "outside": true
    },
    "addDefault": "Hub_None",
    "label": {
     "en": "Location",
     "ko": "위치"
    },
    "help": {
     "en": "Location by which call admission control counts the bandwidth of calls.",
     "ko": "통화 허용 제어가 통화 대역폭을 계산하는 위치입니다."
    }
   },
   {
    "key": "mediaResourceList",
    "axl": "mediaResourceListName",
    "type": {
     "kind": "reference",
     "to": "MediaResourceList",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Media resource group list",
     "ko": "미디어 리소스 그룹 목록"
    },
    "help": {
     "en": "Conference bridges, transcoders and music servers that the devices may use, in order.",
     "ko": "디바이스가 순서대로 사용할 수 있는 회의 브리지, 트랜스코더, 음악 서버 목록입니다."
    }
   },
   {
    "key": "networkHoldMohAudioSourceId",
    "axl": "networkHoldMohAudioSourceId",
    "type": {
     "kind": "integer",
     "minimum": 0,
     "maximum": 51
    },
    "nillable": true,
    "label": {
     "en": "Network hold MOH audio source",
     "ko": "네트워크 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music while a transfer or conference puts a party on hold.",
     "ko": "전환이나 회의로 통화가 보류될 때 재생되는 음악입니다."
    }
   },
   {
    "key": "userHoldMohAudioSourceId",
    "axl": "userHoldMohAudioSourceId",
    "type": {
     "kind": "integer",
     "minimum": 0,
     "maximum": 51
    },
    "nillable": true,
    "label": {
     "en": "User hold MOH audio source",
     "ko": "사용자 보류 MOH 오디오 소스"
    },
    "help": {
     "en": "Music for parties whom the user puts on hold.",
     "ko": "사용자가 통화를 보류할 때 상대방에게 재생되는 음악입니다."
    }
   },
   {
    "key": "automatedAlternateRoutingCss",
    "axl": "automatedAlternateRoutingCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR calling search space",
     "ko": "AAR 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for calls rerouted through the PSTN when bandwidth runs out.",
     "ko": "대역폭이 부족하여 PSTN으로 다시 라우팅되는 통화의 발신 검색 공간입니다."
    }
   },
   {
    "key": "aarNeighborhood",
    "axl": "aarNeighborhoodName",
    "type": {
     "kind": "reference",
     "to": "AarGroup",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "AAR group",
     "ko": "AAR 그룹"
    },
    "help": {
     "en": "Group that gives the prefix for calls rerouted when bandwidth runs out.",
     "ko": "대역폭이 부족하여 다시 라우팅되는 통화에 접두사를 제공하는 그룹입니다."
    }
   },
   {
    "key": "loadInformation",
    "axl": "loadInformation",
    "type": {
     "kind": "string"
    },
    "nillable": true,
    "label": {
     "en": "Phone load name",
     "ko": "전화기 로드 이름"
    },
    "help": {
     "en": "Firmware of this phone in place of the default of its model.",
     "ko": "모델의 기본값 대신 이 전화기에 사용할 펌웨어입니다."
    }
   },
   {
    "key": "vendorConfig",
    "axl": "vendorConfig",
    "type": {
     "kind": "vendorConfig"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Product-specific configuration",
     "ko": "제품별 구성 레이아웃"
    },
    "help": {
     "en": "Settings that depend on the phone model, as elements; what a file does not name stays as it is on the cluster.",
     "ko": "전화기 모델에 따라 다른 설정 요소입니다. 파일에 쓰지 않은 요소는 클러스터의 값을 유지합니다."
    }
   },
   {
    "key": "ice",
    "axl": "vendorConfig",
    "type": {
     "kind": "ice"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Interactive Connectivity Establishment (ICE)",
     "ko": "ICE(상호 연결 설정)"
    },
    "help": {
     "en": "Lets two remote endpoints send media directly, with TURN servers as fallback.",
     "ko": "두 원격 엔드포인트가 미디어를 직접 전송하게 하고, 불가능할 때 TURN 서버로 릴레이합니다."
    },
    "step": "4"
   },
   {
    "key": "versionStamp",
    "axl": "versionStamp",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "readOnly": true,
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Version stamp",
     "ko": "버전 스탬프"
    },
    "help": {
     "en": "Mark that the cluster changes with each update of the device.",
     "ko": "디바이스를 업데이트할 때마다 클러스터가 변경하는 표시입니다."
    }
   },
   {
    "key": "traceFlag",
    "axl": "traceFlag",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Device trace",
     "ko": "디바이스 추적"
    },
    "help": {
     "en": "Includes the device in signaling traces.",
     "ko": "디바이스를 신호 추적에 포함합니다."
    }
   },
   {
    "key": "mlppDomainId",
    "axl": "mlppDomainId",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "MLPP domain",
     "ko": "MLPP 도메인"
    },
    "help": {
     "en": "Domain within which calls may preempt each other.",
     "ko": "통화 간 선점이 가능한 도메인입니다."
    }
   },
   {
    "key": "mlppIndicationStatus",
    "axl": "mlppIndicationStatus",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Off",
    "label": {
     "en": "MLPP indication",
     "ko": "MLPP 표시"
    },
    "help": {
     "en": "The phone plays tones and shows signs for precedence calls.",
     "ko": "우선순위 통화에 대해 신호음과 표시를 제공합니다."
    }
   },
   {
    "key": "preemption",
    "axl": "preemption",
    "type": {
     "kind": "enum",
     "enum": "XPreemption"
    },
    "default": "Default",
    "label": {
     "en": "MLPP preemption",
     "ko": "MLPP 선점"
    },
    "help": {
     "en": "Whether a call of higher precedence may end another on the phone.",
     "ko": "우선순위가 높은 통화가 전화기의 다른 통화를 종료할 수 있는지 정합니다."
    }
   },
   {
    "key": "useTrustedRelayPoint",
    "axl": "useTrustedRelayPoint",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Use trusted relay point",
     "ko": "신뢰할 수 있는 릴레이 지점 사용"
    },
    "help": {
     "en": "Media passes a trusted relay point of the network.",
     "ko": "미디어가 네트워크의 신뢰할 수 있는 릴레이 지점을 통과합니다."
    }
   },
   {
    "key": "retryVideoCallAsAudio",
    "axl": "retryVideoCallAsAudio",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Retry video call as audio",
     "ko": "영상 통화를 오디오로 재시도"
    },
    "help": {
     "en": "A video call for which bandwidth is missing goes on as audio.",
     "ko": "대역폭이 부족한 영상 통화를 오디오 통화로 연결합니다."
    }
   },
   {
    "key": "phoneSecurityProfile",
    "axl": "securityProfileName",
    "type": {
     "kind": "reference",
     "to": "phoneSecurityProfiles"
    },
    "nillable": true,
    "label": {
     "en": "Device security profile",
     "ko": "디바이스 보안 프로파일"
    },
    "help": {
     "en": "Phone security profile of the phone's model; for MRA an encrypted one with an FQDN as its name.",
     "ko": "전화기 모델의 전화기 보안 프로파일이며, MRA에서는 이름이 FQDN인 암호화 프로파일을 지정합니다."
    },
    "step": "8"
   },
   {
    "key": "sipProfile",
    "axl": "sipProfileName",
    "type": {
     "kind": "reference",
     "to": "SipProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SIP profile",
     "ko": "SIP 프로파일"
    },
    "help": {
     "en": "SIP timers and behavior of the phone.",
     "ko": "전화기의 SIP 타이머와 동작입니다."
    }
   },
   {
    "key": "cgpnTransformationCss",
    "axl": "cgpnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Calling party transformation CSS",
     "ko": "발신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns localize the calling number for the device.",
     "ko": "디바이스에 맞게 발신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "useDevicePoolCgpnTransformCss",
    "axl": "useDevicePoolCgpnTransformCss",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Use device pool calling party transformation CSS",
     "ko": "디바이스 풀 발신자 변환 CSS 사용"
    },
    "help": {
     "en": "Takes the calling party transformation CSS from the device pool.",
     "ko": "발신자 변환 CSS를 디바이스 풀에서 가져옵니다."
    }
   },
   {
    "key": "geoLocation",
    "axl": "geoLocationName",
    "type": {
     "kind": "reference",
     "to": "GeoLocation",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Geolocation",
     "ko": "지리적 위치"
    },
    "help": {
     "en": "Civic address by which policies tell where a device stands.",
     "ko": "정책이 디바이스의 위치를 판단하는 주소 정보입니다."
    }
   },
   {
    "key": "geoLocationFilter",
    "axl": "geoLocationFilterName",
    "type": {
     "kind": "reference",
     "to": "GeoLocationFilter",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Geolocation filter",
     "ko": "지리적 위치 필터"
    },
    "help": {
     "en": "Fields of the geolocation that count when two places are compared.",
     "ko": "두 위치를 비교할 때 사용하는 지리적 위치 필드입니다."
    }
   },
   {
    "key": "sendGeoLocation",
    "axl": "sendGeoLocation",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Send geolocation",
     "ko": "지리적 위치 보내기"
    },
    "help": {
     "en": "Sends the geolocation along with calls.",
     "ko": "통화와 함께 지리적 위치를 보냅니다."
    }
   },
   {
    "key": "lines",
    "axl": "lines",
    "type": {
     "kind": "list",
     "item": "line",
     "of": {
      "kind": "map",
      "refersTo": {
       "to": "lines",
       "keys": [
        "pattern",
        "routePartition"
       ]
      },
      "fields": [
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Line position",
         "ko": "회선 위치"
        },
        "help": {
         "en": "Number of the line on the phone; if not given, its place in the list.",
         "ko": "전화기의 회선 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       },
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Line text label",
         "ko": "회선 텍스트 레이블"
        },
        "help": {
         "en": "Text beside the line button of the phone.",
         "ko": "전화기의 회선 버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "display",
        "axl": "display",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Display (caller ID)",
         "ko": "표시(발신자 ID)"
        },
        "help": {
         "en": "Name that the called party sees on internal calls.",
         "ko": "내부 통화에서 상대방에게 표시되는 이름입니다."
        }
       },
       {
        "key": "pattern",
        "axl": "dirn/pattern",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Directory number",
         "ko": "디렉터리 번호"
        },
        "help": {
         "en": "Directory number of the line.",
         "ko": "회선의 디렉터리 번호입니다."
        }
       },
       {
        "key": "routePartition",
        "axl": "dirn/routePartitionName",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Route partition",
         "ko": "경로 파티션"
        },
        "help": {
         "en": "Partition of the directory number; null is the partition without a name.",
         "ko": "디렉터리 번호의 파티션이며, null은 이름 없는 파티션입니다."
        }
       },
       {
        "key": "ringSetting",
        "axl": "ringSetting",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "default": "Ring",
        "label": {
         "en": "Ring setting (phone idle)",
         "ko": "벨소리 설정(전화기 유휴)"
        },
        "help": {
         "en": "How the line rings while the phone is idle.",
         "ko": "전화기가 유휴 상태일 때 회선의 벨소리 방식입니다."
        }
       },
       {
        "key": "consecutiveRingSetting",
        "axl": "consecutiveRingSetting",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "nillable": true,
        "default": "Use System Default",
        "label": {
         "en": "Ring setting (phone active)",
         "ko": "벨소리 설정(전화기 사용 중)"
        },
        "help": {
         "en": "How the line rings while another call is on the phone.",
         "ko": "전화기에서 다른 통화 중일 때 회선의 벨소리 방식입니다."
        }
       },
       {
        "key": "ringSettingIdlePickupAlert",
        "axl": "ringSettingIdlePickupAlert",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "nillable": true,
        "default": "Use System Default",
        "label": {
         "en": "Call pickup group audio alert setting (phone idle)",
         "ko": "당겨받기 그룹 오디오 알림 설정(전화기 유휴)"
        },
        "help": {
         "en": "How the phone announces a call to its pickup group while it is idle.",
         "ko": "전화기 유휴 상태에서 당겨받기 그룹의 통화를 알리는 방식입니다."
        }
       },
       {
        "key": "ringSettingActivePickupAlert",
        "axl": "ringSettingActivePickupAlert",
        "type": {
         "kind": "enum",
         "enum": "XRingSetting"
        },
        "nillable": true,
        "default": "Use System Default",
        "label": {
         "en": "Call pickup group audio alert setting (phone active)",
         "ko": "당겨받기 그룹 오디오 알림 설정(전화기 사용 중)"
        },
        "help": {
         "en": "How the phone announces a call to its pickup group while it is in use.",
         "ko": "전화기 사용 중 당겨받기 그룹의 통화를 알리는 방식입니다."
        }
       },
       {
        "key": "displayAscii",
        "axl": "displayAscii",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "ASCII display (caller ID)",
         "ko": "ASCII 표시(발신자 ID)"
        },
        "help": {
         "en": "The display name in letters that every phone can show.",
         "ko": "모든 전화기에서 표시할 수 있는 문자로 된 표시 이름입니다."
        }
       },
       {
        "key": "e164Mask",
        "axl": "e164Mask",
        "type": {
         "kind": "string",
         "maxLength": 255
        },
        "nillable": true,
        "label": {
         "en": "External phone number mask",
         "ko": "외부 전화 번호 마스크"
        },
        "help": {
         "en": "Number shown to outside parties; each X takes a digit of the directory number.",
         "ko": "외부 상대방에게 표시되는 번호이며, X에는 디렉터리 번호의 숫자가 들어갑니다."
        }
       },
       {
        "key": "dialPlanWizardId",
        "axl": "dialPlanWizardId",
        "type": {
         "kind": "integer"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Dial plan wizard ID",
         "ko": "다이얼 플랜 마법사 ID"
        },
        "help": {
         "en": "Number by which the dial plan wizard knows the line.",
         "ko": "다이얼 플랜 마법사가 회선을 식별하는 번호입니다."
        }
       },
       {
        "key": "mwlPolicy",
        "axl": "mwlPolicy",
        "type": {
         "kind": "enum",
         "enum": "XMWLPolicy"
        },
        "default": "Use System Policy",
        "label": {
         "en": "Visual message waiting indicator policy",
         "ko": "시각적 메시지 대기 표시 정책"
        },
        "help": {
         "en": "Whether lamp, icon or both show a waiting message.",
         "ko": "대기 중인 메시지를 램프, 아이콘 또는 둘 다로 표시할지 정합니다."
        }
       },
       {
        "key": "maxNumCalls",
        "axl": "maxNumCalls",
        "type": {
         "kind": "integer"
        },
        "default": 2,
        "label": {
         "en": "Maximum number of calls",
         "ko": "최대 통화 수"
        },
        "help": {
         "en": "Number of calls that the line can hold at once.",
         "ko": "회선이 동시에 유지할 수 있는 통화 수입니다."
        }
       },
       {
        "key": "busyTrigger",
        "axl": "busyTrigger",
        "type": {
         "kind": "integer"
        },
        "default": 1,
        "label": {
         "en": "Busy trigger",
         "ko": "통화 중 트리거"
        },
        "help": {
         "en": "Number of calls from which on a further call finds the line busy.",
         "ko": "추가 통화가 통화 중으로 처리되기 시작하는 통화 수입니다."
        }
       },
       {
        "key": "callInfoDisplay",
        "axl": "callInfoDisplay",
        "type": {
         "kind": "map",
         "fields": [
          {
           "key": "callerName",
           "axl": "callerName",
           "type": {
            "kind": "boolean"
           },
           "default": true,
           "label": {
            "en": "Caller name",
            "ko": "발신자 이름"
           },
           "help": {
            "en": "Shows the name of the caller.",
            "ko": "발신자의 이름을 표시합니다."
           }
          },
          {
           "key": "callerNumber",
           "axl": "callerNumber",
           "type": {
            "kind": "boolean"
           },
           "default": false,
           "label": {
            "en": "Caller number",
            "ko": "발신자 번호"
           },
           "help": {
            "en": "Shows the number of the caller.",
            "ko": "발신자의 번호를 표시합니다."
           }
          },
          {
           "key": "redirectedNumber",
           "axl": "redirectedNumber",
           "type": {
            "kind": "boolean"
           },
           "default": false,
           "label": {
            "en": "Redirected number",
            "ko": "리디렉션된 번호"
           },
           "help": {
            "en": "Shows the number that forwarded the call.",
            "ko": "통화를 착신 전환한 번호를 표시합니다."
           }
          },
          {
           "key": "dialedNumber",
           "axl": "dialedNumber",
           "type": {
            "kind": "boolean"
           },
           "default": true,
           "label": {
            "en": "Dialed number",
            "ko": "다이얼한 번호"
           },
           "help": {
            "en": "Shows the number that the caller dialed.",
            "ko": "발신자가 다이얼한 번호를 표시합니다."
           }
          }
         ]
        },
        "label": {
         "en": "Forwarded call information display",
         "ko": "착신 전환된 통화 정보 표시"
        },
        "help": {
         "en": "What the phone shows of a call that was forwarded to it.",
         "ko": "착신 전환된 통화에 대해 전화기에 표시할 정보입니다."
        }
       },
       {
        "key": "recordingProfile",
        "axl": "recordingProfileName",
        "type": {
         "kind": "reference",
         "to": "RecordingProfile",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "Recording profile",
         "ko": "녹음 프로파일"
        },
        "help": {
         "en": "Profile that names the recorder of the line's calls.",
         "ko": "회선의 통화를 녹음하는 녹음기를 지정하는 프로파일입니다."
        }
       },
       {
        "key": "monitoringCss",
        "axl": "monitoringCssName",
        "type": {
         "kind": "reference",
         "to": "Css",
         "outside": true
        },
        "nillable": true,
        "label": {
         "en": "Monitoring calling search space",
         "ko": "모니터링 발신 검색 공간"
        },
        "help": {
         "en": "Calling search space through which a supervisor's phone may monitor the line.",
         "ko": "감독자의 전화기가 회선을 모니터링할 수 있는 발신 검색 공간입니다."
        }
       },
       {
        "key": "recordingFlag",
        "axl": "recordingFlag",
        "type": {
         "kind": "enum",
         "enum": "XRecordingFlag"
        },
        "default": "Call Recording Disabled",
        "label": {
         "en": "Recording option",
         "ko": "녹음 옵션"
        },
        "help": {
         "en": "Whether calls are recorded always, on request or never.",
         "ko": "통화를 항상, 요청 시 또는 녹음하지 않을지 정합니다."
        }
       },
       {
        "key": "audibleMwi",
        "axl": "audibleMwi",
        "type": {
         "kind": "enum",
         "enum": "XStatus"
        },
        "default": "Default",
        "label": {
         "en": "Audible message waiting indicator policy",
         "ko": "청각적 메시지 대기 표시 정책"
        },
        "help": {
         "en": "A stutter tone tells of a waiting message when the handset is lifted.",
         "ko": "수화기를 들면 단속음으로 대기 중인 메시지를 알립니다."
        }
       },
       {
        "key": "speedDial",
        "axl": "speedDial",
        "type": {
         "kind": "string"
        },
        "nillable": true,
        "label": {
         "en": "Intercom speed dial",
         "ko": "인터콤 단축 다이얼"
        },
        "help": {
         "en": "Number that an intercom line calls at once.",
         "ko": "인터콤 회선이 바로 발신하는 번호입니다."
        }
       },
       {
        "key": "partitionUsage",
        "axl": "partitionUsage",
        "type": {
         "kind": "enum",
         "enum": "XPartitionUsage"
        },
        "default": "General",
        "label": {
         "en": "Partition usage",
         "ko": "파티션 용도"
        },
        "help": {
         "en": "Whether the line is an ordinary or an intercom line.",
         "ko": "회선이 일반 회선인지 인터콤 회선인지 나타냅니다."
        }
       },
       {
        "key": "associatedEndusers",
        "axl": "associatedEndusers",
        "type": {
         "kind": "list",
         "item": "enduser",
         "of": {
          "kind": "map",
          "fields": [
           {
            "key": "userId",
            "axl": "userId",
            "type": {
             "kind": "reference",
             "to": "endUsers"
            },
            "required": true,
            "label": {
             "en": "User ID",
             "ko": "사용자 ID"
            },
            "help": {
             "en": "User whose presence follows the line.",
             "ko": "회선의 상태가 프레즌스에 반영되는 사용자입니다."
            }
           }
          ]
         },
         "itemKey": "userId",
         "unordered": true
        },
        "label": {
         "en": "Users associated with line",
         "ko": "회선에 연결된 사용자"
        },
        "help": {
         "en": "Users whose presence follows this line.",
         "ko": "이 회선의 상태가 프레즌스에 반영되는 사용자입니다."
        }
       },
       {
        "key": "missedCallLogging",
        "axl": "missedCallLogging",
        "type": {
         "kind": "boolean"
        },
        "default": true,
        "label": {
         "en": "Log missed calls",
         "ko": "부재 중 통화 기록"
        },
        "help": {
         "en": "The phone lists missed calls to this line.",
         "ko": "이 회선의 부재 중 통화를 전화기에 기록합니다."
        }
       },
       {
        "key": "recordingMediaSource",
        "axl": "recordingMediaSource",
        "type": {
         "kind": "enum",
         "enum": "XPreferredMediaSource"
        },
        "addDefault": "Gateway Preferred",
        "default": "Gateway Preferred",
        "label": {
         "en": "Recording media source",
         "ko": "녹음 미디어 소스"
        },
        "help": {
         "en": "Whether gateway or phone sends the media to the recorder.",
         "ko": "녹음기로 미디어를 보내는 주체가 게이트웨이인지 전화기인지 정합니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Lines",
     "ko": "회선"
    },
    "help": {
     "en": "Directory numbers on the phone in the order of its buttons; Unified CM adds those it does not know.",
     "ko": "버튼 순서대로 나열한 전화기의 디렉터리 번호이며, 없는 번호는 Unified CM이 추가합니다."
    }
   },
   {
    "key": "numberOfButtons",
    "axl": "numberOfButtons",
    "type": {
     "kind": "integer"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Number of buttons",
     "ko": "버튼 수"
    },
    "help": {
     "en": "Number of line and feature buttons of the phone.",
     "ko": "전화기의 회선 및 기능 버튼 수입니다."
    }
   },
   {
    "key": "phoneTemplate",
    "axl": "phoneTemplateName",
    "type": {
     "kind": "reference",
     "to": "PhoneButtonTemplate",
     "outside": true
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Phone button template",
     "ko": "전화기 버튼 템플릿"
    },
    "help": {
     "en": "Arrangement of lines and features on the buttons of the phone.",
     "ko": "전화기 버튼에 회선과 기능을 배치하는 템플릿입니다."
    }
   },
   {
    "key": "speeddials",
    "axl": "speeddials",
    "type": {
     "kind": "list",
     "item": "speeddial",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "dirn",
        "axl": "dirn",
        "type": {
         "kind": "string",
         "maxLength": 255
        },
        "required": true,
        "label": {
         "en": "Number",
         "ko": "번호"
        },
        "help": {
         "en": "Number that the speed dial calls.",
         "ko": "단축 다이얼이 발신하는 번호입니다."
        }
       },
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Label",
         "ko": "레이블"
        },
        "help": {
         "en": "Text beside the speed dial button.",
         "ko": "단축 다이얼 버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Number of the speed dial; if not given, its place in the list.",
         "ko": "단축 다이얼의 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Speed dials",
     "ko": "단축 다이얼"
    },
    "help": {
     "en": "Numbers behind the speed dial buttons of the phone.",
     "ko": "전화기의 단축 다이얼 버튼에 지정된 번호입니다."
    }
   },
   {
    "key": "busyLampFields",
    "axl": "busyLampFields",
    "type": {
     "kind": "list",
     "item": "busyLampField",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "blfDest",
        "axl": "blfDest",
        "type": {
         "kind": "string"
        },
        "required": true,
        "label": {
         "en": "Destination",
         "ko": "대상"
        },
        "help": {
         "en": "Number or URI that the button calls and watches.",
         "ko": "버튼이 발신하고 상태를 표시하는 번호 또는 URI입니다."
        }
       },
       {
        "key": "blfDirn",
        "axl": "blfDirn",
        "type": {
         "kind": "string",
         "maxLength": 255
        },
        "label": {
         "en": "Directory number",
         "ko": "디렉터리 번호"
        },
        "help": {
         "en": "Directory number of this cluster that the button watches.",
         "ko": "버튼이 상태를 표시하는 이 클러스터의 디렉터리 번호입니다."
        }
       },
       {
        "key": "routePartition",
        "axl": "routePartition",
        "type": {
         "kind": "reference",
         "to": "RoutePartition",
         "outside": true
        },
        "label": {
         "en": "Route partition",
         "ko": "경로 파티션"
        },
        "help": {
         "en": "Partition of the watched directory number.",
         "ko": "상태를 표시할 디렉터리 번호의 파티션입니다."
        }
       },
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Label",
         "ko": "레이블"
        },
        "help": {
         "en": "Text beside the button.",
         "ko": "버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "associatedBlfSdFeatures",
        "axl": "associatedBlfSdFeatures",
        "type": {
         "kind": "list",
         "item": "feature",
         "of": {
          "kind": "enum",
          "enum": "XBLFSDOption"
         }
        },
        "label": {
         "en": "Features",
         "ko": "기능"
        },
        "help": {
         "en": "Further things the button does, such as picking up a call.",
         "ko": "통화 당겨받기처럼 버튼이 추가로 수행하는 기능입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Number of the button; if not given, its place in the list.",
         "ko": "버튼의 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "BLF speed dials",
     "ko": "BLF 단축 다이얼"
    },
    "help": {
     "en": "Speed dials that show whether the called line is busy.",
     "ko": "상대 회선의 통화 중 여부를 표시하는 단축 다이얼입니다."
    }
   },
   {
    "key": "primaryPhone",
    "axl": "primaryPhoneName",
    "type": {
     "kind": "reference",
     "to": "phones"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Primary phone",
     "ko": "기본 전화기"
    },
    "help": {
     "en": "Phone with which this device shares a license.",
     "ko": "이 디바이스와 라이센스를 공유하는 전화기입니다."
    }
   },
   {
    "key": "ringSettingIdleBlfAudibleAlert",
    "axl": "ringSettingIdleBlfAudibleAlert",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "BLF audible alert setting (phone idle)",
     "ko": "BLF 청각적 알림 설정(전화기 유휴)"
    },
    "help": {
     "en": "Alerts of a call to a watched line while the phone is idle.",
     "ko": "전화기 유휴 상태에서 모니터링하는 회선의 통화를 소리로 알립니다."
    }
   },
   {
    "key": "ringSettingBusyBlfAudibleAlert",
    "axl": "ringSettingBusyBlfAudibleAlert",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "BLF audible alert setting (phone busy)",
     "ko": "BLF 청각적 알림 설정(전화기 통화 중)"
    },
    "help": {
     "en": "Alerts of a call to a watched line while the phone is busy.",
     "ko": "전화기 통화 중에 모니터링하는 회선의 통화를 소리로 알립니다."
    }
   },
   {
    "key": "blfDirectedCallParks",
    "axl": "blfDirectedCallParks",
    "type": {
     "kind": "list",
     "item": "blfDirectedCallPark",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "label",
        "axl": "label",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Label",
         "ko": "레이블"
        },
        "help": {
         "en": "Text beside the button.",
         "ko": "버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "directedCallParkDnAndPartition",
        "axl": "directedCallParkDnAndPartition",
        "type": {
         "kind": "map",
         "fields": [
          {
           "key": "dnPattern",
           "axl": "dnPattern",
           "type": {
            "kind": "string",
            "maxLength": 255
           },
           "required": true,
           "label": {
            "en": "Number",
            "ko": "번호"
           },
           "help": {
            "en": "Number of the directed call park.",
            "ko": "지정 통화 보류의 번호입니다."
           }
          },
          {
           "key": "routePartition",
           "axl": "routePartitionName",
           "type": {
            "kind": "reference",
            "to": "RoutePartition",
            "outside": true
           },
           "label": {
            "en": "Route partition",
            "ko": "경로 파티션"
           },
           "help": {
            "en": "Partition of the call park number.",
            "ko": "통화 보류 번호의 파티션입니다."
           }
          }
         ]
        },
        "label": {
         "en": "Call park number",
         "ko": "통화 보류 번호"
        },
        "help": {
         "en": "Number and partition of the directed call park.",
         "ko": "지정 통화 보류의 번호와 파티션입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Number of the button; if not given, its place in the list.",
         "ko": "버튼의 번호이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     }
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "BLF directed call parks",
     "ko": "BLF 지정 통화 보류"
    },
    "help": {
     "en": "Buttons that watch and reach a call park number.",
     "ko": "통화 보류 번호의 상태를 표시하고 연결하는 버튼입니다."
    }
   },
   {
    "key": "addOnModules",
    "axl": "addOnModules",
    "type": {
     "kind": "list",
     "item": "addOnModule",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "loadInformation",
        "axl": "loadInformation",
        "type": {
         "kind": "string"
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Module load name",
         "ko": "모듈 로드 이름"
        },
        "help": {
         "en": "Firmware of the module in place of the default.",
         "ko": "기본값 대신 모듈에 사용할 펌웨어입니다."
        }
       },
       {
        "key": "model",
        "axl": "model",
        "type": {
         "kind": "enum",
         "enum": "XModel",
         "open": true
        },
        "addDefault": "7914 14-Button Line Expansion Module",
        "default": "7914 14-Button Line Expansion Module",
        "label": {
         "en": "Module",
         "ko": "모듈"
        },
        "help": {
         "en": "Model of the expansion module.",
         "ko": "확장 모듈의 모델입니다."
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Position",
         "ko": "위치"
        },
        "help": {
         "en": "Place of the module beside the phone; if not given, its place in the list.",
         "ko": "전화기 옆 모듈의 위치이며, 지정하지 않으면 목록의 순서를 따릅니다."
        }
       }
      ]
     },
     "position": {
      "axl": "index",
      "from": 1
     },
     "maxItems": 3
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Expansion modules",
     "ko": "확장 모듈"
    },
    "help": {
     "en": "Up to three key expansion modules attached to the phone.",
     "ko": "전화기에 연결된 최대 세 개의 키 확장 모듈입니다."
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale",
     "open": true
    },
    "nillable": true,
    "label": {
     "en": "User locale",
     "ko": "사용자 로캘"
    },
    "help": {
     "en": "Language in which phones and clients speak to the user.",
     "ko": "전화기와 클라이언트가 사용자에게 표시하는 언어입니다."
    }
   },
   {
    "key": "networkLocale",
    "axl": "networkLocale",
    "type": {
     "kind": "enum",
     "enum": "XCountry"
    },
    "nillable": true,
    "label": {
     "en": "Network locale",
     "ko": "네트워크 로캘"
    },
    "help": {
     "en": "Country whose tones and cadences the devices use.",
     "ko": "디바이스가 사용하는 신호음과 단속음의 국가입니다."
    }
   },
   {
    "key": "idleTimeout",
    "axl": "idleTimeout",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "label": {
     "en": "Idle timer",
     "ko": "유휴 타이머"
    },
    "help": {
     "en": "Seconds after which an idle phone shows the idle URL.",
     "ko": "유휴 상태의 전화기가 유휴 URL을 표시하기까지의 시간(초)입니다."
    }
   },
   {
    "key": "authenticationUrl",
    "axl": "authenticationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Authentication server",
     "ko": "인증 서버"
    },
    "help": {
     "en": "Address by which the phone verifies who sends it commands.",
     "ko": "전화기가 명령을 보낸 주체를 확인하는 주소입니다."
    }
   },
   {
    "key": "directoryUrl",
    "axl": "directoryUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Directory URL",
     "ko": "디렉터리 URL"
    },
    "help": {
     "en": "Address that the directories button opens.",
     "ko": "디렉터리 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "idleUrl",
    "axl": "idleUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Idle URL",
     "ko": "유휴 URL"
    },
    "help": {
     "en": "Address that the phone shows when idle for a while.",
     "ko": "전화기가 일정 시간 유휴 상태일 때 표시하는 주소입니다."
    }
   },
   {
    "key": "informationUrl",
    "axl": "informationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Information URL",
     "ko": "정보 URL"
    },
    "help": {
     "en": "Address that the information button opens.",
     "ko": "정보 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "messagesUrl",
    "axl": "messagesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Messages URL",
     "ko": "메시지 URL"
    },
    "help": {
     "en": "Address that the messages button opens.",
     "ko": "메시지 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "proxyServerUrl",
    "axl": "proxyServerUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Proxy server",
     "ko": "프록시 서버"
    },
    "help": {
     "en": "Host and port of the proxy for the phone's web requests.",
     "ko": "전화기의 웹 요청에 사용하는 프록시의 호스트와 포트입니다."
    }
   },
   {
    "key": "servicesUrl",
    "axl": "servicesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Services URL",
     "ko": "서비스 URL"
    },
    "help": {
     "en": "Address that the services button opens.",
     "ko": "서비스 버튼이 여는 주소입니다."
    }
   },
   {
    "key": "services",
    "axl": "services",
    "type": {
     "kind": "list",
     "item": "service",
     "of": {
      "kind": "map",
      "fields": [
       {
        "key": "telecasterService",
        "axl": "telecasterServiceName",
        "type": {
         "kind": "reference",
         "to": "IpPhoneServices",
         "outside": true
        },
        "required": true,
        "label": {
         "en": "IP phone service",
         "ko": "IP 전화 서비스"
        },
        "help": {
         "en": "The service to which the phone subscribes.",
         "ko": "전화기가 구독하는 서비스입니다."
        }
       },
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string",
         "maxLength": 100
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "이름"
        },
        "help": {
         "en": "Name of the subscription as the phone lists it.",
         "ko": "전화기의 목록에 표시되는 구독 이름입니다."
        }
       },
       {
        "key": "url",
        "axl": "url",
        "type": {
         "kind": "string"
        },
        "nillable": true,
        "label": {
         "en": "Service URL",
         "ko": "서비스 URL"
        },
        "help": {
         "en": "Address of the service with the parameters of this phone.",
         "ko": "이 전화기의 파라미터를 포함한 서비스 주소입니다."
        }
       },
       {
        "key": "urlButtonIndex",
        "axl": "urlButtonIndex",
        "type": {
         "kind": "integer"
        },
        "default": 0,
        "label": {
         "en": "Button",
         "ko": "버튼"
        },
        "help": {
         "en": "Service URL button that opens the service; 0 for none.",
         "ko": "서비스를 여는 서비스 URL 버튼의 번호이며, 없으면 0입니다."
        }
       },
       {
        "key": "urlLabel",
        "axl": "urlLabel",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "Button label",
         "ko": "버튼 레이블"
        },
        "help": {
         "en": "Text beside the service URL button.",
         "ko": "서비스 URL 버튼 옆에 표시되는 텍스트입니다."
        }
       },
       {
        "key": "serviceNameAscii",
        "axl": "serviceNameAscii",
        "type": {
         "kind": "string",
         "maxLength": 50
        },
        "label": {
         "en": "ASCII service name",
         "ko": "ASCII 서비스 이름"
        },
        "help": {
         "en": "Name of the service in letters that every phone can show.",
         "ko": "모든 전화기에서 표시할 수 있는 문자로 된 서비스 이름입니다."
        }
       },
       {
        "key": "phoneService",
        "axl": "phoneService",
        "type": {
         "kind": "enum",
         "enum": "XPhoneService"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service type",
         "ko": "서비스 유형"
        },
        "help": {
         "en": "Kind of the service, as the cluster reports it.",
         "ko": "클러스터가 알려 주는 서비스의 종류입니다."
        }
       },
       {
        "key": "phoneServiceCategory",
        "axl": "phoneServiceCategory",
        "type": {
         "kind": "enum",
         "enum": "XPhoneServiceCategory"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service category",
         "ko": "서비스 카테고리"
        },
        "help": {
         "en": "Whether it is an XML or a Java service.",
         "ko": "XML 서비스인지 Java 서비스인지 나타냅니다."
        }
       },
       {
        "key": "vendor",
        "axl": "vendor",
        "type": {
         "kind": "string"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service vendor",
         "ko": "서비스 공급업체"
        },
        "help": {
         "en": "Vendor of the service.",
         "ko": "서비스의 공급업체입니다."
        }
       },
       {
        "key": "version",
        "axl": "version",
        "type": {
         "kind": "string"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Service version",
         "ko": "서비스 버전"
        },
        "help": {
         "en": "Version of the service.",
         "ko": "서비스의 버전입니다."
        }
       },
       {
        "key": "priority",
        "axl": "priority",
        "type": {
         "kind": "integer"
        },
        "readOnly": true,
        "in": [
         "get"
        ],
        "label": {
         "en": "Priority",
         "ko": "우선순위"
        },
        "help": {
         "en": "Place of the service in the order of the phone's list.",
         "ko": "전화기 목록에서 서비스의 순서입니다."
        }
       }
      ]
     },
     "itemKey": "urlButtonIndex"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Subscribed services",
     "ko": "구독한 서비스"
    },
    "help": {
     "en": "IP phone services that the phone offers.",
     "ko": "전화기에서 사용할 수 있는 IP 전화 서비스입니다."
    }
   },
   {
    "key": "softkeyTemplate",
    "axl": "softkeyTemplateName",
    "type": {
     "kind": "reference",
     "to": "SoftKeyTemplate",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Softkey template",
     "ko": "소프트키 템플릿"
    },
    "help": {
     "en": "Soft keys that the phone offers in each state of a call.",
     "ko": "통화 상태별로 전화기에 표시되는 소프트키입니다."
    }
   },
   {
    "key": "loginUserId",
    "axl": "loginUserId",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Logged in user",
     "ko": "로그인한 사용자"
    },
    "help": {
     "en": "User who is logged in with Extension Mobility.",
     "ko": "Extension Mobility로 로그인한 사용자입니다."
    }
   },
   {
    "key": "defaultProfile",
    "axl": "defaultProfileName",
    "type": {
     "kind": "reference",
     "to": "DeviceProfile",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Default profile",
     "ko": "기본 프로파일"
    },
    "help": {
     "en": "Device profile of the phone while nobody is logged in.",
     "ko": "로그인한 사용자가 없을 때 전화기의 디바이스 프로파일입니다."
    }
   },
   {
    "key": "enableExtensionMobility",
    "axl": "enableExtensionMobility",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Extension Mobility",
     "ko": "Extension Mobility 활성화"
    },
    "help": {
     "en": "Users may log in to the phone and bring their lines and settings.",
     "ko": "사용자가 전화기에 로그인하여 자신의 회선과 설정을 사용할 수 있습니다."
    }
   },
   {
    "key": "currentProfile",
    "axl": "currentProfileName",
    "type": {
     "kind": "reference",
     "to": "DeviceProfile",
     "outside": true
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Current profile",
     "ko": "현재 프로파일"
    },
    "help": {
     "en": "Device profile that is logged in now.",
     "ko": "현재 로그인된 디바이스 프로파일입니다."
    }
   },
   {
    "key": "loginTime",
    "axl": "loginTime",
    "type": {
     "kind": "integer"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Login time",
     "ko": "로그인 시간"
    },
    "help": {
     "en": "When the user logged in, in seconds since 1970.",
     "ko": "사용자가 로그인한 시간으로, 1970년부터의 초 단위입니다."
    }
   },
   {
    "key": "loginDuration",
    "axl": "loginDuration",
    "type": {
     "kind": "integer"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Login duration",
     "ko": "로그인 기간"
    },
    "help": {
     "en": "Minutes for which the user stays logged in.",
     "ko": "사용자의 로그인이 유지되는 시간(분)입니다."
    }
   },
   {
    "key": "singleButtonBarge",
    "axl": "singleButtonBarge",
    "type": {
     "kind": "enum",
     "enum": "XBarge"
    },
    "default": "Default",
    "label": {
     "en": "Single button barge",
     "ko": "단일 버튼 참여"
    },
    "help": {
     "en": "Users join a call on a shared line by pressing its line button.",
     "ko": "사용자가 회선 버튼을 눌러 공유 회선의 통화에 참여합니다."
    }
   },
   {
    "key": "joinAcrossLines",
    "axl": "joinAcrossLines",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Join across lines",
     "ko": "회선 간 참가"
    },
    "help": {
     "en": "Users join calls on several lines of a phone into one conference.",
     "ko": "사용자가 전화기의 여러 회선에 있는 통화를 하나의 전화 회의로 결합합니다."
    }
   },
   {
    "key": "builtInBridgeStatus",
    "axl": "builtInBridgeStatus",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Built-in bridge",
     "ko": "내장 브리지"
    },
    "help": {
     "en": "Lets the phone mix audio itself, for barge and monitoring.",
     "ko": "참여와 모니터링을 위해 전화기가 직접 오디오를 믹싱합니다."
    }
   },
   {
    "key": "callInfoPrivacyStatus",
    "axl": "callInfoPrivacyStatus",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Privacy",
     "ko": "프라이버시"
    },
    "help": {
     "en": "Hides calls on a shared line from the other phones of the line.",
     "ko": "공유 회선의 통화를 같은 회선의 다른 전화기에 표시하지 않습니다."
    }
   },
   {
    "key": "hlogStatus",
    "axl": "hlogStatus",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "label": {
     "en": "Logged into hunt group",
     "ko": "헌트 그룹에 로그인됨"
    },
    "help": {
     "en": "The phone receives calls of its hunt groups.",
     "ko": "전화기가 헌트 그룹의 통화를 받습니다."
    }
   },
   {
    "key": "ownerUser",
    "axl": "ownerUserName",
    "type": {
     "kind": "reference",
     "to": "endUsers"
    },
    "nillable": true,
    "label": {
     "en": "Owner user ID",
     "ko": "소유자 사용자 ID"
    },
    "help": {
     "en": "User to whom the phone belongs; over MRA Jabber devices need one.",
     "ko": "전화기를 소유하는 사용자이며, MRA에서 Jabber 디바이스에는 소유자가 필요합니다."
    }
   },
   {
    "key": "ignorePresentationIndicators",
    "axl": "ignorePresentationIndicators",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Ignore presentation indicators (internal calls only)",
     "ko": "프레젠테이션 표시기 무시(내부 통화만)"
    },
    "help": {
     "en": "Shows the caller on internal calls although the caller is hidden.",
     "ko": "내부 통화에서 발신자 표시가 제한되어도 발신자를 표시합니다."
    }
   },
   {
    "key": "packetCaptureMode",
    "axl": "packetCaptureMode",
    "type": {
     "kind": "enum",
     "enum": "XPacketCaptureMode"
    },
    "addDefault": "None",
    "default": "None",
    "label": {
     "en": "Packet capture mode",
     "ko": "패킷 캡처 모드"
    },
    "help": {
     "en": "Captures signaling of the phone for troubleshooting.",
     "ko": "문제 해결을 위해 전화기의 신호를 캡처합니다."
    }
   },
   {
    "key": "packetCaptureDuration",
    "axl": "packetCaptureDuration",
    "type": {
     "kind": "integer"
    },
    "nillable": true,
    "default": 0,
    "label": {
     "en": "Packet capture duration",
     "ko": "패킷 캡처 기간"
    },
    "help": {
     "en": "Minutes for which packets are captured.",
     "ko": "패킷을 캡처하는 시간(분)입니다."
    }
   },
   {
    "key": "subscribeCallingSearchSpace",
    "axl": "subscribeCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SUBSCRIBE calling search space",
     "ko": "SUBSCRIBE 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space for presence requests.",
     "ko": "프레즌스 요청에 사용하는 발신 검색 공간입니다."
    }
   },
   {
    "key": "rerouteCallingSearchSpace",
    "axl": "rerouteCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Rerouting calling search space",
     "ko": "재라우팅 발신 검색 공간"
    },
    "help": {
     "en": "Calling search space by which transferred and redirected calls find their target.",
     "ko": "전환되거나 리디렉션된 통화의 대상을 찾는 발신 검색 공간입니다."
    }
   },
   {
    "key": "allowCtiControlFlag",
    "axl": "allowCtiControlFlag",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow control of device from CTI",
     "ko": "CTI에서 디바이스 제어 허용"
    },
    "help": {
     "en": "CTI applications may control the device or line.",
     "ko": "CTI 애플리케이션이 디바이스 또는 회선을 제어할 수 있습니다."
    }
   },
   {
    "key": "presenceGroup",
    "axl": "presenceGroupName",
    "type": {
     "kind": "reference",
     "to": "PresenceGroup",
     "outside": true
    },
    "label": {
     "en": "BLF presence group",
     "ko": "BLF 프레즌스 그룹"
    },
    "help": {
     "en": "Group that decides who may watch whose status.",
     "ko": "누가 누구의 상태를 볼 수 있는지 결정하는 그룹입니다."
    }
   },
   {
    "key": "unattendedPort",
    "axl": "unattendedPort",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Unattended port",
     "ko": "무인 포트"
    },
    "help": {
     "en": "The device is a port without a person, such as voicemail.",
     "ko": "음성 메일처럼 사람이 없는 포트인 디바이스입니다."
    }
   },
   {
    "key": "requireDtmfReception",
    "axl": "requireDtmfReception",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Require DTMF reception",
     "ko": "DTMF 수신 필요"
    },
    "help": {
     "en": "The device must receive DTMF digits as signaling.",
     "ko": "디바이스가 DTMF 숫자를 신호로 받아야 합니다."
    }
   },
   {
    "key": "rfc2833Disabled",
    "axl": "rfc2833Disabled",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "RFC 2833 disabled",
     "ko": "RFC 2833 비활성화"
    },
    "help": {
     "en": "The device does not send DTMF digits in its media stream.",
     "ko": "디바이스가 미디어 스트림으로 DTMF 숫자를 보내지 않습니다."
    }
   },
   {
    "key": "certificateOperation",
    "axl": "certificateOperation",
    "type": {
     "kind": "enum",
     "enum": "XCertificateOperation"
    },
    "addDefault": "No Pending Operation",
    "default": "No Pending Operation",
    "label": {
     "en": "Certificate operation",
     "ko": "인증서 작업"
    },
    "help": {
     "en": "What CAPF does with the phone's certificate at the next registration; through MRA it cannot.",
     "ko": "다음 등록 시 CAPF가 전화기 인증서에 수행할 작업입니다. MRA를 통해서는 수행할 수 없습니다."
    }
   },
   {
    "key": "authenticationMode",
    "axl": "authenticationMode",
    "type": {
     "kind": "enum",
     "enum": "XAuthenticationMode"
    },
    "default": "By Null String",
    "label": {
     "en": "Authentication mode",
     "ko": "인증 모드"
    },
    "help": {
     "en": "How a phone proves itself when it receives a certificate from the CAPF; MRA does not support CAPF.",
     "ko": "전화기가 CAPF에서 인증서를 받을 때 자신을 증명하는 방식입니다. MRA에서는 CAPF를 지원하지 않습니다."
    }
   },
   {
    "key": "keySize",
    "axl": "keySize",
    "type": {
     "kind": "integer",
     "enum": "XKeySize"
    },
    "default": 2048,
    "label": {
     "en": "RSA key size (bits)",
     "ko": "RSA 키 크기(비트)"
    },
    "help": {
     "en": "Length of the RSA key that CAPF has the phone make.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 RSA 키의 길이입니다."
    }
   },
   {
    "key": "keyOrder",
    "axl": "keyOrder",
    "type": {
     "kind": "enum",
     "enum": "XKeyOrder"
    },
    "default": "RSA Only",
    "label": {
     "en": "Key order",
     "ko": "키 순서"
    },
    "help": {
     "en": "Which kinds of keys CAPF has the phone make, and in which order.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 키의 종류와 순서입니다."
    }
   },
   {
    "key": "ecKeySize",
    "axl": "ecKeySize",
    "type": {
     "kind": "integer",
     "enum": "XECKeySize"
    },
    "label": {
     "en": "EC key size (bits)",
     "ko": "EC 키 크기(비트)"
    },
    "help": {
     "en": "Length of the elliptic curve key that CAPF has the phone make.",
     "ko": "CAPF가 전화기에서 생성하도록 하는 타원 곡선 키의 길이입니다."
    }
   },
   {
    "key": "authenticationString",
    "axl": "authenticationString",
    "type": {
     "kind": "secret"
    },
    "label": {
     "en": "Authentication string",
     "ko": "인증 문자열"
    },
    "help": {
     "en": "String that the user enters so that CAPF knows the phone; given as the name of a secret.",
     "ko": "CAPF가 전화기를 식별하도록 사용자가 입력하는 문자열이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "certificateStatus",
    "axl": "certificateStatus",
    "type": {
     "kind": "enum",
     "enum": "XCertificateStatus"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Certificate operation status",
     "ko": "인증서 작업 상태"
    },
    "help": {
     "en": "How far the last certificate operation got.",
     "ko": "마지막 인증서 작업의 진행 상태입니다."
    }
   },
   {
    "key": "upgradeFinishTime",
    "axl": "upgradeFinishTime",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Operation completes by",
     "ko": "작업 완료 기한"
    },
    "help": {
     "en": "Until when the certificate operation must be done, as YYYY:MM:DD:HH.",
     "ko": "인증서 작업을 완료해야 하는 기한이며, YYYY:MM:DD:HH 형식입니다."
    }
   },
   {
    "key": "deviceMobilityMode",
    "axl": "deviceMobilityMode",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "addDefault": "Default",
    "default": "Default",
    "label": {
     "en": "Device mobility mode",
     "ko": "디바이스 모빌리티 모드"
    },
    "help": {
     "en": "Whether the device takes settings of the place where it is.",
     "ko": "디바이스가 현재 위치의 설정을 사용하는지 정합니다."
    }
   },
   {
    "key": "roamingDevicePool",
    "axl": "roamingDevicePoolName",
    "type": {
     "kind": "reference",
     "to": "devicePools"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Roaming device pool",
     "ko": "로밍 디바이스 풀"
    },
    "help": {
     "en": "Device pool whose settings the phone takes while it roams.",
     "ko": "로밍 중에 전화기가 설정을 가져오는 디바이스 풀입니다."
    }
   },
   {
    "key": "remoteDevice",
    "axl": "remoteDevice",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Remote device",
     "ko": "원격 디바이스"
    },
    "help": {
     "en": "Bundles messages to the device for a slow link.",
     "ko": "느린 링크에 대비해 디바이스로 보내는 메시지를 묶어 보냅니다."
    }
   },
   {
    "key": "dndOption",
    "axl": "dndOption",
    "type": {
     "kind": "enum",
     "enum": "XDNDOption"
    },
    "default": "Ringer Off",
    "label": {
     "en": "DND option",
     "ko": "DND 옵션"
    },
    "help": {
     "en": "What Do Not Disturb does: turn the ringer off or reject calls.",
     "ko": "방해 금지(DND)의 동작으로, 벨소리를 끄거나 통화를 거부합니다."
    }
   },
   {
    "key": "dndRingSetting",
    "axl": "dndRingSetting",
    "type": {
     "kind": "enum",
     "enum": "XRingSetting"
    },
    "nillable": true,
    "label": {
     "en": "DND incoming call alert",
     "ko": "DND 수신 통화 알림"
    },
    "help": {
     "en": "How the phone alerts of calls while Do Not Disturb is on.",
     "ko": "방해 금지가 켜진 동안 수신 통화를 알리는 방식입니다."
    }
   },
   {
    "key": "dndStatus",
    "axl": "dndStatus",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Do not disturb",
     "ko": "방해 금지"
    },
    "help": {
     "en": "Do Not Disturb is on.",
     "ko": "방해 금지가 켜져 있는지 나타냅니다."
    }
   },
   {
    "key": "isActive",
    "axl": "isActive",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "label": {
     "en": "Device is active",
     "ko": "디바이스 활성"
    },
    "help": {
     "en": "The phone counts for licenses.",
     "ko": "전화기가 라이센스에 포함되는지 나타냅니다."
    }
   },
   {
    "key": "isDualMode",
    "axl": "isDualMode",
    "type": {
     "kind": "boolean"
    },
    "readOnly": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Dual mode",
     "ko": "이중 모드"
    },
    "help": {
     "en": "The device is a dual-mode mobile phone.",
     "ko": "디바이스가 이중 모드 휴대폰인지 나타냅니다."
    }
   },
   {
    "key": "mobilityUserId",
    "axl": "mobilityUserIdName",
    "type": {
     "kind": "reference",
     "to": "endUsers"
    },
    "nillable": true,
    "label": {
     "en": "Mobility user ID",
     "ko": "모빌리티 사용자 ID"
    },
    "help": {
     "en": "User whose mobility identity a dual-mode phone carries.",
     "ko": "이중 모드 전화기가 사용하는 모빌리티 ID의 사용자입니다."
    }
   },
   {
    "key": "phoneSuite",
    "axl": "phoneSuite",
    "type": {
     "kind": "enum",
     "enum": "XPhonePersonalization"
    },
    "default": "Default",
    "label": {
     "en": "Phone personalization",
     "ko": "전화기 개인 설정"
    },
    "help": {
     "en": "Whether users may personalize the phone with Phone Designer.",
     "ko": "사용자가 Phone Designer로 전화기를 개인 설정할 수 있는지 정합니다."
    }
   },
   {
    "key": "phoneServiceDisplay",
    "axl": "phoneServiceDisplay",
    "type": {
     "kind": "enum",
     "enum": "XPhoneServiceDisplay"
    },
    "default": "Default",
    "label": {
     "en": "Services provisioning",
     "ko": "서비스 프로비저닝"
    },
    "help": {
     "en": "Where a phone gets its services from: the phone, external URLs or both.",
     "ko": "전화기가 서비스를 내부, 외부 URL 또는 둘 다에서 가져오는지 정합니다."
    }
   },
   {
    "key": "isProtected",
    "axl": "isProtected",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Protected device",
     "ko": "보호된 디바이스"
    },
    "help": {
     "en": "Plays a secure tone when media is encrypted end to end.",
     "ko": "미디어가 종단 간 암호화되면 보안 신호음을 재생합니다."
    }
   },
   {
    "key": "mtpRequired",
    "axl": "mtpRequired",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Media termination point required",
     "ko": "미디어 종단 지점 필요"
    },
    "help": {
     "en": "Inserts a media termination point into each call of the phone.",
     "ko": "전화기의 모든 통화에 미디어 종단 지점을 삽입합니다."
    }
   },
   {
    "key": "mtpPreferedCodec",
    "axl": "mtpPreferedCodec",
    "type": {
     "kind": "enum",
     "enum": "XSIPCodec"
    },
    "default": "711ulaw",
    "label": {
     "en": "MTP preferred originating codec",
     "ko": "MTP 기본 발신 코덱"
    },
    "help": {
     "en": "Codec for calls that need a media termination point.",
     "ko": "미디어 종단 지점이 필요한 통화의 코덱입니다."
    }
   },
   {
    "key": "dialRules",
    "axl": "dialRulesName",
    "type": {
     "kind": "reference",
     "to": "SipDialRules",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "SIP dial rules",
     "ko": "SIP 다이얼 규칙"
    },
    "help": {
     "en": "Patterns by which the phone knows that a number is complete.",
     "ko": "전화기가 번호 입력 완료를 판단하는 패턴입니다."
    }
   },
   {
    "key": "sshUserId",
    "axl": "sshUserId",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "label": {
     "en": "Secure shell user",
     "ko": "Secure Shell 사용자"
    },
    "help": {
     "en": "User name for Cisco's support to sign in to the phone by SSH.",
     "ko": "Cisco 지원 담당자가 SSH로 전화기에 로그인하는 사용자 이름입니다."
    }
   },
   {
    "key": "sshPwd",
    "axl": "sshPwd",
    "type": {
     "kind": "secret"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Secure shell password",
     "ko": "Secure Shell 암호"
    },
    "help": {
     "en": "Password for signing in to the phone by SSH; given as the name of a secret.",
     "ko": "SSH로 전화기에 로그인하는 암호이며, 시크릿의 이름으로 지정합니다."
    }
   },
   {
    "key": "digestUser",
    "axl": "digestUser",
    "type": {
     "kind": "reference",
     "to": "endUsers"
    },
    "label": {
     "en": "Digest user",
     "ko": "다이제스트 사용자"
    },
    "help": {
     "en": "User whose digest credentials the phone presents.",
     "ko": "전화기가 제시하는 다이제스트 자격 증명의 사용자입니다."
    }
   },
   {
    "key": "outboundCallRollover",
    "axl": "outboundCallRollover",
    "type": {
     "kind": "enum",
     "enum": "XOutboundCallRollover"
    },
    "default": "No Rollover",
    "label": {
     "en": "Outbound call rollover",
     "ko": "아웃바운드 통화 롤오버"
    },
    "help": {
     "en": "Where a further call goes when the line is already in use.",
     "ko": "회선이 이미 사용 중일 때 추가 발신 통화를 처리하는 방식입니다."
    }
   },
   {
    "key": "hotlineDevice",
    "axl": "hotlineDevice",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Hotline device",
     "ko": "핫라인 디바이스"
    },
    "help": {
     "en": "The device calls only other hotline devices.",
     "ko": "다른 핫라인 디바이스에만 연결되는 디바이스입니다."
    }
   },
   {
    "key": "secureInformationUrl",
    "axl": "secureInformationUrl",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Secure information URL",
     "ko": "보안 정보 URL"
    },
    "help": {
     "en": "HTTPS address that the information button opens.",
     "ko": "정보 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureDirectoryUrl",
    "axl": "secureDirectoryUrl",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Secure directory URL",
     "ko": "보안 디렉터리 URL"
    },
    "help": {
     "en": "HTTPS address that the directories button opens.",
     "ko": "디렉터리 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureMessageUrl",
    "axl": "secureMessageUrl",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Secure messages URL",
     "ko": "보안 메시지 URL"
    },
    "help": {
     "en": "HTTPS address that the messages button opens.",
     "ko": "메시지 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureServicesUrl",
    "axl": "secureServicesUrl",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Secure services URL",
     "ko": "보안 서비스 URL"
    },
    "help": {
     "en": "HTTPS address that the services button opens.",
     "ko": "서비스 버튼이 여는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureAuthenticationUrl",
    "axl": "secureAuthenticationUrl",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Secure authentication URL",
     "ko": "보안 인증 URL"
    },
    "help": {
     "en": "HTTPS address by which the phone verifies who sends it commands.",
     "ko": "전화기가 명령을 보낸 주체를 확인하는 HTTPS 주소입니다."
    }
   },
   {
    "key": "secureIdleUrl",
    "axl": "secureIdleUrl",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "label": {
     "en": "Secure idle URL",
     "ko": "보안 유휴 URL"
    },
    "help": {
     "en": "HTTPS address that an idle phone shows.",
     "ko": "유휴 상태의 전화기가 표시하는 HTTPS 주소입니다."
    }
   },
   {
    "key": "alwaysUsePrimeLine",
    "axl": "alwaysUsePrimeLine",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Always use prime line",
     "ko": "항상 기본 회선 사용"
    },
    "help": {
     "en": "Going off hook answers or calls on the primary line, whatever line rings.",
     "ko": "어느 회선이 울리더라도 수화기를 들면 기본 회선으로 응답하거나 발신합니다."
    }
   },
   {
    "key": "alwaysUsePrimeLineForVoiceMessage",
    "axl": "alwaysUsePrimeLineForVoiceMessage",
    "type": {
     "kind": "enum",
     "enum": "XStatus"
    },
    "default": "Default",
    "label": {
     "en": "Always use prime line for voice message",
     "ko": "음성 메시지에 항상 기본 회선 사용"
    },
    "help": {
     "en": "The messages button calls the voicemail of the primary line.",
     "ko": "메시지 버튼이 기본 회선의 음성 메일에 연결합니다."
    }
   },
   {
    "key": "featureControlPolicy",
    "axl": "featureControlPolicy",
    "type": {
     "kind": "reference",
     "to": "FeatureControlPolicy",
     "outside": true
    },
    "nillable": true,
    "label": {
     "en": "Feature control policy",
     "ko": "기능 제어 정책"
    },
    "help": {
     "en": "Policy that switches features and soft keys of phones on or off.",
     "ko": "전화기의 기능과 소프트키를 켜거나 끄는 정책입니다."
    }
   },
   {
    "key": "deviceTrustMode",
    "axl": "deviceTrustMode",
    "type": {
     "kind": "enum",
     "enum": "XDeviceTrustMode"
    },
    "default": "Not Trusted",
    "label": {
     "en": "Device trust mode",
     "ko": "디바이스 신뢰 모드"
    },
    "help": {
     "en": "Whether the device is trusted for secure media.",
     "ko": "보안 미디어에 대해 디바이스를 신뢰할지 정합니다."
    }
   },
   {
    "key": "earlyOfferSupportForVoiceCall",
    "axl": "earlyOfferSupportForVoiceCall",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Early offer support for voice calls",
     "ko": "음성 통화의 Early Offer 지원"
    },
    "help": {
     "en": "The device names its media already with the call; for third-party AS-SIP endpoints.",
     "ko": "통화를 걸 때 미디어를 바로 제안하며, 타사 AS-SIP 엔드포인트에 적용됩니다."
    }
   },
   {
    "key": "requireThirdPartyRegistration",
    "axl": "requireThirdPartyRegistration",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Third-party registration required",
     "ko": "타사 등록 필요"
    },
    "help": {
     "en": "Unified CM registers the device with another server, too.",
     "ko": "Unified CM이 디바이스를 다른 서버에도 등록합니다."
    }
   },
   {
    "key": "blockIncomingCallsWhenRoaming",
    "axl": "blockIncomingCallsWhenRoaming",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Block incoming calls while roaming",
     "ko": "로밍 중 수신 통화 차단"
    },
    "help": {
     "en": "No calls come in while the phone is in a foreign network.",
     "ko": "전화기가 다른 네트워크에 있을 때 수신 통화를 차단합니다."
    }
   },
   {
    "key": "homeNetworkId",
    "axl": "homeNetworkId",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Home network ID",
     "ko": "홈 네트워크 ID"
    },
    "help": {
     "en": "Network in which the phone is at home.",
     "ko": "전화기의 홈 네트워크입니다."
    }
   },
   {
    "key": "allowPresentationSharingUsingBfcp",
    "axl": "AllowPresentationSharingUsingBfcp",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Allow presentation sharing using BFCP",
     "ko": "BFCP를 사용한 프레젠테이션 공유 허용"
    },
    "help": {
     "en": "The device may share a presentation in calls; for third-party AS-SIP endpoints.",
     "ko": "통화에서 프레젠테이션을 공유할 수 있으며, 타사 AS-SIP 엔드포인트에 적용됩니다."
    }
   },
   {
    "key": "confidentialAccess",
    "axl": "confidentialAccess",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "confidentialAccessMode",
       "axl": "confidentialAccessMode",
       "type": {
        "kind": "enum",
        "enum": "XCALMode"
       },
       "addDefault": null,
       "none": "",
       "nillable": true,
       "label": {
        "en": "Confidential access mode",
        "ko": "기밀 액세스 모드"
       },
       "help": {
        "en": "Whether the level is fixed or may be lowered during a call.",
        "ko": "수준이 고정인지 통화 중에 낮출 수 있는지 정합니다."
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "none": -1,
       "nillable": true,
       "label": {
        "en": "Confidential access level",
        "ko": "기밀 액세스 수준"
       },
       "help": {
        "en": "Number of the level.",
        "ko": "수준의 번호입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Confidential access level",
     "ko": "기밀 액세스 수준"
    },
    "help": {
     "en": "Level that decides with whom confidential calls may be made.",
     "ko": "기밀 통화를 할 수 있는 상대를 결정하는 수준입니다."
    }
   },
   {
    "key": "requireOffPremiseLocation",
    "axl": "requireOffPremiseLocation",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Require off-premise location",
     "ko": "오프프레미스 위치 필요"
    },
    "help": {
     "en": "The device must tell its location for emergency calls; for third-party AS-SIP endpoints.",
     "ko": "긴급 통화를 위해 디바이스가 위치를 알려야 하며, 타사 AS-SIP 엔드포인트에 적용됩니다."
    }
   },
   {
    "key": "allowiXApplicableMedia",
    "axl": "allowiXApplicableMedia",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Allow iX applicable media",
     "ko": "iX 적용 가능 미디어 허용"
    },
    "help": {
     "en": "The device may use the iX channel; for third-party AS-SIP endpoints.",
     "ko": "iX 채널을 사용할 수 있으며, 타사 AS-SIP 엔드포인트에 적용됩니다."
    }
   },
   {
    "key": "cgpnIngressDN",
    "axl": "cgpnIngressDN",
    "type": {
     "kind": "reference",
     "to": "Css",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Calling party transformation CSS for inbound calls",
     "ko": "인바운드 통화용 발신자 변환 CSS"
    },
    "help": {
     "en": "Calling search space whose patterns change the calling number of calls from the phone.",
     "ko": "전화기에서 들어오는 통화의 발신 번호를 변환하는 패턴의 발신 검색 공간입니다."
    }
   },
   {
    "key": "useDevicePoolCgpnIngressDN",
    "axl": "useDevicePoolCgpnIngressDN",
    "type": {
     "kind": "boolean"
    },
    "default": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Use device pool calling party transformation CSS for inbound calls",
     "ko": "인바운드 통화에 디바이스 풀 발신자 변환 CSS 사용"
    },
    "help": {
     "en": "Takes the setting for calls from the phone from the device pool.",
     "ko": "전화기에서 들어오는 통화의 설정을 디바이스 풀에서 가져옵니다."
    }
   },
   {
    "key": "msisdn",
    "axl": "msisdn",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "MSISDN",
     "ko": "MSISDN"
    },
    "help": {
     "en": "Number of the mobile subscriber.",
     "ko": "모바일 가입자의 번호입니다."
    }
   },
   {
    "key": "enableCallRoutingToRdWhenNoneIsActive",
    "axl": "enableCallRoutingToRdWhenNoneIsActive",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "label": {
     "en": "Route calls to all remote destinations when client is not connected",
     "ko": "클라이언트 미연결 시 모든 원격 대상으로 통화 라우팅"
    },
    "help": {
     "en": "Calls ring on all remote destinations while none is active.",
     "ko": "활성 원격 대상이 없을 때 모든 원격 대상으로 통화를 보냅니다."
    }
   },
   {
    "key": "wifiHotspotProfile",
    "axl": "wifiHotspotProfile",
    "type": {
     "kind": "reference",
     "to": "WifiHotspot",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wi-Fi hotspot profile",
     "ko": "Wi-Fi 핫스팟 프로파일"
    },
    "help": {
     "en": "Settings for phones that offer Wi-Fi to other devices.",
     "ko": "다른 디바이스에 Wi-Fi를 제공하는 전화기의 설정입니다."
    }
   },
   {
    "key": "wirelessLanProfileGroup",
    "axl": "wirelessLanProfileGroup",
    "type": {
     "kind": "reference",
     "to": "WlanProfileGroup",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wireless LAN profile group",
     "ko": "무선 LAN 프로파일 그룹"
    },
    "help": {
     "en": "Wi-Fi networks that phones receive with their configuration.",
     "ko": "전화기가 구성과 함께 받는 Wi-Fi 네트워크입니다."
    }
   },
   {
    "key": "elinGroup",
    "axl": "elinGroup",
    "type": {
     "kind": "reference",
     "to": "ElinGroup",
     "outside": true
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Emergency location (ELIN) group",
     "ko": "긴급 위치(ELIN) 그룹"
    },
    "help": {
     "en": "Numbers sent with emergency calls from the place of these devices.",
     "ko": "이 디바이스가 있는 장소에서 긴급 통화를 걸 때 보내는 번호입니다."
    }
   },
   {
    "key": "enableActivationID",
    "axl": "enableActivationID",
    "type": {
     "kind": "boolean"
    },
    "versions": "12.5+",
    "label": {
     "en": "Requires activation code for onboarding",
     "ko": "온보딩에 활성화 코드 필요"
    },
    "help": {
     "en": "The phone must be onboarded with an activation code.",
     "ko": "전화기를 활성화 코드로 온보딩해야 합니다."
    }
   },
   {
    "key": "activationIDStatus",
    "axl": "activationIDStatus",
    "type": {
     "kind": "string"
    },
    "readOnly": true,
    "versions": "12.5+",
    "in": [
     "get"
    ],
    "label": {
     "en": "Activation code status",
     "ko": "활성화 코드 상태"
    },
    "help": {
     "en": "Whether an activation code is waiting or has been used.",
     "ko": "활성화 코드가 대기 중인지 사용되었는지 나타냅니다."
    }
   },
   {
    "key": "mraServiceDomain",
    "axl": "mraServiceDomain",
    "type": {
     "kind": "reference",
     "to": "mraServiceDomains"
    },
    "nillable": true,
    "versions": "12.5+",
    "label": {
     "en": "Activation code MRA service domain",
     "ko": "활성화 코드 MRA 서비스 도메인"
    },
    "help": {
     "en": "Domain through which the phone reaches Expressway when it onboards with an activation code.",
     "ko": "활성화 코드로 온보딩할 때 전화기가 Expressway에 연결하는 도메인입니다."
    }
   },
   {
    "key": "allowMraMode",
    "axl": "allowMraMode",
    "type": {
     "kind": "boolean"
    },
    "default": false,
    "versions": "12.5+",
    "label": {
     "en": "Allow activation code via MRA",
     "ko": "MRA를 통한 활성화 코드 허용"
    },
    "help": {
     "en": "The phone may onboard with an activation code from outside; with SIP OAuth over MRA it must.",
     "ko": "외부에서 활성화 코드로 온보딩할 수 있으며, MRA에서 SIP OAuth를 사용하려면 필요합니다."
    }
   }
  ]
 },
 {
  "section": "expresswayCs",
  "axlType": "ExpresswayCConfiguration",
  "axlElement": "expresswayCConfiguration",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "versions": "12.5+",
  "identity": [
   "hostNameOrIP"
  ],
  "lookup": [
   "HostNameOrIP"
  ],
  "rename": "newHostNameOrIP",
  "search": [
   "HostNameOrIP",
   "description"
  ],
  "order": 140,
  "step": "9",
  "label": {
   "en": "Expressway-C",
   "ko": "Expressway-C"
  },
  "plural": {
   "en": "Expressway-Cs",
   "ko": "Expressway-C"
  },
  "guiPath": {
   "en": "Device > Expressway-C",
   "ko": "디바이스 > Expressway-C"
  },
  "help": {
   "en": "An Expressway-C that Unified CM accepts; messages from others are dropped by the STUN keepalive check. Expressway adds its own rows.",
   "ko": "Unified CM이 허용하는 Expressway-C입니다. STUN keepalive 확인에서 다른 주소의 메시지는 버려집니다. Expressway가 자신의 행을 직접 추가합니다."
  },
  "builtIn": [],
  "telling": [
   "x509SubjectNames"
  ],
  "icon": "radio-tower",
  "treePlace": 110,
  "fields": [
   {
    "key": "hostNameOrIP",
    "axl": "HostNameOrIP",
    "type": {
     "kind": "string",
     "form": "host",
     "maxLength": 255
    },
    "required": true,
    "rename": "newHostNameOrIP",
    "label": {
     "en": "Host name or IP address",
     "ko": "호스트 이름/IP 주소"
    },
    "help": {
     "en": "FQDN or address of the Expressway-C; Unified CM must resolve it, or it drops STUN keepalives from that host.",
     "ko": "Expressway-C의 FQDN 또는 주소입니다. Unified CM이 확인할 수 없으면 해당 호스트의 STUN keepalive를 버립니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "nillable": true,
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "x509SubjectNames",
    "axl": "X509SubjectNameorSubjectAlternateName",
    "type": {
     "kind": "joined",
     "separator": ",",
     "maxLength": 4096
    },
    "nillable": true,
    "label": {
     "en": "X.509 subject name or subject alternative name",
     "ko": "X.509 주체 이름/주체 대체 이름"
    },
    "help": {
     "en": "Names in the certificate of the Expressway-C by which Unified CM recognizes it.",
     "ko": "Unified CM이 Expressway-C를 식별하는 인증서의 이름입니다."
    }
   }
  ]
 },
 {
  "section": "remoteClusters",
  "axlType": "RemoteCluster",
  "axlElement": "remoteCluster",
  "operations": [
   "add",
   "update",
   "get",
   "list",
   "remove"
  ],
  "identity": [
   "clusterId"
  ],
  "lookup": [
   "clusterId"
  ],
  "search": [
   "clusterId",
   "description"
  ],
  "order": 150,
  "label": {
   "en": "Remote cluster",
   "ko": "원격 클러스터"
  },
  "plural": {
   "en": "Remote clusters",
   "ko": "원격 클러스터"
  },
  "guiPath": {
   "en": "Advanced Features > Cluster View",
   "ko": "고급 기능 > 클러스터 보기"
  },
  "help": {
   "en": "Another cluster of the enterprise and the services shared with it; with ILS it lets MRA find a user's home cluster.",
   "ko": "엔터프라이즈의 다른 클러스터와 그 클러스터와 공유하는 서비스입니다. ILS와 함께 MRA가 사용자의 홈 클러스터를 찾을 수 있게 합니다."
  },
  "builtIn": [],
  "telling": [
   "fullyQualifiedName"
  ],
  "icon": "remote",
  "fields": [
   {
    "key": "clusterId",
    "axl": "clusterId",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "required": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Cluster ID",
     "ko": "클러스터 ID"
    },
    "help": {
     "en": "ID of the other cluster, as its enterprise parameters have it.",
     "ko": "엔터프라이즈 파라미터에 설정된 다른 클러스터의 ID입니다."
    }
   },
   {
    "key": "description",
    "axl": "description",
    "type": {
     "kind": "string"
    },
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Description",
     "ko": "설명"
    },
    "help": {
     "en": "Free text that tells administrators what the object is for.",
     "ko": "관리자가 객체의 용도를 알 수 있도록 적는 설명입니다."
    }
   },
   {
    "key": "fullyQualifiedName",
    "axl": "fullyQualifiedName",
    "type": {
     "kind": "string",
     "maxLength": 50
    },
    "required": true,
    "immutable": true,
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Fully qualified name",
     "ko": "정규화된 이름"
    },
    "help": {
     "en": "FQDN or address of the other cluster's publisher.",
     "ko": "다른 클러스터 퍼블리셔의 FQDN 또는 주소입니다."
    }
   },
   {
    "key": "emcc",
    "axl": "emcc",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "enabled",
       "axl": "enabled",
       "type": {
        "kind": "boolean"
       },
       "addDefault": true,
       "default": true,
       "label": {
        "en": "Enabled",
        "ko": "활성화"
       },
       "help": {
        "en": "The service is used with the other cluster.",
        "ko": "다른 클러스터와 이 서비스를 사용합니다."
       }
      },
      {
       "key": "remoteIpAddress1",
       "axl": "remoteIpAddress1",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 1",
        "ko": "원격 IP 주소 1"
       },
       "help": {
        "en": "First server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 첫 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress2",
       "axl": "remoteIpAddress2",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 2",
        "ko": "원격 IP 주소 2"
       },
       "help": {
        "en": "Second server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 두 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress3",
       "axl": "remoteIpAddress3",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 3",
        "ko": "원격 IP 주소 3"
       },
       "help": {
        "en": "Third server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 세 번째 서버입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Extension Mobility Cross Cluster",
     "ko": "클러스터 간 Extension Mobility"
    },
    "help": {
     "en": "Users of one cluster may log in to phones of the other.",
     "ko": "한 클러스터의 사용자가 다른 클러스터의 전화기에 로그인할 수 있습니다."
    }
   },
   {
    "key": "pstnAccess",
    "axl": "pstnAccess",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "enabled",
       "axl": "enabled",
       "type": {
        "kind": "boolean"
       },
       "addDefault": true,
       "default": true,
       "label": {
        "en": "Enabled",
        "ko": "활성화"
       },
       "help": {
        "en": "The service is used with the other cluster.",
        "ko": "다른 클러스터와 이 서비스를 사용합니다."
       }
      },
      {
       "key": "remoteIpAddress1",
       "axl": "remoteIpAddress1",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 1",
        "ko": "원격 IP 주소 1"
       },
       "help": {
        "en": "First server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 첫 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress2",
       "axl": "remoteIpAddress2",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 2",
        "ko": "원격 IP 주소 2"
       },
       "help": {
        "en": "Second server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 두 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress3",
       "axl": "remoteIpAddress3",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 3",
        "ko": "원격 IP 주소 3"
       },
       "help": {
        "en": "Third server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 세 번째 서버입니다."
       }
      }
     ]
    },
    "label": {
     "en": "PSTN access",
     "ko": "PSTN 액세스"
    },
    "help": {
     "en": "Calls of visiting phones reach the PSTN through their own cluster.",
     "ko": "방문한 전화기의 통화가 자신의 클러스터를 통해 PSTN에 연결됩니다."
    }
   },
   {
    "key": "rsvpAgent",
    "axl": "rsvpAgent",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "enabled",
       "axl": "enabled",
       "type": {
        "kind": "boolean"
       },
       "addDefault": true,
       "default": true,
       "label": {
        "en": "Enabled",
        "ko": "활성화"
       },
       "help": {
        "en": "The service is used with the other cluster.",
        "ko": "다른 클러스터와 이 서비스를 사용합니다."
       }
      },
      {
       "key": "remoteIpAddress1",
       "axl": "remoteIpAddress1",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 1",
        "ko": "원격 IP 주소 1"
       },
       "help": {
        "en": "First server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 첫 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress2",
       "axl": "remoteIpAddress2",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 2",
        "ko": "원격 IP 주소 2"
       },
       "help": {
        "en": "Second server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 두 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress3",
       "axl": "remoteIpAddress3",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 3",
        "ko": "원격 IP 주소 3"
       },
       "help": {
        "en": "Third server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 세 번째 서버입니다."
       }
      }
     ]
    },
    "label": {
     "en": "RSVP agent",
     "ko": "RSVP 에이전트"
    },
    "help": {
     "en": "Visiting phones reserve bandwidth with RSVP agents of the other cluster.",
     "ko": "방문한 전화기가 다른 클러스터의 RSVP 에이전트로 대역폭을 예약합니다."
    }
   },
   {
    "key": "tftp",
    "axl": "tftp",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "enabled",
       "axl": "enabled",
       "type": {
        "kind": "boolean"
       },
       "addDefault": true,
       "default": true,
       "label": {
        "en": "Enabled",
        "ko": "활성화"
       },
       "help": {
        "en": "The service is used with the other cluster.",
        "ko": "다른 클러스터와 이 서비스를 사용합니다."
       }
      },
      {
       "key": "remoteIpAddress1",
       "axl": "remoteIpAddress1",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 1",
        "ko": "원격 IP 주소 1"
       },
       "help": {
        "en": "First server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 첫 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress2",
       "axl": "remoteIpAddress2",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 2",
        "ko": "원격 IP 주소 2"
       },
       "help": {
        "en": "Second server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 두 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress3",
       "axl": "remoteIpAddress3",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 3",
        "ko": "원격 IP 주소 3"
       },
       "help": {
        "en": "Third server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 세 번째 서버입니다."
       }
      }
     ]
    },
    "label": {
     "en": "TFTP",
     "ko": "TFTP"
    },
    "help": {
     "en": "Phones of the other cluster find their configuration file through this one.",
     "ko": "다른 클러스터의 전화기가 이 클러스터를 통해 구성 파일을 찾습니다."
    }
   },
   {
    "key": "lbm",
    "axl": "lbm",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "enabled",
       "axl": "enabled",
       "type": {
        "kind": "boolean"
       },
       "addDefault": true,
       "default": true,
       "label": {
        "en": "Enabled",
        "ko": "활성화"
       },
       "help": {
        "en": "The service is used with the other cluster.",
        "ko": "다른 클러스터와 이 서비스를 사용합니다."
       }
      },
      {
       "key": "remoteIpAddress1",
       "axl": "remoteIpAddress1",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 1",
        "ko": "원격 IP 주소 1"
       },
       "help": {
        "en": "First server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 첫 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress2",
       "axl": "remoteIpAddress2",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 2",
        "ko": "원격 IP 주소 2"
       },
       "help": {
        "en": "Second server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 두 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress3",
       "axl": "remoteIpAddress3",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 3",
        "ko": "원격 IP 주소 3"
       },
       "help": {
        "en": "Third server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 세 번째 서버입니다."
       }
      }
     ]
    },
    "label": {
     "en": "Location bandwidth management",
     "ko": "위치 대역폭 관리"
    },
    "help": {
     "en": "Clusters share what they know of the bandwidth between locations.",
     "ko": "클러스터가 위치 간 대역폭 정보를 공유합니다."
    }
   },
   {
    "key": "uds",
    "axl": "uds",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "enabled",
       "axl": "enabled",
       "type": {
        "kind": "boolean"
       },
       "addDefault": true,
       "default": true,
       "label": {
        "en": "Enabled",
        "ko": "활성화"
       },
       "help": {
        "en": "The service is used with the other cluster.",
        "ko": "다른 클러스터와 이 서비스를 사용합니다."
       }
      },
      {
       "key": "remoteIpAddress1",
       "axl": "remoteIpAddress1",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 1",
        "ko": "원격 IP 주소 1"
       },
       "help": {
        "en": "First server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 첫 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress2",
       "axl": "remoteIpAddress2",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 2",
        "ko": "원격 IP 주소 2"
       },
       "help": {
        "en": "Second server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 두 번째 서버입니다."
       }
      },
      {
       "key": "remoteIpAddress3",
       "axl": "remoteIpAddress3",
       "type": {
        "kind": "string"
       },
       "readOnly": true,
       "in": [
        "get",
        "list"
       ],
       "label": {
        "en": "Remote IP address 3",
        "ko": "원격 IP 주소 3"
       },
       "help": {
        "en": "Third server of the service on the other cluster.",
        "ko": "다른 클러스터에서 이 서비스를 제공하는 세 번째 서버입니다."
       }
      }
     ]
    },
    "label": {
     "en": "User data services",
     "ko": "사용자 데이터 서비스(UDS)"
    },
    "help": {
     "en": "Lets UDS look users up on the other cluster, so that MRA finds a user's home cluster.",
     "ko": "UDS가 다른 클러스터의 사용자를 조회하여 MRA가 사용자의 홈 클러스터를 찾습니다."
    }
   }
  ]
 }
];
