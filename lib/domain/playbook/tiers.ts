/** Budget tiers of media money, from none to over 100 thousand euros; here, apart from the schema, for who runs in a browser. */
export const tiers = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5'] as const
export type Tier = (typeof tiers)[number]
