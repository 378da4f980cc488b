import { tensor, type Value } from "@understudy/onnx";
import { Arithmetic, scalarConstant } from "./arithmetic.ts";
import { randomBits } from "./random-bits.ts";
import { refuse } from "./refuse.ts";
import type { GradientRule, RuleContext } from "./rule.ts";

/**
 * In training, y = x / (1 - ratio) where an element stays, else 0, and d goes the same way. Which ones
 * stay is drawn from the seed of the step. Without `training_mode` y = x.
 *
 * ONNX Runtime's own kernel draws from a state of the session, which a resumed run would not have.
 */
export const dropoutRule: GradientRule = {
  replaces: "always",
  forward(context) {
    const { graph, node, inputs } = context;
    const [x] = inputs;
    if (x === undefined) return refuse(node, "it has no input");
    if (!isTraining(context)) {
      return { outputs: [x, everywhere(context, x)].slice(0, node.outputs.length), saved: [] };
    }
    if (node.attributes.seed !== undefined) {
      refuse(node, "it has a seed of its own; leave the attribute out");
    }
    const m = new Arithmetic(graph);
    const { threshold, scale } = limits(context, x);
    const bits = randomBits(graph, x, context.randomSeed());
    const stays = graph.node("GreaterOrEqual", [bits, threshold]);
    const factor = m.where(stays, scale, 0);
    return { outputs: [m.mul(x, factor), stays].slice(0, node.outputs.length), saved: [factor] };
  },
  backward({ graph }, _outputs, [d], [factor]) {
    if (d === undefined) return [];
    return [factor === undefined ? d : new Arithmetic(graph).mul(d, factor)];
  },
};

function isTraining({ node, inputs, constant }: RuleContext): boolean {
  if (inputs[2] === undefined) return false;
  const held = constant(2);
  if (held?.dataType === "bool") return held.data[0] === 1;
  return refuse(node, "training_mode is computed; make it a constant");
}

/** True for every element: none is dropped. */
function everywhere({ graph }: RuleContext, x: Value): Value {
  const shape = graph.node("Shape", [x]);
  return graph.node("ConstantOfShape", [shape], { value: tensor("bool", [1], [true]) });
}

const wordCount = 2 ** 32;

/** The smallest word of an element that stays, as uint32, and 1 / (1 - ratio). */
function limits({ graph, node, inputs, constant }: RuleContext, x: Value) {
  const m = new Arithmetic(graph);
  const held = constant(1);
  const ratio = inputs[1] === undefined ? 0.5 : held && Number(held.data[0]);
  if (ratio === undefined) return refuse(node, "ratio is computed; make it a constant");
  if (!(ratio >= 0 && ratio < 1)) {
    return refuse(node, `ratio is ${ratio}; expected at least 0 and less than 1`);
  }
  return {
    threshold: scalarConstant(graph, "uint32", Math.floor(ratio * wordCount)),
    scale: m.number(1 / (1 - ratio), x),
  };
}
