// Generated from the names of the files in core/src/rules by tools/rules.ts. Do not edit: run `npm run generate`.
import type { Rule } from "../rule.ts";
import { MRA001 } from "../MRA001-several-clusters-need-ils.ts";
import { MRA002 } from "../MRA002-ntp-server-declared.ts";
import { MRA003 } from "../MRA003-phone-ntp-reference.ts";
import { MRA004 } from "../MRA004-ice-needs-turn-server.ts";
import { MRA005 } from "../MRA005-internal-srv-record.ts";
import { MRA006 } from "../MRA006-node-dns-records.ts";
import { MRA007 } from "../MRA007-internal-srv-not-public.ts";
import { MRA008 } from "../MRA008-expressway-integration.ts";
import { MRA009 } from "../MRA009-expressway-release-for-policies.ts";
import { MRA010 } from "../MRA010-one-ca.ts";
import { MRA011 } from "../MRA011-ca-chain-on-every-system.ts";
import { MRA012 } from "../MRA012-cucm-certificate-ca-signed.ts";
import { MRA013 } from "../MRA013-im-presence-certificate-ca-signed.ts";
import { MRA014 } from "../MRA014-different-cas-trusted.ts";
import { MRA015 } from "../MRA015-self-signed-on-expressway-c.ts";
import { MRA016 } from "../MRA016-axl-service-active.ts";
import { MRA017 } from "../MRA017-region-video-bit-rate.ts";
import { MRA018 } from "../MRA018-region-relationship.ts";
import { MRA019 } from "../MRA019-device-pool-name.ts";
import { MRA020 } from "../MRA020-redundant-cm-group.ts";
import { MRA021 } from "../MRA021-date-time-group-ntp-reference.ts";
import { MRA022 } from "../MRA022-device-pool-region.ts";
import { MRA023 } from "../MRA023-endpoint-in-mra-pool.ts";
import { MRA024 } from "../MRA024-ice-at-one-level.ts";
import { MRA025 } from "../MRA025-ice-enabled.ts";
import { MRA026 } from "../MRA026-ice-candidate-type.ts";
import { MRA027 } from "../MRA027-server-reflexive-enabled.ts";
import { MRA028 } from "../MRA028-relayed-needs-turn-server.ts";
import { MRA029 } from "../MRA029-turn-server-reachable.ts";
import { MRA030 } from "../MRA030-turn-transport.ts";
import { MRA031 } from "../MRA031-turn-credentials.ts";
import { MRA032 } from "../MRA032-ice-profile-applied.ts";
import { MRA033 } from "../MRA033-profile-name-fqdn.ts";
import { MRA034 } from "../MRA034-profile-name-enterprise-domain.ts";
import { MRA035 } from "../MRA035-device-security-encrypted.ts";
import { MRA036 } from "../MRA036-transport-tls.ts";
import { MRA037 } from "../MRA037-tftp-encryption-off.ts";
import { MRA038 } from "../MRA038-endpoint-uses-mra-profile.ts";
import { MRA039 } from "../MRA039-profile-type-matches-model.ts";
import { MRA040 } from "../MRA040-user-profile-mra-enabled.ts";
import { MRA041 } from "../MRA041-policy-without-jabber.ts";
import { MRA042 } from "../MRA042-policies-without-mra.ts";
import { MRA043 } from "../MRA043-jabber-policy-known.ts";
import { MRA044 } from "../MRA044-policies-no-service.ts";
import { MRA045 } from "../MRA045-provisioning-limit.ts";
import { MRA046 } from "../MRA046-self-provisioning-off.ts";
import { MRA047 } from "../MRA047-phone-reassign.ts";
import { MRA048 } from "../MRA048-device-templates.ts";
import { MRA049 } from "../MRA049-line-template.ts";
import { MRA050 } from "../MRA050-user-profile-name.ts";
import { MRA051 } from "../MRA051-em-login-time.ts";
import { MRA052 } from "../MRA052-jabber-user-has-profile.ts";
import { MRA053 } from "../MRA053-ldap-sync-gives-profile.ts";
import { MRA054 } from "../MRA054-user-has-endpoint.ts";
import { MRA055 } from "../MRA055-expressway-configured-for-mra.ts";
import { MRA056 } from "../MRA056-expressway-c-known.ts";
import { MRA057 } from "../MRA057-failover-path.ts";
import { MRA070 } from "../MRA070-ice-on-one-device.ts";
import { MRA101 } from "../MRA101-profile-name-in-san.ts";
import { MRA102 } from "../MRA102-profile-name-grammar.ts";
import { MRA103 } from "../MRA103-registration-domain-in-san.ts";
import { MRA104 } from "../MRA104-client-authentication.ts";
import { MRA105 } from "../MRA105-public-srv-record.ts";
import { MRA106 } from "../MRA106-internal-srv-not-needed.ts";
import { MRA107 } from "../MRA107-node-names-across-domains.ts";
import { MRA108 } from "../MRA108-oauth-refresh-login.ts";
import { MRA109 } from "../MRA109-sip-oauth-releases.ts";
import { MRA110 } from "../MRA110-sip-oauth-without-tftp-encryption.ts";
import { MRA111 } from "../MRA111-sip-oauth-profile-type.ts";
import { MRA112 } from "../MRA112-activation-code-onboarding.ts";
import { MRA113 } from "../MRA113-ice-passthrough.ts";
import { MRA114 } from "../MRA114-turn-over-tcp.ts";
import { MRA115 } from "../MRA115-mixed-mode.ts";
import { MRA116 } from "../MRA116-model-mra-capable.ts";
import { MRA117 } from "../MRA117-jabber-mobile-tftp-encryption.ts";
import { MRA118 } from "../MRA118-home-cluster.ts";
import { MRA119 } from "../MRA119-encrypted-tftp-needs-capf.ts";
import { MRA120 } from "../MRA120-expressway-addresses-differ.ts";
import { MRA121 } from "../MRA121-sip-trunk-port.ts";
import { MRA122 } from "../MRA122-expressway-c-chain-trusted.ts";
import { MRA123 } from "../MRA123-self-signed-tls-verify.ts";
import { MRA124 } from "../MRA124-stun-keepalive.ts";
import { MRA125 } from "../MRA125-public-ca-for-phones.ts";
import { MRA126 } from "../MRA126-im-presence-axl-service.ts";
import { MRA127 } from "../MRA127-web-proxy-url.ts";
import { MRA128 } from "../MRA128-unity-connection-san.ts";
import { MRA129 } from "../MRA129-push-notifications.ts";
import { MRA130 } from "../MRA130-refresh-expressway-servers.ts";
import { MRA131 } from "../MRA131-sip-station-throttle.ts";
import { MRA132 } from "../MRA132-call-routing-domain.ts";
import { MRA133 } from "../MRA133-expressway-c-subject-names.ts";
import { MRA134 } from "../MRA134-protocol-sip.ts";
import { MRA150 } from "../MRA150-service-domain-srv.ts";
import { MRA151 } from "../MRA151-client-certificate.ts";
import { MRA152 } from "../MRA152-certificate-chain.ts";
import { MRA153 } from "../MRA153-traversal-zone-trust.ts";
import { MRA154 } from "../MRA154-wildcard-certificate.ts";
import { MRA155 } from "../MRA155-private-name-public-ca.ts";
import { MRA156 } from "../MRA156-san-length.ts";
import { MRA157 } from "../MRA157-node-name-in-tomcat-certificate.ts";
import { MRA158 } from "../MRA158-self-signed-same-name.ts";
import { MRA159 } from "../MRA159-chat-node-aliases.ts";
import { MRA160 } from "../MRA160-expressway-e-host-name.ts";
import { MRA161 } from "../MRA161-expressway-e-domain.ts";
import { MRA162 } from "../MRA162-edge-network.ts";
import { MRA164 } from "../MRA164-callmanager-client-authentication.ts";
import { MRA165 } from "../MRA165-expressway-e-internal-records.ts";
import { MRA166 } from "../MRA166-traversal-chaining.ts";
import { MRA167 } from "../MRA167-turn-behind-static-nat.ts";
import { MRA168 } from "../MRA168-device-mobility-info.ts";
import { MRA169 } from "../MRA169-location-over-mra.ts";
import { MRA171 } from "../MRA171-uc-services-over-mra.ts";
import { MRA172 } from "../MRA172-enterprise-domain-served.ts";
import { MRA173 } from "../MRA173-client-policy.ts";
import { MRA174 } from "../MRA174-jabber-device-owner.ts";
import { MRA175 } from "../MRA175-activation-code-over-mra.ts";
import { MRA176 } from "../MRA176-uc-service-kind.ts";
import { MRA177 } from "../MRA177-dns-record.ts";
import { MRA178 } from "../MRA178-managed-expressway.ts";
import { MRA201 } from "../MRA201-reference-defined.ts";
import { MRA202 } from "../MRA202-field-in-schema-version.ts";
import { MRA203 } from "../MRA203-value-length.ts";
import { MRA204 } from "../MRA204-secret-in-clear-text.ts";
import { MRA205 } from "../MRA205-model-known.ts";
import { MRA206 } from "../MRA206-duplicate-name.ts";
import { MRA207 } from "../MRA207-device-name-prefix.ts";
import { MRA208 } from "../MRA208-change-needs-reset.ts";
import { MRA209 } from "../MRA209-template-misused.ts";
import { MRA210 } from "../MRA210-table-rows.ts";
import { MRA211 } from "../MRA211-heading.ts";
import { MRA212 } from "../MRA212-damaged-cell.ts";
import { MRA213 } from "../MRA213-names-alike.ts";

/** Every rule, by id. */
export const registry: readonly Rule[] = [
  MRA001,
  MRA002,
  MRA003,
  MRA004,
  MRA005,
  MRA006,
  MRA007,
  MRA008,
  MRA009,
  MRA010,
  MRA011,
  MRA012,
  MRA013,
  MRA014,
  MRA015,
  MRA016,
  MRA017,
  MRA018,
  MRA019,
  MRA020,
  MRA021,
  MRA022,
  MRA023,
  MRA024,
  MRA025,
  MRA026,
  MRA027,
  MRA028,
  MRA029,
  MRA030,
  MRA031,
  MRA032,
  MRA033,
  MRA034,
  MRA035,
  MRA036,
  MRA037,
  MRA038,
  MRA039,
  MRA040,
  MRA041,
  MRA042,
  MRA043,
  MRA044,
  MRA045,
  MRA046,
  MRA047,
  MRA048,
  MRA049,
  MRA050,
  MRA051,
  MRA052,
  MRA053,
  MRA054,
  MRA055,
  MRA056,
  MRA057,
  MRA070,
  MRA101,
  MRA102,
  MRA103,
  MRA104,
  MRA105,
  MRA106,
  MRA107,
  MRA108,
  MRA109,
  MRA110,
  MRA111,
  MRA112,
  MRA113,
  MRA114,
  MRA115,
  MRA116,
  MRA117,
  MRA118,
  MRA119,
  MRA120,
  MRA121,
  MRA122,
  MRA123,
  MRA124,
  MRA125,
  MRA126,
  MRA127,
  MRA128,
  MRA129,
  MRA130,
  MRA131,
  MRA132,
  MRA133,
  MRA134,
  MRA150,
  MRA151,
  MRA152,
  MRA153,
  MRA154,
  MRA155,
  MRA156,
  MRA157,
  MRA158,
  MRA159,
  MRA160,
  MRA161,
  MRA162,
  MRA164,
  MRA165,
  MRA166,
  MRA167,
  MRA168,
  MRA169,
  MRA171,
  MRA172,
  MRA173,
  MRA174,
  MRA175,
  MRA176,
  MRA177,
  MRA178,
  MRA201,
  MRA202,
  MRA203,
  MRA204,
  MRA205,
  MRA206,
  MRA207,
  MRA208,
  MRA209,
  MRA210,
  MRA211,
  MRA212,
  MRA213,
];
