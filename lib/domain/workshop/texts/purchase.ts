import type { QuestionText } from './shape.ts'

/** Section 3: how the purchase comes about. */
export const purchaseTexts = {
  purchaseValue: {
    label: { nl: 'Wat kost een gemiddelde aankoop?', en: 'What does an average purchase cost?' },
    help: {
      nl: 'Kijk naar één bestelling of opdracht. Bij een abonnement tel je wat de klant per keer betaalt, bijvoorbeeld € 30 per boeket.',
      en: 'Look at one order or job. For a subscription, count what the customer pays each time, for example € 30 per bouquet.',
    },
    why: {
      nl: 'Bij een duurdere aankoop denken mensen langer na en willen ze meer bewijs. Dat bepaalt hoeveel uitleg en contact je vooraf nodig hebt.',
      en: 'With a dearer purchase people think longer and want more proof. That decides how much explanation and contact you need beforehand.',
    },
  },
  deliberation: {
    label: { nl: 'Hoelang denkt een klant meestal na?', en: 'How long does a customer usually think it over?' },
    help: {
      nl: 'Tel vanaf het moment dat iemand begint te zoeken tot de bestelling. Een reep bij de kassa is een paar seconden, een eettafel al snel weken.',
      en: 'Count from the moment somebody starts looking until the order. A bar at the checkout takes seconds, a dining table easily weeks.',
    },
    why: {
      nl: 'Wie in een paar seconden beslist, slaat het vergelijken over. Wie maanden nadenkt, wil je blijven helpen. Ook meten we pas resultaat als die tijd voorbij is.',
      en: 'Who decides in seconds skips comparing. Who takes months needs help along the way. It also tells us when results can be judged.',
    },
    terms: ['impulsaankoop', 'think'],
  },
  purchaseFrequency: {
    label: { nl: 'Hoe vaak koopt dezelfde klant bij je?', en: 'How often does the same customer buy from you?' },
    help: {
      nl: 'Denk aan een gewone, tevreden klant. Een keuken koopt iemand meestal één keer, kattenvoer elke maand.',
      en: 'Think of an ordinary, satisfied customer. People usually buy a kitchen once, and cat food every month.',
    },
    why: {
      nl: 'Komt een klant vaak terug, dan levert aandacht na de aankoop veel op. Koopt iemand één keer, dan gaat het juist om reviews en aanbevelingen.',
      en: 'If customers return often, attention after the purchase pays. If they buy once, reviews and recommendations matter more.',
    },
    terms: ['retentie', 'care'],
  },
  needAwareness: {
    label: {
      nl: 'Weet je klant vooraf dat hij dit nodig heeft?',
      en: 'Does your customer know beforehand that they need this?',
    },
    help: {
      nl: 'Wie een lekkende kraan heeft, zoekt zelf. Wie nooit aan een bloemenabonnement dacht, moet eerst op het idee komen.',
      en: 'Who has a leaking tap starts looking. Who never thought of a flower subscription first has to get the idea.',
    },
    why: {
      nl: 'Het bepaalt hoe je kennismaakt. Is de behoefte er nog niet, dan laat je jezelf zien. Zoekt je klant al, dan moet je vooral te vinden zijn.',
      en: 'It decides how people meet you. If the need is not there yet, you show yourself. If they are searching, you must be findable.',
    },
    terms: ['latente-behoefte', 'manifeste-behoefte'],
  },
  decisionCriteria: {
    label: { nl: 'Waarop kiest je klant? Zet de drie belangrijkste redenen op volgorde.', en: 'What does your customer choose on? Put the three main reasons in order.' },
    help: {
      nl: 'Zet bovenaan wat de doorslag geeft. Bijvoorbeeld bij een eettafel: 1. prijs, 2. voorwaarden zoals retour, 3. reviews.',
      en: 'Put what tips the balance on top. For a dining table, for example: 1. price, 2. terms such as returns, 3. reviews.',
    },
    why: {
      nl: 'Hiermee bepalen we wat je als eerste vertelt aan mensen die vergelijken. Ook zien we waar een concurrent sterker is.',
      en: 'This decides what you tell first to people who compare. It also shows where a competitor is stronger.',
    },
    parts: {
      '1': { nl: 'Het belangrijkst', en: 'Most important' },
      '2': { nl: 'Daarna', en: 'Second' },
      '3': { nl: 'En dan', en: 'Third' },
    },
    terms: ['usp', 'think'],
  },
  decisionUnit: {
    label: { nl: 'Wie beslist er mee over de aankoop?', en: 'Who takes part in the decision to buy?' },
    help: {
      nl: 'Tel iedereen die nee kan zeggen. Bij nieuwe software zijn dat bijvoorbeeld de gebruiker, de directeur en iemand van IT.',
      en: 'Count everybody who can say no. For new software that may be the user, the director and somebody from IT.',
    },
    why: {
      nl: 'Beslissen er meer mensen, dan duurt het langer en wil ieder iets anders weten. Dan heb je per rol eigen uitleg en bewijs nodig.',
      en: 'With more people deciding it takes longer, and each wants to know something else. You then need explanation and proof per role.',
    },
    terms: ['koopgroep'],
  },
  contract: {
    label: { nl: 'Zit er een contract aan vast?', en: 'Is there a contract involved?' },
    help: {
      nl: 'Een jaarcontract voor onderhoud is “Ja, voor een vaste tijd”. Een boeket per twee weken dat je elke maand kunt stoppen, is “Ja, per maand op te zeggen”.',
      en: 'A one-year maintenance contract is “Yes, for a fixed term”. A bouquet every two weeks that you can stop each month is “Yes, monthly”.',
    },
    why: {
      nl: 'Een contract voelt als een grotere stap. Dan is meer zekerheid nodig, en gelden er regels over verlengen en opzeggen.',
      en: 'A contract feels like a bigger step. It calls for more certainty, and there are rules on renewing and cancelling.',
    },
    terms: ['abonnement', 'wet-van-dam'],
  },
} satisfies Record<string, QuestionText>
