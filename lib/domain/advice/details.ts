import type { Channel } from '../playbook/schema.ts'
import type { ChannelDetails } from './types.ts'

/** What a channel line says whatever the client. */
export type FixedDetails = Pick<ChannelDetails, 'name' | 'format' | 'targeting' | 'budget' | 'leadTimeDays' | 'consent' | 'kpis' | 'benchmark'>

/** What a channel says about itself. */
export const fixedDetails = (channel: Channel): FixedDetails => ({
  name: channel.name.nl,
  format: channel.format.nl,
  targeting: channel.targeting.nl,
  budget: channel.budget.nl,
  leadTimeDays: channel.leadTimeDays,
  consent: channel.consent,
  kpis: channel.kpis.map(kpi => kpi.nl),
  benchmark: channel.benchmark && { ...channel.benchmark, text: channel.benchmark.text.nl },
})
