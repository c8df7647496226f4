/** What is in the two built packages: permissions, policy, no way to the network, nothing that the stores' checks object to. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { built, newProfile } from './lib/launch.ts'
import { launchChromium } from './lib/chromium.ts'
import type { Family } from './lib/session.ts'

const families: Family[] = ['chromium', 'firefox']
const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
const scripts = (family: Family) => files(built[family]).filter((name) => name.endsWith('.js'))
/** What runs in pages. */
const injected = ['extract.js', 'locate.js', join('content-scripts', 'detect.js')]
const read = (family: Family, name: string) => readFileSync(join(built[family], name), 'utf8')

describe.each(families)('the package for %s', (family) => {
  const manifest = JSON.parse(read(family, 'manifest.json'))

  it('asks for four permissions on installation, and for hosts only as an option', () => {
    expect(manifest.manifest_version).toBe(3)
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    for (const absent of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(absent)
    }
  })

  it("forbids its pages every connection and all code that isn't in the package", () => {
    const policy = String(manifest.content_security_policy.extension_pages)
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    )
    expect(rules).toEqual({
      'default-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  it('has its name and description in three languages', () => {
    for (const language of ['en', 'zh_CN', 'zh_TW']) {
      const messages = JSON.parse(read(family, `_locales/${language}/messages.json`))
      expect(Object.keys(messages).sort()).toEqual([
        'actionChanged',
        'actionTitle',
        'badgeChanged',
        'extensionDescription',
        'extensionName',
        'menuReadPage',
      ])
      // The limits of the Chrome Web Store.
      expect(messages.extensionName.message.length).toBeLessThanOrEqual(75)
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132)
    }
  })

  it('holds what is injected into pages', () => {
    expect(scripts(family)).toEqual(expect.arrayContaining([...injected, 'background.js']))
  })

  it.each(injected)('has no character in %s for which Chromium would refuse to inject it', (name) => {
    expect(read(family, name)).not.toMatch(/\p{Noncharacter_Code_Point}/u)
  })

  // The security policy does not cover what is injected into pages, so the code itself must have no way out.
  it.each(scripts(family))('%s has no way to the network', (name) => {
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|WebTransport|RTCPeerConnection|sendBeacon|new Image\b|importScripts|serviceWorker\.register/gu
    expect(read(family, name).match(ways)).toBeNull()
  })

  it.each(scripts(family))('%s turns no text into markup or code', (name) => {
    const ways =
      /\.innerHTML\s*=(?!=)|\.outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write\b|\beval\s*\(|\bFunction\s*\(|=\s*Function\b/gu
    expect(read(family, name).match(ways)).toBeNull()
  })

  it.each(files(built[family]).filter((name) => name.endsWith('.html')))(
    '%s loads nothing from elsewhere and runs nothing inline',
    (name) => {
      const html = read(family, name)
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u)
      expect(html).not.toMatch(/<script(?![^>]+\bsrc=)|<style|\son\w+=/u)
    },
  )
})

describe('the package for firefox', () => {
  it('declares that it collects nothing', () => {
    const { gecko } = JSON.parse(read('firefox', 'manifest.json')).browser_specific_settings
    expect(gecko).toMatchObject({ strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } })
  })

  it('passes web-ext lint without an error, a warning or a notice', { timeout: 180_000 }, () => {
    const command = [join('node_modules', 'web-ext', 'bin', 'web-ext.js'), 'lint', '--source-dir', built.firefox, '--output', 'json']
    let output: string
    try {
      output = execFileSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } })
    } catch (error) {
      // It exits with 1 where there are errors; they are in what it printed.
      output = String((error as { stdout?: string }).stdout)
    }
    const { errors, warnings, notices } = JSON.parse(output)
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] })
  })
})

describe('the package for chromium', () => {
  it('is loaded without an error or a warning', async () => {
    const { profile, remove } = newProfile()
    const session = await launchChromium({ extension: built.chromium, profile })
    try {
      expect(await session.complaints()).toEqual({ manifest: [], runtime: [], warnings: [] })
    } finally {
      await session.close()
      remove()
    }
  })
})
