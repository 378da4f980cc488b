/**
 * Writes a GGUF file with the shape of a Llama model and random weights, in 4 bits (Q4_0): what
 * llama.cpp needs to be timed on a shape, whatever it says.
 *
 * Format: github.com/ggml-org/ggml/blob/master/docs/gguf.md, version 3. Q4_0: 32 weights as a float16
 * scale and 16 bytes of two weights each, w = scale · (q - 8).
 */
import { open } from "node:fs/promises";

export interface LlamaShape {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly feedForward: number;
  readonly vocabulary: number;
  readonly context: number;
}

/** Codes of the format. */
const valueTypes = { uint32: 4, int32: 5, float32: 6, string: 8, array: 9 } as const;
const tensorTypes = { F32: 0, Q4_0: 2 } as const;
const alignment = 32;
const blockWeights = 32;
const blockBytes = 18;
/** float16 of 0.01. */
const scaleBits = 0x211f;

type Metadata =
  | readonly ["uint32", number]
  | readonly ["float32", number]
  | readonly ["string", string]
  | readonly ["strings", readonly string[]]
  | readonly ["int32s", readonly number[]];

interface TensorPlan {
  readonly name: string;
  /** Innermost first, as the format has it. */
  readonly dims: readonly number[];
  readonly type: keyof typeof tensorTypes;
}

/** Writes the model to `path`; its weights come from a fixed generator. */
export async function writeLlamaGguf(path: string, shape: LlamaShape): Promise<void> {
  const tensors = tensorsOf(shape);
  const metadata = metadataOf(shape);
  const head = new ByteWriter();
  head.bytes(Buffer.from("GGUF"));
  head.uint32(3);
  head.uint64(tensors.length);
  head.uint64(metadata.length);
  for (const [key, value] of metadata) {
    head.text(key);
    writeValue(head, value);
  }
  let offset = 0;
  for (const tensor of tensors) {
    head.text(tensor.name);
    head.uint32(tensor.dims.length);
    for (const dim of tensor.dims) head.uint64(dim);
    head.uint32(tensorTypes[tensor.type]);
    head.uint64(offset);
    offset += aligned(sizeOf(tensor));
  }
  await using file = await open(path, "w");
  await file.write(padded(head.take()));
  const random = new Uint32Array([1]);
  for (const tensor of tensors) await file.write(padded(contentOf(tensor, random)));
}

function tensorsOf(shape: LlamaShape): readonly TensorPlan[] {
  const { layers, width, heads, kvHeads, feedForward, vocabulary } = shape;
  const kvWidth = (width / heads) * kvHeads;
  const matrix = (name: string, inner: number, outer: number): TensorPlan => ({
    name: `${name}.weight`,
    dims: [inner, outer],
    type: "Q4_0",
  });
  const norm = (name: string): TensorPlan => ({
    name: `${name}.weight`,
    dims: [width],
    type: "F32",
  });
  return [
    // The head is tied to it: there is no output.weight.
    matrix("token_embd", width, vocabulary),
    norm("output_norm"),
    ...Array.from({ length: layers }, (_, layer) => [
      norm(`blk.${layer}.attn_norm`),
      matrix(`blk.${layer}.attn_q`, width, width),
      matrix(`blk.${layer}.attn_k`, width, kvWidth),
      matrix(`blk.${layer}.attn_v`, width, kvWidth),
      matrix(`blk.${layer}.attn_output`, width, width),
      norm(`blk.${layer}.ffn_norm`),
      matrix(`blk.${layer}.ffn_gate`, width, feedForward),
      matrix(`blk.${layer}.ffn_up`, width, feedForward),
      matrix(`blk.${layer}.ffn_down`, feedForward, width),
    ]).flat(),
  ];
}

function metadataOf(shape: LlamaShape): readonly (readonly [string, Metadata])[] {
  const { layers, width, heads, kvHeads, feedForward, vocabulary, context } = shape;
  // Words of which no two can be merged: the tokenizer is there to be loaded, not to be used.
  const tokens = Array.from({ length: vocabulary }, (_, id) => `<${id}>`);
  return [
    ["general.architecture", ["string", "llama"]],
    ["general.alignment", ["uint32", alignment]],
    ["llama.context_length", ["uint32", context]],
    ["llama.embedding_length", ["uint32", width]],
    ["llama.block_count", ["uint32", layers]],
    ["llama.feed_forward_length", ["uint32", feedForward]],
    ["llama.attention.head_count", ["uint32", heads]],
    ["llama.attention.head_count_kv", ["uint32", kvHeads]],
    ["llama.attention.layer_norm_rms_epsilon", ["float32", 1e-5]],
    ["llama.rope.dimension_count", ["uint32", width / heads]],
    ["llama.rope.freq_base", ["float32", 10_000]],
    ["llama.vocab_size", ["uint32", vocabulary]],
    ["tokenizer.ggml.model", ["string", "gpt2"]],
    ["tokenizer.ggml.pre", ["string", "default"]],
    ["tokenizer.ggml.tokens", ["strings", tokens]],
    ["tokenizer.ggml.token_type", ["int32s", tokens.map(() => 1)]],
    ["tokenizer.ggml.merges", ["strings", ["< 0"]]],
    ["tokenizer.ggml.bos_token_id", ["uint32", 1]],
    ["tokenizer.ggml.eos_token_id", ["uint32", 2]],
  ];
}

function writeValue(to: ByteWriter, value: Metadata): void {
  switch (value[0]) {
    case "uint32":
      to.uint32(valueTypes.uint32);
      to.uint32(value[1]);
      return;
    case "float32":
      to.uint32(valueTypes.float32);
      to.float32(value[1]);
      return;
    case "string":
      to.uint32(valueTypes.string);
      to.text(value[1]);
      return;
    case "strings":
      to.uint32(valueTypes.array);
      to.uint32(valueTypes.string);
      to.uint64(value[1].length);
      for (const text of value[1]) to.text(text);
      return;
    case "int32s":
      to.uint32(valueTypes.array);
      to.uint32(valueTypes.int32);
      to.uint64(value[1].length);
      for (const number of value[1]) to.uint32(number);
      return;
    default:
      value satisfies never;
  }
}

function sizeOf({ dims, type }: TensorPlan): number {
  const count = dims.reduce((product, dim) => product * dim, 1);
  return type === "F32" ? 4 * count : (count / blockWeights) * blockBytes;
}

function contentOf(tensor: TensorPlan, random: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(sizeOf(tensor));
  if (tensor.type === "F32") {
    new Float32Array(bytes.buffer).fill(1);
    return bytes;
  }
  let state = random[0] ?? 1;
  for (let at = 0; at < bytes.length; at++) {
    const place = at % blockBytes;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (place === 0) bytes[at] = scaleBits & 255;
    else if (place === 1) bytes[at] = scaleBits >> 8;
    else bytes[at] = state >>> 24;
  }
  random[0] = state;
  return bytes;
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(aligned(bytes.length));
  whole.set(bytes);
  return whole;
}

/** Little-endian numbers and length-prefixed texts, one after the other. */
class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  bytes(bytes: Uint8Array): void {
    this.#parts.push(bytes);
  }

  uint32(value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    this.bytes(bytes);
  }

  uint64(value: number): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value));
    this.bytes(bytes);
  }

  float32(value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    this.bytes(bytes);
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.uint64(bytes.length);
    this.bytes(bytes);
  }

  take(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}
