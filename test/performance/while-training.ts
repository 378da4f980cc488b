import { Understudy } from "@understudy/sdk";
import { type Benchmark, type BenchmarkContext, figure, type Row } from "./benchmark.ts";
import type { LoadOptions, LoadResult } from "./load-generator.ts";
import { runChild } from "./run-child.ts";
import { startServer } from "./server-process.ts";

const loopBarMs = 10;
const latencyBar = 3;
/** One that waits for each answer, and a crowd that keeps every worker busy. */
const crowds = [1, 32];

/** What those who ask for embeddings notice of a training job: the server's loop, and their waiting. */
export const whileTraining: Benchmark = async (context) => {
  await using server = await startServer({ ...context, probe: true });
  const client = new Understudy({ baseURL: server.url });
  const idle = await latencies(context, server.url);
  const job = await startLongJob(client);
  try {
    await untilItRuns(client, job);
    await server.ask("reset-delay");
    await new Promise((resolve) => setTimeout(resolve, context.seconds * 1000));
    const delay = await server.ask("delay");
    context.say(`  event loop: p50 ${figure(delay.p50, 2)} ms, max ${figure(delay.max, 1)} ms`);
    const busy = await latencies(context, server.url);
    const { status, progress } = await client.training.jobs.retrieve(job);
    if (status !== "running") throw new Error(`The job ended too early: it is ${status}.`);
    context.say(`  the job is at step ${progress?.step}`);
    const rows: Row[] = [
      {
        what: "event loop delay p99 while an LSTM trains",
        ours: `${figure(delay.p99, 2)} ms`,
        peer: "",
        ratio: "",
        bar: `< ${loopBarMs} ms`,
        met: delay.p99 < loopBarMs,
      },
    ];
    for (const [index, clients] of crowds.entries()) {
      const [before = Number.NaN, now = Number.NaN] = [idle[index], busy[index]];
      rows.push({
        what: `embeddings p99 while an LSTM trains, ${clients} clients; peer: idle`,
        ours: `${figure(now, 1)} ms`,
        peer: `${figure(before, 1)} ms`,
        ratio: figure(now / before, 2),
        bar: `< ${latencyBar}`,
        met: now / before < latencyBar,
      });
    }
    return rows;
  } finally {
    await client.training.jobs.cancel(job);
  }
};

async function latencies(context: BenchmarkContext, url: string): Promise<number[]> {
  const measured: number[] = [];
  for (const clients of crowds) {
    const { p50Ms, p99Ms, requests } = await runChild<LoadResult>("load-generator.ts", {
      url,
      mix: "embeddings-base64",
      clients,
      seconds: context.seconds,
      warmUpSeconds: 2,
    } satisfies LoadOptions);
    context.say(
      `  ${clients} clients: p50 ${figure(p50Ms, 1)} ms, p99 ${figure(p99Ms, 1)} ms of ${requests}`,
    );
    measured.push(p99Ms);
  }
  return measured;
}

/** The classifier of the Keras tutorials, on texts that are made up, for longer than anyone waits. */
async function startLongJob(client: Understudy): Promise<string> {
  const lines = Array.from({ length: 3000 }, (_, row) => {
    const words = Array.from(
      { length: 100 },
      (_, place) => `w${(row * 31 + place * place) % 9000}`,
    );
    return `${words.join(" ")},${row % 2}`;
  });
  const csv = new File([`text,label\n${lines.join("\n")}\n`], "texts.csv");
  const file = await client.files.create({ file: csv, purpose: "fine-tune" });
  const hyperparameters = {
    num_words: 10_000,
    maxlen: 100,
    embedding_dim: 100,
    units: [100],
    n_epochs: 1000,
    batch_size: 32,
  };
  const { id } = await client.training.jobs.create({
    training_file: file.id,
    method: { type: "lstm", lstm: { hyperparameters } },
    data: { text_column: "text", label_column: "label" },
  });
  return id;
}

async function untilItRuns(client: Understudy, id: string): Promise<void> {
  for (;;) {
    const { status, progress, error } = await client.training.jobs.retrieve(id);
    if (status === "running" && (progress?.step ?? 0) > 0) return;
    if (error !== null) throw new Error(error.message);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
