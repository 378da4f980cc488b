import type { InputName, OutputName, RecurrentCase } from "./recurrent-case.ts";

type Numbers<Name extends string> = Readonly<Partial<Record<Name, Float64Array>>>;

const sigmoid = (a: number) => 1 / (1 + Math.exp(-a));

/**
 * RNN, LSTM and GRU number by number in float64, after the equations at
 * https://onnx.ai/onnx/operators/: slow, and independent of graphs. As in ONNX Runtime, the last states
 * of a sequence without steps are 0.
 */
export function recurrentReference(
  test: RecurrentCase,
  inputs: Numbers<InputName>,
): Record<OutputName, Float64Array> {
  const { steps, batch, hiddenSize, direction } = test;
  const count = direction === "bidirectional" ? 2 : 1;
  const y = new Float64Array(steps * count * batch * hiddenSize);
  const yH = new Float64Array(count * batch * hiddenSize);
  const yC = new Float64Array(count * batch * hiddenSize);
  for (let d = 0; d < count; d++) {
    const isReverse = direction === "reverse" || d === 1;
    for (let n = 0; n < batch; n++) {
      const at = (d * batch + n) * hiddenSize;
      const start = (states: Float64Array | undefined) =>
        Array.from({ length: hiddenSize }, (_, k) => states?.[at + k] ?? 0);
      let state: State = { h: start(inputs.h), c: start(inputs.c) };
      const length = Number(test.feeds.lengths?.data[n] ?? steps);
      for (let turn = 0; turn < length; turn++) {
        const t = isReverse ? length - 1 - turn : turn;
        state = step(test, inputs, d, t * batch + n, state);
        y.set(state.h, ((t * count + d) * batch + n) * hiddenSize);
      }
      if (length === 0) continue;
      yH.set(state.h, at);
      yC.set(state.c, at);
    }
  }
  return { y, yH, yC };
}

interface State {
  readonly h: readonly number[];
  readonly c: readonly number[];
}

/** The state after one step of one sequence; `row` is the step's row in X. */
function step(
  test: RecurrentCase,
  { x, w, r, b }: Numbers<InputName>,
  d: number,
  row: number,
  { h, c }: State,
): State {
  const { operator, hiddenSize, inputSize, activation, linearBeforeReset } = test;
  const gates = { RNN: 1, LSTM: 4, GRU: 3 }[operator];
  const size = gates * hiddenSize;
  const input = (gate: number, k: number) => {
    const line = d * size + gate * hiddenSize + k;
    const products = Array.from(
      { length: inputSize },
      (_, j) => (w?.[line * inputSize + j] ?? 0) * (x?.[row * inputSize + j] ?? 0),
    );
    return sum(products) + (b?.[d * 2 * size + gate * hiddenSize + k] ?? 0);
  };
  const state = (gate: number, k: number, s: readonly number[]) => {
    const line = d * size + gate * hiddenSize + k;
    const products = s.map((value, j) => (r?.[line * hiddenSize + j] ?? 0) * value);
    return sum(products) + (b?.[d * 2 * size + size + gate * hiddenSize + k] ?? 0);
  };
  const each = (make: (k: number) => number) => h.map((_, k) => make(k));
  const gate = (index: number) => each((k) => input(index, k) + state(index, k, h));

  switch (operator) {
    case "RNN": {
      const act = activation === "Relu" ? (a: number) => Math.max(a, 0) : Math.tanh;
      return { h: gate(0).map(act), c };
    }
    case "LSTM": {
      const [i, o, f] = [0, 1, 2].map((index) => gate(index).map(sigmoid)) as [
        number[],
        number[],
        number[],
      ];
      const g = gate(3).map(Math.tanh);
      const next = c.map((value, k) => (f[k] ?? 0) * value + (i[k] ?? 0) * (g[k] ?? 0));
      return { h: next.map((value, k) => (o[k] ?? 0) * Math.tanh(value)), c: next };
    }
    case "GRU": {
      const [z, reset] = [gate(0).map(sigmoid), gate(1).map(sigmoid)] as [number[], number[]];
      const kept = h.map((value, k) => (reset[k] ?? 0) * value);
      const n = each((k) => {
        const fromState = linearBeforeReset ? (reset[k] ?? 0) * state(2, k, h) : state(2, k, kept);
        return Math.tanh(input(2, k) + fromState);
      });
      return { h: h.map((value, k) => (1 - (z[k] ?? 0)) * (n[k] ?? 0) + (z[k] ?? 0) * value), c };
    }
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
