/** What a reading depends on besides the content: the instant (milliseconds since 1970, UTC) and where the site is served. */
export interface Conditions {
  now: number;
  /** Overrides the address that `site/facts.yaml` gives. */
  address?: string;
}

/**
 * The conditions that the environment sets: `SOURCE_DATE_EPOCH` (seconds), else now;
 * `KHAYT_ADDRESS`, else the content's own address.
 * @throws when `SOURCE_DATE_EPOCH` is not a number of seconds or `KHAYT_ADDRESS` not an address ending in a slash.
 */
export function conditionsFrom(env: Readonly<Record<string, string | undefined>>): Conditions {
  const { SOURCE_DATE_EPOCH: epoch, KHAYT_ADDRESS: address } = env;
  const now = epoch ? Number(epoch) * 1000 : Date.now();
  if (epoch && !/^\d{1,12}(\.\d+)?$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is ${epoch}, not a number of seconds.`);
  if (!address) return { now };
  if (!URL.canParse(address) || !/^https?:.*\/$/.test(address)) {
    throw new Error(`KHAYT_ADDRESS is ${address}; it is a full address ending in a slash.`);
  }
  return { now, address };
}
