export { decode } from '../../lib/text/decode.ts'
