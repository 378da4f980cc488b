import type { Tensor } from "onnxruntime-node";
import type { CacheLayout } from "./cache-layout.ts";

/** Keys and values of tokens as the graph gives them, for `batch` sequences of `sequence` tokens each. */
export interface NewEntries {
  /** [layers, batch, kv_heads, head_dim, sequence] */
  readonly keys: Float32Array;
  /** [layers, batch, kv_heads, sequence, head_dim] */
  readonly values: Float32Array;
  readonly batch: number;
  readonly sequence: number;
}

/** The cache of neighbouring slots as the graph's inputs, by name: over the lane's own arrays. */
export type Past = Readonly<Record<string, Tensor>>;

/** From how many free slots on an empty lane gives its memory back. */
const keptBytes = 16 * 1024 ** 2;

/**
 * Caches of sequences of one capacity, side by side, so that any run of neighbours is a batch that the
 * graph reads in place: for each layer keys [slots, kv_heads, head_dim, capacity] and values [slots,
 * kv_heads, capacity, head_dim].
 *
 * What lies behind a sequence's length is left over from others. The graph masks it; it is always
 * finite, so that its weight of 0 makes it 0.
 */
export class KvLane {
  readonly capacity: number;
  /** Tensors over slots, by first slot and count, to be used again. They go when the arrays do. */
  readonly views = new Map<string, Past>();
  readonly #layout: CacheLayout;
  #slots = 0;
  #keys: Float32Array[] = [];
  #values: Float32Array[] = [];

  constructor(layout: CacheLayout, capacity: number, slots = 0) {
    this.#layout = layout;
    this.capacity = capacity;
    if (slots > 0) this.#resize(slots, 0);
  }

  /** Floats of one slot in one array of a layer. */
  get slotSize(): number {
    return this.#layout.kvHeads * this.#layout.headDim * this.capacity;
  }

  /** Make room for `slots`, keeping what the first `used` hold. */
  reserve(slots: number, used: number): void {
    if (slots > this.#slots) this.#resize(Math.max(slots, used + Math.min(used, 8)), used);
  }

  /** Give the memory back if it is much; the lane is not in use. */
  release(): void {
    const bytes = 2 * this.#layout.layers * this.#slots * this.slotSize * 4;
    if (bytes > keptBytes) this.#resize(0, 0);
  }

  /** Keys of `count` slots from `first` on, in a layer. */
  keys(layer: number, first: number, count: number): Float32Array {
    return view(this.#keys[layer], first * this.slotSize, count * this.slotSize);
  }

  values(layer: number, first: number, count: number): Float32Array {
    return view(this.#values[layer], first * this.slotSize, count * this.slotSize);
  }

  /** Write what the graph gave for row `row` of the batch behind the first `length` tokens of a slot. */
  append(slot: number, length: number, entries: NewEntries, row: number): void {
    const { layers, kvHeads, headDim } = this.#layout;
    const { keys, values, batch, sequence } = entries;
    const size = kvHeads * headDim * sequence;
    for (let layer = 0; layer < layers; layer++) {
      const from = (layer * batch + row) * size;
      this.#appendKeys(layer, slot, length, keys, from, sequence);
      const target = this.values(layer, slot, 1);
      for (let head = 0; head < kvHeads; head++) {
        const start = from + head * sequence * headDim;
        target.set(
          values.subarray(start, start + sequence * headDim),
          (head * this.capacity + length) * headDim,
        );
      }
    }
  }

  /** Copy the first `length` tokens of a slot of another lane, or of this one. */
  copy(slot: number, from: KvLane, fromSlot: number, length: number): void {
    const { layers, kvHeads, headDim } = this.#layout;
    for (let layer = 0; layer < layers; layer++) {
      copyRows(from.keys(layer, fromSlot, 1), this.keys(layer, slot, 1), kvHeads * headDim, length);
      copyRows(
        from.values(layer, fromSlot, 1),
        this.values(layer, slot, 1),
        kvHeads,
        length * headDim,
      );
    }
  }

  /** Keys lie transposed: the numbers of one token are `capacity` apart. */
  #appendKeys(
    layer: number,
    slot: number,
    length: number,
    keys: Float32Array,
    from: number,
    sequence: number,
  ): void {
    const target = this.#keys[layer] as Float32Array;
    const rows = this.#layout.kvHeads * this.#layout.headDim;
    let to = slot * this.slotSize + length;
    let source = from;
    for (let row = 0; row < rows; row++) {
      for (let token = 0; token < sequence; token++) {
        target[to + token] = keys[source + token] as number;
      }
      to += this.capacity;
      source += sequence;
    }
  }

  #resize(slots: number, used: number): void {
    const size = this.slotSize;
    const grow = (array: Float32Array | undefined) => {
      const larger = new Float32Array(slots * size);
      if (array !== undefined && used > 0) larger.set(array.subarray(0, used * size));
      return larger;
    };
    const layers = Array.from({ length: this.#layout.layers }, (_, layer) => layer);
    this.#keys = layers.map((layer) => grow(this.#keys[layer]));
    this.#values = layers.map((layer) => grow(this.#values[layer]));
    this.#slots = slots;
    this.views.clear();
  }
}

function view(array: Float32Array | undefined, from: number, length: number): Float32Array {
  if (array === undefined) throw new RangeError("Expected a layer of the cache.");
  return array.subarray(from, from + length);
}

/** Copy the first `length` numbers of each of `rows` rows between arrays of different row lengths. */
function copyRows(from: Float32Array, to: Float32Array, rows: number, length: number): void {
  const fromStride = from.length / rows;
  const toStride = to.length / rows;
  for (let row = 0; row < rows; row++) {
    to.set(from.subarray(row * fromStride, row * fromStride + length), row * toStride);
  }
}
