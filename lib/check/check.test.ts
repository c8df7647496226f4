import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from '../extract/plain.ts'
import { groupOfDomain, registrable } from '../knowledge/sdks/groups.ts'
import { sdks } from '../knowledge/sdks/index.ts'
import { summarise } from '../pipeline.ts'
import { rules } from './index.ts'
import { groupsOfCompany, hostOf, ownerOf } from './zh/owners.ts'

/** The kinds that are a matter of fact; the others are of judgement (taxonomy of ../shared/gold). */
const firmKinds = [
  'none-vs-collects',
  'link-elsewhere',
  'effective-before-update',
  'wrong-product-name',
  'placeholder',
  'missing-clause',
  'sharing-denied-vs-sdk',
]

const detection = { policy: true, score: 1, list: null, reasons: [] }

async function conflictsIn(text: string) {
  const document = readText(text, { title: '', url: null })
  const { conflicts } = await summarise(document, { source: 'test', detection })
  for (const { evidence } of conflicts) for (const { quote, start, end } of evidence) expect(document.text.slice(start, end)).toBe(quote)
  return conflicts
}
const kindsIn = async (text: string) => (await conflictsIn(text)).map(({ kind }) => kind)

const opening =
  '松果手账隐私政策\n松果手账是由绍兴松果纸品科技有限公司（以下简称“我们”）运营的应用。使用松果手账时，松果手账会保护您。松果手账的功能如下。\n'

/** Each kind: texts that contradict themselves, and texts that only look so. */
const cases: Record<string, { hits: string[]; misses: string[] }> = {
  'none-vs-collects': {
    hits: [
      '第三方SDK清单\n1、极光推送\n收集使用的个人信息：无\n使用目的：推送消息\n权限说明\nMAC：接入的第三方极光推送会获取用户的设备标识符。',
      '第三方SDK清单\n1、软件安装列表\n收集使用的个人信息：无\n使用目的：安装应用',
    ],
    misses: ['第三方SDK清单\n1、极光推送\n收集使用的个人信息：无\n使用目的：推送消息\n极光推送不会收集您的设备标识符。'],
  },
  'link-elsewhere': {
    hits: ['第三方SDK清单\n1、极光推送\n使用目的：推送消息\n隐私政策链接：https://www.ishumei.com/legal/privacy.html'],
    misses: [
      '第三方SDK清单\n1、极光推送\n使用目的：推送消息\n隐私政策链接：https://www.jiguang.cn/license/privacy',
      '第三方SDK清单\n1、友盟统计\n使用目的：统计\n隐私政策链接：https://terms.aliyun.com/legal-agreement',
      '第三方SDK清单\n1、极光推送\n使用目的：推送消息\n隐私政策链接：https://www.songguo.example/jpush.html',
      '第三方SDK清单\n1、极光推送\n使用目的：推送消息\n隐私政策链接：https://docs.qq.com/doc/jpush',
    ],
  },
  'sharing-denied-vs-sdk': {
    hits: [
      '我们可能与广告合作伙伴共享覆盖面和有效性的信息，而不会提供可以识别您身份的信息。\n第三方SDK清单\n1、穿山甲SDK\n使用目的：广告投放\n收集的个人信息：IMEI、OAID、MAC地址',
      '松果不会将您提供给松果或者松果收集的您的个人信息（如手机号码）与第三方服务商共享。\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：IMEI',
      '目前，我们不会主动共享或转让您的个人信息至第三方，如有其他情形，我们会征得您的同意。\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：IMEI',
      '我们不会向任何第三方共享您的个人信息。\n我们使用行业标准保护信息。\n我们定期培训。\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：IMEI、MAC地址',
    ],
    misses: [
      '松果不会将您提供给松果或者松果收集的您的个人信息（如手机号码）与第三方服务商共享，除非取得您的同意。\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：IMEI',
      '目前，我们不会在未经您同意时共享您的个人信息给第三方。\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：IMEI',
      '未经您同意，我们不会向广告合作伙伴提供可以识别您身份的信息。\n第三方SDK清单\n1、穿山甲SDK\n使用目的：广告投放\n收集的个人信息：IMEI、OAID',
      '我们不会向任何第三方共享您的个人信息，以下情况除外：\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：IMEI',
      '我们不会向广告合作伙伴提供可以识别您身份的信息。\n第三方SDK清单\n1、极光推送\n使用目的：推送消息\n收集的个人信息：网络类型',
    ],
  },
  'effective-before-update': {
    hits: ['松果手账隐私政策\n生效日期：2020年2月21日\n更新日期：2022年9月1日', '更新日期：2022年9月\n生效日期：2022年8月'],
    misses: [
      '更新日期：2022年9月1日\n生效日期：2022年9月8日',
      '发布日期：2020年2月21日\n生效日期：2020年2月21日\n更新日期：2022年9月1日',
      '本政策于2015年1月1日起发布并生效，于2020年5月29日最新修订。',
      '更新日期：2022年9月1日\n生效日期：2022年9月',
    ],
  },
  'wrong-product-name': {
    hits: [
      `${opening}我们依法收集信息，为您提供知乎产品和/或服务。`,
      `${opening}但隐私政策将以高度的勤勉、审慎义务对待这些信息。`,
      `${opening}我们鼓励您在每次访问青禾日记的网页时都查阅本政策。`,
      `${opening}松果宝宝手账软件只负责核对验证信息。`,
      `${opening}您访问青禾日记网站或使用平台提供的服务时，我们会使用Cookie。`,
      `${opening}继续使用则视为您接受青禾日记对本政策相关条款所做的修改。`,
    ],
    misses: [
      `${opening}我们依法收集信息，为您提供松果手账产品和/或服务。`,
      `${opening}您可以使用微信登录，微信服务提供者会提供昵称。第三方SDK：微信SDK，收集昵称。`,
      `${opening}我们依法收集信息，为您提供更好的产品和服务。`,
      `${opening}我们鼓励您在每次访问松果的网页时都查阅本政策。`,
    ],
  },
  'missing-clause': {
    hits: [
      '一、收集\n我们收集信息，详见本政策第十二条。\n二、共享\n无。\n三、存储\n无。\n四、安全\n无。',
      '隐私政策\n您可以通过本隐私政策中提及的方式提出更正申请。',
      '**《松果手账隐私政策》目录**\n一、引言\n二、信息的收集\n三、信息的使用\n四、信息的共享\n五、信息的存储\n六、您的权利\n七、未成年人保护\n八、联系我们\n一、引言\n我们重视隐私。\n二、信息的收集\n我们收集手机号。\n三、信息的使用\n用于登录。\n四、信息的共享\n不共享。',
      '本政策将帮助您了解以下内容：\n1. 信息的收集\n2. 信息的使用\n3. 信息的共享\n4. 信息的存储\n5. 您的权利\n6. 未成年人保护\n7. 联系我们\n1. 信息的收集\n我们收集手机号。\n2. 信息的使用\n用于登录。\n3. 信息的共享\n不共享。\n4. 信息的存储\n存在境内。',
    ],
    misses: [
      '一、收集\n我们收集信息，详见本政策第三条。\n二、共享\n无。\n三、存储\n无。\n四、安全\n无。',
      '一、收集\n依据《个人信息保护法》第二十八条。\n二、共享\n无。\n三、存储\n无。\n四、安全\n无。',
      '隐私政策\n您可以通过本隐私政策中提及的方式提出更正申请。\n联系邮箱：privacy@songguo.example',
    ],
  },
  placeholder: {
    hits: [
      '注销申请后，我们将会在*个工作日内为您销户。',
      '{{companyName}}（以下简称“我们”）为您提供服务。',
      '我们会把结果提供给XXX公司。',
      '请发送邮件至我们的邮箱（邮箱地址：【 】）。',
      '公司名称：\n注册地址：\n联系电话：0575-0000000',
      '我们的关联公司包括：【请填入关联公司名称】。',
      '本隐私政策（以下简称“本政策”）适用于的所有相关服务。',
      '本政策适用于标注名称为“本产品”的客户端。',
      '如您对本声明有任何问题，请通过 与我们联系。',
      '在使用“ ”软件及相关服务前，请阅读本政策。',
    ],
    misses: [
      '您的手机号会显示为138****0000。',
      '点击【】按钮。',
      '如您对本声明有任何问题，请通过客服 与我们联系。',
      '核验结果提供给XXX公司（该公司为您提供服务）。',
      '我们将在15个工作日内为您销户。',
      '公司名称：绍兴松果纸品科技有限公司\n注册地址：绍兴市',
      '例如，在反馈中备注“申请XX产品退款”。',
      '我们将在【15】个工作日内回复。',
      '本政策适用于标注名称为“松果手账”的客户端（以下称“本产品”）。',
    ],
  },
  'entity-name': {
    hits: ['第三方SDK清单\n1、个推SDK\n公司名称：深圳市和讯华谷信息技术有限公司\n使用目的：推送消息\n收集的个人信息：IMEI'],
    misses: [
      '第三方SDK清单\n1、个推SDK\n公司名称：每日互动股份有限公司\n使用目的：推送消息\n收集的个人信息：IMEI',
      '第三方SDK清单\n1、个推SDK\n公司名称：绍兴松果纸品科技有限公司\n使用目的：推送消息\n收集的个人信息：IMEI',
    ],
  },
  'deadline-differs': {
    hits: [
      '一、您的权利\n我们将在15天内做出答复。\n二、联系我们\n您可以与我们联系，我们将在7个工作日内回复您的请求。',
      '一、您的权利\n如果您无法通过上述方式访问您的信息，可与我们联系，我们将在15天内回复。\n二、联系我们\n我们将在15个工作日内回复您的请求。',
    ],
    misses: [
      '一、您的权利\n您可联系客服收回您的授权，我们将在15天内回复。\n二、联系我们\n我们将在15个工作日内回复您的请求。',
      '一、您的权利\n我们将在15天内做出答复。\n二、联系我们\n我们将在十五天内回复您的请求。',
      '一、您的权利\n我们将在15天内做出答复。\n二、注销\n注销申请将在7个工作日内答复。',
    ],
  },
  'setting-name': {
    hits: ['您可以通过“我的-账户管理-绑定账号”撤回授权。\n您也可以在“我的-头像-绑定账号”中撤回授权。'],
    misses: ['您可以通过“我的-设置-绑定账号”撤回授权。\n安卓用户可以在“我的-头像-绑定账号”中撤回授权。'],
  },
  'sharing-exceptions': {
    hits: ['我们仅会根据您的授权共享您的个人信息。\n我们可能会不经过您的进一步同意而披露您的个人信息。'],
    misses: ['我们仅会根据您的授权共享您的个人信息。\n法律要求时我们会披露信息。'],
  },
  'deletion-excepted': {
    hits: ['您注销账户之后，我们将删除您的个人信息。\n下列信息将不会在注销账户后立即删除：登录记录。'],
    misses: ['您注销账户之后，我们将删除您的个人信息。\n注销后，依据法律法规的交易记录将会保留。'],
  },
  'duty-excluded': {
    hits: ['我们承诺保证您的个人信息安全。\n我们不能保证在通过互联网传输时个人信息的安全性。'],
    misses: ['我们承诺保证您的个人信息安全。\n我们定期检查系统的安全性。'],
  },
  'change-consent': {
    hits: ['使用目的发生变化时，会再次征得您的同意。\n如您继续使用我们的服务，即表示同意接受修订后的政策。'],
    misses: [
      '使用目的发生变化时，会再次征得您的同意。\n如您勾选同意并继续使用我们的服务，即表示同意接受修订后的政策。',
      '关联公司如要改变个人信息的处理目的，将再次征求您的同意。\n如您继续使用我们的服务，即表示同意接受修订后的政策。',
    ],
  },
  'required-vs-optional': {
    hits: [
      '注册时我们会收集您的位置信息。如您不提供，您将无法使用我们的服务。\n推荐附近门店时，我们会收集您的地理位置信息，拒绝提供不会影响您使用其他功能。',
    ],
    misses: [
      '导航时我们会收集您的位置信息。如您不提供，您将无法使用导航功能。\n推荐附近门店时，我们会收集您的地理位置信息，拒绝提供不会影响您使用其他功能。',
      '注册时我们会收集您的手机号码。如您不提供，您将无法使用我们的服务。\n参加问卷时，我们会收集您的手机号码，拒绝提供不会影响您使用其他功能。',
    ],
  },
  'personal-or-not': {
    hits: ['您的搜索关键词无法识别您，不属于您的个人信息，我们有权以任何目的使用。\n您可以查看和删除您的搜索历史。'],
    misses: [
      '当搜索关键词无法识别您的身份时，不属于您的个人信息。\n您可以查看和删除您的搜索历史。',
      '您的搜索关键词不属于您的个人信息。\n我们会保护您的信息。',
      '单独的设备信息、搜索关键词不属于个人信息。\n您可以查看和删除您的搜索历史。',
      '搜索推荐的数据分析绝不会与您的真实身份相关联。\n您可以查看和删除您的搜索历史。',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (kind, { hits, misses }) => {
  it.each(hits)('found in %j', async (text) => expect(await kindsIn(text)).toContain(kind))
  it.each(misses)('not in %j', async (text) => expect(await kindsIn(text)).not.toContain(kind))
})

describe('the rules', () => {
  it('each have a case, a kind of their own and the firm kinds first', () => {
    const kinds = rules.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(Object.keys(cases).sort()).toEqual([...kinds].sort())
    const firm = kinds.map((kind) => firmKinds.includes(kind))
    expect(firm).toEqual([...firm].sort((a, b) => Number(b) - Number(a)))
  })

  it('give the values that the sentence of the card names', async () => {
    const [conflict] = await conflictsIn(cases['effective-before-update']!.hits[0]!)
    expect(conflict?.values).toEqual(['2020-02-21', '2022-09-01'])
  })
})

describe('owners of links', () => {
  it.each([
    ['https://www.umeng.com/page/policy', 'alibaba.com'],
    ['http://terms.aliyun.com', 'alibaba.com'],
    ['privacy.qq.com/document', 'qq.com'],
    ['https://www.vivo.com.cn/about', 'vivo.com'],
    ['https://www.songguo.example/privacy', undefined],
    ['https://docs.qq.com/doc/x', undefined],
    ['见附件', undefined],
  ])('%s', (url, owner) => {
    const host = hostOf(url)
    expect(host && ownerOf(host)).toBe(owner)
  })

  it.each([
    ['www.a.com.cn', 'a.com.cn'],
    ['b.c.com', 'c.com'],
    ['cn.com', 'cn.com'],
  ])('%s is registered as %s', (host, domain) => expect(registrable(host)).toBe(domain))

  it('knows a vendor by its name without the place', () =>
    expect([...(groupsOfCompany('深证市和讯华谷信息技术有限公司') ?? [])]).toEqual(['jiguang.cn']))

  it('no domain belongs to two groups', () => {
    for (const sdk of sdks())
      for (const domain of sdk.domains) expect(typeof (groupOfDomain.get(registrable(domain)) ?? registrable(domain))).toBe('string')
    expect(groupOfDomain.size).toBe(new Set(groupOfDomain.keys()).size)
  })
})

const shared = '../shared'
describe.skipIf(!existsSync(shared))('firm contradictions of the annotated policies', () => {
  it('recall 0.8, precision 0.9', async () => {
    let right = 0
    let wanted = 0
    let got = 0
    for (const [gold, docs] of [
      ['gold/seeds', 'seeds'],
      ['gold/dev', 'gold/docs'],
    ])
      for (const file of readdirSync(`${shared}/${gold}`)) {
        const { conflicts } = JSON.parse(readFileSync(`${shared}/${gold}/${file}`, 'utf8')) as { conflicts: { kind: string }[] }
        const firm = (list: { kind: string }[]) => list.map(({ kind }) => kind).filter((kind) => firmKinds.includes(kind))
        const open = firm(
          await conflictsIn(
            readFileSync(`${shared}/${docs}/${file.replace('.json', '.txt')}`, 'utf8')
              .replace(/\r\n?/gu, '\n')
              .replaceAll('**', ''),
          ),
        )
        wanted += firm(conflicts).length
        got += open.length
        for (const kind of firm(conflicts)) {
          const index = open.indexOf(kind)
          if (index >= 0) open.splice(index, 1)
          right += index >= 0 ? 1 : 0
        }
      }
    expect(right / wanted).toBeGreaterThanOrEqual(0.8)
    expect(right / got).toBeGreaterThanOrEqual(0.9)
  })
})
