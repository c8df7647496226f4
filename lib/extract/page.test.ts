import { describe, expect, it } from 'vitest'
import { parse } from '../../scripts/lib/parse.ts'
import { expectSound } from '../../tests/fixtures/invariants.ts'
import { extractPage } from './page.ts'

const read = (body: string, title = '') => {
  const document = extractPage(parse(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`), {
    url: 'https://site.example/legal/privacy',
    frames: (frame) => parse(frame.getAttribute('srcdoc') ?? ''),
  })
  expectSound(document)
  return document
}
const lines = (body: string) => read(body).text.split('\n')
const policy = '我们会收集您的手机号码，用于登录和找回密码。'

describe('lines and blocks', () => {
  it.each([
    ['br', '甲<br>乙<br/><br>丙', ['甲', '乙', '丙']],
    ['one pre', '<pre>甲\n  乙\n\n丙</pre>', ['甲', '乙', '丙']],
    ['one div a line', '<div><div>甲</div><div>乙</div></div>', ['甲', '乙']],
    ['a span set as a block', '<span style="display: block">甲</span><span style="display:block">乙</span>', ['甲', '乙']],
    ['kept line breaks', '<div style="white-space: pre-wrap">甲\n乙</div>', ['甲', '乙']],
    ['the runs of a word processor', '<p><span>个人</span><span>信</span><b>息</b><o:p>&nbsp;</o:p></p>', ['个人信息']],
    ['a source that wraps between Han characters', '<p>个人\n      信息，\n 我们</p>', ['个人信息，我们']],
    ['a source that wraps between words', '<p>personal\n   data</p>', ['personal data']],
    ['marks without width', '<p>个\u200b人\ufeff信息</p>', ['个人信息']],
    ['a textarea', '<textarea>甲\n乙</textarea>', ['甲', '乙']],
  ])('%s', (_name, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  it.each([
    ['tags', '<p>收集您的<b>手机号</b>和<strong>身份<span>证号</span></strong>。</p>', ['手机号', '身份证号']],
    ['styles', '<p>收集您的<span style="font-weight: 700">手机号</span>和<b style="font-weight:normal">昵称</b>。</p>', ['手机号']],
    ['but no headings', '<h2><b>一、总则</b></h2><p>昵称</p>', undefined],
  ])('knows what is bold by %s', (_name, body, expected) => {
    const { text, bold } = read(body)
    expect(bold?.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('knows headings, items with their depth, and paragraphs', () => {
    const { blocks } = read(
      '<h2>一、收集</h2><p>如下：</p><ul><li>手机号<ul><li>昵称</li></ul></li></ul><div role="heading" aria-level="3">二</div>',
    )
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['item', 1],
      ['item', 2],
      ['heading', 3],
    ])
  })

  it('leaves out scripts and buttons to press, and keeps buttons that are titles', () => {
    expect(
      lines('<script>x</script><h2><button>收集</button></h2><p>正文<button>复制</button></p><button role="tab">安卓</button>'),
    ).toEqual(['收集', '正文', '安卓'])
  })

  it('resolves links against the address of the page, and follows no script', () => {
    const { text, links } = read('<p>见<a href="../sdk.html">《目录》</a><a href="javascript:x()">展开</a><a href="#top">顶部</a></p>')
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([['《目录》', 'https://site.example/sdk.html']])
  })
})

describe('the policy and the site around it', () => {
  const site = (main: string) =>
    `<header class="site-header"><a href="/">首页</a><a href="/x">产品</a></header>${main}<footer><a href="/p">隐私政策</a> © 2026 某公司</footer>`

  it('leaves out navigation, footer and sidebar', () => {
    const text = read(
      site(
        `<div id="sidebar"><ul><li><a href="/a">公告</a></li></ul></div><main><h1>隐私政策</h1><p>更新日期：2026年1月1日</p><p>${policy}</p></main>`,
      ),
    ).text
    expect(text).toBe(`隐私政策\n更新日期：2026年1月1日\n${policy}`)
  })

  it.each(['gdpr', 'related', 'contact', 'legal-footer', 'extra', 'share', 'comment', 'sidebar', 'footer', 'modal'])(
    'keeps a section of the policy that is called %s',
    (name) => {
      const { text, kept } = read(
        site(
          `<main><h1>隐私政策</h1><p>${policy.repeat(3)}</p><section id="${name}" class="${name}"><p>我们与第三方共享您的设备信息。</p></section></main>`,
        ),
      )
      if (name !== 'modal') expect(text).toContain('共享您的设备信息')
      // What is left out all the same is said.
      expect(text.includes('共享您的设备信息') || kept < 1).toBe(true)
    },
  )

  it('keeps short paragraphs, of which Chinese policies are full', () => {
    const items = Array.from({ length: 30 }, (_, index) => `<p>${index}、我们收集信息。</p>`).join('')
    expect(read(site(`<div>${items}</div>`)).text.split('\n')).toHaveLength(30)
  })

  it('keeps the title and the dates that stand above the text', () => {
    expect(
      lines(
        site(`<div class="top"><h1>某应用隐私政策</h1><p>生效日期：2026年2月1日</p></div><div><p>${policy}</p><p>${policy}</p></div>`),
      ).slice(0, 2),
    ).toEqual(['某应用隐私政策', '生效日期：2026年2月1日'])
  })

  it('reads hidden tabs, folded sections, dialogs that are not open, and frames', () => {
    const { text } = read(
      `<h1>隐私政策</h1><p>${policy}</p><div style="display:none"><p>我们共享您的位置。</p></div><details><summary>权利</summary><p>您可以注销账号。</p></details>` +
        `<dialog><p>访客须知：我们记录您的车牌。</p></dialog><iframe srcdoc="&lt;p&gt;我们保存您的日志六个月。&lt;/p&gt;"></iframe>`,
    )
    for (const words of ['共享您的位置', '注销账号', '记录您的车牌', '日志六个月']) expect(text).toContain(words)
  })

  it('takes a whole short page as it is', () => {
    expect(read('<p>你好</p>').text).toBe('你好')
  })
})

describe('the title', () => {
  it.each([
    ['隐私政策 - 某应用', '<h1>欢迎</h1>', '隐私政策 - 某应用'],
    ['无标题文档', '<p>某应用隐私政策</p><p>我们收集您的信息。</p>', '某应用隐私政策'],
    ['用户协议', '<p>更新日期：2026年</p><p>《隐私协议》</p>', '《隐私协议》'],
    ['某应用隐私政策.docx', '<p>正文</p>', '某应用隐私政策'],
    ['第三方 SDK 清单', '<p>隐私政策链接</p>', '第三方 SDK 清单'],
    ['登录', '<p>我已阅读并同意《隐私政策》</p>', '登录'],
    ['某社区', '<h1>社区</h1><h2>九、本隐私政策的更改</h2>', '某社区'],
  ])('%s over %s', (title, body, expected) => {
    expect(read(body, title).title).toBe(expected)
  })
})

describe('tables', () => {
  const grid = (body: string) => {
    const { text, tables } = read(body)
    return tables.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => row.map((cell) => `${cell.header ? '#' : ''}${cell.merged ? '=' : ''}${text.slice(cell.start, cell.end)}`)),
    }))
  }

  it('become lines with tabs, and a grid', () => {
    const { text, blocks } = read('<table><tr><th>名称</th><th>用途</th></tr><tr><td>友盟<br>统计</td><td></td></tr></table>')
    expect(text).toBe('名称\t用途\n友盟 统计\t')
    expect(blocks.map(({ kind, table }) => [kind, table])).toEqual([
      ['row', 0],
      ['row', 0],
    ])
  })

  it('repeat merged cells', () => {
    expect(
      grid(
        '<table><tr><th>名称</th><th>公司</th></tr><tr><td>高德定位</td><td rowspan="2">高德</td></tr><tr><td>高德导航</td></tr></table>',
      )[0]?.rows,
    ).toEqual([
      ['#名称', '#公司'],
      ['高德定位', '高德'],
      ['高德导航', '=高德'],
    ])
  })

  it('know a header row of plain cells by its words or its type', () => {
    const usual = grid('<table><tr><td>SDK名称</td><td>使用目的</td></tr><tr><td>友盟</td><td>统计</td></tr></table>')
    const bold = grid('<table><tr><td><b>甲</b></td><td><b>乙</b></td></tr><tr><td>丙</td><td>丁</td></tr></table>')
    const none = grid('<table><tr><td>甲甲</td><td>乙乙</td></tr><tr><td>丙丙</td><td>丁丁</td></tr></table>')
    expect([usual, bold, none].map((tables) => tables[0]?.rows[0]?.[0])).toEqual(['#SDK名称', '#甲', '甲甲'])
  })

  it('take a caption, a row across all columns, or the line above for their title', () => {
    const row = '<tr><td>友盟</td><td>统计</td></tr><tr><td>极光</td><td>推送</td></tr>'
    expect(
      grid(
        `<table><caption>甲</caption>${row}</table><h4>iOS</h4><table>${row}</table><table><tr><td colspan="2">Android</td></tr>${row}</table>`,
      ).map(({ title }) => title),
    ).toEqual(['甲', 'iOS', 'Android'])
  })

  it('begin anew at a title row, under the same header', () => {
    const tables = grid(
      '<table><tr><th>名称</th><th>用途</th></tr><tr><td colspan="2">Android</td></tr><tr><td>友盟</td><td>统计</td></tr><tr><td colspan="2">iOS</td></tr><tr><td>极光</td><td>推送</td></tr></table>',
    )
    expect(tables.slice(1)).toEqual([
      {
        title: 'Android',
        rows: [
          ['#=名称', '#=用途'],
          ['友盟', '统计'],
        ],
      },
      {
        title: 'iOS',
        rows: [
          ['#=名称', '#=用途'],
          ['极光', '推送'],
        ],
      },
    ])
  })

  it('that only lay out the page are none', () => {
    const { tables, text } = read(
      `<table><tr><td><a href="/">菜单</a></td><td><h1>隐私政策</h1>${`<p>${policy}</p>`.repeat(30)}</td></tr></table>`,
    )
    expect(tables).toEqual([])
    expect(text).toContain(policy)
  })
})
