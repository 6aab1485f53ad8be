import { connection } from 'next/server'
import { unstable_rethrow } from 'next/navigation'

const building = () => process.env.NEXT_PHASE === 'phase-production-build'

/**
 * Reads for a page that is made at build time. Where the build has no database (or an empty one) the page is made when it
 * is asked for, instead of failing the build or keeping an empty page.
 */
export const readOrWait = async <T>(read: () => Promise<T[]>): Promise<T[]> => {
  const found = await read().catch(async (error: unknown) => {
    unstable_rethrow(error)
    if (building()) await connection()
    throw error
  })
  if (found.length === 0 && building()) await connection()
  return found
}
