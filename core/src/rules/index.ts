import { MRA027 } from "./MRA027.ts";
import { MRA028 } from "./MRA028.ts";
import { MRA033 } from "./MRA033.ts";
import { MRA034 } from "./MRA034.ts";
import { MRA035 } from "./MRA035.ts";
import { MRA036 } from "./MRA036.ts";
import { MRA037 } from "./MRA037.ts";
import { MRA042 } from "./MRA042.ts";
import { MRA043 } from "./MRA043.ts";
import { MRA045 } from "./MRA045.ts";
import { MRA201 } from "./MRA201.ts";
import { MRA202 } from "./MRA202.ts";
import { MRA204 } from "./MRA204.ts";
import { MRA206 } from "./MRA206.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by id. To add one: its file, its page, and a line here. */
export const rules: readonly Rule[] = [
  MRA027,
  MRA028,
  MRA033,
  MRA034,
  MRA035,
  MRA036,
  MRA037,
  MRA042,
  MRA043,
  MRA045,
  MRA201,
  MRA202,
  MRA204,
  MRA206,
];

const byId = new Map(rules.map((it) => [it.id, it]));

/** The rule with an id such as `MRA033`. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
