import { ExposureView } from '../../components/exposure/ExposureView.tsx'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useAnswer } from '../../lib/pages/use-answer.ts'

export function Exposure() {
  const { answer } = useAnswer('exposure.get', {})
  if (answer === null) return null
  return answer.ok ? <ExposureView exposure={answer.exposure} /> : <Unavailable reason={answer.reason} />
}
