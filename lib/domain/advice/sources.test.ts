import { expect, test } from 'vitest'
import { sourceName, sourcesInWords } from './sources.ts'

test('every kind of reference has a name', () => {
  expect(sourceName('S31').name.nl).toContain('mediaplan')
  expect(sourceName('S32').name.nl).toContain('negen fases')
  expect(sourceName('S106').name.en).toContain('RACE')
  expect(sourceName('EXP').name.nl).toContain('zonder openbare bron')
})

test('a public source is named by its site, with a link when its page is known', () => {
  expect(sourceName('U07')).toEqual({ name: { nl: 'bloosem.nl', en: 'bloosem.nl' }, url: 'https://bloosem.nl/diensten/see-think-do-care-strategie' })
  expect(sourceName('U79').url).toBeNull()
})

test('a reference that nobody knows is shown as it is', () => {
  expect(sourceName('S999')).toEqual({ name: { nl: 'S999', en: 'S999' }, url: null })
  expect(sourceName('U45').name.nl).toBe('U45')
})

test('claims of the same source are named once, two pages of one site are two', () => {
  expect(sourcesInWords(['S3', 'U07', 'S22', 'U41', 'S3']).map(({ refs }) => refs)).toEqual([['S3', 'S22'], ['U07'], ['U41']])
})
