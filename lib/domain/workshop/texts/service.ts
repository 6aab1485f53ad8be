import type { QuestionText } from './shape.ts'

/** Section 8: selling, serving and keeping customers. */
export const serviceTexts = {
  orderProblems: {
    label: { nl: 'Wat gaat er mis bij het bestellen in je webshop?', en: 'What goes wrong when people order in your web shop?' },
    help: {
      nl: 'Bestel eens zelf iets op je telefoon en let op waar je moet zoeken of wachten. Komen de bezorgkosten pas bij de laatste stap? Kies “Kosten komen pas laat in beeld”.',
      en: 'Order something on your own phone and notice where you search or wait. Do delivery costs only show in the last step? Pick “Costs show up late”.',
    },
    why: {
      nl: 'Wie tijdens het bestellen afhaakt, wilde al kopen. Zo’n lek dichten we eerst; pas daarna heeft meer reclame voor verkoop zin.',
      en: 'Who drops out while ordering already wanted to buy. We mend such a leak first; only then does more sales advertising make sense.',
    },
    terms: ['checkout', 'winkelmandverlating'],
  },
  orderUpdates: {
    label: {
      nl: 'Wat hoort je klant tussen bestellen en ontvangen?',
      en: 'What does your customer hear between ordering and receiving?',
    },
    help: {
      nl: 'Laat je zelf weten wanneer het komt, ook als het later wordt? Kies dan “We houden de klant zelf op de hoogte”.',
      en: 'Do you tell them when it will come, also when it gets late? Then pick “We keep the customer posted”.',
    },
    why: {
      nl: 'Stilte maakt ongerust. Een bericht op het juiste moment scheelt vragen en brengt de volgende aankoop dichterbij.',
      en: 'Silence worries people. A message at the right moment saves questions and brings the next purchase nearer.',
    },
    terms: ['levering'],
  },
  returns: {
    label: { nl: 'Hoe werkt retour of opzeggen bij jou?', en: 'How do returns or cancelling work with you?' },
    help: {
      nl: 'Duidelijk betekent: de klant leest de stappen, de kosten en de termijn vóór de aankoop. Bijvoorbeeld op de productpagina.',
      en: 'Clear means: the customer reads the steps, the cost and the term before buying. For example on the product page.',
    },
    why: {
      nl: 'Mensen vergelijken voorwaarden voordat ze kiezen. Gratis hoeft niet, duidelijk wel. Ook gelden er regels over bedenktijd en opzeggen.',
      en: 'People compare terms before they choose. It need not be free, but it must be clear. There are also rules on withdrawal and cancelling.',
    },
    terms: ['wet-van-dam', 'service'],
  },
  serviceReply: {
    label: { nl: 'Hoe snel krijgt een klant antwoord op een vraag?', en: 'How fast does a customer get an answer to a question?' },
    help: {
      nl: 'Denk aan een gewone vraag per mail of chat op een werkdag. Bijvoorbeeld: “Waar blijft mijn pakket?”',
      en: 'Think of an ordinary question by e-mail or chat on a working day. For example: “Where is my parcel?”',
    },
    why: {
      nl: 'Snelle hulp houdt klanten tevreden, en dus dichter bij een volgende aankoop. Duurt het lang, dan verbeteren we dit vóór we nieuwe mensen zoeken.',
      en: 'Fast help keeps customers satisfied, and so nearer to the next purchase. If it takes long, we mend this before we look for new people.',
    },
    terms: ['service'],
  },
  loyalty: {
    label: {
      nl: 'Welk deel koopt opnieuw, en wat doe je voor trouwe klanten?',
      en: 'What share buys again, and what do you do for loyal customers?',
    },
    help: {
      nl: 'Kijk naar tien klanten van vorig jaar: hoeveel kochten er nog eens? Twee van de tien is 20%, dus “10 tot 30%”.',
      en: 'Look at ten customers of last year: how many bought again? Two out of ten is 20%, so “10 to 30%”.',
    },
    why: {
      nl: 'Bestaande klanten leveren vaak het snelst iets op. Je antwoord bepaalt of een klantenprogramma of een actie voor vrienden past.',
      en: 'Existing customers often give the quickest gain. Your answer decides whether a loyalty scheme or a friends’ offer fits.',
    },
    parts: {
      repeatShare: { nl: 'Welk deel van je klanten koopt opnieuw?', en: 'What share of your customers buys again?' },
      actions: { nl: 'Wat doe je voor trouwe klanten?', en: 'What do you do for loyal customers?' },
    },
    terms: ['loyaliteitsprogramma', 'bring-a-friend', 'retentie'],
  },
  reviews: {
    label: {
      nl: 'Vraag je om feedback en reviews, en hoeveel reviews heb je?',
      en: 'Do you ask for feedback and reviews, and how many reviews do you have?',
    },
    help: {
      nl: 'Tel de reviews op de plek waar je klant kijkt. Heb je er 14 op Google? Kies dan “Minder dan 20”.',
      en: 'Count the reviews where your customer looks. Do you have 14 on Google? Then pick “Fewer than 20”.',
    },
    why: {
      nl: 'Wie twijfelt, leest ervaringen van anderen. Heb je er weinig, dan vragen we alle klanten ernaar voordat je meer geld uitgeeft aan reclame.',
      en: 'Who is in doubt reads what others say. If you have few, we ask all customers before you spend more on advertising.',
    },
    parts: {
      feedback: { nl: 'Vraag je klanten om feedback?', en: 'Do you ask customers for feedback?' },
      count: { nl: 'Hoeveel reviews heb je?', en: 'How many reviews do you have?' },
    },
    terms: ['nps', 'ambassadeur'],
  },
  leadReply: {
    label: { nl: 'Hoe snel reageer je op een aanvraag?', en: 'How fast do you follow up an enquiry?' },
    help: {
      nl: 'Bedoeld is de eerste persoonlijke reactie, niet de automatische mail. Bijvoorbeeld: aanvraag om 10 uur, telefoontje om half 11.',
      en: 'This means the first personal reply, not the automatic e-mail. For example: an enquiry at ten, a phone call at half past.',
    },
    why: {
      nl: 'Wie snel terugbelt, heeft meer kans op een goed gesprek. Gaat het traag, dan verbeteren we dat voordat je meer aanvragen koopt.',
      en: 'Who calls back fast has a better chance of a good talk. If it is slow, we mend that before you buy more enquiries.',
    },
    terms: ['lead'],
  },
} satisfies Record<string, QuestionText>
