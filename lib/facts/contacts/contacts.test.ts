import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { emailsIn, urlsIn } from '../../text/addresses.ts'
import { phonesIn } from './zh/phones.ts'
import { postalIn } from './zh/postal.ts'

const cut = (text: string, find: (folded: string, start: number, end: number) => { start: number; end: number }[]) =>
  find(fold(text), 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('phones', () => {
  it.each([
    ['客服电话：400-000-1234', ['400-000-1234']],
    ['客服热线95588', ['95588']],
    ['客服热线 4000-123-456', ['4000-123-456']],
    ['电  话：400-000-1234', ['400-000-1234']],
    ['客服热线：1010-9955', ['1010-9955']],
    ['拨打10086客服热线', ['10086']],
    ['联系电话：021-66660000', ['021-66660000']],
    ['联系电话：（0571）66660000', ['（0571）66660000']],
    ['电话：0571-66660000转8123', ['0571-66660000转8123']],
    ['联系电话：13800001234', ['13800001234']],
    ['电话：010-66660000、010-66660001', ['010-66660000', '010-66660001']],
    ['客服电话：4000001234/010-66660000', ['4000001234', '010-66660000']],
    ['客服热线：95588转8', ['95588转8']],
    ['客服电话（白露网：10107888；白露点评：10100011）', ['10107888', '10100011']],
    ['您可以通过help@bailu.example.cn或400-000-1234联系我们', ['400-000-1234']],
  ])('%s', (text, expected) => expect(cut(text, phonesIn)).toEqual(expected))

  it.each(['QQ：123456789', '京ICP备12345678号', '统一社会信用代码91110000123456', '举报电话12377', '共95588名用户', '版本号10086'])(
    'no phone in %s',
    (text) => expect(cut(text, phonesIn)).toEqual([]),
  )
})

describe('a list of phones', () => {
  it('needs the heading to say what the numbers are', () => {
    const text = fold('云栈记账：13800001234；')
    expect(phonesIn(text, 0, text.length, true)).toHaveLength(1)
    expect(phonesIn(text, 0, text.length, false)).toEqual([])
  })
})

describe('postal addresses', () => {
  it.each([
    [
      '注册地址：杭州市西湖区白露路12号3幢201室，联系地址：宁波市海曙区白露路1号。',
      ['杭州市西湖区白露路12号3幢201室', '宁波市海曙区白露路1号'],
    ],
    ['请将问题邮寄至：北京市朝阳区白露西路10号21层', ['北京市朝阳区白露西路10号21层']],
    ['白露公司（注册地址：北京市海淀区白露路4号楼807）及其关联方', ['北京市海淀区白露路4号楼807']],
    ['办公地址：【广东省深圳市南山区白露路35号 法务部（收）】。', ['广东省深圳市南山区白露路35号 法务部（收）']],
    ['白露：指注册地址位于北京市海淀区白露路6号1幢101的北京白露科技有限公司。', ['北京市海淀区白露路6号1幢101']],
    ['注册地址：武汉市洪山区白露路6号1幢101室2020年6月17日', ['武汉市洪山区白露路6号1幢101室']],
  ])('%s', (text, expected) => expect(cut(text, (...span) => postalIn(...span, false))).toEqual(expected))

  it.each(['您的收货地址、联系方式', 'IP地址：用于定位所在城市', '注册地址：'])('no address in %s', (text) =>
    expect(cut(text, (...span) => postalIn(...span, false))).toEqual([]),
  )
})

describe('e-mail and web addresses', () => {
  it('keeps the print and leaves the words around', () => {
    expect(cut('发送邮件到Privacy@bailu.example.cn联系我们', emailsIn)).toEqual(['Privacy@bailu.example.cn'])
    expect(cut('访问（https://bailu.example.cn/list?id=3）注销', urlsIn)).toEqual(['https://bailu.example.cn/list?id=3'])
    expect(cut('登录www.bailu.com。', urlsIn)).toEqual(['www.bailu.com'])
  })
  it('reads where to write to', () =>
    expect(cut('3.写信至 青岛市白鹭区栈桥路58号3楼 与我们联系；', (...span) => postalIn(...span, true))).toEqual([
      '青岛市白鹭区栈桥路58号3楼',
    ]))
  it('takes none from percent-encoded text', () => expect(cut('](mailto:%EF%BC%9Akefu@bailu.example.cn)', emailsIn)).toEqual([]))
  it.each(['版本1.2.3', 'com.example.app包名', 'name@'])('none in %s', (text) => {
    expect(cut(text, emailsIn)).toEqual([])
    expect(cut(text, urlsIn)).toEqual([])
  })
})
