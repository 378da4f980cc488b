import type { Node, OperatorName } from "@understudy/onnx";
import { broadcastRules } from "./broadcast-rules.ts";
import { convolutionRules } from "./convolution-rules.ts";
import { layoutRules } from "./layout-rules.ts";
import { lossRules } from "./loss-rules.ts";
import { matrixRules } from "./matrix-rules.ts";
import { normalizationRules } from "./normalization-rules.ts";
import { poolingRules } from "./pooling-rules.ts";
import { recurrentRules } from "./recurrent/recurrent-rules.ts";
import { reductionRules } from "./reduction-rules.ts";
import { rowRules } from "./row-rules.ts";
import type { Differentiability } from "./rule.ts";
import { unaryRules } from "./unary-rules.ts";

/** What is known of every operator's gradient. An operator that is missing does not compile. */
export const gradientRules = {
  ...unaryRules,
  ...broadcastRules,
  ...rowRules,
  ...layoutRules,
  ...reductionRules,
  ...matrixRules,
  ...convolutionRules,
  ...poolingRules,
  ...normalizationRules,
  ...lossRules,
  ...recurrentRules,

  // Subgraphs: the recurrent operators have rules of their own that make Scans.
  If: "unsupported",
  Loop: "unsupported",
  Scan: "unsupported",

  // What is drawn does not vary smoothly with anything.
  Bernoulli: "constant",
  Multinomial: "constant",
  RandomNormal: "constant",
  RandomNormalLike: "constant",
  RandomUniform: "constant",
  RandomUniformLike: "constant",

  DequantizeLinear: "unsupported",
  DynamicQuantizeLinear: "constant",
  QuantizeLinear: "constant",

  ConcatFromSequence: "unsupported",
  SequenceAt: "unsupported",
  SequenceConstruct: "unsupported",
  SequenceEmpty: "constant",
  SequenceErase: "unsupported",
  SequenceInsert: "unsupported",
  SequenceLength: "constant",
  SplitToSequence: "unsupported",
} as const satisfies Record<OperatorName, Differentiability>;

/** What the table says of a node's operator; operators of other domains have no rules. */
export function ruleOf({ domain, opType }: Node): Differentiability {
  if (domain !== "" && domain !== "ai.onnx") return "unsupported";
  return isKnown(opType) ? gradientRules[opType] : "unsupported";
}

function isKnown(opType: string): opType is OperatorName {
  return Object.hasOwn(gradientRules, opType);
}

/** The operators of a table that have a rule. */
export type RuledOperator<Table extends object = typeof gradientRules> = {
  [Name in keyof Table]: Table[Name] extends string ? never : Name;
}[keyof Table];
