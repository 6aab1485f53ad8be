import { defineRouting } from 'next-intl/routing'
import { locales } from '../../domain/locale.ts'

/**
 * Addresses as the visitor sees them. Folders under app/[locale] are English; Dutch is the language without a prefix.
 * No cookie remembers the language: the address says it, so that public pages can be cached by anyone.
 */
export const routing = defineRouting({
  locales,
  defaultLocale: 'nl',
  localePrefix: 'as-needed',
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/glossary': { nl: '/begrippen', en: '/glossary' },
    '/glossary/search': { nl: '/begrippen/zoeken', en: '/glossary/search' },
    '/glossary/[slug]': { nl: '/begrippen/[slug]', en: '/glossary/[slug]' },
    '/glossary/feed.xml': { nl: '/begrippen/feed.xml', en: '/glossary/feed.xml' },
    '/knowledge': { nl: '/kennisbank', en: '/knowledge' },
    '/knowledge/[slug]': { nl: '/kennisbank/[slug]', en: '/knowledge/[slug]' },
    '/knowledge/feed.xml': { nl: '/kennisbank/feed.xml', en: '/knowledge/feed.xml' },
    '/pages/[slug]': { nl: '/pagina/[slug]', en: '/page/[slug]' },
    '/phases': { nl: '/fasen', en: '/phases' },
    '/phases/[phase]': { nl: '/fasen/[phase]', en: '/phases/[phase]' },
    '/short-test': { nl: '/doe-de-korte-test', en: '/short-test' },
    '/contact': '/contact',
    '/contact/sent': { nl: '/contact/verstuurd', en: '/contact/sent' },
    '/models': { nl: '/fasemodellen', en: '/phase-models' },
    '/models/[model]': { nl: '/fasemodellen/[model]', en: '/phase-models/[model]' },
    '/privacy': '/privacy',
    '/accessibility': { nl: '/toegankelijkheid', en: '/accessibility' },
    '/missing': { nl: '/niet-gevonden', en: '/not-found' },
    '/sign-in': { nl: '/inloggen', en: '/sign-in' },
    '/sign-in/sent': { nl: '/inloggen/verstuurd', en: '/sign-in/sent' },
    '/sign-in/confirm': { nl: '/inloggen/bevestigen', en: '/sign-in/confirm' },
    '/demo/mail': '/demo/mail',
    '/portal': { nl: '/portaal', en: '/portal' },
    '/portal/board': { nl: '/portaal/bord', en: '/portal/board' },
    '/portal/leads': { nl: '/portaal/aanvragen', en: '/portal/leads' },
    '/portal/companies/new': { nl: '/portaal/bedrijven/nieuw', en: '/portal/companies/new' },
    '/portal/companies/[companyId]': { nl: '/portaal/bedrijven/[companyId]', en: '/portal/companies/[companyId]' },
    '/portal/staff': { nl: '/portaal/team', en: '/portal/staff' },
    '/portal/workshops/[workshopId]': { nl: '/portaal/workshops/[workshopId]', en: '/portal/workshops/[workshopId]' },
    '/portal/workshops/[workshopId]/sections/[section]': {
      nl: '/portaal/workshops/[workshopId]/onderdelen/[section]',
      en: '/portal/workshops/[workshopId]/sections/[section]',
    },
    '/portal/workshops/[workshopId]/check': {
      nl: '/portaal/workshops/[workshopId]/controleren',
      en: '/portal/workshops/[workshopId]/check',
    },
    '/portal/workshops/[workshopId]/submitted': {
      nl: '/portaal/workshops/[workshopId]/verstuurd',
      en: '/portal/workshops/[workshopId]/submitted',
    },
    '/portal/workshops/[workshopId]/answers': {
      nl: '/portaal/workshops/[workshopId]/antwoorden',
      en: '/portal/workshops/[workshopId]/answers',
    },
    '/portal/workshops/[workshopId]/advice': {
      nl: '/portaal/workshops/[workshopId]/advies',
      en: '/portal/workshops/[workshopId]/advice',
    },
    '/portal/workshops/[workshopId]/advice/[phase]': {
      nl: '/portaal/workshops/[workshopId]/advies/[phase]',
      en: '/portal/workshops/[workshopId]/advice/[phase]',
    },
    '/portal/workshops/[workshopId]/review': {
      nl: '/portaal/workshops/[workshopId]/beoordelen',
      en: '/portal/workshops/[workshopId]/review',
    },
    '/portal/workshops/[workshopId]/review/[phase]': {
      nl: '/portaal/workshops/[workshopId]/beoordelen/[phase]',
      en: '/portal/workshops/[workshopId]/review/[phase]',
    },
    '/portal/workshops/[workshopId]/versions': {
      nl: '/portaal/workshops/[workshopId]/versies',
      en: '/portal/workshops/[workshopId]/versions',
    },
    '/portal/workshops/[workshopId]/versions/[from]/[to]': {
      nl: '/portaal/workshops/[workshopId]/versies/[from]/[to]',
      en: '/portal/workshops/[workshopId]/versions/[from]/[to]',
    },
    '/portal/workshops/[workshopId]/plan': {
      nl: '/portaal/workshops/[workshopId]/mediaplan',
      en: '/portal/workshops/[workshopId]/plan',
    },
    '/portal/workshops/[workshopId]/plan/what-if': {
      nl: '/portaal/workshops/[workshopId]/mediaplan/wat-als',
      en: '/portal/workshops/[workshopId]/plan/what-if',
    },
    '/portal/workshops/[workshopId]/exports': {
      nl: '/portaal/workshops/[workshopId]/meenemen',
      en: '/portal/workshops/[workshopId]/exports',
    },
    '/reminders/stop': { nl: '/herinneringen/stoppen', en: '/reminders/stop' },
    '/portal/reminders': { nl: '/portaal/herinneringen', en: '/portal/reminders' },
    '/portal/playbook': { nl: '/portaal/playbook', en: '/portal/playbook' },
    '/portal/playbook/versions': { nl: '/portaal/playbook/versies', en: '/portal/playbook/versions' },
    '/portal/playbook/dry-runs/[dryRunId]': { nl: '/portaal/playbook/proeven/[dryRunId]', en: '/portal/playbook/dry-runs/[dryRunId]' },
    '/portal/playbook/[part]': { nl: '/portaal/playbook/[part]', en: '/portal/playbook/[part]' },
    '/portal/content': { nl: '/portaal/redactie', en: '/portal/content' },
    '/portal/content/new': { nl: '/portaal/redactie/nieuw', en: '/portal/content/new' },
    '/portal/content/bin': { nl: '/portaal/redactie/prullenbak', en: '/portal/content/bin' },
    '/portal/content/broken-links': { nl: '/portaal/redactie/kapotte-links', en: '/portal/content/broken-links' },
    '/portal/content/media': { nl: '/portaal/redactie/media', en: '/portal/content/media' },
    '/portal/content/import': { nl: '/portaal/redactie/import', en: '/portal/content/import' },
    '/portal/content/[kind]': { nl: '/portaal/redactie/[kind]', en: '/portal/content/[kind]' },
    '/portal/content/[kind]/[contentId]/[language]': { nl: '/portaal/redactie/[kind]/[contentId]/[language]', en: '/portal/content/[kind]/[contentId]/[language]' },
    '/portal/content/[kind]/[contentId]/[language]/revisions': {
      nl: '/portaal/redactie/[kind]/[contentId]/[language]/revisies',
      en: '/portal/content/[kind]/[contentId]/[language]/revisions',
    },
    '/portal/content/[kind]/[contentId]/[language]/preview': {
      nl: '/portaal/redactie/[kind]/[contentId]/[language]/voorbeeld',
      en: '/portal/content/[kind]/[contentId]/[language]/preview',
    },
    '/portal/playbook/[part]/[item]': { nl: '/portaal/playbook/[part]/[item]', en: '/portal/playbook/[part]/[item]' },
  },
})
