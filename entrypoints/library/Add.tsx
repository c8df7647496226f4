import { useState } from 'preact/hooks'
import { AddedPolicy } from '../../components/library/AddedPolicy.tsx'
import { AddPolicy } from '../../components/library/AddPolicy.tsx'
import { useI18n } from '../../components/ui.ts'
import type { Target } from '../../lib/messages.ts'
import { READABLE, fileTarget, textTarget, type Refused } from '../../lib/pages/file-document.ts'
import { useReading } from '../../lib/pages/use-reading.ts'

export function Add() {
  const { t } = useI18n()
  const [targets, setTargets] = useState<readonly Target[]>([])
  const [problems, setProblems] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)

  const take = (all: readonly (Target | Refused)[]) => {
    setProblems(all.flatMap((one) => ('refused' in one ? [t(`add.refused.${one.refused}`, { name: one.name })] : [])))
    setTargets(all.filter((one): one is Target => !('refused' in one)))
    setAt(0)
  }
  const target = targets[at]
  if (!target) {
    return (
      <AddPolicy
        accept={READABLE}
        problems={problems}
        onText={(text, name) => take([textTarget(text, name || t('add.unnamed'))])}
        onFiles={(files) => void Promise.all(files.map(fileTarget)).then(take)}
      />
    )
  }
  return (
    <Reading
      key={at}
      target={target}
      problems={problems}
      place={{ index: at + 1, count: targets.length }}
      onNext={at + 1 < targets.length ? () => setAt(at + 1) : undefined}
      onMore={() => take([])}
    />
  )
}

type ReadingProps = { target: Target } & Pick<Parameters<typeof AddedPolicy>[0], 'problems' | 'place' | 'onNext' | 'onMore'>

function Reading({ target, ...props }: ReadingProps) {
  const { state, ...controls } = useReading(target, target.kind === 'document' ? target.document.title : '')
  return <AddedPolicy state={state} controls={controls} {...props} />
}
