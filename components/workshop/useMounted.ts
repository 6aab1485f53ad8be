import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and while the page wakes up, true after it: for controls that need scripts. */
export const useMounted = (): boolean => useSyncExternalStore(never, () => true, () => false)
