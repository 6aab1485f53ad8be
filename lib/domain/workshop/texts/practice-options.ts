import type { OptionTexts } from './shape.ts'

/** The labels of the answer options of sections 6 to 8: what the company does now, measures and offers its customers. */
export const practiceOptions = {
  works: {
    yes: { nl: 'Werkt', en: 'Works' },
    unsure: { nl: 'Twijfel', en: 'Not sure' },
    no: { nl: 'Werkt niet', en: 'Does not work' },
  },
  sameMessage: {
    yes: { nl: 'Ja, iedereen ziet hetzelfde', en: 'Yes, everybody sees the same' },
    partly: { nl: 'Deels: bijvoorbeeld klanten en niet-klanten', en: 'Partly: for example customers and others' },
    per_phase: { nl: 'Nee, elke fase heeft een eigen boodschap', en: 'No, each phase has its own message' },
  },
  adAction: {
    learn: { nl: 'Meer lezen of bekijken', en: 'Read or watch more' },
    follow: { nl: 'Volgen', en: 'Follow' },
    sign_up: { nl: 'Aanmelden of inschrijven', en: 'Sign up' },
    contact: { nl: 'Contact opnemen', en: 'Get in touch' },
    buy: { nl: 'Kopen', en: 'Buy' },
  },
  material: {
    video: { nl: 'Filmpjes', en: 'Videos' },
    photos: { nl: 'Goede foto’s', en: 'Good photos' },
    blogs: { nl: 'Blogs of artikelen', en: 'Blogs or articles' },
    cases: { nl: 'Voorbeelden van klanten, met resultaat', en: 'Customer cases, with results' },
    guide: { nl: 'Een gids of whitepaper', en: 'A guide or white paper' },
    references: { nl: 'Klanten die ons willen aanbevelen', en: 'Customers who are willing to recommend us' },
    none: { nl: 'Nog niets', en: 'Nothing yet' },
  },
  measurement: {
    none: { nl: 'Nee, we meten niets', en: 'No, we measure nothing' },
    visits_only: { nl: 'Alleen bezoek', en: 'Visits only' },
    conversions: { nl: 'Ook bestellingen of aanvragen', en: 'Orders or enquiries too' },
    value_offline: { nl: 'Ook omzet en verkoop buiten de site', en: 'Revenue and sales outside the site too' },
  },
  customerData: {
    none: { nl: 'Nergens', en: 'Nowhere' },
    spreadsheet: { nl: 'In een spreadsheet of losse lijsten', en: 'In a spreadsheet or loose lists' },
    crm_unused: { nl: 'In een CRM dat we weinig gebruiken', en: 'In a CRM that we hardly use' },
    crm_used: { nl: 'In een CRM dat we goed gebruiken', en: 'In a CRM that we use well' },
  },
  emailSource: {
    none: { nl: 'We mailen geen reclame', en: 'We do not e-mail advertising' },
    bought: { nl: 'Gekocht of ergens verzameld', en: 'Bought or collected somewhere' },
    customers_no_notice: { nl: 'Van klanten, zonder dat we het vertelden', en: 'From customers, without telling them' },
    customers_notice_optout: { nl: 'Van klanten, met uitleg en een afmeldmogelijkheid', en: 'From customers, with notice and a way to opt out' },
    optin: { nl: 'Mensen meldden zich zelf aan', en: 'People signed up themselves' },
  },
  cookieConsent: {
    no_banner: { nl: 'Er is geen cookiemelding', en: 'There is no cookie notice' },
    accept_only: { nl: 'Accepteren is makkelijk, weigeren lastig of onmogelijk', en: 'Accepting is easy, rejecting is hard or impossible' },
    reject_equal: { nl: 'Weigeren is even makkelijk als accepteren', en: 'Rejecting is as easy as accepting' },
    reject_equal_signals: { nl: 'Weigeren is even makkelijk, en de keuze gaat door naar Google', en: 'Rejecting is as easy, and the choice is passed on to Google' },
  },
  siteVisits: {
    lt1k: { nl: 'Minder dan 1.000', en: 'Fewer than 1,000' },
    k1_10: { nl: '1.000 tot 10.000', en: '1,000 to 10,000' },
    k10_50: { nl: '10.000 tot 50.000', en: '10,000 to 50,000' },
    gt50k: { nl: 'Meer dan 50.000', en: 'More than 50,000' },
  },
  searchPosition: {
    absent: { nl: 'Nergens te zien', en: 'Nowhere to be seen' },
    page2: { nl: 'Op pagina 2 of verder', en: 'On page 2 or beyond' },
    page1: { nl: 'Op pagina 1', en: 'On page 1' },
    top3: { nl: 'Bij de eerste drie', en: 'In the first three' },
  },
  uspsOnHomepage: {
    yes: { nl: 'Ja, alle drie', en: 'Yes, all three' },
    partly: { nl: 'Deels of lager op de pagina', en: 'Partly, or lower on the page' },
    no: { nl: 'Nee', en: 'No' },
  },
  orderProblems: {
    late_costs: { nl: 'Kosten komen pas laat in beeld', en: 'Costs show up late' },
    forced_account: { nl: 'Een account is verplicht', en: 'An account is required' },
    few_payments: { nl: 'Er zijn weinig manieren om te betalen', en: 'There are few ways to pay' },
    few_delivery: { nl: 'Er is weinig keuze in bezorgen of ophalen', en: 'There is little choice in delivery or collection' },
    slow: { nl: 'De site is traag', en: 'The site is slow' },
    mobile: { nl: 'Bestellen op een telefoon gaat lastig', en: 'Ordering on a phone is hard' },
    none: { nl: 'Niets, het gaat goed', en: 'Nothing, it goes well' },
  },
  orderUpdates: {
    nothing: { nl: 'Niets', en: 'Nothing' },
    confirmation: { nl: 'Alleen een bevestiging', en: 'Only a confirmation' },
    proactive: { nl: 'We houden de klant zelf op de hoogte', en: 'We keep the customer posted' },
    na: { nl: 'Dit geldt niet voor ons', en: 'This does not apply to us' },
  },
  returns: {
    free_clear: { nl: 'Gratis en duidelijk', en: 'Free and clear' },
    paid_clear: { nl: 'Betaald, maar duidelijk', en: 'Paid, but clear' },
    unclear: { nl: 'Niet duidelijk voor de klant', en: 'Not clear to the customer' },
    na: { nl: 'Dit geldt niet voor ons', en: 'This does not apply to us' },
  },
  serviceReply: {
    lt1h: { nl: 'Binnen een uur', en: 'Within an hour' },
    same_day: { nl: 'Dezelfde dag', en: 'The same day' },
    d1_2: { nl: 'Na 1 of 2 dagen', en: 'After 1 or 2 days' },
    gt2d: { nl: 'Later dan 2 dagen', en: 'Later than 2 days' },
  },
  repeatShare: {
    lt10: { nl: 'Minder dan 10%', en: 'Less than 10%' },
    p10_30: { nl: '10 tot 30%', en: '10 to 30%' },
    gt30: { nl: 'Meer dan 30%', en: 'More than 30%' },
  },
  loyaltyAction: {
    nothing: { nl: 'Niets bijzonders', en: 'Nothing special' },
    discount: { nl: 'Af en toe korting', en: 'A discount now and then' },
    programme: { nl: 'Een klantenprogramma of spaarkaart', en: 'A loyalty scheme or stamp card' },
    referral_informal: { nl: 'We vragen klanten om ons door te vertellen', en: 'We ask customers to pass the word' },
    referral_reward: { nl: 'Wie een vriend aanbrengt, krijgt een beloning', en: 'Who brings a friend gets a reward' },
  },
  feedback: {
    never: { nl: 'Nooit', en: 'Never' },
    sometimes: { nl: 'Soms', en: 'Sometimes' },
    always: { nl: 'Altijd, aan alle klanten', en: 'Always, all customers' },
  },
  reviewCount: {
    r0: { nl: 'Geen', en: 'None' },
    lt20: { nl: 'Minder dan 20', en: 'Fewer than 20' },
    r20_100: { nl: '20 tot 100', en: '20 to 100' },
    gt100: { nl: 'Meer dan 100', en: 'More than 100' },
  },
  leadReply: {
    lt1h: { nl: 'Binnen een uur', en: 'Within an hour' },
    same_day: { nl: 'Dezelfde dag', en: 'The same day' },
    d1_2: { nl: 'Na 1 of 2 dagen', en: 'After 1 or 2 days' },
    gt2d: { nl: 'Later dan 2 dagen', en: 'Later than 2 days' },
  },
} satisfies Partial<OptionTexts>
