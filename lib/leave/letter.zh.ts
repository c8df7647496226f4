import type { Period } from '../model.ts'
import type { Letter, LetterFacts, LetterKind } from './letter.ts'

/**
 * What is asked for and the articles it rests on: only what `knowledge/law.md` calls sure. PIPL 45 and 46 (access, copy, correct), 47
 * (deletion); 网络数据安全管理条例 21 (ways to use one's rights must be stated) and 23-24 (requests and cancellation are handled in time).
 */
const requests: Record<LetterKind, { subject: string; asks: string; law: string }> = {
  access: {
    subject: '查阅、复制个人信息的请求',
    asks: '请向我提供贵方处理的我的个人信息及其副本，并说明处理目的、处理方式、保存期限以及向哪些第三方提供过。',
    law: '《个人信息保护法》第四十五条',
  },
  deletion: {
    subject: '删除个人信息的请求',
    asks: '请删除贵方处理的我的个人信息。依法须保存或删除在技术上难以实现的部分，请说明内容和依据，并停止除存储和采取必要的安全保护措施之外的处理。',
    law: '《个人信息保护法》第四十七条',
  },
  cancellation: {
    subject: '注销账号的请求',
    asks: '请注销我的账号，并在注销后删除相关个人信息；如有须保留的部分，请说明内容、依据和期限。',
    law: '《网络数据安全管理条例》第二十三条、第二十四条',
  },
  withdrawal: {
    subject: '撤回同意的请求',
    asks: '我撤回此前对处理以下个人信息的同意：【写明哪些信息或哪项用途】。请停止基于该同意的处理，并告知处理结果。',
    law: '《网络数据安全管理条例》第二十一条、第二十三条、第二十四条',
  },
}

const units: Record<Period['unit'], string> = { hour: '小时', day: '天', 'working-day': '个工作日', week: '周', month: '个月', year: '年' }

export function letterZh({ kind, operator, product, policy, updated, quote, promised }: LetterFacts): Omit<Letter, 'to'> {
  const { subject, asks, law } = requests[kind]
  const name = policy === '' ? '贵方的隐私政策' : `《${policy.replace(/[《》]/gu, '')}》`
  const dated = updated === null ? '' : `（${updated} 版）`
  const lines = [
    `${operator ?? '【公司名称】'}：`,
    '',
    `我是${product === null ? '贵方产品' : `“${product}”`}的用户，账号为【您的账号】。`,
    '',
    `依据${law}，${asks}`,
    '',
    ...(quote === null ? [] : [`贵方${name}${dated}写明：“${quote}”`, '']),
    promised === null
      ? '请及时处理并书面答复本请求；不能办理的，请说明理由。'
      : `贵方承诺的时间为 ${promised.value} ${units[promised.unit]}，请在此时间内处理并书面答复；不能办理的，请说明理由。`,
    '',
    '为核实身份，贵方可通过本邮箱与我联系；请勿要求提供超出核实所必需的信息。',
    '',
    '【您的姓名】',
    '【日期】',
  ]
  return { subject: product === null ? subject : `${product}：${subject}`, body: lines.join('\n') }
}
