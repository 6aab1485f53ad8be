type Facts = Record<string, string | number | boolean | null>

/**
 * One line of JSON per event on standard output, for whoever runs the app. Never put a token, a secret, an address of a
 * person or an answer in `facts`.
 */
export function log(level: 'info' | 'warning' | 'error', event: string, facts: Facts = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })
  if (level === 'error') console.error(line)
  else console.log(line)
}

/** What may be logged of something thrown: its name, code and message, without the addresses that mail servers repeat. */
export function faultOf(error: unknown): { error: string } {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return { error: `${error.name}${code}: ${error.message.replace(/\S+@\S+/g, '<address>')}`.slice(0, 500) }
}
