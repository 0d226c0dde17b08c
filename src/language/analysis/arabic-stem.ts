// What is written before a noun with its article, in the only order there is: و or ف, then ب, ك or ل.
const withArticle = /^[وف]?(?:ال|بال|كال|لل)(.{2,})$/;

// Words that begin with «و», and words that begin with «ال», as a part of themselves.
const ownWaw =
  /^و(?:كال|كيل|كلا|زير|زار|زرا|ثيق|ثاي|ثايق|ثق|رش|طن|طني|سيل|ساي|سايل|سط|سيط|قت|قاي|قايع|ضع|ضعي|اقع|قع|افد|فد|فود|اجب|جب|صول|صل|اصل|فا|فر|لاد|لاي|لد|عي|احد|حد|حيد|صم|رق|جه|جهه|جو|جود|صي|صاي|صف|سم|ظيف|ظاي|ظايف|با|باي|زن|عد|اد|اجه|الد|قود|قف|تير|هم|جد|لوج|اسع|اضح|قاع|اق)(?:ات|اته|اتها|اتهم|ه|ته|تها|تهم|يه|ي|ا|ان|ين|ون|ها|هم|يا)?$/;
const ownArticle = /^ال(?:تزام|تحاق|تماس|تقا|غا|كترون|ماني|هام|هي|ف$|اف$|م$|ي$|ه$|ت$)/;

// Longest first: possessive pronouns on a feminine, plural and dual, sound plurals, the endings of a
// relation, ta marbuta as ه, tanwin.
const endings = [
  'اتهما',
  'اتها',
  'اتهم',
  'اتكم',
  'اتنا',
  'تهما',
  'تها',
  'تهم',
  'تنا',
  'ياتي',
  'يات',
  'ات',
  'تان',
  'تين',
  'ون',
  'ين',
  'ان',
  'يه',
  'هما',
  'ها',
  'هم',
  'هن',
  'كم',
  'كن',
  'نا',
  'وا',
  'ه',
  'ي',
  'ا',
] as const;

/** Endings after which two letters are enough of a word. */
const afterTwo: readonly string[] = ['ات', 'ه'];

/** Endings after which a word has no other. */
const last: readonly string[] = ['ي', 'ا', 'يه'];

/** «عشرون» is no form of «عشر»: tens keep their ending, in one of its cases. */
const tens = /^(عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/;

/** A word without «ال» and what stands before it, and without a conjunction. */
export function withoutArticle(word: string): string {
  if (ownWaw.test(word) || ownArticle.test(word)) return word;
  const bare = withArticle.exec(word)?.[1];
  if (bare) return bare;
  return /^و.{3,}/.test(word) ? word.slice(1) : word;
}

/** Whether a word has «ال», and so shows that what follows it is a word. */
export function hasArticle(word: string): boolean {
  return withArticle.test(word) && !ownArticle.test(word) && !ownWaw.test(word);
}

/**
 * The light stem of an Arabic word in the spelling of `spelling()`: without article, conjunction and
 * at most two endings. Light stems join the forms of a noun, not the words of a root.
 */
export function arabicStem(word: string): string {
  let stem = withoutArticle(word);
  const ten = tens.exec(stem)?.[1];
  if (ten) return `${ten}ين`;
  for (let turn = 0; turn < 2; turn += 1) {
    const ending = endings.find(
      (letters) =>
        stem.endsWith(letters) &&
        stem.length - letters.length >= (afterTwo.includes(letters) ? 2 : 3),
    );
    if (!ending) break;
    stem = stem.slice(0, -ending.length);
    if (last.includes(ending)) break;
  }
  return stem;
}
