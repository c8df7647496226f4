/** How Chinese policies write lengths of time. All on folded text. */
import type { Period } from '../../model.ts'

/** Words for units; longer ones first, as one may begin another (个工作日 and 个月, 日 and 日历日). */
export const periodUnits: readonly { words: string; unit: Period['unit'] }[] = [
  { words: '(?:个|的|有效|法定|营业|银行)*(?:工作日|工作天|营业日|交易日)|working days?|business days?', unit: 'working-day' },
  { words: '个?(?:自然|日历)(?:日|天)|天|日(?!期|志|历|程|常|记|本|均|语|文|元|益)', unit: 'day' },
  { words: '个?(?:小时|钟头)', unit: 'hour' },
  { words: '个?(?:星期|礼拜)|周(?![岁年边])', unit: 'week' },
  // 月 alone names a month of the calendar (3月), not a length.
  { words: '个(?:自然)?月', unit: 'month' },
  { words: '周年|年(?!龄|度|级|代|满|[\\d一二三四五六七八九十]{1,2} ?月)', unit: 'year' },
]

/** Digits as words; 两 counts things. */
export const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
export const hanTens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** 半年 is half a year, counted in months; other halves are rare. */
export const half = '半'
