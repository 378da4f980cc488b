/**
 * The peer to beat: nothing but ONNX Runtime in a loop, on batches that were tokenised and padded
 * beforehand. Token ids come on stdin; the speed goes to stdout as JSON.
 */
import { json } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { InferenceSession, Tensor } from "onnxruntime-node";

export interface BareOptions {
  readonly modelPath: string;
  readonly batchSize: number;
  readonly threads: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

export interface BareResult {
  readonly sentencesPerSecond: number;
  /** The first embedding, for comparison with what the service answers. */
  readonly first: readonly number[];
}

type Feeds = Record<string, Tensor>;

/** Pads to the longest of the batch, as a loop written in an afternoon would. */
function feedsOf(session: InferenceSession, batch: readonly (readonly number[])[]): Feeds {
  const width = Math.max(...batch.map((ids) => ids.length));
  const ids = new Int32Array(batch.length * width);
  const mask = new Int32Array(batch.length * width);
  batch.forEach((row, index) => {
    ids.set(row, index * width);
    mask.fill(1, index * width, index * width + row.length);
  });
  const values: Record<string, Int32Array> = { input_ids: ids, attention_mask: mask };
  const feeds: Feeds = {};
  for (const input of session.inputMetadata) {
    const data = values[input.name];
    if (data === undefined || !input.isTensor) throw new Error(`Unexpected input ${input.name}.`);
    const dims = [batch.length, width];
    feeds[input.name] =
      input.type === "int64"
        ? new Tensor("int64", BigInt64Array.from(data, BigInt), dims)
        : new Tensor("int32", data, dims);
  }
  return feeds;
}

const options = JSON.parse(
  parseArgs({ allowPositionals: true }).positionals[0] ?? "{}",
) as BareOptions;
const tokenIds = (await json(process.stdin)) as number[][];
const session = await InferenceSession.create(options.modelPath, {
  intraOpNumThreads: options.threads,
  interOpNumThreads: 1,
  executionProviders: ["cpu"],
});
const batches: Feeds[] = [];
for (let start = 0; start + options.batchSize <= tokenIds.length; start += options.batchSize) {
  batches.push(feedsOf(session, tokenIds.slice(start, start + options.batchSize)));
}
const [output] = session.outputNames;
const [firstBatch] = batches;
if (output === undefined || firstBatch === undefined) throw new Error("There is nothing to run.");
const embeddings = (await session.run(firstBatch))[output];
if (!(embeddings?.data instanceof Float32Array)) throw new Error("The output is not float32.");
const first = [...embeddings.data.subarray(0, embeddings.dims[1] ?? 0)];

let sentences = 0;
let countFrom = performance.now() + options.warmUpSeconds * 1000;
const until = countFrom + options.seconds * 1000;
let counting = false;
for (let index = 0; performance.now() < until; index++) {
  if (!counting && performance.now() >= countFrom) {
    counting = true;
    countFrom = performance.now();
  }
  await session.run(batches[index % batches.length] ?? firstBatch);
  if (counting) sentences += options.batchSize;
}
const seconds = (performance.now() - countFrom) / 1000;
const result: BareResult = { sentencesPerSecond: sentences / seconds, first };
process.stdout.write(JSON.stringify(result));
