const ranges: readonly [first: number, last: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x36f],
  [0x600, 0x6ff],
  [0x621, 0x652],
  [0x200b, 0x206f],
  [0xfb50, 0xfefc],
  [0xd800, 0xdfff],
  [0x1ee00, 0x1eeff],
  [0, 0x10ffff],
];

/** What the rules of the analyser look for: put together in any order, they meet each other's results. */
const pieces =
  '1 2 234 000 st nd th . , ٫ ٬ % ٪ cent per المئة بالمائة ب و ل س ش ن يوني يولي ئو مسئول شئون ء ؤ ئ َ ُ ـ \u00ad ’ ۃ ة ه ى ي گ چ our ise'.split(
    ' ',
  );

/** Strings of what the rules look for, and spaces; the same ones each time. */
export function provoking(count: number): string[] {
  const below = generator();
  return Array.from({ length: count }, () =>
    Array.from({ length: below(9) }, () => pieces[below(pieces.length + 4)] ?? ' ').join(''),
  );
}

function generator(): (limit: number) => number {
  let seed = 1;
  return (limit) => {
    // A linear congruential generator (Numerical Recipes) is random enough to mix signs.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
}

/** Strings of every kind of sign, lone halves of pairs among them; the same ones each time. */
export function strings(count: number): string[] {
  const below = generator();
  return Array.from({ length: count }, () =>
    Array.from({ length: below(12) }, () => {
      const [first, last] = ranges[below(ranges.length)] ?? [0, 0];
      return String.fromCodePoint(first + below(last - first + 1));
    }).join(''),
  );
}
