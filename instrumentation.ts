/** Runs once, before the server answers: a server that cannot work does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnvironment } = await import('./lib/platform/env/env')
  readEnvironment(process.env)
  const { listenToEveryRequest } = await import('./lib/platform/session/everyAnswer')
  listenToEveryRequest()
  const { keepHouse } = await import('./lib/platform/session/housekeeping')
  keepHouse()
}
