/** Drawings on a grid of 24, stroke only. */
export const icons = {
  check: 'M5 12.5l4.5 4.5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 .1 0ZM15.5 15.5L20 20',
  copy: 'M9 9h11v11H9ZM15 9V4H4v11h5',
  share: 'M12 15V4M7.5 8L12 3.5 16.5 8M5 13v7h14v-7',
  download: 'M12 4v12M6.5 11L12 16.5 17.5 11M5 20h14',
  note: 'M12 3a9 9 0 1 0 .1 0ZM12 11v5M12 7.5v.1',
} as const;

export type IconName = keyof typeof icons;
