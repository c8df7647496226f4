import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/index.ts'
import { structure } from '../../structure/index.ts'
import { readLinkedLists } from './index.ts'

const read = (text: string) => readLinkedLists(structure({ ...readText(text, { title: '', url: null }), language: 'zh-Hans' }))

describe('lists on other pages', () => {
  it.each([
    ['in marks', '具体请查阅《第三方信息共享清单》。', 'sharing-list', '第三方信息共享清单'],
    ['behind a word that sends there', '您可点击此处查看我们接入的SDK详情。', 'sdk-list', '我们接入的SDK详情'],
    ['behind a colon', '我们收集的信息「详见」: 个人信息收集清单', 'data-list', '个人信息收集清单'],
    ['permissions', '具体权限情况请见：青禾应用权限申请与使用情况说明', 'permission-list', '青禾应用权限申请与使用情况说明'],
    ['alone on its line', '我们会审慎评估。\n接入第三方SDK目录\n我们会保护您的信息。', 'sdk-list', '接入第三方SDK目录'],
  ])('%s', (_what, text, kind, title) => {
    expect(read(text)).toMatchObject([{ kind, title, url: null }])
  })

  it('gives the address that stands behind the name', () => {
    expect(read('详见《第三方SDK列表》（https://qinghe.example/sdk）。')).toMatchObject([{ url: 'https://qinghe.example/sdk' }])
  })

  it.each([
    ['another policy', '请您阅读《儿童个人信息保护规则》和《用户协议》。'],
    ['a list on the phone', '我们会收集您的应用列表、好友列表、软件安装列表。'],
    ['a path in the settings', '您可以点击“我的-设置-权限管理与使用说明”。'],
    ['a list that stands here', '第三方SDK清单：\n第三方SDK名称：松果 公司名称：松果科技有限公司 使用目的：推送'],
  ])('%s is none', (_what, text) => {
    expect(read(text)).toEqual([])
  })
})
