const brand: unique symbol = Symbol.for("@understudy/onnx.error") as never;

/** The stable codes of every error that this package throws on purpose. */
export type OnnxErrorCode =
  | "onnx_format"
  | "onnx_invalid_tensor"
  | "onnx_invalid_graph"
  | "onnx_type_mismatch"
  | "onnx_external_data"
  | "onnx_too_large";

/** The parent of all errors of this package; `code` tells which. */
export abstract class OnnxError extends Error {
  abstract readonly code: OnnxErrorCode;
  readonly [brand] = true;

  /** True for any error of this package, also one made by another copy of it or in another realm. */
  static is(value: unknown): value is OnnxError {
    return typeof value === "object" && value !== null && Reflect.get(value, brand) === true;
  }
}

function hasCode(value: unknown, code: OnnxErrorCode): boolean {
  return OnnxError.is(value) && value.code === code;
}

/**
 * Bytes that are not a well-formed ONNX file.
 *
 * `byteOffset` counts from the start of the input. `messagePath` is the way to the message that
 * was being read, in the field names of `onnx.proto`, such as `graph.node[3].attribute[0].t`; it
 * is empty at the top.
 */
export class OnnxFormatError extends OnnxError {
  override readonly name = "OnnxFormatError";
  readonly code = "onnx_format";
  readonly byteOffset: number;
  readonly messagePath: string;

  constructor(message: string, byteOffset: number, messagePath: string) {
    const place = messagePath === "" ? "the model" : messagePath;
    super(`${message} (byte ${byteOffset}, in ${place})`);
    this.byteOffset = byteOffset;
    this.messagePath = messagePath;
  }

  static override is(value: unknown): value is OnnxFormatError {
    return hasCode(value, "onnx_format");
  }
}

/** A tensor whose data do not fit its type or its dims. */
export class OnnxTensorError extends OnnxError {
  override readonly name = "OnnxTensorError";
  readonly code = "onnx_invalid_tensor";
  readonly tensorName: string;

  constructor(message: string, tensorName: string) {
    super(tensorName === "" ? message : `tensor "${tensorName}": ${message}`);
    this.tensorName = tensorName;
  }

  static override is(value: unknown): value is OnnxTensorError {
    return hasCode(value, "onnx_invalid_tensor");
  }
}

/** Which node an error is about. `nodeName` is empty where the file gives the node no name. */
export interface NodeReference {
  readonly graphName: string;
  readonly nodeIndex: number;
  readonly nodeName: string;
  readonly opType: string;
}

function describeNode(node: NodeReference): string {
  const label = node.nodeName === "" ? `#${node.nodeIndex}` : `"${node.nodeName}"`;
  return `node ${label} (${node.opType}) of graph "${node.graphName}"`;
}

/** A mistake in how a graph is put together: a name used twice, a value nobody makes, and such. */
export class OnnxGraphError extends OnnxError {
  override readonly name = "OnnxGraphError";
  readonly code = "onnx_invalid_graph";
  readonly node: NodeReference | undefined;

  constructor(message: string, node?: NodeReference) {
    super(node === undefined ? message : `${describeNode(node)}: ${message}`);
    this.node = node;
  }

  static override is(value: unknown): value is OnnxGraphError {
    return hasCode(value, "onnx_invalid_graph");
  }
}

/** A node whose inputs have types or shapes that its operator does not take. */
export class OnnxTypeError extends OnnxError {
  override readonly name = "OnnxTypeError";
  readonly code = "onnx_type_mismatch";
  readonly node: NodeReference;

  constructor(message: string, node: NodeReference) {
    super(`${describeNode(node)}: ${message}`);
    this.node = node;
  }

  static override is(value: unknown): value is OnnxTypeError {
    return hasCode(value, "onnx_type_mismatch");
  }
}

/** External data that is missing, too short, or named by a location that leads elsewhere. */
export class OnnxExternalDataError extends OnnxError {
  override readonly name = "OnnxExternalDataError";
  readonly code = "onnx_external_data";
  readonly tensorName: string;
  readonly location: string;

  constructor(message: string, tensorName: string, location: string) {
    super(`external data of tensor "${tensorName}" at "${location}": ${message}`);
    this.tensorName = tensorName;
    this.location = location;
  }

  static override is(value: unknown): value is OnnxExternalDataError {
    return hasCode(value, "onnx_external_data");
  }
}

/** A model above the 2 GiB that one protobuf message may have. */
export class OnnxSizeError extends OnnxError {
  override readonly name = "OnnxSizeError";
  readonly code = "onnx_too_large";
  readonly sizeBytes: number;
  readonly limitBytes: number;

  constructor(sizeBytes: number, limitBytes: number, advice: string) {
    super(
      `the model has ${sizeBytes} bytes, and a protobuf message at most ${limitBytes}; ${advice}`,
    );
    this.sizeBytes = sizeBytes;
    this.limitBytes = limitBytes;
  }

  static override is(value: unknown): value is OnnxSizeError {
    return hasCode(value, "onnx_too_large");
  }
}
