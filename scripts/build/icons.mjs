// Draws public/icon/*.png from icon.svg with the Chromium of the machine: node scripts/build/icons.mjs
import { readFileSync } from 'node:fs'
import { findBrowser } from '../browsers.mjs'
import puppeteer from 'puppeteer-core'

const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8')
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium')?.path, headless: true, args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: new URL(`../../public/icon/${size}.png`, import.meta.url).pathname, omitBackground: true })
}
await browser.close()
