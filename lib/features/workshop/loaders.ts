import { linkedPage, linkTerms } from '../../domain/content/linkTerms.ts'
import { indexOf } from '../../domain/playbook/world.ts'
import { sections, type QuestionKey } from '../../domain/workshop/questions.ts'
import { progressOf } from '../../domain/workshop/progress.ts'
import { modelOf, rowsAsked } from '../../domain/workshop/rows.ts'
import { takesAnswers } from '../../domain/workshop/lifecycle.ts'
import { questionTexts, sectionTexts } from '../../domain/workshop/texts.ts'
import { say, type Locale } from '../../domain/text.ts'
import { wordsOf } from '../../domain/workshop/words.ts'
import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import type { Actor } from '../../platform/session/actor.ts'
import { latestPlaybook } from '../advice/store.ts'
import { termIndex } from '../glossary/store.ts'
import { channelGroups, progressView, questionView, rowViews, touchpointGroups, wordingOf } from './present.ts'
import { sectionInput, workshopInput } from './schema.ts'
import { answersFrom, findSave, findWorkshop, scopeOf, termTexts, workshopSubject } from './store.ts'
import type { AnswersPage, LinkedText, Receipt, Rights, SectionPage, TaskList, WorkshopHead } from './view.ts'

const subject = ({ workshopId }: { workshopId: string }, db: Parameters<typeof workshopSubject>[0]) => workshopSubject(db, workshopId)

const rightsOf = (actor: Actor, { companyId, status, archived }: WorkshopHead): Rights => ({
  answer: permits(actor, 'workshop.answer', companyId) && takesAnswers(status) && !archived,
  submit: permits(actor, 'workshop.submit', companyId) && takesAnswers(status) && !archived,
  reopen: permits(actor, 'workshop.reopen', companyId) && status === 'submitted' && !archived,
  import: permits(actor, 'workshop.import', companyId) && takesAnswers(status) && !archived,
  isStaff: actor.staffRole !== null,
})

/** A workshop with its sections: what is done, what is next, how long it takes. */
export const taskList = loader({
  name: 'workshop.tasks',
  input: workshopInput,
  ability: 'workshop.read',
  subject,
  run: async ({ input, actor, db }): Promise<TaskList | null> => {
    const found = await findWorkshop(db, input.workshopId, scopeOf(actor))
    if (found === null) return null
    const { answers } = answersFrom(found.stored)
    return { workshop: found.workshop, rights: rightsOf(actor, found.workshop), progress: progressView(progressOf(answers), input.locale) }
  },
})

/** One section with its questions, as they were answered so far. */
export const sectionPage = loader({
  name: 'workshop.section',
  input: sectionInput,
  ability: 'workshop.read',
  subject,
  run: async ({ input: { workshopId, section, receipt: receiptKey, locale }, actor, db }): Promise<SectionPage | null> => {
    const found = await findWorkshop(db, workshopId, scopeOf(actor))
    if (found === null) return null
    const { stored, workshop } = found
    const { answers } = answersFrom(stored)
    const progress = progressOf(answers)
    const here = progress.sections.find(one => one.section === section)!
    const save = receiptKey ? await findSave(db, receiptKey) : null
    const receipt = save?.workshopId === workshopId ? (save.result as Receipt) : null
    const index = indexOf(await latestPlaybook(db))
    const rows = rowsAsked(answers)
    const frame = { locale, rows, stored, receipt, open: here.open, terms: await termsOf(here.shown, db), link: await linker(db, locale) }
    const perPhase = here.shown.filter(key => key === 'informationNeeds' || key === 'emotions')
      .map(key => ({ key, ...rowViews(key, stored.get(key)?.value ?? null, answers, locale) }))
    const touchpoints = section === 'journey' ? touchpointGroups(answers, index, locale) : { groups: [], others: [], kept: {} }
    const view = progressView(progress, locale)
    const at = sections.indexOf(section)
    return {
      workshop, rights: rightsOf(actor, workshop), progress: view, step: view.steps[at]!,
      previous: sections[at - 1] ?? null, next: sections[at + 1] ?? null, model: modelOf(answers),
      questions: here.shown.map(key => questionView(key, frame)),
      rows: Object.fromEntries(perPhase.map(({ key, rows: fields }) => [key, fields])),
      kept: { ...Object.fromEntries(perPhase.map(({ key, kept }) => [key, kept])), ...touchpoints.kept },
      touchpoints: touchpoints.groups, otherTouchpoints: touchpoints.others,
      channels: section === 'media' ? channelGroups(answers, index, locale) : [],
      sentBack: receipt !== null,
    }
  },
})

const termsOf = (keys: readonly QuestionKey[], db: Parameters<typeof termTexts>[0]) =>
  termTexts(db, [...new Set(keys.flatMap(key => questionTexts[key].terms ?? []))])

/** Links the terms that the help of one page uses. */
async function linker(db: Parameters<typeof termIndex>[0], locale: Locale): Promise<(text: string) => LinkedText> {
  const [terms, page] = [await termIndex(db, locale), linkedPage()]
  return text => linkTerms(text, terms, page).map(({ text: words, term }) => ({ text: words, term: term && { slug: term.slug, summary: term.summary } }))
}

/** All answers in words, to check before submitting and to reread after it. */
export const answersPage = loader({
  name: 'workshop.answers',
  input: workshopInput,
  ability: 'workshop.read',
  subject,
  run: async ({ input: { workshopId, locale }, actor, db }): Promise<AnswersPage | null> => {
    const found = await findWorkshop(db, workshopId, scopeOf(actor))
    if (found === null) return null
    const { answers, evidence } = answersFrom(found.stored)
    const progress = progressOf(answers)
    const wording = wordingOf(answers, indexOf(await latestPlaybook(db)), locale)
    return {
      workshop: found.workshop, rights: rightsOf(actor, found.workshop), progress: progressView(progress, locale),
      sections: progress.sections.map(({ section, status, shown, open }) => ({
        section, status, title: say(sectionTexts[section].title, locale),
        answers: shown.map(key => ({
          key, label: say(questionTexts[key].label, locale), lines: wordsOf(key, answers[key], wording),
          evidence: evidence[key] ?? null, open: open.includes(key), optional: !open.includes(key) && answers[key] === undefined,
        })),
      })),
    }
  },
})
