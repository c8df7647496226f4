/**
 * Photographs every screen: `node scripts/preview/shoot.ts [screen…]` writes PNGs to `.cache/preview/`. For looking, not for testing.
 * `--locale=en`, `--scheme=dark`, `--width=400`, `--click=SELECTOR` (repeatable) choose; without them zh-CN, light, 400.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'

const out = resolve('.cache/preview')
const args = process.argv.slice(2)
const option = (name: string, otherwise: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise
const clicks = args.filter((arg) => arg.startsWith('--click=')).map((arg) => arg.slice(8))
const screens = args.filter((arg) => !arg.startsWith('--'))

mkdirSync(out, { recursive: true })
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [preact()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(out, 'build'),
    lib: { entry: resolve('scripts/preview/main.tsx'), formats: ['iife'], name: 'preview', fileName: () => 'main.js', cssFileName: 'main' },
  },
})
writeFileSync(
  resolve(out, 'build/index.html'),
  '<!doctype html><meta charset="utf-8"><title>Preview</title><link rel="stylesheet" href="main.css"><div id="app"></div><script src="main.js"></script>',
)

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
page.on('pageerror', (error) => console.error(error))
const [locale, scheme, width] = [option('locale', 'zh-CN'), option('scheme', 'light'), Number(option('width', '400'))]
await page.setViewport({ width, height: Number(option('height', '600')), deviceScaleFactor: Number(option('scale', '1.5')) })
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
/** A long page as columns side by side on one picture. */
async function sheet(path: string, height: number, tile: number): Promise<void> {
  const tiles: string[] = []
  for (let y = 0; y < height; y += tile) {
    const clip = { x: 0, y, width, height: Math.min(tile, height - y) }
    tiles.push(await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true }))
  }
  const paper = await browser.newPage()
  await paper.setViewport({ width: tiles.length * (width + 16), height: tile, deviceScaleFactor: Number(option('scale', '1.5')) })
  await paper.setContent(
    `<body style="margin:0;display:flex;gap:16px;align-items:start;background:#888">${tiles.map((data) => `<img width="${width}" src="data:image/png;base64,${data}">`).join('')}`,
  )
  await paper.screenshot({ path: path as `${string}.png` })
  await paper.close()
}

for (const screen of screens) {
  await page.goto('about:blank')
  await page.goto(`file://${out}/build/index.html#screen=${screen}&locale=${locale}`)
  await new Promise((done) => setTimeout(done, 350))
  for (const selector of clicks) await page.click(selector)
  await page.evaluate(() => scrollTo(0, 0))
  const path = resolve(out, `${screen}-${locale}-${scheme}-${width}.png`)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const tile = Number(option('tile', '920'))
  if (option('full', 'yes') === 'yes' && height > tile) await sheet(path, height, tile)
  else await page.screenshot({ path: path as `${string}.png` })
  console.log(path)
}
await browser.close()
