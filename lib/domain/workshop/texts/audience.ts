import type { QuestionText } from './shape.ts'

/** Section 4: the target group and the market around it. */
export const audienceTexts = {
  peakMonths: {
    label: { nl: 'In welke maanden loopt het het best?', en: 'Which months are your best?' },
    help: {
      nl: 'Kies alle drukke maanden, of geen als het hele jaar gelijk is. Een bloemist kiest bijvoorbeeld februari, mei en december.',
      en: 'Pick all busy months, or none if the whole year is the same. A florist might pick February, May and December.',
    },
    why: {
      nl: 'Mensen beginnen al vóór de drukte met kijken. Met je topmaanden plannen we wanneer je je laat zien en wanneer je op verkoop stuurt.',
      en: 'People start looking before the rush. Your best months tell us when to show yourself and when to press for sales.',
    },
  },
  audience: {
    label: {
      nl: 'Wie is je belangrijkste doelgroep, en hoe groot schat je die?',
      en: 'Who is your main target group, and how large do you think it is?',
    },
    help: {
      nl: 'Beschrijf mensen, geen cijfers alleen. Bijvoorbeeld: “Gezinnen met jonge kinderen die een groter huis hebben gekocht.” Bij de grootte tel je iedereen die klant zou kunnen worden.',
      en: 'Describe people, not just figures. For example: “Families with young children who bought a larger house.” For the size, count everybody who could become a customer.',
    },
    why: {
      nl: 'We gebruiken je beschrijving om media en boodschap te kiezen. Voor een kleine groep zijn tv en landelijke radio te grof.',
      en: 'We use your description to choose media and message. For a small group, television and national radio are too broad.',
    },
    parts: {
      description: { nl: 'Wie zijn het?', en: 'Who are they?' },
      size: { nl: 'Hoe groot is die groep ongeveer?', en: 'How large is that group, roughly?' },
    },
    terms: ['targeting', 'massamedia'],
  },
  sensitiveTopics: {
    label: {
      nl: 'Richt je je op jongeren, of op een gevoelig onderwerp?',
      en: 'Do you address young people, or a sensitive subject?',
    },
    help: {
      nl: 'Kies alles wat klopt. Verkoop je snoep dat kinderen aanspreekt? Kies “Eten of drinken dat kinderen aanspreekt”. Geldt niets? Kies “Niets hiervan”.',
      en: 'Pick all that apply. Do you sell sweets that appeal to children? Pick “Food or drink that appeals to children”. If nothing applies, pick “None of these”.',
    },
    why: {
      nl: 'Voor deze onderwerpen gelden strengere reclameregels. Dan stellen we sommige vormen van reclame niet voor en kijkt een adviseur extra mee.',
      en: 'Stricter advertising rules apply here. We then leave out some kinds of advertising, and an adviser takes an extra look.',
    },
    terms: ['targeting'],
  },
  rivals: {
    label: {
      nl: 'Wie zijn je twee belangrijkste concurrenten, en waar zijn zij beter?',
      en: 'Who are your two main competitors, and where are they better?',
    },
    help: {
      nl: 'Wie staat er nog meer open in de tabbladen van je klant? Bijvoorbeeld een keten die goedkoper is, maar minder persoonlijk.',
      en: 'Who else is open in your customer’s tabs? For example a chain that is cheaper but less personal.',
    },
    why: {
      nl: 'Je hoeft niet overal de beste te zijn. We zoeken samen op welke punten jij opvalt, en op welke je de strijd beter niet aangaat.',
      en: 'You need not be best at everything. We look for the points where you stand out, and those where you had better not compete.',
    },
    parts: {
      name: { nl: 'Naam van de concurrent', en: 'Name of the competitor' },
      betterAt: { nl: 'Waarin is deze concurrent beter?', en: 'Where is this competitor better?' },
    },
    terms: ['usp'],
  },
  research: {
    label: { nl: 'Hoe weet je wat je klant wil?', en: 'How do you know what your customer wants?' },
    help: {
      nl: 'Kies wat je de laatste twee jaar hebt gedaan. Sprak je tien klanten over hun keuze? Kies dan “Gesprekken met klanten”. Nog niets gedaan is ook een goed antwoord.',
      en: 'Pick what you did in the past two years. Did you talk with ten customers about their choice? Then pick “Talks with customers”. Nothing yet is a fine answer too.',
    },
    why: {
      nl: 'Zonder onderzoek is veel een aanname. Dan zeggen we dat erbij, en krijg je een korte onderzoekstaak in je advies.',
      en: 'Without research much is an assumption. We then say so, and give you a short research task in your advice.',
    },
    terms: ['deskresearch', 'fieldresearch', 'aanname'],
  },
  marketChanges: {
    label: { nl: 'Wat verandert er in je markt?', en: 'What is changing in your market?' },
    help: {
      nl: 'Denk aan iets groots dat je zelf niet in de hand hebt. Bijvoorbeeld: er komen meer kinderen tussen de 5 en 10 jaar, of een grondstof wordt duurder.',
      en: 'Think of something large that you cannot control. For example: there are more children aged 5 to 10, or a raw material gets dearer.',
    },
    why: {
      nl: 'Zo’n verandering kun je niet sturen, maar wel op inspelen. Vooral mensen die je nog niet kennen, bereik je ermee.',
      en: 'You cannot steer such a change, but you can respond to it. It mainly helps to reach people who do not know you yet.',
    },
    parts: {
      topics: { nl: 'Waar gaat het over?', en: 'What is it about?' },
      note: { nl: 'Wat merk je daarvan?', en: 'What do you notice of it?' },
    },
    terms: ['macrotrend'],
  },
} satisfies Record<string, QuestionText>
