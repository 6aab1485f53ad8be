/**
 * The slots that a template may hold. Each is a piece of text in the language of the advice, made from the client's answers
 * and ready to stand in the middle of a sentence; the examples are Dutch. `always` slots have a value whatever is answered; the others are empty when their answer is
 * missing, and a variant that uses an empty slot is passed over.
 */
export const slots = {
  company: { always: true, example: 'Bloem & Co', from: 'the capitalised words that open companyPitch, else "je bedrijf"' },
  pitch: { always: false, example: 'Bloem & Co bezorgt elke twee weken een vers seizoensboeket in abonnement', from: 'companyPitch without its last full stop' },
  audience: { always: false, example: 'mensen van 30 tot 60 die graag bloemen in huis hebben', from: 'the first clause of audience.description' },
  question: { always: false, example: '“Hoe vers is het boeket, en zit ik ergens aan vast?”', from: 'informationNeeds of the phase of the line, in quotes' },
  emotion: { always: false, example: 'twijfel', from: 'emotions of the phase of the line, as a noun' },
  unease: { always: false, example: 'twijfel', from: 'the emotion, only when its valence is negative' },
  criterion: { always: false, example: 'kwaliteit', from: 'the first of decisionCriteria' },
  criteria: { always: false, example: 'kwaliteit, prijs en reviews', from: 'decisionCriteria' },
  strength: { always: false, example: 'kwaliteit', from: 'the first of decisionCriteria on which the first rival is not better' },
  virtue: { always: false, example: 'kwaliteit', from: 'the first of decisionCriteria that a customer notices after the purchase' },
  rival: { always: false, example: 'Bloomon', from: 'the first of rivals' },
  rivalEdge: { always: false, example: 'reviews en vormgeving', from: 'where the first rival is better' },
  peak: { always: false, example: 'februari, mei en december', from: 'peakMonths' },
  peakStart: { always: false, example: 'februari, mei en december', from: 'the first month of each run of peakMonths' },
  beforePeak: { always: false, example: 'januari, april en november', from: 'the month in which to start: peakMonths minus one decision period' },
  deliberation: { always: false, example: 'een paar dagen', from: 'deliberation' },
  decisionDays: { always: false, example: '7', from: 'deliberation through the table of decision periods, when at least 1' },
  decisionPeriod: { always: false, example: 'een week', from: 'the decision period in words, as "een dag", "zes weken" or "vier maanden", when at least 1 day' },
  value: { always: false, example: '€ 10 tot € 100', from: 'purchaseValue' },
  frequency: { always: false, example: 'elke maand', from: 'purchaseFrequency' },
  rhythm: { always: false, example: 'elke maand', from: 'purchaseFrequency, when it is a rhythm: not once, and no subscription' },
  area: { always: false, example: 'heel Nederland', from: 'area' },
  budget: { always: false, example: '€ 1.500 tot € 5.000 per maand', from: 'mediaBudget' },
  openingBudget: { always: false, example: 'vanaf € 5.000 per maand', from: 'the lowest mediaBudget whose highest tier reaches the starting tier of the channel of the line' },
  hours: { always: false, example: '2 tot 8 uur per week', from: 'marketingHours' },
  routes: { always: false, example: 'je webshop en je winkel', from: 'salesRoutes' },
  goal: { always: false, example: 'meer verkoop', from: 'goal' },
  ad: { always: false, example: '“Altijd verse bloemen in huis. Bestel nu je abonnement!”', from: 'sampleAd.text, at most 120 characters, in quotes' },
  channelsInUse: { always: false, example: 'organische social en e-mail', from: 'currentChannels' },
  material: { always: false, example: 'foto’s', from: 'material, when at least one' },
  trend: { always: false, example: 'technologie', from: 'marketChanges.topics, when at least one is named' },
  trendNote: { always: false, example: '“Snacks worden duurder.”', from: 'marketChanges.note, in quotes' },
  weakTouchpoint: { always: false, example: 'reviews op je eigen site', from: 'the weakest scored touchpoint in the phase of the line' },
  score: { always: false, example: '2', from: 'the score of the touchpoint of the line' },
  phase: { always: true, example: 'Think', from: 'the phase of the line' },
  scope: { always: false, example: 'Care en Do', from: 'the phases in scope' },
  channel: { always: false, example: 'zoekadvertenties', from: 'the channel of the line, or those proposed that the rule is about' },
} as const

export type Slot = keyof typeof slots
