/** Public pages in both languages, with words that stand on each. */
export const publicPages: { nl: string; en: string; says: { nl: string; en: string } }[] = [
  { nl: '/', en: '/en', says: { nl: 'Inloggen', en: 'Sign in' } },
  { nl: '/begrippen', en: '/en/glossary', says: { nl: 'Begrippen', en: 'Glossary' } },
  { nl: '/begrippen/customer-journey', en: '/en/glossary/customer-journey', says: { nl: 'Elke reis is anders', en: 'Every journey is different' } },
  { nl: '/fasemodellen', en: '/en/phase-models', says: { nl: 'AIDA', en: 'AIDA' } },
  { nl: '/fasemodellen/race', en: '/en/phase-models/race', says: { nl: 'Binden', en: 'Engage' } },
  { nl: '/fasen/care', en: '/en/phases/care', says: { nl: 'Loyaliteitsprogramma', en: 'Loyalty programme' } },
  { nl: '/kennisbank', en: '/en/knowledge', says: { nl: 'Kennisbank', en: 'Knowledge base' } },
  { nl: '/doe-de-korte-test', en: '/en/short-test', says: { nl: 'Bekijk mijn voorproefje', en: 'Show my taste' } },
  { nl: '/privacy', en: '/en/privacy', says: { nl: 'Privacy', en: 'Privacy' } },
  { nl: '/toegankelijkheid', en: '/en/accessibility', says: { nl: 'Toegankelijkheid', en: 'Accessibility' } },
]
/** The languages of the site. */
export const languages = ['nl', 'en'] as const

/** The addresses of all of them. */
export const publicAddresses = publicPages.flatMap(({ nl, en }) => [nl, en])
