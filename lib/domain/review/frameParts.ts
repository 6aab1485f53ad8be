/** The parts of an advice that are no entries but are worded too. */
export const wordedParts = ['summary', 'phases', 'plan', 'waves'] as const
/** What can differ between two advices besides their entries: those parts, and the order in which the entries stand. */
export const frameParts = [...wordedParts, 'order'] as const
export type FramePart = (typeof frameParts)[number]
