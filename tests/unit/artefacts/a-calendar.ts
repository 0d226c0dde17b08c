import ICAL from 'ical.js';

/** An event as a reader of calendars has it. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  /** The first day and the one after the last. */
  days: [string, string];
  isDate: boolean;
  rule: string | undefined;
  changed: string;
}

/** A calendar as an independent reader (ical.js) reads it. */
export function readCalendar(text: string): {
  properties: Record<string, string>;
  events: ReadEvent[];
} {
  const root = new ICAL.Component(ICAL.parse(text));
  const properties = root.getAllProperties().map((own) => [own.name, String(own.getFirstValue())]);
  const events = root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      location: event.location,
      url: String(value('url')),
      days: [event.startDate.toString(), event.endDate.toString()] as [string, string],
      isDate: event.startDate.isDate && event.endDate.isDate,
      rule: value('rrule')?.toString(),
      changed: String(value('last-modified')),
    };
  });
  return { properties: Object.fromEntries(properties), events };
}
