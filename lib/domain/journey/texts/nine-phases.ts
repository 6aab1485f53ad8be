import type { ModelText } from './shape.ts'

/** The nine-phase Dutch model: one phase per stage of the axis. The names of phases 2, 4 and 7 are a reconstruction (U13). */
export const ninePhasesTexts: ModelText<
  | 'latente_behoefte' | 'manifeste_behoefte' | 'orientatie' | 'keuze' | 'koop'
  | 'levering' | 'gebruik' | 'loyaliteit' | 'ambassadeur'
> = {
  name: { nl: 'De negen fases', en: 'The nine phases' },
  description: {
    nl: 'Dit Nederlandse model volgt je klant het fijnst: van een behoefte die hij zelf nog niet kent tot het moment dat hij je aanraadt aan anderen. Elke fase is een toestand van de klant. Je ziet dus ook precies waar mensen blijven hangen of afhaken.',
    en: 'This Dutch model follows your customer most finely: from a need they do not know yet to the moment they recommend you to others. Every phase is a state of the customer, so you also see exactly where people get stuck or drop out.',
  },
  suits: {
    nl: 'Als je de hele reis in detail wilt onderzoeken, of juist een paar fases rond levering en gebruik.',
    en: 'If you want to research the whole journey in detail, or just a few phases around delivery and use.',
  },
  note: {
    nl: 'Niet elke bron noemt de fases hetzelfde. De namen van fase 2, 4 en 7 zijn onze keuze.',
    en: 'Not every source names the phases alike. The names of phases 2, 4 and 7 are our choice.',
  },
  sources: ['S34', 'U10', 'U11', 'U12', 'U13'],
  phases: {
    latente_behoefte: {
      name: { nl: 'Latente behoefte', en: 'Latent need' },
      goal: { nl: 'In het geheugen blijven', en: 'Be remembered' },
      question: { nl: '“Zou dat iets voor mij zijn?”', en: '“Would that be something for me?”' },
      emotion: { nl: 'Neutraal', en: 'Neutral' },
      message: { nl: 'Prikkelen met een herkenbare situatie', en: 'Trigger with a situation people recognise' },
    },
    manifeste_behoefte: {
      name: { nl: 'Manifeste behoefte', en: 'Concrete need' },
      goal: { nl: 'Opkomen als de behoefte er is', en: 'Come to mind when the need is there' },
      question: { nl: '“Ik heb hier iets voor nodig, maar wat?”', en: '“I need something for this, but what?”' },
      emotion: { nl: 'Onrustig, met een wens', en: 'Restless, with a wish' },
      message: { nl: 'Het probleem benoemen en een eerste antwoord geven', en: 'Name the problem and give a first answer' },
    },
    orientatie: {
      name: { nl: 'Oriëntatie', en: 'Orientation' },
      goal: { nl: 'Op de lijst met mogelijkheden staan', en: 'Be on the list of options' },
      question: { nl: '“Welke soorten oplossingen zijn er?”', en: '“Which kinds of solutions are there?”' },
      emotion: { nl: 'Nieuwsgierig, soms overweldigd', en: 'Curious, at times overwhelmed' },
      message: { nl: 'Overzicht geven en de weg wijzen', en: 'Give an overview and show the way' },
    },
    keuze: {
      name: { nl: 'Vergelijking en keuze', en: 'Comparison and decision' },
      goal: { nl: 'Gekozen worden', en: 'Be chosen' },
      question: { nl: '“Wie is de beste voor mij?”', en: '“Who is best for me?”' },
      emotion: { nl: 'Twijfel en angst om verkeerd te kiezen', en: 'Doubt and fear of a wrong choice' },
      message: { nl: 'Bewijzen, vergelijken en risico wegnemen', en: 'Prove, compare and take away risk' },
    },
    koop: {
      name: { nl: 'Koop', en: 'Purchase' },
      goal: { nl: 'De bestelling soepel laten verlopen', en: 'Make ordering smooth' },
      question: { nl: '“Hoe bestel en betaal ik?”', en: '“How do I order and pay?”' },
      emotion: { nl: 'Gespannen en ongeduldig', en: 'Tense and impatient' },
      message: { nl: 'Duidelijk zijn en veiligheid geven', en: 'Be clear and give safety' },
    },
    levering: {
      name: { nl: 'Levering', en: 'Delivery' },
      goal: { nl: 'De belofte waarmaken', en: 'Keep the promise' },
      question: { nl: '“Waar blijft het?”', en: '“Where is it?”' },
      emotion: { nl: 'Verwachtingsvol, soms bezorgd', en: 'Expectant, at times worried' },
      message: {
        nl: 'Laten weten hoe het staat en wat de klant kan doen',
        en: 'Tell how things stand and what the customer can do',
      },
    },
    gebruik: {
      name: { nl: 'Gebruik en service', en: 'Use and service' },
      goal: { nl: 'Zorgen dat het product of de dienst slaagt', en: 'Make the product or service succeed' },
      question: { nl: '“Hoe haal ik eruit wat ik wil?”', en: '“How do I get out of it what I want?”' },
      emotion: { nl: 'Tevreden of gefrustreerd', en: 'Satisfied or frustrated' },
      message: { nl: 'Helpen met tips en snelle service', en: 'Help with tips and fast service' },
    },
    loyaliteit: {
      name: { nl: 'Loyaliteit', en: 'Loyalty' },
      goal: { nl: 'Een tweede en volgende aankoop', en: 'A second and next purchase' },
      question: { nl: '“Waarom zou ik weer hier kopen?”', en: '“Why would I buy here again?”' },
      emotion: { nl: 'Vertrouwen en gewoonte', en: 'Trust and habit' },
      message: { nl: 'Persoonlijk belonen', en: 'Reward personally' },
    },
    ambassadeur: {
      name: { nl: 'Ambassadeur', en: 'Advocacy' },
      goal: { nl: 'Aanbevolen worden', en: 'Be recommended' },
      question: { nl: '“Kan ik dit aanraden?”', en: '“Can I recommend this?”' },
      emotion: { nl: 'Trots', en: 'Pride' },
      message: { nl: 'Erom vragen en delen makkelijk maken', en: 'Ask for it and make sharing easy' },
    },
  },
}
