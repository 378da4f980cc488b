/** A share of 0 to 1 as people read it, rounded down: 100 % is all. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;
}
