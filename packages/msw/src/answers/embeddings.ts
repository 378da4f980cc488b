import type { RequestBody, ResponseBody } from "@understudy/spec";
import { hash, words } from "./words.ts";

type Request = RequestBody<"embeddings.create">;

/** As many numbers as the default model of the emulator gives. */
const defaultDimensions = 512;

/** A vector of length 1 for each input, always the same for the same input, in the form asked for. */
export function embeddings(body: Request): ResponseBody<"embeddings.create"> {
  const inputs = inputsOf(body.input);
  const dimensions = body.dimensions ?? defaultDimensions;
  const prompt_tokens = inputs.reduce((sum, input) => sum + words(input).length, 0);
  return {
    object: "list",
    data: inputs.map((input, index) => {
      const vector = unitVector(input, dimensions);
      const embedding = body.encoding_format === "base64" ? toBase64(vector) : [...vector];
      return { object: "embedding", index, embedding };
    }),
    model: body.model,
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
}

/** Tokens stand for the text of their numbers. */
function inputsOf(input: Request["input"]): string[] {
  if (typeof input === "string") return [input];
  if (typeof input[0] === "number") return [input.join(" ")];
  return input.map((one) => (Array.isArray(one) ? one.join(" ") : String(one)));
}

/** Numbers of a xorshift generator (Marsaglia, 2003) that the text's hash starts, scaled to length 1. */
function unitVector(text: string, dimensions: number): Float32Array {
  let state = hash(text) || 1;
  const values = Array.from({ length: dimensions }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** Little-endian 32-bit floats. */
function toBase64(vector: Float32Array): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((value, index) => {
    view.setFloat32(index * 4, value, true);
  });
  const bytes = new Uint8Array(view.buffer);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
