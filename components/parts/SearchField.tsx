interface Props {
  /** Says what is sought, to everybody: as placeholder and as name. */
  label: string
  value: string
  onText: (text: string) => void
  testId?: string
  class?: string
}

/** A field in which the list below is searched while one types. */
export function SearchField({ label, value, onText, testId, class: more }: Props) {
  return (
    <input
      class={more === undefined ? 'field' : `field ${more}`}
      type="search"
      value={value}
      placeholder={label}
      aria-label={label}
      data-testid={testId}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  )
}
