/** The popup: reads the active tab and shows the card. Only wiring. */
import { render } from 'preact'
import '../../components/styles/tokens.css'
import '../../components/styles/base.css'
import './popup.css'
import { browser } from 'wxt/browser'
import { Popup } from './Popup.tsx'

const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
const root = document.getElementById('app')
if (root) render(<Popup tabId={tab?.id ?? null} title={tab?.title ?? ''} />, root)
