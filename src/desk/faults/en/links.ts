import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted, any } = phrasing('en');

/** Where links lead. */
export const links = {
  'address-forbidden': ({ address }) => ({
    message: address
      ? `A link may not have the address ${quoted(address)}`
      : 'The link has no address',
    remedy:
      'Write an address that begins with “https://” or “mailto:”, without spaces; or, for a page of this site, one such as “/networks/jordan/”.',
  }),
  'address-own': ({ address }) => ({
    message: `The address ${quoted(address)} names this site or one of its languages`,
    remedy:
      'Write only what follows both, so that readers stay in their own language: “/networks/jordan/”.',
  }),
  'address-broken': ({ address }) => ({
    message: `No page of this site has the address ${quoted(address)}`,
    remedy:
      'Correct it: it has the folder’s name as it is and ends in a slash, as in “/networks/jordan/” or “/press/2024-07-04-regional-review/”.',
  }),
  'anchor-broken': ({ address, known }) => ({
    message: `The page has no heading with the address ${quoted(address)}`,
    remedy:
      known.length > 0
        ? `Write the address of one of its headings: ${any(known.map((id) => `#${id}`))}.`
        : 'Remove what begins with “#”: the page has no headings.',
  }),
  'link-empty': ({ address }) => ({
    message: `The link to ${quoted(address)} has no words`,
    remedy: 'Write between the square brackets where it leads: “[Jordan](/networks/jordan/)”.',
  }),
} satisfies Theme;
