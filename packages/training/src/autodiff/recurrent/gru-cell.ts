import type { Value } from "@understudy/onnx";
import {
  advance,
  type Cell,
  gateFactors,
  oneMinus,
  onePadded,
  type Pass,
  partsOf,
  projectInput,
  startOf,
  stateFactor,
  summedBiases,
  withoutPadding,
} from "./pass.ts";
import { product, type RightFactor } from "./product.ts";
import { scan } from "./scan.ts";
import { split } from "./shape-nodes.ts";

const parts = [2, 1];
const saves = ["before", "z", "r", "n", "zd", "reset"] as const;

export interface GruOptions {
  /** Whether the reset gate comes after the product with R (ONNX's `linear_before_reset`). */
  readonly linearBeforeReset: boolean;
}

/**
 * ONNX's GRU, gates in the order z, r, n (ONNX calls the last one h):
 *
 *     z, r = σ(W x + R h + b)       h' = (1 - z) n + z h = n + z (h - n)
 *     n = tanh(W x + R (r h) + b)                linear_before_reset = 0
 *     n = tanh(W x + b + r (R h + b'))           linear_before_reset = 1
 *
 * Backward, with dh' the gradient that comes from later steps:
 *
 *     dn = dh' (1 - z) (1 - n²)     dz = dh' (h - n) z (1 - z)
 *
 *     linear_before_reset = 0, with q the gradient of r h:
 *     q = dn Rn                     dr = q h r (1 - r)
 *     dh = dh' z + q r + [dz, dr] Rzr
 *
 *     linear_before_reset = 1, with u = R h + b':
 *     du = dn r                     dr = dn u r (1 - r)
 *     dh = dh' z + du Rn + [dz, dr] Rzr
 */
export function gruCell({ linearBeforeReset }: GruOptions): Cell<"h", (typeof saves)[number]> {
  return {
    gates: 3,
    states: ["h"],
    saves,

    forward(pass) {
      const { graph, name, isReverse, hiddenSize, valid, initial } = pass;
      const { gateInput, newInput, stateBias } = project(pass, linearBeforeReset);
      const [gateWeights, newWeights] = partsOf(pass, pass.stateWeights, parts) as [Value, Value];
      const gateFactor = stateFactor(pass, gateWeights, 2);
      const newFactor = stateFactor(pass, newWeights, 1);
      const { states, stacked } = scan(
        graph,
        { name, states: initial, sliced: { gateInput, newInput, valid }, isReverse },
        (body, { h }, slice) => {
          const gates = product(body, h, gateFactor, slice.gateInput);
          const sigmoids = body.node("Sigmoid", [gates]);
          const [z, r] = split(body, sigmoids, [hiddenSize, hiddenSize], 1) as [Value, Value];
          const inner = linearBeforeReset ? product(body, h, newFactor, stateBias) : h;
          const reset = body.node("Mul", [r, inner]);
          const a = linearBeforeReset
            ? body.node("Add", [slice.newInput, reset])
            : product(body, reset, newFactor, slice.newInput);
          const n = body.node("Tanh", [a]);
          const zd = body.node("Mul", [z, body.node("Sub", [h, n])]);
          const y = body.node("Add", [n, zd]);
          return {
            states: { h: advance(body, slice.valid, y, h) },
            stacked: { y, before: h, z, r, n, zd, reset },
          };
        },
      );
      const { y, ...saved } = stacked;
      return { y, last: states, saved };
    },

    backward(pass, gradients, saved) {
      const { graph, isReverse, hiddenSize, stateWeights, initial } = pass;
      const { before, z, r, n, zd, reset } = saved;
      const update = withoutPadding(pass, oneMinus(graph, z));
      const newSlope = graph.node("Mul", [update, oneMinus(graph, graph.node("Mul", [n, n]))]);
      const updateSlope = graph.node("Mul", [zd, update]);
      const resetSlope = graph.node("Mul", [reset, oneMinus(graph, r)]);
      const factors = gateFactors(pass, stateWeights, 3, hiddenSize);
      const [factorZ, factorR, factorN] = factors as [RightFactor, RightFactor, RightFactor];
      const { states, stacked } = scan(
        graph,
        {
          name: `${pass.name}/gradient`,
          states: { h: startOf(pass, gradients.last.h, initial.h) },
          sliced: {
            newSlope,
            updateSlope,
            resetSlope,
            keep: onePadded(pass, z),
            r,
            y: gradients.y,
          },
          isReverse: !isReverse,
        },
        (body, states, slice) => {
          const h = slice.y === undefined ? states.h : body.node("Add", [states.h, slice.y]);
          const kept = body.node("Mul", [h, slice.keep]);
          const dn = body.node("Mul", [h, slice.newSlope]);
          const dz = body.node("Mul", [h, slice.updateSlope]);
          const q = linearBeforeReset ? dn : product(body, dn, factorN);
          const dr = body.node("Mul", [q, slice.resetSlope]);
          const qr = body.node("Mul", [q, slice.r]);
          const passed = linearBeforeReset
            ? product(body, qr, factorN, kept)
            : body.node("Add", [qr, kept]);
          const before = product(body, dr, factorR, product(body, dz, factorZ, passed));
          return {
            states: { h: before },
            stacked: { dz, dr, dn, qr },
          };
        },
      );
      const { dz, dr, dn, qr } = stacked;
      return {
        input: [dz, dr, dn],
        state: [
          { gradient: dz, state: before },
          { gradient: dr, state: before },
          linearBeforeReset ? { gradient: qr, state: before } : { gradient: dn, state: reset },
        ],
        initial: states,
      };
    },
  };
}

interface Projections {
  readonly gateInput: Value;
  readonly newInput: Value;
  /** The bias of R h that stays within the reset gate; only with `linear_before_reset`. */
  readonly stateBias: Value | undefined;
}

function project(pass: Pass, linearBeforeReset: boolean): Projections {
  const { biases } = pass;
  const sums = summedBiases(pass, parts);
  const newBiases = (bias: Value | undefined) => bias && partsOf(pass, bias, parts)[1];
  const [gateBias, newBias] = [sums?.[0], linearBeforeReset ? newBiases(biases?.input) : sums?.[1]];
  const [gateInput, newInput] = projectInput(pass, parts, [gateBias, newBias]) as [Value, Value];
  const stateBias = linearBeforeReset ? newBiases(biases?.state) : undefined;
  return { gateInput, newInput, stateBias };
}
