/**
 * The smallest ONNX model that a session takes: `y = Identity(x)`, float32[1].
 *
 * Written as protobuf by hand (fields of ModelProto, onnx.proto3), so that asking whether a provider
 * works reads no file.
 */
export function identityModel(): Uint8Array {
  const node = [...text(1, "x"), ...text(2, "y"), ...text(4, "Identity")];
  const graph = [
    ...message(1, node),
    ...text(2, "identity"),
    ...message(11, floatValue("x")),
    ...message(12, floatValue("y")),
  ];
  const opset = integer(2, 13);
  return Uint8Array.from([...integer(1, 8), ...message(8, opset), ...message(7, graph)]);
}

const floatType = 1;

/** ValueInfoProto: a name, and a tensor type with its element type and one dimension of 1. */
function floatValue(name: string): number[] {
  const shape = message(1, integer(1, 1));
  const tensor = [...integer(1, floatType), ...message(2, shape)];
  return [...text(1, name), ...message(2, message(1, tensor))];
}

function integer(field: number, value: number): number[] {
  return [field << 3, value];
}

function message(field: number, content: number[]): number[] {
  return [(field << 3) | 2, content.length, ...content];
}

function text(field: number, value: string): number[] {
  return message(field, [...Buffer.from(value)]);
}
