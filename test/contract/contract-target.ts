import type { OperationId } from "@understudy/spec";
import type { JsonObject } from "./json.ts";

/** A service that the contract suite is pointed at. */
export interface ContractTarget {
  readonly baseURL: string;
  fetch(request: Request): Promise<Response>;
  /** Sent with every request. */
  readonly apiKey?: string;
  /**
   * Makes what an operation needs to succeed and no other operation can make, and gives the
   * parameters of its path.
   */
  readonly prepare?: Partial<Record<OperationId, () => Promise<JsonObject>>>;
}
