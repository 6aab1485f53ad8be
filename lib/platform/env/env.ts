import { z } from 'zod'

const optional = <T extends z.ZodType>(schema: T) => z.preprocess(value => (value === '' ? undefined : value), schema.optional())

const shape = z.object({
  DATABASE_URL: z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\//, 'must start with postgresql://'),
  /** The address as people type it; links in mails start with it, and writes must come from it. */
  APP_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://portaal.voorbeeld.nl' }).transform(url => new URL(url).origin),
  NEXTAUTH_SECRET: z.string({ error: 'is missing' }).min(24, 'must have at least 24 characters'),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@host:587' })),
  MAIL_FROM: z.string().default('Klantreis <noreply@klantreis.example>'),
  DEMO: z.preprocess(value => value === '1', z.boolean()),
  PORT: z.coerce.number().int().positive().default(3000),
  /** How many proxies stand in front and add themselves to X-Forwarded-For; 0 believes nobody. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
}).refine(env => env.DEMO || env.SMTP_URL !== undefined, { path: ['SMTP_URL'], message: 'is missing (or set DEMO=1 to try the product without mail)' })

export type Env = z.infer<typeof shape>

/** Reads and checks the environment. @throws Error with one line per fault. */
export function readEnvironment(source: Record<string, string | undefined>): Env {
  const demo = source.DEMO === '1'
  const read = shape.safeParse({ ...source, APP_URL: source.APP_URL || (demo ? `http://localhost:${source.PORT ?? 3000}` : undefined) })
  if (read.success) return read.data
  throw new Error(read.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`).join('\n'))
}

let known: Env | undefined

/** The checked environment. Read at first use, so that a build needs none of it; the server reads it before it serves. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get((known ??= readEnvironment(process.env)), name) as unknown,
})
