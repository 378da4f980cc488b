import {
  type InputName,
  inputNames,
  type OutputName,
  outputNames,
  type RecurrentCase,
  type Tensors,
} from "./recurrent-case.ts";
import { recurrentReference } from "./recurrent-reference.ts";

const halfStep = 1e-5;

/**
 * Gradients of Σ dY · Y over the given outputs, by central differences of the float64 reference; of all inputs
 * that have one, or of some.
 */
export function numericGradients(
  test: RecurrentCase,
  outputGradients: Tensors<OutputName>,
  wrt: readonly InputName[] = inputNames,
): Readonly<Partial<Record<InputName, Float64Array>>> {
  const names = inputNames.filter((name) => name !== "lengths" && test.feeds[name] !== undefined);
  const inputs = Object.fromEntries(
    names.map((name) => [name, Float64Array.from(test.feeds[name]?.data as Float32Array)]),
  );
  const loss = () => {
    const outputs = recurrentReference(test, inputs);
    let total = 0;
    for (const name of outputNames) {
      const gradient = outputGradients[name]?.data as Float32Array | undefined;
      gradient?.forEach((value, index) => {
        total += value * (outputs[name][index] ?? 0);
      });
    }
    return total;
  };
  const wanted = names.filter((name) => wrt.includes(name));
  const gradients = wanted.map((name) => {
    const values = inputs[name] as Float64Array;
    const gradient = Float64Array.from(values, (value, index) => {
      values[index] = value + halfStep;
      const above = loss();
      values[index] = value - halfStep;
      const below = loss();
      values[index] = value;
      return (above - below) / (2 * halfStep);
    });
    return [name, gradient] as const;
  });
  return Object.fromEntries(gradients);
}
