import type { Node } from "@understudy/onnx";

/**
 * Lets each MaxPool of a Relu go first: max(0, max x) is max(max(0, x)), and the gradient of the Relu
 * is then worked out on as many elements as there are windows.
 *
 * Only where the pool is all that uses the Relu, and gives no indices.
 */
export function poolBeforeRelu(
  nodes: readonly Node[],
  outputs: readonly string[],
): readonly Node[] {
  const uses = new Map<string, number>(outputs.map((name) => [name, 1]));
  for (const name of nodes.flatMap(({ inputs }) => inputs)) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const pooled = new Map<string, Node>();
  for (const pool of nodes) {
    const [name] = pool.inputs;
    const isAlone = name !== undefined && uses.get(name) === 1;
    if (isPlain(pool, "MaxPool") && pool.outputs.length === 1 && isAlone) pooled.set(name, pool);
  }
  const moved = new Map<Node, Node>();
  for (const relu of nodes) {
    const pool = pooled.get(relu.outputs[0] ?? "");
    if (pool !== undefined && isPlain(relu, "Relu")) moved.set(pool, relu);
  }
  const gone = new Set(moved.values());
  return nodes.flatMap((node) => {
    if (gone.has(node)) return [];
    const relu = moved.get(node);
    if (relu === undefined) return [node];
    // The name between the two is now that of the pool's result.
    return [
      { ...node, inputs: relu.inputs, outputs: relu.outputs },
      { ...relu, inputs: relu.outputs, outputs: node.outputs },
    ];
  });
}

function isPlain({ domain, opType }: Node, wanted: string): boolean {
  return opType === wanted && (domain === "" || domain === "ai.onnx");
}
