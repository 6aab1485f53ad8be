import { expect, it } from 'vitest'
import { threadWaits } from './waiting.ts'

const client = { agency: false, internal: false }
const agency = { agency: true, internal: false }
const note = { agency: true, internal: true }

it('a thread waits for the agency while the client spoke last, whatever the agency says among itself', () => {
  expect(threadWaits({ ...client, replies: [] })).toBe(true)
  expect(threadWaits({ ...client, replies: [note] })).toBe(true)
  expect(threadWaits({ ...client, replies: [agency, note] })).toBe(false)
  expect(threadWaits({ ...agency, replies: [client] })).toBe(true)
  expect(threadWaits({ ...agency, replies: [] })).toBe(false)
  expect(threadWaits({ ...note, replies: [note] })).toBe(false)
})
