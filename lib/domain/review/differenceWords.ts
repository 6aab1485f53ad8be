import type { Hand } from '../difference/entryChange.ts'
import type { Phase } from '../journey/stages.ts'
import type { Locale } from '../text.ts'
import type { Topic } from './topics.ts'

/** What became of entries: the verb for one and for several, "is vervallen" and "zijn vervallen". */
export type Effect = { one: string; many: string }

type Words = {
  and: string
  others: (count: number) => string
  effects: Record<EffectName, Effect>
  /** What stands for an entry that has no name of its own in its phase. */
  frame: Record<'goal' | 'question' | 'message' | 'kpi', (phase: string) => string>
  note: string
  warning: Record<'warning' | 'legal' | 'adviser', string>
  task: (title: string) => string
  inPhase: (name: string, phases: string) => string
  because: (what: string, reason: string, also: readonly string[]) => string
  phaseOut: (phase: string) => string
  phaseIn: (phase: string) => string
  otherwise: (count: number) => string
  plan: Record<'came' | 'went', string> & { changed: (before: string, after: string) => string; months: (count: number) => string }
  reason: {
    fromTo: (topic: Topic, from: string, to: string) => Reason
    known: (topic: Topic, now: string) => Reason
    unknown: (topic: Topic) => Reason
    changed: (topic: Topic) => Reason
    moved: (topic: Topic, came: string, went: string) => Reason
    playbook: (version: number) => Reason
    more: (count: number) => Reason
    /** What the strategist did, as a client and as her colleagues read it. */
    strategist: Readonly<Record<'client' | 'staff', Readonly<Record<Hand | 'takenOver', Reason>>>>
  }
}
/** What weighs most first. */
export const effectNames = ['went', 'waits', 'discouraged', 'came', 'improve', 'possible', 'keep', 'unmentioned', 'reworded', 'later', 'sooner'] as const
export type EffectName = (typeof effectNames)[number]
/** A reason as a clause after "omdat". */
export type Reason = string

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const number = (count: number): string => (['', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'] as const)[count] ?? String(count)

export const words: Readonly<Record<Locale, Words>> = {
  nl: {
    and: 'en',
    others: count => `nog ${number(count)} andere`,
    effects: {
      came: { one: 'komt erbij', many: 'komen erbij' }, went: { one: 'is vervallen', many: 'zijn vervallen' },
      waits: { one: 'wacht nu', many: 'wachten nu' }, possible: { one: 'staat nu onder “ook mogelijk”', many: 'staan nu onder “ook mogelijk”' },
      discouraged: { one: 'wordt nu afgeraden', many: 'worden nu afgeraden' }, improve: { one: 'kan nu beter', many: 'kunnen nu beter' },
      keep: { one: 'gaat nu goed', many: 'gaan nu goed' }, unmentioned: { one: 'wordt niet meer genoemd', many: 'worden niet meer genoemd' },
      reworded: { one: 'leest anders', many: 'lezen anders' },
      later: { one: 'schuift naar een latere ronde', many: 'schuiven naar een latere ronde' }, sooner: { one: 'komt eerder aan de beurt', many: 'komen eerder aan de beurt' },
    },
    frame: {
      goal: phase => `het doel van ${phase}`, question: phase => `de vraag van je klant in ${phase}`, message: phase => `de boodschap van ${phase}`,
      kpi: phase => `waar je in ${phase} op stuurt`,
    },
    note: 'een opmerking',
    warning: { warning: 'de waarschuwing', legal: 'de juridische regel', adviser: 'het punt voor je adviseur' },
    task: title => `de taak “${title}”`,
    inPhase: (name, phases) => `${name} in ${phases}`,
    because: (what, reason, also) => `${capital(what)}, omdat ${reason}.${also.length > 0 ? ` Om dezelfde reden: ${also.join('; ')}.` : ''}`,
    phaseOut: phase => `${phase} doet niet meer mee`,
    phaseIn: phase => `${phase} doet nu mee`,
    otherwise: count => (count === 1 ? 'Verder leest één onderdeel anders.' : `Verder lezen ${number(count)} onderdelen anders.`),
    plan: {
      came: 'Er is nu een mediaplan', went: 'Het mediaplan is vervallen', changed: (before, after) => `Het mediaplan gaat van ${before} naar ${after}`,
      months: count => (count === 1 ? '1 maand' : `${count} maanden`),
    },
    reason: {
      fromTo: ({ nl, many }, from, to) => `${nl} van ${from} naar ${to} ${many ? 'gingen' : 'ging'}`,
      known: ({ nl, many }, now) => `${nl} nu bekend ${many ? 'zijn' : 'is'}${now === '' ? '' : `: ${now}`}`,
      unknown: ({ nl, many }) => `${nl} niet meer bekend ${many ? 'zijn' : 'is'}`,
      changed: ({ nl, many }) => `${nl} ${many ? 'veranderden' : 'veranderde'}`,
      moved: ({ nl }, came, went) => 
        `bij ${nl} ${[came && `${came} erbij kwam`, went && `${went} wegviel`].filter(Boolean).join(' en ')}`,
      playbook: version => `het playbook is bijgewerkt (versie ${version})`,
      more: count => (count === 1 ? 'nog één antwoord veranderde' : `nog ${number(count)} antwoorden veranderden`),
      strategist: {
        client: {
          rejected: 'dit volgens je strateeg niet bij je past', restored: 'je strateeg dit weer opnam', edited: 'je strateeg dit aanpaste',
          added: 'je strateeg dit toevoegde', takenOver: 'je strateeg dit bijwerkte',
        },
        staff: {
          rejected: 'de strateeg dit heeft afgewezen', restored: 'de strateeg dit heeft teruggezet', edited: 'de strateeg dit heeft aangepast',
          added: 'de strateeg dit heeft toegevoegd', takenOver: 'de strateeg dit nu heeft overgenomen',
        },
      },
    },
  },
  en: {
    and: 'and',
    others: count => `${count} more`,
    effects: {
      came: { one: 'is added', many: 'are added' }, went: { one: 'is dropped', many: 'are dropped' },
      waits: { one: 'now waits', many: 'now wait' }, possible: { one: 'is now under “also possible”', many: 'are now under “also possible”' },
      discouraged: { one: 'is now advised against', many: 'are now advised against' }, improve: { one: 'can now be better', many: 'can now be better' },
      keep: { one: 'now goes well', many: 'now go well' }, unmentioned: { one: 'is no longer mentioned', many: 'are no longer mentioned' },
      reworded: { one: 'reads differently', many: 'read differently' },
      later: { one: 'moves to a later round', many: 'move to a later round' }, sooner: { one: 'comes sooner', many: 'come sooner' },
    },
    frame: {
      goal: phase => `the goal of ${phase}`, question: phase => `your customer’s question in ${phase}`, message: phase => `the message of ${phase}`,
      kpi: phase => `what to steer by in ${phase}`,
    },
    note: 'a remark',
    warning: { warning: 'the warning', legal: 'the legal line', adviser: 'the point for your adviser' },
    task: title => `the task “${title}”`,
    inPhase: (name, phases) => `${name} in ${phases}`,
    because: (what, reason, also) => `${capital(what)}, because ${reason}.${also.length > 0 ? ` For the same reason: ${also.join('; ')}.` : ''}`,
    phaseOut: phase => `${phase} no longer takes part`,
    phaseIn: phase => `${phase} now takes part`,
    otherwise: count => (count === 1 ? 'One more part reads differently.' : `${count} more parts read differently.`),
    plan: {
      came: 'There is a media plan now', went: 'The media plan is gone', changed: (before, after) => `The media plan goes from ${before} to ${after}`,
      months: count => (count === 1 ? '1 month' : `${count} months`),
    },
    reason: {
      fromTo: ({ en }, from, to) => `${en} went from ${from} to ${to}`,
      known: ({ en, many }, now) => `${en} ${many ? 'are' : 'is'} known now${now === '' ? '' : ` (${now})`}`,
      unknown: ({ en, many }) => `${en} ${many ? 'are' : 'is'} no longer known`,
      changed: ({ en }) => `${en} changed`,
      moved: ({ en }, came, went) => `${[came && `${came} was added to`, went && `${went} was taken from`].filter(Boolean).join(' and ')} ${en}`,
      playbook: version => `the playbook was updated (version ${version})`,
      more: count => `${count} more ${count === 1 ? 'answer' : 'answers'} changed`,
      strategist: {
        client: {
          rejected: 'your strategist thinks this does not suit you', restored: 'your strategist put this back', edited: 'your strategist changed this',
          added: 'your strategist added this', takenOver: 'your strategist brought this up to date',
        },
        staff: {
          rejected: 'the strategist rejected this', restored: 'the strategist put this back', edited: 'the strategist changed this',
          added: 'the strategist added this', takenOver: 'the strategist took this over',
        },
      },
    },
  },
}

export const phaseNames: Readonly<Record<Phase, string>> = { see: 'See', think: 'Think', do: 'Do', care: 'Care' }
