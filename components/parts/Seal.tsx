import { useI18n } from '../ui.ts'
import './seal.css'

/** The mark of the product. */
export function Seal({ size = 20 }: { size?: number }) {
  const { t } = useI18n()
  return (
    <span class="seal" style={{ '--size': `${size}px` }} lang="zh-Hans" aria-hidden="true">
      {t('brand.seal')}
    </span>
  )
}
