import type { ByteAutomaton } from "./expression.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * A quoted key, written without escapes, that is none of `taken`: an additional member must not
 * write a declared one a second time. Bytes of one character are checked as they come.
 *
 * States: `<characters so far in hexadecimal bytes>` while the key may still become a taken one,
 * `~` when it cannot any more, each with the number of bytes that the character still lacks; `"` at
 * the end.
 */
export function openKey(taken: readonly string[]): ByteAutomaton {
  const encoder = new TextEncoder();
  const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
  const names = taken.map((name) => toHex(encoder.encode(name)));
  const forbidden = new Set(names);
  const begins = (text: string): boolean => names.some((name) => name.startsWith(text));
  return {
    start: "",
    step: (state, byte) => {
      if (state === "") return byte === QUOTE ? "0:" : null;
      if (state === '"') return null;
      const phase = state.slice(0, state.indexOf(":"));
      const written = state.slice(state.indexOf(":") + 1);
      if (phase === "0" && byte === QUOTE) return forbidden.has(written) ? null : '"';
      const next = nextPhase(phase, byte);
      if (next === null) return null;
      const longer = written === "~" ? "~" : written + byte.toString(16).padStart(2, "0");
      return `${next}:${longer === "~" || !begins(longer) ? "~" : longer}`;
    },
    accepts: (state) => state === '"',
    continues: (state) => state !== '"',
  };
}

/**
 * The phase of UTF-8 after a byte: how many bytes are lacking, or a letter where the next of them is
 * restricted (RFC 3629, section 4). Null if the byte cannot stand here.
 */
function nextPhase(phase: string, byte: number): string | null {
  if (phase === "0") return firstByte(byte);
  const range = RESTRICTED[phase] ?? { from: 0x80, to: 0xbf, left: String(Number(phase) - 1) };
  return byte >= range.from && byte <= range.to ? range.left : null;
}

const RESTRICTED: Readonly<Record<string, { from: number; to: number; left: string }>> = {
  /** After E0: no overlong form. */
  overlong3: { from: 0xa0, to: 0xbf, left: "1" },
  /** After ED: no surrogate. */
  surrogate: { from: 0x80, to: 0x9f, left: "1" },
  /** After F0: no overlong form. */
  overlong4: { from: 0x90, to: 0xbf, left: "2" },
  /** After F4: nothing beyond U+10FFFF. */
  last: { from: 0x80, to: 0x8f, left: "2" },
};

function firstByte(byte: number): string | null {
  if (byte < 0x20 || byte === BACKSLASH) return null;
  if (byte < 0x80) return "0";
  if (byte < 0xc2 || byte > 0xf4) return null;
  if (byte < 0xe0) return "1";
  if (byte === 0xe0) return "overlong3";
  if (byte === 0xed) return "surrogate";
  if (byte < 0xf0) return "2";
  if (byte === 0xf0) return "overlong4";
  return byte === 0xf4 ? "last" : "3";
}
