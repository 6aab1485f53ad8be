import type { QuestionText } from './shape.ts'

/** Section 2: the goal, and what time and money allow. */
export const goalTexts = {
  goal: {
    label: { nl: 'Wat is nu je belangrijkste doel?', en: 'What is your main goal right now?' },
    help: {
      nl: 'Kies er één: dat maakt je advies scherper. Heb je te weinig offerteaanvragen? Kies dan “Meer aanvragen”.',
      en: 'Pick one: that makes your advice sharper. Do you get too few requests for a quote? Then pick “More enquiries”.',
    },
    why: {
      nl: 'Je doel bepaalt welke fase van de klantreis het zwaarst telt en waar je tijd en geld naartoe gaan.',
      en: 'Your goal decides which phase of the journey weighs most, and where your time and money go.',
    },
    terms: ['lead', 'fase'],
  },
  scope: {
    label: { nl: 'Welke fases wil je uitwerken?', en: 'Which phases do you want to work out?' },
    help: {
      nl: 'See is kennismaken, Think is vergelijken, Do is kopen en Care is alles daarna. Twijfel je? Kies “Adviseer mij”, dan kijken we naar de hele reis.',
      en: 'See is getting to know you, Think is comparing, Do is buying and Care is all that follows. In doubt? Pick “Advise me” and we look at the whole journey.',
    },
    why: {
      nl: 'Je krijgt alleen advies over de fases die je kiest. De andere fases blijven grijs in beeld, zodat je ziet waar ze horen.',
      en: 'You only get advice on the phases you pick. The others stay visible in grey, so that you see where they belong.',
    },
    terms: ['see', 'think', 'do', 'care'],
  },
  model: {
    label: { nl: 'Met welk model werk je het liefst?', en: 'Which model do you prefer to work with?' },
    help: {
      nl: 'Geen idee? Kies “Geen voorkeur”. Je ziet je reis dan in vier fases: See, Think, Do en Care. Later wisselen kan altijd.',
      en: 'No idea? Pick “No preference”. You then see your journey in four phases: See, Think, Do and Care. You can always switch later.',
    },
    why: {
      nl: 'Je advies blijft gelijk; alleen de indeling en de namen van de fases veranderen. Zo past het bij de woorden die jij gewend bent.',
      en: 'Your advice stays the same; only the division and the names of the phases change. That way it fits the words you are used to.',
    },
    terms: ['aida', 'race', 'hubspot-model'],
  },
  horizon: {
    label: { nl: 'Wanneer wil je resultaat zien?', en: 'When do you want to see results?' },
    help: {
      nl: 'Wees eerlijk over je geduld. Wil je over twee maanden meer bestellingen? Kies dan “Binnen 1 tot 3 maanden”.',
      en: 'Be honest about your patience. Do you want more orders two months from now? Then pick “Within 1 to 3 months”.',
    },
    why: {
      nl: 'Sommige kanalen werken binnen een week, andere pas na maanden. Gevonden worden in Google zonder advertentie kost bijvoorbeeld tijd.',
      en: 'Some channels work within a week, others only after months. Being found in Google without ads, for example, takes time.',
    },
    terms: ['seo'],
  },
  mediaBudget: {
    label: { nl: 'Wat kun je per maand aan media uitgeven?', en: 'What can you spend on media each month?' },
    help: {
      nl: 'Reken alleen het geld voor advertenties en andere media, niet je eigen uren. Geef je € 300 per maand uit aan Google? Kies dan “Minder dan € 500 per maand”.',
      en: 'Only count money for ads and other media, not your own hours. Do you spend € 300 a month on Google? Then pick “Less than € 500 a month”.',
    },
    why: {
      nl: 'Elk medium heeft een bedrag waaronder het geen zin heeft. We stellen alleen voor wat bij je budget past en zeggen wat een hoger budget zou openen.',
      en: 'Every medium has an amount below which it makes no sense. We only propose what fits your budget, and say what a higher one would open.',
    },
    terms: ['mediaplan'],
  },
  marketingHours: {
    label: { nl: 'Hoeveel uur per week is er voor marketing?', en: 'How many hours a week are there for marketing?' },
    help: {
      nl: 'Tel de uren van iedereen in je bedrijf bij elkaar op. Schrijf jij drie uur en doet een collega twee uur social media? Dat is vijf uur.',
      en: 'Add up the hours of everybody in your company. You write for three hours and a colleague does two hours of social media? That makes five.',
    },
    why: {
      nl: 'Een plan moet uitvoerbaar zijn. Heb je weinig tijd, dan krijg je minder acties tegelijk en zeggen we wat je beter kunt uitbesteden.',
      en: 'A plan must be doable. If time is short you get fewer actions at once, and we say what you had better outsource.',
    },
  },
} satisfies Record<string, QuestionText>
