import type { HttpBindings } from "@hono/node-server";
import { type Operation, type OperationId, operationIds, operationsById } from "@understudy/spec";
import { type Context, Hono } from "hono";
import type { Logger } from "pino";
import { answer } from "./answer.ts";
import type { Handlers } from "./operation-handler.ts";
import type { FileSink } from "./read-form.ts";
import { reportFailure } from "./report-failure.ts";
import { methodNotAllowed, unauthorized, unavailable, unknownUrl } from "./request-error.ts";
import {
  type Answer,
  errorAnswer,
  type RequestFacts,
  responseHeaders,
  send,
  type TextAnswer,
} from "./respond.ts";
import { routablePath } from "./routable-path.ts";

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

export type App = Hono<{ Bindings: Partial<HttpBindings> }>;
type AppContext = Context<{ Bindings: Partial<HttpBindings> }>;

/** How long a browser may remember what a preflight was answered, in seconds. */
const preflightMaxAge = "600";

/**
 * Builds the routes from the operation table: what the document does not describe is refused.
 *
 * Nothing is a middleware: a route with one handler is called directly, and a middleware that sets
 * a header would have Hono copy every response.
 */
export function createApp(options: AppOptions): App {
  const app: App = new Hono({ getPath: routablePath });
  const serve = async (
    context: AppContext,
    route: string,
    run: (facts: RequestFacts) => Promise<Answer>,
  ): Promise<Response> => {
    const facts: RequestFacts = {
      requestId: options.newRequestId(),
      startedAtMs: options.now(),
      log: {},
    };
    let answered: Answer;
    try {
      answered = await run(facts);
    } catch (error) {
      const refused = reportFailure(error, context.req.raw.signal, facts, options.logger);
      answered = errorAnswer(refused, facts, options.now());
    }
    logRequest(options, context.req.method, route, answered.status, facts);
    return send(answered, context.env?.outgoing);
  };

  const accepts = authenticator(options.apiKeys);
  for (const id of operationIds) {
    const operation: Operation = operationsById[id];
    const route = routePath(operation);
    app.on(operation.method, route, (context) =>
      serve(context, route, async (facts) => {
        facts.operationId = id;
        if (operation.authenticated) {
          if (options.isClosing()) throw unavailable("The service is shutting down.");
          if (options.apiKeys.length > 0) accepts(context.req.header("authorization"));
        }
        const pathValues = () => context.req.param();
        return answer(id, operation, context.req.raw, pathValues, facts, options);
      }),
    );
  }

  app.options("*", (context) =>
    serve(context, "*", async (facts) => preflight(context, facts, options.now())),
  );
  const methods = new Set(Object.values(operationsById).map(({ method }) => method));
  app.notFound((context) =>
    serve(context, "*", async () => {
      const { method, path } = context.req;
      const allowed = [...methods].filter((other) => app.router.match(other, path)[0].length > 0);
      throw allowed.length > 0 ? methodNotAllowed(method, path, allowed) : unknownUrl(method, path);
    }),
  );
  return app;
}

/** What a browser asks before it sends a request of another origin (Fetch standard, 3.2.2). */
function preflight(context: AppContext, facts: RequestFacts, nowMs: number): TextAnswer {
  const asked = context.req.header("access-control-request-headers");
  return {
    status: 204,
    headers: {
      ...responseHeaders(facts, nowMs),
      "access-control-allow-methods": "GET,HEAD,PUT,POST,DELETE,PATCH",
      ...(asked !== undefined && { "access-control-allow-headers": asked }),
      "access-control-max-age": preflightMaxAge,
      vary: "Access-Control-Request-Headers",
    },
    text: "",
  };
}

/** `/v1/files/{file_id}` as Hono writes it. */
function routePath({ path }: Operation): string {
  return path.replaceAll(/\{([^}]+)\}/g, ":$1");
}

function authenticator(apiKeys: readonly string[]): (header: string | undefined) => void {
  const accepted = new Set(apiKeys.map((key) => `Bearer ${key}`));
  return (header) => {
    if (!accepted.has(header ?? "")) throw unauthorized(header !== undefined);
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
