/** Paths whose pages are made for one request: they can carry a nonce, so no other inline script runs there. */
const privatePath = /^\/((nl|en)\/)?(portaal|portal|inloggen|sign-in|herinneringen|reminders|demo)(\/|$)/

export const isPrivatePath = (path: string): boolean => privatePath.test(path)

/**
 * The content security policy of a page. Public pages are static and kept by caches, so they cannot carry a nonce. React
 * evaluates code while developing.
 */
export function contentPolicy({ nonce, developing }: { nonce?: string; developing: boolean }): string {
  const scripts = nonce === undefined ? '\'self\' \'unsafe-inline\'' : `'self' 'nonce-${nonce}' 'strict-dynamic'`
  return [
    'default-src \'self\'',
    `script-src ${scripts}${developing ? ' \'unsafe-eval\'' : ''}`,
    'style-src \'self\' \'unsafe-inline\'',
    'img-src \'self\' data: blob:',
    'font-src \'self\'',
    'connect-src \'self\'',
    'object-src \'none\'',
    'base-uri \'none\'',
    'form-action \'self\'',
    'frame-ancestors \'none\'',
  ].join('; ')
}
