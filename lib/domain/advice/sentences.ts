import { listed } from './words.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * The Dutch sentences that the engine itself says, around names and words of the client. Everything else that an advice
 * says stands in the playbook.
 */
export const sentences = {
  keepGoing: (company: string, advice: string, turn: number): string =>
    `${[`Houd dit vast, want het werkt al voor ${company}.`, 'Je zei dat dit werkt: houd dit vast.', `Dit werkt al voor ${company}, dus houd dit vast.`][turn % 3]!} ${advice}`,
  bestForCompanies: (company: string): string => `Zet dit in voor de zakelijke reis van ${company}.`,
  bestForConsumers: (company: string): string => `Zet dit in voor de reis van consumenten bij ${company}.`,
  feeling: (emotion: string): string => `Daarbij overheerst ${emotion}.`,
  kpis: {
    see: (company: string, names: readonly string[]): string =>
      `Volg drie cijfers: ${listed(names)}. Verkopen komt later; deze cijfers vertellen of nieuwe mensen ${company} leren kennen.`,
    think: (company: string, names: readonly string[]): string =>
      `Volg drie cijfers: ${listed(names)}. Wie nog vergelijkt, koopt niet meteen: hieraan zie je of twijfelaars ${company} serieus overwegen.`,
    do: (company: string, names: readonly string[]): string =>
      `Volg drie cijfers: ${listed(names)}. Hier wordt belangstelling omzet; blijft er één achter, dan weet ${company} welke stap hapert.`,
    care: (company: string, names: readonly string[]): string =>
      `Volg drie cijfers: ${listed(names)}. Zo merkt ${company} of klanten blijven, nog voordat het in de omzet te zien is.`,
  },
  titles: { goal: 'Doel', question: 'De vraag van je klant', message: 'Boodschap', kpi: 'Waar je op stuurt', note: 'Let op' },

  chosenAll: (company: string, phase: string): string => `Je wilt alle fases uitwerken, dus ${phase} doet mee voor ${company}.`,
  chosen: (company: string, phase: string): string => `Je koos ervoor om ${phase} uit te werken voor ${company}.`,
  chosenByUs: (company: string, phase: string): string => `Je laat de keuze aan ons, en ${phase} doet mee voor ${company}.`,
  notChosen: (company: string, phase: string): string => `Je koos nog geen fases voor ${company}, dus ${phase} doet mee.`,
  mayChange: (phase: string, wonders: string): string => `Of ${phase} zo blijft, hangt ervan af ${wonders}.`,

  summary: (company: string, order: readonly string[]): string =>
    order.length < 2
      ? `${capital(company)} werkt nu alleen aan ${order[0] ?? ''}.`
      : `${capital(company)} werkt eerst aan ${order[0]} en daarna aan ${listed(order.slice(1))}, want wie het dichtst bij je staat, levert het snelst iets op.`,
  nothingActive: (company: string): string => `Voor ${company} doet geen enkele fase mee. Kijk je keuze van fases nog eens na.`,
  firstThis: (title: string): string => `Eerst dit: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`,

  gate: (company: string, phase: string, kpis: readonly string[]): string =>
    `Begin pas aan de volgende ronde als ${company} in ${phase} vooruitgang ziet in ${listed(kpis)}, of als je daar bewust van afziet.`,
  lastGate: (company: string, phase: string, kpis: readonly string[]): string =>
    `Ziet ${company} in ${phase} vooruitgang in ${listed(kpis)}? Dan is deze reis rond en kies je samen wat nu het meeste oplevert.`,

  askAdviser: (company: string, wonders: string): string =>
    `Bespreek met je adviseur ${wonders}. Zolang ${company} dat niet weet, houden we het veilig en wacht alles wat ervan afhangt.`,
  askAdviserAboutLaw: (company: string, wonders: string): string =>
    `Bespreek met je adviseur ${wonders}. Daar kan voor ${company} een wettelijke plicht aan vastzitten die we nu nog niet zien.`,
  legalCheck: (day: string): string => `Gelezen op ${day}; laat dit juridisch toetsen.`,

  visibleAt: (first: string, others: number): string => (others === 0 ? `Te zien bij “${first}”.` : `Te zien bij “${first}” en op nog ${others} ${others === 1 ? 'plek' : 'plekken'}.`),
  phaseNotActive: (phase: string): string => `Geen regel in dit advies: ${phase} doet nu niet mee.`,
  stoppedBy: (because: string): string => `Geen eigen regel in dit advies, want een andere regel gaat voor: ${because}`,
  nothingToStop: 'Geen regel in dit advies: de media waar dit over gaat, komen bij jou niet in beeld.',
  leftOut: 'Niet te zien: wat deze regel gaf, staat niet in dit advies.',
  givesWay: 'Geen eigen regel in dit advies: dit stuurt alleen hoe andere regels uitpakken.',
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** "22 november 2026" for "2026-11-22". */
export const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}
