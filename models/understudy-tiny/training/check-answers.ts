import { encodeModel, GraphBuilder } from "@understudy/onnx";
import type { GraphRunner, Parameter, RunnableGraph, RunTensor } from "@understudy/training";
import { renderChat } from "../data/chat.ts";
import { tasks } from "../data/mixture.ts";
import { Random } from "../data/random.ts";
import type { TaskName } from "../data/tasks/example.ts";
import type { Side } from "../data/values.ts";
import { type BatchShape, hiddenStates, logitsOf } from "../network/forward.ts";
import type { NetworkShape } from "../network/shape.ts";
import { packBatch } from "./batch.ts";
import type { Encode } from "./encode.ts";

/** The parts of answers that greedy decoding would give token for token, by task. */
export type Accuracy = Readonly<Record<TaskName, number>>;

/** The network with its parameters as inputs; `best` int64 [n] is the likeliest token behind each row. */
export async function loadBestTokens(
  runner: GraphRunner,
  shape: NetworkShape,
  batchShape: BatchShape,
  parameters: Readonly<Record<string, Parameter>>,
): Promise<RunnableGraph> {
  const graph = new GraphBuilder({ name: "best_tokens" });
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, { shape: dims }]) => [
      name,
      graph.input(name, "float32", dims),
    ]),
  );
  const inputs = {
    ids: graph.input("input_ids", "int32", [batchShape.batch * batchShape.sequence]),
    texts: graph.input("texts", "int32", [batchShape.batch, batchShape.sequence]),
    rows: graph.input("rows", "int32", ["rows"]),
  };
  const hidden = hiddenStates(graph, values, inputs, shape, batchShape);
  const logits = logitsOf(graph, values, hidden);
  graph.output("best", graph.node("ArgMax", [logits], { axis: 1, keepdims: 0 }));
  return runner.load(encodeModel(graph.build()));
}

/**
 * How many of the answers of examples the network would give exactly. One pass tells, as greedy decoding
 * gives an answer just if each of its tokens is the likeliest one behind those before it.
 */
export async function checkAnswers(
  graph: RunnableGraph,
  parameters: Readonly<Record<string, RunTensor>>,
  encode: Encode,
  batchShape: BatchShape,
  {
    side,
    seed,
    examples,
  }: { readonly side: Side; readonly seed: number; readonly examples: number },
): Promise<Accuracy> {
  const results: [TaskName, number][] = [];
  for (const [name, task] of Object.entries(tasks) as [TaskName, (typeof tasks)[TaskName]][]) {
    const random = new Random(seed);
    const texts = Array.from({ length: examples }, () => {
      const { ids, isAnswer } = encode(renderChat(task(random, side).chat));
      const last = isAnswer.lastIndexOf(true);
      const start = isAnswer.lastIndexOf(false, last) + 1;
      return {
        ids,
        isAnswer: isAnswer.map((_, index) => index >= start && index <= last),
        answerWeight: 1,
        restWeight: 0,
      };
    });
    const short = texts.filter(({ ids }) => ids.length <= batchShape.sequence);
    let [next, right] = [0, 0];
    while (next < short.length) {
      const first = next;
      const room = new Int32Array(batchShape.batch).fill(batchShape.sequence);
      for (; next < short.length; next++) {
        const length = short[next]?.ids.length ?? 0;
        const line = room.findIndex((left) => left >= length);
        if (line < 0) break;
        room[line] = (room[line] ?? 0) - length;
      }
      const batch = packBatch(short.slice(first, next), batchShape);
      const { input_ids, texts: numbers, rows, label } = batch.feeds;
      if (!input_ids || !numbers || !rows || !label) throw new TypeError("Expected a whole batch.");
      const { best } = await graph.run({ ...parameters, input_ids, texts: numbers, rows }, [
        "best",
      ]);
      const wrong = new Set<number>();
      for (const [row, text] of batch.textOfRow.entries()) {
        if (Number(best?.data[row]) !== label.data[row]) wrong.add(text);
      }
      right += next - first - wrong.size;
    }
    results.push([name, right / short.length]);
  }
  return Object.fromEntries(results) as Accuracy;
}
