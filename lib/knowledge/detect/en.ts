import type { Cues } from './cues.ts'

/** English, on folded text (small letters). */
export const en: Cues = {
  policyNames:
    /\bprivacy\s(?:policy|policies|notice|statement|information notice|questions and answers)\b|\bdata\s(?:protection|privacy)\s(?:policy|notice|statement|declaration)\b|\bprivacy\sand\scookies?\s(?:policy|notice)\b/gu,
  otherNames: [
    {
      id: 'agreement',
      name: /\bterms\b|\bagreement\b|\bconditions\b|\beula\b|\blicen[cs]es?\b|\bguidelines\b|\btakedown\b|\bcopyright\b|\blegal notice\b|\bimprint\b/u,
    },
    { id: 'article', name: /\bfaq\b|\bhelp\b|\bsupport\b|\bblog\b|\bnews\b|\bhow to\b|\babout us\b|\blog ?in\b|\bsign ?(?:in|up)\b/u },
  ],
  topics: {
    collect:
      /\b(?:collect|gather|obtain|receive|process)\w{0,4}\b[^.\n]{1,40}\b(?:information|data)\b|\b(?:information|data)\b[^.\n]{1,24}\b(?:collect|gather|process)/u,
    use: /\buse\w{0,2}\b[^.\n]{1,30}\b(?:information|data)\b|\bpurposes?\b[^.\n]{1,30}\b(?:processing|data|information)\b/u,
    share: /\b(?:share|disclos\w{1,4}|sell|transfer)\b[^.\n]{1,40}\b(?:information|data|third part)/u,
    store: /\b(?:retain(?:ed|s)?|retention|store[ds]?|keeps?|kept)\b[^.\n]{1,40}\b(?:information|data|period|days|months|locally|longer)/u,
    security: /\b(?:protect|secur|safeguard|encrypt)\w{0,6}\b[^.\n]{1,40}\b(?:information|data)\b/u,
    rights:
      /\b(?:access|correct|delete|erasure|rectif\w{1,8}|withdraw|opt out)\b[^.\n]{1,40}\b(?:information|data|consent)\b|\byour rights\b/u,
    minors: /\b(?:children|minors|under the age|under \d{2}|parent or guardian)\b/u,
    cookies: /\bcookies?\b|\bweb beacons?\b/u,
    changes:
      /\b(?:chang|updat|amend|modif|revis)\w{1,6}\b[^.\n]{1,30}\b(?:policy|statement|notice)\b|\b(?:policy|statement|notice)\b[^.\n]{1,30}\b(?:chang|updat|amend|modif|revis)/u,
    contact: /\bcontact (?:us|information)\b|\b(?:questions|concerns|comments)\b[^.\n]{1,50}\b(?:contact|e-?mail|write)/u,
    permissions: /\bpermissions?\b|\bsdks?\b|\bgdpr\b|\bccpa\b|\bdata protection officer\b/u,
  },
  statements: [
    /\b(?:we|app|application|website|service)\b[^.\n]{1,40}\b(?:do not|don't|does not|may|will|also|only)?\b[^.\n]{1,16}\b(?:collect|gather|process|receive)s?\b[^.\n]{1,60}\b(?:information|data)\b/u,
    /\bhow (?:we|and why|.{2,30} uses?)\b[^.\n]{1,40}\b(?:collect|use|process|share|protect|handle)/u,
    /\b(?:protect|respect|commit)\w{0,5}\b[^.\n]{1,40}\bprivacy\b/u,
    /\b(?:do not|don't|never|will not|won't)\b[^.\n]{1,20}\b(?:sell|share|rent|trade|disclose)\b/u,
    /\bpersonal (?:data|information)\b[^.\n]{1,40}\b(?:means|is any|includes?|refers)/u,
    /\bthis (?:privacy )?(?:policy|statement|notice)\b[^.\n]{1,30}\b(?:appl|explain|describ|cover|govern|outlin|inform)/u,
    /\b(?:sends?|stores?|transmits?)\b[^.\n]{1,40}\b(?:anonymous|pseudonymous|locally|on your device|personal)\b/u,
    /\bwithdraw\b[^.\n]{1,20}\bconsent\b|\bdata subjects?\b|\blegitimate interests?\b|\bdata controller\b/u,
  ],
  privacyWords:
    /\bpersonal (?:data|information)\b|\bprivacy\b|\byour (?:data|information)\b|\bcollect\w{0,4}\b|\bcookies?\b|\bthird[ -]part(?:y|ies)\b|\bdisclos\w{0,4}\b|\bgdpr\b|\bretention\b|\bconsent\b|\bprocess(?:ing|or)\b|\banonym\w{2,6}\b|\bpseudonym\w{2,6}\b|\bidentifiers?\b|\btelemetry\b|\banalytics\b|\bip address(?:es)?\b|\blocally\b/gu,
  lettersPerThousand: 4000,
  usual: 12,
  self: /\bthis (?:privacy )?(?:policy|statement|notice)\b|\b(?:our|the) privacy (?:policy|statement|notice)\b/gu,
  selfOther: /\b(?:this|the) agreement\b|\b(?:these|the) terms\b|\bthis licen[cs]e\b/gu,
  otherWords: [
    {
      id: 'agreement',
      words:
        /\bthese terms\b|\bthis agreement\b|\btermination\b|\bwarrant\w{1,4}\b|\bliabilit\w{1,3}\b|\bindemnif\w{1,4}\b|\bgoverning law\b|\bintellectual property\b|\blicen[cs]e\b|\bdmca\b|\bcopyright\b|\bprohibited\b/gu,
    },
    {
      id: 'article',
      words: /\bsaid\b|\breporter\b|\bposted\b|\bcomments?\b|\breply\b|\bread more\b|\bsubscribe\b|\bby [a-z]+ [a-z]+ \|/gu,
    },
  ],
}
