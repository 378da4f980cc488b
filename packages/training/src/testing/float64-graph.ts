import {
  type Attribute,
  type DataType,
  dataTypeCode,
  type Graph,
  type Model,
  type Node,
  type Tensor,
  tensor,
  type ValueInfo,
} from "@understudy/onnx";

/** The same model with float64 in the place of float32, so that differences can be taken finely. */
export function withFloat64(model: Model): Model {
  return { ...model, graph: widenGraph(model.graph) };
}

function widenGraph(graph: Graph): Graph {
  return {
    ...graph,
    nodes: graph.nodes.map(widenNode),
    inputs: graph.inputs.map(widenInfo),
    outputs: graph.outputs.map(widenInfo),
    initializers: graph.initializers.map(widenTensor),
    valueInfo: [],
  };
}

function widenNode(node: Node): Node {
  const attributes = Object.entries(node.attributes).map(([name, attribute]) => [
    name,
    widenAttribute(node, name, attribute),
  ]);
  return { ...node, attributes: Object.fromEntries(attributes) };
}

function widenAttribute(node: Node, name: string, attribute: Attribute): Attribute {
  if (attribute.type === "tensor") return { ...attribute, value: widenTensor(attribute.value) };
  if (attribute.type === "graph") return { ...attribute, value: widenGraph(attribute.value) };
  const isCast = node.opType === "Cast" && name === "to" && attribute.type === "int";
  if (isCast && attribute.value === dataTypeCode("float32")) {
    return { type: "int", value: dataTypeCode("float64") };
  }
  return attribute;
}

function widenInfo(info: ValueInfo): ValueInfo {
  if (info.type?.kind !== "tensor") return info;
  const dataType: DataType | undefined =
    info.type.dataType === "float32" ? "float64" : info.type.dataType;
  return { ...info, type: { ...info.type, dataType } };
}

function widenTensor(held: Tensor): Tensor {
  if (held.dataType !== "float32" || held.data === undefined) return held;
  return tensor("float64", held.dims, Float64Array.from(held.data), held.name);
}
