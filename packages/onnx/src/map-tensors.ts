import type { Attribute, ValueAttribute } from "./attribute.ts";
import type { Graph, Model, Node } from "./model.ts";
import type { SparseTensor, Tensor } from "./tensor.ts";
import { assertNever } from "./value-type.ts";

/** What stands in the place of a tensor; the same tensor when nothing changes. */
export type TensorChange = (tensor: Tensor) => Tensor;

/** A copy of a model with every tensor replaced: initializers, attributes, in all subgraphs. */
export function mapTensors(model: Model, change: TensorChange): Model {
  const optional = (graph: Graph | undefined) => graph && mapGraph(graph, change);
  return {
    ...model,
    graph: mapGraph(model.graph, change),
    functions: model.functions.map((definition) => ({
      ...definition,
      nodes: definition.nodes.map((node) => mapNode(node, change)),
      defaultAttributes: mapAttributes(definition.defaultAttributes, change),
    })),
    trainingInfo: model.trainingInfo.map((info) => ({
      ...info,
      initialization: optional(info.initialization),
      algorithm: optional(info.algorithm),
    })),
  };
}

/** Every tensor of a model, in the order of the file. */
export function allTensors(model: Model): readonly Tensor[] {
  const found: Tensor[] = [];
  mapTensors(model, (tensor) => {
    found.push(tensor);
    return tensor;
  });
  return found;
}

function mapGraph(graph: Graph, change: TensorChange): Graph {
  return {
    ...graph,
    initializers: graph.initializers.map(change),
    sparseInitializers: graph.sparseInitializers.map((sparse) => mapSparse(sparse, change)),
    nodes: graph.nodes.map((node) => mapNode(node, change)),
  };
}

function mapNode(node: Node, change: TensorChange): Node {
  return { ...node, attributes: mapAttributes(node.attributes, change) };
}

function mapSparse(sparse: SparseTensor, change: TensorChange): SparseTensor {
  return { ...sparse, values: change(sparse.values), indices: change(sparse.indices) };
}

function mapAttributes(
  attributes: Readonly<Record<string, Attribute>>,
  change: TensorChange,
): Readonly<Record<string, Attribute>> {
  const mapped = Object.entries(attributes).map(
    ([name, attribute]) =>
      [name, attribute.type === "reference" ? attribute : mapAttribute(attribute, change)] as const,
  );
  return Object.fromEntries(mapped);
}

function mapAttribute(attribute: ValueAttribute, change: TensorChange): ValueAttribute {
  switch (attribute.type) {
    case "tensor":
      return { ...attribute, value: change(attribute.value) };
    case "tensors":
      return { ...attribute, value: attribute.value.map(change) };
    case "graph":
      return { ...attribute, value: mapGraph(attribute.value, change) };
    case "graphs":
      return { ...attribute, value: attribute.value.map((graph) => mapGraph(graph, change)) };
    case "sparseTensor":
      return { ...attribute, value: mapSparse(attribute.value, change) };
    case "sparseTensors":
      return { ...attribute, value: attribute.value.map((sparse) => mapSparse(sparse, change)) };
    case "float":
    case "int":
    case "string":
    case "type":
    case "floats":
    case "ints":
    case "strings":
    case "types":
      return attribute;
    default:
      return assertNever(attribute);
  }
}
