const joins = new Set(['&', '+', 'en', 'of', 'van', 'de', 'der', 'den', 'het', 'aan', 'bij', 'voor', '’t', "'t", 'the', 'and'])
const openers = new Set(['Wij', 'We', 'Ik', 'Ons', 'Onze', 'Mijn', 'Een', 'Het', 'Hier', 'Voor', 'Bij', 'Met', 'In', 'Als', 'Dit', 'Verkoop', 'Onder'])

/** The name at the start of a pitch: its capitalised words, with the small words between them. */
export const companyIn = (pitch: string | undefined): string | undefined => {
  const words = (pitch ?? '').split(' ')
  if (openers.has(words[0] ?? '')) return undefined
  let length = 0
  for (let i = 0; i < Math.min(words.length, 6); i++) {
    const bare = words[i]!
    if (/[A-Z0-9À-Ý]/.test(bare)) length = i + 1
    else if (i === 0 || !joins.has(bare)) break
    if (/[,:;.!?–-]$/.test(bare) && !/\b(B\.V|N\.V|Zn|Co)\.$/.test(bare)) break
  }
  const name = words.slice(0, length).join(' ').replace(/[,:;!?–-]+$/, '')
  return name === pitch ? name.replace(/\.$/, '') || undefined : name || undefined
}

/** Lower case at the start, for the middle of a sentence; names and abbreviations keep their capitals. */
export const midSentence = (text: string): string => {
  const [first = ''] = text.split(/[\s,-]/)
  const isName = /[A-Z]/.test(first.slice(1)) || /^(Meta|Google|Shopping|TikTok|LinkedIn|Nederland|Belgi|Vlaams|Vlaming|Duits|Europe|Fries|Amsterdam|Rotterdam|Utrecht|Zutphen)/.test(first)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The most characters that a description takes in the middle of a sentence. */
const longestClause = 90
const clauseEnd = /[;(]|\. | – | maar |, (?:en|maar|of|want|dus|die|dat|met|vooral|bijvoorbeeld|zoals) /

/** The first clause of a description, in lower case; an enumeration stays whole unless it is long. */
export const firstClause = (description: string | undefined): string | undefined => {
  const clause = description?.split(clauseEnd)[0]?.trim().replace(/\.$/, '')
  if (!clause) return undefined
  return midSentence(clause.length > longestClause ? clause.split(',')[0]! : clause)
}

const plainNames = new Map<string, string>()

/** A name of the playbook in the middle of a sentence: without what stands between brackets or after a colon. */
export const plainName = (name: string): string => {
  let plain = plainNames.get(name)
  if (plain === undefined) {
    const short = name.replace(/\s*\(.*\)/, '').split(':')[0]!
    plainNames.set(name, (plain = midSentence(/ (?:en|and) /.test(short) ? short : short.split(', ')[0]!)))
  }
  return plain
}

/** A name as the client wrote it, but for the capital of an article in front: "een woonketen", "Bloomon". */
export const withoutCapitalArticle = (name: string): string => name.replace(/^(De|Het|Een) /, article => article.toLowerCase())
