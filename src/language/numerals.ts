const arabicUnits = [
  ['الأول', 'الحادي'],
  ['الثاني', 'الثاني'],
  ['الثالث', 'الثالث'],
  ['الرابع', 'الرابع'],
  ['الخامس', 'الخامس'],
  ['السادس', 'السادس'],
  ['السابع', 'السابع'],
  ['الثامن', 'الثامن'],
  ['التاسع', 'التاسع'],
  ['العاشر', 'العاشر'],
] as const;
const arabicTens = ['', '', 'العشرون', 'الثلاثون', 'الأربعون', 'الخمسون'] as const;

const englishUnits =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'] as const;

/** «السابع عشر»: the ordinal of a number from 1 to 59, masculine and with the article. */
export function arabicOrdinal(number: number): string {
  const [tens, unit] = [Math.floor(number / 10), number % 10];
  if (number <= 10) return arabicUnits[number - 1]?.[0] ?? '';
  const compound = arabicUnits[unit - 1]?.[1] ?? '';
  if (tens === 1) return `${compound} عشر`;
  const round = arabicTens[tens] ?? '';
  return unit === 0 ? round : `${compound} و${round}`;
}

/** “seventeen”, “twenty-two”: a number from 1 to 59 in words. */
export function englishCardinal(number: number): string {
  return englishIn(englishUnits, number, (tens) => tens);
}

/** “seventeenth”, “twenty-second”: the ordinal of a number from 1 to 59. */
export function englishOrdinal(number: number): string {
  return englishIn(englishOrdinals, number, (tens) => tens.replace(/y$/, 'ieth'));
}

function englishIn(units: readonly string[], number: number, round: (tens: string) => string) {
  if (number < 20) return units[number - 1] ?? '';
  const tens = englishTens[Math.floor(number / 10)] ?? '';
  const unit = units[(number % 10) - 1];
  return unit ? `${tens}-${unit}` : round(tens);
}

const romanTens = ['', 'X', 'XX', 'XXX', 'XL', 'L'];
const romanUnits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** “XXIII”: a number from 1 to 59 as the Romans wrote it. */
export function roman(number: number): string {
  return `${romanTens[Math.floor(number / 10)] ?? ''}${romanUnits[number % 10] ?? ''}`;
}
