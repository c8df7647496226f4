import type { Exposure } from '../../lib/compare/exposure.ts'
import { hashOf } from '../library/routes.ts'
import { useI18n } from '../ui.ts'
import { Bars } from './Bars.tsx'
import './exposure.css'

/** Over all saved policies: who appears in how many, and which take a kind of data. */
export function ExposureView({ exposure }: { exposure: Exposure }) {
  const { t, label, list } = useI18n()
  const link = ({ id, name }: { id: string; name: string }) => (
    <a key={id} class="link" href={hashOf({ view: 'policy', id })}>
      {name}
    </a>
  )
  return (
    <div class="view" data-testid="exposure">
      <h1 class="view-title">{t('exposure.title')}</h1>
      <p class="view-lead">{t('exposure.lead', { count: exposure.policies })}</p>
      <h2>{t('exposure.vendors')}</h2>
      <Bars
        caption={t('exposure.vendors')}
        heads={[t('exposure.vendor'), t('exposure.policies'), t('exposure.data')]}
        total={exposure.policies}
        rows={exposure.vendors.map(({ key, name, products, policies, data }) => ({
          key,
          name,
          // A product without a known company stands for itself, and needs its name once.
          under: list(products.filter((product) => product !== name).slice(0, 4)),
          count: policies.length,
          cells: list(data.map(({ category, policies: count }) => `${label('category', category)} ${count}`)),
          more: policies.slice(0, 50).map(link),
        }))}
      />
      <h2>{t('exposure.categories')}</h2>
      <Bars
        caption={t('exposure.categories')}
        heads={[t('exposure.category'), t('exposure.policies'), t('exposure.required')]}
        total={exposure.policies}
        rows={exposure.categories.map(({ category, sensitive, policies }) => ({
          key: category,
          name: label('category', category),
          under: sensitive ? t('exposure.sensitive') : '',
          count: policies.length,
          cells: String(policies.filter(({ necessity }) => necessity === 'required').length),
          more: policies.slice(0, 50).map(link),
        }))}
      />
    </div>
  )
}
