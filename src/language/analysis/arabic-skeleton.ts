const weak = /[اوي]/g;

/**
 * The consonants of a light stem, without what forms of a root add before and inside it: «قوارب» and
 * «قارب» are both «قرب», «محتجز» and «احتجاز» both «حجز». Words of one skeleton need not have to do
 * with each other, so a skeleton only ever ranks below a stem.
 */
export function arabicSkeleton(stem: string): string {
  let rest = /^است.{3,}/.test(stem) ? stem.slice(3) : stem.replace(/^ا(?=.{3,})/, '');
  for (
    let turn = 0;
    turn < 2 && /^[متين]/.test(rest) && consonants(rest.slice(1)) >= 3;
    turn += 1
  ) {
    rest = rest.slice(1);
  }
  rest = rest.slice(0, 1) + rest.slice(1).replace(weak, '');
  // The infixed ت of «احتجز», and the doubled letter of «حدود».
  if (rest.length > 3 && rest[1] === 'ت') rest = rest.slice(0, 1) + rest.slice(2);
  rest = rest.replace(/(.)\1$/, '$1');
  return rest.length < 2 ? stem : rest;
}

function consonants(text: string): number {
  return text.replace(weak, '').length;
}
