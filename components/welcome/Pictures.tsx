/** Three small drawings for the first page. They say nothing that the words beside them don't, hence hidden from screen readers. */
import type { ComponentChildren } from 'preact'
import { useI18n } from '../ui.ts'

const Picture = ({ children }: { children: ComponentChildren }) => (
  <svg class="picture" viewBox="0 0 240 130" aria-hidden="true">
    {children}
  </svg>
)

const Line = ({ x, y, width, tone = 'edge' }: { x: number; y: number; width: number; tone?: string }) => (
  <rect class={`tone-${tone}`} x={x} y={y} width={width} height="5" rx="2.5" />
)

const Window = () => (
  <>
    <rect class="sheet" x="20" y="12" width="200" height="140" rx="9" />
    <path class="rule" d="M20 36h200" />
    <Line x={34} y={22} width={96} tone="line" />
  </>
)

/** A browser window whose toolbar holds the icon. */
export function IconPicture() {
  const { t } = useI18n()
  return (
    <Picture>
      <Window />
      <rect class="tone-seal" x="186" y="16" width="17" height="17" rx="4" />
      <text class="seal-word" x="194.5" y="28.5">
        {t('brand.seal')}
      </text>
      <circle class="ring" cx="194.5" cy="24.5" r="16" />
      {[52, 66, 80, 94, 108].map((y, index) => (
        <Line key={y} x={36} y={y} width={[150, 168, 132, 160, 90][index] ?? 100} tone="line" />
      ))}
    </Picture>
  )
}

/** The card: three numbers over three lists. */
export function CardPicture() {
  return (
    <Picture>
      <rect class="sheet" x="60" y="8" width="120" height="140" rx="9" />
      {(['ochre', 'indigo', 'bamboo'] as const).map((tone, index) => (
        <g key={tone}>
          <rect class={`tone-${tone}`} x={72 + index * 36} y={22} width={15} height={15} rx={4} />
          <Line x={72 + index * 36} y={43} width={24} tone="line" />
        </g>
      ))}
      <path class="rule" d="M60 58h120" />
      {[68, 84, 100, 116].map((y, index) => (
        <g key={y}>
          <Line x={72} y={y} width={[44, 56, 38, 50][index] ?? 40} />
          <Line x={148} y={y} width={20} tone={['ochre', 'ochre', 'indigo', 'bamboo'][index] ?? 'line'} />
        </g>
      ))}
    </Picture>
  )
}

/** A page with one sentence marked. */
export function QuotePicture() {
  return (
    <Picture>
      <Window />
      <Line x={36} y={50} width={160} tone="line" />
      <Line x={36} y={64} width={60} tone="line" />
      <rect class="tone-mark" x="100" y="59" width="100" height="15" rx="3" />
      <rect class="tone-mark" x="34" y="74" width="78" height="15" rx="3" />
      <Line x={104} y={64} width={92} />
      <Line x={36} y={79} width={72} />
      <Line x={118} y={79} width={70} tone="line" />
      <Line x={36} y={94} width={148} tone="line" />
      <Line x={36} y={108} width={110} tone="line" />
    </Picture>
  )
}
