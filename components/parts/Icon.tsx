const paths = {
  chevron: 'M6 4l4 4-4 4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  check: 'M3 8.5l3.2 3.2L13 5',
  find: 'M2.5 3.5h11M2.5 7h5M2.5 10.5h3M10.5 12.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM12.3 11.8l1.7 1.7',
  out: 'M9.5 2.5h4v4M13.5 2.5L8 8M6.5 3.5h-4v10h10v-4',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.3 10.3l3.2 3.2',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9',
  plus: 'M8 3v10M3 8h10',
  gear: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 6.5a1.5 1.5 0 100-3 1.5 1.5 0 000 3zM6 12.5a1.5 1.5 0 100-3 1.5 1.5 0 000 3z',
  library: 'M3 2.5v11M6.5 2.5v11M10 3l3 10.4',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  warn: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.6',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  sort: 'M5 3v10M2.5 10.5L5 13l2.5-2.5M11 13V3M8.5 5.5L11 3l2.5 2.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5',
} as const
export type IconName = keyof typeof paths

/** A line drawing beside a word: never alone, hence hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
