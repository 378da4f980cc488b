import type { OperationId } from "@understudy/spec";
import type { JsonObject } from "./json.ts";

/** A service that the contract suite is pointed at. */
export interface ContractTarget {
  readonly baseURL: string;
  fetch(request: Request): Promise<Response>;
  /** Sent with every request. */
  readonly apiKey?: string;
  /**
   * What the ids in the document's examples of bodies are called here: the files and the trained models
   * that the examples speak of.
   */
  readonly standIns?: Readonly<Record<string, string>>;
  /**
   * Makes what an operation needs to succeed and no other operation can make, and gives the
   * parameters of its path.
   */
  readonly prepare?: Partial<Record<OperationId, () => Promise<JsonObject>>>;
}
