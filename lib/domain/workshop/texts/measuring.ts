import type { QuestionText } from './shape.ts'

/** Section 7: measuring, data and being found. */
export const measuringTexts = {
  measurement: {
    label: { nl: 'Meet je wat je site oplevert?', en: 'Do you measure what your site yields?' },
    help: {
      nl: 'Zie je alleen hoeveel mensen er kwamen, dan is dat “Alleen bezoek”. Zie je ook hoeveel mensen bestelden of belden? Kies dan “Ook bestellingen of aanvragen”.',
      en: 'If you only see how many people came, that is “Visits only”. Do you also see how many ordered or called? Then pick “Orders or enquiries too”.',
    },
    why: {
      nl: 'Zonder meten weet je niet welke reclame werkt. Ontbreekt het, dan is dit je eerste taak, vóór nieuwe advertenties.',
      en: 'Without measuring you cannot tell which advertising works. If it is missing, this is your first task, before new ads.',
    },
    terms: ['conversie', 'kpi'],
  },
  customerData: {
    label: { nl: 'Waar bewaar je klantgegevens?', en: 'Where do you keep customer data?' },
    help: {
      nl: 'Denk aan naam, laatste aankoop en toestemming om te mailen. Een lijst in Excel is “In een spreadsheet of losse lijsten”.',
      en: 'Think of name, last purchase and permission to e-mail. A list in Excel is “In a spreadsheet or loose lists”.',
    },
    why: {
      nl: 'Klanten vasthouden begint met weten wie ze zijn en wat ze kochten. Dat bepaalt of persoonlijke mail of een klantenprogramma al kan.',
      en: 'Keeping customers starts with knowing who they are and what they bought. It decides whether personal e-mail or a loyalty scheme is possible yet.',
    },
    terms: ['crm', 'segment'],
  },
  emailSource: {
    label: { nl: 'Hoe kom je aan de e-mailadressen die je mailt?', en: 'How do you get the e-mail addresses that you mail?' },
    help: {
      nl: 'Kies wat voor de meeste adressen geldt. Kruisten mensen zelf aan dat ze je nieuwsbrief willen? Kies “Mensen meldden zich zelf aan”.',
      en: 'Pick what goes for most addresses. Did people tick a box to get your newsletter? Pick “People signed up themselves”.',
    },
    why: {
      nl: 'Reclame mailen mag alleen met toestemming, of aan eigen klanten onder strikte voorwaarden. Van je antwoord hangt af of we e-mail voorstellen.',
      en: 'You may only e-mail advertising with permission, or to your own customers under strict conditions. Your answer decides whether we propose e-mail.',
    },
    terms: ['opt-in', 'klantrelatie-uitzondering'],
  },
  cookieConsent: {
    label: { nl: 'Hoe vraagt je site toestemming voor cookies?', en: 'How does your site ask consent for cookies?' },
    help: {
      nl: 'Open je site in een privévenster en kijk naar de cookiemelding. Staat “Weigeren” er even groot bij als “Accepteren”? Dan is weigeren even makkelijk.',
      en: 'Open your site in a private window and look at the cookie notice. Is “Reject” as large as “Accept”? Then rejecting is just as easy.',
    },
    why: {
      nl: 'Advertenties die bezoekers volgen, mogen pas als mensen echt vrij kunnen kiezen. Klopt de melding niet, dan wachten we daarmee.',
      en: 'Ads that follow visitors are only allowed when people can really choose. If the notice is not right, we wait with those.',
    },
    terms: ['toestemming', 'consent-mode', 'remarketing'],
  },
  siteVisits: {
    label: { nl: 'Hoeveel bezoekers heeft je site per maand?', en: 'How many visitors does your site get a month?' },
    help: {
      nl: 'Neem een gewone maand, geen topmaand. In Google Analytics vind je dit als “gebruikers” van de laatste 30 dagen.',
      en: 'Take an ordinary month, not a peak. In Google Analytics you find this as “users” of the last 30 days.',
    },
    why: {
      nl: 'Advertenties die bezoekers opnieuw bereiken, hebben genoeg bezoekers nodig. Met weinig bezoek beginnen we ergens anders.',
      en: 'Ads that reach visitors again need enough visitors. With few visits, we start elsewhere.',
    },
    terms: ['remarketing'],
  },
  searchPosition: {
    label: {
      nl: 'Waar sta je in Google op je belangrijkste zoekwoord?',
      en: 'Where are you in Google for your main search term?',
    },
    help: {
      nl: 'Zoek in een privévenster op wat je klant zou typen, bijvoorbeeld “bloemenabonnement”. Advertenties bovenaan tellen niet mee.',
      en: 'In a private window, search what your customer would type, for example “flower subscription”. The ads on top do not count.',
    },
    why: {
      nl: 'Wie wil kopen, moet je kunnen vinden. Sta je laag, dan kiezen we zoekadvertenties voor nu en werken we ernaast aan je plek in Google.',
      en: 'Who wants to buy must be able to find you. If you rank low, we pick search ads for now and work on your place in Google beside them.',
    },
    terms: ['seo', 'sea'],
  },
  uspsOnHomepage: {
    label: {
      nl: 'Staan je drie sterkste redenen bovenaan je homepage?',
      en: 'Are your three best reasons at the top of your homepage?',
    },
    help: {
      nl: 'Bedoeld zijn redenen om voor jou te kiezen, die je ziet zonder te scrollen. Bijvoorbeeld: “Gratis opgehaald als het niet past.”',
      en: 'These are reasons to choose you, visible without scrolling. For example: “Picked up free if it does not fit.”',
    },
    why: {
      nl: 'Duidelijke redenen geven zekerheid aan wie je vergelijkt met anderen. Ontbreken ze, dan is dit vaak een snelle verbetering.',
      en: 'Clear reasons give certainty to people who compare you with others. If they are missing, this is often a quick improvement.',
    },
    terms: ['usp'],
  },
} satisfies Record<string, QuestionText>
