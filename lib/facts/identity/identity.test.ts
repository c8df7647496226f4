import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { fold } from '../../text/fold.ts'
import { structure } from '../../structure/index.ts'
import { companiesIn } from './zh/companies.ts'
import { readIdentity } from './index.ts'

const read = (text: string, title = '') => {
  const { facts, evidence } = readIdentity(structure({ ...readText(text, { title, url: null }), title }))
  for (const quotes of Object.values(evidence)) for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote)
  return facts
}

describe('product', () => {
  it.each([
    ['the title', '松果手账隐私政策\n更新日期：2026年3月12日\n您使用松果手账时，我们会收集信息。', '松果手账'],
    ['a title in brackets', '【松果手账】用户隐私政策\n正文。松果手账会保护您的信息。', '松果手账'],
    ['who runs it', '隐私政策\n松果手账是由绍兴松果纸品科技有限公司（以下称“我们”）提供的应用。', '松果手账'],
    ['the welcome', '隐私政策\n欢迎您使用“松果手账”软件及相关服务！使用松果手账前请阅读本政策。', '松果手账'],
    ['what it calls itself', '隐私政策\n在您使用松果手账（以下简称“本软件”）各项服务前，请阅读本政策。', '松果手账'],
    [
      'the product of a company with a short name',
      '隐私政策\n本政策仅适用于绍兴松果科技有限公司（以下简称“松果科技”）的“松果手账”产品。',
      '松果手账',
    ],
    [
      'a title of two Latin words',
      'Pine Games隐私政策\n欢迎您选择由Pine Games公司（以下简称“我们”）提供的Pine Games游戏。本政策是《Pine Games用户协议》的组成部分。',
      'Pine Games',
    ],
    ['the thanks', '隐私政策\n感谢您使用松果手账！本政策说明我们如何处理信息。', '松果手账'],
    [
      'the guide set apart from that of the maker',
      '我们在《松果乐园隐私保护指引》的基础上为松果跳跳单独配置了《松果跳跳隐私保护指引》。相比《松果乐园隐私保护指引》，本版更新了说明。',
      '松果跳跳',
    ],
    ['what it calls itself, in brackets of its own', '欢迎使用【松果手账】（以下简称本软件）。本软件重视隐私。', '松果手账'],
    ['case as printed', 'SongGuo手账隐私政策\n欢迎使用SongGuo手账！', 'SongGuo手账'],
    [
      'a title in which it never stands without the word phone',
      '手机松果直播隐私政策\n手机松果直播（下称“本产品”）尊重您的隐私。',
      '手机松果直播',
    ],
    [
      'a title with the word phone, which the text leaves out',
      '手机松果直播隐私政策\n欢迎使用松果直播。松果直播尊重您的隐私。',
      '松果直播',
    ],
  ])('by %s', (_, text, product) => expect(read(text).product).toBe(product))

  it('by the page’s title where the text names none', () =>
    expect(read('隐私政策\n我们重视您的隐私。使用松果手账时会收集信息。', '松果手账隐私政策').product).toBe('松果手账'))

  it.each([
    '隐私政策\n本政策适用于本软件。',
    '用户隐私政策\n欢迎您使用我们的产品和服务！',
    '隐私政策\n欢迎使用绍兴松果纸品科技有限公司的服务！',
    '隐私政策\nCookie是由网页服务器存放的文本文件。我们使用Cookie。Cookie不能运行程序。',
    '服务条款\n如有合理理由怀疑资料不实，合理理由软件将终止服务。',
    '2、本协议内容同时包括本公司可能不时发布的关于用户个人信息保护及隐私政策的相关声明。',
  ])('none in %s', (text) => expect(read(text).product).toBeNull())
})

describe('operator', () => {
  it.each([
    ['hereinafter we', '绍兴松果纸品科技有限公司（以下简称“我们”）深知个人信息对您的重要性。', '绍兴松果纸品科技有限公司'],
    ['with affiliates', '绍兴松果纸品科技有限公司及其关联公司（下称“松果”或“我们”）重视隐私。', '绍兴松果纸品科技有限公司'],
    ['a place in brackets', '欢迎使用松果手账。松果纸品（绍兴）科技有限公司(以下简称“我们”)重视隐私。', '松果纸品（绍兴）科技有限公司'],
    [
      'the contact clause',
      '隐私政策\n我们重视隐私。\n如何联系我们\n公司名称：绍兴松果纸品科技有限公司\n注册地址：绍兴市越城区',
      '绍兴松果纸品科技有限公司',
    ],
    ['to whose services it applies', '本政策适用于由绍兴松果纸品科技有限公司及其关联方提供的所有服务。', '绍兴松果纸品科技有限公司'],
    ['who promises to keep it', '隐私政策\n松果手账“绍兴松果纸品科技有限公司”承诺遵守本政策条款。', '绍兴松果纸品科技有限公司'],
    ['copyright', '隐私政策\n我们重视隐私。\n绍兴松果纸品科技有限公司版权所有', '绍兴松果纸品科技有限公司'],
    [
      'the full name before the short one',
      '松果公司（以下简称“我们”）重视隐私。\n公司名称：绍兴松果纸品科技有限公司',
      '绍兴松果纸品科技有限公司',
    ],
    [
      'copyright before the name of the document',
      '隐私政策\n我们重视隐私。\n绍兴松果纸品科技有限公司 版权所有 隐私政策',
      '绍兴松果纸品科技有限公司',
    ],
    ['who offers it', '“松果”是由松果交通研究所（以下简称“我们”）提供的客户端。', '松果交通研究所'],
    ['a name that is no company', '松果科技及关联公司（下文简称“松果”或“我们”）重视隐私。', '松果科技'],
  ])('by %s', (_, text, operator) => expect(read(text).operator).toBe(operator))

  it.each([
    '千帆推送SDK由武汉千帆讯科技有限公司提供的推送服务，会收集设备信息。',
    '如协商不成，提请北京仲裁委员会仲裁。',
    '我们的关联公司、合作公司和第三方公司可能会使用信息。',
  ])('none in %s', (text) => expect(read(text).operator).toBeNull())
})

describe('companiesIn', () => {
  it.each([
    ['由深圳市和讯松果信息技术有限公司提供', '深圳市和讯松果信息技术有限公司'],
    ['适用于 松果红 ( 深圳 ) 网络科技有限公司上海分公司 （以下', '松果红 ( 深圳 ) 网络科技有限公司上海分公司'],
    ['中国松果超级app是一款由中国松果财产保险股份有限公司提供', '中国松果财产保险股份有限公司'],
    ['您与众松在线财产保险股份有限公司之间', '众松在线财产保险股份有限公司'],
    ['服务提供者绍兴松果纸品科技有限责任公司', '绍兴松果纸品科技有限责任公司'],
  ])('%s', (text, name) => expect(companiesIn(fold(text)).map((company) => company.name)).toEqual([name]))

  it.each(['本公司', '关联公司', '母公司、子公司', '网上银行', '设立信息安全委员会'])('none in %s', (text) =>
    expect(companiesIn(fold(text))).toEqual([]),
  )
})
