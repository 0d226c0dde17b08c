import type { z } from 'zod';
import { campaignFacts, campaignText } from './campaign.ts';
import { documentFacts, documentText } from './document.ts';
import { eventFacts, eventText } from './event.ts';
import { filmFacts, filmText } from './film.ts';
import { iconFacts, iconText } from './icon.ts';
import { messageFacts, messageText } from './message.ts';
import { networkFacts, networkText } from './network.ts';
import { pageFacts, pageText } from './page.ts';
import { pressFacts, pressText } from './press.ts';
import { structureFacts, structureText } from './structure.ts';

interface Kind {
  facts: z.ZodType;
  text: z.ZodType<object>;
  /** Whether its ids begin with the day of publication. */
  isDated?: boolean;
  /** Facts whose items have words in each text, under the same name and by their ids. */
  keyed?: readonly string[];
}

/** Every collection by the name of its folder, and what its entries are made of. */
const collections = {
  campaign: { facts: campaignFacts, text: campaignText, keyed: ['materials'] },
  documents: { facts: documentFacts, text: documentText },
  events: { facts: eventFacts, text: eventText },
  film: { facts: filmFacts, text: filmText },
  icons: { facts: iconFacts, text: iconText },
  messages: { facts: messageFacts, text: messageText, keyed: ['supporting'] },
  networks: { facts: networkFacts, text: networkText },
  pages: { facts: pageFacts, text: pageText },
  press: { facts: pressFacts, text: pressText, isDated: true },
  structure: { facts: structureFacts, text: structureText },
} as const satisfies Record<string, Kind>;

export type Collection = keyof typeof collections;
export const collectionNames = Object.keys(collections) as Collection[];

/** The same, for whoever reads any of them. */
export const kinds: Readonly<Record<Collection, Kind>> = collections;

/** Whether a name is that of a collection. */
export function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}

export type FactsOf<Name extends Collection> = z.output<(typeof collections)[Name]['facts']>;
export type TextOf<Name extends Collection> = z.output<(typeof collections)[Name]['text']>;
