import { capital, withoutCapital } from '../grammar.ts'
import type { Sentences } from '../types.ts'
import { grammar } from './grammar.ts'

const { listed, day: inWords } = grammar

/** The Dutch sentences that the engine itself says. */
export const sentences: Sentences = {
  keepGoing: (company, advice, turn) =>
    `${[`Houd dit vast, want het werkt al voor ${company}.`, 'Je zei dat dit werkt: houd dit vast.', `Dit werkt al voor ${company}, dus houd dit vast.`][turn % 3]!} ${advice}`,
  bestForCompanies: company => `Zet dit in voor de zakelijke reis van ${company}.`,
  bestForConsumers: company => `Zet dit in voor de reis van consumenten bij ${company}.`,
  feeling: emotion => `Daarbij overheerst ${emotion}.`,
  kpis: {
    see: (company, names) =>
      `Volg drie cijfers: ${listed(names)}. Verkopen komt later; deze cijfers vertellen of nieuwe mensen ${company} leren kennen.`,
    think: (company, names) =>
      `Volg drie cijfers: ${listed(names)}. Wie nog vergelijkt, koopt niet meteen: hieraan zie je of twijfelaars ${company} serieus overwegen.`,
    do: (company, names) =>
      `Volg drie cijfers: ${listed(names)}. Hier wordt belangstelling omzet; blijft er één achter, dan weet ${company} welke stap hapert.`,
    care: (company, names) =>
      `Volg drie cijfers: ${listed(names)}. Zo merkt ${company} of klanten blijven, nog voordat het in de omzet te zien is.`,
  },
  titles: { goal: 'Doel', question: 'De vraag van je klant', message: 'Boodschap', kpi: 'Waar je op stuurt', note: 'Let op' },
  legal: 'Juridisch',
  warning: 'Waarschuwing',
  plan: 'Plan',

  chosenAll: (company, phase) => `Je wilt alle fases uitwerken, dus ${phase} doet mee voor ${company}.`,
  chosen: (company, phase) => `Je koos ervoor om ${phase} uit te werken voor ${company}.`,
  chosenByUs: (company, phase) => `Je laat de keuze aan ons, en ${phase} doet mee voor ${company}.`,
  notChosen: (company, phase) => `Je koos nog geen fases voor ${company}, dus ${phase} doet mee.`,
  mayChange: (phase, wonders) => `Of ${phase} zo blijft, hangt ervan af ${wonders}.`,

  summary: (company, order) =>
    order.length < 2
      ? `${capital(company)} werkt nu alleen aan ${order[0] ?? ''}.`
      : `${capital(company)} werkt eerst aan ${order[0]} en daarna aan ${listed(order.slice(1))}, want wie het dichtst bij je staat, levert het snelst iets op.`,
  nothingActive: company => `Voor ${company} doet geen enkele fase mee. Kijk je keuze van fases nog eens na.`,
  firstThis: title => `Eerst dit: ${withoutCapital(title)}.`,

  gate: (company, phase, kpis) =>
    `Begin pas aan de volgende ronde als ${company} in ${phase} vooruitgang ziet in ${listed(kpis)}, of als je daar bewust van afziet.`,
  lastGate: (company, phase, kpis) =>
    `Ziet ${company} in ${phase} vooruitgang in ${listed(kpis)}? Dan is deze reis rond en kies je samen wat nu het meeste oplevert.`,

  askAdviser: (company, wonders) =>
    `Bespreek met je adviseur ${wonders}. Zolang ${company} dat niet weet, houden we het veilig en wacht alles wat ervan afhangt.`,
  askAdviserAboutLaw: (company, wonders) =>
    `Bespreek met je adviseur ${wonders}. Daar kan voor ${company} een wettelijke plicht aan vastzitten die we nu nog niet zien.`,
  legalCheck: day => `Gelezen op ${inWords(day)}; laat dit juridisch toetsen.`,

  dependsOn: (company, wonders) => `Of dit voor ${company} geldt, hangt ervan af ${wonders}.`,
  visibleAt: (first, others) => (others === 0 ? `Te zien bij “${first}”.` : `Te zien bij “${first}” en op nog ${others} ${others === 1 ? 'plek' : 'plekken'}.`),
  phaseNotActive: phase => `Geen regel in dit advies: ${phase} doet nu niet mee.`,
  stoppedBy: because => `Geen eigen regel in dit advies, want een andere regel gaat voor: ${because}`,
  nothingToStop: 'Geen regel in dit advies: de media waar dit over gaat, komen bij jou niet in beeld.',
  leftOut: 'Niet te zien: wat deze regel gaf, staat niet in dit advies.',
  givesWay: 'Geen eigen regel in dit advies: dit stuurt alleen hoe andere regels uitpakken.',
}
