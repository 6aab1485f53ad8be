/** What the browser too must know of answers; the schemas themselves stay on the server, with zod. */

/** The longest text that an answer takes, in characters. */
export const longestText = 2000

export const evidenceLevels = ['assumption', 'own_data', 'research'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** Answers that stand for all others or for none of them, and so stand alone. */
export const standsAlone = (code: string): boolean => ['none', 'nothing', 'all', 'advise'].includes(code)
