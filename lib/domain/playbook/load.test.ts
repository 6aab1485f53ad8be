import { describe, expect, it } from 'vitest'
import { readPlaybookParts } from '../../../prisma/playbook/read.ts'
import { FaultyPlaybook, loadPlaybook } from './load.ts'
import type { Channel, Effect, Playbook, Rule } from './schema.ts'

/** A copy of the playbook that comes with the product, with one thing spoilt. */
const spoilt = (spoil: (playbook: Playbook, rule: (ref: string) => Rule, channel: (ref: string) => Channel) => void): readonly string[] => {
  const parts = structuredClone(readPlaybookParts()) as Playbook
  spoil(parts, ref => parts.rules.find(rule => rule.ref === ref)!, ref => parts.channels.find(channel => channel.ref === ref)!)
  try {
    loadPlaybook(parts)
    return []
  } catch (error) {
    if (error instanceof FaultyPlaybook) return error.faults
    throw error
  }
}
const note = (nl: string): Effect => ({ do: 'plan', topic: 'note', text: [{ nl }] })

describe('loading a playbook', () => {
  it('passes the one that comes with the product', () => expect(spoilt(() => undefined)).toEqual([]))

  it('names the rule with an unknown field', () => {
    expect(spoilt((_, rule) => Object.assign(rule('R014'), { prio: 1 })).join()).toMatch(/^R014.*"prio"/)
  })

  it.each<[string, RegExp, (rule: Rule) => void]>([
    ['answer', /R014 .*unknown answer "deliberating"/, rule => { rule.when = { answer: 'deliberating', in: ['seconds'] } }],
    ['part of an answer', /unknown answer "sampleAd.stage"/, rule => { rule.when = { answer: 'sampleAd.stage', in: ['see'] } }],
    ['code', /unknown code "blink" of answer "deliberation"/, rule => { rule.when = { answer: 'deliberation', in: ['blink'] } }],
    ['code in the condition of an effect', /unknown code "gt1" /, rule => { rule.effects.push({ ...note('{company}'), when: { answer: 'purchaseValue', in: ['gt1'] } }) }],
    ['channel', /unknown channel "CH99"/, rule => { rule.effects.push({ do: 'avoid', channels: ['CH99'], text: [{ nl: '{company}' }] }) }],
    ['touchpoint', /unknown touchpoint "TP99"/, rule => { rule.effects.push({ do: 'touchpoint', touchpoints: ['TP99'] }) }],
    ['slot', /unknown slot "\{name\}"/, rule => { rule.effects.push(note('Dag {name}.')) }],
  ])('names the rule with an unknown %s', (_, fault, spoil) => {
    const faults = spoilt((__, rule) => spoil(rule('R014')))
    expect(faults.filter(line => fault.test(line))).toHaveLength(1)
    expect(faults[0]).toMatch(/^R014 impulse-skips-think: /)
  })

  it('refuses an unknown fact, and a rule that asks for one judged later', () => {
    expect(spoilt((_, rule) => { rule('R042').when = { fact: 'moonIsFull' } }).join()).toContain('unknown fact "moonIsFull"')
    expect(spoilt((_, rule) => { rule('R042').when = { fired: 'friend-sends-own-invite' } }).join()).toContain('no rule that is judged earlier')
  })

  it('keeps what was proposed for the second pass, and statuses to answers', () => {
    expect(spoilt((_, rule) => { rule('R042').when = { proposed: ['CH01'] } }).join()).toContain('only a rule over proposals')
    expect(spoilt((_, rule) => { rule('R014').when = { phase: 'think', status: ['active'] } }).join()).toContain('may only ask for answers')
    expect(spoilt((_, rule) => { rule('R079').effects.push({ do: 'touchpoint', touchpoints: ['TP55'] }) }).join()).toContain('belongs to a rule over answers')
  })

  it('wants a text that can always be filled and is about the client', () => {
    expect(spoilt((_, rule) => { rule('R014').effects.push(note('Voor {audience}.')) }).join()).toContain('the last variant uses "{audience}"')
    expect(spoilt((_, rule) => { rule('R014').effects.push(note('Doe iets.')) }).join()).toContain('no slot of the client')
  })

  it('wants the same slots in English as in Dutch, in whatever order', () => {
    const spoiltBy = (en: string) => spoilt((_, rule) => { rule('R014').effects.push({ do: 'plan', topic: 'note', text: [{ nl: '{company} en {phase}.', en }] }) })
    expect(spoiltBy('{phase} and {company}, just {company}.')).toEqual([])
    expect(spoiltBy('Only {company}.')).toEqual(['R014 impulse-skips-think: the English text "Only {company}." has other slots than the Dutch one'])
    expect(spoiltBy('{company}, {phase} and {goal}.').join()).toContain('other slots')
  })

  it('wants examples both ways, and examples that behave', () => {
    expect(spoilt((_, rule) => { rule('R014').examples = rule('R014').examples.filter(example => example.expect !== 'fires') }).join()).toContain('no example that makes it fire')
    expect(spoilt((_, rule) => { rule('R014').examples = rule('R014').examples.filter(example => example.expect !== 'quiet') }).join()).toContain('no example that leaves it quiet')
    expect(spoilt((_, rule) => { rule('R014').examples.push({ answers: { deliberation: 'seconds' }, expect: 'fires' }) }).join()).toMatch(/R014 .*expected fires, was undecided, for want of purchaseValue/)
    expect(spoilt((_, rule) => { rule('R014').examples.push({ answers: { deliberation: 'soon' }, expect: 'quiet' }) }).join()).toMatch(/R014 .*answers\.deliberation/)
  })

  it('never exempts from the law, and dates it', () => {
    expect(spoilt((_, rule) => { rule('R027').effects.push({ do: 'exempt', channels: ['CH14'], from: ['tracking-waits-for-fair-banner'] }) }).join()).toContain('exempts from the legal stop')
    expect(spoilt((_, rule) => { delete rule('R080').checkedOn }).join()).toContain('without the day it was checked')
  })

  it('wants advice for each phase that a channel fits, every code in its tables and each reference once', () => {
    expect(spoilt((_, __, channel) => { delete channel('CH15').advice.do }).join()).toContain('no advice for "do"')
    expect(spoilt(playbook => { delete playbook.tables.decisionDays.weeks }).join()).toContain('tables.decisionDays: no entry for "weeks"')
    expect(spoilt(playbook => { playbook.channels.push(structuredClone(playbook.channels[0]!)) }).join()).toContain('"CH01" is there twice')
  })

  it('lists all faults in one error', () => {
    const faults = spoilt((_, rule) => {
      rule('R014').effects.push(note('Doe iets.'))
      rule('R027').effects.push(note('Dag {name} {company}.'))
    })
    expect(faults).toHaveLength(2)
  })
})
