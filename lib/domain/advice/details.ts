import { locales, type Locale } from '../locale.ts'
import type { Channel } from '../playbook/schema.ts'
import { say, type Text } from '../text.ts'
import type { ChannelDetails } from './types.ts'

/** What a channel line says whatever the client. */
export type FixedDetails = Pick<ChannelDetails, 'name' | 'format' | 'targeting' | 'budget' | 'leadTimeDays' | 'consent' | 'kpis' | 'benchmark'>

const detailsIn = (channel: Channel, locale: Locale): FixedDetails => {
  const said = (text: Text): string => say(text, locale)
  return {
    name: said(channel.name),
    format: said(channel.format),
    targeting: said(channel.targeting),
    budget: said(channel.budget),
    leadTimeDays: channel.leadTimeDays,
    consent: channel.consent,
    kpis: channel.kpis.map(said),
    benchmark: channel.benchmark && { ...channel.benchmark, text: said(channel.benchmark.text) },
  }
}

/** What a channel says about itself, per language. */
export const fixedDetails = (channel: Channel): Readonly<Record<Locale, FixedDetails>> =>
  Object.fromEntries(locales.map(locale => [locale, detailsIn(channel, locale)])) as Record<Locale, FixedDetails>
