/** A hue for each round table, in a light and a deep tone by turns, so that neighbours stay apart. */
export const tones: readonly { colour: string; objectives: readonly number[] }[] = [
  { colour: '#476bc8', objectives: [2, 6, 18] },
  { colour: '#2b458b', objectives: [5, 12] },
  { colour: '#b4497e', objectives: [4, 9, 11, 21] },
  { colour: '#7c2b54', objectives: [8, 10, 13] },
  { colour: '#057f60', objectives: [14, 16, 20] },
  { colour: '#00543e', objectives: [15, 19, 22] },
  { colour: '#a55e02', objectives: [1, 7, 23] },
  { colour: '#6e3d01', objectives: [3, 17] },
];

/** The colour of an objective, on which white can be read; `styles/sections/objective-colours.css` has the same. */
export function objectiveColour(number: number): string {
  const tone = tones.find(({ objectives }) => objectives.includes(number));
  if (!tone) throw new Error(`src/drawings/colours.ts has no objective ${number}.`);
  return tone.colour;
}

/** How plainly white stands out from a colour, as WCAG 2.2 counts it: from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
