import { MRA001 } from "./MRA001.ts";
import { MRA002 } from "./MRA002.ts";
import { MRA003 } from "./MRA003.ts";
import { MRA004 } from "./MRA004.ts";
import { MRA005 } from "./MRA005.ts";
import { MRA006 } from "./MRA006.ts";
import { MRA007 } from "./MRA007.ts";
import { MRA008 } from "./MRA008.ts";
import { MRA009 } from "./MRA009.ts";
import { MRA010 } from "./MRA010.ts";
import { MRA011 } from "./MRA011.ts";
import { MRA012 } from "./MRA012.ts";
import { MRA013 } from "./MRA013.ts";
import { MRA014 } from "./MRA014.ts";
import { MRA015 } from "./MRA015.ts";
import { MRA016 } from "./MRA016.ts";
import { MRA017 } from "./MRA017.ts";
import { MRA018 } from "./MRA018.ts";
import { MRA019 } from "./MRA019.ts";
import { MRA020 } from "./MRA020.ts";
import { MRA021 } from "./MRA021.ts";
import { MRA022 } from "./MRA022.ts";
import { MRA023 } from "./MRA023.ts";
import { MRA024 } from "./MRA024.ts";
import { MRA025 } from "./MRA025.ts";
import { MRA026 } from "./MRA026.ts";
import { MRA027 } from "./MRA027.ts";
import { MRA028 } from "./MRA028.ts";
import { MRA029 } from "./MRA029.ts";
import { MRA030 } from "./MRA030.ts";
import { MRA031 } from "./MRA031.ts";
import { MRA032 } from "./MRA032.ts";
import { MRA033 } from "./MRA033.ts";
import { MRA034 } from "./MRA034.ts";
import { MRA035 } from "./MRA035.ts";
import { MRA036 } from "./MRA036.ts";
import { MRA037 } from "./MRA037.ts";
import { MRA038 } from "./MRA038.ts";
import { MRA039 } from "./MRA039.ts";
import { MRA040 } from "./MRA040.ts";
import { MRA041 } from "./MRA041.ts";
import { MRA042 } from "./MRA042.ts";
import { MRA043 } from "./MRA043.ts";
import { MRA044 } from "./MRA044.ts";
import { MRA045 } from "./MRA045.ts";
import { MRA046 } from "./MRA046.ts";
import { MRA047 } from "./MRA047.ts";
import { MRA048 } from "./MRA048.ts";
import { MRA049 } from "./MRA049.ts";
import { MRA050 } from "./MRA050.ts";
import { MRA051 } from "./MRA051.ts";
import { MRA052 } from "./MRA052.ts";
import { MRA053 } from "./MRA053.ts";
import { MRA054 } from "./MRA054.ts";
import { MRA055 } from "./MRA055.ts";
import { MRA056 } from "./MRA056.ts";
import { MRA057 } from "./MRA057.ts";
import { MRA101 } from "./MRA101.ts";
import { MRA102 } from "./MRA102.ts";
import { MRA103 } from "./MRA103.ts";
import { MRA104 } from "./MRA104.ts";
import { MRA105 } from "./MRA105.ts";
import { MRA106 } from "./MRA106.ts";
import { MRA107 } from "./MRA107.ts";
import { MRA108 } from "./MRA108.ts";
import { MRA109 } from "./MRA109.ts";
import { MRA110 } from "./MRA110.ts";
import { MRA111 } from "./MRA111.ts";
import { MRA112 } from "./MRA112.ts";
import { MRA113 } from "./MRA113.ts";
import { MRA114 } from "./MRA114.ts";
import { MRA115 } from "./MRA115.ts";
import { MRA116 } from "./MRA116.ts";
import { MRA117 } from "./MRA117.ts";
import { MRA118 } from "./MRA118.ts";
import { MRA119 } from "./MRA119.ts";
import { MRA120 } from "./MRA120.ts";
import { MRA121 } from "./MRA121.ts";
import { MRA122 } from "./MRA122.ts";
import { MRA123 } from "./MRA123.ts";
import { MRA124 } from "./MRA124.ts";
import { MRA125 } from "./MRA125.ts";
import { MRA126 } from "./MRA126.ts";
import { MRA127 } from "./MRA127.ts";
import { MRA128 } from "./MRA128.ts";
import { MRA129 } from "./MRA129.ts";
import { MRA130 } from "./MRA130.ts";
import { MRA131 } from "./MRA131.ts";
import { MRA132 } from "./MRA132.ts";
import { MRA201 } from "./MRA201.ts";
import { MRA202 } from "./MRA202.ts";
import { MRA203 } from "./MRA203.ts";
import { MRA204 } from "./MRA204.ts";
import { MRA205 } from "./MRA205.ts";
import { MRA206 } from "./MRA206.ts";
import { MRA207 } from "./MRA207.ts";
import { MRA208 } from "./MRA208.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by id. To add one: its file, its page, and a line here. */
export const rules: readonly Rule[] = [
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
  MRA201,
  MRA202,
  MRA203,
  MRA204,
  MRA205,
  MRA206,
  MRA207,
  MRA208,
];

const byId = new Map(rules.map((it) => [it.id, it]));

/** The rule with an id such as `MRA033`. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
