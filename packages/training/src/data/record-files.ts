import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Field, FieldArrays, FieldBatch, FieldType, Records } from "./records.ts";

const arrays = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  uint8: Uint8Array,
} as const satisfies { readonly [Type in FieldType]: new (length: number) => FieldArrays[Type] };

/** What is gathered of a field before it is written. */
const bufferBytes = 1 << 20;

function sizeOf({ shape }: Field): number {
  return shape.reduce((product, dim) => product * dim, 1);
}

function fileOf(directory: string, name: string, field: string): string {
  return join(directory, `${name}-${field}.bin`);
}

/** Writes records one after the other into files in a directory, one for each field. */
export class RecordWriter implements Disposable {
  readonly fields: Readonly<Record<string, Field>>;
  readonly #columns: {
    readonly size: number;
    readonly buffer: FieldBatch;
    readonly descriptor: number;
  }[] = [];
  readonly #rows: number;
  readonly #buffers: Readonly<Record<string, FieldBatch>>;
  #buffered = 0;
  #count = 0;

  constructor(directory: string, name: string, fields: Readonly<Record<string, Field>>) {
    this.fields = fields;
    const bytes = Math.max(
      ...Object.values(fields).map(
        (field) => sizeOf(field) * arrays[field.dataType].BYTES_PER_ELEMENT,
      ),
    );
    this.#rows = Math.max(1, Math.floor(bufferBytes / bytes));
    const buffers: Record<string, FieldBatch> = {};
    for (const [key, field] of Object.entries(fields)) {
      const size = sizeOf(field);
      const buffer = new arrays[field.dataType](size * this.#rows);
      buffers[key] = buffer;
      const descriptor = openSync(fileOf(directory, name, key), "w");
      this.#columns.push({ size, buffer, descriptor });
    }
    this.#buffers = buffers;
  }

  /** How many records there are. */
  get count(): number {
    return this.#count;
  }

  /** Where the next record's values go: for each field an array, and the place of the record in it. */
  next(): { readonly buffers: Readonly<Record<string, FieldBatch>>; readonly place: number } {
    if (this.#buffered === this.#rows) this.#flush();
    return { buffers: this.#buffers, place: this.#buffered };
  }

  /** Keeps what was written at the place that `next` gave. */
  commit(): void {
    this.#buffered++;
    this.#count++;
  }

  [Symbol.dispose](): void {
    this.#flush();
    for (const { descriptor } of this.#columns) closeSync(descriptor);
  }

  #flush(): void {
    for (const { size, buffer, descriptor } of this.#columns) {
      const bytes = new Uint8Array(
        buffer.buffer,
        buffer.byteOffset,
        this.#buffered * size * buffer.BYTES_PER_ELEMENT,
      );
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(descriptor, bytes, written);
      }
    }
    this.#buffered = 0;
  }
}

/** Opens records that a `RecordWriter` has written. */
export function openRecords(
  directory: string,
  name: string,
  count: number,
  fields: Readonly<Record<string, Field>>,
): Records {
  const descriptors = new Map(
    Object.keys(fields).map((key) => [key, openSync(fileOf(directory, name, key), "r")]),
  );
  return {
    count,
    fields,
    read(key, indices) {
      const field = fields[key];
      const descriptor = descriptors.get(key);
      if (field === undefined || descriptor === undefined) {
        throw new RangeError(
          `There is no field '${key}'; there are ${Object.keys(fields).join(", ")}.`,
        );
      }
      const size = sizeOf(field);
      const batch = new arrays[field.dataType](size * indices.length);
      const stride = size * batch.BYTES_PER_ELEMENT;
      const bytes = new Uint8Array(batch.buffer);
      for (let start = 0; start < indices.length; ) {
        // Records that stand side by side are read at once.
        let end = start + 1;
        while (end < indices.length && indices[end] === (indices[end - 1] ?? 0) + 1) end++;
        const first = indices[start] ?? 0;
        if (first + (end - start) > count) throw new RangeError(`There are ${count} records.`);
        readFully(descriptor, bytes.subarray(start * stride, end * stride), first * stride);
        start = end;
      }
      return batch;
    },
    [Symbol.dispose]() {
      for (const descriptor of descriptors.values()) closeSync(descriptor);
      descriptors.clear();
    },
  };
}

function readFully(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, position + done);
    if (read === 0) throw new RangeError("A file of records ends before its last record.");
    done += read;
  }
}
