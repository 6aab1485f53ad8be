import { messages } from '@/lib/i18n/messages/messages'

const { nl: { common: { language: dutch } }, en: { common: { language: english } } } = messages

/** Each language in its own words, for whoever does not read the other one. */
export const languageTexts = {
  names: { nl: dutch.nl, en: english.en },
  hint: { nl: dutch.switchTo, en: english.switchTo },
}
