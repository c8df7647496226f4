import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { SettingsView } from '../../components/library/SettingsView.tsx'
import { ask } from '../../lib/client.ts'
import { allowDetection } from '../../lib/pages/permission.ts'
import { usePersistence } from '../../lib/pages/use-persistence.ts'
import type { PageSettings } from '../../lib/pages/settings.ts'

export function Settings({ page }: { page: PageSettings }) {
  const [used, setUsed] = useState<number | null>(null)
  const [policies, setPolicies] = useState(0)
  const persistence = usePersistence()
  useEffect(() => {
    void navigator.storage.estimate().then(
      ({ usage }) => setUsed(usage ?? null),
      () => setUsed(null),
    )
    void ask('policies.count', {}).then((answer) => {
      if (answer.ok) setPolicies(answer.count)
    })
  }, [])
  return (
    <SettingsView
      settings={page.settings}
      onChange={page.change}
      detection={page.detection}
      onDetection={(allow) => void allowDetection(allow).then(page.refresh)}
      used={used}
      policies={policies}
      persistence={persistence}
      version={browser.runtime.getManifest().version}
    />
  )
}
