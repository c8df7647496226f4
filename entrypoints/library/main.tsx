/** The library: saved policies, one policy, adding, settings. Only wiring. */
import { render } from 'preact'
import '../../components/styles/tokens.css'
import '../../components/styles/base.css'
import { Library } from './Library.tsx'

const root = document.getElementById('app')
if (root) render(<Library />, root)
