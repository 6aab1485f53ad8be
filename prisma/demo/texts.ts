import type { ContentDocument, ContentKind } from '../../lib/domain/content/document.ts'
import type { Locale } from '../../lib/domain/text.ts'

/** A text that the demo's editors are at work on; `days` is how long ago its draft was saved, counted back from seeding. */
export type DemoText = {
  kind: ContentKind
  key: string
  locale: Locale
  by: string
  days: number
  document: Partial<ContentDocument>
  /** Somebody asked to have it published, with these words. */
  asks?: string
  /** Goes on the site by itself: in so many days, planned by. */
  planned?: { inDays: number; by: string }
  trashed?: true
}

const mila = 'mila@noorderlijn.example'
const ravi = 'ravi@noorderlijn.example'

/** Texts of which nothing is public yet. */
export const demoTexts: readonly DemoText[] = [
  {
    kind: 'term', key: 'dark-social', locale: 'nl', by: mila, days: 1, asks: 'Kun je vooral naar het voorbeeld kijken? Ik twijfel of het duidelijk genoeg is.',
    document: {
      slug: 'dark-social', title: 'Dark social', summary: 'Bezoek dat begint met een link in een privébericht. Je statistieken zien niet waar het vandaan komt.',
      body: `## Wat is dark social?

Mensen delen links in appgroepen, mails en privéberichten. Wie daarop klikt, komt op je site zonder dat je meetprogramma weet waarvandaan. Zo’n bezoek belandt bij “direct”, alsof iemand je adres zelf intypte.

## Waarom telt het?

Aanraden gebeurt vaak in zulke berichten. Kijk je alleen naar wat je kunt meten, dan lijkt een aanbeveling niets op te leveren. Zie ook [[ambassadeur]].

## Voorbeeld

Een bakker ziet elke vrijdag bezoek op een pagina diep in zijn site. Niemand typt dat adres uit zijn hoofd. Hij vraagt het zijn klanten: de link gaat rond in de app van de tennisclub.
`,
      synonyms: [], related: ['ambassadeur'], reviewedOn: '2026-11-20',
    },
  },
  {
    kind: 'term', key: 'zero-click', locale: 'nl', by: mila, days: 3,
    document: { slug: 'zero-click', title: 'Zero-click', summary: 'Een zoekopdracht die eindigt op de pagina met resultaten, zonder klik naar een site.', related: [] },
  },
  {
    kind: 'article', key: 'klantreis-van-een-cadeau', locale: 'nl', by: mila, days: 2, planned: { inDays: 7, by: ravi },
    document: {
      slug: 'klantreis-van-een-cadeau', title: 'De klantreis van een cadeau: twee mensen, één koop',
      summary: 'Wie een cadeau koopt, is niet wie het krijgt. Zo maak je een reis voor allebei, van het eerste idee tot het uitpakken.',
      body: `Bij een cadeau loopt de klantreis over twee mensen. De een zoekt en betaalt, de ander pakt uit en gebruikt. Wie maar naar één van hen kijkt, mist de helft.

## De gever zoekt zekerheid

Een gever weet minder van het onderwerp dan wie iets voor zichzelf koopt. Hij vraagt zich vooral af: is dit goed, en komt het op tijd? Laat dus zien wat past bij wie, en zeg bij elk artikel wanneer het er is.

## De ontvanger begint midden in de reis

Voor de ontvanger is uitpakken het eerste contact met jou. Hij heeft niets gelezen en niets gekozen. Een kaartje dat uitlegt hoe je begint, is voor hem wat een startpagina is voor een ander.

## Eén plan voor allebei

1. Schrijf de vragen van de gever op, en daaronder die van de ontvanger.
2. Zet bij elk punt wie er aan zet is.
3. Kies één moment waarop de ontvanger zelf klant kan worden, bijvoorbeeld bij ruilen. Maak dat makkelijk.
`,
      related: ['customer-journey'], reviewedOn: '2026-11-20',
    },
  },
  {
    kind: 'page', key: 'werken-bij', locale: 'nl', by: ravi, days: 9, trashed: true,
    document: { slug: 'werken-bij', title: 'Werken bij het bureau', summary: 'Een eerste opzet.', body: 'Nog te schrijven.\n' },
  },
]

/** A public text of which the draft reads otherwise by now: a paragraph was added at its end. */
export const demoChange = {
  kind: 'term', key: 'customer-journey', locale: 'nl', by: mila, days: 1,
  paragraph: 'Begin klein: teken de reis van één klant die je goed kent, en leg hem daarna voor aan iemand van de klantenservice.\n',
} as const
