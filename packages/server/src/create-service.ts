import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { HttpBindings } from "@hono/node-server";
import { createRuntime, type Runtime } from "@understudy/runtime";
import { IdempotencyKeys } from "@understudy/spec/check-request";
import { createChatCompletion } from "./handlers/chat.ts";
import { createCompletion } from "./handlers/completions.ts";
import { createEmbeddings } from "./handlers/embeddings.ts";
import { createEvaluation, listEvaluations, retrieveEvaluation } from "./handlers/evaluations.ts";
import {
  blobSink,
  createFile,
  deleteFile,
  fileContent,
  fileUploads,
  listFiles,
  retrieveFile,
} from "./handlers/files.ts";
import { createFillMask } from "./handlers/fill-mask.ts";
import { live, ready } from "./handlers/health.ts";
import { createImageClassification } from "./handlers/images.ts";
import {
  deleteModel,
  listModels,
  modelArtifact,
  modelCard,
  retrieveModel,
} from "./handlers/models.ts";
import { onceForAKey } from "./handlers/once-for-a-key.ts";
import { openapiJson, openapiYaml } from "./handlers/openapi.ts";
import { createClassification, createPrediction } from "./handlers/predictions.ts";
import { createRerank } from "./handlers/rerank.ts";
import { createTokenize } from "./handlers/tokenize.ts";
import {
  cancelTrainingJob,
  createTrainingJob,
  listTrainingJobCheckpoints,
  listTrainingJobEvents,
  listTrainingJobs,
  pauseTrainingJob,
  resumeTrainingJob,
  retrieveTrainingJob,
} from "./handlers/training.ts";
import { asFetched } from "./http/as-fetched.ts";
import { createApp } from "./http/create-app.ts";
import { isEventStream } from "./http/event-stream.ts";
import { type Listener, type ListenOptions, listen } from "./http/listen.ts";
import type { Handlers } from "./http/operation-handler.ts";
import { ServiceClosedError } from "./http/service-closed-error.ts";
import { createChatService } from "./services/chat/chat-service.ts";
import { createCompletionService } from "./services/completion/completion-service.ts";
import { createEmbeddingService } from "./services/embedding-service.ts";
import { EncoderDescriptions } from "./services/encoder-descriptions.ts";
import { createEncoderService } from "./services/encoder-service.ts";
import { createTextModels } from "./services/generation/text-models.ts";
import { createImageService, memorySink } from "./services/image-service.ts";
import { createModelService } from "./services/model-service.ts";
import { createPredictionService } from "./services/prediction-service.ts";
import type { ServiceOptions } from "./services/service-options.ts";
import { createTokenService } from "./services/token-service.ts";
import { createWordService } from "./services/word-service.ts";
import { createEvaluationService } from "./training/evaluation-service.ts";
import { createTrainingService } from "./training/training-service.ts";

const mebibyte = 1024 * 1024;
/**
 * Threads of a training job unless told otherwise. On one and on two the same bytes come out; on more,
 * some kernels of ONNX Runtime cut their sums differently, and a model would depend on the machine.
 */
const trainingThreads = 2;
const maxDrainMs = 10_000;

/** The service, with no port of its own: `fetch` is all of it. */
export interface Service extends AsyncDisposable {
  /**
   * Answers a request. When the request is aborted it rejects with the signal's reason, and so does
   * what is not read yet of a body that is streamed.
   */
  fetch(request: Request): Promise<Response>;
  /**
   * Serves on a port, and gives the URL. Rejects with a `ListenError`, or with a `ServiceClosedError`
   * when `close` was called.
   */
  listen(where?: ListenOptions): Promise<string>;
  readonly runtime: Runtime;
  /**
   * Refuses new requests, lets those under way end (for ten seconds at most), and stops the
   * runtime. The catalogue and the storage belong to the caller.
   */
  close(): Promise<void>;
}

/** Puts the service together from its parts. Costs next to nothing until a request comes. */
export function createService(options: ServiceOptions): Service {
  const { catalogue, storage, logger } = options;
  const randomHex = options.randomHex ?? (() => randomUUID().replaceAll("-", ""));
  const runtime = createRuntime(options.runtime ?? {});
  const models = createModelService(catalogue, runtime);
  const descriptions = new EncoderDescriptions();
  const embedding = createEmbeddingService(models, descriptions, runtime);
  const encoders = createEncoderService(models, descriptions, runtime);
  const textModels = createTextModels(models, runtime);
  const generation = { models: textModels, runtime, now: Date.now, randomHex };
  const chat = createChatService(generation);
  const completions = createCompletionService(generation);
  const tokens = createTokenService(models, runtime);
  const images = createImageService(models, runtime);
  const words = createWordService(models, embedding, runtime);
  const predictions = createPredictionService(models, embedding, words, runtime);
  const threads = options.runtime?.threads ?? Math.min(trainingThreads, availableParallelism());
  const jobs = { storage, catalogue, embedding, logger, threads, now: Date.now };
  const training = createTrainingService(jobs);
  const evaluations = createEvaluationService(jobs);
  const keys = new IdempotencyKeys(() => performance.now());
  let closing: Promise<void> | undefined;
  const isClosing = () => closing !== undefined;

  const handlers = {
    "chat.completions.create": createChatCompletion(chat),
    "completions.create": createCompletion(completions),
    "embeddings.create": createEmbeddings(embedding),
    "rerank.create": createRerank(models, embedding, encoders),
    "fillMask.create": createFillMask(encoders),
    "tokenize.create": createTokenize(tokens),
    "images.classifications.create": createImageClassification(images),
    "files.create": onceForAKey(keys, "files.create", createFile(storage), fileUploads(storage)),
    "files.list": listFiles(storage),
    "files.retrieve": retrieveFile(storage),
    "files.delete": deleteFile(storage),
    "files.content": fileContent(storage),
    "models.list": listModels(models),
    "models.retrieve": retrieveModel(models),
    "models.delete": deleteModel(models),
    "models.artifact": modelArtifact(models),
    "models.card": modelCard(models),
    "training.jobs.create": onceForAKey(keys, "training.jobs.create", createTrainingJob(training)),
    "training.jobs.list": listTrainingJobs(training, storage),
    "training.jobs.retrieve": retrieveTrainingJob(training),
    "training.jobs.cancel": cancelTrainingJob(training),
    "training.jobs.pause": pauseTrainingJob(training),
    "training.jobs.resume": resumeTrainingJob(training),
    "training.jobs.events.list": listTrainingJobEvents(training, storage),
    "training.jobs.checkpoints.list": listTrainingJobCheckpoints(training, storage),
    "evaluations.create": onceForAKey(keys, "evaluations.create", createEvaluation(evaluations)),
    "evaluations.list": listEvaluations(storage),
    "evaluations.retrieve": retrieveEvaluation(evaluations),
    "predictions.create": createPrediction(predictions),
    "classifications.create": createClassification(models, predictions, encoders),
    "health.live": live,
    "health.ready": ready({
      models,
      device: options.runtime?.device ?? "auto",
      isClosing,
      checkStorage: async () => {
        await storage.files.list({ limit: 1 });
      },
    }),
    "openapi.json": openapiJson,
    "openapi.yaml": openapiYaml,
  } satisfies Handlers;

  const app = createApp({
    handlers,
    fileSinks: {
      "files.create": blobSink(storage, options.maxFileBytes ?? 512 * mebibyte),
      "images.classifications.create": memorySink(options.maxImageBytes ?? 20 * mebibyte),
    },
    apiKeys: options.apiKeys ?? [],
    maxBodyBytes: options.maxBodyBytes ?? 25 * mebibyte,
    logger,
    now: () => performance.now(),
    newRequestId: () => `req_${randomHex()}`,
    isClosing,
  });

  const underWay = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    const done = () => underWay.delete(work);
    work.then(done, done);
    return work;
  };
  // A stream of events has only begun when it is answered: its end is the end of the request.
  const answer = async (request: Request): Promise<Response> => {
    request.signal.throwIfAborted();
    const { response, made } = asFetched(await app.fetch(request), request);
    if (isEventStream(response)) track(made);
    return response;
  };
  const answerOnPort = async (request: Request, bindings: HttpBindings): Promise<Response> => {
    const response = await app.fetch(request, bindings);
    const { outgoing } = bindings;
    if (outgoing.headersSent && !outgoing.writableEnded) track(once(outgoing, "close"));
    return response;
  };
  const listeners = new Set<Listener>();
  const startListening = async (where: ListenOptions): Promise<string> => {
    if (isClosing()) throw new ServiceClosedError();
    const listener = await listen((...request) => track(answerOnPort(...request)), where);
    if (isClosing()) {
      await listener.close();
      throw new ServiceClosedError();
    }
    listeners.add(listener);
    return listener.url;
  };
  const allEnded = async () => {
    await Promise.allSettled(underWay);
    // Again, for the streams that those requests have begun.
    await Promise.allSettled(underWay);
  };
  const close = async () => {
    // First, as it ends the streams of their events; what runs is stopped, and goes on another time.
    await Promise.all([training.close(), evaluations.close()]);
    await Promise.race([allEnded(), delay(maxDrainMs)]);
    await Promise.all([...listeners].map((listener) => listener.close()));
    await runtime.close();
  };

  return {
    runtime,
    fetch: (request) => track(answer(request)),
    listen: (where = {}) => track(startListening(where)),
    close() {
      closing ??= close();
      return closing;
    },
    [Symbol.asyncDispose]() {
      return this.close();
    },
  };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
