import { existsSync } from "node:fs";
import type { InferenceSession } from "onnxruntime-node";
import { type Model, modelKey } from "../model.ts";
import type { Provider } from "../provider.ts";
import { type OnnxRuntime, sessionOptions } from "./onnx-runtime.ts";
import { detailOf, TaskFailure } from "./task-failure.ts";

/** The sessions of one worker. The main thread decides which are to go. */
export class SessionStore {
  readonly #onnxRuntime: OnnxRuntime;
  readonly #provider: Provider;
  readonly #threads: number;
  readonly #sessions = new Map<string, InferenceSession>();

  constructor(onnxRuntime: OnnxRuntime, provider: Provider, threads: number) {
    this.#onnxRuntime = onnxRuntime;
    this.#provider = provider;
    this.#threads = threads;
  }

  /** The model's session, loaded when it is not. Fails with `model-load`, and remembers nothing. */
  async get(model: Model): Promise<InferenceSession> {
    const key = modelKey(model);
    const known = this.#sessions.get(key);
    if (known !== undefined) return known;
    const session = await this.#load(model.modelPath);
    this.#sessions.set(key, session);
    return session;
  }

  async release(key: string): Promise<void> {
    const session = this.#sessions.get(key);
    this.#sessions.delete(key);
    await session?.release();
  }

  async releaseAll(): Promise<void> {
    for (const key of [...this.#sessions.keys()]) await this.release(key);
  }

  async #load(path: string): Promise<InferenceSession> {
    try {
      const options = sessionOptions(this.#provider, this.#threads);
      return await this.#onnxRuntime.InferenceSession.create(path, options);
    } catch (error) {
      const reason = existsSync(path) ? "damaged" : "missing";
      throw new TaskFailure({ kind: "model-load", path, reason, detail: detailOf(error) });
    }
  }
}
