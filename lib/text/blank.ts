const blanks = new Uint8Array(65536)
for (const blank of '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
  blanks[blank.charCodeAt(0)] = 1

/** Whether a code unit is white space, as `\s` of a pattern has it. */
export const isBlank = (code: number): boolean => blanks[code] === 1
