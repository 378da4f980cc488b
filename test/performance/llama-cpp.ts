/** Times llama.cpp, through node-llama-cpp, on a GGUF file: run as a program by `generation.ts`. */
import path from "node:path";
import { pathToFileURL } from "node:url";

export interface LlamaCppOptions {
  /** A folder whose node_modules has node-llama-cpp: it is no dependency of this repository. */
  readonly directory: string;
  readonly modelPath: string;
  readonly threads: number;
  readonly promptTokens: number;
  readonly tokens: number;
}

export interface LlamaCppResult {
  /** From the first token on. */
  readonly tokensPerSecond: number;
}

/** What is used of node-llama-cpp. */
interface LlamaModule {
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{
      createContext(options: object): Promise<{
        getSequence(): { evaluate(tokens: number[], options: object): AsyncIterable<number> };
      }>;
    }>;
  }>;
}

const { directory, modelPath, threads, promptTokens, tokens }: LlamaCppOptions = JSON.parse(
  process.argv[2] ?? "",
);
const entry = path.join(directory, "node_modules/node-llama-cpp/dist/index.js");
const { getLlama }: LlamaModule = await import(pathToFileURL(entry).href);
const llama = await getLlama({
  gpu: false,
  build: "never",
  maxThreads: threads,
  logLevel: "error",
});
const model = await llama.loadModel({ modelPath, gpuLayers: 0 });
const context = await model.createContext({
  contextSize: promptTokens + tokens + 8,
  batchSize: 512,
  threads,
});
const sequence = context.getSequence();
const prompt = Array.from({ length: promptTokens }, (_, index) => 3 + ((index * 37) % 200));
const began: number[] = [];
for await (const _ of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
  began.push(performance.now());
  if (began.length > tokens) break;
}
const [first = 0] = began;
const last = began.at(-1) ?? 0;
const result: LlamaCppResult = { tokensPerSecond: ((began.length - 1) * 1000) / (last - first) };
process.stdout.write(JSON.stringify(result), () => process.exit(0));
