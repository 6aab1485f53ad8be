import { generate } from '../../domain/advice/generate.ts'
import { stageStatuses } from '../../domain/advice/reading.ts'
import { tasteOf } from '../../domain/advice/taste.ts'
import type { Line } from '../../domain/advice/types.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { say, type Locale } from '../../domain/text.ts'
import type { Fields } from '../../domain/workshop/form/fields.ts'
import { questionOf } from '../../domain/workshop/questions.ts'
import { isKnown, readTest, shortTestKeys, testQuery, type FilledTest, type TestAnswers } from '../../domain/workshop/shortTest.ts'
import { questionTexts, unknownText } from '../../domain/workshop/texts.ts'
import { choicesOf } from '../../domain/workshop/words.ts'
import { loader } from '../../platform/action/loader.ts'
import { latestPlaybook } from '../advice/store.ts'
import { testInput } from './schema.ts'
import type { TasteLine, TasteView, TestPage, TestQuestion } from './view.ts'

/** "Weet ik niet" of a question with several answers has a name of its own in the wizard; here it is one of the choices. */
function questionsOf(fields: Fields, { faults }: FilledTest, sent: boolean, locale: Locale): TestQuestion[] {
  return shortTestKeys.map(key => {
    const { kind, codes } = questionOf(key)
    const { label, help, why } = questionTexts[key]
    return {
      key, many: kind === 'multi', label: say(label, locale), help: help ? say(help, locale) : null, why: say(why, locale),
      choices: [...choicesOf(codes!, locale), { value: 'unknown', label: say(unknownText, locale) }],
      fields, fault: sent ? faults[key] ?? null : null,
    }
  })
}

const lineView = ({ title, text, trace }: Line): TasteLine => ({
  title, text,
  because: trace.rules.find(({ because }) => because !== '')?.because ?? null,
  said: trace.answers.find(({ said }) => said !== null)?.said ?? null,
})

/** The real engine on these answers, with everything else unknown. */
function taste(answers: TestAnswers, playbook: Playbook, locale: Locale): TasteView {
  const known = shortTestKeys.filter(key => isKnown(answers, key))
  const advice = generate({ answers, locale }, playbook)
  const found = tasteOf(advice, known)
  return {
    phases: found.phases.map(({ lines, ...phase }) => ({ ...phase, reason: advice.phases[phase.phase].reason, lines: lines.map(lineView) })),
    statuses: stageStatuses(advice),
    asks: found.asks.map(key => say(questionTexts[key].label, locale)),
    left: found.left,
    known: known.length,
    query: testQuery(answers),
  }
}

/** The short test, and once all is answered a taste of the advice. It writes nothing. */
export const shortTest = loader({
  name: 'test.page',
  input: testInput,
  ability: 'site.read',
  subject: async () => ({ companyId: null, id: 'test' }),
  run: async ({ input: { locale, fields }, db }): Promise<TestPage> => {
    const sent = fields.done !== undefined
    const filled = readTest(fields)
    const complete = sent && Object.keys(filled.faults).length === 0
    return {
      questions: questionsOf(fields, filled, sent, locale), sent,
      taste: complete ? taste(filled.answers, await latestPlaybook(db), locale) : null,
    }
  },
})
