import type { controlOperators } from "../operators/control.ts";
import type { sequenceOperators } from "../operators/sequences.ts";
import { scalar } from "../tensor.ts";
import { constant, f32, i64, type OperatorCase, oneNode, single } from "./operator-case.ts";

const like = (opType: string): OperatorCase => oneNode(opType, [f32(2, 3)], { seed: 1 });

/** Uses of every operator that runs a subgraph or makes random numbers. */
export const controlCases = {
  If: [
    {
      feeds: [single("bool", 1), f32(2, 3)],
      build: (graph, [condition, x]) => {
        const branch = (name: string, opType: string) =>
          graph.subgraph(name, (body) => body.output(`${name}_out`, body.node(opType, [x])));
        return graph.node("If", [condition], {
          then_branch: branch("yes", "Relu"),
          else_branch: branch("no", "Neg"),
        });
      },
    },
  ],
  // Sums its input up four times, and stacks what it has after each turn.
  Loop: [
    {
      exact: false,
      feeds: [f32(2, 3)],
      build: (graph, [x]) => {
        const body = graph.subgraph("turn", (turn) => {
          turn.input("index", "int64", []);
          const condition = turn.input("condition", "bool", []);
          const sum = turn.input("sum");
          const next = turn.node("Add", [sum, x]);
          turn.output("go_on", condition);
          turn.output("next_sum", next);
          turn.output("history", next);
        });
        const turns = graph.constant(scalar("int64", 4));
        return graph.node("Loop", [turns, undefined, x], { body }, { outputs: 2 });
      },
    },
  ],
  Scan: [
    {
      feeds: [f32(3), f32(5, 3)],
      build: (graph, [start, rows]) => {
        const body = graph.subgraph("step", (step) => {
          const sum = step.node("Add", [step.input("state"), step.input("row")]);
          step.output("next_state", sum);
          step.output("norm", step.node("ReduceL2", [sum], { keepdims: 0 }));
        });
        return graph.node("Scan", [start, rows], { body, num_scan_inputs: 1 }, { outputs: 2 });
      },
    },
    {
      feeds: [f32(3), f32(3, 5)],
      build: (graph, [start, columns]) => {
        const body = graph.subgraph("step", (step) => {
          const sum = step.node("Add", [step.input("state"), step.input("column")]);
          step.output("next_state", sum);
          step.output("copy", sum);
        });
        const attributes = {
          body,
          num_scan_inputs: 1,
          scan_input_axes: [1],
          scan_output_axes: [-1],
        };
        return graph.node("Scan", [start, columns], attributes, { outputs: 2 });
      },
    },
  ],
  Bernoulli: [oneNode("Bernoulli", [{ ...f32(2), data: [0.5, 1] }], { seed: 1, dtype: "int32" })],
  Multinomial: [oneNode("Multinomial", [f32(2, 3)], { sample_size: 4, seed: 1 })],
  RandomNormal: [oneNode("RandomNormal", [], { shape: [2, 3], mean: 1, seed: 1 })],
  RandomNormalLike: [like("RandomNormalLike")],
  RandomUniform: [oneNode("RandomUniform", [], { shape: [2, 3], high: 2, seed: 1 })],
  RandomUniformLike: [like("RandomUniformLike")],
} satisfies Record<keyof typeof controlOperators, readonly OperatorCase[]>;

/** Uses of every operator on lists, each turned into a tensor at the end. */
export const sequenceCases = {
  ConcatFromSequence: [
    {
      exact: false,
      feeds: [f32(2, 3), f32(2, 3)],
      build: (graph, inputs) => {
        const list = graph.node("SequenceConstruct", inputs);
        return [
          graph.node("ConcatFromSequence", [list], { axis: 0 }),
          graph.node("ConcatFromSequence", [list], { axis: 1, new_axis: 1 }),
        ];
      },
    },
  ],
  SequenceAt: [
    {
      feeds: [f32(2, 3)],
      build: (graph, [x]) => {
        const list = graph.node("SequenceConstruct", [x, x]);
        return graph.node("SequenceAt", [list, graph.constant(scalar("int64", 1))]);
      },
    },
  ],
  SequenceConstruct: [
    {
      exact: false,
      feeds: [f32(2, 3), f32(4, 3)],
      build: (graph, inputs) => {
        const list = graph.node("SequenceConstruct", inputs);
        return graph.node("SequenceAt", [list, graph.constant(scalar("int64", 1))]);
      },
    },
  ],
  SequenceEmpty: [
    {
      feeds: [],
      build: (graph) =>
        graph.node("SequenceLength", [graph.node("SequenceEmpty", [], { dtype: "int64" })]),
    },
  ],
  SequenceErase: [
    {
      exact: false,
      feeds: [f32(2, 3)],
      build: (graph, [x]) => {
        const erased = graph.node("SequenceErase", [graph.node("SequenceConstruct", [x, x])]);
        return graph.node("ConcatFromSequence", [erased], { axis: 0 });
      },
    },
  ],
  SequenceInsert: [
    {
      exact: false,
      feeds: [f32(2, 3), f32(4, 3)],
      build: (graph, [x, y]) => {
        const list = graph.node("SequenceInsert", [graph.node("SequenceConstruct", [x]), y]);
        return graph.node("ConcatFromSequence", [list], { axis: 0 });
      },
    },
  ],
  SequenceLength: [
    {
      feeds: [f32(2, 3)],
      build: (graph, [x]) =>
        graph.node("SequenceLength", [graph.node("SequenceConstruct", [x, x])]),
    },
  ],
  SplitToSequence: [
    {
      exact: false,
      feeds: [f32(4, 3)],
      build: (graph, [x]) => {
        const first = graph.constant(scalar("int64", 0));
        const rows = graph.node("SplitToSequence", [x], { keepdims: 0 });
        const parts = graph.node("SplitToSequence", [x, constant(graph, i64(1, 3))]);
        return [graph.node("SequenceAt", [rows, first]), graph.node("SequenceAt", [parts, first])];
      },
    },
  ],
} satisfies Record<keyof typeof sequenceOperators, readonly OperatorCase[]>;
