import { parentPort } from "node:worker_threads";
import { detailOf, TaskFailure } from "../worker/task-failure.ts";
import { yieldToMainThread } from "../worker/yield-to-main-thread.ts";
import type { FromGenerationWorker, ToGenerationWorker } from "./generation-protocol.ts";
import { type OpenedModel, openModel } from "./loop/open-model.ts";

const port = parentPort;
if (port === null) throw new TypeError("Expected to be started as a worker thread.");

yieldToMainThread(process.platform);
let opened: OpenedModel | undefined;
let last: Promise<void> = Promise.resolve();

port.on("message", (message: ToGenerationWorker) => {
  // A cancelled answer does not wait for what is being opened.
  last = last.then(() => handle(message));
});

async function handle(message: ToGenerationWorker): Promise<void> {
  switch (message.kind) {
    case "open":
      try {
        opened = await openModel(message, (news) => {
          tell({ kind: "news", news, prefixCacheBytes: opened?.prefixCacheBytes ?? 0 });
        });
        tell({ kind: "opened", provider: opened.provider, batched: opened.batched });
      } catch (error) {
        const failure =
          error instanceof TaskFailure
            ? error.failure
            : ({ kind: "unexpected", detail: detailOf(error) } as const);
        tell({ kind: "open-failed", failure });
      }
      return;
    case "vocabulary":
      opened?.setVocabulary(message.vocabulary);
      return;
    case "start":
      opened?.start(message.stream, message.request);
      return;
    case "cancel":
      opened?.cancel(message.stream);
      return;
    case "close":
      await opened?.close();
      port?.close();
      return;
  }
}

function tell(message: FromGenerationWorker): void {
  port?.postMessage(message);
}
