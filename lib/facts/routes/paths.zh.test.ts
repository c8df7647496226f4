import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { pathsIn } from './paths.zh.ts'

const read = (text: string) =>
  pathsIn(text, fold(text), 0, text.length)
    .filter(({ single }) => !single)
    .map(({ steps }) => steps.join('-'))

describe('pathsIn', () => {
  it.each([
    ['您可以通过“我的-设置-账号与安全-注销账号”提交申请', '我的-设置-账号与安全-注销账号'],
    ['点击【我的】>【设置】>【注销账号】', '我的-设置-注销账号'],
    ['点击【我的】【设置】【注销账号】', '我的-设置-注销账号'],
    ['在「我的」→「设置」→「隐私」中关闭', '我的-设置-隐私'],
    ['“我的”—“设置”—“注销账号”', '我的-设置-注销账号'],
    ['“我的”——“设置”——“注销账号”', '我的-设置-注销账号'],
    ['您可在我的-设置-注销进行操作', '我的-设置-注销'],
    ['您可以到我的->设置->消息通知中关闭', '我的-设置-消息通知'],
    ['路径：我的>设置>账号管理>注销', '我的-设置-账号管理-注销'],
    ['点击“我的”，进入“设置”，选择“注销账号”', '我的-设置-注销账号'],
    ['依次点击“我的”、点击“设置”、点击“注销账号”', '我的-设置-注销账号'],
    ['可通过“我的”频道“设置”菜单下“注销”功能关闭', '我的-设置-注销'],
    ['进入“我的”页面右上角“设置”', '我的-右上角设置'],
    ['点击“我的”，点击左上角头像，进入“账户管理”', '我的-左上角头像-账户管理'],
    ['您可通过左上角「设置」-「隐私」关闭', '左上角设置-隐私'],
    ['【我的】-【设置】-【关于我们】-【注销账号】', '我的-设置-关于我们-注销账号'],
    ['我的-设置-关于我们-注销账号', '我的-设置-关于我们-注销账号'],
    ['您可以在我的-设置或与客服联系', '我的-设置'],
    ['点击“我的“，随后点击右上角图标，随后点击“账号管理”，随后点击”账号注销“', '我的-右上角图标-账号管理-账号注销'],
    ['在软件“设置”—“推送”，打开或关闭“兴趣精选”', '设置-推送-兴趣精选'],
    ['"我的”-“设置”-“消息推送”', '我的-设置-消息推送'],
    ['点击“帮助”→在自助服务处选择【账号注销】', '帮助-账号注销'],
    ['我->意见反馈->账号问题->如何注销账号->立即反馈', '我-意见反馈-账号问题-如何注销账号-立即反馈'],
    ['客服路径：我的-客服（页面右下方浮层按钮）', '我的-客服'],
    ['打开应用，点击“我的”，点击“设置”', '我的-设置'],
    ['您可以通过「个人中心 \\- 设置 \\- 注销」页面', '个人中心-设置-注销'],
  ])('%s', (text, path) => expect(read(text)).toEqual([path]))

  it.each([
    'Wi-Fi信息、设备名称',
    '客服电话：021-66660000',
    '幸福路1-4号阿里大厦T1-305室',
    'https://example.cn/privacy-policy',
    '获取您的「昵称」「头像」等信息',
    '7-15个工作日内回复',
    '账户信息——如果您希望访问您的账户',
    '以下简称“本政策”/“本隐私政策”',
    '关闭“定位”，打开或关闭相关服务',
  ])('no path in %s', (text) => expect(read(text)).toEqual([]))

  it('joins a name that the page broke over two lines', () => {
    const text = '您可通过「设置-\n注销账号」办理'
    expect(pathsIn(text, fold(text), 0, 8).map(({ steps }) => steps)).toEqual([['设置', '注销账号']])
  })

  it('takes no more time for a character of a long text than of a short one', () => {
    const unit = '您可以在“我的-设置”中点击【注销】，—— > 【'
    const time = (length: number) => {
      const text = unit.repeat(length)
      const folded = fold(text)
      const start = performance.now()
      pathsIn(text, folded, 0, text.length)
      return (performance.now() - start) / length
    }
    time(200)
    expect(time(2000)).toBeLessThan(Math.max(time(200) * 8, 1))
  })
})
