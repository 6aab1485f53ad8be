import type { Locale } from '../domain/text.ts'
import type { Messages } from './messages/messages.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
