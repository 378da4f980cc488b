import type { Caller } from "./caller.ts";

/** A group of operations: what the generated resource classes extend. */
export abstract class Resource {
  protected readonly caller: Caller;

  constructor(caller: Caller) {
    this.caller = caller;
  }
}
