import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Catalogue, createCatalogue } from "@understudy/models";
import type { components } from "@understudy/spec";
import { createMemoryStorage, createStorage, type Storage } from "@understudy/storage";
import pino from "pino";
import { createService, type Service } from "../create-service.ts";

type Schemas = components["schemas"];
type Json = Readonly<Record<string, unknown>>;

const pollMs = 10;
const ended: readonly Schemas["TrainingJob"]["status"][] = ["succeeded", "failed", "cancelled"];

/** A service on a home and a storage of its own, asked as a client would ask it. */
export class TestService implements AsyncDisposable {
  readonly home: string;
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  readonly service: Service;
  /** Lines of the log from `error` on. */
  readonly errors: readonly Json[];

  private constructor(
    home: string,
    storage: Storage,
    catalogue: Catalogue,
    service: Service,
    errors: readonly Json[],
  ) {
    this.home = home;
    this.storage = storage;
    this.catalogue = catalogue;
    this.service = service;
    this.errors = errors;
  }

  /** Opens a service; with a `home`, what an earlier one left in it is found again. */
  static async open(home?: string): Promise<TestService> {
    const path = home ?? (await mkdtemp(join(tmpdir(), "understudy-server-")));
    const storage =
      home === undefined
        ? await createMemoryStorage()
        : await createStorage({ directory: join(path, "data") });
    const catalogue = await createCatalogue({ home: path });
    const errors: Json[] = [];
    const logger = pino(
      { level: "error", base: null },
      { write: (line: string) => errors.push(JSON.parse(line)) },
    );
    const service = createService({ catalogue, storage, logger, runtime: { threads: 2 } });
    return new TestService(path, storage, catalogue, service, errors);
  }

  /** Sends a request, and gives the body of the answer, which must be a success. */
  async ask<T>(method: "GET" | "POST" | "DELETE", path: string, body?: Json): Promise<T> {
    const response = await this.send(method, path, body);
    const answer = (await response.json()) as T;
    if (response.ok) return answer;
    throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  }

  /** Sends a request, and gives the facts of its error. */
  async refusal(method: "GET" | "POST", path: string, body?: Json) {
    const response = await this.send(method, path, body);
    const { error } = (await response.json()) as Schemas["ErrorResponse"];
    return { status: response.status, ...error };
  }

  send(method: string, path: string, body?: Json, headers: Record<string, string> = {}) {
    const url = `http://service${path}`;
    const json = { "content-type": "application/json", ...headers };
    const init =
      body === undefined
        ? { method, headers }
        : { method, headers: json, body: JSON.stringify(body) };
    return this.service.fetch(new Request(url, init));
  }

  async upload(content: string, name = "data.csv"): Promise<string> {
    const form = new FormData();
    form.set("purpose", "fine-tune");
    form.set("file", new File([content], name));
    const request = new Request("http://service/v1/files", { method: "POST", body: form });
    const file = (await (await this.service.fetch(request)).json()) as Schemas["File"];
    return file.id;
  }

  train(body: Json): Promise<Schemas["TrainingJob"]> {
    return this.ask("POST", "/v1/training/jobs", body);
  }

  job(id: string): Promise<Schemas["TrainingJob"]> {
    return this.ask("GET", `/v1/training/jobs/${id}`);
  }

  async finished(id: string): Promise<Schemas["TrainingJob"]> {
    return this.until(id, ({ status }) => ended.includes(status));
  }

  async until(
    id: string,
    isEnough: (job: Schemas["TrainingJob"]) => boolean,
  ): Promise<Schemas["TrainingJob"]> {
    for (;;) {
      const job = await this.job(id);
      if (isEnough(job)) return job;
      if (ended.includes(job.status)) throw new Error(`It ended too early: ${JSON.stringify(job)}`);
      await delay(pollMs);
    }
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.storage.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
    await rm(this.home, { recursive: true, force: true, maxRetries: 3 });
  }
}
