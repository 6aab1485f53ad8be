import type { QuestionText } from './shape.ts'

/** Section 5: the journey seen with the customer's eyes. */
export const journeyTexts = {
  informationNeeds: {
    label: { nl: 'Wat vraagt je klant zich af in elke fase?', en: 'What does your customer wonder in each phase?' },
    help: {
      nl: 'Schrijf per fase de vraag op zoals je klant hem zou stellen. Bijvoorbeeld: “Hoe lang blijven de bloemen mooi?” of “Wat als de tafel niet past?”',
      en: 'For each phase, write the question the way your customer would put it. For example: “How long do the flowers last?” or “What if the table does not fit?”',
    },
    why: {
      nl: 'Je boodschap moet antwoord geven op de vraag die iemand op dat moment heeft. Jouw woorden komen letterlijk terug in het advies per fase.',
      en: 'Your message must answer the question somebody has at that moment. Your words return in the advice for each phase.',
    },
    terms: ['informatiebehoefte', 'boodschap'],
  },
  emotions: {
    label: { nl: 'Wat voelt je klant in elke fase?', en: 'What does your customer feel in each phase?' },
    help: {
      nl: 'Kies per fase het gevoel dat het sterkst is. Wie een eettafel kiest, twijfelt. Wie op de bezorger wacht, is misschien ongeduldig.',
      en: 'Pick the strongest feeling for each phase. Who chooses a dining table is in doubt. Who waits for the delivery may be impatient.',
    },
    why: {
      nl: 'Zo zien we waar het gevoel daalt. Juist daar helpt geruststelling, duidelijke informatie of een kleine verrassing.',
      en: 'This shows where the feeling drops. That is where reassurance, clear information or a small surprise helps most.',
    },
    terms: ['emotiecurve', 'klantbeleving'],
  },
  touchpointScores: {
    label: {
      nl: 'Welke contactmomenten heb je, en hoe goed zijn ze?',
      en: 'Which touchpoints do you have, and how good are they?',
    },
    help: {
      nl: 'Geef elk contactmoment een cijfer van 1 tot en met 5, met de ogen van je klant. Heb je het niet? Laat het leeg. Voorbeeld: je bevestigingsmail is kaal en komt laat, dat is een 2.',
      en: 'Score each touchpoint from 1 to 5, through your customer’s eyes. If you do not have it, leave it empty. Example: your confirmation mail is bare and late, that is a 2.',
    },
    why: {
      nl: 'Alles met een 1 of een 2 krijgt een verbeterpunt in je advies. Waar je sterk bent, zeggen we dat je het zo moet houden.',
      en: 'Whatever scores 1 or 2 gets an improvement in your advice. Where you are strong, we tell you to keep it that way.',
    },
    parts: {
      '1': { nl: 'Slecht: klanten haken af', en: 'Poor: customers drop out' },
      '2': { nl: 'Matig: klanten klagen of vragen na', en: 'Weak: customers complain or ask again' },
      '3': { nl: 'Gaat wel: het doet wat het moet', en: 'Fair: it does what it must' },
      '4': { nl: 'Goed: klanten zijn tevreden', en: 'Good: customers are satisfied' },
      '5': { nl: 'Heel goed: klanten noemen het zelf', en: 'Very good: customers mention it themselves' },
      absent: { nl: 'Hebben we niet', en: 'We do not have it' },
    },
    terms: ['touchpoint', 'pijnpunt'],
  },
} satisfies Record<string, QuestionText>
