import type { ByteAutomaton } from "./expression.ts";

/** Bounds of a number as a schema gives them; those not given are undefined. */
export interface NumberBounds {
  readonly integer: boolean;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly exclusiveMaximum?: number | undefined;
  readonly multipleOf?: number | undefined;
}

/** Digits of a number in all: each decimal of 15 digits is a double of its own. */
const DIGITS = 15;
const MAX_FRACTION_DIGITS = 6;

const DOT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The decimal numerals that satisfy the bounds, without exponent. Null if there is none.
 *
 * The state is the text so far. Whether it can be completed is a question about integers scaled by
 * a power of ten: does the interval that its further digits span hold a multiple in range?
 */
export function boundedNumber(bounds: NumberBounds): ByteAutomaton | null {
  const range = scaledRange(bounds);
  if (!holdsMultiple(range.low, range.high, range.multiple)) return null;
  const viable = (text: string): boolean => canComplete(text, range);
  return {
    start: "",
    step: (state, byte) => {
      if (byte !== DOT && byte !== MINUS && (byte < ZERO || byte > NINE)) return null;
      const text = state + String.fromCharCode(byte);
      return isPrefix(text, range) && viable(text) ? text : null;
    },
    accepts: (state) => isWhole(state, range),
    continues: () => true,
  };
}

/** The numbers `k / 10^fraction` for multiples k of `multiple` from `low` to `high`. */
interface ScaledRange {
  readonly low: bigint;
  readonly high: bigint;
  readonly multiple: bigint;
  readonly fraction: number;
  readonly integerDigits: number;
}

function scaledRange(bounds: NumberBounds): ScaledRange {
  const step = bounds.multipleOf === undefined ? null : decimalOf(bounds.multipleOf);
  const given = [
    bounds.minimum,
    bounds.maximum,
    bounds.exclusiveMinimum,
    bounds.exclusiveMaximum,
  ].filter((value) => value !== undefined);
  const digitsOfBounds = Math.max(0, ...given.map((value) => decimalOf(value).fraction));
  const wanted = step === null ? Math.max(MAX_FRACTION_DIGITS, digitsOfBounds) : step.fraction;
  const largest = Math.max(1, ...given.map((value) => Math.abs(Math.trunc(value))));
  const taken = Math.min(String(BigInt(largest)).length, DIGITS);
  const fraction = bounds.integer ? 0 : Math.max(0, Math.min(wanted, DIGITS - taken));
  const limit = 10n ** BigInt(DIGITS) - 1n;
  let low = -limit;
  let high = limit;
  const raise = (value: bigint): void => {
    if (value > low) low = value;
  };
  const lower = (value: bigint): void => {
    if (value < high) high = value;
  };
  if (bounds.minimum !== undefined) raise(ceiling(bounds.minimum, fraction));
  if (bounds.exclusiveMinimum !== undefined) raise(floor(bounds.exclusiveMinimum, fraction) + 1n);
  if (bounds.maximum !== undefined) lower(floor(bounds.maximum, fraction));
  if (bounds.exclusiveMaximum !== undefined) lower(ceiling(bounds.exclusiveMaximum, fraction) - 1n);
  return {
    low,
    high,
    multiple: multipleAt(step, fraction),
    fraction,
    integerDigits: DIGITS - fraction,
  };
}

/** The least k whose `k / 10^fraction` are all multiples of the step. */
function multipleAt(step: Decimal | null, fraction: number): bigint {
  if (step === null) return 1n;
  if (step.fraction <= fraction) return step.digits * 10n ** BigInt(fraction - step.fraction);
  const scale = 10n ** BigInt(step.fraction - fraction);
  return step.digits / greatestCommonDivisor(step.digits, scale);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** `digits / 10^fraction`, exactly. */
interface Decimal {
  readonly digits: bigint;
  readonly fraction: number;
}

/** A double as the shortest decimal that stands for it. */
function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const fraction = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return fraction >= 0
    ? { digits, fraction }
    : { digits: digits * 10n ** BigInt(-fraction), fraction: 0 };
}

function floor(value: number, fraction: number): bigint {
  const decimal = decimalOf(value);
  if (decimal.fraction <= fraction)
    return decimal.digits * 10n ** BigInt(fraction - decimal.fraction);
  const divisor = 10n ** BigInt(decimal.fraction - fraction);
  const quotient = decimal.digits / divisor;
  return decimal.digits < 0n && quotient * divisor !== decimal.digits ? quotient - 1n : quotient;
}

function ceiling(value: number, fraction: number): bigint {
  return -floor(-value, fraction);
}

function holdsMultiple(low: bigint, high: bigint, multiple: bigint): boolean {
  if (low > high) return false;
  const remainder = ((high % multiple) + multiple) % multiple;
  return high - remainder >= low;
}

const PREFIX = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?)?$/;

function isPrefix(text: string, range: ScaledRange): boolean {
  if (!PREFIX.test(text)) return false;
  const [whole = "", fraction] = text.replace("-", "").split(".");
  if (whole.length > range.integerDigits) return false;
  return fraction === undefined || (range.fraction > 0 && fraction.length <= range.fraction);
}

/** The magnitudes of the numbers that begin with `-`, or of those that do not. */
function magnitudes(text: string, { low, high }: ScaledRange): { from: bigint; to: bigint } {
  return text.startsWith("-")
    ? { from: -high > 1n ? -high : 1n, to: -low }
    : { from: low > 0n ? low : 0n, to: high };
}

function canComplete(text: string, range: ScaledRange): boolean {
  const { from, to } = magnitudes(text, range);
  const holds = (first: bigint, last: bigint): boolean =>
    holdsMultiple(first > from ? first : from, last < to ? last : to, range.multiple);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  if (whole === "") return holds(from, to);
  const value = BigInt(whole + (fraction ?? ""));
  const left = range.fraction - (fraction ?? "").length;
  const furthest = fraction !== undefined || whole === "0" ? 0 : range.integerDigits - whole.length;
  for (let more = 0; more <= furthest; more++) {
    const span = 10n ** BigInt(left + more);
    if (holds(value * span, (value + 1n) * span - 1n)) return true;
  }
  return false;
}

function isWhole(text: string, range: ScaledRange): boolean {
  if (!/\d$/.test(text)) return false;
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + fraction) * 10n ** BigInt(range.fraction - fraction.length);
  const { from, to } = magnitudes(text, range);
  return value >= from && value <= to && value % range.multiple === 0n;
}
