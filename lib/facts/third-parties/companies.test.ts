import { describe, expect, it } from 'vitest'
import { names, read } from '../../../tests/fixtures/third-parties.ts'

const chapter = (line: string) => `四、我们如何共享您的个人信息\n${line}`

describe('companies named in full as those who get data', () => {
  it.each([
    ['我们会将您的收货地址提供给合作的武汉千帆物流有限公司，用于配送商品。', ['武汉千帆物流有限公司']],
    [
      '我们的第三方合作伙伴有：杭州云雀数据有限公司、鹿角位置（深圳）有限公司和青石支付有限公司。',
      ['杭州云雀数据有限公司', '鹿角位置（深圳）有限公司', '青石支付有限公司'],
    ],
    ['我们可能与推广我们产品的合作伙伴（例如北京纸鸢广告有限公司）共享统计信息。', ['北京纸鸢广告有限公司']],
    ['我们会与鹿角位置服务有限公司共享您的位置信息。', ['鹿角位置服务有限公司']],
    ['除以下情形外，我们不会分享您的信息：我们可能将您的设备信息提供给服务商（比如杭州云雀数据有限公司）。', ['杭州云雀数据有限公司']],
    ['我们将您的设备信息提供给合作伙伴（如青石支付有限公司）。', ['青石支付有限公司']],
    ['我们使用了杭州云雀数据有限公司的GlowStat，收集您的设备信息。', ['GlowStat']],
  ])('%s', (line, expected) => expect(names(chapter(line))).toEqual(expected))

  it('has what is handed over', () => {
    expect(read(chapter('我们会将您的手机号码、收货地址提供给合作的武汉千帆物流有限公司，用于配送商品。'))[0]).toMatchObject({
      kind: 'partner',
      data: ['phone', 'address'],
      purpose: '用于配送商品',
    })
  })

  it('is called by its product where the sentence names it', () => {
    expect(read(chapter('服务提供商武汉千帆讯科技有限公司向我们提供灵犀号码核验服务，会收集您的设备信息。'))[0]).toMatchObject({
      name: '灵犀号码核验服务',
      vendor: '武汉千帆讯科技有限公司',
    })
  })

  it('may stand one a line with a telephone number', () => {
    const list = [
      '武汉千帆讯科技有限公司 027-00000001；',
      '杭州云雀数据有限公司 service@yunque.example；',
      '青石支付有限公司 400-000-0002。',
    ]
    expect(names(`附二：广告合作伙伴\n${list.join('\n')}`)).toEqual(['武汉千帆讯科技有限公司', '杭州云雀数据有限公司', '青石支付有限公司'])
    expect(names(`附二：分公司\n${list.join('\n')}`)).toEqual([])
  })

  it.each([
    '除法律另有规定外，我们不会与青禾软件有限公司以外的第三方共享您的个人信息。',
    '您的个人信息可能会提供给武汉千帆讯科技有限公司的关联公司。',
    '关联公司是指与武汉千帆讯科技有限公司共享股权的公司。',
    '本政策适用于服务提供方武汉千帆讯科技有限公司。',
  ])('is none in %s', (line) => expect(names(chapter(line))).toEqual([]))
})
