import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { structure } from '../../structure/index.ts'
import { readRetention } from './index.ts'

const read = (text: string) => {
  const items = readRetention(structure(readText(text, { title: '', url: null })))
  for (const { evidence } of items) for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote)
  return items.map(({ what, period }) => (period ? `${what}: ${period.value} ${period.unit}` : what))
}

describe('retention', () => {
  it.each([
    ['您的网络日志将至少保留六个月。', ['您的网络日志: 6 month']],
    ['例如《电子商务法》要求交易信息保存时间自交易完成之日起不少于三年。', ['交易信息: 3 year']],
    ['您的手机号将在活动结束后三个月内删除。', ['您的手机号: 3 month']],
    ['您的个人信息将保存至账号注销之日后的六个月。', ['您的个人信息: 6 month']],
    ['当您注销账号后，我们将删除您的个人信息。', ['注销账号后']],
    ['您注销账户后，我们会删除您的信息。注销帐号之后，我们将依据您的要求删除您的信息。', ['注销账户后']],
    ['注销账户后我们会删除您的信息。退出无痕模式后我们会清除您的浏览记录。', ['注销账户后', '退出无痕模式后']],
    ['注销账号不可逆，一旦您注销账号，我们将依照您的要求删除有关您的信息。', ['注销账号']],
    ['5.8如我们停止运营，我们将停止收集信息，并对所持有的信息进行删除。', ['停止运营']],
    ['法律另有规定的除外（例如：《电子商务法》规定：交易信息保存时间自交易完成之日起不少于三年）。', ['交易信息: 3 year']],
    ['除非取得您的书面许可，我们将在且仅在您注销账户后36个月保留您的个人信息。', ['您的个人信息: 36 month']],
    ['我们有权在您注销账户之日起36个月内继续在单独的系统中保存您的信息。', ['您的信息: 36 month']],
    ['我们承诺依法在合理期限内存储您的信息，对于日志信息为您注销账号后180天。', ['日志信息: 180 day']],
    ['《网络安全法》要求采取技术措施，并按照规定留存相关的网络日志不少于六个月。', ['网络日志: 6 month']],
    ['您的订单数据，将会基于法律法规的要求至少保留3年。', ['您的订单数据: 3 year']],
    ['白露会依照信息的不同等级存储不同期限，最低期限不少于6个月。', ['个人信息: 6 month']],
    ['您提供的邮箱地址等个人信息，自提供之日起保存两年。', ['您提供的邮箱地址等个人信息: 2 year']],
    ['您在线注销账户后，我们会删除您的信息。', ['在线注销账户后']],
    ['若因特殊原因导致白露停止运营，我们将在合理期间内通知您，同时会对您的个人信息进行删除。', ['因特殊原因导致白露停止运营']],
    ['您的这些信息将被保存6个月：您反馈的问题和日志。', ['您的这些信息: 6 month']],
    ['手机号码：当您使用白露时，我们需要一直保存您的手机号码，以保证您正常使用。', ['手机号码']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['a time to answer', '我们将保存您的申请并在15个工作日内答复。'],
    ['what was taken without consent', '如未事先获得监护人同意收集了信息，我们会设法尽快删除。'],
    ['the end of a time that is not told', '超出保存期限后，我们会对您的信息进行匿名化处理。'],
    ['the renewal of a backup', '我们可能不会立即从备份系统中删除相应的信息，但会在备份更新时删除。'],
    ['the end of a time, said shortly', '超出期限后我们会对您的信息进行删除或匿名化处理。'],
    ['the end of the time, as a case', '超出存储期限的情况下，您的个人信息将被删除。'],
    ['how far the data reach back', '留存您通话详单的第三方机构获取您的近期通话详单（近三个月至半年）。'],
    ['a forecast', '15天天气预报保留变更服务的权利。'],
    ['a notice', '我们会提前30天通知您并停止保存。'],
    ['a right', '您可以通过设置删除您的信息或注销账号。'],
    ['no period at all', '我们仅在必要的期限内保存您的个人信息。'],
    ['a cooling-off period', '提交注销申请后有7天冷静期，期间账号信息保留。'],
  ])('none from %s', (_, text) => expect(read(text)).toEqual([]))
})
