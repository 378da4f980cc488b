import type { Graph, GraphBuilder, Value } from "@understudy/onnx";
import { named } from "./shape-nodes.ts";

type Values<Name extends string> = Readonly<Record<Name, Value>>;
/** Values of which some may be left out. */
type SomeValues<Name extends string> = Readonly<Record<Name, Value | undefined>>;

interface ScanOptions<State extends string, Slice extends string> {
  /** Unique in the graph; the names of the body's inputs begin with it. */
  readonly name: string;
  /** What the first step starts from. */
  readonly states: Values<State>;
  /** What is cut into steps along the first axis; undefined ones are left out. */
  readonly sliced: SomeValues<Slice>;
  /** Whether the last step comes first. What is stacked keeps the order of the slices. */
  readonly isReverse: boolean;
}

interface StepResult<State extends string, Stacked extends string> {
  readonly states: Values<State>;
  readonly stacked: Values<Stacked>;
}

/**
 * Adds one `Scan` whose values go by names instead of by positions.
 *
 * `step` builds the body: it gets the states and the slices of a step, and gives the states after it
 * and what is to be stacked. No copy is added where a node's output leaves the body once.
 */
export function scan<State extends string, Slice extends string, Stacked extends string>(
  graph: GraphBuilder,
  { name, states, sliced, isReverse }: ScanOptions<State, Slice>,
  step: (
    body: GraphBuilder,
    states: Values<State>,
    slices: SomeValues<Slice>,
  ) => StepResult<State, Stacked>,
): StepResult<State, Stacked> {
  const stateNames = Object.keys(states) as State[];
  const sliceNames = (Object.keys(sliced) as Slice[]).filter((key) => sliced[key] !== undefined);
  let stackedNames: Stacked[] = [];
  const body: Graph = graph.subgraph(`${name}/step`, (inner) => {
    const inputs = <Key extends string>(names: readonly Key[]) =>
      Object.fromEntries(names.map((key) => [key, inner.input(`${name}/${key}`)])) as Values<Key>;
    const given = inputs(stateNames);
    const slices = inputs(sliceNames);
    const result = step(inner, given, slices);
    stackedNames = Object.keys(result.stacked) as Stacked[];
    const taken = new Set([...Object.values<Value>(given), ...Object.values<Value>(slices)]);
    for (const value of [
      ...stateNames.map((key) => result.states[key]),
      ...stackedNames.map((key) => result.stacked[key]),
    ]) {
      const own = taken.has(value) ? inner.node("Identity", [value]) : value;
      taken.add(own);
      inner.output(own.name, own);
    }
  });
  const order = isReverse ? 1 : 0;
  const outputs: readonly Value[] = graph.node(
    "Scan",
    [...stateNames.map((key) => states[key]), ...sliceNames.map((key) => sliced[key])],
    {
      body,
      num_scan_inputs: sliceNames.length,
      scan_input_directions: sliceNames.map(() => order),
      scan_output_directions: stackedNames.map(() => order),
    },
    { outputs: stateNames.length + stackedNames.length },
  );
  return {
    states: named(stateNames, outputs),
    stacked: named(stackedNames, outputs.slice(stateNames.length)),
  };
}
