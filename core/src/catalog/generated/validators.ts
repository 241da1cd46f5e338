// @ts-nocheck
/* eslint-disable */
// Generated from schemas/ by tools/generate.ts with ajv. Do not edit: change the source and run `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validate_phoneNtpReferences = validate22, schema7 = { type: "object", properties: { ipAddress: { type: "string", allOf: [{ $ref: "#/definitions/form-address" }] }, ipv6Address: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-ipv6" }] }, description: { type: ["string", "null"] }, mode: { enum: ["Unicast", "Multicast", "Anycast", "Directed Broadcast", null] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["ipAddress"] }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default;
var pattern0 = new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern0.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern1.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ipAddress === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ipAddress" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema7.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.ipAddress !== void 0) {
      let data0 = data.ipAddress;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      validate23(data0, { instancePath: instancePath + "/ipAddress", parentData: data, parentDataProperty: "ipAddress", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
    }
    if (data.ipv6Address !== void 0) {
      let data1 = data.ipv6Address;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/ipv6Address", schemaPath: "#/properties/ipv6Address/type", keyword: "type", params: { type: schema7.properties.ipv6Address.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      validate25(data1, { instancePath: instancePath + "/ipv6Address", parentData: data, parentDataProperty: "ipv6Address", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema7.properties.description.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data3 = data.mode;
      if (!(data3 === "Unicast" || data3 === "Multicast" || data3 === "Anycast" || data3 === "Directed Broadcast" || data3 === null)) {
        let err5 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema7.properties.mode.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (!(data4 === "present" || data4 === "absent")) {
        let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema7.properties.state.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err7 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data6 = data.renamedFrom;
      if (typeof data6 == "string") {
        if (func3(data6) < 1) {
          let err8 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data7 = data.mra;
      if (typeof data7 != "boolean" && data7 !== null) {
        let err10 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema7.properties.mra.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data8 = data.extends;
      if (typeof data8 == "string") {
        if (func3(data8) < 1) {
          let err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var validate_dateTimeGroups = validate27, schema10 = { type: "object", properties: { name: { type: "string" }, timeZone: { allOf: [{ $ref: "#/definitions/XTimeZone" }] }, separator: { type: "string" }, dateformat: { type: "string" }, timeFormat: { type: "string" }, phoneNtpReferences: { type: ["array", "null"], items: { type: "string" } }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { timeZone: !0, separator: !0, dateformat: !0, timeFormat: !0 }, required: ["timeZone", "separator", "dateformat", "timeFormat"] } }, schema11 = { enum: ["Africa/Abidjan", "Africa/Accra", "Africa/Addis_Ababa", "Africa/Algiers", "Africa/Asmara", "Africa/Bamako", "Africa/Bangui", "Africa/Banjul", "Africa/Bissau", "Africa/Blantyre", "Africa/Brazzaville", "Africa/Bujumbura", "Africa/Cairo", "Africa/Casablanca", "Africa/Ceuta", "Africa/Conakry", "Africa/Dakar", "Africa/Dar_es_Salaam", "Africa/Djibouti", "Africa/Douala", "Africa/El_Aaiun", "Africa/Freetown", "Africa/Gaborone", "Africa/Harare", "Africa/Johannesburg", "Africa/Juba", "Africa/Kampala", "Africa/Khartoum", "Africa/Kigali", "Africa/Kinshasa", "Africa/Lagos", "Africa/Libreville", "Africa/Lome", "Africa/Luanda", "Africa/Lubumbashi", "Africa/Lusaka", "Africa/Malabo", "Africa/Maputo", "Africa/Maseru", "Africa/Mbabane", "Africa/Mogadishu", "Africa/Monrovia", "Africa/Nairobi", "Africa/Ndjamena", "Africa/Niamey", "Africa/Nouakchott", "Africa/Ouagadougou", "Africa/Porto-Novo", "Africa/Sao_Tome", "Africa/Tripoli", "Africa/Tunis", "Africa/Windhoek", "America/Adak", "America/Anchorage", "America/Anguilla", "America/Antigua", "America/Araguaina", "America/Argentina/Buenos_Aires", "America/Argentina/Catamarca", "America/Argentina/Cordoba", "America/Argentina/Jujuy", "America/Argentina/La_Rioja", "America/Argentina/Mendoza", "America/Argentina/Rio_Gallegos", "America/Argentina/Salta", "America/Argentina/San_Juan", "America/Argentina/San_Luis", "America/Argentina/Tucuman", "America/Argentina/Ushuaia", "America/Aruba", "America/Asuncion", "America/Atikokan", "America/Bahia", "America/Bahia_Banderas", "America/Barbados", "America/Belem", "America/Belize", "America/Blanc-Sablon", "America/Boa_Vista", "America/Bogota", "America/Boise", "America/Cambridge_Bay", "America/Campo_Grande", "America/Cancun", "America/Caracas", "America/Cayenne", "America/Cayman", "America/Chicago", "America/Chihuahua", "America/Costa_Rica", "America/Creston", "America/Cuiaba", "America/Curacao", "America/Danmarkshavn", "America/Dawson", "America/Dawson_Creek", "America/Denver", "America/Detroit", "America/Dominica", "America/Edmonton", "America/Eirunepe", "America/El_Salvador", "America/Fortaleza", "America/Glace_Bay", "America/Godthab", "America/Goose_Bay", "America/Grand_Turk", "America/Grenada", "America/Guadeloupe", "America/Guatemala", "America/Guayaquil", "America/Guyana", "America/Halifax", "America/Havana", "America/Hermosillo", "America/Indiana/Indianapolis", "America/Indiana/Knox", "America/Indiana/Marengo", "America/Indiana/Petersburg", "America/Indiana/Tell_City", "America/Indiana/Vevay", "America/Indiana/Vincennes", "America/Indiana/Winamac", "America/Inuvik", "America/Iqaluit", "America/Jamaica", "America/Juneau", "America/Kentucky/Louisville", "America/Kentucky/Monticello", "America/Kralendijk", "America/La_Paz", "America/Lima", "America/Los_Angeles", "America/Lower_Princes", "America/Maceio", "America/Managua", "America/Manaus", "America/Marigot", "America/Martinique", "America/Matamoros", "America/Mazatlan", "America/Menominee", "America/Merida", "America/Metlakatla", "America/Mexico_City", "America/Miquelon", "America/Moncton", "America/Monterrey", "America/Montevideo", "America/Montreal", "America/Montserrat", "America/Nassau", "America/New_York", "America/Nipigon", "America/Nome", "America/Noronha", "America/North_Dakota/Beulah", "America/North_Dakota/Center", "America/North_Dakota/New_Salem", "America/Ojinaga", "America/Panama", "America/Pangnirtung", "America/Paramaribo", "America/Phoenix", "America/Port-au-Prince", "America/Port_of_Spain", "America/Porto_Velho", "America/Puerto_Rico", "America/Rainy_River", "America/Rankin_Inlet", "America/Recife", "America/Regina", "America/Resolute", "America/Rio_Branco", "America/Santa_Isabel", "America/Santarem", "America/Santiago", "America/Santo_Domingo", "America/Sao_Paulo", "America/Scoresbysund", "America/Shiprock", "America/Sitka", "America/St_Barthelemy", "America/St_Johns", "America/St_Kitts", "America/St_Lucia", "America/St_Thomas", "America/St_Vincent", "America/Swift_Current", "America/Tegucigalpa", "America/Thule", "America/Thunder_Bay", "America/Tijuana", "America/Toronto", "America/Tortola", "America/Vancouver", "America/Whitehorse", "America/Winnipeg", "America/Yakutat", "America/Yellowknife", "Antarctica/Casey", "Antarctica/Davis", "Antarctica/DumontDUrville", "Antarctica/Macquarie", "Antarctica/Mawson", "Antarctica/McMurdo", "Antarctica/Palmer", "Antarctica/Rothera", "Antarctica/South_Pole", "Antarctica/Syowa", "Antarctica/Vostok", "Arctic/Longyearbyen", "Asia/Aden", "Asia/Almaty", "Asia/Amman", "Asia/Anadyr", "Asia/Aqtau", "Asia/Aqtobe", "Asia/Ashgabat", "Asia/Baghdad", "Asia/Bahrain", "Asia/Baku", "Asia/Bangkok", "Asia/Beirut", "Asia/Bishkek", "Asia/Brunei", "Asia/Choibalsan", "Asia/Chongqing", "Asia/Colombo", "Asia/Damascus", "Asia/Dhaka", "Asia/Dili", "Asia/Dubai", "Asia/Dushanbe", "Asia/Gaza", "Asia/Harbin", "Asia/Hebron", "Asia/Ho_Chi_Minh", "Asia/Hong_Kong", "Asia/Hovd", "Asia/Irkutsk", "Asia/Istanbul", "Asia/Jakarta", "Asia/Jayapura", "Asia/Jerusalem", "Asia/Kabul", "Asia/Kamchatka", "Asia/Karachi", "Asia/Kashgar", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Krasnoyarsk", "Asia/Kuala_Lumpur", "Asia/Kuching", "Asia/Kuwait", "Asia/Macau", "Asia/Magadan", "Asia/Makassar", "Asia/Manila", "Asia/Muscat", "Asia/Nicosia", "Asia/Novokuznetsk", "Asia/Novosibirsk", "Asia/Omsk", "Asia/Oral", "Asia/Phnom_Penh", "Asia/Pontianak", "Asia/Pyongyang", "Asia/Qatar", "Asia/Qyzylorda", "Asia/Rangoon", "Asia/Riyadh", "Asia/Riyadh87", "Asia/Riyadh88", "Asia/Riyadh89", "Asia/Sakhalin", "Asia/Samarkand", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei", "Asia/Tashkent", "Asia/Tbilisi", "Asia/Tehran", "Asia/Thimphu", "Asia/Tokyo", "Asia/Ulaanbaatar", "Asia/Urumqi", "Asia/Vientiane", "Asia/Vladivostok", "Asia/Yakutsk", "Asia/Yekaterinburg", "Asia/Yerevan", "Atlantic/Azores", "Atlantic/Bermuda", "Atlantic/Canary", "Atlantic/Cape_Verde", "Atlantic/Faroe", "Atlantic/Madeira", "Atlantic/Reykjavik", "Atlantic/South_Georgia", "Atlantic/St_Helena", "Atlantic/Stanley", "Australia/Adelaide", "Australia/Brisbane", "Australia/Broken_Hill", "Australia/Currie", "Australia/Darwin", "Australia/Eucla", "Australia/Hobart", "Australia/Lindeman", "Australia/Lord_Howe", "Australia/Melbourne", "Australia/Perth", "Australia/Sydney", "CET", "CST6CDT", "EET", "EST", "EST5EDT", "Etc/GMT", "Etc/GMT+0", "Etc/GMT+1", "Etc/GMT+10", "Etc/GMT+11", "Etc/GMT+12", "Etc/GMT+2", "Etc/GMT+3", "Etc/GMT+4", "Etc/GMT+5", "Etc/GMT+6", "Etc/GMT+7", "Etc/GMT+8", "Etc/GMT+9", "Etc/GMT-0", "Etc/GMT-1", "Etc/GMT-10", "Etc/GMT-11", "Etc/GMT-12", "Etc/GMT-13", "Etc/GMT-14", "Etc/GMT-2", "Etc/GMT-3", "Etc/GMT-4", "Etc/GMT-5", "Etc/GMT-6", "Etc/GMT-7", "Etc/GMT-8", "Etc/GMT-9", "Etc/GMT0", "Etc/Greenwich", "Etc/UCT", "Etc/UTC", "Etc/Universal", "Etc/Zulu", "Europe/Amsterdam", "Europe/Andorra", "Europe/Athens", "Europe/Belgrade", "Europe/Berlin", "Europe/Bratislava", "Europe/Brussels", "Europe/Bucharest", "Europe/Budapest", "Europe/Chisinau", "Europe/Copenhagen", "Europe/Dublin", "Europe/Gibraltar", "Europe/Guernsey", "Europe/Helsinki", "Europe/Isle_of_Man", "Europe/Istanbul", "Europe/Jersey", "Europe/Kaliningrad", "Europe/Kiev", "Europe/Lisbon", "Europe/Ljubljana", "Europe/London", "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Mariehamn", "Europe/Minsk", "Europe/Monaco", "Europe/Moscow", "Europe/Nicosia", "Europe/Oslo", "Europe/Paris", "Europe/Podgorica", "Europe/Prague", "Europe/Riga", "Europe/Rome", "Europe/Samara", "Europe/San_Marino", "Europe/Sarajevo", "Europe/Simferopol", "Europe/Skopje", "Europe/Sofia", "Europe/Stockholm", "Europe/Tallinn", "Europe/Tirane", "Europe/Uzhgorod", "Europe/Vaduz", "Europe/Vatican", "Europe/Vienna", "Europe/Vilnius", "Europe/Volgograd", "Europe/Warsaw", "Europe/Zagreb", "Europe/Zaporozhye", "Europe/Zurich", "HST", "Indian/Antananarivo", "Indian/Chagos", "Indian/Christmas", "Indian/Cocos", "Indian/Comoro", "Indian/Kerguelen", "Indian/Mahe", "Indian/Maldives", "Indian/Mauritius", "Indian/Mayotte", "Indian/Reunion", "MET", "MST", "MST7MDT", "Mideast/Riyadh87", "Mideast/Riyadh88", "Mideast/Riyadh89", "PST8PDT", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Chuuk", "Pacific/Easter", "Pacific/Efate", "Pacific/Enderbury", "Pacific/Fakaofo", "Pacific/Fiji", "Pacific/Funafuti", "Pacific/Galapagos", "Pacific/Gambier", "Pacific/Guadalcanal", "Pacific/Guam", "Pacific/Honolulu", "Pacific/Johnston", "Pacific/Kiritimati", "Pacific/Kosrae", "Pacific/Kwajalein", "Pacific/Majuro", "Pacific/Marquesas", "Pacific/Midway", "Pacific/Nauru", "Pacific/Niue", "Pacific/Norfolk", "Pacific/Noumea", "Pacific/Pago_Pago", "Pacific/Palau", "Pacific/Pitcairn", "Pacific/Pohnpei", "Pacific/Port_Moresby", "Pacific/Rarotonga", "Pacific/Saipan", "Pacific/Tahiti", "Pacific/Tarawa", "Pacific/Tongatapu", "Pacific/Wake", "Pacific/Wallis", "US/Pacific-New", "WET"] }, func0 = require_equal().default;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, valid0;
  valid0 = !1;
  for (let v0 of schema11.enum)
    if (func0(data, v0)) {
      valid0 = !0;
      break;
    }
  if (!valid0) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.timeZone === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "timeZone" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.separator === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "separator" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.dateformat === void 0) {
        let err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dateformat" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.timeFormat === void 0) {
        let err11 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "timeFormat" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err12 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema10.properties, key0)) {
        let err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.timeZone !== void 0 && (validate28(data.timeZone, { instancePath: instancePath + "/timeZone", parentData: data, parentDataProperty: "timeZone", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.separator !== void 0 && typeof data.separator != "string") {
      let err16 = { instancePath: instancePath + "/separator", schemaPath: "#/properties/separator/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.dateformat !== void 0 && typeof data.dateformat != "string") {
      let err17 = { instancePath: instancePath + "/dateformat", schemaPath: "#/properties/dateformat/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.timeFormat !== void 0 && typeof data.timeFormat != "string") {
      let err18 = { instancePath: instancePath + "/timeFormat", schemaPath: "#/properties/timeFormat/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.phoneNtpReferences !== void 0) {
      let data7 = data.phoneNtpReferences;
      if (!Array.isArray(data7) && data7 !== null) {
        let err19 = { instancePath: instancePath + "/phoneNtpReferences", schemaPath: "#/properties/phoneNtpReferences/type", keyword: "type", params: { type: schema10.properties.phoneNtpReferences.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err20 = { instancePath: instancePath + "/phoneNtpReferences/" + i0, schemaPath: "#/properties/phoneNtpReferences/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
      }
    }
    if (data.state !== void 0) {
      let data9 = data.state;
      if (!(data9 === "present" || data9 === "absent")) {
        let err21 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema10.properties.state.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err22 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data11 = data.renamedFrom;
      if (typeof data11 == "string") {
        if (func3(data11) < 1) {
          let err23 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data12 = data.mra;
      if (typeof data12 != "boolean" && data12 !== null) {
        let err25 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema10.properties.mra.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data13 = data.extends;
      if (typeof data13 == "string") {
        if (func3(data13) < 1) {
          let err26 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
var validate_callManagerGroups = validate30, schema12 = { type: "object", properties: { name: { type: "string" }, tftpDefault: { type: ["boolean", "null"] }, members: { type: "array", items: { type: "string" } }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { members: !0 }, required: ["members"] } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.members === void 0) {
      let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "members" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "tftpDefault" || key0 === "members" || key0 === "state" || key0 === "managed" || key0 === "renamedFrom" || key0 === "mra" || key0 === "extends")) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.tftpDefault !== void 0) {
      let data3 = data.tftpDefault;
      if (typeof data3 != "boolean" && data3 !== null) {
        let err13 = { instancePath: instancePath + "/tftpDefault", schemaPath: "#/properties/tftpDefault/type", keyword: "type", params: { type: schema12.properties.tftpDefault.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.members !== void 0) {
      let data4 = data.members;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err14 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (!(data6 === "present" || data6 === "absent")) {
        let err16 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema12.properties.state.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err17 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data8 = data.renamedFrom;
      if (typeof data8 == "string") {
        if (func3(data8) < 1) {
          let err18 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data9 = data.mra;
      if (typeof data9 != "boolean" && data9 !== null) {
        let err20 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema12.properties.mra.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data10 = data.extends;
      if (typeof data10 == "string") {
        if (func3(data10) < 1) {
          let err21 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var validate_regions = validate31, schema13 = { type: "object", properties: { name: { type: "string" }, relatedRegions: { type: ["array", "null"], items: { type: "object", properties: { region: { type: "string" }, bandwidth: { type: ["string", "null"] }, videoBandwidth: { type: ["integer", "null"] }, lossyNetwork: { enum: ["Keep Current Setting", "Use System Default", "Low Loss", "Lossy", null] }, codecPreference: { type: ["string", "null"] }, immersiveVideoBandwidth: { type: ["integer", "null"] } }, required: ["region"], additionalProperties: !1 } }, defaultCodec: { type: ["string", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "relatedRegions" || key0 === "defaultCodec" || key0 === "state" || key0 === "managed" || key0 === "renamedFrom" || key0 === "mra" || key0 === "extends")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.relatedRegions !== void 0) {
      let data1 = data.relatedRegions;
      if (!Array.isArray(data1) && data1 !== null) {
        let err3 = { instancePath: instancePath + "/relatedRegions", schemaPath: "#/properties/relatedRegions/type", keyword: "type", params: { type: schema13.properties.relatedRegions.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.region === void 0) {
              let err4 = { instancePath: instancePath + "/relatedRegions/" + i0, schemaPath: "#/properties/relatedRegions/items/required", keyword: "required", params: { missingProperty: "region" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "region" || key1 === "bandwidth" || key1 === "videoBandwidth" || key1 === "lossyNetwork" || key1 === "codecPreference" || key1 === "immersiveVideoBandwidth")) {
                let err5 = { instancePath: instancePath + "/relatedRegions/" + i0, schemaPath: "#/properties/relatedRegions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data2.region !== void 0 && typeof data2.region != "string") {
              let err6 = { instancePath: instancePath + "/relatedRegions/" + i0 + "/region", schemaPath: "#/properties/relatedRegions/items/properties/region/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.bandwidth !== void 0) {
              let data4 = data2.bandwidth;
              if (typeof data4 != "string" && data4 !== null) {
                let err7 = { instancePath: instancePath + "/relatedRegions/" + i0 + "/bandwidth", schemaPath: "#/properties/relatedRegions/items/properties/bandwidth/type", keyword: "type", params: { type: schema13.properties.relatedRegions.items.properties.bandwidth.type } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.videoBandwidth !== void 0) {
              let data5 = data2.videoBandwidth;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
                let err8 = { instancePath: instancePath + "/relatedRegions/" + i0 + "/videoBandwidth", schemaPath: "#/properties/relatedRegions/items/properties/videoBandwidth/type", keyword: "type", params: { type: schema13.properties.relatedRegions.items.properties.videoBandwidth.type } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.lossyNetwork !== void 0) {
              let data6 = data2.lossyNetwork;
              if (!(data6 === "Keep Current Setting" || data6 === "Use System Default" || data6 === "Low Loss" || data6 === "Lossy" || data6 === null)) {
                let err9 = { instancePath: instancePath + "/relatedRegions/" + i0 + "/lossyNetwork", schemaPath: "#/properties/relatedRegions/items/properties/lossyNetwork/enum", keyword: "enum", params: { allowedValues: schema13.properties.relatedRegions.items.properties.lossyNetwork.enum } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data2.codecPreference !== void 0) {
              let data7 = data2.codecPreference;
              if (typeof data7 != "string" && data7 !== null) {
                let err10 = { instancePath: instancePath + "/relatedRegions/" + i0 + "/codecPreference", schemaPath: "#/properties/relatedRegions/items/properties/codecPreference/type", keyword: "type", params: { type: schema13.properties.relatedRegions.items.properties.codecPreference.type } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data2.immersiveVideoBandwidth !== void 0) {
              let data8 = data2.immersiveVideoBandwidth;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
                let err11 = { instancePath: instancePath + "/relatedRegions/" + i0 + "/immersiveVideoBandwidth", schemaPath: "#/properties/relatedRegions/items/properties/immersiveVideoBandwidth/type", keyword: "type", params: { type: schema13.properties.relatedRegions.items.properties.immersiveVideoBandwidth.type } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/relatedRegions/" + i0, schemaPath: "#/properties/relatedRegions/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
    }
    if (data.defaultCodec !== void 0) {
      let data9 = data.defaultCodec;
      if (typeof data9 != "string" && data9 !== null) {
        let err13 = { instancePath: instancePath + "/defaultCodec", schemaPath: "#/properties/defaultCodec/type", keyword: "type", params: { type: schema13.properties.defaultCodec.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      if (!(data10 === "present" || data10 === "absent")) {
        let err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema13.properties.state.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err15 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data12 = data.renamedFrom;
      if (typeof data12 == "string") {
        if (func3(data12) < 1) {
          let err16 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data13 = data.mra;
      if (typeof data13 != "boolean" && data13 !== null) {
        let err18 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema13.properties.mra.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data14 = data.extends;
      if (typeof data14 == "string") {
        if (func3(data14) < 1) {
          let err19 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var validate_mraServiceDomains = validate32, schema14 = { type: "object", properties: { name: { type: "string" }, isDefault: { type: ["boolean", "null"] }, serviceDomains: { type: "string", allOf: [{ $ref: "#/definitions/form-domains" }] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { serviceDomains: !0 }, required: ["serviceDomains"] } };
var pattern2 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[ ,;]+(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern2.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[ ,;]+(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.serviceDomains === void 0) {
      let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "serviceDomains" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "isDefault" || key0 === "serviceDomains" || key0 === "state" || key0 === "managed" || key0 === "renamedFrom" || key0 === "mra" || key0 === "extends")) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.isDefault !== void 0) {
      let data3 = data.isDefault;
      if (typeof data3 != "boolean" && data3 !== null) {
        let err13 = { instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: schema14.properties.isDefault.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.serviceDomains !== void 0) {
      let data4 = data.serviceDomains;
      if (typeof data4 != "string") {
        let err14 = { instancePath: instancePath + "/serviceDomains", schemaPath: "#/properties/serviceDomains/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      validate33(data4, { instancePath: instancePath + "/serviceDomains", parentData: data, parentDataProperty: "serviceDomains", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (!(data5 === "present" || data5 === "absent")) {
        let err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.properties.state.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err16 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data7 = data.renamedFrom;
      if (typeof data7 == "string") {
        if (func3(data7) < 1) {
          let err17 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data8 = data.mra;
      if (typeof data8 != "boolean" && data8 !== null) {
        let err19 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema14.properties.mra.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data9 = data.extends;
      if (typeof data9 == "string") {
        if (func3(data9) < 1) {
          let err20 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
var validate_devicePools = validate35, schema16 = { type: "object", properties: { name: { type: "string" }, autoSearchSpace: { type: ["string", "null"] }, dateTimeGroup: { type: "string" }, callManagerGroup: { type: "string" }, mediaResourceList: { type: ["string", "null"] }, region: { type: "string" }, networkLocale: { allOf: [{ $ref: "#/definitions/XCountryOrNull" }] }, srst: { type: ["string", "null"] }, connectionMonitorDuration: { type: ["integer", "null"] }, automatedAlternateRoutingCss: { type: ["string", "null"] }, aarNeighborhood: { type: ["string", "null"] }, location: { type: ["string", "null"] }, mobilityCss: { type: ["string", "null"] }, physicalLocation: { type: ["string", "null"] }, deviceMobilityGroup: { type: ["string", "null"] }, revertPriority: { enum: ["Default", "Highest", null] }, singleButtonBarge: { enum: ["Off", "Barge", "CBarge", "Default", null] }, joinAcrossLines: { enum: ["Off", "On", "Default", null] }, cgpnTransformationCss: { type: ["string", "null"] }, cdpnTransformationCss: { type: ["string", "null"] }, localRouteGroupName: { type: ["string", "null"] }, geoLocation: { type: ["string", "null"] }, geoLocationFilter: { type: ["string", "null"] }, callingPartyNationalPrefix: { type: ["string", "null"] }, callingPartyInternationalPrefix: { type: ["string", "null"] }, callingPartyUnknownPrefix: { type: ["string", "null"] }, callingPartySubscriberPrefix: { type: ["string", "null"] }, adjunctCallingSearchSpace: { type: ["string", "null"] }, callingPartyNationalStripDigits: { type: ["integer", "null"] }, callingPartyInternationalStripDigits: { type: ["integer", "null"] }, callingPartyUnknownStripDigits: { type: ["integer", "null"] }, callingPartySubscriberStripDigits: { type: ["integer", "null"] }, callingPartyNationalTransformationCss: { type: ["string", "null"] }, callingPartyInternationalTransformationCss: { type: ["string", "null"] }, callingPartyUnknownTransformationCss: { type: ["string", "null"] }, callingPartySubscriberTransformationCss: { type: ["string", "null"] }, calledPartyNationalPrefix: { type: ["string", "null"] }, calledPartyInternationalPrefix: { type: ["string", "null"] }, calledPartyUnknownPrefix: { type: ["string", "null"] }, calledPartySubscriberPrefix: { type: ["string", "null"] }, calledPartyNationalStripDigits: { type: ["integer", "null"] }, calledPartyInternationalStripDigits: { type: ["integer", "null"] }, calledPartyUnknownStripDigits: { type: ["integer", "null"] }, calledPartySubscriberStripDigits: { type: ["integer", "null"] }, calledPartyNationalTransformationCss: { type: ["string", "null"] }, calledPartyInternationalTransformationCss: { type: ["string", "null"] }, calledPartyUnknownTransformationCss: { type: ["string", "null"] }, calledPartySubscriberTransformationCss: { type: ["string", "null"] }, imeEnrolledPatternGroup: { type: ["string", "null"] }, cntdPnTransformationCss: { type: ["string", "null"] }, localRouteGroup: { type: ["array", "null"], items: { type: "object", properties: { name: { type: ["string", "null"] }, value: { type: ["string", "null"] } }, additionalProperties: !1 } }, redirectingPartyTransformationCSS: { type: ["string", "null"] }, callingPartyTransformationCSS: { type: ["string", "null"] }, wirelessLanProfileGroup: { type: ["string", "null"] }, elinGroup: { type: ["string", "null"] }, mraServiceDomain: { type: ["string", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { dateTimeGroup: !0, callManagerGroup: !0, region: !0 }, required: ["dateTimeGroup", "callManagerGroup", "region"] } }, schema17 = { enum: ["Argentina", "Australia", "Austria", "Belgium", "Brazil", "Canada", "China", "Colombia", "Cyprus", "Czech Republic", "Denmark", "Egypt", "Finland", "France", "Germany", "Ghana", "Greece", "Hong Kong", "Hungary", "Iceland", "India", "Indonesia", "Ireland", "Israel", "Italy", "Japan", "Jordan", "Kenya", "Korea Republic", "Lebanon", "Luxembourg", "Malaysia", "Mexico", "Nepal", "Netherlands", "New Zealand", "Nigeria", "Norway", "Pakistan", "Panama", "Peru", "Philippines", "Poland", "Portugal", "Russian Federation", "Saudi Arabia", "Singapore", "Slovakia", "Slovenia", "South Africa", "Spain", "Sweden", "Switzerland", "Taiwan", "Thailand", "TÃ¼rkiye", "United Kingdom", "United States", "Venezuela", "Zimbabwe", "Itu", "Chile", "Bulgaria", "Croatia", "Romania", "Serbia and Montenegro", "United Arab Emirates", "Oman", "Kuwait", "Algeria", "Bahrain", "Iraq", "Mauritania", "Republic of Montenegro", "Morocco", "Qatar", "Republic of Serbia", "Sudan", "Tunisia", "Vietnam", "Yemen", "Lithuania", "Latvia", "Estonia", "Ukraine", "Turkey", null] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Argentina" || data === "Australia" || data === "Austria" || data === "Belgium" || data === "Brazil" || data === "Canada" || data === "China" || data === "Colombia" || data === "Cyprus" || data === "Czech Republic" || data === "Denmark" || data === "Egypt" || data === "Finland" || data === "France" || data === "Germany" || data === "Ghana" || data === "Greece" || data === "Hong Kong" || data === "Hungary" || data === "Iceland" || data === "India" || data === "Indonesia" || data === "Ireland" || data === "Israel" || data === "Italy" || data === "Japan" || data === "Jordan" || data === "Kenya" || data === "Korea Republic" || data === "Lebanon" || data === "Luxembourg" || data === "Malaysia" || data === "Mexico" || data === "Nepal" || data === "Netherlands" || data === "New Zealand" || data === "Nigeria" || data === "Norway" || data === "Pakistan" || data === "Panama" || data === "Peru" || data === "Philippines" || data === "Poland" || data === "Portugal" || data === "Russian Federation" || data === "Saudi Arabia" || data === "Singapore" || data === "Slovakia" || data === "Slovenia" || data === "South Africa" || data === "Spain" || data === "Sweden" || data === "Switzerland" || data === "Taiwan" || data === "Thailand" || data === "TÃ¼rkiye" || data === "United Kingdom" || data === "United States" || data === "Venezuela" || data === "Zimbabwe" || data === "Itu" || data === "Chile" || data === "Bulgaria" || data === "Croatia" || data === "Romania" || data === "Serbia and Montenegro" || data === "United Arab Emirates" || data === "Oman" || data === "Kuwait" || data === "Algeria" || data === "Bahrain" || data === "Iraq" || data === "Mauritania" || data === "Republic of Montenegro" || data === "Morocco" || data === "Qatar" || data === "Republic of Serbia" || data === "Sudan" || data === "Tunisia" || data === "Vietnam" || data === "Yemen" || data === "Lithuania" || data === "Latvia" || data === "Estonia" || data === "Ukraine" || data === "Turkey" || data === null)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.dateTimeGroup === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dateTimeGroup" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.callManagerGroup === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "callManagerGroup" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.region === void 0) {
        let err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "region" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema16.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.autoSearchSpace !== void 0) {
      let data3 = data.autoSearchSpace;
      if (typeof data3 != "string" && data3 !== null) {
        let err15 = { instancePath: instancePath + "/autoSearchSpace", schemaPath: "#/properties/autoSearchSpace/type", keyword: "type", params: { type: schema16.properties.autoSearchSpace.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.dateTimeGroup !== void 0 && typeof data.dateTimeGroup != "string") {
      let err16 = { instancePath: instancePath + "/dateTimeGroup", schemaPath: "#/properties/dateTimeGroup/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.callManagerGroup !== void 0 && typeof data.callManagerGroup != "string") {
      let err17 = { instancePath: instancePath + "/callManagerGroup", schemaPath: "#/properties/callManagerGroup/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.mediaResourceList !== void 0) {
      let data6 = data.mediaResourceList;
      if (typeof data6 != "string" && data6 !== null) {
        let err18 = { instancePath: instancePath + "/mediaResourceList", schemaPath: "#/properties/mediaResourceList/type", keyword: "type", params: { type: schema16.properties.mediaResourceList.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.region !== void 0 && typeof data.region != "string") {
      let err19 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.networkLocale !== void 0 && (validate36(data.networkLocale, { instancePath: instancePath + "/networkLocale", parentData: data, parentDataProperty: "networkLocale", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.srst !== void 0) {
      let data9 = data.srst;
      if (typeof data9 != "string" && data9 !== null) {
        let err20 = { instancePath: instancePath + "/srst", schemaPath: "#/properties/srst/type", keyword: "type", params: { type: schema16.properties.srst.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.connectionMonitorDuration !== void 0) {
      let data10 = data.connectionMonitorDuration;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
        let err21 = { instancePath: instancePath + "/connectionMonitorDuration", schemaPath: "#/properties/connectionMonitorDuration/type", keyword: "type", params: { type: schema16.properties.connectionMonitorDuration.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.automatedAlternateRoutingCss !== void 0) {
      let data11 = data.automatedAlternateRoutingCss;
      if (typeof data11 != "string" && data11 !== null) {
        let err22 = { instancePath: instancePath + "/automatedAlternateRoutingCss", schemaPath: "#/properties/automatedAlternateRoutingCss/type", keyword: "type", params: { type: schema16.properties.automatedAlternateRoutingCss.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.aarNeighborhood !== void 0) {
      let data12 = data.aarNeighborhood;
      if (typeof data12 != "string" && data12 !== null) {
        let err23 = { instancePath: instancePath + "/aarNeighborhood", schemaPath: "#/properties/aarNeighborhood/type", keyword: "type", params: { type: schema16.properties.aarNeighborhood.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.location !== void 0) {
      let data13 = data.location;
      if (typeof data13 != "string" && data13 !== null) {
        let err24 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema16.properties.location.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.mobilityCss !== void 0) {
      let data14 = data.mobilityCss;
      if (typeof data14 != "string" && data14 !== null) {
        let err25 = { instancePath: instancePath + "/mobilityCss", schemaPath: "#/properties/mobilityCss/type", keyword: "type", params: { type: schema16.properties.mobilityCss.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.physicalLocation !== void 0) {
      let data15 = data.physicalLocation;
      if (typeof data15 != "string" && data15 !== null) {
        let err26 = { instancePath: instancePath + "/physicalLocation", schemaPath: "#/properties/physicalLocation/type", keyword: "type", params: { type: schema16.properties.physicalLocation.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.deviceMobilityGroup !== void 0) {
      let data16 = data.deviceMobilityGroup;
      if (typeof data16 != "string" && data16 !== null) {
        let err27 = { instancePath: instancePath + "/deviceMobilityGroup", schemaPath: "#/properties/deviceMobilityGroup/type", keyword: "type", params: { type: schema16.properties.deviceMobilityGroup.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.revertPriority !== void 0) {
      let data17 = data.revertPriority;
      if (!(data17 === "Default" || data17 === "Highest" || data17 === null)) {
        let err28 = { instancePath: instancePath + "/revertPriority", schemaPath: "#/properties/revertPriority/enum", keyword: "enum", params: { allowedValues: schema16.properties.revertPriority.enum } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.singleButtonBarge !== void 0) {
      let data18 = data.singleButtonBarge;
      if (!(data18 === "Off" || data18 === "Barge" || data18 === "CBarge" || data18 === "Default" || data18 === null)) {
        let err29 = { instancePath: instancePath + "/singleButtonBarge", schemaPath: "#/properties/singleButtonBarge/enum", keyword: "enum", params: { allowedValues: schema16.properties.singleButtonBarge.enum } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.joinAcrossLines !== void 0) {
      let data19 = data.joinAcrossLines;
      if (!(data19 === "Off" || data19 === "On" || data19 === "Default" || data19 === null)) {
        let err30 = { instancePath: instancePath + "/joinAcrossLines", schemaPath: "#/properties/joinAcrossLines/enum", keyword: "enum", params: { allowedValues: schema16.properties.joinAcrossLines.enum } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.cgpnTransformationCss !== void 0) {
      let data20 = data.cgpnTransformationCss;
      if (typeof data20 != "string" && data20 !== null) {
        let err31 = { instancePath: instancePath + "/cgpnTransformationCss", schemaPath: "#/properties/cgpnTransformationCss/type", keyword: "type", params: { type: schema16.properties.cgpnTransformationCss.type } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.cdpnTransformationCss !== void 0) {
      let data21 = data.cdpnTransformationCss;
      if (typeof data21 != "string" && data21 !== null) {
        let err32 = { instancePath: instancePath + "/cdpnTransformationCss", schemaPath: "#/properties/cdpnTransformationCss/type", keyword: "type", params: { type: schema16.properties.cdpnTransformationCss.type } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.localRouteGroupName !== void 0) {
      let data22 = data.localRouteGroupName;
      if (typeof data22 != "string" && data22 !== null) {
        let err33 = { instancePath: instancePath + "/localRouteGroupName", schemaPath: "#/properties/localRouteGroupName/type", keyword: "type", params: { type: schema16.properties.localRouteGroupName.type } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.geoLocation !== void 0) {
      let data23 = data.geoLocation;
      if (typeof data23 != "string" && data23 !== null) {
        let err34 = { instancePath: instancePath + "/geoLocation", schemaPath: "#/properties/geoLocation/type", keyword: "type", params: { type: schema16.properties.geoLocation.type } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.geoLocationFilter !== void 0) {
      let data24 = data.geoLocationFilter;
      if (typeof data24 != "string" && data24 !== null) {
        let err35 = { instancePath: instancePath + "/geoLocationFilter", schemaPath: "#/properties/geoLocationFilter/type", keyword: "type", params: { type: schema16.properties.geoLocationFilter.type } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.callingPartyNationalPrefix !== void 0) {
      let data25 = data.callingPartyNationalPrefix;
      if (typeof data25 != "string" && data25 !== null) {
        let err36 = { instancePath: instancePath + "/callingPartyNationalPrefix", schemaPath: "#/properties/callingPartyNationalPrefix/type", keyword: "type", params: { type: schema16.properties.callingPartyNationalPrefix.type } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.callingPartyInternationalPrefix !== void 0) {
      let data26 = data.callingPartyInternationalPrefix;
      if (typeof data26 != "string" && data26 !== null) {
        let err37 = { instancePath: instancePath + "/callingPartyInternationalPrefix", schemaPath: "#/properties/callingPartyInternationalPrefix/type", keyword: "type", params: { type: schema16.properties.callingPartyInternationalPrefix.type } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.callingPartyUnknownPrefix !== void 0) {
      let data27 = data.callingPartyUnknownPrefix;
      if (typeof data27 != "string" && data27 !== null) {
        let err38 = { instancePath: instancePath + "/callingPartyUnknownPrefix", schemaPath: "#/properties/callingPartyUnknownPrefix/type", keyword: "type", params: { type: schema16.properties.callingPartyUnknownPrefix.type } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.callingPartySubscriberPrefix !== void 0) {
      let data28 = data.callingPartySubscriberPrefix;
      if (typeof data28 != "string" && data28 !== null) {
        let err39 = { instancePath: instancePath + "/callingPartySubscriberPrefix", schemaPath: "#/properties/callingPartySubscriberPrefix/type", keyword: "type", params: { type: schema16.properties.callingPartySubscriberPrefix.type } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.adjunctCallingSearchSpace !== void 0) {
      let data29 = data.adjunctCallingSearchSpace;
      if (typeof data29 != "string" && data29 !== null) {
        let err40 = { instancePath: instancePath + "/adjunctCallingSearchSpace", schemaPath: "#/properties/adjunctCallingSearchSpace/type", keyword: "type", params: { type: schema16.properties.adjunctCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.callingPartyNationalStripDigits !== void 0) {
      let data30 = data.callingPartyNationalStripDigits;
      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && data30 !== null) {
        let err41 = { instancePath: instancePath + "/callingPartyNationalStripDigits", schemaPath: "#/properties/callingPartyNationalStripDigits/type", keyword: "type", params: { type: schema16.properties.callingPartyNationalStripDigits.type } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.callingPartyInternationalStripDigits !== void 0) {
      let data31 = data.callingPartyInternationalStripDigits;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null) {
        let err42 = { instancePath: instancePath + "/callingPartyInternationalStripDigits", schemaPath: "#/properties/callingPartyInternationalStripDigits/type", keyword: "type", params: { type: schema16.properties.callingPartyInternationalStripDigits.type } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.callingPartyUnknownStripDigits !== void 0) {
      let data32 = data.callingPartyUnknownStripDigits;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32)) && data32 !== null) {
        let err43 = { instancePath: instancePath + "/callingPartyUnknownStripDigits", schemaPath: "#/properties/callingPartyUnknownStripDigits/type", keyword: "type", params: { type: schema16.properties.callingPartyUnknownStripDigits.type } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.callingPartySubscriberStripDigits !== void 0) {
      let data33 = data.callingPartySubscriberStripDigits;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) {
        let err44 = { instancePath: instancePath + "/callingPartySubscriberStripDigits", schemaPath: "#/properties/callingPartySubscriberStripDigits/type", keyword: "type", params: { type: schema16.properties.callingPartySubscriberStripDigits.type } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.callingPartyNationalTransformationCss !== void 0) {
      let data34 = data.callingPartyNationalTransformationCss;
      if (typeof data34 != "string" && data34 !== null) {
        let err45 = { instancePath: instancePath + "/callingPartyNationalTransformationCss", schemaPath: "#/properties/callingPartyNationalTransformationCss/type", keyword: "type", params: { type: schema16.properties.callingPartyNationalTransformationCss.type } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.callingPartyInternationalTransformationCss !== void 0) {
      let data35 = data.callingPartyInternationalTransformationCss;
      if (typeof data35 != "string" && data35 !== null) {
        let err46 = { instancePath: instancePath + "/callingPartyInternationalTransformationCss", schemaPath: "#/properties/callingPartyInternationalTransformationCss/type", keyword: "type", params: { type: schema16.properties.callingPartyInternationalTransformationCss.type } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.callingPartyUnknownTransformationCss !== void 0) {
      let data36 = data.callingPartyUnknownTransformationCss;
      if (typeof data36 != "string" && data36 !== null) {
        let err47 = { instancePath: instancePath + "/callingPartyUnknownTransformationCss", schemaPath: "#/properties/callingPartyUnknownTransformationCss/type", keyword: "type", params: { type: schema16.properties.callingPartyUnknownTransformationCss.type } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.callingPartySubscriberTransformationCss !== void 0) {
      let data37 = data.callingPartySubscriberTransformationCss;
      if (typeof data37 != "string" && data37 !== null) {
        let err48 = { instancePath: instancePath + "/callingPartySubscriberTransformationCss", schemaPath: "#/properties/callingPartySubscriberTransformationCss/type", keyword: "type", params: { type: schema16.properties.callingPartySubscriberTransformationCss.type } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.calledPartyNationalPrefix !== void 0) {
      let data38 = data.calledPartyNationalPrefix;
      if (typeof data38 != "string" && data38 !== null) {
        let err49 = { instancePath: instancePath + "/calledPartyNationalPrefix", schemaPath: "#/properties/calledPartyNationalPrefix/type", keyword: "type", params: { type: schema16.properties.calledPartyNationalPrefix.type } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.calledPartyInternationalPrefix !== void 0) {
      let data39 = data.calledPartyInternationalPrefix;
      if (typeof data39 != "string" && data39 !== null) {
        let err50 = { instancePath: instancePath + "/calledPartyInternationalPrefix", schemaPath: "#/properties/calledPartyInternationalPrefix/type", keyword: "type", params: { type: schema16.properties.calledPartyInternationalPrefix.type } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.calledPartyUnknownPrefix !== void 0) {
      let data40 = data.calledPartyUnknownPrefix;
      if (typeof data40 != "string" && data40 !== null) {
        let err51 = { instancePath: instancePath + "/calledPartyUnknownPrefix", schemaPath: "#/properties/calledPartyUnknownPrefix/type", keyword: "type", params: { type: schema16.properties.calledPartyUnknownPrefix.type } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.calledPartySubscriberPrefix !== void 0) {
      let data41 = data.calledPartySubscriberPrefix;
      if (typeof data41 != "string" && data41 !== null) {
        let err52 = { instancePath: instancePath + "/calledPartySubscriberPrefix", schemaPath: "#/properties/calledPartySubscriberPrefix/type", keyword: "type", params: { type: schema16.properties.calledPartySubscriberPrefix.type } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.calledPartyNationalStripDigits !== void 0) {
      let data42 = data.calledPartyNationalStripDigits;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)) && data42 !== null) {
        let err53 = { instancePath: instancePath + "/calledPartyNationalStripDigits", schemaPath: "#/properties/calledPartyNationalStripDigits/type", keyword: "type", params: { type: schema16.properties.calledPartyNationalStripDigits.type } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.calledPartyInternationalStripDigits !== void 0) {
      let data43 = data.calledPartyInternationalStripDigits;
      if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)) && data43 !== null) {
        let err54 = { instancePath: instancePath + "/calledPartyInternationalStripDigits", schemaPath: "#/properties/calledPartyInternationalStripDigits/type", keyword: "type", params: { type: schema16.properties.calledPartyInternationalStripDigits.type } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.calledPartyUnknownStripDigits !== void 0) {
      let data44 = data.calledPartyUnknownStripDigits;
      if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44)) && data44 !== null) {
        let err55 = { instancePath: instancePath + "/calledPartyUnknownStripDigits", schemaPath: "#/properties/calledPartyUnknownStripDigits/type", keyword: "type", params: { type: schema16.properties.calledPartyUnknownStripDigits.type } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.calledPartySubscriberStripDigits !== void 0) {
      let data45 = data.calledPartySubscriberStripDigits;
      if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && data45 !== null) {
        let err56 = { instancePath: instancePath + "/calledPartySubscriberStripDigits", schemaPath: "#/properties/calledPartySubscriberStripDigits/type", keyword: "type", params: { type: schema16.properties.calledPartySubscriberStripDigits.type } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.calledPartyNationalTransformationCss !== void 0) {
      let data46 = data.calledPartyNationalTransformationCss;
      if (typeof data46 != "string" && data46 !== null) {
        let err57 = { instancePath: instancePath + "/calledPartyNationalTransformationCss", schemaPath: "#/properties/calledPartyNationalTransformationCss/type", keyword: "type", params: { type: schema16.properties.calledPartyNationalTransformationCss.type } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.calledPartyInternationalTransformationCss !== void 0) {
      let data47 = data.calledPartyInternationalTransformationCss;
      if (typeof data47 != "string" && data47 !== null) {
        let err58 = { instancePath: instancePath + "/calledPartyInternationalTransformationCss", schemaPath: "#/properties/calledPartyInternationalTransformationCss/type", keyword: "type", params: { type: schema16.properties.calledPartyInternationalTransformationCss.type } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.calledPartyUnknownTransformationCss !== void 0) {
      let data48 = data.calledPartyUnknownTransformationCss;
      if (typeof data48 != "string" && data48 !== null) {
        let err59 = { instancePath: instancePath + "/calledPartyUnknownTransformationCss", schemaPath: "#/properties/calledPartyUnknownTransformationCss/type", keyword: "type", params: { type: schema16.properties.calledPartyUnknownTransformationCss.type } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.calledPartySubscriberTransformationCss !== void 0) {
      let data49 = data.calledPartySubscriberTransformationCss;
      if (typeof data49 != "string" && data49 !== null) {
        let err60 = { instancePath: instancePath + "/calledPartySubscriberTransformationCss", schemaPath: "#/properties/calledPartySubscriberTransformationCss/type", keyword: "type", params: { type: schema16.properties.calledPartySubscriberTransformationCss.type } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.imeEnrolledPatternGroup !== void 0) {
      let data50 = data.imeEnrolledPatternGroup;
      if (typeof data50 != "string" && data50 !== null) {
        let err61 = { instancePath: instancePath + "/imeEnrolledPatternGroup", schemaPath: "#/properties/imeEnrolledPatternGroup/type", keyword: "type", params: { type: schema16.properties.imeEnrolledPatternGroup.type } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.cntdPnTransformationCss !== void 0) {
      let data51 = data.cntdPnTransformationCss;
      if (typeof data51 != "string" && data51 !== null) {
        let err62 = { instancePath: instancePath + "/cntdPnTransformationCss", schemaPath: "#/properties/cntdPnTransformationCss/type", keyword: "type", params: { type: schema16.properties.cntdPnTransformationCss.type } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.localRouteGroup !== void 0) {
      let data52 = data.localRouteGroup;
      if (!Array.isArray(data52) && data52 !== null) {
        let err63 = { instancePath: instancePath + "/localRouteGroup", schemaPath: "#/properties/localRouteGroup/type", keyword: "type", params: { type: schema16.properties.localRouteGroup.type } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      if (Array.isArray(data52)) {
        let len0 = data52.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data53 = data52[i0];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (let key1 in data53)
              if (!(key1 === "name" || key1 === "value")) {
                let err64 = { instancePath: instancePath + "/localRouteGroup/" + i0, schemaPath: "#/properties/localRouteGroup/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            if (data53.name !== void 0) {
              let data54 = data53.name;
              if (typeof data54 != "string" && data54 !== null) {
                let err65 = { instancePath: instancePath + "/localRouteGroup/" + i0 + "/name", schemaPath: "#/properties/localRouteGroup/items/properties/name/type", keyword: "type", params: { type: schema16.properties.localRouteGroup.items.properties.name.type } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data53.value !== void 0) {
              let data55 = data53.value;
              if (typeof data55 != "string" && data55 !== null) {
                let err66 = { instancePath: instancePath + "/localRouteGroup/" + i0 + "/value", schemaPath: "#/properties/localRouteGroup/items/properties/value/type", keyword: "type", params: { type: schema16.properties.localRouteGroup.items.properties.value.type } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
          } else {
            let err67 = { instancePath: instancePath + "/localRouteGroup/" + i0, schemaPath: "#/properties/localRouteGroup/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
      }
    }
    if (data.redirectingPartyTransformationCSS !== void 0) {
      let data56 = data.redirectingPartyTransformationCSS;
      if (typeof data56 != "string" && data56 !== null) {
        let err68 = { instancePath: instancePath + "/redirectingPartyTransformationCSS", schemaPath: "#/properties/redirectingPartyTransformationCSS/type", keyword: "type", params: { type: schema16.properties.redirectingPartyTransformationCSS.type } };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.callingPartyTransformationCSS !== void 0) {
      let data57 = data.callingPartyTransformationCSS;
      if (typeof data57 != "string" && data57 !== null) {
        let err69 = { instancePath: instancePath + "/callingPartyTransformationCSS", schemaPath: "#/properties/callingPartyTransformationCSS/type", keyword: "type", params: { type: schema16.properties.callingPartyTransformationCSS.type } };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.wirelessLanProfileGroup !== void 0) {
      let data58 = data.wirelessLanProfileGroup;
      if (typeof data58 != "string" && data58 !== null) {
        let err70 = { instancePath: instancePath + "/wirelessLanProfileGroup", schemaPath: "#/properties/wirelessLanProfileGroup/type", keyword: "type", params: { type: schema16.properties.wirelessLanProfileGroup.type } };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.elinGroup !== void 0) {
      let data59 = data.elinGroup;
      if (typeof data59 != "string" && data59 !== null) {
        let err71 = { instancePath: instancePath + "/elinGroup", schemaPath: "#/properties/elinGroup/type", keyword: "type", params: { type: schema16.properties.elinGroup.type } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.mraServiceDomain !== void 0) {
      let data60 = data.mraServiceDomain;
      if (typeof data60 != "string" && data60 !== null) {
        let err72 = { instancePath: instancePath + "/mraServiceDomain", schemaPath: "#/properties/mraServiceDomain/type", keyword: "type", params: { type: schema16.properties.mraServiceDomain.type } };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.state !== void 0) {
      let data61 = data.state;
      if (!(data61 === "present" || data61 === "absent")) {
        let err73 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema16.properties.state.enum } };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err74 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data63 = data.renamedFrom;
      if (typeof data63 == "string") {
        if (func3(data63) < 1) {
          let err75 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
      } else {
        let err76 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data64 = data.mra;
      if (typeof data64 != "boolean" && data64 !== null) {
        let err77 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema16.properties.mra.type } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data65 = data.extends;
      if (typeof data65 == "string") {
        if (func3(data65) < 1) {
          let err78 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
      } else {
        let err79 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
  } else {
    let err80 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var validate_commonPhoneProfiles = validate38, schema18 = { type: "object", properties: { name: { type: "string" }, description: { type: ["string", "null"] }, unlockPwd: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, dndOption: { enum: ["Ringer Off", "Call Reject", "Use Common Phone Profile Setting", null] }, dndAlertingType: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, backgroundImage: { type: ["boolean", "null"] }, phonePersonalization: { enum: ["Disabled", "Enabled", "HTTPS Only", "Default", null] }, phoneServiceDisplay: { enum: ["Internal", "External URL", "Both", "Default", null] }, sshUserId: { type: ["string", "null"] }, sshPwd: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, vendorConfig: { type: ["object", "null"] }, ice: { $ref: "#/definitions/ice" }, alwaysUsePrimeLine: { enum: ["Off", "On", "Default", null] }, alwaysUsePrimeLineForVoiceMessage: { enum: ["Off", "On", "Default", null] }, vpnGroup: { type: ["string", "null"] }, vpnProfile: { type: ["string", "null"] }, featureControlPolicy: { type: ["string", "null"] }, wifiHotspotProfile: { type: ["string", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] }, schema19 = { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] }, defaultCandidate: { type: ["string", "null"] }, serverReflexiveAddress: { type: ["boolean", "null"] }, turn: { type: ["object", "null"], properties: { primary: { type: ["string", "null"] }, secondary: { type: ["string", "null"] }, transport: { type: ["string", "null"] }, username: { type: ["string", "null"] }, password: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "enabled" || key0 === "defaultCandidate" || key0 === "serverReflexiveAddress" || key0 === "turn")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.enabled !== void 0) {
      let data0 = data.enabled;
      if (typeof data0 != "boolean" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: schema19.properties.enabled.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.defaultCandidate !== void 0) {
      let data1 = data.defaultCandidate;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/defaultCandidate", schemaPath: "#/properties/defaultCandidate/type", keyword: "type", params: { type: schema19.properties.defaultCandidate.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.serverReflexiveAddress !== void 0) {
      let data2 = data.serverReflexiveAddress;
      if (typeof data2 != "boolean" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/serverReflexiveAddress", schemaPath: "#/properties/serverReflexiveAddress/type", keyword: "type", params: { type: schema19.properties.serverReflexiveAddress.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.turn !== void 0) {
      let data3 = data.turn;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        let err5 = { instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/type", keyword: "type", params: { type: schema19.properties.turn.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          if (!(key1 === "primary" || key1 === "secondary" || key1 === "transport" || key1 === "username" || key1 === "password")) {
            let err6 = { instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data3.primary !== void 0) {
          let data4 = data3.primary;
          if (typeof data4 != "string" && data4 !== null) {
            let err7 = { instancePath: instancePath + "/turn/primary", schemaPath: "#/properties/turn/properties/primary/type", keyword: "type", params: { type: schema19.properties.turn.properties.primary.type } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data3.secondary !== void 0) {
          let data5 = data3.secondary;
          if (typeof data5 != "string" && data5 !== null) {
            let err8 = { instancePath: instancePath + "/turn/secondary", schemaPath: "#/properties/turn/properties/secondary/type", keyword: "type", params: { type: schema19.properties.turn.properties.secondary.type } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data3.transport !== void 0) {
          let data6 = data3.transport;
          if (typeof data6 != "string" && data6 !== null) {
            let err9 = { instancePath: instancePath + "/turn/transport", schemaPath: "#/properties/turn/properties/transport/type", keyword: "type", params: { type: schema19.properties.turn.properties.transport.type } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data3.username !== void 0) {
          let data7 = data3.username;
          if (typeof data7 != "string" && data7 !== null) {
            let err10 = { instancePath: instancePath + "/turn/username", schemaPath: "#/properties/turn/properties/username/type", keyword: "type", params: { type: schema19.properties.turn.properties.username.type } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data3.password !== void 0) {
          let data8 = data3.password;
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 != "string" && data8 !== null) {
            let err11 = { instancePath: instancePath + "/turn/password", schemaPath: "#/properties/turn/properties/password/type", keyword: "type", params: { type: schema19.properties.turn.properties.password.type } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.secret === void 0) {
              let err12 = { instancePath: instancePath + "/turn/password", schemaPath: "#/properties/turn/properties/password/required", keyword: "required", params: { missingProperty: "secret" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            for (let key2 in data8)
              if (key2 !== "secret") {
                let err13 = { instancePath: instancePath + "/turn/password", schemaPath: "#/properties/turn/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data8.secret !== void 0 && typeof data8.secret != "string") {
              let err14 = { instancePath: instancePath + "/turn/password/secret", schemaPath: "#/properties/turn/properties/password/properties/secret/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        }
      }
    }
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema18.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema18.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.unlockPwd !== void 0) {
      let data2 = data.unlockPwd;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/unlockPwd", schemaPath: "#/properties/unlockPwd/type", keyword: "type", params: { type: schema18.properties.unlockPwd.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.secret === void 0) {
          let err5 = { instancePath: instancePath + "/unlockPwd", schemaPath: "#/properties/unlockPwd/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data2)
          if (key1 !== "secret") {
            let err6 = { instancePath: instancePath + "/unlockPwd", schemaPath: "#/properties/unlockPwd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data2.secret !== void 0 && typeof data2.secret != "string") {
          let err7 = { instancePath: instancePath + "/unlockPwd/secret", schemaPath: "#/properties/unlockPwd/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.dndOption !== void 0) {
      let data4 = data.dndOption;
      if (!(data4 === "Ringer Off" || data4 === "Call Reject" || data4 === "Use Common Phone Profile Setting" || data4 === null)) {
        let err8 = { instancePath: instancePath + "/dndOption", schemaPath: "#/properties/dndOption/enum", keyword: "enum", params: { allowedValues: schema18.properties.dndOption.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.dndAlertingType !== void 0) {
      let data5 = data.dndAlertingType;
      if (!(data5 === "Use System Default" || data5 === "Disable" || data5 === "Flash Only" || data5 === "Ring Once" || data5 === "Ring" || data5 === "Beep Only" || data5 === null)) {
        let err9 = { instancePath: instancePath + "/dndAlertingType", schemaPath: "#/properties/dndAlertingType/enum", keyword: "enum", params: { allowedValues: schema18.properties.dndAlertingType.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.backgroundImage !== void 0) {
      let data6 = data.backgroundImage;
      if (typeof data6 != "boolean" && data6 !== null) {
        let err10 = { instancePath: instancePath + "/backgroundImage", schemaPath: "#/properties/backgroundImage/type", keyword: "type", params: { type: schema18.properties.backgroundImage.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.phonePersonalization !== void 0) {
      let data7 = data.phonePersonalization;
      if (!(data7 === "Disabled" || data7 === "Enabled" || data7 === "HTTPS Only" || data7 === "Default" || data7 === null)) {
        let err11 = { instancePath: instancePath + "/phonePersonalization", schemaPath: "#/properties/phonePersonalization/enum", keyword: "enum", params: { allowedValues: schema18.properties.phonePersonalization.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.phoneServiceDisplay !== void 0) {
      let data8 = data.phoneServiceDisplay;
      if (!(data8 === "Internal" || data8 === "External URL" || data8 === "Both" || data8 === "Default" || data8 === null)) {
        let err12 = { instancePath: instancePath + "/phoneServiceDisplay", schemaPath: "#/properties/phoneServiceDisplay/enum", keyword: "enum", params: { allowedValues: schema18.properties.phoneServiceDisplay.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.sshUserId !== void 0) {
      let data9 = data.sshUserId;
      if (typeof data9 != "string" && data9 !== null) {
        let err13 = { instancePath: instancePath + "/sshUserId", schemaPath: "#/properties/sshUserId/type", keyword: "type", params: { type: schema18.properties.sshUserId.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.sshPwd !== void 0) {
      let data10 = data.sshPwd;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && typeof data10 != "string" && data10 !== null) {
        let err14 = { instancePath: instancePath + "/sshPwd", schemaPath: "#/properties/sshPwd/type", keyword: "type", params: { type: schema18.properties.sshPwd.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.secret === void 0) {
          let err15 = { instancePath: instancePath + "/sshPwd", schemaPath: "#/properties/sshPwd/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key2 in data10)
          if (key2 !== "secret") {
            let err16 = { instancePath: instancePath + "/sshPwd", schemaPath: "#/properties/sshPwd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data10.secret !== void 0 && typeof data10.secret != "string") {
          let err17 = { instancePath: instancePath + "/sshPwd/secret", schemaPath: "#/properties/sshPwd/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.vendorConfig !== void 0) {
      let data12 = data.vendorConfig;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        let err18 = { instancePath: instancePath + "/vendorConfig", schemaPath: "#/properties/vendorConfig/type", keyword: "type", params: { type: schema18.properties.vendorConfig.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.ice !== void 0 && (validate39(data.ice, { instancePath: instancePath + "/ice", parentData: data, parentDataProperty: "ice", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.alwaysUsePrimeLine !== void 0) {
      let data14 = data.alwaysUsePrimeLine;
      if (!(data14 === "Off" || data14 === "On" || data14 === "Default" || data14 === null)) {
        let err19 = { instancePath: instancePath + "/alwaysUsePrimeLine", schemaPath: "#/properties/alwaysUsePrimeLine/enum", keyword: "enum", params: { allowedValues: schema18.properties.alwaysUsePrimeLine.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.alwaysUsePrimeLineForVoiceMessage !== void 0) {
      let data15 = data.alwaysUsePrimeLineForVoiceMessage;
      if (!(data15 === "Off" || data15 === "On" || data15 === "Default" || data15 === null)) {
        let err20 = { instancePath: instancePath + "/alwaysUsePrimeLineForVoiceMessage", schemaPath: "#/properties/alwaysUsePrimeLineForVoiceMessage/enum", keyword: "enum", params: { allowedValues: schema18.properties.alwaysUsePrimeLineForVoiceMessage.enum } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.vpnGroup !== void 0) {
      let data16 = data.vpnGroup;
      if (typeof data16 != "string" && data16 !== null) {
        let err21 = { instancePath: instancePath + "/vpnGroup", schemaPath: "#/properties/vpnGroup/type", keyword: "type", params: { type: schema18.properties.vpnGroup.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.vpnProfile !== void 0) {
      let data17 = data.vpnProfile;
      if (typeof data17 != "string" && data17 !== null) {
        let err22 = { instancePath: instancePath + "/vpnProfile", schemaPath: "#/properties/vpnProfile/type", keyword: "type", params: { type: schema18.properties.vpnProfile.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.featureControlPolicy !== void 0) {
      let data18 = data.featureControlPolicy;
      if (typeof data18 != "string" && data18 !== null) {
        let err23 = { instancePath: instancePath + "/featureControlPolicy", schemaPath: "#/properties/featureControlPolicy/type", keyword: "type", params: { type: schema18.properties.featureControlPolicy.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.wifiHotspotProfile !== void 0) {
      let data19 = data.wifiHotspotProfile;
      if (typeof data19 != "string" && data19 !== null) {
        let err24 = { instancePath: instancePath + "/wifiHotspotProfile", schemaPath: "#/properties/wifiHotspotProfile/type", keyword: "type", params: { type: schema18.properties.wifiHotspotProfile.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.state !== void 0) {
      let data20 = data.state;
      if (!(data20 === "present" || data20 === "absent")) {
        let err25 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema18.properties.state.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err26 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data22 = data.renamedFrom;
      if (typeof data22 == "string") {
        if (func3(data22) < 1) {
          let err27 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data23 = data.mra;
      if (typeof data23 != "boolean" && data23 !== null) {
        let err29 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema18.properties.mra.type } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data24 = data.extends;
      if (typeof data24 == "string") {
        if (func3(data24) < 1) {
          let err30 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var validate_enterprisePhoneConfig = validate41, schema20 = { type: "object", properties: { vendorConfig: { type: ["object", "null"] }, ice: { $ref: "#/definitions/ice" }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] } }, additionalProperties: !1 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "vendorConfig" || key0 === "ice" || key0 === "state" || key0 === "managed" || key0 === "renamedFrom" || key0 === "mra")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.vendorConfig !== void 0) {
      let data0 = data.vendorConfig;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        let err1 = { instancePath: instancePath + "/vendorConfig", schemaPath: "#/properties/vendorConfig/type", keyword: "type", params: { type: schema20.properties.vendorConfig.type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ice !== void 0 && (validate39(data.ice, { instancePath: instancePath + "/ice", parentData: data, parentDataProperty: "ice", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "present" || data2 === "absent")) {
        let err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema20.properties.state.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err3 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data4 = data.renamedFrom;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err4 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data5 = data.mra;
      if (typeof data5 != "boolean" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema20.properties.mra.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var validate_phoneSecurityProfiles = validate43, schema21 = { type: "object", properties: { phoneType: { type: "string" }, protocol: { allOf: [{ $ref: "#/definitions/XDeviceProtocol" }] }, name: { type: "string" }, description: { type: ["string", "null"] }, deviceSecurityMode: { enum: ["Non Secure", "Authenticated", "Encrypted", null] }, authenticationMode: { enum: ["By Authentication String", "By Null String", "By Existing Certificate (precedence to LSC)", "By Existing Certificate (precedence to MIC)", null] }, keySize: { enum: [512, 1024, 2048, 3072, 4096, null] }, keyOrder: { enum: ["RSA Only", "EC Only", "EC Preferred, RSA Backup", null] }, ecKeySize: { enum: [256, 384, 521, null] }, tftpEncryptedConfig: { type: ["boolean", "null"] }, enableOAuthAuthentication: { type: ["boolean", "null"] }, nonceValidityTime: { type: ["integer", "null"] }, transportType: { enum: ["TCP", "UDP", "TLS", "TCP+UDP", null] }, sipPhonePort: { type: ["integer", "null"] }, enableDigestAuthentication: { type: ["boolean", "null"] }, excludeDigestCredentials: { type: ["boolean", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { phoneType: !0, protocol: !0 }, required: ["phoneType", "protocol"] } }, schema22 = { enum: ["SCCP", "Digital Access PRI", "H.225", "Analog Access", "Digital Access T1", "Route Point", "Unicast Bridge", "Multicast Point", "Inter-Cluster Trunk", "RAS", "Digital Access BRI", "SIP", "MGCP", "Static SIP Mobile Subscriber", "SIP Connector", "Remote Destination", "Mobile Smart Client", "Digital Access E1 R2", "CTI Remote Device", "Protocol Not Specified"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "SCCP" || data === "Digital Access PRI" || data === "H.225" || data === "Analog Access" || data === "Digital Access T1" || data === "Route Point" || data === "Unicast Bridge" || data === "Multicast Point" || data === "Inter-Cluster Trunk" || data === "RAS" || data === "Digital Access BRI" || data === "SIP" || data === "MGCP" || data === "Static SIP Mobile Subscriber" || data === "SIP Connector" || data === "Remote Destination" || data === "Mobile Smart Client" || data === "Digital Access E1 R2" || data === "CTI Remote Device" || data === "Protocol Not Specified")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.phoneType === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "phoneType" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.protocol === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "protocol" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema21.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.phoneType !== void 0 && typeof data.phoneType != "string") {
      let err13 = { instancePath: instancePath + "/phoneType", schemaPath: "#/properties/phoneType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.protocol !== void 0 && (validate44(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 != "string" && data5 !== null) {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema21.properties.description.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.deviceSecurityMode !== void 0) {
      let data6 = data.deviceSecurityMode;
      if (!(data6 === "Non Secure" || data6 === "Authenticated" || data6 === "Encrypted" || data6 === null)) {
        let err16 = { instancePath: instancePath + "/deviceSecurityMode", schemaPath: "#/properties/deviceSecurityMode/enum", keyword: "enum", params: { allowedValues: schema21.properties.deviceSecurityMode.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.authenticationMode !== void 0) {
      let data7 = data.authenticationMode;
      if (!(data7 === "By Authentication String" || data7 === "By Null String" || data7 === "By Existing Certificate (precedence to LSC)" || data7 === "By Existing Certificate (precedence to MIC)" || data7 === null)) {
        let err17 = { instancePath: instancePath + "/authenticationMode", schemaPath: "#/properties/authenticationMode/enum", keyword: "enum", params: { allowedValues: schema21.properties.authenticationMode.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.keySize !== void 0) {
      let data8 = data.keySize;
      if (!(data8 === 512 || data8 === 1024 || data8 === 2048 || data8 === 3072 || data8 === 4096 || data8 === null)) {
        let err18 = { instancePath: instancePath + "/keySize", schemaPath: "#/properties/keySize/enum", keyword: "enum", params: { allowedValues: schema21.properties.keySize.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.keyOrder !== void 0) {
      let data9 = data.keyOrder;
      if (!(data9 === "RSA Only" || data9 === "EC Only" || data9 === "EC Preferred, RSA Backup" || data9 === null)) {
        let err19 = { instancePath: instancePath + "/keyOrder", schemaPath: "#/properties/keyOrder/enum", keyword: "enum", params: { allowedValues: schema21.properties.keyOrder.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.ecKeySize !== void 0) {
      let data10 = data.ecKeySize;
      if (!(data10 === 256 || data10 === 384 || data10 === 521 || data10 === null)) {
        let err20 = { instancePath: instancePath + "/ecKeySize", schemaPath: "#/properties/ecKeySize/enum", keyword: "enum", params: { allowedValues: schema21.properties.ecKeySize.enum } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.tftpEncryptedConfig !== void 0) {
      let data11 = data.tftpEncryptedConfig;
      if (typeof data11 != "boolean" && data11 !== null) {
        let err21 = { instancePath: instancePath + "/tftpEncryptedConfig", schemaPath: "#/properties/tftpEncryptedConfig/type", keyword: "type", params: { type: schema21.properties.tftpEncryptedConfig.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.enableOAuthAuthentication !== void 0) {
      let data12 = data.enableOAuthAuthentication;
      if (typeof data12 != "boolean" && data12 !== null) {
        let err22 = { instancePath: instancePath + "/enableOAuthAuthentication", schemaPath: "#/properties/enableOAuthAuthentication/type", keyword: "type", params: { type: schema21.properties.enableOAuthAuthentication.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.nonceValidityTime !== void 0) {
      let data13 = data.nonceValidityTime;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
        let err23 = { instancePath: instancePath + "/nonceValidityTime", schemaPath: "#/properties/nonceValidityTime/type", keyword: "type", params: { type: schema21.properties.nonceValidityTime.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.transportType !== void 0) {
      let data14 = data.transportType;
      if (!(data14 === "TCP" || data14 === "UDP" || data14 === "TLS" || data14 === "TCP+UDP" || data14 === null)) {
        let err24 = { instancePath: instancePath + "/transportType", schemaPath: "#/properties/transportType/enum", keyword: "enum", params: { allowedValues: schema21.properties.transportType.enum } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.sipPhonePort !== void 0) {
      let data15 = data.sipPhonePort;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && data15 !== null) {
        let err25 = { instancePath: instancePath + "/sipPhonePort", schemaPath: "#/properties/sipPhonePort/type", keyword: "type", params: { type: schema21.properties.sipPhonePort.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.enableDigestAuthentication !== void 0) {
      let data16 = data.enableDigestAuthentication;
      if (typeof data16 != "boolean" && data16 !== null) {
        let err26 = { instancePath: instancePath + "/enableDigestAuthentication", schemaPath: "#/properties/enableDigestAuthentication/type", keyword: "type", params: { type: schema21.properties.enableDigestAuthentication.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.excludeDigestCredentials !== void 0) {
      let data17 = data.excludeDigestCredentials;
      if (typeof data17 != "boolean" && data17 !== null) {
        let err27 = { instancePath: instancePath + "/excludeDigestCredentials", schemaPath: "#/properties/excludeDigestCredentials/type", keyword: "type", params: { type: schema21.properties.excludeDigestCredentials.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.state !== void 0) {
      let data18 = data.state;
      if (!(data18 === "present" || data18 === "absent")) {
        let err28 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema21.properties.state.enum } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err29 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data20 = data.renamedFrom;
      if (typeof data20 == "string") {
        if (func3(data20) < 1) {
          let err30 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data21 = data.mra;
      if (typeof data21 != "boolean" && data21 !== null) {
        let err32 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema21.properties.mra.type } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data22 = data.extends;
      if (typeof data22 == "string") {
        if (func3(data22) < 1) {
          let err33 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var validate_sipTrunkSecurityProfiles = validate46, schema23 = { type: "object", properties: { name: { type: "string" }, description: { type: ["string", "null"] }, securityMode: { enum: ["Non Secure", "Authenticated", "Encrypted", null] }, incomingTransport: { enum: ["TCP", "UDP", "TLS", "TCP+UDP", null] }, outgoingTransport: { enum: ["TCP", "UDP", "TLS", "TCP+UDP", null] }, digestAuthentication: { type: ["boolean", "null"] }, noncePolicyTime: { type: ["integer", "null"] }, x509SubjectName: { type: ["string", "null"] }, incomingPort: { type: ["integer", "null"] }, applLevelAuthentication: { type: ["boolean", "null"] }, acceptPresenceSubscription: { type: ["boolean", "null"] }, acceptOutOfDialogRefer: { type: ["boolean", "null"] }, acceptUnsolicitedNotification: { type: ["boolean", "null"] }, allowReplaceHeader: { type: ["boolean", "null"] }, transmitSecurityStatus: { type: ["boolean", "null"] }, sipV150OutboundSdpOfferFiltering: { enum: ["No Filtering", "Remove MER V.150", "Remove Pre-MER V.150", "Use Default Filter", null] }, allowChargingHeader: { type: ["boolean", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema23.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema23.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.securityMode !== void 0) {
      let data2 = data.securityMode;
      if (!(data2 === "Non Secure" || data2 === "Authenticated" || data2 === "Encrypted" || data2 === null)) {
        let err4 = { instancePath: instancePath + "/securityMode", schemaPath: "#/properties/securityMode/enum", keyword: "enum", params: { allowedValues: schema23.properties.securityMode.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.incomingTransport !== void 0) {
      let data3 = data.incomingTransport;
      if (!(data3 === "TCP" || data3 === "UDP" || data3 === "TLS" || data3 === "TCP+UDP" || data3 === null)) {
        let err5 = { instancePath: instancePath + "/incomingTransport", schemaPath: "#/properties/incomingTransport/enum", keyword: "enum", params: { allowedValues: schema23.properties.incomingTransport.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.outgoingTransport !== void 0) {
      let data4 = data.outgoingTransport;
      if (!(data4 === "TCP" || data4 === "UDP" || data4 === "TLS" || data4 === "TCP+UDP" || data4 === null)) {
        let err6 = { instancePath: instancePath + "/outgoingTransport", schemaPath: "#/properties/outgoingTransport/enum", keyword: "enum", params: { allowedValues: schema23.properties.outgoingTransport.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.digestAuthentication !== void 0) {
      let data5 = data.digestAuthentication;
      if (typeof data5 != "boolean" && data5 !== null) {
        let err7 = { instancePath: instancePath + "/digestAuthentication", schemaPath: "#/properties/digestAuthentication/type", keyword: "type", params: { type: schema23.properties.digestAuthentication.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.noncePolicyTime !== void 0) {
      let data6 = data.noncePolicyTime;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        let err8 = { instancePath: instancePath + "/noncePolicyTime", schemaPath: "#/properties/noncePolicyTime/type", keyword: "type", params: { type: schema23.properties.noncePolicyTime.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.x509SubjectName !== void 0) {
      let data7 = data.x509SubjectName;
      if (typeof data7 != "string" && data7 !== null) {
        let err9 = { instancePath: instancePath + "/x509SubjectName", schemaPath: "#/properties/x509SubjectName/type", keyword: "type", params: { type: schema23.properties.x509SubjectName.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.incomingPort !== void 0) {
      let data8 = data.incomingPort;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        let err10 = { instancePath: instancePath + "/incomingPort", schemaPath: "#/properties/incomingPort/type", keyword: "type", params: { type: schema23.properties.incomingPort.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.applLevelAuthentication !== void 0) {
      let data9 = data.applLevelAuthentication;
      if (typeof data9 != "boolean" && data9 !== null) {
        let err11 = { instancePath: instancePath + "/applLevelAuthentication", schemaPath: "#/properties/applLevelAuthentication/type", keyword: "type", params: { type: schema23.properties.applLevelAuthentication.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.acceptPresenceSubscription !== void 0) {
      let data10 = data.acceptPresenceSubscription;
      if (typeof data10 != "boolean" && data10 !== null) {
        let err12 = { instancePath: instancePath + "/acceptPresenceSubscription", schemaPath: "#/properties/acceptPresenceSubscription/type", keyword: "type", params: { type: schema23.properties.acceptPresenceSubscription.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.acceptOutOfDialogRefer !== void 0) {
      let data11 = data.acceptOutOfDialogRefer;
      if (typeof data11 != "boolean" && data11 !== null) {
        let err13 = { instancePath: instancePath + "/acceptOutOfDialogRefer", schemaPath: "#/properties/acceptOutOfDialogRefer/type", keyword: "type", params: { type: schema23.properties.acceptOutOfDialogRefer.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.acceptUnsolicitedNotification !== void 0) {
      let data12 = data.acceptUnsolicitedNotification;
      if (typeof data12 != "boolean" && data12 !== null) {
        let err14 = { instancePath: instancePath + "/acceptUnsolicitedNotification", schemaPath: "#/properties/acceptUnsolicitedNotification/type", keyword: "type", params: { type: schema23.properties.acceptUnsolicitedNotification.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.allowReplaceHeader !== void 0) {
      let data13 = data.allowReplaceHeader;
      if (typeof data13 != "boolean" && data13 !== null) {
        let err15 = { instancePath: instancePath + "/allowReplaceHeader", schemaPath: "#/properties/allowReplaceHeader/type", keyword: "type", params: { type: schema23.properties.allowReplaceHeader.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.transmitSecurityStatus !== void 0) {
      let data14 = data.transmitSecurityStatus;
      if (typeof data14 != "boolean" && data14 !== null) {
        let err16 = { instancePath: instancePath + "/transmitSecurityStatus", schemaPath: "#/properties/transmitSecurityStatus/type", keyword: "type", params: { type: schema23.properties.transmitSecurityStatus.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.sipV150OutboundSdpOfferFiltering !== void 0) {
      let data15 = data.sipV150OutboundSdpOfferFiltering;
      if (!(data15 === "No Filtering" || data15 === "Remove MER V.150" || data15 === "Remove Pre-MER V.150" || data15 === "Use Default Filter" || data15 === null)) {
        let err17 = { instancePath: instancePath + "/sipV150OutboundSdpOfferFiltering", schemaPath: "#/properties/sipV150OutboundSdpOfferFiltering/enum", keyword: "enum", params: { allowedValues: schema23.properties.sipV150OutboundSdpOfferFiltering.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.allowChargingHeader !== void 0) {
      let data16 = data.allowChargingHeader;
      if (typeof data16 != "boolean" && data16 !== null) {
        let err18 = { instancePath: instancePath + "/allowChargingHeader", schemaPath: "#/properties/allowChargingHeader/type", keyword: "type", params: { type: schema23.properties.allowChargingHeader.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.state !== void 0) {
      let data17 = data.state;
      if (!(data17 === "present" || data17 === "absent")) {
        let err19 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema23.properties.state.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err20 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data19 = data.renamedFrom;
      if (typeof data19 == "string") {
        if (func3(data19) < 1) {
          let err21 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data20 = data.mra;
      if (typeof data20 != "boolean" && data20 !== null) {
        let err23 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema23.properties.mra.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data21 = data.extends;
      if (typeof data21 == "string") {
        if (func3(data21) < 1) {
          let err24 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
var validate_universalLineTemplates = validate47, schema24 = { type: "object", properties: { name: { type: "string" }, urgentPriority: { type: ["boolean", "null"] }, lineDescription: { type: ["string", "null"] }, routePartition: { type: ["string", "null"] }, voiceMailProfile: { type: ["string", "null"] }, callingSearchSpace: { type: ["string", "null"] }, alertingName: { type: ["string", "null"] }, extCallControlProfile: { type: ["string", "null"] }, blfPresenceGroup: { type: ["string", "null"] }, callPickupGroup: { type: ["string", "null"] }, partyEntranceTone: { enum: ["Off", "On", "Default", null] }, autoAnswer: { enum: ["Auto Answer Off", "Auto Answer with Headset", "Auto Answer with Speakerphone", null] }, rejectAnonymousCall: { type: ["boolean", "null"] }, userHoldMohAudioSource: { type: ["integer", "null"], minimum: 0, maximum: 51 }, networkHoldMohAudioSource: { type: ["integer", "null"], minimum: 0, maximum: 51 }, aarDestinationMask: { type: ["string", "null"] }, aarGroup: { type: ["string", "null"] }, retainDestInCallFwdHistory: { type: ["boolean", "null"] }, forwardDestAllCalls: { type: ["string", "null"] }, primaryCssForwardingAllCalls: { type: ["string", "null"] }, secondaryCssForwardingAllCalls: { type: ["string", "null"] }, cssActivationPolicy: { enum: ["Use System Default", "With Configured CSS", "With Activating Device/Line CSS", null] }, fwdDestExtCallsWhenNotRetrieved: { type: ["string", "null"] }, cssFwdExtCallsWhenNotRetrieved: { type: ["string", "null"] }, fwdDestInternalCallsWhenNotRetrieved: { type: ["string", "null"] }, cssFwdInternalCallsWhenNotRetrieved: { type: ["string", "null"] }, parkMonitorReversionTime: { type: ["integer", "null"] }, target: { type: ["string", "null"] }, mlppCss: { type: ["string", "null"] }, mlppNoAnsRingDuration: { type: ["integer", "null"] }, confidentialAccess: { type: ["object", "null"], properties: { confidentialAccessMode: { enum: ["Fixed", "Variable", null] }, confidentialAccessLevel: { type: ["integer", "null"] } }, additionalProperties: !1 }, holdReversionRingDuration: { type: ["integer", "null"] }, holdReversionNotificationInterval: { type: ["integer", "null"] }, busyIntCallsDestination: { type: ["string", "null"] }, busyIntCallsCss: { type: ["string", "null"] }, busyExtCallsDestination: { type: ["string", "null"] }, busyExtCallsCss: { type: ["string", "null"] }, noAnsIntCallsDestination: { type: ["string", "null"] }, noAnsIntCallsCss: { type: ["string", "null"] }, noAnsExtCallsDestination: { type: ["string", "null"] }, noAnsExtCallsCss: { type: ["string", "null"] }, noCoverageIntCallsDestination: { type: ["string", "null"] }, noCoverageIntCallsCss: { type: ["string", "null"] }, noCoverageExtCallsDestination: { type: ["string", "null"] }, noCoverageExtCallsCss: { type: ["string", "null"] }, unregisteredIntCallsDestination: { type: ["string", "null"] }, unregisteredIntCallsCss: { type: ["string", "null"] }, unregisteredExtCallsDestination: { type: ["string", "null"] }, unregisteredExtCallsCss: { type: ["string", "null"] }, ctiFailureDestination: { type: ["string", "null"] }, ctiFailureCss: { type: ["string", "null"] }, callControlAgentProfile: { type: ["string", "null"] }, noAnswerRingDuration: { type: ["integer", "null"] }, enterpriseAltNum: { type: ["object", "null"], properties: { member: { type: ["object", "null"], properties: { numberMask: { type: ["string", "null"] }, addToLocalRoutePartition: { type: ["boolean", "null"] }, routePartition: { type: ["string", "null"] }, isUrgent: { type: ["boolean", "null"] }, advertiseGloballyIls: { type: ["boolean", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1 }, e164AltNum: { type: ["object", "null"], properties: { member: { type: ["object", "null"], properties: { numberMask: { type: ["string", "null"] }, addToLocalRoutePartition: { type: ["boolean", "null"] }, routePartition: { type: ["string", "null"] }, isUrgent: { type: ["boolean", "null"] }, advertiseGloballyIls: { type: ["boolean", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1 }, advertisedFailoverNumber: { type: ["string", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema24.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.urgentPriority !== void 0) {
      let data1 = data.urgentPriority;
      if (typeof data1 != "boolean" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/urgentPriority", schemaPath: "#/properties/urgentPriority/type", keyword: "type", params: { type: schema24.properties.urgentPriority.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lineDescription !== void 0) {
      let data2 = data.lineDescription;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/lineDescription", schemaPath: "#/properties/lineDescription/type", keyword: "type", params: { type: schema24.properties.lineDescription.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.routePartition !== void 0) {
      let data3 = data.routePartition;
      if (typeof data3 != "string" && data3 !== null) {
        let err5 = { instancePath: instancePath + "/routePartition", schemaPath: "#/properties/routePartition/type", keyword: "type", params: { type: schema24.properties.routePartition.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.voiceMailProfile !== void 0) {
      let data4 = data.voiceMailProfile;
      if (typeof data4 != "string" && data4 !== null) {
        let err6 = { instancePath: instancePath + "/voiceMailProfile", schemaPath: "#/properties/voiceMailProfile/type", keyword: "type", params: { type: schema24.properties.voiceMailProfile.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.callingSearchSpace !== void 0) {
      let data5 = data.callingSearchSpace;
      if (typeof data5 != "string" && data5 !== null) {
        let err7 = { instancePath: instancePath + "/callingSearchSpace", schemaPath: "#/properties/callingSearchSpace/type", keyword: "type", params: { type: schema24.properties.callingSearchSpace.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.alertingName !== void 0) {
      let data6 = data.alertingName;
      if (typeof data6 != "string" && data6 !== null) {
        let err8 = { instancePath: instancePath + "/alertingName", schemaPath: "#/properties/alertingName/type", keyword: "type", params: { type: schema24.properties.alertingName.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.extCallControlProfile !== void 0) {
      let data7 = data.extCallControlProfile;
      if (typeof data7 != "string" && data7 !== null) {
        let err9 = { instancePath: instancePath + "/extCallControlProfile", schemaPath: "#/properties/extCallControlProfile/type", keyword: "type", params: { type: schema24.properties.extCallControlProfile.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.blfPresenceGroup !== void 0) {
      let data8 = data.blfPresenceGroup;
      if (typeof data8 != "string" && data8 !== null) {
        let err10 = { instancePath: instancePath + "/blfPresenceGroup", schemaPath: "#/properties/blfPresenceGroup/type", keyword: "type", params: { type: schema24.properties.blfPresenceGroup.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.callPickupGroup !== void 0) {
      let data9 = data.callPickupGroup;
      if (typeof data9 != "string" && data9 !== null) {
        let err11 = { instancePath: instancePath + "/callPickupGroup", schemaPath: "#/properties/callPickupGroup/type", keyword: "type", params: { type: schema24.properties.callPickupGroup.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.partyEntranceTone !== void 0) {
      let data10 = data.partyEntranceTone;
      if (!(data10 === "Off" || data10 === "On" || data10 === "Default" || data10 === null)) {
        let err12 = { instancePath: instancePath + "/partyEntranceTone", schemaPath: "#/properties/partyEntranceTone/enum", keyword: "enum", params: { allowedValues: schema24.properties.partyEntranceTone.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.autoAnswer !== void 0) {
      let data11 = data.autoAnswer;
      if (!(data11 === "Auto Answer Off" || data11 === "Auto Answer with Headset" || data11 === "Auto Answer with Speakerphone" || data11 === null)) {
        let err13 = { instancePath: instancePath + "/autoAnswer", schemaPath: "#/properties/autoAnswer/enum", keyword: "enum", params: { allowedValues: schema24.properties.autoAnswer.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.rejectAnonymousCall !== void 0) {
      let data12 = data.rejectAnonymousCall;
      if (typeof data12 != "boolean" && data12 !== null) {
        let err14 = { instancePath: instancePath + "/rejectAnonymousCall", schemaPath: "#/properties/rejectAnonymousCall/type", keyword: "type", params: { type: schema24.properties.rejectAnonymousCall.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.userHoldMohAudioSource !== void 0) {
      let data13 = data.userHoldMohAudioSource;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
        let err15 = { instancePath: instancePath + "/userHoldMohAudioSource", schemaPath: "#/properties/userHoldMohAudioSource/type", keyword: "type", params: { type: schema24.properties.userHoldMohAudioSource.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 51 || isNaN(data13)) {
          let err16 = { instancePath: instancePath + "/userHoldMohAudioSource", schemaPath: "#/properties/userHoldMohAudioSource/maximum", keyword: "maximum", params: { comparison: "<=", limit: 51 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          let err17 = { instancePath: instancePath + "/userHoldMohAudioSource", schemaPath: "#/properties/userHoldMohAudioSource/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.networkHoldMohAudioSource !== void 0) {
      let data14 = data.networkHoldMohAudioSource;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
        let err18 = { instancePath: instancePath + "/networkHoldMohAudioSource", schemaPath: "#/properties/networkHoldMohAudioSource/type", keyword: "type", params: { type: schema24.properties.networkHoldMohAudioSource.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 51 || isNaN(data14)) {
          let err19 = { instancePath: instancePath + "/networkHoldMohAudioSource", schemaPath: "#/properties/networkHoldMohAudioSource/maximum", keyword: "maximum", params: { comparison: "<=", limit: 51 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          let err20 = { instancePath: instancePath + "/networkHoldMohAudioSource", schemaPath: "#/properties/networkHoldMohAudioSource/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.aarDestinationMask !== void 0) {
      let data15 = data.aarDestinationMask;
      if (typeof data15 != "string" && data15 !== null) {
        let err21 = { instancePath: instancePath + "/aarDestinationMask", schemaPath: "#/properties/aarDestinationMask/type", keyword: "type", params: { type: schema24.properties.aarDestinationMask.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.aarGroup !== void 0) {
      let data16 = data.aarGroup;
      if (typeof data16 != "string" && data16 !== null) {
        let err22 = { instancePath: instancePath + "/aarGroup", schemaPath: "#/properties/aarGroup/type", keyword: "type", params: { type: schema24.properties.aarGroup.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.retainDestInCallFwdHistory !== void 0) {
      let data17 = data.retainDestInCallFwdHistory;
      if (typeof data17 != "boolean" && data17 !== null) {
        let err23 = { instancePath: instancePath + "/retainDestInCallFwdHistory", schemaPath: "#/properties/retainDestInCallFwdHistory/type", keyword: "type", params: { type: schema24.properties.retainDestInCallFwdHistory.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.forwardDestAllCalls !== void 0) {
      let data18 = data.forwardDestAllCalls;
      if (typeof data18 != "string" && data18 !== null) {
        let err24 = { instancePath: instancePath + "/forwardDestAllCalls", schemaPath: "#/properties/forwardDestAllCalls/type", keyword: "type", params: { type: schema24.properties.forwardDestAllCalls.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.primaryCssForwardingAllCalls !== void 0) {
      let data19 = data.primaryCssForwardingAllCalls;
      if (typeof data19 != "string" && data19 !== null) {
        let err25 = { instancePath: instancePath + "/primaryCssForwardingAllCalls", schemaPath: "#/properties/primaryCssForwardingAllCalls/type", keyword: "type", params: { type: schema24.properties.primaryCssForwardingAllCalls.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.secondaryCssForwardingAllCalls !== void 0) {
      let data20 = data.secondaryCssForwardingAllCalls;
      if (typeof data20 != "string" && data20 !== null) {
        let err26 = { instancePath: instancePath + "/secondaryCssForwardingAllCalls", schemaPath: "#/properties/secondaryCssForwardingAllCalls/type", keyword: "type", params: { type: schema24.properties.secondaryCssForwardingAllCalls.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.cssActivationPolicy !== void 0) {
      let data21 = data.cssActivationPolicy;
      if (!(data21 === "Use System Default" || data21 === "With Configured CSS" || data21 === "With Activating Device/Line CSS" || data21 === null)) {
        let err27 = { instancePath: instancePath + "/cssActivationPolicy", schemaPath: "#/properties/cssActivationPolicy/enum", keyword: "enum", params: { allowedValues: schema24.properties.cssActivationPolicy.enum } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.fwdDestExtCallsWhenNotRetrieved !== void 0) {
      let data22 = data.fwdDestExtCallsWhenNotRetrieved;
      if (typeof data22 != "string" && data22 !== null) {
        let err28 = { instancePath: instancePath + "/fwdDestExtCallsWhenNotRetrieved", schemaPath: "#/properties/fwdDestExtCallsWhenNotRetrieved/type", keyword: "type", params: { type: schema24.properties.fwdDestExtCallsWhenNotRetrieved.type } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.cssFwdExtCallsWhenNotRetrieved !== void 0) {
      let data23 = data.cssFwdExtCallsWhenNotRetrieved;
      if (typeof data23 != "string" && data23 !== null) {
        let err29 = { instancePath: instancePath + "/cssFwdExtCallsWhenNotRetrieved", schemaPath: "#/properties/cssFwdExtCallsWhenNotRetrieved/type", keyword: "type", params: { type: schema24.properties.cssFwdExtCallsWhenNotRetrieved.type } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.fwdDestInternalCallsWhenNotRetrieved !== void 0) {
      let data24 = data.fwdDestInternalCallsWhenNotRetrieved;
      if (typeof data24 != "string" && data24 !== null) {
        let err30 = { instancePath: instancePath + "/fwdDestInternalCallsWhenNotRetrieved", schemaPath: "#/properties/fwdDestInternalCallsWhenNotRetrieved/type", keyword: "type", params: { type: schema24.properties.fwdDestInternalCallsWhenNotRetrieved.type } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.cssFwdInternalCallsWhenNotRetrieved !== void 0) {
      let data25 = data.cssFwdInternalCallsWhenNotRetrieved;
      if (typeof data25 != "string" && data25 !== null) {
        let err31 = { instancePath: instancePath + "/cssFwdInternalCallsWhenNotRetrieved", schemaPath: "#/properties/cssFwdInternalCallsWhenNotRetrieved/type", keyword: "type", params: { type: schema24.properties.cssFwdInternalCallsWhenNotRetrieved.type } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.parkMonitorReversionTime !== void 0) {
      let data26 = data.parkMonitorReversionTime;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)) && data26 !== null) {
        let err32 = { instancePath: instancePath + "/parkMonitorReversionTime", schemaPath: "#/properties/parkMonitorReversionTime/type", keyword: "type", params: { type: schema24.properties.parkMonitorReversionTime.type } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.target !== void 0) {
      let data27 = data.target;
      if (typeof data27 != "string" && data27 !== null) {
        let err33 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema24.properties.target.type } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.mlppCss !== void 0) {
      let data28 = data.mlppCss;
      if (typeof data28 != "string" && data28 !== null) {
        let err34 = { instancePath: instancePath + "/mlppCss", schemaPath: "#/properties/mlppCss/type", keyword: "type", params: { type: schema24.properties.mlppCss.type } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.mlppNoAnsRingDuration !== void 0) {
      let data29 = data.mlppNoAnsRingDuration;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && data29 !== null) {
        let err35 = { instancePath: instancePath + "/mlppNoAnsRingDuration", schemaPath: "#/properties/mlppNoAnsRingDuration/type", keyword: "type", params: { type: schema24.properties.mlppNoAnsRingDuration.type } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.confidentialAccess !== void 0) {
      let data30 = data.confidentialAccess;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
        let err36 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/type", keyword: "type", params: { type: schema24.properties.confidentialAccess.type } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (let key1 in data30)
          if (!(key1 === "confidentialAccessMode" || key1 === "confidentialAccessLevel")) {
            let err37 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        if (data30.confidentialAccessMode !== void 0) {
          let data31 = data30.confidentialAccessMode;
          if (!(data31 === "Fixed" || data31 === "Variable" || data31 === null)) {
            let err38 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessMode", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessMode/enum", keyword: "enum", params: { allowedValues: schema24.properties.confidentialAccess.properties.confidentialAccessMode.enum } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data30.confidentialAccessLevel !== void 0) {
          let data32 = data30.confidentialAccessLevel;
          if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32)) && data32 !== null) {
            let err39 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessLevel", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessLevel/type", keyword: "type", params: { type: schema24.properties.confidentialAccess.properties.confidentialAccessLevel.type } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      }
    }
    if (data.holdReversionRingDuration !== void 0) {
      let data33 = data.holdReversionRingDuration;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) {
        let err40 = { instancePath: instancePath + "/holdReversionRingDuration", schemaPath: "#/properties/holdReversionRingDuration/type", keyword: "type", params: { type: schema24.properties.holdReversionRingDuration.type } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.holdReversionNotificationInterval !== void 0) {
      let data34 = data.holdReversionNotificationInterval;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)) && data34 !== null) {
        let err41 = { instancePath: instancePath + "/holdReversionNotificationInterval", schemaPath: "#/properties/holdReversionNotificationInterval/type", keyword: "type", params: { type: schema24.properties.holdReversionNotificationInterval.type } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.busyIntCallsDestination !== void 0) {
      let data35 = data.busyIntCallsDestination;
      if (typeof data35 != "string" && data35 !== null) {
        let err42 = { instancePath: instancePath + "/busyIntCallsDestination", schemaPath: "#/properties/busyIntCallsDestination/type", keyword: "type", params: { type: schema24.properties.busyIntCallsDestination.type } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.busyIntCallsCss !== void 0) {
      let data36 = data.busyIntCallsCss;
      if (typeof data36 != "string" && data36 !== null) {
        let err43 = { instancePath: instancePath + "/busyIntCallsCss", schemaPath: "#/properties/busyIntCallsCss/type", keyword: "type", params: { type: schema24.properties.busyIntCallsCss.type } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.busyExtCallsDestination !== void 0) {
      let data37 = data.busyExtCallsDestination;
      if (typeof data37 != "string" && data37 !== null) {
        let err44 = { instancePath: instancePath + "/busyExtCallsDestination", schemaPath: "#/properties/busyExtCallsDestination/type", keyword: "type", params: { type: schema24.properties.busyExtCallsDestination.type } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.busyExtCallsCss !== void 0) {
      let data38 = data.busyExtCallsCss;
      if (typeof data38 != "string" && data38 !== null) {
        let err45 = { instancePath: instancePath + "/busyExtCallsCss", schemaPath: "#/properties/busyExtCallsCss/type", keyword: "type", params: { type: schema24.properties.busyExtCallsCss.type } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.noAnsIntCallsDestination !== void 0) {
      let data39 = data.noAnsIntCallsDestination;
      if (typeof data39 != "string" && data39 !== null) {
        let err46 = { instancePath: instancePath + "/noAnsIntCallsDestination", schemaPath: "#/properties/noAnsIntCallsDestination/type", keyword: "type", params: { type: schema24.properties.noAnsIntCallsDestination.type } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.noAnsIntCallsCss !== void 0) {
      let data40 = data.noAnsIntCallsCss;
      if (typeof data40 != "string" && data40 !== null) {
        let err47 = { instancePath: instancePath + "/noAnsIntCallsCss", schemaPath: "#/properties/noAnsIntCallsCss/type", keyword: "type", params: { type: schema24.properties.noAnsIntCallsCss.type } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.noAnsExtCallsDestination !== void 0) {
      let data41 = data.noAnsExtCallsDestination;
      if (typeof data41 != "string" && data41 !== null) {
        let err48 = { instancePath: instancePath + "/noAnsExtCallsDestination", schemaPath: "#/properties/noAnsExtCallsDestination/type", keyword: "type", params: { type: schema24.properties.noAnsExtCallsDestination.type } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.noAnsExtCallsCss !== void 0) {
      let data42 = data.noAnsExtCallsCss;
      if (typeof data42 != "string" && data42 !== null) {
        let err49 = { instancePath: instancePath + "/noAnsExtCallsCss", schemaPath: "#/properties/noAnsExtCallsCss/type", keyword: "type", params: { type: schema24.properties.noAnsExtCallsCss.type } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.noCoverageIntCallsDestination !== void 0) {
      let data43 = data.noCoverageIntCallsDestination;
      if (typeof data43 != "string" && data43 !== null) {
        let err50 = { instancePath: instancePath + "/noCoverageIntCallsDestination", schemaPath: "#/properties/noCoverageIntCallsDestination/type", keyword: "type", params: { type: schema24.properties.noCoverageIntCallsDestination.type } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.noCoverageIntCallsCss !== void 0) {
      let data44 = data.noCoverageIntCallsCss;
      if (typeof data44 != "string" && data44 !== null) {
        let err51 = { instancePath: instancePath + "/noCoverageIntCallsCss", schemaPath: "#/properties/noCoverageIntCallsCss/type", keyword: "type", params: { type: schema24.properties.noCoverageIntCallsCss.type } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.noCoverageExtCallsDestination !== void 0) {
      let data45 = data.noCoverageExtCallsDestination;
      if (typeof data45 != "string" && data45 !== null) {
        let err52 = { instancePath: instancePath + "/noCoverageExtCallsDestination", schemaPath: "#/properties/noCoverageExtCallsDestination/type", keyword: "type", params: { type: schema24.properties.noCoverageExtCallsDestination.type } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.noCoverageExtCallsCss !== void 0) {
      let data46 = data.noCoverageExtCallsCss;
      if (typeof data46 != "string" && data46 !== null) {
        let err53 = { instancePath: instancePath + "/noCoverageExtCallsCss", schemaPath: "#/properties/noCoverageExtCallsCss/type", keyword: "type", params: { type: schema24.properties.noCoverageExtCallsCss.type } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.unregisteredIntCallsDestination !== void 0) {
      let data47 = data.unregisteredIntCallsDestination;
      if (typeof data47 != "string" && data47 !== null) {
        let err54 = { instancePath: instancePath + "/unregisteredIntCallsDestination", schemaPath: "#/properties/unregisteredIntCallsDestination/type", keyword: "type", params: { type: schema24.properties.unregisteredIntCallsDestination.type } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.unregisteredIntCallsCss !== void 0) {
      let data48 = data.unregisteredIntCallsCss;
      if (typeof data48 != "string" && data48 !== null) {
        let err55 = { instancePath: instancePath + "/unregisteredIntCallsCss", schemaPath: "#/properties/unregisteredIntCallsCss/type", keyword: "type", params: { type: schema24.properties.unregisteredIntCallsCss.type } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.unregisteredExtCallsDestination !== void 0) {
      let data49 = data.unregisteredExtCallsDestination;
      if (typeof data49 != "string" && data49 !== null) {
        let err56 = { instancePath: instancePath + "/unregisteredExtCallsDestination", schemaPath: "#/properties/unregisteredExtCallsDestination/type", keyword: "type", params: { type: schema24.properties.unregisteredExtCallsDestination.type } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.unregisteredExtCallsCss !== void 0) {
      let data50 = data.unregisteredExtCallsCss;
      if (typeof data50 != "string" && data50 !== null) {
        let err57 = { instancePath: instancePath + "/unregisteredExtCallsCss", schemaPath: "#/properties/unregisteredExtCallsCss/type", keyword: "type", params: { type: schema24.properties.unregisteredExtCallsCss.type } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.ctiFailureDestination !== void 0) {
      let data51 = data.ctiFailureDestination;
      if (typeof data51 != "string" && data51 !== null) {
        let err58 = { instancePath: instancePath + "/ctiFailureDestination", schemaPath: "#/properties/ctiFailureDestination/type", keyword: "type", params: { type: schema24.properties.ctiFailureDestination.type } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.ctiFailureCss !== void 0) {
      let data52 = data.ctiFailureCss;
      if (typeof data52 != "string" && data52 !== null) {
        let err59 = { instancePath: instancePath + "/ctiFailureCss", schemaPath: "#/properties/ctiFailureCss/type", keyword: "type", params: { type: schema24.properties.ctiFailureCss.type } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.callControlAgentProfile !== void 0) {
      let data53 = data.callControlAgentProfile;
      if (typeof data53 != "string" && data53 !== null) {
        let err60 = { instancePath: instancePath + "/callControlAgentProfile", schemaPath: "#/properties/callControlAgentProfile/type", keyword: "type", params: { type: schema24.properties.callControlAgentProfile.type } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.noAnswerRingDuration !== void 0) {
      let data54 = data.noAnswerRingDuration;
      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54)) && data54 !== null) {
        let err61 = { instancePath: instancePath + "/noAnswerRingDuration", schemaPath: "#/properties/noAnswerRingDuration/type", keyword: "type", params: { type: schema24.properties.noAnswerRingDuration.type } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.enterpriseAltNum !== void 0) {
      let data55 = data.enterpriseAltNum;
      if (!(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null) {
        let err62 = { instancePath: instancePath + "/enterpriseAltNum", schemaPath: "#/properties/enterpriseAltNum/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.type } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        for (let key2 in data55)
          if (key2 !== "member") {
            let err63 = { instancePath: instancePath + "/enterpriseAltNum", schemaPath: "#/properties/enterpriseAltNum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        if (data55.member !== void 0) {
          let data56 = data55.member;
          if (!(data56 && typeof data56 == "object" && !Array.isArray(data56)) && data56 !== null) {
            let err64 = { instancePath: instancePath + "/enterpriseAltNum/member", schemaPath: "#/properties/enterpriseAltNum/properties/member/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.properties.member.type } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (let key3 in data56)
              if (!(key3 === "numberMask" || key3 === "addToLocalRoutePartition" || key3 === "routePartition" || key3 === "isUrgent" || key3 === "advertiseGloballyIls")) {
                let err65 = { instancePath: instancePath + "/enterpriseAltNum/member", schemaPath: "#/properties/enterpriseAltNum/properties/member/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            if (data56.numberMask !== void 0) {
              let data57 = data56.numberMask;
              if (typeof data57 != "string" && data57 !== null) {
                let err66 = { instancePath: instancePath + "/enterpriseAltNum/member/numberMask", schemaPath: "#/properties/enterpriseAltNum/properties/member/properties/numberMask/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.properties.member.properties.numberMask.type } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data56.addToLocalRoutePartition !== void 0) {
              let data58 = data56.addToLocalRoutePartition;
              if (typeof data58 != "boolean" && data58 !== null) {
                let err67 = { instancePath: instancePath + "/enterpriseAltNum/member/addToLocalRoutePartition", schemaPath: "#/properties/enterpriseAltNum/properties/member/properties/addToLocalRoutePartition/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.properties.member.properties.addToLocalRoutePartition.type } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data56.routePartition !== void 0) {
              let data59 = data56.routePartition;
              if (typeof data59 != "string" && data59 !== null) {
                let err68 = { instancePath: instancePath + "/enterpriseAltNum/member/routePartition", schemaPath: "#/properties/enterpriseAltNum/properties/member/properties/routePartition/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.properties.member.properties.routePartition.type } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
            if (data56.isUrgent !== void 0) {
              let data60 = data56.isUrgent;
              if (typeof data60 != "boolean" && data60 !== null) {
                let err69 = { instancePath: instancePath + "/enterpriseAltNum/member/isUrgent", schemaPath: "#/properties/enterpriseAltNum/properties/member/properties/isUrgent/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.properties.member.properties.isUrgent.type } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
            if (data56.advertiseGloballyIls !== void 0) {
              let data61 = data56.advertiseGloballyIls;
              if (typeof data61 != "boolean" && data61 !== null) {
                let err70 = { instancePath: instancePath + "/enterpriseAltNum/member/advertiseGloballyIls", schemaPath: "#/properties/enterpriseAltNum/properties/member/properties/advertiseGloballyIls/type", keyword: "type", params: { type: schema24.properties.enterpriseAltNum.properties.member.properties.advertiseGloballyIls.type } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
          }
        }
      }
    }
    if (data.e164AltNum !== void 0) {
      let data62 = data.e164AltNum;
      if (!(data62 && typeof data62 == "object" && !Array.isArray(data62)) && data62 !== null) {
        let err71 = { instancePath: instancePath + "/e164AltNum", schemaPath: "#/properties/e164AltNum/type", keyword: "type", params: { type: schema24.properties.e164AltNum.type } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        for (let key4 in data62)
          if (key4 !== "member") {
            let err72 = { instancePath: instancePath + "/e164AltNum", schemaPath: "#/properties/e164AltNum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        if (data62.member !== void 0) {
          let data63 = data62.member;
          if (!(data63 && typeof data63 == "object" && !Array.isArray(data63)) && data63 !== null) {
            let err73 = { instancePath: instancePath + "/e164AltNum/member", schemaPath: "#/properties/e164AltNum/properties/member/type", keyword: "type", params: { type: schema24.properties.e164AltNum.properties.member.type } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            for (let key5 in data63)
              if (!(key5 === "numberMask" || key5 === "addToLocalRoutePartition" || key5 === "routePartition" || key5 === "isUrgent" || key5 === "advertiseGloballyIls")) {
                let err74 = { instancePath: instancePath + "/e164AltNum/member", schemaPath: "#/properties/e164AltNum/properties/member/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
            if (data63.numberMask !== void 0) {
              let data64 = data63.numberMask;
              if (typeof data64 != "string" && data64 !== null) {
                let err75 = { instancePath: instancePath + "/e164AltNum/member/numberMask", schemaPath: "#/properties/e164AltNum/properties/member/properties/numberMask/type", keyword: "type", params: { type: schema24.properties.e164AltNum.properties.member.properties.numberMask.type } };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
            if (data63.addToLocalRoutePartition !== void 0) {
              let data65 = data63.addToLocalRoutePartition;
              if (typeof data65 != "boolean" && data65 !== null) {
                let err76 = { instancePath: instancePath + "/e164AltNum/member/addToLocalRoutePartition", schemaPath: "#/properties/e164AltNum/properties/member/properties/addToLocalRoutePartition/type", keyword: "type", params: { type: schema24.properties.e164AltNum.properties.member.properties.addToLocalRoutePartition.type } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
            if (data63.routePartition !== void 0) {
              let data66 = data63.routePartition;
              if (typeof data66 != "string" && data66 !== null) {
                let err77 = { instancePath: instancePath + "/e164AltNum/member/routePartition", schemaPath: "#/properties/e164AltNum/properties/member/properties/routePartition/type", keyword: "type", params: { type: schema24.properties.e164AltNum.properties.member.properties.routePartition.type } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data63.isUrgent !== void 0) {
              let data67 = data63.isUrgent;
              if (typeof data67 != "boolean" && data67 !== null) {
                let err78 = { instancePath: instancePath + "/e164AltNum/member/isUrgent", schemaPath: "#/properties/e164AltNum/properties/member/properties/isUrgent/type", keyword: "type", params: { type: schema24.properties.e164AltNum.properties.member.properties.isUrgent.type } };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
            if (data63.advertiseGloballyIls !== void 0) {
              let data68 = data63.advertiseGloballyIls;
              if (typeof data68 != "boolean" && data68 !== null) {
                let err79 = { instancePath: instancePath + "/e164AltNum/member/advertiseGloballyIls", schemaPath: "#/properties/e164AltNum/properties/member/properties/advertiseGloballyIls/type", keyword: "type", params: { type: schema24.properties.e164AltNum.properties.member.properties.advertiseGloballyIls.type } };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
          }
        }
      }
    }
    if (data.advertisedFailoverNumber !== void 0) {
      let data69 = data.advertisedFailoverNumber;
      if (typeof data69 != "string" && data69 !== null) {
        let err80 = { instancePath: instancePath + "/advertisedFailoverNumber", schemaPath: "#/properties/advertisedFailoverNumber/type", keyword: "type", params: { type: schema24.properties.advertisedFailoverNumber.type } };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.state !== void 0) {
      let data70 = data.state;
      if (!(data70 === "present" || data70 === "absent")) {
        let err81 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema24.properties.state.enum } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err82 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data72 = data.renamedFrom;
      if (typeof data72 == "string") {
        if (func3(data72) < 1) {
          let err83 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
      } else {
        let err84 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data73 = data.mra;
      if (typeof data73 != "boolean" && data73 !== null) {
        let err85 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema24.properties.mra.type } };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data74 = data.extends;
      if (typeof data74 == "string") {
        if (func3(data74) < 1) {
          let err86 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
        }
      } else {
        let err87 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
  } else {
    let err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var validate_universalDeviceTemplates = validate48, schema25 = { type: "object", properties: { name: { type: "string" }, deviceDescription: { type: ["string", "null"] }, devicePool: { type: "string" }, phoneSecurityProfile: { type: ["string", "null"] }, sipProfile: { type: ["string", "null"] }, phoneButtonTemplate: { type: ["string", "null"] }, sipDialRules: { type: ["string", "null"] }, callingSearchSpace: { type: ["string", "null"] }, callingPartyTransformationCSSForInboundCalls: { type: ["string", "null"] }, callingPartyTransformationCSSForOutboundCalls: { type: ["string", "null"] }, reroutingCallingSearchSpace: { type: ["string", "null"] }, subscribeCallingSearchSpace: { type: ["string", "null"] }, useDevicePoolCallingPartyTransformationCSSforInboundCalls: { type: ["boolean", "null"] }, useDevicePoolCallingPartyTransformationCSSforOutboundCalls: { type: ["boolean", "null"] }, commonPhoneProfile: { type: ["string", "null"] }, commonDeviceConfiguration: { type: ["string", "null"] }, softkeyTemplate: { type: ["string", "null"] }, featureControlPolicy: { type: ["string", "null"] }, phonePersonalization: { enum: ["Disabled", "Enabled", "HTTPS Only", "Default", null] }, mtpPreferredOriginatingCodec: { enum: ["711ulaw", "711alaw", "G729/G729a", "G729b/G729ab", null] }, outboundCallRollover: { enum: ["No Rollover", "Rollover Within Same DN", "Rollover to any line", null] }, mediaTerminationPointRequired: { type: ["boolean", "null"] }, unattendedPort: { type: ["boolean", "null"] }, requiredDtmfReception: { type: ["boolean", "null"] }, rfc2833Disabled: { type: ["boolean", "null"] }, speeddials: { type: ["array", "null"], items: { type: "object", properties: { dirn: { type: "string" }, label: { type: "string" }, index: { type: ["integer", "null"] } }, required: ["dirn", "label"], additionalProperties: !1 } }, lines: { type: ["array", "null"], items: { type: "object", properties: { index: { type: ["integer", "null"] }, label: { type: ["string", "null"] }, display: { type: ["string", "null"] }, e164Mask: { type: ["string", "null"] }, pattern: { type: "string" }, routePartition: { type: ["string", "null"] }, maxNumCalls: { type: ["integer", "null"] }, missedCallLogging: { type: ["boolean", "null"] }, mwlPolicy: { enum: ["Use System Policy", "Light and Prompt", "Prompt Only", "Light Only", "None", null] }, busyTrigger: { type: ["integer", "null"] }, ringSetting: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, consecutiveRingSetting: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, audibleMwi: { enum: ["Off", "On", "Default", null] }, ringSettingActivePickupAlert: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, ringSettingIdlePickupAlert: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, monitoringCss: { type: ["string", "null"] }, recordingProfile: { type: ["string", "null"] }, recordingFlag: { enum: ["Call Recording Disabled", "Automatic Call Recording Enabled", "Selective Call Recording Enabled", null] }, recordingMediaSource: { enum: ["Gateway Preferred", "Phone Preferred", null] }, callInfoDisplay: { type: ["object", "null"], properties: { callerName: { type: ["boolean", "null"] }, callerNumber: { type: ["boolean", "null"] }, redirectedNumber: { type: ["boolean", "null"] }, dialedNumber: { type: ["boolean", "null"] } }, additionalProperties: !1 } }, required: ["pattern"], additionalProperties: !1 } }, blfDirectedCallParks: { type: ["array", "null"], items: { type: "object", properties: { label: { type: ["string", "null"] }, directedCallParkDnAndPartition: { type: ["object", "null"], properties: { dnPattern: { type: "string" }, routePartition: { type: ["string", "null"] } }, required: ["dnPattern"], additionalProperties: !1 }, index: { type: ["integer", "null"] } }, additionalProperties: !1 } }, busyLampFields: { type: ["array", "null"], items: { type: "object", properties: { blfDest: { type: "string" }, blfDirn: { type: ["string", "null"] }, routePartition: { type: ["string", "null"] }, label: { type: ["string", "null"] }, associatedBlfSdFeatures: { type: ["array", "null"], items: { enum: ["Pickup"] } }, index: { type: ["integer", "null"] } }, required: ["blfDest"], additionalProperties: !1 } }, useTrustedRelayPoint: { enum: ["Off", "On", "Default", null] }, protectedDevice: { type: ["boolean", "null"] }, certificateOperation: { enum: ["No Pending Operation", "Install/Upgrade", "Delete", "Troubleshoot", null] }, authenticationMode: { enum: ["By Authentication String", "By Null String", "By Existing Certificate (precedence to LSC)", "By Existing Certificate (precedence to MIC)", null] }, authenticationString: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, keySize: { enum: [512, 1024, 2048, 3072, 4096, null] }, keyOrder: { enum: ["RSA Only", "EC Only", "EC Preferred, RSA Backup", null] }, ecKeySize: { enum: [256, 384, 521, null] }, servicesProvisioning: { enum: ["Internal", "External URL", "Both", "Default", null] }, packetCaptureMode: { enum: ["None", "Batch Processing Mode", null] }, packetCaptureDuration: { type: ["integer", "null"] }, secureShellUser: { type: ["string", "null"] }, secureShellPassword: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, userLocale: { type: ["string", "null"] }, networkLocale: { allOf: [{ $ref: "#/definitions/XCountryOrNull" }] }, mlppDomain: { type: ["string", "null"] }, mlppIndication: { enum: ["Off", "On", "Default", null] }, mlppPreemption: { enum: ["Disabled", "Forceful", "Default", null] }, doNotDisturb: { type: ["boolean", "null"] }, dndOption: { enum: ["Ringer Off", "Call Reject", "Use Common Phone Profile Setting", null] }, dndIncomingCallAlert: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, aarGroup: { type: ["string", "null"] }, aarCallingSearchSpace: { type: ["string", "null"] }, blfPresenceGroup: { type: ["string", "null"] }, blfAudibleAlertSettingPhoneBusy: { enum: ["Off", "On", "Default", null] }, blfAudibleAlertSettingPhoneIdle: { enum: ["Off", "On", "Default", null] }, userHoldMohAudioSource: { type: ["integer", "null"] }, networkHoldMohAudioSource: { type: ["integer", "null"] }, location: { type: ["string", "null"] }, geoLocation: { type: ["string", "null"] }, deviceMobilityMode: { enum: ["Off", "On", "Default", null] }, mediaResourceGroupList: { type: ["string", "null"] }, remoteDevice: { type: ["boolean", "null"] }, hotlineDevice: { type: ["boolean", "null"] }, retryVideoCallAsAudio: { type: ["boolean", "null"] }, requireOffPremiseLocation: { type: ["boolean", "null"] }, ownerUserId: { type: ["string", "null"] }, mobilityUserId: { type: ["string", "null"] }, joinAcrossLines: { enum: ["Off", "On", "Default", null] }, alwaysUsePrimeLine: { enum: ["Off", "On", "Default", null] }, alwaysUsePrimeLineForVoiceMessage: { enum: ["Off", "On", "Default", null] }, singleButtonBarge: { enum: ["Off", "Barge", "CBarge", "Default", null] }, builtInBridge: { enum: ["Off", "On", "Default", null] }, allowControlOfDeviceFromCti: { type: ["boolean", "null"] }, ignorePresentationIndicators: { type: ["boolean", "null"] }, enableExtensionMobility: { type: ["boolean", "null"] }, recordingOptions: { enum: ["Call Recording Disabled", "Automatic Call Recording Enabled", "Selective Call Recording Enabled", null] }, privacy: { enum: ["Off", "On", "Default", null] }, loggedIntoHuntGroup: { type: ["boolean", "null"] }, proxyServer: { type: ["string", "null"] }, servicesUrl: { type: ["string", "null"] }, idle: { type: ["string", "null"] }, idleTimer: { type: ["integer", "null"] }, secureDirUrl: { type: ["string", "null"] }, messages: { type: ["string", "null"] }, secureIdleUrl: { type: ["string", "null"] }, authenticationServer: { type: ["string", "null"] }, directory: { type: ["string", "null"] }, secureServicesUrl: { type: ["string", "null"] }, information: { type: ["string", "null"] }, secureMessagesUrl: { type: ["string", "null"] }, secureInformationUrl: { type: ["string", "null"] }, secureAuthenticationUrl: { type: ["string", "null"] }, externalPhoneNumber: { type: ["string", "null"] }, audibleMsgWaitingicatorPolicy: { enum: ["Off", "On", "Default", null] }, logMissedCalls: { type: ["boolean", "null"] }, visualMsgWaitingIndicatorPolicy: { enum: ["Use System Policy", "Light and Prompt", "Prompt Only", "Light Only", "None", null] }, lineLabel: { type: ["string", "null"] }, displayCallerId: { type: ["string", "null"] }, maxNumberOfCalls: { type: ["integer", "null"] }, ringSettingWhenPhoneIdle: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, busyTrigger: { type: ["integer", "null"] }, ringSettingWhenPhoneInUse: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, directoryNumber: { type: ["string", "null"] }, recordingProfile: { type: ["string", "null"] }, callPickupGroupAudioAlertSettingPhoneActive: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, callPickupGroupAudioAlertSettingPhoneIdle: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, monitoringCallingSearchSpace: { type: ["string", "null"] }, confidentialAccess: { type: ["object", "null"], properties: { confidentialAccessMode: { enum: ["Fixed", "Variable", null] }, confidentialAccessLevel: { type: ["integer", "null"] } }, additionalProperties: !1 }, services: { type: ["array", "null"], items: { type: "object", properties: { telecasterService: { type: "string" }, name: { type: "string" }, url: { type: ["string", "null"] }, urlButtonIndex: { type: ["integer", "null"] }, urlLabel: { type: ["string", "null"] }, serviceNameAscii: { type: ["string", "null"] } }, required: ["telecasterService", "name"], additionalProperties: !1 } }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { devicePool: !0 }, required: ["devicePool"] } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.devicePool === void 0) {
      let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "devicePool" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema25.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.deviceDescription !== void 0) {
      let data3 = data.deviceDescription;
      if (typeof data3 != "string" && data3 !== null) {
        let err13 = { instancePath: instancePath + "/deviceDescription", schemaPath: "#/properties/deviceDescription/type", keyword: "type", params: { type: schema25.properties.deviceDescription.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.devicePool !== void 0 && typeof data.devicePool != "string") {
      let err14 = { instancePath: instancePath + "/devicePool", schemaPath: "#/properties/devicePool/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.phoneSecurityProfile !== void 0) {
      let data5 = data.phoneSecurityProfile;
      if (typeof data5 != "string" && data5 !== null) {
        let err15 = { instancePath: instancePath + "/phoneSecurityProfile", schemaPath: "#/properties/phoneSecurityProfile/type", keyword: "type", params: { type: schema25.properties.phoneSecurityProfile.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.sipProfile !== void 0) {
      let data6 = data.sipProfile;
      if (typeof data6 != "string" && data6 !== null) {
        let err16 = { instancePath: instancePath + "/sipProfile", schemaPath: "#/properties/sipProfile/type", keyword: "type", params: { type: schema25.properties.sipProfile.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.phoneButtonTemplate !== void 0) {
      let data7 = data.phoneButtonTemplate;
      if (typeof data7 != "string" && data7 !== null) {
        let err17 = { instancePath: instancePath + "/phoneButtonTemplate", schemaPath: "#/properties/phoneButtonTemplate/type", keyword: "type", params: { type: schema25.properties.phoneButtonTemplate.type } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.sipDialRules !== void 0) {
      let data8 = data.sipDialRules;
      if (typeof data8 != "string" && data8 !== null) {
        let err18 = { instancePath: instancePath + "/sipDialRules", schemaPath: "#/properties/sipDialRules/type", keyword: "type", params: { type: schema25.properties.sipDialRules.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.callingSearchSpace !== void 0) {
      let data9 = data.callingSearchSpace;
      if (typeof data9 != "string" && data9 !== null) {
        let err19 = { instancePath: instancePath + "/callingSearchSpace", schemaPath: "#/properties/callingSearchSpace/type", keyword: "type", params: { type: schema25.properties.callingSearchSpace.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.callingPartyTransformationCSSForInboundCalls !== void 0) {
      let data10 = data.callingPartyTransformationCSSForInboundCalls;
      if (typeof data10 != "string" && data10 !== null) {
        let err20 = { instancePath: instancePath + "/callingPartyTransformationCSSForInboundCalls", schemaPath: "#/properties/callingPartyTransformationCSSForInboundCalls/type", keyword: "type", params: { type: schema25.properties.callingPartyTransformationCSSForInboundCalls.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.callingPartyTransformationCSSForOutboundCalls !== void 0) {
      let data11 = data.callingPartyTransformationCSSForOutboundCalls;
      if (typeof data11 != "string" && data11 !== null) {
        let err21 = { instancePath: instancePath + "/callingPartyTransformationCSSForOutboundCalls", schemaPath: "#/properties/callingPartyTransformationCSSForOutboundCalls/type", keyword: "type", params: { type: schema25.properties.callingPartyTransformationCSSForOutboundCalls.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.reroutingCallingSearchSpace !== void 0) {
      let data12 = data.reroutingCallingSearchSpace;
      if (typeof data12 != "string" && data12 !== null) {
        let err22 = { instancePath: instancePath + "/reroutingCallingSearchSpace", schemaPath: "#/properties/reroutingCallingSearchSpace/type", keyword: "type", params: { type: schema25.properties.reroutingCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.subscribeCallingSearchSpace !== void 0) {
      let data13 = data.subscribeCallingSearchSpace;
      if (typeof data13 != "string" && data13 !== null) {
        let err23 = { instancePath: instancePath + "/subscribeCallingSearchSpace", schemaPath: "#/properties/subscribeCallingSearchSpace/type", keyword: "type", params: { type: schema25.properties.subscribeCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.useDevicePoolCallingPartyTransformationCSSforInboundCalls !== void 0) {
      let data14 = data.useDevicePoolCallingPartyTransformationCSSforInboundCalls;
      if (typeof data14 != "boolean" && data14 !== null) {
        let err24 = { instancePath: instancePath + "/useDevicePoolCallingPartyTransformationCSSforInboundCalls", schemaPath: "#/properties/useDevicePoolCallingPartyTransformationCSSforInboundCalls/type", keyword: "type", params: { type: schema25.properties.useDevicePoolCallingPartyTransformationCSSforInboundCalls.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.useDevicePoolCallingPartyTransformationCSSforOutboundCalls !== void 0) {
      let data15 = data.useDevicePoolCallingPartyTransformationCSSforOutboundCalls;
      if (typeof data15 != "boolean" && data15 !== null) {
        let err25 = { instancePath: instancePath + "/useDevicePoolCallingPartyTransformationCSSforOutboundCalls", schemaPath: "#/properties/useDevicePoolCallingPartyTransformationCSSforOutboundCalls/type", keyword: "type", params: { type: schema25.properties.useDevicePoolCallingPartyTransformationCSSforOutboundCalls.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.commonPhoneProfile !== void 0) {
      let data16 = data.commonPhoneProfile;
      if (typeof data16 != "string" && data16 !== null) {
        let err26 = { instancePath: instancePath + "/commonPhoneProfile", schemaPath: "#/properties/commonPhoneProfile/type", keyword: "type", params: { type: schema25.properties.commonPhoneProfile.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.commonDeviceConfiguration !== void 0) {
      let data17 = data.commonDeviceConfiguration;
      if (typeof data17 != "string" && data17 !== null) {
        let err27 = { instancePath: instancePath + "/commonDeviceConfiguration", schemaPath: "#/properties/commonDeviceConfiguration/type", keyword: "type", params: { type: schema25.properties.commonDeviceConfiguration.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.softkeyTemplate !== void 0) {
      let data18 = data.softkeyTemplate;
      if (typeof data18 != "string" && data18 !== null) {
        let err28 = { instancePath: instancePath + "/softkeyTemplate", schemaPath: "#/properties/softkeyTemplate/type", keyword: "type", params: { type: schema25.properties.softkeyTemplate.type } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.featureControlPolicy !== void 0) {
      let data19 = data.featureControlPolicy;
      if (typeof data19 != "string" && data19 !== null) {
        let err29 = { instancePath: instancePath + "/featureControlPolicy", schemaPath: "#/properties/featureControlPolicy/type", keyword: "type", params: { type: schema25.properties.featureControlPolicy.type } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.phonePersonalization !== void 0) {
      let data20 = data.phonePersonalization;
      if (!(data20 === "Disabled" || data20 === "Enabled" || data20 === "HTTPS Only" || data20 === "Default" || data20 === null)) {
        let err30 = { instancePath: instancePath + "/phonePersonalization", schemaPath: "#/properties/phonePersonalization/enum", keyword: "enum", params: { allowedValues: schema25.properties.phonePersonalization.enum } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.mtpPreferredOriginatingCodec !== void 0) {
      let data21 = data.mtpPreferredOriginatingCodec;
      if (!(data21 === "711ulaw" || data21 === "711alaw" || data21 === "G729/G729a" || data21 === "G729b/G729ab" || data21 === null)) {
        let err31 = { instancePath: instancePath + "/mtpPreferredOriginatingCodec", schemaPath: "#/properties/mtpPreferredOriginatingCodec/enum", keyword: "enum", params: { allowedValues: schema25.properties.mtpPreferredOriginatingCodec.enum } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.outboundCallRollover !== void 0) {
      let data22 = data.outboundCallRollover;
      if (!(data22 === "No Rollover" || data22 === "Rollover Within Same DN" || data22 === "Rollover to any line" || data22 === null)) {
        let err32 = { instancePath: instancePath + "/outboundCallRollover", schemaPath: "#/properties/outboundCallRollover/enum", keyword: "enum", params: { allowedValues: schema25.properties.outboundCallRollover.enum } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.mediaTerminationPointRequired !== void 0) {
      let data23 = data.mediaTerminationPointRequired;
      if (typeof data23 != "boolean" && data23 !== null) {
        let err33 = { instancePath: instancePath + "/mediaTerminationPointRequired", schemaPath: "#/properties/mediaTerminationPointRequired/type", keyword: "type", params: { type: schema25.properties.mediaTerminationPointRequired.type } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.unattendedPort !== void 0) {
      let data24 = data.unattendedPort;
      if (typeof data24 != "boolean" && data24 !== null) {
        let err34 = { instancePath: instancePath + "/unattendedPort", schemaPath: "#/properties/unattendedPort/type", keyword: "type", params: { type: schema25.properties.unattendedPort.type } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.requiredDtmfReception !== void 0) {
      let data25 = data.requiredDtmfReception;
      if (typeof data25 != "boolean" && data25 !== null) {
        let err35 = { instancePath: instancePath + "/requiredDtmfReception", schemaPath: "#/properties/requiredDtmfReception/type", keyword: "type", params: { type: schema25.properties.requiredDtmfReception.type } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.rfc2833Disabled !== void 0) {
      let data26 = data.rfc2833Disabled;
      if (typeof data26 != "boolean" && data26 !== null) {
        let err36 = { instancePath: instancePath + "/rfc2833Disabled", schemaPath: "#/properties/rfc2833Disabled/type", keyword: "type", params: { type: schema25.properties.rfc2833Disabled.type } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.speeddials !== void 0) {
      let data27 = data.speeddials;
      if (!Array.isArray(data27) && data27 !== null) {
        let err37 = { instancePath: instancePath + "/speeddials", schemaPath: "#/properties/speeddials/type", keyword: "type", params: { type: schema25.properties.speeddials.type } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (Array.isArray(data27)) {
        let len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data28 = data27[i0];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.dirn === void 0) {
              let err38 = { instancePath: instancePath + "/speeddials/" + i0, schemaPath: "#/properties/speeddials/items/required", keyword: "required", params: { missingProperty: "dirn" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data28.label === void 0) {
              let err39 = { instancePath: instancePath + "/speeddials/" + i0, schemaPath: "#/properties/speeddials/items/required", keyword: "required", params: { missingProperty: "label" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            for (let key1 in data28)
              if (!(key1 === "dirn" || key1 === "label" || key1 === "index")) {
                let err40 = { instancePath: instancePath + "/speeddials/" + i0, schemaPath: "#/properties/speeddials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data28.dirn !== void 0 && typeof data28.dirn != "string") {
              let err41 = { instancePath: instancePath + "/speeddials/" + i0 + "/dirn", schemaPath: "#/properties/speeddials/items/properties/dirn/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data28.label !== void 0 && typeof data28.label != "string") {
              let err42 = { instancePath: instancePath + "/speeddials/" + i0 + "/label", schemaPath: "#/properties/speeddials/items/properties/label/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data28.index !== void 0) {
              let data31 = data28.index;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null) {
                let err43 = { instancePath: instancePath + "/speeddials/" + i0 + "/index", schemaPath: "#/properties/speeddials/items/properties/index/type", keyword: "type", params: { type: schema25.properties.speeddials.items.properties.index.type } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            let err44 = { instancePath: instancePath + "/speeddials/" + i0, schemaPath: "#/properties/speeddials/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      }
    }
    if (data.lines !== void 0) {
      let data32 = data.lines;
      if (!Array.isArray(data32) && data32 !== null) {
        let err45 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: schema25.properties.lines.type } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (Array.isArray(data32)) {
        let len1 = data32.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data33 = data32[i1];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.pattern === void 0) {
              let err46 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "pattern" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            for (let key2 in data33)
              if (!func2.call(schema25.properties.lines.items.properties, key2)) {
                let err47 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            if (data33.index !== void 0) {
              let data34 = data33.index;
              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)) && data34 !== null) {
                let err48 = { instancePath: instancePath + "/lines/" + i1 + "/index", schemaPath: "#/properties/lines/items/properties/index/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.index.type } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data33.label !== void 0) {
              let data35 = data33.label;
              if (typeof data35 != "string" && data35 !== null) {
                let err49 = { instancePath: instancePath + "/lines/" + i1 + "/label", schemaPath: "#/properties/lines/items/properties/label/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.label.type } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data33.display !== void 0) {
              let data36 = data33.display;
              if (typeof data36 != "string" && data36 !== null) {
                let err50 = { instancePath: instancePath + "/lines/" + i1 + "/display", schemaPath: "#/properties/lines/items/properties/display/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.display.type } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data33.e164Mask !== void 0) {
              let data37 = data33.e164Mask;
              if (typeof data37 != "string" && data37 !== null) {
                let err51 = { instancePath: instancePath + "/lines/" + i1 + "/e164Mask", schemaPath: "#/properties/lines/items/properties/e164Mask/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.e164Mask.type } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data33.pattern !== void 0 && typeof data33.pattern != "string") {
              let err52 = { instancePath: instancePath + "/lines/" + i1 + "/pattern", schemaPath: "#/properties/lines/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data33.routePartition !== void 0) {
              let data39 = data33.routePartition;
              if (typeof data39 != "string" && data39 !== null) {
                let err53 = { instancePath: instancePath + "/lines/" + i1 + "/routePartition", schemaPath: "#/properties/lines/items/properties/routePartition/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.routePartition.type } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data33.maxNumCalls !== void 0) {
              let data40 = data33.maxNumCalls;
              if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)) && data40 !== null) {
                let err54 = { instancePath: instancePath + "/lines/" + i1 + "/maxNumCalls", schemaPath: "#/properties/lines/items/properties/maxNumCalls/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.maxNumCalls.type } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data33.missedCallLogging !== void 0) {
              let data41 = data33.missedCallLogging;
              if (typeof data41 != "boolean" && data41 !== null) {
                let err55 = { instancePath: instancePath + "/lines/" + i1 + "/missedCallLogging", schemaPath: "#/properties/lines/items/properties/missedCallLogging/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.missedCallLogging.type } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data33.mwlPolicy !== void 0) {
              let data42 = data33.mwlPolicy;
              if (!(data42 === "Use System Policy" || data42 === "Light and Prompt" || data42 === "Prompt Only" || data42 === "Light Only" || data42 === "None" || data42 === null)) {
                let err56 = { instancePath: instancePath + "/lines/" + i1 + "/mwlPolicy", schemaPath: "#/properties/lines/items/properties/mwlPolicy/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.mwlPolicy.enum } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data33.busyTrigger !== void 0) {
              let data43 = data33.busyTrigger;
              if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)) && data43 !== null) {
                let err57 = { instancePath: instancePath + "/lines/" + i1 + "/busyTrigger", schemaPath: "#/properties/lines/items/properties/busyTrigger/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.busyTrigger.type } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data33.ringSetting !== void 0) {
              let data44 = data33.ringSetting;
              if (!(data44 === "Use System Default" || data44 === "Disable" || data44 === "Flash Only" || data44 === "Ring Once" || data44 === "Ring" || data44 === "Beep Only" || data44 === null)) {
                let err58 = { instancePath: instancePath + "/lines/" + i1 + "/ringSetting", schemaPath: "#/properties/lines/items/properties/ringSetting/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.ringSetting.enum } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data33.consecutiveRingSetting !== void 0) {
              let data45 = data33.consecutiveRingSetting;
              if (!(data45 === "Use System Default" || data45 === "Disable" || data45 === "Flash Only" || data45 === "Ring Once" || data45 === "Ring" || data45 === "Beep Only" || data45 === null)) {
                let err59 = { instancePath: instancePath + "/lines/" + i1 + "/consecutiveRingSetting", schemaPath: "#/properties/lines/items/properties/consecutiveRingSetting/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.consecutiveRingSetting.enum } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data33.audibleMwi !== void 0) {
              let data46 = data33.audibleMwi;
              if (!(data46 === "Off" || data46 === "On" || data46 === "Default" || data46 === null)) {
                let err60 = { instancePath: instancePath + "/lines/" + i1 + "/audibleMwi", schemaPath: "#/properties/lines/items/properties/audibleMwi/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.audibleMwi.enum } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data33.ringSettingActivePickupAlert !== void 0) {
              let data47 = data33.ringSettingActivePickupAlert;
              if (!(data47 === "Use System Default" || data47 === "Disable" || data47 === "Flash Only" || data47 === "Ring Once" || data47 === "Ring" || data47 === "Beep Only" || data47 === null)) {
                let err61 = { instancePath: instancePath + "/lines/" + i1 + "/ringSettingActivePickupAlert", schemaPath: "#/properties/lines/items/properties/ringSettingActivePickupAlert/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.ringSettingActivePickupAlert.enum } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data33.ringSettingIdlePickupAlert !== void 0) {
              let data48 = data33.ringSettingIdlePickupAlert;
              if (!(data48 === "Use System Default" || data48 === "Disable" || data48 === "Flash Only" || data48 === "Ring Once" || data48 === "Ring" || data48 === "Beep Only" || data48 === null)) {
                let err62 = { instancePath: instancePath + "/lines/" + i1 + "/ringSettingIdlePickupAlert", schemaPath: "#/properties/lines/items/properties/ringSettingIdlePickupAlert/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.ringSettingIdlePickupAlert.enum } };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data33.monitoringCss !== void 0) {
              let data49 = data33.monitoringCss;
              if (typeof data49 != "string" && data49 !== null) {
                let err63 = { instancePath: instancePath + "/lines/" + i1 + "/monitoringCss", schemaPath: "#/properties/lines/items/properties/monitoringCss/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.monitoringCss.type } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data33.recordingProfile !== void 0) {
              let data50 = data33.recordingProfile;
              if (typeof data50 != "string" && data50 !== null) {
                let err64 = { instancePath: instancePath + "/lines/" + i1 + "/recordingProfile", schemaPath: "#/properties/lines/items/properties/recordingProfile/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.recordingProfile.type } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data33.recordingFlag !== void 0) {
              let data51 = data33.recordingFlag;
              if (!(data51 === "Call Recording Disabled" || data51 === "Automatic Call Recording Enabled" || data51 === "Selective Call Recording Enabled" || data51 === null)) {
                let err65 = { instancePath: instancePath + "/lines/" + i1 + "/recordingFlag", schemaPath: "#/properties/lines/items/properties/recordingFlag/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.recordingFlag.enum } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data33.recordingMediaSource !== void 0) {
              let data52 = data33.recordingMediaSource;
              if (!(data52 === "Gateway Preferred" || data52 === "Phone Preferred" || data52 === null)) {
                let err66 = { instancePath: instancePath + "/lines/" + i1 + "/recordingMediaSource", schemaPath: "#/properties/lines/items/properties/recordingMediaSource/enum", keyword: "enum", params: { allowedValues: schema25.properties.lines.items.properties.recordingMediaSource.enum } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data33.callInfoDisplay !== void 0) {
              let data53 = data33.callInfoDisplay;
              if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null) {
                let err67 = { instancePath: instancePath + "/lines/" + i1 + "/callInfoDisplay", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.callInfoDisplay.type } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (let key3 in data53)
                  if (!(key3 === "callerName" || key3 === "callerNumber" || key3 === "redirectedNumber" || key3 === "dialedNumber")) {
                    let err68 = { instancePath: instancePath + "/lines/" + i1 + "/callInfoDisplay", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                if (data53.callerName !== void 0) {
                  let data54 = data53.callerName;
                  if (typeof data54 != "boolean" && data54 !== null) {
                    let err69 = { instancePath: instancePath + "/lines/" + i1 + "/callInfoDisplay/callerName", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/callerName/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.callInfoDisplay.properties.callerName.type } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                }
                if (data53.callerNumber !== void 0) {
                  let data55 = data53.callerNumber;
                  if (typeof data55 != "boolean" && data55 !== null) {
                    let err70 = { instancePath: instancePath + "/lines/" + i1 + "/callInfoDisplay/callerNumber", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/callerNumber/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.callInfoDisplay.properties.callerNumber.type } };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                }
                if (data53.redirectedNumber !== void 0) {
                  let data56 = data53.redirectedNumber;
                  if (typeof data56 != "boolean" && data56 !== null) {
                    let err71 = { instancePath: instancePath + "/lines/" + i1 + "/callInfoDisplay/redirectedNumber", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/redirectedNumber/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.callInfoDisplay.properties.redirectedNumber.type } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                }
                if (data53.dialedNumber !== void 0) {
                  let data57 = data53.dialedNumber;
                  if (typeof data57 != "boolean" && data57 !== null) {
                    let err72 = { instancePath: instancePath + "/lines/" + i1 + "/callInfoDisplay/dialedNumber", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/dialedNumber/type", keyword: "type", params: { type: schema25.properties.lines.items.properties.callInfoDisplay.properties.dialedNumber.type } };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                }
              }
            }
          } else {
            let err73 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
      }
    }
    if (data.blfDirectedCallParks !== void 0) {
      let data58 = data.blfDirectedCallParks;
      if (!Array.isArray(data58) && data58 !== null) {
        let err74 = { instancePath: instancePath + "/blfDirectedCallParks", schemaPath: "#/properties/blfDirectedCallParks/type", keyword: "type", params: { type: schema25.properties.blfDirectedCallParks.type } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
      if (Array.isArray(data58)) {
        let len2 = data58.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data59 = data58[i2];
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            for (let key4 in data59)
              if (!(key4 === "label" || key4 === "directedCallParkDnAndPartition" || key4 === "index")) {
                let err75 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2, schemaPath: "#/properties/blfDirectedCallParks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            if (data59.label !== void 0) {
              let data60 = data59.label;
              if (typeof data60 != "string" && data60 !== null) {
                let err76 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/label", schemaPath: "#/properties/blfDirectedCallParks/items/properties/label/type", keyword: "type", params: { type: schema25.properties.blfDirectedCallParks.items.properties.label.type } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
            if (data59.directedCallParkDnAndPartition !== void 0) {
              let data61 = data59.directedCallParkDnAndPartition;
              if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
                let err77 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/directedCallParkDnAndPartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/type", keyword: "type", params: { type: schema25.properties.blfDirectedCallParks.items.properties.directedCallParkDnAndPartition.type } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                if (data61.dnPattern === void 0) {
                  let err78 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/directedCallParkDnAndPartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/required", keyword: "required", params: { missingProperty: "dnPattern" } };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
                for (let key5 in data61)
                  if (!(key5 === "dnPattern" || key5 === "routePartition")) {
                    let err79 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/directedCallParkDnAndPartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                if (data61.dnPattern !== void 0 && typeof data61.dnPattern != "string") {
                  let err80 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/directedCallParkDnAndPartition/dnPattern", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/properties/dnPattern/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
                if (data61.routePartition !== void 0) {
                  let data63 = data61.routePartition;
                  if (typeof data63 != "string" && data63 !== null) {
                    let err81 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/directedCallParkDnAndPartition/routePartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/properties/routePartition/type", keyword: "type", params: { type: schema25.properties.blfDirectedCallParks.items.properties.directedCallParkDnAndPartition.properties.routePartition.type } };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                  }
                }
              }
            }
            if (data59.index !== void 0) {
              let data64 = data59.index;
              if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64)) && data64 !== null) {
                let err82 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2 + "/index", schemaPath: "#/properties/blfDirectedCallParks/items/properties/index/type", keyword: "type", params: { type: schema25.properties.blfDirectedCallParks.items.properties.index.type } };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
          } else {
            let err83 = { instancePath: instancePath + "/blfDirectedCallParks/" + i2, schemaPath: "#/properties/blfDirectedCallParks/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
      }
    }
    if (data.busyLampFields !== void 0) {
      let data65 = data.busyLampFields;
      if (!Array.isArray(data65) && data65 !== null) {
        let err84 = { instancePath: instancePath + "/busyLampFields", schemaPath: "#/properties/busyLampFields/type", keyword: "type", params: { type: schema25.properties.busyLampFields.type } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
      if (Array.isArray(data65)) {
        let len3 = data65.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data66 = data65[i3];
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            if (data66.blfDest === void 0) {
              let err85 = { instancePath: instancePath + "/busyLampFields/" + i3, schemaPath: "#/properties/busyLampFields/items/required", keyword: "required", params: { missingProperty: "blfDest" } };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
            for (let key6 in data66)
              if (!(key6 === "blfDest" || key6 === "blfDirn" || key6 === "routePartition" || key6 === "label" || key6 === "associatedBlfSdFeatures" || key6 === "index")) {
                let err86 = { instancePath: instancePath + "/busyLampFields/" + i3, schemaPath: "#/properties/busyLampFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            if (data66.blfDest !== void 0 && typeof data66.blfDest != "string") {
              let err87 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/blfDest", schemaPath: "#/properties/busyLampFields/items/properties/blfDest/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            if (data66.blfDirn !== void 0) {
              let data68 = data66.blfDirn;
              if (typeof data68 != "string" && data68 !== null) {
                let err88 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/blfDirn", schemaPath: "#/properties/busyLampFields/items/properties/blfDirn/type", keyword: "type", params: { type: schema25.properties.busyLampFields.items.properties.blfDirn.type } };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
            if (data66.routePartition !== void 0) {
              let data69 = data66.routePartition;
              if (typeof data69 != "string" && data69 !== null) {
                let err89 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/routePartition", schemaPath: "#/properties/busyLampFields/items/properties/routePartition/type", keyword: "type", params: { type: schema25.properties.busyLampFields.items.properties.routePartition.type } };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            }
            if (data66.label !== void 0) {
              let data70 = data66.label;
              if (typeof data70 != "string" && data70 !== null) {
                let err90 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/label", schemaPath: "#/properties/busyLampFields/items/properties/label/type", keyword: "type", params: { type: schema25.properties.busyLampFields.items.properties.label.type } };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data66.associatedBlfSdFeatures !== void 0) {
              let data71 = data66.associatedBlfSdFeatures;
              if (!Array.isArray(data71) && data71 !== null) {
                let err91 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/associatedBlfSdFeatures", schemaPath: "#/properties/busyLampFields/items/properties/associatedBlfSdFeatures/type", keyword: "type", params: { type: schema25.properties.busyLampFields.items.properties.associatedBlfSdFeatures.type } };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
              if (Array.isArray(data71)) {
                let len4 = data71.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (data71[i4] !== "Pickup") {
                    let err92 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/associatedBlfSdFeatures/" + i4, schemaPath: "#/properties/busyLampFields/items/properties/associatedBlfSdFeatures/items/enum", keyword: "enum", params: { allowedValues: schema25.properties.busyLampFields.items.properties.associatedBlfSdFeatures.items.enum } };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
              }
            }
            if (data66.index !== void 0) {
              let data73 = data66.index;
              if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73)) && data73 !== null) {
                let err93 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/index", schemaPath: "#/properties/busyLampFields/items/properties/index/type", keyword: "type", params: { type: schema25.properties.busyLampFields.items.properties.index.type } };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            }
          } else {
            let err94 = { instancePath: instancePath + "/busyLampFields/" + i3, schemaPath: "#/properties/busyLampFields/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
        }
      }
    }
    if (data.useTrustedRelayPoint !== void 0) {
      let data74 = data.useTrustedRelayPoint;
      if (!(data74 === "Off" || data74 === "On" || data74 === "Default" || data74 === null)) {
        let err95 = { instancePath: instancePath + "/useTrustedRelayPoint", schemaPath: "#/properties/useTrustedRelayPoint/enum", keyword: "enum", params: { allowedValues: schema25.properties.useTrustedRelayPoint.enum } };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.protectedDevice !== void 0) {
      let data75 = data.protectedDevice;
      if (typeof data75 != "boolean" && data75 !== null) {
        let err96 = { instancePath: instancePath + "/protectedDevice", schemaPath: "#/properties/protectedDevice/type", keyword: "type", params: { type: schema25.properties.protectedDevice.type } };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.certificateOperation !== void 0) {
      let data76 = data.certificateOperation;
      if (!(data76 === "No Pending Operation" || data76 === "Install/Upgrade" || data76 === "Delete" || data76 === "Troubleshoot" || data76 === null)) {
        let err97 = { instancePath: instancePath + "/certificateOperation", schemaPath: "#/properties/certificateOperation/enum", keyword: "enum", params: { allowedValues: schema25.properties.certificateOperation.enum } };
        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
      }
    }
    if (data.authenticationMode !== void 0) {
      let data77 = data.authenticationMode;
      if (!(data77 === "By Authentication String" || data77 === "By Null String" || data77 === "By Existing Certificate (precedence to LSC)" || data77 === "By Existing Certificate (precedence to MIC)" || data77 === null)) {
        let err98 = { instancePath: instancePath + "/authenticationMode", schemaPath: "#/properties/authenticationMode/enum", keyword: "enum", params: { allowedValues: schema25.properties.authenticationMode.enum } };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.authenticationString !== void 0) {
      let data78 = data.authenticationString;
      if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && typeof data78 != "string" && data78 !== null) {
        let err99 = { instancePath: instancePath + "/authenticationString", schemaPath: "#/properties/authenticationString/type", keyword: "type", params: { type: schema25.properties.authenticationString.type } };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        if (data78.secret === void 0) {
          let err100 = { instancePath: instancePath + "/authenticationString", schemaPath: "#/properties/authenticationString/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
        }
        for (let key7 in data78)
          if (key7 !== "secret") {
            let err101 = { instancePath: instancePath + "/authenticationString", schemaPath: "#/properties/authenticationString/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        if (data78.secret !== void 0 && typeof data78.secret != "string") {
          let err102 = { instancePath: instancePath + "/authenticationString/secret", schemaPath: "#/properties/authenticationString/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
        }
      }
    }
    if (data.keySize !== void 0) {
      let data80 = data.keySize;
      if (!(data80 === 512 || data80 === 1024 || data80 === 2048 || data80 === 3072 || data80 === 4096 || data80 === null)) {
        let err103 = { instancePath: instancePath + "/keySize", schemaPath: "#/properties/keySize/enum", keyword: "enum", params: { allowedValues: schema25.properties.keySize.enum } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
    }
    if (data.keyOrder !== void 0) {
      let data81 = data.keyOrder;
      if (!(data81 === "RSA Only" || data81 === "EC Only" || data81 === "EC Preferred, RSA Backup" || data81 === null)) {
        let err104 = { instancePath: instancePath + "/keyOrder", schemaPath: "#/properties/keyOrder/enum", keyword: "enum", params: { allowedValues: schema25.properties.keyOrder.enum } };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data.ecKeySize !== void 0) {
      let data82 = data.ecKeySize;
      if (!(data82 === 256 || data82 === 384 || data82 === 521 || data82 === null)) {
        let err105 = { instancePath: instancePath + "/ecKeySize", schemaPath: "#/properties/ecKeySize/enum", keyword: "enum", params: { allowedValues: schema25.properties.ecKeySize.enum } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    if (data.servicesProvisioning !== void 0) {
      let data83 = data.servicesProvisioning;
      if (!(data83 === "Internal" || data83 === "External URL" || data83 === "Both" || data83 === "Default" || data83 === null)) {
        let err106 = { instancePath: instancePath + "/servicesProvisioning", schemaPath: "#/properties/servicesProvisioning/enum", keyword: "enum", params: { allowedValues: schema25.properties.servicesProvisioning.enum } };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    }
    if (data.packetCaptureMode !== void 0) {
      let data84 = data.packetCaptureMode;
      if (!(data84 === "None" || data84 === "Batch Processing Mode" || data84 === null)) {
        let err107 = { instancePath: instancePath + "/packetCaptureMode", schemaPath: "#/properties/packetCaptureMode/enum", keyword: "enum", params: { allowedValues: schema25.properties.packetCaptureMode.enum } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
    }
    if (data.packetCaptureDuration !== void 0) {
      let data85 = data.packetCaptureDuration;
      if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85)) && data85 !== null) {
        let err108 = { instancePath: instancePath + "/packetCaptureDuration", schemaPath: "#/properties/packetCaptureDuration/type", keyword: "type", params: { type: schema25.properties.packetCaptureDuration.type } };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
    }
    if (data.secureShellUser !== void 0) {
      let data86 = data.secureShellUser;
      if (typeof data86 != "string" && data86 !== null) {
        let err109 = { instancePath: instancePath + "/secureShellUser", schemaPath: "#/properties/secureShellUser/type", keyword: "type", params: { type: schema25.properties.secureShellUser.type } };
        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
      }
    }
    if (data.secureShellPassword !== void 0) {
      let data87 = data.secureShellPassword;
      if (!(data87 && typeof data87 == "object" && !Array.isArray(data87)) && typeof data87 != "string" && data87 !== null) {
        let err110 = { instancePath: instancePath + "/secureShellPassword", schemaPath: "#/properties/secureShellPassword/type", keyword: "type", params: { type: schema25.properties.secureShellPassword.type } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        if (data87.secret === void 0) {
          let err111 = { instancePath: instancePath + "/secureShellPassword", schemaPath: "#/properties/secureShellPassword/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
        }
        for (let key8 in data87)
          if (key8 !== "secret") {
            let err112 = { instancePath: instancePath + "/secureShellPassword", schemaPath: "#/properties/secureShellPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        if (data87.secret !== void 0 && typeof data87.secret != "string") {
          let err113 = { instancePath: instancePath + "/secureShellPassword/secret", schemaPath: "#/properties/secureShellPassword/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
        }
      }
    }
    if (data.userLocale !== void 0) {
      let data89 = data.userLocale;
      if (typeof data89 != "string" && data89 !== null) {
        let err114 = { instancePath: instancePath + "/userLocale", schemaPath: "#/properties/userLocale/type", keyword: "type", params: { type: schema25.properties.userLocale.type } };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
    }
    if (data.networkLocale !== void 0 && (validate36(data.networkLocale, { instancePath: instancePath + "/networkLocale", parentData: data, parentDataProperty: "networkLocale", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.mlppDomain !== void 0) {
      let data91 = data.mlppDomain;
      if (typeof data91 != "string" && data91 !== null) {
        let err115 = { instancePath: instancePath + "/mlppDomain", schemaPath: "#/properties/mlppDomain/type", keyword: "type", params: { type: schema25.properties.mlppDomain.type } };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
    }
    if (data.mlppIndication !== void 0) {
      let data92 = data.mlppIndication;
      if (!(data92 === "Off" || data92 === "On" || data92 === "Default" || data92 === null)) {
        let err116 = { instancePath: instancePath + "/mlppIndication", schemaPath: "#/properties/mlppIndication/enum", keyword: "enum", params: { allowedValues: schema25.properties.mlppIndication.enum } };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
    if (data.mlppPreemption !== void 0) {
      let data93 = data.mlppPreemption;
      if (!(data93 === "Disabled" || data93 === "Forceful" || data93 === "Default" || data93 === null)) {
        let err117 = { instancePath: instancePath + "/mlppPreemption", schemaPath: "#/properties/mlppPreemption/enum", keyword: "enum", params: { allowedValues: schema25.properties.mlppPreemption.enum } };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.doNotDisturb !== void 0) {
      let data94 = data.doNotDisturb;
      if (typeof data94 != "boolean" && data94 !== null) {
        let err118 = { instancePath: instancePath + "/doNotDisturb", schemaPath: "#/properties/doNotDisturb/type", keyword: "type", params: { type: schema25.properties.doNotDisturb.type } };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
    }
    if (data.dndOption !== void 0) {
      let data95 = data.dndOption;
      if (!(data95 === "Ringer Off" || data95 === "Call Reject" || data95 === "Use Common Phone Profile Setting" || data95 === null)) {
        let err119 = { instancePath: instancePath + "/dndOption", schemaPath: "#/properties/dndOption/enum", keyword: "enum", params: { allowedValues: schema25.properties.dndOption.enum } };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
    }
    if (data.dndIncomingCallAlert !== void 0) {
      let data96 = data.dndIncomingCallAlert;
      if (!(data96 === "Use System Default" || data96 === "Disable" || data96 === "Flash Only" || data96 === "Ring Once" || data96 === "Ring" || data96 === "Beep Only" || data96 === null)) {
        let err120 = { instancePath: instancePath + "/dndIncomingCallAlert", schemaPath: "#/properties/dndIncomingCallAlert/enum", keyword: "enum", params: { allowedValues: schema25.properties.dndIncomingCallAlert.enum } };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
    if (data.aarGroup !== void 0) {
      let data97 = data.aarGroup;
      if (typeof data97 != "string" && data97 !== null) {
        let err121 = { instancePath: instancePath + "/aarGroup", schemaPath: "#/properties/aarGroup/type", keyword: "type", params: { type: schema25.properties.aarGroup.type } };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
    }
    if (data.aarCallingSearchSpace !== void 0) {
      let data98 = data.aarCallingSearchSpace;
      if (typeof data98 != "string" && data98 !== null) {
        let err122 = { instancePath: instancePath + "/aarCallingSearchSpace", schemaPath: "#/properties/aarCallingSearchSpace/type", keyword: "type", params: { type: schema25.properties.aarCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
      }
    }
    if (data.blfPresenceGroup !== void 0) {
      let data99 = data.blfPresenceGroup;
      if (typeof data99 != "string" && data99 !== null) {
        let err123 = { instancePath: instancePath + "/blfPresenceGroup", schemaPath: "#/properties/blfPresenceGroup/type", keyword: "type", params: { type: schema25.properties.blfPresenceGroup.type } };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
    }
    if (data.blfAudibleAlertSettingPhoneBusy !== void 0) {
      let data100 = data.blfAudibleAlertSettingPhoneBusy;
      if (!(data100 === "Off" || data100 === "On" || data100 === "Default" || data100 === null)) {
        let err124 = { instancePath: instancePath + "/blfAudibleAlertSettingPhoneBusy", schemaPath: "#/properties/blfAudibleAlertSettingPhoneBusy/enum", keyword: "enum", params: { allowedValues: schema25.properties.blfAudibleAlertSettingPhoneBusy.enum } };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
    if (data.blfAudibleAlertSettingPhoneIdle !== void 0) {
      let data101 = data.blfAudibleAlertSettingPhoneIdle;
      if (!(data101 === "Off" || data101 === "On" || data101 === "Default" || data101 === null)) {
        let err125 = { instancePath: instancePath + "/blfAudibleAlertSettingPhoneIdle", schemaPath: "#/properties/blfAudibleAlertSettingPhoneIdle/enum", keyword: "enum", params: { allowedValues: schema25.properties.blfAudibleAlertSettingPhoneIdle.enum } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.userHoldMohAudioSource !== void 0) {
      let data102 = data.userHoldMohAudioSource;
      if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102)) && data102 !== null) {
        let err126 = { instancePath: instancePath + "/userHoldMohAudioSource", schemaPath: "#/properties/userHoldMohAudioSource/type", keyword: "type", params: { type: schema25.properties.userHoldMohAudioSource.type } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
    if (data.networkHoldMohAudioSource !== void 0) {
      let data103 = data.networkHoldMohAudioSource;
      if (!(typeof data103 == "number" && !(data103 % 1) && !isNaN(data103) && isFinite(data103)) && data103 !== null) {
        let err127 = { instancePath: instancePath + "/networkHoldMohAudioSource", schemaPath: "#/properties/networkHoldMohAudioSource/type", keyword: "type", params: { type: schema25.properties.networkHoldMohAudioSource.type } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
    }
    if (data.location !== void 0) {
      let data104 = data.location;
      if (typeof data104 != "string" && data104 !== null) {
        let err128 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema25.properties.location.type } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.geoLocation !== void 0) {
      let data105 = data.geoLocation;
      if (typeof data105 != "string" && data105 !== null) {
        let err129 = { instancePath: instancePath + "/geoLocation", schemaPath: "#/properties/geoLocation/type", keyword: "type", params: { type: schema25.properties.geoLocation.type } };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
    }
    if (data.deviceMobilityMode !== void 0) {
      let data106 = data.deviceMobilityMode;
      if (!(data106 === "Off" || data106 === "On" || data106 === "Default" || data106 === null)) {
        let err130 = { instancePath: instancePath + "/deviceMobilityMode", schemaPath: "#/properties/deviceMobilityMode/enum", keyword: "enum", params: { allowedValues: schema25.properties.deviceMobilityMode.enum } };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
    if (data.mediaResourceGroupList !== void 0) {
      let data107 = data.mediaResourceGroupList;
      if (typeof data107 != "string" && data107 !== null) {
        let err131 = { instancePath: instancePath + "/mediaResourceGroupList", schemaPath: "#/properties/mediaResourceGroupList/type", keyword: "type", params: { type: schema25.properties.mediaResourceGroupList.type } };
        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
      }
    }
    if (data.remoteDevice !== void 0) {
      let data108 = data.remoteDevice;
      if (typeof data108 != "boolean" && data108 !== null) {
        let err132 = { instancePath: instancePath + "/remoteDevice", schemaPath: "#/properties/remoteDevice/type", keyword: "type", params: { type: schema25.properties.remoteDevice.type } };
        vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
      }
    }
    if (data.hotlineDevice !== void 0) {
      let data109 = data.hotlineDevice;
      if (typeof data109 != "boolean" && data109 !== null) {
        let err133 = { instancePath: instancePath + "/hotlineDevice", schemaPath: "#/properties/hotlineDevice/type", keyword: "type", params: { type: schema25.properties.hotlineDevice.type } };
        vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
      }
    }
    if (data.retryVideoCallAsAudio !== void 0) {
      let data110 = data.retryVideoCallAsAudio;
      if (typeof data110 != "boolean" && data110 !== null) {
        let err134 = { instancePath: instancePath + "/retryVideoCallAsAudio", schemaPath: "#/properties/retryVideoCallAsAudio/type", keyword: "type", params: { type: schema25.properties.retryVideoCallAsAudio.type } };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
    }
    if (data.requireOffPremiseLocation !== void 0) {
      let data111 = data.requireOffPremiseLocation;
      if (typeof data111 != "boolean" && data111 !== null) {
        let err135 = { instancePath: instancePath + "/requireOffPremiseLocation", schemaPath: "#/properties/requireOffPremiseLocation/type", keyword: "type", params: { type: schema25.properties.requireOffPremiseLocation.type } };
        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
      }
    }
    if (data.ownerUserId !== void 0) {
      let data112 = data.ownerUserId;
      if (typeof data112 != "string" && data112 !== null) {
        let err136 = { instancePath: instancePath + "/ownerUserId", schemaPath: "#/properties/ownerUserId/type", keyword: "type", params: { type: schema25.properties.ownerUserId.type } };
        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
      }
    }
    if (data.mobilityUserId !== void 0) {
      let data113 = data.mobilityUserId;
      if (typeof data113 != "string" && data113 !== null) {
        let err137 = { instancePath: instancePath + "/mobilityUserId", schemaPath: "#/properties/mobilityUserId/type", keyword: "type", params: { type: schema25.properties.mobilityUserId.type } };
        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
      }
    }
    if (data.joinAcrossLines !== void 0) {
      let data114 = data.joinAcrossLines;
      if (!(data114 === "Off" || data114 === "On" || data114 === "Default" || data114 === null)) {
        let err138 = { instancePath: instancePath + "/joinAcrossLines", schemaPath: "#/properties/joinAcrossLines/enum", keyword: "enum", params: { allowedValues: schema25.properties.joinAcrossLines.enum } };
        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
      }
    }
    if (data.alwaysUsePrimeLine !== void 0) {
      let data115 = data.alwaysUsePrimeLine;
      if (!(data115 === "Off" || data115 === "On" || data115 === "Default" || data115 === null)) {
        let err139 = { instancePath: instancePath + "/alwaysUsePrimeLine", schemaPath: "#/properties/alwaysUsePrimeLine/enum", keyword: "enum", params: { allowedValues: schema25.properties.alwaysUsePrimeLine.enum } };
        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
      }
    }
    if (data.alwaysUsePrimeLineForVoiceMessage !== void 0) {
      let data116 = data.alwaysUsePrimeLineForVoiceMessage;
      if (!(data116 === "Off" || data116 === "On" || data116 === "Default" || data116 === null)) {
        let err140 = { instancePath: instancePath + "/alwaysUsePrimeLineForVoiceMessage", schemaPath: "#/properties/alwaysUsePrimeLineForVoiceMessage/enum", keyword: "enum", params: { allowedValues: schema25.properties.alwaysUsePrimeLineForVoiceMessage.enum } };
        vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
      }
    }
    if (data.singleButtonBarge !== void 0) {
      let data117 = data.singleButtonBarge;
      if (!(data117 === "Off" || data117 === "Barge" || data117 === "CBarge" || data117 === "Default" || data117 === null)) {
        let err141 = { instancePath: instancePath + "/singleButtonBarge", schemaPath: "#/properties/singleButtonBarge/enum", keyword: "enum", params: { allowedValues: schema25.properties.singleButtonBarge.enum } };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
    }
    if (data.builtInBridge !== void 0) {
      let data118 = data.builtInBridge;
      if (!(data118 === "Off" || data118 === "On" || data118 === "Default" || data118 === null)) {
        let err142 = { instancePath: instancePath + "/builtInBridge", schemaPath: "#/properties/builtInBridge/enum", keyword: "enum", params: { allowedValues: schema25.properties.builtInBridge.enum } };
        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
      }
    }
    if (data.allowControlOfDeviceFromCti !== void 0) {
      let data119 = data.allowControlOfDeviceFromCti;
      if (typeof data119 != "boolean" && data119 !== null) {
        let err143 = { instancePath: instancePath + "/allowControlOfDeviceFromCti", schemaPath: "#/properties/allowControlOfDeviceFromCti/type", keyword: "type", params: { type: schema25.properties.allowControlOfDeviceFromCti.type } };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
    }
    if (data.ignorePresentationIndicators !== void 0) {
      let data120 = data.ignorePresentationIndicators;
      if (typeof data120 != "boolean" && data120 !== null) {
        let err144 = { instancePath: instancePath + "/ignorePresentationIndicators", schemaPath: "#/properties/ignorePresentationIndicators/type", keyword: "type", params: { type: schema25.properties.ignorePresentationIndicators.type } };
        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
      }
    }
    if (data.enableExtensionMobility !== void 0) {
      let data121 = data.enableExtensionMobility;
      if (typeof data121 != "boolean" && data121 !== null) {
        let err145 = { instancePath: instancePath + "/enableExtensionMobility", schemaPath: "#/properties/enableExtensionMobility/type", keyword: "type", params: { type: schema25.properties.enableExtensionMobility.type } };
        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
      }
    }
    if (data.recordingOptions !== void 0) {
      let data122 = data.recordingOptions;
      if (!(data122 === "Call Recording Disabled" || data122 === "Automatic Call Recording Enabled" || data122 === "Selective Call Recording Enabled" || data122 === null)) {
        let err146 = { instancePath: instancePath + "/recordingOptions", schemaPath: "#/properties/recordingOptions/enum", keyword: "enum", params: { allowedValues: schema25.properties.recordingOptions.enum } };
        vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data123 = data.privacy;
      if (!(data123 === "Off" || data123 === "On" || data123 === "Default" || data123 === null)) {
        let err147 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/enum", keyword: "enum", params: { allowedValues: schema25.properties.privacy.enum } };
        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
      }
    }
    if (data.loggedIntoHuntGroup !== void 0) {
      let data124 = data.loggedIntoHuntGroup;
      if (typeof data124 != "boolean" && data124 !== null) {
        let err148 = { instancePath: instancePath + "/loggedIntoHuntGroup", schemaPath: "#/properties/loggedIntoHuntGroup/type", keyword: "type", params: { type: schema25.properties.loggedIntoHuntGroup.type } };
        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
      }
    }
    if (data.proxyServer !== void 0) {
      let data125 = data.proxyServer;
      if (typeof data125 != "string" && data125 !== null) {
        let err149 = { instancePath: instancePath + "/proxyServer", schemaPath: "#/properties/proxyServer/type", keyword: "type", params: { type: schema25.properties.proxyServer.type } };
        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
      }
    }
    if (data.servicesUrl !== void 0) {
      let data126 = data.servicesUrl;
      if (typeof data126 != "string" && data126 !== null) {
        let err150 = { instancePath: instancePath + "/servicesUrl", schemaPath: "#/properties/servicesUrl/type", keyword: "type", params: { type: schema25.properties.servicesUrl.type } };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data.idle !== void 0) {
      let data127 = data.idle;
      if (typeof data127 != "string" && data127 !== null) {
        let err151 = { instancePath: instancePath + "/idle", schemaPath: "#/properties/idle/type", keyword: "type", params: { type: schema25.properties.idle.type } };
        vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
      }
    }
    if (data.idleTimer !== void 0) {
      let data128 = data.idleTimer;
      if (!(typeof data128 == "number" && !(data128 % 1) && !isNaN(data128) && isFinite(data128)) && data128 !== null) {
        let err152 = { instancePath: instancePath + "/idleTimer", schemaPath: "#/properties/idleTimer/type", keyword: "type", params: { type: schema25.properties.idleTimer.type } };
        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
      }
    }
    if (data.secureDirUrl !== void 0) {
      let data129 = data.secureDirUrl;
      if (typeof data129 != "string" && data129 !== null) {
        let err153 = { instancePath: instancePath + "/secureDirUrl", schemaPath: "#/properties/secureDirUrl/type", keyword: "type", params: { type: schema25.properties.secureDirUrl.type } };
        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
      }
    }
    if (data.messages !== void 0) {
      let data130 = data.messages;
      if (typeof data130 != "string" && data130 !== null) {
        let err154 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: schema25.properties.messages.type } };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data.secureIdleUrl !== void 0) {
      let data131 = data.secureIdleUrl;
      if (typeof data131 != "string" && data131 !== null) {
        let err155 = { instancePath: instancePath + "/secureIdleUrl", schemaPath: "#/properties/secureIdleUrl/type", keyword: "type", params: { type: schema25.properties.secureIdleUrl.type } };
        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
      }
    }
    if (data.authenticationServer !== void 0) {
      let data132 = data.authenticationServer;
      if (typeof data132 != "string" && data132 !== null) {
        let err156 = { instancePath: instancePath + "/authenticationServer", schemaPath: "#/properties/authenticationServer/type", keyword: "type", params: { type: schema25.properties.authenticationServer.type } };
        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
      }
    }
    if (data.directory !== void 0) {
      let data133 = data.directory;
      if (typeof data133 != "string" && data133 !== null) {
        let err157 = { instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: schema25.properties.directory.type } };
        vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
      }
    }
    if (data.secureServicesUrl !== void 0) {
      let data134 = data.secureServicesUrl;
      if (typeof data134 != "string" && data134 !== null) {
        let err158 = { instancePath: instancePath + "/secureServicesUrl", schemaPath: "#/properties/secureServicesUrl/type", keyword: "type", params: { type: schema25.properties.secureServicesUrl.type } };
        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
      }
    }
    if (data.information !== void 0) {
      let data135 = data.information;
      if (typeof data135 != "string" && data135 !== null) {
        let err159 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/type", keyword: "type", params: { type: schema25.properties.information.type } };
        vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
      }
    }
    if (data.secureMessagesUrl !== void 0) {
      let data136 = data.secureMessagesUrl;
      if (typeof data136 != "string" && data136 !== null) {
        let err160 = { instancePath: instancePath + "/secureMessagesUrl", schemaPath: "#/properties/secureMessagesUrl/type", keyword: "type", params: { type: schema25.properties.secureMessagesUrl.type } };
        vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
      }
    }
    if (data.secureInformationUrl !== void 0) {
      let data137 = data.secureInformationUrl;
      if (typeof data137 != "string" && data137 !== null) {
        let err161 = { instancePath: instancePath + "/secureInformationUrl", schemaPath: "#/properties/secureInformationUrl/type", keyword: "type", params: { type: schema25.properties.secureInformationUrl.type } };
        vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
      }
    }
    if (data.secureAuthenticationUrl !== void 0) {
      let data138 = data.secureAuthenticationUrl;
      if (typeof data138 != "string" && data138 !== null) {
        let err162 = { instancePath: instancePath + "/secureAuthenticationUrl", schemaPath: "#/properties/secureAuthenticationUrl/type", keyword: "type", params: { type: schema25.properties.secureAuthenticationUrl.type } };
        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
      }
    }
    if (data.externalPhoneNumber !== void 0) {
      let data139 = data.externalPhoneNumber;
      if (typeof data139 != "string" && data139 !== null) {
        let err163 = { instancePath: instancePath + "/externalPhoneNumber", schemaPath: "#/properties/externalPhoneNumber/type", keyword: "type", params: { type: schema25.properties.externalPhoneNumber.type } };
        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
      }
    }
    if (data.audibleMsgWaitingicatorPolicy !== void 0) {
      let data140 = data.audibleMsgWaitingicatorPolicy;
      if (!(data140 === "Off" || data140 === "On" || data140 === "Default" || data140 === null)) {
        let err164 = { instancePath: instancePath + "/audibleMsgWaitingicatorPolicy", schemaPath: "#/properties/audibleMsgWaitingicatorPolicy/enum", keyword: "enum", params: { allowedValues: schema25.properties.audibleMsgWaitingicatorPolicy.enum } };
        vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
      }
    }
    if (data.logMissedCalls !== void 0) {
      let data141 = data.logMissedCalls;
      if (typeof data141 != "boolean" && data141 !== null) {
        let err165 = { instancePath: instancePath + "/logMissedCalls", schemaPath: "#/properties/logMissedCalls/type", keyword: "type", params: { type: schema25.properties.logMissedCalls.type } };
        vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
      }
    }
    if (data.visualMsgWaitingIndicatorPolicy !== void 0) {
      let data142 = data.visualMsgWaitingIndicatorPolicy;
      if (!(data142 === "Use System Policy" || data142 === "Light and Prompt" || data142 === "Prompt Only" || data142 === "Light Only" || data142 === "None" || data142 === null)) {
        let err166 = { instancePath: instancePath + "/visualMsgWaitingIndicatorPolicy", schemaPath: "#/properties/visualMsgWaitingIndicatorPolicy/enum", keyword: "enum", params: { allowedValues: schema25.properties.visualMsgWaitingIndicatorPolicy.enum } };
        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
      }
    }
    if (data.lineLabel !== void 0) {
      let data143 = data.lineLabel;
      if (typeof data143 != "string" && data143 !== null) {
        let err167 = { instancePath: instancePath + "/lineLabel", schemaPath: "#/properties/lineLabel/type", keyword: "type", params: { type: schema25.properties.lineLabel.type } };
        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
      }
    }
    if (data.displayCallerId !== void 0) {
      let data144 = data.displayCallerId;
      if (typeof data144 != "string" && data144 !== null) {
        let err168 = { instancePath: instancePath + "/displayCallerId", schemaPath: "#/properties/displayCallerId/type", keyword: "type", params: { type: schema25.properties.displayCallerId.type } };
        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
      }
    }
    if (data.maxNumberOfCalls !== void 0) {
      let data145 = data.maxNumberOfCalls;
      if (!(typeof data145 == "number" && !(data145 % 1) && !isNaN(data145) && isFinite(data145)) && data145 !== null) {
        let err169 = { instancePath: instancePath + "/maxNumberOfCalls", schemaPath: "#/properties/maxNumberOfCalls/type", keyword: "type", params: { type: schema25.properties.maxNumberOfCalls.type } };
        vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
      }
    }
    if (data.ringSettingWhenPhoneIdle !== void 0) {
      let data146 = data.ringSettingWhenPhoneIdle;
      if (!(data146 === "Use System Default" || data146 === "Disable" || data146 === "Flash Only" || data146 === "Ring Once" || data146 === "Ring" || data146 === "Beep Only" || data146 === null)) {
        let err170 = { instancePath: instancePath + "/ringSettingWhenPhoneIdle", schemaPath: "#/properties/ringSettingWhenPhoneIdle/enum", keyword: "enum", params: { allowedValues: schema25.properties.ringSettingWhenPhoneIdle.enum } };
        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
      }
    }
    if (data.busyTrigger !== void 0) {
      let data147 = data.busyTrigger;
      if (!(typeof data147 == "number" && !(data147 % 1) && !isNaN(data147) && isFinite(data147)) && data147 !== null) {
        let err171 = { instancePath: instancePath + "/busyTrigger", schemaPath: "#/properties/busyTrigger/type", keyword: "type", params: { type: schema25.properties.busyTrigger.type } };
        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
      }
    }
    if (data.ringSettingWhenPhoneInUse !== void 0) {
      let data148 = data.ringSettingWhenPhoneInUse;
      if (!(data148 === "Use System Default" || data148 === "Disable" || data148 === "Flash Only" || data148 === "Ring Once" || data148 === "Ring" || data148 === "Beep Only" || data148 === null)) {
        let err172 = { instancePath: instancePath + "/ringSettingWhenPhoneInUse", schemaPath: "#/properties/ringSettingWhenPhoneInUse/enum", keyword: "enum", params: { allowedValues: schema25.properties.ringSettingWhenPhoneInUse.enum } };
        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
      }
    }
    if (data.directoryNumber !== void 0) {
      let data149 = data.directoryNumber;
      if (typeof data149 != "string" && data149 !== null) {
        let err173 = { instancePath: instancePath + "/directoryNumber", schemaPath: "#/properties/directoryNumber/type", keyword: "type", params: { type: schema25.properties.directoryNumber.type } };
        vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
      }
    }
    if (data.recordingProfile !== void 0) {
      let data150 = data.recordingProfile;
      if (typeof data150 != "string" && data150 !== null) {
        let err174 = { instancePath: instancePath + "/recordingProfile", schemaPath: "#/properties/recordingProfile/type", keyword: "type", params: { type: schema25.properties.recordingProfile.type } };
        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
      }
    }
    if (data.callPickupGroupAudioAlertSettingPhoneActive !== void 0) {
      let data151 = data.callPickupGroupAudioAlertSettingPhoneActive;
      if (!(data151 === "Use System Default" || data151 === "Disable" || data151 === "Flash Only" || data151 === "Ring Once" || data151 === "Ring" || data151 === "Beep Only" || data151 === null)) {
        let err175 = { instancePath: instancePath + "/callPickupGroupAudioAlertSettingPhoneActive", schemaPath: "#/properties/callPickupGroupAudioAlertSettingPhoneActive/enum", keyword: "enum", params: { allowedValues: schema25.properties.callPickupGroupAudioAlertSettingPhoneActive.enum } };
        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
      }
    }
    if (data.callPickupGroupAudioAlertSettingPhoneIdle !== void 0) {
      let data152 = data.callPickupGroupAudioAlertSettingPhoneIdle;
      if (!(data152 === "Use System Default" || data152 === "Disable" || data152 === "Flash Only" || data152 === "Ring Once" || data152 === "Ring" || data152 === "Beep Only" || data152 === null)) {
        let err176 = { instancePath: instancePath + "/callPickupGroupAudioAlertSettingPhoneIdle", schemaPath: "#/properties/callPickupGroupAudioAlertSettingPhoneIdle/enum", keyword: "enum", params: { allowedValues: schema25.properties.callPickupGroupAudioAlertSettingPhoneIdle.enum } };
        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
      }
    }
    if (data.monitoringCallingSearchSpace !== void 0) {
      let data153 = data.monitoringCallingSearchSpace;
      if (typeof data153 != "string" && data153 !== null) {
        let err177 = { instancePath: instancePath + "/monitoringCallingSearchSpace", schemaPath: "#/properties/monitoringCallingSearchSpace/type", keyword: "type", params: { type: schema25.properties.monitoringCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
      }
    }
    if (data.confidentialAccess !== void 0) {
      let data154 = data.confidentialAccess;
      if (!(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null) {
        let err178 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/type", keyword: "type", params: { type: schema25.properties.confidentialAccess.type } };
        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
      }
      if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
        for (let key9 in data154)
          if (!(key9 === "confidentialAccessMode" || key9 === "confidentialAccessLevel")) {
            let err179 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
          }
        if (data154.confidentialAccessMode !== void 0) {
          let data155 = data154.confidentialAccessMode;
          if (!(data155 === "Fixed" || data155 === "Variable" || data155 === null)) {
            let err180 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessMode", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessMode/enum", keyword: "enum", params: { allowedValues: schema25.properties.confidentialAccess.properties.confidentialAccessMode.enum } };
            vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
          }
        }
        if (data154.confidentialAccessLevel !== void 0) {
          let data156 = data154.confidentialAccessLevel;
          if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156)) && data156 !== null) {
            let err181 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessLevel", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessLevel/type", keyword: "type", params: { type: schema25.properties.confidentialAccess.properties.confidentialAccessLevel.type } };
            vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
          }
        }
      }
    }
    if (data.services !== void 0) {
      let data157 = data.services;
      if (!Array.isArray(data157) && data157 !== null) {
        let err182 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: schema25.properties.services.type } };
        vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
      }
      if (Array.isArray(data157)) {
        let len5 = data157.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data158 = data157[i5];
          if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
            if (data158.telecasterService === void 0) {
              let err183 = { instancePath: instancePath + "/services/" + i5, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "telecasterService" } };
              vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
            }
            if (data158.name === void 0) {
              let err184 = { instancePath: instancePath + "/services/" + i5, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
            }
            for (let key10 in data158)
              if (!(key10 === "telecasterService" || key10 === "name" || key10 === "url" || key10 === "urlButtonIndex" || key10 === "urlLabel" || key10 === "serviceNameAscii")) {
                let err185 = { instancePath: instancePath + "/services/" + i5, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
              }
            if (data158.telecasterService !== void 0 && typeof data158.telecasterService != "string") {
              let err186 = { instancePath: instancePath + "/services/" + i5 + "/telecasterService", schemaPath: "#/properties/services/items/properties/telecasterService/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
            }
            if (data158.name !== void 0 && typeof data158.name != "string") {
              let err187 = { instancePath: instancePath + "/services/" + i5 + "/name", schemaPath: "#/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
            }
            if (data158.url !== void 0) {
              let data161 = data158.url;
              if (typeof data161 != "string" && data161 !== null) {
                let err188 = { instancePath: instancePath + "/services/" + i5 + "/url", schemaPath: "#/properties/services/items/properties/url/type", keyword: "type", params: { type: schema25.properties.services.items.properties.url.type } };
                vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
              }
            }
            if (data158.urlButtonIndex !== void 0) {
              let data162 = data158.urlButtonIndex;
              if (!(typeof data162 == "number" && !(data162 % 1) && !isNaN(data162) && isFinite(data162)) && data162 !== null) {
                let err189 = { instancePath: instancePath + "/services/" + i5 + "/urlButtonIndex", schemaPath: "#/properties/services/items/properties/urlButtonIndex/type", keyword: "type", params: { type: schema25.properties.services.items.properties.urlButtonIndex.type } };
                vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
              }
            }
            if (data158.urlLabel !== void 0) {
              let data163 = data158.urlLabel;
              if (typeof data163 != "string" && data163 !== null) {
                let err190 = { instancePath: instancePath + "/services/" + i5 + "/urlLabel", schemaPath: "#/properties/services/items/properties/urlLabel/type", keyword: "type", params: { type: schema25.properties.services.items.properties.urlLabel.type } };
                vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
              }
            }
            if (data158.serviceNameAscii !== void 0) {
              let data164 = data158.serviceNameAscii;
              if (typeof data164 != "string" && data164 !== null) {
                let err191 = { instancePath: instancePath + "/services/" + i5 + "/serviceNameAscii", schemaPath: "#/properties/services/items/properties/serviceNameAscii/type", keyword: "type", params: { type: schema25.properties.services.items.properties.serviceNameAscii.type } };
                vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
              }
            }
          } else {
            let err192 = { instancePath: instancePath + "/services/" + i5, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data165 = data.state;
      if (!(data165 === "present" || data165 === "absent")) {
        let err193 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema25.properties.state.enum } };
        vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err194 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data167 = data.renamedFrom;
      if (typeof data167 == "string") {
        if (func3(data167) < 1) {
          let err195 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
        }
      } else {
        let err196 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data168 = data.mra;
      if (typeof data168 != "boolean" && data168 !== null) {
        let err197 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema25.properties.mra.type } };
        vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data169 = data.extends;
      if (typeof data169 == "string") {
        if (func3(data169) < 1) {
          let err198 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
        }
      } else {
        let err199 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
      }
    }
  } else {
    let err200 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var validate_ucServices = validate50, schema26 = { type: "object", properties: { serviceType: { enum: ["Voicemail", "MailStore", "Conferencing", "Directory", "IM and Presence", "CTI", "Video Conference Scheduling Portal", "Jabber Client Configuration (jabber-config.xml)"] }, productType: { allOf: [{ $ref: "#/definitions/XUCProductOrNull" }] }, name: { type: "string" }, description: { type: ["string", "null"] }, hostnameorip: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] }, port: { type: ["integer", "null"] }, protocol: { enum: ["HTTP", "HTTPS", "TCP", "TCP + UDP", "UDP", "SSL", "TLS", "SIP", "OWA", "SOAP", "EWS", "XMPP", null] }, ucServiceXml: { type: ["object", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { serviceType: !0, hostnameorip: !0 }, required: ["serviceType", "hostnameorip"] } }, schema27 = { enum: ["Unity", "Unity Connection", "Exchange", "MeetingPlace Classic", "MeetingPlace Express", "WebEx (Conferencing)", "Directory", "Unified CM (IM and Presence)", "WebEx (IM and Presence)", "CTI", "Enhanced Directory", "Telepresence Management System", "Jabber", null] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Unity" || data === "Unity Connection" || data === "Exchange" || data === "MeetingPlace Classic" || data === "MeetingPlace Express" || data === "WebEx (Conferencing)" || data === "Directory" || data === "Unified CM (IM and Presence)" || data === "WebEx (IM and Presence)" || data === "CTI" || data === "Enhanced Directory" || data === "Telepresence Management System" || data === "Jabber" || data === null)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern3.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.serviceType === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "serviceType" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.hostnameorip === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "hostnameorip" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema26.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.serviceType !== void 0) {
      let data2 = data.serviceType;
      if (!(data2 === "Voicemail" || data2 === "MailStore" || data2 === "Conferencing" || data2 === "Directory" || data2 === "IM and Presence" || data2 === "CTI" || data2 === "Video Conference Scheduling Portal" || data2 === "Jabber Client Configuration (jabber-config.xml)")) {
        let err13 = { instancePath: instancePath + "/serviceType", schemaPath: "#/properties/serviceType/enum", keyword: "enum", params: { allowedValues: schema26.properties.serviceType.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.productType !== void 0 && (validate51(data.productType, { instancePath: instancePath + "/productType", parentData: data, parentDataProperty: "productType", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 != "string" && data5 !== null) {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema26.properties.description.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.hostnameorip !== void 0) {
      let data6 = data.hostnameorip;
      if (typeof data6 != "string") {
        let err16 = { instancePath: instancePath + "/hostnameorip", schemaPath: "#/properties/hostnameorip/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      validate53(data6, { instancePath: instancePath + "/hostnameorip", parentData: data, parentDataProperty: "hostnameorip", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
    }
    if (data.port !== void 0) {
      let data7 = data.port;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
        let err17 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: schema26.properties.port.type } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data8 = data.protocol;
      if (!(data8 === "HTTP" || data8 === "HTTPS" || data8 === "TCP" || data8 === "TCP + UDP" || data8 === "UDP" || data8 === "SSL" || data8 === "TLS" || data8 === "SIP" || data8 === "OWA" || data8 === "SOAP" || data8 === "EWS" || data8 === "XMPP" || data8 === null)) {
        let err18 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema26.properties.protocol.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.ucServiceXml !== void 0) {
      let data9 = data.ucServiceXml;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        let err19 = { instancePath: instancePath + "/ucServiceXml", schemaPath: "#/properties/ucServiceXml/type", keyword: "type", params: { type: schema26.properties.ucServiceXml.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      if (!(data10 === "present" || data10 === "absent")) {
        let err20 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema26.properties.state.enum } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err21 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data12 = data.renamedFrom;
      if (typeof data12 == "string") {
        if (func3(data12) < 1) {
          let err22 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data13 = data.mra;
      if (typeof data13 != "boolean" && data13 !== null) {
        let err24 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema26.properties.mra.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data14 = data.extends;
      if (typeof data14 == "string") {
        if (func3(data14) < 1) {
          let err25 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var validate_serviceProfiles = validate55, schema29 = { type: "object", properties: { name: { type: "string" }, description: { type: ["string", "null"] }, isDefault: { type: ["boolean", "null"] }, serviceProfileInfos: { type: ["object", "null"], properties: { serviceProfileInfo: { type: ["array", "null"], items: { type: "object", properties: { profileName: { type: "string" }, primary: { type: ["string", "null"] }, secondary: { type: ["string", "null"] }, tertiary: { type: ["string", "null"] }, serverCertificateVerification: { enum: ["Any Certificate", "Self-signed or Keystore", "Keystore Only", null] }, serviceProfileXml: { type: ["object", "null"] } }, required: ["profileName"], additionalProperties: !1 }, maxItems: 7 }, jabberClientConfigurationProfileInfo: { type: ["object", "null"], properties: { common: { type: ["string", "null"] }, desktop: { type: ["string", "null"] }, mobile: { type: ["string", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1 }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema29.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema29.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.isDefault !== void 0) {
      let data2 = data.isDefault;
      if (typeof data2 != "boolean" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: schema29.properties.isDefault.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.serviceProfileInfos !== void 0) {
      let data3 = data.serviceProfileInfos;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        let err5 = { instancePath: instancePath + "/serviceProfileInfos", schemaPath: "#/properties/serviceProfileInfos/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          if (!(key1 === "serviceProfileInfo" || key1 === "jabberClientConfigurationProfileInfo")) {
            let err6 = { instancePath: instancePath + "/serviceProfileInfos", schemaPath: "#/properties/serviceProfileInfos/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data3.serviceProfileInfo !== void 0) {
          let data4 = data3.serviceProfileInfo;
          if (!Array.isArray(data4) && data4 !== null) {
            let err7 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.serviceProfileInfo.type } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (Array.isArray(data4)) {
            if (data4.length > 7) {
              let err8 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/maxItems", keyword: "maxItems", params: { limit: 7 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.profileName === void 0) {
                  let err9 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0, schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/required", keyword: "required", params: { missingProperty: "profileName" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                for (let key2 in data5)
                  if (!(key2 === "profileName" || key2 === "primary" || key2 === "secondary" || key2 === "tertiary" || key2 === "serverCertificateVerification" || key2 === "serviceProfileXml")) {
                    let err10 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0, schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                if (data5.profileName !== void 0 && typeof data5.profileName != "string") {
                  let err11 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0 + "/profileName", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/properties/profileName/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data5.primary !== void 0) {
                  let data7 = data5.primary;
                  if (typeof data7 != "string" && data7 !== null) {
                    let err12 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0 + "/primary", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/properties/primary/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.serviceProfileInfo.items.properties.primary.type } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
                if (data5.secondary !== void 0) {
                  let data8 = data5.secondary;
                  if (typeof data8 != "string" && data8 !== null) {
                    let err13 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0 + "/secondary", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/properties/secondary/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.serviceProfileInfo.items.properties.secondary.type } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
                if (data5.tertiary !== void 0) {
                  let data9 = data5.tertiary;
                  if (typeof data9 != "string" && data9 !== null) {
                    let err14 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0 + "/tertiary", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/properties/tertiary/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.serviceProfileInfo.items.properties.tertiary.type } };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
                if (data5.serverCertificateVerification !== void 0) {
                  let data10 = data5.serverCertificateVerification;
                  if (!(data10 === "Any Certificate" || data10 === "Self-signed or Keystore" || data10 === "Keystore Only" || data10 === null)) {
                    let err15 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0 + "/serverCertificateVerification", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/properties/serverCertificateVerification/enum", keyword: "enum", params: { allowedValues: schema29.properties.serviceProfileInfos.properties.serviceProfileInfo.items.properties.serverCertificateVerification.enum } };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
                if (data5.serviceProfileXml !== void 0) {
                  let data11 = data5.serviceProfileXml;
                  if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
                    let err16 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0 + "/serviceProfileXml", schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/properties/serviceProfileXml/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.serviceProfileInfo.items.properties.serviceProfileXml.type } };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
              } else {
                let err17 = { instancePath: instancePath + "/serviceProfileInfos/serviceProfileInfo/" + i0, schemaPath: "#/properties/serviceProfileInfos/properties/serviceProfileInfo/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          }
        }
        if (data3.jabberClientConfigurationProfileInfo !== void 0) {
          let data12 = data3.jabberClientConfigurationProfileInfo;
          if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
            let err18 = { instancePath: instancePath + "/serviceProfileInfos/jabberClientConfigurationProfileInfo", schemaPath: "#/properties/serviceProfileInfos/properties/jabberClientConfigurationProfileInfo/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.jabberClientConfigurationProfileInfo.type } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (let key3 in data12)
              if (!(key3 === "common" || key3 === "desktop" || key3 === "mobile")) {
                let err19 = { instancePath: instancePath + "/serviceProfileInfos/jabberClientConfigurationProfileInfo", schemaPath: "#/properties/serviceProfileInfos/properties/jabberClientConfigurationProfileInfo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data12.common !== void 0) {
              let data13 = data12.common;
              if (typeof data13 != "string" && data13 !== null) {
                let err20 = { instancePath: instancePath + "/serviceProfileInfos/jabberClientConfigurationProfileInfo/common", schemaPath: "#/properties/serviceProfileInfos/properties/jabberClientConfigurationProfileInfo/properties/common/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.jabberClientConfigurationProfileInfo.properties.common.type } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data12.desktop !== void 0) {
              let data14 = data12.desktop;
              if (typeof data14 != "string" && data14 !== null) {
                let err21 = { instancePath: instancePath + "/serviceProfileInfos/jabberClientConfigurationProfileInfo/desktop", schemaPath: "#/properties/serviceProfileInfos/properties/jabberClientConfigurationProfileInfo/properties/desktop/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.jabberClientConfigurationProfileInfo.properties.desktop.type } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data12.mobile !== void 0) {
              let data15 = data12.mobile;
              if (typeof data15 != "string" && data15 !== null) {
                let err22 = { instancePath: instancePath + "/serviceProfileInfos/jabberClientConfigurationProfileInfo/mobile", schemaPath: "#/properties/serviceProfileInfos/properties/jabberClientConfigurationProfileInfo/properties/mobile/type", keyword: "type", params: { type: schema29.properties.serviceProfileInfos.properties.jabberClientConfigurationProfileInfo.properties.mobile.type } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data16 = data.state;
      if (!(data16 === "present" || data16 === "absent")) {
        let err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema29.properties.state.enum } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err24 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data18 = data.renamedFrom;
      if (typeof data18 == "string") {
        if (func3(data18) < 1) {
          let err25 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data19 = data.mra;
      if (typeof data19 != "boolean" && data19 !== null) {
        let err27 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema29.properties.mra.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data20 = data.extends;
      if (typeof data20 == "string") {
        if (func3(data20) < 1) {
          let err28 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var validate_userProfiles = validate56, schema30 = { type: "object", properties: { name: { type: "string" }, description: { type: ["string", "null"] }, deskPhones: { type: ["string", "null"] }, mobileDevices: { type: ["string", "null"] }, remoteDestinations: { type: ["string", "null"] }, universalLineTemplate: { type: ["string", "null"] }, allowProvision: { type: ["boolean", "null"] }, limitProvision: { type: ["integer", "null"] }, allowPhoneReassign: { type: ["boolean", "null"] }, defaultUserProfile: { type: ["string", "null"] }, enableMra: { type: ["boolean", "null"] }, mraPolicyDesktop: { type: ["string", "null"] }, mraPolicyMobile: { type: ["string", "null"] }, allowProvisionEMMaxLoginTime: { type: ["boolean", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema30.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema30.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.deskPhones !== void 0) {
      let data2 = data.deskPhones;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/deskPhones", schemaPath: "#/properties/deskPhones/type", keyword: "type", params: { type: schema30.properties.deskPhones.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mobileDevices !== void 0) {
      let data3 = data.mobileDevices;
      if (typeof data3 != "string" && data3 !== null) {
        let err5 = { instancePath: instancePath + "/mobileDevices", schemaPath: "#/properties/mobileDevices/type", keyword: "type", params: { type: schema30.properties.mobileDevices.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.remoteDestinations !== void 0) {
      let data4 = data.remoteDestinations;
      if (typeof data4 != "string" && data4 !== null) {
        let err6 = { instancePath: instancePath + "/remoteDestinations", schemaPath: "#/properties/remoteDestinations/type", keyword: "type", params: { type: schema30.properties.remoteDestinations.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.universalLineTemplate !== void 0) {
      let data5 = data.universalLineTemplate;
      if (typeof data5 != "string" && data5 !== null) {
        let err7 = { instancePath: instancePath + "/universalLineTemplate", schemaPath: "#/properties/universalLineTemplate/type", keyword: "type", params: { type: schema30.properties.universalLineTemplate.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.allowProvision !== void 0) {
      let data6 = data.allowProvision;
      if (typeof data6 != "boolean" && data6 !== null) {
        let err8 = { instancePath: instancePath + "/allowProvision", schemaPath: "#/properties/allowProvision/type", keyword: "type", params: { type: schema30.properties.allowProvision.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.limitProvision !== void 0) {
      let data7 = data.limitProvision;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
        let err9 = { instancePath: instancePath + "/limitProvision", schemaPath: "#/properties/limitProvision/type", keyword: "type", params: { type: schema30.properties.limitProvision.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.allowPhoneReassign !== void 0) {
      let data8 = data.allowPhoneReassign;
      if (typeof data8 != "boolean" && data8 !== null) {
        let err10 = { instancePath: instancePath + "/allowPhoneReassign", schemaPath: "#/properties/allowPhoneReassign/type", keyword: "type", params: { type: schema30.properties.allowPhoneReassign.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.defaultUserProfile !== void 0) {
      let data9 = data.defaultUserProfile;
      if (typeof data9 != "string" && data9 !== null) {
        let err11 = { instancePath: instancePath + "/defaultUserProfile", schemaPath: "#/properties/defaultUserProfile/type", keyword: "type", params: { type: schema30.properties.defaultUserProfile.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.enableMra !== void 0) {
      let data10 = data.enableMra;
      if (typeof data10 != "boolean" && data10 !== null) {
        let err12 = { instancePath: instancePath + "/enableMra", schemaPath: "#/properties/enableMra/type", keyword: "type", params: { type: schema30.properties.enableMra.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mraPolicyDesktop !== void 0) {
      let data11 = data.mraPolicyDesktop;
      if (typeof data11 != "string" && data11 !== null) {
        let err13 = { instancePath: instancePath + "/mraPolicyDesktop", schemaPath: "#/properties/mraPolicyDesktop/type", keyword: "type", params: { type: schema30.properties.mraPolicyDesktop.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mraPolicyMobile !== void 0) {
      let data12 = data.mraPolicyMobile;
      if (typeof data12 != "string" && data12 !== null) {
        let err14 = { instancePath: instancePath + "/mraPolicyMobile", schemaPath: "#/properties/mraPolicyMobile/type", keyword: "type", params: { type: schema30.properties.mraPolicyMobile.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.allowProvisionEMMaxLoginTime !== void 0) {
      let data13 = data.allowProvisionEMMaxLoginTime;
      if (typeof data13 != "boolean" && data13 !== null) {
        let err15 = { instancePath: instancePath + "/allowProvisionEMMaxLoginTime", schemaPath: "#/properties/allowProvisionEMMaxLoginTime/type", keyword: "type", params: { type: schema30.properties.allowProvisionEMMaxLoginTime.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.state !== void 0) {
      let data14 = data.state;
      if (!(data14 === "present" || data14 === "absent")) {
        let err16 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema30.properties.state.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err17 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data16 = data.renamedFrom;
      if (typeof data16 == "string") {
        if (func3(data16) < 1) {
          let err18 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data17 = data.mra;
      if (typeof data17 != "boolean" && data17 !== null) {
        let err20 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema30.properties.mra.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data18 = data.extends;
      if (typeof data18 == "string") {
        if (func3(data18) < 1) {
          let err21 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
var validate_featureGroupTemplates = validate57, schema31 = { type: "object", properties: { name: { type: "string" }, description: { type: ["string", "null"] }, homeCluster: { type: ["boolean", "null"] }, imAndUcPresenceEnable: { type: ["boolean", "null"] }, serviceProfile: { type: ["string", "null"] }, enableUserToHostConferenceNow: { type: ["boolean", "null"] }, allowCTIControl: { type: ["boolean", "null"] }, enableEMCC: { type: ["boolean", "null"] }, enableMobility: { type: ["boolean", "null"] }, enableMobileVoiceAccess: { type: ["boolean", "null"] }, maxDeskPickupWait: { type: ["integer", "null"] }, remoteDestinationLimit: { type: ["integer", "null"] }, bLFPresenceGp: { type: ["string", "null"] }, subscribeCallingSearch: { type: ["string", "null"] }, userLocale: { type: ["string", "null"] }, userProfile: { type: ["string", "null"] }, meetingInformation: { type: ["boolean", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema31.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema31.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.homeCluster !== void 0) {
      let data2 = data.homeCluster;
      if (typeof data2 != "boolean" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/homeCluster", schemaPath: "#/properties/homeCluster/type", keyword: "type", params: { type: schema31.properties.homeCluster.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.imAndUcPresenceEnable !== void 0) {
      let data3 = data.imAndUcPresenceEnable;
      if (typeof data3 != "boolean" && data3 !== null) {
        let err5 = { instancePath: instancePath + "/imAndUcPresenceEnable", schemaPath: "#/properties/imAndUcPresenceEnable/type", keyword: "type", params: { type: schema31.properties.imAndUcPresenceEnable.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.serviceProfile !== void 0) {
      let data4 = data.serviceProfile;
      if (typeof data4 != "string" && data4 !== null) {
        let err6 = { instancePath: instancePath + "/serviceProfile", schemaPath: "#/properties/serviceProfile/type", keyword: "type", params: { type: schema31.properties.serviceProfile.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.enableUserToHostConferenceNow !== void 0) {
      let data5 = data.enableUserToHostConferenceNow;
      if (typeof data5 != "boolean" && data5 !== null) {
        let err7 = { instancePath: instancePath + "/enableUserToHostConferenceNow", schemaPath: "#/properties/enableUserToHostConferenceNow/type", keyword: "type", params: { type: schema31.properties.enableUserToHostConferenceNow.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.allowCTIControl !== void 0) {
      let data6 = data.allowCTIControl;
      if (typeof data6 != "boolean" && data6 !== null) {
        let err8 = { instancePath: instancePath + "/allowCTIControl", schemaPath: "#/properties/allowCTIControl/type", keyword: "type", params: { type: schema31.properties.allowCTIControl.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.enableEMCC !== void 0) {
      let data7 = data.enableEMCC;
      if (typeof data7 != "boolean" && data7 !== null) {
        let err9 = { instancePath: instancePath + "/enableEMCC", schemaPath: "#/properties/enableEMCC/type", keyword: "type", params: { type: schema31.properties.enableEMCC.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.enableMobility !== void 0) {
      let data8 = data.enableMobility;
      if (typeof data8 != "boolean" && data8 !== null) {
        let err10 = { instancePath: instancePath + "/enableMobility", schemaPath: "#/properties/enableMobility/type", keyword: "type", params: { type: schema31.properties.enableMobility.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.enableMobileVoiceAccess !== void 0) {
      let data9 = data.enableMobileVoiceAccess;
      if (typeof data9 != "boolean" && data9 !== null) {
        let err11 = { instancePath: instancePath + "/enableMobileVoiceAccess", schemaPath: "#/properties/enableMobileVoiceAccess/type", keyword: "type", params: { type: schema31.properties.enableMobileVoiceAccess.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.maxDeskPickupWait !== void 0) {
      let data10 = data.maxDeskPickupWait;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
        let err12 = { instancePath: instancePath + "/maxDeskPickupWait", schemaPath: "#/properties/maxDeskPickupWait/type", keyword: "type", params: { type: schema31.properties.maxDeskPickupWait.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.remoteDestinationLimit !== void 0) {
      let data11 = data.remoteDestinationLimit;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err13 = { instancePath: instancePath + "/remoteDestinationLimit", schemaPath: "#/properties/remoteDestinationLimit/type", keyword: "type", params: { type: schema31.properties.remoteDestinationLimit.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.bLFPresenceGp !== void 0) {
      let data12 = data.bLFPresenceGp;
      if (typeof data12 != "string" && data12 !== null) {
        let err14 = { instancePath: instancePath + "/bLFPresenceGp", schemaPath: "#/properties/bLFPresenceGp/type", keyword: "type", params: { type: schema31.properties.bLFPresenceGp.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.subscribeCallingSearch !== void 0) {
      let data13 = data.subscribeCallingSearch;
      if (typeof data13 != "string" && data13 !== null) {
        let err15 = { instancePath: instancePath + "/subscribeCallingSearch", schemaPath: "#/properties/subscribeCallingSearch/type", keyword: "type", params: { type: schema31.properties.subscribeCallingSearch.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.userLocale !== void 0) {
      let data14 = data.userLocale;
      if (typeof data14 != "string" && data14 !== null) {
        let err16 = { instancePath: instancePath + "/userLocale", schemaPath: "#/properties/userLocale/type", keyword: "type", params: { type: schema31.properties.userLocale.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.userProfile !== void 0) {
      let data15 = data.userProfile;
      if (typeof data15 != "string" && data15 !== null) {
        let err17 = { instancePath: instancePath + "/userProfile", schemaPath: "#/properties/userProfile/type", keyword: "type", params: { type: schema31.properties.userProfile.type } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.meetingInformation !== void 0) {
      let data16 = data.meetingInformation;
      if (typeof data16 != "boolean" && data16 !== null) {
        let err18 = { instancePath: instancePath + "/meetingInformation", schemaPath: "#/properties/meetingInformation/type", keyword: "type", params: { type: schema31.properties.meetingInformation.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.state !== void 0) {
      let data17 = data.state;
      if (!(data17 === "present" || data17 === "absent")) {
        let err19 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err20 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data19 = data.renamedFrom;
      if (typeof data19 == "string") {
        if (func3(data19) < 1) {
          let err21 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data20 = data.mra;
      if (typeof data20 != "boolean" && data20 !== null) {
        let err23 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema31.properties.mra.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data21 = data.extends;
      if (typeof data21 == "string") {
        if (func3(data21) < 1) {
          let err24 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
var validate_ldapDirectories = validate58, schema32 = { type: "object", properties: { name: { type: "string" }, ldapDn: { type: "string" }, ldapPassword: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, userSearchBase: { type: "string" }, repeatable: { type: ["boolean", "null"] }, intervalValue: { type: ["integer", "null"] }, scheduleUnit: { enum: ["HOUR", "DAY", "WEEK", "MONTH", null] }, nextExecTime: { type: "string" }, servers: { type: "array", items: { type: "object", properties: { hostName: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] }, ldapPortNumber: { type: "integer" }, sslEnabled: { type: ["boolean", "null"] } }, required: ["hostName", "ldapPortNumber"], additionalProperties: !1 }, maxItems: 3 }, middleName: { type: ["string", "null"] }, phoneNumber: { type: ["string", "null"] }, mailId: { type: ["string", "null"] }, ldapFilter: { type: ["string", "null"] }, synchronize: { type: ["boolean", "null"] }, ldapFilterForGroups: { type: ["string", "null"] }, directoryUri: { type: ["string", "null"] }, accessControlGroupInfo: { type: ["array", "null"], items: { type: "object", properties: { accessControlGroup: { type: ["string", "null"] } }, additionalProperties: !1 } }, featureGroupTemplate: { type: ["string", "null"] }, applyMask: { type: ["boolean", "null"] }, mask: { type: ["string", "null"] }, applyPoolList: { type: ["boolean", "null"] }, addDns: { type: ["array", "null"], items: { type: "object", properties: { startDn: { type: ["string", "null"] }, endDn: { type: ["string", "null"] }, dnPrefix: { type: ["string", "null"] } }, additionalProperties: !1 }, maxItems: 3 }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { ldapDn: !0, ldapPassword: !0, userSearchBase: !0, nextExecTime: !0, servers: !0 }, required: ["ldapDn", "ldapPassword", "userSearchBase", "nextExecTime", "servers"] } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ldapDn === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "ldapDn" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.ldapPassword === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "ldapPassword" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.userSearchBase === void 0) {
        let err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "userSearchBase" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.nextExecTime === void 0) {
        let err11 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "nextExecTime" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.servers === void 0) {
        let err12 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "servers" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema32.properties, key0)) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.ldapDn !== void 0 && typeof data.ldapDn != "string") {
      let err17 = { instancePath: instancePath + "/ldapDn", schemaPath: "#/properties/ldapDn/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.ldapPassword !== void 0) {
      let data4 = data.ldapPassword;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 != "string" && data4 !== null) {
        let err18 = { instancePath: instancePath + "/ldapPassword", schemaPath: "#/properties/ldapPassword/type", keyword: "type", params: { type: schema32.properties.ldapPassword.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.secret === void 0) {
          let err19 = { instancePath: instancePath + "/ldapPassword", schemaPath: "#/properties/ldapPassword/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data4)
          if (key1 !== "secret") {
            let err20 = { instancePath: instancePath + "/ldapPassword", schemaPath: "#/properties/ldapPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data4.secret !== void 0 && typeof data4.secret != "string") {
          let err21 = { instancePath: instancePath + "/ldapPassword/secret", schemaPath: "#/properties/ldapPassword/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.userSearchBase !== void 0 && typeof data.userSearchBase != "string") {
      let err22 = { instancePath: instancePath + "/userSearchBase", schemaPath: "#/properties/userSearchBase/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.repeatable !== void 0) {
      let data7 = data.repeatable;
      if (typeof data7 != "boolean" && data7 !== null) {
        let err23 = { instancePath: instancePath + "/repeatable", schemaPath: "#/properties/repeatable/type", keyword: "type", params: { type: schema32.properties.repeatable.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.intervalValue !== void 0) {
      let data8 = data.intervalValue;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        let err24 = { instancePath: instancePath + "/intervalValue", schemaPath: "#/properties/intervalValue/type", keyword: "type", params: { type: schema32.properties.intervalValue.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.scheduleUnit !== void 0) {
      let data9 = data.scheduleUnit;
      if (!(data9 === "HOUR" || data9 === "DAY" || data9 === "WEEK" || data9 === "MONTH" || data9 === null)) {
        let err25 = { instancePath: instancePath + "/scheduleUnit", schemaPath: "#/properties/scheduleUnit/enum", keyword: "enum", params: { allowedValues: schema32.properties.scheduleUnit.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.nextExecTime !== void 0 && typeof data.nextExecTime != "string") {
      let err26 = { instancePath: instancePath + "/nextExecTime", schemaPath: "#/properties/nextExecTime/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.servers !== void 0) {
      let data11 = data.servers;
      if (Array.isArray(data11)) {
        if (data11.length > 3) {
          let err27 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/maxItems", keyword: "maxItems", params: { limit: 3 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.hostName === void 0) {
              let err28 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "hostName" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data12.ldapPortNumber === void 0) {
              let err29 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "ldapPortNumber" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            for (let key2 in data12)
              if (!(key2 === "hostName" || key2 === "ldapPortNumber" || key2 === "sslEnabled")) {
                let err30 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            if (data12.hostName !== void 0) {
              let data13 = data12.hostName;
              if (typeof data13 != "string") {
                let err31 = { instancePath: instancePath + "/servers/" + i0 + "/hostName", schemaPath: "#/properties/servers/items/properties/hostName/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              validate53(data13, { instancePath: instancePath + "/servers/" + i0 + "/hostName", parentData: data12, parentDataProperty: "hostName", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            }
            if (data12.ldapPortNumber !== void 0) {
              let data14 = data12.ldapPortNumber;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                let err32 = { instancePath: instancePath + "/servers/" + i0 + "/ldapPortNumber", schemaPath: "#/properties/servers/items/properties/ldapPortNumber/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data12.sslEnabled !== void 0) {
              let data15 = data12.sslEnabled;
              if (typeof data15 != "boolean" && data15 !== null) {
                let err33 = { instancePath: instancePath + "/servers/" + i0 + "/sslEnabled", schemaPath: "#/properties/servers/items/properties/sslEnabled/type", keyword: "type", params: { type: schema32.properties.servers.items.properties.sslEnabled.type } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            let err34 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data16 = data.middleName;
      if (typeof data16 != "string" && data16 !== null) {
        let err36 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: schema32.properties.middleName.type } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      let data17 = data.phoneNumber;
      if (typeof data17 != "string" && data17 !== null) {
        let err37 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: schema32.properties.phoneNumber.type } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.mailId !== void 0) {
      let data18 = data.mailId;
      if (typeof data18 != "string" && data18 !== null) {
        let err38 = { instancePath: instancePath + "/mailId", schemaPath: "#/properties/mailId/type", keyword: "type", params: { type: schema32.properties.mailId.type } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.ldapFilter !== void 0) {
      let data19 = data.ldapFilter;
      if (typeof data19 != "string" && data19 !== null) {
        let err39 = { instancePath: instancePath + "/ldapFilter", schemaPath: "#/properties/ldapFilter/type", keyword: "type", params: { type: schema32.properties.ldapFilter.type } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.synchronize !== void 0) {
      let data20 = data.synchronize;
      if (typeof data20 != "boolean" && data20 !== null) {
        let err40 = { instancePath: instancePath + "/synchronize", schemaPath: "#/properties/synchronize/type", keyword: "type", params: { type: schema32.properties.synchronize.type } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.ldapFilterForGroups !== void 0) {
      let data21 = data.ldapFilterForGroups;
      if (typeof data21 != "string" && data21 !== null) {
        let err41 = { instancePath: instancePath + "/ldapFilterForGroups", schemaPath: "#/properties/ldapFilterForGroups/type", keyword: "type", params: { type: schema32.properties.ldapFilterForGroups.type } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.directoryUri !== void 0) {
      let data22 = data.directoryUri;
      if (typeof data22 != "string" && data22 !== null) {
        let err42 = { instancePath: instancePath + "/directoryUri", schemaPath: "#/properties/directoryUri/type", keyword: "type", params: { type: schema32.properties.directoryUri.type } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.accessControlGroupInfo !== void 0) {
      let data23 = data.accessControlGroupInfo;
      if (!Array.isArray(data23) && data23 !== null) {
        let err43 = { instancePath: instancePath + "/accessControlGroupInfo", schemaPath: "#/properties/accessControlGroupInfo/type", keyword: "type", params: { type: schema32.properties.accessControlGroupInfo.type } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (Array.isArray(data23)) {
        let len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (let key3 in data24)
              if (key3 !== "accessControlGroup") {
                let err44 = { instancePath: instancePath + "/accessControlGroupInfo/" + i1, schemaPath: "#/properties/accessControlGroupInfo/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            if (data24.accessControlGroup !== void 0) {
              let data25 = data24.accessControlGroup;
              if (typeof data25 != "string" && data25 !== null) {
                let err45 = { instancePath: instancePath + "/accessControlGroupInfo/" + i1 + "/accessControlGroup", schemaPath: "#/properties/accessControlGroupInfo/items/properties/accessControlGroup/type", keyword: "type", params: { type: schema32.properties.accessControlGroupInfo.items.properties.accessControlGroup.type } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            let err46 = { instancePath: instancePath + "/accessControlGroupInfo/" + i1, schemaPath: "#/properties/accessControlGroupInfo/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      }
    }
    if (data.featureGroupTemplate !== void 0) {
      let data26 = data.featureGroupTemplate;
      if (typeof data26 != "string" && data26 !== null) {
        let err47 = { instancePath: instancePath + "/featureGroupTemplate", schemaPath: "#/properties/featureGroupTemplate/type", keyword: "type", params: { type: schema32.properties.featureGroupTemplate.type } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.applyMask !== void 0) {
      let data27 = data.applyMask;
      if (typeof data27 != "boolean" && data27 !== null) {
        let err48 = { instancePath: instancePath + "/applyMask", schemaPath: "#/properties/applyMask/type", keyword: "type", params: { type: schema32.properties.applyMask.type } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.mask !== void 0) {
      let data28 = data.mask;
      if (typeof data28 != "string" && data28 !== null) {
        let err49 = { instancePath: instancePath + "/mask", schemaPath: "#/properties/mask/type", keyword: "type", params: { type: schema32.properties.mask.type } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.applyPoolList !== void 0) {
      let data29 = data.applyPoolList;
      if (typeof data29 != "boolean" && data29 !== null) {
        let err50 = { instancePath: instancePath + "/applyPoolList", schemaPath: "#/properties/applyPoolList/type", keyword: "type", params: { type: schema32.properties.applyPoolList.type } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.addDns !== void 0) {
      let data30 = data.addDns;
      if (!Array.isArray(data30) && data30 !== null) {
        let err51 = { instancePath: instancePath + "/addDns", schemaPath: "#/properties/addDns/type", keyword: "type", params: { type: schema32.properties.addDns.type } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (Array.isArray(data30)) {
        if (data30.length > 3) {
          let err52 = { instancePath: instancePath + "/addDns", schemaPath: "#/properties/addDns/maxItems", keyword: "maxItems", params: { limit: 3 } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        let len2 = data30.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data31 = data30[i2];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (let key4 in data31)
              if (!(key4 === "startDn" || key4 === "endDn" || key4 === "dnPrefix")) {
                let err53 = { instancePath: instancePath + "/addDns/" + i2, schemaPath: "#/properties/addDns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            if (data31.startDn !== void 0) {
              let data32 = data31.startDn;
              if (typeof data32 != "string" && data32 !== null) {
                let err54 = { instancePath: instancePath + "/addDns/" + i2 + "/startDn", schemaPath: "#/properties/addDns/items/properties/startDn/type", keyword: "type", params: { type: schema32.properties.addDns.items.properties.startDn.type } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data31.endDn !== void 0) {
              let data33 = data31.endDn;
              if (typeof data33 != "string" && data33 !== null) {
                let err55 = { instancePath: instancePath + "/addDns/" + i2 + "/endDn", schemaPath: "#/properties/addDns/items/properties/endDn/type", keyword: "type", params: { type: schema32.properties.addDns.items.properties.endDn.type } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data31.dnPrefix !== void 0) {
              let data34 = data31.dnPrefix;
              if (typeof data34 != "string" && data34 !== null) {
                let err56 = { instancePath: instancePath + "/addDns/" + i2 + "/dnPrefix", schemaPath: "#/properties/addDns/items/properties/dnPrefix/type", keyword: "type", params: { type: schema32.properties.addDns.items.properties.dnPrefix.type } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
          } else {
            let err57 = { instancePath: instancePath + "/addDns/" + i2, schemaPath: "#/properties/addDns/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data35 = data.state;
      if (!(data35 === "present" || data35 === "absent")) {
        let err58 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema32.properties.state.enum } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err59 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data37 = data.renamedFrom;
      if (typeof data37 == "string") {
        if (func3(data37) < 1) {
          let err60 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      } else {
        let err61 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data38 = data.mra;
      if (typeof data38 != "boolean" && data38 !== null) {
        let err62 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema32.properties.mra.type } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data39 = data.extends;
      if (typeof data39 == "string") {
        if (func3(data39) < 1) {
          let err63 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      } else {
        let err64 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
  } else {
    let err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
var validate_lines = validate60, schema33 = { type: "object", properties: { pattern: { type: "string" }, description: { type: ["string", "null"] }, usage: { allOf: [{ $ref: "#/definitions/XPatternUsageOrNull" }] }, routePartition: { type: ["string", "null"] }, aarNeighborhood: { type: ["string", "null"] }, aarDestinationMask: { type: ["string", "null"] }, aarKeepCallHistory: { type: ["boolean", "null"] }, aarVoiceMailEnabled: { type: ["boolean", "null"] }, callForwardAll: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, secondaryCallingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardBusy: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardBusyInt: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardNoAnswer: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] }, duration: { type: ["integer", "null"] } }, additionalProperties: !1 }, callForwardNoAnswerInt: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] }, duration: { type: ["integer", "null"] } }, additionalProperties: !1 }, callForwardNoCoverage: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardNoCoverageInt: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardOnFailure: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardAlternateParty: { type: ["object", "null"], properties: { callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] }, duration: { type: ["integer", "null"] } }, additionalProperties: !1 }, callForwardNotRegistered: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callForwardNotRegisteredInt: { type: ["object", "null"], properties: { forwardToVoiceMail: { type: ["boolean", "null"] }, callingSearchSpace: { type: ["string", "null"] }, destination: { type: ["string", "null"] } }, additionalProperties: !1 }, callPickupGroup: { type: ["string", "null"] }, autoAnswer: { enum: ["Auto Answer Off", "Auto Answer with Headset", "Auto Answer with Speakerphone", null] }, networkHoldMohAudioSourceId: { type: ["integer", "null"], minimum: 0, maximum: 51 }, userHoldMohAudioSourceId: { type: ["integer", "null"], minimum: 0, maximum: 51 }, callingIdPresentationWhenDiverted: { enum: ["Default", "Allowed", "Restricted", null] }, alertingName: { type: ["string", "null"] }, asciiAlertingName: { type: ["string", "null"] }, presenceGroup: { type: ["string", "null"] }, shareLineAppearanceCss: { type: ["string", "null"] }, voiceMailProfile: { type: ["string", "null"] }, patternPrecedence: { enum: ["Flash Override", "Flash", "Immediate", "Priority", "Routine", "Default", "Executive Override", null] }, releaseClause: { enum: ["No Error", "Unallocated Number", "Call Rejected", "Number Changed", "Invalid Number Format", "Precedence Level Exceeded", null] }, hrDuration: { type: ["integer", "null"] }, hrInterval: { type: ["integer", "null"] }, cfaCssPolicy: { enum: ["Use System Default", "With Configured CSS", "With Activating Device/Line CSS", null] }, defaultActivatedDevice: { type: ["string", "null"] }, parkMonForwardNoRetrieveDn: { type: ["string", "null"] }, parkMonForwardNoRetrieveIntDn: { type: ["string", "null"] }, parkMonForwardNoRetrieveVmEnabled: { type: ["boolean", "null"] }, parkMonForwardNoRetrieveIntVmEnabled: { type: ["boolean", "null"] }, parkMonForwardNoRetrieveCss: { type: ["string", "null"] }, parkMonForwardNoRetrieveIntCss: { type: ["string", "null"] }, parkMonReversionTimer: { type: ["integer", "null"] }, partyEntranceTone: { enum: ["Off", "On", "Default", null] }, directoryURIs: { type: ["array", "null"], items: { type: "object", properties: { isPrimary: { type: ["boolean", "null"] }, uri: { type: "string" }, partition: { type: ["string", "null"] }, advertiseGloballyViaIls: { type: ["boolean", "null"] } }, required: ["uri"], additionalProperties: !1 } }, allowCtiControlFlag: { type: ["boolean", "null"] }, rejectAnonymousCall: { type: ["boolean", "null"] }, patternUrgency: { type: ["boolean", "null"] }, confidentialAccess: { type: ["object", "null"], properties: { confidentialAccessMode: { enum: ["Fixed", "Variable", null] }, confidentialAccessLevel: { type: ["integer", "null"] } }, additionalProperties: !1 }, externalCallControlProfile: { type: ["string", "null"] }, enterpriseAltNum: { type: ["object", "null"], properties: { numMask: { type: ["string", "null"] }, isUrgent: { type: ["boolean", "null"] }, addLocalRoutePartition: { type: ["boolean", "null"] }, routePartition: { type: ["string", "null"] }, advertiseGloballyIls: { type: ["boolean", "null"] } }, additionalProperties: !1 }, e164AltNum: { type: ["object", "null"], properties: { numMask: { type: ["string", "null"] }, isUrgent: { type: ["boolean", "null"] }, addLocalRoutePartition: { type: ["boolean", "null"] }, routePartition: { type: ["string", "null"] }, advertiseGloballyIls: { type: ["boolean", "null"] } }, additionalProperties: !1 }, pstnFailover: { type: ["string", "null"] }, callControlAgentProfile: { type: ["string", "null"] }, useEnterpriseAltNum: { type: ["boolean", "null"] }, useE164AltNum: { type: ["boolean", "null"] }, active: { type: ["boolean", "null"] }, externalPresentationInfo: { type: ["object", "null"], properties: { isAnonymous: { type: ["boolean", "null"] }, presentationInfo: { type: ["object", "null"], properties: { externalPresentationNumber: { type: ["string", "null"] }, externalPresentationName: { type: ["string", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1 }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["pattern"] }, schema34 = { enum: ["CallPark", "Conference", "Device", "Translation", "Call Pick Up Group", "Route", "Message Waiting", "Hunt Pilot", "Voice Mail Port", "Domain Routing", "IPAddress Routing", "Device template", "Directed Call Park", "Device Intercom", "Translation Intercom", "Translation Calling Party Number", "Mobility Handoff", "Mobility Enterprise Feature Access", "Mobility IVR", "Device Intercom Template", "Called Party Number Transformation", "Call Control Discovery Learned Pattern", "Uri Routing", "ILS Learned Enterprise Number", "ILS Learned E164 Number", "ILS Learned Enterprise Numeric Pattern", "ILS Learned E164 Numeric Pattern", "Alternate Number", "ILS Learned URI", "ILS Learned PSTN Failover Rule", "ILS Imported E164 Number", "Centralized Conference Number", "Emergency Location ID Number", null] };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "CallPark" || data === "Conference" || data === "Device" || data === "Translation" || data === "Call Pick Up Group" || data === "Route" || data === "Message Waiting" || data === "Hunt Pilot" || data === "Voice Mail Port" || data === "Domain Routing" || data === "IPAddress Routing" || data === "Device template" || data === "Directed Call Park" || data === "Device Intercom" || data === "Translation Intercom" || data === "Translation Calling Party Number" || data === "Mobility Handoff" || data === "Mobility Enterprise Feature Access" || data === "Mobility IVR" || data === "Device Intercom Template" || data === "Called Party Number Transformation" || data === "Call Control Discovery Learned Pattern" || data === "Uri Routing" || data === "ILS Learned Enterprise Number" || data === "ILS Learned E164 Number" || data === "ILS Learned Enterprise Numeric Pattern" || data === "ILS Learned E164 Numeric Pattern" || data === "Alternate Number" || data === "ILS Learned URI" || data === "ILS Learned PSTN Failover Rule" || data === "ILS Imported E164 Number" || data === "Centralized Conference Number" || data === "Emergency Location ID Number" || data === null)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pattern === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema33.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.pattern !== void 0 && typeof data.pattern != "string") {
      let err2 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.usage !== void 0 && (validate61(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.routePartition !== void 0) {
      let data3 = data.routePartition;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/routePartition", schemaPath: "#/properties/routePartition/type", keyword: "type", params: { type: schema33.properties.routePartition.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.aarNeighborhood !== void 0) {
      let data4 = data.aarNeighborhood;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/aarNeighborhood", schemaPath: "#/properties/aarNeighborhood/type", keyword: "type", params: { type: schema33.properties.aarNeighborhood.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.aarDestinationMask !== void 0) {
      let data5 = data.aarDestinationMask;
      if (typeof data5 != "string" && data5 !== null) {
        let err6 = { instancePath: instancePath + "/aarDestinationMask", schemaPath: "#/properties/aarDestinationMask/type", keyword: "type", params: { type: schema33.properties.aarDestinationMask.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.aarKeepCallHistory !== void 0) {
      let data6 = data.aarKeepCallHistory;
      if (typeof data6 != "boolean" && data6 !== null) {
        let err7 = { instancePath: instancePath + "/aarKeepCallHistory", schemaPath: "#/properties/aarKeepCallHistory/type", keyword: "type", params: { type: schema33.properties.aarKeepCallHistory.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.aarVoiceMailEnabled !== void 0) {
      let data7 = data.aarVoiceMailEnabled;
      if (typeof data7 != "boolean" && data7 !== null) {
        let err8 = { instancePath: instancePath + "/aarVoiceMailEnabled", schemaPath: "#/properties/aarVoiceMailEnabled/type", keyword: "type", params: { type: schema33.properties.aarVoiceMailEnabled.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.callForwardAll !== void 0) {
      let data8 = data.callForwardAll;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        let err9 = { instancePath: instancePath + "/callForwardAll", schemaPath: "#/properties/callForwardAll/type", keyword: "type", params: { type: schema33.properties.callForwardAll.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key1 in data8)
          if (!(key1 === "forwardToVoiceMail" || key1 === "callingSearchSpace" || key1 === "secondaryCallingSearchSpace" || key1 === "destination")) {
            let err10 = { instancePath: instancePath + "/callForwardAll", schemaPath: "#/properties/callForwardAll/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data8.forwardToVoiceMail !== void 0) {
          let data9 = data8.forwardToVoiceMail;
          if (typeof data9 != "boolean" && data9 !== null) {
            let err11 = { instancePath: instancePath + "/callForwardAll/forwardToVoiceMail", schemaPath: "#/properties/callForwardAll/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardAll.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data8.callingSearchSpace !== void 0) {
          let data10 = data8.callingSearchSpace;
          if (typeof data10 != "string" && data10 !== null) {
            let err12 = { instancePath: instancePath + "/callForwardAll/callingSearchSpace", schemaPath: "#/properties/callForwardAll/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardAll.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data8.secondaryCallingSearchSpace !== void 0) {
          let data11 = data8.secondaryCallingSearchSpace;
          if (typeof data11 != "string" && data11 !== null) {
            let err13 = { instancePath: instancePath + "/callForwardAll/secondaryCallingSearchSpace", schemaPath: "#/properties/callForwardAll/properties/secondaryCallingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardAll.properties.secondaryCallingSearchSpace.type } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data8.destination !== void 0) {
          let data12 = data8.destination;
          if (typeof data12 != "string" && data12 !== null) {
            let err14 = { instancePath: instancePath + "/callForwardAll/destination", schemaPath: "#/properties/callForwardAll/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardAll.properties.destination.type } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      }
    }
    if (data.callForwardBusy !== void 0) {
      let data13 = data.callForwardBusy;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
        let err15 = { instancePath: instancePath + "/callForwardBusy", schemaPath: "#/properties/callForwardBusy/type", keyword: "type", params: { type: schema33.properties.callForwardBusy.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key2 in data13)
          if (!(key2 === "forwardToVoiceMail" || key2 === "callingSearchSpace" || key2 === "destination")) {
            let err16 = { instancePath: instancePath + "/callForwardBusy", schemaPath: "#/properties/callForwardBusy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data13.forwardToVoiceMail !== void 0) {
          let data14 = data13.forwardToVoiceMail;
          if (typeof data14 != "boolean" && data14 !== null) {
            let err17 = { instancePath: instancePath + "/callForwardBusy/forwardToVoiceMail", schemaPath: "#/properties/callForwardBusy/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardBusy.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data13.callingSearchSpace !== void 0) {
          let data15 = data13.callingSearchSpace;
          if (typeof data15 != "string" && data15 !== null) {
            let err18 = { instancePath: instancePath + "/callForwardBusy/callingSearchSpace", schemaPath: "#/properties/callForwardBusy/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardBusy.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data13.destination !== void 0) {
          let data16 = data13.destination;
          if (typeof data16 != "string" && data16 !== null) {
            let err19 = { instancePath: instancePath + "/callForwardBusy/destination", schemaPath: "#/properties/callForwardBusy/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardBusy.properties.destination.type } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      }
    }
    if (data.callForwardBusyInt !== void 0) {
      let data17 = data.callForwardBusyInt;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        let err20 = { instancePath: instancePath + "/callForwardBusyInt", schemaPath: "#/properties/callForwardBusyInt/type", keyword: "type", params: { type: schema33.properties.callForwardBusyInt.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key3 in data17)
          if (!(key3 === "forwardToVoiceMail" || key3 === "callingSearchSpace" || key3 === "destination")) {
            let err21 = { instancePath: instancePath + "/callForwardBusyInt", schemaPath: "#/properties/callForwardBusyInt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data17.forwardToVoiceMail !== void 0) {
          let data18 = data17.forwardToVoiceMail;
          if (typeof data18 != "boolean" && data18 !== null) {
            let err22 = { instancePath: instancePath + "/callForwardBusyInt/forwardToVoiceMail", schemaPath: "#/properties/callForwardBusyInt/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardBusyInt.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data17.callingSearchSpace !== void 0) {
          let data19 = data17.callingSearchSpace;
          if (typeof data19 != "string" && data19 !== null) {
            let err23 = { instancePath: instancePath + "/callForwardBusyInt/callingSearchSpace", schemaPath: "#/properties/callForwardBusyInt/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardBusyInt.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data17.destination !== void 0) {
          let data20 = data17.destination;
          if (typeof data20 != "string" && data20 !== null) {
            let err24 = { instancePath: instancePath + "/callForwardBusyInt/destination", schemaPath: "#/properties/callForwardBusyInt/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardBusyInt.properties.destination.type } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      }
    }
    if (data.callForwardNoAnswer !== void 0) {
      let data21 = data.callForwardNoAnswer;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        let err25 = { instancePath: instancePath + "/callForwardNoAnswer", schemaPath: "#/properties/callForwardNoAnswer/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswer.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (let key4 in data21)
          if (!(key4 === "forwardToVoiceMail" || key4 === "callingSearchSpace" || key4 === "destination" || key4 === "duration")) {
            let err26 = { instancePath: instancePath + "/callForwardNoAnswer", schemaPath: "#/properties/callForwardNoAnswer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data21.forwardToVoiceMail !== void 0) {
          let data22 = data21.forwardToVoiceMail;
          if (typeof data22 != "boolean" && data22 !== null) {
            let err27 = { instancePath: instancePath + "/callForwardNoAnswer/forwardToVoiceMail", schemaPath: "#/properties/callForwardNoAnswer/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswer.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data21.callingSearchSpace !== void 0) {
          let data23 = data21.callingSearchSpace;
          if (typeof data23 != "string" && data23 !== null) {
            let err28 = { instancePath: instancePath + "/callForwardNoAnswer/callingSearchSpace", schemaPath: "#/properties/callForwardNoAnswer/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswer.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data21.destination !== void 0) {
          let data24 = data21.destination;
          if (typeof data24 != "string" && data24 !== null) {
            let err29 = { instancePath: instancePath + "/callForwardNoAnswer/destination", schemaPath: "#/properties/callForwardNoAnswer/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswer.properties.destination.type } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data21.duration !== void 0) {
          let data25 = data21.duration;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && data25 !== null) {
            let err30 = { instancePath: instancePath + "/callForwardNoAnswer/duration", schemaPath: "#/properties/callForwardNoAnswer/properties/duration/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswer.properties.duration.type } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      }
    }
    if (data.callForwardNoAnswerInt !== void 0) {
      let data26 = data.callForwardNoAnswerInt;
      if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
        let err31 = { instancePath: instancePath + "/callForwardNoAnswerInt", schemaPath: "#/properties/callForwardNoAnswerInt/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswerInt.type } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (let key5 in data26)
          if (!(key5 === "forwardToVoiceMail" || key5 === "callingSearchSpace" || key5 === "destination" || key5 === "duration")) {
            let err32 = { instancePath: instancePath + "/callForwardNoAnswerInt", schemaPath: "#/properties/callForwardNoAnswerInt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data26.forwardToVoiceMail !== void 0) {
          let data27 = data26.forwardToVoiceMail;
          if (typeof data27 != "boolean" && data27 !== null) {
            let err33 = { instancePath: instancePath + "/callForwardNoAnswerInt/forwardToVoiceMail", schemaPath: "#/properties/callForwardNoAnswerInt/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswerInt.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data26.callingSearchSpace !== void 0) {
          let data28 = data26.callingSearchSpace;
          if (typeof data28 != "string" && data28 !== null) {
            let err34 = { instancePath: instancePath + "/callForwardNoAnswerInt/callingSearchSpace", schemaPath: "#/properties/callForwardNoAnswerInt/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswerInt.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data26.destination !== void 0) {
          let data29 = data26.destination;
          if (typeof data29 != "string" && data29 !== null) {
            let err35 = { instancePath: instancePath + "/callForwardNoAnswerInt/destination", schemaPath: "#/properties/callForwardNoAnswerInt/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswerInt.properties.destination.type } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data26.duration !== void 0) {
          let data30 = data26.duration;
          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && data30 !== null) {
            let err36 = { instancePath: instancePath + "/callForwardNoAnswerInt/duration", schemaPath: "#/properties/callForwardNoAnswerInt/properties/duration/type", keyword: "type", params: { type: schema33.properties.callForwardNoAnswerInt.properties.duration.type } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      }
    }
    if (data.callForwardNoCoverage !== void 0) {
      let data31 = data.callForwardNoCoverage;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
        let err37 = { instancePath: instancePath + "/callForwardNoCoverage", schemaPath: "#/properties/callForwardNoCoverage/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverage.type } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (let key6 in data31)
          if (!(key6 === "forwardToVoiceMail" || key6 === "callingSearchSpace" || key6 === "destination")) {
            let err38 = { instancePath: instancePath + "/callForwardNoCoverage", schemaPath: "#/properties/callForwardNoCoverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        if (data31.forwardToVoiceMail !== void 0) {
          let data32 = data31.forwardToVoiceMail;
          if (typeof data32 != "boolean" && data32 !== null) {
            let err39 = { instancePath: instancePath + "/callForwardNoCoverage/forwardToVoiceMail", schemaPath: "#/properties/callForwardNoCoverage/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverage.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data31.callingSearchSpace !== void 0) {
          let data33 = data31.callingSearchSpace;
          if (typeof data33 != "string" && data33 !== null) {
            let err40 = { instancePath: instancePath + "/callForwardNoCoverage/callingSearchSpace", schemaPath: "#/properties/callForwardNoCoverage/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverage.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data31.destination !== void 0) {
          let data34 = data31.destination;
          if (typeof data34 != "string" && data34 !== null) {
            let err41 = { instancePath: instancePath + "/callForwardNoCoverage/destination", schemaPath: "#/properties/callForwardNoCoverage/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverage.properties.destination.type } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      }
    }
    if (data.callForwardNoCoverageInt !== void 0) {
      let data35 = data.callForwardNoCoverageInt;
      if (!(data35 && typeof data35 == "object" && !Array.isArray(data35)) && data35 !== null) {
        let err42 = { instancePath: instancePath + "/callForwardNoCoverageInt", schemaPath: "#/properties/callForwardNoCoverageInt/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverageInt.type } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (let key7 in data35)
          if (!(key7 === "forwardToVoiceMail" || key7 === "callingSearchSpace" || key7 === "destination")) {
            let err43 = { instancePath: instancePath + "/callForwardNoCoverageInt", schemaPath: "#/properties/callForwardNoCoverageInt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        if (data35.forwardToVoiceMail !== void 0) {
          let data36 = data35.forwardToVoiceMail;
          if (typeof data36 != "boolean" && data36 !== null) {
            let err44 = { instancePath: instancePath + "/callForwardNoCoverageInt/forwardToVoiceMail", schemaPath: "#/properties/callForwardNoCoverageInt/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverageInt.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data35.callingSearchSpace !== void 0) {
          let data37 = data35.callingSearchSpace;
          if (typeof data37 != "string" && data37 !== null) {
            let err45 = { instancePath: instancePath + "/callForwardNoCoverageInt/callingSearchSpace", schemaPath: "#/properties/callForwardNoCoverageInt/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverageInt.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data35.destination !== void 0) {
          let data38 = data35.destination;
          if (typeof data38 != "string" && data38 !== null) {
            let err46 = { instancePath: instancePath + "/callForwardNoCoverageInt/destination", schemaPath: "#/properties/callForwardNoCoverageInt/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardNoCoverageInt.properties.destination.type } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      }
    }
    if (data.callForwardOnFailure !== void 0) {
      let data39 = data.callForwardOnFailure;
      if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
        let err47 = { instancePath: instancePath + "/callForwardOnFailure", schemaPath: "#/properties/callForwardOnFailure/type", keyword: "type", params: { type: schema33.properties.callForwardOnFailure.type } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (let key8 in data39)
          if (!(key8 === "forwardToVoiceMail" || key8 === "callingSearchSpace" || key8 === "destination")) {
            let err48 = { instancePath: instancePath + "/callForwardOnFailure", schemaPath: "#/properties/callForwardOnFailure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        if (data39.forwardToVoiceMail !== void 0) {
          let data40 = data39.forwardToVoiceMail;
          if (typeof data40 != "boolean" && data40 !== null) {
            let err49 = { instancePath: instancePath + "/callForwardOnFailure/forwardToVoiceMail", schemaPath: "#/properties/callForwardOnFailure/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardOnFailure.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data39.callingSearchSpace !== void 0) {
          let data41 = data39.callingSearchSpace;
          if (typeof data41 != "string" && data41 !== null) {
            let err50 = { instancePath: instancePath + "/callForwardOnFailure/callingSearchSpace", schemaPath: "#/properties/callForwardOnFailure/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardOnFailure.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data39.destination !== void 0) {
          let data42 = data39.destination;
          if (typeof data42 != "string" && data42 !== null) {
            let err51 = { instancePath: instancePath + "/callForwardOnFailure/destination", schemaPath: "#/properties/callForwardOnFailure/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardOnFailure.properties.destination.type } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      }
    }
    if (data.callForwardAlternateParty !== void 0) {
      let data43 = data.callForwardAlternateParty;
      if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
        let err52 = { instancePath: instancePath + "/callForwardAlternateParty", schemaPath: "#/properties/callForwardAlternateParty/type", keyword: "type", params: { type: schema33.properties.callForwardAlternateParty.type } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (let key9 in data43)
          if (!(key9 === "callingSearchSpace" || key9 === "destination" || key9 === "duration")) {
            let err53 = { instancePath: instancePath + "/callForwardAlternateParty", schemaPath: "#/properties/callForwardAlternateParty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        if (data43.callingSearchSpace !== void 0) {
          let data44 = data43.callingSearchSpace;
          if (typeof data44 != "string" && data44 !== null) {
            let err54 = { instancePath: instancePath + "/callForwardAlternateParty/callingSearchSpace", schemaPath: "#/properties/callForwardAlternateParty/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardAlternateParty.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data43.destination !== void 0) {
          let data45 = data43.destination;
          if (typeof data45 != "string" && data45 !== null) {
            let err55 = { instancePath: instancePath + "/callForwardAlternateParty/destination", schemaPath: "#/properties/callForwardAlternateParty/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardAlternateParty.properties.destination.type } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data43.duration !== void 0) {
          let data46 = data43.duration;
          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46)) && data46 !== null) {
            let err56 = { instancePath: instancePath + "/callForwardAlternateParty/duration", schemaPath: "#/properties/callForwardAlternateParty/properties/duration/type", keyword: "type", params: { type: schema33.properties.callForwardAlternateParty.properties.duration.type } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      }
    }
    if (data.callForwardNotRegistered !== void 0) {
      let data47 = data.callForwardNotRegistered;
      if (!(data47 && typeof data47 == "object" && !Array.isArray(data47)) && data47 !== null) {
        let err57 = { instancePath: instancePath + "/callForwardNotRegistered", schemaPath: "#/properties/callForwardNotRegistered/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegistered.type } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (let key10 in data47)
          if (!(key10 === "forwardToVoiceMail" || key10 === "callingSearchSpace" || key10 === "destination")) {
            let err58 = { instancePath: instancePath + "/callForwardNotRegistered", schemaPath: "#/properties/callForwardNotRegistered/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data47.forwardToVoiceMail !== void 0) {
          let data48 = data47.forwardToVoiceMail;
          if (typeof data48 != "boolean" && data48 !== null) {
            let err59 = { instancePath: instancePath + "/callForwardNotRegistered/forwardToVoiceMail", schemaPath: "#/properties/callForwardNotRegistered/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegistered.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data47.callingSearchSpace !== void 0) {
          let data49 = data47.callingSearchSpace;
          if (typeof data49 != "string" && data49 !== null) {
            let err60 = { instancePath: instancePath + "/callForwardNotRegistered/callingSearchSpace", schemaPath: "#/properties/callForwardNotRegistered/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegistered.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data47.destination !== void 0) {
          let data50 = data47.destination;
          if (typeof data50 != "string" && data50 !== null) {
            let err61 = { instancePath: instancePath + "/callForwardNotRegistered/destination", schemaPath: "#/properties/callForwardNotRegistered/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegistered.properties.destination.type } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
      }
    }
    if (data.callForwardNotRegisteredInt !== void 0) {
      let data51 = data.callForwardNotRegisteredInt;
      if (!(data51 && typeof data51 == "object" && !Array.isArray(data51)) && data51 !== null) {
        let err62 = { instancePath: instancePath + "/callForwardNotRegisteredInt", schemaPath: "#/properties/callForwardNotRegisteredInt/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegisteredInt.type } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        for (let key11 in data51)
          if (!(key11 === "forwardToVoiceMail" || key11 === "callingSearchSpace" || key11 === "destination")) {
            let err63 = { instancePath: instancePath + "/callForwardNotRegisteredInt", schemaPath: "#/properties/callForwardNotRegisteredInt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        if (data51.forwardToVoiceMail !== void 0) {
          let data52 = data51.forwardToVoiceMail;
          if (typeof data52 != "boolean" && data52 !== null) {
            let err64 = { instancePath: instancePath + "/callForwardNotRegisteredInt/forwardToVoiceMail", schemaPath: "#/properties/callForwardNotRegisteredInt/properties/forwardToVoiceMail/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegisteredInt.properties.forwardToVoiceMail.type } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data51.callingSearchSpace !== void 0) {
          let data53 = data51.callingSearchSpace;
          if (typeof data53 != "string" && data53 !== null) {
            let err65 = { instancePath: instancePath + "/callForwardNotRegisteredInt/callingSearchSpace", schemaPath: "#/properties/callForwardNotRegisteredInt/properties/callingSearchSpace/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegisteredInt.properties.callingSearchSpace.type } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data51.destination !== void 0) {
          let data54 = data51.destination;
          if (typeof data54 != "string" && data54 !== null) {
            let err66 = { instancePath: instancePath + "/callForwardNotRegisteredInt/destination", schemaPath: "#/properties/callForwardNotRegisteredInt/properties/destination/type", keyword: "type", params: { type: schema33.properties.callForwardNotRegisteredInt.properties.destination.type } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      }
    }
    if (data.callPickupGroup !== void 0) {
      let data55 = data.callPickupGroup;
      if (typeof data55 != "string" && data55 !== null) {
        let err67 = { instancePath: instancePath + "/callPickupGroup", schemaPath: "#/properties/callPickupGroup/type", keyword: "type", params: { type: schema33.properties.callPickupGroup.type } };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.autoAnswer !== void 0) {
      let data56 = data.autoAnswer;
      if (!(data56 === "Auto Answer Off" || data56 === "Auto Answer with Headset" || data56 === "Auto Answer with Speakerphone" || data56 === null)) {
        let err68 = { instancePath: instancePath + "/autoAnswer", schemaPath: "#/properties/autoAnswer/enum", keyword: "enum", params: { allowedValues: schema33.properties.autoAnswer.enum } };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.networkHoldMohAudioSourceId !== void 0) {
      let data57 = data.networkHoldMohAudioSourceId;
      if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57)) && data57 !== null) {
        let err69 = { instancePath: instancePath + "/networkHoldMohAudioSourceId", schemaPath: "#/properties/networkHoldMohAudioSourceId/type", keyword: "type", params: { type: schema33.properties.networkHoldMohAudioSourceId.type } };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
      if (typeof data57 == "number" && isFinite(data57)) {
        if (data57 > 51 || isNaN(data57)) {
          let err70 = { instancePath: instancePath + "/networkHoldMohAudioSourceId", schemaPath: "#/properties/networkHoldMohAudioSourceId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 51 } };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data57 < 0 || isNaN(data57)) {
          let err71 = { instancePath: instancePath + "/networkHoldMohAudioSourceId", schemaPath: "#/properties/networkHoldMohAudioSourceId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
      }
    }
    if (data.userHoldMohAudioSourceId !== void 0) {
      let data58 = data.userHoldMohAudioSourceId;
      if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58)) && data58 !== null) {
        let err72 = { instancePath: instancePath + "/userHoldMohAudioSourceId", schemaPath: "#/properties/userHoldMohAudioSourceId/type", keyword: "type", params: { type: schema33.properties.userHoldMohAudioSourceId.type } };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
      if (typeof data58 == "number" && isFinite(data58)) {
        if (data58 > 51 || isNaN(data58)) {
          let err73 = { instancePath: instancePath + "/userHoldMohAudioSourceId", schemaPath: "#/properties/userHoldMohAudioSourceId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 51 } };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data58 < 0 || isNaN(data58)) {
          let err74 = { instancePath: instancePath + "/userHoldMohAudioSourceId", schemaPath: "#/properties/userHoldMohAudioSourceId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
      }
    }
    if (data.callingIdPresentationWhenDiverted !== void 0) {
      let data59 = data.callingIdPresentationWhenDiverted;
      if (!(data59 === "Default" || data59 === "Allowed" || data59 === "Restricted" || data59 === null)) {
        let err75 = { instancePath: instancePath + "/callingIdPresentationWhenDiverted", schemaPath: "#/properties/callingIdPresentationWhenDiverted/enum", keyword: "enum", params: { allowedValues: schema33.properties.callingIdPresentationWhenDiverted.enum } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.alertingName !== void 0) {
      let data60 = data.alertingName;
      if (typeof data60 != "string" && data60 !== null) {
        let err76 = { instancePath: instancePath + "/alertingName", schemaPath: "#/properties/alertingName/type", keyword: "type", params: { type: schema33.properties.alertingName.type } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.asciiAlertingName !== void 0) {
      let data61 = data.asciiAlertingName;
      if (typeof data61 != "string" && data61 !== null) {
        let err77 = { instancePath: instancePath + "/asciiAlertingName", schemaPath: "#/properties/asciiAlertingName/type", keyword: "type", params: { type: schema33.properties.asciiAlertingName.type } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.presenceGroup !== void 0) {
      let data62 = data.presenceGroup;
      if (typeof data62 != "string" && data62 !== null) {
        let err78 = { instancePath: instancePath + "/presenceGroup", schemaPath: "#/properties/presenceGroup/type", keyword: "type", params: { type: schema33.properties.presenceGroup.type } };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.shareLineAppearanceCss !== void 0) {
      let data63 = data.shareLineAppearanceCss;
      if (typeof data63 != "string" && data63 !== null) {
        let err79 = { instancePath: instancePath + "/shareLineAppearanceCss", schemaPath: "#/properties/shareLineAppearanceCss/type", keyword: "type", params: { type: schema33.properties.shareLineAppearanceCss.type } };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.voiceMailProfile !== void 0) {
      let data64 = data.voiceMailProfile;
      if (typeof data64 != "string" && data64 !== null) {
        let err80 = { instancePath: instancePath + "/voiceMailProfile", schemaPath: "#/properties/voiceMailProfile/type", keyword: "type", params: { type: schema33.properties.voiceMailProfile.type } };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.patternPrecedence !== void 0) {
      let data65 = data.patternPrecedence;
      if (!(data65 === "Flash Override" || data65 === "Flash" || data65 === "Immediate" || data65 === "Priority" || data65 === "Routine" || data65 === "Default" || data65 === "Executive Override" || data65 === null)) {
        let err81 = { instancePath: instancePath + "/patternPrecedence", schemaPath: "#/properties/patternPrecedence/enum", keyword: "enum", params: { allowedValues: schema33.properties.patternPrecedence.enum } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.releaseClause !== void 0) {
      let data66 = data.releaseClause;
      if (!(data66 === "No Error" || data66 === "Unallocated Number" || data66 === "Call Rejected" || data66 === "Number Changed" || data66 === "Invalid Number Format" || data66 === "Precedence Level Exceeded" || data66 === null)) {
        let err82 = { instancePath: instancePath + "/releaseClause", schemaPath: "#/properties/releaseClause/enum", keyword: "enum", params: { allowedValues: schema33.properties.releaseClause.enum } };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.hrDuration !== void 0) {
      let data67 = data.hrDuration;
      if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67)) && data67 !== null) {
        let err83 = { instancePath: instancePath + "/hrDuration", schemaPath: "#/properties/hrDuration/type", keyword: "type", params: { type: schema33.properties.hrDuration.type } };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.hrInterval !== void 0) {
      let data68 = data.hrInterval;
      if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68)) && data68 !== null) {
        let err84 = { instancePath: instancePath + "/hrInterval", schemaPath: "#/properties/hrInterval/type", keyword: "type", params: { type: schema33.properties.hrInterval.type } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.cfaCssPolicy !== void 0) {
      let data69 = data.cfaCssPolicy;
      if (!(data69 === "Use System Default" || data69 === "With Configured CSS" || data69 === "With Activating Device/Line CSS" || data69 === null)) {
        let err85 = { instancePath: instancePath + "/cfaCssPolicy", schemaPath: "#/properties/cfaCssPolicy/enum", keyword: "enum", params: { allowedValues: schema33.properties.cfaCssPolicy.enum } };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.defaultActivatedDevice !== void 0) {
      let data70 = data.defaultActivatedDevice;
      if (typeof data70 != "string" && data70 !== null) {
        let err86 = { instancePath: instancePath + "/defaultActivatedDevice", schemaPath: "#/properties/defaultActivatedDevice/type", keyword: "type", params: { type: schema33.properties.defaultActivatedDevice.type } };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
    if (data.parkMonForwardNoRetrieveDn !== void 0) {
      let data71 = data.parkMonForwardNoRetrieveDn;
      if (typeof data71 != "string" && data71 !== null) {
        let err87 = { instancePath: instancePath + "/parkMonForwardNoRetrieveDn", schemaPath: "#/properties/parkMonForwardNoRetrieveDn/type", keyword: "type", params: { type: schema33.properties.parkMonForwardNoRetrieveDn.type } };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.parkMonForwardNoRetrieveIntDn !== void 0) {
      let data72 = data.parkMonForwardNoRetrieveIntDn;
      if (typeof data72 != "string" && data72 !== null) {
        let err88 = { instancePath: instancePath + "/parkMonForwardNoRetrieveIntDn", schemaPath: "#/properties/parkMonForwardNoRetrieveIntDn/type", keyword: "type", params: { type: schema33.properties.parkMonForwardNoRetrieveIntDn.type } };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data.parkMonForwardNoRetrieveVmEnabled !== void 0) {
      let data73 = data.parkMonForwardNoRetrieveVmEnabled;
      if (typeof data73 != "boolean" && data73 !== null) {
        let err89 = { instancePath: instancePath + "/parkMonForwardNoRetrieveVmEnabled", schemaPath: "#/properties/parkMonForwardNoRetrieveVmEnabled/type", keyword: "type", params: { type: schema33.properties.parkMonForwardNoRetrieveVmEnabled.type } };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.parkMonForwardNoRetrieveIntVmEnabled !== void 0) {
      let data74 = data.parkMonForwardNoRetrieveIntVmEnabled;
      if (typeof data74 != "boolean" && data74 !== null) {
        let err90 = { instancePath: instancePath + "/parkMonForwardNoRetrieveIntVmEnabled", schemaPath: "#/properties/parkMonForwardNoRetrieveIntVmEnabled/type", keyword: "type", params: { type: schema33.properties.parkMonForwardNoRetrieveIntVmEnabled.type } };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.parkMonForwardNoRetrieveCss !== void 0) {
      let data75 = data.parkMonForwardNoRetrieveCss;
      if (typeof data75 != "string" && data75 !== null) {
        let err91 = { instancePath: instancePath + "/parkMonForwardNoRetrieveCss", schemaPath: "#/properties/parkMonForwardNoRetrieveCss/type", keyword: "type", params: { type: schema33.properties.parkMonForwardNoRetrieveCss.type } };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
    if (data.parkMonForwardNoRetrieveIntCss !== void 0) {
      let data76 = data.parkMonForwardNoRetrieveIntCss;
      if (typeof data76 != "string" && data76 !== null) {
        let err92 = { instancePath: instancePath + "/parkMonForwardNoRetrieveIntCss", schemaPath: "#/properties/parkMonForwardNoRetrieveIntCss/type", keyword: "type", params: { type: schema33.properties.parkMonForwardNoRetrieveIntCss.type } };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.parkMonReversionTimer !== void 0) {
      let data77 = data.parkMonReversionTimer;
      if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77)) && data77 !== null) {
        let err93 = { instancePath: instancePath + "/parkMonReversionTimer", schemaPath: "#/properties/parkMonReversionTimer/type", keyword: "type", params: { type: schema33.properties.parkMonReversionTimer.type } };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.partyEntranceTone !== void 0) {
      let data78 = data.partyEntranceTone;
      if (!(data78 === "Off" || data78 === "On" || data78 === "Default" || data78 === null)) {
        let err94 = { instancePath: instancePath + "/partyEntranceTone", schemaPath: "#/properties/partyEntranceTone/enum", keyword: "enum", params: { allowedValues: schema33.properties.partyEntranceTone.enum } };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.directoryURIs !== void 0) {
      let data79 = data.directoryURIs;
      if (!Array.isArray(data79) && data79 !== null) {
        let err95 = { instancePath: instancePath + "/directoryURIs", schemaPath: "#/properties/directoryURIs/type", keyword: "type", params: { type: schema33.properties.directoryURIs.type } };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
      if (Array.isArray(data79)) {
        let len0 = data79.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data80 = data79[i0];
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            if (data80.uri === void 0) {
              let err96 = { instancePath: instancePath + "/directoryURIs/" + i0, schemaPath: "#/properties/directoryURIs/items/required", keyword: "required", params: { missingProperty: "uri" } };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            for (let key12 in data80)
              if (!(key12 === "isPrimary" || key12 === "uri" || key12 === "partition" || key12 === "advertiseGloballyViaIls")) {
                let err97 = { instancePath: instancePath + "/directoryURIs/" + i0, schemaPath: "#/properties/directoryURIs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
            if (data80.isPrimary !== void 0) {
              let data81 = data80.isPrimary;
              if (typeof data81 != "boolean" && data81 !== null) {
                let err98 = { instancePath: instancePath + "/directoryURIs/" + i0 + "/isPrimary", schemaPath: "#/properties/directoryURIs/items/properties/isPrimary/type", keyword: "type", params: { type: schema33.properties.directoryURIs.items.properties.isPrimary.type } };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
            if (data80.uri !== void 0 && typeof data80.uri != "string") {
              let err99 = { instancePath: instancePath + "/directoryURIs/" + i0 + "/uri", schemaPath: "#/properties/directoryURIs/items/properties/uri/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            if (data80.partition !== void 0) {
              let data83 = data80.partition;
              if (typeof data83 != "string" && data83 !== null) {
                let err100 = { instancePath: instancePath + "/directoryURIs/" + i0 + "/partition", schemaPath: "#/properties/directoryURIs/items/properties/partition/type", keyword: "type", params: { type: schema33.properties.directoryURIs.items.properties.partition.type } };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            }
            if (data80.advertiseGloballyViaIls !== void 0) {
              let data84 = data80.advertiseGloballyViaIls;
              if (typeof data84 != "boolean" && data84 !== null) {
                let err101 = { instancePath: instancePath + "/directoryURIs/" + i0 + "/advertiseGloballyViaIls", schemaPath: "#/properties/directoryURIs/items/properties/advertiseGloballyViaIls/type", keyword: "type", params: { type: schema33.properties.directoryURIs.items.properties.advertiseGloballyViaIls.type } };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
            }
          } else {
            let err102 = { instancePath: instancePath + "/directoryURIs/" + i0, schemaPath: "#/properties/directoryURIs/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
      }
    }
    if (data.allowCtiControlFlag !== void 0) {
      let data85 = data.allowCtiControlFlag;
      if (typeof data85 != "boolean" && data85 !== null) {
        let err103 = { instancePath: instancePath + "/allowCtiControlFlag", schemaPath: "#/properties/allowCtiControlFlag/type", keyword: "type", params: { type: schema33.properties.allowCtiControlFlag.type } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
    }
    if (data.rejectAnonymousCall !== void 0) {
      let data86 = data.rejectAnonymousCall;
      if (typeof data86 != "boolean" && data86 !== null) {
        let err104 = { instancePath: instancePath + "/rejectAnonymousCall", schemaPath: "#/properties/rejectAnonymousCall/type", keyword: "type", params: { type: schema33.properties.rejectAnonymousCall.type } };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data.patternUrgency !== void 0) {
      let data87 = data.patternUrgency;
      if (typeof data87 != "boolean" && data87 !== null) {
        let err105 = { instancePath: instancePath + "/patternUrgency", schemaPath: "#/properties/patternUrgency/type", keyword: "type", params: { type: schema33.properties.patternUrgency.type } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    if (data.confidentialAccess !== void 0) {
      let data88 = data.confidentialAccess;
      if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && data88 !== null) {
        let err106 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/type", keyword: "type", params: { type: schema33.properties.confidentialAccess.type } };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        for (let key13 in data88)
          if (!(key13 === "confidentialAccessMode" || key13 === "confidentialAccessLevel")) {
            let err107 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        if (data88.confidentialAccessMode !== void 0) {
          let data89 = data88.confidentialAccessMode;
          if (!(data89 === "Fixed" || data89 === "Variable" || data89 === null)) {
            let err108 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessMode", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessMode/enum", keyword: "enum", params: { allowedValues: schema33.properties.confidentialAccess.properties.confidentialAccessMode.enum } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
        }
        if (data88.confidentialAccessLevel !== void 0) {
          let data90 = data88.confidentialAccessLevel;
          if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90)) && data90 !== null) {
            let err109 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessLevel", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessLevel/type", keyword: "type", params: { type: schema33.properties.confidentialAccess.properties.confidentialAccessLevel.type } };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
      }
    }
    if (data.externalCallControlProfile !== void 0) {
      let data91 = data.externalCallControlProfile;
      if (typeof data91 != "string" && data91 !== null) {
        let err110 = { instancePath: instancePath + "/externalCallControlProfile", schemaPath: "#/properties/externalCallControlProfile/type", keyword: "type", params: { type: schema33.properties.externalCallControlProfile.type } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
    if (data.enterpriseAltNum !== void 0) {
      let data92 = data.enterpriseAltNum;
      if (!(data92 && typeof data92 == "object" && !Array.isArray(data92)) && data92 !== null) {
        let err111 = { instancePath: instancePath + "/enterpriseAltNum", schemaPath: "#/properties/enterpriseAltNum/type", keyword: "type", params: { type: schema33.properties.enterpriseAltNum.type } };
        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
      }
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        for (let key14 in data92)
          if (!(key14 === "numMask" || key14 === "isUrgent" || key14 === "addLocalRoutePartition" || key14 === "routePartition" || key14 === "advertiseGloballyIls")) {
            let err112 = { instancePath: instancePath + "/enterpriseAltNum", schemaPath: "#/properties/enterpriseAltNum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        if (data92.numMask !== void 0) {
          let data93 = data92.numMask;
          if (typeof data93 != "string" && data93 !== null) {
            let err113 = { instancePath: instancePath + "/enterpriseAltNum/numMask", schemaPath: "#/properties/enterpriseAltNum/properties/numMask/type", keyword: "type", params: { type: schema33.properties.enterpriseAltNum.properties.numMask.type } };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data92.isUrgent !== void 0) {
          let data94 = data92.isUrgent;
          if (typeof data94 != "boolean" && data94 !== null) {
            let err114 = { instancePath: instancePath + "/enterpriseAltNum/isUrgent", schemaPath: "#/properties/enterpriseAltNum/properties/isUrgent/type", keyword: "type", params: { type: schema33.properties.enterpriseAltNum.properties.isUrgent.type } };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        }
        if (data92.addLocalRoutePartition !== void 0) {
          let data95 = data92.addLocalRoutePartition;
          if (typeof data95 != "boolean" && data95 !== null) {
            let err115 = { instancePath: instancePath + "/enterpriseAltNum/addLocalRoutePartition", schemaPath: "#/properties/enterpriseAltNum/properties/addLocalRoutePartition/type", keyword: "type", params: { type: schema33.properties.enterpriseAltNum.properties.addLocalRoutePartition.type } };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
        if (data92.routePartition !== void 0) {
          let data96 = data92.routePartition;
          if (typeof data96 != "string" && data96 !== null) {
            let err116 = { instancePath: instancePath + "/enterpriseAltNum/routePartition", schemaPath: "#/properties/enterpriseAltNum/properties/routePartition/type", keyword: "type", params: { type: schema33.properties.enterpriseAltNum.properties.routePartition.type } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data92.advertiseGloballyIls !== void 0) {
          let data97 = data92.advertiseGloballyIls;
          if (typeof data97 != "boolean" && data97 !== null) {
            let err117 = { instancePath: instancePath + "/enterpriseAltNum/advertiseGloballyIls", schemaPath: "#/properties/enterpriseAltNum/properties/advertiseGloballyIls/type", keyword: "type", params: { type: schema33.properties.enterpriseAltNum.properties.advertiseGloballyIls.type } };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
      }
    }
    if (data.e164AltNum !== void 0) {
      let data98 = data.e164AltNum;
      if (!(data98 && typeof data98 == "object" && !Array.isArray(data98)) && data98 !== null) {
        let err118 = { instancePath: instancePath + "/e164AltNum", schemaPath: "#/properties/e164AltNum/type", keyword: "type", params: { type: schema33.properties.e164AltNum.type } };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
      if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
        for (let key15 in data98)
          if (!(key15 === "numMask" || key15 === "isUrgent" || key15 === "addLocalRoutePartition" || key15 === "routePartition" || key15 === "advertiseGloballyIls")) {
            let err119 = { instancePath: instancePath + "/e164AltNum", schemaPath: "#/properties/e164AltNum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        if (data98.numMask !== void 0) {
          let data99 = data98.numMask;
          if (typeof data99 != "string" && data99 !== null) {
            let err120 = { instancePath: instancePath + "/e164AltNum/numMask", schemaPath: "#/properties/e164AltNum/properties/numMask/type", keyword: "type", params: { type: schema33.properties.e164AltNum.properties.numMask.type } };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
        if (data98.isUrgent !== void 0) {
          let data100 = data98.isUrgent;
          if (typeof data100 != "boolean" && data100 !== null) {
            let err121 = { instancePath: instancePath + "/e164AltNum/isUrgent", schemaPath: "#/properties/e164AltNum/properties/isUrgent/type", keyword: "type", params: { type: schema33.properties.e164AltNum.properties.isUrgent.type } };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
        }
        if (data98.addLocalRoutePartition !== void 0) {
          let data101 = data98.addLocalRoutePartition;
          if (typeof data101 != "boolean" && data101 !== null) {
            let err122 = { instancePath: instancePath + "/e164AltNum/addLocalRoutePartition", schemaPath: "#/properties/e164AltNum/properties/addLocalRoutePartition/type", keyword: "type", params: { type: schema33.properties.e164AltNum.properties.addLocalRoutePartition.type } };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        }
        if (data98.routePartition !== void 0) {
          let data102 = data98.routePartition;
          if (typeof data102 != "string" && data102 !== null) {
            let err123 = { instancePath: instancePath + "/e164AltNum/routePartition", schemaPath: "#/properties/e164AltNum/properties/routePartition/type", keyword: "type", params: { type: schema33.properties.e164AltNum.properties.routePartition.type } };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
        if (data98.advertiseGloballyIls !== void 0) {
          let data103 = data98.advertiseGloballyIls;
          if (typeof data103 != "boolean" && data103 !== null) {
            let err124 = { instancePath: instancePath + "/e164AltNum/advertiseGloballyIls", schemaPath: "#/properties/e164AltNum/properties/advertiseGloballyIls/type", keyword: "type", params: { type: schema33.properties.e164AltNum.properties.advertiseGloballyIls.type } };
            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
          }
        }
      }
    }
    if (data.pstnFailover !== void 0) {
      let data104 = data.pstnFailover;
      if (typeof data104 != "string" && data104 !== null) {
        let err125 = { instancePath: instancePath + "/pstnFailover", schemaPath: "#/properties/pstnFailover/type", keyword: "type", params: { type: schema33.properties.pstnFailover.type } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.callControlAgentProfile !== void 0) {
      let data105 = data.callControlAgentProfile;
      if (typeof data105 != "string" && data105 !== null) {
        let err126 = { instancePath: instancePath + "/callControlAgentProfile", schemaPath: "#/properties/callControlAgentProfile/type", keyword: "type", params: { type: schema33.properties.callControlAgentProfile.type } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
    if (data.useEnterpriseAltNum !== void 0) {
      let data106 = data.useEnterpriseAltNum;
      if (typeof data106 != "boolean" && data106 !== null) {
        let err127 = { instancePath: instancePath + "/useEnterpriseAltNum", schemaPath: "#/properties/useEnterpriseAltNum/type", keyword: "type", params: { type: schema33.properties.useEnterpriseAltNum.type } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
    }
    if (data.useE164AltNum !== void 0) {
      let data107 = data.useE164AltNum;
      if (typeof data107 != "boolean" && data107 !== null) {
        let err128 = { instancePath: instancePath + "/useE164AltNum", schemaPath: "#/properties/useE164AltNum/type", keyword: "type", params: { type: schema33.properties.useE164AltNum.type } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.active !== void 0) {
      let data108 = data.active;
      if (typeof data108 != "boolean" && data108 !== null) {
        let err129 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: schema33.properties.active.type } };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
    }
    if (data.externalPresentationInfo !== void 0) {
      let data109 = data.externalPresentationInfo;
      if (!(data109 && typeof data109 == "object" && !Array.isArray(data109)) && data109 !== null) {
        let err130 = { instancePath: instancePath + "/externalPresentationInfo", schemaPath: "#/properties/externalPresentationInfo/type", keyword: "type", params: { type: schema33.properties.externalPresentationInfo.type } };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (let key16 in data109)
          if (!(key16 === "isAnonymous" || key16 === "presentationInfo")) {
            let err131 = { instancePath: instancePath + "/externalPresentationInfo", schemaPath: "#/properties/externalPresentationInfo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        if (data109.isAnonymous !== void 0) {
          let data110 = data109.isAnonymous;
          if (typeof data110 != "boolean" && data110 !== null) {
            let err132 = { instancePath: instancePath + "/externalPresentationInfo/isAnonymous", schemaPath: "#/properties/externalPresentationInfo/properties/isAnonymous/type", keyword: "type", params: { type: schema33.properties.externalPresentationInfo.properties.isAnonymous.type } };
            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
          }
        }
        if (data109.presentationInfo !== void 0) {
          let data111 = data109.presentationInfo;
          if (!(data111 && typeof data111 == "object" && !Array.isArray(data111)) && data111 !== null) {
            let err133 = { instancePath: instancePath + "/externalPresentationInfo/presentationInfo", schemaPath: "#/properties/externalPresentationInfo/properties/presentationInfo/type", keyword: "type", params: { type: schema33.properties.externalPresentationInfo.properties.presentationInfo.type } };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
          if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
            for (let key17 in data111)
              if (!(key17 === "externalPresentationNumber" || key17 === "externalPresentationName")) {
                let err134 = { instancePath: instancePath + "/externalPresentationInfo/presentationInfo", schemaPath: "#/properties/externalPresentationInfo/properties/presentationInfo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
              }
            if (data111.externalPresentationNumber !== void 0) {
              let data112 = data111.externalPresentationNumber;
              if (typeof data112 != "string" && data112 !== null) {
                let err135 = { instancePath: instancePath + "/externalPresentationInfo/presentationInfo/externalPresentationNumber", schemaPath: "#/properties/externalPresentationInfo/properties/presentationInfo/properties/externalPresentationNumber/type", keyword: "type", params: { type: schema33.properties.externalPresentationInfo.properties.presentationInfo.properties.externalPresentationNumber.type } };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
            if (data111.externalPresentationName !== void 0) {
              let data113 = data111.externalPresentationName;
              if (typeof data113 != "string" && data113 !== null) {
                let err136 = { instancePath: instancePath + "/externalPresentationInfo/presentationInfo/externalPresentationName", schemaPath: "#/properties/externalPresentationInfo/properties/presentationInfo/properties/externalPresentationName/type", keyword: "type", params: { type: schema33.properties.externalPresentationInfo.properties.presentationInfo.properties.externalPresentationName.type } };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data114 = data.state;
      if (!(data114 === "present" || data114 === "absent")) {
        let err137 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema33.properties.state.enum } };
        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err138 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data116 = data.renamedFrom;
      if (typeof data116 == "string") {
        if (func3(data116) < 1) {
          let err139 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
        }
      } else {
        let err140 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data117 = data.mra;
      if (typeof data117 != "boolean" && data117 !== null) {
        let err141 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema33.properties.mra.type } };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data118 = data.extends;
      if (typeof data118 == "string") {
        if (func3(data118) < 1) {
          let err142 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
        }
      } else {
        let err143 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
    }
  } else {
    let err144 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
var validate_endUsers = validate63, schema35 = { type: "object", properties: { firstName: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: "string" }, emMaxLoginTime: { type: ["integer", "null"] }, userid: { type: "string" }, password: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, pin: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, mailid: { type: ["string", "null"] }, department: { type: ["string", "null"] }, manager: { type: ["string", "null"] }, userLocale: { type: ["string", "null"] }, associatedDevices: { type: ["array", "null"], items: { type: "string" } }, primaryExtension: { type: ["object", "null"], properties: { pattern: { type: "string" }, routePartition: { type: ["string", "null"] } }, required: ["pattern"], additionalProperties: !1 }, associatedPc: { type: ["string", "null"] }, associatedGroups: { type: ["array", "null"], items: { type: "object", properties: { name: { type: "string" } }, required: ["name"], additionalProperties: !1 } }, enableCti: { type: ["boolean", "null"] }, digestCredentials: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, phoneProfiles: { type: ["array", "null"], items: { type: "string" } }, defaultProfile: { type: ["string", "null"] }, presenceGroup: { type: ["string", "null"] }, subscribeCallingSearchSpace: { type: ["string", "null"] }, enableMobility: { type: ["boolean", "null"] }, enableMobileVoiceAccess: { type: ["boolean", "null"] }, maxDeskPickupWaitTime: { type: ["integer", "null"] }, remoteDestinationLimit: { type: ["integer", "null"] }, passwordCredentials: { type: ["object", "null"], properties: { pwdCredPolicy: { type: ["string", "null"] }, pwdCredUserCantChange: { type: ["boolean", "null"] }, pwdCredUserMustChange: { type: ["boolean", "null"] }, pwdCredDoesNotExpire: { type: ["boolean", "null"] }, pwdCredTimeAdminLockout: { type: ["string", "null"] }, pwdCredLockedByAdministrator: { type: ["boolean", "null"] }, pwdResetHackCount: { type: ["boolean", "null"] } }, additionalProperties: !1 }, pinCredentials: { type: ["object", "null"], properties: { pinCredPolicy: { type: ["string", "null"] }, pinCredUserCantChange: { type: ["boolean", "null"] }, pinCredUserMustChange: { type: ["boolean", "null"] }, pinCredDoesNotExpire: { type: ["boolean", "null"] }, pinCredTimeAdminLockout: { type: ["string", "null"] }, pinCredLockedByAdministrator: { type: ["boolean", "null"] }, pinResetHackCount: { type: ["boolean", "null"] } }, additionalProperties: !1 }, enableEmcc: { type: ["boolean", "null"] }, ctiControlledDeviceProfiles: { type: ["array", "null"], items: { type: "string" } }, patternPrecedence: { enum: ["Flash Override", "Flash", "Immediate", "Priority", "Routine", "Default", "Executive Override", null] }, numericUserId: { type: ["string", "null"] }, mlppPassword: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, customUserFields: { type: ["array", "null"], items: { type: "object", properties: { name: { type: ["string", "null"] }, value: { type: ["string", "null"] } }, additionalProperties: !1 }, maxItems: 5 }, homeCluster: { type: ["boolean", "null"] }, imAndPresenceEnable: { type: ["boolean", "null"] }, serviceProfile: { type: ["string", "null"] }, lineAppearanceAssociationForPresences: { type: ["array", "null"], items: { type: "object", properties: { laapAssociate: { type: ["string", "null"] }, laapProductType: { type: ["string", "null"] }, laapDeviceName: { type: ["string", "null"] }, laapDirectory: { type: ["string", "null"] }, laapPartition: { type: ["string", "null"] }, laapDescription: { type: ["string", "null"] } }, additionalProperties: !1 } }, directoryUri: { type: ["string", "null"] }, telephoneNumber: { type: ["string", "null"] }, title: { type: ["string", "null"] }, mobileNumber: { type: ["string", "null"] }, homeNumber: { type: ["string", "null"] }, pagerNumber: { type: ["string", "null"] }, extensionsInfo: { type: ["array", "null"], items: { type: "object", properties: { sortOrder: { type: ["integer", "null"] }, pattern: { type: "string" }, routePartition: { type: ["string", "null"] }, linePrimaryUri: { type: ["string", "null"] }, partition: { type: ["string", "null"] } }, required: ["pattern"], additionalProperties: !1 } }, selfService: { type: ["string", "null"] }, userProfile: { type: ["string", "null"] }, calendarPresence: { type: ["boolean", "null"] }, ldapDirectory: { type: ["string", "null"] }, userIdentity: { type: ["string", "null"] }, nameDialing: { type: ["string", "null"] }, ipccExtension: { type: ["string", "null"] }, ipccRoutePartition: { type: ["string", "null"] }, convertUserAccount: { type: ["string", "null"] }, accountType: { enum: ["LDAP", "Local", null] }, authenticationType: { enum: ["LDAP", "Local", null] }, enableUserToHostConferenceNow: { type: ["boolean", "null"] }, attendeesAccessCode: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, zeroHop: { type: ["boolean", "null"] }, customer: { type: ["string", "null"] }, associatedHeadsets: { type: ["array", "null"], items: { type: "string" }, maxItems: 15 }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["userid"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { lastName: !0 }, required: ["lastName"] } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.lastName === void 0) {
      let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "lastName" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userid === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userid" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema35.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.firstName !== void 0) {
      let data2 = data.firstName;
      if (typeof data2 != "string" && data2 !== null) {
        let err12 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema35.properties.firstName.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data3 = data.displayName;
      if (typeof data3 != "string" && data3 !== null) {
        let err13 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema35.properties.displayName.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data4 = data.middleName;
      if (typeof data4 != "string" && data4 !== null) {
        let err14 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: schema35.properties.middleName.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.lastName !== void 0 && typeof data.lastName != "string") {
      let err15 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.emMaxLoginTime !== void 0) {
      let data6 = data.emMaxLoginTime;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        let err16 = { instancePath: instancePath + "/emMaxLoginTime", schemaPath: "#/properties/emMaxLoginTime/type", keyword: "type", params: { type: schema35.properties.emMaxLoginTime.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.userid !== void 0 && typeof data.userid != "string") {
      let err17 = { instancePath: instancePath + "/userid", schemaPath: "#/properties/userid/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.password !== void 0) {
      let data8 = data.password;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 != "string" && data8 !== null) {
        let err18 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: schema35.properties.password.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.secret === void 0) {
          let err19 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data8)
          if (key1 !== "secret") {
            let err20 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data8.secret !== void 0 && typeof data8.secret != "string") {
          let err21 = { instancePath: instancePath + "/password/secret", schemaPath: "#/properties/password/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.pin !== void 0) {
      let data10 = data.pin;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && typeof data10 != "string" && data10 !== null) {
        let err22 = { instancePath: instancePath + "/pin", schemaPath: "#/properties/pin/type", keyword: "type", params: { type: schema35.properties.pin.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.secret === void 0) {
          let err23 = { instancePath: instancePath + "/pin", schemaPath: "#/properties/pin/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data10)
          if (key2 !== "secret") {
            let err24 = { instancePath: instancePath + "/pin", schemaPath: "#/properties/pin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data10.secret !== void 0 && typeof data10.secret != "string") {
          let err25 = { instancePath: instancePath + "/pin/secret", schemaPath: "#/properties/pin/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.mailid !== void 0) {
      let data12 = data.mailid;
      if (typeof data12 != "string" && data12 !== null) {
        let err26 = { instancePath: instancePath + "/mailid", schemaPath: "#/properties/mailid/type", keyword: "type", params: { type: schema35.properties.mailid.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.department !== void 0) {
      let data13 = data.department;
      if (typeof data13 != "string" && data13 !== null) {
        let err27 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: schema35.properties.department.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.manager !== void 0) {
      let data14 = data.manager;
      if (typeof data14 != "string" && data14 !== null) {
        let err28 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/type", keyword: "type", params: { type: schema35.properties.manager.type } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.userLocale !== void 0) {
      let data15 = data.userLocale;
      if (typeof data15 != "string" && data15 !== null) {
        let err29 = { instancePath: instancePath + "/userLocale", schemaPath: "#/properties/userLocale/type", keyword: "type", params: { type: schema35.properties.userLocale.type } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.associatedDevices !== void 0) {
      let data16 = data.associatedDevices;
      if (!Array.isArray(data16) && data16 !== null) {
        let err30 = { instancePath: instancePath + "/associatedDevices", schemaPath: "#/properties/associatedDevices/type", keyword: "type", params: { type: schema35.properties.associatedDevices.type } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (Array.isArray(data16)) {
        let len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data16[i0] != "string") {
            let err31 = { instancePath: instancePath + "/associatedDevices/" + i0, schemaPath: "#/properties/associatedDevices/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
      }
    }
    if (data.primaryExtension !== void 0) {
      let data18 = data.primaryExtension;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        let err32 = { instancePath: instancePath + "/primaryExtension", schemaPath: "#/properties/primaryExtension/type", keyword: "type", params: { type: schema35.properties.primaryExtension.type } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.pattern === void 0) {
          let err33 = { instancePath: instancePath + "/primaryExtension", schemaPath: "#/properties/primaryExtension/required", keyword: "required", params: { missingProperty: "pattern" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        for (let key3 in data18)
          if (!(key3 === "pattern" || key3 === "routePartition")) {
            let err34 = { instancePath: instancePath + "/primaryExtension", schemaPath: "#/properties/primaryExtension/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        if (data18.pattern !== void 0 && typeof data18.pattern != "string") {
          let err35 = { instancePath: instancePath + "/primaryExtension/pattern", schemaPath: "#/properties/primaryExtension/properties/pattern/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data18.routePartition !== void 0) {
          let data20 = data18.routePartition;
          if (typeof data20 != "string" && data20 !== null) {
            let err36 = { instancePath: instancePath + "/primaryExtension/routePartition", schemaPath: "#/properties/primaryExtension/properties/routePartition/type", keyword: "type", params: { type: schema35.properties.primaryExtension.properties.routePartition.type } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      }
    }
    if (data.associatedPc !== void 0) {
      let data21 = data.associatedPc;
      if (typeof data21 != "string" && data21 !== null) {
        let err37 = { instancePath: instancePath + "/associatedPc", schemaPath: "#/properties/associatedPc/type", keyword: "type", params: { type: schema35.properties.associatedPc.type } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.associatedGroups !== void 0) {
      let data22 = data.associatedGroups;
      if (!Array.isArray(data22) && data22 !== null) {
        let err38 = { instancePath: instancePath + "/associatedGroups", schemaPath: "#/properties/associatedGroups/type", keyword: "type", params: { type: schema35.properties.associatedGroups.type } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (Array.isArray(data22)) {
        let len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.name === void 0) {
              let err39 = { instancePath: instancePath + "/associatedGroups/" + i1, schemaPath: "#/properties/associatedGroups/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            for (let key4 in data23)
              if (key4 !== "name") {
                let err40 = { instancePath: instancePath + "/associatedGroups/" + i1, schemaPath: "#/properties/associatedGroups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data23.name !== void 0 && typeof data23.name != "string") {
              let err41 = { instancePath: instancePath + "/associatedGroups/" + i1 + "/name", schemaPath: "#/properties/associatedGroups/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          } else {
            let err42 = { instancePath: instancePath + "/associatedGroups/" + i1, schemaPath: "#/properties/associatedGroups/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      }
    }
    if (data.enableCti !== void 0) {
      let data25 = data.enableCti;
      if (typeof data25 != "boolean" && data25 !== null) {
        let err43 = { instancePath: instancePath + "/enableCti", schemaPath: "#/properties/enableCti/type", keyword: "type", params: { type: schema35.properties.enableCti.type } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.digestCredentials !== void 0) {
      let data26 = data.digestCredentials;
      if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && typeof data26 != "string" && data26 !== null) {
        let err44 = { instancePath: instancePath + "/digestCredentials", schemaPath: "#/properties/digestCredentials/type", keyword: "type", params: { type: schema35.properties.digestCredentials.type } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.secret === void 0) {
          let err45 = { instancePath: instancePath + "/digestCredentials", schemaPath: "#/properties/digestCredentials/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        for (let key5 in data26)
          if (key5 !== "secret") {
            let err46 = { instancePath: instancePath + "/digestCredentials", schemaPath: "#/properties/digestCredentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        if (data26.secret !== void 0 && typeof data26.secret != "string") {
          let err47 = { instancePath: instancePath + "/digestCredentials/secret", schemaPath: "#/properties/digestCredentials/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      }
    }
    if (data.phoneProfiles !== void 0) {
      let data28 = data.phoneProfiles;
      if (!Array.isArray(data28) && data28 !== null) {
        let err48 = { instancePath: instancePath + "/phoneProfiles", schemaPath: "#/properties/phoneProfiles/type", keyword: "type", params: { type: schema35.properties.phoneProfiles.type } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (Array.isArray(data28)) {
        let len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data28[i2] != "string") {
            let err49 = { instancePath: instancePath + "/phoneProfiles/" + i2, schemaPath: "#/properties/phoneProfiles/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
      }
    }
    if (data.defaultProfile !== void 0) {
      let data30 = data.defaultProfile;
      if (typeof data30 != "string" && data30 !== null) {
        let err50 = { instancePath: instancePath + "/defaultProfile", schemaPath: "#/properties/defaultProfile/type", keyword: "type", params: { type: schema35.properties.defaultProfile.type } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.presenceGroup !== void 0) {
      let data31 = data.presenceGroup;
      if (typeof data31 != "string" && data31 !== null) {
        let err51 = { instancePath: instancePath + "/presenceGroup", schemaPath: "#/properties/presenceGroup/type", keyword: "type", params: { type: schema35.properties.presenceGroup.type } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.subscribeCallingSearchSpace !== void 0) {
      let data32 = data.subscribeCallingSearchSpace;
      if (typeof data32 != "string" && data32 !== null) {
        let err52 = { instancePath: instancePath + "/subscribeCallingSearchSpace", schemaPath: "#/properties/subscribeCallingSearchSpace/type", keyword: "type", params: { type: schema35.properties.subscribeCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.enableMobility !== void 0) {
      let data33 = data.enableMobility;
      if (typeof data33 != "boolean" && data33 !== null) {
        let err53 = { instancePath: instancePath + "/enableMobility", schemaPath: "#/properties/enableMobility/type", keyword: "type", params: { type: schema35.properties.enableMobility.type } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.enableMobileVoiceAccess !== void 0) {
      let data34 = data.enableMobileVoiceAccess;
      if (typeof data34 != "boolean" && data34 !== null) {
        let err54 = { instancePath: instancePath + "/enableMobileVoiceAccess", schemaPath: "#/properties/enableMobileVoiceAccess/type", keyword: "type", params: { type: schema35.properties.enableMobileVoiceAccess.type } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.maxDeskPickupWaitTime !== void 0) {
      let data35 = data.maxDeskPickupWaitTime;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
        let err55 = { instancePath: instancePath + "/maxDeskPickupWaitTime", schemaPath: "#/properties/maxDeskPickupWaitTime/type", keyword: "type", params: { type: schema35.properties.maxDeskPickupWaitTime.type } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.remoteDestinationLimit !== void 0) {
      let data36 = data.remoteDestinationLimit;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && data36 !== null) {
        let err56 = { instancePath: instancePath + "/remoteDestinationLimit", schemaPath: "#/properties/remoteDestinationLimit/type", keyword: "type", params: { type: schema35.properties.remoteDestinationLimit.type } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.passwordCredentials !== void 0) {
      let data37 = data.passwordCredentials;
      if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
        let err57 = { instancePath: instancePath + "/passwordCredentials", schemaPath: "#/properties/passwordCredentials/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.type } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key6 in data37)
          if (!(key6 === "pwdCredPolicy" || key6 === "pwdCredUserCantChange" || key6 === "pwdCredUserMustChange" || key6 === "pwdCredDoesNotExpire" || key6 === "pwdCredTimeAdminLockout" || key6 === "pwdCredLockedByAdministrator" || key6 === "pwdResetHackCount")) {
            let err58 = { instancePath: instancePath + "/passwordCredentials", schemaPath: "#/properties/passwordCredentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data37.pwdCredPolicy !== void 0) {
          let data38 = data37.pwdCredPolicy;
          if (typeof data38 != "string" && data38 !== null) {
            let err59 = { instancePath: instancePath + "/passwordCredentials/pwdCredPolicy", schemaPath: "#/properties/passwordCredentials/properties/pwdCredPolicy/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdCredPolicy.type } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data37.pwdCredUserCantChange !== void 0) {
          let data39 = data37.pwdCredUserCantChange;
          if (typeof data39 != "boolean" && data39 !== null) {
            let err60 = { instancePath: instancePath + "/passwordCredentials/pwdCredUserCantChange", schemaPath: "#/properties/passwordCredentials/properties/pwdCredUserCantChange/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdCredUserCantChange.type } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data37.pwdCredUserMustChange !== void 0) {
          let data40 = data37.pwdCredUserMustChange;
          if (typeof data40 != "boolean" && data40 !== null) {
            let err61 = { instancePath: instancePath + "/passwordCredentials/pwdCredUserMustChange", schemaPath: "#/properties/passwordCredentials/properties/pwdCredUserMustChange/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdCredUserMustChange.type } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data37.pwdCredDoesNotExpire !== void 0) {
          let data41 = data37.pwdCredDoesNotExpire;
          if (typeof data41 != "boolean" && data41 !== null) {
            let err62 = { instancePath: instancePath + "/passwordCredentials/pwdCredDoesNotExpire", schemaPath: "#/properties/passwordCredentials/properties/pwdCredDoesNotExpire/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdCredDoesNotExpire.type } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data37.pwdCredTimeAdminLockout !== void 0) {
          let data42 = data37.pwdCredTimeAdminLockout;
          if (typeof data42 != "string" && data42 !== null) {
            let err63 = { instancePath: instancePath + "/passwordCredentials/pwdCredTimeAdminLockout", schemaPath: "#/properties/passwordCredentials/properties/pwdCredTimeAdminLockout/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdCredTimeAdminLockout.type } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data37.pwdCredLockedByAdministrator !== void 0) {
          let data43 = data37.pwdCredLockedByAdministrator;
          if (typeof data43 != "boolean" && data43 !== null) {
            let err64 = { instancePath: instancePath + "/passwordCredentials/pwdCredLockedByAdministrator", schemaPath: "#/properties/passwordCredentials/properties/pwdCredLockedByAdministrator/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdCredLockedByAdministrator.type } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data37.pwdResetHackCount !== void 0) {
          let data44 = data37.pwdResetHackCount;
          if (typeof data44 != "boolean" && data44 !== null) {
            let err65 = { instancePath: instancePath + "/passwordCredentials/pwdResetHackCount", schemaPath: "#/properties/passwordCredentials/properties/pwdResetHackCount/type", keyword: "type", params: { type: schema35.properties.passwordCredentials.properties.pwdResetHackCount.type } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
      }
    }
    if (data.pinCredentials !== void 0) {
      let data45 = data.pinCredentials;
      if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
        let err66 = { instancePath: instancePath + "/pinCredentials", schemaPath: "#/properties/pinCredentials/type", keyword: "type", params: { type: schema35.properties.pinCredentials.type } };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key7 in data45)
          if (!(key7 === "pinCredPolicy" || key7 === "pinCredUserCantChange" || key7 === "pinCredUserMustChange" || key7 === "pinCredDoesNotExpire" || key7 === "pinCredTimeAdminLockout" || key7 === "pinCredLockedByAdministrator" || key7 === "pinResetHackCount")) {
            let err67 = { instancePath: instancePath + "/pinCredentials", schemaPath: "#/properties/pinCredentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        if (data45.pinCredPolicy !== void 0) {
          let data46 = data45.pinCredPolicy;
          if (typeof data46 != "string" && data46 !== null) {
            let err68 = { instancePath: instancePath + "/pinCredentials/pinCredPolicy", schemaPath: "#/properties/pinCredentials/properties/pinCredPolicy/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinCredPolicy.type } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data45.pinCredUserCantChange !== void 0) {
          let data47 = data45.pinCredUserCantChange;
          if (typeof data47 != "boolean" && data47 !== null) {
            let err69 = { instancePath: instancePath + "/pinCredentials/pinCredUserCantChange", schemaPath: "#/properties/pinCredentials/properties/pinCredUserCantChange/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinCredUserCantChange.type } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data45.pinCredUserMustChange !== void 0) {
          let data48 = data45.pinCredUserMustChange;
          if (typeof data48 != "boolean" && data48 !== null) {
            let err70 = { instancePath: instancePath + "/pinCredentials/pinCredUserMustChange", schemaPath: "#/properties/pinCredentials/properties/pinCredUserMustChange/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinCredUserMustChange.type } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data45.pinCredDoesNotExpire !== void 0) {
          let data49 = data45.pinCredDoesNotExpire;
          if (typeof data49 != "boolean" && data49 !== null) {
            let err71 = { instancePath: instancePath + "/pinCredentials/pinCredDoesNotExpire", schemaPath: "#/properties/pinCredentials/properties/pinCredDoesNotExpire/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinCredDoesNotExpire.type } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        if (data45.pinCredTimeAdminLockout !== void 0) {
          let data50 = data45.pinCredTimeAdminLockout;
          if (typeof data50 != "string" && data50 !== null) {
            let err72 = { instancePath: instancePath + "/pinCredentials/pinCredTimeAdminLockout", schemaPath: "#/properties/pinCredentials/properties/pinCredTimeAdminLockout/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinCredTimeAdminLockout.type } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data45.pinCredLockedByAdministrator !== void 0) {
          let data51 = data45.pinCredLockedByAdministrator;
          if (typeof data51 != "boolean" && data51 !== null) {
            let err73 = { instancePath: instancePath + "/pinCredentials/pinCredLockedByAdministrator", schemaPath: "#/properties/pinCredentials/properties/pinCredLockedByAdministrator/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinCredLockedByAdministrator.type } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data45.pinResetHackCount !== void 0) {
          let data52 = data45.pinResetHackCount;
          if (typeof data52 != "boolean" && data52 !== null) {
            let err74 = { instancePath: instancePath + "/pinCredentials/pinResetHackCount", schemaPath: "#/properties/pinCredentials/properties/pinResetHackCount/type", keyword: "type", params: { type: schema35.properties.pinCredentials.properties.pinResetHackCount.type } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
      }
    }
    if (data.enableEmcc !== void 0) {
      let data53 = data.enableEmcc;
      if (typeof data53 != "boolean" && data53 !== null) {
        let err75 = { instancePath: instancePath + "/enableEmcc", schemaPath: "#/properties/enableEmcc/type", keyword: "type", params: { type: schema35.properties.enableEmcc.type } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.ctiControlledDeviceProfiles !== void 0) {
      let data54 = data.ctiControlledDeviceProfiles;
      if (!Array.isArray(data54) && data54 !== null) {
        let err76 = { instancePath: instancePath + "/ctiControlledDeviceProfiles", schemaPath: "#/properties/ctiControlledDeviceProfiles/type", keyword: "type", params: { type: schema35.properties.ctiControlledDeviceProfiles.type } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
      if (Array.isArray(data54)) {
        let len3 = data54.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data54[i3] != "string") {
            let err77 = { instancePath: instancePath + "/ctiControlledDeviceProfiles/" + i3, schemaPath: "#/properties/ctiControlledDeviceProfiles/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
      }
    }
    if (data.patternPrecedence !== void 0) {
      let data56 = data.patternPrecedence;
      if (!(data56 === "Flash Override" || data56 === "Flash" || data56 === "Immediate" || data56 === "Priority" || data56 === "Routine" || data56 === "Default" || data56 === "Executive Override" || data56 === null)) {
        let err78 = { instancePath: instancePath + "/patternPrecedence", schemaPath: "#/properties/patternPrecedence/enum", keyword: "enum", params: { allowedValues: schema35.properties.patternPrecedence.enum } };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.numericUserId !== void 0) {
      let data57 = data.numericUserId;
      if (typeof data57 != "string" && data57 !== null) {
        let err79 = { instancePath: instancePath + "/numericUserId", schemaPath: "#/properties/numericUserId/type", keyword: "type", params: { type: schema35.properties.numericUserId.type } };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.mlppPassword !== void 0) {
      let data58 = data.mlppPassword;
      if (!(data58 && typeof data58 == "object" && !Array.isArray(data58)) && typeof data58 != "string" && data58 !== null) {
        let err80 = { instancePath: instancePath + "/mlppPassword", schemaPath: "#/properties/mlppPassword/type", keyword: "type", params: { type: schema35.properties.mlppPassword.type } };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        if (data58.secret === void 0) {
          let err81 = { instancePath: instancePath + "/mlppPassword", schemaPath: "#/properties/mlppPassword/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        for (let key8 in data58)
          if (key8 !== "secret") {
            let err82 = { instancePath: instancePath + "/mlppPassword", schemaPath: "#/properties/mlppPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        if (data58.secret !== void 0 && typeof data58.secret != "string") {
          let err83 = { instancePath: instancePath + "/mlppPassword/secret", schemaPath: "#/properties/mlppPassword/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
      }
    }
    if (data.customUserFields !== void 0) {
      let data60 = data.customUserFields;
      if (!Array.isArray(data60) && data60 !== null) {
        let err84 = { instancePath: instancePath + "/customUserFields", schemaPath: "#/properties/customUserFields/type", keyword: "type", params: { type: schema35.properties.customUserFields.type } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
      if (Array.isArray(data60)) {
        if (data60.length > 5) {
          let err85 = { instancePath: instancePath + "/customUserFields", schemaPath: "#/properties/customUserFields/maxItems", keyword: "maxItems", params: { limit: 5 } };
          vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
        }
        let len4 = data60.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data61 = data60[i4];
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            for (let key9 in data61)
              if (!(key9 === "name" || key9 === "value")) {
                let err86 = { instancePath: instancePath + "/customUserFields/" + i4, schemaPath: "#/properties/customUserFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            if (data61.name !== void 0) {
              let data62 = data61.name;
              if (typeof data62 != "string" && data62 !== null) {
                let err87 = { instancePath: instancePath + "/customUserFields/" + i4 + "/name", schemaPath: "#/properties/customUserFields/items/properties/name/type", keyword: "type", params: { type: schema35.properties.customUserFields.items.properties.name.type } };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            }
            if (data61.value !== void 0) {
              let data63 = data61.value;
              if (typeof data63 != "string" && data63 !== null) {
                let err88 = { instancePath: instancePath + "/customUserFields/" + i4 + "/value", schemaPath: "#/properties/customUserFields/items/properties/value/type", keyword: "type", params: { type: schema35.properties.customUserFields.items.properties.value.type } };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
          } else {
            let err89 = { instancePath: instancePath + "/customUserFields/" + i4, schemaPath: "#/properties/customUserFields/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
      }
    }
    if (data.homeCluster !== void 0) {
      let data64 = data.homeCluster;
      if (typeof data64 != "boolean" && data64 !== null) {
        let err90 = { instancePath: instancePath + "/homeCluster", schemaPath: "#/properties/homeCluster/type", keyword: "type", params: { type: schema35.properties.homeCluster.type } };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.imAndPresenceEnable !== void 0) {
      let data65 = data.imAndPresenceEnable;
      if (typeof data65 != "boolean" && data65 !== null) {
        let err91 = { instancePath: instancePath + "/imAndPresenceEnable", schemaPath: "#/properties/imAndPresenceEnable/type", keyword: "type", params: { type: schema35.properties.imAndPresenceEnable.type } };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
    if (data.serviceProfile !== void 0) {
      let data66 = data.serviceProfile;
      if (typeof data66 != "string" && data66 !== null) {
        let err92 = { instancePath: instancePath + "/serviceProfile", schemaPath: "#/properties/serviceProfile/type", keyword: "type", params: { type: schema35.properties.serviceProfile.type } };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.lineAppearanceAssociationForPresences !== void 0) {
      let data67 = data.lineAppearanceAssociationForPresences;
      if (!Array.isArray(data67) && data67 !== null) {
        let err93 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences", schemaPath: "#/properties/lineAppearanceAssociationForPresences/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.type } };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
      if (Array.isArray(data67)) {
        let len5 = data67.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data68 = data67[i5];
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            for (let key10 in data68)
              if (!(key10 === "laapAssociate" || key10 === "laapProductType" || key10 === "laapDeviceName" || key10 === "laapDirectory" || key10 === "laapPartition" || key10 === "laapDescription")) {
                let err94 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5, schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            if (data68.laapAssociate !== void 0) {
              let data69 = data68.laapAssociate;
              if (typeof data69 != "string" && data69 !== null) {
                let err95 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5 + "/laapAssociate", schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/properties/laapAssociate/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.items.properties.laapAssociate.type } };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
            }
            if (data68.laapProductType !== void 0) {
              let data70 = data68.laapProductType;
              if (typeof data70 != "string" && data70 !== null) {
                let err96 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5 + "/laapProductType", schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/properties/laapProductType/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.items.properties.laapProductType.type } };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data68.laapDeviceName !== void 0) {
              let data71 = data68.laapDeviceName;
              if (typeof data71 != "string" && data71 !== null) {
                let err97 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5 + "/laapDeviceName", schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/properties/laapDeviceName/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.items.properties.laapDeviceName.type } };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
            }
            if (data68.laapDirectory !== void 0) {
              let data72 = data68.laapDirectory;
              if (typeof data72 != "string" && data72 !== null) {
                let err98 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5 + "/laapDirectory", schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/properties/laapDirectory/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.items.properties.laapDirectory.type } };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
            if (data68.laapPartition !== void 0) {
              let data73 = data68.laapPartition;
              if (typeof data73 != "string" && data73 !== null) {
                let err99 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5 + "/laapPartition", schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/properties/laapPartition/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.items.properties.laapPartition.type } };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
            if (data68.laapDescription !== void 0) {
              let data74 = data68.laapDescription;
              if (typeof data74 != "string" && data74 !== null) {
                let err100 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5 + "/laapDescription", schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/properties/laapDescription/type", keyword: "type", params: { type: schema35.properties.lineAppearanceAssociationForPresences.items.properties.laapDescription.type } };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            }
          } else {
            let err101 = { instancePath: instancePath + "/lineAppearanceAssociationForPresences/" + i5, schemaPath: "#/properties/lineAppearanceAssociationForPresences/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
      }
    }
    if (data.directoryUri !== void 0) {
      let data75 = data.directoryUri;
      if (typeof data75 != "string" && data75 !== null) {
        let err102 = { instancePath: instancePath + "/directoryUri", schemaPath: "#/properties/directoryUri/type", keyword: "type", params: { type: schema35.properties.directoryUri.type } };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
    if (data.telephoneNumber !== void 0) {
      let data76 = data.telephoneNumber;
      if (typeof data76 != "string" && data76 !== null) {
        let err103 = { instancePath: instancePath + "/telephoneNumber", schemaPath: "#/properties/telephoneNumber/type", keyword: "type", params: { type: schema35.properties.telephoneNumber.type } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
    }
    if (data.title !== void 0) {
      let data77 = data.title;
      if (typeof data77 != "string" && data77 !== null) {
        let err104 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema35.properties.title.type } };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data.mobileNumber !== void 0) {
      let data78 = data.mobileNumber;
      if (typeof data78 != "string" && data78 !== null) {
        let err105 = { instancePath: instancePath + "/mobileNumber", schemaPath: "#/properties/mobileNumber/type", keyword: "type", params: { type: schema35.properties.mobileNumber.type } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    if (data.homeNumber !== void 0) {
      let data79 = data.homeNumber;
      if (typeof data79 != "string" && data79 !== null) {
        let err106 = { instancePath: instancePath + "/homeNumber", schemaPath: "#/properties/homeNumber/type", keyword: "type", params: { type: schema35.properties.homeNumber.type } };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    }
    if (data.pagerNumber !== void 0) {
      let data80 = data.pagerNumber;
      if (typeof data80 != "string" && data80 !== null) {
        let err107 = { instancePath: instancePath + "/pagerNumber", schemaPath: "#/properties/pagerNumber/type", keyword: "type", params: { type: schema35.properties.pagerNumber.type } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
    }
    if (data.extensionsInfo !== void 0) {
      let data81 = data.extensionsInfo;
      if (!Array.isArray(data81) && data81 !== null) {
        let err108 = { instancePath: instancePath + "/extensionsInfo", schemaPath: "#/properties/extensionsInfo/type", keyword: "type", params: { type: schema35.properties.extensionsInfo.type } };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
      if (Array.isArray(data81)) {
        let len6 = data81.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data82 = data81[i6];
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
            if (data82.pattern === void 0) {
              let err109 = { instancePath: instancePath + "/extensionsInfo/" + i6, schemaPath: "#/properties/extensionsInfo/items/required", keyword: "required", params: { missingProperty: "pattern" } };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
            for (let key11 in data82)
              if (!(key11 === "sortOrder" || key11 === "pattern" || key11 === "routePartition" || key11 === "linePrimaryUri" || key11 === "partition")) {
                let err110 = { instancePath: instancePath + "/extensionsInfo/" + i6, schemaPath: "#/properties/extensionsInfo/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            if (data82.sortOrder !== void 0) {
              let data83 = data82.sortOrder;
              if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83)) && data83 !== null) {
                let err111 = { instancePath: instancePath + "/extensionsInfo/" + i6 + "/sortOrder", schemaPath: "#/properties/extensionsInfo/items/properties/sortOrder/type", keyword: "type", params: { type: schema35.properties.extensionsInfo.items.properties.sortOrder.type } };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
            }
            if (data82.pattern !== void 0 && typeof data82.pattern != "string") {
              let err112 = { instancePath: instancePath + "/extensionsInfo/" + i6 + "/pattern", schemaPath: "#/properties/extensionsInfo/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
            }
            if (data82.routePartition !== void 0) {
              let data85 = data82.routePartition;
              if (typeof data85 != "string" && data85 !== null) {
                let err113 = { instancePath: instancePath + "/extensionsInfo/" + i6 + "/routePartition", schemaPath: "#/properties/extensionsInfo/items/properties/routePartition/type", keyword: "type", params: { type: schema35.properties.extensionsInfo.items.properties.routePartition.type } };
                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
              }
            }
            if (data82.linePrimaryUri !== void 0) {
              let data86 = data82.linePrimaryUri;
              if (typeof data86 != "string" && data86 !== null) {
                let err114 = { instancePath: instancePath + "/extensionsInfo/" + i6 + "/linePrimaryUri", schemaPath: "#/properties/extensionsInfo/items/properties/linePrimaryUri/type", keyword: "type", params: { type: schema35.properties.extensionsInfo.items.properties.linePrimaryUri.type } };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
            }
            if (data82.partition !== void 0) {
              let data87 = data82.partition;
              if (typeof data87 != "string" && data87 !== null) {
                let err115 = { instancePath: instancePath + "/extensionsInfo/" + i6 + "/partition", schemaPath: "#/properties/extensionsInfo/items/properties/partition/type", keyword: "type", params: { type: schema35.properties.extensionsInfo.items.properties.partition.type } };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            }
          } else {
            let err116 = { instancePath: instancePath + "/extensionsInfo/" + i6, schemaPath: "#/properties/extensionsInfo/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
      }
    }
    if (data.selfService !== void 0) {
      let data88 = data.selfService;
      if (typeof data88 != "string" && data88 !== null) {
        let err117 = { instancePath: instancePath + "/selfService", schemaPath: "#/properties/selfService/type", keyword: "type", params: { type: schema35.properties.selfService.type } };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.userProfile !== void 0) {
      let data89 = data.userProfile;
      if (typeof data89 != "string" && data89 !== null) {
        let err118 = { instancePath: instancePath + "/userProfile", schemaPath: "#/properties/userProfile/type", keyword: "type", params: { type: schema35.properties.userProfile.type } };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
    }
    if (data.calendarPresence !== void 0) {
      let data90 = data.calendarPresence;
      if (typeof data90 != "boolean" && data90 !== null) {
        let err119 = { instancePath: instancePath + "/calendarPresence", schemaPath: "#/properties/calendarPresence/type", keyword: "type", params: { type: schema35.properties.calendarPresence.type } };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
    }
    if (data.ldapDirectory !== void 0) {
      let data91 = data.ldapDirectory;
      if (typeof data91 != "string" && data91 !== null) {
        let err120 = { instancePath: instancePath + "/ldapDirectory", schemaPath: "#/properties/ldapDirectory/type", keyword: "type", params: { type: schema35.properties.ldapDirectory.type } };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
    if (data.userIdentity !== void 0) {
      let data92 = data.userIdentity;
      if (typeof data92 != "string" && data92 !== null) {
        let err121 = { instancePath: instancePath + "/userIdentity", schemaPath: "#/properties/userIdentity/type", keyword: "type", params: { type: schema35.properties.userIdentity.type } };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
    }
    if (data.nameDialing !== void 0) {
      let data93 = data.nameDialing;
      if (typeof data93 != "string" && data93 !== null) {
        let err122 = { instancePath: instancePath + "/nameDialing", schemaPath: "#/properties/nameDialing/type", keyword: "type", params: { type: schema35.properties.nameDialing.type } };
        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
      }
    }
    if (data.ipccExtension !== void 0) {
      let data94 = data.ipccExtension;
      if (typeof data94 != "string" && data94 !== null) {
        let err123 = { instancePath: instancePath + "/ipccExtension", schemaPath: "#/properties/ipccExtension/type", keyword: "type", params: { type: schema35.properties.ipccExtension.type } };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
    }
    if (data.ipccRoutePartition !== void 0) {
      let data95 = data.ipccRoutePartition;
      if (typeof data95 != "string" && data95 !== null) {
        let err124 = { instancePath: instancePath + "/ipccRoutePartition", schemaPath: "#/properties/ipccRoutePartition/type", keyword: "type", params: { type: schema35.properties.ipccRoutePartition.type } };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
    if (data.convertUserAccount !== void 0) {
      let data96 = data.convertUserAccount;
      if (typeof data96 != "string" && data96 !== null) {
        let err125 = { instancePath: instancePath + "/convertUserAccount", schemaPath: "#/properties/convertUserAccount/type", keyword: "type", params: { type: schema35.properties.convertUserAccount.type } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.accountType !== void 0) {
      let data97 = data.accountType;
      if (!(data97 === "LDAP" || data97 === "Local" || data97 === null)) {
        let err126 = { instancePath: instancePath + "/accountType", schemaPath: "#/properties/accountType/enum", keyword: "enum", params: { allowedValues: schema35.properties.accountType.enum } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
    if (data.authenticationType !== void 0) {
      let data98 = data.authenticationType;
      if (!(data98 === "LDAP" || data98 === "Local" || data98 === null)) {
        let err127 = { instancePath: instancePath + "/authenticationType", schemaPath: "#/properties/authenticationType/enum", keyword: "enum", params: { allowedValues: schema35.properties.authenticationType.enum } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
    }
    if (data.enableUserToHostConferenceNow !== void 0) {
      let data99 = data.enableUserToHostConferenceNow;
      if (typeof data99 != "boolean" && data99 !== null) {
        let err128 = { instancePath: instancePath + "/enableUserToHostConferenceNow", schemaPath: "#/properties/enableUserToHostConferenceNow/type", keyword: "type", params: { type: schema35.properties.enableUserToHostConferenceNow.type } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.attendeesAccessCode !== void 0) {
      let data100 = data.attendeesAccessCode;
      if (!(data100 && typeof data100 == "object" && !Array.isArray(data100)) && typeof data100 != "string" && data100 !== null) {
        let err129 = { instancePath: instancePath + "/attendeesAccessCode", schemaPath: "#/properties/attendeesAccessCode/type", keyword: "type", params: { type: schema35.properties.attendeesAccessCode.type } };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
      if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
        if (data100.secret === void 0) {
          let err130 = { instancePath: instancePath + "/attendeesAccessCode", schemaPath: "#/properties/attendeesAccessCode/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
        }
        for (let key12 in data100)
          if (key12 !== "secret") {
            let err131 = { instancePath: instancePath + "/attendeesAccessCode", schemaPath: "#/properties/attendeesAccessCode/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        if (data100.secret !== void 0 && typeof data100.secret != "string") {
          let err132 = { instancePath: instancePath + "/attendeesAccessCode/secret", schemaPath: "#/properties/attendeesAccessCode/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
        }
      }
    }
    if (data.zeroHop !== void 0) {
      let data102 = data.zeroHop;
      if (typeof data102 != "boolean" && data102 !== null) {
        let err133 = { instancePath: instancePath + "/zeroHop", schemaPath: "#/properties/zeroHop/type", keyword: "type", params: { type: schema35.properties.zeroHop.type } };
        vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
      }
    }
    if (data.customer !== void 0) {
      let data103 = data.customer;
      if (typeof data103 != "string" && data103 !== null) {
        let err134 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema35.properties.customer.type } };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
    }
    if (data.associatedHeadsets !== void 0) {
      let data104 = data.associatedHeadsets;
      if (!Array.isArray(data104) && data104 !== null) {
        let err135 = { instancePath: instancePath + "/associatedHeadsets", schemaPath: "#/properties/associatedHeadsets/type", keyword: "type", params: { type: schema35.properties.associatedHeadsets.type } };
        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
      }
      if (Array.isArray(data104)) {
        if (data104.length > 15) {
          let err136 = { instancePath: instancePath + "/associatedHeadsets", schemaPath: "#/properties/associatedHeadsets/maxItems", keyword: "maxItems", params: { limit: 15 } };
          vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
        }
        let len7 = data104.length;
        for (let i7 = 0; i7 < len7; i7++)
          if (typeof data104[i7] != "string") {
            let err137 = { instancePath: instancePath + "/associatedHeadsets/" + i7, schemaPath: "#/properties/associatedHeadsets/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
      }
    }
    if (data.state !== void 0) {
      let data106 = data.state;
      if (!(data106 === "present" || data106 === "absent")) {
        let err138 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema35.properties.state.enum } };
        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err139 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data108 = data.renamedFrom;
      if (typeof data108 == "string") {
        if (func3(data108) < 1) {
          let err140 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
        }
      } else {
        let err141 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data109 = data.mra;
      if (typeof data109 != "boolean" && data109 !== null) {
        let err142 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema35.properties.mra.type } };
        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data110 = data.extends;
      if (typeof data110 == "string") {
        if (func3(data110) < 1) {
          let err143 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
        }
      } else {
        let err144 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
      }
    }
  } else {
    let err145 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var validate_phones = validate64, schema36 = { type: "object", properties: { name: { type: "string" }, description: { type: ["string", "null"] }, model: { type: "string" }, protocol: { allOf: [{ $ref: "#/definitions/XDeviceProtocol" }] }, callingSearchSpace: { type: ["string", "null"] }, devicePool: { type: "string" }, commonDeviceConfig: { type: ["string", "null"] }, commonPhoneProfile: { type: ["string", "null"] }, networkLocation: { enum: ["OnNet", "OffNet", "Use System Default", null] }, location: { type: ["string", "null"] }, mediaResourceList: { type: ["string", "null"] }, networkHoldMohAudioSourceId: { type: ["integer", "null"], minimum: 0, maximum: 51 }, userHoldMohAudioSourceId: { type: ["integer", "null"], minimum: 0, maximum: 51 }, automatedAlternateRoutingCss: { type: ["string", "null"] }, aarNeighborhood: { type: ["string", "null"] }, loadInformation: { type: ["string", "null"] }, vendorConfig: { type: ["object", "null"] }, ice: { $ref: "#/definitions/ice" }, traceFlag: { type: ["boolean", "null"] }, mlppDomainId: { type: ["string", "null"] }, mlppIndicationStatus: { enum: ["Off", "On", "Default", null] }, preemption: { enum: ["Disabled", "Forceful", "Default", null] }, useTrustedRelayPoint: { enum: ["Off", "On", "Default", null] }, retryVideoCallAsAudio: { type: ["boolean", "null"] }, phoneSecurityProfile: { type: ["string", "null"] }, sipProfile: { type: ["string", "null"] }, cgpnTransformationCss: { type: ["string", "null"] }, useDevicePoolCgpnTransformCss: { type: ["boolean", "null"] }, geoLocation: { type: ["string", "null"] }, geoLocationFilter: { type: ["string", "null"] }, sendGeoLocation: { type: ["boolean", "null"] }, lines: { type: ["array", "null"], items: { type: "object", properties: { index: { type: ["integer", "null"] }, label: { type: ["string", "null"] }, display: { type: ["string", "null"] }, pattern: { type: "string" }, routePartition: { type: ["string", "null"] }, ringSetting: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, consecutiveRingSetting: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, ringSettingIdlePickupAlert: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, ringSettingActivePickupAlert: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, displayAscii: { type: ["string", "null"] }, e164Mask: { type: ["string", "null"] }, mwlPolicy: { enum: ["Use System Policy", "Light and Prompt", "Prompt Only", "Light Only", "None", null] }, maxNumCalls: { type: ["integer", "null"] }, busyTrigger: { type: ["integer", "null"] }, callInfoDisplay: { type: ["object", "null"], properties: { callerName: { type: ["boolean", "null"] }, callerNumber: { type: ["boolean", "null"] }, redirectedNumber: { type: ["boolean", "null"] }, dialedNumber: { type: ["boolean", "null"] } }, additionalProperties: !1 }, recordingProfile: { type: ["string", "null"] }, monitoringCss: { type: ["string", "null"] }, recordingFlag: { enum: ["Call Recording Disabled", "Automatic Call Recording Enabled", "Selective Call Recording Enabled", null] }, audibleMwi: { enum: ["Off", "On", "Default", null] }, speedDial: { type: ["string", "null"] }, partitionUsage: { enum: ["Intercom", "Call Control Discovery Learned Pattern", "General", "Directory URI", null] }, associatedEndusers: { type: ["array", "null"], items: { type: "object", properties: { userId: { type: "string" } }, required: ["userId"], additionalProperties: !1 } }, missedCallLogging: { type: ["boolean", "null"] }, recordingMediaSource: { enum: ["Gateway Preferred", "Phone Preferred", null] } }, required: ["pattern"], additionalProperties: !1 } }, phoneTemplate: { type: ["string", "null"] }, speeddials: { type: ["array", "null"], items: { type: "object", properties: { dirn: { type: "string" }, label: { type: "string" }, index: { type: ["integer", "null"] } }, required: ["dirn", "label"], additionalProperties: !1 } }, busyLampFields: { type: ["array", "null"], items: { type: "object", properties: { blfDest: { type: "string" }, blfDirn: { type: ["string", "null"] }, routePartition: { type: ["string", "null"] }, label: { type: ["string", "null"] }, associatedBlfSdFeatures: { type: ["array", "null"], items: { enum: ["Pickup"] } }, index: { type: ["integer", "null"] } }, required: ["blfDest"], additionalProperties: !1 } }, primaryPhone: { type: ["string", "null"] }, ringSettingIdleBlfAudibleAlert: { enum: ["Off", "On", "Default", null] }, ringSettingBusyBlfAudibleAlert: { enum: ["Off", "On", "Default", null] }, blfDirectedCallParks: { type: ["array", "null"], items: { type: "object", properties: { label: { type: ["string", "null"] }, directedCallParkDnAndPartition: { type: ["object", "null"], properties: { dnPattern: { type: "string" }, routePartition: { type: ["string", "null"] } }, required: ["dnPattern"], additionalProperties: !1 }, index: { type: ["integer", "null"] } }, additionalProperties: !1 } }, addOnModules: { type: ["array", "null"], items: { type: "object", properties: { loadInformation: { type: ["string", "null"] }, model: { type: ["string", "null"] }, index: { type: ["integer", "null"] } }, additionalProperties: !1 }, maxItems: 3 }, userLocale: { type: ["string", "null"] }, networkLocale: { allOf: [{ $ref: "#/definitions/XCountryOrNull" }] }, idleTimeout: { type: ["integer", "null"] }, authenticationUrl: { type: ["string", "null"] }, directoryUrl: { type: ["string", "null"] }, idleUrl: { type: ["string", "null"] }, informationUrl: { type: ["string", "null"] }, messagesUrl: { type: ["string", "null"] }, proxyServerUrl: { type: ["string", "null"] }, servicesUrl: { type: ["string", "null"] }, services: { type: ["array", "null"], items: { type: "object", properties: { telecasterService: { type: "string" }, name: { type: "string" }, url: { type: ["string", "null"] }, urlButtonIndex: { type: ["integer", "null"] }, urlLabel: { type: ["string", "null"] }, serviceNameAscii: { type: ["string", "null"] } }, required: ["telecasterService", "name"], additionalProperties: !1 } }, softkeyTemplate: { type: ["string", "null"] }, defaultProfile: { type: ["string", "null"] }, enableExtensionMobility: { type: ["boolean", "null"] }, singleButtonBarge: { enum: ["Off", "Barge", "CBarge", "Default", null] }, joinAcrossLines: { enum: ["Off", "On", "Default", null] }, builtInBridgeStatus: { enum: ["Off", "On", "Default", null] }, callInfoPrivacyStatus: { enum: ["Off", "On", "Default", null] }, hlogStatus: { enum: ["Off", "On", "Default", null] }, ownerUser: { type: ["string", "null"] }, ignorePresentationIndicators: { type: ["boolean", "null"] }, packetCaptureMode: { enum: ["None", "Batch Processing Mode", null] }, packetCaptureDuration: { type: ["integer", "null"] }, subscribeCallingSearchSpace: { type: ["string", "null"] }, rerouteCallingSearchSpace: { type: ["string", "null"] }, allowCtiControlFlag: { type: ["boolean", "null"] }, presenceGroup: { type: ["string", "null"] }, unattendedPort: { type: ["boolean", "null"] }, requireDtmfReception: { type: ["boolean", "null"] }, rfc2833Disabled: { type: ["boolean", "null"] }, certificateOperation: { enum: ["No Pending Operation", "Install/Upgrade", "Delete", "Troubleshoot", null] }, authenticationMode: { enum: ["By Authentication String", "By Null String", "By Existing Certificate (precedence to LSC)", "By Existing Certificate (precedence to MIC)", null] }, keySize: { enum: [512, 1024, 2048, 3072, 4096, null] }, keyOrder: { enum: ["RSA Only", "EC Only", "EC Preferred, RSA Backup", null] }, ecKeySize: { enum: [256, 384, 521, null] }, authenticationString: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, upgradeFinishTime: { type: ["string", "null"] }, deviceMobilityMode: { enum: ["Off", "On", "Default", null] }, remoteDevice: { type: ["boolean", "null"] }, dndOption: { enum: ["Ringer Off", "Call Reject", "Use Common Phone Profile Setting", null] }, dndRingSetting: { enum: ["Use System Default", "Disable", "Flash Only", "Ring Once", "Ring", "Beep Only", null] }, dndStatus: { type: ["boolean", "null"] }, isActive: { type: ["boolean", "null"] }, mobilityUserId: { type: ["string", "null"] }, phoneSuite: { enum: ["Disabled", "Enabled", "HTTPS Only", "Default", null] }, phoneServiceDisplay: { enum: ["Internal", "External URL", "Both", "Default", null] }, isProtected: { type: ["boolean", "null"] }, mtpRequired: { type: ["boolean", "null"] }, mtpPreferedCodec: { enum: ["711ulaw", "711alaw", "G729/G729a", "G729b/G729ab", null] }, dialRules: { type: ["string", "null"] }, sshUserId: { type: ["string", "null"] }, sshPwd: { type: ["object", "string", "null"], properties: { secret: { type: "string" } }, required: ["secret"], additionalProperties: !1 }, digestUser: { type: ["string", "null"] }, outboundCallRollover: { enum: ["No Rollover", "Rollover Within Same DN", "Rollover to any line", null] }, hotlineDevice: { type: ["boolean", "null"] }, secureInformationUrl: { type: ["string", "null"] }, secureDirectoryUrl: { type: ["string", "null"] }, secureMessageUrl: { type: ["string", "null"] }, secureServicesUrl: { type: ["string", "null"] }, secureAuthenticationUrl: { type: ["string", "null"] }, secureIdleUrl: { type: ["string", "null"] }, alwaysUsePrimeLine: { enum: ["Off", "On", "Default", null] }, alwaysUsePrimeLineForVoiceMessage: { enum: ["Off", "On", "Default", null] }, featureControlPolicy: { type: ["string", "null"] }, deviceTrustMode: { enum: ["Not Trusted", "Trusted", null] }, earlyOfferSupportForVoiceCall: { type: ["boolean", "null"] }, requireThirdPartyRegistration: { type: ["boolean", "null"] }, blockIncomingCallsWhenRoaming: { type: ["boolean", "null"] }, homeNetworkId: { type: ["string", "null"] }, allowPresentationSharingUsingBfcp: { type: ["boolean", "null"] }, confidentialAccess: { type: ["object", "null"], properties: { confidentialAccessMode: { enum: ["Fixed", "Variable", null] }, confidentialAccessLevel: { type: ["integer", "null"] } }, additionalProperties: !1 }, requireOffPremiseLocation: { type: ["boolean", "null"] }, allowiXApplicableMedia: { type: ["boolean", "null"] }, cgpnIngressDN: { type: ["string", "null"] }, useDevicePoolCgpnIngressDN: { type: ["boolean", "null"] }, msisdn: { type: ["string", "null"] }, enableCallRoutingToRdWhenNoneIsActive: { type: ["boolean", "null"] }, wifiHotspotProfile: { type: ["string", "null"] }, wirelessLanProfileGroup: { type: ["string", "null"] }, elinGroup: { type: ["string", "null"] }, enableActivationID: { type: ["boolean", "null"] }, mraServiceDomain: { type: ["string", "null"] }, allowMraMode: { type: ["boolean", "null"] }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["name"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { model: !0, protocol: !0, devicePool: !0 }, required: ["model", "protocol", "devicePool"] } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.model === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.protocol === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "protocol" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.devicePool === void 0) {
        let err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "devicePool" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema36.properties, key0)) {
        let err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 != "string" && data3 !== null) {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema36.properties.description.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.model !== void 0 && typeof data.model != "string") {
      let err16 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.protocol !== void 0 && (validate44(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.callingSearchSpace !== void 0) {
      let data6 = data.callingSearchSpace;
      if (typeof data6 != "string" && data6 !== null) {
        let err17 = { instancePath: instancePath + "/callingSearchSpace", schemaPath: "#/properties/callingSearchSpace/type", keyword: "type", params: { type: schema36.properties.callingSearchSpace.type } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.devicePool !== void 0 && typeof data.devicePool != "string") {
      let err18 = { instancePath: instancePath + "/devicePool", schemaPath: "#/properties/devicePool/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.commonDeviceConfig !== void 0) {
      let data8 = data.commonDeviceConfig;
      if (typeof data8 != "string" && data8 !== null) {
        let err19 = { instancePath: instancePath + "/commonDeviceConfig", schemaPath: "#/properties/commonDeviceConfig/type", keyword: "type", params: { type: schema36.properties.commonDeviceConfig.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.commonPhoneProfile !== void 0) {
      let data9 = data.commonPhoneProfile;
      if (typeof data9 != "string" && data9 !== null) {
        let err20 = { instancePath: instancePath + "/commonPhoneProfile", schemaPath: "#/properties/commonPhoneProfile/type", keyword: "type", params: { type: schema36.properties.commonPhoneProfile.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.networkLocation !== void 0) {
      let data10 = data.networkLocation;
      if (!(data10 === "OnNet" || data10 === "OffNet" || data10 === "Use System Default" || data10 === null)) {
        let err21 = { instancePath: instancePath + "/networkLocation", schemaPath: "#/properties/networkLocation/enum", keyword: "enum", params: { allowedValues: schema36.properties.networkLocation.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.location !== void 0) {
      let data11 = data.location;
      if (typeof data11 != "string" && data11 !== null) {
        let err22 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema36.properties.location.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.mediaResourceList !== void 0) {
      let data12 = data.mediaResourceList;
      if (typeof data12 != "string" && data12 !== null) {
        let err23 = { instancePath: instancePath + "/mediaResourceList", schemaPath: "#/properties/mediaResourceList/type", keyword: "type", params: { type: schema36.properties.mediaResourceList.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.networkHoldMohAudioSourceId !== void 0) {
      let data13 = data.networkHoldMohAudioSourceId;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
        let err24 = { instancePath: instancePath + "/networkHoldMohAudioSourceId", schemaPath: "#/properties/networkHoldMohAudioSourceId/type", keyword: "type", params: { type: schema36.properties.networkHoldMohAudioSourceId.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 51 || isNaN(data13)) {
          let err25 = { instancePath: instancePath + "/networkHoldMohAudioSourceId", schemaPath: "#/properties/networkHoldMohAudioSourceId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 51 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          let err26 = { instancePath: instancePath + "/networkHoldMohAudioSourceId", schemaPath: "#/properties/networkHoldMohAudioSourceId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
    }
    if (data.userHoldMohAudioSourceId !== void 0) {
      let data14 = data.userHoldMohAudioSourceId;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
        let err27 = { instancePath: instancePath + "/userHoldMohAudioSourceId", schemaPath: "#/properties/userHoldMohAudioSourceId/type", keyword: "type", params: { type: schema36.properties.userHoldMohAudioSourceId.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 51 || isNaN(data14)) {
          let err28 = { instancePath: instancePath + "/userHoldMohAudioSourceId", schemaPath: "#/properties/userHoldMohAudioSourceId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 51 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          let err29 = { instancePath: instancePath + "/userHoldMohAudioSourceId", schemaPath: "#/properties/userHoldMohAudioSourceId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
    }
    if (data.automatedAlternateRoutingCss !== void 0) {
      let data15 = data.automatedAlternateRoutingCss;
      if (typeof data15 != "string" && data15 !== null) {
        let err30 = { instancePath: instancePath + "/automatedAlternateRoutingCss", schemaPath: "#/properties/automatedAlternateRoutingCss/type", keyword: "type", params: { type: schema36.properties.automatedAlternateRoutingCss.type } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.aarNeighborhood !== void 0) {
      let data16 = data.aarNeighborhood;
      if (typeof data16 != "string" && data16 !== null) {
        let err31 = { instancePath: instancePath + "/aarNeighborhood", schemaPath: "#/properties/aarNeighborhood/type", keyword: "type", params: { type: schema36.properties.aarNeighborhood.type } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.loadInformation !== void 0) {
      let data17 = data.loadInformation;
      if (typeof data17 != "string" && data17 !== null) {
        let err32 = { instancePath: instancePath + "/loadInformation", schemaPath: "#/properties/loadInformation/type", keyword: "type", params: { type: schema36.properties.loadInformation.type } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.vendorConfig !== void 0) {
      let data18 = data.vendorConfig;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        let err33 = { instancePath: instancePath + "/vendorConfig", schemaPath: "#/properties/vendorConfig/type", keyword: "type", params: { type: schema36.properties.vendorConfig.type } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.ice !== void 0 && (validate39(data.ice, { instancePath: instancePath + "/ice", parentData: data, parentDataProperty: "ice", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.traceFlag !== void 0) {
      let data20 = data.traceFlag;
      if (typeof data20 != "boolean" && data20 !== null) {
        let err34 = { instancePath: instancePath + "/traceFlag", schemaPath: "#/properties/traceFlag/type", keyword: "type", params: { type: schema36.properties.traceFlag.type } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.mlppDomainId !== void 0) {
      let data21 = data.mlppDomainId;
      if (typeof data21 != "string" && data21 !== null) {
        let err35 = { instancePath: instancePath + "/mlppDomainId", schemaPath: "#/properties/mlppDomainId/type", keyword: "type", params: { type: schema36.properties.mlppDomainId.type } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.mlppIndicationStatus !== void 0) {
      let data22 = data.mlppIndicationStatus;
      if (!(data22 === "Off" || data22 === "On" || data22 === "Default" || data22 === null)) {
        let err36 = { instancePath: instancePath + "/mlppIndicationStatus", schemaPath: "#/properties/mlppIndicationStatus/enum", keyword: "enum", params: { allowedValues: schema36.properties.mlppIndicationStatus.enum } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.preemption !== void 0) {
      let data23 = data.preemption;
      if (!(data23 === "Disabled" || data23 === "Forceful" || data23 === "Default" || data23 === null)) {
        let err37 = { instancePath: instancePath + "/preemption", schemaPath: "#/properties/preemption/enum", keyword: "enum", params: { allowedValues: schema36.properties.preemption.enum } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.useTrustedRelayPoint !== void 0) {
      let data24 = data.useTrustedRelayPoint;
      if (!(data24 === "Off" || data24 === "On" || data24 === "Default" || data24 === null)) {
        let err38 = { instancePath: instancePath + "/useTrustedRelayPoint", schemaPath: "#/properties/useTrustedRelayPoint/enum", keyword: "enum", params: { allowedValues: schema36.properties.useTrustedRelayPoint.enum } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.retryVideoCallAsAudio !== void 0) {
      let data25 = data.retryVideoCallAsAudio;
      if (typeof data25 != "boolean" && data25 !== null) {
        let err39 = { instancePath: instancePath + "/retryVideoCallAsAudio", schemaPath: "#/properties/retryVideoCallAsAudio/type", keyword: "type", params: { type: schema36.properties.retryVideoCallAsAudio.type } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.phoneSecurityProfile !== void 0) {
      let data26 = data.phoneSecurityProfile;
      if (typeof data26 != "string" && data26 !== null) {
        let err40 = { instancePath: instancePath + "/phoneSecurityProfile", schemaPath: "#/properties/phoneSecurityProfile/type", keyword: "type", params: { type: schema36.properties.phoneSecurityProfile.type } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.sipProfile !== void 0) {
      let data27 = data.sipProfile;
      if (typeof data27 != "string" && data27 !== null) {
        let err41 = { instancePath: instancePath + "/sipProfile", schemaPath: "#/properties/sipProfile/type", keyword: "type", params: { type: schema36.properties.sipProfile.type } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.cgpnTransformationCss !== void 0) {
      let data28 = data.cgpnTransformationCss;
      if (typeof data28 != "string" && data28 !== null) {
        let err42 = { instancePath: instancePath + "/cgpnTransformationCss", schemaPath: "#/properties/cgpnTransformationCss/type", keyword: "type", params: { type: schema36.properties.cgpnTransformationCss.type } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.useDevicePoolCgpnTransformCss !== void 0) {
      let data29 = data.useDevicePoolCgpnTransformCss;
      if (typeof data29 != "boolean" && data29 !== null) {
        let err43 = { instancePath: instancePath + "/useDevicePoolCgpnTransformCss", schemaPath: "#/properties/useDevicePoolCgpnTransformCss/type", keyword: "type", params: { type: schema36.properties.useDevicePoolCgpnTransformCss.type } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.geoLocation !== void 0) {
      let data30 = data.geoLocation;
      if (typeof data30 != "string" && data30 !== null) {
        let err44 = { instancePath: instancePath + "/geoLocation", schemaPath: "#/properties/geoLocation/type", keyword: "type", params: { type: schema36.properties.geoLocation.type } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.geoLocationFilter !== void 0) {
      let data31 = data.geoLocationFilter;
      if (typeof data31 != "string" && data31 !== null) {
        let err45 = { instancePath: instancePath + "/geoLocationFilter", schemaPath: "#/properties/geoLocationFilter/type", keyword: "type", params: { type: schema36.properties.geoLocationFilter.type } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.sendGeoLocation !== void 0) {
      let data32 = data.sendGeoLocation;
      if (typeof data32 != "boolean" && data32 !== null) {
        let err46 = { instancePath: instancePath + "/sendGeoLocation", schemaPath: "#/properties/sendGeoLocation/type", keyword: "type", params: { type: schema36.properties.sendGeoLocation.type } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.lines !== void 0) {
      let data33 = data.lines;
      if (!Array.isArray(data33) && data33 !== null) {
        let err47 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: schema36.properties.lines.type } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (Array.isArray(data33)) {
        let len0 = data33.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data34 = data33[i0];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.pattern === void 0) {
              let err48 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "pattern" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            for (let key1 in data34)
              if (!func2.call(schema36.properties.lines.items.properties, key1)) {
                let err49 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            if (data34.index !== void 0) {
              let data35 = data34.index;
              if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
                let err50 = { instancePath: instancePath + "/lines/" + i0 + "/index", schemaPath: "#/properties/lines/items/properties/index/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.index.type } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data34.label !== void 0) {
              let data36 = data34.label;
              if (typeof data36 != "string" && data36 !== null) {
                let err51 = { instancePath: instancePath + "/lines/" + i0 + "/label", schemaPath: "#/properties/lines/items/properties/label/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.label.type } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data34.display !== void 0) {
              let data37 = data34.display;
              if (typeof data37 != "string" && data37 !== null) {
                let err52 = { instancePath: instancePath + "/lines/" + i0 + "/display", schemaPath: "#/properties/lines/items/properties/display/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.display.type } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data34.pattern !== void 0 && typeof data34.pattern != "string") {
              let err53 = { instancePath: instancePath + "/lines/" + i0 + "/pattern", schemaPath: "#/properties/lines/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data34.routePartition !== void 0) {
              let data39 = data34.routePartition;
              if (typeof data39 != "string" && data39 !== null) {
                let err54 = { instancePath: instancePath + "/lines/" + i0 + "/routePartition", schemaPath: "#/properties/lines/items/properties/routePartition/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.routePartition.type } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data34.ringSetting !== void 0) {
              let data40 = data34.ringSetting;
              if (!(data40 === "Use System Default" || data40 === "Disable" || data40 === "Flash Only" || data40 === "Ring Once" || data40 === "Ring" || data40 === "Beep Only" || data40 === null)) {
                let err55 = { instancePath: instancePath + "/lines/" + i0 + "/ringSetting", schemaPath: "#/properties/lines/items/properties/ringSetting/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.ringSetting.enum } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data34.consecutiveRingSetting !== void 0) {
              let data41 = data34.consecutiveRingSetting;
              if (!(data41 === "Use System Default" || data41 === "Disable" || data41 === "Flash Only" || data41 === "Ring Once" || data41 === "Ring" || data41 === "Beep Only" || data41 === null)) {
                let err56 = { instancePath: instancePath + "/lines/" + i0 + "/consecutiveRingSetting", schemaPath: "#/properties/lines/items/properties/consecutiveRingSetting/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.consecutiveRingSetting.enum } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data34.ringSettingIdlePickupAlert !== void 0) {
              let data42 = data34.ringSettingIdlePickupAlert;
              if (!(data42 === "Use System Default" || data42 === "Disable" || data42 === "Flash Only" || data42 === "Ring Once" || data42 === "Ring" || data42 === "Beep Only" || data42 === null)) {
                let err57 = { instancePath: instancePath + "/lines/" + i0 + "/ringSettingIdlePickupAlert", schemaPath: "#/properties/lines/items/properties/ringSettingIdlePickupAlert/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.ringSettingIdlePickupAlert.enum } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data34.ringSettingActivePickupAlert !== void 0) {
              let data43 = data34.ringSettingActivePickupAlert;
              if (!(data43 === "Use System Default" || data43 === "Disable" || data43 === "Flash Only" || data43 === "Ring Once" || data43 === "Ring" || data43 === "Beep Only" || data43 === null)) {
                let err58 = { instancePath: instancePath + "/lines/" + i0 + "/ringSettingActivePickupAlert", schemaPath: "#/properties/lines/items/properties/ringSettingActivePickupAlert/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.ringSettingActivePickupAlert.enum } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data34.displayAscii !== void 0) {
              let data44 = data34.displayAscii;
              if (typeof data44 != "string" && data44 !== null) {
                let err59 = { instancePath: instancePath + "/lines/" + i0 + "/displayAscii", schemaPath: "#/properties/lines/items/properties/displayAscii/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.displayAscii.type } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data34.e164Mask !== void 0) {
              let data45 = data34.e164Mask;
              if (typeof data45 != "string" && data45 !== null) {
                let err60 = { instancePath: instancePath + "/lines/" + i0 + "/e164Mask", schemaPath: "#/properties/lines/items/properties/e164Mask/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.e164Mask.type } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data34.mwlPolicy !== void 0) {
              let data46 = data34.mwlPolicy;
              if (!(data46 === "Use System Policy" || data46 === "Light and Prompt" || data46 === "Prompt Only" || data46 === "Light Only" || data46 === "None" || data46 === null)) {
                let err61 = { instancePath: instancePath + "/lines/" + i0 + "/mwlPolicy", schemaPath: "#/properties/lines/items/properties/mwlPolicy/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.mwlPolicy.enum } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data34.maxNumCalls !== void 0) {
              let data47 = data34.maxNumCalls;
              if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47)) && data47 !== null) {
                let err62 = { instancePath: instancePath + "/lines/" + i0 + "/maxNumCalls", schemaPath: "#/properties/lines/items/properties/maxNumCalls/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.maxNumCalls.type } };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data34.busyTrigger !== void 0) {
              let data48 = data34.busyTrigger;
              if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)) && data48 !== null) {
                let err63 = { instancePath: instancePath + "/lines/" + i0 + "/busyTrigger", schemaPath: "#/properties/lines/items/properties/busyTrigger/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.busyTrigger.type } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data34.callInfoDisplay !== void 0) {
              let data49 = data34.callInfoDisplay;
              if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
                let err64 = { instancePath: instancePath + "/lines/" + i0 + "/callInfoDisplay", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.callInfoDisplay.type } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (let key2 in data49)
                  if (!(key2 === "callerName" || key2 === "callerNumber" || key2 === "redirectedNumber" || key2 === "dialedNumber")) {
                    let err65 = { instancePath: instancePath + "/lines/" + i0 + "/callInfoDisplay", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                if (data49.callerName !== void 0) {
                  let data50 = data49.callerName;
                  if (typeof data50 != "boolean" && data50 !== null) {
                    let err66 = { instancePath: instancePath + "/lines/" + i0 + "/callInfoDisplay/callerName", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/callerName/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.callInfoDisplay.properties.callerName.type } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                }
                if (data49.callerNumber !== void 0) {
                  let data51 = data49.callerNumber;
                  if (typeof data51 != "boolean" && data51 !== null) {
                    let err67 = { instancePath: instancePath + "/lines/" + i0 + "/callInfoDisplay/callerNumber", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/callerNumber/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.callInfoDisplay.properties.callerNumber.type } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
                if (data49.redirectedNumber !== void 0) {
                  let data52 = data49.redirectedNumber;
                  if (typeof data52 != "boolean" && data52 !== null) {
                    let err68 = { instancePath: instancePath + "/lines/" + i0 + "/callInfoDisplay/redirectedNumber", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/redirectedNumber/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.callInfoDisplay.properties.redirectedNumber.type } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                }
                if (data49.dialedNumber !== void 0) {
                  let data53 = data49.dialedNumber;
                  if (typeof data53 != "boolean" && data53 !== null) {
                    let err69 = { instancePath: instancePath + "/lines/" + i0 + "/callInfoDisplay/dialedNumber", schemaPath: "#/properties/lines/items/properties/callInfoDisplay/properties/dialedNumber/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.callInfoDisplay.properties.dialedNumber.type } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                }
              }
            }
            if (data34.recordingProfile !== void 0) {
              let data54 = data34.recordingProfile;
              if (typeof data54 != "string" && data54 !== null) {
                let err70 = { instancePath: instancePath + "/lines/" + i0 + "/recordingProfile", schemaPath: "#/properties/lines/items/properties/recordingProfile/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.recordingProfile.type } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
            if (data34.monitoringCss !== void 0) {
              let data55 = data34.monitoringCss;
              if (typeof data55 != "string" && data55 !== null) {
                let err71 = { instancePath: instancePath + "/lines/" + i0 + "/monitoringCss", schemaPath: "#/properties/lines/items/properties/monitoringCss/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.monitoringCss.type } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
            if (data34.recordingFlag !== void 0) {
              let data56 = data34.recordingFlag;
              if (!(data56 === "Call Recording Disabled" || data56 === "Automatic Call Recording Enabled" || data56 === "Selective Call Recording Enabled" || data56 === null)) {
                let err72 = { instancePath: instancePath + "/lines/" + i0 + "/recordingFlag", schemaPath: "#/properties/lines/items/properties/recordingFlag/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.recordingFlag.enum } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
            if (data34.audibleMwi !== void 0) {
              let data57 = data34.audibleMwi;
              if (!(data57 === "Off" || data57 === "On" || data57 === "Default" || data57 === null)) {
                let err73 = { instancePath: instancePath + "/lines/" + i0 + "/audibleMwi", schemaPath: "#/properties/lines/items/properties/audibleMwi/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.audibleMwi.enum } };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            }
            if (data34.speedDial !== void 0) {
              let data58 = data34.speedDial;
              if (typeof data58 != "string" && data58 !== null) {
                let err74 = { instancePath: instancePath + "/lines/" + i0 + "/speedDial", schemaPath: "#/properties/lines/items/properties/speedDial/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.speedDial.type } };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
            }
            if (data34.partitionUsage !== void 0) {
              let data59 = data34.partitionUsage;
              if (!(data59 === "Intercom" || data59 === "Call Control Discovery Learned Pattern" || data59 === "General" || data59 === "Directory URI" || data59 === null)) {
                let err75 = { instancePath: instancePath + "/lines/" + i0 + "/partitionUsage", schemaPath: "#/properties/lines/items/properties/partitionUsage/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.partitionUsage.enum } };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
            if (data34.associatedEndusers !== void 0) {
              let data60 = data34.associatedEndusers;
              if (!Array.isArray(data60) && data60 !== null) {
                let err76 = { instancePath: instancePath + "/lines/" + i0 + "/associatedEndusers", schemaPath: "#/properties/lines/items/properties/associatedEndusers/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.associatedEndusers.type } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
              if (Array.isArray(data60)) {
                let len1 = data60.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data61 = data60[i1];
                  if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                    if (data61.userId === void 0) {
                      let err77 = { instancePath: instancePath + "/lines/" + i0 + "/associatedEndusers/" + i1, schemaPath: "#/properties/lines/items/properties/associatedEndusers/items/required", keyword: "required", params: { missingProperty: "userId" } };
                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                    }
                    for (let key3 in data61)
                      if (key3 !== "userId") {
                        let err78 = { instancePath: instancePath + "/lines/" + i0 + "/associatedEndusers/" + i1, schemaPath: "#/properties/lines/items/properties/associatedEndusers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                      }
                    if (data61.userId !== void 0 && typeof data61.userId != "string") {
                      let err79 = { instancePath: instancePath + "/lines/" + i0 + "/associatedEndusers/" + i1 + "/userId", schemaPath: "#/properties/lines/items/properties/associatedEndusers/items/properties/userId/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                    }
                  } else {
                    let err80 = { instancePath: instancePath + "/lines/" + i0 + "/associatedEndusers/" + i1, schemaPath: "#/properties/lines/items/properties/associatedEndusers/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                }
              }
            }
            if (data34.missedCallLogging !== void 0) {
              let data63 = data34.missedCallLogging;
              if (typeof data63 != "boolean" && data63 !== null) {
                let err81 = { instancePath: instancePath + "/lines/" + i0 + "/missedCallLogging", schemaPath: "#/properties/lines/items/properties/missedCallLogging/type", keyword: "type", params: { type: schema36.properties.lines.items.properties.missedCallLogging.type } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data34.recordingMediaSource !== void 0) {
              let data64 = data34.recordingMediaSource;
              if (!(data64 === "Gateway Preferred" || data64 === "Phone Preferred" || data64 === null)) {
                let err82 = { instancePath: instancePath + "/lines/" + i0 + "/recordingMediaSource", schemaPath: "#/properties/lines/items/properties/recordingMediaSource/enum", keyword: "enum", params: { allowedValues: schema36.properties.lines.items.properties.recordingMediaSource.enum } };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
          } else {
            let err83 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
      }
    }
    if (data.phoneTemplate !== void 0) {
      let data65 = data.phoneTemplate;
      if (typeof data65 != "string" && data65 !== null) {
        let err84 = { instancePath: instancePath + "/phoneTemplate", schemaPath: "#/properties/phoneTemplate/type", keyword: "type", params: { type: schema36.properties.phoneTemplate.type } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.speeddials !== void 0) {
      let data66 = data.speeddials;
      if (!Array.isArray(data66) && data66 !== null) {
        let err85 = { instancePath: instancePath + "/speeddials", schemaPath: "#/properties/speeddials/type", keyword: "type", params: { type: schema36.properties.speeddials.type } };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
      if (Array.isArray(data66)) {
        let len2 = data66.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data67 = data66[i2];
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (data67.dirn === void 0) {
              let err86 = { instancePath: instancePath + "/speeddials/" + i2, schemaPath: "#/properties/speeddials/items/required", keyword: "required", params: { missingProperty: "dirn" } };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (data67.label === void 0) {
              let err87 = { instancePath: instancePath + "/speeddials/" + i2, schemaPath: "#/properties/speeddials/items/required", keyword: "required", params: { missingProperty: "label" } };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            for (let key4 in data67)
              if (!(key4 === "dirn" || key4 === "label" || key4 === "index")) {
                let err88 = { instancePath: instancePath + "/speeddials/" + i2, schemaPath: "#/properties/speeddials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            if (data67.dirn !== void 0 && typeof data67.dirn != "string") {
              let err89 = { instancePath: instancePath + "/speeddials/" + i2 + "/dirn", schemaPath: "#/properties/speeddials/items/properties/dirn/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
            if (data67.label !== void 0 && typeof data67.label != "string") {
              let err90 = { instancePath: instancePath + "/speeddials/" + i2 + "/label", schemaPath: "#/properties/speeddials/items/properties/label/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data67.index !== void 0) {
              let data70 = data67.index;
              if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70)) && data70 !== null) {
                let err91 = { instancePath: instancePath + "/speeddials/" + i2 + "/index", schemaPath: "#/properties/speeddials/items/properties/index/type", keyword: "type", params: { type: schema36.properties.speeddials.items.properties.index.type } };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
          } else {
            let err92 = { instancePath: instancePath + "/speeddials/" + i2, schemaPath: "#/properties/speeddials/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
      }
    }
    if (data.busyLampFields !== void 0) {
      let data71 = data.busyLampFields;
      if (!Array.isArray(data71) && data71 !== null) {
        let err93 = { instancePath: instancePath + "/busyLampFields", schemaPath: "#/properties/busyLampFields/type", keyword: "type", params: { type: schema36.properties.busyLampFields.type } };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
      if (Array.isArray(data71)) {
        let len3 = data71.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data72 = data71[i3];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            if (data72.blfDest === void 0) {
              let err94 = { instancePath: instancePath + "/busyLampFields/" + i3, schemaPath: "#/properties/busyLampFields/items/required", keyword: "required", params: { missingProperty: "blfDest" } };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            for (let key5 in data72)
              if (!(key5 === "blfDest" || key5 === "blfDirn" || key5 === "routePartition" || key5 === "label" || key5 === "associatedBlfSdFeatures" || key5 === "index")) {
                let err95 = { instancePath: instancePath + "/busyLampFields/" + i3, schemaPath: "#/properties/busyLampFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
            if (data72.blfDest !== void 0 && typeof data72.blfDest != "string") {
              let err96 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/blfDest", schemaPath: "#/properties/busyLampFields/items/properties/blfDest/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            if (data72.blfDirn !== void 0) {
              let data74 = data72.blfDirn;
              if (typeof data74 != "string" && data74 !== null) {
                let err97 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/blfDirn", schemaPath: "#/properties/busyLampFields/items/properties/blfDirn/type", keyword: "type", params: { type: schema36.properties.busyLampFields.items.properties.blfDirn.type } };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
            }
            if (data72.routePartition !== void 0) {
              let data75 = data72.routePartition;
              if (typeof data75 != "string" && data75 !== null) {
                let err98 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/routePartition", schemaPath: "#/properties/busyLampFields/items/properties/routePartition/type", keyword: "type", params: { type: schema36.properties.busyLampFields.items.properties.routePartition.type } };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
            if (data72.label !== void 0) {
              let data76 = data72.label;
              if (typeof data76 != "string" && data76 !== null) {
                let err99 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/label", schemaPath: "#/properties/busyLampFields/items/properties/label/type", keyword: "type", params: { type: schema36.properties.busyLampFields.items.properties.label.type } };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
            if (data72.associatedBlfSdFeatures !== void 0) {
              let data77 = data72.associatedBlfSdFeatures;
              if (!Array.isArray(data77) && data77 !== null) {
                let err100 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/associatedBlfSdFeatures", schemaPath: "#/properties/busyLampFields/items/properties/associatedBlfSdFeatures/type", keyword: "type", params: { type: schema36.properties.busyLampFields.items.properties.associatedBlfSdFeatures.type } };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
              if (Array.isArray(data77)) {
                let len4 = data77.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (data77[i4] !== "Pickup") {
                    let err101 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/associatedBlfSdFeatures/" + i4, schemaPath: "#/properties/busyLampFields/items/properties/associatedBlfSdFeatures/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.busyLampFields.items.properties.associatedBlfSdFeatures.items.enum } };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
              }
            }
            if (data72.index !== void 0) {
              let data79 = data72.index;
              if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79)) && data79 !== null) {
                let err102 = { instancePath: instancePath + "/busyLampFields/" + i3 + "/index", schemaPath: "#/properties/busyLampFields/items/properties/index/type", keyword: "type", params: { type: schema36.properties.busyLampFields.items.properties.index.type } };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
          } else {
            let err103 = { instancePath: instancePath + "/busyLampFields/" + i3, schemaPath: "#/properties/busyLampFields/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
      }
    }
    if (data.primaryPhone !== void 0) {
      let data80 = data.primaryPhone;
      if (typeof data80 != "string" && data80 !== null) {
        let err104 = { instancePath: instancePath + "/primaryPhone", schemaPath: "#/properties/primaryPhone/type", keyword: "type", params: { type: schema36.properties.primaryPhone.type } };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data.ringSettingIdleBlfAudibleAlert !== void 0) {
      let data81 = data.ringSettingIdleBlfAudibleAlert;
      if (!(data81 === "Off" || data81 === "On" || data81 === "Default" || data81 === null)) {
        let err105 = { instancePath: instancePath + "/ringSettingIdleBlfAudibleAlert", schemaPath: "#/properties/ringSettingIdleBlfAudibleAlert/enum", keyword: "enum", params: { allowedValues: schema36.properties.ringSettingIdleBlfAudibleAlert.enum } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    if (data.ringSettingBusyBlfAudibleAlert !== void 0) {
      let data82 = data.ringSettingBusyBlfAudibleAlert;
      if (!(data82 === "Off" || data82 === "On" || data82 === "Default" || data82 === null)) {
        let err106 = { instancePath: instancePath + "/ringSettingBusyBlfAudibleAlert", schemaPath: "#/properties/ringSettingBusyBlfAudibleAlert/enum", keyword: "enum", params: { allowedValues: schema36.properties.ringSettingBusyBlfAudibleAlert.enum } };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    }
    if (data.blfDirectedCallParks !== void 0) {
      let data83 = data.blfDirectedCallParks;
      if (!Array.isArray(data83) && data83 !== null) {
        let err107 = { instancePath: instancePath + "/blfDirectedCallParks", schemaPath: "#/properties/blfDirectedCallParks/type", keyword: "type", params: { type: schema36.properties.blfDirectedCallParks.type } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
      if (Array.isArray(data83)) {
        let len5 = data83.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data84 = data83[i5];
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            for (let key6 in data84)
              if (!(key6 === "label" || key6 === "directedCallParkDnAndPartition" || key6 === "index")) {
                let err108 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5, schemaPath: "#/properties/blfDirectedCallParks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            if (data84.label !== void 0) {
              let data85 = data84.label;
              if (typeof data85 != "string" && data85 !== null) {
                let err109 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/label", schemaPath: "#/properties/blfDirectedCallParks/items/properties/label/type", keyword: "type", params: { type: schema36.properties.blfDirectedCallParks.items.properties.label.type } };
                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
              }
            }
            if (data84.directedCallParkDnAndPartition !== void 0) {
              let data86 = data84.directedCallParkDnAndPartition;
              if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
                let err110 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/directedCallParkDnAndPartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/type", keyword: "type", params: { type: schema36.properties.blfDirectedCallParks.items.properties.directedCallParkDnAndPartition.type } };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                if (data86.dnPattern === void 0) {
                  let err111 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/directedCallParkDnAndPartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/required", keyword: "required", params: { missingProperty: "dnPattern" } };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
                for (let key7 in data86)
                  if (!(key7 === "dnPattern" || key7 === "routePartition")) {
                    let err112 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/directedCallParkDnAndPartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                if (data86.dnPattern !== void 0 && typeof data86.dnPattern != "string") {
                  let err113 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/directedCallParkDnAndPartition/dnPattern", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/properties/dnPattern/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                }
                if (data86.routePartition !== void 0) {
                  let data88 = data86.routePartition;
                  if (typeof data88 != "string" && data88 !== null) {
                    let err114 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/directedCallParkDnAndPartition/routePartition", schemaPath: "#/properties/blfDirectedCallParks/items/properties/directedCallParkDnAndPartition/properties/routePartition/type", keyword: "type", params: { type: schema36.properties.blfDirectedCallParks.items.properties.directedCallParkDnAndPartition.properties.routePartition.type } };
                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                  }
                }
              }
            }
            if (data84.index !== void 0) {
              let data89 = data84.index;
              if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89)) && data89 !== null) {
                let err115 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5 + "/index", schemaPath: "#/properties/blfDirectedCallParks/items/properties/index/type", keyword: "type", params: { type: schema36.properties.blfDirectedCallParks.items.properties.index.type } };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            }
          } else {
            let err116 = { instancePath: instancePath + "/blfDirectedCallParks/" + i5, schemaPath: "#/properties/blfDirectedCallParks/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
      }
    }
    if (data.addOnModules !== void 0) {
      let data90 = data.addOnModules;
      if (!Array.isArray(data90) && data90 !== null) {
        let err117 = { instancePath: instancePath + "/addOnModules", schemaPath: "#/properties/addOnModules/type", keyword: "type", params: { type: schema36.properties.addOnModules.type } };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
      if (Array.isArray(data90)) {
        if (data90.length > 3) {
          let err118 = { instancePath: instancePath + "/addOnModules", schemaPath: "#/properties/addOnModules/maxItems", keyword: "maxItems", params: { limit: 3 } };
          vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
        }
        let len6 = data90.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data91 = data90[i6];
          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
            for (let key8 in data91)
              if (!(key8 === "loadInformation" || key8 === "model" || key8 === "index")) {
                let err119 = { instancePath: instancePath + "/addOnModules/" + i6, schemaPath: "#/properties/addOnModules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            if (data91.loadInformation !== void 0) {
              let data92 = data91.loadInformation;
              if (typeof data92 != "string" && data92 !== null) {
                let err120 = { instancePath: instancePath + "/addOnModules/" + i6 + "/loadInformation", schemaPath: "#/properties/addOnModules/items/properties/loadInformation/type", keyword: "type", params: { type: schema36.properties.addOnModules.items.properties.loadInformation.type } };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
            }
            if (data91.model !== void 0) {
              let data93 = data91.model;
              if (typeof data93 != "string" && data93 !== null) {
                let err121 = { instancePath: instancePath + "/addOnModules/" + i6 + "/model", schemaPath: "#/properties/addOnModules/items/properties/model/type", keyword: "type", params: { type: schema36.properties.addOnModules.items.properties.model.type } };
                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
              }
            }
            if (data91.index !== void 0) {
              let data94 = data91.index;
              if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94)) && data94 !== null) {
                let err122 = { instancePath: instancePath + "/addOnModules/" + i6 + "/index", schemaPath: "#/properties/addOnModules/items/properties/index/type", keyword: "type", params: { type: schema36.properties.addOnModules.items.properties.index.type } };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
            }
          } else {
            let err123 = { instancePath: instancePath + "/addOnModules/" + i6, schemaPath: "#/properties/addOnModules/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
      }
    }
    if (data.userLocale !== void 0) {
      let data95 = data.userLocale;
      if (typeof data95 != "string" && data95 !== null) {
        let err124 = { instancePath: instancePath + "/userLocale", schemaPath: "#/properties/userLocale/type", keyword: "type", params: { type: schema36.properties.userLocale.type } };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
    if (data.networkLocale !== void 0 && (validate36(data.networkLocale, { instancePath: instancePath + "/networkLocale", parentData: data, parentDataProperty: "networkLocale", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.idleTimeout !== void 0) {
      let data97 = data.idleTimeout;
      if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97)) && data97 !== null) {
        let err125 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/properties/idleTimeout/type", keyword: "type", params: { type: schema36.properties.idleTimeout.type } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.authenticationUrl !== void 0) {
      let data98 = data.authenticationUrl;
      if (typeof data98 != "string" && data98 !== null) {
        let err126 = { instancePath: instancePath + "/authenticationUrl", schemaPath: "#/properties/authenticationUrl/type", keyword: "type", params: { type: schema36.properties.authenticationUrl.type } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
    if (data.directoryUrl !== void 0) {
      let data99 = data.directoryUrl;
      if (typeof data99 != "string" && data99 !== null) {
        let err127 = { instancePath: instancePath + "/directoryUrl", schemaPath: "#/properties/directoryUrl/type", keyword: "type", params: { type: schema36.properties.directoryUrl.type } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
    }
    if (data.idleUrl !== void 0) {
      let data100 = data.idleUrl;
      if (typeof data100 != "string" && data100 !== null) {
        let err128 = { instancePath: instancePath + "/idleUrl", schemaPath: "#/properties/idleUrl/type", keyword: "type", params: { type: schema36.properties.idleUrl.type } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.informationUrl !== void 0) {
      let data101 = data.informationUrl;
      if (typeof data101 != "string" && data101 !== null) {
        let err129 = { instancePath: instancePath + "/informationUrl", schemaPath: "#/properties/informationUrl/type", keyword: "type", params: { type: schema36.properties.informationUrl.type } };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
    }
    if (data.messagesUrl !== void 0) {
      let data102 = data.messagesUrl;
      if (typeof data102 != "string" && data102 !== null) {
        let err130 = { instancePath: instancePath + "/messagesUrl", schemaPath: "#/properties/messagesUrl/type", keyword: "type", params: { type: schema36.properties.messagesUrl.type } };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
    if (data.proxyServerUrl !== void 0) {
      let data103 = data.proxyServerUrl;
      if (typeof data103 != "string" && data103 !== null) {
        let err131 = { instancePath: instancePath + "/proxyServerUrl", schemaPath: "#/properties/proxyServerUrl/type", keyword: "type", params: { type: schema36.properties.proxyServerUrl.type } };
        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
      }
    }
    if (data.servicesUrl !== void 0) {
      let data104 = data.servicesUrl;
      if (typeof data104 != "string" && data104 !== null) {
        let err132 = { instancePath: instancePath + "/servicesUrl", schemaPath: "#/properties/servicesUrl/type", keyword: "type", params: { type: schema36.properties.servicesUrl.type } };
        vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
      }
    }
    if (data.services !== void 0) {
      let data105 = data.services;
      if (!Array.isArray(data105) && data105 !== null) {
        let err133 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: schema36.properties.services.type } };
        vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
      }
      if (Array.isArray(data105)) {
        let len7 = data105.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data106 = data105[i7];
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            if (data106.telecasterService === void 0) {
              let err134 = { instancePath: instancePath + "/services/" + i7, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "telecasterService" } };
              vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
            }
            if (data106.name === void 0) {
              let err135 = { instancePath: instancePath + "/services/" + i7, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
            }
            for (let key9 in data106)
              if (!(key9 === "telecasterService" || key9 === "name" || key9 === "url" || key9 === "urlButtonIndex" || key9 === "urlLabel" || key9 === "serviceNameAscii")) {
                let err136 = { instancePath: instancePath + "/services/" + i7, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            if (data106.telecasterService !== void 0 && typeof data106.telecasterService != "string") {
              let err137 = { instancePath: instancePath + "/services/" + i7 + "/telecasterService", schemaPath: "#/properties/services/items/properties/telecasterService/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
            }
            if (data106.name !== void 0 && typeof data106.name != "string") {
              let err138 = { instancePath: instancePath + "/services/" + i7 + "/name", schemaPath: "#/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            if (data106.url !== void 0) {
              let data109 = data106.url;
              if (typeof data109 != "string" && data109 !== null) {
                let err139 = { instancePath: instancePath + "/services/" + i7 + "/url", schemaPath: "#/properties/services/items/properties/url/type", keyword: "type", params: { type: schema36.properties.services.items.properties.url.type } };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            }
            if (data106.urlButtonIndex !== void 0) {
              let data110 = data106.urlButtonIndex;
              if (!(typeof data110 == "number" && !(data110 % 1) && !isNaN(data110) && isFinite(data110)) && data110 !== null) {
                let err140 = { instancePath: instancePath + "/services/" + i7 + "/urlButtonIndex", schemaPath: "#/properties/services/items/properties/urlButtonIndex/type", keyword: "type", params: { type: schema36.properties.services.items.properties.urlButtonIndex.type } };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
            }
            if (data106.urlLabel !== void 0) {
              let data111 = data106.urlLabel;
              if (typeof data111 != "string" && data111 !== null) {
                let err141 = { instancePath: instancePath + "/services/" + i7 + "/urlLabel", schemaPath: "#/properties/services/items/properties/urlLabel/type", keyword: "type", params: { type: schema36.properties.services.items.properties.urlLabel.type } };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
            }
            if (data106.serviceNameAscii !== void 0) {
              let data112 = data106.serviceNameAscii;
              if (typeof data112 != "string" && data112 !== null) {
                let err142 = { instancePath: instancePath + "/services/" + i7 + "/serviceNameAscii", schemaPath: "#/properties/services/items/properties/serviceNameAscii/type", keyword: "type", params: { type: schema36.properties.services.items.properties.serviceNameAscii.type } };
                vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
              }
            }
          } else {
            let err143 = { instancePath: instancePath + "/services/" + i7, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
          }
        }
      }
    }
    if (data.softkeyTemplate !== void 0) {
      let data113 = data.softkeyTemplate;
      if (typeof data113 != "string" && data113 !== null) {
        let err144 = { instancePath: instancePath + "/softkeyTemplate", schemaPath: "#/properties/softkeyTemplate/type", keyword: "type", params: { type: schema36.properties.softkeyTemplate.type } };
        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
      }
    }
    if (data.defaultProfile !== void 0) {
      let data114 = data.defaultProfile;
      if (typeof data114 != "string" && data114 !== null) {
        let err145 = { instancePath: instancePath + "/defaultProfile", schemaPath: "#/properties/defaultProfile/type", keyword: "type", params: { type: schema36.properties.defaultProfile.type } };
        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
      }
    }
    if (data.enableExtensionMobility !== void 0) {
      let data115 = data.enableExtensionMobility;
      if (typeof data115 != "boolean" && data115 !== null) {
        let err146 = { instancePath: instancePath + "/enableExtensionMobility", schemaPath: "#/properties/enableExtensionMobility/type", keyword: "type", params: { type: schema36.properties.enableExtensionMobility.type } };
        vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
      }
    }
    if (data.singleButtonBarge !== void 0) {
      let data116 = data.singleButtonBarge;
      if (!(data116 === "Off" || data116 === "Barge" || data116 === "CBarge" || data116 === "Default" || data116 === null)) {
        let err147 = { instancePath: instancePath + "/singleButtonBarge", schemaPath: "#/properties/singleButtonBarge/enum", keyword: "enum", params: { allowedValues: schema36.properties.singleButtonBarge.enum } };
        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
      }
    }
    if (data.joinAcrossLines !== void 0) {
      let data117 = data.joinAcrossLines;
      if (!(data117 === "Off" || data117 === "On" || data117 === "Default" || data117 === null)) {
        let err148 = { instancePath: instancePath + "/joinAcrossLines", schemaPath: "#/properties/joinAcrossLines/enum", keyword: "enum", params: { allowedValues: schema36.properties.joinAcrossLines.enum } };
        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
      }
    }
    if (data.builtInBridgeStatus !== void 0) {
      let data118 = data.builtInBridgeStatus;
      if (!(data118 === "Off" || data118 === "On" || data118 === "Default" || data118 === null)) {
        let err149 = { instancePath: instancePath + "/builtInBridgeStatus", schemaPath: "#/properties/builtInBridgeStatus/enum", keyword: "enum", params: { allowedValues: schema36.properties.builtInBridgeStatus.enum } };
        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
      }
    }
    if (data.callInfoPrivacyStatus !== void 0) {
      let data119 = data.callInfoPrivacyStatus;
      if (!(data119 === "Off" || data119 === "On" || data119 === "Default" || data119 === null)) {
        let err150 = { instancePath: instancePath + "/callInfoPrivacyStatus", schemaPath: "#/properties/callInfoPrivacyStatus/enum", keyword: "enum", params: { allowedValues: schema36.properties.callInfoPrivacyStatus.enum } };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data.hlogStatus !== void 0) {
      let data120 = data.hlogStatus;
      if (!(data120 === "Off" || data120 === "On" || data120 === "Default" || data120 === null)) {
        let err151 = { instancePath: instancePath + "/hlogStatus", schemaPath: "#/properties/hlogStatus/enum", keyword: "enum", params: { allowedValues: schema36.properties.hlogStatus.enum } };
        vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
      }
    }
    if (data.ownerUser !== void 0) {
      let data121 = data.ownerUser;
      if (typeof data121 != "string" && data121 !== null) {
        let err152 = { instancePath: instancePath + "/ownerUser", schemaPath: "#/properties/ownerUser/type", keyword: "type", params: { type: schema36.properties.ownerUser.type } };
        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
      }
    }
    if (data.ignorePresentationIndicators !== void 0) {
      let data122 = data.ignorePresentationIndicators;
      if (typeof data122 != "boolean" && data122 !== null) {
        let err153 = { instancePath: instancePath + "/ignorePresentationIndicators", schemaPath: "#/properties/ignorePresentationIndicators/type", keyword: "type", params: { type: schema36.properties.ignorePresentationIndicators.type } };
        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
      }
    }
    if (data.packetCaptureMode !== void 0) {
      let data123 = data.packetCaptureMode;
      if (!(data123 === "None" || data123 === "Batch Processing Mode" || data123 === null)) {
        let err154 = { instancePath: instancePath + "/packetCaptureMode", schemaPath: "#/properties/packetCaptureMode/enum", keyword: "enum", params: { allowedValues: schema36.properties.packetCaptureMode.enum } };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data.packetCaptureDuration !== void 0) {
      let data124 = data.packetCaptureDuration;
      if (!(typeof data124 == "number" && !(data124 % 1) && !isNaN(data124) && isFinite(data124)) && data124 !== null) {
        let err155 = { instancePath: instancePath + "/packetCaptureDuration", schemaPath: "#/properties/packetCaptureDuration/type", keyword: "type", params: { type: schema36.properties.packetCaptureDuration.type } };
        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
      }
    }
    if (data.subscribeCallingSearchSpace !== void 0) {
      let data125 = data.subscribeCallingSearchSpace;
      if (typeof data125 != "string" && data125 !== null) {
        let err156 = { instancePath: instancePath + "/subscribeCallingSearchSpace", schemaPath: "#/properties/subscribeCallingSearchSpace/type", keyword: "type", params: { type: schema36.properties.subscribeCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
      }
    }
    if (data.rerouteCallingSearchSpace !== void 0) {
      let data126 = data.rerouteCallingSearchSpace;
      if (typeof data126 != "string" && data126 !== null) {
        let err157 = { instancePath: instancePath + "/rerouteCallingSearchSpace", schemaPath: "#/properties/rerouteCallingSearchSpace/type", keyword: "type", params: { type: schema36.properties.rerouteCallingSearchSpace.type } };
        vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
      }
    }
    if (data.allowCtiControlFlag !== void 0) {
      let data127 = data.allowCtiControlFlag;
      if (typeof data127 != "boolean" && data127 !== null) {
        let err158 = { instancePath: instancePath + "/allowCtiControlFlag", schemaPath: "#/properties/allowCtiControlFlag/type", keyword: "type", params: { type: schema36.properties.allowCtiControlFlag.type } };
        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
      }
    }
    if (data.presenceGroup !== void 0) {
      let data128 = data.presenceGroup;
      if (typeof data128 != "string" && data128 !== null) {
        let err159 = { instancePath: instancePath + "/presenceGroup", schemaPath: "#/properties/presenceGroup/type", keyword: "type", params: { type: schema36.properties.presenceGroup.type } };
        vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
      }
    }
    if (data.unattendedPort !== void 0) {
      let data129 = data.unattendedPort;
      if (typeof data129 != "boolean" && data129 !== null) {
        let err160 = { instancePath: instancePath + "/unattendedPort", schemaPath: "#/properties/unattendedPort/type", keyword: "type", params: { type: schema36.properties.unattendedPort.type } };
        vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
      }
    }
    if (data.requireDtmfReception !== void 0) {
      let data130 = data.requireDtmfReception;
      if (typeof data130 != "boolean" && data130 !== null) {
        let err161 = { instancePath: instancePath + "/requireDtmfReception", schemaPath: "#/properties/requireDtmfReception/type", keyword: "type", params: { type: schema36.properties.requireDtmfReception.type } };
        vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
      }
    }
    if (data.rfc2833Disabled !== void 0) {
      let data131 = data.rfc2833Disabled;
      if (typeof data131 != "boolean" && data131 !== null) {
        let err162 = { instancePath: instancePath + "/rfc2833Disabled", schemaPath: "#/properties/rfc2833Disabled/type", keyword: "type", params: { type: schema36.properties.rfc2833Disabled.type } };
        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
      }
    }
    if (data.certificateOperation !== void 0) {
      let data132 = data.certificateOperation;
      if (!(data132 === "No Pending Operation" || data132 === "Install/Upgrade" || data132 === "Delete" || data132 === "Troubleshoot" || data132 === null)) {
        let err163 = { instancePath: instancePath + "/certificateOperation", schemaPath: "#/properties/certificateOperation/enum", keyword: "enum", params: { allowedValues: schema36.properties.certificateOperation.enum } };
        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
      }
    }
    if (data.authenticationMode !== void 0) {
      let data133 = data.authenticationMode;
      if (!(data133 === "By Authentication String" || data133 === "By Null String" || data133 === "By Existing Certificate (precedence to LSC)" || data133 === "By Existing Certificate (precedence to MIC)" || data133 === null)) {
        let err164 = { instancePath: instancePath + "/authenticationMode", schemaPath: "#/properties/authenticationMode/enum", keyword: "enum", params: { allowedValues: schema36.properties.authenticationMode.enum } };
        vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
      }
    }
    if (data.keySize !== void 0) {
      let data134 = data.keySize;
      if (!(data134 === 512 || data134 === 1024 || data134 === 2048 || data134 === 3072 || data134 === 4096 || data134 === null)) {
        let err165 = { instancePath: instancePath + "/keySize", schemaPath: "#/properties/keySize/enum", keyword: "enum", params: { allowedValues: schema36.properties.keySize.enum } };
        vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
      }
    }
    if (data.keyOrder !== void 0) {
      let data135 = data.keyOrder;
      if (!(data135 === "RSA Only" || data135 === "EC Only" || data135 === "EC Preferred, RSA Backup" || data135 === null)) {
        let err166 = { instancePath: instancePath + "/keyOrder", schemaPath: "#/properties/keyOrder/enum", keyword: "enum", params: { allowedValues: schema36.properties.keyOrder.enum } };
        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
      }
    }
    if (data.ecKeySize !== void 0) {
      let data136 = data.ecKeySize;
      if (!(data136 === 256 || data136 === 384 || data136 === 521 || data136 === null)) {
        let err167 = { instancePath: instancePath + "/ecKeySize", schemaPath: "#/properties/ecKeySize/enum", keyword: "enum", params: { allowedValues: schema36.properties.ecKeySize.enum } };
        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
      }
    }
    if (data.authenticationString !== void 0) {
      let data137 = data.authenticationString;
      if (!(data137 && typeof data137 == "object" && !Array.isArray(data137)) && typeof data137 != "string" && data137 !== null) {
        let err168 = { instancePath: instancePath + "/authenticationString", schemaPath: "#/properties/authenticationString/type", keyword: "type", params: { type: schema36.properties.authenticationString.type } };
        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
      }
      if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
        if (data137.secret === void 0) {
          let err169 = { instancePath: instancePath + "/authenticationString", schemaPath: "#/properties/authenticationString/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
        }
        for (let key10 in data137)
          if (key10 !== "secret") {
            let err170 = { instancePath: instancePath + "/authenticationString", schemaPath: "#/properties/authenticationString/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
          }
        if (data137.secret !== void 0 && typeof data137.secret != "string") {
          let err171 = { instancePath: instancePath + "/authenticationString/secret", schemaPath: "#/properties/authenticationString/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
        }
      }
    }
    if (data.upgradeFinishTime !== void 0) {
      let data139 = data.upgradeFinishTime;
      if (typeof data139 != "string" && data139 !== null) {
        let err172 = { instancePath: instancePath + "/upgradeFinishTime", schemaPath: "#/properties/upgradeFinishTime/type", keyword: "type", params: { type: schema36.properties.upgradeFinishTime.type } };
        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
      }
    }
    if (data.deviceMobilityMode !== void 0) {
      let data140 = data.deviceMobilityMode;
      if (!(data140 === "Off" || data140 === "On" || data140 === "Default" || data140 === null)) {
        let err173 = { instancePath: instancePath + "/deviceMobilityMode", schemaPath: "#/properties/deviceMobilityMode/enum", keyword: "enum", params: { allowedValues: schema36.properties.deviceMobilityMode.enum } };
        vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
      }
    }
    if (data.remoteDevice !== void 0) {
      let data141 = data.remoteDevice;
      if (typeof data141 != "boolean" && data141 !== null) {
        let err174 = { instancePath: instancePath + "/remoteDevice", schemaPath: "#/properties/remoteDevice/type", keyword: "type", params: { type: schema36.properties.remoteDevice.type } };
        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
      }
    }
    if (data.dndOption !== void 0) {
      let data142 = data.dndOption;
      if (!(data142 === "Ringer Off" || data142 === "Call Reject" || data142 === "Use Common Phone Profile Setting" || data142 === null)) {
        let err175 = { instancePath: instancePath + "/dndOption", schemaPath: "#/properties/dndOption/enum", keyword: "enum", params: { allowedValues: schema36.properties.dndOption.enum } };
        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
      }
    }
    if (data.dndRingSetting !== void 0) {
      let data143 = data.dndRingSetting;
      if (!(data143 === "Use System Default" || data143 === "Disable" || data143 === "Flash Only" || data143 === "Ring Once" || data143 === "Ring" || data143 === "Beep Only" || data143 === null)) {
        let err176 = { instancePath: instancePath + "/dndRingSetting", schemaPath: "#/properties/dndRingSetting/enum", keyword: "enum", params: { allowedValues: schema36.properties.dndRingSetting.enum } };
        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
      }
    }
    if (data.dndStatus !== void 0) {
      let data144 = data.dndStatus;
      if (typeof data144 != "boolean" && data144 !== null) {
        let err177 = { instancePath: instancePath + "/dndStatus", schemaPath: "#/properties/dndStatus/type", keyword: "type", params: { type: schema36.properties.dndStatus.type } };
        vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
      }
    }
    if (data.isActive !== void 0) {
      let data145 = data.isActive;
      if (typeof data145 != "boolean" && data145 !== null) {
        let err178 = { instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: schema36.properties.isActive.type } };
        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
      }
    }
    if (data.mobilityUserId !== void 0) {
      let data146 = data.mobilityUserId;
      if (typeof data146 != "string" && data146 !== null) {
        let err179 = { instancePath: instancePath + "/mobilityUserId", schemaPath: "#/properties/mobilityUserId/type", keyword: "type", params: { type: schema36.properties.mobilityUserId.type } };
        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
      }
    }
    if (data.phoneSuite !== void 0) {
      let data147 = data.phoneSuite;
      if (!(data147 === "Disabled" || data147 === "Enabled" || data147 === "HTTPS Only" || data147 === "Default" || data147 === null)) {
        let err180 = { instancePath: instancePath + "/phoneSuite", schemaPath: "#/properties/phoneSuite/enum", keyword: "enum", params: { allowedValues: schema36.properties.phoneSuite.enum } };
        vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
      }
    }
    if (data.phoneServiceDisplay !== void 0) {
      let data148 = data.phoneServiceDisplay;
      if (!(data148 === "Internal" || data148 === "External URL" || data148 === "Both" || data148 === "Default" || data148 === null)) {
        let err181 = { instancePath: instancePath + "/phoneServiceDisplay", schemaPath: "#/properties/phoneServiceDisplay/enum", keyword: "enum", params: { allowedValues: schema36.properties.phoneServiceDisplay.enum } };
        vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
      }
    }
    if (data.isProtected !== void 0) {
      let data149 = data.isProtected;
      if (typeof data149 != "boolean" && data149 !== null) {
        let err182 = { instancePath: instancePath + "/isProtected", schemaPath: "#/properties/isProtected/type", keyword: "type", params: { type: schema36.properties.isProtected.type } };
        vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
      }
    }
    if (data.mtpRequired !== void 0) {
      let data150 = data.mtpRequired;
      if (typeof data150 != "boolean" && data150 !== null) {
        let err183 = { instancePath: instancePath + "/mtpRequired", schemaPath: "#/properties/mtpRequired/type", keyword: "type", params: { type: schema36.properties.mtpRequired.type } };
        vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
      }
    }
    if (data.mtpPreferedCodec !== void 0) {
      let data151 = data.mtpPreferedCodec;
      if (!(data151 === "711ulaw" || data151 === "711alaw" || data151 === "G729/G729a" || data151 === "G729b/G729ab" || data151 === null)) {
        let err184 = { instancePath: instancePath + "/mtpPreferedCodec", schemaPath: "#/properties/mtpPreferedCodec/enum", keyword: "enum", params: { allowedValues: schema36.properties.mtpPreferedCodec.enum } };
        vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
      }
    }
    if (data.dialRules !== void 0) {
      let data152 = data.dialRules;
      if (typeof data152 != "string" && data152 !== null) {
        let err185 = { instancePath: instancePath + "/dialRules", schemaPath: "#/properties/dialRules/type", keyword: "type", params: { type: schema36.properties.dialRules.type } };
        vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
      }
    }
    if (data.sshUserId !== void 0) {
      let data153 = data.sshUserId;
      if (typeof data153 != "string" && data153 !== null) {
        let err186 = { instancePath: instancePath + "/sshUserId", schemaPath: "#/properties/sshUserId/type", keyword: "type", params: { type: schema36.properties.sshUserId.type } };
        vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
      }
    }
    if (data.sshPwd !== void 0) {
      let data154 = data.sshPwd;
      if (!(data154 && typeof data154 == "object" && !Array.isArray(data154)) && typeof data154 != "string" && data154 !== null) {
        let err187 = { instancePath: instancePath + "/sshPwd", schemaPath: "#/properties/sshPwd/type", keyword: "type", params: { type: schema36.properties.sshPwd.type } };
        vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
      }
      if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
        if (data154.secret === void 0) {
          let err188 = { instancePath: instancePath + "/sshPwd", schemaPath: "#/properties/sshPwd/required", keyword: "required", params: { missingProperty: "secret" } };
          vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
        }
        for (let key11 in data154)
          if (key11 !== "secret") {
            let err189 = { instancePath: instancePath + "/sshPwd", schemaPath: "#/properties/sshPwd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
          }
        if (data154.secret !== void 0 && typeof data154.secret != "string") {
          let err190 = { instancePath: instancePath + "/sshPwd/secret", schemaPath: "#/properties/sshPwd/properties/secret/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
        }
      }
    }
    if (data.digestUser !== void 0) {
      let data156 = data.digestUser;
      if (typeof data156 != "string" && data156 !== null) {
        let err191 = { instancePath: instancePath + "/digestUser", schemaPath: "#/properties/digestUser/type", keyword: "type", params: { type: schema36.properties.digestUser.type } };
        vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
      }
    }
    if (data.outboundCallRollover !== void 0) {
      let data157 = data.outboundCallRollover;
      if (!(data157 === "No Rollover" || data157 === "Rollover Within Same DN" || data157 === "Rollover to any line" || data157 === null)) {
        let err192 = { instancePath: instancePath + "/outboundCallRollover", schemaPath: "#/properties/outboundCallRollover/enum", keyword: "enum", params: { allowedValues: schema36.properties.outboundCallRollover.enum } };
        vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
      }
    }
    if (data.hotlineDevice !== void 0) {
      let data158 = data.hotlineDevice;
      if (typeof data158 != "boolean" && data158 !== null) {
        let err193 = { instancePath: instancePath + "/hotlineDevice", schemaPath: "#/properties/hotlineDevice/type", keyword: "type", params: { type: schema36.properties.hotlineDevice.type } };
        vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
      }
    }
    if (data.secureInformationUrl !== void 0) {
      let data159 = data.secureInformationUrl;
      if (typeof data159 != "string" && data159 !== null) {
        let err194 = { instancePath: instancePath + "/secureInformationUrl", schemaPath: "#/properties/secureInformationUrl/type", keyword: "type", params: { type: schema36.properties.secureInformationUrl.type } };
        vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
      }
    }
    if (data.secureDirectoryUrl !== void 0) {
      let data160 = data.secureDirectoryUrl;
      if (typeof data160 != "string" && data160 !== null) {
        let err195 = { instancePath: instancePath + "/secureDirectoryUrl", schemaPath: "#/properties/secureDirectoryUrl/type", keyword: "type", params: { type: schema36.properties.secureDirectoryUrl.type } };
        vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
      }
    }
    if (data.secureMessageUrl !== void 0) {
      let data161 = data.secureMessageUrl;
      if (typeof data161 != "string" && data161 !== null) {
        let err196 = { instancePath: instancePath + "/secureMessageUrl", schemaPath: "#/properties/secureMessageUrl/type", keyword: "type", params: { type: schema36.properties.secureMessageUrl.type } };
        vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
      }
    }
    if (data.secureServicesUrl !== void 0) {
      let data162 = data.secureServicesUrl;
      if (typeof data162 != "string" && data162 !== null) {
        let err197 = { instancePath: instancePath + "/secureServicesUrl", schemaPath: "#/properties/secureServicesUrl/type", keyword: "type", params: { type: schema36.properties.secureServicesUrl.type } };
        vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
      }
    }
    if (data.secureAuthenticationUrl !== void 0) {
      let data163 = data.secureAuthenticationUrl;
      if (typeof data163 != "string" && data163 !== null) {
        let err198 = { instancePath: instancePath + "/secureAuthenticationUrl", schemaPath: "#/properties/secureAuthenticationUrl/type", keyword: "type", params: { type: schema36.properties.secureAuthenticationUrl.type } };
        vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
      }
    }
    if (data.secureIdleUrl !== void 0) {
      let data164 = data.secureIdleUrl;
      if (typeof data164 != "string" && data164 !== null) {
        let err199 = { instancePath: instancePath + "/secureIdleUrl", schemaPath: "#/properties/secureIdleUrl/type", keyword: "type", params: { type: schema36.properties.secureIdleUrl.type } };
        vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
      }
    }
    if (data.alwaysUsePrimeLine !== void 0) {
      let data165 = data.alwaysUsePrimeLine;
      if (!(data165 === "Off" || data165 === "On" || data165 === "Default" || data165 === null)) {
        let err200 = { instancePath: instancePath + "/alwaysUsePrimeLine", schemaPath: "#/properties/alwaysUsePrimeLine/enum", keyword: "enum", params: { allowedValues: schema36.properties.alwaysUsePrimeLine.enum } };
        vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
      }
    }
    if (data.alwaysUsePrimeLineForVoiceMessage !== void 0) {
      let data166 = data.alwaysUsePrimeLineForVoiceMessage;
      if (!(data166 === "Off" || data166 === "On" || data166 === "Default" || data166 === null)) {
        let err201 = { instancePath: instancePath + "/alwaysUsePrimeLineForVoiceMessage", schemaPath: "#/properties/alwaysUsePrimeLineForVoiceMessage/enum", keyword: "enum", params: { allowedValues: schema36.properties.alwaysUsePrimeLineForVoiceMessage.enum } };
        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
      }
    }
    if (data.featureControlPolicy !== void 0) {
      let data167 = data.featureControlPolicy;
      if (typeof data167 != "string" && data167 !== null) {
        let err202 = { instancePath: instancePath + "/featureControlPolicy", schemaPath: "#/properties/featureControlPolicy/type", keyword: "type", params: { type: schema36.properties.featureControlPolicy.type } };
        vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
      }
    }
    if (data.deviceTrustMode !== void 0) {
      let data168 = data.deviceTrustMode;
      if (!(data168 === "Not Trusted" || data168 === "Trusted" || data168 === null)) {
        let err203 = { instancePath: instancePath + "/deviceTrustMode", schemaPath: "#/properties/deviceTrustMode/enum", keyword: "enum", params: { allowedValues: schema36.properties.deviceTrustMode.enum } };
        vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
      }
    }
    if (data.earlyOfferSupportForVoiceCall !== void 0) {
      let data169 = data.earlyOfferSupportForVoiceCall;
      if (typeof data169 != "boolean" && data169 !== null) {
        let err204 = { instancePath: instancePath + "/earlyOfferSupportForVoiceCall", schemaPath: "#/properties/earlyOfferSupportForVoiceCall/type", keyword: "type", params: { type: schema36.properties.earlyOfferSupportForVoiceCall.type } };
        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
      }
    }
    if (data.requireThirdPartyRegistration !== void 0) {
      let data170 = data.requireThirdPartyRegistration;
      if (typeof data170 != "boolean" && data170 !== null) {
        let err205 = { instancePath: instancePath + "/requireThirdPartyRegistration", schemaPath: "#/properties/requireThirdPartyRegistration/type", keyword: "type", params: { type: schema36.properties.requireThirdPartyRegistration.type } };
        vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
      }
    }
    if (data.blockIncomingCallsWhenRoaming !== void 0) {
      let data171 = data.blockIncomingCallsWhenRoaming;
      if (typeof data171 != "boolean" && data171 !== null) {
        let err206 = { instancePath: instancePath + "/blockIncomingCallsWhenRoaming", schemaPath: "#/properties/blockIncomingCallsWhenRoaming/type", keyword: "type", params: { type: schema36.properties.blockIncomingCallsWhenRoaming.type } };
        vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
      }
    }
    if (data.homeNetworkId !== void 0) {
      let data172 = data.homeNetworkId;
      if (typeof data172 != "string" && data172 !== null) {
        let err207 = { instancePath: instancePath + "/homeNetworkId", schemaPath: "#/properties/homeNetworkId/type", keyword: "type", params: { type: schema36.properties.homeNetworkId.type } };
        vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
      }
    }
    if (data.allowPresentationSharingUsingBfcp !== void 0) {
      let data173 = data.allowPresentationSharingUsingBfcp;
      if (typeof data173 != "boolean" && data173 !== null) {
        let err208 = { instancePath: instancePath + "/allowPresentationSharingUsingBfcp", schemaPath: "#/properties/allowPresentationSharingUsingBfcp/type", keyword: "type", params: { type: schema36.properties.allowPresentationSharingUsingBfcp.type } };
        vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
      }
    }
    if (data.confidentialAccess !== void 0) {
      let data174 = data.confidentialAccess;
      if (!(data174 && typeof data174 == "object" && !Array.isArray(data174)) && data174 !== null) {
        let err209 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/type", keyword: "type", params: { type: schema36.properties.confidentialAccess.type } };
        vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
      }
      if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
        for (let key12 in data174)
          if (!(key12 === "confidentialAccessMode" || key12 === "confidentialAccessLevel")) {
            let err210 = { instancePath: instancePath + "/confidentialAccess", schemaPath: "#/properties/confidentialAccess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
          }
        if (data174.confidentialAccessMode !== void 0) {
          let data175 = data174.confidentialAccessMode;
          if (!(data175 === "Fixed" || data175 === "Variable" || data175 === null)) {
            let err211 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessMode", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessMode/enum", keyword: "enum", params: { allowedValues: schema36.properties.confidentialAccess.properties.confidentialAccessMode.enum } };
            vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
          }
        }
        if (data174.confidentialAccessLevel !== void 0) {
          let data176 = data174.confidentialAccessLevel;
          if (!(typeof data176 == "number" && !(data176 % 1) && !isNaN(data176) && isFinite(data176)) && data176 !== null) {
            let err212 = { instancePath: instancePath + "/confidentialAccess/confidentialAccessLevel", schemaPath: "#/properties/confidentialAccess/properties/confidentialAccessLevel/type", keyword: "type", params: { type: schema36.properties.confidentialAccess.properties.confidentialAccessLevel.type } };
            vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
          }
        }
      }
    }
    if (data.requireOffPremiseLocation !== void 0) {
      let data177 = data.requireOffPremiseLocation;
      if (typeof data177 != "boolean" && data177 !== null) {
        let err213 = { instancePath: instancePath + "/requireOffPremiseLocation", schemaPath: "#/properties/requireOffPremiseLocation/type", keyword: "type", params: { type: schema36.properties.requireOffPremiseLocation.type } };
        vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
      }
    }
    if (data.allowiXApplicableMedia !== void 0) {
      let data178 = data.allowiXApplicableMedia;
      if (typeof data178 != "boolean" && data178 !== null) {
        let err214 = { instancePath: instancePath + "/allowiXApplicableMedia", schemaPath: "#/properties/allowiXApplicableMedia/type", keyword: "type", params: { type: schema36.properties.allowiXApplicableMedia.type } };
        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
      }
    }
    if (data.cgpnIngressDN !== void 0) {
      let data179 = data.cgpnIngressDN;
      if (typeof data179 != "string" && data179 !== null) {
        let err215 = { instancePath: instancePath + "/cgpnIngressDN", schemaPath: "#/properties/cgpnIngressDN/type", keyword: "type", params: { type: schema36.properties.cgpnIngressDN.type } };
        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
      }
    }
    if (data.useDevicePoolCgpnIngressDN !== void 0) {
      let data180 = data.useDevicePoolCgpnIngressDN;
      if (typeof data180 != "boolean" && data180 !== null) {
        let err216 = { instancePath: instancePath + "/useDevicePoolCgpnIngressDN", schemaPath: "#/properties/useDevicePoolCgpnIngressDN/type", keyword: "type", params: { type: schema36.properties.useDevicePoolCgpnIngressDN.type } };
        vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data181 = data.msisdn;
      if (typeof data181 != "string" && data181 !== null) {
        let err217 = { instancePath: instancePath + "/msisdn", schemaPath: "#/properties/msisdn/type", keyword: "type", params: { type: schema36.properties.msisdn.type } };
        vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
      }
    }
    if (data.enableCallRoutingToRdWhenNoneIsActive !== void 0) {
      let data182 = data.enableCallRoutingToRdWhenNoneIsActive;
      if (typeof data182 != "boolean" && data182 !== null) {
        let err218 = { instancePath: instancePath + "/enableCallRoutingToRdWhenNoneIsActive", schemaPath: "#/properties/enableCallRoutingToRdWhenNoneIsActive/type", keyword: "type", params: { type: schema36.properties.enableCallRoutingToRdWhenNoneIsActive.type } };
        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
      }
    }
    if (data.wifiHotspotProfile !== void 0) {
      let data183 = data.wifiHotspotProfile;
      if (typeof data183 != "string" && data183 !== null) {
        let err219 = { instancePath: instancePath + "/wifiHotspotProfile", schemaPath: "#/properties/wifiHotspotProfile/type", keyword: "type", params: { type: schema36.properties.wifiHotspotProfile.type } };
        vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
      }
    }
    if (data.wirelessLanProfileGroup !== void 0) {
      let data184 = data.wirelessLanProfileGroup;
      if (typeof data184 != "string" && data184 !== null) {
        let err220 = { instancePath: instancePath + "/wirelessLanProfileGroup", schemaPath: "#/properties/wirelessLanProfileGroup/type", keyword: "type", params: { type: schema36.properties.wirelessLanProfileGroup.type } };
        vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
      }
    }
    if (data.elinGroup !== void 0) {
      let data185 = data.elinGroup;
      if (typeof data185 != "string" && data185 !== null) {
        let err221 = { instancePath: instancePath + "/elinGroup", schemaPath: "#/properties/elinGroup/type", keyword: "type", params: { type: schema36.properties.elinGroup.type } };
        vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
      }
    }
    if (data.enableActivationID !== void 0) {
      let data186 = data.enableActivationID;
      if (typeof data186 != "boolean" && data186 !== null) {
        let err222 = { instancePath: instancePath + "/enableActivationID", schemaPath: "#/properties/enableActivationID/type", keyword: "type", params: { type: schema36.properties.enableActivationID.type } };
        vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
      }
    }
    if (data.mraServiceDomain !== void 0) {
      let data187 = data.mraServiceDomain;
      if (typeof data187 != "string" && data187 !== null) {
        let err223 = { instancePath: instancePath + "/mraServiceDomain", schemaPath: "#/properties/mraServiceDomain/type", keyword: "type", params: { type: schema36.properties.mraServiceDomain.type } };
        vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
      }
    }
    if (data.allowMraMode !== void 0) {
      let data188 = data.allowMraMode;
      if (typeof data188 != "boolean" && data188 !== null) {
        let err224 = { instancePath: instancePath + "/allowMraMode", schemaPath: "#/properties/allowMraMode/type", keyword: "type", params: { type: schema36.properties.allowMraMode.type } };
        vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
      }
    }
    if (data.state !== void 0) {
      let data189 = data.state;
      if (!(data189 === "present" || data189 === "absent")) {
        let err225 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema36.properties.state.enum } };
        vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err226 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data191 = data.renamedFrom;
      if (typeof data191 == "string") {
        if (func3(data191) < 1) {
          let err227 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
        }
      } else {
        let err228 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data192 = data.mra;
      if (typeof data192 != "boolean" && data192 !== null) {
        let err229 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema36.properties.mra.type } };
        vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data193 = data.extends;
      if (typeof data193 == "string") {
        if (func3(data193) < 1) {
          let err230 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
        }
      } else {
        let err231 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
      }
    }
  } else {
    let err232 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
var validate_expresswayCs = validate68, schema37 = { type: "object", properties: { hostNameOrIP: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] }, description: { type: ["string", "null"] }, x509SubjectNames: { type: ["array", "null"], items: { type: "string" } }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["hostNameOrIP"] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hostNameOrIP === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostNameOrIP" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "hostNameOrIP" || key0 === "description" || key0 === "x509SubjectNames" || key0 === "state" || key0 === "managed" || key0 === "renamedFrom" || key0 === "mra" || key0 === "extends")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.hostNameOrIP !== void 0) {
      let data0 = data.hostNameOrIP;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/hostNameOrIP", schemaPath: "#/properties/hostNameOrIP/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      validate53(data0, { instancePath: instancePath + "/hostNameOrIP", parentData: data, parentDataProperty: "hostNameOrIP", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema37.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.x509SubjectNames !== void 0) {
      let data2 = data.x509SubjectNames;
      if (!Array.isArray(data2) && data2 !== null) {
        let err4 = { instancePath: instancePath + "/x509SubjectNames", schemaPath: "#/properties/x509SubjectNames/type", keyword: "type", params: { type: schema37.properties.x509SubjectNames.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err5 = { instancePath: instancePath + "/x509SubjectNames/" + i0, schemaPath: "#/properties/x509SubjectNames/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (!(data4 === "present" || data4 === "absent")) {
        let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema37.properties.state.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err7 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data6 = data.renamedFrom;
      if (typeof data6 == "string") {
        if (func3(data6) < 1) {
          let err8 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data7 = data.mra;
      if (typeof data7 != "boolean" && data7 !== null) {
        let err10 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema37.properties.mra.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data8 = data.extends;
      if (typeof data8 == "string") {
        if (func3(data8) < 1) {
          let err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var validate_remoteClusters = validate70, schema38 = { type: "object", properties: { clusterId: { type: "string" }, description: { type: ["string", "null"] }, fullyQualifiedName: { type: "string" }, emcc: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 }, pstnAccess: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 }, rsvpAgent: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 }, tftp: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 }, lbm: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 }, uds: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 }, state: { enum: ["present", "absent"] }, managed: { type: "boolean" }, renamedFrom: { type: "string", minLength: 1 }, mra: { type: ["boolean", "null"] }, extends: { type: "string", minLength: 1 } }, additionalProperties: !1, required: ["clusterId"], if: { not: { anyOf: [{ properties: { state: { const: "absent" } }, required: ["state"] }, { properties: { managed: { const: !1 } }, required: ["managed"] }, { properties: { renamedFrom: !0 }, required: ["renamedFrom"] }, { properties: { extends: !0 }, required: ["extends"] }] } }, then: { properties: { fullyQualifiedName: !0 }, required: ["fullyQualifiedName"] } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.state === void 0 && (missing0 = "state")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.state !== void 0 && data.state !== "absent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.managed === void 0 && (missing1 = "managed")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.managed !== void 0 && data.managed !== !1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.renamedFrom === void 0 && (missing2 = "renamedFrom")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.extends === void 0 && (missing3 = "extends")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
    }
  }
  if (valid2)
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.fullyQualifiedName === void 0) {
      let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "fullyQualifiedName" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clusterId === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clusterId" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema38.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.clusterId !== void 0 && typeof data.clusterId != "string") {
      let err12 = { instancePath: instancePath + "/clusterId", schemaPath: "#/properties/clusterId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 != "string" && data3 !== null) {
        let err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema38.properties.description.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.fullyQualifiedName !== void 0 && typeof data.fullyQualifiedName != "string") {
      let err14 = { instancePath: instancePath + "/fullyQualifiedName", schemaPath: "#/properties/fullyQualifiedName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.emcc !== void 0) {
      let data5 = data.emcc;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        let err15 = { instancePath: instancePath + "/emcc", schemaPath: "#/properties/emcc/type", keyword: "type", params: { type: schema38.properties.emcc.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5)
          if (key1 !== "enabled") {
            let err16 = { instancePath: instancePath + "/emcc", schemaPath: "#/properties/emcc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data5.enabled !== void 0) {
          let data6 = data5.enabled;
          if (typeof data6 != "boolean" && data6 !== null) {
            let err17 = { instancePath: instancePath + "/emcc/enabled", schemaPath: "#/properties/emcc/properties/enabled/type", keyword: "type", params: { type: schema38.properties.emcc.properties.enabled.type } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      }
    }
    if (data.pstnAccess !== void 0) {
      let data7 = data.pstnAccess;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        let err18 = { instancePath: instancePath + "/pstnAccess", schemaPath: "#/properties/pstnAccess/type", keyword: "type", params: { type: schema38.properties.pstnAccess.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key2 in data7)
          if (key2 !== "enabled") {
            let err19 = { instancePath: instancePath + "/pstnAccess", schemaPath: "#/properties/pstnAccess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data7.enabled !== void 0) {
          let data8 = data7.enabled;
          if (typeof data8 != "boolean" && data8 !== null) {
            let err20 = { instancePath: instancePath + "/pstnAccess/enabled", schemaPath: "#/properties/pstnAccess/properties/enabled/type", keyword: "type", params: { type: schema38.properties.pstnAccess.properties.enabled.type } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      }
    }
    if (data.rsvpAgent !== void 0) {
      let data9 = data.rsvpAgent;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        let err21 = { instancePath: instancePath + "/rsvpAgent", schemaPath: "#/properties/rsvpAgent/type", keyword: "type", params: { type: schema38.properties.rsvpAgent.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          if (key3 !== "enabled") {
            let err22 = { instancePath: instancePath + "/rsvpAgent", schemaPath: "#/properties/rsvpAgent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data9.enabled !== void 0) {
          let data10 = data9.enabled;
          if (typeof data10 != "boolean" && data10 !== null) {
            let err23 = { instancePath: instancePath + "/rsvpAgent/enabled", schemaPath: "#/properties/rsvpAgent/properties/enabled/type", keyword: "type", params: { type: schema38.properties.rsvpAgent.properties.enabled.type } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      }
    }
    if (data.tftp !== void 0) {
      let data11 = data.tftp;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        let err24 = { instancePath: instancePath + "/tftp", schemaPath: "#/properties/tftp/type", keyword: "type", params: { type: schema38.properties.tftp.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key4 in data11)
          if (key4 !== "enabled") {
            let err25 = { instancePath: instancePath + "/tftp", schemaPath: "#/properties/tftp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data11.enabled !== void 0) {
          let data12 = data11.enabled;
          if (typeof data12 != "boolean" && data12 !== null) {
            let err26 = { instancePath: instancePath + "/tftp/enabled", schemaPath: "#/properties/tftp/properties/enabled/type", keyword: "type", params: { type: schema38.properties.tftp.properties.enabled.type } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      }
    }
    if (data.lbm !== void 0) {
      let data13 = data.lbm;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
        let err27 = { instancePath: instancePath + "/lbm", schemaPath: "#/properties/lbm/type", keyword: "type", params: { type: schema38.properties.lbm.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key5 in data13)
          if (key5 !== "enabled") {
            let err28 = { instancePath: instancePath + "/lbm", schemaPath: "#/properties/lbm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        if (data13.enabled !== void 0) {
          let data14 = data13.enabled;
          if (typeof data14 != "boolean" && data14 !== null) {
            let err29 = { instancePath: instancePath + "/lbm/enabled", schemaPath: "#/properties/lbm/properties/enabled/type", keyword: "type", params: { type: schema38.properties.lbm.properties.enabled.type } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      }
    }
    if (data.uds !== void 0) {
      let data15 = data.uds;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        let err30 = { instancePath: instancePath + "/uds", schemaPath: "#/properties/uds/type", keyword: "type", params: { type: schema38.properties.uds.type } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (let key6 in data15)
          if (key6 !== "enabled") {
            let err31 = { instancePath: instancePath + "/uds", schemaPath: "#/properties/uds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        if (data15.enabled !== void 0) {
          let data16 = data15.enabled;
          if (typeof data16 != "boolean" && data16 !== null) {
            let err32 = { instancePath: instancePath + "/uds/enabled", schemaPath: "#/properties/uds/properties/enabled/type", keyword: "type", params: { type: schema38.properties.uds.properties.enabled.type } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data17 = data.state;
      if (!(data17 === "present" || data17 === "absent")) {
        let err33 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema38.properties.state.enum } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err34 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.renamedFrom !== void 0) {
      let data19 = data.renamedFrom;
      if (typeof data19 == "string") {
        if (func3(data19) < 1) {
          let err35 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.mra !== void 0) {
      let data20 = data.mra;
      if (typeof data20 != "boolean" && data20 !== null) {
        let err37 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema38.properties.mra.type } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data21 = data.extends;
      if (typeof data21 == "string") {
        if (func3(data21) < 1) {
          let err38 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
var validate_cluster = validate71, schema39 = { type: ["object", "string"], properties: { name: { type: "string" }, publisher: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-hostPort" }] }, version: { enum: ["11.0", "11.5", "12.0", "12.5", "14.0", "15.0", null] }, supportEnds: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] }, enterpriseDomains: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-domain" }] } }, securityMode: { enum: ["nonSecure", "mixed", null] }, sipOAuth: { type: ["boolean", "null"] }, oauthRefreshLogin: { type: ["boolean", "null"] }, pushNotifications: { type: ["boolean", "null"] }, callRoutingDomain: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-domain" }] }, chatNodeAliases: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } }, deviceMobilityInfos: { type: ["array", "null"], items: { type: "object", properties: { name: { type: ["string", "null"] }, subnet: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-ipv4" }] }, mask: { type: ["integer", "null"], minimum: 0, maximum: 32 }, devicePools: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 } }, production: { type: ["boolean", "null"] }, readOnly: { type: ["boolean", "null"] }, services: { type: ["object", "null"], properties: { axl: { type: ["boolean", "null"] } }, additionalProperties: !1 }, nodes: { type: ["array", "null"], items: { type: "object", properties: { name: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] }, role: { enum: ["publisher", "subscriber", "imPresence", "unityConnection"] }, address: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-address" }] }, services: { type: ["object", "null"], properties: { axl: { type: ["boolean", "null"] } }, additionalProperties: !1 }, oauthRefreshLogin: { type: ["boolean", "null"] } }, required: ["name", "role"], additionalProperties: !1 } } }, required: ["name"], additionalProperties: !1 };
var pattern4 = new RegExp("^(?:(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))|(?:(?![0-9.]+:)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\]):[0-9]{1,5}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\])$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern4.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))|(?:(?![0-9.]+:)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\]):[0-9]{1,5}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\])$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
var pattern5 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern5.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern6.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
var pattern7 = new RegExp("^(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern7.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema39.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.publisher !== void 0) {
      let data1 = data.publisher;
      if (typeof data1 != "string" && data1 !== null) {
        let err4 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: schema39.properties.publisher.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      validate72(data1, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(data2 === "11.0" || data2 === "11.5" || data2 === "12.0" || data2 === "12.5" || data2 === "14.0" || data2 === "15.0" || data2 === null)) {
        let err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema39.properties.version.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.supportEnds !== void 0) {
      let data3 = data.supportEnds;
      if (typeof data3 != "string" && data3 !== null) {
        let err6 = { instancePath: instancePath + "/supportEnds", schemaPath: "#/properties/supportEnds/type", keyword: "type", params: { type: schema39.properties.supportEnds.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      validate74(data3, { instancePath: instancePath + "/supportEnds", parentData: data, parentDataProperty: "supportEnds", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
    }
    if (data.enterpriseDomains !== void 0) {
      let data4 = data.enterpriseDomains;
      if (!Array.isArray(data4) && data4 !== null) {
        let err7 = { instancePath: instancePath + "/enterpriseDomains", schemaPath: "#/properties/enterpriseDomains/type", keyword: "type", params: { type: schema39.properties.enterpriseDomains.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string") {
            let err8 = { instancePath: instancePath + "/enterpriseDomains/" + i0, schemaPath: "#/properties/enterpriseDomains/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          validate76(data5, { instancePath: instancePath + "/enterpriseDomains/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        }
      }
    }
    if (data.securityMode !== void 0) {
      let data6 = data.securityMode;
      if (!(data6 === "nonSecure" || data6 === "mixed" || data6 === null)) {
        let err9 = { instancePath: instancePath + "/securityMode", schemaPath: "#/properties/securityMode/enum", keyword: "enum", params: { allowedValues: schema39.properties.securityMode.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.sipOAuth !== void 0) {
      let data7 = data.sipOAuth;
      if (typeof data7 != "boolean" && data7 !== null) {
        let err10 = { instancePath: instancePath + "/sipOAuth", schemaPath: "#/properties/sipOAuth/type", keyword: "type", params: { type: schema39.properties.sipOAuth.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.oauthRefreshLogin !== void 0) {
      let data8 = data.oauthRefreshLogin;
      if (typeof data8 != "boolean" && data8 !== null) {
        let err11 = { instancePath: instancePath + "/oauthRefreshLogin", schemaPath: "#/properties/oauthRefreshLogin/type", keyword: "type", params: { type: schema39.properties.oauthRefreshLogin.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.pushNotifications !== void 0) {
      let data9 = data.pushNotifications;
      if (typeof data9 != "boolean" && data9 !== null) {
        let err12 = { instancePath: instancePath + "/pushNotifications", schemaPath: "#/properties/pushNotifications/type", keyword: "type", params: { type: schema39.properties.pushNotifications.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.callRoutingDomain !== void 0) {
      let data10 = data.callRoutingDomain;
      if (typeof data10 != "string" && data10 !== null) {
        let err13 = { instancePath: instancePath + "/callRoutingDomain", schemaPath: "#/properties/callRoutingDomain/type", keyword: "type", params: { type: schema39.properties.callRoutingDomain.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      validate76(data10, { instancePath: instancePath + "/callRoutingDomain", parentData: data, parentDataProperty: "callRoutingDomain", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
    }
    if (data.chatNodeAliases !== void 0) {
      let data11 = data.chatNodeAliases;
      if (!Array.isArray(data11) && data11 !== null) {
        let err14 = { instancePath: instancePath + "/chatNodeAliases", schemaPath: "#/properties/chatNodeAliases/type", keyword: "type", params: { type: schema39.properties.chatNodeAliases.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 != "string") {
            let err15 = { instancePath: instancePath + "/chatNodeAliases/" + i1, schemaPath: "#/properties/chatNodeAliases/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          validate53(data12, { instancePath: instancePath + "/chatNodeAliases/" + i1, parentData: data11, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
        }
      }
    }
    if (data.deviceMobilityInfos !== void 0) {
      let data13 = data.deviceMobilityInfos;
      if (!Array.isArray(data13) && data13 !== null) {
        let err16 = { instancePath: instancePath + "/deviceMobilityInfos", schemaPath: "#/properties/deviceMobilityInfos/type", keyword: "type", params: { type: schema39.properties.deviceMobilityInfos.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (let key1 in data14)
              if (!(key1 === "name" || key1 === "subnet" || key1 === "mask" || key1 === "devicePools")) {
                let err17 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2, schemaPath: "#/properties/deviceMobilityInfos/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data14.name !== void 0) {
              let data15 = data14.name;
              if (typeof data15 != "string" && data15 !== null) {
                let err18 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/name", schemaPath: "#/properties/deviceMobilityInfos/items/properties/name/type", keyword: "type", params: { type: schema39.properties.deviceMobilityInfos.items.properties.name.type } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data14.subnet !== void 0) {
              let data16 = data14.subnet;
              if (typeof data16 != "string" && data16 !== null) {
                let err19 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/subnet", schemaPath: "#/properties/deviceMobilityInfos/items/properties/subnet/type", keyword: "type", params: { type: schema39.properties.deviceMobilityInfos.items.properties.subnet.type } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              validate80(data16, { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/subnet", parentData: data14, parentDataProperty: "subnet", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
            }
            if (data14.mask !== void 0) {
              let data17 = data14.mask;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
                let err20 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/mask", schemaPath: "#/properties/deviceMobilityInfos/items/properties/mask/type", keyword: "type", params: { type: schema39.properties.deviceMobilityInfos.items.properties.mask.type } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 32 || isNaN(data17)) {
                  let err21 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/mask", schemaPath: "#/properties/deviceMobilityInfos/items/properties/mask/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  let err22 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/mask", schemaPath: "#/properties/deviceMobilityInfos/items/properties/mask/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              }
            }
            if (data14.devicePools !== void 0) {
              let data18 = data14.devicePools;
              if (!Array.isArray(data18) && data18 !== null) {
                let err23 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/devicePools", schemaPath: "#/properties/deviceMobilityInfos/items/properties/devicePools/type", keyword: "type", params: { type: schema39.properties.deviceMobilityInfos.items.properties.devicePools.type } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (Array.isArray(data18)) {
                let len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data18[i3] != "string") {
                    let err24 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2 + "/devicePools/" + i3, schemaPath: "#/properties/deviceMobilityInfos/items/properties/devicePools/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/deviceMobilityInfos/" + i2, schemaPath: "#/properties/deviceMobilityInfos/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      }
    }
    if (data.production !== void 0) {
      let data20 = data.production;
      if (typeof data20 != "boolean" && data20 !== null) {
        let err26 = { instancePath: instancePath + "/production", schemaPath: "#/properties/production/type", keyword: "type", params: { type: schema39.properties.production.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.readOnly !== void 0) {
      let data21 = data.readOnly;
      if (typeof data21 != "boolean" && data21 !== null) {
        let err27 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: schema39.properties.readOnly.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.services !== void 0) {
      let data22 = data.services;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
        let err28 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: schema39.properties.services.type } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key2 in data22)
          if (key2 !== "axl") {
            let err29 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data22.axl !== void 0) {
          let data23 = data22.axl;
          if (typeof data23 != "boolean" && data23 !== null) {
            let err30 = { instancePath: instancePath + "/services/axl", schemaPath: "#/properties/services/properties/axl/type", keyword: "type", params: { type: schema39.properties.services.properties.axl.type } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      }
    }
    if (data.nodes !== void 0) {
      let data24 = data.nodes;
      if (!Array.isArray(data24) && data24 !== null) {
        let err31 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: schema39.properties.nodes.type } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (Array.isArray(data24)) {
        let len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data25 = data24[i4];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.name === void 0) {
              let err32 = { instancePath: instancePath + "/nodes/" + i4, schemaPath: "#/properties/nodes/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data25.role === void 0) {
              let err33 = { instancePath: instancePath + "/nodes/" + i4, schemaPath: "#/properties/nodes/items/required", keyword: "required", params: { missingProperty: "role" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            for (let key3 in data25)
              if (!(key3 === "name" || key3 === "role" || key3 === "address" || key3 === "services" || key3 === "oauthRefreshLogin")) {
                let err34 = { instancePath: instancePath + "/nodes/" + i4, schemaPath: "#/properties/nodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            if (data25.name !== void 0) {
              let data26 = data25.name;
              if (typeof data26 != "string") {
                let err35 = { instancePath: instancePath + "/nodes/" + i4 + "/name", schemaPath: "#/properties/nodes/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              validate53(data26, { instancePath: instancePath + "/nodes/" + i4 + "/name", parentData: data25, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            }
            if (data25.role !== void 0) {
              let data27 = data25.role;
              if (!(data27 === "publisher" || data27 === "subscriber" || data27 === "imPresence" || data27 === "unityConnection")) {
                let err36 = { instancePath: instancePath + "/nodes/" + i4 + "/role", schemaPath: "#/properties/nodes/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema39.properties.nodes.items.properties.role.enum } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data25.address !== void 0) {
              let data28 = data25.address;
              if (typeof data28 != "string" && data28 !== null) {
                let err37 = { instancePath: instancePath + "/nodes/" + i4 + "/address", schemaPath: "#/properties/nodes/items/properties/address/type", keyword: "type", params: { type: schema39.properties.nodes.items.properties.address.type } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
              validate23(data28, { instancePath: instancePath + "/nodes/" + i4 + "/address", parentData: data25, parentDataProperty: "address", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            }
            if (data25.services !== void 0) {
              let data29 = data25.services;
              if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
                let err38 = { instancePath: instancePath + "/nodes/" + i4 + "/services", schemaPath: "#/properties/nodes/items/properties/services/type", keyword: "type", params: { type: schema39.properties.nodes.items.properties.services.type } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (let key4 in data29)
                  if (key4 !== "axl") {
                    let err39 = { instancePath: instancePath + "/nodes/" + i4 + "/services", schemaPath: "#/properties/nodes/items/properties/services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                if (data29.axl !== void 0) {
                  let data30 = data29.axl;
                  if (typeof data30 != "boolean" && data30 !== null) {
                    let err40 = { instancePath: instancePath + "/nodes/" + i4 + "/services/axl", schemaPath: "#/properties/nodes/items/properties/services/properties/axl/type", keyword: "type", params: { type: schema39.properties.nodes.items.properties.services.properties.axl.type } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
              }
            }
            if (data25.oauthRefreshLogin !== void 0) {
              let data31 = data25.oauthRefreshLogin;
              if (typeof data31 != "boolean" && data31 !== null) {
                let err41 = { instancePath: instancePath + "/nodes/" + i4 + "/oauthRefreshLogin", schemaPath: "#/properties/nodes/items/properties/oauthRefreshLogin/type", keyword: "type", params: { type: schema39.properties.nodes.items.properties.oauthRefreshLogin.type } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            let err42 = { instancePath: instancePath + "/nodes/" + i4, schemaPath: "#/properties/nodes/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      }
    }
  }
  return validate71.errors = vErrors, errors === 0;
}
var validate_ntp = validate84, schema44 = { type: ["object", "null"], properties: { servers: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } } }, additionalProperties: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "servers") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.servers !== void 0) {
      let data0 = data.servers;
      if (!Array.isArray(data0) && data0 !== null) {
        let err2 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: schema44.properties.servers.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            let err3 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          validate53(data1, { instancePath: instancePath + "/servers/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
        }
      }
    }
  }
  return validate84.errors = vErrors, errors === 0;
}
var validate_dns = validate86, schema45 = { type: ["object", "null"], properties: { internal: { type: ["array", "null"], items: { type: "object", properties: { name: { type: "string", allOf: [{ $ref: "#/definitions/form-recordName" }] }, type: { enum: ["SRV", "A", "AAAA", "PTR", "CNAME"] }, target: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-recordTarget" }] }, address: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-address" }] }, port: { type: ["integer", "null"], minimum: 0, maximum: 65535 }, priority: { type: ["integer", "null"], minimum: 0, maximum: 65535 }, weight: { type: ["integer", "null"], minimum: 0, maximum: 65535 } }, required: ["name", "type"], additionalProperties: !1 } }, public: { type: ["array", "null"], items: { type: "object", properties: { name: { type: "string", allOf: [{ $ref: "#/definitions/form-recordName" }] }, type: { enum: ["SRV", "A", "AAAA", "PTR", "CNAME"] }, target: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-recordTarget" }] }, address: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-address" }] }, port: { type: ["integer", "null"], minimum: 0, maximum: 65535 }, priority: { type: ["integer", "null"], minimum: 0, maximum: 65535 }, weight: { type: ["integer", "null"], minimum: 0, maximum: 65535 } }, required: ["name", "type"], additionalProperties: !1 } } }, additionalProperties: !1 };
var pattern8 = new RegExp("^(?:\\*\\.)?[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern8.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\*\\.)?[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
var pattern9 = new RegExp("^(?:(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))|\\.)$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern9.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))|\\.)$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "internal" || key0 === "public")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.internal !== void 0) {
      let data0 = data.internal;
      if (!Array.isArray(data0) && data0 !== null) {
        let err2 = { instancePath: instancePath + "/internal", schemaPath: "#/properties/internal/type", keyword: "type", params: { type: schema45.properties.internal.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              let err3 = { instancePath: instancePath + "/internal/" + i0, schemaPath: "#/properties/internal/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.type === void 0) {
              let err4 = { instancePath: instancePath + "/internal/" + i0, schemaPath: "#/properties/internal/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key1 in data1)
              if (!(key1 === "name" || key1 === "type" || key1 === "target" || key1 === "address" || key1 === "port" || key1 === "priority" || key1 === "weight")) {
                let err5 = { instancePath: instancePath + "/internal/" + i0, schemaPath: "#/properties/internal/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data1.name !== void 0) {
              let data2 = data1.name;
              if (typeof data2 != "string") {
                let err6 = { instancePath: instancePath + "/internal/" + i0 + "/name", schemaPath: "#/properties/internal/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              validate87(data2, { instancePath: instancePath + "/internal/" + i0 + "/name", parentData: data1, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
            }
            if (data1.type !== void 0) {
              let data3 = data1.type;
              if (!(data3 === "SRV" || data3 === "A" || data3 === "AAAA" || data3 === "PTR" || data3 === "CNAME")) {
                let err7 = { instancePath: instancePath + "/internal/" + i0 + "/type", schemaPath: "#/properties/internal/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.internal.items.properties.type.enum } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data1.target !== void 0) {
              let data4 = data1.target;
              if (typeof data4 != "string" && data4 !== null) {
                let err8 = { instancePath: instancePath + "/internal/" + i0 + "/target", schemaPath: "#/properties/internal/items/properties/target/type", keyword: "type", params: { type: schema45.properties.internal.items.properties.target.type } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              validate89(data4, { instancePath: instancePath + "/internal/" + i0 + "/target", parentData: data1, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
            }
            if (data1.address !== void 0) {
              let data5 = data1.address;
              if (typeof data5 != "string" && data5 !== null) {
                let err9 = { instancePath: instancePath + "/internal/" + i0 + "/address", schemaPath: "#/properties/internal/items/properties/address/type", keyword: "type", params: { type: schema45.properties.internal.items.properties.address.type } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              validate23(data5, { instancePath: instancePath + "/internal/" + i0 + "/address", parentData: data1, parentDataProperty: "address", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            }
            if (data1.port !== void 0) {
              let data6 = data1.port;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
                let err10 = { instancePath: instancePath + "/internal/" + i0 + "/port", schemaPath: "#/properties/internal/items/properties/port/type", keyword: "type", params: { type: schema45.properties.internal.items.properties.port.type } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 65535 || isNaN(data6)) {
                  let err11 = { instancePath: instancePath + "/internal/" + i0 + "/port", schemaPath: "#/properties/internal/items/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  let err12 = { instancePath: instancePath + "/internal/" + i0 + "/port", schemaPath: "#/properties/internal/items/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              }
            }
            if (data1.priority !== void 0) {
              let data7 = data1.priority;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
                let err13 = { instancePath: instancePath + "/internal/" + i0 + "/priority", schemaPath: "#/properties/internal/items/properties/priority/type", keyword: "type", params: { type: schema45.properties.internal.items.properties.priority.type } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 65535 || isNaN(data7)) {
                  let err14 = { instancePath: instancePath + "/internal/" + i0 + "/priority", schemaPath: "#/properties/internal/items/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  let err15 = { instancePath: instancePath + "/internal/" + i0 + "/priority", schemaPath: "#/properties/internal/items/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
            }
            if (data1.weight !== void 0) {
              let data8 = data1.weight;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
                let err16 = { instancePath: instancePath + "/internal/" + i0 + "/weight", schemaPath: "#/properties/internal/items/properties/weight/type", keyword: "type", params: { type: schema45.properties.internal.items.properties.weight.type } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 65535 || isNaN(data8)) {
                  let err17 = { instancePath: instancePath + "/internal/" + i0 + "/weight", schemaPath: "#/properties/internal/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                  let err18 = { instancePath: instancePath + "/internal/" + i0 + "/weight", schemaPath: "#/properties/internal/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/internal/" + i0, schemaPath: "#/properties/internal/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      }
    }
    if (data.public !== void 0) {
      let data9 = data.public;
      if (!Array.isArray(data9) && data9 !== null) {
        let err20 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: schema45.properties.public.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.name === void 0) {
              let err21 = { instancePath: instancePath + "/public/" + i1, schemaPath: "#/properties/public/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data10.type === void 0) {
              let err22 = { instancePath: instancePath + "/public/" + i1, schemaPath: "#/properties/public/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            for (let key2 in data10)
              if (!(key2 === "name" || key2 === "type" || key2 === "target" || key2 === "address" || key2 === "port" || key2 === "priority" || key2 === "weight")) {
                let err23 = { instancePath: instancePath + "/public/" + i1, schemaPath: "#/properties/public/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            if (data10.name !== void 0) {
              let data11 = data10.name;
              if (typeof data11 != "string") {
                let err24 = { instancePath: instancePath + "/public/" + i1 + "/name", schemaPath: "#/properties/public/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              validate87(data11, { instancePath: instancePath + "/public/" + i1 + "/name", parentData: data10, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
            }
            if (data10.type !== void 0) {
              let data12 = data10.type;
              if (!(data12 === "SRV" || data12 === "A" || data12 === "AAAA" || data12 === "PTR" || data12 === "CNAME")) {
                let err25 = { instancePath: instancePath + "/public/" + i1 + "/type", schemaPath: "#/properties/public/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.public.items.properties.type.enum } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data10.target !== void 0) {
              let data13 = data10.target;
              if (typeof data13 != "string" && data13 !== null) {
                let err26 = { instancePath: instancePath + "/public/" + i1 + "/target", schemaPath: "#/properties/public/items/properties/target/type", keyword: "type", params: { type: schema45.properties.public.items.properties.target.type } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              validate89(data13, { instancePath: instancePath + "/public/" + i1 + "/target", parentData: data10, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
            }
            if (data10.address !== void 0) {
              let data14 = data10.address;
              if (typeof data14 != "string" && data14 !== null) {
                let err27 = { instancePath: instancePath + "/public/" + i1 + "/address", schemaPath: "#/properties/public/items/properties/address/type", keyword: "type", params: { type: schema45.properties.public.items.properties.address.type } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              validate23(data14, { instancePath: instancePath + "/public/" + i1 + "/address", parentData: data10, parentDataProperty: "address", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            }
            if (data10.port !== void 0) {
              let data15 = data10.port;
              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && data15 !== null) {
                let err28 = { instancePath: instancePath + "/public/" + i1 + "/port", schemaPath: "#/properties/public/items/properties/port/type", keyword: "type", params: { type: schema45.properties.public.items.properties.port.type } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 65535 || isNaN(data15)) {
                  let err29 = { instancePath: instancePath + "/public/" + i1 + "/port", schemaPath: "#/properties/public/items/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data15 < 0 || isNaN(data15)) {
                  let err30 = { instancePath: instancePath + "/public/" + i1 + "/port", schemaPath: "#/properties/public/items/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              }
            }
            if (data10.priority !== void 0) {
              let data16 = data10.priority;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
                let err31 = { instancePath: instancePath + "/public/" + i1 + "/priority", schemaPath: "#/properties/public/items/properties/priority/type", keyword: "type", params: { type: schema45.properties.public.items.properties.priority.type } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 65535 || isNaN(data16)) {
                  let err32 = { instancePath: instancePath + "/public/" + i1 + "/priority", schemaPath: "#/properties/public/items/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                  let err33 = { instancePath: instancePath + "/public/" + i1 + "/priority", schemaPath: "#/properties/public/items/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              }
            }
            if (data10.weight !== void 0) {
              let data17 = data10.weight;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
                let err34 = { instancePath: instancePath + "/public/" + i1 + "/weight", schemaPath: "#/properties/public/items/properties/weight/type", keyword: "type", params: { type: schema45.properties.public.items.properties.weight.type } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 65535 || isNaN(data17)) {
                  let err35 = { instancePath: instancePath + "/public/" + i1 + "/weight", schemaPath: "#/properties/public/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  let err36 = { instancePath: instancePath + "/public/" + i1 + "/weight", schemaPath: "#/properties/public/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/public/" + i1, schemaPath: "#/properties/public/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      }
    }
  }
  return validate86.errors = vErrors, errors === 0;
}
var validate_certificates = validate95, schema48 = { type: ["object", "null"], properties: { cucm: { type: ["object", "null"], properties: { tomcat: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, callManager: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } }, callManagerTrust: { type: ["array", "null"], items: { type: "string" } }, phoneEdgeTrust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, imPresence: { type: ["object", "null"], properties: { tomcat: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, cupXmpp: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } }, cupXmppTrust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, unityConnection: { type: ["object", "null"], properties: { tomcat: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, expresswayC: { type: ["object", "null"], properties: { server: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, client: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, expresswayE: { type: ["object", "null"], properties: { server: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, client: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, authorities: { type: ["array", "null"], items: { type: "object", properties: { name: { type: "string" }, issuer: { type: ["string", "null"] } }, required: ["name"], additionalProperties: !1 } } }, additionalProperties: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cucm" || key0 === "imPresence" || key0 === "unityConnection" || key0 === "expresswayC" || key0 === "expresswayE" || key0 === "authorities")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.cucm !== void 0) {
      let data0 = data.cucm;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        let err2 = { instancePath: instancePath + "/cucm", schemaPath: "#/properties/cucm/type", keyword: "type", params: { type: schema48.properties.cucm.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!(key1 === "tomcat" || key1 === "callManager" || key1 === "trust" || key1 === "callManagerTrust" || key1 === "phoneEdgeTrust")) {
            let err3 = { instancePath: instancePath + "/cucm", schemaPath: "#/properties/cucm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.tomcat !== void 0) {
          let data1 = data0.tomcat;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            let err4 = { instancePath: instancePath + "/cucm/tomcat", schemaPath: "#/properties/cucm/properties/tomcat/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.type } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (let key2 in data1)
              if (!(key2 === "issuer" || key2 === "selfSigned" || key2 === "publicCa" || key2 === "commonName" || key2 === "san" || key2 === "eku" || key2 === "validUntil")) {
                let err5 = { instancePath: instancePath + "/cucm/tomcat", schemaPath: "#/properties/cucm/properties/tomcat/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data1.issuer !== void 0) {
              let data2 = data1.issuer;
              if (typeof data2 != "string" && data2 !== null) {
                let err6 = { instancePath: instancePath + "/cucm/tomcat/issuer", schemaPath: "#/properties/cucm/properties/tomcat/properties/issuer/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.issuer.type } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data1.selfSigned !== void 0) {
              let data3 = data1.selfSigned;
              if (typeof data3 != "boolean" && data3 !== null) {
                let err7 = { instancePath: instancePath + "/cucm/tomcat/selfSigned", schemaPath: "#/properties/cucm/properties/tomcat/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data1.publicCa !== void 0) {
              let data4 = data1.publicCa;
              if (typeof data4 != "boolean" && data4 !== null) {
                let err8 = { instancePath: instancePath + "/cucm/tomcat/publicCa", schemaPath: "#/properties/cucm/properties/tomcat/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.publicCa.type } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data1.commonName !== void 0) {
              let data5 = data1.commonName;
              if (typeof data5 != "string" && data5 !== null) {
                let err9 = { instancePath: instancePath + "/cucm/tomcat/commonName", schemaPath: "#/properties/cucm/properties/tomcat/properties/commonName/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.commonName.type } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.san !== void 0) {
              let data6 = data1.san;
              if (!Array.isArray(data6) && data6 !== null) {
                let err10 = { instancePath: instancePath + "/cucm/tomcat/san", schemaPath: "#/properties/cucm/properties/tomcat/properties/san/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.san.type } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (Array.isArray(data6)) {
                let len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data6[i0] != "string") {
                    let err11 = { instancePath: instancePath + "/cucm/tomcat/san/" + i0, schemaPath: "#/properties/cucm/properties/tomcat/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              }
            }
            if (data1.eku !== void 0) {
              let data8 = data1.eku;
              if (!Array.isArray(data8) && data8 !== null) {
                let err12 = { instancePath: instancePath + "/cucm/tomcat/eku", schemaPath: "#/properties/cucm/properties/tomcat/properties/eku/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.eku.type } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (Array.isArray(data8)) {
                let len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (!(data9 === "serverAuth" || data9 === "clientAuth")) {
                    let err13 = { instancePath: instancePath + "/cucm/tomcat/eku/" + i1, schemaPath: "#/properties/cucm/properties/tomcat/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.cucm.properties.tomcat.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
              }
            }
            if (data1.validUntil !== void 0) {
              let data10 = data1.validUntil;
              if (typeof data10 != "string" && data10 !== null) {
                let err14 = { instancePath: instancePath + "/cucm/tomcat/validUntil", schemaPath: "#/properties/cucm/properties/tomcat/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.cucm.properties.tomcat.properties.validUntil.type } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              validate74(data10, { instancePath: instancePath + "/cucm/tomcat/validUntil", parentData: data1, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.callManager !== void 0) {
          let data11 = data0.callManager;
          if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
            let err15 = { instancePath: instancePath + "/cucm/callManager", schemaPath: "#/properties/cucm/properties/callManager/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.type } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (let key3 in data11)
              if (!(key3 === "issuer" || key3 === "selfSigned" || key3 === "publicCa" || key3 === "commonName" || key3 === "san" || key3 === "eku" || key3 === "validUntil")) {
                let err16 = { instancePath: instancePath + "/cucm/callManager", schemaPath: "#/properties/cucm/properties/callManager/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            if (data11.issuer !== void 0) {
              let data12 = data11.issuer;
              if (typeof data12 != "string" && data12 !== null) {
                let err17 = { instancePath: instancePath + "/cucm/callManager/issuer", schemaPath: "#/properties/cucm/properties/callManager/properties/issuer/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.issuer.type } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data11.selfSigned !== void 0) {
              let data13 = data11.selfSigned;
              if (typeof data13 != "boolean" && data13 !== null) {
                let err18 = { instancePath: instancePath + "/cucm/callManager/selfSigned", schemaPath: "#/properties/cucm/properties/callManager/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data11.publicCa !== void 0) {
              let data14 = data11.publicCa;
              if (typeof data14 != "boolean" && data14 !== null) {
                let err19 = { instancePath: instancePath + "/cucm/callManager/publicCa", schemaPath: "#/properties/cucm/properties/callManager/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.publicCa.type } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data11.commonName !== void 0) {
              let data15 = data11.commonName;
              if (typeof data15 != "string" && data15 !== null) {
                let err20 = { instancePath: instancePath + "/cucm/callManager/commonName", schemaPath: "#/properties/cucm/properties/callManager/properties/commonName/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.commonName.type } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data11.san !== void 0) {
              let data16 = data11.san;
              if (!Array.isArray(data16) && data16 !== null) {
                let err21 = { instancePath: instancePath + "/cucm/callManager/san", schemaPath: "#/properties/cucm/properties/callManager/properties/san/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.san.type } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (Array.isArray(data16)) {
                let len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data16[i2] != "string") {
                    let err22 = { instancePath: instancePath + "/cucm/callManager/san/" + i2, schemaPath: "#/properties/cucm/properties/callManager/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
              }
            }
            if (data11.eku !== void 0) {
              let data18 = data11.eku;
              if (!Array.isArray(data18) && data18 !== null) {
                let err23 = { instancePath: instancePath + "/cucm/callManager/eku", schemaPath: "#/properties/cucm/properties/callManager/properties/eku/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.eku.type } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (Array.isArray(data18)) {
                let len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data19 = data18[i3];
                  if (!(data19 === "serverAuth" || data19 === "clientAuth")) {
                    let err24 = { instancePath: instancePath + "/cucm/callManager/eku/" + i3, schemaPath: "#/properties/cucm/properties/callManager/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.cucm.properties.callManager.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              }
            }
            if (data11.validUntil !== void 0) {
              let data20 = data11.validUntil;
              if (typeof data20 != "string" && data20 !== null) {
                let err25 = { instancePath: instancePath + "/cucm/callManager/validUntil", schemaPath: "#/properties/cucm/properties/callManager/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManager.properties.validUntil.type } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              validate74(data20, { instancePath: instancePath + "/cucm/callManager/validUntil", parentData: data11, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.trust !== void 0) {
          let data21 = data0.trust;
          if (!Array.isArray(data21) && data21 !== null) {
            let err26 = { instancePath: instancePath + "/cucm/trust", schemaPath: "#/properties/cucm/properties/trust/type", keyword: "type", params: { type: schema48.properties.cucm.properties.trust.type } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (Array.isArray(data21)) {
            let len4 = data21.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data21[i4] != "string") {
                let err27 = { instancePath: instancePath + "/cucm/trust/" + i4, schemaPath: "#/properties/cucm/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
          }
        }
        if (data0.callManagerTrust !== void 0) {
          let data23 = data0.callManagerTrust;
          if (!Array.isArray(data23) && data23 !== null) {
            let err28 = { instancePath: instancePath + "/cucm/callManagerTrust", schemaPath: "#/properties/cucm/properties/callManagerTrust/type", keyword: "type", params: { type: schema48.properties.cucm.properties.callManagerTrust.type } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (Array.isArray(data23)) {
            let len5 = data23.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data23[i5] != "string") {
                let err29 = { instancePath: instancePath + "/cucm/callManagerTrust/" + i5, schemaPath: "#/properties/cucm/properties/callManagerTrust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
          }
        }
        if (data0.phoneEdgeTrust !== void 0) {
          let data25 = data0.phoneEdgeTrust;
          if (!Array.isArray(data25) && data25 !== null) {
            let err30 = { instancePath: instancePath + "/cucm/phoneEdgeTrust", schemaPath: "#/properties/cucm/properties/phoneEdgeTrust/type", keyword: "type", params: { type: schema48.properties.cucm.properties.phoneEdgeTrust.type } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (Array.isArray(data25)) {
            let len6 = data25.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data25[i6] != "string") {
                let err31 = { instancePath: instancePath + "/cucm/phoneEdgeTrust/" + i6, schemaPath: "#/properties/cucm/properties/phoneEdgeTrust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
          }
        }
      }
    }
    if (data.imPresence !== void 0) {
      let data27 = data.imPresence;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
        let err32 = { instancePath: instancePath + "/imPresence", schemaPath: "#/properties/imPresence/type", keyword: "type", params: { type: schema48.properties.imPresence.type } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (let key4 in data27)
          if (!(key4 === "tomcat" || key4 === "cupXmpp" || key4 === "trust" || key4 === "cupXmppTrust")) {
            let err33 = { instancePath: instancePath + "/imPresence", schemaPath: "#/properties/imPresence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        if (data27.tomcat !== void 0) {
          let data28 = data27.tomcat;
          if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
            let err34 = { instancePath: instancePath + "/imPresence/tomcat", schemaPath: "#/properties/imPresence/properties/tomcat/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.type } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (let key5 in data28)
              if (!(key5 === "issuer" || key5 === "selfSigned" || key5 === "publicCa" || key5 === "commonName" || key5 === "san" || key5 === "eku" || key5 === "validUntil")) {
                let err35 = { instancePath: instancePath + "/imPresence/tomcat", schemaPath: "#/properties/imPresence/properties/tomcat/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            if (data28.issuer !== void 0) {
              let data29 = data28.issuer;
              if (typeof data29 != "string" && data29 !== null) {
                let err36 = { instancePath: instancePath + "/imPresence/tomcat/issuer", schemaPath: "#/properties/imPresence/properties/tomcat/properties/issuer/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.issuer.type } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data28.selfSigned !== void 0) {
              let data30 = data28.selfSigned;
              if (typeof data30 != "boolean" && data30 !== null) {
                let err37 = { instancePath: instancePath + "/imPresence/tomcat/selfSigned", schemaPath: "#/properties/imPresence/properties/tomcat/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data28.publicCa !== void 0) {
              let data31 = data28.publicCa;
              if (typeof data31 != "boolean" && data31 !== null) {
                let err38 = { instancePath: instancePath + "/imPresence/tomcat/publicCa", schemaPath: "#/properties/imPresence/properties/tomcat/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.publicCa.type } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data28.commonName !== void 0) {
              let data32 = data28.commonName;
              if (typeof data32 != "string" && data32 !== null) {
                let err39 = { instancePath: instancePath + "/imPresence/tomcat/commonName", schemaPath: "#/properties/imPresence/properties/tomcat/properties/commonName/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.commonName.type } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data28.san !== void 0) {
              let data33 = data28.san;
              if (!Array.isArray(data33) && data33 !== null) {
                let err40 = { instancePath: instancePath + "/imPresence/tomcat/san", schemaPath: "#/properties/imPresence/properties/tomcat/properties/san/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.san.type } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
              if (Array.isArray(data33)) {
                let len7 = data33.length;
                for (let i7 = 0; i7 < len7; i7++)
                  if (typeof data33[i7] != "string") {
                    let err41 = { instancePath: instancePath + "/imPresence/tomcat/san/" + i7, schemaPath: "#/properties/imPresence/properties/tomcat/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
              }
            }
            if (data28.eku !== void 0) {
              let data35 = data28.eku;
              if (!Array.isArray(data35) && data35 !== null) {
                let err42 = { instancePath: instancePath + "/imPresence/tomcat/eku", schemaPath: "#/properties/imPresence/properties/tomcat/properties/eku/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.eku.type } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              if (Array.isArray(data35)) {
                let len8 = data35.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data36 = data35[i8];
                  if (!(data36 === "serverAuth" || data36 === "clientAuth")) {
                    let err43 = { instancePath: instancePath + "/imPresence/tomcat/eku/" + i8, schemaPath: "#/properties/imPresence/properties/tomcat/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.imPresence.properties.tomcat.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                }
              }
            }
            if (data28.validUntil !== void 0) {
              let data37 = data28.validUntil;
              if (typeof data37 != "string" && data37 !== null) {
                let err44 = { instancePath: instancePath + "/imPresence/tomcat/validUntil", schemaPath: "#/properties/imPresence/properties/tomcat/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.tomcat.properties.validUntil.type } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
              validate74(data37, { instancePath: instancePath + "/imPresence/tomcat/validUntil", parentData: data28, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data27.cupXmpp !== void 0) {
          let data38 = data27.cupXmpp;
          if (!(data38 && typeof data38 == "object" && !Array.isArray(data38)) && data38 !== null) {
            let err45 = { instancePath: instancePath + "/imPresence/cupXmpp", schemaPath: "#/properties/imPresence/properties/cupXmpp/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.type } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (let key6 in data38)
              if (!(key6 === "issuer" || key6 === "selfSigned" || key6 === "publicCa" || key6 === "commonName" || key6 === "san" || key6 === "eku" || key6 === "validUntil")) {
                let err46 = { instancePath: instancePath + "/imPresence/cupXmpp", schemaPath: "#/properties/imPresence/properties/cupXmpp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data38.issuer !== void 0) {
              let data39 = data38.issuer;
              if (typeof data39 != "string" && data39 !== null) {
                let err47 = { instancePath: instancePath + "/imPresence/cupXmpp/issuer", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/issuer/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.issuer.type } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data38.selfSigned !== void 0) {
              let data40 = data38.selfSigned;
              if (typeof data40 != "boolean" && data40 !== null) {
                let err48 = { instancePath: instancePath + "/imPresence/cupXmpp/selfSigned", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data38.publicCa !== void 0) {
              let data41 = data38.publicCa;
              if (typeof data41 != "boolean" && data41 !== null) {
                let err49 = { instancePath: instancePath + "/imPresence/cupXmpp/publicCa", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.publicCa.type } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data38.commonName !== void 0) {
              let data42 = data38.commonName;
              if (typeof data42 != "string" && data42 !== null) {
                let err50 = { instancePath: instancePath + "/imPresence/cupXmpp/commonName", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/commonName/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.commonName.type } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data38.san !== void 0) {
              let data43 = data38.san;
              if (!Array.isArray(data43) && data43 !== null) {
                let err51 = { instancePath: instancePath + "/imPresence/cupXmpp/san", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/san/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.san.type } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
              if (Array.isArray(data43)) {
                let len9 = data43.length;
                for (let i9 = 0; i9 < len9; i9++)
                  if (typeof data43[i9] != "string") {
                    let err52 = { instancePath: instancePath + "/imPresence/cupXmpp/san/" + i9, schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
              }
            }
            if (data38.eku !== void 0) {
              let data45 = data38.eku;
              if (!Array.isArray(data45) && data45 !== null) {
                let err53 = { instancePath: instancePath + "/imPresence/cupXmpp/eku", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/eku/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.eku.type } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
              if (Array.isArray(data45)) {
                let len10 = data45.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data46 = data45[i10];
                  if (!(data46 === "serverAuth" || data46 === "clientAuth")) {
                    let err54 = { instancePath: instancePath + "/imPresence/cupXmpp/eku/" + i10, schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.imPresence.properties.cupXmpp.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
              }
            }
            if (data38.validUntil !== void 0) {
              let data47 = data38.validUntil;
              if (typeof data47 != "string" && data47 !== null) {
                let err55 = { instancePath: instancePath + "/imPresence/cupXmpp/validUntil", schemaPath: "#/properties/imPresence/properties/cupXmpp/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmpp.properties.validUntil.type } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
              validate74(data47, { instancePath: instancePath + "/imPresence/cupXmpp/validUntil", parentData: data38, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data27.trust !== void 0) {
          let data48 = data27.trust;
          if (!Array.isArray(data48) && data48 !== null) {
            let err56 = { instancePath: instancePath + "/imPresence/trust", schemaPath: "#/properties/imPresence/properties/trust/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.trust.type } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (Array.isArray(data48)) {
            let len11 = data48.length;
            for (let i11 = 0; i11 < len11; i11++)
              if (typeof data48[i11] != "string") {
                let err57 = { instancePath: instancePath + "/imPresence/trust/" + i11, schemaPath: "#/properties/imPresence/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
          }
        }
        if (data27.cupXmppTrust !== void 0) {
          let data50 = data27.cupXmppTrust;
          if (!Array.isArray(data50) && data50 !== null) {
            let err58 = { instancePath: instancePath + "/imPresence/cupXmppTrust", schemaPath: "#/properties/imPresence/properties/cupXmppTrust/type", keyword: "type", params: { type: schema48.properties.imPresence.properties.cupXmppTrust.type } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (Array.isArray(data50)) {
            let len12 = data50.length;
            for (let i12 = 0; i12 < len12; i12++)
              if (typeof data50[i12] != "string") {
                let err59 = { instancePath: instancePath + "/imPresence/cupXmppTrust/" + i12, schemaPath: "#/properties/imPresence/properties/cupXmppTrust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
          }
        }
      }
    }
    if (data.unityConnection !== void 0) {
      let data52 = data.unityConnection;
      if (!(data52 && typeof data52 == "object" && !Array.isArray(data52)) && data52 !== null) {
        let err60 = { instancePath: instancePath + "/unityConnection", schemaPath: "#/properties/unityConnection/type", keyword: "type", params: { type: schema48.properties.unityConnection.type } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (let key7 in data52)
          if (!(key7 === "tomcat" || key7 === "trust")) {
            let err61 = { instancePath: instancePath + "/unityConnection", schemaPath: "#/properties/unityConnection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        if (data52.tomcat !== void 0) {
          let data53 = data52.tomcat;
          if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null) {
            let err62 = { instancePath: instancePath + "/unityConnection/tomcat", schemaPath: "#/properties/unityConnection/properties/tomcat/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.type } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (let key8 in data53)
              if (!(key8 === "issuer" || key8 === "selfSigned" || key8 === "publicCa" || key8 === "commonName" || key8 === "san" || key8 === "eku" || key8 === "validUntil")) {
                let err63 = { instancePath: instancePath + "/unityConnection/tomcat", schemaPath: "#/properties/unityConnection/properties/tomcat/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            if (data53.issuer !== void 0) {
              let data54 = data53.issuer;
              if (typeof data54 != "string" && data54 !== null) {
                let err64 = { instancePath: instancePath + "/unityConnection/tomcat/issuer", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/issuer/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.issuer.type } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data53.selfSigned !== void 0) {
              let data55 = data53.selfSigned;
              if (typeof data55 != "boolean" && data55 !== null) {
                let err65 = { instancePath: instancePath + "/unityConnection/tomcat/selfSigned", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data53.publicCa !== void 0) {
              let data56 = data53.publicCa;
              if (typeof data56 != "boolean" && data56 !== null) {
                let err66 = { instancePath: instancePath + "/unityConnection/tomcat/publicCa", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.publicCa.type } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data53.commonName !== void 0) {
              let data57 = data53.commonName;
              if (typeof data57 != "string" && data57 !== null) {
                let err67 = { instancePath: instancePath + "/unityConnection/tomcat/commonName", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/commonName/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.commonName.type } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data53.san !== void 0) {
              let data58 = data53.san;
              if (!Array.isArray(data58) && data58 !== null) {
                let err68 = { instancePath: instancePath + "/unityConnection/tomcat/san", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/san/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.san.type } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
              if (Array.isArray(data58)) {
                let len13 = data58.length;
                for (let i13 = 0; i13 < len13; i13++)
                  if (typeof data58[i13] != "string") {
                    let err69 = { instancePath: instancePath + "/unityConnection/tomcat/san/" + i13, schemaPath: "#/properties/unityConnection/properties/tomcat/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
              }
            }
            if (data53.eku !== void 0) {
              let data60 = data53.eku;
              if (!Array.isArray(data60) && data60 !== null) {
                let err70 = { instancePath: instancePath + "/unityConnection/tomcat/eku", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/eku/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.eku.type } };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
              if (Array.isArray(data60)) {
                let len14 = data60.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data61 = data60[i14];
                  if (!(data61 === "serverAuth" || data61 === "clientAuth")) {
                    let err71 = { instancePath: instancePath + "/unityConnection/tomcat/eku/" + i14, schemaPath: "#/properties/unityConnection/properties/tomcat/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.unityConnection.properties.tomcat.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                }
              }
            }
            if (data53.validUntil !== void 0) {
              let data62 = data53.validUntil;
              if (typeof data62 != "string" && data62 !== null) {
                let err72 = { instancePath: instancePath + "/unityConnection/tomcat/validUntil", schemaPath: "#/properties/unityConnection/properties/tomcat/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.tomcat.properties.validUntil.type } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
              validate74(data62, { instancePath: instancePath + "/unityConnection/tomcat/validUntil", parentData: data53, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data52.trust !== void 0) {
          let data63 = data52.trust;
          if (!Array.isArray(data63) && data63 !== null) {
            let err73 = { instancePath: instancePath + "/unityConnection/trust", schemaPath: "#/properties/unityConnection/properties/trust/type", keyword: "type", params: { type: schema48.properties.unityConnection.properties.trust.type } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
          if (Array.isArray(data63)) {
            let len15 = data63.length;
            for (let i15 = 0; i15 < len15; i15++)
              if (typeof data63[i15] != "string") {
                let err74 = { instancePath: instancePath + "/unityConnection/trust/" + i15, schemaPath: "#/properties/unityConnection/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
          }
        }
      }
    }
    if (data.expresswayC !== void 0) {
      let data65 = data.expresswayC;
      if (!(data65 && typeof data65 == "object" && !Array.isArray(data65)) && data65 !== null) {
        let err75 = { instancePath: instancePath + "/expresswayC", schemaPath: "#/properties/expresswayC/type", keyword: "type", params: { type: schema48.properties.expresswayC.type } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        for (let key9 in data65)
          if (!(key9 === "server" || key9 === "client" || key9 === "trust")) {
            let err76 = { instancePath: instancePath + "/expresswayC", schemaPath: "#/properties/expresswayC/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        if (data65.server !== void 0) {
          let data66 = data65.server;
          if (!(data66 && typeof data66 == "object" && !Array.isArray(data66)) && data66 !== null) {
            let err77 = { instancePath: instancePath + "/expresswayC/server", schemaPath: "#/properties/expresswayC/properties/server/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.type } };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            for (let key10 in data66)
              if (!(key10 === "issuer" || key10 === "selfSigned" || key10 === "publicCa" || key10 === "commonName" || key10 === "san" || key10 === "eku" || key10 === "validUntil")) {
                let err78 = { instancePath: instancePath + "/expresswayC/server", schemaPath: "#/properties/expresswayC/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            if (data66.issuer !== void 0) {
              let data67 = data66.issuer;
              if (typeof data67 != "string" && data67 !== null) {
                let err79 = { instancePath: instancePath + "/expresswayC/server/issuer", schemaPath: "#/properties/expresswayC/properties/server/properties/issuer/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.issuer.type } };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            if (data66.selfSigned !== void 0) {
              let data68 = data66.selfSigned;
              if (typeof data68 != "boolean" && data68 !== null) {
                let err80 = { instancePath: instancePath + "/expresswayC/server/selfSigned", schemaPath: "#/properties/expresswayC/properties/server/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
            if (data66.publicCa !== void 0) {
              let data69 = data66.publicCa;
              if (typeof data69 != "boolean" && data69 !== null) {
                let err81 = { instancePath: instancePath + "/expresswayC/server/publicCa", schemaPath: "#/properties/expresswayC/properties/server/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.publicCa.type } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data66.commonName !== void 0) {
              let data70 = data66.commonName;
              if (typeof data70 != "string" && data70 !== null) {
                let err82 = { instancePath: instancePath + "/expresswayC/server/commonName", schemaPath: "#/properties/expresswayC/properties/server/properties/commonName/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.commonName.type } };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
            if (data66.san !== void 0) {
              let data71 = data66.san;
              if (!Array.isArray(data71) && data71 !== null) {
                let err83 = { instancePath: instancePath + "/expresswayC/server/san", schemaPath: "#/properties/expresswayC/properties/server/properties/san/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.san.type } };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
              if (Array.isArray(data71)) {
                let len16 = data71.length;
                for (let i16 = 0; i16 < len16; i16++)
                  if (typeof data71[i16] != "string") {
                    let err84 = { instancePath: instancePath + "/expresswayC/server/san/" + i16, schemaPath: "#/properties/expresswayC/properties/server/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                  }
              }
            }
            if (data66.eku !== void 0) {
              let data73 = data66.eku;
              if (!Array.isArray(data73) && data73 !== null) {
                let err85 = { instancePath: instancePath + "/expresswayC/server/eku", schemaPath: "#/properties/expresswayC/properties/server/properties/eku/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.eku.type } };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
              if (Array.isArray(data73)) {
                let len17 = data73.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  let data74 = data73[i17];
                  if (!(data74 === "serverAuth" || data74 === "clientAuth")) {
                    let err86 = { instancePath: instancePath + "/expresswayC/server/eku/" + i17, schemaPath: "#/properties/expresswayC/properties/server/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.expresswayC.properties.server.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                  }
                }
              }
            }
            if (data66.validUntil !== void 0) {
              let data75 = data66.validUntil;
              if (typeof data75 != "string" && data75 !== null) {
                let err87 = { instancePath: instancePath + "/expresswayC/server/validUntil", schemaPath: "#/properties/expresswayC/properties/server/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.server.properties.validUntil.type } };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
              validate74(data75, { instancePath: instancePath + "/expresswayC/server/validUntil", parentData: data66, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data65.client !== void 0) {
          let data76 = data65.client;
          if (!(data76 && typeof data76 == "object" && !Array.isArray(data76)) && data76 !== null) {
            let err88 = { instancePath: instancePath + "/expresswayC/client", schemaPath: "#/properties/expresswayC/properties/client/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.type } };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            for (let key11 in data76)
              if (!(key11 === "issuer" || key11 === "selfSigned" || key11 === "publicCa" || key11 === "commonName" || key11 === "san" || key11 === "eku" || key11 === "validUntil")) {
                let err89 = { instancePath: instancePath + "/expresswayC/client", schemaPath: "#/properties/expresswayC/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            if (data76.issuer !== void 0) {
              let data77 = data76.issuer;
              if (typeof data77 != "string" && data77 !== null) {
                let err90 = { instancePath: instancePath + "/expresswayC/client/issuer", schemaPath: "#/properties/expresswayC/properties/client/properties/issuer/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.issuer.type } };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data76.selfSigned !== void 0) {
              let data78 = data76.selfSigned;
              if (typeof data78 != "boolean" && data78 !== null) {
                let err91 = { instancePath: instancePath + "/expresswayC/client/selfSigned", schemaPath: "#/properties/expresswayC/properties/client/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
            if (data76.publicCa !== void 0) {
              let data79 = data76.publicCa;
              if (typeof data79 != "boolean" && data79 !== null) {
                let err92 = { instancePath: instancePath + "/expresswayC/client/publicCa", schemaPath: "#/properties/expresswayC/properties/client/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.publicCa.type } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
            if (data76.commonName !== void 0) {
              let data80 = data76.commonName;
              if (typeof data80 != "string" && data80 !== null) {
                let err93 = { instancePath: instancePath + "/expresswayC/client/commonName", schemaPath: "#/properties/expresswayC/properties/client/properties/commonName/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.commonName.type } };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            }
            if (data76.san !== void 0) {
              let data81 = data76.san;
              if (!Array.isArray(data81) && data81 !== null) {
                let err94 = { instancePath: instancePath + "/expresswayC/client/san", schemaPath: "#/properties/expresswayC/properties/client/properties/san/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.san.type } };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
              if (Array.isArray(data81)) {
                let len18 = data81.length;
                for (let i18 = 0; i18 < len18; i18++)
                  if (typeof data81[i18] != "string") {
                    let err95 = { instancePath: instancePath + "/expresswayC/client/san/" + i18, schemaPath: "#/properties/expresswayC/properties/client/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
              }
            }
            if (data76.eku !== void 0) {
              let data83 = data76.eku;
              if (!Array.isArray(data83) && data83 !== null) {
                let err96 = { instancePath: instancePath + "/expresswayC/client/eku", schemaPath: "#/properties/expresswayC/properties/client/properties/eku/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.eku.type } };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
              if (Array.isArray(data83)) {
                let len19 = data83.length;
                for (let i19 = 0; i19 < len19; i19++) {
                  let data84 = data83[i19];
                  if (!(data84 === "serverAuth" || data84 === "clientAuth")) {
                    let err97 = { instancePath: instancePath + "/expresswayC/client/eku/" + i19, schemaPath: "#/properties/expresswayC/properties/client/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.expresswayC.properties.client.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                }
              }
            }
            if (data76.validUntil !== void 0) {
              let data85 = data76.validUntil;
              if (typeof data85 != "string" && data85 !== null) {
                let err98 = { instancePath: instancePath + "/expresswayC/client/validUntil", schemaPath: "#/properties/expresswayC/properties/client/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.client.properties.validUntil.type } };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
              validate74(data85, { instancePath: instancePath + "/expresswayC/client/validUntil", parentData: data76, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data65.trust !== void 0) {
          let data86 = data65.trust;
          if (!Array.isArray(data86) && data86 !== null) {
            let err99 = { instancePath: instancePath + "/expresswayC/trust", schemaPath: "#/properties/expresswayC/properties/trust/type", keyword: "type", params: { type: schema48.properties.expresswayC.properties.trust.type } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
          if (Array.isArray(data86)) {
            let len20 = data86.length;
            for (let i20 = 0; i20 < len20; i20++)
              if (typeof data86[i20] != "string") {
                let err100 = { instancePath: instancePath + "/expresswayC/trust/" + i20, schemaPath: "#/properties/expresswayC/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
          }
        }
      }
    }
    if (data.expresswayE !== void 0) {
      let data88 = data.expresswayE;
      if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && data88 !== null) {
        let err101 = { instancePath: instancePath + "/expresswayE", schemaPath: "#/properties/expresswayE/type", keyword: "type", params: { type: schema48.properties.expresswayE.type } };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        for (let key12 in data88)
          if (!(key12 === "server" || key12 === "client" || key12 === "trust")) {
            let err102 = { instancePath: instancePath + "/expresswayE", schemaPath: "#/properties/expresswayE/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        if (data88.server !== void 0) {
          let data89 = data88.server;
          if (!(data89 && typeof data89 == "object" && !Array.isArray(data89)) && data89 !== null) {
            let err103 = { instancePath: instancePath + "/expresswayE/server", schemaPath: "#/properties/expresswayE/properties/server/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.type } };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            for (let key13 in data89)
              if (!(key13 === "issuer" || key13 === "selfSigned" || key13 === "publicCa" || key13 === "commonName" || key13 === "san" || key13 === "eku" || key13 === "validUntil")) {
                let err104 = { instancePath: instancePath + "/expresswayE/server", schemaPath: "#/properties/expresswayE/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            if (data89.issuer !== void 0) {
              let data90 = data89.issuer;
              if (typeof data90 != "string" && data90 !== null) {
                let err105 = { instancePath: instancePath + "/expresswayE/server/issuer", schemaPath: "#/properties/expresswayE/properties/server/properties/issuer/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.issuer.type } };
                vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
              }
            }
            if (data89.selfSigned !== void 0) {
              let data91 = data89.selfSigned;
              if (typeof data91 != "boolean" && data91 !== null) {
                let err106 = { instancePath: instancePath + "/expresswayE/server/selfSigned", schemaPath: "#/properties/expresswayE/properties/server/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            }
            if (data89.publicCa !== void 0) {
              let data92 = data89.publicCa;
              if (typeof data92 != "boolean" && data92 !== null) {
                let err107 = { instancePath: instancePath + "/expresswayE/server/publicCa", schemaPath: "#/properties/expresswayE/properties/server/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.publicCa.type } };
                vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
              }
            }
            if (data89.commonName !== void 0) {
              let data93 = data89.commonName;
              if (typeof data93 != "string" && data93 !== null) {
                let err108 = { instancePath: instancePath + "/expresswayE/server/commonName", schemaPath: "#/properties/expresswayE/properties/server/properties/commonName/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.commonName.type } };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
            if (data89.san !== void 0) {
              let data94 = data89.san;
              if (!Array.isArray(data94) && data94 !== null) {
                let err109 = { instancePath: instancePath + "/expresswayE/server/san", schemaPath: "#/properties/expresswayE/properties/server/properties/san/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.san.type } };
                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
              }
              if (Array.isArray(data94)) {
                let len21 = data94.length;
                for (let i21 = 0; i21 < len21; i21++)
                  if (typeof data94[i21] != "string") {
                    let err110 = { instancePath: instancePath + "/expresswayE/server/san/" + i21, schemaPath: "#/properties/expresswayE/properties/server/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
              }
            }
            if (data89.eku !== void 0) {
              let data96 = data89.eku;
              if (!Array.isArray(data96) && data96 !== null) {
                let err111 = { instancePath: instancePath + "/expresswayE/server/eku", schemaPath: "#/properties/expresswayE/properties/server/properties/eku/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.eku.type } };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
              if (Array.isArray(data96)) {
                let len22 = data96.length;
                for (let i22 = 0; i22 < len22; i22++) {
                  let data97 = data96[i22];
                  if (!(data97 === "serverAuth" || data97 === "clientAuth")) {
                    let err112 = { instancePath: instancePath + "/expresswayE/server/eku/" + i22, schemaPath: "#/properties/expresswayE/properties/server/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.expresswayE.properties.server.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                }
              }
            }
            if (data89.validUntil !== void 0) {
              let data98 = data89.validUntil;
              if (typeof data98 != "string" && data98 !== null) {
                let err113 = { instancePath: instancePath + "/expresswayE/server/validUntil", schemaPath: "#/properties/expresswayE/properties/server/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.server.properties.validUntil.type } };
                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
              }
              validate74(data98, { instancePath: instancePath + "/expresswayE/server/validUntil", parentData: data89, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data88.client !== void 0) {
          let data99 = data88.client;
          if (!(data99 && typeof data99 == "object" && !Array.isArray(data99)) && data99 !== null) {
            let err114 = { instancePath: instancePath + "/expresswayE/client", schemaPath: "#/properties/expresswayE/properties/client/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.type } };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
          if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
            for (let key14 in data99)
              if (!(key14 === "issuer" || key14 === "selfSigned" || key14 === "publicCa" || key14 === "commonName" || key14 === "san" || key14 === "eku" || key14 === "validUntil")) {
                let err115 = { instancePath: instancePath + "/expresswayE/client", schemaPath: "#/properties/expresswayE/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            if (data99.issuer !== void 0) {
              let data100 = data99.issuer;
              if (typeof data100 != "string" && data100 !== null) {
                let err116 = { instancePath: instancePath + "/expresswayE/client/issuer", schemaPath: "#/properties/expresswayE/properties/client/properties/issuer/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.issuer.type } };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
            if (data99.selfSigned !== void 0) {
              let data101 = data99.selfSigned;
              if (typeof data101 != "boolean" && data101 !== null) {
                let err117 = { instancePath: instancePath + "/expresswayE/client/selfSigned", schemaPath: "#/properties/expresswayE/properties/client/properties/selfSigned/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.selfSigned.type } };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
            }
            if (data99.publicCa !== void 0) {
              let data102 = data99.publicCa;
              if (typeof data102 != "boolean" && data102 !== null) {
                let err118 = { instancePath: instancePath + "/expresswayE/client/publicCa", schemaPath: "#/properties/expresswayE/properties/client/properties/publicCa/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.publicCa.type } };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
            }
            if (data99.commonName !== void 0) {
              let data103 = data99.commonName;
              if (typeof data103 != "string" && data103 !== null) {
                let err119 = { instancePath: instancePath + "/expresswayE/client/commonName", schemaPath: "#/properties/expresswayE/properties/client/properties/commonName/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.commonName.type } };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
            if (data99.san !== void 0) {
              let data104 = data99.san;
              if (!Array.isArray(data104) && data104 !== null) {
                let err120 = { instancePath: instancePath + "/expresswayE/client/san", schemaPath: "#/properties/expresswayE/properties/client/properties/san/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.san.type } };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
              if (Array.isArray(data104)) {
                let len23 = data104.length;
                for (let i23 = 0; i23 < len23; i23++)
                  if (typeof data104[i23] != "string") {
                    let err121 = { instancePath: instancePath + "/expresswayE/client/san/" + i23, schemaPath: "#/properties/expresswayE/properties/client/properties/san/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                  }
              }
            }
            if (data99.eku !== void 0) {
              let data106 = data99.eku;
              if (!Array.isArray(data106) && data106 !== null) {
                let err122 = { instancePath: instancePath + "/expresswayE/client/eku", schemaPath: "#/properties/expresswayE/properties/client/properties/eku/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.eku.type } };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
              if (Array.isArray(data106)) {
                let len24 = data106.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data107 = data106[i24];
                  if (!(data107 === "serverAuth" || data107 === "clientAuth")) {
                    let err123 = { instancePath: instancePath + "/expresswayE/client/eku/" + i24, schemaPath: "#/properties/expresswayE/properties/client/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.expresswayE.properties.client.properties.eku.items.enum } };
                    vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                  }
                }
              }
            }
            if (data99.validUntil !== void 0) {
              let data108 = data99.validUntil;
              if (typeof data108 != "string" && data108 !== null) {
                let err124 = { instancePath: instancePath + "/expresswayE/client/validUntil", schemaPath: "#/properties/expresswayE/properties/client/properties/validUntil/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.client.properties.validUntil.type } };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
              validate74(data108, { instancePath: instancePath + "/expresswayE/client/validUntil", parentData: data99, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            }
          }
        }
        if (data88.trust !== void 0) {
          let data109 = data88.trust;
          if (!Array.isArray(data109) && data109 !== null) {
            let err125 = { instancePath: instancePath + "/expresswayE/trust", schemaPath: "#/properties/expresswayE/properties/trust/type", keyword: "type", params: { type: schema48.properties.expresswayE.properties.trust.type } };
            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
          }
          if (Array.isArray(data109)) {
            let len25 = data109.length;
            for (let i25 = 0; i25 < len25; i25++)
              if (typeof data109[i25] != "string") {
                let err126 = { instancePath: instancePath + "/expresswayE/trust/" + i25, schemaPath: "#/properties/expresswayE/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
          }
        }
      }
    }
    if (data.authorities !== void 0) {
      let data111 = data.authorities;
      if (!Array.isArray(data111) && data111 !== null) {
        let err127 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: schema48.properties.authorities.type } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
      if (Array.isArray(data111)) {
        let len26 = data111.length;
        for (let i26 = 0; i26 < len26; i26++) {
          let data112 = data111[i26];
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.name === void 0) {
              let err128 = { instancePath: instancePath + "/authorities/" + i26, schemaPath: "#/properties/authorities/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
            }
            for (let key15 in data112)
              if (!(key15 === "name" || key15 === "issuer")) {
                let err129 = { instancePath: instancePath + "/authorities/" + i26, schemaPath: "#/properties/authorities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            if (data112.name !== void 0 && typeof data112.name != "string") {
              let err130 = { instancePath: instancePath + "/authorities/" + i26 + "/name", schemaPath: "#/properties/authorities/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            if (data112.issuer !== void 0) {
              let data114 = data112.issuer;
              if (typeof data114 != "string" && data114 !== null) {
                let err131 = { instancePath: instancePath + "/authorities/" + i26 + "/issuer", schemaPath: "#/properties/authorities/items/properties/issuer/type", keyword: "type", params: { type: schema48.properties.authorities.items.properties.issuer.type } };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
            }
          } else {
            let err132 = { instancePath: instancePath + "/authorities/" + i26, schemaPath: "#/properties/authorities/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
          }
        }
      }
    }
  }
  return validate95.errors = vErrors, errors === 0;
}
var validate_expressway = validate105, schema49 = { type: ["object", "array", "null"], properties: { name: { type: ["string", "null"] }, release: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-release" }] }, supportEnds: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] }, capacity: { type: ["object", "null"], properties: { size: { enum: ["small", "medium", "large", null] }, registrationsPerNode: { type: ["integer", "null"], minimum: 1 } }, additionalProperties: !1 }, mra: { type: ["boolean", "null"] }, cores: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } }, edges: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } }, domains: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-domain" }] } }, serviceDiscoveryDomains: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-domain" }] } }, oauthRefresh: { type: ["boolean", "null"] }, activationCodeOnboarding: { type: ["boolean", "null"] }, tlsVerify: { type: ["boolean", "null"] }, turnServers: { type: ["array", "null"], items: { type: "string" } }, cmsWebProxy: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-hostOrUrl" }] }, edgeNetwork: { type: ["object", "null"], properties: { nics: { type: ["integer", "null"], minimum: 1, maximum: 2 }, staticNat: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-ipv4" }] } }, additionalProperties: !1 }, traversalZone: { type: ["object", "null"], properties: { peers: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } } }, additionalProperties: !1 }, certificates: { type: ["object", "null"], properties: { expresswayC: { type: ["object", "null"], properties: { server: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, client: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, expresswayE: { type: ["object", "null"], properties: { server: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, client: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1, items: { type: "object", properties: { name: { type: ["string", "null"] }, release: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-release" }] }, supportEnds: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] }, capacity: { type: ["object", "null"], properties: { size: { enum: ["small", "medium", "large", null] }, registrationsPerNode: { type: ["integer", "null"], minimum: 1 } }, additionalProperties: !1 }, mra: { type: ["boolean", "null"] }, cores: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } }, edges: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } }, domains: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-domain" }] } }, serviceDiscoveryDomains: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-domain" }] } }, oauthRefresh: { type: ["boolean", "null"] }, activationCodeOnboarding: { type: ["boolean", "null"] }, tlsVerify: { type: ["boolean", "null"] }, turnServers: { type: ["array", "null"], items: { type: "string" } }, cmsWebProxy: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-hostOrUrl" }] }, edgeNetwork: { type: ["object", "null"], properties: { nics: { type: ["integer", "null"], minimum: 1, maximum: 2 }, staticNat: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-ipv4" }] } }, additionalProperties: !1 }, traversalZone: { type: ["object", "null"], properties: { peers: { type: ["array", "null"], items: { type: "string", allOf: [{ $ref: "#/definitions/form-host" }] } } }, additionalProperties: !1 }, certificates: { type: ["object", "null"], properties: { expresswayC: { type: ["object", "null"], properties: { server: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, client: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 }, expresswayE: { type: ["object", "null"], properties: { server: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, client: { type: ["object", "null"], properties: { issuer: { type: ["string", "null"] }, selfSigned: { type: ["boolean", "null"] }, publicCa: { type: ["boolean", "null"] }, commonName: { type: ["string", "null"] }, san: { type: ["array", "null"], items: { type: "string" } }, eku: { type: ["array", "null"], items: { enum: ["serverAuth", "clientAuth"] } }, validUntil: { type: ["string", "null"], allOf: [{ $ref: "#/definitions/form-date" }] } }, additionalProperties: !1 }, trust: { type: ["array", "null"], items: { type: "string" } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1, required: ["name"] } };
var pattern10 = new RegExp("^[Xx]?[0-9]+(?:\\.[0-9]+){0,3}$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern10.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Xx]?[0-9]+(?:\\.[0-9]+){0,3}$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
var pattern11 = new RegExp("^(?:https?://)?(?:(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))|(?:(?![0-9.]+:)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\]):[0-9]{1,5}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\])(?:/\\S*)?$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string" && !pattern11.test(data)) {
    let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:https?://)?(?:(?:(?![0-9.]+$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5}))|(?:(?![0-9.]+:)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\]):[0-9]{1,5}|\\[(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){1}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,3}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,2}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){3}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,1}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){4}|[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,0}::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){5})\\])(?:/\\S*)?$" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (!func2.call(schema49.items.properties, key0)) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 != "string" && data1 !== null) {
            let err3 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: schema49.items.properties.name.type } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.release !== void 0) {
          let data2 = data0.release;
          if (typeof data2 != "string" && data2 !== null) {
            let err4 = { instancePath: instancePath + "/" + i0 + "/release", schemaPath: "#/items/properties/release/type", keyword: "type", params: { type: schema49.items.properties.release.type } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          validate106(data2, { instancePath: instancePath + "/" + i0 + "/release", parentData: data0, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
        }
        if (data0.supportEnds !== void 0) {
          let data3 = data0.supportEnds;
          if (typeof data3 != "string" && data3 !== null) {
            let err5 = { instancePath: instancePath + "/" + i0 + "/supportEnds", schemaPath: "#/items/properties/supportEnds/type", keyword: "type", params: { type: schema49.items.properties.supportEnds.type } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          validate74(data3, { instancePath: instancePath + "/" + i0 + "/supportEnds", parentData: data0, parentDataProperty: "supportEnds", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        }
        if (data0.capacity !== void 0) {
          let data4 = data0.capacity;
          if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
            let err6 = { instancePath: instancePath + "/" + i0 + "/capacity", schemaPath: "#/items/properties/capacity/type", keyword: "type", params: { type: schema49.items.properties.capacity.type } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key1 in data4)
              if (!(key1 === "size" || key1 === "registrationsPerNode")) {
                let err7 = { instancePath: instancePath + "/" + i0 + "/capacity", schemaPath: "#/items/properties/capacity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data4.size !== void 0) {
              let data5 = data4.size;
              if (!(data5 === "small" || data5 === "medium" || data5 === "large" || data5 === null)) {
                let err8 = { instancePath: instancePath + "/" + i0 + "/capacity/size", schemaPath: "#/items/properties/capacity/properties/size/enum", keyword: "enum", params: { allowedValues: schema49.items.properties.capacity.properties.size.enum } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data4.registrationsPerNode !== void 0) {
              let data6 = data4.registrationsPerNode;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
                let err9 = { instancePath: instancePath + "/" + i0 + "/capacity/registrationsPerNode", schemaPath: "#/items/properties/capacity/properties/registrationsPerNode/type", keyword: "type", params: { type: schema49.items.properties.capacity.properties.registrationsPerNode.type } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
                let err10 = { instancePath: instancePath + "/" + i0 + "/capacity/registrationsPerNode", schemaPath: "#/items/properties/capacity/properties/registrationsPerNode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          }
        }
        if (data0.mra !== void 0) {
          let data7 = data0.mra;
          if (typeof data7 != "boolean" && data7 !== null) {
            let err11 = { instancePath: instancePath + "/" + i0 + "/mra", schemaPath: "#/items/properties/mra/type", keyword: "type", params: { type: schema49.items.properties.mra.type } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.cores !== void 0) {
          let data8 = data0.cores;
          if (!Array.isArray(data8) && data8 !== null) {
            let err12 = { instancePath: instancePath + "/" + i0 + "/cores", schemaPath: "#/items/properties/cores/type", keyword: "type", params: { type: schema49.items.properties.cores.type } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (Array.isArray(data8)) {
            let len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 != "string") {
                let err13 = { instancePath: instancePath + "/" + i0 + "/cores/" + i1, schemaPath: "#/items/properties/cores/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              validate53(data9, { instancePath: instancePath + "/" + i0 + "/cores/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.edges !== void 0) {
          let data10 = data0.edges;
          if (!Array.isArray(data10) && data10 !== null) {
            let err14 = { instancePath: instancePath + "/" + i0 + "/edges", schemaPath: "#/items/properties/edges/type", keyword: "type", params: { type: schema49.items.properties.edges.type } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (Array.isArray(data10)) {
            let len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 != "string") {
                let err15 = { instancePath: instancePath + "/" + i0 + "/edges/" + i2, schemaPath: "#/items/properties/edges/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
              validate53(data11, { instancePath: instancePath + "/" + i0 + "/edges/" + i2, parentData: data10, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.domains !== void 0) {
          let data12 = data0.domains;
          if (!Array.isArray(data12) && data12 !== null) {
            let err16 = { instancePath: instancePath + "/" + i0 + "/domains", schemaPath: "#/items/properties/domains/type", keyword: "type", params: { type: schema49.items.properties.domains.type } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (Array.isArray(data12)) {
            let len3 = data12.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data13 = data12[i3];
              if (typeof data13 != "string") {
                let err17 = { instancePath: instancePath + "/" + i0 + "/domains/" + i3, schemaPath: "#/items/properties/domains/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              validate76(data13, { instancePath: instancePath + "/" + i0 + "/domains/" + i3, parentData: data12, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.serviceDiscoveryDomains !== void 0) {
          let data14 = data0.serviceDiscoveryDomains;
          if (!Array.isArray(data14) && data14 !== null) {
            let err18 = { instancePath: instancePath + "/" + i0 + "/serviceDiscoveryDomains", schemaPath: "#/items/properties/serviceDiscoveryDomains/type", keyword: "type", params: { type: schema49.items.properties.serviceDiscoveryDomains.type } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (Array.isArray(data14)) {
            let len4 = data14.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data15 = data14[i4];
              if (typeof data15 != "string") {
                let err19 = { instancePath: instancePath + "/" + i0 + "/serviceDiscoveryDomains/" + i4, schemaPath: "#/items/properties/serviceDiscoveryDomains/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              validate76(data15, { instancePath: instancePath + "/" + i0 + "/serviceDiscoveryDomains/" + i4, parentData: data14, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.oauthRefresh !== void 0) {
          let data16 = data0.oauthRefresh;
          if (typeof data16 != "boolean" && data16 !== null) {
            let err20 = { instancePath: instancePath + "/" + i0 + "/oauthRefresh", schemaPath: "#/items/properties/oauthRefresh/type", keyword: "type", params: { type: schema49.items.properties.oauthRefresh.type } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data0.activationCodeOnboarding !== void 0) {
          let data17 = data0.activationCodeOnboarding;
          if (typeof data17 != "boolean" && data17 !== null) {
            let err21 = { instancePath: instancePath + "/" + i0 + "/activationCodeOnboarding", schemaPath: "#/items/properties/activationCodeOnboarding/type", keyword: "type", params: { type: schema49.items.properties.activationCodeOnboarding.type } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.tlsVerify !== void 0) {
          let data18 = data0.tlsVerify;
          if (typeof data18 != "boolean" && data18 !== null) {
            let err22 = { instancePath: instancePath + "/" + i0 + "/tlsVerify", schemaPath: "#/items/properties/tlsVerify/type", keyword: "type", params: { type: schema49.items.properties.tlsVerify.type } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data0.turnServers !== void 0) {
          let data19 = data0.turnServers;
          if (!Array.isArray(data19) && data19 !== null) {
            let err23 = { instancePath: instancePath + "/" + i0 + "/turnServers", schemaPath: "#/items/properties/turnServers/type", keyword: "type", params: { type: schema49.items.properties.turnServers.type } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (Array.isArray(data19)) {
            let len5 = data19.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data19[i5] != "string") {
                let err24 = { instancePath: instancePath + "/" + i0 + "/turnServers/" + i5, schemaPath: "#/items/properties/turnServers/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
          }
        }
        if (data0.cmsWebProxy !== void 0) {
          let data21 = data0.cmsWebProxy;
          if (typeof data21 != "string" && data21 !== null) {
            let err25 = { instancePath: instancePath + "/" + i0 + "/cmsWebProxy", schemaPath: "#/items/properties/cmsWebProxy/type", keyword: "type", params: { type: schema49.items.properties.cmsWebProxy.type } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          validate113(data21, { instancePath: instancePath + "/" + i0 + "/cmsWebProxy", parentData: data0, parentDataProperty: "cmsWebProxy", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
        }
        if (data0.edgeNetwork !== void 0) {
          let data22 = data0.edgeNetwork;
          if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
            let err26 = { instancePath: instancePath + "/" + i0 + "/edgeNetwork", schemaPath: "#/items/properties/edgeNetwork/type", keyword: "type", params: { type: schema49.items.properties.edgeNetwork.type } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (let key2 in data22)
              if (!(key2 === "nics" || key2 === "staticNat")) {
                let err27 = { instancePath: instancePath + "/" + i0 + "/edgeNetwork", schemaPath: "#/items/properties/edgeNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data22.nics !== void 0) {
              let data23 = data22.nics;
              if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)) && data23 !== null) {
                let err28 = { instancePath: instancePath + "/" + i0 + "/edgeNetwork/nics", schemaPath: "#/items/properties/edgeNetwork/properties/nics/type", keyword: "type", params: { type: schema49.items.properties.edgeNetwork.properties.nics.type } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 > 2 || isNaN(data23)) {
                  let err29 = { instancePath: instancePath + "/" + i0 + "/edgeNetwork/nics", schemaPath: "#/items/properties/edgeNetwork/properties/nics/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data23 < 1 || isNaN(data23)) {
                  let err30 = { instancePath: instancePath + "/" + i0 + "/edgeNetwork/nics", schemaPath: "#/items/properties/edgeNetwork/properties/nics/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              }
            }
            if (data22.staticNat !== void 0) {
              let data24 = data22.staticNat;
              if (typeof data24 != "string" && data24 !== null) {
                let err31 = { instancePath: instancePath + "/" + i0 + "/edgeNetwork/staticNat", schemaPath: "#/items/properties/edgeNetwork/properties/staticNat/type", keyword: "type", params: { type: schema49.items.properties.edgeNetwork.properties.staticNat.type } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              validate80(data24, { instancePath: instancePath + "/" + i0 + "/edgeNetwork/staticNat", parentData: data22, parentDataProperty: "staticNat", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
            }
          }
        }
        if (data0.traversalZone !== void 0) {
          let data25 = data0.traversalZone;
          if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
            let err32 = { instancePath: instancePath + "/" + i0 + "/traversalZone", schemaPath: "#/items/properties/traversalZone/type", keyword: "type", params: { type: schema49.items.properties.traversalZone.type } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (let key3 in data25)
              if (key3 !== "peers") {
                let err33 = { instancePath: instancePath + "/" + i0 + "/traversalZone", schemaPath: "#/items/properties/traversalZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            if (data25.peers !== void 0) {
              let data26 = data25.peers;
              if (!Array.isArray(data26) && data26 !== null) {
                let err34 = { instancePath: instancePath + "/" + i0 + "/traversalZone/peers", schemaPath: "#/items/properties/traversalZone/properties/peers/type", keyword: "type", params: { type: schema49.items.properties.traversalZone.properties.peers.type } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (Array.isArray(data26)) {
                let len6 = data26.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data27 = data26[i6];
                  if (typeof data27 != "string") {
                    let err35 = { instancePath: instancePath + "/" + i0 + "/traversalZone/peers/" + i6, schemaPath: "#/items/properties/traversalZone/properties/peers/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                  validate53(data27, { instancePath: instancePath + "/" + i0 + "/traversalZone/peers/" + i6, parentData: data26, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                }
              }
            }
          }
        }
        if (data0.certificates !== void 0) {
          let data28 = data0.certificates;
          if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
            let err36 = { instancePath: instancePath + "/" + i0 + "/certificates", schemaPath: "#/items/properties/certificates/type", keyword: "type", params: { type: schema49.items.properties.certificates.type } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (let key4 in data28)
              if (!(key4 === "expresswayC" || key4 === "expresswayE")) {
                let err37 = { instancePath: instancePath + "/" + i0 + "/certificates", schemaPath: "#/items/properties/certificates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            if (data28.expresswayC !== void 0) {
              let data29 = data28.expresswayC;
              if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
                let err38 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC", schemaPath: "#/items/properties/certificates/properties/expresswayC/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.type } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (let key5 in data29)
                  if (!(key5 === "server" || key5 === "client" || key5 === "trust")) {
                    let err39 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC", schemaPath: "#/items/properties/certificates/properties/expresswayC/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                if (data29.server !== void 0) {
                  let data30 = data29.server;
                  if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
                    let err40 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.type } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    for (let key6 in data30)
                      if (!(key6 === "issuer" || key6 === "selfSigned" || key6 === "publicCa" || key6 === "commonName" || key6 === "san" || key6 === "eku" || key6 === "validUntil")) {
                        let err41 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      }
                    if (data30.issuer !== void 0) {
                      let data31 = data30.issuer;
                      if (typeof data31 != "string" && data31 !== null) {
                        let err42 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/issuer", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/issuer/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.issuer.type } };
                        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                      }
                    }
                    if (data30.selfSigned !== void 0) {
                      let data32 = data30.selfSigned;
                      if (typeof data32 != "boolean" && data32 !== null) {
                        let err43 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/selfSigned", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/selfSigned/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.selfSigned.type } };
                        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                      }
                    }
                    if (data30.publicCa !== void 0) {
                      let data33 = data30.publicCa;
                      if (typeof data33 != "boolean" && data33 !== null) {
                        let err44 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/publicCa", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/publicCa/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.publicCa.type } };
                        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                      }
                    }
                    if (data30.commonName !== void 0) {
                      let data34 = data30.commonName;
                      if (typeof data34 != "string" && data34 !== null) {
                        let err45 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/commonName", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/commonName/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.commonName.type } };
                        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      }
                    }
                    if (data30.san !== void 0) {
                      let data35 = data30.san;
                      if (!Array.isArray(data35) && data35 !== null) {
                        let err46 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/san", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/san/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.san.type } };
                        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                      }
                      if (Array.isArray(data35)) {
                        let len7 = data35.length;
                        for (let i7 = 0; i7 < len7; i7++)
                          if (typeof data35[i7] != "string") {
                            let err47 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/san/" + i7, schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/san/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                          }
                      }
                    }
                    if (data30.eku !== void 0) {
                      let data37 = data30.eku;
                      if (!Array.isArray(data37) && data37 !== null) {
                        let err48 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/eku", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/eku/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.eku.type } };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                      }
                      if (Array.isArray(data37)) {
                        let len8 = data37.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                          let data38 = data37[i8];
                          if (!(data38 === "serverAuth" || data38 === "clientAuth")) {
                            let err49 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/eku/" + i8, schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.eku.items.enum } };
                            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                          }
                        }
                      }
                    }
                    if (data30.validUntil !== void 0) {
                      let data39 = data30.validUntil;
                      if (typeof data39 != "string" && data39 !== null) {
                        let err50 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/validUntil", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/server/properties/validUntil/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.server.properties.validUntil.type } };
                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                      }
                      validate74(data39, { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/server/validUntil", parentData: data30, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                    }
                  }
                }
                if (data29.client !== void 0) {
                  let data40 = data29.client;
                  if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
                    let err51 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.type } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    for (let key7 in data40)
                      if (!(key7 === "issuer" || key7 === "selfSigned" || key7 === "publicCa" || key7 === "commonName" || key7 === "san" || key7 === "eku" || key7 === "validUntil")) {
                        let err52 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                      }
                    if (data40.issuer !== void 0) {
                      let data41 = data40.issuer;
                      if (typeof data41 != "string" && data41 !== null) {
                        let err53 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/issuer", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/issuer/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.issuer.type } };
                        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                      }
                    }
                    if (data40.selfSigned !== void 0) {
                      let data42 = data40.selfSigned;
                      if (typeof data42 != "boolean" && data42 !== null) {
                        let err54 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/selfSigned", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/selfSigned/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.selfSigned.type } };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                    }
                    if (data40.publicCa !== void 0) {
                      let data43 = data40.publicCa;
                      if (typeof data43 != "boolean" && data43 !== null) {
                        let err55 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/publicCa", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/publicCa/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.publicCa.type } };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                    }
                    if (data40.commonName !== void 0) {
                      let data44 = data40.commonName;
                      if (typeof data44 != "string" && data44 !== null) {
                        let err56 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/commonName", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/commonName/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.commonName.type } };
                        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                      }
                    }
                    if (data40.san !== void 0) {
                      let data45 = data40.san;
                      if (!Array.isArray(data45) && data45 !== null) {
                        let err57 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/san", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/san/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.san.type } };
                        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                      }
                      if (Array.isArray(data45)) {
                        let len9 = data45.length;
                        for (let i9 = 0; i9 < len9; i9++)
                          if (typeof data45[i9] != "string") {
                            let err58 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/san/" + i9, schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/san/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                          }
                      }
                    }
                    if (data40.eku !== void 0) {
                      let data47 = data40.eku;
                      if (!Array.isArray(data47) && data47 !== null) {
                        let err59 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/eku", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/eku/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.eku.type } };
                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                      }
                      if (Array.isArray(data47)) {
                        let len10 = data47.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                          let data48 = data47[i10];
                          if (!(data48 === "serverAuth" || data48 === "clientAuth")) {
                            let err60 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/eku/" + i10, schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.eku.items.enum } };
                            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                          }
                        }
                      }
                    }
                    if (data40.validUntil !== void 0) {
                      let data49 = data40.validUntil;
                      if (typeof data49 != "string" && data49 !== null) {
                        let err61 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/validUntil", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/client/properties/validUntil/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.client.properties.validUntil.type } };
                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                      }
                      validate74(data49, { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/client/validUntil", parentData: data40, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                    }
                  }
                }
                if (data29.trust !== void 0) {
                  let data50 = data29.trust;
                  if (!Array.isArray(data50) && data50 !== null) {
                    let err62 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/trust", schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/trust/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayC.properties.trust.type } };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                  if (Array.isArray(data50)) {
                    let len11 = data50.length;
                    for (let i11 = 0; i11 < len11; i11++)
                      if (typeof data50[i11] != "string") {
                        let err63 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayC/trust/" + i11, schemaPath: "#/items/properties/certificates/properties/expresswayC/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                  }
                }
              }
            }
            if (data28.expresswayE !== void 0) {
              let data52 = data28.expresswayE;
              if (!(data52 && typeof data52 == "object" && !Array.isArray(data52)) && data52 !== null) {
                let err64 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE", schemaPath: "#/items/properties/certificates/properties/expresswayE/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.type } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                for (let key8 in data52)
                  if (!(key8 === "server" || key8 === "client" || key8 === "trust")) {
                    let err65 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE", schemaPath: "#/items/properties/certificates/properties/expresswayE/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                if (data52.server !== void 0) {
                  let data53 = data52.server;
                  if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null) {
                    let err66 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.type } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                  if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                    for (let key9 in data53)
                      if (!(key9 === "issuer" || key9 === "selfSigned" || key9 === "publicCa" || key9 === "commonName" || key9 === "san" || key9 === "eku" || key9 === "validUntil")) {
                        let err67 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                    if (data53.issuer !== void 0) {
                      let data54 = data53.issuer;
                      if (typeof data54 != "string" && data54 !== null) {
                        let err68 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/issuer", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/issuer/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.issuer.type } };
                        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                      }
                    }
                    if (data53.selfSigned !== void 0) {
                      let data55 = data53.selfSigned;
                      if (typeof data55 != "boolean" && data55 !== null) {
                        let err69 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/selfSigned", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/selfSigned/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.selfSigned.type } };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                    }
                    if (data53.publicCa !== void 0) {
                      let data56 = data53.publicCa;
                      if (typeof data56 != "boolean" && data56 !== null) {
                        let err70 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/publicCa", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/publicCa/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.publicCa.type } };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                    }
                    if (data53.commonName !== void 0) {
                      let data57 = data53.commonName;
                      if (typeof data57 != "string" && data57 !== null) {
                        let err71 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/commonName", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/commonName/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.commonName.type } };
                        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                      }
                    }
                    if (data53.san !== void 0) {
                      let data58 = data53.san;
                      if (!Array.isArray(data58) && data58 !== null) {
                        let err72 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/san", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/san/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.san.type } };
                        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                      }
                      if (Array.isArray(data58)) {
                        let len12 = data58.length;
                        for (let i12 = 0; i12 < len12; i12++)
                          if (typeof data58[i12] != "string") {
                            let err73 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/san/" + i12, schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/san/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                          }
                      }
                    }
                    if (data53.eku !== void 0) {
                      let data60 = data53.eku;
                      if (!Array.isArray(data60) && data60 !== null) {
                        let err74 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/eku", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/eku/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.eku.type } };
                        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                      }
                      if (Array.isArray(data60)) {
                        let len13 = data60.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                          let data61 = data60[i13];
                          if (!(data61 === "serverAuth" || data61 === "clientAuth")) {
                            let err75 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/eku/" + i13, schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.eku.items.enum } };
                            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                          }
                        }
                      }
                    }
                    if (data53.validUntil !== void 0) {
                      let data62 = data53.validUntil;
                      if (typeof data62 != "string" && data62 !== null) {
                        let err76 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/validUntil", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/server/properties/validUntil/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.server.properties.validUntil.type } };
                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                      }
                      validate74(data62, { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/server/validUntil", parentData: data53, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                    }
                  }
                }
                if (data52.client !== void 0) {
                  let data63 = data52.client;
                  if (!(data63 && typeof data63 == "object" && !Array.isArray(data63)) && data63 !== null) {
                    let err77 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.type } };
                    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                  }
                  if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                    for (let key10 in data63)
                      if (!(key10 === "issuer" || key10 === "selfSigned" || key10 === "publicCa" || key10 === "commonName" || key10 === "san" || key10 === "eku" || key10 === "validUntil")) {
                        let err78 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                      }
                    if (data63.issuer !== void 0) {
                      let data64 = data63.issuer;
                      if (typeof data64 != "string" && data64 !== null) {
                        let err79 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/issuer", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/issuer/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.issuer.type } };
                        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                      }
                    }
                    if (data63.selfSigned !== void 0) {
                      let data65 = data63.selfSigned;
                      if (typeof data65 != "boolean" && data65 !== null) {
                        let err80 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/selfSigned", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/selfSigned/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.selfSigned.type } };
                        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                      }
                    }
                    if (data63.publicCa !== void 0) {
                      let data66 = data63.publicCa;
                      if (typeof data66 != "boolean" && data66 !== null) {
                        let err81 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/publicCa", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/publicCa/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.publicCa.type } };
                        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                      }
                    }
                    if (data63.commonName !== void 0) {
                      let data67 = data63.commonName;
                      if (typeof data67 != "string" && data67 !== null) {
                        let err82 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/commonName", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/commonName/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.commonName.type } };
                        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                      }
                    }
                    if (data63.san !== void 0) {
                      let data68 = data63.san;
                      if (!Array.isArray(data68) && data68 !== null) {
                        let err83 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/san", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/san/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.san.type } };
                        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                      }
                      if (Array.isArray(data68)) {
                        let len14 = data68.length;
                        for (let i14 = 0; i14 < len14; i14++)
                          if (typeof data68[i14] != "string") {
                            let err84 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/san/" + i14, schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/san/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                          }
                      }
                    }
                    if (data63.eku !== void 0) {
                      let data70 = data63.eku;
                      if (!Array.isArray(data70) && data70 !== null) {
                        let err85 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/eku", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/eku/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.eku.type } };
                        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                      }
                      if (Array.isArray(data70)) {
                        let len15 = data70.length;
                        for (let i15 = 0; i15 < len15; i15++) {
                          let data71 = data70[i15];
                          if (!(data71 === "serverAuth" || data71 === "clientAuth")) {
                            let err86 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/eku/" + i15, schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.eku.items.enum } };
                            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                          }
                        }
                      }
                    }
                    if (data63.validUntil !== void 0) {
                      let data72 = data63.validUntil;
                      if (typeof data72 != "string" && data72 !== null) {
                        let err87 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/validUntil", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/client/properties/validUntil/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.client.properties.validUntil.type } };
                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                      }
                      validate74(data72, { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/client/validUntil", parentData: data63, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                    }
                  }
                }
                if (data52.trust !== void 0) {
                  let data73 = data52.trust;
                  if (!Array.isArray(data73) && data73 !== null) {
                    let err88 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/trust", schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/trust/type", keyword: "type", params: { type: schema49.items.properties.certificates.properties.expresswayE.properties.trust.type } };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                  if (Array.isArray(data73)) {
                    let len16 = data73.length;
                    for (let i16 = 0; i16 < len16; i16++)
                      if (typeof data73[i16] != "string") {
                        let err89 = { instancePath: instancePath + "/" + i0 + "/certificates/expresswayE/trust/" + i16, schemaPath: "#/items/properties/certificates/properties/expresswayE/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                      }
                  }
                }
              }
            }
          }
        }
      } else {
        let err90 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key11 in data)
      if (!func2.call(schema49.properties, key11)) {
        let err91 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    if (data.name !== void 0) {
      let data75 = data.name;
      if (typeof data75 != "string" && data75 !== null) {
        let err92 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema49.properties.name.type } };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.release !== void 0) {
      let data76 = data.release;
      if (typeof data76 != "string" && data76 !== null) {
        let err93 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: schema49.properties.release.type } };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
      validate106(data76, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
    }
    if (data.supportEnds !== void 0) {
      let data77 = data.supportEnds;
      if (typeof data77 != "string" && data77 !== null) {
        let err94 = { instancePath: instancePath + "/supportEnds", schemaPath: "#/properties/supportEnds/type", keyword: "type", params: { type: schema49.properties.supportEnds.type } };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
      validate74(data77, { instancePath: instancePath + "/supportEnds", parentData: data, parentDataProperty: "supportEnds", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
    }
    if (data.capacity !== void 0) {
      let data78 = data.capacity;
      if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
        let err95 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: schema49.properties.capacity.type } };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (let key12 in data78)
          if (!(key12 === "size" || key12 === "registrationsPerNode")) {
            let err96 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        if (data78.size !== void 0) {
          let data79 = data78.size;
          if (!(data79 === "small" || data79 === "medium" || data79 === "large" || data79 === null)) {
            let err97 = { instancePath: instancePath + "/capacity/size", schemaPath: "#/properties/capacity/properties/size/enum", keyword: "enum", params: { allowedValues: schema49.properties.capacity.properties.size.enum } };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
        if (data78.registrationsPerNode !== void 0) {
          let data80 = data78.registrationsPerNode;
          if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80)) && data80 !== null) {
            let err98 = { instancePath: instancePath + "/capacity/registrationsPerNode", schemaPath: "#/properties/capacity/properties/registrationsPerNode/type", keyword: "type", params: { type: schema49.properties.capacity.properties.registrationsPerNode.type } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
          if (typeof data80 == "number" && isFinite(data80) && (data80 < 1 || isNaN(data80))) {
            let err99 = { instancePath: instancePath + "/capacity/registrationsPerNode", schemaPath: "#/properties/capacity/properties/registrationsPerNode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        }
      }
    }
    if (data.mra !== void 0) {
      let data81 = data.mra;
      if (typeof data81 != "boolean" && data81 !== null) {
        let err100 = { instancePath: instancePath + "/mra", schemaPath: "#/properties/mra/type", keyword: "type", params: { type: schema49.properties.mra.type } };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    if (data.cores !== void 0) {
      let data82 = data.cores;
      if (!Array.isArray(data82) && data82 !== null) {
        let err101 = { instancePath: instancePath + "/cores", schemaPath: "#/properties/cores/type", keyword: "type", params: { type: schema49.properties.cores.type } };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
      if (Array.isArray(data82)) {
        let len17 = data82.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data83 = data82[i17];
          if (typeof data83 != "string") {
            let err102 = { instancePath: instancePath + "/cores/" + i17, schemaPath: "#/properties/cores/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
          validate53(data83, { instancePath: instancePath + "/cores/" + i17, parentData: data82, parentDataProperty: i17, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
        }
      }
    }
    if (data.edges !== void 0) {
      let data84 = data.edges;
      if (!Array.isArray(data84) && data84 !== null) {
        let err103 = { instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/type", keyword: "type", params: { type: schema49.properties.edges.type } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
      if (Array.isArray(data84)) {
        let len18 = data84.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data85 = data84[i18];
          if (typeof data85 != "string") {
            let err104 = { instancePath: instancePath + "/edges/" + i18, schemaPath: "#/properties/edges/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
          validate53(data85, { instancePath: instancePath + "/edges/" + i18, parentData: data84, parentDataProperty: i18, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
        }
      }
    }
    if (data.domains !== void 0) {
      let data86 = data.domains;
      if (!Array.isArray(data86) && data86 !== null) {
        let err105 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: schema49.properties.domains.type } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
      if (Array.isArray(data86)) {
        let len19 = data86.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data87 = data86[i19];
          if (typeof data87 != "string") {
            let err106 = { instancePath: instancePath + "/domains/" + i19, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
          validate76(data87, { instancePath: instancePath + "/domains/" + i19, parentData: data86, parentDataProperty: i19, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        }
      }
    }
    if (data.serviceDiscoveryDomains !== void 0) {
      let data88 = data.serviceDiscoveryDomains;
      if (!Array.isArray(data88) && data88 !== null) {
        let err107 = { instancePath: instancePath + "/serviceDiscoveryDomains", schemaPath: "#/properties/serviceDiscoveryDomains/type", keyword: "type", params: { type: schema49.properties.serviceDiscoveryDomains.type } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
      if (Array.isArray(data88)) {
        let len20 = data88.length;
        for (let i20 = 0; i20 < len20; i20++) {
          let data89 = data88[i20];
          if (typeof data89 != "string") {
            let err108 = { instancePath: instancePath + "/serviceDiscoveryDomains/" + i20, schemaPath: "#/properties/serviceDiscoveryDomains/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
          validate76(data89, { instancePath: instancePath + "/serviceDiscoveryDomains/" + i20, parentData: data88, parentDataProperty: i20, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        }
      }
    }
    if (data.oauthRefresh !== void 0) {
      let data90 = data.oauthRefresh;
      if (typeof data90 != "boolean" && data90 !== null) {
        let err109 = { instancePath: instancePath + "/oauthRefresh", schemaPath: "#/properties/oauthRefresh/type", keyword: "type", params: { type: schema49.properties.oauthRefresh.type } };
        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
      }
    }
    if (data.activationCodeOnboarding !== void 0) {
      let data91 = data.activationCodeOnboarding;
      if (typeof data91 != "boolean" && data91 !== null) {
        let err110 = { instancePath: instancePath + "/activationCodeOnboarding", schemaPath: "#/properties/activationCodeOnboarding/type", keyword: "type", params: { type: schema49.properties.activationCodeOnboarding.type } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
    if (data.tlsVerify !== void 0) {
      let data92 = data.tlsVerify;
      if (typeof data92 != "boolean" && data92 !== null) {
        let err111 = { instancePath: instancePath + "/tlsVerify", schemaPath: "#/properties/tlsVerify/type", keyword: "type", params: { type: schema49.properties.tlsVerify.type } };
        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
      }
    }
    if (data.turnServers !== void 0) {
      let data93 = data.turnServers;
      if (!Array.isArray(data93) && data93 !== null) {
        let err112 = { instancePath: instancePath + "/turnServers", schemaPath: "#/properties/turnServers/type", keyword: "type", params: { type: schema49.properties.turnServers.type } };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
      if (Array.isArray(data93)) {
        let len21 = data93.length;
        for (let i21 = 0; i21 < len21; i21++)
          if (typeof data93[i21] != "string") {
            let err113 = { instancePath: instancePath + "/turnServers/" + i21, schemaPath: "#/properties/turnServers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
      }
    }
    if (data.cmsWebProxy !== void 0) {
      let data95 = data.cmsWebProxy;
      if (typeof data95 != "string" && data95 !== null) {
        let err114 = { instancePath: instancePath + "/cmsWebProxy", schemaPath: "#/properties/cmsWebProxy/type", keyword: "type", params: { type: schema49.properties.cmsWebProxy.type } };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
      validate113(data95, { instancePath: instancePath + "/cmsWebProxy", parentData: data, parentDataProperty: "cmsWebProxy", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
    }
    if (data.edgeNetwork !== void 0) {
      let data96 = data.edgeNetwork;
      if (!(data96 && typeof data96 == "object" && !Array.isArray(data96)) && data96 !== null) {
        let err115 = { instancePath: instancePath + "/edgeNetwork", schemaPath: "#/properties/edgeNetwork/type", keyword: "type", params: { type: schema49.properties.edgeNetwork.type } };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
        for (let key13 in data96)
          if (!(key13 === "nics" || key13 === "staticNat")) {
            let err116 = { instancePath: instancePath + "/edgeNetwork", schemaPath: "#/properties/edgeNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        if (data96.nics !== void 0) {
          let data97 = data96.nics;
          if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97)) && data97 !== null) {
            let err117 = { instancePath: instancePath + "/edgeNetwork/nics", schemaPath: "#/properties/edgeNetwork/properties/nics/type", keyword: "type", params: { type: schema49.properties.edgeNetwork.properties.nics.type } };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
          if (typeof data97 == "number" && isFinite(data97)) {
            if (data97 > 2 || isNaN(data97)) {
              let err118 = { instancePath: instancePath + "/edgeNetwork/nics", schemaPath: "#/properties/edgeNetwork/properties/nics/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data97 < 1 || isNaN(data97)) {
              let err119 = { instancePath: instancePath + "/edgeNetwork/nics", schemaPath: "#/properties/edgeNetwork/properties/nics/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
          }
        }
        if (data96.staticNat !== void 0) {
          let data98 = data96.staticNat;
          if (typeof data98 != "string" && data98 !== null) {
            let err120 = { instancePath: instancePath + "/edgeNetwork/staticNat", schemaPath: "#/properties/edgeNetwork/properties/staticNat/type", keyword: "type", params: { type: schema49.properties.edgeNetwork.properties.staticNat.type } };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
          validate80(data98, { instancePath: instancePath + "/edgeNetwork/staticNat", parentData: data96, parentDataProperty: "staticNat", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
        }
      }
    }
    if (data.traversalZone !== void 0) {
      let data99 = data.traversalZone;
      if (!(data99 && typeof data99 == "object" && !Array.isArray(data99)) && data99 !== null) {
        let err121 = { instancePath: instancePath + "/traversalZone", schemaPath: "#/properties/traversalZone/type", keyword: "type", params: { type: schema49.properties.traversalZone.type } };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
      if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
        for (let key14 in data99)
          if (key14 !== "peers") {
            let err122 = { instancePath: instancePath + "/traversalZone", schemaPath: "#/properties/traversalZone/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        if (data99.peers !== void 0) {
          let data100 = data99.peers;
          if (!Array.isArray(data100) && data100 !== null) {
            let err123 = { instancePath: instancePath + "/traversalZone/peers", schemaPath: "#/properties/traversalZone/properties/peers/type", keyword: "type", params: { type: schema49.properties.traversalZone.properties.peers.type } };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
          if (Array.isArray(data100)) {
            let len22 = data100.length;
            for (let i22 = 0; i22 < len22; i22++) {
              let data101 = data100[i22];
              if (typeof data101 != "string") {
                let err124 = { instancePath: instancePath + "/traversalZone/peers/" + i22, schemaPath: "#/properties/traversalZone/properties/peers/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
              validate53(data101, { instancePath: instancePath + "/traversalZone/peers/" + i22, parentData: data100, parentDataProperty: i22, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            }
          }
        }
      }
    }
    if (data.certificates !== void 0) {
      let data102 = data.certificates;
      if (!(data102 && typeof data102 == "object" && !Array.isArray(data102)) && data102 !== null) {
        let err125 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/type", keyword: "type", params: { type: schema49.properties.certificates.type } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
      if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
        for (let key15 in data102)
          if (!(key15 === "expresswayC" || key15 === "expresswayE")) {
            let err126 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
          }
        if (data102.expresswayC !== void 0) {
          let data103 = data102.expresswayC;
          if (!(data103 && typeof data103 == "object" && !Array.isArray(data103)) && data103 !== null) {
            let err127 = { instancePath: instancePath + "/certificates/expresswayC", schemaPath: "#/properties/certificates/properties/expresswayC/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.type } };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
            for (let key16 in data103)
              if (!(key16 === "server" || key16 === "client" || key16 === "trust")) {
                let err128 = { instancePath: instancePath + "/certificates/expresswayC", schemaPath: "#/properties/certificates/properties/expresswayC/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
              }
            if (data103.server !== void 0) {
              let data104 = data103.server;
              if (!(data104 && typeof data104 == "object" && !Array.isArray(data104)) && data104 !== null) {
                let err129 = { instancePath: instancePath + "/certificates/expresswayC/server", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.type } };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
              if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                for (let key17 in data104)
                  if (!(key17 === "issuer" || key17 === "selfSigned" || key17 === "publicCa" || key17 === "commonName" || key17 === "san" || key17 === "eku" || key17 === "validUntil")) {
                    let err130 = { instancePath: instancePath + "/certificates/expresswayC/server", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                  }
                if (data104.issuer !== void 0) {
                  let data105 = data104.issuer;
                  if (typeof data105 != "string" && data105 !== null) {
                    let err131 = { instancePath: instancePath + "/certificates/expresswayC/server/issuer", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/issuer/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.issuer.type } };
                    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                  }
                }
                if (data104.selfSigned !== void 0) {
                  let data106 = data104.selfSigned;
                  if (typeof data106 != "boolean" && data106 !== null) {
                    let err132 = { instancePath: instancePath + "/certificates/expresswayC/server/selfSigned", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/selfSigned/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.selfSigned.type } };
                    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                  }
                }
                if (data104.publicCa !== void 0) {
                  let data107 = data104.publicCa;
                  if (typeof data107 != "boolean" && data107 !== null) {
                    let err133 = { instancePath: instancePath + "/certificates/expresswayC/server/publicCa", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/publicCa/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.publicCa.type } };
                    vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                  }
                }
                if (data104.commonName !== void 0) {
                  let data108 = data104.commonName;
                  if (typeof data108 != "string" && data108 !== null) {
                    let err134 = { instancePath: instancePath + "/certificates/expresswayC/server/commonName", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/commonName/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.commonName.type } };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
                }
                if (data104.san !== void 0) {
                  let data109 = data104.san;
                  if (!Array.isArray(data109) && data109 !== null) {
                    let err135 = { instancePath: instancePath + "/certificates/expresswayC/server/san", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/san/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.san.type } };
                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                  }
                  if (Array.isArray(data109)) {
                    let len23 = data109.length;
                    for (let i23 = 0; i23 < len23; i23++)
                      if (typeof data109[i23] != "string") {
                        let err136 = { instancePath: instancePath + "/certificates/expresswayC/server/san/" + i23, schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/san/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                      }
                  }
                }
                if (data104.eku !== void 0) {
                  let data111 = data104.eku;
                  if (!Array.isArray(data111) && data111 !== null) {
                    let err137 = { instancePath: instancePath + "/certificates/expresswayC/server/eku", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/eku/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.eku.type } };
                    vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                  }
                  if (Array.isArray(data111)) {
                    let len24 = data111.length;
                    for (let i24 = 0; i24 < len24; i24++) {
                      let data112 = data111[i24];
                      if (!(data112 === "serverAuth" || data112 === "clientAuth")) {
                        let err138 = { instancePath: instancePath + "/certificates/expresswayC/server/eku/" + i24, schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.certificates.properties.expresswayC.properties.server.properties.eku.items.enum } };
                        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                      }
                    }
                  }
                }
                if (data104.validUntil !== void 0) {
                  let data113 = data104.validUntil;
                  if (typeof data113 != "string" && data113 !== null) {
                    let err139 = { instancePath: instancePath + "/certificates/expresswayC/server/validUntil", schemaPath: "#/properties/certificates/properties/expresswayC/properties/server/properties/validUntil/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.server.properties.validUntil.type } };
                    vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                  }
                  validate74(data113, { instancePath: instancePath + "/certificates/expresswayC/server/validUntil", parentData: data104, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                }
              }
            }
            if (data103.client !== void 0) {
              let data114 = data103.client;
              if (!(data114 && typeof data114 == "object" && !Array.isArray(data114)) && data114 !== null) {
                let err140 = { instancePath: instancePath + "/certificates/expresswayC/client", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.type } };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
              if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                for (let key18 in data114)
                  if (!(key18 === "issuer" || key18 === "selfSigned" || key18 === "publicCa" || key18 === "commonName" || key18 === "san" || key18 === "eku" || key18 === "validUntil")) {
                    let err141 = { instancePath: instancePath + "/certificates/expresswayC/client", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                  }
                if (data114.issuer !== void 0) {
                  let data115 = data114.issuer;
                  if (typeof data115 != "string" && data115 !== null) {
                    let err142 = { instancePath: instancePath + "/certificates/expresswayC/client/issuer", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/issuer/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.issuer.type } };
                    vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                  }
                }
                if (data114.selfSigned !== void 0) {
                  let data116 = data114.selfSigned;
                  if (typeof data116 != "boolean" && data116 !== null) {
                    let err143 = { instancePath: instancePath + "/certificates/expresswayC/client/selfSigned", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/selfSigned/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.selfSigned.type } };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                }
                if (data114.publicCa !== void 0) {
                  let data117 = data114.publicCa;
                  if (typeof data117 != "boolean" && data117 !== null) {
                    let err144 = { instancePath: instancePath + "/certificates/expresswayC/client/publicCa", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/publicCa/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.publicCa.type } };
                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                  }
                }
                if (data114.commonName !== void 0) {
                  let data118 = data114.commonName;
                  if (typeof data118 != "string" && data118 !== null) {
                    let err145 = { instancePath: instancePath + "/certificates/expresswayC/client/commonName", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/commonName/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.commonName.type } };
                    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                  }
                }
                if (data114.san !== void 0) {
                  let data119 = data114.san;
                  if (!Array.isArray(data119) && data119 !== null) {
                    let err146 = { instancePath: instancePath + "/certificates/expresswayC/client/san", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/san/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.san.type } };
                    vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                  }
                  if (Array.isArray(data119)) {
                    let len25 = data119.length;
                    for (let i25 = 0; i25 < len25; i25++)
                      if (typeof data119[i25] != "string") {
                        let err147 = { instancePath: instancePath + "/certificates/expresswayC/client/san/" + i25, schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/san/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                      }
                  }
                }
                if (data114.eku !== void 0) {
                  let data121 = data114.eku;
                  if (!Array.isArray(data121) && data121 !== null) {
                    let err148 = { instancePath: instancePath + "/certificates/expresswayC/client/eku", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/eku/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.eku.type } };
                    vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                  }
                  if (Array.isArray(data121)) {
                    let len26 = data121.length;
                    for (let i26 = 0; i26 < len26; i26++) {
                      let data122 = data121[i26];
                      if (!(data122 === "serverAuth" || data122 === "clientAuth")) {
                        let err149 = { instancePath: instancePath + "/certificates/expresswayC/client/eku/" + i26, schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.certificates.properties.expresswayC.properties.client.properties.eku.items.enum } };
                        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                      }
                    }
                  }
                }
                if (data114.validUntil !== void 0) {
                  let data123 = data114.validUntil;
                  if (typeof data123 != "string" && data123 !== null) {
                    let err150 = { instancePath: instancePath + "/certificates/expresswayC/client/validUntil", schemaPath: "#/properties/certificates/properties/expresswayC/properties/client/properties/validUntil/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.client.properties.validUntil.type } };
                    vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                  }
                  validate74(data123, { instancePath: instancePath + "/certificates/expresswayC/client/validUntil", parentData: data114, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                }
              }
            }
            if (data103.trust !== void 0) {
              let data124 = data103.trust;
              if (!Array.isArray(data124) && data124 !== null) {
                let err151 = { instancePath: instancePath + "/certificates/expresswayC/trust", schemaPath: "#/properties/certificates/properties/expresswayC/properties/trust/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayC.properties.trust.type } };
                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
              }
              if (Array.isArray(data124)) {
                let len27 = data124.length;
                for (let i27 = 0; i27 < len27; i27++)
                  if (typeof data124[i27] != "string") {
                    let err152 = { instancePath: instancePath + "/certificates/expresswayC/trust/" + i27, schemaPath: "#/properties/certificates/properties/expresswayC/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
              }
            }
          }
        }
        if (data102.expresswayE !== void 0) {
          let data126 = data102.expresswayE;
          if (!(data126 && typeof data126 == "object" && !Array.isArray(data126)) && data126 !== null) {
            let err153 = { instancePath: instancePath + "/certificates/expresswayE", schemaPath: "#/properties/certificates/properties/expresswayE/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.type } };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
            for (let key19 in data126)
              if (!(key19 === "server" || key19 === "client" || key19 === "trust")) {
                let err154 = { instancePath: instancePath + "/certificates/expresswayE", schemaPath: "#/properties/certificates/properties/expresswayE/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            if (data126.server !== void 0) {
              let data127 = data126.server;
              if (!(data127 && typeof data127 == "object" && !Array.isArray(data127)) && data127 !== null) {
                let err155 = { instancePath: instancePath + "/certificates/expresswayE/server", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.type } };
                vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
              }
              if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                for (let key20 in data127)
                  if (!(key20 === "issuer" || key20 === "selfSigned" || key20 === "publicCa" || key20 === "commonName" || key20 === "san" || key20 === "eku" || key20 === "validUntil")) {
                    let err156 = { instancePath: instancePath + "/certificates/expresswayE/server", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                    vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                  }
                if (data127.issuer !== void 0) {
                  let data128 = data127.issuer;
                  if (typeof data128 != "string" && data128 !== null) {
                    let err157 = { instancePath: instancePath + "/certificates/expresswayE/server/issuer", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/issuer/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.issuer.type } };
                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                  }
                }
                if (data127.selfSigned !== void 0) {
                  let data129 = data127.selfSigned;
                  if (typeof data129 != "boolean" && data129 !== null) {
                    let err158 = { instancePath: instancePath + "/certificates/expresswayE/server/selfSigned", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/selfSigned/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.selfSigned.type } };
                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                  }
                }
                if (data127.publicCa !== void 0) {
                  let data130 = data127.publicCa;
                  if (typeof data130 != "boolean" && data130 !== null) {
                    let err159 = { instancePath: instancePath + "/certificates/expresswayE/server/publicCa", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/publicCa/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.publicCa.type } };
                    vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                  }
                }
                if (data127.commonName !== void 0) {
                  let data131 = data127.commonName;
                  if (typeof data131 != "string" && data131 !== null) {
                    let err160 = { instancePath: instancePath + "/certificates/expresswayE/server/commonName", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/commonName/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.commonName.type } };
                    vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                  }
                }
                if (data127.san !== void 0) {
                  let data132 = data127.san;
                  if (!Array.isArray(data132) && data132 !== null) {
                    let err161 = { instancePath: instancePath + "/certificates/expresswayE/server/san", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/san/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.san.type } };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                  if (Array.isArray(data132)) {
                    let len28 = data132.length;
                    for (let i28 = 0; i28 < len28; i28++)
                      if (typeof data132[i28] != "string") {
                        let err162 = { instancePath: instancePath + "/certificates/expresswayE/server/san/" + i28, schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/san/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                      }
                  }
                }
                if (data127.eku !== void 0) {
                  let data134 = data127.eku;
                  if (!Array.isArray(data134) && data134 !== null) {
                    let err163 = { instancePath: instancePath + "/certificates/expresswayE/server/eku", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/eku/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.eku.type } };
                    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                  }
                  if (Array.isArray(data134)) {
                    let len29 = data134.length;
                    for (let i29 = 0; i29 < len29; i29++) {
                      let data135 = data134[i29];
                      if (!(data135 === "serverAuth" || data135 === "clientAuth")) {
                        let err164 = { instancePath: instancePath + "/certificates/expresswayE/server/eku/" + i29, schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.certificates.properties.expresswayE.properties.server.properties.eku.items.enum } };
                        vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                      }
                    }
                  }
                }
                if (data127.validUntil !== void 0) {
                  let data136 = data127.validUntil;
                  if (typeof data136 != "string" && data136 !== null) {
                    let err165 = { instancePath: instancePath + "/certificates/expresswayE/server/validUntil", schemaPath: "#/properties/certificates/properties/expresswayE/properties/server/properties/validUntil/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.server.properties.validUntil.type } };
                    vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                  }
                  validate74(data136, { instancePath: instancePath + "/certificates/expresswayE/server/validUntil", parentData: data127, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                }
              }
            }
            if (data126.client !== void 0) {
              let data137 = data126.client;
              if (!(data137 && typeof data137 == "object" && !Array.isArray(data137)) && data137 !== null) {
                let err166 = { instancePath: instancePath + "/certificates/expresswayE/client", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.type } };
                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
              }
              if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                for (let key21 in data137)
                  if (!(key21 === "issuer" || key21 === "selfSigned" || key21 === "publicCa" || key21 === "commonName" || key21 === "san" || key21 === "eku" || key21 === "validUntil")) {
                    let err167 = { instancePath: instancePath + "/certificates/expresswayE/client", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                  }
                if (data137.issuer !== void 0) {
                  let data138 = data137.issuer;
                  if (typeof data138 != "string" && data138 !== null) {
                    let err168 = { instancePath: instancePath + "/certificates/expresswayE/client/issuer", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/issuer/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.issuer.type } };
                    vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                  }
                }
                if (data137.selfSigned !== void 0) {
                  let data139 = data137.selfSigned;
                  if (typeof data139 != "boolean" && data139 !== null) {
                    let err169 = { instancePath: instancePath + "/certificates/expresswayE/client/selfSigned", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/selfSigned/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.selfSigned.type } };
                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                  }
                }
                if (data137.publicCa !== void 0) {
                  let data140 = data137.publicCa;
                  if (typeof data140 != "boolean" && data140 !== null) {
                    let err170 = { instancePath: instancePath + "/certificates/expresswayE/client/publicCa", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/publicCa/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.publicCa.type } };
                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                  }
                }
                if (data137.commonName !== void 0) {
                  let data141 = data137.commonName;
                  if (typeof data141 != "string" && data141 !== null) {
                    let err171 = { instancePath: instancePath + "/certificates/expresswayE/client/commonName", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/commonName/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.commonName.type } };
                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                  }
                }
                if (data137.san !== void 0) {
                  let data142 = data137.san;
                  if (!Array.isArray(data142) && data142 !== null) {
                    let err172 = { instancePath: instancePath + "/certificates/expresswayE/client/san", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/san/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.san.type } };
                    vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                  }
                  if (Array.isArray(data142)) {
                    let len30 = data142.length;
                    for (let i30 = 0; i30 < len30; i30++)
                      if (typeof data142[i30] != "string") {
                        let err173 = { instancePath: instancePath + "/certificates/expresswayE/client/san/" + i30, schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/san/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                      }
                  }
                }
                if (data137.eku !== void 0) {
                  let data144 = data137.eku;
                  if (!Array.isArray(data144) && data144 !== null) {
                    let err174 = { instancePath: instancePath + "/certificates/expresswayE/client/eku", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/eku/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.eku.type } };
                    vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                  }
                  if (Array.isArray(data144)) {
                    let len31 = data144.length;
                    for (let i31 = 0; i31 < len31; i31++) {
                      let data145 = data144[i31];
                      if (!(data145 === "serverAuth" || data145 === "clientAuth")) {
                        let err175 = { instancePath: instancePath + "/certificates/expresswayE/client/eku/" + i31, schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/eku/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.certificates.properties.expresswayE.properties.client.properties.eku.items.enum } };
                        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                      }
                    }
                  }
                }
                if (data137.validUntil !== void 0) {
                  let data146 = data137.validUntil;
                  if (typeof data146 != "string" && data146 !== null) {
                    let err176 = { instancePath: instancePath + "/certificates/expresswayE/client/validUntil", schemaPath: "#/properties/certificates/properties/expresswayE/properties/client/properties/validUntil/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.client.properties.validUntil.type } };
                    vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                  }
                  validate74(data146, { instancePath: instancePath + "/certificates/expresswayE/client/validUntil", parentData: data137, parentDataProperty: "validUntil", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                }
              }
            }
            if (data126.trust !== void 0) {
              let data147 = data126.trust;
              if (!Array.isArray(data147) && data147 !== null) {
                let err177 = { instancePath: instancePath + "/certificates/expresswayE/trust", schemaPath: "#/properties/certificates/properties/expresswayE/properties/trust/type", keyword: "type", params: { type: schema49.properties.certificates.properties.expresswayE.properties.trust.type } };
                vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
              }
              if (Array.isArray(data147)) {
                let len32 = data147.length;
                for (let i32 = 0; i32 < len32; i32++)
                  if (typeof data147[i32] != "string") {
                    let err178 = { instancePath: instancePath + "/certificates/expresswayE/trust/" + i32, schemaPath: "#/properties/certificates/properties/expresswayE/properties/trust/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                  }
              }
            }
          }
        }
      }
    }
  }
  return validate105.errors = vErrors, errors === 0;
}
var validate_ils = validate134, schema52 = { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] } }, additionalProperties: !1 };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "enabled") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.enabled !== void 0) {
      let data0 = data.enabled;
      if (typeof data0 != "boolean" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: schema52.properties.enabled.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  return validate134.errors = vErrors, errors === 0;
}
var validate_ice = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "enabled" || key0 === "defaultCandidate" || key0 === "serverReflexiveAddress" || key0 === "turn")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.enabled !== void 0) {
      let data0 = data.enabled;
      if (typeof data0 != "boolean" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: schema19.properties.enabled.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.defaultCandidate !== void 0) {
      let data1 = data.defaultCandidate;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/defaultCandidate", schemaPath: "#/properties/defaultCandidate/type", keyword: "type", params: { type: schema19.properties.defaultCandidate.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.serverReflexiveAddress !== void 0) {
      let data2 = data.serverReflexiveAddress;
      if (typeof data2 != "boolean" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/serverReflexiveAddress", schemaPath: "#/properties/serverReflexiveAddress/type", keyword: "type", params: { type: schema19.properties.serverReflexiveAddress.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.turn !== void 0) {
      let data3 = data.turn;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        let err5 = { instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/type", keyword: "type", params: { type: schema19.properties.turn.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3)
          if (!(key1 === "primary" || key1 === "secondary" || key1 === "transport" || key1 === "username" || key1 === "password")) {
            let err6 = { instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data3.primary !== void 0) {
          let data4 = data3.primary;
          if (typeof data4 != "string" && data4 !== null) {
            let err7 = { instancePath: instancePath + "/turn/primary", schemaPath: "#/properties/turn/properties/primary/type", keyword: "type", params: { type: schema19.properties.turn.properties.primary.type } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data3.secondary !== void 0) {
          let data5 = data3.secondary;
          if (typeof data5 != "string" && data5 !== null) {
            let err8 = { instancePath: instancePath + "/turn/secondary", schemaPath: "#/properties/turn/properties/secondary/type", keyword: "type", params: { type: schema19.properties.turn.properties.secondary.type } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data3.transport !== void 0) {
          let data6 = data3.transport;
          if (typeof data6 != "string" && data6 !== null) {
            let err9 = { instancePath: instancePath + "/turn/transport", schemaPath: "#/properties/turn/properties/transport/type", keyword: "type", params: { type: schema19.properties.turn.properties.transport.type } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data3.username !== void 0) {
          let data7 = data3.username;
          if (typeof data7 != "string" && data7 !== null) {
            let err10 = { instancePath: instancePath + "/turn/username", schemaPath: "#/properties/turn/properties/username/type", keyword: "type", params: { type: schema19.properties.turn.properties.username.type } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data3.password !== void 0) {
          let data8 = data3.password;
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 != "string" && data8 !== null) {
            let err11 = { instancePath: instancePath + "/turn/password", schemaPath: "#/properties/turn/properties/password/type", keyword: "type", params: { type: schema19.properties.turn.properties.password.type } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.secret === void 0) {
              let err12 = { instancePath: instancePath + "/turn/password", schemaPath: "#/properties/turn/properties/password/required", keyword: "required", params: { missingProperty: "secret" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            for (let key2 in data8)
              if (key2 !== "secret") {
                let err13 = { instancePath: instancePath + "/turn/password", schemaPath: "#/properties/turn/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data8.secret !== void 0 && typeof data8.secret != "string") {
              let err14 = { instancePath: instancePath + "/turn/password/secret", schemaPath: "#/properties/turn/properties/password/properties/secret/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        }
      }
    }
  }
  return validate135.errors = vErrors, errors === 0;
}
export const compiled: Readonly<Record<string, unknown>> = {
  phoneNtpReferences: validate_phoneNtpReferences,
  dateTimeGroups: validate_dateTimeGroups,
  callManagerGroups: validate_callManagerGroups,
  regions: validate_regions,
  mraServiceDomains: validate_mraServiceDomains,
  devicePools: validate_devicePools,
  commonPhoneProfiles: validate_commonPhoneProfiles,
  enterprisePhoneConfig: validate_enterprisePhoneConfig,
  phoneSecurityProfiles: validate_phoneSecurityProfiles,
  sipTrunkSecurityProfiles: validate_sipTrunkSecurityProfiles,
  universalLineTemplates: validate_universalLineTemplates,
  universalDeviceTemplates: validate_universalDeviceTemplates,
  ucServices: validate_ucServices,
  serviceProfiles: validate_serviceProfiles,
  userProfiles: validate_userProfiles,
  featureGroupTemplates: validate_featureGroupTemplates,
  ldapDirectories: validate_ldapDirectories,
  lines: validate_lines,
  endUsers: validate_endUsers,
  phones: validate_phones,
  expresswayCs: validate_expresswayCs,
  remoteClusters: validate_remoteClusters,
  cluster: validate_cluster,
  ntp: validate_ntp,
  dns: validate_dns,
  certificates: validate_certificates,
  expressway: validate_expressway,
  ils: validate_ils,
  ice: validate_ice,
};
