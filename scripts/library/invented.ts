/** A library of invented policies as a backup file: for the benchmark and for end-to-end tests. Never in memory as a whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectDocument } from '../../lib/detect/document.ts'
import type { PolicyDocument, Summary } from '../../lib/model.ts'
import { summarise } from '../../lib/pipeline.ts'
import { exportAll } from '../../lib/store/backup.ts'
import { compress } from '../../lib/store/compress.ts'
import type { Store } from '../../lib/store/open.ts'
import { derive } from '../../lib/store/row.ts'
import {
  analysisId,
  versionId,
  type AnalysisRecord,
  type PolicyRecord,
  type SnapshotRecord,
  type VersionRecord,
} from '../../lib/store/schema.ts'
import { sha256 } from '../../lib/text/hash.ts'
import { documentOf, documentOfText } from '../lib/documents.ts'

const samples = fileURLToPath(new URL('../../tests/samples', import.meta.url))
const DAY = 24 * 60 * 60 * 1000
const START = Date.UTC(2025, 0, 1)
/** Characters of a policy, as the median of the policies of a few hundred apps has it. */
const LENGTH = 8000

const first = [
  '青柚',
  '松果',
  '云雀',
  '白鹭',
  '山茶',
  '芦苇',
  '石榴',
  '木槿',
  '银杏',
  '蓝莓',
  '雨燕',
  '海棠',
  '竹叶',
  '麦穗',
  '桂花',
  '杨桃',
]
const second = [
  '手账',
  '词典',
  '相册',
  '记账',
  '音乐',
  '出行',
  '买菜',
  '课堂',
  '阅读',
  '健身',
  '天气',
  '地图',
  '邮箱',
  '输入法',
  '钱包',
  '短视频',
]
const third = ['', '极速版', '国际版', '少儿版', '企业版', '概念版', '青春版', '平板版']
const places = ['杭州', '绍兴', '成都', '厦门', '长沙', '苏州', '青岛', '昆明']

export const productOf = (at: number): string => {
  const name = `${first[at % 16] ?? ''}${second[Math.floor(at / 16) % 16] ?? ''}${third[Math.floor(at / 256) % 8] ?? ''}`
  return at < 2048 ? name : `${name} ${Math.floor(at / 2048)}`
}

interface Version {
  document: PolicyDocument
  summary: Summary
}

/** A backup of `count` policies; every twentieth has a version before its present one. The same each time. */
export async function inventedBackup(count: number, now: Date): Promise<Blob> {
  const bases = await readBases(count < 1000 ? 3 : 16)
  const version = async (at: number, isOld: boolean): Promise<Version> => {
    const base = bases[at % bases.length]
    if (!base) throw new Error('There are no samples')
    const text = `${base.document.text}\n${productOf(at)}${isOld ? '一' : '二'}`
    const url = `https://${place(at)}.example/privacy`
    const product = productOf(at)
    const operator = `${places[at % 8] ?? ''}${first[at % 16] ?? ''}${second[(at >> 4) % 16] ?? ''}科技有限公司`
    const day = new Date(START + (at % 600) * DAY).toISOString().slice(0, 10)
    const { summary } = base
    return {
      document: { ...base.document, title: `${product}隐私政策`, url, text },
      summary: {
        ...summary,
        source: url,
        document: { ...summary.document, title: `${product}隐私政策`, url, hash: await sha256(text), characters: text.length },
        facts: { ...summary.facts, product, operator, updated: at % 9 === 0 ? null : day },
        // So that no two are quite the same, and filters have something to tell apart.
        data: summary.data.filter((_, index) => (index * 7 + at) % 5 !== 0),
        thirdParties: summary.thirdParties.filter((_, index) => (index * 11 + at) % 7 < 3),
        // The samples say more than most policies do: cut to the usual size of a summary, some 20 KB.
        worthReading: summary.worthReading.slice(0, 8),
        retention: summary.retention.slice(0, 4),
        routes: summary.routes.filter(({ kind }, index) => (index + at) % 4 === 0 && (at % 6 !== 0 || kind !== 'account-cancel')),
      },
    }
  }
  const changed = (at: number) => at % 20 === 19
  const id = (at: number) => `invented-${at}`
  const read = (at: number) => START + 680 * DAY + at * 60_000
  const policy = async (at: number): Promise<PolicyRecord> => {
    const { summary } = await version(at, false)
    const url = summary.source
    return {
      ...derive(summary, `${place(at)}.example`),
      id: id(at),
      identity: url,
      place: url,
      url,
      from: `${place(at)}.example`,
      added: read(at) - DAY,
      read: read(at),
      deleted: 0,
      versions: changed(at) ? 2 : 1,
      changed: changed(at) ? read(at) : 0,
    }
  }
  const versionRecord = async (at: number, isOld: boolean): Promise<VersionRecord> => {
    const { hash } = (await version(at, isOld)).summary.document
    const seen = isOld ? read(at) - DAY : read(at)
    return { id: versionId(id(at), hash), policyId: id(at), hash, first: seen, last: seen }
  }
  const snapshot = async (at: number, isOld: boolean): Promise<SnapshotRecord> => {
    const { document, summary } = await version(at, isOld)
    return { hash: summary.document.hash, at: read(at), bytes: await compress(JSON.stringify(document)) }
  }
  const analysis = async (at: number, isOld: boolean): Promise<AnalysisRecord> => {
    const { summary } = await version(at, isOld)
    const of = versionId(id(at), summary.document.hash)
    return { id: analysisId(of, summary.rules), versionId: of, policyId: id(at), rules: summary.rules, at: read(at), summary }
  }

  const policies = Array.from({ length: count }, (_, at) => `${at}`)
  const versions = policies.flatMap((at) => (changed(Number(at)) ? [at, `${at} old`] : [at]))
  const make = (one: (at: number, isOld: boolean) => Promise<unknown>) => (key: string) => one(Number.parseInt(key), key.endsWith('old'))
  const tables: Record<string, { keys: string[]; record: (key: string) => Promise<unknown> }> = {
    policies: { keys: policies, record: make(policy) },
    versions: { keys: versions, record: make(versionRecord) },
    snapshots: { keys: versions, record: make(snapshot) },
    analyses: { keys: versions, record: make(analysis) },
  }
  // The store's own writer over records that are made when it asks for them.
  const table = (name: string) => ({
    toCollection: () => ({ primaryKeys: () => Promise.resolve(tables[name]?.keys ?? []) }),
    bulkGet: (keys: string[]) => Promise.all(keys.map((key) => tables[name]?.record(key))),
  })
  return exportAll({ db: { table } } as unknown as Store, now)
}

const place = (at: number) => `app${at}`

/** The project's samples, put together to the length of a usual policy and read. */
async function readBases(most: number): Promise<Version[]> {
  const files = ['', 'more'].flatMap((folder) =>
    readdirSync(join(samples, folder))
      .filter((name) => name.endsWith('.html') && !/english|frame/u.test(name))
      .map((name) => join(samples, folder, name)),
  )
  const texts = files.map((file) => documentOf(file, readFileSync(file, 'utf8')).text)
  return Promise.all(
    texts.slice(0, most).map(async (_, at) => {
      let text = ''
      for (let next = at; text.length < LENGTH; next++) text += `${texts[next % texts.length] ?? ''}\n`
      const document = documentOfText('invented.txt', text, `https://app${at}.example/privacy`)
      return { document, summary: await summarise(document, { source: 'invented', detection: detectDocument(document) }) }
    }),
  )
}
