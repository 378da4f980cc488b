import type { ByteAutomaton, Expression } from "./expression.ts";
import { type Configuration, Pushdown } from "./pushdown.ts";

/** States times counts that are worked out at most: some tenths of a second. */
const MAX_WORK = 100_000;
/** Ways of going on that are followed at most, in all states together: about a second. */
const MAX_WIDTH = 50_000;

const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const ESCAPE = -1;

/** A state of the body's machine, and how far an escape has been read. */
interface Node {
  readonly configuration: Configuration;
  /** 0 outside escapes, -1 after a backslash, else the hexadecimal digits that are missing. */
  readonly phase: number;
  readonly edges: { readonly to: Node; readonly counts: boolean }[];
  /** Bit k: a text of k more characters is one of the body. */
  lengths: bigint;
  readonly number: number;
}

/**
 * Those texts of a string's body that have from `min` to `max` characters, escapes counting as one.
 * Null if there is none; "too large" if the body has too many states for such counts.
 *
 * For each state of the body, the lengths of what can still follow are found as a least fixed
 * point, a bit for each length; a step is allowed where one of them fits.
 */
export function countedText(
  body: Expression,
  min: number,
  max: number,
): ByteAutomaton | null | "too large" {
  // With no upper bound, the last bit stands for all lengths from `min` on.
  const last = max === Infinity ? min : max;
  const nodes = explore(body, MAX_WORK / (last + 1));
  const start = nodes?.[0];
  if (nodes === null || start === undefined) return "too large";
  findLengths(nodes, last, max === Infinity);
  const fits = ({ lengths }: Node, count: number): boolean => {
    const least = lengths >> BigInt(Math.max(min - count, 0));
    if (max === Infinity) return least !== 0n;
    return (least & ((1n << BigInt(max - Math.max(min, count) + 1)) - 1n)) !== 0n;
  };
  if (!fits(start, 0)) return null;
  const read = (state: string): { node: Node; count: number } => {
    const [number, count] = state.split(":");
    return { node: nodes[Number(number)] ?? start, count: Number(count) };
  };
  const byKey = new Map(nodes.map((node) => [keyOf(node.configuration, node.phase), node]));
  return {
    start: "0:0",
    step: (state, byte) => {
      const { node, count } = read(state);
      const configuration = node.configuration.step(byte);
      if (configuration === null) return null;
      const to = byKey.get(keyOf(configuration, phaseAfter(node.phase, byte)));
      const after = Math.min(count + (isFirst(node.phase, byte) ? 1 : 0), last + 1);
      if (to === undefined || (max !== Infinity && after > max) || !fits(to, after)) return null;
      return `${to.number}:${max === Infinity ? Math.min(after, min) : after}`;
    },
    accepts: (state) => {
      const { node, count } = read(state);
      return node.configuration.complete && count >= min;
    },
    continues: () => true,
  };
}

const numbers = new WeakMap<Configuration, number>();
let lastNumber = 0;

function keyOf(configuration: Configuration, phase: number): string {
  let number = numbers.get(configuration);
  if (number === undefined) {
    lastNumber += 1;
    number = lastNumber;
    numbers.set(configuration, number);
  }
  return `${number}/${phase}`;
}

/** All nodes, the first one being the start; null if there is too much to follow. */
function explore(body: Expression, limit: number): Node[] | null {
  const nodes = new Map<string, Node>();
  const nodeOf = (configuration: Configuration, phase: number): Node => {
    const key = keyOf(configuration, phase);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const made = { configuration, phase, edges: [], lengths: 0n, number: nodes.size };
    nodes.set(key, made);
    return made;
  };
  nodeOf(new Pushdown(body, Number.MAX_SAFE_INTEGER).start, 0);
  let width = 0;
  // A map goes on with what is added while it is walked.
  for (const node of nodes.values()) {
    width += node.configuration.width;
    if (nodes.size > limit || width > MAX_WIDTH) return null;
    const seen = new Set<string>();
    for (let byte = 0; byte < 256; byte++) {
      const configuration = node.configuration.step(byte);
      if (configuration === null) continue;
      const to = nodeOf(configuration, phaseAfter(node.phase, byte));
      const counts = isFirst(node.phase, byte);
      const key = `${to.number}${counts}`;
      if (!seen.has(key)) node.edges.push({ to, counts });
      seen.add(key);
    }
  }
  return [...nodes.values()];
}

function findLengths(nodes: readonly Node[], last: number, isOpen: boolean): void {
  const all = (1n << BigInt(last + 1)) - 1n;
  const lastBit = 1n << BigInt(last);
  const innermostFirst = [...nodes].reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of innermostFirst) {
      let lengths = node.configuration.complete ? 1n : 0n;
      for (const { to, counts } of node.edges) {
        const longer = ((to.lengths << 1n) & all) | (isOpen ? to.lengths & lastBit : 0n);
        lengths |= counts ? longer : to.lengths;
      }
      changed ||= lengths !== node.lengths;
      node.lengths = lengths;
    }
  }
}

/** Whether a byte begins a character of the text. */
function isFirst(phase: number, byte: number): boolean {
  return phase === 0 && (byte & 0xc0) !== 0x80;
}

function phaseAfter(phase: number, byte: number): number {
  if (phase === ESCAPE) return byte === LETTER_U ? 4 : 0;
  if (phase > 0) return phase - 1;
  return byte === BACKSLASH ? ESCAPE : 0;
}
