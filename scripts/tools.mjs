// What `npm start` and `npm test` share: installing what is missing and running the tools of the project. Plain JavaScript for any Node >= 18.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Runs a command to its end and gives its exit code. */
const runSync = (command, args, cwd = root) =>
  spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status

/** Packages of package.json that are not there in the version it asks for. */
function missingPackages() {
  const { dependencies, devDependencies } = json(join(root, 'package.json'))
  return Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
    const file = join(modules, name, 'package.json')
    return !existsSync(file) || json(file).version !== version
  })
}

const enough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/** The Node that the tools run on: the one of the development dependencies, or the system's where it is new enough. */
export function findNode() {
  const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  return enough(process.version) ? process.execPath : null
}

/** Installs the dependencies where they are missing or of another version. Ends the process with a message when that fails. */
export function install() {
  if (missingPackages().length > 0) {
    // Its warnings speak of the system's Node; the tools run on the one that is installed here.
    console.log('Installing the dependencies (npm ci) …')
    if (runSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) fail('npm ci failed; see above.')
  }
  // npm may be told not to run install scripts; this one only fetches the Node binary for this system from the same registry.
  if (findNode() === null) runSync(process.execPath, ['installArchSpecificPackage.js'], join(modules, 'node'))
  if (findNode() === null)
    fail(`Node 22.18 or newer is needed; this is ${process.version}. Install it from https://nodejs.org and run again.`)
}

export function fail(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

/**
 * Runs a tool of node_modules on the project's Node, showing its output.
 * @param {string} name the package whose command it is
 * @param {string[]} args
 * @returns {Promise<{ code: number, shown: boolean, output: string }>} `output` without colours; `shown` when it was printed as it came
 */
export function tool(name, args, { bin = name, quiet = false } = {}) {
  const { bin: bins } = json(join(modules, name, 'package.json'))
  const script = join(modules, name, typeof bins === 'string' ? bins : bins[bin])
  return node([script, ...args], { quiet })
}

/** Runs a script on the project's Node. */
export function node(args, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      PATH: `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      NO_UPDATE_NOTIFIER: '1',
    }
    const child = spawn(findNode() ?? process.execPath, args, { cwd: root, env, stdio: ['inherit', 'pipe', 'pipe'] })
    let output = ''
    const take = (stream, chunk) => {
      output += chunk
      if (!quiet) stream.write(chunk)
    }
    child.stdout.on('data', (chunk) => take(process.stdout, chunk))
    child.stderr.on('data', (chunk) => take(process.stderr, chunk))
    // eslint-disable-next-line no-control-regex -- the colours of a terminal
    child.on('close', (code) => resolve({ code: code ?? 1, shown: !quiet, output: output.replace(/\u001b\[[\d;?]*[A-Za-z]/gu, '') }))
  })
}
