import { listed } from '../advice/words/nl/grammar.ts'
import { monthInWords } from './calendar.ts'
import { inEuros } from './money.ts'
import type { Month } from './types.ts'

const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
const months = (list: readonly Month[]): string => (list.length > 3 ? `${monthInWords(list[0]!)} en nog ${list.length - 1} maanden` : listed(list.map(monthInWords)))

/** The Dutch sentences in which a media plan says why it is what it is, and what to look out for. */
export const sentences = {
  goalGives: (goal: string, shares: string): string => `Het doel is ${goal}. Samen met de regels van het playbook geeft dat: ${shares}.`,
  goalUnknown: (shares: string): string => `Het doel is nog onbekend, dus tellen de fases die meedoen even zwaar: ${shares}.`,
  sharesByHand: (shares: string): string => `De verdeling over de fases is met de hand ingesteld: ${shares}.`,
  sharesBecome: (shares: string): string => `Zo wordt de verdeling: ${shares}.`,
  boughtOnce: 'Klanten kopen maar één keer. Er is geen tweede aankoop te winnen, dus Care weegt de helft.',
  withinAMonth: 'Het resultaat moet er binnen een maand zijn. Bekendheid groeit langzamer, dus See weegt de helft.',
  overAYear: 'Er is meer dan een jaar de tijd, en de meeste mensen kopen nu nog niet. See weegt daarom anderhalf keer zo zwaar.',
  buildingAndSelling: 'Met dit budget en dit doel is 60% voor bekendheid en 40% voor verkoop het punt om vanaf te praten. Daarna tellen de eigen cijfers.',
  noCostIn: (phase: string): string => `In ${phase} staat geen medium dat mediageld kan krijgen. Dat deel gaat naar de andere fases.`,
  budget: (monthly: number, count: number, total: number): string => `Het budget is ${inEuros(monthly)} per maand, ${some(count, 'maand', 'maanden')} lang: samen ${inEuros(total)}.`,
  givenFirst: (cents: number): string => `Daarvan is ${inEuros(cents)} met de hand ingevuld. Dat gaat er eerst af; de rest wordt eromheen verdeeld.`,

  phaseGets: (phase: string, percent: number): string => `${phase} krijgt ${percent}% van het budget als vertrekpunt.`,
  mediumWeighs: (phase: string, weight: number, of: number): string => `Binnen ${phase} weegt dit medium ${weight} van de ${of}: hoe goed het past bij de fase, maal hoe goed het past bij je markt.`,
  alone: (phase: string): string => `Dit is het enige medium in ${phase} dat nu geld krijgt.`,
  needsTime: (from: string, days: number): string => `Voorbereiden kost ${some(days, 'dag', 'dagen')}, dus het begint op zijn vroegst op ${from}.`,
  needsMaterial: (from: string, days: number): string => `Het materiaal moet nog gemaakt worden. Reken op ${some(days, 'dag', 'dagen')} voorbereiding: het begint op zijn vroegst op ${from}.`,
  runsAlready: 'Dit medium gebruik je al, dus het kan meteen door.',
  beforePeak: (list: string): string => `De nadruk ligt op ${list}: één beslisperiode vóór je drukste tijd.`,
  inPeak: (list: string): string => `De nadruk ligt op ${list}, als het druk is.`,
  afterPeak: (list: string): string => `De nadruk ligt op ${list}, meteen na de drukte.`,
  towardsPeak: (list: string): string => `De nadruk ligt op ${list}, als mensen kiezen.`,
  fewerMonths: (kept: number, of: number): string => `Voor elke maand is het te weinig. Daarom draait het in ${kept} van de ${some(of, 'maand', 'maanden')}, met genoeg geld per maand.`,
  capped: (cents: number): string => `Dit kost zelden meer dan ${inEuros(cents)} per maand (eigen inschatting van het bureau). Wat overblijft, gaat naar andere media.`,
  byHand: (count: number): string => `${some(count, 'bedrag is', 'bedragen zijn')} met de hand ingevuld en ${count === 1 ? 'blijft' : 'blijven'} staan.`,
  noProposal: 'Van dit medium kent het playbook geen score, dus de verdeling slaat het over. Vul zelf een bedrag in.',
  noMoney: 'Dit medium vraagt tijd, geen mediageld. Het staat alleen in de kalender.',
  switchedOff: 'Dit medium staat uit. Het krijgt geen voorstel.',
  tierFloor: (cents: number): string => `Onder ${inEuros(cents)} per maand begint dit medium niet goed (eigen inschatting van het bureau).`,
  learnsWeekly: (cost: number): string => `Het algoritme leert van ongeveer 50 resultaten per week. Met ${inEuros(cost)} per resultaat is dat ${inEuros(cost * 50)} per week.`,
  learnsMonthly: (cost: number): string => `Automatisch bieden wordt stabieler vanaf ongeveer 30 resultaten per maand. Met ${inEuros(cost)} per resultaat is dat ${inEuros(cost * 30)} per maand.`,

  noBudget: 'Er is nog geen mediabudget. Vul een bedrag per maand in, dan wordt het verdeeld.',
  unconfirmed: (cents: number): string => `${inEuros(cents)} per maand is de ondergrens van wat de klant antwoordde. Bevestig het bedrag, of vul het echte bedrag in.`,
  overBudget: (cents: number): string => `Wat met de hand is ingevuld, is ${inEuros(cents)} meer dan het budget. De andere media krijgen daarom niets.`,
  unplaced: (cents: number): string => `${inEuros(cents)} is nog niet ingedeeld: geen medium in het advies kan dit geld zinvol gebruiken. Zet een medium aan of vul zelf een bedrag in.`,
  belowFloor: (name: string, list: readonly Month[], cents: number): string => `${name} krijgt in ${months(list)} minder dan ${inEuros(cents)}. Daar begint dit medium niet goed mee (eigen inschatting van het bureau).`,
  belowLearning: (name: string, list: readonly Month[], why: string): string => `${name} krijgt in ${months(list)} te weinig om van te leren. ${why}`,
  learningUnknown: (name: string): string => `Hoeveel ${name} minstens nodig heeft om te leren, is nog onbekend: eerst meten wat één resultaat nu kost.`,
  tooThin: (phase: string): string => `Het geld voor ${phase} is dun gespreid. Zet media uit of kies voor minder maanden: van een paar media die genoeg krijgen, leer je meer.`,
  tooManyPaid: (count: number): string => `${count} betaalde media op een klein budget is veel. Kies er hooguit twee en doe die goed.`,
  waits: (name: string): string => `${name} wacht: er is te weinig geld om het goed te beginnen. Het deel gaat naar andere media.`,
  startsLate: (name: string, from: string): string => `${name} kan op zijn vroegst op ${from} beginnen. Dat is te laat voor deze periode.`,
  beforeStart: (name: string, list: readonly Month[], from: string): string => `${name} heeft geld in ${months(list)}, maar kan pas op ${from} beginnen.`,
  gone: (name: string): string => `${name} staat niet meer in het advies. De bedragen die je zelf invulde, staan er nog; maak ze leeg als ze weg mogen.`,
  outsidePeriod: (name: string, cents: number): string => `Voor ${name} is ${inEuros(cents)} ingevuld buiten de periode van dit plan. Dat telt niet mee, maar is bewaard.`,
  productionOpen: (count: number): string => `${some(count, 'productiepost heeft', 'productieposten hebben')} nog geen bedrag. Vraag een offerte; tot die tijd is het totaal lager dan het wordt.`,
  assumption: (said: string): string => `Dit plan rekent met een aanname: ${said}. De antwoorden van de klant zijn niet veranderd.`,
  estimate: (source: string, on: string): string => `schatting op basis van ${source}, ${on}`,

}
