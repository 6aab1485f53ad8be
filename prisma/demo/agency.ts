import type { TestAnswers } from '../../lib/domain/workshop/shortTest.ts'
import type { FullText, Text } from '../../lib/domain/text.ts'

type DemoStaff = { email: string; name: string; role: 'editor' | 'strategist' | 'admin'; label: FullText | null; mayPublish?: true }

/** The demo agency: its staff, its clients and how far each of their workshops has come. */
export const staff = [
  { email: 'sanne@noorderlijn.example', name: 'Sanne de Wit', role: 'strategist', label: { nl: 'strateeg', en: 'strategist' } },
  { email: 'joris@noorderlijn.example', name: 'Joris Bakker', role: 'strategist', label: null },
  { email: 'mila@noorderlijn.example', name: 'Mila Peters', role: 'editor', label: { nl: 'redacteur', en: 'editor' } },
  { email: 'ravi@noorderlijn.example', name: 'Ravi Sharma', role: 'editor', mayPublish: true, label: { nl: 'redacteur die mag publiceren', en: 'editor who may publish' } },
  { email: 'samira@noorderlijn.example', name: 'Samira El Amrani', role: 'admin', label: { nl: 'beheerder', en: 'administrator' } },
] as const satisfies readonly DemoStaff[]

/** How far a workshop has come; `days` is how long ago, counted back from the day of seeding. */
export type DemoWorkshop = {
  title: string
  state: 'not_started' | 'in_progress' | 'submitted' | 'reopened' | 'published'
  days: number
  reason?: string
  /** Its media plan: the budget a month in cents, and how many months from the month after. */
  plan?: { monthlyCents: number; months: number }
}
export type DemoCompany = { name: string; file: string; people: { email: string; name: string; label?: Text }[]; workshops: DemoWorkshop[] }

export const companies: DemoCompany[] = [
  {
    name: 'Bloem & Co', file: 'bloem-co.json',
    people: [
      { email: 'eva@bloemenco.example', name: 'Eva Jansen', label: { nl: 'klant: Bloem & Co, advies gepubliceerd', en: 'client: Bloem & Co, advice published' } },
      { email: 'tom@bloemenco.example', name: 'Tom Visser', label: { nl: 'klant van twee bedrijven', en: 'client of two companies' } },
    ],
    workshops: [{ title: 'Klantreis 2026', state: 'published', days: 12, plan: { monthlyCents: 240_000, months: 6 } }, { title: 'Klantreis 2027', state: 'not_started', days: 1 }],
  },
  {
    name: 'Tafelhuis', file: 'tafelhuis.json',
    people: [{ email: 'noor@tafelhuis.example', name: 'Noor Hendriks' }, { email: 'tom@bloemenco.example', name: 'Tom Visser' }],
    workshops: [{ title: 'Klantreis 2026', state: 'submitted', days: 3, plan: { monthlyCents: 300_000, months: 12 } }],
  },
  {
    name: 'Krak Repen', file: 'krak-repen.json',
    people: [{ email: 'bas@krakrepen.example', name: 'Bas de Graaf', label: { nl: 'klant: Krak Repen, impulsaankoop', en: 'client: Krak Repen, an impulse purchase' } }],
    workshops: [{ title: 'Klantreis zomer 2027', state: 'published', days: 6 }],
  },
  {
    name: 'Planwerk SaaS', file: 'planwerk.json',
    people: [{ email: 'priya@planwerk.example', name: 'Priya Ramdin' }],
    workshops: [{
      title: 'Klantreis 2027', state: 'reopened', days: 2,
      reason: 'Je schreef dat de helft van je klanten langer dan een jaar twijfelt. Kun je bij “Hoelang denkt een klant na?” kijken wat je CRM zegt?',
    }],
  },
  {
    name: 'Warm & Dicht Installatie', file: 'warm-en-dicht.json',
    people: [{ email: 'henk@warmendicht.example', name: 'Henk Slot' }],
    workshops: [{ title: 'Klantreis winter', state: 'submitted', days: 8 }, { title: 'Klantreis vorige winter', state: 'published', days: 380 }],
  },
  {
    name: 'Pas & Loop', file: 'pas-en-loop.json',
    people: [{ email: 'lotte@pasenloop.example', name: 'Lotte Vermeer', label: { nl: 'klant: Pas & Loop, workshop half ingevuld', en: 'client: Pas & Loop, workshop half done' } }],
    workshops: [{ title: 'Klantreis 2027', state: 'in_progress', days: 1 }],
  },
]

/** Who asked for contact through the site; `days` is how long ago. One of them took the short test, and sent its answers along. */
export const leads = [
  {
    name: 'Femke Vos', email: 'femke@bakkerijvos.example', companyName: 'Bakkerij Vos', days: 1,
    message: 'We hebben drie winkels en sinds kort bestellen mensen ook online. Hoe zorgen we dat ze terugkomen, zonder veel geld aan reclame?',
    answers: { market: 'b2c', salesRoutes: ['webshop', 'store'], goal: 'repeat', mediaBudget: 'b500_1500', purchaseValue: 'e10_100', deliberation: 'same_day' } satisfies TestAnswers,
  },
  { name: 'Ruben Kok', email: 'ruben@kokhoveniers.example', companyName: 'Kok Hoveniers', days: 4, message: 'Kunnen jullie een keer langskomen om te vertellen wat jullie voor een hovenier doen?' },
]
