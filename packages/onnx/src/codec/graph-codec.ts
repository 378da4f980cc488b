import type { Attribute } from "../attribute.ts";
import type { Graph, Node, QuantizationAnnotation, ValueInfo } from "../model.ts";
import type { Message } from "../wire/schema.ts";
import {
  decodeAnnotations,
  decodeEntries,
  encodeEntries,
  formatError,
  keepUnknownFields,
  nonEmpty,
  type Path,
} from "./annotations.ts";
import { decodeAttribute, encodeAttribute, type GraphCodec } from "./attribute-codec.ts";
import {
  decodeSparseTensor,
  decodeTensor,
  encodeSparseTensor,
  encodeTensor,
} from "./tensor-codec.ts";
import { decodeType, encodeType } from "./type-codec.ts";

/** Reads a graph and all that lies in it. */
export function decodeGraph(message: Message<"Graph">, path: Path): Graph {
  return {
    name: message.name ?? "",
    nodes: decodeAll(message.node, `${path}.node`, decodeNode),
    inputs: decodeAll(message.input, `${path}.input`, decodeValueInfo),
    outputs: decodeAll(message.output, `${path}.output`, decodeValueInfo),
    initializers: decodeAll(message.initializer, `${path}.initializer`, decodeTensor),
    sparseInitializers: decodeAll(
      message.sparseInitializer,
      `${path}.sparseInitializer`,
      decodeSparseTensor,
    ),
    valueInfo: decodeAll(message.valueInfo, `${path}.valueInfo`, decodeValueInfo),
    quantizationAnnotations: decodeAll(
      message.quantizationAnnotation,
      `${path}.quantizationAnnotation`,
      decodeQuantization,
    ),
    ...decodeAnnotations(message, path),
  };
}

/** The reverse of `decodeGraph`. */
export function encodeGraph(graph: Graph): Message<"Graph"> {
  return {
    name: nonEmpty(graph.name),
    node: graph.nodes.map(encodeNode),
    input: graph.inputs.map(encodeValueInfo),
    output: graph.outputs.map(encodeValueInfo),
    initializer: graph.initializers.map(encodeTensor),
    sparseInitializer: graph.sparseInitializers.map(encodeSparseTensor),
    valueInfo: graph.valueInfo.map(encodeValueInfo),
    quantizationAnnotation: graph.quantizationAnnotations.map(encodeQuantization),
    docString: nonEmpty(graph.docString),
    metadataProps: encodeEntries(graph.metadata),
    unknownFields: graph.unknownFields,
  };
}

export function decodeNode(message: Message<"Node">, path: Path): Node {
  return {
    opType: message.opType ?? "",
    domain: message.domain ?? "",
    name: message.name ?? "",
    inputs: message.input ?? [],
    outputs: message.output ?? [],
    attributes: decodeAttributes(message.attribute, `${path}.attribute`),
    ...(message.overload ? { overload: message.overload } : {}),
    ...decodeAnnotations(message, path),
  };
}

export function encodeNode(node: Node): Message<"Node"> {
  return {
    opType: nonEmpty(node.opType),
    domain: nonEmpty(node.domain),
    name: nonEmpty(node.name),
    input: node.inputs,
    output: node.outputs,
    attribute: encodeAttributes(node.attributes),
    overload: nonEmpty(node.overload),
    docString: nonEmpty(node.docString),
    metadataProps: encodeEntries(node.metadata),
    unknownFields: node.unknownFields,
  };
}

const graphCodec: GraphCodec = { decode: decodeGraph, encode: encodeGraph };

/** Attributes by name. A name that comes twice is an error. */
export function decodeAttributes(
  messages: readonly Message<"Attribute">[] | undefined,
  path: Path,
): Readonly<Record<string, Attribute>> {
  const attributes = new Map<string, Attribute>();
  for (const [index, message] of (messages ?? []).entries()) {
    const name = message.name ?? "";
    const place = `${path}[${index}]`;
    if (attributes.has(name)) throw formatError(message, place, `attribute "${name}" comes twice`);
    attributes.set(name, decodeAttribute(message, place, graphCodec));
  }
  return Object.fromEntries(attributes);
}

export function encodeAttributes(
  attributes: Readonly<Record<string, Attribute>>,
): readonly Message<"Attribute">[] {
  return Object.entries(attributes).map(([name, attribute]) =>
    encodeAttribute(name, attribute, graphCodec),
  );
}

export function decodeValueInfo(message: Message<"ValueInfo">, path: Path): ValueInfo {
  return {
    name: message.name ?? "",
    type: message.type && decodeType(message.type, `${path}.type`),
    ...decodeAnnotations(message, path),
  };
}

export function encodeValueInfo(value: ValueInfo): Message<"ValueInfo"> {
  return {
    name: nonEmpty(value.name),
    type: value.type && encodeType(value.type),
    docString: nonEmpty(value.docString),
    metadataProps: encodeEntries(value.metadata),
    unknownFields: value.unknownFields,
  };
}

function decodeQuantization(
  message: Message<"TensorAnnotation">,
  path: Path,
): QuantizationAnnotation {
  const place = `${path}.quantParameterTensorNames`;
  return {
    tensorName: message.tensorName ?? "",
    parameters: decodeEntries(message.quantParameterTensorNames, place),
    ...keepUnknownFields(message),
  };
}

function encodeQuantization(annotation: QuantizationAnnotation): Message<"TensorAnnotation"> {
  return {
    tensorName: nonEmpty(annotation.tensorName),
    quantParameterTensorNames: encodeEntries(annotation.parameters),
    unknownFields: annotation.unknownFields,
  };
}

/** Reads each message of a list, telling the reader where it lies. */
export function decodeAll<In, Out>(
  messages: readonly In[] | undefined,
  path: Path,
  decode: (message: In, path: Path) => Out,
): readonly Out[] {
  return (messages ?? []).map((message, index) => decode(message, `${path}[${index}]`));
}
