import type { FullText } from '../../text.ts'
import type { Stage } from '../stages.ts'

/** A stage of the axis: its name, what the customer does in it, and when they move on (to stand after “zodra” or “when”). */
export type StageText = { name: FullText; does: FullText; movesOn: FullText }

/** The nine stages in words. Source: models.md 2.0; the names of need, decide and use are a reconstruction (U13). */
export const stageTexts: Record<Stage, StageText> = {
  latent: {
    name: { nl: 'Latente behoefte', en: 'Latent need' },
    does: { nl: 'Leeft gewoon door en kent de behoefte nog niet', en: 'Lives on and does not know the need yet' },
    movesOn: {
      nl: 'er iets gebeurt: een verhuizing, een seizoen, iets dat kapotgaat of een advertentie',
      en: 'something happens: a move, a season, something that breaks or an advert',
    },
  },
  need: {
    name: { nl: 'Manifeste behoefte', en: 'Concrete need' },
    does: { nl: 'Merkt een probleem of een wens op', en: 'Notices a problem or a wish' },
    movesOn: { nl: 'hij begint te zoeken', en: 'they start looking' },
  },
  orient: {
    name: { nl: 'Oriëntatie', en: 'Orientation' },
    does: { nl: 'Verkent soorten oplossingen en namen', en: 'Explores kinds of solutions and names' },
    movesOn: { nl: 'hij een paar mogelijkheden overhoudt', en: 'they have a shortlist' },
  },
  decide: {
    name: { nl: 'Vergelijking en keuze', en: 'Comparison and decision' },
    does: { nl: 'Weegt aanbieders af op wat hij zelf belangrijk vindt', en: 'Weighs suppliers on what matters to them' },
    movesOn: { nl: 'hij er één kiest', en: 'they pick one' },
  },
  buy: {
    name: { nl: 'Koop', en: 'Purchase' },
    does: { nl: 'Bestelt, tekent of betaalt', en: 'Orders, signs or pays' },
    movesOn: { nl: 'de bestelling is bevestigd', en: 'the order is confirmed' },
  },
  deliver: {
    name: { nl: 'Levering', en: 'Delivery' },
    does: { nl: 'Wacht, ontvangt en installeert', en: 'Waits, receives and installs' },
    movesOn: { nl: 'hij het product of de dienst heeft', en: 'they have the product or service' },
  },
  use: {
    name: { nl: 'Gebruik en service', en: 'Use and service' },
    does: { nl: 'Gebruikt het, stelt vragen, ruilt of klaagt', en: 'Uses it, asks, returns or complains' },
    movesOn: { nl: 'hij tevreden is, of weggaat', en: 'they are satisfied, or leave' },
  },
  loyal: {
    name: { nl: 'Loyaliteit', en: 'Loyalty' },
    does: { nl: 'Koopt opnieuw, verlengt of breidt uit', en: 'Buys again, renews or extends' },
    movesOn: { nl: 'hij de voorkeur aan jou geeft', en: 'they prefer you' },
  },
  advocate: {
    name: { nl: 'Ambassadeur', en: 'Advocacy' },
    does: { nl: 'Schrijft reviews en raadt je aan', en: 'Writes reviews and recommends you' },
    movesOn: {
      nl: 'iemand anders door hem aan zijn eigen reis begint',
      en: 'somebody else starts their own journey because of them',
    },
  },
}
