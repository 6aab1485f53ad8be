import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import type { Answers } from '../workshop/answers.ts'
import { generate } from './generate.ts'
import type { Line } from './types.ts'

const playbook = readPlaybook()
const paid = new Set(playbook.channels.filter(channel => channel.ownership.includes('paid')).map(channel => channel.ref))
const linesFor = (answers: Answers): Line[] => generate({ answers }, playbook).lines
const lineOf = (lines: readonly Line[], id: string): Line => lines.find(line => line.id === id)!

const shop: Answers = {
  companyPitch: 'Tafelhuis verkoopt tafels.', market: 'b2c', offer: 'product', area: 'national', salesRoutes: ['webshop'], scope: ['all'], goal: 'sales',
  deliberation: 'weeks', purchaseValue: 'e100_1k', purchaseFrequency: 'lt1y', needAwareness: 'searching', measurement: 'conversions',
  cookieConsent: 'reject_equal_signals', siteVisits: 'k10_50', searchPosition: 'page1', horizon: 'm1_3', emailSource: 'optin',
  sensitiveTopics: ['none'], material: ['video', 'photos', 'blogs', 'cases', 'guide', 'references'], audience: { size: 'gt500k' }, mediaBudget: 'b15k_50k',
}

describe('a small media budget', () => {
  const small: Answers = { ...shop, mediaBudget: 'b500_1500' }
  const paidAdds = (answers: Answers) => [...new Set(linesFor(answers).filter(line => (line.verdict === 'add' || line.verdict === 'possible') && paid.has(line.ref)).map(line => line.ref))]

  it('goes to two paid channels: one for who buys now, one for who doubts', () => {
    expect(paidAdds(small).toSorted()).toEqual(['CH14', 'CH16'])
  })
  it('takes search ads where shopping ads are held or do not exist', () => {
    expect(paidAdds({ ...small, measurement: 'none' })).toContain('CH15')
    expect(paidAdds({ ...small, salesRoutes: ['phone'] })).toContain('CH15')
  })
  it('takes social ads where reminding visitors is not allowed yet', () => {
    expect(paidAdds({ ...small, siteVisits: 'lt1k' }).toSorted()).toEqual(['CH12', 'CH16'])
  })
})

describe('a channel above the budget', () => {
  it('waits one tier above, is better avoided two tiers above, and says what budget would open it', () => {
    const lines = linesFor({ ...shop, mediaBudget: 'b1500_5k' })
    expect(lineOf(lines, 'see-channel-CH03')).toMatchObject({ verdict: 'hold', channel: { tier: 'T3' } })
    expect(lineOf(lines, 'see-channel-CH01')).toMatchObject({ verdict: 'avoid', channel: { tier: 'T4' } })
    expect(lineOf(lines, 'see-channel-CH03').text).toContain('€ 5.000')
  })
})

describe('two rules that disagree', () => {
  it('both show: avoid beats hold beats add, and the loser names the winner', () => {
    const line = lineOf(linesFor({ ...shop, horizon: 'lt1m', searchPosition: 'page2' }), 'do-channel-CH17')
    expect(line.verdict).toBe('hold')
    expect(line.trace.rules.map(rule => rule.ref)).toContain('R030')
    expect(line.trace.overruled.map(({ ref, by }) => ({ ref, by }))).toContainEqual({ ref: 'R053', by: 'no-search-ranking-within-a-month' })
    expect(line.trace.overruled.every(rule => rule.because !== '')).toBe(true)
  })
})

describe('what works already', () => {
  it('is kept, and told so', () => {
    const line = lineOf(linesFor({ ...shop, currentChannels: [{ channel: 'CH24', works: 'yes' }] }), 'see-channel-CH24')
    expect(line).toMatchObject({ verdict: 'add', channel: { inUse: 'yes' } })
    expect(line.text.toLowerCase()).toContain('houd dit vast')
  })
})

describe('two markets', () => {
  it('take the better fit, and a line says for which journey it is', () => {
    const line = lineOf(linesFor({ ...shop, market: 'both' }), 'think-channel-CH36')
    expect(line.channel).toMatchObject({ marketFit: 3 })
    expect(line.notes.map(note => note.text)).toContainEqual(expect.stringContaining('zakelijke reis'))
  })
})
