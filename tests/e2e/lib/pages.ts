/** Pages that are easier made than written down. */

/** A policy of several hundred thousand characters, of an invented company. */
export function longPolicy(characters: number): string {
  const clause = (n: number) =>
    `<h2>${n}. 功能说明</h2><p>使用第${n}项功能时，我们会收集您的手机号码、设备标识符、精确位置信息和相册中的照片，用于完成该项功能、保障账号安全并改进服务质量；您可以在系统设置中关闭相应权限，关闭后不影响您使用其他功能。</p>`
  let body = '<h1>青柚办公隐私政策</h1><p>本隐私政策由青柚（杭州）软件有限公司制定，说明我们如何收集、使用和共享您的个人信息。</p>'
  for (let n = 1; body.length < characters; n++) body += clause(n)
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>青柚办公隐私政策</title><main>${body}</main>`
}

/** The same words as lines of one element, which is many screens high. */
export function oneElement(characters: number): string {
  const [head = '', body = ''] = longPolicy(characters).split('<main>')
  return `${head}<pre style="white-space: pre-wrap">${body.replaceAll(/<\/(?:h1|h2|p)>/gu, '\n').replaceAll(/<\/?\w+>/gu, '')}</pre>`
}

/** The smallest file that a PDF viewer opens. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
