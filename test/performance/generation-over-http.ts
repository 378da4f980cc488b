import { Agent, request } from "undici";
import { type Benchmark, figure, median, type Row } from "./benchmark.ts";
import { compiledModel, smallShape, timeStreams, warmRuntime } from "./generation-streams.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const builtIn = "understudy-tiny";
const firstTokenBarMs = 15;
const delayBarMs = 10;
const layerBar = 0.9;
const streams = 16;
const tokens = 150;

/** What HTTP and server-sent events add to generation: the first token, tokens a second, the loop's delay. */
export const generationOverHttp: Benchmark = async (context) => {
  const { model } = await compiledModel(context.home, smallShape, "fp32", context.home);
  const rows: Row[] = [];
  const inProcess: number[] = [];
  {
    await using runtime = await warmRuntime(model);
    for (let round = 0; round < 3; round++) {
      const load = { streams, promptTokens: 16, tokens, first: 100 * round };
      inProcess.push((await timeStreams(runtime, model, load)).tokensPerSecond);
    }
  }
  await using server = await startServer({ home: context.home, probe: true });
  // The connections stay open, so that none of them is counted.
  const agent = new Agent({ connections: streams, pipelining: 1 });
  await using connections = new AsyncDisposableStack();
  connections.defer(() => agent.close());
  context.say("first token of the built-in model over HTTP");
  rows.push(await firstToken(server, agent));
  context.say(`${streams} streams over HTTP`);
  const overHttp: number[] = [];
  await manyStreams(server, agent, model.id, 0);
  await server.ask("reset-delay");
  for (let round = 1; round <= 3; round++) {
    overHttp.push(await manyStreams(server, agent, model.id, round));
  }
  const delay = await server.ask("delay");
  const share = median(overHttp) / median(inProcess);
  rows.push({
    what: `${streams} streams over HTTP and SSE; peer: the engine alone`,
    ours: `${figure(median(overHttp))} tokens/s`,
    peer: `${figure(median(inProcess))} tokens/s`,
    ratio: figure(share, 2),
    bar: `>= ${layerBar}`,
    met: share >= layerBar,
  });
  rows.push({
    what: `event loop delay p99 under ${streams} streams`,
    ours: `${figure(delay.p99, 2)} ms`,
    peer: "",
    ratio: "",
    bar: `< ${delayBarMs} ms`,
    met: delay.p99 < delayBarMs,
  });
  return rows;
};

async function firstToken(server: ServerProcess, agent: Agent): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    const began = performance.now();
    const { body } = await request(`${server.url}/v1/completions`, {
      dispatcher: agent,
      method: "POST",
      headers: { "content-type": "application/json" },
      // Eight tokens, others each time.
      body: JSON.stringify({
        model: builtIn,
        prompt: Array.from({ length: 8 }, (_, index) => 60 + ((round * 8 + index) % 190)),
        max_tokens: 2,
        temperature: 0,
        stream: true,
      }),
    });
    let at: number | undefined;
    for await (const _ of body) at ??= performance.now() - began;
    if (round >= 10 && at !== undefined) times.push(at);
  }
  return {
    what: "first token over HTTP, 8 tokens in, built-in model",
    ours: `${figure(median(times), 1)} ms`,
    peer: "",
    ratio: "",
    bar: `<= ${firstTokenBarMs} ms`,
    met: median(times) <= firstTokenBarMs,
  };
}

/** Tokens a second of all streams together, from the first chunk of any to the last. */
async function manyStreams(
  server: ServerProcess,
  agent: Agent,
  model: string,
  round: number,
): Promise<number> {
  let firstAt = Number.POSITIVE_INFINITY;
  let lastAt = 0;
  const counts = await Promise.all(
    Array.from({ length: streams }, async (_, stream) => {
      const { body, statusCode } = await request(`${server.url}/v1/completions`, {
        dispatcher: agent,
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          model,
          prompt: Array.from(
            { length: 16 },
            (_, index) => 5 + ((index * 37 + (stream + 16 * round) * 11) % 200),
          ),
          max_tokens: tokens,
          temperature: 0,
          stream: true,
          stream_options: { include_usage: true },
        }),
      });
      let text = "";
      for await (const chunk of body) {
        firstAt = Math.min(firstAt, performance.now());
        lastAt = Math.max(lastAt, performance.now());
        text += String(chunk);
      }
      const written = /"completion_tokens":(\d+)/.exec(text)?.[1];
      if (statusCode !== 200 || written === undefined)
        throw new Error(`Got ${statusCode}: ${text}`);
      return Number(written);
    }),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return ((total - streams) * 1000) / (lastAt - firstAt);
}
