/** Pixels along each side of a picture as it is compared, whatever its own shape. */
export const side = 256;

/** A picture as it is compared: `side` × `side` greys around 0, of the same contrast for all, turned the same way. */
export type Pixels = Float32Array;

/**
 * Makes pictures comparable: light and contrast are evened out, and a picture that lies on a side or on its head is turned so that its
 * lighter part is where all have it. Takes `side` × `side` greys.
 */
export function evenly(grey: Uint8Array): Pixels {
  const mean = grey.reduce((sum, one) => sum + one, 0) / grey.length;
  const spread = Math.sqrt(grey.reduce((sum, one) => sum + (one - mean) ** 2, 0) / grey.length) || 1;
  let pixels = Float32Array.from(grey, (one) => (one - mean) / spread);
  for (let turns = 0; turns < 3 && !lightIsAbove(pixels); turns++) pixels = turned(pixels);
  return pixels;
}

/** Whether the lighter part lies above the middle rather than beside or below it; of the four ways to lie one has it so. */
function lightIsAbove(pixels: Pixels) {
  let [right, down] = [0, 0];
  const middle = (side - 1) / 2;
  pixels.forEach((one, at) => {
    right += one * ((at % side) - middle);
    down += one * (Math.floor(at / side) - middle);
  });
  return down < 0 && Math.abs(right) <= -down;
}

/** A quarter to the right. */
const turned = (pixels: Pixels) =>
  Float32Array.from(pixels, (_, at) => pixels[(side - 1 - (at % side)) * side + Math.floor(at / side)] ?? 0);

/** Along each side of a tile, in pixels: about a line of print. */
const tile = 8;

/**
 * The most that one tile may differ on average, in units of the picture's own contrast. Saved again, made smaller, darker or turned, a
 * picture stays below 0.3; of other people's documents, though drawn alike, one tile is above 0.55 (bench/same-pictures.ts).
 */
const most = 0.4;

/** Whether two pictures are one that was saved again, made smaller, darker or turned: no tile of it is missing in the other. */
export function samePicture(a: Pixels, b: Pixels) {
  for (let top = 0; top < side; top += tile)
    for (let left = 0; left < side; left += tile) if (tileDiffers(a, b, left, top) > most) return false;
  return true;
}

/** How much a tile differs from the other picture at its place, or a pixel beside it: what was turned or cut is not quite where it was. */
function tileDiffers(a: Pixels, b: Pixels, left: number, top: number) {
  let least = Number.POSITIVE_INFINITY;
  for (const down of [-1, 0, 1])
    for (const right of [-1, 0, 1]) {
      let sum = 0;
      for (let y = top; y < top + tile; y++)
        for (let x = left; x < left + tile; x++)
          sum += Math.abs((a[y * side + x] ?? 0) - (b[within(y + down) * side + within(x + right)] ?? 0));
      least = Math.min(least, sum / tile ** 2);
    }
  return least;
}

const within = (at: number) => Math.min(side - 1, Math.max(0, at));

/** Fields along each side in which a coarse hash sees a picture, and how much lighter than its neighbour one must be to count. */
const fields = 16;
const lighter = 0.4;

/** How many bands a coarse hash has. */
const bands = 16;

/**
 * A coarse hash of 256 bits (which fields are lighter than the next), in 16 bands of which each has bits from all over the picture.
 * Pictures that are the same have most bands in common; other documents of one kind have some, and are then looked at closely.
 */
export function bandsOf(pixels: Pixels): string[] {
  const light = new Float32Array(fields * fields);
  const width = side / fields;
  pixels.forEach((one, at) => {
    const place = Math.floor(at / side / width) * fields + Math.floor((at % side) / width);
    light[place] = (light[place] ?? 0) + one / width ** 2;
  });
  const bits = Array.from(light, (one, at) => {
    const next = at % fields === fields - 1 ? at + 1 - fields : at + 1;
    return one - (light[next] ?? 0) > lighter ? "1" : "0";
  });
  // Each band takes one field of every row, a step further in each.
  return Array.from({ length: bands }, (_, band) =>
    Array.from({ length: fields }, (_, row) => bits[row * fields + ((band + row) % fields)]).join(""),
  );
}
