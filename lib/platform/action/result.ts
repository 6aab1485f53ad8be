/** The key of a text in lib/i18n/messages, with its namespace: `errors.required`. */
export type MessageKey = string

export type JsonObject = { [key: string]: string | number | boolean | null | JsonObject | (string | number | boolean | null | JsonObject)[] }

/** Why nothing happened. `fields` holds a message per field, by its path; `detail` what the screen needs besides, such as both texts of a conflict. */
export type Refusal = {
  ok: false
  /** `missing` is also the answer to what somebody may not do; `refused` to who is not signed in, or posts from elsewhere. */
  code: 'invalid' | 'missing' | 'conflict' | 'tooMany' | 'refused'
  message?: MessageKey
  fields?: Record<string, MessageKey>
  detail?: JsonObject
  /** What was typed, for a form: React and a page without JavaScript both empty it otherwise. */
  typed?: Record<string, string | string[]>
}

/** What every write answers: a value, or an expected refusal. Surprises throw. */
export type Result<T> = { ok: true; value: T } | Refusal

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (code: Refusal['code'], more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({ ok: false, code, ...more })
