import { MemoryBudgetError } from "../errors/capacity-errors.ts";
import type { ResolvedRuntimeOptions } from "../runtime-options.ts";
import { cacheBytes, cacheLayout, capacityFor } from "./cache/cache-layout.ts";
import type { GenerateRequest } from "./generate-request.ts";
import type { TextGenerationModel } from "./text-generation-model.ts";

/**
 * Bytes of the cache that an answer may come to, in whatever company.
 *
 * With `throughput` it may lie beside a longer one, with twice its own capacity (`Lanes`). One for which
 * there is no room then gets the whole budget, so that it is written alone. Throws `MemoryBudgetError`
 * for one that is too long even so.
 */
export function answerBytes(
  { id: modelId, description }: TextGenerationModel,
  { promptTokenIds, maxTokens }: GenerateRequest,
  {
    cacheBudgetBytes: budgetBytes,
    throughput,
  }: Pick<ResolvedRuntimeOptions, "cacheBudgetBytes" | "throughput">,
): number {
  const { context_length: contextLength, decoder } = description;
  const layout = cacheLayout(description);
  const tokens = Math.min(promptTokenIds.length + maxTokens, contextLength);
  const capacity = capacityFor(tokens);
  const sizeBytes = cacheBytes(layout, capacity);
  if (sizeBytes > budgetBytes) {
    throw new MemoryBudgetError({ modelId, sizeBytes, budgetBytes, tokens });
  }
  if (!throughput || decoder !== "split") return sizeBytes;
  const shared = Math.min(2 * capacity, capacityFor(contextLength));
  return Math.min(cacheBytes(layout, shared), budgetBytes);
}
