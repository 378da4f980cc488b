import type { Model, ModelFunction, TrainingInfo } from "../model.ts";
import { decodeMessage } from "../wire/decode-message.ts";
import { encodeMessage } from "../wire/encode-message.ts";
import type { Message } from "../wire/schema.ts";
import {
  decodeAnnotations,
  decodeEntries,
  encodeEntries,
  exactNumber,
  formatError,
  keepUnknownFields,
  nonEmpty,
  type Path,
  refuseUnknownFields,
} from "./annotations.ts";
import {
  decodeAll,
  decodeAttributes,
  decodeGraph,
  decodeNode,
  decodeValueInfo,
  encodeAttributes,
  encodeGraph,
  encodeNode,
  encodeValueInfo,
} from "./graph-codec.ts";

/**
 * Reads an ONNX file's bytes.
 *
 * Tensors share the memory of `bytes` where their alignment allows. External data is left where
 * it is; `readModel` loads it. Fields that this package has no name for are kept and written back
 * (`unknownFields`); the few places that have no record to keep them in refuse them. Whether the
 * graph makes sense is for `checkModel` to say.
 *
 * Throws OnnxFormatError, and nothing else, for bytes that are not an ONNX model.
 */
export function decodeModel(bytes: Uint8Array): Model {
  const message = decodeMessage("Model", bytes);
  if (message.graph === undefined) {
    throw formatError(message, "", "expected an ONNX model, found no graph in it");
  }
  return {
    irVersion: exactNumber(message, "irVersion", "an IR version", message.irVersion),
    opsetImports: decodeOpsets(message.opsetImport, "opsetImport"),
    producerName: message.producerName ?? "",
    producerVersion: message.producerVersion ?? "",
    domain: message.domain ?? "",
    modelVersion: message.modelVersion ?? 0,
    graph: decodeGraph(message.graph, "graph"),
    functions: decodeAll(message.functions, "functions", decodeFunction),
    trainingInfo: decodeAll(message.trainingInfo, "trainingInfo", decodeTrainingInfo),
    ...decodeAnnotations(message, ""),
    metadata: decodeEntries(message.metadataProps, "metadataProps"),
  };
}

/**
 * Writes a model as an ONNX file's bytes; the same model gives the same bytes.
 *
 * Throws OnnxTensorError for a tensor whose data do not fit its dims, and OnnxSizeError above the
 * 2 GiB of protobuf, where `writeModel` would put the weights into a file of their own.
 */
export function encodeModel(model: Model): Uint8Array {
  return encodeMessage("Model", {
    irVersion: model.irVersion,
    opsetImport: encodeOpsets(model.opsetImports),
    producerName: nonEmpty(model.producerName),
    producerVersion: nonEmpty(model.producerVersion),
    domain: nonEmpty(model.domain),
    modelVersion: model.modelVersion === 0 ? undefined : model.modelVersion,
    graph: encodeGraph(model.graph),
    functions: model.functions.map(encodeFunction),
    trainingInfo: model.trainingInfo.map(encodeTrainingInfo),
    docString: nonEmpty(model.docString),
    metadataProps: encodeEntries(model.metadata),
    unknownFields: model.unknownFields,
  });
}

function decodeOpsets(
  messages: readonly Message<"OperatorSetId">[] | undefined,
  path: Path,
): Readonly<Record<string, number>> {
  const versions = new Map<string, number>();
  for (const [index, message] of (messages ?? []).entries()) {
    const place = `${path}[${index}]`;
    refuseUnknownFields(message, place);
    const domain = message.domain ?? "";
    if (versions.has(domain)) throw formatError(message, place, `domain "${domain}" comes twice`);
    versions.set(domain, exactNumber(message, place, "a version", message.version));
  }
  return Object.fromEntries(versions);
}

function encodeOpsets(versions: Readonly<Record<string, number>>): Message<"OperatorSetId">[] {
  return Object.entries(versions).map(([domain, version]) => ({ domain, version }));
}

function decodeFunction(message: Message<"Function">, path: Path): ModelFunction {
  return {
    name: message.name ?? "",
    domain: message.domain ?? "",
    ...(message.overload ? { overload: message.overload } : {}),
    inputs: message.input ?? [],
    outputs: message.output ?? [],
    requiredAttributes: message.attribute ?? [],
    defaultAttributes: decodeAttributes(message.attributeProto, `${path}.attributeProto`),
    nodes: decodeAll(message.node, `${path}.node`, decodeNode),
    opsetImports: decodeOpsets(message.opsetImport, `${path}.opsetImport`),
    valueInfo: decodeAll(message.valueInfo, `${path}.valueInfo`, decodeValueInfo),
    ...decodeAnnotations(message, path),
  };
}

function encodeFunction(definition: ModelFunction): Message<"Function"> {
  return {
    name: nonEmpty(definition.name),
    domain: nonEmpty(definition.domain),
    overload: nonEmpty(definition.overload),
    input: definition.inputs,
    output: definition.outputs,
    attribute: definition.requiredAttributes,
    attributeProto: encodeAttributes(definition.defaultAttributes),
    node: definition.nodes.map(encodeNode),
    opsetImport: encodeOpsets(definition.opsetImports),
    valueInfo: definition.valueInfo.map(encodeValueInfo),
    docString: nonEmpty(definition.docString),
    metadataProps: encodeEntries(definition.metadata),
    unknownFields: definition.unknownFields,
  };
}

function decodeTrainingInfo(message: Message<"TrainingInfo">, path: Path): TrainingInfo {
  const { initialization, algorithm } = message;
  return {
    initialization: initialization && decodeGraph(initialization, `${path}.initialization`),
    algorithm: algorithm && decodeGraph(algorithm, `${path}.algorithm`),
    initializationBindings: decodeEntries(
      message.initializationBinding,
      `${path}.initializationBinding`,
    ),
    updateBindings: decodeEntries(message.updateBinding, `${path}.updateBinding`),
    ...keepUnknownFields(message),
  };
}

function encodeTrainingInfo(info: TrainingInfo): Message<"TrainingInfo"> {
  return {
    initialization: info.initialization && encodeGraph(info.initialization),
    algorithm: info.algorithm && encodeGraph(info.algorithm),
    initializationBinding: encodeEntries(info.initializationBindings),
    updateBinding: encodeEntries(info.updateBindings),
    unknownFields: info.unknownFields,
  };
}
