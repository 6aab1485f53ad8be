import type { ModelText } from './shape.ts'

/** See-Think-Do-Care, the default view. Source: Kaushik, as practitioners report it. */
export const seeThinkDoCareTexts: ModelText<'see' | 'think' | 'do' | 'care'> = {
  name: { nl: 'See, Think, Do, Care', en: 'See, Think, Do, Care' },
  description: {
    nl: 'Dit model van Avinash Kaushik deelt mensen in op wat ze van plan zijn, niet op leeftijd of inkomen. In See leren ze je kennen, in Think wegen ze een aankoop af, in Do kopen ze en in Care blijf je voor ze zorgen. Zo geef je iedereen een boodschap die past bij het moment.',
    en: 'This model by Avinash Kaushik groups people by what they intend, not by age or income. In See they get to know you, in Think they weigh a purchase, in Do they buy and in Care you keep looking after them. That way everybody gets a message that fits the moment.',
  },
  suits: {
    nl: 'Voor de meeste bedrijven, en zeker als je online adverteert. Daarom is dit onze standaard.',
    en: 'For most companies, and certainly if you advertise online. That is why it is our default.',
  },
  note: {
    nl: 'Bij Kaushik begint Care pas na meer dan één aankoop. Bij ons begint Care meteen na de eerste: levering en service bepalen of er een tweede komt.',
    en: 'With Kaushik, Care starts after more than one purchase. With us it starts right after the first: delivery and service decide whether a second one follows.',
  },
  sources: ['S2', 'S73', 'U03', 'U05', 'U06', 'U07', 'U08'],
  phases: {
    see: {
      name: { nl: 'See – zien', en: 'See – be seen' },
      goal: { nl: 'Bekend worden bij mensen die bij je passen', en: 'Become known to people who fit you' },
      question: { nl: '“Wat is dit, en is het iets voor mij?”', en: '“What is this, and is it for me?”' },
      emotion: { nl: 'Onwetend of nieuwsgierig', en: 'Unaware or curious' },
      message: { nl: 'Inspireren en vertellen, nog niet vragen om te kopen', en: 'Inspire and tell, do not ask to buy yet' },
    },
    think: {
      name: { nl: 'Think – overwegen', en: 'Think – consider' },
      goal: { nl: 'Gezien worden als de oplossing', en: 'Be seen as the solution' },
      question: { nl: '“Wat past bij mij, en wie is goed?”', en: '“What fits me, and who is good?”' },
      emotion: { nl: 'Hoopvol, maar ook twijfelend', en: 'Hopeful, but in doubt too' },
      message: { nl: 'Uitleggen, vergelijken en bewijzen', en: 'Explain, compare and prove' },
    },
    do: {
      name: { nl: 'Do – doen', en: 'Do – buy' },
      goal: { nl: 'De aankoop of aanvraag binnenhalen', en: 'Win the purchase or enquiry' },
      question: { nl: '“Hoe regel ik het nu, en is het veilig?”', en: '“How do I arrange it now, and is it safe?”' },
      emotion: { nl: 'Gespannen, maar besloten', en: 'Tense, but decided' },
      message: { nl: 'Aanbieden en geruststellen, met één duidelijke actie', en: 'Offer and reassure, with one clear action' },
    },
    care: {
      name: { nl: 'Care – zorgen', en: 'Care – nurture' },
      goal: {
        nl: 'Klanten houden, laten terugkomen en laten aanbevelen',
        en: 'Keep customers, have them return and recommend you',
      },
      question: {
        nl: '“Helpen ze me nog, en wat krijg ik ervoor terug?”',
        en: '“Do they still help me, and what do I get in return?”',
      },
      emotion: { nl: 'Opgelucht en trots, of juist spijt', en: 'Relieved and proud, or full of regret' },
      message: {
        nl: 'Helpen, bedanken, belonen en een volgende stap aanbieden',
        en: 'Help, thank, reward and offer a next step',
      },
    },
  },
}
