import { contentPolicy } from './contentPolicy.ts'

/** What stands on every answer. proxy.ts puts a stricter content policy over this one on private pages; HSTS comes with https (everyAnswer.ts). */
export const answerHeaders = (developing: boolean): { key: string; value: string }[] => [
  { key: 'Content-Security-Policy', value: contentPolicy({ developing }) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not "no-referrer": with that browsers post forms with `Origin: null`, and writes must say where they come from.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]
