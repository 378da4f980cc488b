import { drawPng } from "./png.ts";

const sizePx = 224;
const strokePx = 8;

/** An infinity sign: two rings that touch, drawn in white on black as with a thick pen. */
export function infinitySign(): Uint8Array<ArrayBuffer> {
  const radius = 42;
  const fromRing = (x: number, y: number, centre: number) =>
    Math.abs(Math.hypot(x - centre, y - sizePx / 2) - radius);
  return drawPng(sizePx, (x, y) => {
    const nearest = Math.min(fromRing(x, y, 68), fromRing(x, y, 156));
    return [nearest <= strokePx / 2 ? 255 : 0];
  });
}

/** A low sun over the sea, in three smooth gradients. */
export function seaAtDusk(): Uint8Array<ArrayBuffer> {
  const horizon = 140;
  return drawPng(sizePx, (x, y) => {
    const sun = Math.max(0, 1 - Math.hypot(x - 112, y - 110) / 60);
    const sky = [90 + (y * 110) / horizon, 120 + (y * 30) / horizon, 190 - (y * 80) / horizon];
    const depth = (y - horizon) / (sizePx - horizon);
    const sea = [60 - 40 * depth, 80 - 30 * depth, 120 - 40 * depth];
    return (y < horizon ? sky : sea).map((value) => Math.round(value + (255 - value) * sun * 0.9));
  });
}
