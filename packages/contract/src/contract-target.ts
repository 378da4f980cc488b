import type { OperationId } from "@understudy/spec";
import type { JsonObject } from "./json.ts";

/** A service as the cases see it: where it is, and what the document's examples are called there. */
export interface ContractTarget {
  readonly baseURL: string;
  /** Sends a request. */
  fetch(request: Request): Promise<Response>;
  /** Sent with every request. */
  readonly apiKey?: string | undefined;
  /** The texts in the examples of an operation that are other texts here: ids of files and of models. */
  standIns?(id: OperationId): Readonly<Record<string, string>>;
  /** Makes what an operation needs to succeed, and gives the parameters of its path. */
  readonly prepare?: Partial<Record<OperationId, () => Promise<JsonObject>>>;
  /** Parameters of paths that led to something, to be used again where nothing is changed by it. */
  readonly found?: Map<OperationId, Promise<JsonObject>>;
}
