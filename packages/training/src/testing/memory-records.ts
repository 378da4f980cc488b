import { elementCount } from "@understudy/onnx";
import type { Field, FieldBatch, Records } from "../data/records.ts";

/** A field, and its values for all records, one after the other. */
export interface MemoryField extends Field {
  readonly data: FieldBatch;
}

/** Records whose fields are arrays. Throws RangeError for an array that does not hold `count` records. */
export function memoryRecords(
  count: number,
  fields: Readonly<Record<string, MemoryField>>,
): Records {
  for (const [name, { shape, data }] of Object.entries(fields)) {
    const expected = count * elementCount(shape);
    if (data.length !== expected) {
      throw new RangeError(`'${name}' needs ${expected} numbers, it has ${data.length}.`);
    }
  }
  return {
    count,
    fields,
    read(name, indices) {
      const field = fields[name];
      if (field === undefined) throw new RangeError(`There is no field '${name}'.`);
      const size = elementCount(field.shape);
      const batch = field.data.constructor as new (length: number) => FieldBatch;
      const values = new batch(indices.length * size);
      for (let at = 0; at < indices.length; at++) {
        const index = indices[at] ?? 0;
        if (index >= count) throw new RangeError(`There is no record ${index} among ${count}.`);
        values.set(field.data.subarray(index * size, (index + 1) * size), at * size);
      }
      return values;
    },
    [Symbol.dispose]() {},
  };
}
