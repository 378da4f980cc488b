/** A tensor with its axes in another order: axis `i` of the result is axis `order[i]` of the input. */
export function permute(
  data: Float32Array,
  shape: readonly number[],
  order: readonly number[],
): { readonly shape: readonly number[]; readonly data: Float32Array } {
  const strides = shape.map((_, axis) =>
    shape.slice(axis + 1).reduce((product, size) => product * size, 1),
  );
  const sizes = order.map((axis) => shape[axis] ?? 1);
  const steps = order.map((axis) => strides[axis] ?? 0);
  const result = new Float32Array(data.length);
  const position = sizes.map(() => 0);
  let from = 0;
  for (let to = 0; to < result.length; to++) {
    result[to] = data[from] ?? 0;
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      const size = sizes[axis] ?? 1;
      const step = steps[axis] ?? 0;
      const next = (position[axis] ?? 0) + 1;
      from += step;
      if (next < size) {
        position[axis] = next;
        break;
      }
      position[axis] = 0;
      from -= step * size;
    }
  }
  return { shape: sizes, data: result };
}
