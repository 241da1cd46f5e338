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
  "fields": [
   {
    "key": "ipAddress",
    "axl": "ipAddress",
    "type": {
     "kind": "string"
    },
    "required": true,
    "rename": "newIpAddress",
    "label": {
     "en": "Ip Address",
     "ko": "Ip Address"
    },
    "help": {
     "en": "Ip Address",
     "ko": "Ip Address"
    }
   },
   {
    "key": "ipv6Address",
    "axl": "ipv6Address",
    "type": {
     "kind": "string"
    },
    "addDefault": "",
    "rename": "newIpv6Address",
    "versions": "12.0+",
    "label": {
     "en": "Ipv6 Address",
     "ko": "Ipv6 Address"
    },
    "help": {
     "en": "Ipv6 Address",
     "ko": "Ipv6 Address"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "ko": "Mode"
    },
    "help": {
     "en": "Mode",
     "ko": "Mode"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "en": "Time Zone",
     "ko": "Time Zone"
    },
    "help": {
     "en": "Time Zone",
     "ko": "Time Zone"
    }
   },
   {
    "key": "separator",
    "axl": "separator",
    "type": {
     "kind": "string"
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Separator",
     "ko": "Separator"
    },
    "help": {
     "en": "Separator",
     "ko": "Separator"
    }
   },
   {
    "key": "dateformat",
    "axl": "dateformat",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Dateformat",
     "ko": "Dateformat"
    },
    "help": {
     "en": "Dateformat",
     "ko": "Dateformat"
    }
   },
   {
    "key": "timeFormat",
    "axl": "timeFormat",
    "type": {
     "kind": "string"
    },
    "required": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Time Format",
     "ko": "Time Format"
    },
    "help": {
     "en": "Time Format",
     "ko": "Time Format"
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
     "en": "Phone Ntp References",
     "ko": "Phone Ntp References"
    },
    "help": {
     "en": "Phone Ntp References",
     "ko": "Phone Ntp References"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
    }
   },
   {
    "key": "tftpDefault",
    "axl": "tftpDefault",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Tftp Default",
     "ko": "Tftp Default"
    },
    "help": {
     "en": "Tftp Default",
     "ko": "Tftp Default"
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
      "to": "~CallManager"
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
     "en": "Members",
     "ko": "Members"
    },
    "help": {
     "en": "Members",
     "ko": "Members"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
         "ko": "Region"
        },
        "help": {
         "en": "Region",
         "ko": "Region"
        }
       },
       {
        "key": "bandwidth",
        "axl": "bandwidth",
        "type": {
         "kind": "string"
        },
        "addDefault": "G.711",
        "default": "G.711",
        "label": {
         "en": "Bandwidth",
         "ko": "Bandwidth"
        },
        "help": {
         "en": "Bandwidth",
         "ko": "Bandwidth"
        }
       },
       {
        "key": "videoBandwidth",
        "axl": "videoBandwidth",
        "type": {
         "kind": "integer"
        },
        "addDefault": 384,
        "default": 384,
        "label": {
         "en": "Video Bandwidth",
         "ko": "Video Bandwidth"
        },
        "help": {
         "en": "Video Bandwidth",
         "ko": "Video Bandwidth"
        },
        "step": "2.4"
       },
       {
        "key": "lossyNetwork",
        "axl": "lossyNetwork",
        "type": {
         "kind": "enum",
         "enum": "XLossyNetwork"
        },
        "label": {
         "en": "Lossy Network",
         "ko": "Lossy Network"
        },
        "help": {
         "en": "Lossy Network",
         "ko": "Lossy Network"
        }
       },
       {
        "key": "codecPreference",
        "axl": "codecPreference",
        "type": {
         "kind": "reference",
         "to": "~AudioCodecPreferenceList"
        },
        "nillable": true,
        "label": {
         "en": "Codec Preference",
         "ko": "Codec Preference"
        },
        "help": {
         "en": "Codec Preference",
         "ko": "Codec Preference"
        }
       },
       {
        "key": "immersiveVideoBandwidth",
        "axl": "immersiveVideoBandwidth",
        "type": {
         "kind": "integer"
        },
        "addDefault": 2147483647,
        "default": 2147483647,
        "label": {
         "en": "Immersive Video Bandwidth",
         "ko": "Immersive Video Bandwidth"
        },
        "help": {
         "en": "Immersive Video Bandwidth",
         "ko": "Immersive Video Bandwidth"
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
     "en": "Related Regions",
     "ko": "Related Regions"
    },
    "help": {
     "en": "Related Regions",
     "ko": "Related Regions"
    },
    "step": "2"
   },
   {
    "key": "defaultCodec",
    "axl": "defaultCodec",
    "type": {
     "kind": "string"
    },
    "immutable": true,
    "default": "G.711",
    "in": [
     "add",
     "get",
     "list"
    ],
    "label": {
     "en": "Default Codec",
     "ko": "Default Codec"
    },
    "help": {
     "en": "Default Codec",
     "ko": "Default Codec"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
    }
   },
   {
    "key": "isDefault",
    "axl": "isDefault",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Is Default",
     "ko": "Is Default"
    },
    "help": {
     "en": "Is Default",
     "ko": "Is Default"
    }
   },
   {
    "key": "serviceDomains",
    "axl": "serviceDomains",
    "type": {
     "kind": "string"
    },
    "required": true,
    "label": {
     "en": "Service Domains",
     "ko": "Service Domains"
    },
    "help": {
     "en": "Service Domains",
     "ko": "Service Domains"
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
   "ko": "시스템 > 디바이스 풀"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
    },
    "step": "3.3"
   },
   {
    "key": "autoSearchSpace",
    "axl": "autoSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Auto Search Space",
     "ko": "Auto Search Space"
    },
    "help": {
     "en": "Auto Search Space",
     "ko": "Auto Search Space"
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
     "en": "Date Time Setting",
     "ko": "Date Time Setting"
    },
    "help": {
     "en": "Date Time Setting",
     "ko": "Date Time Setting"
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
     "en": "Call Manager Group",
     "ko": "Call Manager Group"
    },
    "help": {
     "en": "Call Manager Group",
     "ko": "Call Manager Group"
    },
    "step": "3.4"
   },
   {
    "key": "mediaResourceList",
    "axl": "mediaResourceListName",
    "type": {
     "kind": "reference",
     "to": "~MediaResourceList"
    },
    "nillable": true,
    "label": {
     "en": "Media Resource List",
     "ko": "Media Resource List"
    },
    "help": {
     "en": "Media Resource List",
     "ko": "Media Resource List"
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
     "ko": "Region"
    },
    "help": {
     "en": "Region",
     "ko": "Region"
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
     "en": "Network Locale",
     "ko": "Network Locale"
    },
    "help": {
     "en": "Network Locale",
     "ko": "Network Locale"
    }
   },
   {
    "key": "srst",
    "axl": "srstName",
    "type": {
     "kind": "reference",
     "to": "~Srst"
    },
    "addDefault": "Disable",
    "label": {
     "en": "Srst",
     "ko": "Srst"
    },
    "help": {
     "en": "Srst",
     "ko": "Srst"
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
     "en": "Connection Monitor Duration",
     "ko": "Connection Monitor Duration"
    },
    "help": {
     "en": "Connection Monitor Duration",
     "ko": "Connection Monitor Duration"
    }
   },
   {
    "key": "automatedAlternateRoutingCss",
    "axl": "automatedAlternateRoutingCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Automated Alternate Routing Css",
     "ko": "Automated Alternate Routing Css"
    },
    "help": {
     "en": "Automated Alternate Routing Css",
     "ko": "Automated Alternate Routing Css"
    }
   },
   {
    "key": "aarNeighborhood",
    "axl": "aarNeighborhoodName",
    "type": {
     "kind": "reference",
     "to": "~AarGroup"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Aar Neighborhood",
     "ko": "Aar Neighborhood"
    },
    "help": {
     "en": "Aar Neighborhood",
     "ko": "Aar Neighborhood"
    }
   },
   {
    "key": "location",
    "axl": "locationName",
    "type": {
     "kind": "reference",
     "to": "~Location"
    },
    "nillable": true,
    "label": {
     "en": "Location",
     "ko": "Location"
    },
    "help": {
     "en": "Location",
     "ko": "Location"
    }
   },
   {
    "key": "mobilityCss",
    "axl": "mobilityCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Mobility Css",
     "ko": "Mobility Css"
    },
    "help": {
     "en": "Mobility Css",
     "ko": "Mobility Css"
    }
   },
   {
    "key": "physicalLocation",
    "axl": "physicalLocationName",
    "type": {
     "kind": "reference",
     "to": "~PhysicalLocation"
    },
    "nillable": true,
    "label": {
     "en": "Physical Location",
     "ko": "Physical Location"
    },
    "help": {
     "en": "Physical Location",
     "ko": "Physical Location"
    }
   },
   {
    "key": "deviceMobilityGroup",
    "axl": "deviceMobilityGroupName",
    "type": {
     "kind": "reference",
     "to": "~DeviceMobilityGroup"
    },
    "nillable": true,
    "label": {
     "en": "Device Mobility Group",
     "ko": "Device Mobility Group"
    },
    "help": {
     "en": "Device Mobility Group",
     "ko": "Device Mobility Group"
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
     "en": "Revert Priority",
     "ko": "Revert Priority"
    },
    "help": {
     "en": "Revert Priority",
     "ko": "Revert Priority"
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
     "en": "Single Button Barge",
     "ko": "Single Button Barge"
    },
    "help": {
     "en": "Single Button Barge",
     "ko": "Single Button Barge"
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
     "en": "Join Across Lines",
     "ko": "Join Across Lines"
    },
    "help": {
     "en": "Join Across Lines",
     "ko": "Join Across Lines"
    }
   },
   {
    "key": "cgpnTransformationCss",
    "axl": "cgpnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Cgpn Transformation Css",
     "ko": "Cgpn Transformation Css"
    },
    "help": {
     "en": "Cgpn Transformation Css",
     "ko": "Cgpn Transformation Css"
    }
   },
   {
    "key": "cdpnTransformationCss",
    "axl": "cdpnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Cdpn Transformation Css",
     "ko": "Cdpn Transformation Css"
    },
    "help": {
     "en": "Cdpn Transformation Css",
     "ko": "Cdpn Transformation Css"
    }
   },
   {
    "key": "localRouteGroupName",
    "axl": "localRouteGroupName",
    "type": {
     "kind": "reference",
     "to": "~RouteGroup"
    },
    "label": {
     "en": "Local Route Group",
     "ko": "Local Route Group"
    },
    "help": {
     "en": "Local Route Group",
     "ko": "Local Route Group"
    }
   },
   {
    "key": "geoLocation",
    "axl": "geoLocationName",
    "type": {
     "kind": "reference",
     "to": "~GeoLocation"
    },
    "nillable": true,
    "label": {
     "en": "Geo Location",
     "ko": "Geo Location"
    },
    "help": {
     "en": "Geo Location",
     "ko": "Geo Location"
    }
   },
   {
    "key": "geoLocationFilter",
    "axl": "geoLocationFilterName",
    "type": {
     "kind": "reference",
     "to": "~GeoLocationFilter"
    },
    "nillable": true,
    "label": {
     "en": "Geo Location Filter",
     "ko": "Geo Location Filter"
    },
    "help": {
     "en": "Geo Location Filter",
     "ko": "Geo Location Filter"
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
     "en": "Calling Party National Prefix",
     "ko": "Calling Party National Prefix"
    },
    "help": {
     "en": "Calling Party National Prefix",
     "ko": "Calling Party National Prefix"
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
     "en": "Calling Party International Prefix",
     "ko": "Calling Party International Prefix"
    },
    "help": {
     "en": "Calling Party International Prefix",
     "ko": "Calling Party International Prefix"
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
     "en": "Calling Party Unknown Prefix",
     "ko": "Calling Party Unknown Prefix"
    },
    "help": {
     "en": "Calling Party Unknown Prefix",
     "ko": "Calling Party Unknown Prefix"
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
     "en": "Calling Party Subscriber Prefix",
     "ko": "Calling Party Subscriber Prefix"
    },
    "help": {
     "en": "Calling Party Subscriber Prefix",
     "ko": "Calling Party Subscriber Prefix"
    }
   },
   {
    "key": "adjunctCallingSearchSpace",
    "axl": "adjunctCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Adjunct Calling Search Space",
     "ko": "Adjunct Calling Search Space"
    },
    "help": {
     "en": "Adjunct Calling Search Space",
     "ko": "Adjunct Calling Search Space"
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
     "en": "Calling Party National Strip Digits",
     "ko": "Calling Party National Strip Digits"
    },
    "help": {
     "en": "Calling Party National Strip Digits",
     "ko": "Calling Party National Strip Digits"
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
     "en": "Calling Party International Strip Digits",
     "ko": "Calling Party International Strip Digits"
    },
    "help": {
     "en": "Calling Party International Strip Digits",
     "ko": "Calling Party International Strip Digits"
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
     "en": "Calling Party Unknown Strip Digits",
     "ko": "Calling Party Unknown Strip Digits"
    },
    "help": {
     "en": "Calling Party Unknown Strip Digits",
     "ko": "Calling Party Unknown Strip Digits"
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
     "en": "Calling Party Subscriber Strip Digits",
     "ko": "Calling Party Subscriber Strip Digits"
    },
    "help": {
     "en": "Calling Party Subscriber Strip Digits",
     "ko": "Calling Party Subscriber Strip Digits"
    }
   },
   {
    "key": "callingPartyNationalTransformationCss",
    "axl": "callingPartyNationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Party National Transformation Css",
     "ko": "Calling Party National Transformation Css"
    },
    "help": {
     "en": "Calling Party National Transformation Css",
     "ko": "Calling Party National Transformation Css"
    }
   },
   {
    "key": "callingPartyInternationalTransformationCss",
    "axl": "callingPartyInternationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Party International Transformation Css",
     "ko": "Calling Party International Transformation Css"
    },
    "help": {
     "en": "Calling Party International Transformation Css",
     "ko": "Calling Party International Transformation Css"
    }
   },
   {
    "key": "callingPartyUnknownTransformationCss",
    "axl": "callingPartyUnknownTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Party Unknown Transformation Css",
     "ko": "Calling Party Unknown Transformation Css"
    },
    "help": {
     "en": "Calling Party Unknown Transformation Css",
     "ko": "Calling Party Unknown Transformation Css"
    }
   },
   {
    "key": "callingPartySubscriberTransformationCss",
    "axl": "callingPartySubscriberTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Party Subscriber Transformation Css",
     "ko": "Calling Party Subscriber Transformation Css"
    },
    "help": {
     "en": "Calling Party Subscriber Transformation Css",
     "ko": "Calling Party Subscriber Transformation Css"
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
     "en": "Called Party National Prefix",
     "ko": "Called Party National Prefix"
    },
    "help": {
     "en": "Called Party National Prefix",
     "ko": "Called Party National Prefix"
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
     "en": "Called Party International Prefix",
     "ko": "Called Party International Prefix"
    },
    "help": {
     "en": "Called Party International Prefix",
     "ko": "Called Party International Prefix"
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
     "en": "Called Party Unknown Prefix",
     "ko": "Called Party Unknown Prefix"
    },
    "help": {
     "en": "Called Party Unknown Prefix",
     "ko": "Called Party Unknown Prefix"
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
     "en": "Called Party Subscriber Prefix",
     "ko": "Called Party Subscriber Prefix"
    },
    "help": {
     "en": "Called Party Subscriber Prefix",
     "ko": "Called Party Subscriber Prefix"
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
     "en": "Called Party National Strip Digits",
     "ko": "Called Party National Strip Digits"
    },
    "help": {
     "en": "Called Party National Strip Digits",
     "ko": "Called Party National Strip Digits"
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
     "en": "Called Party International Strip Digits",
     "ko": "Called Party International Strip Digits"
    },
    "help": {
     "en": "Called Party International Strip Digits",
     "ko": "Called Party International Strip Digits"
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
     "en": "Called Party Unknown Strip Digits",
     "ko": "Called Party Unknown Strip Digits"
    },
    "help": {
     "en": "Called Party Unknown Strip Digits",
     "ko": "Called Party Unknown Strip Digits"
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
     "en": "Called Party Subscriber Strip Digits",
     "ko": "Called Party Subscriber Strip Digits"
    },
    "help": {
     "en": "Called Party Subscriber Strip Digits",
     "ko": "Called Party Subscriber Strip Digits"
    }
   },
   {
    "key": "calledPartyNationalTransformationCss",
    "axl": "calledPartyNationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Called Party National Transformation Css",
     "ko": "Called Party National Transformation Css"
    },
    "help": {
     "en": "Called Party National Transformation Css",
     "ko": "Called Party National Transformation Css"
    }
   },
   {
    "key": "calledPartyInternationalTransformationCss",
    "axl": "calledPartyInternationalTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Called Party International Transformation Css",
     "ko": "Called Party International Transformation Css"
    },
    "help": {
     "en": "Called Party International Transformation Css",
     "ko": "Called Party International Transformation Css"
    }
   },
   {
    "key": "calledPartyUnknownTransformationCss",
    "axl": "calledPartyUnknownTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Called Party Unknown Transformation Css",
     "ko": "Called Party Unknown Transformation Css"
    },
    "help": {
     "en": "Called Party Unknown Transformation Css",
     "ko": "Called Party Unknown Transformation Css"
    }
   },
   {
    "key": "calledPartySubscriberTransformationCss",
    "axl": "calledPartySubscriberTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Called Party Subscriber Transformation Css",
     "ko": "Called Party Subscriber Transformation Css"
    },
    "help": {
     "en": "Called Party Subscriber Transformation Css",
     "ko": "Called Party Subscriber Transformation Css"
    }
   },
   {
    "key": "imeEnrolledPatternGroup",
    "axl": "imeEnrolledPatternGroupName",
    "type": {
     "kind": "reference",
     "to": "~ImeEnrolledPatternGroup"
    },
    "nillable": true,
    "label": {
     "en": "Ime Enrolled Pattern Group",
     "ko": "Ime Enrolled Pattern Group"
    },
    "help": {
     "en": "Ime Enrolled Pattern Group",
     "ko": "Ime Enrolled Pattern Group"
    }
   },
   {
    "key": "cntdPnTransformationCss",
    "axl": "cntdPnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Cntd Pn Transformation Css",
     "ko": "Cntd Pn Transformation Css"
    },
    "help": {
     "en": "Cntd Pn Transformation Css",
     "ko": "Cntd Pn Transformation Css"
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
         "to": "~LocalRouteGroup"
        },
        "nillable": true,
        "label": {
         "en": "Name",
         "ko": "Name"
        },
        "help": {
         "en": "Name",
         "ko": "Name"
        }
       },
       {
        "key": "value",
        "axl": "value",
        "type": {
         "kind": "reference",
         "to": "~RouteGroup"
        },
        "label": {
         "en": "Value",
         "ko": "Value"
        },
        "help": {
         "en": "Value",
         "ko": "Value"
        }
       }
      ]
     },
     "itemKey": "name",
     "unordered": true
    },
    "label": {
     "en": "Local Route Group",
     "ko": "Local Route Group"
    },
    "help": {
     "en": "Local Route Group",
     "ko": "Local Route Group"
    }
   },
   {
    "key": "redirectingPartyTransformationCSS",
    "axl": "redirectingPartyTransformationCSS",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Redirecting Party Transformation CSS",
     "ko": "Redirecting Party Transformation CSS"
    },
    "help": {
     "en": "Redirecting Party Transformation CSS",
     "ko": "Redirecting Party Transformation CSS"
    }
   },
   {
    "key": "callingPartyTransformationCSS",
    "axl": "callingPartyTransformationCSS",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Calling Party Transformation CSS",
     "ko": "Calling Party Transformation CSS"
    },
    "help": {
     "en": "Calling Party Transformation CSS",
     "ko": "Calling Party Transformation CSS"
    }
   },
   {
    "key": "wirelessLanProfileGroup",
    "axl": "wirelessLanProfileGroup",
    "type": {
     "kind": "reference",
     "to": "~WlanProfileGroup"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wireless Lan Profile Group",
     "ko": "Wireless Lan Profile Group"
    },
    "help": {
     "en": "Wireless Lan Profile Group",
     "ko": "Wireless Lan Profile Group"
    }
   },
   {
    "key": "elinGroup",
    "axl": "elinGroup",
    "type": {
     "kind": "reference",
     "to": "~ElinGroup"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Elin Group",
     "ko": "Elin Group"
    },
    "help": {
     "en": "Elin Group",
     "ko": "Elin Group"
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
     "en": "Mra Service Domain",
     "ko": "Mra Service Domain"
    },
    "help": {
     "en": "Mra Service Domain",
     "ko": "Mra Service Domain"
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
   "ko": "공통 전화기 프로파일"
  },
  "plural": {
   "en": "Common phone profiles",
   "ko": "공통 전화기 프로파일"
  },
  "guiPath": {
   "en": "Device > Device Settings > Common Phone Profile",
   "ko": "디바이스 > 디바이스 설정 > 공통 전화기 프로파일"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "Unlock Pwd",
     "ko": "Unlock Pwd"
    },
    "help": {
     "en": "Unlock Pwd",
     "ko": "Unlock Pwd"
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
     "en": "Dnd Option",
     "ko": "Dnd Option"
    },
    "help": {
     "en": "Dnd Option",
     "ko": "Dnd Option"
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
     "en": "Dnd Alerting Type",
     "ko": "Dnd Alerting Type"
    },
    "help": {
     "en": "Dnd Alerting Type",
     "ko": "Dnd Alerting Type"
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
     "en": "Background Image",
     "ko": "Background Image"
    },
    "help": {
     "en": "Background Image",
     "ko": "Background Image"
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
     "en": "Phone Personalization",
     "ko": "Phone Personalization"
    },
    "help": {
     "en": "Phone Personalization",
     "ko": "Phone Personalization"
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
     "en": "Phone Service Display",
     "ko": "Phone Service Display"
    },
    "help": {
     "en": "Phone Service Display",
     "ko": "Phone Service Display"
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
     "en": "Ssh User Id",
     "ko": "Ssh User Id"
    },
    "help": {
     "en": "Ssh User Id",
     "ko": "Ssh User Id"
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
     "en": "Ssh Pwd",
     "ko": "Ssh Pwd"
    },
    "help": {
     "en": "Ssh Pwd",
     "ko": "Ssh Pwd"
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
     "en": "Vendor Config",
     "ko": "Vendor Config"
    },
    "help": {
     "en": "Vendor Config",
     "ko": "Vendor Config"
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
     "ko": "ICE(Interactive Connectivity Establishment)"
    },
    "help": {
     "en": "Lets MRA endpoints of one call send media directly, with TURN servers as fallback.",
     "ko": "MRA 엔드포인트 간에 미디어를 직접 전송하고, 불가능할 때 TURN 서버로 릴레이하도록 합니다."
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
     "en": "Always Use Prime Line",
     "ko": "Always Use Prime Line"
    },
    "help": {
     "en": "Always Use Prime Line",
     "ko": "Always Use Prime Line"
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
     "en": "Always Use Prime Line For Voice Message",
     "ko": "Always Use Prime Line For Voice Message"
    },
    "help": {
     "en": "Always Use Prime Line For Voice Message",
     "ko": "Always Use Prime Line For Voice Message"
    }
   },
   {
    "key": "vpnGroup",
    "axl": "vpnGroupName",
    "type": {
     "kind": "reference",
     "to": "~VpnGroup"
    },
    "nillable": true,
    "label": {
     "en": "Vpn Group",
     "ko": "Vpn Group"
    },
    "help": {
     "en": "Vpn Group",
     "ko": "Vpn Group"
    }
   },
   {
    "key": "vpnProfile",
    "axl": "vpnProfileName",
    "type": {
     "kind": "reference",
     "to": "~VpnProfile"
    },
    "nillable": true,
    "label": {
     "en": "Vpn Profile",
     "ko": "Vpn Profile"
    },
    "help": {
     "en": "Vpn Profile",
     "ko": "Vpn Profile"
    }
   },
   {
    "key": "featureControlPolicy",
    "axl": "featureControlPolicy",
    "type": {
     "kind": "reference",
     "to": "~FeatureControlPolicy"
    },
    "nillable": true,
    "label": {
     "en": "Feature Control Policy",
     "ko": "Feature Control Policy"
    },
    "help": {
     "en": "Feature Control Policy",
     "ko": "Feature Control Policy"
    }
   },
   {
    "key": "wifiHotspotProfile",
    "axl": "wifiHotspotProfile",
    "type": {
     "kind": "reference",
     "to": "~WifiHotspot"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wifi Hotspot Profile",
     "ko": "Wifi Hotspot Profile"
    },
    "help": {
     "en": "Wifi Hotspot Profile",
     "ko": "Wifi Hotspot Profile"
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
   "en": "System > Enterprise Phone Configuration",
   "ko": "시스템 > 엔터프라이즈 전화기 구성"
  },
  "help": {
   "en": "Product-specific settings for all phones of the cluster, among them ICE; a common phone profile or a phone may override them.",
   "ko": "ICE를 포함하여 클러스터의 모든 전화기에 적용되는 제품별 설정입니다. 공통 전화기 프로파일이나 전화기에서 재정의할 수 있습니다."
  },
  "builtIn": [],
  "telling": [
   "ice"
  ],
  "fields": [
   {
    "key": "vendorConfig",
    "axl": "vendorConfig",
    "type": {
     "kind": "vendorConfig"
    },
    "nillable": true,
    "label": {
     "en": "Vendor Config",
     "ko": "Vendor Config"
    },
    "help": {
     "en": "Vendor Config",
     "ko": "Vendor Config"
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
     "ko": "ICE(Interactive Connectivity Establishment)"
    },
    "help": {
     "en": "Lets MRA endpoints of one call send media directly, with TURN servers as fallback.",
     "ko": "MRA 엔드포인트 간에 미디어를 직접 전송하고, 불가능할 때 TURN 서버로 릴레이하도록 합니다."
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
     "en": "Phone Type",
     "ko": "Phone Type"
    },
    "help": {
     "en": "Phone Type",
     "ko": "Phone Type"
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
     "en": "Protocol",
     "ko": "Protocol"
    },
    "help": {
     "en": "Protocol",
     "ko": "Protocol"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "Device Security Mode",
     "ko": "Device Security Mode"
    },
    "help": {
     "en": "Device Security Mode",
     "ko": "Device Security Mode"
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
     "en": "Authentication Mode",
     "ko": "Authentication Mode"
    },
    "help": {
     "en": "Authentication Mode",
     "ko": "Authentication Mode"
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
     "en": "Key Size",
     "ko": "Key Size"
    },
    "help": {
     "en": "Key Size",
     "ko": "Key Size"
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
     "en": "Key Order",
     "ko": "Key Order"
    },
    "help": {
     "en": "Key Order",
     "ko": "Key Order"
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
     "en": "Ec Key Size",
     "ko": "Ec Key Size"
    },
    "help": {
     "en": "Ec Key Size",
     "ko": "Ec Key Size"
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
     "en": "Tftp Encrypted Config",
     "ko": "Tftp Encrypted Config"
    },
    "help": {
     "en": "Tftp Encrypted Config",
     "ko": "Tftp Encrypted Config"
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
     "en": "Enable OAuth Authentication",
     "ko": "Enable OAuth Authentication"
    },
    "help": {
     "en": "Enable OAuth Authentication",
     "ko": "Enable OAuth Authentication"
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
     "en": "Nonce Validity Time",
     "ko": "Nonce Validity Time"
    },
    "help": {
     "en": "Nonce Validity Time",
     "ko": "Nonce Validity Time"
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
     "en": "Transport Type",
     "ko": "Transport Type"
    },
    "help": {
     "en": "Transport Type",
     "ko": "Transport Type"
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
     "en": "Sip Phone Port",
     "ko": "Sip Phone Port"
    },
    "help": {
     "en": "Sip Phone Port",
     "ko": "Sip Phone Port"
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
     "en": "Enable Digest Authentication",
     "ko": "Enable Digest Authentication"
    },
    "help": {
     "en": "Enable Digest Authentication",
     "ko": "Enable Digest Authentication"
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
     "en": "Exclude Digest Credentials",
     "ko": "Exclude Digest Credentials"
    },
    "help": {
     "en": "Exclude Digest Credentials",
     "ko": "Exclude Digest Credentials"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "Security Mode",
     "ko": "Security Mode"
    },
    "help": {
     "en": "Security Mode",
     "ko": "Security Mode"
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
     "en": "Incoming Transport",
     "ko": "Incoming Transport"
    },
    "help": {
     "en": "Incoming Transport",
     "ko": "Incoming Transport"
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
     "en": "Outgoing Transport",
     "ko": "Outgoing Transport"
    },
    "help": {
     "en": "Outgoing Transport",
     "ko": "Outgoing Transport"
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
     "en": "Digest Authentication",
     "ko": "Digest Authentication"
    },
    "help": {
     "en": "Digest Authentication",
     "ko": "Digest Authentication"
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
     "en": "Nonce Policy Time",
     "ko": "Nonce Policy Time"
    },
    "help": {
     "en": "Nonce Policy Time",
     "ko": "Nonce Policy Time"
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
     "en": "X509 Subject",
     "ko": "X509 Subject"
    },
    "help": {
     "en": "X509 Subject",
     "ko": "X509 Subject"
    }
   },
   {
    "key": "incomingPort",
    "axl": "incomingPort",
    "type": {
     "kind": "integer"
    },
    "default": 5060,
    "label": {
     "en": "Incoming Port",
     "ko": "Incoming Port"
    },
    "help": {
     "en": "Incoming Port",
     "ko": "Incoming Port"
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
     "en": "Appl Level Authentication",
     "ko": "Appl Level Authentication"
    },
    "help": {
     "en": "Appl Level Authentication",
     "ko": "Appl Level Authentication"
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
     "en": "Accept Presence Subscription",
     "ko": "Accept Presence Subscription"
    },
    "help": {
     "en": "Accept Presence Subscription",
     "ko": "Accept Presence Subscription"
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
     "en": "Accept Out Of Dialog Refer",
     "ko": "Accept Out Of Dialog Refer"
    },
    "help": {
     "en": "Accept Out Of Dialog Refer",
     "ko": "Accept Out Of Dialog Refer"
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
     "en": "Accept Unsolicited Notification",
     "ko": "Accept Unsolicited Notification"
    },
    "help": {
     "en": "Accept Unsolicited Notification",
     "ko": "Accept Unsolicited Notification"
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
     "en": "Allow Replace Header",
     "ko": "Allow Replace Header"
    },
    "help": {
     "en": "Allow Replace Header",
     "ko": "Allow Replace Header"
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
     "en": "Transmit Security Status",
     "ko": "Transmit Security Status"
    },
    "help": {
     "en": "Transmit Security Status",
     "ko": "Transmit Security Status"
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
     "en": "Sip V150 Outbound Sdp Offer Filtering",
     "ko": "Sip V150 Outbound Sdp Offer Filtering"
    },
    "help": {
     "en": "Sip V150 Outbound Sdp Offer Filtering",
     "ko": "Sip V150 Outbound Sdp Offer Filtering"
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
     "en": "Allow Charging Header",
     "ko": "Allow Charging Header"
    },
    "help": {
     "en": "Allow Charging Header",
     "ko": "Allow Charging Header"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
    }
   },
   {
    "key": "urgentPriority",
    "axl": "urgentPriority",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Urgent Priority",
     "ko": "Urgent Priority"
    },
    "help": {
     "en": "Urgent Priority",
     "ko": "Urgent Priority"
    }
   },
   {
    "key": "lineDescription",
    "axl": "lineDescription",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Line Description",
     "ko": "Line Description"
    },
    "help": {
     "en": "Line Description",
     "ko": "Line Description"
    }
   },
   {
    "key": "routePartition",
    "axl": "routePartition",
    "type": {
     "kind": "reference",
     "to": "~RoutePartition"
    },
    "nillable": true,
    "label": {
     "en": "Route Partition",
     "ko": "Route Partition"
    },
    "help": {
     "en": "Route Partition",
     "ko": "Route Partition"
    }
   },
   {
    "key": "voiceMailProfile",
    "axl": "voiceMailProfile",
    "type": {
     "kind": "reference",
     "to": "~VoiceMailProfile"
    },
    "nillable": true,
    "label": {
     "en": "Voice Mail Profile",
     "ko": "Voice Mail Profile"
    },
    "help": {
     "en": "Voice Mail Profile",
     "ko": "Voice Mail Profile"
    }
   },
   {
    "key": "callingSearchSpace",
    "axl": "callingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Search Space",
     "ko": "Calling Search Space"
    },
    "help": {
     "en": "Calling Search Space",
     "ko": "Calling Search Space"
    }
   },
   {
    "key": "alertingName",
    "axl": "alertingName",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Alerting",
     "ko": "Alerting"
    },
    "help": {
     "en": "Alerting",
     "ko": "Alerting"
    }
   },
   {
    "key": "extCallControlProfile",
    "axl": "extCallControlProfile",
    "type": {
     "kind": "reference",
     "to": "~ExternalCallControlProfile"
    },
    "nillable": true,
    "label": {
     "en": "Ext Call Control Profile",
     "ko": "Ext Call Control Profile"
    },
    "help": {
     "en": "Ext Call Control Profile",
     "ko": "Ext Call Control Profile"
    }
   },
   {
    "key": "blfPresenceGroup",
    "axl": "blfPresenceGroup",
    "type": {
     "kind": "reference",
     "to": "~PresenceGroup"
    },
    "addDefault": "Standard Presence group",
    "label": {
     "en": "Blf Presence Group",
     "ko": "Blf Presence Group"
    },
    "help": {
     "en": "Blf Presence Group",
     "ko": "Blf Presence Group"
    }
   },
   {
    "key": "callPickupGroup",
    "axl": "callPickupGroup",
    "type": {
     "kind": "reference",
     "to": "~CallPickupGroup"
    },
    "label": {
     "en": "Call Pickup Group",
     "ko": "Call Pickup Group"
    },
    "help": {
     "en": "Call Pickup Group",
     "ko": "Call Pickup Group"
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
     "en": "Party Entrance Tone",
     "ko": "Party Entrance Tone"
    },
    "help": {
     "en": "Party Entrance Tone",
     "ko": "Party Entrance Tone"
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
     "en": "Auto Answer",
     "ko": "Auto Answer"
    },
    "help": {
     "en": "Auto Answer",
     "ko": "Auto Answer"
    }
   },
   {
    "key": "rejectAnonymousCall",
    "axl": "rejectAnonymousCall",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Reject Anonymous Call",
     "ko": "Reject Anonymous Call"
    },
    "help": {
     "en": "Reject Anonymous Call",
     "ko": "Reject Anonymous Call"
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
     "en": "User Hold Moh Audio Source",
     "ko": "User Hold Moh Audio Source"
    },
    "help": {
     "en": "User Hold Moh Audio Source",
     "ko": "User Hold Moh Audio Source"
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
     "en": "Network Hold Moh Audio Source",
     "ko": "Network Hold Moh Audio Source"
    },
    "help": {
     "en": "Network Hold Moh Audio Source",
     "ko": "Network Hold Moh Audio Source"
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
     "en": "Aar Destination Mask",
     "ko": "Aar Destination Mask"
    },
    "help": {
     "en": "Aar Destination Mask",
     "ko": "Aar Destination Mask"
    }
   },
   {
    "key": "aarGroup",
    "axl": "aarGroup",
    "type": {
     "kind": "reference",
     "to": "~AarGroup"
    },
    "nillable": true,
    "label": {
     "en": "Aar Group",
     "ko": "Aar Group"
    },
    "help": {
     "en": "Aar Group",
     "ko": "Aar Group"
    }
   },
   {
    "key": "retainDestInCallFwdHistory",
    "axl": "retainDestInCallFwdHistory",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Retain Dest In Call Fwd History",
     "ko": "Retain Dest In Call Fwd History"
    },
    "help": {
     "en": "Retain Dest In Call Fwd History",
     "ko": "Retain Dest In Call Fwd History"
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
     "en": "Forward Dest All Calls",
     "ko": "Forward Dest All Calls"
    },
    "help": {
     "en": "Forward Dest All Calls",
     "ko": "Forward Dest All Calls"
    }
   },
   {
    "key": "primaryCssForwardingAllCalls",
    "axl": "primaryCssForwardingAllCalls",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Primary Css Forwarding All Calls",
     "ko": "Primary Css Forwarding All Calls"
    },
    "help": {
     "en": "Primary Css Forwarding All Calls",
     "ko": "Primary Css Forwarding All Calls"
    }
   },
   {
    "key": "secondaryCssForwardingAllCalls",
    "axl": "secondaryCssForwardingAllCalls",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Secondary Css Forwarding All Calls",
     "ko": "Secondary Css Forwarding All Calls"
    },
    "help": {
     "en": "Secondary Css Forwarding All Calls",
     "ko": "Secondary Css Forwarding All Calls"
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
     "en": "Css Activation Policy",
     "ko": "Css Activation Policy"
    },
    "help": {
     "en": "Css Activation Policy",
     "ko": "Css Activation Policy"
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
     "en": "Fwd Dest Ext Calls When Not Retrieved",
     "ko": "Fwd Dest Ext Calls When Not Retrieved"
    },
    "help": {
     "en": "Fwd Dest Ext Calls When Not Retrieved",
     "ko": "Fwd Dest Ext Calls When Not Retrieved"
    }
   },
   {
    "key": "cssFwdExtCallsWhenNotRetrieved",
    "axl": "cssFwdExtCallsWhenNotRetrieved",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Css Fwd Ext Calls When Not Retrieved",
     "ko": "Css Fwd Ext Calls When Not Retrieved"
    },
    "help": {
     "en": "Css Fwd Ext Calls When Not Retrieved",
     "ko": "Css Fwd Ext Calls When Not Retrieved"
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
     "en": "Fwd Dest Internal Calls When Not Retrieved",
     "ko": "Fwd Dest Internal Calls When Not Retrieved"
    },
    "help": {
     "en": "Fwd Dest Internal Calls When Not Retrieved",
     "ko": "Fwd Dest Internal Calls When Not Retrieved"
    }
   },
   {
    "key": "cssFwdInternalCallsWhenNotRetrieved",
    "axl": "cssFwdInternalCallsWhenNotRetrieved",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Css Fwd Internal Calls When Not Retrieved",
     "ko": "Css Fwd Internal Calls When Not Retrieved"
    },
    "help": {
     "en": "Css Fwd Internal Calls When Not Retrieved",
     "ko": "Css Fwd Internal Calls When Not Retrieved"
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
     "en": "Park Monitor Reversion Time",
     "ko": "Park Monitor Reversion Time"
    },
    "help": {
     "en": "Park Monitor Reversion Time",
     "ko": "Park Monitor Reversion Time"
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
     "en": "Target",
     "ko": "Target"
    },
    "help": {
     "en": "Target",
     "ko": "Target"
    }
   },
   {
    "key": "mlppCss",
    "axl": "mlppCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Mlpp Css",
     "ko": "Mlpp Css"
    },
    "help": {
     "en": "Mlpp Css",
     "ko": "Mlpp Css"
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
     "en": "Mlpp No Ans Ring Duration",
     "ko": "Mlpp No Ans Ring Duration"
    },
    "help": {
     "en": "Mlpp No Ans Ring Duration",
     "ko": "Mlpp No Ans Ring Duration"
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
       "nillable": true,
       "label": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       },
       "help": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       },
       "help": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       }
      }
     ]
    },
    "label": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
    },
    "help": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
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
     "en": "Hold Reversion Ring Duration",
     "ko": "Hold Reversion Ring Duration"
    },
    "help": {
     "en": "Hold Reversion Ring Duration",
     "ko": "Hold Reversion Ring Duration"
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
     "en": "Hold Reversion Notification Interval",
     "ko": "Hold Reversion Notification Interval"
    },
    "help": {
     "en": "Hold Reversion Notification Interval",
     "ko": "Hold Reversion Notification Interval"
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
     "en": "Busy Int Calls Destination",
     "ko": "Busy Int Calls Destination"
    },
    "help": {
     "en": "Busy Int Calls Destination",
     "ko": "Busy Int Calls Destination"
    }
   },
   {
    "key": "busyIntCallsCss",
    "axl": "busyIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Busy Int Calls Css",
     "ko": "Busy Int Calls Css"
    },
    "help": {
     "en": "Busy Int Calls Css",
     "ko": "Busy Int Calls Css"
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
     "en": "Busy Ext Calls Destination",
     "ko": "Busy Ext Calls Destination"
    },
    "help": {
     "en": "Busy Ext Calls Destination",
     "ko": "Busy Ext Calls Destination"
    }
   },
   {
    "key": "busyExtCallsCss",
    "axl": "busyExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Busy Ext Calls Css",
     "ko": "Busy Ext Calls Css"
    },
    "help": {
     "en": "Busy Ext Calls Css",
     "ko": "Busy Ext Calls Css"
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
     "en": "No Ans Int Calls Destination",
     "ko": "No Ans Int Calls Destination"
    },
    "help": {
     "en": "No Ans Int Calls Destination",
     "ko": "No Ans Int Calls Destination"
    }
   },
   {
    "key": "noAnsIntCallsCss",
    "axl": "noAnsIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "No Ans Int Calls Css",
     "ko": "No Ans Int Calls Css"
    },
    "help": {
     "en": "No Ans Int Calls Css",
     "ko": "No Ans Int Calls Css"
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
     "en": "No Ans Ext Calls Destination",
     "ko": "No Ans Ext Calls Destination"
    },
    "help": {
     "en": "No Ans Ext Calls Destination",
     "ko": "No Ans Ext Calls Destination"
    }
   },
   {
    "key": "noAnsExtCallsCss",
    "axl": "noAnsExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "No Ans Ext Calls Css",
     "ko": "No Ans Ext Calls Css"
    },
    "help": {
     "en": "No Ans Ext Calls Css",
     "ko": "No Ans Ext Calls Css"
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
     "en": "No Coverage Int Calls Destination",
     "ko": "No Coverage Int Calls Destination"
    },
    "help": {
     "en": "No Coverage Int Calls Destination",
     "ko": "No Coverage Int Calls Destination"
    }
   },
   {
    "key": "noCoverageIntCallsCss",
    "axl": "noCoverageIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "No Coverage Int Calls Css",
     "ko": "No Coverage Int Calls Css"
    },
    "help": {
     "en": "No Coverage Int Calls Css",
     "ko": "No Coverage Int Calls Css"
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
     "en": "No Coverage Ext Calls Destination",
     "ko": "No Coverage Ext Calls Destination"
    },
    "help": {
     "en": "No Coverage Ext Calls Destination",
     "ko": "No Coverage Ext Calls Destination"
    }
   },
   {
    "key": "noCoverageExtCallsCss",
    "axl": "noCoverageExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "No Coverage Ext Calls Css",
     "ko": "No Coverage Ext Calls Css"
    },
    "help": {
     "en": "No Coverage Ext Calls Css",
     "ko": "No Coverage Ext Calls Css"
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
     "en": "Unregistered Int Calls Destination",
     "ko": "Unregistered Int Calls Destination"
    },
    "help": {
     "en": "Unregistered Int Calls Destination",
     "ko": "Unregistered Int Calls Destination"
    }
   },
   {
    "key": "unregisteredIntCallsCss",
    "axl": "unregisteredIntCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Unregistered Int Calls Css",
     "ko": "Unregistered Int Calls Css"
    },
    "help": {
     "en": "Unregistered Int Calls Css",
     "ko": "Unregistered Int Calls Css"
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
     "en": "Unregistered Ext Calls Destination",
     "ko": "Unregistered Ext Calls Destination"
    },
    "help": {
     "en": "Unregistered Ext Calls Destination",
     "ko": "Unregistered Ext Calls Destination"
    }
   },
   {
    "key": "unregisteredExtCallsCss",
    "axl": "unregisteredExtCallsCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Unregistered Ext Calls Css",
     "ko": "Unregistered Ext Calls Css"
    },
    "help": {
     "en": "Unregistered Ext Calls Css",
     "ko": "Unregistered Ext Calls Css"
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
     "en": "Cti Failure Destination",
     "ko": "Cti Failure Destination"
    },
    "help": {
     "en": "Cti Failure Destination",
     "ko": "Cti Failure Destination"
    }
   },
   {
    "key": "ctiFailureCss",
    "axl": "ctiFailureCss",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Cti Failure Css",
     "ko": "Cti Failure Css"
    },
    "help": {
     "en": "Cti Failure Css",
     "ko": "Cti Failure Css"
    }
   },
   {
    "key": "callControlAgentProfile",
    "axl": "callControlAgentProfile",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Call Control Agent Profile",
     "ko": "Call Control Agent Profile"
    },
    "help": {
     "en": "Call Control Agent Profile",
     "ko": "Call Control Agent Profile"
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
     "en": "No Answer Ring Duration",
     "ko": "No Answer Ring Duration"
    },
    "help": {
     "en": "No Answer Ring Duration",
     "ko": "No Answer Ring Duration"
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
           "en": "Number Mask",
           "ko": "Number Mask"
          },
          "help": {
           "en": "Number Mask",
           "ko": "Number Mask"
          }
         },
         {
          "key": "addToLocalRoutePartition",
          "axl": "addToLocalRoutePartition",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Add To Local Route Partition",
           "ko": "Add To Local Route Partition"
          },
          "help": {
           "en": "Add To Local Route Partition",
           "ko": "Add To Local Route Partition"
          }
         },
         {
          "key": "routePartition",
          "axl": "routePartition",
          "type": {
           "kind": "reference",
           "to": "~RoutePartition"
          },
          "nillable": true,
          "label": {
           "en": "Route Partition",
           "ko": "Route Partition"
          },
          "help": {
           "en": "Route Partition",
           "ko": "Route Partition"
          }
         },
         {
          "key": "isUrgent",
          "axl": "isUrgent",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Is Urgent",
           "ko": "Is Urgent"
          },
          "help": {
           "en": "Is Urgent",
           "ko": "Is Urgent"
          }
         },
         {
          "key": "advertiseGloballyIls",
          "axl": "advertiseGloballyIls",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Advertise Globally Ils",
           "ko": "Advertise Globally Ils"
          },
          "help": {
           "en": "Advertise Globally Ils",
           "ko": "Advertise Globally Ils"
          }
         }
        ]
       },
       "label": {
        "en": "Member",
        "ko": "Member"
       },
       "help": {
        "en": "Member",
        "ko": "Member"
       }
      }
     ]
    },
    "label": {
     "en": "Enterprise Alt Num",
     "ko": "Enterprise Alt Num"
    },
    "help": {
     "en": "Enterprise Alt Num",
     "ko": "Enterprise Alt Num"
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
           "en": "Number Mask",
           "ko": "Number Mask"
          },
          "help": {
           "en": "Number Mask",
           "ko": "Number Mask"
          }
         },
         {
          "key": "addToLocalRoutePartition",
          "axl": "addToLocalRoutePartition",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Add To Local Route Partition",
           "ko": "Add To Local Route Partition"
          },
          "help": {
           "en": "Add To Local Route Partition",
           "ko": "Add To Local Route Partition"
          }
         },
         {
          "key": "routePartition",
          "axl": "routePartition",
          "type": {
           "kind": "reference",
           "to": "~RoutePartition"
          },
          "nillable": true,
          "label": {
           "en": "Route Partition",
           "ko": "Route Partition"
          },
          "help": {
           "en": "Route Partition",
           "ko": "Route Partition"
          }
         },
         {
          "key": "isUrgent",
          "axl": "isUrgent",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Is Urgent",
           "ko": "Is Urgent"
          },
          "help": {
           "en": "Is Urgent",
           "ko": "Is Urgent"
          }
         },
         {
          "key": "advertiseGloballyIls",
          "axl": "advertiseGloballyIls",
          "type": {
           "kind": "boolean"
          },
          "label": {
           "en": "Advertise Globally Ils",
           "ko": "Advertise Globally Ils"
          },
          "help": {
           "en": "Advertise Globally Ils",
           "ko": "Advertise Globally Ils"
          }
         }
        ]
       },
       "label": {
        "en": "Member",
        "ko": "Member"
       },
       "help": {
        "en": "Member",
        "ko": "Member"
       }
      }
     ]
    },
    "label": {
     "en": "E164 Alt Num",
     "ko": "E164 Alt Num"
    },
    "help": {
     "en": "E164 Alt Num",
     "ko": "E164 Alt Num"
    }
   },
   {
    "key": "advertisedFailoverNumber",
    "axl": "advertisedFailoverNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Advertised Failover Number",
     "ko": "Advertised Failover Number"
    },
    "help": {
     "en": "Advertised Failover Number",
     "ko": "Advertised Failover Number"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
    }
   },
   {
    "key": "deviceDescription",
    "axl": "deviceDescription",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Device Description",
     "ko": "Device Description"
    },
    "help": {
     "en": "Device Description",
     "ko": "Device Description"
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
     "en": "Device Pool",
     "ko": "Device Pool"
    },
    "help": {
     "en": "Device Pool",
     "ko": "Device Pool"
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
     "en": "Device Security Profile",
     "ko": "Device Security Profile"
    },
    "help": {
     "en": "Device Security Profile",
     "ko": "Device Security Profile"
    }
   },
   {
    "key": "sipProfile",
    "axl": "sipProfile",
    "type": {
     "kind": "reference",
     "to": "~SipProfile"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Sip Profile",
     "ko": "Sip Profile"
    },
    "help": {
     "en": "Sip Profile",
     "ko": "Sip Profile"
    }
   },
   {
    "key": "phoneButtonTemplate",
    "axl": "phoneButtonTemplate",
    "type": {
     "kind": "reference",
     "to": "~PhoneButtonTemplate"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Phone Button Template",
     "ko": "Phone Button Template"
    },
    "help": {
     "en": "Phone Button Template",
     "ko": "Phone Button Template"
    }
   },
   {
    "key": "sipDialRules",
    "axl": "sipDialRules",
    "type": {
     "kind": "reference",
     "to": "~SipDialRules"
    },
    "nillable": true,
    "label": {
     "en": "Sip Dial Rules",
     "ko": "Sip Dial Rules"
    },
    "help": {
     "en": "Sip Dial Rules",
     "ko": "Sip Dial Rules"
    }
   },
   {
    "key": "callingSearchSpace",
    "axl": "callingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Search Space",
     "ko": "Calling Search Space"
    },
    "help": {
     "en": "Calling Search Space",
     "ko": "Calling Search Space"
    }
   },
   {
    "key": "callingPartyTransformationCSSForInboundCalls",
    "axl": "callingPartyTransformationCSSForInboundCalls",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Party Transformation CSSFor Inbound Calls",
     "ko": "Calling Party Transformation CSSFor Inbound Calls"
    },
    "help": {
     "en": "Calling Party Transformation CSSFor Inbound Calls",
     "ko": "Calling Party Transformation CSSFor Inbound Calls"
    }
   },
   {
    "key": "callingPartyTransformationCSSForOutboundCalls",
    "axl": "callingPartyTransformationCSSForOutboundCalls",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Party Transformation CSSFor Outbound Calls",
     "ko": "Calling Party Transformation CSSFor Outbound Calls"
    },
    "help": {
     "en": "Calling Party Transformation CSSFor Outbound Calls",
     "ko": "Calling Party Transformation CSSFor Outbound Calls"
    }
   },
   {
    "key": "reroutingCallingSearchSpace",
    "axl": "reroutingCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Rerouting Calling Search Space",
     "ko": "Rerouting Calling Search Space"
    },
    "help": {
     "en": "Rerouting Calling Search Space",
     "ko": "Rerouting Calling Search Space"
    }
   },
   {
    "key": "subscribeCallingSearchSpace",
    "axl": "subscribeCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Subscribe Calling Search Space",
     "ko": "Subscribe Calling Search Space"
    },
    "help": {
     "en": "Subscribe Calling Search Space",
     "ko": "Subscribe Calling Search Space"
    }
   },
   {
    "key": "useDevicePoolCallingPartyTransformationCSSforInboundCalls",
    "axl": "useDevicePoolCallingPartyTransformationCSSforInboundCalls",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Use Device Pool Calling Party Transformation CSSfor Inbound Calls",
     "ko": "Use Device Pool Calling Party Transformation CSSfor Inbound Calls"
    },
    "help": {
     "en": "Use Device Pool Calling Party Transformation CSSfor Inbound Calls",
     "ko": "Use Device Pool Calling Party Transformation CSSfor Inbound Calls"
    }
   },
   {
    "key": "useDevicePoolCallingPartyTransformationCSSforOutboundCalls",
    "axl": "useDevicePoolCallingPartyTransformationCSSforOutboundCalls",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Use Device Pool Calling Party Transformation CSSfor Outbound Calls",
     "ko": "Use Device Pool Calling Party Transformation CSSfor Outbound Calls"
    },
    "help": {
     "en": "Use Device Pool Calling Party Transformation CSSfor Outbound Calls",
     "ko": "Use Device Pool Calling Party Transformation CSSfor Outbound Calls"
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
     "en": "Common Phone Profile",
     "ko": "Common Phone Profile"
    },
    "help": {
     "en": "Common Phone Profile",
     "ko": "Common Phone Profile"
    }
   },
   {
    "key": "commonDeviceConfiguration",
    "axl": "commonDeviceConfiguration",
    "type": {
     "kind": "reference",
     "to": "~CommonDeviceConfig"
    },
    "nillable": true,
    "label": {
     "en": "Common Device Configuration",
     "ko": "Common Device Configuration"
    },
    "help": {
     "en": "Common Device Configuration",
     "ko": "Common Device Configuration"
    }
   },
   {
    "key": "softkeyTemplate",
    "axl": "softkeyTemplate",
    "type": {
     "kind": "reference",
     "to": "~SoftKeyTemplate"
    },
    "nillable": true,
    "label": {
     "en": "Softkey Template",
     "ko": "Softkey Template"
    },
    "help": {
     "en": "Softkey Template",
     "ko": "Softkey Template"
    }
   },
   {
    "key": "featureControlPolicy",
    "axl": "featureControlPolicy",
    "type": {
     "kind": "reference",
     "to": "~FeatureControlPolicy"
    },
    "nillable": true,
    "label": {
     "en": "Feature Control Policy",
     "ko": "Feature Control Policy"
    },
    "help": {
     "en": "Feature Control Policy",
     "ko": "Feature Control Policy"
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
     "en": "Phone Personalization",
     "ko": "Phone Personalization"
    },
    "help": {
     "en": "Phone Personalization",
     "ko": "Phone Personalization"
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
     "en": "Mtp Preferred Originating Codec",
     "ko": "Mtp Preferred Originating Codec"
    },
    "help": {
     "en": "Mtp Preferred Originating Codec",
     "ko": "Mtp Preferred Originating Codec"
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
     "en": "Outbound Call Rollover",
     "ko": "Outbound Call Rollover"
    },
    "help": {
     "en": "Outbound Call Rollover",
     "ko": "Outbound Call Rollover"
    }
   },
   {
    "key": "mediaTerminationPointRequired",
    "axl": "mediaTerminationPointRequired",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Media Termination Point Required",
     "ko": "Media Termination Point Required"
    },
    "help": {
     "en": "Media Termination Point Required",
     "ko": "Media Termination Point Required"
    }
   },
   {
    "key": "unattendedPort",
    "axl": "unattendedPort",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Unattended Port",
     "ko": "Unattended Port"
    },
    "help": {
     "en": "Unattended Port",
     "ko": "Unattended Port"
    }
   },
   {
    "key": "requiredDtmfReception",
    "axl": "requiredDtmfReception",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Required Dtmf Reception",
     "ko": "Required Dtmf Reception"
    },
    "help": {
     "en": "Required Dtmf Reception",
     "ko": "Required Dtmf Reception"
    }
   },
   {
    "key": "rfc2833Disabled",
    "axl": "rfc2833Disabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Rfc2833 Disabled",
     "ko": "Rfc2833 Disabled"
    },
    "help": {
     "en": "Rfc2833 Disabled",
     "ko": "Rfc2833 Disabled"
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
         "en": "Dirn",
         "ko": "Dirn"
        },
        "help": {
         "en": "Dirn",
         "ko": "Dirn"
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
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Speeddials",
     "ko": "Speeddials"
    },
    "help": {
     "en": "Speeddials",
     "ko": "Speeddials"
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
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
         "en": "Label",
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
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
         "en": "Display",
         "ko": "Display"
        },
        "help": {
         "en": "Display",
         "ko": "Display"
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
         "en": "E164 Mask",
         "ko": "E164 Mask"
        },
        "help": {
         "en": "E164 Mask",
         "ko": "E164 Mask"
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
         "en": "Pattern",
         "ko": "Pattern"
        },
        "help": {
         "en": "Pattern",
         "ko": "Pattern"
        }
       },
       {
        "key": "routePartition",
        "axl": "dirn/routePartitionName",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Route Partition",
         "ko": "Route Partition"
        },
        "help": {
         "en": "Route Partition",
         "ko": "Route Partition"
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
         "en": "Max Num Calls",
         "ko": "Max Num Calls"
        },
        "help": {
         "en": "Max Num Calls",
         "ko": "Max Num Calls"
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
         "en": "Missed Call Logging",
         "ko": "Missed Call Logging"
        },
        "help": {
         "en": "Missed Call Logging",
         "ko": "Missed Call Logging"
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
         "en": "Mwl Policy",
         "ko": "Mwl Policy"
        },
        "help": {
         "en": "Mwl Policy",
         "ko": "Mwl Policy"
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
         "en": "Busy Trigger",
         "ko": "Busy Trigger"
        },
        "help": {
         "en": "Busy Trigger",
         "ko": "Busy Trigger"
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
         "en": "Ring Setting",
         "ko": "Ring Setting"
        },
        "help": {
         "en": "Ring Setting",
         "ko": "Ring Setting"
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
         "en": "Consecutive Ring Setting",
         "ko": "Consecutive Ring Setting"
        },
        "help": {
         "en": "Consecutive Ring Setting",
         "ko": "Consecutive Ring Setting"
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
         "en": "Audible Mwi",
         "ko": "Audible Mwi"
        },
        "help": {
         "en": "Audible Mwi",
         "ko": "Audible Mwi"
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
         "en": "Ring Setting Active Pickup Alert",
         "ko": "Ring Setting Active Pickup Alert"
        },
        "help": {
         "en": "Ring Setting Active Pickup Alert",
         "ko": "Ring Setting Active Pickup Alert"
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
         "en": "Ring Setting Idle Pickup Alert",
         "ko": "Ring Setting Idle Pickup Alert"
        },
        "help": {
         "en": "Ring Setting Idle Pickup Alert",
         "ko": "Ring Setting Idle Pickup Alert"
        }
       },
       {
        "key": "monitoringCss",
        "axl": "monitoringCssName",
        "type": {
         "kind": "reference",
         "to": "~Css"
        },
        "nillable": true,
        "label": {
         "en": "Monitoring Css",
         "ko": "Monitoring Css"
        },
        "help": {
         "en": "Monitoring Css",
         "ko": "Monitoring Css"
        }
       },
       {
        "key": "recordingProfile",
        "axl": "recordingProfileName",
        "type": {
         "kind": "reference",
         "to": "~RecordingProfile"
        },
        "nillable": true,
        "label": {
         "en": "Recording Profile",
         "ko": "Recording Profile"
        },
        "help": {
         "en": "Recording Profile",
         "ko": "Recording Profile"
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
         "en": "Recording Flag",
         "ko": "Recording Flag"
        },
        "help": {
         "en": "Recording Flag",
         "ko": "Recording Flag"
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
         "en": "Recording Media Source",
         "ko": "Recording Media Source"
        },
        "help": {
         "en": "Recording Media Source",
         "ko": "Recording Media Source"
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
            "en": "Caller",
            "ko": "Caller"
           },
           "help": {
            "en": "Caller",
            "ko": "Caller"
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
            "en": "Caller Number",
            "ko": "Caller Number"
           },
           "help": {
            "en": "Caller Number",
            "ko": "Caller Number"
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
            "en": "Redirected Number",
            "ko": "Redirected Number"
           },
           "help": {
            "en": "Redirected Number",
            "ko": "Redirected Number"
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
            "en": "Dialed Number",
            "ko": "Dialed Number"
           },
           "help": {
            "en": "Dialed Number",
            "ko": "Dialed Number"
           }
          }
         ]
        },
        "label": {
         "en": "Call Info Display",
         "ko": "Call Info Display"
        },
        "help": {
         "en": "Call Info Display",
         "ko": "Call Info Display"
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
     "ko": "Lines"
    },
    "help": {
     "en": "Lines",
     "ko": "Lines"
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
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
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
            "en": "Dn Pattern",
            "ko": "Dn Pattern"
           },
           "help": {
            "en": "Dn Pattern",
            "ko": "Dn Pattern"
           }
          },
          {
           "key": "routePartition",
           "axl": "routePartitionName",
           "type": {
            "kind": "reference",
            "to": "~RoutePartition"
           },
           "label": {
            "en": "Route Partition",
            "ko": "Route Partition"
           },
           "help": {
            "en": "Route Partition",
            "ko": "Route Partition"
           }
          }
         ]
        },
        "label": {
         "en": "Directed Call Park Dn And Partition",
         "ko": "Directed Call Park Dn And Partition"
        },
        "help": {
         "en": "Directed Call Park Dn And Partition",
         "ko": "Directed Call Park Dn And Partition"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Blf Directed Call Parks",
     "ko": "Blf Directed Call Parks"
    },
    "help": {
     "en": "Blf Directed Call Parks",
     "ko": "Blf Directed Call Parks"
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
         "en": "Blf Dest",
         "ko": "Blf Dest"
        },
        "help": {
         "en": "Blf Dest",
         "ko": "Blf Dest"
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
         "en": "Blf Dirn",
         "ko": "Blf Dirn"
        },
        "help": {
         "en": "Blf Dirn",
         "ko": "Blf Dirn"
        }
       },
       {
        "key": "routePartition",
        "axl": "routePartition",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "label": {
         "en": "Route Partition",
         "ko": "Route Partition"
        },
        "help": {
         "en": "Route Partition",
         "ko": "Route Partition"
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
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
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
         "en": "Associated Blf Sd Features",
         "ko": "Associated Blf Sd Features"
        },
        "help": {
         "en": "Associated Blf Sd Features",
         "ko": "Associated Blf Sd Features"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Busy Lamp Fields",
     "ko": "Busy Lamp Fields"
    },
    "help": {
     "en": "Busy Lamp Fields",
     "ko": "Busy Lamp Fields"
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
     "en": "Use Trusted Relay Point",
     "ko": "Use Trusted Relay Point"
    },
    "help": {
     "en": "Use Trusted Relay Point",
     "ko": "Use Trusted Relay Point"
    }
   },
   {
    "key": "protectedDevice",
    "axl": "protectedDevice",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Protected Device",
     "ko": "Protected Device"
    },
    "help": {
     "en": "Protected Device",
     "ko": "Protected Device"
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
     "en": "Certificate Operation",
     "ko": "Certificate Operation"
    },
    "help": {
     "en": "Certificate Operation",
     "ko": "Certificate Operation"
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
     "en": "Authentication Mode",
     "ko": "Authentication Mode"
    },
    "help": {
     "en": "Authentication Mode",
     "ko": "Authentication Mode"
    }
   },
   {
    "key": "authenticationString",
    "axl": "authenticationString",
    "type": {
     "kind": "secret"
    },
    "label": {
     "en": "Authentication String",
     "ko": "Authentication String"
    },
    "help": {
     "en": "Authentication String",
     "ko": "Authentication String"
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
     "en": "Key Size",
     "ko": "Key Size"
    },
    "help": {
     "en": "Key Size",
     "ko": "Key Size"
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
     "en": "Key Order",
     "ko": "Key Order"
    },
    "help": {
     "en": "Key Order",
     "ko": "Key Order"
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
     "en": "Ec Key Size",
     "ko": "Ec Key Size"
    },
    "help": {
     "en": "Ec Key Size",
     "ko": "Ec Key Size"
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
     "en": "Services Provisioning",
     "ko": "Services Provisioning"
    },
    "help": {
     "en": "Services Provisioning",
     "ko": "Services Provisioning"
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
     "en": "Packet Capture Mode",
     "ko": "Packet Capture Mode"
    },
    "help": {
     "en": "Packet Capture Mode",
     "ko": "Packet Capture Mode"
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
     "en": "Packet Capture Duration",
     "ko": "Packet Capture Duration"
    },
    "help": {
     "en": "Packet Capture Duration",
     "ko": "Packet Capture Duration"
    }
   },
   {
    "key": "secureShellUser",
    "axl": "secureShellUser",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Shell User",
     "ko": "Secure Shell User"
    },
    "help": {
     "en": "Secure Shell User",
     "ko": "Secure Shell User"
    }
   },
   {
    "key": "secureShellPassword",
    "axl": "secureShellPassword",
    "type": {
     "kind": "secret"
    },
    "label": {
     "en": "Secure Shell Password",
     "ko": "Secure Shell Password"
    },
    "help": {
     "en": "Secure Shell Password",
     "ko": "Secure Shell Password"
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale"
    },
    "nillable": true,
    "label": {
     "en": "User Locale",
     "ko": "User Locale"
    },
    "help": {
     "en": "User Locale",
     "ko": "User Locale"
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
     "en": "Network Locale",
     "ko": "Network Locale"
    },
    "help": {
     "en": "Network Locale",
     "ko": "Network Locale"
    }
   },
   {
    "key": "mlppDomain",
    "axl": "mlppDomain",
    "type": {
     "kind": "reference",
     "to": "~MlppDomain"
    },
    "nillable": true,
    "label": {
     "en": "Mlpp Domain",
     "ko": "Mlpp Domain"
    },
    "help": {
     "en": "Mlpp Domain",
     "ko": "Mlpp Domain"
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
     "en": "Mlpp Indication",
     "ko": "Mlpp Indication"
    },
    "help": {
     "en": "Mlpp Indication",
     "ko": "Mlpp Indication"
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
     "en": "Mlpp Preemption",
     "ko": "Mlpp Preemption"
    },
    "help": {
     "en": "Mlpp Preemption",
     "ko": "Mlpp Preemption"
    }
   },
   {
    "key": "doNotDisturb",
    "axl": "doNotDisturb",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Do Not Disturb",
     "ko": "Do Not Disturb"
    },
    "help": {
     "en": "Do Not Disturb",
     "ko": "Do Not Disturb"
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
     "en": "Dnd Option",
     "ko": "Dnd Option"
    },
    "help": {
     "en": "Dnd Option",
     "ko": "Dnd Option"
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
     "en": "Dnd Incoming Call Alert",
     "ko": "Dnd Incoming Call Alert"
    },
    "help": {
     "en": "Dnd Incoming Call Alert",
     "ko": "Dnd Incoming Call Alert"
    }
   },
   {
    "key": "aarGroup",
    "axl": "aarGroup",
    "type": {
     "kind": "reference",
     "to": "~AarGroup"
    },
    "nillable": true,
    "label": {
     "en": "Aar Group",
     "ko": "Aar Group"
    },
    "help": {
     "en": "Aar Group",
     "ko": "Aar Group"
    }
   },
   {
    "key": "aarCallingSearchSpace",
    "axl": "aarCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Aar Calling Search Space",
     "ko": "Aar Calling Search Space"
    },
    "help": {
     "en": "Aar Calling Search Space",
     "ko": "Aar Calling Search Space"
    }
   },
   {
    "key": "blfPresenceGroup",
    "axl": "blfPresenceGroup",
    "type": {
     "kind": "reference",
     "to": "~PresenceGroup"
    },
    "addDefault": "Standard Presence group",
    "label": {
     "en": "Blf Presence Group",
     "ko": "Blf Presence Group"
    },
    "help": {
     "en": "Blf Presence Group",
     "ko": "Blf Presence Group"
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
     "en": "Blf Audible Alert Setting Phone Busy",
     "ko": "Blf Audible Alert Setting Phone Busy"
    },
    "help": {
     "en": "Blf Audible Alert Setting Phone Busy",
     "ko": "Blf Audible Alert Setting Phone Busy"
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
     "en": "Blf Audible Alert Setting Phone Idle",
     "ko": "Blf Audible Alert Setting Phone Idle"
    },
    "help": {
     "en": "Blf Audible Alert Setting Phone Idle",
     "ko": "Blf Audible Alert Setting Phone Idle"
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
     "en": "User Hold Moh Audio Source",
     "ko": "User Hold Moh Audio Source"
    },
    "help": {
     "en": "User Hold Moh Audio Source",
     "ko": "User Hold Moh Audio Source"
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
     "en": "Network Hold Moh Audio Source",
     "ko": "Network Hold Moh Audio Source"
    },
    "help": {
     "en": "Network Hold Moh Audio Source",
     "ko": "Network Hold Moh Audio Source"
    }
   },
   {
    "key": "location",
    "axl": "location",
    "type": {
     "kind": "reference",
     "to": "~Location"
    },
    "addDefault": "Hub_None",
    "label": {
     "en": "Location",
     "ko": "Location"
    },
    "help": {
     "en": "Location",
     "ko": "Location"
    }
   },
   {
    "key": "geoLocation",
    "axl": "geoLocation",
    "type": {
     "kind": "reference",
     "to": "~GeoLocation"
    },
    "nillable": true,
    "label": {
     "en": "Geo Location",
     "ko": "Geo Location"
    },
    "help": {
     "en": "Geo Location",
     "ko": "Geo Location"
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
     "en": "Device Mobility Mode",
     "ko": "Device Mobility Mode"
    },
    "help": {
     "en": "Device Mobility Mode",
     "ko": "Device Mobility Mode"
    }
   },
   {
    "key": "mediaResourceGroupList",
    "axl": "mediaResourceGroupList",
    "type": {
     "kind": "reference",
     "to": "~MediaResourceList"
    },
    "nillable": true,
    "label": {
     "en": "Media Resource Group List",
     "ko": "Media Resource Group List"
    },
    "help": {
     "en": "Media Resource Group List",
     "ko": "Media Resource Group List"
    }
   },
   {
    "key": "remoteDevice",
    "axl": "remoteDevice",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Remote Device",
     "ko": "Remote Device"
    },
    "help": {
     "en": "Remote Device",
     "ko": "Remote Device"
    }
   },
   {
    "key": "hotlineDevice",
    "axl": "hotlineDevice",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Hotline Device",
     "ko": "Hotline Device"
    },
    "help": {
     "en": "Hotline Device",
     "ko": "Hotline Device"
    }
   },
   {
    "key": "retryVideoCallAsAudio",
    "axl": "retryVideoCallAsAudio",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Retry Video Call As Audio",
     "ko": "Retry Video Call As Audio"
    },
    "help": {
     "en": "Retry Video Call As Audio",
     "ko": "Retry Video Call As Audio"
    }
   },
   {
    "key": "requireOffPremiseLocation",
    "axl": "requireOffPremiseLocation",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Require Off Premise Location",
     "ko": "Require Off Premise Location"
    },
    "help": {
     "en": "Require Off Premise Location",
     "ko": "Require Off Premise Location"
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
     "en": "Owner User Id",
     "ko": "Owner User Id"
    },
    "help": {
     "en": "Owner User Id",
     "ko": "Owner User Id"
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
     "en": "Mobility User Id",
     "ko": "Mobility User Id"
    },
    "help": {
     "en": "Mobility User Id",
     "ko": "Mobility User Id"
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
     "en": "Join Across Lines",
     "ko": "Join Across Lines"
    },
    "help": {
     "en": "Join Across Lines",
     "ko": "Join Across Lines"
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
     "en": "Always Use Prime Line",
     "ko": "Always Use Prime Line"
    },
    "help": {
     "en": "Always Use Prime Line",
     "ko": "Always Use Prime Line"
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
     "en": "Always Use Prime Line For Voice Message",
     "ko": "Always Use Prime Line For Voice Message"
    },
    "help": {
     "en": "Always Use Prime Line For Voice Message",
     "ko": "Always Use Prime Line For Voice Message"
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
     "en": "Single Button Barge",
     "ko": "Single Button Barge"
    },
    "help": {
     "en": "Single Button Barge",
     "ko": "Single Button Barge"
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
     "en": "Built In Bridge",
     "ko": "Built In Bridge"
    },
    "help": {
     "en": "Built In Bridge",
     "ko": "Built In Bridge"
    }
   },
   {
    "key": "allowControlOfDeviceFromCti",
    "axl": "allowControlOfDeviceFromCti",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow Control Of Device From Cti",
     "ko": "Allow Control Of Device From Cti"
    },
    "help": {
     "en": "Allow Control Of Device From Cti",
     "ko": "Allow Control Of Device From Cti"
    }
   },
   {
    "key": "ignorePresentationIndicators",
    "axl": "ignorePresentationIndicators",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Ignore Presentation Indicators",
     "ko": "Ignore Presentation Indicators"
    },
    "help": {
     "en": "Ignore Presentation Indicators",
     "ko": "Ignore Presentation Indicators"
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
     "ko": "Enable Extension Mobility"
    },
    "help": {
     "en": "Enable Extension Mobility",
     "ko": "Enable Extension Mobility"
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
     "en": "Recording Options",
     "ko": "Recording Options"
    },
    "help": {
     "en": "Recording Options",
     "ko": "Recording Options"
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
     "ko": "Privacy"
    },
    "help": {
     "en": "Privacy",
     "ko": "Privacy"
    }
   },
   {
    "key": "loggedIntoHuntGroup",
    "axl": "loggedIntoHuntGroup",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Logged Into Hunt Group",
     "ko": "Logged Into Hunt Group"
    },
    "help": {
     "en": "Logged Into Hunt Group",
     "ko": "Logged Into Hunt Group"
    }
   },
   {
    "key": "proxyServer",
    "axl": "proxyServer",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Proxy Server",
     "ko": "Proxy Server"
    },
    "help": {
     "en": "Proxy Server",
     "ko": "Proxy Server"
    }
   },
   {
    "key": "servicesUrl",
    "axl": "servicesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Services Url",
     "ko": "Services Url"
    },
    "help": {
     "en": "Services Url",
     "ko": "Services Url"
    }
   },
   {
    "key": "idle",
    "axl": "idle",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Idle",
     "ko": "Idle"
    },
    "help": {
     "en": "Idle",
     "ko": "Idle"
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
     "en": "Idle Timer",
     "ko": "Idle Timer"
    },
    "help": {
     "en": "Idle Timer",
     "ko": "Idle Timer"
    }
   },
   {
    "key": "secureDirUrl",
    "axl": "secureDirUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Dir Url",
     "ko": "Secure Dir Url"
    },
    "help": {
     "en": "Secure Dir Url",
     "ko": "Secure Dir Url"
    }
   },
   {
    "key": "messages",
    "axl": "messages",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Messages",
     "ko": "Messages"
    },
    "help": {
     "en": "Messages",
     "ko": "Messages"
    }
   },
   {
    "key": "secureIdleUrl",
    "axl": "secureIdleUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Idle Url",
     "ko": "Secure Idle Url"
    },
    "help": {
     "en": "Secure Idle Url",
     "ko": "Secure Idle Url"
    }
   },
   {
    "key": "authenticationServer",
    "axl": "authenticationServer",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Authentication Server",
     "ko": "Authentication Server"
    },
    "help": {
     "en": "Authentication Server",
     "ko": "Authentication Server"
    }
   },
   {
    "key": "directory",
    "axl": "directory",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Directory",
     "ko": "Directory"
    },
    "help": {
     "en": "Directory",
     "ko": "Directory"
    }
   },
   {
    "key": "secureServicesUrl",
    "axl": "secureServicesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Services Url",
     "ko": "Secure Services Url"
    },
    "help": {
     "en": "Secure Services Url",
     "ko": "Secure Services Url"
    }
   },
   {
    "key": "information",
    "axl": "information",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Information",
     "ko": "Information"
    },
    "help": {
     "en": "Information",
     "ko": "Information"
    }
   },
   {
    "key": "secureMessagesUrl",
    "axl": "secureMessagesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Messages Url",
     "ko": "Secure Messages Url"
    },
    "help": {
     "en": "Secure Messages Url",
     "ko": "Secure Messages Url"
    }
   },
   {
    "key": "secureInformationUrl",
    "axl": "secureInformationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Information Url",
     "ko": "Secure Information Url"
    },
    "help": {
     "en": "Secure Information Url",
     "ko": "Secure Information Url"
    }
   },
   {
    "key": "secureAuthenticationUrl",
    "axl": "secureAuthenticationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Secure Authentication Url",
     "ko": "Secure Authentication Url"
    },
    "help": {
     "en": "Secure Authentication Url",
     "ko": "Secure Authentication Url"
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
     "en": "External Phone Number",
     "ko": "External Phone Number"
    },
    "help": {
     "en": "External Phone Number",
     "ko": "External Phone Number"
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
     "en": "Audible Msg Waitingicator Policy",
     "ko": "Audible Msg Waitingicator Policy"
    },
    "help": {
     "en": "Audible Msg Waitingicator Policy",
     "ko": "Audible Msg Waitingicator Policy"
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
     "en": "Log Missed Calls",
     "ko": "Log Missed Calls"
    },
    "help": {
     "en": "Log Missed Calls",
     "ko": "Log Missed Calls"
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
     "en": "Visual Msg Waiting Indicator Policy",
     "ko": "Visual Msg Waiting Indicator Policy"
    },
    "help": {
     "en": "Visual Msg Waiting Indicator Policy",
     "ko": "Visual Msg Waiting Indicator Policy"
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
     "en": "Line Label",
     "ko": "Line Label"
    },
    "help": {
     "en": "Line Label",
     "ko": "Line Label"
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
     "en": "Display Caller Id",
     "ko": "Display Caller Id"
    },
    "help": {
     "en": "Display Caller Id",
     "ko": "Display Caller Id"
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
     "en": "Max Number Of Calls",
     "ko": "Max Number Of Calls"
    },
    "help": {
     "en": "Max Number Of Calls",
     "ko": "Max Number Of Calls"
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
     "en": "Ring Setting When Phone Idle",
     "ko": "Ring Setting When Phone Idle"
    },
    "help": {
     "en": "Ring Setting When Phone Idle",
     "ko": "Ring Setting When Phone Idle"
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
     "en": "Busy Trigger",
     "ko": "Busy Trigger"
    },
    "help": {
     "en": "Busy Trigger",
     "ko": "Busy Trigger"
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
     "en": "Ring Setting When Phone In Use",
     "ko": "Ring Setting When Phone In Use"
    },
    "help": {
     "en": "Ring Setting When Phone In Use",
     "ko": "Ring Setting When Phone In Use"
    }
   },
   {
    "key": "directoryNumber",
    "axl": "directoryNumber",
    "type": {
     "kind": "reference",
     "to": "~Line"
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Directory Number",
     "ko": "Directory Number"
    },
    "help": {
     "en": "Directory Number",
     "ko": "Directory Number"
    }
   },
   {
    "key": "recordingProfile",
    "axl": "recordingProfile",
    "type": {
     "kind": "reference",
     "to": "~RecordingProfile"
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Recording Profile",
     "ko": "Recording Profile"
    },
    "help": {
     "en": "Recording Profile",
     "ko": "Recording Profile"
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
     "en": "Call Pickup Group Audio Alert Setting Phone Active",
     "ko": "Call Pickup Group Audio Alert Setting Phone Active"
    },
    "help": {
     "en": "Call Pickup Group Audio Alert Setting Phone Active",
     "ko": "Call Pickup Group Audio Alert Setting Phone Active"
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
     "en": "Call Pickup Group Audio Alert Setting Phone Idle",
     "ko": "Call Pickup Group Audio Alert Setting Phone Idle"
    },
    "help": {
     "en": "Call Pickup Group Audio Alert Setting Phone Idle",
     "ko": "Call Pickup Group Audio Alert Setting Phone Idle"
    }
   },
   {
    "key": "monitoringCallingSearchSpace",
    "axl": "monitoringCallingSearchSpace",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "versions": "11.0,11.5,12.0",
    "label": {
     "en": "Monitoring Calling Search Space",
     "ko": "Monitoring Calling Search Space"
    },
    "help": {
     "en": "Monitoring Calling Search Space",
     "ko": "Monitoring Calling Search Space"
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
       "nillable": true,
       "label": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       },
       "help": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       },
       "help": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       }
      }
     ]
    },
    "label": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
    },
    "help": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
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
         "to": "~IpPhoneServices"
        },
        "required": true,
        "label": {
         "en": "Telecaster Service",
         "ko": "Telecaster Service"
        },
        "help": {
         "en": "Telecaster Service",
         "ko": "Telecaster Service"
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
         "ko": "Name"
        },
        "help": {
         "en": "Name",
         "ko": "Name"
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
         "en": "Url",
         "ko": "Url"
        },
        "help": {
         "en": "Url",
         "ko": "Url"
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
         "en": "Url Button Index",
         "ko": "Url Button Index"
        },
        "help": {
         "en": "Url Button Index",
         "ko": "Url Button Index"
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
         "en": "Url Label",
         "ko": "Url Label"
        },
        "help": {
         "en": "Url Label",
         "ko": "Url Label"
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
         "en": "Service Name Ascii",
         "ko": "Service Name Ascii"
        },
        "help": {
         "en": "Service Name Ascii",
         "ko": "Service Name Ascii"
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
         "en": "Phone Service",
         "ko": "Phone Service"
        },
        "help": {
         "en": "Phone Service",
         "ko": "Phone Service"
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
         "en": "Phone Service Category",
         "ko": "Phone Service Category"
        },
        "help": {
         "en": "Phone Service Category",
         "ko": "Phone Service Category"
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
         "en": "Vendor",
         "ko": "Vendor"
        },
        "help": {
         "en": "Vendor",
         "ko": "Vendor"
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
         "en": "Version",
         "ko": "Version"
        },
        "help": {
         "en": "Version",
         "ko": "Version"
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
         "ko": "Priority"
        },
        "help": {
         "en": "Priority",
         "ko": "Priority"
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
     "en": "Services",
     "ko": "Services"
    },
    "help": {
     "en": "Services",
     "ko": "Services"
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
     "en": "Service Type",
     "ko": "Service Type"
    },
    "help": {
     "en": "Service Type",
     "ko": "Service Type"
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
     "en": "Product Type",
     "ko": "Product Type"
    },
    "help": {
     "en": "Product Type",
     "ko": "Product Type"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
    }
   },
   {
    "key": "hostnameorip",
    "axl": "hostnameorip",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "required": true,
    "label": {
     "en": "Hostnameorip",
     "ko": "Hostnameorip"
    },
    "help": {
     "en": "Hostnameorip",
     "ko": "Hostnameorip"
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
     "ko": "Port"
    },
    "help": {
     "en": "Port",
     "ko": "Port"
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
     "ko": "Protocol"
    },
    "help": {
     "en": "Protocol",
     "ko": "Protocol"
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
     "en": "Uc Service Xml",
     "ko": "Uc Service Xml"
    },
    "help": {
     "en": "Uc Service Xml",
     "ko": "Uc Service Xml"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
    }
   },
   {
    "key": "isDefault",
    "axl": "isDefault",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Is Default",
     "ko": "Is Default"
    },
    "help": {
     "en": "Is Default",
     "ko": "Is Default"
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
            "en": "Profile",
            "ko": "Profile"
           },
           "help": {
            "en": "Profile",
            "ko": "Profile"
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
            "ko": "Primary"
           },
           "help": {
            "en": "Primary",
            "ko": "Primary"
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
            "ko": "Secondary"
           },
           "help": {
            "en": "Secondary",
            "ko": "Secondary"
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
            "ko": "Tertiary"
           },
           "help": {
            "en": "Tertiary",
            "ko": "Tertiary"
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
            "en": "Server Certificate Verification",
            "ko": "Server Certificate Verification"
           },
           "help": {
            "en": "Server Certificate Verification",
            "ko": "Server Certificate Verification"
           }
          },
          {
           "key": "serviceProfileXml",
           "axl": "serviceProfileXml",
           "type": {
            "kind": "vendorConfig"
           },
           "label": {
            "en": "Service Profile Xml",
            "ko": "Service Profile Xml"
           },
           "help": {
            "en": "Service Profile Xml",
            "ko": "Service Profile Xml"
           }
          }
         ]
        },
        "itemKey": "profileName",
        "unordered": true,
        "maxItems": 7
       },
       "label": {
        "en": "Service Profile Info",
        "ko": "Service Profile Info"
       },
       "help": {
        "en": "Service Profile Info",
        "ko": "Service Profile Info"
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
           "ko": "Common"
          },
          "help": {
           "en": "Common",
           "ko": "Common"
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
           "ko": "Desktop"
          },
          "help": {
           "en": "Desktop",
           "ko": "Desktop"
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
           "ko": "Mobile"
          },
          "help": {
           "en": "Mobile",
           "ko": "Mobile"
          }
         }
        ]
       },
       "versions": "12.5+",
       "label": {
        "en": "Jabber Client Configuration Profile Info",
        "ko": "Jabber Client Configuration Profile Info"
       },
       "help": {
        "en": "Jabber Client Configuration Profile Info",
        "ko": "Jabber Client Configuration Profile Info"
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
     "en": "Service Profile Infos",
     "ko": "Service Profile Infos"
    },
    "help": {
     "en": "Service Profile Infos",
     "ko": "Service Profile Infos"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "Desk Phones",
     "ko": "Desk Phones"
    },
    "help": {
     "en": "Desk Phones",
     "ko": "Desk Phones"
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
     "en": "Mobile Devices",
     "ko": "Mobile Devices"
    },
    "help": {
     "en": "Mobile Devices",
     "ko": "Mobile Devices"
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
     "en": "Profile",
     "ko": "Profile"
    },
    "help": {
     "en": "Profile",
     "ko": "Profile"
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
     "en": "Universal Line Template",
     "ko": "Universal Line Template"
    },
    "help": {
     "en": "Universal Line Template",
     "ko": "Universal Line Template"
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
     "en": "Allow Provision",
     "ko": "Allow Provision"
    },
    "help": {
     "en": "Allow Provision",
     "ko": "Allow Provision"
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
     "en": "Limit Provision",
     "ko": "Limit Provision"
    },
    "help": {
     "en": "Limit Provision",
     "ko": "Limit Provision"
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
     "en": "Allow Phone Reassign",
     "ko": "Allow Phone Reassign"
    },
    "help": {
     "en": "Allow Phone Reassign",
     "ko": "Allow Phone Reassign"
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
     "en": "Default User Profile",
     "ko": "Default User Profile"
    },
    "help": {
     "en": "Default User Profile",
     "ko": "Default User Profile"
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
     "en": "Enable Mra",
     "ko": "Enable Mra"
    },
    "help": {
     "en": "Enable Mra",
     "ko": "Enable Mra"
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
     "en": "Mra Policy Desktop",
     "ko": "Mra Policy Desktop"
    },
    "help": {
     "en": "Mra Policy Desktop",
     "ko": "Mra Policy Desktop"
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
     "en": "Mra Policy Mobile",
     "ko": "Mra Policy Mobile"
    },
    "help": {
     "en": "Mra Policy Mobile",
     "ko": "Mra Policy Mobile"
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
     "en": "Allow Provision EMMax Login Time",
     "ko": "Allow Provision EMMax Login Time"
    },
    "help": {
     "en": "Allow Provision EMMax Login Time",
     "ko": "Allow Provision EMMax Login Time"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
    }
   },
   {
    "key": "homeCluster",
    "axl": "homeCluster",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Home Cluster",
     "ko": "Home Cluster"
    },
    "help": {
     "en": "Home Cluster",
     "ko": "Home Cluster"
    }
   },
   {
    "key": "imAndUcPresenceEnable",
    "axl": "imAndUcPresenceEnable",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Im And Uc Presence Enable",
     "ko": "Im And Uc Presence Enable"
    },
    "help": {
     "en": "Im And Uc Presence Enable",
     "ko": "Im And Uc Presence Enable"
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
     "en": "Service Profile",
     "ko": "Service Profile"
    },
    "help": {
     "en": "Service Profile",
     "ko": "Service Profile"
    }
   },
   {
    "key": "enableUserToHostConferenceNow",
    "axl": "enableUserToHostConferenceNow",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable User To Host Conference Now",
     "ko": "Enable User To Host Conference Now"
    },
    "help": {
     "en": "Enable User To Host Conference Now",
     "ko": "Enable User To Host Conference Now"
    }
   },
   {
    "key": "allowCTIControl",
    "axl": "allowCTIControl",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow CTIControl",
     "ko": "Allow CTIControl"
    },
    "help": {
     "en": "Allow CTIControl",
     "ko": "Allow CTIControl"
    }
   },
   {
    "key": "enableEMCC",
    "axl": "enableEMCC",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable EMCC",
     "ko": "Enable EMCC"
    },
    "help": {
     "en": "Enable EMCC",
     "ko": "Enable EMCC"
    }
   },
   {
    "key": "enableMobility",
    "axl": "enableMobility",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Mobility",
     "ko": "Enable Mobility"
    },
    "help": {
     "en": "Enable Mobility",
     "ko": "Enable Mobility"
    }
   },
   {
    "key": "enableMobileVoiceAccess",
    "axl": "enableMobileVoiceAccess",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Mobile Voice Access",
     "ko": "Enable Mobile Voice Access"
    },
    "help": {
     "en": "Enable Mobile Voice Access",
     "ko": "Enable Mobile Voice Access"
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
     "en": "Max Desk Pickup Wait",
     "ko": "Max Desk Pickup Wait"
    },
    "help": {
     "en": "Max Desk Pickup Wait",
     "ko": "Max Desk Pickup Wait"
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
     "en": "Remote Destination Limit",
     "ko": "Remote Destination Limit"
    },
    "help": {
     "en": "Remote Destination Limit",
     "ko": "Remote Destination Limit"
    }
   },
   {
    "key": "bLFPresenceGp",
    "axl": "BLFPresenceGp",
    "type": {
     "kind": "reference",
     "to": "~PresenceGroup"
    },
    "addDefault": "Standard Presence group",
    "label": {
     "en": "BLFPresence Gp",
     "ko": "BLFPresence Gp"
    },
    "help": {
     "en": "BLFPresence Gp",
     "ko": "BLFPresence Gp"
    }
   },
   {
    "key": "subscribeCallingSearch",
    "axl": "subscribeCallingSearch",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Subscribe Calling Search",
     "ko": "Subscribe Calling Search"
    },
    "help": {
     "en": "Subscribe Calling Search",
     "ko": "Subscribe Calling Search"
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale"
    },
    "nillable": true,
    "label": {
     "en": "User Locale",
     "ko": "User Locale"
    },
    "help": {
     "en": "User Locale",
     "ko": "User Locale"
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
     "en": "User Profile",
     "ko": "User Profile"
    },
    "help": {
     "en": "User Profile",
     "ko": "User Profile"
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
     "en": "Meeting Information",
     "ko": "Meeting Information"
    },
    "help": {
     "en": "Meeting Information",
     "ko": "Meeting Information"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "en": "Ldap Dn",
     "ko": "Ldap Dn"
    },
    "help": {
     "en": "Ldap Dn",
     "ko": "Ldap Dn"
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
     "en": "Ldap Password",
     "ko": "Ldap Password"
    },
    "help": {
     "en": "Ldap Password",
     "ko": "Ldap Password"
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
     "en": "User Search Base",
     "ko": "User Search Base"
    },
    "help": {
     "en": "User Search Base",
     "ko": "User Search Base"
    }
   },
   {
    "key": "repeatable",
    "axl": "repeatable",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Repeatable",
     "ko": "Repeatable"
    },
    "help": {
     "en": "Repeatable",
     "ko": "Repeatable"
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
     "en": "Interval Value",
     "ko": "Interval Value"
    },
    "help": {
     "en": "Interval Value",
     "ko": "Interval Value"
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
     "en": "Schedule Unit",
     "ko": "Schedule Unit"
    },
    "help": {
     "en": "Schedule Unit",
     "ko": "Schedule Unit"
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
     "en": "Next Exec Time",
     "ko": "Next Exec Time"
    },
    "help": {
     "en": "Next Exec Time",
     "ko": "Next Exec Time"
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
         "maxLength": 128
        },
        "required": true,
        "label": {
         "en": "Host",
         "ko": "Host"
        },
        "help": {
         "en": "Host",
         "ko": "Host"
        }
       },
       {
        "key": "ldapPortNumber",
        "axl": "ldapPortNumber",
        "type": {
         "kind": "integer"
        },
        "required": true,
        "label": {
         "en": "Ldap Port Number",
         "ko": "Ldap Port Number"
        },
        "help": {
         "en": "Ldap Port Number",
         "ko": "Ldap Port Number"
        }
       },
       {
        "key": "sslEnabled",
        "axl": "sslEnabled",
        "type": {
         "kind": "boolean"
        },
        "label": {
         "en": "Ssl Enabled",
         "ko": "Ssl Enabled"
        },
        "help": {
         "en": "Ssl Enabled",
         "ko": "Ssl Enabled"
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
     "en": "Servers",
     "ko": "Servers"
    },
    "help": {
     "en": "Servers",
     "ko": "Servers"
    }
   },
   {
    "key": "middleName",
    "axl": "middleName",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Middle",
     "ko": "Middle"
    },
    "help": {
     "en": "Middle",
     "ko": "Middle"
    }
   },
   {
    "key": "phoneNumber",
    "axl": "phoneNumber",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Phone Number",
     "ko": "Phone Number"
    },
    "help": {
     "en": "Phone Number",
     "ko": "Phone Number"
    }
   },
   {
    "key": "mailId",
    "axl": "mailId",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Mail Id",
     "ko": "Mail Id"
    },
    "help": {
     "en": "Mail Id",
     "ko": "Mail Id"
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
     "en": "User Id",
     "ko": "User Id"
    },
    "help": {
     "en": "User Id",
     "ko": "User Id"
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
     "en": "Manager Id",
     "ko": "Manager Id"
    },
    "help": {
     "en": "Manager Id",
     "ko": "Manager Id"
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
     "en": "First",
     "ko": "First"
    },
    "help": {
     "en": "First",
     "ko": "First"
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
     "en": "Last",
     "ko": "Last"
    },
    "help": {
     "en": "Last",
     "ko": "Last"
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
     "ko": "Department"
    },
    "help": {
     "en": "Department",
     "ko": "Department"
    }
   },
   {
    "key": "ldapFilter",
    "axl": "ldapFilter",
    "type": {
     "kind": "reference",
     "to": "~LdapFilter"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Ldap Filter",
     "ko": "Ldap Filter"
    },
    "help": {
     "en": "Ldap Filter",
     "ko": "Ldap Filter"
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
     "en": "Synchronize",
     "ko": "Synchronize"
    },
    "help": {
     "en": "Synchronize",
     "ko": "Synchronize"
    }
   },
   {
    "key": "ldapFilterForGroups",
    "axl": "ldapFilterForGroups",
    "type": {
     "kind": "reference",
     "to": "~LdapFilter"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Ldap Filter For Groups",
     "ko": "Ldap Filter For Groups"
    },
    "help": {
     "en": "Ldap Filter For Groups",
     "ko": "Ldap Filter For Groups"
    }
   },
   {
    "key": "directoryUri",
    "axl": "directoryUri",
    "type": {
     "kind": "string",
     "maxLength": 128
    },
    "immutable": true,
    "in": [
     "add",
     "get"
    ],
    "label": {
     "en": "Directory Uri",
     "ko": "Directory Uri"
    },
    "help": {
     "en": "Directory Uri",
     "ko": "Directory Uri"
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
         "to": "~UserGroup"
        },
        "label": {
         "en": "Access Control Group",
         "ko": "Access Control Group"
        },
        "help": {
         "en": "Access Control Group",
         "ko": "Access Control Group"
        }
       }
      ]
     },
     "itemKey": "accessControlGroup",
     "unordered": true
    },
    "label": {
     "en": "Access Control Group Info",
     "ko": "Access Control Group Info"
    },
    "help": {
     "en": "Access Control Group Info",
     "ko": "Access Control Group Info"
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
     "en": "Feature Group Template",
     "ko": "Feature Group Template"
    },
    "help": {
     "en": "Feature Group Template",
     "ko": "Feature Group Template"
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
     "en": "Apply Mask",
     "ko": "Apply Mask"
    },
    "help": {
     "en": "Apply Mask",
     "ko": "Apply Mask"
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
     "ko": "Mask"
    },
    "help": {
     "en": "Mask",
     "ko": "Mask"
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
     "en": "Apply Pool List",
     "ko": "Apply Pool List"
    },
    "help": {
     "en": "Apply Pool List",
     "ko": "Apply Pool List"
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
         "en": "Start Dn",
         "ko": "Start Dn"
        },
        "help": {
         "en": "Start Dn",
         "ko": "Start Dn"
        }
       },
       {
        "key": "endDn",
        "axl": "endDn",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "End Dn",
         "ko": "End Dn"
        },
        "help": {
         "en": "End Dn",
         "ko": "End Dn"
        }
       },
       {
        "key": "dnPrefix",
        "axl": "dnPrefix",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Dn Prefix",
         "ko": "Dn Prefix"
        },
        "help": {
         "en": "Dn Prefix",
         "ko": "Dn Prefix"
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
     "en": "Add Dns",
     "ko": "Add Dns"
    },
    "help": {
     "en": "Add Dns",
     "ko": "Add Dns"
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
     "en": "Pattern",
     "ko": "Pattern"
    },
    "help": {
     "en": "Pattern",
     "ko": "Pattern"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "ko": "Usage"
    },
    "help": {
     "en": "Usage",
     "ko": "Usage"
    }
   },
   {
    "key": "routePartition",
    "axl": "routePartitionName",
    "type": {
     "kind": "reference",
     "to": "~RoutePartition"
    },
    "nillable": true,
    "rename": "newRoutePartitionName",
    "label": {
     "en": "Route Partition",
     "ko": "Route Partition"
    },
    "help": {
     "en": "Route Partition",
     "ko": "Route Partition"
    }
   },
   {
    "key": "aarNeighborhood",
    "axl": "aarNeighborhoodName",
    "type": {
     "kind": "reference",
     "to": "~AarGroup"
    },
    "nillable": true,
    "label": {
     "en": "Aar Neighborhood",
     "ko": "Aar Neighborhood"
    },
    "help": {
     "en": "Aar Neighborhood",
     "ko": "Aar Neighborhood"
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
     "en": "Aar Destination Mask",
     "ko": "Aar Destination Mask"
    },
    "help": {
     "en": "Aar Destination Mask",
     "ko": "Aar Destination Mask"
    }
   },
   {
    "key": "aarKeepCallHistory",
    "axl": "aarKeepCallHistory",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Aar Keep Call History",
     "ko": "Aar Keep Call History"
    },
    "help": {
     "en": "Aar Keep Call History",
     "ko": "Aar Keep Call History"
    }
   },
   {
    "key": "aarVoiceMailEnabled",
    "axl": "aarVoiceMailEnabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Aar Voice Mail Enabled",
     "ko": "Aar Voice Mail Enabled"
    },
    "help": {
     "en": "Aar Voice Mail Enabled",
     "ko": "Aar Voice Mail Enabled"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       }
      },
      {
       "key": "secondaryCallingSearchSpace",
       "axl": "secondaryCallingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Secondary Calling Search Space",
        "ko": "Secondary Calling Search Space"
       },
       "help": {
        "en": "Secondary Calling Search Space",
        "ko": "Secondary Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward All",
     "ko": "Call Forward All"
    },
    "help": {
     "en": "Call Forward All",
     "ko": "Call Forward All"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward Busy",
     "ko": "Call Forward Busy"
    },
    "help": {
     "en": "Call Forward Busy",
     "ko": "Call Forward Busy"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward Busy Int",
     "ko": "Call Forward Busy Int"
    },
    "help": {
     "en": "Call Forward Busy Int",
     "ko": "Call Forward Busy Int"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
        "en": "Duration",
        "ko": "Duration"
       },
       "help": {
        "en": "Duration",
        "ko": "Duration"
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
     "en": "Call Forward No Answer",
     "ko": "Call Forward No Answer"
    },
    "help": {
     "en": "Call Forward No Answer",
     "ko": "Call Forward No Answer"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
        "en": "Duration",
        "ko": "Duration"
       },
       "help": {
        "en": "Duration",
        "ko": "Duration"
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
     "en": "Call Forward No Answer Int",
     "ko": "Call Forward No Answer Int"
    },
    "help": {
     "en": "Call Forward No Answer Int",
     "ko": "Call Forward No Answer Int"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward No Coverage",
     "ko": "Call Forward No Coverage"
    },
    "help": {
     "en": "Call Forward No Coverage",
     "ko": "Call Forward No Coverage"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward No Coverage Int",
     "ko": "Call Forward No Coverage Int"
    },
    "help": {
     "en": "Call Forward No Coverage Int",
     "ko": "Call Forward No Coverage Int"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward On Failure",
     "ko": "Call Forward On Failure"
    },
    "help": {
     "en": "Call Forward On Failure",
     "ko": "Call Forward On Failure"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
       }
      },
      {
       "key": "duration",
       "axl": "duration",
       "type": {
        "kind": "integer"
       },
       "label": {
        "en": "Duration",
        "ko": "Duration"
       },
       "help": {
        "en": "Duration",
        "ko": "Duration"
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
     "en": "Call Forward Alternate Party",
     "ko": "Call Forward Alternate Party"
    },
    "help": {
     "en": "Call Forward Alternate Party",
     "ko": "Call Forward Alternate Party"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward Not Registered",
     "ko": "Call Forward Not Registered"
    },
    "help": {
     "en": "Call Forward Not Registered",
     "ko": "Call Forward Not Registered"
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
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       },
       "help": {
        "en": "Forward To Voice Mail",
        "ko": "Forward To Voice Mail"
       }
      },
      {
       "key": "callingSearchSpace",
       "axl": "callingSearchSpaceName",
       "type": {
        "kind": "reference",
        "to": "~Css"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
       },
       "help": {
        "en": "Calling Search Space",
        "ko": "Calling Search Space"
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
        "ko": "Destination"
       },
       "help": {
        "en": "Destination",
        "ko": "Destination"
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
     "en": "Call Forward Not Registered Int",
     "ko": "Call Forward Not Registered Int"
    },
    "help": {
     "en": "Call Forward Not Registered Int",
     "ko": "Call Forward Not Registered Int"
    }
   },
   {
    "key": "callPickupGroup",
    "axl": "callPickupGroupName",
    "type": {
     "kind": "reference",
     "to": "~CallPickupGroup"
    },
    "label": {
     "en": "Call Pickup Group",
     "ko": "Call Pickup Group"
    },
    "help": {
     "en": "Call Pickup Group",
     "ko": "Call Pickup Group"
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
     "en": "Auto Answer",
     "ko": "Auto Answer"
    },
    "help": {
     "en": "Auto Answer",
     "ko": "Auto Answer"
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
     "en": "Network Hold Moh Audio Source Id",
     "ko": "Network Hold Moh Audio Source Id"
    },
    "help": {
     "en": "Network Hold Moh Audio Source Id",
     "ko": "Network Hold Moh Audio Source Id"
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
     "en": "User Hold Moh Audio Source Id",
     "ko": "User Hold Moh Audio Source Id"
    },
    "help": {
     "en": "User Hold Moh Audio Source Id",
     "ko": "User Hold Moh Audio Source Id"
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
     "en": "Calling Id Presentation When Diverted",
     "ko": "Calling Id Presentation When Diverted"
    },
    "help": {
     "en": "Calling Id Presentation When Diverted",
     "ko": "Calling Id Presentation When Diverted"
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
     "en": "Alerting",
     "ko": "Alerting"
    },
    "help": {
     "en": "Alerting",
     "ko": "Alerting"
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
     "en": "Ascii Alerting",
     "ko": "Ascii Alerting"
    },
    "help": {
     "en": "Ascii Alerting",
     "ko": "Ascii Alerting"
    }
   },
   {
    "key": "presenceGroup",
    "axl": "presenceGroupName",
    "type": {
     "kind": "reference",
     "to": "~PresenceGroup"
    },
    "label": {
     "en": "Presence Group",
     "ko": "Presence Group"
    },
    "help": {
     "en": "Presence Group",
     "ko": "Presence Group"
    }
   },
   {
    "key": "shareLineAppearanceCss",
    "axl": "shareLineAppearanceCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Share Line Appearance Css",
     "ko": "Share Line Appearance Css"
    },
    "help": {
     "en": "Share Line Appearance Css",
     "ko": "Share Line Appearance Css"
    }
   },
   {
    "key": "voiceMailProfile",
    "axl": "voiceMailProfileName",
    "type": {
     "kind": "reference",
     "to": "~VoiceMailProfile"
    },
    "nillable": true,
    "label": {
     "en": "Voice Mail Profile",
     "ko": "Voice Mail Profile"
    },
    "help": {
     "en": "Voice Mail Profile",
     "ko": "Voice Mail Profile"
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
     "en": "Pattern Precedence",
     "ko": "Pattern Precedence"
    },
    "help": {
     "en": "Pattern Precedence",
     "ko": "Pattern Precedence"
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
     "en": "Release Clause",
     "ko": "Release Clause"
    },
    "help": {
     "en": "Release Clause",
     "ko": "Release Clause"
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
     "en": "Hr Duration",
     "ko": "Hr Duration"
    },
    "help": {
     "en": "Hr Duration",
     "ko": "Hr Duration"
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
     "en": "Hr Interval",
     "ko": "Hr Interval"
    },
    "help": {
     "en": "Hr Interval",
     "ko": "Hr Interval"
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
     "en": "Cfa Css Policy",
     "ko": "Cfa Css Policy"
    },
    "help": {
     "en": "Cfa Css Policy",
     "ko": "Cfa Css Policy"
    }
   },
   {
    "key": "defaultActivatedDevice",
    "axl": "defaultActivatedDeviceName",
    "type": {
     "kind": "reference",
     "to": "~Device"
    },
    "nillable": true,
    "label": {
     "en": "Default Activated Device",
     "ko": "Default Activated Device"
    },
    "help": {
     "en": "Default Activated Device",
     "ko": "Default Activated Device"
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
     "en": "Park Mon Forward No Retrieve Dn",
     "ko": "Park Mon Forward No Retrieve Dn"
    },
    "help": {
     "en": "Park Mon Forward No Retrieve Dn",
     "ko": "Park Mon Forward No Retrieve Dn"
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
     "en": "Park Mon Forward No Retrieve Int Dn",
     "ko": "Park Mon Forward No Retrieve Int Dn"
    },
    "help": {
     "en": "Park Mon Forward No Retrieve Int Dn",
     "ko": "Park Mon Forward No Retrieve Int Dn"
    }
   },
   {
    "key": "parkMonForwardNoRetrieveVmEnabled",
    "axl": "parkMonForwardNoRetrieveVmEnabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Park Mon Forward No Retrieve Vm Enabled",
     "ko": "Park Mon Forward No Retrieve Vm Enabled"
    },
    "help": {
     "en": "Park Mon Forward No Retrieve Vm Enabled",
     "ko": "Park Mon Forward No Retrieve Vm Enabled"
    }
   },
   {
    "key": "parkMonForwardNoRetrieveIntVmEnabled",
    "axl": "parkMonForwardNoRetrieveIntVmEnabled",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Park Mon Forward No Retrieve Int Vm Enabled",
     "ko": "Park Mon Forward No Retrieve Int Vm Enabled"
    },
    "help": {
     "en": "Park Mon Forward No Retrieve Int Vm Enabled",
     "ko": "Park Mon Forward No Retrieve Int Vm Enabled"
    }
   },
   {
    "key": "parkMonForwardNoRetrieveCss",
    "axl": "parkMonForwardNoRetrieveCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Park Mon Forward No Retrieve Css",
     "ko": "Park Mon Forward No Retrieve Css"
    },
    "help": {
     "en": "Park Mon Forward No Retrieve Css",
     "ko": "Park Mon Forward No Retrieve Css"
    }
   },
   {
    "key": "parkMonForwardNoRetrieveIntCss",
    "axl": "parkMonForwardNoRetrieveIntCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Park Mon Forward No Retrieve Int Css",
     "ko": "Park Mon Forward No Retrieve Int Css"
    },
    "help": {
     "en": "Park Mon Forward No Retrieve Int Css",
     "ko": "Park Mon Forward No Retrieve Int Css"
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
     "en": "Park Mon Reversion Timer",
     "ko": "Park Mon Reversion Timer"
    },
    "help": {
     "en": "Park Mon Reversion Timer",
     "ko": "Park Mon Reversion Timer"
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
     "en": "Party Entrance Tone",
     "ko": "Party Entrance Tone"
    },
    "help": {
     "en": "Party Entrance Tone",
     "ko": "Party Entrance Tone"
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
         "en": "Is Primary",
         "ko": "Is Primary"
        },
        "help": {
         "en": "Is Primary",
         "ko": "Is Primary"
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
         "en": "Uri",
         "ko": "Uri"
        },
        "help": {
         "en": "Uri",
         "ko": "Uri"
        }
       },
       {
        "key": "partition",
        "axl": "partition",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Partition",
         "ko": "Partition"
        },
        "help": {
         "en": "Partition",
         "ko": "Partition"
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
         "en": "Advertise Globally Via Ils",
         "ko": "Advertise Globally Via Ils"
        },
        "help": {
         "en": "Advertise Globally Via Ils",
         "ko": "Advertise Globally Via Ils"
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
     "ko": "Directory URIs"
    },
    "help": {
     "en": "Directory URIs",
     "ko": "Directory URIs"
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
     "en": "Allow Cti Control Flag",
     "ko": "Allow Cti Control Flag"
    },
    "help": {
     "en": "Allow Cti Control Flag",
     "ko": "Allow Cti Control Flag"
    }
   },
   {
    "key": "rejectAnonymousCall",
    "axl": "rejectAnonymousCall",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Reject Anonymous Call",
     "ko": "Reject Anonymous Call"
    },
    "help": {
     "en": "Reject Anonymous Call",
     "ko": "Reject Anonymous Call"
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
     "en": "Pattern Urgency",
     "ko": "Pattern Urgency"
    },
    "help": {
     "en": "Pattern Urgency",
     "ko": "Pattern Urgency"
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
       "nillable": true,
       "label": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       },
       "help": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       },
       "help": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       }
      }
     ]
    },
    "label": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
    },
    "help": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
    }
   },
   {
    "key": "externalCallControlProfile",
    "axl": "externalCallControlProfile",
    "type": {
     "kind": "reference",
     "to": "~ExternalCallControlProfile"
    },
    "nillable": true,
    "label": {
     "en": "External Call Control Profile",
     "ko": "External Call Control Profile"
    },
    "help": {
     "en": "External Call Control Profile",
     "ko": "External Call Control Profile"
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
        "en": "Num Mask",
        "ko": "Num Mask"
       },
       "help": {
        "en": "Num Mask",
        "ko": "Num Mask"
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
        "en": "Is Urgent",
        "ko": "Is Urgent"
       },
       "help": {
        "en": "Is Urgent",
        "ko": "Is Urgent"
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
        "en": "Add Local Route Partition",
        "ko": "Add Local Route Partition"
       },
       "help": {
        "en": "Add Local Route Partition",
        "ko": "Add Local Route Partition"
       }
      },
      {
       "key": "routePartition",
       "axl": "routePartition",
       "type": {
        "kind": "reference",
        "to": "~RoutePartition"
       },
       "nillable": true,
       "label": {
        "en": "Route Partition",
        "ko": "Route Partition"
       },
       "help": {
        "en": "Route Partition",
        "ko": "Route Partition"
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
        "en": "Advertise Globally Ils",
        "ko": "Advertise Globally Ils"
       },
       "help": {
        "en": "Advertise Globally Ils",
        "ko": "Advertise Globally Ils"
       }
      }
     ]
    },
    "label": {
     "en": "Enterprise Alt Num",
     "ko": "Enterprise Alt Num"
    },
    "help": {
     "en": "Enterprise Alt Num",
     "ko": "Enterprise Alt Num"
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
        "en": "Num Mask",
        "ko": "Num Mask"
       },
       "help": {
        "en": "Num Mask",
        "ko": "Num Mask"
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
        "en": "Is Urgent",
        "ko": "Is Urgent"
       },
       "help": {
        "en": "Is Urgent",
        "ko": "Is Urgent"
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
        "en": "Add Local Route Partition",
        "ko": "Add Local Route Partition"
       },
       "help": {
        "en": "Add Local Route Partition",
        "ko": "Add Local Route Partition"
       }
      },
      {
       "key": "routePartition",
       "axl": "routePartition",
       "type": {
        "kind": "reference",
        "to": "~RoutePartition"
       },
       "nillable": true,
       "label": {
        "en": "Route Partition",
        "ko": "Route Partition"
       },
       "help": {
        "en": "Route Partition",
        "ko": "Route Partition"
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
        "en": "Advertise Globally Ils",
        "ko": "Advertise Globally Ils"
       },
       "help": {
        "en": "Advertise Globally Ils",
        "ko": "Advertise Globally Ils"
       }
      }
     ]
    },
    "label": {
     "en": "E164 Alt Num",
     "ko": "E164 Alt Num"
    },
    "help": {
     "en": "E164 Alt Num",
     "ko": "E164 Alt Num"
    }
   },
   {
    "key": "pstnFailover",
    "axl": "pstnFailover",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Pstn Failover",
     "ko": "Pstn Failover"
    },
    "help": {
     "en": "Pstn Failover",
     "ko": "Pstn Failover"
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
     "en": "Call Control Agent Profile",
     "ko": "Call Control Agent Profile"
    },
    "help": {
     "en": "Call Control Agent Profile",
     "ko": "Call Control Agent Profile"
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
     "en": "Associated Devices",
     "ko": "Associated Devices"
    },
    "help": {
     "en": "Associated Devices",
     "ko": "Associated Devices"
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
     "en": "Use Enterprise Alt Num",
     "ko": "Use Enterprise Alt Num"
    },
    "help": {
     "en": "Use Enterprise Alt Num",
     "ko": "Use Enterprise Alt Num"
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
     "en": "Use E164 Alt Num",
     "ko": "Use E164 Alt Num"
    },
    "help": {
     "en": "Use E164 Alt Num",
     "ko": "Use E164 Alt Num"
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
     "ko": "Active"
    },
    "help": {
     "en": "Active",
     "ko": "Active"
    }
   },
   {
    "key": "externalPresentationInfo",
    "axl": "externalPresentationInfo",
    "type": {
     "kind": "map",
     "fields": [
      {
       "key": "isAnonymous",
       "axl": "isAnonymous",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Is Anonymous",
        "ko": "Is Anonymous"
       },
       "help": {
        "en": "Is Anonymous",
        "ko": "Is Anonymous"
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
           "en": "External Presentation Number",
           "ko": "External Presentation Number"
          },
          "help": {
           "en": "External Presentation Number",
           "ko": "External Presentation Number"
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
           "en": "External Presentation",
           "ko": "External Presentation"
          },
          "help": {
           "en": "External Presentation",
           "ko": "External Presentation"
          }
         }
        ]
       },
       "label": {
        "en": "Presentation Info",
        "ko": "Presentation Info"
       },
       "help": {
        "en": "Presentation Info",
        "ko": "Presentation Info"
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
     "en": "External Presentation Info",
     "ko": "External Presentation Info"
    },
    "help": {
     "en": "External Presentation Info",
     "ko": "External Presentation Info"
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
  "fields": [
   {
    "key": "firstName",
    "axl": "firstName",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "First",
     "ko": "First"
    },
    "help": {
     "en": "First",
     "ko": "First"
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
     "en": "Display",
     "ko": "Display"
    },
    "help": {
     "en": "Display",
     "ko": "Display"
    }
   },
   {
    "key": "middleName",
    "axl": "middleName",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Middle",
     "ko": "Middle"
    },
    "help": {
     "en": "Middle",
     "ko": "Middle"
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
     "en": "Last",
     "ko": "Last"
    },
    "help": {
     "en": "Last",
     "ko": "Last"
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
     "en": "Em Max Login Time",
     "ko": "Em Max Login Time"
    },
    "help": {
     "en": "Em Max Login Time",
     "ko": "Em Max Login Time"
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
     "en": "Userid",
     "ko": "Userid"
    },
    "help": {
     "en": "Userid",
     "ko": "Userid"
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
     "ko": "Password"
    },
    "help": {
     "en": "Password",
     "ko": "Password"
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
     "en": "Pin",
     "ko": "Pin"
    },
    "help": {
     "en": "Pin",
     "ko": "Pin"
    }
   },
   {
    "key": "mailid",
    "axl": "mailid",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Mailid",
     "ko": "Mailid"
    },
    "help": {
     "en": "Mailid",
     "ko": "Mailid"
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
     "ko": "Department"
    },
    "help": {
     "en": "Department",
     "ko": "Department"
    }
   },
   {
    "key": "manager",
    "axl": "manager",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Manager",
     "ko": "Manager"
    },
    "help": {
     "en": "Manager",
     "ko": "Manager"
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale"
    },
    "nillable": true,
    "label": {
     "en": "User Locale",
     "ko": "User Locale"
    },
    "help": {
     "en": "User Locale",
     "ko": "User Locale"
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
      "to": "~Device"
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Associated Devices",
     "ko": "Associated Devices"
    },
    "help": {
     "en": "Associated Devices",
     "ko": "Associated Devices"
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
        "en": "Pattern",
        "ko": "Pattern"
       },
       "help": {
        "en": "Pattern",
        "ko": "Pattern"
       }
      },
      {
       "key": "routePartition",
       "axl": "routePartitionName",
       "type": {
        "kind": "reference",
        "to": "~RoutePartition"
       },
       "label": {
        "en": "Route Partition",
        "ko": "Route Partition"
       },
       "help": {
        "en": "Route Partition",
        "ko": "Route Partition"
       }
      }
     ]
    },
    "label": {
     "en": "Primary Extension",
     "ko": "Primary Extension"
    },
    "help": {
     "en": "Primary Extension",
     "ko": "Primary Extension"
    }
   },
   {
    "key": "associatedPc",
    "axl": "associatedPc",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Associated Pc",
     "ko": "Associated Pc"
    },
    "help": {
     "en": "Associated Pc",
     "ko": "Associated Pc"
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
         "to": "~UserGroup"
        },
        "required": true,
        "label": {
         "en": "Name",
         "ko": "Name"
        },
        "help": {
         "en": "Name",
         "ko": "Name"
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
         "en": "User Roles",
         "ko": "User Roles"
        },
        "help": {
         "en": "User Roles",
         "ko": "User Roles"
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
     "en": "Associated Groups",
     "ko": "Associated Groups"
    },
    "help": {
     "en": "Associated Groups",
     "ko": "Associated Groups"
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
     "en": "Enable Cti",
     "ko": "Enable Cti"
    },
    "help": {
     "en": "Enable Cti",
     "ko": "Enable Cti"
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
     "en": "Digest Credentials",
     "ko": "Digest Credentials"
    },
    "help": {
     "en": "Digest Credentials",
     "ko": "Digest Credentials"
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
      "to": "~DeviceProfile"
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Phone Profiles",
     "ko": "Phone Profiles"
    },
    "help": {
     "en": "Phone Profiles",
     "ko": "Phone Profiles"
    }
   },
   {
    "key": "defaultProfile",
    "axl": "defaultProfile",
    "type": {
     "kind": "reference",
     "to": "~DeviceProfile"
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Default Profile",
     "ko": "Default Profile"
    },
    "help": {
     "en": "Default Profile",
     "ko": "Default Profile"
    }
   },
   {
    "key": "presenceGroup",
    "axl": "presenceGroupName",
    "type": {
     "kind": "reference",
     "to": "~PresenceGroup"
    },
    "addDefault": "Standard Presence group",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Presence Group",
     "ko": "Presence Group"
    },
    "help": {
     "en": "Presence Group",
     "ko": "Presence Group"
    }
   },
   {
    "key": "subscribeCallingSearchSpace",
    "axl": "subscribeCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Subscribe Calling Search Space",
     "ko": "Subscribe Calling Search Space"
    },
    "help": {
     "en": "Subscribe Calling Search Space",
     "ko": "Subscribe Calling Search Space"
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
     "en": "Enable Mobility",
     "ko": "Enable Mobility"
    },
    "help": {
     "en": "Enable Mobility",
     "ko": "Enable Mobility"
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
     "en": "Enable Mobile Voice Access",
     "ko": "Enable Mobile Voice Access"
    },
    "help": {
     "en": "Enable Mobile Voice Access",
     "ko": "Enable Mobile Voice Access"
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
     "en": "Max Desk Pickup Wait Time",
     "ko": "Max Desk Pickup Wait Time"
    },
    "help": {
     "en": "Max Desk Pickup Wait Time",
     "ko": "Max Desk Pickup Wait Time"
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
     "en": "Remote Destination Limit",
     "ko": "Remote Destination Limit"
    },
    "help": {
     "en": "Remote Destination Limit",
     "ko": "Remote Destination Limit"
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
     "en": "Associated Remote Destination Profiles",
     "ko": "Associated Remote Destination Profiles"
    },
    "help": {
     "en": "Associated Remote Destination Profiles",
     "ko": "Associated Remote Destination Profiles"
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
        "to": "~CredentialPolicy"
       },
       "label": {
        "en": "Pwd Cred Policy",
        "ko": "Pwd Cred Policy"
       },
       "help": {
        "en": "Pwd Cred Policy",
        "ko": "Pwd Cred Policy"
       }
      },
      {
       "key": "pwdCredUserCantChange",
       "axl": "pwdCredUserCantChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pwd Cred User Cant Change",
        "ko": "Pwd Cred User Cant Change"
       },
       "help": {
        "en": "Pwd Cred User Cant Change",
        "ko": "Pwd Cred User Cant Change"
       }
      },
      {
       "key": "pwdCredUserMustChange",
       "axl": "pwdCredUserMustChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pwd Cred User Must Change",
        "ko": "Pwd Cred User Must Change"
       },
       "help": {
        "en": "Pwd Cred User Must Change",
        "ko": "Pwd Cred User Must Change"
       }
      },
      {
       "key": "pwdCredDoesNotExpire",
       "axl": "pwdCredDoesNotExpire",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pwd Cred Does Not Expire",
        "ko": "Pwd Cred Does Not Expire"
       },
       "help": {
        "en": "Pwd Cred Does Not Expire",
        "ko": "Pwd Cred Does Not Expire"
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
        "en": "Pwd Cred Time Changed",
        "ko": "Pwd Cred Time Changed"
       },
       "help": {
        "en": "Pwd Cred Time Changed",
        "ko": "Pwd Cred Time Changed"
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
        "en": "Pwd Cred Time Admin Lockout",
        "ko": "Pwd Cred Time Admin Lockout"
       },
       "help": {
        "en": "Pwd Cred Time Admin Lockout",
        "ko": "Pwd Cred Time Admin Lockout"
       }
      },
      {
       "key": "pwdCredLockedByAdministrator",
       "axl": "pwdCredLockedByAdministrator",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pwd Cred Locked By Administrator",
        "ko": "Pwd Cred Locked By Administrator"
       },
       "help": {
        "en": "Pwd Cred Locked By Administrator",
        "ko": "Pwd Cred Locked By Administrator"
       }
      },
      {
       "key": "pwdResetHackCount",
       "axl": "pwdResetHackCount",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pwd Reset Hack Count",
        "ko": "Pwd Reset Hack Count"
       },
       "help": {
        "en": "Pwd Reset Hack Count",
        "ko": "Pwd Reset Hack Count"
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
     "en": "Password Credentials",
     "ko": "Password Credentials"
    },
    "help": {
     "en": "Password Credentials",
     "ko": "Password Credentials"
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
        "to": "~CredentialPolicy"
       },
       "label": {
        "en": "Pin Cred Policy",
        "ko": "Pin Cred Policy"
       },
       "help": {
        "en": "Pin Cred Policy",
        "ko": "Pin Cred Policy"
       }
      },
      {
       "key": "pinCredUserCantChange",
       "axl": "pinCredUserCantChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pin Cred User Cant Change",
        "ko": "Pin Cred User Cant Change"
       },
       "help": {
        "en": "Pin Cred User Cant Change",
        "ko": "Pin Cred User Cant Change"
       }
      },
      {
       "key": "pinCredUserMustChange",
       "axl": "pinCredUserMustChange",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pin Cred User Must Change",
        "ko": "Pin Cred User Must Change"
       },
       "help": {
        "en": "Pin Cred User Must Change",
        "ko": "Pin Cred User Must Change"
       }
      },
      {
       "key": "pinCredDoesNotExpire",
       "axl": "pinCredDoesNotExpire",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pin Cred Does Not Expire",
        "ko": "Pin Cred Does Not Expire"
       },
       "help": {
        "en": "Pin Cred Does Not Expire",
        "ko": "Pin Cred Does Not Expire"
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
        "en": "Pin Cred Time Changed",
        "ko": "Pin Cred Time Changed"
       },
       "help": {
        "en": "Pin Cred Time Changed",
        "ko": "Pin Cred Time Changed"
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
        "en": "Pin Cred Time Admin Lockout",
        "ko": "Pin Cred Time Admin Lockout"
       },
       "help": {
        "en": "Pin Cred Time Admin Lockout",
        "ko": "Pin Cred Time Admin Lockout"
       }
      },
      {
       "key": "pinCredLockedByAdministrator",
       "axl": "pinCredLockedByAdministrator",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pin Cred Locked By Administrator",
        "ko": "Pin Cred Locked By Administrator"
       },
       "help": {
        "en": "Pin Cred Locked By Administrator",
        "ko": "Pin Cred Locked By Administrator"
       }
      },
      {
       "key": "pinResetHackCount",
       "axl": "pinResetHackCount",
       "type": {
        "kind": "boolean"
       },
       "label": {
        "en": "Pin Reset Hack Count",
        "ko": "Pin Reset Hack Count"
       },
       "help": {
        "en": "Pin Reset Hack Count",
        "ko": "Pin Reset Hack Count"
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
     "en": "Pin Credentials",
     "ko": "Pin Credentials"
    },
    "help": {
     "en": "Pin Credentials",
     "ko": "Pin Credentials"
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
     "en": "Associated Tod Access",
     "ko": "Associated Tod Access"
    },
    "help": {
     "en": "Associated Tod Access",
     "ko": "Associated Tod Access"
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
     "en": "Status",
     "ko": "Status"
    },
    "help": {
     "en": "Status",
     "ko": "Status"
    }
   },
   {
    "key": "enableEmcc",
    "axl": "enableEmcc",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Enable Emcc",
     "ko": "Enable Emcc"
    },
    "help": {
     "en": "Enable Emcc",
     "ko": "Enable Emcc"
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
     "en": "Associated Capf Profiles",
     "ko": "Associated Capf Profiles"
    },
    "help": {
     "en": "Associated Capf Profiles",
     "ko": "Associated Capf Profiles"
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
      "to": "~DeviceProfile"
     },
     "unordered": true
    },
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Cti Controlled Device Profiles",
     "ko": "Cti Controlled Device Profiles"
    },
    "help": {
     "en": "Cti Controlled Device Profiles",
     "ko": "Cti Controlled Device Profiles"
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
     "en": "Pattern Precedence",
     "ko": "Pattern Precedence"
    },
    "help": {
     "en": "Pattern Precedence",
     "ko": "Pattern Precedence"
    }
   },
   {
    "key": "numericUserId",
    "axl": "numericUserId",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Numeric User Id",
     "ko": "Numeric User Id"
    },
    "help": {
     "en": "Numeric User Id",
     "ko": "Numeric User Id"
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
     "en": "Mlpp Password",
     "ko": "Mlpp Password"
    },
    "help": {
     "en": "Mlpp Password",
     "ko": "Mlpp Password"
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
      "fields": [
       {
        "key": "name",
        "axl": "name",
        "type": {
         "kind": "string"
        },
        "label": {
         "en": "Name",
         "ko": "Name"
        },
        "help": {
         "en": "Name",
         "ko": "Name"
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
         "ko": "Value"
        },
        "help": {
         "en": "Value",
         "ko": "Value"
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
     "en": "Custom User Fields",
     "ko": "Custom User Fields"
    },
    "help": {
     "en": "Custom User Fields",
     "ko": "Custom User Fields"
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
     "en": "Home Cluster",
     "ko": "Home Cluster"
    },
    "help": {
     "en": "Home Cluster",
     "ko": "Home Cluster"
    }
   },
   {
    "key": "imAndPresenceEnable",
    "axl": "imAndPresenceEnable",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Im And Presence Enable",
     "ko": "Im And Presence Enable"
    },
    "help": {
     "en": "Im And Presence Enable",
     "ko": "Im And Presence Enable"
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
     "en": "Service Profile",
     "ko": "Service Profile"
    },
    "help": {
     "en": "Service Profile",
     "ko": "Service Profile"
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
         "to": "~Line"
        },
        "label": {
         "en": "Laap Associate",
         "ko": "Laap Associate"
        },
        "help": {
         "en": "Laap Associate",
         "ko": "Laap Associate"
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
         "en": "Laap Product Type",
         "ko": "Laap Product Type"
        },
        "help": {
         "en": "Laap Product Type",
         "ko": "Laap Product Type"
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
         "en": "Laap Device",
         "ko": "Laap Device"
        },
        "help": {
         "en": "Laap Device",
         "ko": "Laap Device"
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
         "en": "Laap Directory",
         "ko": "Laap Directory"
        },
        "help": {
         "en": "Laap Directory",
         "ko": "Laap Directory"
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
         "en": "Laap Partition",
         "ko": "Laap Partition"
        },
        "help": {
         "en": "Laap Partition",
         "ko": "Laap Partition"
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
         "en": "Laap Description",
         "ko": "Laap Description"
        },
        "help": {
         "en": "Laap Description",
         "ko": "Laap Description"
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
     "en": "Line Appearance Association For Presences",
     "ko": "Line Appearance Association For Presences"
    },
    "help": {
     "en": "Line Appearance Association For Presences",
     "ko": "Line Appearance Association For Presences"
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
     "en": "Directory Uri",
     "ko": "Directory Uri"
    },
    "help": {
     "en": "Directory Uri",
     "ko": "Directory Uri"
    }
   },
   {
    "key": "telephoneNumber",
    "axl": "telephoneNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Telephone Number",
     "ko": "Telephone Number"
    },
    "help": {
     "en": "Telephone Number",
     "ko": "Telephone Number"
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
     "ko": "Title"
    },
    "help": {
     "en": "Title",
     "ko": "Title"
    }
   },
   {
    "key": "mobileNumber",
    "axl": "mobileNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Mobile Number",
     "ko": "Mobile Number"
    },
    "help": {
     "en": "Mobile Number",
     "ko": "Mobile Number"
    }
   },
   {
    "key": "homeNumber",
    "axl": "homeNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Home Number",
     "ko": "Home Number"
    },
    "help": {
     "en": "Home Number",
     "ko": "Home Number"
    }
   },
   {
    "key": "pagerNumber",
    "axl": "pagerNumber",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Pager Number",
     "ko": "Pager Number"
    },
    "help": {
     "en": "Pager Number",
     "ko": "Pager Number"
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
         "en": "Sort Order",
         "ko": "Sort Order"
        },
        "help": {
         "en": "Sort Order",
         "ko": "Sort Order"
        }
       },
       {
        "key": "pattern",
        "axl": "pattern",
        "type": {
         "kind": "reference",
         "to": "~Line"
        },
        "required": true,
        "label": {
         "en": "Pattern",
         "ko": "Pattern"
        },
        "help": {
         "en": "Pattern",
         "ko": "Pattern"
        }
       },
       {
        "key": "routePartition",
        "axl": "routePartition",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "label": {
         "en": "Route Partition",
         "ko": "Route Partition"
        },
        "help": {
         "en": "Route Partition",
         "ko": "Route Partition"
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
         "en": "Line Primary Uri",
         "ko": "Line Primary Uri"
        },
        "help": {
         "en": "Line Primary Uri",
         "ko": "Line Primary Uri"
        }
       },
       {
        "key": "partition",
        "axl": "partition",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "nillable": true,
        "label": {
         "en": "Partition",
         "ko": "Partition"
        },
        "help": {
         "en": "Partition",
         "ko": "Partition"
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
     "en": "Extensions Info",
     "ko": "Extensions Info"
    },
    "help": {
     "en": "Extensions Info",
     "ko": "Extensions Info"
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
     "en": "Self Service",
     "ko": "Self Service"
    },
    "help": {
     "en": "Self Service",
     "ko": "Self Service"
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
     "en": "User Profile",
     "ko": "User Profile"
    },
    "help": {
     "en": "User Profile",
     "ko": "User Profile"
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
     "en": "Calendar Presence",
     "ko": "Calendar Presence"
    },
    "help": {
     "en": "Calendar Presence",
     "ko": "Calendar Presence"
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
     "en": "Ldap Directory",
     "ko": "Ldap Directory"
    },
    "help": {
     "en": "Ldap Directory",
     "ko": "Ldap Directory"
    }
   },
   {
    "key": "userIdentity",
    "axl": "userIdentity",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "User Identity",
     "ko": "User Identity"
    },
    "help": {
     "en": "User Identity",
     "ko": "User Identity"
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
     "en": "Name Dialing",
     "ko": "Name Dialing"
    },
    "help": {
     "en": "Name Dialing",
     "ko": "Name Dialing"
    }
   },
   {
    "key": "ipccExtension",
    "axl": "ipccExtension",
    "type": {
     "kind": "reference",
     "to": "~Line"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Ipcc Extension",
     "ko": "Ipcc Extension"
    },
    "help": {
     "en": "Ipcc Extension",
     "ko": "Ipcc Extension"
    }
   },
   {
    "key": "ipccRoutePartition",
    "axl": "ipccRoutePartition",
    "type": {
     "kind": "reference",
     "to": "~RoutePartition"
    },
    "nillable": true,
    "versions": "12.0+",
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Ipcc Route Partition",
     "ko": "Ipcc Route Partition"
    },
    "help": {
     "en": "Ipcc Route Partition",
     "ko": "Ipcc Route Partition"
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
     "en": "Convert User Account",
     "ko": "Convert User Account"
    },
    "help": {
     "en": "Convert User Account",
     "ko": "Convert User Account"
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
     "en": "Account Type",
     "ko": "Account Type"
    },
    "help": {
     "en": "Account Type",
     "ko": "Account Type"
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
     "en": "Authentication Type",
     "ko": "Authentication Type"
    },
    "help": {
     "en": "Authentication Type",
     "ko": "Authentication Type"
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
     "en": "Enable User To Host Conference Now",
     "ko": "Enable User To Host Conference Now"
    },
    "help": {
     "en": "Enable User To Host Conference Now",
     "ko": "Enable User To Host Conference Now"
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
     "en": "Attendees Access Code",
     "ko": "Attendees Access Code"
    },
    "help": {
     "en": "Attendees Access Code",
     "ko": "Attendees Access Code"
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
     "en": "Zero Hop",
     "ko": "Zero Hop"
    },
    "help": {
     "en": "Zero Hop",
     "ko": "Zero Hop"
    }
   },
   {
    "key": "customer",
    "axl": "customerName",
    "type": {
     "kind": "reference",
     "to": "~Customer"
    },
    "nillable": true,
    "versions": "12.5+",
    "label": {
     "en": "Customer",
     "ko": "Customer"
    },
    "help": {
     "en": "Customer",
     "ko": "Customer"
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
      "to": "~Headset"
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
     "en": "Associated Headsets",
     "ko": "Associated Headsets"
    },
    "help": {
     "en": "Associated Headsets",
     "ko": "Associated Headsets"
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
     "ko": "Name"
    },
    "help": {
     "en": "Name",
     "ko": "Name"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "Product",
     "ko": "Product"
    },
    "help": {
     "en": "Product",
     "ko": "Product"
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
     "en": "Class",
     "ko": "Class"
    },
    "help": {
     "en": "Class",
     "ko": "Class"
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
     "en": "Protocol",
     "ko": "Protocol"
    },
    "help": {
     "en": "Protocol",
     "ko": "Protocol"
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
     "en": "Protocol Side",
     "ko": "Protocol Side"
    },
    "help": {
     "en": "Protocol Side",
     "ko": "Protocol Side"
    }
   },
   {
    "key": "callingSearchSpace",
    "axl": "callingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Calling Search Space",
     "ko": "Calling Search Space"
    },
    "help": {
     "en": "Calling Search Space",
     "ko": "Calling Search Space"
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
     "en": "Device Pool",
     "ko": "Device Pool"
    },
    "help": {
     "en": "Device Pool",
     "ko": "Device Pool"
    }
   },
   {
    "key": "commonDeviceConfig",
    "axl": "commonDeviceConfigName",
    "type": {
     "kind": "reference",
     "to": "~CommonDeviceConfig"
    },
    "nillable": true,
    "label": {
     "en": "Common Device Config",
     "ko": "Common Device Config"
    },
    "help": {
     "en": "Common Device Config",
     "ko": "Common Device Config"
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
     "en": "Common Phone Config",
     "ko": "Common Phone Config"
    },
    "help": {
     "en": "Common Phone Config",
     "ko": "Common Phone Config"
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
     "en": "Network Location",
     "ko": "Network Location"
    },
    "help": {
     "en": "Network Location",
     "ko": "Network Location"
    }
   },
   {
    "key": "location",
    "axl": "locationName",
    "type": {
     "kind": "reference",
     "to": "~Location"
    },
    "addDefault": "Hub_None",
    "label": {
     "en": "Location",
     "ko": "Location"
    },
    "help": {
     "en": "Location",
     "ko": "Location"
    }
   },
   {
    "key": "mediaResourceList",
    "axl": "mediaResourceListName",
    "type": {
     "kind": "reference",
     "to": "~MediaResourceList"
    },
    "nillable": true,
    "label": {
     "en": "Media Resource List",
     "ko": "Media Resource List"
    },
    "help": {
     "en": "Media Resource List",
     "ko": "Media Resource List"
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
     "en": "Network Hold Moh Audio Source Id",
     "ko": "Network Hold Moh Audio Source Id"
    },
    "help": {
     "en": "Network Hold Moh Audio Source Id",
     "ko": "Network Hold Moh Audio Source Id"
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
     "en": "User Hold Moh Audio Source Id",
     "ko": "User Hold Moh Audio Source Id"
    },
    "help": {
     "en": "User Hold Moh Audio Source Id",
     "ko": "User Hold Moh Audio Source Id"
    }
   },
   {
    "key": "automatedAlternateRoutingCss",
    "axl": "automatedAlternateRoutingCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Automated Alternate Routing Css",
     "ko": "Automated Alternate Routing Css"
    },
    "help": {
     "en": "Automated Alternate Routing Css",
     "ko": "Automated Alternate Routing Css"
    }
   },
   {
    "key": "aarNeighborhood",
    "axl": "aarNeighborhoodName",
    "type": {
     "kind": "reference",
     "to": "~AarGroup"
    },
    "nillable": true,
    "label": {
     "en": "Aar Neighborhood",
     "ko": "Aar Neighborhood"
    },
    "help": {
     "en": "Aar Neighborhood",
     "ko": "Aar Neighborhood"
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
     "en": "Load Information",
     "ko": "Load Information"
    },
    "help": {
     "en": "Load Information",
     "ko": "Load Information"
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
     "en": "Vendor Config",
     "ko": "Vendor Config"
    },
    "help": {
     "en": "Vendor Config",
     "ko": "Vendor Config"
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
     "ko": "ICE(Interactive Connectivity Establishment)"
    },
    "help": {
     "en": "Lets MRA endpoints of one call send media directly, with TURN servers as fallback.",
     "ko": "MRA 엔드포인트 간에 미디어를 직접 전송하고, 불가능할 때 TURN 서버로 릴레이하도록 합니다."
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
     "en": "Version Stamp",
     "ko": "Version Stamp"
    },
    "help": {
     "en": "Version Stamp",
     "ko": "Version Stamp"
    }
   },
   {
    "key": "traceFlag",
    "axl": "traceFlag",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Trace Flag",
     "ko": "Trace Flag"
    },
    "help": {
     "en": "Trace Flag",
     "ko": "Trace Flag"
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
     "en": "Mlpp Domain Id",
     "ko": "Mlpp Domain Id"
    },
    "help": {
     "en": "Mlpp Domain Id",
     "ko": "Mlpp Domain Id"
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
     "en": "Mlpp Indication Status",
     "ko": "Mlpp Indication Status"
    },
    "help": {
     "en": "Mlpp Indication Status",
     "ko": "Mlpp Indication Status"
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
     "en": "Preemption",
     "ko": "Preemption"
    },
    "help": {
     "en": "Preemption",
     "ko": "Preemption"
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
     "en": "Use Trusted Relay Point",
     "ko": "Use Trusted Relay Point"
    },
    "help": {
     "en": "Use Trusted Relay Point",
     "ko": "Use Trusted Relay Point"
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
     "en": "Retry Video Call As Audio",
     "ko": "Retry Video Call As Audio"
    },
    "help": {
     "en": "Retry Video Call As Audio",
     "ko": "Retry Video Call As Audio"
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
     "en": "Security Profile",
     "ko": "Security Profile"
    },
    "help": {
     "en": "Security Profile",
     "ko": "Security Profile"
    },
    "step": "8"
   },
   {
    "key": "sipProfile",
    "axl": "sipProfileName",
    "type": {
     "kind": "reference",
     "to": "~SipProfile"
    },
    "nillable": true,
    "label": {
     "en": "Sip Profile",
     "ko": "Sip Profile"
    },
    "help": {
     "en": "Sip Profile",
     "ko": "Sip Profile"
    }
   },
   {
    "key": "cgpnTransformationCss",
    "axl": "cgpnTransformationCssName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Cgpn Transformation Css",
     "ko": "Cgpn Transformation Css"
    },
    "help": {
     "en": "Cgpn Transformation Css",
     "ko": "Cgpn Transformation Css"
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
     "en": "Use Device Pool Cgpn Transform Css",
     "ko": "Use Device Pool Cgpn Transform Css"
    },
    "help": {
     "en": "Use Device Pool Cgpn Transform Css",
     "ko": "Use Device Pool Cgpn Transform Css"
    }
   },
   {
    "key": "geoLocation",
    "axl": "geoLocationName",
    "type": {
     "kind": "reference",
     "to": "~GeoLocation"
    },
    "nillable": true,
    "label": {
     "en": "Geo Location",
     "ko": "Geo Location"
    },
    "help": {
     "en": "Geo Location",
     "ko": "Geo Location"
    }
   },
   {
    "key": "geoLocationFilter",
    "axl": "geoLocationFilterName",
    "type": {
     "kind": "reference",
     "to": "~GeoLocationFilter"
    },
    "nillable": true,
    "label": {
     "en": "Geo Location Filter",
     "ko": "Geo Location Filter"
    },
    "help": {
     "en": "Geo Location Filter",
     "ko": "Geo Location Filter"
    }
   },
   {
    "key": "sendGeoLocation",
    "axl": "sendGeoLocation",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Send Geo Location",
     "ko": "Send Geo Location"
    },
    "help": {
     "en": "Send Geo Location",
     "ko": "Send Geo Location"
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
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
         "en": "Label",
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
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
         "en": "Display",
         "ko": "Display"
        },
        "help": {
         "en": "Display",
         "ko": "Display"
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
         "en": "Pattern",
         "ko": "Pattern"
        },
        "help": {
         "en": "Pattern",
         "ko": "Pattern"
        }
       },
       {
        "key": "routePartition",
        "axl": "dirn/routePartitionName",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "addDefault": null,
        "nillable": true,
        "label": {
         "en": "Route Partition",
         "ko": "Route Partition"
        },
        "help": {
         "en": "Route Partition",
         "ko": "Route Partition"
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
         "en": "Ring Setting",
         "ko": "Ring Setting"
        },
        "help": {
         "en": "Ring Setting",
         "ko": "Ring Setting"
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
         "en": "Consecutive Ring Setting",
         "ko": "Consecutive Ring Setting"
        },
        "help": {
         "en": "Consecutive Ring Setting",
         "ko": "Consecutive Ring Setting"
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
         "en": "Ring Setting Idle Pickup Alert",
         "ko": "Ring Setting Idle Pickup Alert"
        },
        "help": {
         "en": "Ring Setting Idle Pickup Alert",
         "ko": "Ring Setting Idle Pickup Alert"
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
         "en": "Ring Setting Active Pickup Alert",
         "ko": "Ring Setting Active Pickup Alert"
        },
        "help": {
         "en": "Ring Setting Active Pickup Alert",
         "ko": "Ring Setting Active Pickup Alert"
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
         "en": "Display Ascii",
         "ko": "Display Ascii"
        },
        "help": {
         "en": "Display Ascii",
         "ko": "Display Ascii"
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
         "en": "E164 Mask",
         "ko": "E164 Mask"
        },
        "help": {
         "en": "E164 Mask",
         "ko": "E164 Mask"
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
         "en": "Dial Plan Wizard Id",
         "ko": "Dial Plan Wizard Id"
        },
        "help": {
         "en": "Dial Plan Wizard Id",
         "ko": "Dial Plan Wizard Id"
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
         "en": "Mwl Policy",
         "ko": "Mwl Policy"
        },
        "help": {
         "en": "Mwl Policy",
         "ko": "Mwl Policy"
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
         "en": "Max Num Calls",
         "ko": "Max Num Calls"
        },
        "help": {
         "en": "Max Num Calls",
         "ko": "Max Num Calls"
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
         "en": "Busy Trigger",
         "ko": "Busy Trigger"
        },
        "help": {
         "en": "Busy Trigger",
         "ko": "Busy Trigger"
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
            "en": "Caller",
            "ko": "Caller"
           },
           "help": {
            "en": "Caller",
            "ko": "Caller"
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
            "en": "Caller Number",
            "ko": "Caller Number"
           },
           "help": {
            "en": "Caller Number",
            "ko": "Caller Number"
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
            "en": "Redirected Number",
            "ko": "Redirected Number"
           },
           "help": {
            "en": "Redirected Number",
            "ko": "Redirected Number"
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
            "en": "Dialed Number",
            "ko": "Dialed Number"
           },
           "help": {
            "en": "Dialed Number",
            "ko": "Dialed Number"
           }
          }
         ]
        },
        "label": {
         "en": "Call Info Display",
         "ko": "Call Info Display"
        },
        "help": {
         "en": "Call Info Display",
         "ko": "Call Info Display"
        }
       },
       {
        "key": "recordingProfile",
        "axl": "recordingProfileName",
        "type": {
         "kind": "reference",
         "to": "~RecordingProfile"
        },
        "nillable": true,
        "label": {
         "en": "Recording Profile",
         "ko": "Recording Profile"
        },
        "help": {
         "en": "Recording Profile",
         "ko": "Recording Profile"
        }
       },
       {
        "key": "monitoringCss",
        "axl": "monitoringCssName",
        "type": {
         "kind": "reference",
         "to": "~Css"
        },
        "nillable": true,
        "label": {
         "en": "Monitoring Css",
         "ko": "Monitoring Css"
        },
        "help": {
         "en": "Monitoring Css",
         "ko": "Monitoring Css"
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
         "en": "Recording Flag",
         "ko": "Recording Flag"
        },
        "help": {
         "en": "Recording Flag",
         "ko": "Recording Flag"
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
         "en": "Audible Mwi",
         "ko": "Audible Mwi"
        },
        "help": {
         "en": "Audible Mwi",
         "ko": "Audible Mwi"
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
         "en": "Speed Dial",
         "ko": "Speed Dial"
        },
        "help": {
         "en": "Speed Dial",
         "ko": "Speed Dial"
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
         "en": "Partition Usage",
         "ko": "Partition Usage"
        },
        "help": {
         "en": "Partition Usage",
         "ko": "Partition Usage"
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
             "en": "User Id",
             "ko": "User Id"
            },
            "help": {
             "en": "User Id",
             "ko": "User Id"
            }
           }
          ]
         },
         "itemKey": "userId",
         "unordered": true
        },
        "label": {
         "en": "Associated Endusers",
         "ko": "Associated Endusers"
        },
        "help": {
         "en": "Associated Endusers",
         "ko": "Associated Endusers"
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
         "en": "Missed Call Logging",
         "ko": "Missed Call Logging"
        },
        "help": {
         "en": "Missed Call Logging",
         "ko": "Missed Call Logging"
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
         "en": "Recording Media Source",
         "ko": "Recording Media Source"
        },
        "help": {
         "en": "Recording Media Source",
         "ko": "Recording Media Source"
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
     "ko": "Lines"
    },
    "help": {
     "en": "Lines",
     "ko": "Lines"
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
     "en": "Number Of Buttons",
     "ko": "Number Of Buttons"
    },
    "help": {
     "en": "Number Of Buttons",
     "ko": "Number Of Buttons"
    }
   },
   {
    "key": "phoneTemplate",
    "axl": "phoneTemplateName",
    "type": {
     "kind": "reference",
     "to": "~PhoneButtonTemplate"
    },
    "addDefault": null,
    "nillable": true,
    "label": {
     "en": "Phone Template",
     "ko": "Phone Template"
    },
    "help": {
     "en": "Phone Template",
     "ko": "Phone Template"
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
         "en": "Dirn",
         "ko": "Dirn"
        },
        "help": {
         "en": "Dirn",
         "ko": "Dirn"
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
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Speeddials",
     "ko": "Speeddials"
    },
    "help": {
     "en": "Speeddials",
     "ko": "Speeddials"
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
         "en": "Blf Dest",
         "ko": "Blf Dest"
        },
        "help": {
         "en": "Blf Dest",
         "ko": "Blf Dest"
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
         "en": "Blf Dirn",
         "ko": "Blf Dirn"
        },
        "help": {
         "en": "Blf Dirn",
         "ko": "Blf Dirn"
        }
       },
       {
        "key": "routePartition",
        "axl": "routePartition",
        "type": {
         "kind": "reference",
         "to": "~RoutePartition"
        },
        "label": {
         "en": "Route Partition",
         "ko": "Route Partition"
        },
        "help": {
         "en": "Route Partition",
         "ko": "Route Partition"
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
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
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
         "en": "Associated Blf Sd Features",
         "ko": "Associated Blf Sd Features"
        },
        "help": {
         "en": "Associated Blf Sd Features",
         "ko": "Associated Blf Sd Features"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Busy Lamp Fields",
     "ko": "Busy Lamp Fields"
    },
    "help": {
     "en": "Busy Lamp Fields",
     "ko": "Busy Lamp Fields"
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
     "en": "Primary Phone",
     "ko": "Primary Phone"
    },
    "help": {
     "en": "Primary Phone",
     "ko": "Primary Phone"
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
     "en": "Ring Setting Idle Blf Audible Alert",
     "ko": "Ring Setting Idle Blf Audible Alert"
    },
    "help": {
     "en": "Ring Setting Idle Blf Audible Alert",
     "ko": "Ring Setting Idle Blf Audible Alert"
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
     "en": "Ring Setting Busy Blf Audible Alert",
     "ko": "Ring Setting Busy Blf Audible Alert"
    },
    "help": {
     "en": "Ring Setting Busy Blf Audible Alert",
     "ko": "Ring Setting Busy Blf Audible Alert"
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
         "ko": "Label"
        },
        "help": {
         "en": "Label",
         "ko": "Label"
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
            "en": "Dn Pattern",
            "ko": "Dn Pattern"
           },
           "help": {
            "en": "Dn Pattern",
            "ko": "Dn Pattern"
           }
          },
          {
           "key": "routePartition",
           "axl": "routePartitionName",
           "type": {
            "kind": "reference",
            "to": "~RoutePartition"
           },
           "label": {
            "en": "Route Partition",
            "ko": "Route Partition"
           },
           "help": {
            "en": "Route Partition",
            "ko": "Route Partition"
           }
          }
         ]
        },
        "label": {
         "en": "Directed Call Park Dn And Partition",
         "ko": "Directed Call Park Dn And Partition"
        },
        "help": {
         "en": "Directed Call Park Dn And Partition",
         "ko": "Directed Call Park Dn And Partition"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Blf Directed Call Parks",
     "ko": "Blf Directed Call Parks"
    },
    "help": {
     "en": "Blf Directed Call Parks",
     "ko": "Blf Directed Call Parks"
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
         "en": "Load Information",
         "ko": "Load Information"
        },
        "help": {
         "en": "Load Information",
         "ko": "Load Information"
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
         "en": "Model",
         "ko": "Model"
        },
        "help": {
         "en": "Model",
         "ko": "Model"
        }
       },
       {
        "key": "index",
        "axl": "index",
        "type": {
         "kind": "integer"
        },
        "label": {
         "en": "Index",
         "ko": "Index"
        },
        "help": {
         "en": "Index",
         "ko": "Index"
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
     "en": "Add On Modules",
     "ko": "Add On Modules"
    },
    "help": {
     "en": "Add On Modules",
     "ko": "Add On Modules"
    }
   },
   {
    "key": "userLocale",
    "axl": "userLocale",
    "type": {
     "kind": "enum",
     "enum": "XUserLocale"
    },
    "nillable": true,
    "label": {
     "en": "User Locale",
     "ko": "User Locale"
    },
    "help": {
     "en": "User Locale",
     "ko": "User Locale"
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
     "en": "Network Locale",
     "ko": "Network Locale"
    },
    "help": {
     "en": "Network Locale",
     "ko": "Network Locale"
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
     "en": "Idle Timeout",
     "ko": "Idle Timeout"
    },
    "help": {
     "en": "Idle Timeout",
     "ko": "Idle Timeout"
    }
   },
   {
    "key": "authenticationUrl",
    "axl": "authenticationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Authentication Url",
     "ko": "Authentication Url"
    },
    "help": {
     "en": "Authentication Url",
     "ko": "Authentication Url"
    }
   },
   {
    "key": "directoryUrl",
    "axl": "directoryUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Directory Url",
     "ko": "Directory Url"
    },
    "help": {
     "en": "Directory Url",
     "ko": "Directory Url"
    }
   },
   {
    "key": "idleUrl",
    "axl": "idleUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Idle Url",
     "ko": "Idle Url"
    },
    "help": {
     "en": "Idle Url",
     "ko": "Idle Url"
    }
   },
   {
    "key": "informationUrl",
    "axl": "informationUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Information Url",
     "ko": "Information Url"
    },
    "help": {
     "en": "Information Url",
     "ko": "Information Url"
    }
   },
   {
    "key": "messagesUrl",
    "axl": "messagesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Messages Url",
     "ko": "Messages Url"
    },
    "help": {
     "en": "Messages Url",
     "ko": "Messages Url"
    }
   },
   {
    "key": "proxyServerUrl",
    "axl": "proxyServerUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Proxy Server Url",
     "ko": "Proxy Server Url"
    },
    "help": {
     "en": "Proxy Server Url",
     "ko": "Proxy Server Url"
    }
   },
   {
    "key": "servicesUrl",
    "axl": "servicesUrl",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Services Url",
     "ko": "Services Url"
    },
    "help": {
     "en": "Services Url",
     "ko": "Services Url"
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
         "to": "~IpPhoneServices"
        },
        "required": true,
        "label": {
         "en": "Telecaster Service",
         "ko": "Telecaster Service"
        },
        "help": {
         "en": "Telecaster Service",
         "ko": "Telecaster Service"
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
         "ko": "Name"
        },
        "help": {
         "en": "Name",
         "ko": "Name"
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
         "en": "Url",
         "ko": "Url"
        },
        "help": {
         "en": "Url",
         "ko": "Url"
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
         "en": "Url Button Index",
         "ko": "Url Button Index"
        },
        "help": {
         "en": "Url Button Index",
         "ko": "Url Button Index"
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
         "en": "Url Label",
         "ko": "Url Label"
        },
        "help": {
         "en": "Url Label",
         "ko": "Url Label"
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
         "en": "Service Name Ascii",
         "ko": "Service Name Ascii"
        },
        "help": {
         "en": "Service Name Ascii",
         "ko": "Service Name Ascii"
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
         "en": "Phone Service",
         "ko": "Phone Service"
        },
        "help": {
         "en": "Phone Service",
         "ko": "Phone Service"
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
         "en": "Phone Service Category",
         "ko": "Phone Service Category"
        },
        "help": {
         "en": "Phone Service Category",
         "ko": "Phone Service Category"
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
         "en": "Vendor",
         "ko": "Vendor"
        },
        "help": {
         "en": "Vendor",
         "ko": "Vendor"
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
         "en": "Version",
         "ko": "Version"
        },
        "help": {
         "en": "Version",
         "ko": "Version"
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
         "ko": "Priority"
        },
        "help": {
         "en": "Priority",
         "ko": "Priority"
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
     "en": "Services",
     "ko": "Services"
    },
    "help": {
     "en": "Services",
     "ko": "Services"
    }
   },
   {
    "key": "softkeyTemplate",
    "axl": "softkeyTemplateName",
    "type": {
     "kind": "reference",
     "to": "~SoftKeyTemplate"
    },
    "nillable": true,
    "label": {
     "en": "Softkey Template",
     "ko": "Softkey Template"
    },
    "help": {
     "en": "Softkey Template",
     "ko": "Softkey Template"
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
     "en": "Login User Id",
     "ko": "Login User Id"
    },
    "help": {
     "en": "Login User Id",
     "ko": "Login User Id"
    }
   },
   {
    "key": "defaultProfile",
    "axl": "defaultProfileName",
    "type": {
     "kind": "reference",
     "to": "~DeviceProfile"
    },
    "nillable": true,
    "label": {
     "en": "Default Profile",
     "ko": "Default Profile"
    },
    "help": {
     "en": "Default Profile",
     "ko": "Default Profile"
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
     "ko": "Enable Extension Mobility"
    },
    "help": {
     "en": "Enable Extension Mobility",
     "ko": "Enable Extension Mobility"
    }
   },
   {
    "key": "currentProfile",
    "axl": "currentProfileName",
    "type": {
     "kind": "reference",
     "to": "~DeviceProfile"
    },
    "readOnly": true,
    "in": [
     "get",
     "list"
    ],
    "label": {
     "en": "Current Profile",
     "ko": "Current Profile"
    },
    "help": {
     "en": "Current Profile",
     "ko": "Current Profile"
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
     "en": "Login Time",
     "ko": "Login Time"
    },
    "help": {
     "en": "Login Time",
     "ko": "Login Time"
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
     "en": "Login Duration",
     "ko": "Login Duration"
    },
    "help": {
     "en": "Login Duration",
     "ko": "Login Duration"
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
     "en": "Single Button Barge",
     "ko": "Single Button Barge"
    },
    "help": {
     "en": "Single Button Barge",
     "ko": "Single Button Barge"
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
     "en": "Join Across Lines",
     "ko": "Join Across Lines"
    },
    "help": {
     "en": "Join Across Lines",
     "ko": "Join Across Lines"
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
     "en": "Built In Bridge Status",
     "ko": "Built In Bridge Status"
    },
    "help": {
     "en": "Built In Bridge Status",
     "ko": "Built In Bridge Status"
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
     "en": "Call Info Privacy Status",
     "ko": "Call Info Privacy Status"
    },
    "help": {
     "en": "Call Info Privacy Status",
     "ko": "Call Info Privacy Status"
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
     "en": "Hlog Status",
     "ko": "Hlog Status"
    },
    "help": {
     "en": "Hlog Status",
     "ko": "Hlog Status"
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
     "en": "Owner User",
     "ko": "Owner User"
    },
    "help": {
     "en": "Owner User",
     "ko": "Owner User"
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
     "en": "Ignore Presentation Indicators",
     "ko": "Ignore Presentation Indicators"
    },
    "help": {
     "en": "Ignore Presentation Indicators",
     "ko": "Ignore Presentation Indicators"
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
     "en": "Packet Capture Mode",
     "ko": "Packet Capture Mode"
    },
    "help": {
     "en": "Packet Capture Mode",
     "ko": "Packet Capture Mode"
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
     "en": "Packet Capture Duration",
     "ko": "Packet Capture Duration"
    },
    "help": {
     "en": "Packet Capture Duration",
     "ko": "Packet Capture Duration"
    }
   },
   {
    "key": "subscribeCallingSearchSpace",
    "axl": "subscribeCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Subscribe Calling Search Space",
     "ko": "Subscribe Calling Search Space"
    },
    "help": {
     "en": "Subscribe Calling Search Space",
     "ko": "Subscribe Calling Search Space"
    }
   },
   {
    "key": "rerouteCallingSearchSpace",
    "axl": "rerouteCallingSearchSpaceName",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "label": {
     "en": "Reroute Calling Search Space",
     "ko": "Reroute Calling Search Space"
    },
    "help": {
     "en": "Reroute Calling Search Space",
     "ko": "Reroute Calling Search Space"
    }
   },
   {
    "key": "allowCtiControlFlag",
    "axl": "allowCtiControlFlag",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Allow Cti Control Flag",
     "ko": "Allow Cti Control Flag"
    },
    "help": {
     "en": "Allow Cti Control Flag",
     "ko": "Allow Cti Control Flag"
    }
   },
   {
    "key": "presenceGroup",
    "axl": "presenceGroupName",
    "type": {
     "kind": "reference",
     "to": "~PresenceGroup"
    },
    "label": {
     "en": "Presence Group",
     "ko": "Presence Group"
    },
    "help": {
     "en": "Presence Group",
     "ko": "Presence Group"
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
     "en": "Unattended Port",
     "ko": "Unattended Port"
    },
    "help": {
     "en": "Unattended Port",
     "ko": "Unattended Port"
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
     "en": "Require Dtmf Reception",
     "ko": "Require Dtmf Reception"
    },
    "help": {
     "en": "Require Dtmf Reception",
     "ko": "Require Dtmf Reception"
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
     "en": "Rfc2833 Disabled",
     "ko": "Rfc2833 Disabled"
    },
    "help": {
     "en": "Rfc2833 Disabled",
     "ko": "Rfc2833 Disabled"
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
     "en": "Certificate Operation",
     "ko": "Certificate Operation"
    },
    "help": {
     "en": "Certificate Operation",
     "ko": "Certificate Operation"
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
     "en": "Authentication Mode",
     "ko": "Authentication Mode"
    },
    "help": {
     "en": "Authentication Mode",
     "ko": "Authentication Mode"
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
     "en": "Key Size",
     "ko": "Key Size"
    },
    "help": {
     "en": "Key Size",
     "ko": "Key Size"
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
     "en": "Key Order",
     "ko": "Key Order"
    },
    "help": {
     "en": "Key Order",
     "ko": "Key Order"
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
     "en": "Ec Key Size",
     "ko": "Ec Key Size"
    },
    "help": {
     "en": "Ec Key Size",
     "ko": "Ec Key Size"
    }
   },
   {
    "key": "authenticationString",
    "axl": "authenticationString",
    "type": {
     "kind": "secret"
    },
    "label": {
     "en": "Authentication String",
     "ko": "Authentication String"
    },
    "help": {
     "en": "Authentication String",
     "ko": "Authentication String"
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
     "en": "Certificate Status",
     "ko": "Certificate Status"
    },
    "help": {
     "en": "Certificate Status",
     "ko": "Certificate Status"
    }
   },
   {
    "key": "upgradeFinishTime",
    "axl": "upgradeFinishTime",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Upgrade Finish Time",
     "ko": "Upgrade Finish Time"
    },
    "help": {
     "en": "Upgrade Finish Time",
     "ko": "Upgrade Finish Time"
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
     "en": "Device Mobility Mode",
     "ko": "Device Mobility Mode"
    },
    "help": {
     "en": "Device Mobility Mode",
     "ko": "Device Mobility Mode"
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
     "en": "Roaming Device Pool",
     "ko": "Roaming Device Pool"
    },
    "help": {
     "en": "Roaming Device Pool",
     "ko": "Roaming Device Pool"
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
     "en": "Remote Device",
     "ko": "Remote Device"
    },
    "help": {
     "en": "Remote Device",
     "ko": "Remote Device"
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
     "en": "Dnd Option",
     "ko": "Dnd Option"
    },
    "help": {
     "en": "Dnd Option",
     "ko": "Dnd Option"
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
     "en": "Dnd Ring Setting",
     "ko": "Dnd Ring Setting"
    },
    "help": {
     "en": "Dnd Ring Setting",
     "ko": "Dnd Ring Setting"
    }
   },
   {
    "key": "dndStatus",
    "axl": "dndStatus",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Dnd Status",
     "ko": "Dnd Status"
    },
    "help": {
     "en": "Dnd Status",
     "ko": "Dnd Status"
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
     "en": "Is Active",
     "ko": "Is Active"
    },
    "help": {
     "en": "Is Active",
     "ko": "Is Active"
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
     "en": "Is Dual Mode",
     "ko": "Is Dual Mode"
    },
    "help": {
     "en": "Is Dual Mode",
     "ko": "Is Dual Mode"
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
     "en": "Mobility User Id",
     "ko": "Mobility User Id"
    },
    "help": {
     "en": "Mobility User Id",
     "ko": "Mobility User Id"
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
     "en": "Phone Suite",
     "ko": "Phone Suite"
    },
    "help": {
     "en": "Phone Suite",
     "ko": "Phone Suite"
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
     "en": "Phone Service Display",
     "ko": "Phone Service Display"
    },
    "help": {
     "en": "Phone Service Display",
     "ko": "Phone Service Display"
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
     "en": "Is Protected",
     "ko": "Is Protected"
    },
    "help": {
     "en": "Is Protected",
     "ko": "Is Protected"
    }
   },
   {
    "key": "mtpRequired",
    "axl": "mtpRequired",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Mtp Required",
     "ko": "Mtp Required"
    },
    "help": {
     "en": "Mtp Required",
     "ko": "Mtp Required"
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
     "en": "Mtp Prefered Codec",
     "ko": "Mtp Prefered Codec"
    },
    "help": {
     "en": "Mtp Prefered Codec",
     "ko": "Mtp Prefered Codec"
    }
   },
   {
    "key": "dialRules",
    "axl": "dialRulesName",
    "type": {
     "kind": "reference",
     "to": "~SipDialRules"
    },
    "nillable": true,
    "label": {
     "en": "Dial Rules",
     "ko": "Dial Rules"
    },
    "help": {
     "en": "Dial Rules",
     "ko": "Dial Rules"
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
     "en": "Ssh User Id",
     "ko": "Ssh User Id"
    },
    "help": {
     "en": "Ssh User Id",
     "ko": "Ssh User Id"
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
     "en": "Ssh Pwd",
     "ko": "Ssh Pwd"
    },
    "help": {
     "en": "Ssh Pwd",
     "ko": "Ssh Pwd"
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
     "en": "Digest User",
     "ko": "Digest User"
    },
    "help": {
     "en": "Digest User",
     "ko": "Digest User"
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
     "en": "Outbound Call Rollover",
     "ko": "Outbound Call Rollover"
    },
    "help": {
     "en": "Outbound Call Rollover",
     "ko": "Outbound Call Rollover"
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
     "en": "Hotline Device",
     "ko": "Hotline Device"
    },
    "help": {
     "en": "Hotline Device",
     "ko": "Hotline Device"
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
     "en": "Secure Information Url",
     "ko": "Secure Information Url"
    },
    "help": {
     "en": "Secure Information Url",
     "ko": "Secure Information Url"
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
     "en": "Secure Directory Url",
     "ko": "Secure Directory Url"
    },
    "help": {
     "en": "Secure Directory Url",
     "ko": "Secure Directory Url"
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
     "en": "Secure Message Url",
     "ko": "Secure Message Url"
    },
    "help": {
     "en": "Secure Message Url",
     "ko": "Secure Message Url"
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
     "en": "Secure Services Url",
     "ko": "Secure Services Url"
    },
    "help": {
     "en": "Secure Services Url",
     "ko": "Secure Services Url"
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
     "en": "Secure Authentication Url",
     "ko": "Secure Authentication Url"
    },
    "help": {
     "en": "Secure Authentication Url",
     "ko": "Secure Authentication Url"
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
     "en": "Secure Idle Url",
     "ko": "Secure Idle Url"
    },
    "help": {
     "en": "Secure Idle Url",
     "ko": "Secure Idle Url"
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
     "en": "Always Use Prime Line",
     "ko": "Always Use Prime Line"
    },
    "help": {
     "en": "Always Use Prime Line",
     "ko": "Always Use Prime Line"
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
     "en": "Always Use Prime Line For Voice Message",
     "ko": "Always Use Prime Line For Voice Message"
    },
    "help": {
     "en": "Always Use Prime Line For Voice Message",
     "ko": "Always Use Prime Line For Voice Message"
    }
   },
   {
    "key": "featureControlPolicy",
    "axl": "featureControlPolicy",
    "type": {
     "kind": "reference",
     "to": "~FeatureControlPolicy"
    },
    "nillable": true,
    "label": {
     "en": "Feature Control Policy",
     "ko": "Feature Control Policy"
    },
    "help": {
     "en": "Feature Control Policy",
     "ko": "Feature Control Policy"
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
     "en": "Device Trust Mode",
     "ko": "Device Trust Mode"
    },
    "help": {
     "en": "Device Trust Mode",
     "ko": "Device Trust Mode"
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
     "en": "Early Offer Support For Voice Call",
     "ko": "Early Offer Support For Voice Call"
    },
    "help": {
     "en": "Early Offer Support For Voice Call",
     "ko": "Early Offer Support For Voice Call"
    }
   },
   {
    "key": "requireThirdPartyRegistration",
    "axl": "requireThirdPartyRegistration",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Require Third Party Registration",
     "ko": "Require Third Party Registration"
    },
    "help": {
     "en": "Require Third Party Registration",
     "ko": "Require Third Party Registration"
    }
   },
   {
    "key": "blockIncomingCallsWhenRoaming",
    "axl": "blockIncomingCallsWhenRoaming",
    "type": {
     "kind": "boolean"
    },
    "label": {
     "en": "Block Incoming Calls When Roaming",
     "ko": "Block Incoming Calls When Roaming"
    },
    "help": {
     "en": "Block Incoming Calls When Roaming",
     "ko": "Block Incoming Calls When Roaming"
    }
   },
   {
    "key": "homeNetworkId",
    "axl": "homeNetworkId",
    "type": {
     "kind": "string"
    },
    "label": {
     "en": "Home Network Id",
     "ko": "Home Network Id"
    },
    "help": {
     "en": "Home Network Id",
     "ko": "Home Network Id"
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
     "en": "Allow Presentation Sharing Using Bfcp",
     "ko": "Allow Presentation Sharing Using Bfcp"
    },
    "help": {
     "en": "Allow Presentation Sharing Using Bfcp",
     "ko": "Allow Presentation Sharing Using Bfcp"
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
       "nillable": true,
       "label": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       },
       "help": {
        "en": "Confidential Access Mode",
        "ko": "Confidential Access Mode"
       }
      },
      {
       "key": "confidentialAccessLevel",
       "axl": "confidentialAccessLevel",
       "type": {
        "kind": "integer"
       },
       "addDefault": null,
       "nillable": true,
       "label": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       },
       "help": {
        "en": "Confidential Access Level",
        "ko": "Confidential Access Level"
       }
      }
     ]
    },
    "label": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
    },
    "help": {
     "en": "Confidential Access",
     "ko": "Confidential Access"
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
     "en": "Require Off Premise Location",
     "ko": "Require Off Premise Location"
    },
    "help": {
     "en": "Require Off Premise Location",
     "ko": "Require Off Premise Location"
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
     "en": "Allowi XApplicable Media",
     "ko": "Allowi XApplicable Media"
    },
    "help": {
     "en": "Allowi XApplicable Media",
     "ko": "Allowi XApplicable Media"
    }
   },
   {
    "key": "cgpnIngressDN",
    "axl": "cgpnIngressDN",
    "type": {
     "kind": "reference",
     "to": "~Css"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Cgpn Ingress DN",
     "ko": "Cgpn Ingress DN"
    },
    "help": {
     "en": "Cgpn Ingress DN",
     "ko": "Cgpn Ingress DN"
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
     "en": "Use Device Pool Cgpn Ingress DN",
     "ko": "Use Device Pool Cgpn Ingress DN"
    },
    "help": {
     "en": "Use Device Pool Cgpn Ingress DN",
     "ko": "Use Device Pool Cgpn Ingress DN"
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
     "en": "Msisdn",
     "ko": "Msisdn"
    },
    "help": {
     "en": "Msisdn",
     "ko": "Msisdn"
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
     "en": "Enable Call Routing To Rd When None Is Active",
     "ko": "Enable Call Routing To Rd When None Is Active"
    },
    "help": {
     "en": "Enable Call Routing To Rd When None Is Active",
     "ko": "Enable Call Routing To Rd When None Is Active"
    }
   },
   {
    "key": "wifiHotspotProfile",
    "axl": "wifiHotspotProfile",
    "type": {
     "kind": "reference",
     "to": "~WifiHotspot"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wifi Hotspot Profile",
     "ko": "Wifi Hotspot Profile"
    },
    "help": {
     "en": "Wifi Hotspot Profile",
     "ko": "Wifi Hotspot Profile"
    }
   },
   {
    "key": "wirelessLanProfileGroup",
    "axl": "wirelessLanProfileGroup",
    "type": {
     "kind": "reference",
     "to": "~WlanProfileGroup"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Wireless Lan Profile Group",
     "ko": "Wireless Lan Profile Group"
    },
    "help": {
     "en": "Wireless Lan Profile Group",
     "ko": "Wireless Lan Profile Group"
    }
   },
   {
    "key": "elinGroup",
    "axl": "elinGroup",
    "type": {
     "kind": "reference",
     "to": "~ElinGroup"
    },
    "nillable": true,
    "in": [
     "add",
     "update",
     "get"
    ],
    "label": {
     "en": "Elin Group",
     "ko": "Elin Group"
    },
    "help": {
     "en": "Elin Group",
     "ko": "Elin Group"
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
     "en": "Enable Activation ID",
     "ko": "Enable Activation ID"
    },
    "help": {
     "en": "Enable Activation ID",
     "ko": "Enable Activation ID"
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
     "en": "Activation IDStatus",
     "ko": "Activation IDStatus"
    },
    "help": {
     "en": "Activation IDStatus",
     "ko": "Activation IDStatus"
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
     "en": "Mra Service Domain",
     "ko": "Mra Service Domain"
    },
    "help": {
     "en": "Mra Service Domain",
     "ko": "Mra Service Domain"
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
     "en": "Allow Mra Mode",
     "ko": "Allow Mra Mode"
    },
    "help": {
     "en": "Allow Mra Mode",
     "ko": "Allow Mra Mode"
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
  "fields": [
   {
    "key": "hostNameOrIP",
    "axl": "HostNameOrIP",
    "type": {
     "kind": "string",
     "maxLength": 255
    },
    "required": true,
    "rename": "newHostNameOrIP",
    "label": {
     "en": "Host Name Or IP",
     "ko": "Host Name Or IP"
    },
    "help": {
     "en": "Host Name Or IP",
     "ko": "Host Name Or IP"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "X509 Subject Nameor Subject Alternate",
     "ko": "X509 Subject Nameor Subject Alternate"
    },
    "help": {
     "en": "X509 Subject Nameor Subject Alternate",
     "ko": "X509 Subject Nameor Subject Alternate"
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
     "en": "Cluster Id",
     "ko": "Cluster Id"
    },
    "help": {
     "en": "Cluster Id",
     "ko": "Cluster Id"
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
     "ko": "Description"
    },
    "help": {
     "en": "Description",
     "ko": "Description"
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
     "en": "Fully Qualified",
     "ko": "Fully Qualified"
    },
    "help": {
     "en": "Fully Qualified",
     "ko": "Fully Qualified"
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
        "ko": "Enabled"
       },
       "help": {
        "en": "Enabled",
        "ko": "Enabled"
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
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
       },
       "help": {
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
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
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
       },
       "help": {
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
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
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       },
       "help": {
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       }
      }
     ]
    },
    "label": {
     "en": "Emcc",
     "ko": "Emcc"
    },
    "help": {
     "en": "Emcc",
     "ko": "Emcc"
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
        "ko": "Enabled"
       },
       "help": {
        "en": "Enabled",
        "ko": "Enabled"
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
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
       },
       "help": {
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
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
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
       },
       "help": {
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
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
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       },
       "help": {
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       }
      }
     ]
    },
    "label": {
     "en": "Pstn Access",
     "ko": "Pstn Access"
    },
    "help": {
     "en": "Pstn Access",
     "ko": "Pstn Access"
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
        "ko": "Enabled"
       },
       "help": {
        "en": "Enabled",
        "ko": "Enabled"
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
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
       },
       "help": {
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
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
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
       },
       "help": {
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
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
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       },
       "help": {
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       }
      }
     ]
    },
    "label": {
     "en": "Rsvp Agent",
     "ko": "Rsvp Agent"
    },
    "help": {
     "en": "Rsvp Agent",
     "ko": "Rsvp Agent"
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
        "ko": "Enabled"
       },
       "help": {
        "en": "Enabled",
        "ko": "Enabled"
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
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
       },
       "help": {
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
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
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
       },
       "help": {
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
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
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       },
       "help": {
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       }
      }
     ]
    },
    "label": {
     "en": "Tftp",
     "ko": "Tftp"
    },
    "help": {
     "en": "Tftp",
     "ko": "Tftp"
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
        "ko": "Enabled"
       },
       "help": {
        "en": "Enabled",
        "ko": "Enabled"
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
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
       },
       "help": {
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
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
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
       },
       "help": {
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
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
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       },
       "help": {
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       }
      }
     ]
    },
    "label": {
     "en": "Lbm",
     "ko": "Lbm"
    },
    "help": {
     "en": "Lbm",
     "ko": "Lbm"
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
        "ko": "Enabled"
       },
       "help": {
        "en": "Enabled",
        "ko": "Enabled"
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
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
       },
       "help": {
        "en": "Remote Ip Address1",
        "ko": "Remote Ip Address1"
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
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
       },
       "help": {
        "en": "Remote Ip Address2",
        "ko": "Remote Ip Address2"
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
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       },
       "help": {
        "en": "Remote Ip Address3",
        "ko": "Remote Ip Address3"
       }
      }
     ]
    },
    "label": {
     "en": "Uds",
     "ko": "Uds"
    },
    "help": {
     "en": "Uds",
     "ko": "Uds"
    }
   }
  ]
 }
];
