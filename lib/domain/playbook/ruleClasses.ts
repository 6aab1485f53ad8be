/** The classes of rules, the one that speaks first in front; here, apart from the schema, for who runs in a browser. */
export const ruleClasses = ['L', 'B', 'K', 'F', 'O', 'C', 'M', 'T', 'X'] as const
export type RuleClass = (typeof ruleClasses)[number]
