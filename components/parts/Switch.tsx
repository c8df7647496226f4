import { useId } from 'preact/hooks'
import './switch.css'

interface Props {
  title: string
  /** What it means, in a sentence or two. */
  text: string
  on: boolean
  onChange: (on: boolean) => void
}

/** One thing that is on or off. */
export function Switch({ title, text, on, onChange }: Props) {
  const id = useId()
  return (
    <div class="switch-line">
      <span id={`${id}-title`} class="switch-title">
        {title}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onClick={() => onChange(!on)}
      >
        <span class="switch-knob" />
      </button>
      <p id={`${id}-text`} class="switch-text soft">
        {text}
      </p>
    </div>
  )
}
