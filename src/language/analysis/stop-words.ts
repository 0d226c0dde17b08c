import { wordsOf } from './spelling.ts';

// Words that are in nearly every text and say nothing of its subject; they keep their place in it.
const listed = `
من في على إلى عن مع هذا هذه ذلك تلك هو هي هم هن أن إن أو ثم قد لا ما لم لن كل أي كان كانت يكون تكون
التي الذي الذين بين بعد قبل حتى عند كما بما منذ و هل كيف متى أين كم ماذا لماذا أيضا فيه فيها به بها
له لها منه منها لدى بلا دون عبر إذا إلا أما وهو وهي ولا وما ومن وفي وعلى وإلى وعن وقد بأن لأن فهو فهي
التى أنا نحن أنت أريد أبحث لكن بل حيث عليه عليها إليه إليها لنا لهم لكم أنه أنها إنه إنها
أني إني شو ليش وين مين وش ايش شنو إيه ليه فين ازاي إزاي علاش كيفاش واش اللي ده دي مش مو هاي عشان ورا
وراء بدون أقدر ممكن بدي بدنا بدهم أبغى رح راح كمان إلنا عندي عندنا عندهم
the a an of to in on at by for with and or is are was were be been it its this that these those from as
how what who where when which do does can i we you they their our your my me us not no does much many
next more other please some such only also just very his her
there than then so if but into per about any all has have had will would should
`;

const stopWords: ReadonlySet<string> = new Set(wordsOf(listed));

/** Whether a word, in the spelling of `spelling()`, says nothing of a text's subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
