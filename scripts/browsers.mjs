// Finds the browsers of this machine and, on Debian and Ubuntu as root, installs the missing ones. Plain JavaScript for any Node >= 18.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const programs = process.env.ProgramFiles ?? 'C:\\Program Files'
const programsX86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)'
const local = process.env.LOCALAPPDATA ?? ''

/** Where each family lives: names on the PATH, then full paths. The user's own browser comes before a bare Chromium. */
const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    join(programsX86, 'Google\\Chrome\\Application\\chrome.exe'),
    join(local, 'Google\\Chrome\\Application\\chrome.exe'),
    join(programsX86, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox\\firefox.exe'),
    join(programsX86, 'Mozilla Firefox\\firefox.exe'),
  ],
}

/** What has to be installed on Debian and Ubuntu. The pictures need Chinese letters. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr', fonts: 'fonts-noto-cjk' }

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** The executable of a family. `MINGBAI_CHROMIUM` and `MINGBAI_FIREFOX` come first. @returns {{ family: string, path: string } | null} */
export function findBrowser(family) {
  const chosen = process.env[`MINGBAI_${family.toUpperCase()}`]
  if (chosen) return existsSync(chosen) ? { family, path: chosen } : null
  for (const place of places[family]) {
    const path = /[\\/]/u.test(place) ? (existsSync(place) ? place : undefined) : onPath(place)
    if (path) return { family, path }
  }
  return null
}

/** Can this machine draw Chinese? True where it can't be told (Windows and macOS always can). */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return list.error === undefined && list.stdout.trim() !== ''
}

const missing = (families, fonts) => [
  ...families.filter((family) => findBrowser(family) === null).map((family) => packages[family]),
  ...(fonts && !hasChineseFont() ? [packages.fonts] : []),
]

const isDebian = () => process.platform === 'linux' && onPath('apt-get') !== undefined
const isRoot = () => process.getuid?.() === 0

/** The one command that installs these packages here. */
function command(names) {
  if (isDebian()) return `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`
  const wanted = names.filter((name) => name !== packages.fonts).map((name) => (name === packages.firefox ? 'firefox' : name))
  if (process.platform === 'darwin') return `brew install --cask ${wanted.join(' ')}`
  if (process.platform === 'win32') {
    return `winget install ${wanted.map((name) => (name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome')).join(' ')}`
  }
  return `install ${names.join(', ')} with your system's package manager (or set MINGBAI_CHROMIUM and MINGBAI_FIREFOX to their paths)`
}

/**
 * Sees to it that these browsers are there.
 * @param {string[]} families 'chromium', 'firefox'
 * @returns {{ ok: true } | { ok: false, message: string }} the message holds the one command to run
 */
export function ensureBrowsers(families, { fonts = true } = {}) {
  let names = missing(families, fonts)
  if (names.length === 0) return { ok: true }
  if (isDebian() && isRoot()) {
    console.log(`Installing ${names.join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { stdio: 'inherit', env })
    names = missing(families, fonts)
    if (names.length === 0) return { ok: true }
  }
  return { ok: false, message: `Missing here: ${names.join(', ')}. Install with:\n\n  ${command(names)}\n` }
}
