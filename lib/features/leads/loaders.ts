import { answersInQuery, testQuery } from '../../domain/workshop/shortTest.ts'
import { loader } from '../../platform/action/loader.ts'
import { formStamp } from '../../platform/auth/formStamp.ts'
import { inWords } from './present.ts'
import { contactInput, leadsInput } from './schema.ts'
import { leadList } from './store.ts'
import type { ContactForm } from './view.ts'

/** What the form for a request needs. */
export const contactForm = loader({
  name: 'lead.form',
  input: contactInput,
  ability: 'site.read',
  subject: async () => ({ companyId: null, id: 'contact' }),
  run: async ({ input: { locale, answers: query } }): Promise<ContactForm> => {
    const answers = answersInQuery(query)
    return { stamp: formStamp(new Date()), answers: answers && { query: testQuery(answers), inWords: inWords(answers, locale) } }
  },
})

/** The requests of the public site. */
export const leads = loader({
  name: 'lead.list',
  input: leadsInput,
  ability: 'lead.read',
  subject: async () => ({ companyId: null, id: 'leads' }),
  run: ({ input, db }) => leadList(db, input.locale, new Date()),
})
