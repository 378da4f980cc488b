import { type OperationId, operationsById, RequestError, unauthorized } from "@understudy/spec";
import type { Answer, Call } from "./call.ts";
import type { HandlersOptions } from "./handlers-options.ts";
import type { EventTiming } from "./http/event-stream.ts";
import { framed } from "./http/framed.ts";
import { readCall } from "./http/read-call.ts";
import { toErrorResponse, toResponse } from "./http/to-response.ts";
import type { ScenarioRun } from "./scenario/scenario.ts";
import { createMockService, type MockService } from "./state/mock-service.ts";

/** A request for an operation, as it was found. */
export interface Asked<Id extends OperationId> {
  readonly id: Id;
  readonly request: Request;
  readonly values: Readonly<Record<string, string>>;
  /** The path under the base URL. */
  readonly path: string;
}

/** Answers requests: with a mock service of its own, or by the emulator that it was given. */
export class Responder {
  readonly #options: HandlersOptions;
  readonly #timing: EventTiming;
  #service: MockService;
  #requests = 0;

  constructor(options: HandlersOptions) {
    this.#options = options;
    const { firstEventDelayMs = 0, eventDelayMs = 0 } = options;
    this.#timing = { firstEventDelayMs, eventDelayMs };
    this.#service = this.#createService();
  }

  /** Forgets all that was uploaded and created. An emulator forgets nothing. */
  reset(): void {
    this.#service = this.#createService();
    this.#requests = 0;
  }

  /**
   * Answers a request, through the next fault of a scenario if there is one. A request that is refused
   * by the mock uses no fault up.
   */
  async respond<Id extends OperationId>(
    asked: Asked<Id>,
    own: Answer<Id> | undefined,
    faults: readonly ScenarioRun[],
  ): Promise<Response> {
    const { request, id } = asked;
    const headers = this.#headers();
    const { signal } = request;
    return this.refusing(headers, async () => {
      const { emulator } = this.#options;
      let respond = async () => this.forward(request, asked.path);
      if (emulator === undefined || own !== undefined) {
        const call = await this.#read(asked);
        const answer = own ?? (this.#service.answers[id] as unknown as Answer<Id>);
        respond = async () => this.#answer(call, answer, headers);
      }
      const run = faults.find(({ isOver }) => !isOver);
      const fault = run?.take();
      return framed(await (fault === undefined ? respond() : fault(respond, { signal, headers })));
    });
  }

  /** Answers with the error of the service for a RequestError that is thrown. */
  async refusing(
    headers: Readonly<Record<string, string>>,
    work: () => Promise<Response>,
  ): Promise<Response> {
    try {
      return await work();
    } catch (error) {
      if (RequestError.is(error)) return toErrorResponse(error, headers);
      throw error;
    }
  }

  /** An error for a request that is for no operation. */
  refuse(error: RequestError): Response {
    return toErrorResponse(error, this.#headers());
  }

  /** Hands a request to the emulator, under the path that it has there. */
  async forward(request: Request, path: string): Promise<Response> {
    const url = new URL(request.url);
    const { emulator } = this.#options;
    if (emulator === undefined) throw new TypeError("There is no emulator to ask.");
    if (url.pathname === path) return emulator.fetch(request);
    url.pathname = path;
    return emulator.fetch(new Request(url, request));
  }

  async #read<Id extends OperationId>({ id, request, values }: Asked<Id>): Promise<Call<Id>> {
    const { apiKeys = [] } = this.#options;
    const sent = request.headers.get("authorization");
    if (operationsById[id].authenticated && apiKeys.length > 0) {
      if (!apiKeys.some((key) => sent === `Bearer ${key}`)) throw unauthorized(sent !== null);
    }
    const call = await readCall(id, request, values);
    this.#service.checkModel(call as unknown as Call<OperationId>);
    return call;
  }

  async #answer<Id extends OperationId>(
    call: Call<Id>,
    answer: Answer<Id>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const response = toResponse(call, await answer(call), headers, this.#timing);
    for (const [name, value] of Object.entries(headers)) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    return response;
  }

  #headers(): Readonly<Record<string, string>> {
    this.#requests++;
    return {
      "x-request-id": `req_${this.#requests.toString(16).padStart(24, "0")}`,
      "openai-processing-ms": "0",
    };
  }

  #createService(): MockService {
    const { models, now = Date.now, trainingFailure = () => null } = this.#options;
    return createMockService({ models, now: () => now(), failure: trainingFailure });
  }
}
