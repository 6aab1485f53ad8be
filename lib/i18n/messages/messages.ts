import nlCommon from './nl/common.json' with { type: 'json' }
import nlHome from './nl/home.json' with { type: 'json' }
import nlGlossary from './nl/glossary.json' with { type: 'json' }
import nlModels from './nl/models.json' with { type: 'json' }
import nlSignIn from './nl/signIn.json' with { type: 'json' }
import nlWorkshop from './nl/workshop.json' with { type: 'json' }
import nlAdvice from './nl/advice.json' with { type: 'json' }
import nlBoard from './nl/board.json' with { type: 'json' }
import nlCompany from './nl/company.json' with { type: 'json' }
import nlPeople from './nl/people.json' with { type: 'json' }
import nlMail from './nl/mail.json' with { type: 'json' }
import nlErrors from './nl/errors.json' with { type: 'json' }
import nlLegal from './nl/legal.json' with { type: 'json' }
import nlReview from './nl/review.json' with { type: 'json' }
import nlComments from './nl/comments.json' with { type: 'json' }
import nlVersions from './nl/versions.json' with { type: 'json' }
import nlDecisions from './nl/decisions.json' with { type: 'json' }
import nlReminders from './nl/reminders.json' with { type: 'json' }
import nlPlan from './nl/plan.json' with { type: 'json' }
import nlContent from './nl/content.json' with { type: 'json' }
import nlPlaybook from './nl/playbook.json' with { type: 'json' }
import nlExports from './nl/exports.json' with { type: 'json' }
import nlMedia from './nl/media.json' with { type: 'json' }
import nlSite from './nl/site.json' with { type: 'json' }
import nlKnowledge from './nl/knowledge.json' with { type: 'json' }
import nlPhases from './nl/phases.json' with { type: 'json' }
import nlTransfer from './nl/transfer.json' with { type: 'json' }
import nlTest from './nl/test.json' with { type: 'json' }
import nlLeads from './nl/leads.json' with { type: 'json' }
import nlDemo from './nl/demo.json' with { type: 'json' }
import enCommon from './en/common.json' with { type: 'json' }
import enHome from './en/home.json' with { type: 'json' }
import enGlossary from './en/glossary.json' with { type: 'json' }
import enModels from './en/models.json' with { type: 'json' }
import enSignIn from './en/signIn.json' with { type: 'json' }
import enWorkshop from './en/workshop.json' with { type: 'json' }
import enAdvice from './en/advice.json' with { type: 'json' }
import enBoard from './en/board.json' with { type: 'json' }
import enCompany from './en/company.json' with { type: 'json' }
import enPeople from './en/people.json' with { type: 'json' }
import enMail from './en/mail.json' with { type: 'json' }
import enErrors from './en/errors.json' with { type: 'json' }
import enLegal from './en/legal.json' with { type: 'json' }
import enReview from './en/review.json' with { type: 'json' }
import enComments from './en/comments.json' with { type: 'json' }
import enVersions from './en/versions.json' with { type: 'json' }
import enDecisions from './en/decisions.json' with { type: 'json' }
import enReminders from './en/reminders.json' with { type: 'json' }
import enPlan from './en/plan.json' with { type: 'json' }
import enContent from './en/content.json' with { type: 'json' }
import enPlaybook from './en/playbook.json' with { type: 'json' }
import enExports from './en/exports.json' with { type: 'json' }
import enMedia from './en/media.json' with { type: 'json' }
import enSite from './en/site.json' with { type: 'json' }
import enKnowledge from './en/knowledge.json' with { type: 'json' }
import enPhases from './en/phases.json' with { type: 'json' }
import enTransfer from './en/transfer.json' with { type: 'json' }
import enTest from './en/test.json' with { type: 'json' }
import enLeads from './en/leads.json' with { type: 'json' }
import enDemo from './en/demo.json' with { type: 'json' }
import type { Locale } from '../../domain/text.ts'

const nl = {
  common: nlCommon,
  home: nlHome,
  glossary: nlGlossary,
  models: nlModels,
  signIn: nlSignIn,
  workshop: nlWorkshop,
  advice: nlAdvice,
  board: nlBoard,
  company: nlCompany,
  people: nlPeople,
  mail: nlMail,
  errors: nlErrors,
  legal: nlLegal,
  review: nlReview,
  comments: nlComments,
  versions: nlVersions,
  decisions: nlDecisions,
  reminders: nlReminders,
  plan: nlPlan,
  playbook: nlPlaybook,
  content: nlContent,
  exports: nlExports,
  media: nlMedia,
  site: nlSite,
  knowledge: nlKnowledge,
  phases: nlPhases,
  transfer: nlTransfer,
  test: nlTest,
  leads: nlLeads,
  demo: nlDemo,
}

/** The shape of all texts of the interface: one namespace per room. Dutch is the measure. */
export type Messages = typeof nl

const en: Messages = {
  common: enCommon,
  home: enHome,
  glossary: enGlossary,
  models: enModels,
  signIn: enSignIn,
  workshop: enWorkshop,
  advice: enAdvice,
  board: enBoard,
  company: enCompany,
  people: enPeople,
  mail: enMail,
  errors: enErrors,
  legal: enLegal,
  review: enReview,
  comments: enComments,
  versions: enVersions,
  decisions: enDecisions,
  reminders: enReminders,
  plan: enPlan,
  playbook: enPlaybook,
  content: enContent,
  exports: enExports,
  media: enMedia,
  site: enSite,
  knowledge: enKnowledge,
  phases: enPhases,
  transfer: enTransfer,
  test: enTest,
  leads: enLeads,
  demo: enDemo,
}

/** Every text of the interface in both languages; plain data, so mails and commands can use it too. */
export const messages: Record<Locale, Messages> = { nl, en }
