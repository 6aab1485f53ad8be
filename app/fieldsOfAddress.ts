type SearchParams = Record<string, string | string[] | undefined>

/** The fields of an address, each with all its values. */
export const fieldsOfAddress = (given: SearchParams): Record<string, string[]> =>
  Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()]])))

/** The query of an address as it was typed, for who reads it whole. */
export const queryOfAddress = (given: SearchParams): string =>
  new URLSearchParams(Object.entries(fieldsOfAddress(given)).flatMap(([name, values]) => values.map(value => [name, value]))).toString()
