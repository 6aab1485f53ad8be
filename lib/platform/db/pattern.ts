/**
 * A text to compare without regard to capitals: Prisma does that with ILIKE, in which % and _ stand for any text. Here
 * they stand for themselves.
 */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
