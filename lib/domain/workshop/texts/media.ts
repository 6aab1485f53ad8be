import type { QuestionText } from './shape.ts'

/** Section 6: what the company does now. */
export const mediaTexts = {
  currentChannels: {
    label: { nl: 'Welke kanalen gebruik je nu, en werken ze?', en: 'Which channels do you use now, and do they work?' },
    help: {
      nl: 'Kies alleen wat je dit jaar echt gebruikte. Krijg je klanten via je nieuwsbrief? Kies dan “Werkt”. Plaats je al een jaar berichten zonder reactie? Kies “Werkt niet”.',
      en: 'Only pick what you really used this year. Does your newsletter bring customers? Pick “Works”. Have you posted for a year without response? Pick “Does not work”.',
    },
    why: {
      nl: 'Wat werkt, houden we vast. Wat niet werkt, toetsen we eerst: past de boodschap wel bij de fase? Pas daarna stoppen we ermee.',
      en: 'We keep what works. What does not work we test first: does the message fit the phase? Only then do we stop it.',
    },
    parts: {
      channel: { nl: 'Kanaal', en: 'Channel' },
      works: { nl: 'Werkt het?', en: 'Does it work?' },
    },
    terms: ['omnichannel', 'owned-earned-paid'],
  },
  sameMessage: {
    label: { nl: 'Krijgt iedereen dezelfde boodschap van je?', en: 'Does everybody get the same message from you?' },
    help: {
      nl: 'Bijvoorbeeld: zien nieuwe mensen en vaste klanten dezelfde advertentie met “Bestel nu”? Dan is het antwoord ja.',
      en: 'For example: do new people and regular customers see the same “Order now” ad? Then the answer is yes.',
    },
    why: {
      nl: 'Mensen zitten in verschillende fases en hebben andere vragen. Met één boodschap voor iedereen praat je langs de meesten heen.',
      en: 'People are in different phases and have different questions. One message for all speaks past most of them.',
    },
    terms: ['boodschap'],
  },
  sampleAd: {
    label: {
      nl: 'Plak een advertentie of bericht van jezelf. Wat vraag je de lezer te doen?',
      en: 'Paste one of your ads or posts. What do you ask the reader to do?',
    },
    help: {
      nl: 'Eén voorbeeld is genoeg. Bijvoorbeeld: “Altijd verse bloemen in huis. Bestel nu je abonnement!” met als vraag “Kopen”.',
      en: 'One example is enough. For example: “Fresh flowers at home, always. Order your subscription now!” which asks to “Buy”.',
    },
    why: {
      nl: 'We toetsen of de vraag past bij de fase. Vraag je een onbekende om meteen te kopen, dan is dat meestal te vroeg.',
      en: 'We test whether what you ask fits the phase. Asking a stranger to buy straight away is usually too soon.',
    },
    parts: {
      text: { nl: 'De tekst van je advertentie of bericht', en: 'The text of your ad or post' },
      phase: { nl: 'Voor welke fase is hij bedoeld?', en: 'Which phase is it meant for?' },
      action: { nl: 'Wat moet de lezer doen?', en: 'What should the reader do?' },
    },
    terms: ['boodschap', 'conversie'],
  },
  material: {
    label: { nl: 'Welk materiaal heb je al?', en: 'Which material do you have already?' },
    help: {
      nl: 'Kies wat je vandaag zou kunnen gebruiken. Een filmpje van drie jaar oud met een product dat je niet meer verkoopt, telt niet mee.',
      en: 'Pick what you could use today. A three-year-old video of a product that you no longer sell does not count.',
    },
    why: {
      nl: 'Zonder filmpje geen videocampagne. Wat je mist, zetten we als taak in je plan vóórdat het kanaal begint.',
      en: 'No video, no video campaign. What you lack becomes a task in your plan, before the channel starts.',
    },
    terms: ['content', 'contentmarketing'],
  },
} satisfies Record<string, QuestionText>
