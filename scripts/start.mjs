// npm start [chromium|firefox]: installs what is missing, builds, and opens a browser with the extension on a sample policy, its card open.
import { ensureBrowsers, findBrowser } from './browsers.mjs'
import { fail, install, node, tool } from './tools.mjs'

const wanted = process.argv[2]
if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'firefox') fail('npm start -- chromium or npm start -- firefox')

install()
// The user's own browser first, whichever it is; a Chromium is installed where there is none at all.
const found = wanted ?? ['chromium', 'firefox'].find((family) => findBrowser(family) !== null) ?? 'chromium'
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const browsers = ensureBrowsers([found], { fonts: !display })
if (!browsers.ok) fail(browsers.message)

console.log(`Building the extension for ${found === 'chromium' ? 'Chrome, Chromium and Edge' : 'Firefox'} …`)
const built = await tool('wxt', found === 'firefox' ? ['build', '-b', 'firefox'] : ['build'], { quiet: true })
if (built.code !== 0) fail(`${built.output}\nThe build failed.`)

const { code } = await node(['--disable-warning=ExperimentalWarning', 'scripts/start/open.ts', found, display ? 'window' : 'headless'])
process.exit(code)
