import { parentPort, workerData } from "node:worker_threads";
import type { WorkerMessage, WorkerOrder, WorkerTask } from "../worker-protocol.ts";
import { runTask } from "./run-task.ts";

const port = parentPort;
if (port === null) throw new TypeError("This file is the entry of a worker thread.");

const stopping = new AbortController();
const waiting = new Map<number, (order: WorkerOrder) => void>();
const post = (message: WorkerMessage) => port.postMessage(message);

port.on("message", (order: WorkerOrder) => {
  if (order.kind === "stop") {
    stopping.abort();
    return;
  }
  waiting.get(order.id)?.(order);
  waiting.delete(order.id);
});

let requests = 0;
const ending = await runTask(workerData as WorkerTask, {
  signal: stopping.signal,
  post,
  embed: (texts) =>
    new Promise((resolve) => {
      const id = ++requests;
      waiting.set(id, resolve);
      post({ kind: "embed", id, texts });
    }),
});
post(ending);
// With nothing left to listen to, the thread ends.
port.close();
