import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Catalogue, createCatalogue } from "@understudy/models";
import { createLogger, createService, type ListenOptions, type Service } from "@understudy/server";
import { createMemoryStorage, createStorage } from "@understudy/storage";
import type { EmulatorOptions } from "./emulator-options.ts";
import { homeDirectory } from "./home-directory.ts";

const purgeIntervalMs = 60_000;
/** How soon a model that another process pulls is served. */
const refreshIntervalMs = 1_000;

/** The Understudy service in this process. */
export interface Emulator extends AsyncDisposable {
  /**
   * Answers a request as `fetch` would, with no port and no network: whatever the host of the URL.
   * Give it to a client: `new Understudy({ fetch: emulator.fetch })`.
   */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Serves on a port too, and gives the URL. Rejects with a `ListenError`, or with a
   * `ServiceClosedError` when `close` was called.
   */
  listen(where?: ListenOptions): Promise<string>;
  /** Where it listens, such as `http://127.0.0.1:4010`; undefined before `listen`. */
  readonly url: string | undefined;
  /**
   * The models that it serves. `catalogue.prepareAll()` makes them ready before they are asked for.
   */
  readonly catalogue: Catalogue;
  /** Says what models run on, and why not on the rest. Starts a worker that tries each provider. */
  providers(): ReturnType<Service["runtime"]["providers"]>;
  /** Lets requests under way end, stops the workers and closes the storage. */
  close(): Promise<void>;
}

/**
 * Starts an emulator: the same endpoints as the service, on models that run in this process.
 *
 * A model is made ready when it is first asked for: the first time ever that takes seconds, after
 * that it is a look into the cache.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const home = homeDirectory(options.home);
  const { device, threads, throughput, maxQueue, memoryBudgetBytes } = options;
  const { apiKeys, maxBodyBytes, maxFileBytes, maxImageBytes } = options;
  const { manifests } = options;
  const logger = createLogger(options.logLevel ?? "silent");
  // What is trained goes where the data that it was trained on goes. Made with the first such model.
  const temporary = options.persist ? null : join(tmpdir(), `understudy-models-${randomUUID()}`);
  const catalogue = await createCatalogue({
    home,
    ...(manifests && { manifests }),
    ...(temporary !== null && { installHome: temporary }),
  });
  const storage = options.persist
    ? await createStorage({ directory: join(home, "data") })
    : await createMemoryStorage();
  let service: Service;
  try {
    service = createService({
      catalogue,
      storage,
      runtime: {
        logger,
        ...(device !== undefined && { device }),
        ...(threads !== undefined && { threads }),
        ...(throughput !== undefined && { throughput }),
        ...(maxQueue !== undefined && { maxQueue }),
        ...(memoryBudgetBytes !== undefined && { memoryBudgetBytes }),
      },
      ...(apiKeys !== undefined && { apiKeys }),
      ...(maxBodyBytes !== undefined && { maxBodyBytes }),
      ...(maxFileBytes !== undefined && { maxFileBytes }),
      ...(maxImageBytes !== undefined && { maxImageBytes }),
      logger,
    });
  } catch (error) {
    // An option that the runtime refuses: the directory must not stay taken.
    await storage.close();
    throw error;
  }

  const purge = setInterval(() => {
    storage.files.purgeExpired().catch(() => {
      // The next request that needs the storage reports what is wrong with it.
    });
  }, purgeIntervalMs);
  purge.unref();
  const refresh = setInterval(() => {
    catalogue.refresh().catch(() => {
      // What keeps the home from being read is told by what needs a model of it.
    });
  }, refreshIntervalMs);
  refresh.unref();

  let url: string | undefined;
  let closed: Promise<void> | undefined;
  const close = async () => {
    clearInterval(purge);
    clearInterval(refresh);
    await service.close();
    await storage.close();
    if (temporary !== null) {
      await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  const emulator: Emulator = {
    fetch: async (input, init) => service.fetch(new Request(input, init)),
    async listen(where) {
      url = await service.listen(where);
      return url;
    },
    get url() {
      return url;
    },
    catalogue,
    providers: () => service.runtime.providers(),
    close() {
      closed ??= close();
      return closed;
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
  return emulator;
}
