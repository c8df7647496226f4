import type { ComponentChildren, ComponentProps } from 'preact'
import { AddPolicy } from '../../components/library/AddPolicy.tsx'
import { Frame } from '../../components/library/Frame.tsx'
import { PolicyList } from '../../components/library/PolicyList.tsx'
import { PolicyView } from '../../components/library/PolicyView.tsx'
import { SettingsView } from '../../components/library/SettingsView.tsx'
import { StorageView } from '../../components/library/StorageView.tsx'
import { UndoBar } from '../../components/library/UndoBar.tsx'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { ReadingView } from '../../components/states/ReadingView.tsx'
import { TopBar } from '../../components/states/TopBar.tsx'
import type { Summary } from '../../lib/model.ts'
import type { Missing, ReadingState } from '../../lib/state.ts'
import { policy } from '../../tests/fixtures/policy.zh.ts'
import { everything } from '../../lib/library/query.ts'
import { nothing as none } from '../../lib/library/selection.ts'
import { row, settings } from '../../tests/fixtures/library.ts'
import { bare, crowded, english, summary } from '../../tests/fixtures/summary.ts'

const nothing = () => {}
const listed = {
  query: everything,
  rows: [
    { ...row, changed: Date.UTC(2026, 10, 20) },
    { ...row, id: 'p2', product: '', title: '用户隐私保护指引', operator: '', sensitive: 0, thirdParties: 0, routes: 1, updated: null },
  ],
  total: 230,
  saved: 230,
  broken: 1,
  kinds: [{ key: 'face', name: '人脸信息', count: 120 }],
  sdks: [{ key: '=青柚推送', name: '青柚推送', count: 12 }],
}
const list: ComponentProps<typeof PolicyList> = {
  query: everything,
  onQuery: nothing,
  listed,
  size: 2,
  selection: none,
  busy: false,
  onSelect: nothing,
  onDelete: nothing,
  onAllShown: nothing,
  onAll: nothing,
  onClear: nothing,
  onCompare: nothing,
  onExport: nothing,
}
const controls = { stop: nothing, again: nothing, anyway: nothing, library: nothing }
const kept = { kept: 'new', policyId: 'p1' } as const

const popup = (state: ReadingState) => (
  <main>
    <TopBar kept={'kept' in state ? state.kept : undefined} onLibrary={nothing} onSettings={nothing} />
    <ReadingView state={state} controls={controls} />
  </main>
)
const card = (of: Summary) => popup({ state: 'card', summary: of, kept, tabId: 1 })
const missing: Missing[] = [
  { kind: 'text', kept: 0.82 },
  { kind: 'frame', url: 'https://docs.other.example/embed' },
]
const unreadable = (reason: Extract<ReadingState, { state: 'unreadable' }>['reason']) => popup({ state: 'unreadable', reason, url: null })

export const screens: Record<string, ComponentChildren> = {
  card: card(summary),
  bare: card(bare),
  crowded: card(crowded(120)),
  english: card(english),
  partly: popup({ state: 'partly-read', summary, kept, tabId: 1, missing }),
  reading: popup({ state: 'reading', step: 'data-items', progress: 0.62, title: summary.document.title, characters: 214_000 }),
  'not-a-policy': popup({
    state: 'not-a-policy',
    title: '三月手账比赛获奖名单',
    url: 'https://songguo.example/news/3',
    detection: {
      policy: false,
      score: 0.12,
      list: null,
      reasons: [
        { id: 'no-headings', weight: -2 },
        { id: 'no-words', weight: -1.5 },
        { id: 'url', weight: 0.4 },
      ],
    },
    missing: [],
  }),
  'browser-page': unreadable('browser-page'),
  pdf: unreadable('pdf'),
  file: unreadable('file'),
  'no-access': unreadable('no-access'),
  stopped: popup({ state: 'stopped', title: summary.document.title }),
  error: popup({
    state: 'error',
    error: { where: 'reading', message: 'TypeError: x is undefined', stack: 'at summarise (background.js:1:2)', version: '0.1.0' },
  }),
  library: (
    <Frame view="list">
      <PolicyList {...list} selection={{ ids: new Set(['p2']), anchor: 'p2' }} />
      <UndoBar text="已删除“云雀词典”" onUndo={nothing} onClose={nothing} />
    </Frame>
  ),
  'library-empty': (
    <Frame view="list">
      <PolicyList {...list} listed={{ ...listed, rows: [], total: 0, saved: 0, broken: 0 }} />
    </Frame>
  ),
  storage: (
    <Frame view="storage">
      <StorageView
        usage={{
          used: 62_000_000,
          current: { count: 230, bytes: 12_000_000 },
          earlier: { count: 18, bytes: 900_000 },
          superseded: { count: 40, bytes: 1_600_000 },
          deleted: { count: 2, bytes: 110_000 },
        }}
        note={{ kind: 'freed', count: 3, bytes: 120_000 }}
        busy={false}
        onFree={nothing}
        onRestore={nothing}
      />
    </Frame>
  ),
  policy: (
    <Frame view="policy">
      <PolicyView row={row} summary={{ ...summary, document: { ...summary.document, characters: policy.length } }} text={policy} />
    </Frame>
  ),
  add: (
    <Frame view="add">
      <AddPolicy accept=".txt" onText={nothing} onFiles={nothing} problems={['“图片.png”不是能读的文件类型。']} />
    </Frame>
  ),
  settings: (
    <Frame view="settings">
      <SettingsView
        settings={settings}
        onChange={nothing}
        detection
        onDetection={nothing}
        used={3_400_000}
        policies={23}
        persistence={{ state: 'open', ask: () => Promise.resolve() }}
        version="0.1.0"
      />
    </Frame>
  ),
  welcome: (
    <main>
      <Welcome family="chrome" settings={settings} onChange={nothing} detection={false} onDetection={nothing} />
    </main>
  ),
}
