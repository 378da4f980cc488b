import type { Random } from "../random/random.ts";

/** Fills the values of a new parameter. What is random in them comes from the sequence it is given. */
export type Initializer = (values: Float32Array, random: Random) => void;

/** The same number everywhere. */
function constant(value: number): Initializer {
  return (values) => {
    values.fill(value);
  };
}

export const zeros: Initializer = constant(0);
export const ones: Initializer = constant(1);

/** Evenly from -limit to limit. Keras' embeddings have the limit 0.05. */
export function uniform(limit: number): Initializer {
  return (values, random) => {
    for (let index = 0; index < values.length; index++) {
      values[index] = (2 * random.uniform() - 1) * limit;
    }
  };
}

/** Of mean 0 and the given standard deviation. */
export function normal(standardDeviation: number): Initializer {
  return (values, random) => {
    for (let index = 0; index < values.length; index++) {
      values[index] = random.normal() * standardDeviation;
    }
  };
}

/** Evenly within sqrt(6 / (fanIn + fanOut)) (X. Glorot and Y. Bengio, 2010): Keras' default. */
export function glorotUniform(fanIn: number, fanOut: number): Initializer {
  return uniform(Math.sqrt(6 / (fanIn + fanOut)));
}

/** Of variance 2 / fanIn, for what a ReLU follows (K. He and others, 2015). */
export function heNormal(fanIn: number): Initializer {
  return normal(Math.sqrt(2 / fanIn));
}

/**
 * Matrices `[rows, columns]`, one after the other, whose shorter side is orthonormal (A. M. Saxe and
 * others, 2014): Keras' recurrent kernels.
 *
 * Modified Gram-Schmidt on normal vectors in float64: what it loses of orthogonality grows with the
 * condition of the matrix (A. Bjorck, 1967), and stays far below what float32 can tell. Lengths are
 * positive, so the matrices are spread evenly (F. Mezzadri, 2007).
 */
export function orthogonal(rows: number, columns: number): Initializer {
  const count = Math.min(rows, columns);
  const length = Math.max(rows, columns);
  return (values, random) => {
    for (let start = 0; start < values.length; start += rows * columns) {
      const vectors = orthonormalVectors(count, length, random);
      for (const [which, vector] of vectors.entries()) {
        for (let at = 0; at < length; at++) {
          const index = rows >= columns ? at * columns + which : which * columns + at;
          values[start + index] = vector[at] ?? 0;
        }
      }
    }
  };
}

function orthonormalVectors(count: number, length: number, random: Random): Float64Array[] {
  const vectors: Float64Array[] = [];
  while (vectors.length < count) {
    const vector = Float64Array.from({ length }, () => random.normal());
    for (const earlier of vectors) addScaled(vector, earlier, -dot(vector, earlier));
    const norm = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map((value) => value / norm));
  }
  return vectors;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) {
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0);
  }
}

/**
 * Zeros, but for ones where the forget gate of an LSTM has its bias (R. Jozefowicz and others, 2015):
 * Keras' `unit_forget_bias`. For biases `[directions, 4 * units]` with ONNX's order of the gates, which
 * is input, output, forget, cell.
 */
export function forgetGateOnes(units: number): Initializer {
  return (values) => {
    for (let start = 0; start < values.length; start += 4 * units) {
      values.fill(1, start + 2 * units, start + 3 * units);
    }
  };
}
