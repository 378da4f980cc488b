import type { ValueFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";

/** Says what is known of a node's outputs, in order; those it does not mention are unknown. */
export type InferenceRule = (context: NodeContext) => readonly ValueFacts[];
