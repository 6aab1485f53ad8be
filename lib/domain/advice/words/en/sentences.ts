import { midSentence } from '../../names.ts'
import { capital } from '../grammar.ts'
import type { Sentences } from '../types.ts'
import { grammar } from './grammar.ts'

const { listed, day: inWords } = grammar

/** The English sentences that the engine itself says. */
export const sentences: Sentences = {
  keepGoing: (company, advice, turn) =>
    `${[`Keep this up, because it already works for ${company}.`, 'You said that this works: keep it up.', `This already works for ${company}, so keep it up.`][turn % 3]!} ${advice}`,
  bestForCompanies: company => `Use this for the business journey of ${company}.`,
  bestForConsumers: company => `Use this for the consumer journey of ${company}.`,
  feeling: emotion => `The strongest feeling here is ${emotion}.`,
  kpis: {
    see: (company, names) =>
      `Keep an eye on three figures: ${listed(names)}. Selling comes later; these figures tell you whether new people are getting to know ${company}.`,
    think: (company, names) =>
      `Keep an eye on three figures: ${listed(names)}. People who are still comparing do not buy straight away: this shows whether they seriously consider ${company}.`,
    do: (company, names) =>
      `Keep an eye on three figures: ${listed(names)}. This is where interest turns into sales; if one of them lags behind, ${company} knows which step falters.`,
    care: (company, names) =>
      `Keep an eye on three figures: ${listed(names)}. They tell ${company} whether customers stay, before it shows in the turnover.`,
  },
  titles: { goal: 'Goal', question: 'Your customer’s question', message: 'Message', kpi: 'What you steer by', note: 'Please note' },
  legal: 'Legal',
  warning: 'Warning',
  plan: 'Plan',

  chosenAll: (company, phase) => `You want to work out all phases, so ${phase} takes part for ${company}.`,
  chosen: (company, phase) => `You chose to work out ${phase} for ${company}.`,
  chosenByUs: (company, phase) => `You leave the choice to us, and ${phase} takes part for ${company}.`,
  notChosen: (company, phase) => `You have not chosen any phases for ${company} yet, so ${phase} takes part.`,
  mayChange: (phase, wonders) => `Whether ${phase} stays this way depends on ${wonders}.`,

  summary: (company, order) =>
    order.length < 2
      ? `${capital(company)} now works on ${order[0] ?? ''} alone.`
      : `${capital(company)} works on ${order[0]} first and then on ${listed(order.slice(1))}, because the people closest to you bring results the soonest.`,
  nothingActive: company => `No phase takes part for ${company}. Take another look at the phases you chose.`,
  firstThis: title => `First this: ${midSentence(title)}.`,

  gate: (company, phase, kpis) =>
    `Only start on the next round once ${company} sees these figures improve in ${phase}: ${listed(kpis)}. Unless, of course, you deliberately decide to go without.`,
  lastGate: (company, phase, kpis) =>
    `Does ${company} see these figures improve in ${phase}: ${listed(kpis)}? Then this journey is complete, and together you choose what now brings in the most.`,

  askAdviser: (company, wonders) =>
    `Discuss with your adviser ${wonders}. As long as ${company} does not know, we stay on the safe side, and all that depends on it waits.`,
  askAdviserAboutLaw: (company, wonders) =>
    `Discuss with your adviser ${wonders}. For ${company} this may bring a legal duty that we cannot see yet.`,
  legalCheck: day => `Read on ${inWords(day)}; have this checked by a lawyer.`,

  dependsOn: (company, wonders) => `Whether this applies to ${company} depends on ${wonders}.`,
  visibleAt: (first, others) => (others === 0 ? `See “${first}”.` : `See “${first}” and ${others} other ${others === 1 ? 'place' : 'places'}.`),
  phaseNotActive: phase => `No line in this advice: ${phase} does not take part now.`,
  stoppedBy: because => `No line of its own in this advice, because another rule goes first: ${because}`,
  nothingToStop: 'No line in this advice: the media that this is about do not come up for you.',
  leftOut: 'Not to be seen: what this rule gave is not in this advice.',
  givesWay: 'No line of its own in this advice: this only steers how other rules turn out.',
}
