import type { OperatorName } from "../operators/operators.ts";
import { controlRules } from "./control-rules.ts";
import { elementwiseRules } from "./elementwise-rules.ts";
import { layoutRules } from "./layout-rules.ts";
import { neuralRules } from "./neural-rules.ts";
import { reductionRules } from "./reduction-rules.ts";
import type { InferenceRule } from "./rule.ts";
import { sequenceRules } from "./sequence-rules.ts";

/** One rule for each known operator. An operator without a rule does not compile. */
export const inferenceRules = {
  ...elementwiseRules,
  ...layoutRules,
  ...reductionRules,
  ...neuralRules,
  ...controlRules,
  ...sequenceRules,
} satisfies Record<OperatorName, InferenceRule>;
