import type { ContractTarget } from "./contract-target.ts";

/** One fact about an operation. `run` throws when the target does not keep it. */
export interface ContractCase {
  readonly name: string;
  /** What the case is about, so that a suite can say which kinds a server fails. */
  readonly kind: "success" | "field" | "body" | "route" | "missing" | "key";
  run(target: ContractTarget): Promise<void>;
}
