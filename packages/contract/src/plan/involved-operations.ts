import { type OperationId, operationIds } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";

/** The operations and all that make what their paths name, as the links of the document have it. */
export function involvedOperations(ids: Iterable<OperationId>): ReadonlySet<OperationId> {
  const involved = new Set(ids);
  // What is added meanwhile is gone through as well.
  for (const id of involved) {
    const makes = (source: OperationId) =>
      operationExamples[source].links.some(({ operationId }) => operationId === id);
    for (const source of operationIds.filter(makes)) involved.add(source);
  }
  return involved;
}
