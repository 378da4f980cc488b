import type { DataType } from "../data-type.ts";
import { type NodeReference, OnnxGraphError } from "../errors.ts";
import { agreedType } from "../infer/agreed-type.ts";
import { constantFacts, unknownFacts, type ValueFacts } from "../infer/facts.ts";
import { inferGraph } from "../infer/infer-graph.ts";
import { inferNode } from "../infer/infer-node.ts";
import { mergeTypes } from "../infer/merge-types.ts";
import { defaults, type Graph, type Model, type Node, type ValueInfo } from "../model.ts";
import { knownOperator, operators } from "../operators/operators.ts";
import type { Tensor } from "../tensor.ts";
import { declarable, formatType, type Shape, tensorType, type ValueType } from "../value-type.ts";
import { type AttributeInit, makeAttributes } from "./attribute-init.ts";
import { NameRegistry } from "./name-registry.ts";
import { type OutputsOf, Value } from "./value.ts";

/** How a new graph starts. */
export interface GraphBuilderOptions {
  readonly name: string;
  /** ONNX's own operator set; 21 unless given. */
  readonly opset?: number;
  /** Versions of further operator sets. `ai.onnx.ml` (3) and `com.microsoft` (1) need no entry. */
  readonly domains?: Readonly<Record<string, number>>;
}

/** What may be said of a node besides its operator, inputs and attributes. */
export interface NodeOptions<O extends number | readonly string[] = number | readonly string[]> {
  /** The node's name, which errors use; made of the operator's name unless given. */
  readonly name?: string;
  /** How many outputs, or their names. One unless given. */
  readonly outputs?: O;
  /** The operator set of the operator; ONNX's own unless given. */
  readonly domain?: string;
  /** The types of its outputs: what inference cannot know, as of an operator that is not in the table. */
  readonly types?: readonly ValueType[];
}

/** What a model says of itself besides its graph. */
export interface BuildOptions {
  readonly producerName?: string;
  readonly producerVersion?: string;
  readonly domain?: string;
  readonly modelVersion?: number;
  readonly docString?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** 10 unless given. */
  readonly irVersion?: number;
}

/** Operator sets that a node may use without their being listed in the options. */
const wellKnownDomains: Readonly<Record<string, number>> = {
  "ai.onnx.ml": defaults.mlOpset,
  "com.microsoft": 1,
};

/** What a graph and its subgraphs share. */
interface Workspace {
  readonly valueNames: NameRegistry;
  readonly nodeNames: NameRegistry;
  readonly opset: number;
  /** Versions of the domains that a node may use. */
  readonly domains: Readonly<Record<string, number>>;
  /** Those domains that the model imports: the listed ones, and the well-known ones in use. */
  readonly opsetImports: Record<string, number>;
}

/**
 * Builds a graph node by node. Types and shapes are inferred as nodes are added, so a mistake
 * throws in the line that makes it, naming the node: OnnxGraphError for names, attributes and
 * values of another graph, OnnxTypeError for types and shapes that do not go together.
 */
export class GraphBuilder {
  readonly name: string;
  readonly #parent: GraphBuilder | undefined;
  readonly #workspace: Workspace;
  readonly #facts = new Map<string, ValueFacts>();
  readonly #inputs: ValueInfo[] = [];
  readonly #outputs: ValueInfo[] = [];
  readonly #initializers: Tensor[] = [];
  readonly #nodes: Node[] = [];
  /** Types that were given with a node. */
  readonly #declared: ValueInfo[] = [];

  /** Makes a builder for a model's graph; for a subgraph call `subgraph` of the outer builder. */
  constructor(options: GraphBuilderOptions, parent?: GraphBuilder) {
    this.name = options.name;
    this.#parent = parent;
    this.#workspace = parent === undefined ? newWorkspace(options) : parent.#workspace;
  }

  /** An input of the graph. In a subgraph its type may be left to be inferred. */
  input(name: string, dataType?: DataType, shape?: Shape): Value {
    if (dataType === undefined && this.#parent === undefined) {
      throw new OnnxGraphError(`the input "${name}" of graph "${this.name}" needs a data type`);
    }
    const type = dataType === undefined ? undefined : tensorType(dataType, shape);
    return this.#addInput(name, type);
  }

  /** An input that is not a dense tensor. */
  inputOfType(name: string, type: ValueType): Value {
    return this.#addInput(name, type);
  }

  /** A constant under a name of its own; the tensor is not copied. */
  initializer(name: string, tensor: Tensor): Value {
    const value = this.#addValue(this.#workspace.valueNames.claim(name), constantFacts(tensor));
    this.#initializers.push({ ...tensor, name });
    return value;
  }

  /** A constant that needs no name, such as an axis or a factor; `hint` makes its name readable. */
  constant(tensor: Tensor, hint = "constant"): Value {
    const name = this.#workspace.valueNames.next(hint);
    this.#initializers.push({ ...tensor, name });
    return this.#addValue(name, constantFacts(tensor));
  }

  /**
   * Adds a node and gives its output, or its outputs where `outputs` in the options says how many.
   * An undefined input is an optional one left out. Types in the options go into the model.
   */
  node(
    opType: string,
    inputs: readonly (Value | undefined)[],
    attributes?: Readonly<Record<string, AttributeInit>>,
    options?: Omit<NodeOptions, "outputs"> & { readonly outputs?: undefined },
  ): Value;
  node<const O extends number | readonly string[]>(
    opType: string,
    inputs: readonly (Value | undefined)[],
    attributes: Readonly<Record<string, AttributeInit>>,
    options: NodeOptions<O> & { readonly outputs: O },
  ): OutputsOf<O>;
  node(
    opType: string,
    inputs: readonly (Value | undefined)[],
    attributes: Readonly<Record<string, AttributeInit>> = {},
    options: Omit<NodeOptions, "outputs"> & {
      readonly outputs?: number | readonly string[] | undefined;
    } = {},
  ): unknown {
    const domain = options.domain === "ai.onnx" ? "" : (options.domain ?? "");
    const { nodeNames } = this.#workspace;
    const name =
      options.name === undefined ? nodeNames.next(opType) : nodeNames.claim(options.name);
    const reference = {
      graphName: this.name,
      nodeIndex: this.#nodes.length,
      nodeName: name,
      opType,
    };
    const node: Node = {
      opType,
      domain,
      name,
      inputs: this.#inputNames(inputs, reference),
      outputs: this.#outputNames(options.outputs ?? 1, name, reference),
      attributes: this.#makeAttributes(opType, domain, attributes, reference),
    };
    const inferred = inferNode(node, {
      opsetImports: this.#workspace.opsetImports,
      reference,
      lookup: (input) => this.#lookup(input),
      inferSubgraph: (graph, given) => this.#inferSubgraph(graph, given),
    });
    const facts = node.outputs.map((output, index) => {
      const known = inferred?.[index] ?? unknownFacts;
      const type = agreedType(known.type, options.types?.[index], node, output, reference);
      return { ...known, type };
    });
    this.#nodes.push(node);
    for (const [index, type] of options.types?.entries() ?? []) {
      const name = node.outputs[index];
      if (name) this.#declared.push({ name, type });
    }
    const values = node.outputs.map((output, index) =>
      this.#addValue(output, facts[index] ?? unknownFacts),
    );
    const [first] = values;
    return options.outputs === undefined && first !== undefined ? first : values;
  }

  /**
   * Builds the body of a Scan, a Loop or a branch of an If, to be given as an attribute. It may use
   * the values of the graphs around it.
   */
  subgraph(name: string, define: (body: GraphBuilder) => void): Graph {
    const body = new GraphBuilder({ name }, this);
    define(body);
    return body.#finish();
  }

  /**
   * Makes a value an output of the graph. Under another name than the value's own, an Identity
   * node stands in between. `type` is for what inference cannot know.
   */
  output(name: string, value: Value, type?: ValueType): void {
    this.#checkOwner(value, `the output "${name}" of graph "${this.name}"`, undefined);
    const known = this.typeOf(value);
    const merged = mergeTypes(type, known);
    if (merged === undefined) {
      throw new OnnxGraphError(
        `the output "${name}" is said to be ${formatType(type)}, but is ${formatType(known)}`,
      );
    }
    const declared = declarable(merged.type);
    if (declared === undefined && this.#parent === undefined) {
      throw new OnnxGraphError(
        `the type of the output "${name}" cannot be inferred (an operator on the way to it is not in the table): give it`,
      );
    }
    if (this.#outputs.some((output) => output.name === name)) {
      throw new OnnxGraphError(`graph "${this.name}" has an output "${name}" already`);
    }
    const isOwnNodeOutput =
      value.belongsTo(this) && this.#nodes.some((node) => node.outputs.includes(value.name));
    if (value.name !== name || !isOwnNodeOutput) {
      if (value.name === name) {
        throw new OnnxGraphError(
          `"${name}" is an input or a constant; give the output of graph "${this.name}" another name`,
        );
      }
      this.node("Identity", [value], {}, { name: `output_${name}`, outputs: [name] });
    }
    this.#outputs.push({ name, type: declared });
  }

  /** The type of a value, as far as it could be inferred. */
  typeOf(value: Value): ValueType | undefined {
    return this.#lookup(value.name)?.type;
  }

  /** The shape of a tensor, or undefined where its rank is not known. */
  shapeOf(value: Value): Shape | undefined {
    const type = this.typeOf(value);
    return type?.kind === "tensor" ? type.shape : undefined;
  }

  /** The model. More may be added afterwards and built again. */
  build(options: BuildOptions = {}): Model {
    if (this.#parent !== undefined) {
      throw new OnnxGraphError(`graph "${this.name}" is a subgraph; build the outermost one`);
    }
    return {
      irVersion: options.irVersion ?? defaults.irVersion,
      opsetImports: { ...this.#workspace.opsetImports },
      producerName: options.producerName ?? "understudy",
      producerVersion: options.producerVersion ?? "",
      domain: options.domain ?? "",
      modelVersion: options.modelVersion ?? 0,
      metadata: { ...options.metadata },
      graph: this.#finish(),
      functions: [],
      trainingInfo: [],
      ...(options.docString === undefined ? {} : { docString: options.docString }),
    };
  }

  #finish(): Graph {
    if (this.#outputs.length === 0) throw new OnnxGraphError(`graph "${this.name}" has no output`);
    return {
      name: this.name,
      nodes: [...this.#nodes],
      inputs: [...this.#inputs],
      outputs: [...this.#outputs],
      initializers: [...this.#initializers],
      sparseInitializers: [],
      valueInfo: this.#declared.filter(
        (declared) => !this.#outputs.some(({ name }) => name === declared.name),
      ),
      quantizationAnnotations: [],
    };
  }

  #addInput(name: string, type: ValueType | undefined): Value {
    const value = this.#addValue(this.#workspace.valueNames.claim(name), { type });
    this.#inputs.push({ name, type });
    return value;
  }

  #addValue(name: string, facts: ValueFacts): Value {
    this.#facts.set(name, facts);
    return new Value(name, this);
  }

  #lookup(name: string): ValueFacts | undefined {
    const own = this.#facts.get(name);
    if (own !== undefined || this.#parent === undefined) return own;
    return this.#parent.#lookup(name);
  }

  #inferSubgraph(graph: Graph, given: readonly ValueFacts[]): readonly ValueFacts[] {
    const scope = {
      opsetImports: this.#workspace.opsetImports,
      lookup: (name: string) => this.#lookup(name),
      onUnknown: () => undefined,
    };
    return inferGraph(graph, scope, given).outputs;
  }

  #inputNames(inputs: readonly (Value | undefined)[], reference: NodeReference): string[] {
    const names = inputs.map((value, index) => {
      if (value === undefined) return "";
      this.#checkOwner(value, `input ${index}`, reference);
      return value.name;
    });
    while (names.at(-1) === "") names.pop();
    return names;
  }

  #checkOwner(value: Value, what: string, reference: NodeReference | undefined): void {
    for (let owner: GraphBuilder | undefined = this; owner !== undefined; owner = owner.#parent) {
      if (value.belongsTo(owner)) return;
    }
    throw new OnnxGraphError(
      `${what} is the value "${value.name}", which belongs to another graph that this one cannot see`,
      reference,
    );
  }

  #outputNames(
    outputs: number | readonly string[],
    nodeName: string,
    reference: NodeReference,
  ): readonly string[] {
    const { valueNames } = this.#workspace;
    if (typeof outputs !== "number") return outputs.map((name) => valueNames.claim(name));
    if (!Number.isSafeInteger(outputs) || outputs < 1) {
      throw new OnnxGraphError(`expected 1 or more outputs, got ${outputs}`, reference);
    }
    if (outputs === 1) return [valueNames.suggest(nodeName)];
    return Array.from({ length: outputs }, () => valueNames.next(nodeName));
  }

  #makeAttributes(
    opType: string,
    domain: string,
    attributes: Readonly<Record<string, AttributeInit>>,
    reference: NodeReference,
  ): Node["attributes"] {
    const { opset, domains, opsetImports } = this.#workspace;
    if (domain !== "") {
      const version = domains[domain];
      if (version === undefined) {
        throw new OnnxGraphError(
          `the operator set "${domain}" has no version; list it in the builder's domains`,
          reference,
        );
      }
      opsetImports[domain] = version;
    }
    const known = knownOperator(domain, opType, opset);
    const signature = known && operators[known];
    if (signature !== undefined && opset < signature.since) {
      throw new OnnxGraphError(
        `${opType} came with operator set ${signature.since}, this graph uses ${opset}`,
        reference,
      );
    }
    return makeAttributes(attributes, signature, opset, reference);
  }
}

function newWorkspace(options: GraphBuilderOptions): Workspace {
  const opset = options.opset ?? defaults.opset;
  return {
    valueNames: new NameRegistry("value"),
    nodeNames: new NameRegistry("node"),
    opset,
    domains: { ...wellKnownDomains, ...options.domains },
    opsetImports: { "": opset, ...options.domains },
  };
}
