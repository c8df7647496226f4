import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../parts/Icon.tsx'
import './screen.css'

interface Props {
  testId: string
  icon: IconName
  title: string
  /** The first thing to say. */
  text?: ComponentChildren
  children?: ComponentChildren
}

/** A screen that stands where a card would: what is the matter, and what to do. */
export function Screen({ testId, icon, title, text, children }: Props) {
  return (
    <div class="screen" data-testid={testId}>
      <span class="screen-icon">
        <Icon name={icon} size={22} />
      </span>
      <h1>{title}</h1>
      {text !== undefined && <p class="screen-text">{text}</p>}
      {children}
    </div>
  )
}
