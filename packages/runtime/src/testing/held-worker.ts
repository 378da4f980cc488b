import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Speaks the protocol of a worker, and answers a batch only when it is told to. */
const script = `
  const { parentPort } = require("node:worker_threads");
  const held = [];
  parentPort.on("message", (message) => {
    if (message === "die") process.exit(7);
    if (message === "release") {
      for (const reply of held.splice(0)) parentPort.postMessage(reply);
      return;
    }
    const { id, task } = message;
    if (task.kind === "embed") {
      const output = new Float32Array(task.lengths.length * task.model.dimensions);
      let from = 0;
      task.lengths.forEach((length, row) => {
        output[row * task.model.dimensions] = task.ids[from];
        from += length;
      });
      held.push({ id, ok: true, output });
      parentPort.postMessage({ batch: [...task.lengths] });
      return;
    }
    const output = task.kind === "open" ? { provider: "cpu" } : null;
    parentPort.postMessage({ id, ok: true, output });
    if (task.kind === "close") parentPort.close();
  });
`;

/** A worker thread that a test holds up. An embedding's first number is its text's first id. */
export class HeldWorker {
  readonly worker = new Worker(script, { eval: true });
  /** The lengths of the texts of each batch that came, in order. */
  readonly batches: number[][] = [];

  constructor() {
    this.worker.on("message", (message: { batch?: number[] }) => {
      if (message.batch !== undefined) this.batches.push(message.batch);
    });
  }

  /** Wait until a batch is being held. */
  async holding(): Promise<void> {
    const before = this.batches.length;
    while (this.batches.length === before) await once(this.worker, "message");
  }

  release(): void {
    this.worker.postMessage("release");
  }

  die(): void {
    this.worker.postMessage("die");
  }
}
