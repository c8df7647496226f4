import type { Period } from '../model.ts'
import type { Letter, LetterFacts, LetterKind } from './letter.ts'

/** As in `letter.zh.ts`: only articles that `knowledge/law.md` calls sure. */
const requests: Record<LetterKind, { subject: string; asks: string; law: string }> = {
  access: {
    subject: 'Request for access to my personal information',
    asks: 'please give me the personal information of mine that you process, with a copy, and state its purposes, the ways of processing, how long it is kept, and to which third parties it was given.',
    law: 'Article 45 of the Personal Information Protection Law of the PRC',
  },
  deletion: {
    subject: 'Request to delete my personal information',
    asks: 'please delete the personal information of mine that you process. Where the law requires you to keep some of it, or deletion is technically hard, please say what and why, and stop all processing other than storage and the necessary protection.',
    law: 'Article 47 of the Personal Information Protection Law of the PRC',
  },
  cancellation: {
    subject: 'Request to cancel my account',
    asks: 'please cancel my account and delete the personal information that belongs to it. If some must be kept, please say what, why and how long.',
    law: 'Articles 23 and 24 of the Regulations on Network Data Security Management',
  },
  withdrawal: {
    subject: 'Withdrawal of consent',
    asks: 'I withdraw my consent to the processing of: [which data or purpose]. Please stop what rests on that consent and tell me when it is done.',
    law: 'Articles 21, 23 and 24 of the Regulations on Network Data Security Management',
  },
}

const units: Record<Period['unit'], string> = {
  hour: 'hours',
  day: 'days',
  'working-day': 'working days',
  week: 'weeks',
  month: 'months',
  year: 'years',
}

export function letterEn({ kind, operator, product, policy, updated, quote, promised }: LetterFacts): Omit<Letter, 'to'> {
  const { subject, asks, law } = requests[kind]
  const name = policy === '' ? 'Your privacy policy' : `Your policy “${policy}”`
  const lines = [
    `To ${operator ?? '[name of the company]'}`,
    '',
    `I use ${product === null ? 'your product' : `“${product}”`}. My account is [your account].`,
    '',
    `Under ${law}, ${asks}`,
    '',
    ...(quote === null ? [] : [`${name}${updated === null ? '' : ` (version of ${updated})`} says: “${quote}”`, '']),
    promised === null
      ? 'Please handle this request promptly and answer in writing, with your reasons if you refuse.'
      : `You promise to answer within ${promised.value} ${units[promised.unit]}. Please handle this request in that time and answer in writing, with your reasons if you refuse.`,
    '',
    'To verify who I am you can write to this address; please ask for no more than that needs.',
    '',
    '[your name]',
    '[date]',
  ]
  return { subject: product === null ? subject : `${product}: ${subject}`, body: lines.join('\n') }
}
