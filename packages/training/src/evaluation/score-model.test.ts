import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { describe, expect, onTestFinished, test } from "vitest";
import type { FieldArrays, FieldType, Records } from "../data/records.ts";
import type { RunnableGraph } from "../graph-runner.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { NotFinitePredictionError } from "./not-finite-prediction-error.ts";
import { type ScoreModelOptions, scoreModel } from "./score-model.ts";

const SPAM = { type: "classification", column: "spam", labels: ["ham", "spam"] } as const;
const PRICE = { type: "regression", column: "price" } as const;

/** Records in memory, of fields that are all single numbers or rows of them. */
function recordsOf(fields: Readonly<Record<string, FieldArrays[FieldType]>>, count: number) {
  const widthOf = (data: FieldArrays[FieldType]) => data.length / count;
  return {
    count,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, data]) => {
        const shape = widthOf(data) === 1 ? [] : [widthOf(data)];
        const dataType = data.constructor.name.replace("Array", "").toLowerCase() as FieldType;
        return [name, { dataType, shape }];
      }),
    ),
    read(name, indices) {
      const data = fields[name] ?? new Float32Array();
      const width = widthOf(data);
      const rows = data.slice(0, indices.length * width);
      for (let row = 0; row < indices.length; row++) {
        const at = (indices[row] ?? 0) * width;
        rows.set(data.subarray(at, at + width), row * width);
      }
      return rows;
    },
    [Symbol.dispose]() {},
  } satisfies Records;
}

async function load(define: (graph: GraphBuilder) => void): Promise<RunnableGraph> {
  const graph = new GraphBuilder({ name: "model" });
  define(graph);
  const loaded = await ortRunner().load(encodeModel(graph.build()));
  onTestFinished(() => loaded[Symbol.asyncDispose]());
  return loaded;
}

/** Says spam with the probability sigmoid(f0 - f1). */
const classifier = () =>
  load((graph) => {
    const features = graph.input("features", "float32", ["batch", 2]);
    const weights = graph.initializer("weights", tensor("float32", [2, 2], [0, 1, 0, -1]));
    const logits = graph.node("MatMul", [features, weights]);
    graph.output("label", graph.node("ArgMax", [logits], { axis: 1, keepdims: 0 }));
    graph.output("probabilities", graph.node("Softmax", [logits]));
    graph.output("scores", graph.node("Sub", [logits, graph.node("Neg", [logits])]));
  });

/** The sum of a row. */
const regressor = () =>
  load((graph) => {
    const features = graph.input("features", "float32", ["batch", 2]);
    const axes = graph.constant(tensor("int64", [1], [1n]));
    graph.output("prediction", graph.node("ReduceSum", [features, axes], { keepdims: 1 }));
  });

const MAIL = recordsOf(
  {
    // Log odds of spam: 2, -1, 1, 0.5, -3.
    features: Float64Array.of(2, 0, 0, 1, 1, 0, 0.5, 0, 0, 3),
    label: Int32Array.of(1, 0, 0, 1, 0),
    length: Int32Array.of(9, 9, 9, 9, 9),
  },
  5,
);

function options(given: Pick<ScoreModelOptions, "graph" | "outputs" | "records" | "target">) {
  return {
    inputs: ["features"],
    indices: Uint32Array.of(0, 1, 2, 3, 4),
    batchSize: 2,
    signal: new AbortController().signal,
    breathe: async () => {},
    ...given,
  };
}

describe("scoreModel", () => {
  test("measures a classification from labels and probabilities, the last batch smaller", async () => {
    const result = await scoreModel(
      options({
        graph: await classifier(),
        outputs: ["label", "probabilities"],
        records: MAIL,
        target: SPAM,
      }),
    );
    const odds = [2, 1, -1, 0.5, 3];
    const loss = odds.reduce((sum, logOdds) => sum + Math.log(1 + Math.exp(-logOdds)), 0) / 5;
    expect(result).toMatchObject({
      type: "classification",
      count: 5,
      accuracy: 0.8,
      loss: expect.closeTo(loss, 6),
      roc_auc: 5 / 6,
      confusion_matrix: {
        labels: ["ham", "spam"],
        matrix: [
          [2, 1],
          [0, 2],
        ],
      },
    });
  });

  test("measures a classification from labels and scores, without a loss", async () => {
    const graph = await classifier();
    const outputs = ["label", "scores"];
    const result = await scoreModel(options({ graph, outputs, records: MAIL, target: SPAM }));
    expect(result).toMatchObject({ accuracy: 0.8, loss: null, roc_auc: 5 / 6 });
  });

  test("measures a regression, of the records that are asked for", async () => {
    const records = recordsOf(
      {
        features: Float64Array.of(1, 1, 2, 2, 3, 3, 100, 100),
        target: Float64Array.of(3, 4, 4, 0),
      },
      4,
    );
    const graph = await regressor();
    const result = await scoreModel({
      ...options({ graph, outputs: ["prediction"], records, target: PRICE }),
      indices: Uint32Array.of(2, 0, 1),
    });
    expect(result).toMatchObject({ count: 3, loss: 5 / 3, mae: 1, max_error: 2 });
  });

  test("stops between two batches when it is aborted", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled");
    let batches = 0;
    const scoring = scoreModel({
      ...options({
        graph: await classifier(),
        outputs: ["label", "probabilities"],
        records: MAIL,
        target: SPAM,
      }),
      signal: controller.signal,
      async breathe() {
        batches++;
        controller.abort(reason);
      },
    });
    await expect(scoring).rejects.toBe(reason);
    expect(batches).toBe(1);
  });

  test("refuses a model that gives no number, and records without its input", async () => {
    const records = recordsOf(
      { features: Float32Array.of(1, 1, Number.NaN, 0), target: Float64Array.of(2, 1) },
      2,
    );
    const graph = await regressor();
    const given = {
      ...options({ graph, outputs: ["prediction"], records, target: PRICE }),
      indices: Uint32Array.of(0, 1),
    };
    await expect(scoreModel(given)).rejects.toThrow(NotFinitePredictionError);
    await expect(scoreModel({ ...given, inputs: ["image"] })).rejects.toThrow("'image'");
  });
});
