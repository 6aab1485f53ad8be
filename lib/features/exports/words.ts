import { createTranslator } from 'use-intl/core'
import type { Trace } from '../../domain/advice/types.ts'
import { sourcesInWords } from '../../domain/advice/sources.ts'
import type { Phase } from '../../domain/journey/stages.ts'
import { modelTexts } from '../../domain/journey/texts.ts'
import { inEuros } from '../../domain/mediaplan/money.ts'
import type { Day, Month } from '../../domain/mediaplan/types.ts'
import { consents, type Consent } from '../../domain/playbook/schema.ts'
import { say, type Locale } from '../../domain/text.ts'
import { questionTexts } from '../../domain/workshop/texts.ts'
import { messages } from '../../i18n/messages/messages.ts'
import type { Bundle } from './bundle.ts'

const isConsent = (name: string): name is Consent => (consents as readonly string[]).includes(name)
const zone = 'Europe/Amsterdam'

/** The words of a file in one language: messages, dates, money, and what a line rests on. */
export function wordsIn(locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'exports' })
  const advice = createTranslator({ locale, messages: messages[locale], namespace: 'advice' })
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const figures = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-IE', { minimumFractionDigits: 0, maximumFractionDigits: 2 })
  const cents = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-IE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const bare = (amount: number): string => (amount % 100 === 0 ? figures : cents).format(amount / 100)
  return {
    locale, t, advice,
    day: (at: string): string => long.format(new Date(at)),
    calendarDay: (day: Day): string => long.format(new Date(`${day}T12:00:00Z`)),
    month: (of: Month): string => month.format(new Date(`${of}-15T12:00:00Z`)),
    shortMonth: (of: Month): string => `${short.format(new Date(`${of}-15T12:00:00Z`)).replace('.', '')} ${of.slice(2, 4)}`,
    money: (amount: number): string => (locale === 'nl' ? inEuros(amount) : `€${bare(amount)}`),
    /** An amount without its sign, for a table that says it is in euros. */
    amount: bare,
    phase: (phase: Phase): string => say(modelTexts.stdc.phases[phase].name, locale),
    /** "See" of "See – zien". */
    phaseShort: (phase: Phase): string => say(modelTexts.stdc.phases[phase].name, locale).split(' – ')[0]!,
    consent: (name: string): string => (isConsent(name) ? advice(`channel.consentOf.${name}`) : name),
    edition: ({ number }: Pick<Bundle, 'number'>): string => (number === null ? t('doc.draft') : t('doc.version', { number })),
    because: (trace: Trace): string[] => trace.answers
      .filter((answer, index) => trace.answers.findIndex(other => other.said === answer.said && (answer.said !== null || other.key === answer.key)) === index)
      .map(({ key, said, evidence }) =>
        `${said === null ? `${advice('why.yourAnswer')} “${say(questionTexts[key].label, locale)}”` : `… ${said}`} (${advice(`why.evidence.${evidence}`)})`),
    rules: (trace: Trace): string[] => trace.rules.map(({ because, ref }) => `${because} [${ref}]`),
    lost: (trace: Trace): string[] => trace.overruled.map(({ because, ref }) => `${because} [${ref}]`),
    sources: (trace: Trace): string[] => sourcesInWords(trace.sources).map(({ name, refs }) => `${say(name, locale)} [${refs.join(', ')}]`),
  }
}

export type Words = ReturnType<typeof wordsIn>
