import { phases } from '../../domain/journey/stages.ts'
import { termsOf } from '../../domain/playbook/check.ts'
import type { Fault } from '../../domain/playbook/faults.ts'
import { itemOf, playbookParts, type PlaybookPart } from '../../domain/playbook/parts.ts'
import type { Channel, Playbook, Rule } from '../../domain/playbook/schema.ts'
import { say, type Locale, type Text } from '../../domain/text.ts'
import { fingerprint } from '../../domain/workshop/form/fingerprint.ts'
import type { Choices, PartChange, PartRow } from './view.ts'

/** The items of a part, in the order of the playbook. */
export const itemsOf = (playbook: Playbook, part: PlaybookPart): string[] => {
  if (part === 'phases') return [...phases]
  return playbook[part === 'benchmarks' ? 'channels' : part].map(({ ref }) => ref)
}

/** What an item is called: a rule by what it does, the rest by its name. */
export const nameOfItem = (playbook: Playbook, part: PlaybookPart, item: string, locale: Locale): string => {
  if (part === 'rules') return (itemOf(playbook, part, item) as Rule | undefined)?.id ?? item
  const named = itemOf(playbook, part === 'benchmarks' ? 'channels' : part, item) as { name: Text } | undefined
  return named ? say(named.name, locale) : item
}

/** The items that differ between two playbooks. A benchmark belongs to its channel and is not counted twice. */
export const changesBetween = (before: Playbook, after: Playbook, locale: Locale): PartChange[] =>
  playbookParts.filter(part => part !== 'benchmarks').flatMap(part => {
    const items = [...new Set([...itemsOf(after, part), ...itemsOf(before, part)])]
    return items.flatMap((item): PartChange[] => {
      const [old, now] = [itemOf(before, part, item), itemOf(after, part, item)]
      if (fingerprint(old) === fingerprint(now)) return []
      const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
      return [{ part, item, change, name: nameOfItem(now === undefined ? before : after, part, item, locale) }]
    })
  })

const benchmarkAbout = ({ benchmark }: Channel, locale: Locale): string =>
  benchmark ? [say(benchmark.text, locale), benchmark.sources.join(', '), benchmark.year, benchmark.country].filter(part => part !== '').join(' · ') : ''

const aboutOf = (playbook: Playbook, part: PlaybookPart, item: string, locale: Locale): { about: string; group: string } => {
  const found = itemOf(playbook, part === 'benchmarks' ? 'channels' : part, item)
  if (part === 'rules') return { about: say((found as Rule).reason.at(-1)!, locale), group: (found as Rule).class }
  if (part === 'benchmarks') return { about: benchmarkAbout(found as Channel, locale), group: (found as Channel).benchmark === null ? 'unknown' : (found as Channel).benchmark?.expiresOn ? 'dated' : 'undated' }
  if (part === 'phases') return { about: say((found as Playbook['phases']['see']).goal.at(-1)!, locale), group: '' }
  const { ownership } = found as Channel
  return { about: say(part === 'channels' ? (found as Channel).format : (found as { moment: Text }).moment, locale), group: ownership[0]! }
}

/** The part of a playbook that a fault is in. */
export const partOfFault = ({ at }: Fault): { part: PlaybookPart; item: string } | null => {
  const ref = at.split(/[ .]/)[0] ?? ''
  if (/^R\d{3}$/.test(ref)) return { part: 'rules', item: ref }
  if (/^CH\d{2}$/.test(ref)) return { part: 'channels', item: ref }
  if (/^TP\d{2}$/.test(ref)) return { part: 'touchpoints', item: ref }
  const phase = /^phases\.(\w+)/.exec(at)?.[1]
  return phase === undefined ? null : { part: 'phases', item: phase }
}

/** The rows of a part, with those that differ from the published version marked. */
export const rowsOf = (playbook: Playbook, part: PlaybookPart, published: Playbook, faults: readonly Fault[], locale: Locale): PartRow[] =>
  itemsOf(playbook, part).map(item => ({
    item, name: nameOfItem(playbook, part, item, locale), ...aboutOf(playbook, part, item, locale),
    changed: fingerprint(itemOf(playbook, part, item)) !== fingerprint(itemOf(published, part, item)),
    faults: faults.filter(fault => { const place = partOfFault(fault); return place?.part === part && place.item === item }).length,
  }))

export const choicesOf = (playbook: Playbook, locale: Locale): Choices => ({
  channels: playbook.channels.map(({ ref, name }) => ({ value: ref, label: say(name, locale) })),
  touchpoints: playbook.touchpoints.map(({ ref, name }) => ({ value: ref, label: say(name, locale) })),
  rules: playbook.rules.map(({ ref, id }) => ({ value: id, label: `${ref} ${id}` })),
})

/** A rule without what only readers need. */
const bare = ({ id, ref, class: kind, pass, when, effects }: Rule): object =>
  ({ id, ref, class: kind, pass, ...(when ? { when } : {}), effects: effects.filter(({ do: what }) => what === 'status').map(effect => ({ ...effect, text: [] })), reason: [], sources: [], examples: [] })

/**
 * What a rule's examples are tried with in the browser: a playbook in which only what conditions look at is left, and of
 * the rules those that settle statuses or that the rule asks about.
 */
export const kitFor = (playbook: Playbook, rule: Rule): object => {
  const asked = new Set<string>()
  const ask = ({ when, effects }: Rule): void => {
    for (const term of [when, ...effects.map(effect => effect.when)].flatMap(condition => (condition ? termsOf(condition) : []))) {
      if (!('fired' in term) || asked.has(term.fired)) continue
      asked.add(term.fired)
      const other = playbook.rules.find(({ id }) => id === term.fired)
      if (other) ask(other)
    }
  }
  ask(rule)
  return {
    version: playbook.version, tables: playbook.tables, phases: {},
    rules: playbook.rules.filter(one => one.ref !== rule.ref && (asked.has(one.id) || one.ref === 'R055' || one.ref === 'R068' || one.effects.some(effect => effect.do === 'status'))).map(bare),
    channels: playbook.channels.map(({ ref, id, name, ownership, fit, marketFit, tier, wideTier, consent, material }) =>
      ({ ref, id, name, ownership, fit, marketFit, tier, ...(wideTier ? { wideTier } : {}), consent, material })),
    touchpoints: playbook.touchpoints.map(({ ref, id, name, stages, ownership }) => ({ ref, id, name, stages, ownership })),
  }
}
