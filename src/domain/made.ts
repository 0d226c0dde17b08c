/** What is known of each file that the artefacts step has made, by its path below the site's root: bytes and pages. */
export type Made = Readonly<Record<string, { size: number; pages: number }>>;
