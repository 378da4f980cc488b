import { parentPort } from "node:worker_threads";
import { yieldToMainThread } from "../../worker/yield-to-main-thread.ts";
import type { EncodeReply, EncodeTask } from "./background-encoder.ts";
import { readTextTokenizer } from "./read-text-tokenizer.ts";
import type { TextTokenizer } from "./text-tokenizer.ts";

const port = parentPort;
if (port === null) throw new TypeError("Expected to be started as a worker thread.");

yieldToMainThread(process.platform);
/** The tokenizer that was used last: one is as large as its vocabulary, and they are seldom mixed. */
let last: { key: string; tokenizer: Promise<TextTokenizer> } | undefined;
let done: Promise<void> = Promise.resolve();

port.on("message", (task: EncodeTask) => {
  done = done.then(() => answer(task));
});

async function answer({ id, files, text, addSpecialTokens }: EncodeTask): Promise<void> {
  try {
    const key = `${files.tokenizerPath}\u0000${files.tokenizerConfigPath}`;
    if (last?.key !== key) last = { key, tokenizer: readTextTokenizer(files) };
    const tokenizer = await last.tokenizer;
    reply({ id, ids: Int32Array.from(tokenizer.encode(text, { addSpecialTokens })) });
  } catch (error) {
    last = undefined;
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}

function reply(message: EncodeReply): void {
  port?.postMessage(message);
}
