import { useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { useI18n } from '../ui.ts'
import { Problems } from './Problems.tsx'
import './add.css'

interface Props {
  /** Kinds of files, as a file field takes them. */
  accept: string
  onText: (text: string, name: string) => void
  onFiles: (files: File[]) => void
  /** Sentences about what could not be taken. */
  problems: readonly string[]
}

/** Adding a policy by hand: pasted text, or files chosen or dropped. */
export function AddPolicy({ accept, onText, onFiles, problems }: Props) {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) onFiles(files)
  }
  return (
    <div class="view narrow" data-testid="add">
      <h1 class="view-title">{t('add.title')}</h1>
      <p class="view-lead">{t('add.lead')}</p>
      <div
        class={over ? 'drop over' : 'drop'}
        data-testid="drop"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="file" size={22} />
        <p>{t('add.drop')}</p>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('add.choose')}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          multiple
          accept={accept}
          tabIndex={-1}
          aria-label={t('add.choose')}
          data-testid="file"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
        <p class="small soft">{t('add.kinds')}</p>
      </div>
      <Problems problems={problems} />
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onText(text, name.trim())
        }}
      >
        <label>
          <span>{t('add.paste')}</span>
          <textarea class="field" rows={10} value={text} data-testid="paste" onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <label>
          <span>{t('add.name')}</span>
          <input
            class="field"
            type="text"
            value={name}
            placeholder={t('add.name-hint')}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary" disabled={text.trim() === ''} data-testid="read-pasted">
          {t('add.read')}
        </button>
      </form>
    </div>
  )
}
