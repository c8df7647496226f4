/** Injected by the worker after a click; what it returns is the script's result (`messages.Extracted`). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detectDocument, detectPage } from '../lib/detect/index.ts'
import { readTab } from '../lib/extract/index.ts'

export default defineUnlistedScript(() => readTab(document, { isPolicy: () => detectPage(document).policy, detect: detectDocument }))
