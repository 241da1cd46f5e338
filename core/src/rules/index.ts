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
import { MRA201 } from "./MRA201.ts";
import { MRA202 } from "./MRA202.ts";
import { MRA204 } from "./MRA204.ts";
import { MRA206 } from "./MRA206.ts";
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
  MRA201,
  MRA202,
  MRA204,
  MRA206,
];

const byId = new Map(rules.map((it) => [it.id, it]));

/** The rule with an id such as `MRA033`. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
