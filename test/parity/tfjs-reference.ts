import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What TensorFlow.js and the tokenizer of its model port say, as `make-tfjs-reference.ts` wrote it. */
export interface TfjsReference {
  readonly made_with: Readonly<Record<string, string>>;
  /** Texts and the ids that the port of the Universal Sentence Encoder gives them. */
  readonly tokenizations: readonly { readonly text: string; readonly ids: readonly number[] }[];
  /** Embeddings by `tokenizations` with at most 128 ids, float32 in base64. */
  readonly embeddings: readonly { readonly text: string; readonly embedding: string }[];
  /** Probabilities of `syntheticImage(seed)`, float32 in base64. */
  readonly nsfw: readonly { readonly seed: number; readonly probabilities: string }[];
  /** Small Keras models: `model.json`, its weights in base64, and the output for one input. */
  readonly keras: readonly {
    readonly name: string;
    readonly labels: number;
    readonly height: number;
    readonly width: number;
    readonly channels: 1 | 3;
    readonly model: object;
    readonly weights: string;
    readonly input: string;
    readonly output: string;
  }[];
}

export const referencePath = join(import.meta.dirname, "tfjs-reference.fixture.json");

export function readTfjsReference(): TfjsReference {
  return JSON.parse(readFileSync(referencePath, "utf8")) as TfjsReference;
}

export function floatsToBase64(values: Float32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");
}

export function floatsFromBase64(text: string): Float32Array {
  const bytes = new Uint8Array(Buffer.from(text, "base64"));
  return new Float32Array(bytes.buffer);
}

/** The largest distance between two vectors' elements; the lengths must be the same. */
export function largestDifference(ours: Float32Array, theirs: Float32Array): number {
  if (ours.length !== theirs.length) {
    throw new RangeError(`${ours.length} numbers cannot be compared with ${theirs.length}.`);
  }
  return ours.reduce((most, value, index) => {
    const difference = Math.abs(value - (theirs[index] ?? Number.NaN));
    return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(most, difference);
  }, 0);
}
