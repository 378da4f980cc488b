import { type Graph, int, type Model, type ValueInfo } from "@understudy/onnx";
import { nextOf, type TrainingStep } from "./training-step.ts";

/** What something of a step is called as an input or an output of the graph of several steps. */
export function overSteps(name: string): string {
  return `steps/${name}`;
}

/**
 * Any number of steps as one graph: a Scan over the steps, whose state is what a step changes.
 *
 * ONNX Runtime's package for Node copies what a run gives, which for the weights and the optimiser's tensors takes
 * as long as some of a step's operators; between two steps of one run nothing is copied. The bytes are those of
 * single steps.
 *
 * Inputs: the state before the first step as `steps/<name>`; parameters that stay as they are by name; every
 * other input of a step as `steps/<name>` [steps, …]. Outputs: the state after the last step as
 * `steps/next/<name>`, the reports as `steps/<name>` [steps, …].
 */
export function repeatedStep({ model, parameters, state, reports }: TrainingStep): Model {
  const { graph } = model;
  const changed = Object.keys(state);
  const taken = new Map(graph.inputs.map((input) => [input.name, input]));
  const given = new Map(graph.outputs.map((output) => [output.name, output]));
  const kept = graph.inputs.filter(({ name }) => name in parameters && !(name in state));
  const each = graph.inputs.filter(({ name }) => !(name in parameters) && !(name in state));
  const body: Graph = {
    ...graph,
    inputs: [...changed.map((name) => lookUp(taken, name)), ...each],
    outputs: [...changed.map(nextOf), ...reports].map((name) => lookUp(given, name)),
  };
  const [before, after] = [body.inputs, body.outputs].map((values) => [
    ...values.slice(0, changed.length).map(renamed),
    ...values.slice(changed.length).map(stacked),
  ]);
  return {
    ...model,
    graph: {
      name: "training_steps",
      nodes: [
        {
          opType: "Scan",
          domain: "",
          name: "steps",
          inputs: before?.map(({ name }) => name) ?? [],
          outputs: after?.map(({ name }) => name) ?? [],
          attributes: { body: { type: "graph", value: body }, num_scan_inputs: int(each.length) },
        },
      ],
      inputs: [...kept, ...(before ?? [])],
      outputs: after ?? [],
      initializers: [],
      sparseInitializers: [],
      valueInfo: [],
      quantizationAnnotations: [],
    },
  };
}

function renamed(value: ValueInfo): ValueInfo {
  return { ...value, name: overSteps(value.name) };
}

/** With the steps as one more axis in front. */
function stacked(value: ValueInfo): ValueInfo {
  const { type } = value;
  if (type?.kind !== "tensor") return renamed(value);
  const shape = type.shape && (["steps", ...type.shape] as const);
  return { ...renamed(value), type: { ...type, shape } };
}

function lookUp(values: ReadonlyMap<string, ValueInfo>, name: string): ValueInfo {
  const value = values.get(name);
  if (value !== undefined) return value;
  throw new RangeError(`Expected the step to have an input or output '${name}'.`);
}
