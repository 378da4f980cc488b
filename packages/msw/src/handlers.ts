import {
  methodNotAllowed,
  type OperationId,
  operationIds,
  operationsById,
  unknownUrl,
} from "@understudy/spec";
import { type HttpHandler, http } from "msw";
import type { Answer, Answers } from "./call.ts";
import { checkHandlersOptions, type HandlersOptions } from "./handlers-options.ts";
import { type PathUnderBase, pathUnderBase } from "./http/base-url.ts";
import { routesOf } from "./http/route.ts";
import { MockError } from "./mock-error.ts";
import { Responder } from "./respond.ts";
import { Scenario, type ScenarioRun } from "./scenario/scenario.ts";

/** A handler for each operation, and one for what is under the base URL and no operation. */
export interface Handlers extends ReadonlyArray<HttpHandler> {
  /**
   * A handler for `server.use()`, which goes before these: it answers an operation with a function of
   * yours, or as a scenario says until that is over. It shares the state and the options of these.
   */
  on<Id extends OperationId>(id: Id, play: Answers[Id] | Scenario): HttpHandler;
  /** Forgets all files, jobs and the like, and begins the scenarios anew. An emulator forgets nothing. */
  reset(): void;
}

type Method = "get" | "post" | "put" | "patch" | "delete";

/**
 * MSW handlers for every operation of the API. Requests are validated as the service does. Throws a
 * `MockError` for options that do not fit.
 */
export function handlers(options: HandlersOptions = {}): Handlers {
  checkHandlersOptions(options);
  const under = pathUnderBase(options.baseURL ?? "http://127.0.0.1:4010");
  const responder = new Responder(options);
  const { on: own = {}, scenarios = {} } = options;
  let runs = new Map<OperationId | "*", ScenarioRun>();
  const reset = () => {
    responder.reset();
    const started = Object.entries(scenarios) as [OperationId | "*", Scenario | undefined][];
    runs = new Map(started.flatMap(([id, scenario]) => (scenario ? [[id, scenario.start()]] : [])));
  };
  reset();

  const handle = <Id extends OperationId>(
    id: Id,
    answer: Answer<Id> | undefined,
    faultsOf: () => readonly ScenarioRun[] | null,
  ): HttpHandler => {
    const method = operationsById[id].method.toLowerCase() as Method;
    return http[method](matching(id, under), async ({ request }) => {
      const faults = faultsOf();
      // MSW asks the next handler.
      if (faults === null) return undefined;
      const path = under(request.url) ?? "";
      const values = routesOf(path).find((route) => route.id === id)?.values ?? {};
      return responder.respond({ id, request, path, values }, answer, faults);
    });
  };
  const list = operationIds.map((id) => {
    const faults = () => [runs.get(id) ?? [], runs.get("*") ?? []].flat();
    return handle(id, own[id] as Answer<typeof id> | undefined, faults);
  });
  list.push(restHandler(under, responder, options.emulator !== undefined));
  return Object.assign(list, {
    reset,
    on<Id extends OperationId>(id: Id, play: Answer<Id> | Scenario): HttpHandler {
      if (!operationIds.includes(id)) throw unknownOperation(id);
      if (!Scenario.is(play)) return handle(id, play, () => []);
      const run = play.start();
      const answer = own[id] as Answer<Id> | undefined;
      return handle(id, answer, () => (run.isOver ? null : [run]));
    },
  });
}

function matching(id: OperationId, under: PathUnderBase) {
  return ({ request }: { readonly request: Request }) => {
    const path = under(request.url);
    return path !== null && routesOf(path).some((route) => route.id === id);
  };
}

/**
 * Refuses what the document does not describe, as the service does: other methods, and other paths
 * under `/v1` and below the operations. The rest of the address is left alone, unless there is an emulator to ask.
 */
function restHandler(under: PathUnderBase, responder: Responder, toEmulator: boolean): HttpHandler {
  const isOurs = ({ request }: { readonly request: Request }) => {
    const path = under(request.url);
    if (path === null || request.method === "OPTIONS") return false;
    return toEmulator || isOfTheApi(path);
  };
  return http.all(isOurs, async ({ request }) => {
    const path = under(request.url) ?? "";
    if (toEmulator) return responder.forward(request, path);
    const allowed = routesOf(path).map(({ method }) => method);
    const { method } = request;
    return responder.refuse(
      allowed.length > 0 ? methodNotAllowed(method, path, allowed) : unknownUrl(method, path),
    );
  });
}

/** Whether a path is under `/v1`, or is or stands below that of an operation. */
function isOfTheApi(path: string): boolean {
  const below = (id: OperationId) => `${path}/`.startsWith(`${operationsById[id].path}/`);
  return path.startsWith("/v1/") || operationIds.some(below);
}

function unknownOperation(id: string): MockError {
  return new MockError(
    "invalid_option",
    `There is no operation '${id}'. Expected one of ${operationIds.join(", ")}.`,
  );
}
