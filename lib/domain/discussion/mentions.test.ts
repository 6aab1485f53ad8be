import { describe, expect, it } from 'vitest'
import { topicOf } from './about.ts'
import { mentionedIn, spokenOf } from './mentions.ts'

const people = [{ id: '1', name: 'Eva' }, { id: '2', name: 'Eva Jansen' }, { id: '3', name: 'Sanne de Wit' }, { id: '4', name: '' }]

describe('mentions', () => {
  it('finds names after an @, the longest that fits, whatever the capitals', () => {
    expect(mentionedIn('@eva jansen en @Sanne de Wit: kijk eens, @Eva.', people)).toEqual(['2', '3', '1'])
  })

  it('finds nobody in an address, a longer word or a lone @', () => {
    expect(mentionedIn('mail naar info@eva.nl of @Evaline, @ Eva, @Sanne', people)).toEqual([])
  })

  it('keeps every character of the text', () => {
    const body = 'Dag @Eva Jansen,\n\nzie <b>dit</b> @@Eva @'
    const spoken = spokenOf(body, people)
    expect(spoken.map(({ text }) => text).join('')).toBe(body)
    expect(spoken.filter(({ mention }) => mention !== null).map(({ text }) => text)).toEqual(['@Eva Jansen', '@Eva'])
    expect(spokenOf('', people)).toEqual([])
  })
})

describe('what a comment is about', () => {
  it.each([
    ['answer:goal', { kind: 'answer', question: 'goal' }],
    ['phase:see', { kind: 'phase', phase: 'see' }],
    ['entry:line:see-channel-CH01', { kind: 'entry', id: 'line:see-channel-CH01' }],
    ['entry:warning:R012:all', { kind: 'entry', id: 'warning:R012:all' }],
  ])('%s', (about, topic) => { expect(topicOf(about)).toEqual(topic) })

  it.each(['', 'answer:', 'answer:nothing', 'phase:K1', 'phase:__proto__', 'entry:', 'entry:line:', 'entry:x:1', 'entry:line:a b', 'entry:line:<b>', 'advice:see'])(
    'nothing: %s', about => { expect(topicOf(about)).toBeNull() },
  )
})
