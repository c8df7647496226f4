import { ReadingCommand } from '../messages.ts'
import type { ReadingState } from '../state.ts'
import type { Readings } from './readings.ts'

/** The part of `runtime.Port` that a reading needs. */
export interface Port {
  postMessage(message: ReadingState): void
  onMessage: { addListener(listener: (message: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
}

/** Serves one page's reading over its port. Closing the port leaves the reading running for whoever joins it next. */
export function serveReadings(port: Port, readings: Readings): void {
  let open = true
  let joined: ReturnType<Readings['start']> | null = null
  const show = (state: ReadingState) => {
    if (open) port.postMessage(state)
  }
  port.onMessage.addListener((message) => {
    const command = ReadingCommand.safeParse(message)
    if (!command.success) {
      show({ state: 'error', error: { where: 'port', message: command.error.message, stack: '', version: '' } })
    } else if (command.data.type === 'stop') {
      joined?.stop()
    } else {
      joined?.leave()
      joined = readings.start(command.data.target, command.data.anyway, { show })
    }
  })
  port.onDisconnect.addListener(() => {
    open = false
    joined?.leave()
  })
}
