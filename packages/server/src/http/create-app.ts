import {
  type Operation,
  type OperationId,
  operationIds,
  operationsById,
} from "@understudy/spec";
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Logger } from "pino";
import { answer } from "./answer.ts";
import type { Handlers } from "./operation-handler.ts";
import type { FileSink } from "./read-form.ts";
import { methodNotAllowed, unauthorized, unavailable, unknownUrl } from "./request-error.ts";
import { type RequestFacts, respondWithError } from "./respond.ts";
import { toRequestError } from "./to-request-error.ts";

export interface AppOptions {
  readonly handlers: Handlers;
  /** Where the files of an operation's form go. Every operation with a form has one. */
  readonly fileSinks: Readonly<Partial<Record<OperationId, FileSink>>>;
  /** The keys that are accepted. None means that no key is asked for. */
  readonly apiKeys: readonly string[];
  /** The largest JSON body. */
  readonly maxBodyBytes: number;
  readonly logger: Logger;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  readonly newRequestId: () => string;
  /** Whether the service is closing and takes no more requests. */
  readonly isClosing: () => boolean;
}

export type App = Hono<{ Variables: { facts: RequestFacts } }>;

/** Builds the routes from the operation table: what the document does not describe is refused. */
export function createApp(options: AppOptions): App {
  const app: App = new Hono();
  app.use(
    cors({
      origin: "*",
      exposeHeaders: ["x-request-id", "openai-processing-ms", "retry-after"],
      maxAge: 600,
    }),
  );
  app.use(async (context, next) => {
    const facts: RequestFacts = {
      requestId: options.newRequestId(),
      startedAtMs: options.now(),
      log: {},
    };
    context.set("facts", facts);
    await next();
    logRequest(options, context.req.method, context.req.routePath, context.res.status, facts);
  });

  const accepts = authenticator(options.apiKeys);
  for (const id of operationIds) {
    const operation: Operation = operationsById[id];
    app.on(operation.method, routePath(operation), async (context) => {
      const facts = context.get("facts");
      facts.operationId = id;
      if (operation.authenticated) {
        if (options.isClosing()) throw unavailable("The service is shutting down.");
        accepts(context.req.header("authorization"));
      }
      return answer(id, operation, context.req.raw, context.req.param(), facts, options);
    });
  }

  const methodsByPath = Map.groupBy(Object.values(operationsById), routePath);
  for (const [path, operations] of methodsByPath) {
    const allowed = operations.map(({ method }) => method);
    app.all(path, (context) => {
      throw methodNotAllowed(context.req.method, context.req.path, allowed);
    });
  }
  app.notFound((context) => {
    const { method, path } = context.req;
    return respondWithError(unknownUrl(method, path), context.get("facts"), options.now());
  });
  app.onError((error, context) => {
    const facts = context.get("facts");
    const refused = toRequestError(error, context.req.raw.signal);
    if (refused.status >= 500) {
      options.logger.error({ requestId: facts.requestId, err: error }, "request failed");
    }
    return respondWithError(refused, facts, options.now());
  });
  return app;
}

/** `/v1/files/{file_id}` as Hono writes it. */
function routePath({ path }: Operation): string {
  return path.replaceAll(/\{([^}]+)\}/g, ":$1");
}

function authenticator(apiKeys: readonly string[]): (header: string | undefined) => void {
  const accepted = new Set(apiKeys.map((key) => `Bearer ${key}`));
  return (header) => {
    if (accepted.size > 0 && !accepted.has(header ?? "")) throw unauthorized(header !== undefined);
  };
}

function logRequest(
  { logger, now }: AppOptions,
  method: string,
  route: string,
  status: number,
  { requestId, startedAtMs, operationId, log }: RequestFacts,
): void {
  if (!logger.isLevelEnabled("info")) return;
  const ms = Math.round((now() - startedAtMs) * 1000) / 1000;
  logger.info({ requestId, method, route, operationId, status, ms, ...log }, "request");
}
