import type { Attribute, AttributeType } from "../attribute.ts";
import { type NodeReference, OnnxGraphError } from "../errors.ts";
import type { Graph, Model, ModelFunction, Node } from "../model.ts";
import { opsetVersion } from "../model.ts";
import { knownOperator, operators } from "../operators/operators.ts";
import type { Signature } from "../operators/signature.ts";

/** What `checkModel` may find. */
export type ProblemCode =
  | "no_opset"
  | "missing_import"
  | "empty_name"
  | "duplicate_name"
  | "undefined_value"
  | "used_before_made"
  | "missing_output"
  | "missing_type"
  | "operator_too_new"
  | "wrong_count"
  | "unknown_attribute"
  | "wrong_attribute"
  | "missing_attribute";

/** One thing that is wrong with a model. `node` is undefined for what no node is to blame for. */
export interface ModelProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly graphName: string;
  readonly node: NodeReference | undefined;
}

type Report = (code: ProblemCode, message: string, node?: NodeReference) => void;

interface Surroundings {
  readonly opsetImports: Readonly<Record<string, number>>;
  readonly problems: ModelProblem[];
  readonly functions: ReadonlySet<string>;
}

/**
 * What is wrong with how a model is put together; an empty list for a sound one.
 *
 * Checked are: every value is made once (SSA) and before it is used, in subgraphs as well; inputs
 * and outputs have types; every domain is imported; known operators have the inputs, outputs and
 * attributes that their operator set knows. Types and shapes are the business of `inferTypes`.
 */
export function checkModel(model: Model): readonly ModelProblem[] {
  const problems: ModelProblem[] = [];
  const functions = new Set(model.functions.map(({ domain, name }) => `${domain}:${name}`));
  const report = reporter(problems, model.graph.name);
  if (Object.keys(model.opsetImports).length === 0) {
    report("no_opset", "the model imports no operator set");
  }
  for (const value of [...model.graph.inputs, ...model.graph.outputs]) {
    if (value.type === undefined) report("missing_type", `"${value.name}" has no type`);
  }
  const { opsetImports } = model;
  checkGraph(model.graph, new Set(), { opsetImports, problems, functions });
  for (const definition of model.functions) {
    checkGraph(bodyOf(definition), new Set(), {
      opsetImports: definition.opsetImports,
      problems,
      functions,
    });
  }
  return problems;
}

/** Throws OnnxGraphError with the first problem that `checkModel` finds, and how many there are. */
export function assertModel(model: Model): void {
  const [first, ...others] = checkModel(model);
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` (and ${others.length} more problems)`;
  throw new OnnxGraphError(`${first.message}${more}`, first.node);
}

/** A model-local function, seen as a graph. */
function bodyOf(definition: ModelFunction): Graph {
  const untyped = (name: string) => ({ name, type: undefined });
  return {
    name: `${definition.domain}:${definition.name}`,
    nodes: definition.nodes,
    inputs: definition.inputs.map(untyped),
    outputs: definition.outputs.map(untyped),
    initializers: [],
    sparseInitializers: [],
    valueInfo: [],
    quantizationAnnotations: [],
  };
}

function reporter(problems: ModelProblem[], graphName: string): Report {
  return (code, message, node) => problems.push({ code, message, graphName, node });
}

function checkGraph(graph: Graph, outer: ReadonlySet<string>, surroundings: Surroundings): void {
  const report = reporter(surroundings.problems, graph.name);
  const made = new Set(outer);
  const define = (name: string, what: string, node?: NodeReference) => {
    if (name === "") report("empty_name", `${what} has no name`, node);
    else if (made.has(name)) report("duplicate_name", `"${name}" is made twice`, node);
    made.add(name);
  };
  const inputNames = new Set(graph.inputs.map(({ name }) => name));
  for (const { name } of graph.inputs) define(name, "an input");
  // Before IR 4 every initializer was an input as well, whose default value it is.
  const initializers = [
    ...graph.initializers.map(({ name }) => name),
    ...graph.sparseInitializers.map(({ values }) => values.name),
  ];
  const initialized = new Set<string>();
  for (const name of initializers) {
    if (inputNames.has(name) && !initialized.has(name)) initialized.add(name);
    else define(name, "an initializer");
  }
  const later = new Set(graph.nodes.flatMap(({ outputs }) => outputs));
  const nodeNames = new Set<string>();
  for (const [nodeIndex, node] of graph.nodes.entries()) {
    const reference = {
      graphName: graph.name,
      nodeIndex,
      nodeName: node.name,
      opType: node.opType,
    };
    if (node.name !== "" && nodeNames.has(node.name)) {
      report("duplicate_name", `two nodes are called "${node.name}"`, reference);
    }
    nodeNames.add(node.name);
    for (const name of node.inputs) {
      if (name === "" || made.has(name)) continue;
      const isLater = later.has(name);
      const why = isLater ? "made only later" : "made nowhere";
      const code = isLater ? "used_before_made" : "undefined_value";
      report(code, `the input "${name}" is ${why}`, reference);
    }
    checkOperator(node, reference, surroundings, report);
    for (const subgraph of subgraphsOf(node)) checkGraph(subgraph, made, surroundings);
    for (const name of node.outputs) if (name !== "") define(name, "an output", reference);
  }
  const outputNames = new Set<string>();
  for (const { name } of graph.outputs) {
    if (!made.has(name)) report("missing_output", `the output "${name}" is made nowhere`);
    if (outputNames.has(name)) report("duplicate_name", `the output "${name}" is listed twice`);
    outputNames.add(name);
  }
}

function subgraphsOf(node: Node): readonly Graph[] {
  return Object.values(node.attributes).flatMap((attribute) => {
    if (attribute.type === "graph") return [attribute.value];
    return attribute.type === "graphs" ? attribute.value : [];
  });
}

function checkOperator(
  node: Node,
  reference: NodeReference,
  { opsetImports, functions }: Surroundings,
  report: Report,
): void {
  const opset = opsetVersion(opsetImports, node.domain);
  const isFunction = functions.has(`${node.domain}:${node.opType}`);
  if (opset === undefined && !isFunction) {
    const domain = node.domain === "" ? "ai.onnx" : node.domain;
    report("missing_import", `the operator set "${domain}" is not imported`, reference);
    return;
  }
  const known = isFunction ? undefined : knownOperator(node.domain, node.opType, opset);
  if (known === undefined || opset === undefined) return;
  const signature: Signature = operators[known];
  if (opset < signature.since) {
    report(
      "operator_too_new",
      `${node.opType} came with operator set ${signature.since}, this model imports ${opset}`,
      reference,
    );
  }
  for (const side of ["inputs", "outputs"] as const) {
    const [min, max] = signature[side];
    const count = node[side].length;
    if (count < min || count > max) {
      report("wrong_count", `${count} ${side}, where ${min} to ${max} are allowed`, reference);
    }
  }
  checkAttributes(node, signature, opset, reference, report);
}

function checkAttributes(
  node: Node,
  signature: Signature,
  opset: number,
  reference: NodeReference,
  report: Report,
): void {
  for (const [name, attribute] of Object.entries(node.attributes)) {
    const known = Object.hasOwn(signature.attributes, name)
      ? signature.attributes[name]
      : undefined;
    if (known === undefined || opset < known.since || opset >= known.until) {
      report(
        "unknown_attribute",
        `${node.opType} of operator set ${opset} has no attribute ${name}`,
        reference,
      );
      continue;
    }
    const wanted = known.kind === "dataType" ? "int" : known.kind;
    const found = kindOf(attribute);
    if (found !== wanted) {
      report("wrong_attribute", `the attribute ${name} is ${found}, not ${wanted}`, reference);
    }
  }
  for (const [name, { required }] of Object.entries(signature.attributes)) {
    if (required && !Object.hasOwn(node.attributes, name)) {
      report("missing_attribute", `the attribute ${name} is required`, reference);
    }
  }
}

function kindOf(attribute: Attribute): AttributeType {
  return attribute.type === "reference" ? attribute.attributeType : attribute.type;
}
