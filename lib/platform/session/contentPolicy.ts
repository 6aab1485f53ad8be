/** Paths whose pages are made for one request: they can carry a nonce, so no other inline script runs there. */
const privatePath = /^\/((nl|en)\/)?(portaal|portal|inloggen|sign-in|herinneringen|reminders|demo)(\/|$)/

export const isPrivatePath = (path: string): boolean => privatePath.test(path)

/**
 * The content security policy of a page. A private page has a `nonce` for its scripts; a lean public one (lib/platform/site)
 * has no script in it, and `style` is the hash of its only style. What Next sends as it made it to caches can carry
 * neither. React evaluates code while developing.
 */
export function contentPolicy({ nonce, style, developing }: { nonce?: string; style?: string; developing: boolean }): string {
  const inline = style === undefined ? '\'self\' \'unsafe-inline\'' : '\'self\''
  const scripts = nonce === undefined ? inline : `'self' 'nonce-${nonce}' 'strict-dynamic'`
  return [
    'default-src \'self\'',
    `script-src ${scripts}${developing ? ' \'unsafe-eval\'' : ''}`,
    style === undefined ? 'style-src \'self\' \'unsafe-inline\'' : `style-src '${style}'`,
    'img-src \'self\' data: blob:',
    'font-src \'self\'',
    'connect-src \'self\'',
    'object-src \'none\'',
    'base-uri \'none\'',
    'form-action \'self\'',
    'frame-ancestors \'none\'',
  ].join('; ')
}
